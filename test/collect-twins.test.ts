/**
 * Resources of deployed stacks, once as their templates declare them and once as AWS answered later. Where the verdicts of
 * the two differ, the table says why, and the reason must be visible in the properties.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { select } from '../src/gate/select.js';
import type { Verdict } from '../src/model/finding.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { callsOf } from '../src/vocabulary/calls.js';
import extensions from '../src/vocabulary/extensions.json' with { type: 'json' };
import { filesOf } from './support/files-of.js';

interface Twin {
  readonly name: string;
  readonly type: string;
  readonly physicalId: string;
  readonly region: string;
  readonly declared: object;
  readonly live: object;
}

/**
 * Why the sides differ:
 * - `default`: AWS fills in a property that the template leaves out
 * - `read-only`: a template has no word for the property
 * - `not read`: what answered for AWS does not give the property
 * - `account`: a template does not say whose account it will be in
 * - `added`, `removed`: somebody changed the resource after it was deployed
 */
type Because = 'default' | 'read-only' | 'not read' | 'account' | 'added' | 'removed';

const ACCOUNT = '111111111111';

const DIFFERENCES: readonly (readonly [rule: string, declared: Verdict, live: Verdict, Because, property: string])[] = [
  // src/vocabulary/defaults.json names the pages that tell of these.
  ['s3-acls-disabled', 'fail', 'pass', 'default', 'OwnershipControls'],
  ['s3-block-public-acls', 'fail', 'pass', 'default', 'BlockPublicAcls'],
  ['s3-block-public-policy', 'fail', 'pass', 'default', 'BlockPublicPolicy'],
  ['s3-ignore-public-acls', 'fail', 'pass', 'default', 'IgnorePublicAcls'],
  ['s3-restrict-public-buckets', 'fail', 'pass', 'default', 'RestrictPublicBuckets'],
  ['s3-sse-c-blocked', 'fail', 'pass', 'default', 'BlockedEncryptionTypes'],
  ['s3-mfa-delete', 'unknown', 'fail', 'read-only', 'MfaDelete'],
  ['s3-mfa-delete', 'not-applicable', 'fail', 'removed', 'LifecycleConfiguration'],
  ['s3-acl-not-public', 'pass', 'unknown', 'not read', 'AccessControlList'],
  ['s3-trusted-accounts-only', 'unknown', 'pass', 'account', 'Principal'],
  ['s3-no-confused-deputy', 'unknown', 'pass', 'account', 'AWS:SourceArn'],
  ['kms-trusted-accounts-only', 'unknown', 'pass', 'account', 'Principal'],
  ['kms-no-lockout', 'unknown', 'pass', 'account', 'Principal'],
  ['kms-deletion-window', 'pass', 'not-applicable', 'not read', 'PendingWindowInDays'],
  ['kms-deletion-window', 'fail', 'not-applicable', 'not read', 'PendingWindowInDays'],
  ['s3-event-notifications', 'fail', 'pass', 'added', 'NotificationConfiguration'],
  ['s3-lifecycle', 'pass', 'fail', 'removed', 'LifecycleConfiguration'],
  [
    's3-lifecycle-valid',
    'pass',
    'not-applicable',
    'removed',
    'LifecycleConfiguration|IntelligentTieringConfigurations',
  ],
  ['s3-no-website', 'fail', 'pass', 'removed', 'WebsiteConfiguration'],
];

