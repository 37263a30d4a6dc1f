/** What holds of the mapping, whatever a reader of Terraform hands over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mapRoot } from '../src/inputs/terraform/mapping/map-root.js';
import { mappedTypes } from '../src/inputs/terraform/mapping/rows.js';
import type { TerraformResource } from '../src/inputs/terraform/terraform-resource.js';
import { choiceHole, isHole, refHole, textOf, unknownHole } from '../src/model/hole.js';
import { child, type Pointer, segments } from '../src/model/pointer.js';
import type { Resource } from '../src/model/resource.js';
import { isList, isMap, mapOf, type Value, type ValueMap, valueAt } from '../src/model/value.js';
import { ROOT, resourceOf, resourcesOf, type TerraformCase } from './support/terraform-case.js';

const FOLDER = 'fixtures/terraform-mapping';
const cases = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const BLANK = unknownHole('known-after-apply', 'blanked');

describe('a value that is not known never makes another one known, or absent', () => {
  test.each(cases)('%s', (name) => {
    const written = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as TerraformCase;
    const from = { root: ROOT, isState: written.isState ?? false };
    const resources = resourcesOf(written);
    const before = mapRoot(resources, from).value;
    let blanked = 0;
    for (const [i, resource] of resources.entries()) {
      for (const pointer of pointersIn(resource.values)) {
        // A state tells tags_all, or has none: nothing in it is unknown.
        if (from.isState && pointer.startsWith('/tags_all')) continue;
        const changed = { ...resource, values: blankAt(resource.values, segments(pointer)) as ValueMap };
        const after = mapRoot(resources.with(i, changed), from).value;
        blanked++;
        expect({ blanked: `${resource.address} ${pointer}`, lost: before.flatMap((r) => lost(r, after)) }).toEqual({
          blanked: `${resource.address} ${pointer}`,
          lost: [],
        });
      }
    }
    expect(blanked).toBeGreaterThan(0);
  });
});

/** What was known of a resource and is now something else, or nothing. */
function lost(before: Resource, after: readonly Resource[]): readonly string[] {
  const now = after.find(({ id, type }) => id === before.id && type === before.type);
  // A route of a table nobody could read, a resource whose type hangs on what it names.
  if (now === undefined) return after.some(isDoubtful) ? [] : [`${before.id} is gone`];
  return pointersIn(before.properties).flatMap((pointer) => {
    const [was, is] = [valueAt(before.properties, pointer), valueAt(now.properties, pointer)];
    if (isMap(was) || isList(was) || isHole(was) || isHole(is) || is === was) return [];
    if (isInDoubtfulList(now.properties, pointer)) return [];
    return [`${before.id} ${pointer} was ${String(was)}, is ${JSON.stringify(is)}`];
  });
}

/** Does one of the lists on the way hold what nobody knows, and perhaps how often? Then the others may stand elsewhere in it. */
function isInDoubtfulList(properties: Value, pointer: Pointer): boolean {
  const path = segments(pointer);
  return path.some((_, i) => {
    const list = valueAt(properties, path.slice(0, i).reduce(child, ''));
    return isList(list) && list.some((item) => isHole(item) || (isMap(item) && Object.values(item).includes(BLANK)));
  });
}

function isDoubtful({ exists, properties }: Resource): boolean {
  return exists !== true || Object.values(properties).includes(BLANK);
}

function pointersIn(value: Value, at: Pointer = ''): readonly Pointer[] {
  const inner: readonly (readonly [string | number, Value])[] = isList(value)
    ? [...value.entries()]
    : isMap(value)
      ? Object.entries(value)
      : [];
  return inner.flatMap(([key, each]) => [child(at, key), ...pointersIn(each, child(at, key))]);
}

function blankAt(value: Value, [first, ...rest]: readonly string[]): Value {
  if (first === undefined) return BLANK;
  if (isList(value)) return value.map((each, i) => (String(i) === first ? blankAt(each, rest) : each));
  if (!isMap(value)) return value;
  return mapOf(Object.entries(value).map(([key, each]) => [key, key === first ? blankAt(each, rest) : each]));
}

