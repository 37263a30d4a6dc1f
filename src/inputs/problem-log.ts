import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';

/** What is wrong with one root, in the order in which it was found. */
export interface ProblemLog {
  /** Kept once for each kind, place and message; of one kind only so many are kept. */
  add(problem: Omit<Problem, 'file' | 'at'>, at: Span | undefined): void;
  /** All of them, with a word on those that were not kept. */
  all(): readonly Problem[];
}

/** More of one kind in one file help nobody. */
const MAX_OF_A_KIND = 100;

export function problemLog(file: string): ProblemLog {
  const kept: Problem[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, { readonly level: Problem['level']; count: number }>();
  return {
    add(problem, at) {
      const key = `${problem.kind} ${at?.start.line}:${at?.start.column} ${problem.message}`;
      if (seen.has(key)) return;
      const tally = counts.get(problem.kind) ?? { level: problem.level, count: 0 };
      counts.set(problem.kind, tally);
      tally.count++;
      if (tally.count > MAX_OF_A_KIND) return;
      seen.add(key);
      kept.push({ ...problem, file: at?.file ?? file, ...(at === undefined ? {} : { at }) });
    },
    all: () => [
      ...kept,
      ...[...counts]
        .filter(([, { count }]) => count > MAX_OF_A_KIND)
        .map(([kind, { level, count }]) => ({
          level,
          kind,
          message: `There are ${count - MAX_OF_A_KIND} more problems of this kind in the file`,
          next: 'Correct those that are named first.',
          file,
        })),
    ],
  };
}
