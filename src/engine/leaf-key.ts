import { isHole } from '../model/hole.js';
import { isList, isMap, type Value } from '../model/value.js';

/** A text that is equal for values which no operator can tell apart: equal resources are judged once by it. */
export function leafKey(value: Value | undefined): string {
  if (value === undefined) return '-';
  if (typeof value === 'string') return JSON.stringify(value);
  if (isHole(value)) {
    if (value.kind === 'unknown' || value.kind === 'choice') return '?';
    return value.kind === 'text' ? `text(${value.parts.map(leafKey).join()})` : value.kind;
  }
  if (isList(value)) return `[${value.map(leafKey).join()}]`;
  return isMap(value) ? '{}' : String(value);
}
