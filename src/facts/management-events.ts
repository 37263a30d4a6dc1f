import type { Fact } from '../model/fact.js';
import type { Resource } from '../model/resource.js';
import { valueAt } from '../model/value.js';
import { derived, type Field, place } from './derived.js';
import { type Access, recordsBySelectors, SELECTOR_READS } from './event-selectors.js';

/**
 * Does a trail's configuration record all management events, those that read (`reads`) and those that write (`writes`)?
 * One that leaves out the events of a service, such as AWS KMS, does not.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html
 */
export const managementEvents: Fact = {
  name: 'managementEvents',
  type: 'AWS::CloudTrail::Trail',
  reads: SELECTOR_READS,
  fields: ['/reads', '/writes'],
  derive: (r) => derived({ reads: recorded(r, 'read'), writes: recorded(r, 'write') }),
};

function recorded(r: Resource, access: Access): Field {
  const written = ['/EventSelectors', '/AdvancedEventSelectors'].filter(
    (pointer) => valueAt(r.properties, pointer) !== undefined,
  );
  const at = written.length === 0 ? [place(r, '')] : written.map((pointer) => place(r, pointer));
  return { value: recordsBySelectors(r, { category: 'Management', access }), at };
}
