/** The readers of live accounts against the vocabulary: what calls.json says that a call fills is what is made of its answer. */
import { describe, expect, test } from '@jest/globals';
import { listedWith } from '../src/collect/listed-with.js';
import { loadApi, SERVICES } from '../src/collect/load-api.js';
import { callsFor, completeNeeds } from '../src/collect/needs.js';
import { READERS } from '../src/collect/reader.js';
import { type Answer, type Shape, shaped } from '../src/collect/shape.js';
import { callsOf, collectedTypes } from '../src/vocabulary/calls.js';
import { checkPointer } from '../src/vocabulary/check-pointer.js';

/** What a call fills of which its answer holds nothing: CloudFormation's word for some grants; the older of two forms. */
const NOT_MADE = ['AWS::S3::Bucket /AccessControl', 'AWS::S3::Bucket /MetadataTableConfiguration'];

interface Row {
  readonly type: string;
  readonly operation: string;
  readonly shape: Shape;
}

/** Every shape, with the type whose properties it makes and the call whose answer it reads. */
const ROWS: readonly Row[] = [...READERS].flatMap(([type, { list, properties, reads = {}, holds = [] }]) => [
  ...(list ? [{ type, operation: list.operation, shape: properties }] : []),
  ...holds.map((held) => ({ type: held.type, operation: list?.operation ?? '', shape: held.properties })),
  ...Object.entries(reads).flatMap(([operation, read]): readonly Row[] => {
    const made = callsOf(type).find((call) => call.operation === operation)?.creates;
    return [
      { type, operation, shape: read.properties },
      ...(read.creates ? [{ type: made ?? '', operation, shape: read.creates.properties }] : []),
    ];
  }),
]);

function pointersOf(shape: Shape, above = ''): readonly string[] {
  if (typeof shape === 'string') return [above];
  if (!Array.isArray(shape))
    return Object.entries(shape as { readonly [name: string]: Shape }).flatMap(([name, inner]) =>
      pointersOf(inner, `${above}/${name}`),
    );
  const [turn, ...rest] = shape as readonly [string, ...Shape[]];
  if (turn === 'each') return pointersOf(rest[1] as Shape, `${above}/*`);
  return turn === 'list' ? [`${above}/*`] : [above];
}

describe('the readers', () => {
  test('make what calls.json says that their calls fill', () => {
    expect(ROWS.length).toBeGreaterThan(50);
    for (const { type, operation, shape } of ROWS) {
      const call = callsOf(type).find((each) => each.operation === operation);
      const made = new Set(pointersOf(shape).map((pointer) => `/${pointer.split('/')[1] ?? ''}`));
      const filled = (call?.fills ?? []).filter((pointer) => !NOT_MADE.includes(`${type} ${pointer}`));
      const says = [...made].filter((pointer) => pointer !== '/');
      expect([type, operation, says.sort()]).toEqual([type, operation, [...filled].sort()]);
    }
  });

  test('know only pointers of the vocabulary', () => {
    const pointers = ROWS.flatMap(({ type, shape }) => pointersOf(shape).map((pointer) => ({ type, pointer })));
    expect(pointers.length).toBeGreaterThan(150);
    const wrong = pointers.map(({ type, pointer }) => checkPointer(type, pointer)?.message);
    expect(wrong.filter((message) => message !== undefined)).toEqual([]);
  });

  test('are there for every call, and the SDK knows every operation', async () => {
    const known = new Map(
      await Promise.all(SERVICES.map(async (name) => [name, Object.keys((await loadApi(name)).commands)] as const)),
    );
    const types = [...collectedTypes()];
    expect(types.length).toBeGreaterThan(15);
    for (const type of types) {
      const reader = READERS.get(listedWith(type));
      for (const { operation, service } of callsOf(type)) {
        expect([operation, known.get(service)?.includes(operation)]).toEqual([operation, true]);
        const isRead = operation === reader?.list?.operation || reader?.reads?.[operation] !== undefined;
        expect([type, operation, isRead]).toEqual([type, operation, true]);
      }
    }
  });

  test('a call brings the list and the types that come with it', () => {
    const needs = completeNeeds([['AWS::S3::BucketPolicy', 'GetBucketPolicy']]);
    expect(Object.fromEntries([...needs].map(([type, operations]) => [type, [...operations]]))).toEqual({
      'AWS::::Account': ['GetCallerIdentity'],
      'AWS::S3::AccountPublicAccessBlock': ['GetPublicAccessBlock'],
      'AWS::S3::Bucket': ['ListBuckets', 'GetBucketPolicy'],
      'AWS::S3::BucketPolicy': ['GetBucketPolicy'],
    });
    expect(callsFor(needs).map(({ iamAction }) => iamAction)).toEqual([
      'sts:GetCallerIdentity',
      's3:GetAccountPublicAccessBlock',
      's3:ListAllMyBuckets',
      's3:GetBucketPolicy',
      's3:GetBucketLocation',
    ]);
  });
});

describe('a shape', () => {
  const answer: Answer = {
    Name: 'lake',
    At: new Date('2026-01-01T00:00:00.000Z'),
    Empty: {},
    None: null,
    List: [{ Of: ['a', 'b'], Key: 1 }, { Of: ['c'] }],
    Word: 'ENABLED',
    Policy: '{"Version":"2012-10-17"}',
    Twice: '{"a":1,"a":2}',
  };
  const cases: readonly (readonly [Shape, unknown])[] = [
    ['Name', 'lake'],
    ['Name.length', undefined],
    ['constructor', undefined],
    ['None', undefined],
    ['At', '2026-01-01T00:00:00Z'],
    ['Empty', {}],
    [{ A: 'Name', B: 'Nothing' }, { A: 'lake' }],
    [{ B: { C: 'Nothing' } }, undefined],
    [['each', 'List', { Key: 'Key' }], [{ Key: 1 }]],
    [
      ['each', 'List', { It: 'It', Key: 'Key' }, 'It', 'Of'],
      [{ It: 'a', Key: 1 }, { It: 'b', Key: 1 }, { It: 'c' }],
    ],
    [['each', 'Name', 'Key'], undefined],
    [['first', 'Nothing', 'Name'], 'lake'],
    [['list', 'Nothing', 'Name'], ['lake']],
    [['word', 'Word', { ENABLED: true }], true],
    [['word', 'Word', { DISABLED: false }], { kind: 'unknown', reason: 'analysis-limit', detail: 'Word ENABLED' }],
    [['word', 'Nothing', { ENABLED: true }], undefined],
    [['prefix', 'Name', { bu: 'no', la: 'yes' }], 'yes'],
    [['starts', 'Name', 'la'], 'lake'],
    [['starts', 'Name', 'vpce-'], undefined],
    [['capital', 'Name'], 'Lake'],
    [['if', 'Empty', true], true],
    [['if', 'Nothing', true], undefined],
    [['secret', 'Name'], { kind: 'secret' }],
    [['secret', 'Nothing'], undefined],
    [['policy', 'Policy'], { Version: '2012-10-17' }],
    [['policy', 'Twice'], '{"a":1,"a":2}'],
    [['policy', 'Name'], 'lake'],
  ];
  test.each(cases)('%j', (shape, value) => {
    const made = shaped(shape, answer);
    expect(made === undefined ? undefined : JSON.parse(JSON.stringify(made))).toEqual(value);
  });
});
