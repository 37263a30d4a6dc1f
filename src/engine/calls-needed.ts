import type { Fact } from '../model/fact.js';
import { isWithin, type Pointer } from '../model/pointer.js';
import type { Rule } from '../model/rule.js';
import { type Call, callsOf } from '../vocabulary/calls.js';
import { parsePath, pointerOf } from './path.js';
import { leavesOf } from './plan.js';

/** A call and the type of the resources that it is made for. */
export interface NeededCall {
  readonly type: string;
  readonly call: Call;
}

/** The API calls without which a rule cannot be judged in a live account: for each type that it reads, the one that finds the resources and those that fill what is read. */
export function neededCalls(rule: Rule, facts: readonly Fact[]): readonly NeededCall[] {
  const reads = readsOf(rule, facts);
  return [...new Set(reads.map((read) => read.type))].flatMap((type) => {
    const pointers = reads.filter((read) => read.type === type).map((read) => read.pointer);
    // calls.json has the call that finds the resources of a type first.
    return callsOf(type)
      .filter((call, i) => i === 0 || call.fills.some((filled) => isAnyOf(pointers, filled)))
      .map((call) => ({ type, call }));
  });
}

export function callsNeededBy(rule: Rule, facts: readonly Fact[]): readonly Call[] {
  return neededCalls(rule, facts).map(({ call }) => call);
}

function isAnyOf(pointers: readonly Pointer[], filled: Pointer): boolean {
  return pointers.some((pointer) => isWithin(pointer, filled) || isWithin(filled, pointer));
}

function readsOf(rule: Rule, facts: readonly Fact[]): readonly { readonly type: string; readonly pointer: Pointer }[] {
  const own = facts.filter((fact) => fact.type === rule.resource);
  return [...leavesOf(rule.when), ...leavesOf(rule.require)].flatMap((leaf) => {
    if (leaf.fact === 'params') return [];
    if (leaf.fact !== 'properties') return own.find((fact) => fact.name === leaf.fact)?.reads ?? [];
    const path = parsePath(leaf.path ?? '$');
    return 'wrongAt' in path ? [] : [{ type: rule.resource, pointer: pointerOf(path) }];
  });
}
