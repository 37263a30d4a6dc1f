import { whyUndecided } from '../../model/reason-words.js';
import type { Complaints } from './complaints.js';
import { isObject, type JsonObject, member } from './json.js';
import type { LiveGap } from './live-lines.js';
import { isReason } from './unspell.js';

/** Gaps are named one by one up to this many, then counted. */
const MAX_NAMED = 20;

/** Tells what the footer of a recorded account says could not be listed: resources that were to be judged are missing. */
export function tellGaps(footer: JsonObject | undefined, said: Complaints): void {
  const unread = footer === undefined ? undefined : member(footer, 'unread');
  if (!Array.isArray(unread)) return;
  const gaps: readonly JsonObject[] = unread.filter(isObject);
  const texts = gapTexts(gaps.map(gapIn));
  for (const message of texts.slice(0, MAX_NAMED)) said.add({ ...PROBLEM, message });
  if (texts.length > MAX_NAMED)
    said.add({ ...PROBLEM, message: `${texts.length - MAX_NAMED} more calls that list resources failed` });
}

const PROBLEM = {
  kind: 'unread-list',
  next: 'Grant what is missing, or try again later, and record the account again.',
};

/** So many regions are named, the others are counted. */
const MAX_REGIONS = 3;

/** What is missing and why, each a sentence without its full stop; failures that differ in their region alone are one. */
export function gapTexts(gaps: readonly LiveGap[]): readonly string[] {
  const alike = new Map<string, LiveGap[]>();
  for (const gap of gaps) {
    const key = JSON.stringify({ ...gap, region: gap.region !== undefined });
    alike.set(key, [...(alike.get(key) ?? []), gap]);
  }
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first?.region === undefined) return first === undefined ? [] : [gapText(first)];
    const regions = [first, ...others].map(({ region = '' }) => region);
    const left = regions.length - MAX_REGIONS;
    const named = regions.slice(0, MAX_REGIONS).join(', ');
    return [gapText({ ...first, region: left > 0 ? `${named} and ${left} more` : named })];
  });
}

function gapText({ type, account, region, operation, reason, iamAction, code }: LiveGap): string {
  const where = [account, region].filter((part) => part !== undefined && part !== '').join(' ');
  const why = whyUndecided({ reason, detail: reason === 'access-denied' ? iamAction : code });
  const what = type === undefined ? 'what is there' : `what there is of ${type}`;
  return `${operation}${where === '' ? '' : ` in ${where}`} failed (${why}), so ${what} is missing`;
}

function gapIn(json: JsonObject): LiveGap {
  const text = (name: string) => {
    const value = member(json, name);
    return typeof value === 'string' ? value : undefined;
  };
  const [type, account, region, reason = ''] = ['type', 'account', 'region', 'reason'].map(text);
  return {
    ...(type !== undefined && { type }),
    ...(account !== undefined && { account }),
    ...(region !== undefined && { region }),
    operation: text('operation') ?? 'A call',
    reason: isReason(reason) ? reason : 'api-error',
    iamAction: text('iamAction') ?? '',
    code: text('code') ?? '',
  };
}
