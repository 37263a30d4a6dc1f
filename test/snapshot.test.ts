/** Snapshots: holes there and back, what calls say of what is absent, and lines that nobody can read. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import schema from '../schemas/snapshot-v1.schema.json' with { type: 'json' };
import type { ReadOptions } from '../src/inputs/input.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { footerLine, headerLine, recordLine } from '../src/inputs/snapshot/live-lines.js';
import { spell } from '../src/inputs/snapshot/spell.js';
import { unspell } from '../src/inputs/snapshot/unspell.js';
import { choiceHole, isHole, secretHole, unknownHole } from '../src/model/hole.js';
import { field, mapOf, type Value } from '../src/model/value.js';
import { fileOf } from './support/files-of.js';
import { part, someCondition } from './support/random-texts.js';

const isLine = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  formats: { 'date-time': true },
}).compile(schema);
const LIVE = '{"k":"header","format":"lakeproof-snapshot","version":1,"source":"live"}';
const BUCKET =
  '{"k":"r","t":"AWS::S3::Bucket","id":"arn:aws:s3:::lake","identity":"lake","acct":"111122223333","region":"eu-west-1","partition":"aws","p":{"BucketName":"lake"},"calls":{}}';
const footer = (records: number, more = '') => `{"k":"footer","records":${records}${more}}`;

function read(lines: readonly string[], options: ReadOptions = {}) {
  const routed = readRoots(fileOf('account.ndjson', lines.map((line) => `${line}\n`).join('')), options);
  if (routed.kind === 'skipped') throw new Error('a snapshot was skipped');
  const estates = routed.kind === 'roots' ? routed.estates : [];
  return { ...routed, estate: estates[0], resources: estates.flatMap((estate) => [...estate.resources]) };
}

describe('values', () => {
  const key = fc.oneof(fc.string(), fc.constantFrom('$', '$ref', '$$unknown', '__proto__', 'a/b', 'detail'));
  const value = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      part as fc.Arbitrary<Value>,
      fc.boolean(),
      fc.integer(),
      fc.string(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(key, tie('value')), { maxLength: 3 }).map((entries) => mapOf(entries)),
      fc
        .tuple(someCondition, fc.option(tie('value'), { nil: undefined }), fc.option(tie('value'), { nil: undefined }))
        .map(([condition, then, otherwise]) => choiceHole(condition, then, otherwise)),
    ),
  })).value;

  test('are read as they were written', () => {
    fc.assert(
      fc.property(value, (given) => {
        const faults: string[] = [];
        const back = unspell(JSON.parse(JSON.stringify(spell(given))), (what) => faults.push(what));
        expect(faults).toEqual([]);
        expect(back).toEqual(given);
      }),
    );
  });

  test.each([
    ['{"$unknown":"laziness"}', 'names "laziness" as the reason of an unknown, which is none'],
    ['{"$ref":1}', 'has a $ref that is no text'],
    ['{"$text":[]}', 'has a $text that is no list of texts and holes'],
    ['{"$text":[{"a":1}]}', 'has a $text that is no list of texts and holes'],
    ['{"$choice":{"$maybe":[]}}', 'has a condition that is none of $equals, $and, $or and $not'],
    ['{"$choice":{"$and":["x"]}}', 'has a condition that is none'],
    ['{"$surprise":1}', 'has the key $surprise; a real key that starts with $ is written with one more $'],
    [`${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'nests values more than 200 deep'],
  ])('%s is refused', (json, fault) => {
    const faults: string[] = [];
    unspell(JSON.parse(json), (what) => faults.push(what));
    expect(faults).toEqual([fault]);
  });
});

describe('a recorded resource', () => {
  const [resource] = read([LIVE, BUCKET, footer(1)]).resources;

  test('has its scope and its virtual place', () => {
    expect(resource).toMatchObject({
      recorded: true,
      exists: true,
      scope: { account: '111122223333', region: 'eu-west-1', partition: 'aws' },
    });
    expect(resource?.origins.get('')?.at).toEqual({
      file: 'live/aws/111122223333/eu-west-1/s3/lake',
      start: { line: 1, column: 1 },
      end: { line: 1, column: 1 },
    });
  });

  test('has a place whatever it is called', () => {
    const [odd] = read([LIVE, BUCKET.replace('"identity":"lake"', '"identity":"a/b \\ud800#?"'), footer(1)]).resources;
    expect(odd?.origins.get('')?.at.file).toBe('live/aws/111122223333/eu-west-1/s3/a%2Fb%20%EF%BF%BD%23%3F');
  });

  test.each<[outcomes: string, versioning: Value | undefined]>([
    ['{}', unknownHole('not-collected', 's3:GetBucketVersioning')],
    ['{"GetBucketVersioning":"ok"}', undefined],
    ['{"GetBucketVersioning":"none"}', undefined],
    ['{"GetBucketVersioning":"access-denied"}', unknownHole('access-denied', 's3:GetBucketVersioning')],
    ['{"GetBucketVersioning":"throttled"}', unknownHole('throttled', 's3:GetBucketVersioning')],
    ['{"GetBucketVersioning":"martians"}', unknownHole('api-error', 's3:GetBucketVersioning')],
  ])('with calls %s and no versioning', (calls, versioning) => {
    const [bucket] = read([LIVE, BUCKET.replace('"calls":{}', `"calls":${calls}`), footer(1)]).resources;
    expect(bucket && field(bucket.properties, 'VersioningConfiguration')).toEqual(versioning);
  });

  test('keeps what is there, whatever its call says', () => {
    const line = BUCKET.replace('"p":{', '"p":{"VersioningConfiguration":{"Status":"Enabled"},');
    const [bucket] = read([LIVE, line, footer(1)]).resources;
    expect(bucket && field(bucket.properties, 'VersioningConfiguration')).toEqual({ Status: 'Enabled' });
  });

  test('keeps only the properties that are read, and is dropped when none is', () => {
    const line = BUCKET.replace('"p":{', '"p":{"Tags":[],"VersioningConfiguration":{"Status":"Enabled"},');
    const keep = (type: string) => (type === 'AWS::S3::Bucket' ? new Set(['Tags', 'OwnershipControls']) : undefined);
    const [bucket] = read([LIVE, line, footer(1)], { keep }).resources;
    expect(Object.keys(bucket?.properties ?? {})).toEqual(['Tags', 'OwnershipControls']);
    expect(read([LIVE, line.replace('S3::Bucket', 'KMS::Key'), footer(1)], { keep })).toMatchObject({
      resources: [],
      problems: [],
    });
  });

  test('may be there or not', () => {
    const line = BUCKET.replace('"p":', '"exists":{"$unknown":"access-denied","detail":"s3:GetBucketPolicy"},"p":');
    const [bucket] = read([LIVE, line, footer(1)]).resources;
    expect(bucket?.exists).toEqual(unknownHole('access-denied', 's3:GetBucketPolicy'));
  });
});

describe('a declared record', () => {
  const declared = '{"k":"r","t":"AWS::S3::Bucket","id":"t.yaml#Lake","p":{"$$odd":1,"Tags":{"$secret":true}}}';

  test('is placed at its own line, kept whole, and nothing in it is not-collected', () => {
    const header = LIVE.replace(
      '"live"',
      '"template","root":"t.yaml","parameters":{"Env":{"allowed":["dev"]},"Any":{}}',
    );
    const { estate, resources } = read([header, declared, footer(1)], { keep: () => new Set() });
    expect(estate?.root).toBe('t.yaml');
    expect(estate?.parameters).toEqual(
      new Map([
        ['Env', { allowed: ['dev'] }],
        ['Any', {}],
      ]),
    );
    expect(resources).toMatchObject([{ id: 't.yaml#Lake', identity: 'Lake', recorded: false }]);
    expect({ ...resources[0]?.properties }).toEqual({ $odd: 1, Tags: secretHole() });
    expect(resources[0]?.scope.account).toEqual(unknownHole('parameter', 'AWS::AccountId'));
    expect(resources[0]?.origins.get('')?.at).toEqual({
      file: 'account.ndjson',
      start: { line: 2, column: 1 },
      end: { line: 2, column: declared.length + 1 },
    });
  });
});

describe('completeness', () => {
  const said = ',"complete":{"AWS::S3::Bucket":true,"AWS::CloudTrail::Trail":false}';
  test.each<[what: string, lines: readonly string[], complete: boolean]>([
    ['a sound live snapshot says it', [LIVE, BUCKET, footer(1, said)], true],
    ['a snapshot of a template cannot say it', [LIVE.replace('live', 'template'), BUCKET, footer(1, said)], false],
    ['not with a bad line', [LIVE, 'x', BUCKET, footer(2, said)], false],
    ['not when the count is wrong', [LIVE, BUCKET, footer(2, said)], false],
    ['not without a footer', [LIVE, BUCKET], false],
  ])('%s', (_, lines, complete) => {
    const { estate, resources } = read(lines);
    expect(resources.length).toBe(1);
    expect(estate?.complete('AWS::S3::Bucket')).toBe(complete);
    expect(estate?.complete('AWS::CloudTrail::Trail')).toBe(false);
    expect(estate?.complete('AWS::KMS::Key')).toBe(false);
  });
});

describe('what is wrong with a snapshot', () => {
  const seal = (lines: readonly string[]) =>
    createHash('sha256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .digest('hex');
  const sealed = (lines: readonly string[], seal: string) => [
    ...lines,
    footer(lines.length - 1, `,"sha256":"${seal}"`),
  ];

  test('is nothing when its seal holds', () => {
    expect(read(sealed([LIVE, BUCKET], seal([LIVE, BUCKET]))).problems).toEqual([]);
  });

  test.each<[what: string, lines: readonly string[], kind: string, line: number | undefined, resources: number]>([
    ['no JSON', [LIVE, '{"k":"r"', BUCKET, footer(2)], 'bad-record', 2, 1],
    ['no object', [LIVE, '[]', BUCKET, footer(2)], 'bad-record', 2, 1],
    ['another kind of line', [LIVE, '{"k":"x"}', BUCKET, footer(2)], 'bad-record', 2, 1],
    ['no type', [LIVE, BUCKET, '{"k":"r","id":"x","p":{}}', footer(2)], 'bad-record', 3, 1],
    ['no properties', [LIVE, BUCKET, '{"k":"r","t":"A::B::C","id":"x"}', footer(2)], 'bad-record', 3, 1],
    ['a forged hole', [LIVE, BUCKET.replace('"lake"}', '{"$hole":1}}'), footer(1)], 'bad-record', 2, 0],
    ['properties that are a hole', [LIVE, BUCKET.replace('"p":{', '"p":{"$ref":"x",'), footer(1)], 'bad-record', 2, 0],
    ['existence that is none', [LIVE, BUCKET.replace('"p":', '"exists":false,"p":'), footer(1)], 'bad-record', 2, 0],
    ['calls that are none', [LIVE, BUCKET.replace('"calls":{}', '"calls":1'), footer(1)], 'bad-record', 2, 0],
    ['an id twice', [LIVE, BUCKET, BUCKET, footer(2)], 'bad-record', 3, 1],
    ['no footer', [LIVE, BUCKET], 'truncated-snapshot', undefined, 1],
    ['lines taken out', [LIVE, BUCKET, footer(2)], 'altered-snapshot', undefined, 1],
    ['a line changed', sealed([LIVE, BUCKET], seal([LIVE, `${BUCKET} `])), 'altered-snapshot', undefined, 1],
    ['a newer version', [LIVE.replace('1', '2'), BUCKET, footer(1)], 'newer-snapshot', 1, 0],
    ['no version', [LIVE.replace('"version":1,', ''), BUCKET, footer(1)], 'no-snapshot-header', 1, 0],
    ['a source of its own', [LIVE.replace('"live"', '"dream"'), BUCKET, footer(1)], 'no-snapshot-header', 1, 0],
    ['no header', [BUCKET, footer(1)], 'no-snapshot-header', 1, 0],
    ['lines behind the footer', [LIVE, BUCKET, footer(1), BUCKET], 'no-snapshot-header', 4, 1],
  ])('%s', (_, lines, kind, line, count) => {
    const { problems, resources, kind: routed } = read(lines);
    expect(problems).toMatchObject([{ level: 'error', kind, file: 'account.ndjson' }]);
    expect(problems[0]?.at?.start.line).toBe(line);
    expect(problems[0]?.next).toBeDefined();
    expect(resources.length).toBe(count);
    expect(routed).toBe(count === 0 && kind !== 'bad-record' ? 'unreadable' : 'roots');
  });

  test('is named line by line only so often', () => {
    const { problems } = read([LIVE, ...Array.from({ length: 500 }, () => 'x'), BUCKET, footer(501)]);
    expect(problems.length).toBe(21);
    expect(problems.at(-1)?.message).toBe('480 more lines of the snapshot are bad; they were left out');
  });
});

describe('what an account would not list', () => {
  const gap = {
    type: 'AWS::KMS::Key',
    account: '111122223333',
    region: 'eu-west-1',
    operation: 'ListKeys',
    reason: 'access-denied',
    iamAction: 'kms:ListKeys',
    code: 'AccessDeniedException',
  };
  const withGaps = (gaps: readonly object[]) =>
    read([LIVE, BUCKET, footer(1, `,"unread":${JSON.stringify(gaps)}`)]).problems.map(({ message }) => message);

  test('is missing, and told with the permission', () => {
    const { operation, reason } = gap;
    expect(withGaps([gap, { operation, reason: 'api-error', code: 'EHOSTUNREACH' }, 1 as unknown as object])).toEqual([
      'ListKeys in 111122223333 eu-west-1 failed (access was denied: kms:ListKeys), so what there is of AWS::KMS::Key is missing',
      'ListKeys failed (the call failed: EHOSTUNREACH), so what is there is missing',
    ]);
    expect(withGaps([{ ...gap, reason }])).toHaveLength(1);
  });

  test('is told one by one only so often', () => {
    const told = withGaps(Array.from({ length: 50 }, (_, i) => ({ ...gap, operation: `List${i}` })));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe('30 more calls that list resources failed');
  });

  test('is told once for all regions in which the same is missing', () => {
    const missing = 'failed (access was denied: kms:ListKeys), so what there is of AWS::KMS::Key is missing';
    const inRegions = (...regions: readonly string[]) => withGaps(regions.map((region) => ({ ...gap, region })));
    expect(inRegions('a', 'b')).toEqual([`ListKeys in 111122223333 a, b ${missing}`]);
    expect(inRegions('a', 'b', 'c', 'd', 'e')).toEqual([`ListKeys in 111122223333 a, b, c and 2 more ${missing}`]);
    expect(withGaps([gap, { ...gap, code: 'AccessDenied' }])).toHaveLength(2);
  });

  test('the lines of a recorded account are read back, and follow the published schema', () => {
    const lines = [
      headerLine({
        tool: 'lakeproof/0.1.0',
        startedAt: '2026-01-01T00:00:00.000Z',
        caller: 'arn:aws:sts::111122223333:assumed-role/Audit/ci',
        accounts: [{ account: '111122223333', partition: 'aws', regions: ['eu-west-1'] }],
        collected: ['AWS::S3::Bucket'],
        calls: ['S3:ListBuckets'],
        buckets: 'l*',
        redaction: 'default',
      }),
      recordLine({
        type: 'AWS::S3::BucketPolicy',
        id: 'AWS::S3::BucketPolicy/111122223333/lake',
        identity: 'lake',
        account: '111122223333',
        region: unknownHole('access-denied', 's3:GetBucketLocation'),
        partition: 'aws',
        at: '2026-01-01T00:00:00.000Z',
        exists: unknownHole('throttled', 's3:GetBucketPolicy'),
        properties: mapOf([
          ['Bucket', 'lake'],
          ['$odd', secretHole()],
        ]),
        calls: { GetBucketPolicy: 'throttled' },
      }),
    ];
    const seal = createHash('sha256')
      .update(lines.map((line) => `${line}\n`).join(''))
      .digest('hex');
    const end = footerLine({
      records: 1,
      complete: {},
      errors: { throttled: 1 },
      unread: [{ ...gap, reason: 'access-denied' }],
      sha256: seal,
    });
    const { problems, resources } = read([...lines, end]);
    expect(problems.map(({ kind }) => kind)).toEqual(['unread-list']);
    expect(resources).toMatchObject([
      { exists: { kind: 'unknown', reason: 'throttled' }, properties: { Bucket: 'lake', $odd: { kind: 'secret' } } },
    ]);
    for (const line of [...lines, end]) {
      expect([line, isLine(JSON.parse(line)), isLine.errors]).toEqual([line, true, null]);
    }
  });
});

test('the goldens of the templates, and the records of this test, follow the published schema', () => {
  const folder = 'fixtures/cloudformation';
  const goldens = readdirSync(folder).map((name) => readFileSync(join(folder, name, 'resources.ndjson'), 'utf8'));
  const lines = [...goldens.flatMap((golden) => golden.trimEnd().split('\n')), LIVE, BUCKET, footer(1)];
  expect(goldens.length).toBeGreaterThan(10);
  for (const line of lines) expect([isLine(JSON.parse(line)), isLine.errors, line]).toEqual([true, null, line]);
  expect(isLine(JSON.parse(BUCKET.replace('"lake"}', '{"$hole":1}}')))).toBe(false);
});

test('no text in a snapshot is a hole', () => {
  expect(isHole(unspell({ $$unknown: 'parameter' }, () => undefined))).toBe(false);
});
