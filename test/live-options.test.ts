/** What is asked of an account, derived from the rules, and what the command line says of it. */
import { describe, expect, test } from '@jest/globals';
import { builtinRules } from '../src/commands/builtin-rules.js';
import { endpointsOf } from '../src/commands/endpoints.js';
import { minimalPolicy, needsOf, plannedCalls } from '../src/commands/live-needs.js';
import { progressText } from '../src/commands/live-progress.js';
import { accountRedactor, redactedLine } from '../src/commands/redact-ids.js';
import { tagsReadBy } from '../src/engine/tags-read.js';
import { FACTS } from '../src/facts/facts.js';
import type { Leaf, Rule } from '../src/model/rule.js';

const RULES = builtinRules();

function ruleOf(id: string): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return rule;
}

describe('calls and permissions', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s can be judged with what it asks for', (_, rule) => {
    const actions = plannedCalls(needsOf([{ rule, params: {} }])).map(({ iamAction }) => iamAction);
    expect(actions).toContain('ec2:DescribeRegions');
    expect(actions.filter((action) => !/^[a-z0-9-]+:(?:Get|List|Describe)/.test(action))).toEqual([]);
    expect(actions).toEqual([...new Set(actions)].sort());
  });

  test('the smallest policy', () => {
    const needs = needsOf([{ rule: ruleOf('s3-versioning'), params: {} }]);
    const role = 'arn:aws:iam::111122223333:role/Audit';
    const reads = [
      'ec2:DescribeRegions',
      's3:GetAccountPublicAccessBlock',
      's3:GetBucketLocation',
      's3:GetBucketObjectLockConfiguration',
      's3:GetBucketVersioning',
      's3:ListAllMyBuckets',
    ];
    expect(minimalPolicy(needs, [role]).Statement).toEqual([
      { Sid: 'LakeproofReads', Effect: 'Allow', Action: reads, Resource: '*' },
      { Sid: 'LakeproofEnters', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: [role] },
    ]);
  });
});

describe('the tags whose values are stored', () => {
  const own = (leaf: Pick<Leaf, 'fact' | 'path'>): Rule => ({
    ...ruleOf('s3-versioning'),
    require: { ...leaf, operator: 'equal', value: 'x' },
  });
  test.each([
    ['none', ruleOf('s3-versioning'), {}, new Set()],
    ['that of a path', ruleOf('s3-object-lock'), {}, new Set(['DataClass'])],
    ['that of a parameter', ruleOf('s3-classification-tag'), { tag: 'Owner' }, new Set(['Owner'])],
    ['a parameter that is not set', ruleOf('s3-classification-tag'), {}, new Set()],
    ['a path with blanks', own({ fact: 'tags', path: "$['Cost Center']" }), {}, new Set(['Cost Center'])],
    ['the whole fact', own({ fact: 'tags' }), {}, 'all'],
    ['the property', own({ fact: 'properties', path: '$.Tags[*].Value' }), {}, 'all'],
    ['another property', own({ fact: 'properties', path: '$.BucketName' }), {}, new Set()],
  ])('%s', (_, rule, params, keys) => expect(tagsReadBy([{ rule, params }], FACTS)).toEqual(keys));
});

describe('addresses', () => {
  const map = (entries: { readonly [service: string]: string }) => new Map(Object.entries(entries));
  test.each([
    [['http://localhost:5000'], {}, map({ '': 'http://localhost:5000' })],
    [['kms=https://kms.internal'], {}, map({ KMS: 'https://kms.internal' })],
    [[], { AWS_ENDPOINT_URL: 'http://a:1' }, map({ '': 'http://a:1' })],
    [
      ['http://b:2', 'S3Control=http://c:3'],
      { AWS_ENDPOINT_URL: 'http://a:1' },
      map({ '': 'http://b:2', S3Control: 'http://c:3' }),
    ],
  ])('%j with %j', (texts, env, endpoints) => expect(endpointsOf(texts, env)).toEqual(endpoints));

  test.each([
    ['KSM=http://localhost', /did you mean KMS/],
    ['localhost:5000', /no http or https address/],
    ['S3=file:///etc/passwd', /no http or https address/],
  ])('%s is refused', (text, says) => expect(() => endpointsOf([text], {})).toThrow(says));
});

test('progress tells how much is done, and how long the rest takes once all buckets are listed', () => {
  const tally = { calls: 900, throttles: 0, resources: 12, buckets: 50, listedBuckets: 200, listedAccounts: 0 };
  expect(progressText(tally, 1, 10_000)).toBe('50 of 200+ buckets, 12 other resources, 900 calls');
  expect(progressText({ ...tally, listedAccounts: 2, throttles: 3 }, 2, 10_000)).toBe(
    '2 accounts, 50 of 200 buckets, 12 other resources, 900 calls, 3 throttled, 30 s left',
  );
});

describe('account ids', () => {
  const line = JSON.stringify({
    acct: '111122223333',
    id: 'arn:aws:kms:eu-west-1:111122223333:key/k',
    n: 111122223333,
    t: '1111222233334',
    p: { $unknown: 'parameter' },
  });

  test('are replaced by other twelve digits, the same everywhere; numbers and longer runs of digits stay', () => {
    const { acct, id, n, t } = JSON.parse(redactedLine(line, accountRedactor('key')));
    expect(acct).toMatch(/^\d{12}$/);
    expect(acct).not.toBe('111122223333');
    expect({ id, n, t }).toEqual({ id: `arn:aws:kms:eu-west-1:${acct}:key/k`, n: 111122223333, t: '1111222233334' });
  });

  test('follow from the key', () => {
    const [one, again, other] = ['a', 'a', 'b'].map((key) => accountRedactor(key)('111122223333'));
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });
});
