import type { Finding } from '../model/finding.js';
import { forMarkdown } from './escape.js';
import { COLUMNS, type GroupBy, groupsOf } from './groups.js';
import { counted, shorten } from './phrase.js';

/** A hundred rows of names that escaping makes twelve times as long are far below the megabyte of a job summary. */
const LONGEST_NAME = 100;

/** The findings counted by resource, rule or file, as a table. */
export function* markdownGroups(findings: readonly Finding[], by: GroupBy): Iterable<string> {
  const { groups, left } = groupsOf(findings, by);
  if (groups.length === 0) return;
  yield `### By ${by}\n\n| ${by} | ${COLUMNS.join(' | ')} |\n|---|${COLUMNS.map(() => '---|').join('')}\n`;
  for (const { name, counts } of groups)
    yield `| <code>${forMarkdown(shorten(name, LONGEST_NAME))}</code> | ${counts.join(' | ')} |\n`;
  yield left > 0 ? `\nand ${counted(left, `more ${by}`)} with fewer\n\n` : '\n';
}
