import { comparedWords, isUntouched, newFirst } from './compared.js';
import { countingAmong } from './counting-among.js';
import { forMarkdown } from './escape.js';
import { markdownDrift } from './markdown-drift.js';
import { markdownGroups } from './markdown-groups.js';
import { headline } from './markdown-headline.js';
import { markdownOthers } from './markdown-others.js';
import { markdownReview } from './markdown-review.js';
import { failsTable, problemList, severityTable, undecidedList, untouchedLine } from './markdown-sections.js';
import type { Report } from './report.js';
import { worstFirst } from './severity.js';
import { completeWords, scannedWords, verdictWords } from './summary.js';

/**
 * A summary for the page of a workflow run, always below the megabyte that GitHub takes for a step
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary).
 */
export const markdownReport: Report = function* (result, options) {
  const { ruleUrl, version, groupBy } = options;
  if (isUntouched(result)) {
    yield untouchedLine(result);
    return;
  }
  const { counting, others } = countingAmong(result.findings, options);
  const sorted = newFirst([...worstFirst(counting)], result.comparison);
  yield headline(result, options);
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
  yield* markdownOthers(others, options);
  yield* markdownDrift(result);
  yield* problemList(result.problems);
  const compared = comparedWords(result);
  if (compared !== undefined) yield `${forMarkdown(compared)}  \n`;
  if (result.review !== undefined) yield `policy from ${forMarkdown(result.review.source)}  \n`;
  yield `${verdictWords(result)}  \n${scannedWords(result)}  \n${completeWords(result)} · lakeproof ${version}\n`;
};
