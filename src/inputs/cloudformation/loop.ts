import { isHole, type UnknownHole, unknownHole } from '../../model/hole.js';
import { isList, isScalar, type Value } from '../../model/value.js';
import type { Entry, MapNode, Node } from '../../syntax/tree.js';
import { evaluated, type Frame } from './scope.js';
import { unresolved } from './unresolved.js';

/** A loop as written: `Fn::ForEach::Name: [Identifier, Collection, { OutputKey: OutputValue }]`. */
export interface Loop {
  /** The whole key. */
  readonly key: string;
  /** One, or several that each take one text of every item. */
  readonly identifiers: readonly string[];
  readonly collection: Node;
  readonly body: MapNode;
}

export const LOOP = 'Fn::ForEach';

export function isLoop({ key }: Entry): boolean {
  return key.text.startsWith(`${LOOP}::`);
}

/** The loop that an entry is; undefined when it lacks one of the three parts. */
export function loopOf({ key, value }: Entry): Loop | undefined {
  if (value.kind !== 'list') return undefined;
  const [named, collection, body, ...more] = value.items;
  if (named === undefined || collection === undefined || body?.kind !== 'map' || more.length > 0) return undefined;
  const names = named.kind === 'list' ? named.items : [named];
  const identifiers = names.flatMap((name) => (name.kind === 'scalar' && name.text !== '' ? [name.text] : []));
  if (identifiers.length === 0 || identifiers.length !== names.length) return undefined;
  return { key: key.text, identifiers, collection, body };
}

/** One item: a text for each identifier, or why they are not known. */
export type Item = readonly string[] | UnknownHole;

/** The items of a loop's collection, or why nobody knows how many there are. */
export function itemsOf(loop: Loop, frame: Frame): readonly Item[] | UnknownHole {
  const value = evaluated(loop.collection, frame);
  return isList(value) ? value.map((item) => itemOf(item, loop)) : doubt(value, loop);
}

function itemOf(item: Value, loop: Loop): Item {
  const texts = isList(item) ? item : [item];
  if (texts.length === loop.identifiers.length && texts.every(isScalar)) return texts.map(String);
  return doubt(texts.find(isHole) ?? item, loop);
}

function doubt(value: Value | undefined, { key }: Loop): UnknownHole {
  return isHole(value) && value.kind === 'unknown' ? value : unresolved(key, [value]);
}

/** What to call a collection that nobody knows: its parameter, else the loop, in the round `outer` of the loops around. */
export function collectionOf({ key }: Loop, why: UnknownHole, outer: string): string {
  if (why.reason === 'parameter' && why.detail !== undefined) return why.detail;
  return outer === '' ? key : `${key} in ${outer}`;
}

/** What a map comes to in which a loop was left: for the reason that it was. */
export function loopLeft(entry: Entry, frame: Frame): UnknownHole {
  const loop = loopOf(entry);
  if (loop === undefined) return unknownHole('unresolved-function', entry.key.text);
  const items = itemsOf(loop, frame);
  const why = isHole(items) ? items : items.find((item): item is UnknownHole => isHole(item));
  if (why === undefined) return unknownHole('analysis-limit', loop.key);
  return why.detail?.startsWith(loop.key) ? why : unresolved(loop.key, [why]);
}
