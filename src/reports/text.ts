import { comparedWords } from './compared.js';
import { countingAmong, othersWords } from './counting-among.js';
import { forTerminal } from './escape.js';
import { paintFor } from './paint.js';
import type { Report } from './report.js';
import { completeWords, scannedWords, verdictWords } from './summary.js';
import { textDrift } from './text-drift.js';
import { type TextStyle, textFinding } from './text-finding.js';
import { textGroups } from './text-groups.js';
import { textProblems } from './text-problem.js';
import { textReview } from './text-review.js';

const DEFAULT_WIDTH = 100;

/** For people: every finding with a code frame, then the problems, then what was looked at and how it came out. */
export const textReport: Report = function* (result, options) {
  const paint = paintFor(options);
  const style: TextStyle = { paint, width: Math.max(40, options.width ?? DEFAULT_WIDTH), ruleUrl: options.ruleUrl };
  const explained = new Set<string>();
  const { counting, others } = countingAmong(result.findings, options);
  for (const finding of counting) {
    const first = !explained.has(finding.rule.id);
    explained.add(finding.rule.id);
    yield joined(textFinding(finding, first, result, style));
  }
  if (others.length > 0) yield `${othersWords(others, options)}; the json, markdown and SARIF reports list them\n\n`;
  const problems = joined(textProblems(result.problems, paint));
  if (problems !== '') yield `${problems}\n`;
  if (options.groupBy !== undefined) yield joined(textGroups(result.findings, options.groupBy, paint));
  yield joined(textDrift(result, paint));
  yield joined(textReview(result, paint));
  yield `${scannedWords(result)}\n`;
  yield `${paint.style('bold', verdictWords(result))}\n`;
  const compared = comparedWords(result);
  if (compared !== undefined) yield `${forTerminal(compared)}\n`;
  yield `${result.complete ? completeWords(result) : paint.style(['yellow', 'bold'], completeWords(result))}\n`;
};

function joined(lines: Iterable<string>): string {
  let text = '';
  for (const line of lines) text += `${line}\n`;
  return text;
}
