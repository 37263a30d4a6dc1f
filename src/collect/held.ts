import { isMap, mapOf } from '../model/value.js';
import { type Found, namesOf, recordOf } from './found.js';
import type { Recorded } from './record.js';
import type { Session } from './session.js';
import { type Answer, at, shaped } from './shape.js';
import { filled } from './template.js';

/** The records of what a listed item holds: the routes and the associations of a route table. */
export function heldBy(found: Found, session: Session): readonly Recorded[] {
  const { reader, item } = found;
  return (reader.holds ?? []).flatMap((held) => {
    const items = at(item, held.items);
    return (Array.isArray(items) ? (items as readonly Answer[]) : [])
      .filter((each) => held.has === undefined || at(each, held.has) !== undefined)
      .map((each): Recorded => {
        const id = filled(held.id, namesOf({ item: { ...item, ...each }, ask: found.ask }, session));
        const properties = shaped(held.properties, { ...each, resource: item });
        return {
          ...recordOf(found, session),
          type: held.type,
          id,
          identity: id,
          properties: isMap(properties) ? properties : mapOf([]),
          calls: reader.list === undefined ? {} : { [reader.list.operation]: 'ok' },
        };
      });
  });
}
