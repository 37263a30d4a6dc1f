import { isHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { isList, type Value, valueAt } from '../model/value.js';
import { doubtOf } from './doubt.js';
import type { Doubt, Fault } from './lifecycle-steps.js';

export const TIERINGS = '/IntelligentTieringConfigurations';

/** The fewest days without access before each archive tier, and the most: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Tiering.html */
const LEAST_DAYS: { readonly [tier: string]: number } = { ARCHIVE_ACCESS: 90, DEEP_ARCHIVE_ACCESS: 180 };
const MOST_DAYS = 730;

/** Days that S3 refuses for the archive tiers of S3 Intelligent-Tiering, and those that nobody knows. */
export function tieringFaults(r: Resource): { readonly faults: readonly Fault[]; readonly doubts: readonly Doubt[] } {
  const configurations = itemsOf(valueAt(r.properties, TIERINGS), TIERINGS);
  const tierings = configurations.flatMap(({ value, at }) =>
    isHole(value) ? [{ value, at }] : itemsOf(valueAt(value, '/Tierings'), `${at}/Tierings`),
  );
  const days = tierings.map(({ value, at }) => ({
    tier: valueAt(value, '/AccessTier'),
    days: valueAt(value, '/Days'),
    at: isHole(value) ? at : `${at}/Days`,
  }));
  return {
    faults: days.flatMap(({ tier, days, at }) => {
      const least = typeof tier === 'string' ? LEAST_DAYS[tier] : undefined;
      if (least === undefined || typeof days !== 'number' || (days >= least && days <= MOST_DAYS)) return [];
      return [{ says: `${days} days for ${tier}, which takes ${least} to ${MOST_DAYS}`, at }];
    }),
    doubts: days.flatMap(({ tier, days, at }) => {
      const hole = [tier, days].find(isHole);
      return hole === undefined ? [] : [{ hole: doubtOf(hole), at }];
    }),
  };
}

/** The items of a list with their places; a list that is not known is one item that is not known. */
function itemsOf(list: Value | undefined, at: Pointer): readonly { readonly value: Value; readonly at: Pointer }[] {
  if (isHole(list)) return [{ value: list, at }];
  return isList(list) ? list.map((value, i) => ({ value, at: `${at}/${i}` })) : [];
}
