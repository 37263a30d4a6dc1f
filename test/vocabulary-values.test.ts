/** The vocabulary's functions on values: coerced by the schema, and found by name. */
import { describe, expect, test } from '@jest/globals';
import { choiceHole, refHole, textOf, unknownHole } from '../src/model/hole.js';
import type { Resource } from '../src/model/resource.js';
import { isMap, mapOf, type Value, type ValueMap } from '../src/model/value.js';
import { bucketNameIn } from '../src/vocabulary/bucket-name-in.js';
import { coerce } from '../src/vocabulary/coerce.js';
import { namesOf } from '../src/vocabulary/names.js';

const BUCKET = 'AWS::S3::Bucket';

describe('coerce', () => {
  const ref = refHole('t#Key', 'Arn');
  const isProd = { kind: 'equals', parameter: 'Env', constant: 'prod' } as const;
  const [K, T] = ['AWS::KMS::Key', 'AWS::CloudTrail::Trail'];

  test.each<[string, string, ValueMap, ValueMap]>([
    ['text for a boolean', K, { Enabled: 'true', MultiRegion: 'FALSE' }, { Enabled: true, MultiRegion: false }],
    ['text for an integer', K, { PendingWindowInDays: '7' }, { PendingWindowInDays: 7 }],
    ['a number for text', BUCKET, { BucketName: 123 }, { BucketName: '123' }],
    ['a boolean for text', BUCKET, { Tags: [{ Key: 'a', Value: true }] }, { Tags: [{ Key: 'a', Value: 'true' }] }],
    [
      'values of a free map',
      'AWS::Lambda::Function',
      { Environment: { Variables: { A: 1 } } },
      { Environment: { Variables: { A: '1' } } },
    ],
    [
      'both sides of a choice',
      K,
      { Enabled: choiceHole(isProd, 'true', 'false') },
      { Enabled: choiceHole(isProd, true, false) },
    ],
    [
      'a choice without a side',
      K,
      { Enabled: choiceHole(isProd, 'true', undefined) },
      { Enabled: choiceHole(isProd, true, undefined) },
    ],
    [
      'inside a chosen list',
      T,
      { EventSelectors: choiceHole(isProd, [{ IncludeManagementEvents: 'true' }], undefined) },
      { EventSelectors: choiceHole(isProd, [{ IncludeManagementEvents: true }], undefined) },
    ],
  ])('%s', (_, type, properties, expected) => {
    expect(coerce(type, properties)).toEqual({ properties: expected, remarks: [] });
  });

  test.each<[string, string, ValueMap]>([
    [
      'what is right already',
      BUCKET,
      { BucketName: 'lake', ObjectLockEnabled: true, Tags: [{ Key: 'a', Value: 'b' }] },
    ],
    [
      'holes',
      BUCKET,
      { BucketName: unknownHole('parameter', 'Name'), Tags: ref, BucketEncryption: unknownHole('macro') },
    ],
    ['json', K, { KeyPolicy: { Statement: [{ Anything: 'true' }] } }],
    ['a policy as text', K, { KeyPolicy: '{"Statement":[]}' }],
    ['types that it does not know', 'Custom::Thing', { Enabled: 'true', Any: [1] }],
    [
      'members of a union',
      'AWS::StepFunctions::StateMachine',
      { RoleArn: 'r', DefinitionSubstitutions: { A: 1, B: 'b', C: true } },
    ],
    ['values newer than the slice', K, { KeySpec: 'KYBER_1' }],
  ])('leaves alone: %s', (_, type, properties) => {
    const coerced = coerce(type, properties);
    expect(coerced.remarks).toEqual([]);
    expect(coerced.properties).toBe(properties);
  });

  test.each<[string, string, Value, string, string | undefined]>([
    ['a misspelt property', '/BucketEncrytion', { BucketEncrytion: {} }, 'unknown-property', 'BucketEncryption'],
    [
      'a misspelt member',
      '/VersioningConfiguration/status',
      { VersioningConfiguration: { status: 'Enabled' } },
      'unknown-property',
      'Status',
    ],
    ['an attribute', '/Arn', { Arn: 'arn:aws:s3:::lake' }, 'unknown-property', undefined],
    ['a value where a list is wanted', '/Tags', { Tags: { Key: 'a', Value: 'b' } }, 'wrong-type', undefined],
    ['a text where a map is wanted', '/BucketEncryption', { BucketEncryption: 'AES256' }, 'wrong-type', undefined],
    ['a word for a boolean', '/ObjectLockEnabled', { ObjectLockEnabled: 'yes' }, 'wrong-type', undefined],
    [
      'in one side of a choice',
      '/ObjectLockEnabled/$else',
      { ObjectLockEnabled: choiceHole(isProd, true, 'no') },
      'wrong-type',
      undefined,
    ],
    ['a key that starts with $', '/$$then', { $then: 1 }, 'unknown-property', undefined],
    ['__proto__', '/__proto__', mapOf([['__proto__', { ObjectLockEnabled: 'true' }]]), 'unknown-property', undefined],
    ['constructor', '/constructor', { constructor: 'x' } as unknown as ValueMap, 'unknown-property', undefined],
    [
      'a nested __proto__',
      '/VersioningConfiguration/__proto__',
      { VersioningConfiguration: mapOf([['__proto__', 1]]) },
      'unknown-property',
      undefined,
    ],
  ])('remarks on %s', (_, pointer, properties, kind, suggestion) => {
    if (!isMap(properties)) throw new Error('the table holds maps');
    const coerced = coerce(BUCKET, properties);
    expect(coerced.properties).toBe(properties);
    expect(coerced.remarks).toMatchObject([{ pointer, kind, ...(suggestion === undefined ? {} : { suggestion }) }]);
    expect(coerced.remarks[0]?.suggestion).toBe(suggestion);
  });

  test('a coerced map with hostile keys keeps them and inherits nothing', () => {
    const { properties } = coerce(
      BUCKET,
      mapOf([
        ['__proto__', { polluted: true }],
        ['ObjectLockEnabled', 'true'],
      ]),
    );
    expect(Object.keys(properties)).toEqual(['__proto__', 'ObjectLockEnabled']);
    expect(['toString', 'constructor', 'polluted'].filter((name) => name in properties)).toEqual([]);
  });

  test('says what was meant', () => {
    expect(coerce(BUCKET, { BucketEncrytion: {} }).remarks[0]?.message).toBe(
      'AWS::S3::Bucket has no property BucketEncrytion: did you mean BucketEncryption?',
    );
    expect(coerce(BUCKET, { Tags: [{ Key: ['a'], Value: '' }] }).remarks[0]?.message).toBe(
      'Tags[0].Key must be a text, but is a list',
    );
  });

  test('a definition nested 20,000 deep ends', () => {
    let configuration: Value = { Classification: 'x' };
    for (let i = 0; i < 20_000; i++) configuration = { Classification: 'x', Configurations: [configuration] };
    const { remarks } = coerce('AWS::EMR::Cluster', { Configurations: [configuration] });
    expect(remarks).toEqual([]);
  });
});

