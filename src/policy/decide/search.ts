import { OWNERS_ACTIONS } from '../decide-access.js';
import { allBits, type Bits, both, either, meet, without } from './bits.js';
import type { Budget } from './budget.js';
import type { Candidate, Head } from './candidate.js';
import { crossingJudge } from './crossing-left.js';
import type { Space } from './space.js';
import type { View } from './view.js';

/** One candidate of each dimension. */
export type Chosen = readonly Candidate[];

/** What a search ends with. */
export type Found = Chosen | 'none' | 'too much';

/**
 * The first request of a view that is allowed: no Deny applies, and an Allow does or the caller belongs to the owner's
 * account. What is denied or left without an Allow by the choices so far is not looked at further.
 */
export function search(space: Space, view: View, budget: Budget): Found {
  const { size, crossing } = space.clauses;
  const { levels } = view;
  const plainDenies = without(view.denies, crossing);
  // Behind each level: the statements that no later choice rules out.
  const settled: Bits[] = [];
  let later = allBits(size);
  for (let i = levels.length - 1; i >= 0; i--) {
    settled[i] = later;
    later = without(later, (levels[i] as View['levels'][number]).told);
  }
  const judgeCrossing = crossingJudge(space, view);
  const visit = (i: number, live: Bits, head: Head, isGranted: boolean, chosen: Chosen): Found => {
    const level = levels[i];
    if (level === undefined) {
      const left = meet(live, crossing) ? judgeCrossing(live, chosen) : live;
      return !meet(left, view.denies) && (isGranted || meet(left, view.allows)) ? chosen : 'none';
    }
    const isTold = i < FIRST_FREE || meet(live, level.told) || meet(live, crossing);
    for (const { candidate, live: remaining } of level.steps) {
      if (!budget.spend(1)) return 'too much';
      const next = { ...head, ...candidate.head };
      if (candidate.fits?.(head) === false || (candidate.head.action !== undefined && isRefused(space, view, next)))
        continue;
      const left = both(live, remaining);
      const granted = isGranted || (candidate.head.caller !== undefined && isGrantedTo(space, view, next));
      const isDenied = meet(both(left, plainDenies), settled[i] as Bits);
      if (!isDenied && (granted || meet(left, view.allows))) {
        const found = visit(i + 1, left, next, granted, [...chosen, candidate]);
        if (found !== 'none') return found;
      }
      // Where nothing hangs on the choice, one is as good as another.
      if (!isTold) return 'none';
    }
    return 'none';
  };
  return visit(0, either(view.denies, view.allows), {}, false, []);
}

/** Caller, action, resource, network, transport: what else fits hangs on these. */
const FIRST_FREE = 5;

/**
 * Allowed without a statement: by the policies of the owner's account, which are taken to allow everything, where those
 * count; or perhaps by a statement that cannot be read.
 */
function isGrantedTo({ surroundings, policy }: Space, { reading, byStatement }: View, { own = false }: Head): boolean {
  if (reading !== 'sure' && policy.unread.length > 0) return true;
  const { type } = surroundings.owned;
  if (byStatement || type === 'AWS::KMS::Key' || type === 'AWS::EC2::VPCEndpoint') return false;
  return reading === 'sure' ? own === true : own !== false;
}

/** S3 may answer 405 to others than the owner whatever the policy says. */
function isRefused({ surroundings }: Space, { reading }: View, { own, action }: Head): boolean {
  const isBuckets = surroundings.owned.type === 'AWS::S3::Bucket';
  return reading === 'sure' && own !== true && isBuckets && OWNERS_ACTIONS.has(action?.name.toLowerCase() ?? '');
}
