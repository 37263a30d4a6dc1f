import { createHash, type Hash } from 'node:crypto';
import type { Estate } from '../../model/estate.js';
import { estateOf } from '../../model/estate-of.js';
import type { Resource } from '../../model/resource.js';
import { namesOf } from '../../vocabulary/names.js';
import type { Header } from './header.js';
import { isObject, type JsonObject, member } from './json.js';
import type { Line } from './lines.js';

/** A snapshot while its records are read. One file may hold several, one after the other. */
export interface Section {
  readonly header: Header;
  readonly resources: Resource[];
  readonly ids: Set<string>;
  /** Over every line so far, each with a line feed; only a live snapshot is sealed with it. */
  readonly hash: Hash | undefined;
  /** Record lines, readable or not. */
  records: number;
  unreadable: number;
  footer: JsonObject | undefined;
}

export function sectionOf(header: Header, { text }: Line): Section {
  const hash = header.source === 'live' ? createHash('sha256').update(`${text}\n`) : undefined;
  return { header, resources: [], ids: new Set(), hash, records: 0, unreadable: 0, footer: undefined };
}

/** What the footer shows to be wrong; undefined when all is well. */
export function flawOf({ header, footer, records, hash }: Section): Flaw | undefined {
  const next = header.source === 'live' ? 'Record the account again.' : 'Write the snapshot again.';
  if (footer === undefined) {
    const message = `The snapshot ends after ${records} records without its footer, so it was cut off; what was read is judged, what is missing is not`;
    return { kind: 'truncated-snapshot', message, next };
  }
  const counted = member(footer, 'records');
  if (counted !== records) {
    const message = `The snapshot holds ${records} records, but its footer counts ${JSON.stringify(counted) ?? 'none'}: it was changed after it was written`;
    return { kind: 'altered-snapshot', message, next };
  }
  const seal = member(footer, 'sha256');
  if (seal !== undefined && hash !== undefined && hash.digest('hex') !== seal) {
    const message = 'The snapshot does not match the checksum in its footer: it was changed after it was written';
    return { kind: 'altered-snapshot', message, next };
  }
  return undefined;
}

export interface Flaw {
  readonly kind: 'truncated-snapshot' | 'altered-snapshot';
  readonly message: string;
  readonly next: string;
}

/** The resources as an estate. It is complete for the types that the footer of a sound live snapshot says it is. */
export function estateOfSection(section: Section, root: string, isSound: boolean): Estate {
  const { header, resources, footer, unreadable } = section;
  const said = footer === undefined ? undefined : member(footer, 'complete');
  const complete = header.source === 'live' && isSound && unreadable === 0 && isObject(said) ? said : {};
  return estateOf({
    root: header.root ?? root,
    source: header.source,
    resources,
    parameters: header.parameters,
    complete: (type) => member(complete, type) === true,
    namesOf,
    ...(header.unread && { unread: header.unread }),
    ...(header.exports && { exports: header.exports }),
  });
}
