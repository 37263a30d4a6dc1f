import type { Finding, Place } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { localName } from './place-name.js';

/** A place that helps to understand a finding without being the one it points at. */
export interface RelatedPlace {
  readonly at: Span;
  /** What a reader should see there. Not escaped for any medium. */
  readonly label: string;
}

const MAX_RELATED = 20;

/**
 * The other places of a finding, and the lines that values came through (parameter, mapping, module call), each once
 * and at most twenty: more than a reader follows.
 */
export function relatedPlaces(finding: Finding, places: Finding['places']): readonly RelatedPlace[] {
  const [primary, ...others] = places;
  const seen = new Set([key(primary.at)]);
  const related: RelatedPlace[] = [];
  const add = (at: Span, label: string) => {
    if (related.length === MAX_RELATED || seen.has(key(at))) return;
    seen.add(key(at));
    related.push({ at, label });
  };
  for (const at of primary.via) add(at, 'its value comes from here');
  for (const other of others) {
    add(other.at, other.label ?? described(finding, other));
    for (const at of other.via) add(at, 'its value comes from here');
  }
  return related;
}

function described(finding: Finding, place: Place): string {
  if (place.resource !== finding.resource.id) return `${localName(place.resource)} takes part`;
  return 'this takes part';
}

function key({ file, start, end }: Span): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${file}`;
}
