/** The vocabulary: generated files are fresh, every pointer in its tables exists, and its functions do what their tables say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { notice } from '../scripts/generate/notice.js';
import { slice } from '../scripts/generate/slice.js';
import { validators } from '../scripts/generate/validators.js';
import { mapOf, type Value, type ValueMap } from '../src/model/value.js';
import { callsOf, collectedTypes } from '../src/vocabulary/calls.js';
import { checkPointer } from '../src/vocabulary/check-pointer.js';
import { coerce } from '../src/vocabulary/coerce.js';
import { defaultsFor } from '../src/vocabulary/defaults.js';
import { didYouMean } from '../src/vocabulary/did-you-mean.js';
import { extensionsOf, extensionType, extensionTypes, inexpressibleIn } from '../src/vocabulary/extensions.js';
import { isKnownService, isKnownType, typeNames, typeSchema } from '../src/vocabulary/schema.js';
import { schemaComplaints, type Validator } from '../src/vocabulary/schema-errors.js';
import { PARTIAL, SLICE } from '../src/vocabulary/slice/index.generated.js';
import { definitionOf, type PropertyType } from '../src/vocabulary/type-schema.js';

const BUCKET = 'AWS::S3::Bucket';

describe('generated files', () => {
  test.each([
    ['slice', slice],
    ['notice', notice],
    ['validators', validators],
  ] as const)('%s is what its script writes', async (_, generate) => {
    const files = await generate(process.cwd());
    expect(files.size).toBeGreaterThan(0);
    const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
    expect(stale.map(([path]) => path)).toEqual([]);
  });
});

describe('the slice', () => {
  test('holds every service that a lake is made of, under 1.2 MB', () => {
    expect(typeNames().length).toBeGreaterThan(300);
    expect(SLICE.size).toBeGreaterThan(35);
    const size = [...SLICE.values()].flatMap((types) => Object.values(types)).join('').length;
    expect(size).toBeGreaterThan(200_000);
    expect(size).toBeLessThan(1_200_000);
  });

  test('every reference in it leads to a definition', () => {
    const dangling: string[] = [];
    for (const name of typeNames()) {
      const schema = typeSchema(name);
      if (schema === undefined) throw new Error(`${name} has no schema`);
      const visit = (type: PropertyType): void => {
        if (typeof type === 'string' || 'enum' in type) return;
        if ('list' in type) visit(type.list);
        else if ('map' in type) visit(type.map);
        else if ('union' in type) type.union.forEach(visit);
        else if (definitionOf(schema, type) === undefined) dangling.push(`${name}: ${type.ref}`);
      };
      for (const { properties } of [schema, ...Object.values(schema.definitions)])
        Object.values(properties).forEach(visit);
    }
    expect(dangling).toEqual([]);
  });

  test('knows what it has of a bucket', () => {
    const schema = typeSchema(BUCKET);
    expect(schema?.identifier).toEqual(['BucketName']);
    expect(schema?.attributes).toHaveProperty('Arn', 'string');
    expect(schema?.arn).toBe('arn:${Partition}:s3:::${BucketName}');
    expect(schema?.properties.AbacStatus).toEqual({ enum: ['Enabled', 'Disabled'] });
    expect(typeSchema('AWS::S3::BucketPolicy')?.required).toEqual(['Bucket', 'PolicyDocument']);
    expect(typeSchema(BUCKET)).toBe(schema);
  });

  test('says which types and services it knows', () => {
    expect(PARTIAL).toEqual(new Set(['AWS::EC2']));
    const known = [BUCKET, 'AWS::S3::AccountPublicAccessBlock', 'AWS::::Account', 'AWS::EC2::VPCEndpoint'];
    expect(known.filter(isKnownType)).toEqual(known);
    const unknown = [
      'AWS::S3::Buckt',
      'AWS::EC2::Instance',
      'AWS::S3::constructor',
      'AWS::S3::__proto__',
      'Bucket',
      '',
    ];
    expect(unknown.filter(isKnownType)).toEqual([]);
    const services = ['AWS::S3::Buckt', 'AWS::EC2::Instance', 'AWS::Nope::X', 'Custom::X', ''];
    expect(services.filter(isKnownService)).toEqual(['AWS::S3::Buckt']);
  });
});

describe('the tables', () => {
  const types = new Set([...typeNames(), ...collectedTypes(), ...extensionTypes()]);
  const rows = [...types].flatMap((type) => [
    ...extensionsOf(type).map(({ pointer }) => ({ table: 'extensions', type, pointer })),
    ...[true, false].flatMap((recorded) =>
      defaultsFor(type, recorded).map(({ pointer }) => ({ table: 'defaults', type, pointer })),
    ),
    ...callsOf(type).flatMap(({ fills }) => fills.map((pointer) => ({ table: 'calls', type, pointer }))),
  ]);

  test.each(['extensions', 'defaults', 'calls'])('every pointer of %s exists', (table) => {
    const own = rows.filter((row) => row.table === table);
    expect(own.length).toBeGreaterThan(10);
    const wrong = own
      .map(({ type, pointer }) => checkPointer(type, pointer)?.message)
      .filter((each) => each !== undefined);
    expect(wrong).toEqual([]);
  });

  test('every default has the type that its property has, and cites AWS', () => {
    const all = [...types].flatMap((type) => [...defaultsFor(type, true), ...defaultsFor(type, false)]);
    expect(all.length).toBeGreaterThan(30);
    for (const { type, pointer, value, citation, covers, since } of all) {
      const properties = nested(pointer, value);
      expect(coerce(type, properties)).toEqual({ properties, remarks: [] });
      expect(citation.url).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
      expect(citation.says.length).toBeGreaterThan(10);
      expect(covers === 'new' && since === undefined).toBe(false);
    }
  });

  test('a block stands before its members', () => {
    for (const type of types) {
      for (const recorded of [true, false]) {
        const pointers = defaultsFor(type, recorded).map(({ pointer }) => pointer);
        const early = pointers.filter((each, i) => pointers.slice(i + 1).some((later) => each.startsWith(`${later}/`)));
        expect(early).toEqual([]);
      }
    }
  });

  test('what the declared and the recorded absence of Block Public Access mean', () => {
    const block = (recorded: boolean) =>
      defaultsFor(BUCKET, recorded).filter(({ pointer }) => pointer === '/PublicAccessBlockConfiguration');
    const all = (value: boolean) =>
      Object.fromEntries(
        ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'].map((flag) => [
          flag,
          value,
        ]),
      );
    expect(block(false)).toMatchObject([{ covers: 'new', since: '2023-04', value: all(true) }]);
    expect(block(true)).toMatchObject([{ covers: 'all', value: all(false) }]);
  });

  test('calls: no operation twice, no pointer filled twice, created types are read', () => {
    const read = [...collectedTypes()];
    expect(read).toContain(BUCKET);
    for (const type of read) {
      const operations = callsOf(type).map(({ operation }) => operation);
      expect(operations).toEqual([...new Set(operations)]);
      const filled = callsOf(type).flatMap(({ fills }) => fills);
      expect(filled).toEqual([...new Set(filled)]);
      for (const { creates, iamAction } of callsOf(type)) {
        if (creates !== undefined) expect(read).toContain(creates);
        expect(iamAction).toMatch(/^[a-z0-9-]+:[A-Z][A-Za-z]+$/);
      }
    }
    expect(callsOf('AWS::S3::constructor')).toEqual([]);
  });

  test('some call reads every property of a bucket but those that only its creation knows', () => {
    const filled = new Set(callsOf(BUCKET).flatMap(({ fills }) => fills.map((pointer) => pointer.slice(1))));
    const unread = Object.keys(typeSchema(BUCKET)?.properties ?? {}).filter((name) => !filled.has(name));
    expect(unread).toEqual(['BucketNamePrefix', 'BucketNamespace']);
  });

  test('what an input has no word for', () => {
    expect(inexpressibleIn(BUCKET, 'template')).toContain('/VersioningConfiguration/MfaDelete');
    expect(inexpressibleIn(BUCKET, 'hcl')).not.toContain('/VersioningConfiguration/MfaDelete');
    expect(inexpressibleIn(BUCKET, 'plan')).toContain('/PolicyStatus');
    expect(inexpressibleIn(BUCKET, 'live')).toEqual([]);
    expect(extensionType('AWS::S3::AccountPublicAccessBlock')?.expressibleIn).toEqual(['terraform', 'live']);
  });
});

test.each([
  [BUCKET, '', undefined],
  [BUCKET, '/Tags/0/Key', undefined],
  [BUCKET, '/Tags/*/Key', undefined],
  [BUCKET, '/VersioningConfiguration/MfaDelete', undefined],
  [BUCKET, '/AccessControlList/Grants/*/Grantee/URI', undefined],
  ['AWS::S3::BucketPolicy', '/PolicyDocument/Statement/*/Principal/AWS', undefined],
  ['AWS::Lambda::Function', '/Environment/Variables/ANY_KEY', undefined],
  ['AWS::S3::AccountPublicAccessBlock', '/BlockPublicAcls', undefined],
  [BUCKET, '/BucketEncrytion', 'BucketEncryption'],
  [
    BUCKET,
    '/BucketEncryption/ServerSideEncryptionConfiguration/*/ServerSideEncryptionByDefault/KmsMasterKeyId',
    'KMSMasterKeyID',
  ],
  [BUCKET, '/VersioningConfiguration/MFADelete', 'MfaDelete'],
  [BUCKET, '/Tags/0/key', 'Key'],
  [BUCKET, '/Tags/first', 'no suggestion'],
  [BUCKET, '/BucketName/0', 'no suggestion'],
  [BUCKET, '/Arn', 'no suggestion'],
  [BUCKET, '/__proto__', 'no suggestion'],
  [BUCKET, '/constructor', 'no suggestion'],
  [BUCKET, 'BucketName', 'no suggestion'],
  ['AWS::S3::Buckt', '', BUCKET],
  ['AWS::EC2::VpcEndpoint', '', 'AWS::EC2::VPCEndpoint'],
  ['Nothing::Like::It', '', 'no suggestion'],
])('checkPointer(%s, %s): %s', (type, pointer, expected) => {
  const problem = checkPointer(type, pointer);
  expect(problem === undefined ? undefined : (problem.suggestion ?? 'no suggestion')).toBe(expected);
});

