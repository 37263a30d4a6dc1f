import type { Finding } from '../model/finding.js';
import { counted } from './phrase.js';
import type { ReportOptions } from './report.js';

/** The findings that count, and the others, each in the order given. */
export interface Counted {
  readonly counting: readonly Finding[];
  readonly others: readonly Finding[];
}

export function countingAmong(findings: readonly Finding[], { counting }: Pick<ReportOptions, 'counting'>): Counted {
  if (counting === undefined) return { counting: findings, others: [] };
  const { counts } = counting;
  return { counting: findings.filter(counts), others: findings.filter((finding) => !counts(finding)) };
}

/** "2 new findings", "1 finding in changed files"; "3 findings" where all count. */
export function countedFindings(count: number, counting: ReportOptions['counting']): string {
  if (counting?.words === 'new') return counted(count, 'new finding');
  return `${counted(count, 'finding')}${counting === undefined ? '' : ` ${counting.words}`}`;
}

/** "12 other findings are not new and do not count"; empty where all count. */
export function othersWords({ length }: readonly Finding[], { counting }: Pick<ReportOptions, 'counting'>): string {
  if (counting === undefined || length === 0) return '';
  const [are, do_] = length === 1 ? ['is', 'does'] : ['are', 'do'];
  return `${counted(length, 'other finding')} ${are} not ${counting.words} and ${do_} not count`;
}
