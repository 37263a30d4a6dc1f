import type { Entry, Node, ScalarNode } from './tree.js';

/** `<<` as a plain key. */
export function isMergeKey(key: ScalarNode): boolean {
  return key.plain && key.text === '<<' && (key.tag === undefined || key.tag === '!!merge');
}

/**
 * The entries with every `<<` replaced by what it names: a map, or a list of maps of which the earlier win. What the map
 * says itself always wins (https://yaml.org/type/merge.html). A `<<` with any other value stays an ordinary key.
 */
export function expandMerges(entries: Entry[]): Entry[] {
  const merged = entries.filter((entry) => isMergeKey(entry.key)).flatMap((entry) => sources(entry.value));
  if (merged.length === 0) return entries;
  const own = entries.filter((entry) => !(isMergeKey(entry.key) && sources(entry.value).length > 0));
  const seen = new Set(own.map((entry) => entry.key.text));
  for (const entry of merged.flat()) {
    if (seen.has(entry.key.text)) continue;
    seen.add(entry.key.text);
    own.push(entry);
  }
  return own;
}

function sources(value: Node): readonly (readonly Entry[])[] {
  if (value.kind === 'map') return [value.entries];
  if (value.kind === 'scalar') return [];
  const maps = value.items.flatMap((item) => (item.kind === 'map' ? [item.entries] : []));
  return maps.length === value.items.length ? maps : [];
}
