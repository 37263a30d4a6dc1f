import type { Counts } from '../../src/model/finding.js';

/** What one file came to. */
export interface FileReport {
  readonly uri: string;
  /** `crashed`: an exception, or the end of the process; `hung`: cut off by the watchdog. */
  readonly outcome: 'read' | 'skipped' | 'unreadable' | 'crashed' | 'hung';
  readonly milliseconds: number;
  /** Resources that at least one rule judged. */
  readonly resources: number;
  readonly counts: Counts;
  /** How many problems of each kind it has. */
  readonly problems: { readonly [kind: string]: number };
  /** Of a crash: the exception, or how the process ended. */
  readonly error?: string;
}

/** What a process took, from its start to its end. */
export interface Cost {
  readonly peakMegabytes: number;
  /** Until the first file. */
  readonly startCpuSeconds: number;
  readonly judgeCpuSeconds: number;
}

/** What the judging process tells the one that watches it, in this order for every file. */
export type Message =
  | { readonly kind: 'start'; readonly uri: string }
  | { readonly kind: 'done'; readonly report: FileReport }
  | { readonly kind: 'end'; readonly cost: Cost; readonly problems: FileReport['problems'] };

export const NO_COUNTS: Counts = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, waived: 0 };

/** The kinds of these problems with how often each came. */
export function kindsOf(problems: Iterable<{ readonly kind: string }>): FileReport['problems'] {
  const kinds = new Map<string, number>();
  for (const { kind } of problems) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return Object.fromEntries(kinds);
}
