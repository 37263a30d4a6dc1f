import type { EstateSource } from '../../model/estate.js';
import { isHole, type UnknownHole } from '../../model/hole.js';
import type { Value } from '../../model/value.js';
import type { Parameters } from '../../model/world.js';
import { isObject, type Json, type JsonObject, member } from './json.js';
import { unspell } from './unspell.js';

/** The version of the format that this program writes, and the newest that it reads. */
export const VERSION = 1;
export const FORMAT = 'lakeproof-snapshot';

/** What the first line of a snapshot says of all the others. */
export interface Header {
  readonly source: EstateSource;
  /** What stands before `#` in the ids of declared resources; a live snapshot has none. */
  readonly root?: string;
  readonly parameters: Parameters;
  readonly unread?: UnknownHole;
  readonly exports?: ReadonlyMap<string, Value>;
}

/** A refusal: what is wrong with the line, and what to do. */
export interface Refusal {
  readonly kind: string;
  readonly message: string;
  readonly next: string;
}

const SOURCES: ReadonlySet<Json> = new Set<EstateSource>(['live', 'template', 'hcl', 'plan', 'state']);

export function headerOf(line: JsonObject): Header | Refusal {
  const version = member(line, 'version');
  if (member(line, 'format') !== FORMAT || typeof version !== 'number') {
    return {
      kind: 'no-snapshot-header',
      message: `The header of this snapshot does not say that it is a ${FORMAT}, and of which version`,
      next: 'Record the snapshot again; the header is its first line.',
    };
  }
  if (version > VERSION) {
    return {
      kind: 'newer-snapshot',
      message: `This snapshot has version ${version} of the format; this version of Lakeproof reads versions up to ${VERSION}`,
      next: 'Update Lakeproof.',
    };
  }
  const source = member(line, 'source');
  if (typeof source !== 'string' || !isSource(source)) {
    return {
      kind: 'no-snapshot-header',
      message: `The header of this snapshot names ${JSON.stringify(source)} as its source, which is none of ${[...SOURCES].join(', ')}`,
      next: 'Record the snapshot again.',
    };
  }
  const root = member(line, 'root');
  const unread = valueIn(member(line, 'unread'));
  const exported = member(line, 'exports');
  return {
    source,
    ...(typeof root === 'string' ? { root } : {}),
    parameters: parametersOf(member(line, 'parameters')),
    ...(isHole(unread) && unread.kind === 'unknown' && { unread }),
    ...(isObject(exported) && { exports: exportsOf(exported) }),
  };
}

/** What is misspelt counts as not said. */
function valueIn(json: Json | undefined): Value | undefined {
  let isVoid = false;
  const value =
    json === undefined
      ? undefined
      : unspell(json, () => {
          isVoid = true;
        });
  return isVoid ? undefined : value;
}

function exportsOf(json: JsonObject): ReadonlyMap<string, Value> {
  return new Map(
    Object.entries(json).flatMap(([name, said]) => {
      const value = valueIn(said);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function isSource(text: string): text is EstateSource {
  return SOURCES.has(text);
}

function parametersOf(json: Json | undefined): Parameters {
  if (!isObject(json)) return new Map();
  return new Map(
    Object.entries(json).map(([name, said]) => {
      const allowed = isObject(said) ? member(said, 'allowed') : undefined;
      return [name, Array.isArray(allowed) ? { allowed: allowed.map(String) } : {}];
    }),
  );
}
