import type { Fact } from '../model/fact.js';
import { isWithin, segments } from '../model/pointer.js';
import type { Leaf, SelectedRule } from '../model/rule.js';
import { parsePath, pointerOf } from './path.js';
import { leavesOf } from './plan.js';

const VALUES = '/Tags/*/Value';

/**
 * The keys of the tags whose values the rules read: only those may be stored in a snapshot. A fact that gives the value
 * of any tag by its key (`fields` is a map) is asked for by path, one with the parameter `tag` for that tag; whatever
 * else reads tag values may read all of them.
 */
export function tagsReadBy(rules: readonly SelectedRule[], facts: readonly Fact[]): ReadonlySet<string> | 'all' {
  const keys = rules.flatMap((selected) =>
    [...leavesOf(selected.rule.when), ...leavesOf(selected.rule.require)].flatMap((leaf) =>
      keysReadBy(leaf, selected, facts),
    ),
  );
  return keys.includes(undefined) ? 'all' : new Set(keys.filter((key) => key !== undefined));
}

/** Undefined stands for every key. */
function keysReadBy(
  leaf: Leaf,
  { rule, params }: SelectedRule,
  facts: readonly Fact[],
): readonly (string | undefined)[] {
  if (leaf.fact === 'params') return [];
  const path = parsePath(leaf.path ?? '$');
  const pointer = 'wrongAt' in path ? '' : pointerOf(path);
  if (leaf.fact === 'properties') return pointer === '' || isWithin(pointer, '/Tags') ? [undefined] : [];
  const fact = facts.find((each) => each.name === leaf.fact && each.type === rule.resource);
  if (!fact?.reads.some((read) => read.pointer !== '' && isWithin(VALUES, read.pointer))) return [];
  if (fact.params?.includes('tag')) return typeof params.tag === 'string' ? [params.tag] : [];
  const [key] = segments(pointer);
  return fact.fields.includes('/*') && key !== '*' ? [key] : [undefined];
}
