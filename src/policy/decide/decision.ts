import { decideAccess } from '../decide-access.js';
import { evaluateLayer } from '../evaluate-layer.js';
import { keepEvaluation } from '../kept-evaluations.js';
import type { CounterExample } from '../questions/asked.js';
import type { Violation } from '../questions/request-question.js';
import { type Request, readRequest } from '../request.js';
import type { Budget } from './budget.js';
import { counterExampleOf } from './chosen-request.js';
import { type Chosen, type Found, search } from './search.js';
import type { Space } from './space.js';
import { type Reading, viewOf } from './view.js';

/** What became of the requests of some violations. */
export type Outcome =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'fail'; readonly request: CounterExample; readonly statements: readonly number[] }
  | { readonly verdict: 'unknown'; readonly reason: string };

/** Does one of the requests get through? First one that surely does is looked for, then one that perhaps does. */
export function decide(space: Space, violations: readonly Violation[], budget: Budget): Outcome {
  if (budget.isSpent()) return TOO_MUCH;
  for (const violation of violations) {
    const found = first(space, violation, 'sure', budget);
    if (found === 'too much') return TOO_MUCH;
    if (found !== 'none') return confirmed(space, found);
  }
  for (const violation of violations) {
    const found = first(space, violation, 'possible', budget);
    if (found === 'too much') return TOO_MUCH;
    if (found !== 'none') return { verdict: 'unknown', reason: reasonFor(space, found) };
  }
  const incomplete = space.dimensions().flatMap((dimension) => dimension.incomplete ?? []);
  if (incomplete.length === 0 && space.crossing.size === 0) return { verdict: 'pass' };
  for (const violation of violations) {
    const found = first(space, violation, 'open', budget);
    if (found === 'too much') return TOO_MUCH;
    const what = incomplete[0]?.why ?? 'the values in which its variables meet';
    if (found !== 'none') return { verdict: 'unknown', reason: `${what} are too many to be tried (analysis-limit)` };
  }
  return { verdict: 'pass' };
}

const TOO_MUCH: Outcome = {
  verdict: 'unknown',
  reason: 'there are too many kinds of requests to be tried (analysis-limit)',
};

/** The first request of a violation that gets through in a reading. */
export function first(space: Space, violation: Violation, reading: Reading, budget: Budget): Found {
  if (reading === 'sure' && space.policy.unread.length > 0) return 'none';
  const dimensions = space.dimensions();
  // What ran out of steps while it was made does not hold all requests.
  if (budget.isSpent()) return 'too much';
  const view = viewOf(space.clauses, dimensions, violation, reading);
  return view === undefined ? 'none' : search(space, view, budget.part(MAX_STEPS));
}

const MAX_STEPS = 200_000;

/** No request is given out that the evaluator does not let through as it is written. */
function confirmed(space: Space, chosen: Chosen): Outcome {
  const request = counterExampleOf(chosen, space.mentioned);
  const read = readRequest(request);
  const { decision, statements, outcomes } = typeof read === 'string' ? NOT_EVALUATED : evaluated(space, read);
  if (decision === 'allowed') {
    keepEvaluation(request, outcomes);
    return { verdict: 'fail', request, statements };
  }
  return { verdict: 'unknown', reason: 'a request was found that the evaluation of the policy does not confirm' };
}

const NOT_EVALUATED = { decision: 'unknown', reason: undefined, statements: [], outcomes: [] };

/** With Block Public Access left aside: whom it keeps out is decided before. */
export function evaluated(space: Space, request: Request) {
  const { policy, surroundings } = space;
  const outcome = evaluateLayer([policy], request);
  const layers = { resource: outcome, caller: true, endpoint: undefined, organization: undefined };
  const decision = decideAccess(layers, surroundings.owned, () => false, request);
  const outcomes = outcome.statements.flat();
  const statements = outcomes
    .filter(({ statement, applies }) => statement.effect === 'Allow' && applies === true)
    .map(({ statement }) => statement.index);
  return { ...decision, statements, outcomes };
}

/** Why nobody can say whether the request gets through. */
function reasonFor(space: Space, chosen: Chosen): string {
  const doubt = chosen.find((each) => each.doubt !== undefined)?.doubt;
  const read = readRequest(counterExampleOf(chosen, space.mentioned));
  const reason = typeof read === 'string' ? read : evaluated(space, read).reason;
  return reason ?? doubt ?? 'whether a request gets through that violates this is left open by the policy';
}
