import type { Derived } from '../model/fact.js';
import type { Resource } from '../model/resource.js';
import type { World } from '../model/world.js';
import type { TypePlan } from './plan.js';

interface Kept {
  readonly world: World;
  readonly plan: TypePlan;
  readonly slots: Map<number, Derived>;
}

/** The findings of so many resources are explained from what was derived for them once. */
const MAX_KEPT = 1000;
let kept = new Map<Resource, Kept>();

/**
 * By slot, what was derived for a resource in a world: whoever derives more adds it. Reports go by rule or by resource;
 * what was derived to judge a resource of a template, or for its first finding, serves its other findings.
 */
export function keptDerived(r: Resource, world: World, plan: TypePlan): Map<number, Derived> {
  const known = kept.get(r);
  if (known?.world === world && known.plan === plan) return known.slots;
  // A new map, as a cleared one would keep what it held from the collector of young objects.
  if (kept.size >= MAX_KEPT) kept = new Map();
  const slots = new Map<number, Derived>();
  kept.set(r, { world, plan, slots });
  return slots;
}
