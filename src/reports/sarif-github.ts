import type { Finding, ScanResult } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { byCategory, categoryOf } from './category.js';
import { worstFirst } from './severity.js';

/** Code scanning shows at most 5,000 results and takes at most 20 runs a file; validation before an upload takes seconds per 1,000. */
export const MAX_RESULTS = 5000;
const MAX_RUNS = 20;
const MAX_PROBLEMS = 100;

export interface GithubRun {
  readonly category: string;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** How many results of this category did not fit. */
  readonly cut: number;
}

/**
 * The runs for code scanning: the worst results that fit, grouped by category; where there are more than twenty
 * categories those with the worst results. A category whose results were all cut is left out: a run without results
 * would close its alerts. What did not fit is told in the first run. Reads no message and no place.
 */
export function githubRuns(result: ScanResult): readonly GithubRun[] {
  const kept: Finding[] = [];
  for (const finding of worstFirst(result.findings)) {
    if (kept.length === MAX_RESULTS) break;
    kept.push(finding);
  }
  const totals = new Map<string, number>();
  for (const { resource } of result.findings) {
    const category = categoryOf(resource);
    totals.set(category, (totals.get(category) ?? 0) + 1);
  }
  const groups = [...byCategory(result, kept)].filter(([category, found]) => found.length > 0 || !totals.has(category));
  const told = [
    ...problemsThatFit(result.problems),
    ...whatWasCut(result.findings.length - kept.length, groups.length),
  ];
  return groups.slice(0, MAX_RUNS).map(([category, findings], index) => ({
    category,
    findings,
    problems: index === 0 ? told : [],
    cut: (totals.get(category) ?? 0) - findings.length,
  }));
}

function problemsThatFit(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const worst = (['error', 'warning', 'note'] as const).flatMap((level) =>
    problems.filter((each) => each.level === level),
  );
  const message = `${problems.length - MAX_PROBLEMS} more problems are left out here.`;
  return [...worst.slice(0, MAX_PROBLEMS), { level: 'note', kind: 'problems-cut', message, file: '', next: ELSEWHERE }];
}

const ELSEWHERE = 'The json report and the SARIF profile "full" have them all.';

function* whatWasCut(results: number, categories: number): Iterable<Problem> {
  if (results > 0) {
    const message = `${results} results of lower severity are left out: code scanning shows at most ${MAX_RESULTS}.`;
    yield { level: 'warning', kind: 'results-cut', message, file: '', next: ELSEWHERE };
  }
  if (categories > MAX_RUNS) {
    const message = `${categories - MAX_RUNS} of ${categories} accounts and regions are left out: code scanning takes at most ${MAX_RUNS} runs a file.`;
    yield { level: 'warning', kind: 'runs-cut', message, file: '', next: 'Scan fewer accounts in one run.' };
  }
}
