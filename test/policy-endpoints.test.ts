/** Endpoints of services whose ARNs name an account: what passes survives every request of a grid, at random policies. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Value } from '../src/model/value.js';
import { evaluationOf } from '../src/policy/policy.js';
import { ask } from '../src/policy/questions/ask.js';
import { WORLD } from './support/lake-policies.js';

const OURS = ['111111111111', '222222222222'];
const ACCOUNTS = [...OURS, '333333333333', '444444444444'];
const SERVICES = [
  {
    service: 'kms',
    actions: ['kms:Decrypt', 'kms:CreateAlias'],
    arn: (id: string) => `arn:aws:kms:eu-west-1:${id}:key/k`,
  },
  { service: 'sts', actions: ['sts:AssumeRole', 'sts:TagSession'], arn: (id: string) => `arn:aws:iam::${id}:role/r` },
  {
    service: 's3express',
    actions: ['s3express:CreateSession', 's3express:DeleteBucket'],
    arn: (id: string) => `arn:aws:s3express:eu-west-1:${id}:bucket/b--euw1-az1--x-s3`,
  },
];

const accounts = fc.subarray(ACCOUNTS, { minLength: 1 });
const condition = fc.record({
  operator: fc.constantFrom('StringEquals', 'StringNotEquals', 'StringLike', 'StringEqualsIfExists'),
  key: fc.constantFrom('aws:PrincipalAccount', 'aws:ResourceAccount', 'aws:PrincipalOrgID', 'aws:ResourceOrgID'),
  accounts,
  organizations: fc.subarray(['o-own', 'o-other'], { minLength: 1 }),
});

const statement = (actions: readonly string[], arn: (id: string) => string) =>
  fc
    .record({
      effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
      action: fc.constantFrom('*', actions[0], `${actions[1]?.slice(0, -2)}*`),
      principal: fc.constantFrom('*', ...ACCOUNTS.map((id) => ({ AWS: `arn:aws:iam::${id}:root` }))),
      resource: fc.constantFrom('*', arn('*'), ...ACCOUNTS.map(arn), arn('111111111111').replace('eu-west-1', '*')),
      isNot: fc.boolean(),
      conditions: fc.array(condition, { maxLength: 2 }),
    })
    .map(({ effect, action, principal, resource, isNot, conditions }) => ({
      Effect: effect,
      Principal: principal,
      Action: action,
      [isNot && resource !== '*' ? 'NotResource' : 'Resource']: resource,
      Condition: Object.fromEntries(
        conditions.map(({ operator, key, accounts: ids, organizations }) => [
          operator,
          { [key]: key.endsWith('OrgID') ? organizations : ids },
        ]),
      ),
    }));

const organizationOf = (id: string) => (OURS.includes(id) ? 'o-own' : 'o-other');

/** Who calls for which resource; a request that a stranger makes, or that is for a stranger's resource, must not pass. */
function* requests(actions: readonly string[], arn: (id: string) => string) {
  for (const caller of ACCOUNTS)
    for (const owner of ACCOUNTS)
      for (const action of actions) {
        const role = `arn:aws:iam::${caller}:role/x`;
        const context = {
          'aws:PrincipalArn': role,
          'aws:PrincipalAccount': caller,
          'aws:PrincipalOrgID': organizationOf(caller),
          'aws:ResourceAccount': owner,
          'aws:ResourceOrgID': organizationOf(owner),
          'aws:SourceVpce': 'vpce-1',
          'aws:SourceVpc': 'vpc-1',
          'aws:SecureTransport': 'true',
        };
        const principal = { type: 'role', arn: role, account: caller };
        const isOurs = OURS.includes(caller) && OURS.includes(owner);
        yield { request: { principal, action, resource: arn(owner), network: { type: 'endpoint' }, context }, isOurs };
      }
}

test.each(SERVICES)('$service', ({ service, actions, arn }) => {
  const seen = { pass: 0, fail: 0, unknown: 0 };
  const { perimeter } = WORLD;
  const resource = { type: 'AWS::EC2::VPCEndpoint', account: '111111111111', service };
  fc.assert(
    fc.property(fc.array(statement(actions, arn), { minLength: 1, maxLength: 3 }), (statements) => {
      const policy = { Version: '2012-10-17', Statement: statements } as unknown as Value;
      const [{ verdict, request } = { verdict: 'unknown', request: undefined }] = ask({ policy, resource, perimeter }, [
        'endpoint-policy-pinned',
      ]);
      seen[verdict as keyof typeof seen]++;
      const { decide } = evaluationOf({ policy, resource });
      if (request !== undefined) expect(decide(request).decision).toBe('allowed');
      if (verdict !== 'pass') return;
      for (const { request: each, isOurs } of requests(actions, arn))
        if (!isOurs) expect([each, decide(each).decision]).toEqual([each, 'denied']);
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.pass, seen.fail)).toBeGreaterThan(20);
  expect(seen.unknown).toBeLessThan(30);
});
