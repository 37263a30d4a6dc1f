import type { Finding, Place, ScanResult } from '../model/finding.js';
import { segments } from '../model/pointer.js';
import type { Rule } from '../model/rule.js';
import { valueAt } from '../model/value.js';
import { codeFrame, type Mark } from './code-frame.js';
import { forTerminal } from './escape.js';
import type { Paint } from './paint.js';
import { oneLine, shorten } from './phrase.js';
import { localName, positionOf, resourceName } from './place-name.js';
import { plainValue } from './plain-value.js';
import { whatDecides, whyUndecided } from './reason-words.js';
import { type RelatedPlace, relatedPlaces } from './related-place.js';
import type { ReportOptions } from './report.js';
import { levelOf } from './severity.js';
import { wrapped } from './wrap.js';

export interface TextStyle {
  readonly paint: Paint;
  readonly width: number;
  readonly ruleUrl: ReportOptions['ruleUrl'];
}

const MAX_TEXT = 1000;

/** One finding in lines; `first`: also the rule's why, fix and controls. */
export function* textFinding(
  finding: Finding,
  first: boolean,
  lines: ScanResult['lines'],
  style: TextStyle,
): Iterable<string> {
  const { places } = finding;
  yield headline(finding, style);
  yield* whereAndWhat(finding, places, lines, style);
  for (const reason of finding.reasons) yield* item(whyUndecided(reason), '', style);
  for (const way of whatDecides(finding.reasons)) yield* item(way, 'to decide it', style);
  if (finding.witness !== undefined) yield* item(finding.witness.text, 'counterexample', style);
  if (first) yield* aboutRule(finding.rule, style);
  yield '';
}

function headline(finding: Finding, { paint, ruleUrl }: TextStyle): string {
  const { rule, verdict, resource } = finding;
  const word = verdict === 'unknown' ? 'unknown' : levelOf(finding);
  const color = word === 'error' ? 'red' : word === 'warning' ? 'yellow' : 'cyan';
  const id = paint.link(ruleUrl(rule), forTerminal(rule.id));
  const says = verdict === 'unknown' ? `could not be decided: ${oneLine(rule.title)}` : finding.message;
  const how = finding.witness !== undefined ? ', proven' : resource.recorded ? ', observed' : '';
  const text = forTerminal(shorten(says, MAX_TEXT));
  return `${paint.style([color, 'bold'], `${word}[${id}]`)} ${paint.style('bold', text)} (${rule.severity}${how})`;
}

/** The frame of the primary place, then one for each other file; the value itself where there is no source to show. */
function* whereAndWhat(
  finding: Finding,
  places: Finding['places'],
  lines: ScanResult['lines'],
  style: TextStyle,
): Iterable<string> {
  const { resource } = finding;
  const { paint, width } = style;
  const [primary] = places;
  const related = relatedPlaces(finding, places);
  const marks: readonly Mark[] = [
    { span: primary.at, primary: true, ...(primary.label === undefined ? {} : { label: primary.label }) },
    ...related.filter(({ at }) => at.file === primary.at.file).map(asMark),
  ];
  const frame = [...codeFrame(marks, lines, paint, width)];
  const held = frame.length > 0;
  yield `  ${paint.style('blue', '-->')} ${forTerminal(resource.recorded && !held ? recordedAt(finding) : `${positionOf(primary.at)}  ${resourceName(resource)}`)}`;
  yield* held
    ? frame
    : observed(
        finding,
        primary,
        related.filter(({ at }) => at.file === primary.at.file),
        style,
      );
  for (const file of new Set(related.map(({ at }) => at.file))) {
    if (file === primary.at.file) continue;
    const here = related.filter(({ at }) => at.file === file);
    const [first] = here;
    if (first === undefined) continue;
    yield `  ${paint.style('blue', ':::')} ${forTerminal(positionOf(first.at))}`;
    const other = [...codeFrame(here.map(asMark), lines, paint, width)];
    yield* other.length > 0 ? other : here.map(({ label }) => `   ${paint.style('blue', '|')} ${forTerminal(label)}`);
  }
}

function asMark({ at, label }: RelatedPlace): Mark {
  return { span: at, primary: false, label };
}

function recordedAt({ resource }: Finding): string {
  const { account, region } = resource.scope;
  return [localName(resource.id), [account, region].filter((part) => typeof part === 'string').join(' / ')]
    .join('  ')
    .trim();
}

/** Without source: which property was looked at, and what it was. */
function* observed(
  { resource }: Finding,
  place: Place,
  related: readonly RelatedPlace[],
  { paint }: TextStyle,
): Iterable<string> {
  const bar = `   ${paint.style('blue', '|')}`;
  if (place.resource === resource.id && place.pointer !== '') {
    const value = valueAt(resource.properties, place.pointer);
    const shown = value === undefined ? '(absent)' : JSON.stringify(plainValue(value));
    yield `${bar} ${forTerminal(`${segments(place.pointer).join('.')} = ${shorten(shown, MAX_TEXT)}`)}`;
  } else if (place.resource !== resource.id) yield `${bar} ${forTerminal(localName(place.resource))}`;
  if (place.label !== undefined) yield `${bar} ${forTerminal(place.label)}`;
  for (const { label } of related) yield `${bar} ${forTerminal(label)}`;
}

function* aboutRule(rule: Rule, style: TextStyle): Iterable<string> {
  yield* item(rule.why, 'why', style);
  yield* item(rule.remediation.text, 'fix', style);
  const controls = Object.entries(rule.controls).map(([framework, numbers]) => `${framework} ${numbers.join(', ')}`);
  if (controls.length > 0) yield* item(controls.join(' · '), 'controls', style);
  yield `   = lakeproof explain ${forTerminal(rule.id)}`;
}

/** A labelled remark below a frame, wrapped. */
function* item(text: string, label: string, { paint, width }: TextStyle): Iterable<string> {
  const lead = `   = ${label === '' ? '' : `${label}: `}`;
  const lines = [...wrapped(lead, forTerminal(shorten(oneLine(text), MAX_TEXT)), width)];
  yield* lines.map((line, index) =>
    index === 0 && label !== '' ? `   = ${paint.style('bold', `${label}:`)}${line.slice(lead.length - 1)}` : line,
  );
}
