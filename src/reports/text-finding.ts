import type { Finding, ScanResult } from '../model/finding.js';
import { whatDecides, whyUndecided } from '../model/reason-words.js';
import type { Rule } from '../model/rule.js';
import { isNew } from './compared.js';
import { forTerminal } from './escape.js';
import { oneLine, shorten } from './phrase.js';
import type { ReportOptions } from './report.js';
import { levelOf } from './severity.js';
import { type FrameStyle, textPlaces } from './text-place.js';
import { wrapped } from './wrap.js';

export interface TextStyle extends FrameStyle {
  readonly ruleUrl: ReportOptions['ruleUrl'];
}

const MAX_TEXT = 1000;
const MAX_NUMBERS = 3;

/** One finding in lines; `first`: also the rule's why, fix and controls. */
export function* textFinding(
  finding: Finding,
  first: boolean,
  { lines, comparison }: ScanResult,
  style: TextStyle,
): Iterable<string> {
  const { places } = finding;
  yield headline(finding, isNew(finding, comparison), style);
  yield* textPlaces(finding, places, lines, style);
  for (const reason of finding.reasons) yield* item(whyUndecided(reason), '', style);
  for (const way of whatDecides(finding.reasons)) yield* item(way, 'to decide it', style);
  const { witness, edit } = finding;
  if (witness !== undefined) yield* item(witness.text, 'counterexample', style);
  if (edit !== undefined) yield* item(edit.text, 'smallest edit', style);
  if (first) yield* aboutRule(finding.rule, style);
  yield '';
}

function headline(finding: Finding, fresh: boolean, { paint, ruleUrl }: TextStyle): string {
  const { rule, verdict, resource } = finding;
  const word = verdict === 'unknown' ? 'unknown' : levelOf(finding);
  const color = word === 'error' ? 'red' : word === 'warning' ? 'yellow' : 'cyan';
  const id = paint.link(ruleUrl(rule), forTerminal(rule.id));
  const says = verdict === 'unknown' ? `could not be decided: ${oneLine(rule.title)}` : finding.message;
  const how = finding.witness !== undefined ? ', proven' : resource.recorded ? ', observed' : '';
  const text = forTerminal(shorten(says, MAX_TEXT));
  return `${paint.style([color, 'bold'], `${word}[${id}]`)} ${paint.style('bold', text)} (${rule.severity}${how}${fresh ? ', new' : ''})`;
}

function* aboutRule(rule: Rule, style: TextStyle): Iterable<string> {
  yield* item(rule.why, 'why', style);
  yield* item(rule.remediation.text, 'fix', style);
  const controls = Object.entries(rule.controls).map(([framework, numbers]) => `${framework} ${few(numbers)}`);
  if (controls.length > 0) yield* item(controls.join(' · '), 'controls', style);
  yield `   = lakeproof explain ${forTerminal(rule.id)}`;
}

/** The first three; `lakeproof explain` has them all. */
function few(numbers: readonly string[]): string {
  const more = numbers.length - MAX_NUMBERS;
  return `${numbers.slice(0, MAX_NUMBERS).join(', ')}${more > 0 ? ` +${more}` : ''}`;
}

/** A labelled remark below a frame, wrapped. */
function* item(text: string, label: string, { paint, width }: TextStyle): Iterable<string> {
  const lead = `   = ${label === '' ? '' : `${label}: `}`;
  const lines = [...wrapped(lead, forTerminal(shorten(oneLine(text), MAX_TEXT)), width)];
  yield* lines.map((line, index) =>
    index === 0 && label !== '' ? `   = ${paint.style('bold', `${label}:`)}${line.slice(lead.length - 1)}` : line,
  );
}
