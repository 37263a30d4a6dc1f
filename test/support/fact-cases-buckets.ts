import { refHole, secretHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 's3:Get');
const pseudo = (name: string) => unknownHole('parameter', `AWS::${name}`);
const ARN = 'arn:aws:kms:eu-west-1:111122223333:key/0f0f';
const second = refHole('t.yaml#R1');

const bucket = (properties: Described['properties']): Described => ({ type: 'AWS::S3::Bucket', properties });

const owned = (ownership: Value): Described['properties'] => ({
  OwnershipControls: { Rules: [{ ObjectOwnership: ownership }] },
});
const granted = (...grants: Value[]) => bucket({ AccessControlList: { Grants: grants } });
const group = (name: string): Value => ({ Type: 'Group', URI: `http://acs.amazonaws.com/groups/${name}` });
const open = (...grants: string[]): Value => ({
  isOpen: true,
  isPublic: grants.some((grant) => !grant.includes('LogDelivery')),
  grants,
});
const closed: Value = { isOpen: false, isPublic: false, grants: [] };
const perhaps = (why: Value, isPublic = why): Value => ({ isOpen: why, isPublic, grants: why });
const unused = unknownHole('outside-this-scan', 'whether another bucket logs to this one');

const withKey = (id: Value): Described =>
  bucket({
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [
        { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: id } },
      ],
    },
  });
const alias = (properties: Described['properties']): Described => ({ type: 'AWS::KMS::Alias', properties });
const named = (namedBy: Value, name: Value, approved: Value): Value => ({ namedBy, name, approved });
const keys = { keys: [ARN] };

