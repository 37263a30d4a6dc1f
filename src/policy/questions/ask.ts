import type { Pointer } from '../../model/pointer.js';
import { type Budget, budgetOf } from '../decide/budget.js';
import { decide, type Outcome } from '../decide/decision.js';
import { type Space, spaceOf } from '../decide/space.js';
import { readSurroundings } from '../decide/surroundings.js';
import { normalise } from '../normalise.js';
import type { Policy } from '../policy-document.js';
import type { Asked, Question, Subject } from './asked.js';
import { REQUEST_QUESTIONS } from './request-questions.js';

/**
 * Answers questions about one policy, in their order. Never throws, whatever JSON the subject is made of.
 * @param duplicates the keys that the policy's text holds twice
 */
export function ask(
  { policy, resource, perimeter }: Subject,
  questions: readonly Question[],
  duplicates: ReadonlySet<Pointer> = new Set(),
): readonly Asked[] {
  const surroundings = readSurroundings(resource, perimeter);
  if (typeof surroundings === 'string') return questions.map((question) => unknown(question, surroundings));
  const read = policy === undefined || policy === null ? NO_POLICY : normalise(policy, 'resource', duplicates);
  const budget = budgetOf(MAX_STEPS);
  const space = spaceOf(read, surroundings, budget);
  return questions.map((question) => answer(question, space, budget));
}

/** Most policies take a few thousand. */
const MAX_STEPS = 5_000_000;

const NO_POLICY: Policy = { statements: [], unread: [], size: { characters: 0, variables: 0 } };

function unknown(question: Question, reason: string): Asked {
  return { question, verdict: 'unknown', reason };
}

function answer(question: Question, space: Space, budget: Budget): Asked {
  const about = REQUEST_QUESTIONS.get(question);
  if (about === undefined) return unknown(question, 'This question is not decided yet.');
  if (budget.isSpent()) return unknown(question, 'The policy says too much to be judged (analysis-limit).');
  const violations = about(space.surroundings, space.names);
  if (typeof violations === 'string') return unknown(question, violations);
  return { question, ...(decide(space, violations, budget) satisfies Outcome) };
}
