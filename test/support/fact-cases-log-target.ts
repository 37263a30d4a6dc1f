import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');

const bucket = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties,
  ...rest,
});
const logsTo = (name: Value, rest: Partial<Described> = {}) =>
  bucket({ LoggingConfiguration: { DestinationBucketName: name } }, rest);
const target = (isTarget: Value, receivesFromOthers: Value, receivesItsOwn: Value): Value => ({
  isTarget,
  receivesFromOthers,
  receivesItsOwn,
});

/** Which buckets receive access logs. */
export const LOG_TARGET_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  logTarget: [
    { name: 'nobody logs', of: [bucket({}), bucket({})], is: target(false, false, false) },
    { name: 'another bucket logs here', of: [bucket({}), logsTo(refHole('t.yaml#R0'))], is: target(true, true, false) },
    { name: 'by name', of: [bucket({ BucketName: 'logs' }), logsTo('logs')], is: target(true, true, false) },
    {
      name: 'another bucket logs elsewhere',
      of: [bucket({ BucketName: 'logs' }), logsTo('other')],
      is: target(false, false, false),
    },
    {
      name: 'another bucket logs to a name that may be this one',
      of: [bucket({ BucketName: textOf([parameter, '-logs']) }), logsTo('lake-logs')],
      is: target(parameter, parameter, false),
    },
    {
      name: 'another bucket may log here',
      of: [bucket({}), logsTo(parameter)],
      is: target(parameter, parameter, false),
    },
    {
      name: 'another bucket was not read',
      of: [bucket({}), bucket({ LoggingConfiguration: denied })],
      is: target(denied, denied, false),
    },
    { name: 'it logs to itself', of: [bucket({ LoggingConfiguration: {} })], is: target(true, false, true) },
    { name: 'it logs to itself by reference', of: [logsTo(refHole('t.yaml#R0'))], is: target(true, false, true) },
    { name: 'it may log to itself', of: [logsTo(parameter)], is: target(parameter, false, parameter) },
    {
      name: 'it logs to itself, and another may',
      of: [bucket({ LoggingConfiguration: {} }), logsTo(parameter)],
      is: target(true, parameter, true),
    },
    {
      name: 'a bucket that may not exist logs here',
      of: [bucket({}), logsTo(refHole('t.yaml#R0'), { exists: denied })],
      is: target(denied, denied, false),
    },
    {
      name: 'it was not read whether it logs',
      of: [bucket({ LoggingConfiguration: denied })],
      is: target(denied, false, denied),
    },
  ],
};
