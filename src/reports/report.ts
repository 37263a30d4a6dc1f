import type { Counting } from '../model/counting.js';
import type { ScanResult } from '../model/finding.js';
import type { Rule } from '../model/rule.js';
import type { GroupBy } from './groups.js';

export interface ReportOptions {
  /** ANSI colours; the caller has asked the terminal, NO_COLOR and FORCE_COLOR. */
  readonly color: boolean;
  /** OSC 8 hyperlinks on rule ids. */
  readonly links: boolean;
  /** Columns of the terminal; 100 when nobody knows. */
  readonly width?: number;
  /** SARIF only: `full` = every judged pair, `github` (the default) = only what code scanning uses. */
  readonly profile?: 'full' | 'github';
  /** SARIF only: what the categories of runs begin with; `lakeproof` when left out. */
  readonly category?: string;
  /** Text and Markdown only: also a table of the findings counted by this. */
  readonly groupBy?: GroupBy;
  /** Text, Markdown and annotations only: findings that do not count are not told like those that do. */
  readonly counting?: Counting;
  /** Lakeproof's own version. */
  readonly version: string;
  /** The page of a rule. */
  readonly ruleUrl: (rule: Rule) => string;
}

/**
 * A report in chunks of text: written one after the other they are the whole. Pure, and lazy: messages and places of
 * findings are rendered when they are read, so a report reads each once and keeps none.
 */
export type Report = (result: ScanResult, options: ReportOptions) => Iterable<string>;
