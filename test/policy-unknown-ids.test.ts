/** Ids that a condition asks for and nobody knows: a verdict holds whichever id it is. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bucketPolicy } from '../src/facts/bucket-policy.js';
import { isHole, unknownHole } from '../src/model/hole.js';
import type { Perimeter } from '../src/model/perimeter.js';
import { field, isList, isMap, mapOf, type Value, valueAt } from '../src/model/value.js';
import { deriveFrom } from './support/facts-of.js';
import { randomLakePolicy, WORLD } from './support/lake-policies.js';

const QUESTIONS = ['notPublic', 'tlsOnly', 'vpcEndpointOnly', 'trustedAccountsOnly', 'noConfusedDeputy', 'effective'];
/** What else such an id can be: ours, a stranger's that is named elsewhere, and one that nothing names. */
const IDS: { readonly [key: string]: readonly string[] } = {
  'aws:SourceVpce': ['vpce-1111aaaa', 'vpce-2222bbbb', 'vpce-9999ffff'],
  'aws:SourceVpc': ['vpc-1111aaaa', 'vpc-2222bbbb', 'vpc-9999ffff'],
  'aws:PrincipalOrgID': ['o-own', 'o-foreign', 'o-another'],
  'aws:PrincipalAccount': ['111111111111', '222222222222', '333333333333', '777777777777'],
  'aws:ResourceAccount': ['111111111111', '333333333333', '777777777777'],
};

interface Changed {
  readonly policy: Value;
  readonly key: string;
}

/** The policy with the n-th id that is compared as it is replaced; undefined where there are not so many. */
function withId(policy: Value, n: number, id: (key: string) => Value): Changed | undefined {
  let left = n;
  let found: string | undefined;
  const put = (value: Value, key: string, isExact: boolean): Value => {
    if (isList(value)) return value.map((each) => put(each, key, isExact));
    if (isMap(value))
      return mapOf(
        Object.entries(value).map(([name, each]) => [
          name,
          put(each, name, isExact || /^String(?:Not)?Equals(?:IfExists)?$/.test(name)),
        ]),
      );
    if (!isExact || IDS[key]?.includes(String(value)) !== true || left-- !== 0) return value;
    found = key;
    return id(key);
  };
  const changed = put(policy, '', false);
  return found === undefined ? undefined : { policy: changed, key: found };
}

function verdictsOf(policy: Value): readonly (boolean | 'unknown')[] {
  const scope = { account: '111111111111', region: 'eu-west-1', partition: 'aws' };
  const { derived } = deriveFrom(
    bucketPolicy,
    [
      { type: 'AWS::S3::Bucket', properties: mapOf([['BucketName', 'lake']]), scope },
      {
        type: 'AWS::S3::BucketPolicy',
        properties: mapOf([
          ['Bucket', 'lake'],
          ['PolicyDocument', policy],
        ]),
        scope,
      },
    ],
    {},
    WORLD.perimeter as Partial<Perimeter>,
  );
  return QUESTIONS.map((question) => {
    const holds = field(valueAt(derived.value, `/${question}`), 'holds');
    return isHole(holds) ? 'unknown' : holds === true;
  });
}

test('one parameter in many statements is one id', () => {
  const allow = (action: string, n: number) =>
    mapOf([
      ['Effect', 'Allow'],
      ['Principal', '*'],
      ['Action', action],
      ['Resource', `arn:aws:s3:::lake/${n}/*`],
      ['Condition', mapOf([['StringEquals', mapOf([['aws:PrincipalOrgID', unknownHole('parameter', 'Id')]])]])],
    ]);
  const statements = ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'].map(allow);
  expect(verdictsOf(mapOf([['Statement', statements]]))[0]).toBe(true);
});

test('random policies', () => {
  const count = { decided: 0, undecided: 0 };
  for (const given of fc.sample(randomLakePolicy, 300)) {
    const policy = given as unknown as Value;
    for (let n = 0; ; n++) {
      const open = withId(policy, n, () => unknownHole('parameter', 'Id'));
      if (open === undefined) break;
      const verdicts = verdictsOf(open.policy);
      for (const verdict of verdicts) count[verdict === 'unknown' ? 'undecided' : 'decided']++;
      for (const id of IDS[open.key] ?? []) {
        const known = verdictsOf(withId(policy, n, () => id)?.policy as Value);
        const flipped = QUESTIONS.filter(
          (_, i) => verdicts[i] !== 'unknown' && known[i] !== 'unknown' && verdicts[i] !== known[i],
        );
        expect({ policy: open.policy, key: open.key, id, flipped }).toMatchObject({ flipped: [] });
      }
    }
  }
  expect(count.decided).toBeGreaterThan(100);
  expect(count.undecided).toBeGreaterThan(0);
});
