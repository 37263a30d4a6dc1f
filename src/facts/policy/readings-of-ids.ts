import type { Estate } from '../../model/estate.js';
import type { Perimeter } from '../../model/perimeter.js';
import type { Resource } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { doubtOf } from '../doubt.js';
import { namedInPolicy } from './named-in-policy.js';
import { type Ids, idsFor, openIdsIn, withIds } from './open-ids.js';
import { type Reading, type Readings, readingsOf } from './readings.js';

export interface ReadingsWithIds extends Pick<Readings, 'doubt'> {
  /** `ids`: what stands where nobody knows an id; left out: nothing does. */
  readonly all: readonly (Reading & { readonly ids?: Ids })[];
}

/** More are not worth the time. */
const MAX_READINGS = 24;

/**
 * Every reading that could change an answer where the ids that conditions ask for are known: the organization or endpoint
 * that a parameter names is one, whichever it is, and never all of them. Undefined: there are none, or too many.
 * @param base the readings without them
 */
export function readingsWithIds(
  r: Resource,
  estate: Estate,
  perimeter: Perimeter,
  policy: Value,
  base: Readings,
): ReadingsWithIds | undefined {
  const open = openIdsIn(policy);
  const [first] = open;
  if (first === undefined) return undefined;
  const named = namedInPolicy(policy);
  const owners = [...new Set(base.all.map(({ home }) => home.account))];
  let ways: readonly Ids[] = [new Map()];
  for (const each of open) {
    const ids = idsFor(each, owners, perimeter, named);
    ways = ways.flatMap((way) => ids.map((id) => new Map([...way, [each.key, id]])));
    if (ways.length === 0 || ways.length > MAX_READINGS) return undefined;
  }
  const all = ways.flatMap((ids) =>
    readingsOf(r, estate, perimeter, withIds(policy, ids)).all.map((reading) => ({ ...reading, ids })),
  );
  return all.length > MAX_READINGS ? undefined : { all, doubt: doubtOf(first.hole) };
}
