import type { Fact } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import { all } from './decided.js';
import { derived, type Field, place } from './derived.js';
import { recordersOf, recordsEverywhere, TRAIL, TRAIL_READS } from './event-recorders.js';

/**
 * What records an account: `coveredBy` names a running trail, its own or its organization's, that records every region.
 * Absent where there is none and all trails were read.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-multi-region-trails.html
 */
export const accountTrail: Fact = {
  name: 'accountTrail',
  type: 'AWS::::Account',
  reads: TRAIL_READS,
  fields: ['/coveredBy'],
  derive: (r, estate, perimeter) => {
    const trails = recordersOf(r, TRAIL, estate, perimeter).map(({ resource, hears }) => ({
      resource,
      answer: all([hears, recordsEverywhere(resource)]),
    }));
    const at = [place(r, ''), ...trails.map(({ resource }) => place(resource, '', 'a trail of the account'))];
    const field = (value: Field['value']) => derived({ coveredBy: { value, at } });
    const covering = trails.find(({ answer }) => answer === true);
    if (covering !== undefined) return field(covering.resource.identity);
    const doubt = trails.map(({ answer }) => answer).find(isHole);
    if (doubt !== undefined) return field(doubt);
    return field(
      estate.complete(TRAIL) ? undefined : unknownHole('outside-this-scan', 'a trail that covers the account'),
    );
  },
};
