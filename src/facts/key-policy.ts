import type { Fact } from '../model/fact.js';
import { mapOf, type Value } from '../model/value.js';
import { ownPolicy } from './policy/found-policy.js';
import { policyFact } from './policy/policy-fact.js';
import { bracketed, type Home, regionalArn } from './policy/stand-ins.js';

const KEY = 'AWS::KMS::Key';

/**
 * The policy of a KMS key, decided over all requests. A key that is created without one gets AWS's default, which hands
 * all decisions to the account's own policies:
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export const keyPolicy: Fact = policyFact({
  name: 'keyPolicy',
  type: KEY,
  reads: [{ type: KEY, pointer: '/KeyPolicy' }],
  params: ['services'],
  questions: {
    notPublic: 'not-public',
    trustedAccountsOnly: 'trusted-accounts-only',
    viaService: 'via-service',
    noLockout: 'no-lockout',
    adminSeparate: 'admin-separate',
  },
  find: (r) => ownPolicy(r, '/KeyPolicy'),
  absent: defaultPolicy,
  about:
    (r, { services }) =>
    (home) => ({ type: KEY, arn: r.recorded ? r.id : regionalArn('kms', `key/${bracketed(r)}`, home), services }),
});

function defaultPolicy({ account, partition }: Home): Value {
  return mapOf([
    ['Version', '2012-10-17'],
    [
      'Statement',
      [
        mapOf([
          ['Sid', 'Enable IAM User Permissions'],
          ['Effect', 'Allow'],
          ['Principal', mapOf([['AWS', `arn:${partition}:iam::${account}:root`]])],
          ['Action', 'kms:*'],
          ['Resource', '*'],
        ]),
      ],
    ],
  ]);
}