describe('names', () => {
  const resource = (type: string, properties: ValueMap, recorded?: { id: string; identity: string }): Resource => ({
    id: 'template.yaml#It',
    identity: 'It',
    ...recorded,
    type,
    exists: true,
    properties,
    origins: new Map(),
    scope: { account: '111122223333', region: 'eu-west-1', partition: 'aws' },
    recorded: recorded !== undefined,
  });
  const unknown = unknownHole('parameter', 'Name');
  const key = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
  const vpc = 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0a1b';
  const trail = 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit';

  test.each<[string, Resource, readonly Value[]]>([
    ['a bucket with a name', resource(BUCKET, { BucketName: 'lake' }), ['lake']],
    ['a bucket with an unknown name', resource(BUCKET, { BucketName: unknown }), [unknown]],
    ['a bucket with a generated name', resource(BUCKET, {}), []],
    ['a bucket with nonsense for a name', resource(BUCKET, { BucketName: ['lake'] }), []],
    [
      'a recorded bucket',
      resource(BUCKET, { BucketName: 'lake' }, { id: 'arn:aws:s3:::lake', identity: 'lake' }),
      ['lake', 'arn:aws:s3:::lake'],
    ],
    ['a declared key', resource('AWS::KMS::Key', {}), []],
    [
      'a recorded key',
      resource('AWS::KMS::Key', {}, { id: key, identity: key }),
      [key, '1234abcd-12ab-34cd-56ef-1234567890ab'],
    ],
    ['a recorded VPC', resource('AWS::EC2::VPC', {}, { id: vpc, identity: vpc }), [vpc, 'vpc-0a1b']],
    [
      'a recorded trail',
      resource('AWS::CloudTrail::Trail', { TrailName: 'audit' }, { id: trail, identity: trail }),
      ['audit', trail],
    ],
    ['an alias', resource('AWS::KMS::Alias', { AliasName: 'alias/lake' }), ['alias/lake']],
    ['an account setting', resource('AWS::S3::AccountPublicAccessBlock', {}), []],
    ['a type that nobody knows', resource('Custom::Thing', { Name: 'x' }), []],
  ])('of %s', (_, r, expected) => {
    expect(namesOf(r)).toEqual(expected);
  });

  const ref = refHole('t#Lake');
  const arn = refHole('t#Lake', 'Arn');
  const account = unknownHole('parameter', 'AWS::AccountId');
  const isProd = { kind: 'equals', parameter: 'Env', constant: 'prod' } as const;

  test.each<[string, Value, Value | undefined]>([
    ['a name', 'lake', 'lake'],
    ['an ARN', 'arn:aws:s3:::lake', 'lake'],
    ['an object ARN', 'arn:aws-cn:s3:::lake/raw/*', 'lake'],
    ['a key with colons', 'arn:aws:s3:::lake/a:b:c', 'lake'],
    ['all buckets', 'arn:aws:s3:::', undefined],
    ['an access point', 'arn:aws:s3:eu-west-1:111122223333:accesspoint/x', undefined],
    ['another service', 'arn:aws:sqs:eu-west-1:111122223333:queue', undefined],
    ['CloudTrail for all', 'arn:aws:s3', undefined],
    ['a list', ['lake'], undefined],
    ['a reference', ref, ref],
    ['an unknown', account, account],
    ['a partition hole', textOf(['arn:', unknownHole('parameter', 'AWS::Partition'), ':s3:::', ref, '/*']), ref],
    ['a reference to the ARN with a path', textOf([arn, '/raw/']), arn],
    ['a partly known name', textOf(['lake-', account]), textOf(['lake-', account])],
    ['a partly known name in an ARN', textOf(['arn:aws:s3:::lake-', account, '/x']), textOf(['lake-', account])],
    ['a choice', choiceHole(isProd, 'arn:aws:s3:::a', 'b'), choiceHole(isProd, 'a', 'b')],
  ])('bucketNameIn: %s', (_, value, expected) => {
    expect(bucketNameIn(value)).toEqual(expected);
  });
});
