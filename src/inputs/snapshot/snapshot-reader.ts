import type { Estate } from '../../model/estate.js';
import type { SourceFile } from '../../model/files.js';
import type { Problem } from '../../model/problem.js';
import type { Resource } from '../../model/resource.js';
import type { ReadOptions } from '../input.js';
import type { ReadFile } from '../own-roots.js';
import { type Complaints, complaints, spanOf } from './complaints.js';
import { tellGaps } from './gaps.js';
import { headerOf } from './header.js';
import { interner } from './interner.js';
import { isObject, type JsonObject, member } from './json.js';
import type { Line } from './lines.js';
import { resourceOf, type Shared } from './record.js';
import { scopes } from './scopes.js';
import { estateOfSection, flawOf, type Section, sectionOf } from './section.js';
import { unreadProperties } from './unread.js';

/** Reads a snapshot line by line, as they come. */
export interface SnapshotReader {
  /** False when nothing behind this line can be understood. */
  take(line: Line): boolean;
  /** Something went wrong on the way to the next line. */
  tell(problem: Problem): void;
  /** What was read so far of the snapshot that the last line belongs to. The list grows. */
  resources(): readonly Resource[];
  /** What all lines came to. */
  end(): ReadFile['routed'];
}

type Place = Pick<SourceFile, 'uri'>;

/**
 * A reader of the estates in a snapshot file; several snapshots may stand in one file, one behind the other. A bad line
 * is a problem and the rest goes on; a header that cannot be understood ends the reading.
 */
export function snapshotReader(file: Place, options: ReadOptions): SnapshotReader {
  const said = complaints(file);
  const sections: Section[] = [];
  const shared = { read: interner(), scopeOf: scopes(), unread: unreadProperties(), keep: options.keep };
  return {
    take: (line) => takeLine(line, file, sections, shared, said),
    tell: (problem) => said.problems.push(problem),
    resources: () => sections.at(-1)?.resources ?? [],
    end() {
      said.close();
      const estates = sections.map((section, i): Estate => {
        const flaw = flawOf(section);
        if (flaw !== undefined) said.add(flaw);
        tellGaps(section.footer, said);
        return estateOfSection(section, sections.length > 1 ? `${file.uri}[${i + 1}]` : file.uri, flaw === undefined);
      });
      return estates.length === 0
        ? { kind: 'unreadable', problems: said.problems }
        : { kind: 'roots', estates, problems: said.problems };
    },
  };
}

/** False when nothing behind this line can be understood. */
function takeLine(line: Line, file: Place, sections: Section[], shared: Shared, said: Complaints): boolean {
  const last = sections.at(-1);
  const open = last?.footer === undefined ? last : undefined;
  const json = parsed(line);
  const kind = isObject(json) ? member(json, 'k') : undefined;
  if (isObject(json) && kind === 'header') {
    const header = headerOf(json);
    if ('message' in header) said.add(header, line);
    else sections.push(sectionOf(header, line));
    return !('message' in header);
  }
  if (open === undefined) {
    said.add(OUTSIDE, line);
    return false;
  }
  if (isObject(json) && kind === 'footer') {
    open.footer = json;
    return true;
  }
  open.hash?.update(`${line.text}\n`);
  open.records++;
  if (!isObject(json) || kind !== 'r') {
    open.unreadable++;
    said.badLine(line, isObject(json) ? 'is no header, record or footer' : json);
    return true;
  }
  takeRecord(json, line, file, open, shared, said);
  return true;
}

const OUTSIDE = {
  kind: 'no-snapshot-header',
  message: 'This line stands outside a snapshot, which begins with a header line and ends with a footer line',
  next: 'Record the snapshot again.',
};

function takeRecord(
  json: JsonObject,
  line: Line,
  file: Place,
  section: Section,
  shared: Shared,
  said: Complaints,
): void {
  let isSound = true;
  const fault = (what: string) => {
    if (isSound) said.badLine(line, what);
    isSound = false;
  };
  const resource = resourceOf(json, () => spanOf(file, line), shared, fault);
  if (isSound && resource !== undefined && section.ids.has(resource.id)) fault(`repeats the id ${resource.id}`);
  if (!isSound) section.unreadable++;
  if (!isSound || resource === undefined) return;
  section.ids.add(resource.id);
  section.resources.push(resource);
}

/** The object that a line holds, or what is wrong with it. */
function parsed({ text }: Line): JsonObject | string {
  if (text === undefined) return 'is longer than a record can be';
  try {
    const json: unknown = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
    return isObject(json) ? json : 'is no JSON object';
  } catch {
    return 'is no JSON';
  }
}
