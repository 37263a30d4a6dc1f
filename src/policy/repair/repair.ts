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
    const { closing, narrowing } = triedOut(edits, here, subject, found, tries);
    if (closing !== undefined) return { text: [...told, closing.text].join('; then '), policy: closing.apply(here) };
    // Each statement that opens is mended for itself: go on with what ends it for this one.
    const next = isOneByOne(question) ? (narrowing ?? edits.at(-1)) : undefined;
    if (next === undefined || tries.left <= 0) return undefined;
    told.push(next.text);
    here = next.apply(here);
    found = answer(here, subject, question) ?? found;
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

/** The first edit after which the question passes; else the first after which other statements are named. */
function triedOut(
  edits: readonly PolicyEdit[],
  policy: ValueMap,
  subject: Subject,
  { question, statements = [] }: Asked,
  tries: { left: number },
): { readonly closing?: PolicyEdit; readonly narrowing?: PolicyEdit } {
  let narrowing: PolicyEdit | undefined;
  for (const edit of edits) {
    if (tries.left-- <= 0) break;
    const after = answer(edit.apply(policy), subject, question);
    if (after?.verdict === 'pass') return { closing: edit };
    if (after?.verdict === 'fail' && !after.statements?.some((index) => statements.includes(index))) narrowing ??= edit;
  }
  return narrowing === undefined ? {} : { narrowing };
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

/** Do its statements fail it one by one? A Deny that is missing fails it as a whole. */
function isOneByOne(question: Question): boolean {
  return isAboutAllows(question) || STATEMENT_QUESTIONS.has(question);
}

function isAboutAllows(question: Question): boolean {
  return question === 'not-public' || question === 'trusted-accounts-only' || question === 'no-confused-deputy';
}
