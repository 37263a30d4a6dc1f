import { isHole } from '../model/hole.js';
import { child, type Pointer, segments } from '../model/pointer.js';
import type { Origin, Resource } from '../model/resource.js';
import { field, isList, type Value } from '../model/value.js';
import { type Standpoint, truthOf } from './standpoint.js';

/** The origin of the property that a decided pointer means, or of its nearest written ancestor. */
export function locate(r: Resource, pointer: Pointer, here: Standpoint): Origin | undefined {
  const { origins } = r;
  let origin = origins.get('');
  // What was recorded stands nowhere but as a whole.
  if (r.recorded && origins.size === 1 && origin !== undefined) return origin;
  let raw = '';
  let value: Value | undefined = r.properties;
  const enter = () => {
    while (isHole(value) && value.kind === 'choice') {
      const truth = truthOf(value.if, here) ?? true;
      raw += truth ? '/$then' : '/$else';
      value = truth ? value.then : value.else;
      origin = origins.get(raw) ?? origin;
    }
  };
  for (const segment of segments(pointer)) {
    const step: string = isList(value)
      ? rawIndex(value, Number(segment), here)
      : segment.startsWith('$')
        ? `$${segment}`
        : segment;
    value = isList(value) ? value[Number(step)] : field(value, segment);
    if (value === undefined) return origin;
    raw = child(raw, step);
    origin = origins.get(raw) ?? origin;
    enter();
  }
  return origin;
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
