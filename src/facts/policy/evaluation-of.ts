import { evaluateLayer } from '../../policy/evaluate-layer.js';
import type { StatementOutcome } from '../../policy/evaluate-statement.js';
import { keptEvaluation } from '../../policy/kept-evaluations.js';
import { normalise } from '../../policy/normalise.js';
import type { CounterExample, Subject } from '../../policy/questions/asked.js';
import { readRequest } from '../../policy/request.js';

/** What the subject's policy says to a request that gets through, statement by statement: mostly as it was found out. */
export function evaluationOf({ policy }: Subject, request: CounterExample): readonly StatementOutcome[] {
  const kept = keptEvaluation(request);
  if (kept !== undefined) return kept;
  const read = readRequest(request);
  if (policy === undefined || typeof read === 'string') return [];
  return evaluateLayer([normalise(policy, 'resource')], read).statements.flat();
}
