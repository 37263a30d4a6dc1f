import type { Condition } from '../model/condition.js';
import type { Estate } from '../model/estate.js';
import { decide, type World } from '../model/world.js';
import type { Declared } from './absent.js';

/** Where one derivation stands: in one world of one estate. It notes the conditions it met that the world leaves open. */
export interface Standpoint {
  readonly estate: Estate;
  readonly world: World;
  readonly declared: Declared;
  readonly met: Condition[];
  /** The world cannot be: the judged resource, or what is read, references something that does not exist in it, or it contradicts itself. */
  isImpossible: boolean;
  /** The world's conditions have too many combinations to tell. */
  isTooMany: boolean;
}

export function standAt(estate: Estate, world: World, declared: Declared): Standpoint {
  return { estate, world, declared, met: [], isImpossible: false, isTooMany: false };
}

/** A condition's truth here; undefined, and noted, while the world leaves it open. */
export function truthOf(condition: Condition, here: Standpoint): boolean | undefined {
  const truth = decide(here.world, condition, here.estate.parameters);
  if (typeof truth === 'boolean') return truth;
  if (truth === 'open') here.met.push(condition);
  else if (truth === 'impossible') here.isImpossible = true;
  else here.isTooMany = true;
  return undefined;
}

/** Nothing that was derived here could be otherwise. */
export function isSettled(here: Standpoint): boolean {
  return here.met.length === 0 && !here.isImpossible && !here.isTooMany;
}
