import { comparedWords, isUntouched, newFirst } from './compared.js';
import { forMarkdown } from './escape.js';
import { markdownDrift } from './markdown-drift.js';
import { markdownGroups } from './markdown-groups.js';
import { markdownReview } from './markdown-review.js';
import { failsTable, headline, problemList, severityTable, undecidedList, untouchedLine } from './markdown-sections.js';
import type { Report } from './report.js';
import { worstFirst } from './severity.js';
import { completeWords, scannedWords, verdictWords } from './summary.js';

/**
 * A summary for the page of a workflow run, always below the megabyte that GitHub takes for a step
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary).
 */
export const markdownReport: Report = function* (result, { ruleUrl, version, groupBy }) {
  if (isUntouched(result)) {
    yield untouchedLine(result);
    return;
  }
  const sorted = newFirst([...worstFirst(result.findings)], result.comparison);
  yield headline(result);
  yield* severityTable(result);
  yield* markdownReview(result);
  if (groupBy !== undefined) yield* markdownGroups(result.findings, groupBy);
  yield* failsTable(
    sorted.filter(({ verdict }) => verdict === 'fail'),
    result.comparison,
    ruleUrl,
  );
  yield* undecidedList(
    sorted.filter(({ verdict }) => verdict === 'unknown'),
    ruleUrl,
  );
  yield* markdownDrift(result);
  yield* problemList(result.problems);
  const compared = comparedWords(result);
  if (compared !== undefined) yield `${forMarkdown(compared)}  \n`;
  if (result.review !== undefined) yield `policy from ${forMarkdown(result.review.source)}  \n`;
  yield `${verdictWords(result)}  \n${scannedWords(result)}  \n${completeWords(result)} · lakeproof ${version}\n`;
};
