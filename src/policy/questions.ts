import { field, isMap, type Value } from '../model/value.js';
import { whatStrangersMay } from './access-levels.js';
import { evaluateLayer } from './evaluate-layer.js';
import { explainRequest } from './explain-request.js';
import { normalise } from './normalise.js';
import { parseBatchLine, under } from './policy.js';
import { ask } from './questions/ask.js';
import { type Asked, QUESTIONS, type Question, type Subject } from './questions/asked.js';
import { readRequest } from './request.js';
import { requestInWords } from './request-words.js';

/** An answer as people read it. */
export interface ExplainedAnswer extends Asked {
  /** What lets the request through, one sentence each without its full stop; first the request itself. */
  readonly explanation?: readonly string[];
}

/** The questions of a list such as `not-public,tls-only`, in its order, or the first name that is none of them. */
export function questionsNamed(list: string): readonly Question[] | { readonly stranger: string } {
  const names = list.split(',').map((name) => name.trim());
  const stranger = names.find((name) => !isQuestion(name));
  return stranger === undefined ? [...new Set(names.filter(isQuestion))] : { stranger };
}

/** In the order of the documentation. */
export const QUESTION_NAMES: readonly string[] = QUESTIONS;

function isQuestion(name: string): name is Question {
  return QUESTION_NAMES.includes(name);
}

/** Asks, and tells of each request that gets through why it does. */
export function askAndExplain(subject: Subject, questions: readonly Question[]): readonly ExplainedAnswer[] {
  return ask(subject, questions).map((asked) => {
    const { request, question } = asked;
    if (request === undefined) return asked;
    const levels = question === 'trusted-accounts-only' ? whatStrangersMay(subject) : [];
    return {
      ...asked,
      explanation: [requestInWords(request), ...contextInWords(request), ...whyAllowed(subject, request), ...levels],
    };
  });
}

/** What of the context the words on the request leave out. */
function contextInWords({ context }: NonNullable<Asked['request']>): readonly string[] {
  const left = Object.entries(context).filter(([key]) => !IN_WORDS.has(key));
  return left.length === 0 ? [] : [`with ${left.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(', ')}`];
}

const IN_WORDS: ReadonlySet<string> = new Set([
  'aws:PrincipalAccount',
  'aws:PrincipalArn',
  'aws:PrincipalIsAWSService',
  'aws:SecureTransport',
  'aws:SourceIp',
  'aws:SourceVpc',
  'aws:SourceVpce',
  'aws:ViaAWSService',
  's3:TlsVersion',
]);

function whyAllowed({ policy }: Subject, given: NonNullable<Asked['request']>): readonly string[] {
  const request = readRequest(given);
  if (typeof request === 'string') return [request];
  const outcomes =
    policy === undefined ? [] : evaluateLayer([normalise(policy, 'resource')], request).statements.flat();
  const isAllowed = outcomes.some(({ statement, applies }) => statement.effect === 'Allow' && applies === true);
  const steps = explainRequest(outcomes, request).map(({ text }) => text);
  return isAllowed ? steps : ["the caller's own policies are taken to allow it", ...steps];
}

/** One line of a batch of questions. */
export interface AskLine {
  readonly id: unknown;
  readonly ask: (questions: readonly Question[]) => readonly Asked[];
}

/**
 * Reads a line of a batch of questions. Never throws: to a line that cannot be read every answer is unknown.
 * @param perimeter what holds where the line's own perimeter is silent
 */
export function readAskLine(line: string, perimeter: { readonly [name: string]: Value }): AskLine {
  const unknown = (id: unknown, reason: string): AskLine => ({
    id,
    ask: (questions) => questions.map((question) => ({ question, verdict: 'unknown', reason })),
  });
  const parsed = parseBatchLine(line);
  if (typeof parsed === 'string') return unknown(null, parsed);
  const { value, duplicates } = parsed;
  const id = field(value, 'id') ?? null;
  const twice = [...duplicates].find((at) => !at.startsWith('/policy/'));
  if (twice !== undefined) return unknown(id, `The line holds ${twice || 'too many keys'} twice.`);
  const own = field(value, 'perimeter') ?? {};
  const subject: Subject = {
    policy: field(value, 'policy') ?? undefined,
    resource: field(value, 'resource') ?? undefined,
    perimeter: isMap(own) ? { ...perimeter, ...own } : own,
  };
  return { id, ask: (questions) => ask(subject, questions, under(duplicates, '/policy')) };
}
