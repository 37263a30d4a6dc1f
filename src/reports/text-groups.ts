import type { Finding } from '../model/finding.js';
import { cellWidth } from './cell-width.js';
import { forTerminal } from './escape.js';
import { COLUMNS, type GroupBy, groupsOf } from './groups.js';
import type { Paint } from './paint.js';
import { counted, shorten } from './phrase.js';

const LONGEST_NAME = 60;

/** The findings counted by resource, rule or file, as a table in lines. */
export function* textGroups(findings: readonly Finding[], by: GroupBy, paint: Paint): Iterable<string> {
  const { groups, left } = groupsOf(findings, by);
  if (groups.length === 0) return;
  const names = groups.map(({ name }) => shorten(forTerminal(name), LONGEST_NAME));
  const width = Math.max(by.length, ...names.map(cellWidth));
  const row = (name: string, cells: readonly string[]) =>
    `${name}${' '.repeat(width - cellWidth(name))}${cells.map((cell, i) => cell.padStart((COLUMNS[i] ?? '').length + 2)).join('')}`;
  yield paint.style('bold', row(by, COLUMNS));
  for (const [i, { counts }] of groups.entries())
    yield row(
      names[i] ?? '',
      counts.map((count) => (count === 0 ? '-' : String(count))),
    );
  if (left > 0) yield `and ${counted(left, `more ${by}`)} with fewer`;
  yield '';
}
