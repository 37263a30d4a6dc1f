import type { Problem } from '../model/problem.js';
import { forTerminal } from './escape.js';
import type { Paint } from './paint.js';
import { counted, oneLine } from './phrase.js';
import { pathOf, positionOf } from './place-name.js';

const FEW_NOTES = 10;

/** Errors and warnings in full, in the order given; notes too when they are few, else their number by kind. */
export function* textProblems(problems: readonly Problem[], paint: Paint): Iterable<string> {
  const notes = problems.filter(({ level }) => level === 'note');
  const few = notes.length <= FEW_NOTES;
  for (const problem of problems) if (problem.level !== 'note' || few) yield* textProblem(problem, paint);
  if (!few) yield `${paint.style('cyan', 'note')}: ${counted(notes.length, 'note')}: ${byKind(notes)}`;
}

function* textProblem({ level, kind, message, next, file, at }: Problem, paint: Paint): Iterable<string> {
  const color = level === 'error' ? 'red' : level === 'warning' ? 'yellow' : 'cyan';
  yield `${paint.style([color, 'bold'], `${level}[${forTerminal(kind)}]`)} ${forTerminal(message)}`;
  if (at !== undefined || file !== '') {
    yield `  ${paint.style('blue', '-->')} ${forTerminal(at === undefined ? pathOf(file) : positionOf(at))}`;
  }
  if (next !== undefined) yield `   = ${forTerminal(oneLine(next))}`;
}

/** "3 unknown-property, 1 ignored-key". */
function byKind(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of problems) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => `${count} ${forTerminal(kind)}`)
    .join(', ');
}
