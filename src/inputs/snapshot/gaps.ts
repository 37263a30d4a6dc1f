import { whyUndecided } from '../../model/reason-words.js';
import type { Complaints } from './complaints.js';
import { isObject, type Json, type JsonObject, member } from './json.js';
import { isReason } from './unspell.js';

/** Gaps are named one by one up to this many, then counted. */
const MAX_NAMED = 20;

/** Tells what the footer of a recorded account says could not be listed: resources that were to be judged are missing. */
export function tellGaps(footer: JsonObject | undefined, said: Complaints): void {
  const unread = footer === undefined ? undefined : member(footer, 'unread');
  if (!Array.isArray(unread)) return;
  const gaps: readonly JsonObject[] = unread.filter(isObject);
  for (const gap of gaps.slice(0, MAX_NAMED)) said.add({ ...PROBLEM, message: messageOf(gap) });
  if (gaps.length > MAX_NAMED)
    said.add({ ...PROBLEM, message: `${gaps.length - MAX_NAMED} more calls that list resources failed` });
}

const PROBLEM = {
  kind: 'unread-list',
  next: 'Grant what is missing, or try again later, and record the account again.',
};

function messageOf(gap: JsonObject): string {
  const text = (name: string): string => textOf(member(gap, name));
  const given = text('reason');
  const reason = isReason(given) ? given : 'api-error';
  const why = whyUndecided({ reason, detail: reason === 'access-denied' ? text('iamAction') : text('code') });
  const where = [text('account'), text('region')].filter((part) => part !== '').join(' ');
  const what = text('type') === '' ? 'what is there' : `what there is of ${text('type')}`;
  return `${text('operation')} in ${where} failed (${why}), so ${what} was not judged`;
}

function textOf(json: Json | undefined): string {
  return typeof json === 'string' ? json : '';
}