test.each([
  ['BucketEncrytion', 'BucketEncryption'],
  ['bucketencryption', 'BucketEncryption'],
  ['BucketEncrpytion', 'BucketEncryption'],
  ['Tag', 'Tags'],
  ['Tgas', 'Tags'],
  ['Id', undefined],
  ['Encryption', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('didYouMean(%.40s): %s', (word, expected) => {
  expect(didYouMean(word, ['BucketEncryption', 'BucketName', 'Tags'])).toBe(expected);
});

describe('validators', () => {
  const compiled = readdirSync('src/vocabulary/validators').filter((file) => file.endsWith('.generated.js'));

  test('there are some', () => expect(compiled.length).toBeGreaterThanOrEqual(3));

  test.each(compiled)('%s refuses what is no such document, and says why', async (file) => {
    const { validate } = (await import(`../src/vocabulary/validators/${file}`)) as { validate: Validator };
    const [complaint] = schemaComplaints(validate, 7);
    expect(complaint?.message).toMatch(/^the document must be/);
  });

  test('a misspelt key is named, with its place and what was meant', async () => {
    const { validate } = await import('../src/vocabulary/validators/config.generated.js');
    expect(schemaComplaints(validate, {})).toEqual([]);
    expect(schemaComplaints(validate, { pakc: 'all' })).toMatchObject([{ pointer: '/pakc', suggestion: 'pack' }]);
    expect(validate({ pakc: 'all' })).toBe(false);
    expect(validate.errors?.[0]).toMatchObject({
      instancePath: '',
      keyword: 'additionalProperties',
      params: { additionalProperty: 'pakc' },
    });
  });
});

function nested(pointer: string, value: Value): ValueMap {
  return pointer
    .slice(1)
    .split('/')
    .reverse()
    .reduce<Value>((inner, segment) => (segment === '*' ? [inner] : mapOf([[segment, inner]])), value) as ValueMap;
}
