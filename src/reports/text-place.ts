import type { Finding, Place, ScanResult } from '../model/finding.js';
import { segments } from '../model/pointer.js';
import { valueAt } from '../model/value.js';
import { codeFrame, type Mark } from './code-frame.js';
import { forTerminal } from './escape.js';
import type { Paint } from './paint.js';
import { shorten } from './phrase.js';
import { localName, positionOf, resourceName } from './place-name.js';
import { plainValue } from './plain-value.js';
import { type RelatedPlace, relatedPlaces } from './related-place.js';

/** How lines of text look. */
export interface FrameStyle {
  readonly paint: Paint;
  readonly width: number;
}

const MAX_VALUE = 1000;

/**
 * Where a finding is, in lines: a frame of the file with its primary place, then one for each other file. Where there is
 * no source to show, as of an account, the property and its value.
 */
export function* textPlaces(
  finding: Finding,
  places: Finding['places'],
  lines: ScanResult['lines'],
  { paint, width }: FrameStyle,
): Iterable<string> {
  const [primary] = places;
  const { file } = primary.at;
  const related = relatedPlaces(finding, places);
  const here = related.filter(({ at }) => at.file === file);
  const frame = [...codeFrame([primaryMark(primary), ...here.map(relatedMark)], lines, paint, width)];
  yield `  ${paint.style('blue', '-->')} ${forTerminal(whereIs(finding, primary, frame.length > 0))}`;
  yield* frame.length > 0 ? frame : barred(observed(finding, primary, here), paint);
  for (const other of new Set(related.map(({ at }) => at.file))) {
    if (other !== file)
      yield* otherFile(
        related.filter(({ at }) => at.file === other),
        lines,
        { paint, width },
      );
  }
}

function* otherFile(
  places: readonly RelatedPlace[],
  lines: ScanResult['lines'],
  { paint, width }: FrameStyle,
): Iterable<string> {
  const [first] = places;
  if (first === undefined) return;
  yield `  ${paint.style('blue', ':::')} ${forTerminal(positionOf(first.at))}`;
  const frame = [...codeFrame(places.map(relatedMark), lines, paint, width)];
  yield* frame.length > 0
    ? frame
    : barred(
        places.map(({ label }) => label),
        paint,
      );
}

function primaryMark({ at, label }: Place): Mark {
  return { span: at, primary: true, ...(label !== undefined && { label }) };
}

function relatedMark({ at, label }: RelatedPlace): Mark {
  return { span: at, primary: false, label };
}

function whereIs({ resource }: Finding, primary: Place, held: boolean): string {
  const { account, region } = resource.scope;
  const parts = resource.recorded ? [account, region].filter((part) => typeof part === 'string' && part !== '') : [];
  const scope = parts.length === 0 ? [] : [parts.join(' / ')];
  if (held || !resource.recorded)
    return [positionOf(primary.at), resourceName(resource), resource.path ?? [], scope].flat().join('  ');
  return [localName(resource.id), ...scope].join('  ');
}

/** Without source: which property was looked at, and what it was. */
function* observed({ resource }: Finding, place: Place, related: readonly RelatedPlace[]): Iterable<string> {
  if (place.resource !== resource.id) yield localName(place.resource);
  else if (place.pointer !== '') {
    const value = valueAt(resource.properties, place.pointer);
    const shown = value === undefined ? '(absent)' : JSON.stringify(plainValue(value));
    yield `${segments(place.pointer).join('.')} = ${shorten(shown, MAX_VALUE)}`;
  }
  if (place.label !== undefined) yield place.label;
  for (const { label } of related) yield label;
}

function* barred(texts: Iterable<string>, paint: Paint): Iterable<string> {
  for (const text of texts) yield `   ${paint.style('blue', '|')} ${forTerminal(text)}`;
}
