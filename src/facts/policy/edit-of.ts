import type { Edit } from '../../model/fact.js';
import { isList, isMap, mapOf, type Value } from '../../model/value.js';
import type { Asked, Subject } from '../../policy/questions/asked.js';
import { repair } from '../../policy/repair/repair.js';
import { keyOf } from './key-of.js';

/** An edit is found by trying, which takes as long as dozens of questions: a run shows this many different ones. */
const MAX_EDITS = 300;
const edits = new Map<string, Edit | undefined>();

/**
 * What to change so that the question is answered with pass; the same policy is mended once.
 * @param madeUp the account that a reading stands in for the one that nobody knows: nothing is told of it
 */
export function editOf(subject: Subject, asked: Asked, madeUp: string | undefined): Edit | undefined {
  const key = keyOf([subject, asked.question]);
  if (!edits.has(key) && edits.size < MAX_EDITS) edits.set(key, repair(subject, asked.question, asked));
  const edit = edits.get(key);
  return edit === undefined || madeUp === undefined ? edit : withoutAccount(edit, madeUp);
}

function withoutAccount({ text, policy }: Edit, account: string): Edit {
  const written = (value: Value): Value => {
    if (typeof value === 'string') return value.replaceAll(account, '<AWS::AccountId>');
    if (isList(value)) return value.map(written);
    return isMap(value) ? mapOf(Object.entries(value).map(([key, each]) => [key, written(each)])) : value;
  };
  return { text: String(written(text)), policy: written(policy) };
}
