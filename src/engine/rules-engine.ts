import { Engine, type Engine as JsonRulesEngine } from 'json-rules-engine';
import type { Requirement } from '../model/rule.js';
import { isMap, type Value } from '../model/value.js';
import { type Answered, type Folded, fold } from './fold.js';
import { OPERATORS } from './operators.js';
import { parsePath, resolvePath } from './path.js';
import { isParamReference, type PlannedRule, type TypePlan } from './plan.js';

/** What a rule's two trees came to. */
export interface Outcome {
  readonly when: Folded | undefined;
  readonly require: Folded;
}

/** Judges all rules of a plan at once; `values` are the slots' values in order. */
export type Run = (values: readonly Value[]) => Promise<readonly Outcome[]>;

/**
 * The only place that knows json-rules-engine. One Engine a resource type, built once. Its own operators and path
 * resolver are replaced by ours, its truth values are not read: '?' is truthy to it, so only the leaves' raw results
 * count, folded by Kleene's logic. Every condition has the same priority, so that no leaf is short-circuited away.
 * Values are handed over boxed, because it would answer a path into a scalar with the scalar. Runs take turns, because
 * an engine whose run has ended skips the rules of another that has just begun.
 */
export function runnerOf(plan: TypePlan): Run {
  const engine: JsonRulesEngine = new Engine([], {
    pathResolver: (boxed: object, path: string) => resolvePath((boxed as Boxed).value, parsed(path)),
  });
  for (const [name, operator] of Object.entries(OPERATORS)) {
    engine.addOperator(name, operator as unknown as (actual: unknown, expected: unknown) => boolean);
  }
  for (const [i, rule] of plan.rules.entries()) {
    const trees = rule.when === undefined ? [rule.require] : [rule.when, rule.require];
    engine.addRule({
      name: String(i),
      conditions: { all: trees.map((tree) => conditionsOf(tree, rule, plan)) } as never,
      event: { type: rule.selected.rule.id },
    });
  }
  const runOnce = async (values: readonly Value[]) => {
    const facts = Object.fromEntries(plan.slots.map((slot, i) => [slot.key, { value: values[i] } satisfies Boxed]));
    const { results, failureResults } = await engine.run(facts);
    const outcomes: Outcome[] = [];
    for (const result of [...results, ...failureResults]) {
      const [first, second] = (result.conditions as { readonly all: readonly Answered[] }).all;
      const when = second === undefined ? undefined : fold(first as Answered);
      outcomes[Number(result.name)] = { when, require: fold((second ?? first) as Answered, when?.nextLeaf ?? 0) };
    }
    return outcomes;
  };
  let last: Promise<unknown> = Promise.resolve();
  return (values) => {
    const outcomes = last.then(() => runOnce(values));
    last = outcomes.catch(() => undefined);
    return outcomes;
  };
}

interface Boxed {
  readonly value: Value | undefined;
}

function conditionsOf(tree: Requirement, rule: PlannedRule, plan: TypePlan): object {
  if ('all' in tree) return { all: tree.all.map((each) => conditionsOf(each, rule, plan)) };
  if ('any' in tree) return { any: tree.any.map((each) => conditionsOf(each, rule, plan)) };
  const keyOf = (name: string) => plan.slots[rule.slotOf.get(name) as number]?.key;
  const { value } = tree;
  // It would take a map with a key `fact` for a reference to that fact.
  if (isMap(value as Value) && !isParamReference(value))
    throw new Error(`bug: rule ${rule.selected.rule.id} was loaded with a map to compare with`);
  return {
    fact: keyOf(tree.fact),
    path: tree.path ?? '$',
    operator: tree.operator,
    value: isParamReference(value) ? { fact: keyOf('params'), path: value.path } : value,
  };
}

const paths = new Map<string, ReturnType<typeof parsePath>>();

function parsed(text: string) {
  const path = paths.get(text) ?? parsePath(text);
  paths.set(text, path);
  if ('wrongAt' in path) throw new Error(`bug: the path ${text} was loaded unchecked`);
  return path;
}