/** Facts of general purpose buckets: who else gets in, how they are named and tagged, which key they name. */
export const BUCKET_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  acl: [
    { name: 'nothing', of: [bucket({})], is: closed },
    { name: 'private', of: [bucket({ AccessControl: 'Private' })], is: closed },
    { name: 'public', of: [bucket({ AccessControl: 'PublicRead' })], is: open('the canned ACL PublicRead') },
    {
      name: 'public, but without effect',
      of: [bucket({ AccessControl: 'PublicReadWrite', ...owned('BucketOwnerEnforced') })],
      is: closed,
    },
    {
      name: 'public, perhaps without effect',
      of: [bucket({ AccessControl: 'AuthenticatedRead', ...owned(parameter) })],
      is: { isOpen: parameter, isPublic: parameter, grants: ['the canned ACL AuthenticatedRead'] },
    },
    { name: 'unknown', of: [bucket({ AccessControl: parameter })], is: perhaps(parameter) },
    {
      name: 'unknown, but without effect',
      of: [bucket({ AccessControl: denied, ...owned('BucketOwnerEnforced') })],
      is: closed,
    },
    {
      name: 'grants to both groups, beside the owner',
      of: [
        granted(
          { Grantee: { Type: 'CanonicalUser', ID: '79a5' }, Permission: 'FULL_CONTROL' },
          { Grantee: group('global/AllUsers'), Permission: 'READ' },
          { Grantee: group('global/AuthenticatedUsers'), Permission: denied },
        ),
      ],
      is: open('READ to AllUsers', 'a permission to AuthenticatedUsers'),
    },
    { name: 'grants that were not read', of: [bucket({ AccessControlList: denied })], is: perhaps(denied) },
    { name: 'a grant that was not read', of: [granted(denied)], is: perhaps(denied) },
    {
      name: 'a grant to somebody unknown',
      of: [granted({ Grantee: denied, Permission: 'READ' })],
      is: perhaps(denied),
    },
    {
      name: 'a public grant beside an unknown one',
      of: [granted(parameter, { Grantee: group('global/AllUsers'), Permission: 'WRITE' })],
      is: open('WRITE to AllUsers'),
    },
    {
      name: 'log delivery to a log bucket',
      of: [
        bucket({ AccessControl: 'LogDeliveryWrite' }),
        bucket({ LoggingConfiguration: { DestinationBucketName: refHole('t.yaml#R0') } }),
      ],
      is: closed,
    },
    {
      name: 'log delivery to a bucket that may be logged to from elsewhere',
      of: [bucket({ AccessControl: 'LogDeliveryWrite' })],
      is: perhaps(unused, false),
    },
    {
      name: 'log delivery where a bucket may log to this one',
      of: [
        granted({ Grantee: group('s3/LogDelivery'), Permission: 'READ_ACP' }),
        bucket({ LoggingConfiguration: { DestinationBucketName: parameter } }),
      ],
      is: perhaps(parameter, false),
    },
    {
      name: 'log delivery with more than it needs',
      of: [granted({ Grantee: group('s3/LogDelivery'), Permission: 'FULL_CONTROL' })],
      is: open('FULL_CONTROL to LogDelivery'),
    },
    {
      name: 'log delivery with an unknown permission',
      of: [granted({ Grantee: group('s3/LogDelivery'), Permission: parameter })],
      is: perhaps(parameter, false),
    },
  ],
  bucketName: [
    { name: 'none', of: [bucket({})], is: { hasDots: false } },
    { name: 'without dots', of: [bucket({ BucketName: 'lake-raw' })], is: { hasDots: false } },
    { name: 'with dots', of: [bucket({ BucketName: 'lake.raw' })], is: { hasDots: true } },
    { name: 'a prefix with dots', of: [bucket({ BucketNamePrefix: 'lake.raw' })], is: { hasDots: true } },
    {
      name: 'with the account and the region',
      of: [bucket({ BucketName: textOf(['lake-', pseudo('AccountId'), '-', pseudo('Region')]) })],
      is: { hasDots: false },
    },
    {
      name: 'with a dot beside what is unknown',
      of: [bucket({ BucketName: textOf(['lake.', parameter]) })],
      is: { hasDots: true },
    },
    {
      name: 'with something unknown',
      of: [bucket({ BucketName: textOf([pseudo('StackName'), '-', parameter]) })],
      is: { hasDots: parameter },
    },
    { name: 'with a domain', of: [bucket({ BucketName: pseudo('URLSuffix') })], is: { hasDots: pseudo('URLSuffix') } },
    {
      name: 'of another resource',
      of: [bucket({ BucketName: second })],
      is: { hasDots: unknownHole('unresolved-function', 'the name of R1') },
    },
  ],
  classification: [
    { name: 'no tag', of: [bucket({})], params: { tag: 'Class' }, is: {} },
    { name: 'no tag is asked for', of: [bucket({ Tags: [{ Key: 'Class', Value: 'a' }] })], is: {} },
    {
      name: 'the tag',
      of: [bucket({ Tags: [{ Key: 'a/b~', Value: 'internal' }] })],
      params: { tag: 'a/b~' },
      is: { value: 'internal' },
    },
    {
      name: 'an unknown key may be the tag',
      of: [bucket({ Tags: [{ Key: parameter, Value: 'x' }] })],
      params: { tag: 'Class' },
      is: { value: parameter },
    },
    { name: 'not read', of: [bucket({ Tags: denied })], params: { tag: 'Class' }, is: { value: denied } },
  ],
  cors: [
    { name: 'none', of: [bucket({})], is: { isOpen: false, methods: [] } },
    ...(
      [
        ['writes from everywhere', ['*'], ['GET', 'PUT', 'DELETE'], ['PUT', 'DELETE']],
        ['writes over one scheme', ['https://a.example', 'https://*'], ['POST'], ['POST']],
        ['reads from everywhere', ['*'], ['GET', 'HEAD'], []],
        ['writes from one domain', ['https://*.example.com'], ['PUT'], []],
        ['unknown origins', [parameter], ['PUT'], parameter],
        ['unknown origins that read', [parameter], ['GET'], []],
        ['unknown methods', ['*'], parameter, parameter],
        ['an unknown origin beside every origin', [parameter, '*'], ['PUT'], ['PUT']],
      ] as const
    ).map(([name, AllowedOrigins, AllowedMethods, methods]) => ({
      name,
      of: [bucket({ CorsConfiguration: { CorsRules: [{ AllowedOrigins, AllowedMethods }] } })] as const,
      is: { isOpen: Array.isArray(methods) ? methods.length > 0 : methods, methods } as Value,
    })),
    { name: 'not read', of: [bucket({ CorsConfiguration: denied })], is: { isOpen: denied, methods: denied } },
    {
      name: 'a rule that is not known beside an open one',
      of: [
        bucket({
          CorsConfiguration: { CorsRules: [parameter, { AllowedOrigins: ['*'], AllowedMethods: ['PUT'] }] },
        }),
      ],
      is: { isOpen: true, methods: ['PUT'] },
    },
  ],
  defaultKey: [
    { name: 'none', of: [bucket({})], is: {} },
    { name: 'an ARN', of: [withKey(ARN)], params: keys, is: named('arn', ARN, true) },
    { name: 'an id', of: [withKey('0f0f')], params: keys, is: named('id', '0f0f', true) },
    { name: 'another id', of: [withKey('1e1e')], params: keys, is: named('id', '1e1e', false) },
    {
      name: 'an alias of the root',
      of: [withKey('alias/lake'), alias({ AliasName: 'alias/lake', TargetKeyId: '0f0f' })],
      params: keys,
      is: named('alias', 'alias/lake', true),
    },
    {
      name: 'a reference to an alias of another key',
      of: [withKey(second), alias({ AliasName: parameter, TargetKeyId: '1e1e' })],
      params: keys,
      is: named('alias', second, false),
    },
    {
      name: "an alias's own key",
      of: [withKey(refHole('t.yaml#R1', 'TargetKeyId')), alias({ AliasName: 'alias/lake' })],
      params: keys,
      is: named(
        'arn',
        refHole('t.yaml#R1', 'TargetKeyId'),
        unknownHole('unresolved-function', 'the TargetKeyId of R1'),
      ),
    },
    {
      name: 'an alias whose key was not read',
      of: [withKey('alias/lake'), alias({ AliasName: 'alias/lake' })],
      params: keys,
      is: named('alias', 'alias/lake', unknownHole('not-collected', 'the key of the alias')),
    },
    {
      name: 'an alias that the root lacks',
      of: [withKey('arn:aws:kms:eu-west-1:111122223333:alias/lake')],
      params: keys,
      is: named(
        'alias',
        'arn:aws:kms:eu-west-1:111122223333:alias/lake',
        unknownHole('outside-this-scan', 'the key behind the alias'),
      ),
    },
    {
      name: 'an alias that is approved as such',
      of: [withKey('alias/lake')],
      params: { keys: ['alias/lake'] },
      is: named('alias', 'alias/lake', true),
    },
    {
      name: 'an alias beside one of an unknown name',
      of: [withKey('alias/lake'), alias({ AliasName: parameter })],
      params: keys,
      is: named('alias', 'alias/lake', parameter),
    },
    {
      name: 'a declared key',
      of: [withKey(refHole('t.yaml#R1', 'Arn')), { type: 'AWS::KMS::Key', properties: {} }],
      params: keys,
      is: named('arn', refHole('t.yaml#R1', 'Arn'), unknownHole('unresolved-function', 'the Arn of R1')),
    },
    {
      name: 'the id of a declared replica',
      of: [withKey(second), { type: 'AWS::KMS::ReplicaKey', properties: {} }],
      params: keys,
      is: named('id', second, unknownHole('unresolved-function', 'the name of R1')),
    },
    {
      name: 'something that is no key',
      of: [withKey(second), bucket({})],
      params: keys,
      is: named(
        unknownHole('unresolved-function', 'the name of R1'),
        second,
        unknownHole('unresolved-function', 'the name of R1'),
      ),
    },
    ...(
      [
        [
          'an ARN of a key, partly known',
          ['arn:aws:kms:', pseudo('Region'), ':', pseudo('AccountId'), ':key/0f0f'],
          'arn',
          pseudo('Region'),
        ],
        ['an ARN of another key, partly known', ['arn:aws:kms:', pseudo('Region'), ':1:key/1e1e'], 'arn', false],
        [
          'an ARN of an alias, partly known',
          ['arn:aws:kms:', pseudo('Region'), ':1:alias/x'],
          'alias',
          unknownHole('outside-this-scan', 'the key behind the alias'),
        ],
        [
          'an alias, partly known',
          ['alias/', parameter],
          'alias',
          unknownHole('outside-this-scan', 'the key behind the alias'),
        ],
        ['an ARN of something, partly known', ['arn:aws:kms:eu-west-1:1:', parameter], parameter, false],
        ['a name that ends with something known', [parameter, '-lake'], parameter, false],
      ] as const
    ).map(([name, parts, namedBy, approved]) => ({
      name,
      of: [withKey(textOf(parts))] as const,
      params: keys,
      is: named(namedBy, textOf(parts), approved),
    })),
    { name: 'a parameter', of: [withKey(parameter)], params: keys, is: named(parameter, parameter, parameter) },
    {
      name: 'a secret',
      of: [withKey(secretHole())],
      params: keys,
      is: named(
        unknownHole('unresolved-function', 'a secret, which is never read'),
        secretHole(),
        unknownHole('unresolved-function', 'a secret, which is never read'),
      ),
    },
  ],
};
