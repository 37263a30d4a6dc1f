import { isHole } from '../model/hole.js';
import { child, type Pointer, segments } from '../model/pointer.js';
import type { Origin, Resource } from '../model/resource.js';
import { field, isList, type Value } from '../model/value.js';
import { type Standpoint, truthOf } from './standpoint.js';

/** The origin of the property that a decided pointer means, or of its nearest written ancestor; `isWritten` tells which. */
export function locate(
  r: Resource,
  pointer: Pointer,
  here: Standpoint,
): { readonly origin: Origin | undefined; readonly isWritten: boolean } {
  let raw = '';
  let value: Value | undefined = r.properties;
  let origin = r.origins.get('');
  const enter = () => {
    while (isHole(value) && value.kind === 'choice') {
      const truth = truthOf(value.if, here) ?? true;
      raw += truth ? '/$then' : '/$else';
      value = truth ? value.then : value.else;
      origin = r.origins.get(raw) ?? origin;
    }
  };
  for (const segment of segments(pointer)) {
    const step: string = isList(value)
      ? rawIndex(value, Number(segment), here)
      : segment.startsWith('$')
        ? `$${segment}`
        : segment;
    value = isList(value) ? value[Number(step)] : field(value, segment);
    if (value === undefined) return { origin, isWritten: false };
    raw = child(raw, step);
    origin = r.origins.get(raw) ?? origin;
    enter();
    if (value === undefined) return { origin, isWritten: false };
  }
  return { origin, isWritten: true };
}

/** Where the nth element that is present in this world stands in the list as written. */
function rawIndex(list: readonly Value[], n: number, here: Standpoint): string {
  let present = -1;
  for (const [i, each] of list.entries()) {
    if (isPresent(each, here)) present++;
    if (present === n) return String(i);
  }
  return String(n);
}

function isPresent(value: Value | undefined, here: Standpoint): boolean {
  if (!isHole(value) || value.kind !== 'choice') return value !== undefined;
  return isPresent((truthOf(value.if, here) ?? true) ? value.then : value.else, here);
}
