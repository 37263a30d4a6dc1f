import type { Pointer } from '../../model/pointer.js';
import type { Asked, Question, Subject } from './asked.js';

/**
 * Answers questions about one policy, in their order. Never throws, whatever JSON the subject is made of.
 * @param duplicates the keys that the policy's text holds twice
 */
export function ask(
  _subject: Subject,
  questions: readonly Question[],
  _duplicates: ReadonlySet<Pointer> = new Set(),
): readonly Asked[] {
  return questions.map((question) => ({ question, verdict: 'unknown', reason: 'This question is not decided yet.' }));
}
