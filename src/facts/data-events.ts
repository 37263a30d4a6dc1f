import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { all, type Decided } from './decided.js';
import { derived, type Field, place } from './derived.js';
import {
  EVENT_DATA_STORE,
  EVENT_DATA_STORE_READS,
  type Recorder,
  recordersOf,
  recordsInRegionOf,
  TRAIL,
  TRAIL_READS,
} from './event-recorders.js';
import { type Access, recordsBySelectors, SELECTOR_READS } from './event-selectors.js';
import { admitsObjectsOf, logsObjectsOf } from './object-selectors.js';

/**
 * What records the requests for the objects of a bucket as CloudTrail data events: `readsRecordedBy` and
 * `writesRecordedBy` name a running trail or event data store that records those of every object, absent where there is
 * none in an account that was read whole. One may exist elsewhere, so in any other root it is unknown then.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html
 */
export const dataEvents: Fact = {
  name: 'dataEvents',
  type: 'AWS::S3::Bucket',
  reads: [
    { type: 'AWS::S3::Bucket', pointer: '/BucketName' },
    ...TRAIL_READS,
    ...SELECTOR_READS,
    ...EVENT_DATA_STORE_READS,
    { type: EVENT_DATA_STORE, pointer: '/AdvancedEventSelectors' },
  ],
  fields: ['/readsRecordedBy', '/writesRecordedBy'],
  derive: (r, estate, perimeter) => {
    const recorders = [TRAIL, EVENT_DATA_STORE]
      .flatMap((type) => recordersOf(r, type, estate, perimeter))
      .map(({ resource, hears }) => ({ resource, hears: all([hears, recordsInRegionOf(r, resource)]) }));
    return derived({
      readsRecordedBy: recordedBy(r, 'read', recorders, estate),
      writesRecordedBy: recordedBy(r, 'write', recorders, estate),
    });
  },
};

function recordedBy(r: Resource, access: Access, recorders: readonly Recorder[], estate: Estate): Field {
  const answers = recorders.map(({ resource, hears }) => ({
    resource,
    answer: hears === false ? false : all([hears, recordsObjects(r, resource, access, estate)]),
  }));
  const found = answers.find(({ answer }) => answer === true);
  if (found !== undefined) {
    const at = [place(r, ''), place(found.resource, '', 'what records them')];
    return { value: found.resource.identity, at };
  }
  const maybe = answers.find(({ answer }) => isHole(answer));
  if (maybe !== undefined && isHole(maybe.answer)) {
    return {
      value: maybe.answer,
      at: [place(r, ''), place(maybe.resource, '', 'what may record them')],
    };
  }
  const at = [place(r, ''), ...answers.map(({ resource }) => place(resource, '', 'records other events'))];
  if (estate.complete(TRAIL) && estate.complete(EVENT_DATA_STORE)) return { value: undefined, at };
  const value = unknownHole('outside-this-scan', `a trail or event data store that records object-level ${access}s`);
  return { value, at };
}

function recordsObjects(r: Resource, recorder: Resource, access: Access, estate: Estate): Decided {
  return recordsBySelectors(recorder, {
    category: 'Data',
    access,
    byDataResources: (selector) => logsObjectsOf(r, selector, estate),
    byArn: (fieldSelector) => admitsObjectsOf(r, fieldSelector, estate),
  });
}
