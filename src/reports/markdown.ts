import { markdownGroups } from './markdown-groups.js';
import { failsTable, headline, problemList, severityTable, undecidedList } from './markdown-sections.js';
import type { Report } from './report.js';
import { worstFirst } from './severity.js';
import { completeWords, scannedWords, verdictWords } from './summary.js';

/**
 * A summary for the page of a workflow run, always below the megabyte that GitHub takes for a step
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#adding-a-job-summary).
 */
export const markdownReport: Report = function* (result, { ruleUrl, version, groupBy }) {
  const sorted = [...worstFirst(result.findings)];
  yield headline(result);
  yield* severityTable(result);
  if (groupBy !== undefined) yield* markdownGroups(result.findings, groupBy);
  yield* failsTable(
    sorted.filter(({ verdict }) => verdict === 'fail'),
    ruleUrl,
  );
  yield* undecidedList(
    sorted.filter(({ verdict }) => verdict === 'unknown'),
    ruleUrl,
  );
  yield* problemList(result.problems);
  yield `${verdictWords(result)}  \n${scannedWords(result)}  \n${completeWords(result)} · lakeproof ${version}\n`;
};
