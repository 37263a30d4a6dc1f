import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import type { Rule } from '../model/rule.js';
import type { Waiver } from '../model/waiver.js';
import { didYouMean } from '../vocabulary/did-you-mean.js';

/** What waivers are checked against. */
export interface WaiverCheck {
  /** The day of the run (UTC), `YYYY-MM-DD`. */
  readonly today: string;
  /** Every rule that there is, judged or not. */
  readonly rules: readonly Rule[];
  /** Asked of every waiver that would take out a finding; left out: each does. */
  readonly accepts?: (finding: Finding, waiver: Waiver) => boolean;
}

/** So many problems of waivers are told; a generated file could hold a hundred thousand. */
const MOST_TOLD = 100;

/** The first hundred, and how many more there are. */
export function fewOf(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_TOLD;
  if (more <= 0) return problems;
  const message = `${more} more problems of waivers are not told`;
  const rest: Problem = {
    level: 'warning',
    kind: 'waivers-cut',
    message,
    next: 'Mend those that are told first.',
    file: '',
  };
  return [...problems.slice(0, MOST_TOLD), rest];
}

/** The waivers that count, by the present id of their rule, and what is wrong with the others. */
export function countingWaivers(
  waivers: readonly Waiver[],
  { today, rules }: WaiverCheck,
): { readonly counting: readonly Waiver[]; readonly problems: readonly Problem[] } {
  const ids = new Map(rules.flatMap((rule) => [rule.id, ...(rule.aliases ?? [])].map((id) => [id, rule.id] as const)));
  const counting: Waiver[] = [];
  const problems: Problem[] = [];
  for (const waiver of waivers) {
    const rule = ids.get(waiver.rule);
    if (rule === undefined) problems.push(noSuchRule(waiver, problems.length < MOST_TOLD ? ids.keys() : []));
    else if (waiver.reason.trim() === '') problems.push(about(waiver, WITHOUT_REASON));
    else if (waiver.expires !== undefined && !isDay(waiver.expires)) problems.push(about(waiver, NO_DAY));
    else if (waiver.expires !== undefined && waiver.expires < today) problems.push(expired(waiver, waiver.expires));
    else counting.push(rule === waiver.rule ? waiver : { ...waiver, rule });
  }
  return { counting, problems };
}

/** A waiver that matched nothing, although its rule was judged. */
export function unused(waiver: Waiver): Problem {
  return about(waiver, {
    level: 'note',
    kind: 'waiver-unused',
    says: 'waives nothing: no finding of this run matches it',
    next: 'Remove it, or mend what it should match.',
  });
}

interface Saying {
  readonly level: Problem['level'];
  readonly kind: string;
  /** What follows "The waiver of … ". */
  readonly says: string;
  readonly next: string;
}

const WITHOUT_REASON: Saying = {
  level: 'warning',
  kind: 'waiver-without-reason',
  says: 'does not count: it gives no reason',
  next: 'Say why the finding is accepted.',
};

const NO_DAY: Saying = {
  level: 'warning',
  kind: 'waiver-date',
  says: 'does not count: there is no such day as the one it expires on',
  next: 'Write the day as 2027-03-31.',
};

function expired(waiver: Waiver, day: string): Problem {
  const next = `Mend what it waived, or let ${waiver.owner ?? 'its owner'} decide on a new day.`;
  return about(waiver, {
    level: 'warning',
    kind: 'waiver-expired',
    says: `no longer counts: it expired on ${day}`,
    next,
  });
}

function noSuchRule(waiver: Waiver, ids: Iterable<string>): Problem {
  const { rule, at } = waiver;
  const suggestion = rule === '' ? undefined : didYouMean(rule, ids);
  const missing = rule === '' ? 'it names no rule' : `there is no rule ${rule}`;
  return {
    level: 'warning',
    kind: 'waiver-unknown-rule',
    message: `A waiver does not count: ${missing}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
    next: 'lakeproof rules list shows every rule.',
    file: at.file,
    at,
  };
}

function about({ rule, id, at }: Waiver, { level, kind, says, next }: Saying): Problem {
  const name = id === undefined ? '' : ` (${id})`;
  return { level, kind, message: `The waiver of ${rule}${name} ${says}`, next, file: at.file, at };
}

/** A day that the calendar has, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
