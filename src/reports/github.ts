import type { Finding, ScanResult } from '../model/finding.js';
import type { PolicyChange } from '../model/policy-review.js';
import type { Problem } from '../model/problem.js';
import { whyUndecided } from '../model/reason-words.js';
import type { Span } from '../model/span.js';
import { newFirst } from './compared.js';
import { countingAmong } from './counting-among.js';
import { forCommand, forCommandProperty } from './escape.js';
import { oneLine, shorten, withNext } from './phrase.js';
import { pathOf, resourceName } from './place-name.js';
import type { Report, ReportOptions } from './report.js';
import { levelOf, worstFirst } from './severity.js';

/** GitHub shows the first ten errors, warnings and notices that a step prints, and drops the others. */
const MAX_PER_LEVEL = 10;
const MAX_TEXT = 4000;

type Command = 'error' | 'warning' | 'notice';
interface Annotation {
  readonly command: Command;
  readonly render: () => string;
}

/**
 * Annotations as workflow commands: what a change makes of the policy, then the findings that count, what is new and the
 * worst first; the last says how many are only in the summary
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message).
 */
export const githubReport: Report = function* (result, options) {
  const printed = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const { command, render } of annotations(result, options)) {
    // One notice is kept free for the last line.
    if (printed[command] < (command === 'notice' ? MAX_PER_LEVEL - 1 : MAX_PER_LEVEL)) {
      printed[command]++;
      yield render();
    } else left++;
  }
  if (left > 0) yield `::notice title=lakeproof::${left} more in the summary\n`;
};

function* annotations(
  { findings, problems, comparison, review }: ScanResult,
  options: ReportOptions,
): Iterable<Annotation> {
  const { counting } = countingAmong(findings, options);
  for (const change of review?.changes ?? []) if (change.loosens) yield ofChange(change);
  for (const finding of newFirst([...worstFirst(counting)], comparison)) yield ofFinding(finding);
  for (const problem of problems) if (problem.level !== 'note') yield ofProblem(problem, problem.level);
}

function ofFinding(finding: Finding): Annotation {
  const level = levelOf(finding);
  const command = level === 'note' ? 'notice' : level;
  return { command, render: () => line(command, finding.rule.id, findingText(finding), placeOf(finding)) };
}

function findingText({ rule, resource, verdict, message, reasons }: Finding): string {
  const name = resourceName(resource);
  if (verdict === 'fail') return `${name}: ${message}`;
  return `${name} could not be decided: ${rule.title} (${reasons.map(whyUndecided).join('; ')})`;
}

/** A recorded resource has no file that an annotation could stand in. */
function placeOf({ resource, places }: Finding): Span | undefined {
  return resource.recorded ? undefined : places[0].at;
}

/** Somebody has to look at it: it is no failure. */
function ofChange({ kind, text, at }: PolicyChange): Annotation {
  return { command: 'warning', render: () => line('warning', `policy change: ${kind}`, text, at) };
}

function ofProblem({ message, next, at, kind }: Problem, command: Command): Annotation {
  return { command, render: () => line(command, kind, withNext(message, next), at) };
}

function line(command: Command, title: string, text: string, at: Span | undefined): string {
  const properties = [...(at === undefined ? [] : position(at)), `title=${forCommandProperty(shorten(title, 200))}`];
  return `::${command} ${properties.join(',')}::${forCommand(shorten(oneLine(text), MAX_TEXT))}\n`;
}

/** Columns only within one line: the API behind annotations refuses them across lines. */
function position({ file, start, end }: Span): readonly string[] {
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  return [`file=${forCommandProperty(pathOf(file))}`, `line=${start.line}`, `endLine=${end.line}`, ...columns];
}
