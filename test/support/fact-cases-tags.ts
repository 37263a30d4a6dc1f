import { unknownHole } from '../../src/model/hole.js';
import { mapOf } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');

const bucket = (properties: Described['properties'], rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties,
  ...rest,
});

/** What tags say. */
export const TAG_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  tags: [
    { name: 'none', of: [bucket({})], is: {} },
    {
      name: 'by key',
      of: [
        bucket({
          Tags: [
            { Key: 'DataClass', Value: 'worm' },
            { Key: '__proto__', Value: parameter },
          ],
        }),
      ],
      is: mapOf([
        ['DataClass', 'worm'],
        ['__proto__', parameter],
      ]),
    },
    { name: 'an unknown list', of: [bucket({ Tags: denied })], is: denied },
    {
      name: 'an unknown key may be any',
      of: [
        bucket({
          Tags: [
            { Key: 'DataClass', Value: 'worm' },
            { Key: parameter, Value: 'x' },
          ],
        }),
      ],
      is: parameter,
    },
    { name: 'an unknown tag may be any', of: [bucket({ Tags: [parameter] })], is: parameter },
  ],
};