const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
const TWINS = readFileSync('fixtures/collect-twins/twins.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Twin);
const POLICY = 'AWS::S3::BucketPolicy';
const JUDGED = TWINS.filter(({ type }) => selected.some(({ rule }) => rule.resource === type));

/** The policy of the same bucket, which belongs to what is judged. */
const policyOf = (twin: Twin) =>
  TWINS.find((each) => each.type === POLICY && each !== twin && each.physicalId === twin.physicalId);

async function verdictsOf(twin: Twin, uri: string, text: string): Promise<ReadonlyMap<string, Verdict>> {
  const result = await scan(filesOf({ [uri]: text }), { rules: selected, perimeter: DEFAULT_PERIMETER, others: true });
  const own = [...result.findings, ...(result.others ?? [])].filter(({ resource }) => resource.type === twin.type);
  return new Map(own.map(({ rule, verdict }) => [rule.id, verdict]));
}

function templateOf(twin: Twin): string {
  const policy = policyOf(twin);
  // The stack generated the name; the policy beside it says it.
  const properties =
    twin.type === 'AWS::S3::Bucket' ? { BucketName: twin.physicalId, ...twin.declared } : twin.declared;
  const Resources = {
    Twin: { Type: twin.type, Properties: properties },
    ...(policy && { Policy: { Type: POLICY, Properties: policy.declared } }),
  };
  return JSON.stringify({ Resources });
}

function snapshotOf(twin: Twin): string {
  const policy = policyOf(twin);
  const records = [twin, ...(policy ? [policy] : [])].map(({ type, physicalId, region, live }, i) => {
    const calls = callsOf(type).map(({ operation }) => [
      operation,
      operation === 'GetBucketPolicy' && !policy ? 'none' : 'ok',
    ]);
    const id = i === 0 ? arnOf(live, physicalId) : `${physicalId} policy`;
    const p = { ...unreadOf(type, live), ...live };
    return {
      k: 'r',
      t: type,
      id,
      identity: physicalId,
      acct: ACCOUNT,
      region,
      partition: 'aws',
      p,
      calls: Object.fromEntries(calls),
    };
  });
  const header = { k: 'header', format: 'lakeproof-snapshot', version: 1, source: 'live' };
  const footer = { k: 'footer', records: records.length };
  return [header, ...records, footer].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** A recorded resource is named by its ARN. */
function arnOf(live: { readonly Arn?: unknown }, physicalId: string): string {
  return typeof live.Arn === 'string' ? live.Arn : physicalId;
}

/** Properties that only the service's own API answers; these twins were read through Cloud Control. A stack's keys are the customer's own. */
function unreadOf(type: string, live: object): object {
  const names = extensions.properties
    .filter(({ pointer }) => pointer.lastIndexOf('/') === 0)
    .filter((extension) => extension.type === type)
    .map(({ pointer }) => pointer.slice(1));
  const unread = names.filter((name) => !(name in live)).map((name) => [name, { $unknown: 'not-collected' }]);
  return {
    ...Object.fromEntries(unread),
    ...(type === 'AWS::KMS::Key' && { KeyManager: 'CUSTOMER' }),
  };
}

const says = (side: object, properties: string) =>
  new RegExp(`"(${properties})":(?!\\[\\])`).test(JSON.stringify(side));

const IS_SO: { readonly [because in Because]: (twin: Twin, property: string) => boolean } = {
  default: ({ declared, live }, property) => !says(declared, property) && says(live, property),
  added: ({ declared, live }, property) => !says(declared, property) && says(live, property),
  removed: ({ declared, live }, property) => says(declared, property) && !says(live, property),
  'read-only': ({ type }, property) =>
    extensions.properties.some(
      (each) =>
        each.type === type && each.pointer.endsWith(`/${property}`) && !each.expressibleIn.includes('cloudformation'),
    ),
  'not read': ({ live }, property) => !says(live, property),
  account: (twin, property) => {
    const { live } = policyOf(twin) ?? twin;
    return says(live, property) && JSON.stringify(live).includes(`:${ACCOUNT}:`);
  },
};

test('there are twins of several types', () => {
  expect(JUDGED.length).toBeGreaterThan(30);
  expect(new Set(JUDGED.map(({ type }) => type)).size).toBeGreaterThan(6);
});

describe('declared and live', () => {
  const seen = new Set<string>();

  test.each(JUDGED.map((twin) => [twin.type, twin.name, twin] as const))('%s %s', async (_type, _name, twin) => {
    const declared = await verdictsOf(twin, 'template.json', templateOf(twin));
    const live = await verdictsOf(twin, 'account.ndjson', snapshotOf(twin));
    expect(declared.size).toBeGreaterThan(0);
    expect([...live.keys()].sort()).toEqual([...declared.keys()].sort());
    const differences = [...declared].filter(([rule, verdict]) => live.get(rule) !== verdict);
    const unexplained = differences.filter(([rule, verdict]) => {
      const reason = DIFFERENCES.find((row) => row[0] === rule && row[1] === verdict && row[2] === live.get(rule));
      if (reason === undefined || !IS_SO[reason[3]](twin, reason[4])) return true;
      seen.add(reason.join(' '));
      return false;
    });
    expect(unexplained.map(([rule, verdict]) => `${rule}: ${verdict}, but live ${live.get(rule)}`)).toEqual([]);
  });

  test('differ in nothing else that the table says', () => {
    expect(DIFFERENCES.filter((row) => !seen.has(row.join(' ')))).toEqual([]);
  });
});
