import type { Source, Witness } from '../../model/fact.js';
import type { Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import type { StatementOutcome } from '../../policy/evaluate-statement.js';
import { explainRequest, type Step } from '../../policy/explain-request.js';
import { normalise } from '../../policy/normalise.js';
import type { Asked, CounterExample, Question } from '../../policy/questions/asked.js';
import { readRequest } from '../../policy/request.js';
import { requestInWords } from '../../policy/request-words.js';
import { place } from '../derived.js';
import type { PolicyAnswer } from './answers.js';
import type { FoundPolicy } from './found-policy.js';

/** An answer as a finding shows it. */
export interface Told {
  /** One clause, for messages. */
  readonly found: string;
  /** The deciding place first. */
  readonly at: readonly Source[];
  readonly witness?: Witness;
}

/** What a fail is told with: the request, each clause that lets it through, and the places of those clauses. */
export function tell(answer: PolicyAnswer, r: Resource, found: FoundPolicy): Told {
  const { verdict, unknownAt, policy } = answer;
  const here = [place(found.holder, found.at)];
  if (verdict === 'pass') return { found: 'no such request gets through', at: here };
  if (verdict !== 'fail')
    return { found: '', at: unknownAt === undefined ? here : [place(found.holder, pathIn(found, unknownAt))] };
  const asked = answer.asked();
  const { request, statements = [] } = asked;
  const sourceOf = (pointer: string, label?: string) => place(found.holder, pathIn(found, pointer), label);
  if (request === undefined) {
    const read = policy === undefined ? [] : normalise(policy, 'resource').statements;
    const named = statements.map((index) => sourceOf(read[index]?.at ?? ''));
    return { found: inWords(asked), at: named.length > 0 ? named : here };
  }
  const outcomes = answer.evaluation();
  const steps = stepsOf(request, outcomes);
  const isAllowed = steps.some(({ text }) => text.endsWith('allows it'));
  const allowed = isAllowed ? [] : [callersOwn(r, found)];
  const sources = [...allowed, ...steps.map(({ at, text }) => sourceOf(at, text))];
  const first = decidingStep(asked, steps, outcomes);
  const places = first === undefined ? sources : [sourceOf(first.at, first.text), ...sources];
  const words = requestInWords(request);
  return {
    found: `${words} is allowed: ${sources.map(({ label }) => label).join('; ')}`,
    at: places.length > 0 ? places : here,
    witness: {
      request: request as unknown as Value,
      text: words,
      steps: sources,
    },
  };
}

function callersOwn(r: Resource, { policy, holder, at }: FoundPolicy): Source {
  if (policy !== undefined) return place(holder, at, "the caller's own policies may allow it");
  return place(r, '', "the caller's own policies may allow it, and no policy of the resource denies it");
}

function stepsOf(request: CounterExample, outcomes: readonly StatementOutcome[]): readonly Step[] {
  if (outcomes.length === 0) return [];
  const read = readRequest(request);
  return typeof read === 'string' ? [] : explainRequest(outcomes, read);
}

/** What a Deny that answers the question looks at: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const KEYS: { readonly [question in Question]?: RegExp } = {
  'vpc-endpoint-only': /aws:SourceVpc/i,
  'tls-only': /aws:SecureTransport/i,
  'tls-minimum-version': /s3:TlsVersion/i,
  'encryption-enforced-on-put': /s3:x-amz-server-side-encryption/i,
};

/** What to change: the Deny that is meant to refuse the request and does not, else the statement that allows it. */
function decidingStep(
  { question, statements = [] }: Asked,
  steps: readonly Step[],
  outcomes: readonly StatementOutcome[],
): Step | undefined {
  const key = KEYS[question];
  const meant = outcomes.flatMap(({ statement: { index, effect, conditions } }) =>
    effect === 'Deny' && conditions.some((condition) => key?.test(condition.key)) ? [index] : [],
  );
  return (
    steps.find(({ statement }) => meant.includes(statement)) ??
    statements.map((index) => steps.find(({ statement }) => statement === index)).find((each) => each !== undefined)
  );
}

function pathIn({ isText, at }: FoundPolicy, pointer: string): string {
  return isText ? at : `${at}${pointer}`;
}

/** What is wrong with the statements that an answer names. */
const WRONG: { readonly [question in Question]?: { readonly named: string; readonly unnamed: string } } = {
  'no-lockout': { named: 'nobody but the root user gets past', unnamed: 'no statement lets anybody change it' },
  'statements-effective': { named: 'no request meets, or is let through by,', unnamed: 'a statement has no effect' },
  'admin-separate': { named: 'the same principal may do both by', unnamed: 'the same principal may do both' },
};

function inWords({ question, statements = [] }: Asked): string {
  const { named, unnamed } = WRONG[question] ?? { named: 'it does not hold by', unnamed: 'it does not hold' };
  const numbers = statements.map((index) => index + 1).join(', ');
  return numbers === '' ? unnamed : `${named} statement${statements.length > 1 ? 's' : ''} ${numbers}`;
}
