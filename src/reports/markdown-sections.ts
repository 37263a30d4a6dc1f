import type { Finding, ScanResult } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { whatDecides, whyUndecided } from '../model/reason-words.js';
import { type Rule, SEVERITIES } from '../model/rule.js';
import { isNew, newAndGone } from './compared.js';
import { forMarkdown } from './escape.js';
import { counted, isWebAddress, oneLine, shorten, withNext } from './phrase.js';
import { pathOf, positionOf, resourceName } from './place-name.js';
import type { ReportOptions } from './report.js';
import { tally } from './severity.js';
import { withinBytes } from './within-bytes.js';

const MAX_CELL = 500;
const ROWS_SHOWN = 50;
/** Of the whole megabyte that a job summary may have. */
const ROWS_BUDGET = 300_000;
const UNDECIDED_BUDGET = 200_000;
const PROBLEMS_BUDGET = 200_000;

type RuleUrl = ReportOptions['ruleUrl'];

/** All that is to be said of a change that has nothing to do with what is judged. */
export function untouchedLine({ findings, review }: ScanResult): string {
  const known =
    findings.length === 0 ? '' : ` The ${counted(findings.length, 'finding')} of its base stay as they are.`;
  return `✓ lakeproof: this change touches nothing that is judged.${known} Policy from ${forMarkdown(review?.source ?? '')}.\n`;
}

export function* severityTable(result: ScanResult): Iterable<string> {
  const severities = tally(result.findings);
  const since = result.comparison === undefined ? undefined : newAndGone(result);
  yield since === undefined
    ? '| severity | fail | unknown |\n|---|---|---|\n'
    : '| severity | new | gone | fail | unknown |\n|---|---|---|---|---|\n';
  for (const severity of SEVERITIES) {
    const compared = since === undefined ? '' : ` ${since[severity].new} | ${since[severity].gone} |`;
    yield `| ${severity} |${compared} ${severities[severity].fail} | ${severities[severity].unknown} |\n`;
  }
  yield '\n';
}

/** The fails in the order given: fifty in sight, the rest folded away. */
export function* failsTable(
  fails: readonly Finding[],
  comparison: ScanResult['comparison'],
  ruleUrl: RuleUrl,
): Iterable<string> {
  if (fails.length === 0) return;
  const head = '| severity | rule | resource | place | finding | fix |\n|---|---|---|---|---|---|\n';
  const row = (finding: Finding) => failRow(finding, isNew(finding, comparison), ruleUrl);
  const left = (count: number) =>
    `\n${counted(count, 'more finding')} did not fit here; the json and SARIF reports have them all.\n`;
  yield `### Findings\n\n${head}`;
  yield* withinBytes(fails.slice(0, ROWS_SHOWN), row, ROWS_BUDGET / 2, left);
  yield '\n';
  const rest = fails.slice(ROWS_SHOWN);
  if (rest.length === 0) return;
  yield `<details><summary>${counted(rest.length, 'more finding')}</summary>\n\n${head}`;
  yield* withinBytes(rest, row, ROWS_BUDGET / 2, left);
  yield '\n</details>\n\n';
}

function failRow({ rule, resource, places, message, edit }: Finding, fresh: boolean, ruleUrl: RuleUrl): string {
  const cells = [
    fresh ? `**new** ${rule.severity}` : rule.severity,
    ruleLink(rule, ruleUrl),
    code(resourceName(resource)),
    code(positionOf(places[0].at)),
  ];
  return `| ${[...cells, text(message), text(edit?.text ?? rule.remediation.text)].join(' | ')} |\n`;
}

/** What nobody could decide, why, and what would decide it. */
export function* undecidedList(unknowns: readonly Finding[], ruleUrl: RuleUrl): Iterable<string> {
  if (unknowns.length === 0) return;
  yield '### Undecided\n\n';
  yield* withinBytes(
    unknowns,
    ({ rule, resource, reasons }) => {
      const why = reasons.map((reason) => text(whyUndecided(reason))).join('; ');
      const decide = whatDecides(reasons).map(text).join('; ');
      return `- ${ruleLink(rule, ruleUrl)} on ${code(resourceName(resource))}: ${why}.${decide === '' ? '' : ` To decide it: ${decide}.`}\n`;
    },
    UNDECIDED_BUDGET,
    (left) => `- ${left} more did not fit here; the json and SARIF reports have them all.\n`,
  );
  yield '\n';
}

/** What could not be read or is wrong in the input; notes folded away. */
export function* problemList(problems: readonly Problem[]): Iterable<string> {
  const loud = problems.filter(({ level }) => level !== 'note');
  const notes = problems.filter(({ level }) => level === 'note');
  const left = (count: number) =>
    `- ${counted(count, 'more problem')} did not fit here; the json and SARIF reports have them all.\n`;
  if (loud.length > 0) {
    yield '### Problems\n\n';
    yield* withinBytes(loud, problemItem, PROBLEMS_BUDGET / 2, left);
    yield '\n';
  }
  if (notes.length > 0) {
    yield `<details><summary>${counted(notes.length, 'note')}</summary>\n\n`;
    yield* withinBytes(notes, problemItem, PROBLEMS_BUDGET / 2, left);
    yield '\n</details>\n\n';
  }
}

function problemItem({ level, message, next, file, at }: Problem): string {
  const where = at !== undefined ? positionOf(at) : pathOf(file);
  return `- ${level}: ${where === '' ? '' : `${code(where)}: `}${withNext(text(message), next && text(next))}\n`;
}

function ruleLink(rule: Rule, ruleUrl: RuleUrl): string {
  const url = ruleUrl(rule);
  return isWebAddress(url) ? `[${code(rule.id)}](<${url}>)` : code(rule.id);
}

function text(raw: string): string {
  return forMarkdown(shorten(oneLine(raw), MAX_CELL));
}

/** In the tag, not in backticks: inside backticks nothing can be escaped. */
function code(raw: string): string {
  return `<code>${forMarkdown(shorten(raw, MAX_CELL))}</code>`;
}
