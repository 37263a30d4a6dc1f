import { child, type Pointer } from '../../../model/pointer.js';
import type { Origin } from '../../../model/resource.js';
import type { Expression, Stretch } from '../../../syntax/hcl/ast.js';
import type { Frame } from './frame.js';
import { lineSpan } from './line-span.js';

/** Where the parts of an object or list are written, by pointers into it: as far as it is spelt out on the spot. */
export function jsonPlaces(expression: Expression, frame: Frame): ReadonlyMap<Pointer, Origin> {
  const places = new Map<Pointer, Origin>();
  const note = (value: Expression, at: Stretch, pointer: Pointer): void => {
    places.set(pointer, { at: lineSpan(frame.file, at), via: [] });
    if (value.kind === 'list') for (const [i, item] of value.items.entries()) note(item, item, child(pointer, i));
    if (value.kind !== 'object') return;
    for (const { key, value: held } of value.entries) {
      if (key.kind !== 'literal') continue;
      const name = String(key.value);
      note(held, { start: key.start, end: held.end }, child(pointer, name.startsWith('$') ? `$${name}` : name));
    }
  };
  note(expression, expression, '');
  return places;
}
