import type { Edit } from '../../model/fact.js';
import { isMap, mapOf, type Value, type ValueMap } from '../../model/value.js';
import { parsePolicy } from '../policy-json.js';
import { ask } from '../questions/ask.js';
import type { Asked, Question, Subject } from '../questions/asked.js';
import { STATEMENT_QUESTIONS } from '../questions/statement-questions.js';
import { allowEdits, pinned } from './allow-edits.js';
import { denyEdits } from './deny-edits.js';
import type { PolicyEdit } from './edit.js';
import { oursOf } from './ours.js';
import { statementEdits } from './statement-edits.js';

/** So many edits are tried; a policy with more leaks than that wants a hand. */
const MAX_TRIES = 60;
/** Leaks of one kind that are closed one after the other. */
const MAX_ROUNDS = 6;

/** The first of the smallest edits after which the question is answered with pass; undefined where none of ours does. */
export function repair(subject: Subject, question: Question, asked: Asked): Edit | undefined {
  const before = documentOf(subject.policy);
  if (before === undefined) return undefined;
  const tries = { left: MAX_TRIES };
  const told: string[] = [];
  let here: ValueMap = before;
  let found = asked;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = editsFor(question, here, subject, found);
    const closed = firstThatPasses(edits, here, subject, question, tries);
    if (closed !== undefined) return { text: [...told, closed.text].join('; then '), policy: closed.apply(here) };
    // Each statement that opens is narrowed for itself: go on with the surest edit of this one.
    const [surest] = isAboutAllows(question) || STATEMENT_QUESTIONS.has(question) ? edits.slice(-1) : [];
    if (surest === undefined) return undefined;
    told.push(surest.text);
    here = surest.apply(here);
    found = answer(here, subject, question) ?? found;
    if (tries.left <= 0) return undefined;
  }
  return undefined;
}

/** Where nobody wrote a policy, an empty one; undefined where it is no map. */
function documentOf(policy: Value | undefined): ValueMap | undefined {
  if (policy === undefined)
    return mapOf([
      ['Version', '2012-10-17'],
      ['Statement', []],
    ]);
  const parsed = typeof policy === 'string' ? parsePolicy(policy) : { value: policy };
  return typeof parsed !== 'string' && isMap(parsed.value) ? parsed.value : undefined;
}

function firstThatPasses(
  edits: readonly PolicyEdit[],
  policy: ValueMap,
  subject: Subject,
  question: Question,
  tries: { left: number },
): PolicyEdit | undefined {
  return edits.find((edit) => tries.left-- > 0 && answer(edit.apply(policy), subject, question)?.verdict === 'pass');
}

function answer(policy: ValueMap, subject: Subject, question: Question): Asked | undefined {
  return ask({ ...subject, policy }, [question])[0];
}

function editsFor(question: Question, policy: ValueMap, subject: Subject, asked: Asked): readonly PolicyEdit[] {
  const ours = oursOf(subject);
  if (question.startsWith('endpoint-policy-')) return pinned(ours);
  if (isAboutAllows(question)) return allowEdits(question, policy, ours, asked.statements ?? []);
  if (STATEMENT_QUESTIONS.has(question)) return statementEdits(question, policy, ours, asked.statements ?? []);
  return denyEdits(question, policy, ours);
}

function isAboutAllows(question: Question): boolean {
  return question === 'not-public' || question === 'trusted-accounts-only' || question === 'no-confused-deputy';
}
