import type { SourceFile } from '../../model/files.js';
import type { Problem } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import type { Line } from './lines.js';

/** Bad lines are named one by one up to this many, then counted. */
const MAX_NAMED = 20;

/** What is wrong with a snapshot, as it is read. */
export interface Complaints {
  readonly problems: Problem[];
  add(problem: Pick<Problem, 'kind' | 'message' | 'next'>, line?: Line): void;
  /** `what` follows "This line of the snapshot". */
  badLine(line: Line, what: string): void;
  /** Says how many bad lines were not named. */
  close(): void;
}

export function complaints(file: Pick<SourceFile, 'uri'>): Complaints {
  const problems: Problem[] = [];
  let bad = 0;
  const add: Complaints['add'] = (problem, line) => {
    problems.push({
      level: 'error',
      ...problem,
      file: file.uri,
      ...(line === undefined ? {} : { at: spanOf(file, line) }),
    });
  };
  const badRecord = (message: string, line?: Line) =>
    add({ kind: 'bad-record', message, next: 'Record the snapshot again, or correct the line.' }, line);
  return {
    problems,
    add,
    badLine(line, what) {
      bad++;
      if (bad <= MAX_NAMED) badRecord(`This line of the snapshot ${what}; it was left out`, line);
    },
    close() {
      if (bad > MAX_NAMED) badRecord(`${bad - MAX_NAMED} more lines of the snapshot are bad; they were left out`);
    },
  };
}

/** The whole line. */
export function spanOf(file: Pick<SourceFile, 'uri'>, { number, text }: Line): Span {
  return {
    file: file.uri,
    start: { line: number, column: 1 },
    end: { line: number, column: (text?.length ?? 0) + 1 },
  };
}
