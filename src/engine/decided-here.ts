import type { Resource } from '../model/resource.js';
import { type Explaining, LazyFinding } from './explain.js';
import type { Judge } from './judge.js';
import type { Judgement } from './judgement.js';

/**
 * Of a resource that is declared elsewhere, what the root that configures it decides: every failure, and whatever would
 * be another if that root said nothing of it. What is open for a reason that would be left then, too, is for those who
 * declare it. Of any other resource, everything.
 */
export async function decidedHere(
  r: Resource,
  judgements: readonly Judgement[],
  judge: Judge,
  said: Omit<Explaining, 'explained'>,
): Promise<readonly Judgement[]> {
  const estate = said.estate.unsaid;
  const bare = estate?.byId(r.id);
  if (estate === undefined || bare === undefined) return judgements;
  const unsaid = { ...said, estate };
  const before = await judge(bare, estate);
  return judgements.filter((now, i) => {
    const then = before[i];
    if (now.verdict === 'fail' || now.verdict !== then?.verdict) return true;
    if (now.verdict !== 'unknown') return false;
    const left = new Set(reasonsOf(bare, then, unsaid));
    return !reasonsOf(r, now, said).some((reason) => left.has(reason));
  });
}

/** No report shows most of these: their explanations are not kept with those that reports ask for. */
function reasonsOf(r: Resource, judgement: Judgement, explaining: Omit<Explaining, 'explained'>): readonly string[] {
  const { reasons } = new LazyFinding(r, judgement, { ...explaining, explained: new Map() });
  return reasons.map(({ reason, detail }) => `${reason} ${detail}`);
}