describe('whatever stands in attributes is mapped without a crash', () => {
  const PROVIDER = JSON.parse(readFileSync('fixtures/terraform-provider/attributes.json', 'utf8')) as {
    readonly [type: string]: { readonly set: string };
  };
  const leaf = fc.constantFrom<Value>(
    '',
    'a',
    'true',
    0,
    7,
    true,
    '{"Statement":[{}]}',
    '[',
    BLANK,
    refHole(`${ROOT}#x.y`, 'id'),
  );
  const text = fc.array(fc.constantFrom('a', '{"', '":1}', BLANK, refHole(`${ROOT}#aws_s3_bucket.a`, 'arn')), {
    minLength: 1,
    maxLength: 4,
  });
  const valueFor = (keys: readonly string[]): fc.Arbitrary<Value> =>
    fc.letrec<{ value: Value }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        leaf,
        text.map((parts) => textOf(parts)),
        fc.array(tie('value'), { maxLength: 3 }),
        fc
          .dictionary(fc.constantFrom('__proto__', '$x', ...keys), tie('value'), { maxKeys: 4 })
          .map((map) => mapOf(Object.entries(map))),
        fc
          .tuple(fc.option(tie('value'), { nil: undefined }), fc.option(tie('value'), { nil: undefined }))
          .map(([then, otherwise]) =>
            choiceHole({ kind: 'equals', parameter: 'var.p', constant: 'x' }, then, otherwise),
          ),
      ),
    })).value;
  const types = [...mappedTypes()].filter(([, row]) => row.nameOnly === undefined).map(([type]) => type);

  test.each(types)('%s', (type) => {
    const paths = (PROVIDER[type]?.set ?? '').split(' ');
    const keys = [...new Set(paths.flatMap((path) => path.split('.')))];
    const top = paths.filter((path) => !path.includes('.'));
    const values = fc.dictionary(fc.constantFrom('id', 'tags', 'tags_all', 'region', ...top), valueFor(keys), {
      maxKeys: 6,
    });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const resources = [
          resourceOf('aws_s3_bucket.a', mapOf([['bucket', 'a']])),
          resourceOf(`${type}.one`, mapOf(Object.entries(one))),
          resourceOf(`${type}.other`, mapOf(Object.entries(other))),
        ];
        const { value } = mapRoot(resources, { root: ROOT, isState: false });
        for (const { properties, origins } of value) {
          const stray = [...origins.keys()].filter(
            (pointer) => !pointer.includes('/$') && valueAt(properties, pointer) === undefined,
          );
          expect(stray).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('what is made to exhaust the mapping does not', () => {
  const many = (n: number, each: (i: number) => TerraformResource) => Array.from({ length: n }, (_, i) => each(i));
  const map = (resources: readonly TerraformResource[]) => mapRoot(resources, { root: ROOT, isState: false }).value;
  const ref = (address: string, attribute: string) => refHole(`${ROOT}#${address}`, attribute);

  test('a chain of 20,000 references, and a circle', () => {
    const link = (i: number) =>
      resourceOf(
        `aws_s3_bucket_versioning.v${i}`,
        mapOf([['bucket', ref(`aws_s3_bucket_versioning.v${i + 1}`, 'bucket')]]),
      );
    const circle = resourceOf(
      'aws_kms_alias.a',
      mapOf([
        ['name', ref('aws_kms_alias.a', 'description')],
        ['description', ref('aws_kms_alias.a', 'description')],
      ]),
    );
    expect(map([...many(20_000, link), circle, resourceOf('aws_s3_bucket.b', mapOf([]))])).toHaveLength(2);
  });

  test('texts that double 60 times', () => {
    const link = (i: number) =>
      resourceOf(
        `aws_kms_key.k${i}`,
        mapOf([
          [
            'description',
            textOf([ref(`aws_kms_key.k${i + 1}`, 'description'), ref(`aws_kms_key.k${i + 1}`, 'description'), 'x']),
          ],
        ]),
      );
    const last = resourceOf('aws_kms_key.k60', mapOf([['description', 'x'.repeat(1000)]]));
    const lengths = map([...many(60, link), last]).map(({ properties }) => JSON.stringify(properties).length);
    expect(Math.max(...lengths)).toBeLessThan(1_000_000);
  });

  test('3,000 parts of unknown buckets beside 3,000 buckets of unknown names', () => {
    const open = textOf(['lake-', BLANK]);
    const buckets = many(3000, (i) => resourceOf(`aws_s3_bucket.b${i}`, mapOf([['bucket', open]])));
    const parts = many(3000, (i) => resourceOf(`aws_s3_bucket_versioning.v${i}`, mapOf([['bucket', `other-${i}`]])));
    const policies = many(3000, (i) => resourceOf(`aws_s3_bucket_acl.v${i}`, mapOf([['bucket', BLANK]])));
    const value = map([...buckets, ...parts, ...policies]);
    expect(value).toHaveLength(3000);
    expect(isHole(value[0]?.properties.AccessControl)).toBe(true);
  });

  test('40,000 parts of who knows what beside 40,000 buckets', () => {
    const unnamed = many(20_000, (i) => resourceOf(`aws_s3_bucket.b${i}`, mapOf([['bucket', BLANK]])));
    const named = many(20_000, (i) => resourceOf(`aws_s3_bucket.c${i}`, mapOf([['bucket', `lake-${i}`]])));
    const blanks = many(20_000, (i) => resourceOf(`aws_s3_bucket_versioning.v${i}`, mapOf([['bucket', BLANK]])));
    const others = many(20_000, (i) => resourceOf(`aws_s3_bucket_acl.a${i}`, mapOf([['bucket', `other-${i}`]])));
    const value = map([...unnamed, ...named, ...blanks, ...others]);
    expect(value).toHaveLength(40_000);
    expect(value.every(({ properties }) => isHole(properties.VersioningConfiguration))).toBe(true);
    expect(value.map(({ properties }) => isHole(properties.AccessControl))).toEqual(
      value.map(({ properties }) => isHole(properties.BucketName)),
    );
  });

  test('40 parts of one kind under 40 conditions', () => {
    const part = (i: number): TerraformResource => ({
      ...resourceOf(`aws_s3_bucket_versioning.v${i}`, mapOf([['bucket', ref('aws_s3_bucket.b', 'id')]])),
      exists: choiceHole({ kind: 'equals', parameter: `var.p${i}`, constant: 'true' }, true, undefined),
    });
    const [bucket] = map([resourceOf('aws_s3_bucket.b', mapOf([])), ...many(40, part)]);
    expect(bucket?.properties.VersioningConfiguration).toMatchObject({ kind: 'unknown', reason: 'too-many-choices' });
  });

  test('5,000 levels', () => {
    let deep: Value = 'x';
    for (let i = 0; i < 5000; i++) deep = i % 2 === 0 ? [deep] : mapOf([['rule', deep]]);
    expect(map([{ ...resourceOf('aws_s3_bucket.b', mapOf([])), values: mapOf([['cors_rule', deep]]) }])).toHaveLength(
      1,
    );
  });
});
