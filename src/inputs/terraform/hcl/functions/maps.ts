import { characters } from '../characters.js';
import { textIn } from '../conversions.js';
import { isPending, unresolved } from '../holes.js';
import { Failure, isTermMap, itemsOf, Lazy, sortedEntries, type Term, type TermMap } from '../term.js';
import { type FunctionCall, type FunctionDefinition, of, wrong } from './definition.js';
import { coalesced } from './lists.js';

/** Functions of maps, and of any collection. https://developer.hashicorp.com/terraform/language/functions#collection-functions */
export const MAPS: { readonly [name: string]: FunctionDefinition } = {
  coalesce: { result: coalesced },
  keys: {
    result: ([map = null], { name }) => (isTermMap(map) ? sortedEntries(map).map(([key]) => key) : wrong(name, map)),
  },
  length: { result: ([value = null], { name }) => lengthOf(value) ?? wrong(name, value) },
  lookup: { result: lookedUp },
  matchkeys: of(['list', 'texts', 'texts'], (values, keys, wanted) => {
    if (values.length !== keys.length) return new Failure('matchkeys() of lists of different lengths');
    const isWanted = new Set(wanted);
    return values.filter((_, i) => isWanted.has(keys[i] as string));
  }),
  merge: { result: merged },
  transpose: of(['map'], transposed),
  values: {
    result: ([map = null], { name }) =>
      isTermMap(map) ? sortedEntries(map).map(([, value]) => value) : wrong(name, map),
  },
  zipmap: of(['texts', 'list'], (keys, values) =>
    keys.length === values.length
      ? new Map(keys.map((key, i) => [key, values[i] ?? null]))
      : new Failure('zipmap() of lists of different lengths'),
  ),
};

function lengthOf(value: Term): number | undefined {
  if (isTermMap(value)) return value.size;
  const items = itemsOf(value);
  if (items !== undefined) return items.length;
  return typeof value === 'string' ? characters(value).length : undefined;
}

/** Later maps win. Null counts as an empty one. */
function merged(maps: readonly Term[], { name, frame }: FunctionCall): Term {
  const all = new Map<string, Term>();
  for (const map of maps) {
    if (map === null) continue;
    if (!isTermMap(map)) return wrong(name, map);
    for (const [key, value] of map) {
      all.set(key, value);
      frame.run.places.copy(map, all, key);
    }
  }
  return all;
}

function lookedUp([map = null, key = null, fallback]: readonly Term[], { name, frame }: FunctionCall): Term {
  const at = textIn(key);
  if (map instanceof Lazy) return map.at(key, frame);
  if (!isTermMap(map)) return isPending(map) ? unresolved(`${name}()`, [map]) : wrong(name, map);
  if (at === undefined) return wrong(name, key);
  return map.get(at) ?? fallback ?? new Failure(`no member ${at}`);
}

function transposed(map: TermMap): Term {
  const lists = new Map<string, string[]>();
  for (const [key, value] of sortedEntries(map)) {
    for (const item of itemsOf(value) ?? []) {
      const text = textIn(item);
      if (text === undefined) return unresolved('transpose()', [item]);
      const keys = lists.get(text);
      if (keys === undefined) lists.set(text, [key]);
      else keys.push(key);
    }
  }
  return lists;
}
