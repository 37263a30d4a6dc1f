import type { Derived, Fact, Params } from '../model/fact.js';
import type { Pointer } from '../model/pointer.js';
import type { Leaf, Requirement, SelectedRule } from '../model/rule.js';
import { mapOf, type Value } from '../model/value.js';
import type { Declared } from './absent.js';
import { PLACEHOLDER } from './message.js';
import { type Path, parsePath, pointerOf } from './path.js';
import { type Trie, trieOf } from './trie.js';
import type { Reads } from './view.js';

/** One thing to derive for a resource: a fact with the parameters it looks at, a rule's own parameters, or the properties. */
export interface Slot {
  /** Also its name for json-rules-engine. */
  readonly key: string;
  readonly reads: Reads;
  readonly declared: Declared;
  readonly source:
    | { readonly kind: 'fact'; readonly fact: Fact; readonly params: Params }
    | { readonly kind: 'properties' }
    | { readonly kind: 'constant'; readonly derived: Derived };
}

export interface PlannedLeaf {
  readonly slot: number;
  readonly path: Path;
  /** The path as a pointer into the slot's value, cut before the first `[*]`. */
  readonly pointer: Pointer;
  /** The distinct (slot, path) pair that it asks: an index into TypePlan.questions. */
  readonly question: number;
}

export interface PlannedRule {
  readonly selected: SelectedRule;
  /** `when`'s leaves first, left to right. */
  readonly leaves: readonly PlannedLeaf[];
  readonly whenLeaves: number;
  /** Slot by the name that messages use. */
  readonly slotOf: ReadonlyMap<string, number>;
  /** `when` and `require` with every fact named by its slot's key. */
  readonly when: Requirement | undefined;
  readonly require: Requirement;
  /** False when a parameter without default was not set: the rule is not applicable then. */
  readonly isSet: boolean;
}

/** Everything needed to judge resources of one type, built once. */
export interface TypePlan {
  readonly type: string;
  readonly slots: readonly Slot[];
  readonly questions: readonly { readonly slot: number; readonly path: Path }[];
  /** Slots that a leaf asks; the others are for messages alone. */
  readonly asked: ReadonlySet<number>;
  readonly rules: readonly PlannedRule[];
}

/** Plans by resource type. Rules must have been loaded by `loadRule`: an unknown fact or a wrong path is a bug here. */
export function planAll(selected: readonly SelectedRule[], facts: readonly Fact[]): ReadonlyMap<string, TypePlan> {
  const plans = new Map<string, TypePlan>();
  for (const type of new Set(selected.map((each) => each.rule.resource))) {
    const rules = selected.filter((each) => each.rule.resource === type);
    plans.set(type, planType(type, rules, facts));
  }
  return plans;
}

function planType(type: string, selected: readonly SelectedRule[], facts: readonly Fact[]): TypePlan {
  const slots: Slot[] = [];
  const slotIndex = new Map<string, number>();
  const questions: { slot: number; path: Path; key: string }[] = [];
  const slotFor = (slot: Slot): number => {
    const at = slotIndex.get(slot.key) ?? slots.push(slot) - 1;
    slotIndex.set(slot.key, at);
    return at;
  };
  const questionFor = (slot: number, path: Path): number => {
    const key = `${slot} ${pointerOf(path)}`;
    const at = questions.findIndex((each) => each.key === key);
    return at >= 0 ? at : questions.push({ slot, path, key }) - 1;
  };
  const rules = selected.map((each) => planRule(type, each, facts, slotFor, questionFor));
  return { type, slots, questions, asked: new Set(questions.map(({ slot }) => slot)), rules };
}

