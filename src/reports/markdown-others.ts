import type { Finding } from '../model/finding.js';
import { othersWords } from './counting-among.js';
import { forMarkdown } from './escape.js';
import { counted, shorten } from './phrase.js';
import { positionOf, resourceName } from './place-name.js';
import type { ReportOptions } from './report.js';
import { worstFirst } from './severity.js';
import { withinBytes } from './within-bytes.js';

const LONGEST_NAME = 200;
const BUDGET = 100_000;

/** The findings that do not count, folded away: a line each, the worst first, without what they say. */
export function* markdownOthers(others: readonly Finding[], options: ReportOptions): Iterable<string> {
  if (others.length === 0) return;
  yield `<details><summary>${othersWords(others, options)}</summary>\n\n`;
  yield* withinBytes(
    [...worstFirst(others)],
    ({ rule, verdict, resource, places }) =>
      `- ${rule.severity}, ${verdict}: ${code(rule.id)} on ${code(resourceName(resource))} at ${code(positionOf(places[0].at))}\n`,
    BUDGET,
    (left) => `- ${counted(left, 'more finding')} did not fit here; the json and SARIF reports have them all.\n`,
  );
  yield '\n</details>\n\n';
}

function code(raw: string): string {
  return `<code>${forMarkdown(shorten(raw, LONGEST_NAME))}</code>`;
}
