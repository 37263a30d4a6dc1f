import type { Pointer } from '../../model/pointer.js';
import type { Value } from '../../model/value.js';
import { type Budget, budgetOf } from '../decide/budget.js';
import { decide, type Outcome } from '../decide/decision.js';
import { type Space, spaceOf } from '../decide/space.js';
import { readSurroundings } from '../decide/surroundings.js';
import { defaultPolicyOf } from '../default-policy.js';
import { normalise } from '../normalise.js';
import type { Policy } from '../policy-document.js';
import type { Asked, Question, Subject } from './asked.js';
import type { Violation } from './request-question.js';
import { KEYS_OF, REQUEST_QUESTIONS } from './request-questions.js';
import { outsidersRestricted } from './restrict-outsiders.js';
import { STATEMENT_QUESTIONS } from './statement-questions.js';

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
  const written = policy ?? defaultPolicyOf(surroundings.owned);
  const read = written === undefined ? NO_POLICY : policyIn(written, duplicates);
  const budget = budgetOf(MAX_STEPS);
  const keys = questions.flatMap((question) => KEYS_OF.get(question) ?? []);
  const space = spaceOf(read, surroundings, budget, keys);
  const left = outsidersRestricted(space, budget);
  return questions.map((question) => answer(question, space, left, budget));
}

/** Several facts ask of one policy, one after the other: the last is read once. */
function policyIn(written: Value, duplicates: ReadonlySet<Pointer>): Policy {
  if (duplicates.size > 0) return normalise(written, 'resource', duplicates);
  if (last?.written !== written) last = { written, policy: normalise(written, 'resource') };
  return last.policy;
}

let last: { readonly written: Value; readonly policy: Policy } | undefined;

/** Most policies take a few thousand. */
const MAX_STEPS = 5_000_000;

const NO_POLICY: Policy = { statements: [], unread: [], size: { characters: 0, variables: 0 } };

function unknown(question: Question, reason: string): Asked {
  return { question, verdict: 'unknown', reason };
}

function answer(question: Question, space: Space, left: (violation: Violation) => Violation, budget: Budget): Asked {
  if (budget.isSpent()) return unknown(question, 'The policy says too much to be judged (analysis-limit).');
  const aboutStatements = STATEMENT_QUESTIONS.get(question);
  if (aboutStatements !== undefined) return { question, ...aboutStatements(space, budget) };
  const violations = REQUEST_QUESTIONS.get(question)?.(space.surroundings, space.names) ?? NOT_HERE;
  if (typeof violations === 'string') return unknown(question, violations);
  return { question, ...(decide(space, violations.map(left), budget) satisfies Outcome) };
}

const NOT_HERE = 'This question is not decided here.';
