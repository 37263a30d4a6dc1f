import type { Edit } from '../../model/fact.js';
import { field, type Value } from '../../model/value.js';
import { ask } from '../../policy/questions/ask.js';
import type { Asked, Question, Subject } from '../../policy/questions/asked.js';
import { keyOf } from './key-of.js';
import { lately } from './lately.js';
import { withOwnName, withoutOwnName } from './own-name.js';

/** Answers that many resources share. */
export interface Answers {
  /** What was asked about: of a bucket whose name cannot matter, without it. */
  readonly subject: Subject;
  /** In the order of the questions; the same list for equal cases. */
  readonly asked: readonly Asked[];
  /** What is said of that subject, as it is said of the resource. */
  readonly named: <T extends Asked | Edit>(said: T) => T;
}

/** Thousands of buckets of an account carry the same policy, but for their own names: equal cases are asked once. */
export function askOnce(subject: Subject, questions: readonly Question[]): Answers {
  const nameless = withoutOwnName(subject);
  if (nameless === undefined) return { subject, asked: answersTo(subject, questions), named: (said) => said };
  const name = String(field(subject.resource, 'name'));
  return {
    subject: nameless,
    asked: answersTo(nameless, questions),
    named: <T extends Asked | Edit>(said: T) => withOwnName(said as unknown as Value, name) as unknown as T,
  };
}

const MAX_KEPT = 2000;
let kept = new Map<string, readonly Asked[]>();

function answersTo(subject: Subject, questions: readonly Question[]): readonly Asked[] {
  const { policy, ...rest } = subject;
  const key = `${textOf(policy)} ${keyOf([rest, questions])}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MAX_KEPT) kept = new Map();
  const asked = ask(subject, questions);
  kept.set(key, asked);
  return asked;
}

const lastText = lately<string>();

function textOf(policy: Value | undefined): string {
  if (policy === undefined) return '';
  return typeof policy === 'object' ? lastText(policy, () => keyOf(policy)) : keyOf(policy);
}