function planRule(
  type: string,
  selected: SelectedRule,
  facts: readonly Fact[],
  slotFor: (slot: Slot) => number,
  questionFor: (slot: number, path: Path) => number,
): PlannedRule {
  const { rule, params } = selected;
  const all = [...leavesOf(rule.when), ...leavesOf(rule.require)];
  const slotOf = new Map<string, number>();
  slotOf.set('properties', slotFor(propertiesSlot(type, selected, all)));
  slotOf.set(
    'params',
    slotFor({
      key: `params ${rule.id}`,
      reads: new Map(),
      declared: 'required',
      source: { kind: 'constant', derived: { value: mapOf(Object.entries(params)), sources: new Map() } },
    }),
  );
  for (const { fact: name } of all) {
    if (!slotOf.has(name)) slotOf.set(name, slotFor(factSlot(type, name, selected, facts)));
  }
  const leaves = all.map((leaf) => {
    const slot = slotOf.get(leaf.fact) as number;
    const path = pathOf(leaf);
    const every = path.findIndex((step) => step.kind === 'every');
    return {
      slot,
      path,
      pointer: pointerOf(every < 0 ? path : path.slice(0, every)),
      question: questionFor(slot, path),
    };
  });
  return {
    selected,
    leaves,
    whenLeaves: leavesOf(rule.when).length,
    slotOf,
    when: rule.when,
    require: rule.require,
    isSet: Object.keys(rule.params ?? {}).every((name) => Object.hasOwn(params, name)),
  };
}

function factSlot(type: string, name: string, selected: SelectedRule, facts: readonly Fact[]): Slot {
  const fact = facts.find((each) => each.name === name && each.type === type);
  if (fact === undefined) throw new Error(`bug: rule ${selected.rule.id} was loaded with the unknown fact ${name}`);
  const params = Object.fromEntries(
    (fact.params ?? []).flatMap((each) => (selected.params[each] === undefined ? [] : [[each, selected.params[each]]])),
  ) as Params;
  const declared = declaredOf(selected);
  return {
    key: `${name} ${declared} ${JSON.stringify(params)}`,
    reads: readsOf(fact.reads),
    declared,
    source: { kind: 'fact', fact, params },
  };
}

/**
 * A slot of its own for every rule, so that conditions at one rule's properties do not split the worlds of another. Of
 * a list every element is read: where one is absent in a world, the others move up.
 */
function propertiesSlot(type: string, selected: SelectedRule, leaves: readonly Leaf[]): Slot {
  const asked = leaves
    .filter((leaf) => leaf.fact === 'properties')
    .map((leaf) => pointerOf(pathOf(leaf).map(anyIndex)));
  const named = [...selected.rule.message.matchAll(PLACEHOLDER)]
    .filter(([, name, keys]) => name === 'properties' && keys !== '')
    .map(([, , keys]) => (keys as string).replaceAll(/\.[0-9]+(?=\.|$)/g, '.*').replaceAll('.', '/'));
  return {
    key: `properties ${selected.rule.id}`,
    reads: readsOf([...asked, ...named].map((pointer) => ({ type, pointer }))),
    declared: declaredOf(selected),
    source: { kind: 'properties' },
  };
}

function anyIndex(step: Path[number]): Path[number] {
  return step.kind === 'index' ? { kind: 'every' } : step;
}

function declaredOf(selected: SelectedRule): Declared {
  return selected.params.declared === 'optional' ? 'optional' : 'required';
}

function readsOf(reads: readonly { readonly type: string; readonly pointer: Pointer }[]): Reads {
  const tries = new Map<string, Trie>();
  for (const type of new Set(reads.map((each) => each.type))) {
    tries.set(type, trieOf(reads.filter((each) => each.type === type).map((each) => each.pointer)));
  }
  return tries;
}

/** The leaves of a requirement, left to right. */
export function leavesOf(requirement: Requirement | undefined): readonly Leaf[] {
  if (requirement === undefined) return [];
  if ('all' in requirement) return requirement.all.flatMap(leavesOf);
  if ('any' in requirement) return requirement.any.flatMap(leavesOf);
  return [requirement];
}

function pathOf(leaf: Leaf): Path {
  const path = parsePath(leaf.path ?? '$');
  if ('wrongAt' in path) throw new Error(`bug: the path ${leaf.path} was loaded unchecked`);
  return path;
}

/** A literal or a reference to a parameter. */
export function isParamReference(value: Leaf['value']): value is { readonly fact: 'params'; readonly path: string } {
  return (
    typeof value === 'object' && !Array.isArray(value) && (value as { readonly [key: string]: Value }).fact === 'params'
  );
}
