/** The tables that say what Terraform's attributes are in CloudFormation: every name in them exists on both sides. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { awsccRow } from '../src/inputs/terraform/mapping/awscc.js';
import type { Here } from '../src/inputs/terraform/mapping/here.js';
import { propertyNamed, shapeAt } from '../src/inputs/terraform/mapping/property-names.js';
import type { Attribute, Block, Row } from '../src/inputs/terraform/mapping/row.js';
import { typesOf } from '../src/inputs/terraform/mapping/row-type.js';
import { mappedTypes } from '../src/inputs/terraform/mapping/rows.js';
import { checkPointer } from '../src/vocabulary/check-pointer.js';
import { typeNames, typeSchema } from '../src/vocabulary/schema.js';
import { matchGolden } from './support/golden.js';

/** Of each mapped type what a configuration may set, in any version of the provider, and what only the provider says. */
const PROVIDER = JSON.parse(readFileSync('fixtures/terraform-provider/attributes.json', 'utf8')) as {
  readonly [type: string]: { readonly set: string; readonly read: string };
};
const READ = new Map(Object.entries(PROVIDER).map(([type, { read }]) => [type, words(read)]));
const SET = new Map(Object.entries(PROVIDER).map(([type, { set }]) => [type, words(set)]));
const rows = [...mappedTypes()].filter(([, row]) => row.nameOnly === undefined);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((word) => word !== ''));
}

type Place = Pick<Here, 'type' | 'pointer'>;

/** One attribute of a row or of a block in it. */
interface Named {
  /** With the blocks around it: `rule.filter.prefix`. */
  readonly path: string;
  readonly attribute: Attribute;
  readonly place: Place;
}

function* named(block: Block, place: Place, path = ''): Iterable<Named> {
  for (const [name, written] of Object.entries(block.attributes ?? {})) {
    const attribute = typeof written === 'string' ? { to: written } : written;
    const of = attribute.resource === undefined ? place : { type: attribute.resource.type, pointer: '' };
    yield { path: path + name, attribute, place: of };
    yield* named(attribute, { ...of, pointer: of.pointer + (attribute.to ?? '') }, `${path}${name}.`);
  }
}

function* aside(block: Block, path: string): Iterable<string> {
  for (const name of block.aside ?? []) yield path + name;
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    if (typeof attribute === 'object') yield* aside(attribute, `${path}${name}.`);
  }
}

/** A list on the way is gone through, whichever of its items is meant. */
function pointerIn({ type, pointer }: Place, last = ''): string {
  const whole = pointer
    .split('/')
    .slice(1)
    .reduce((at, segment) => `${segment === '*' ? at : itemsAt(type, at)}/${segment}`, '');
  return last === '' ? whole : itemsAt(type, whole);
}

function itemsAt(type: string, pointer: string): string {
  return pointer !== '' && shapeAt(type, pointer).isList ? `${pointer}/*` : pointer;
}

function wrongPointers(type: string, row: Row): readonly string[] {
  const at = row.at ?? '';
  const below = [...named(row, { type, pointer: at })].flatMap(({ attribute, place }) => {
    const { to = '', implies = {}, beside = {}, constants = {}, resource } = attribute;
    const around = to.slice(0, to.lastIndexOf('/'));
    const inner = [
      ...Object.keys(constants).map((each) => to + each),
      ...Object.keys(beside).map((each) => around + each),
    ];
    const pointers = [to, ...Object.keys(implies), ...inner].map((each) => place.pointer + each);
    return [...pointers, resource?.owner ?? ''].map((pointer) => ({ type: place.type, pointer }));
  });
  const whole = [at, ...Object.keys(row.constants ?? {})].map((pointer) => ({ type, pointer }));
  return [...whole, ...below].flatMap((each) => checkPointer(each.type, pointerIn(each))?.message ?? []);
}

/** What a configuration may set and no rule can ask for. */
function* unmapped(names: ReadonlySet<string>, block: Block, place: Place, path = ''): Iterable<string> {
  for (const name of [...names].filter((each) => each.startsWith(path) && !each.slice(path.length).includes('.'))) {
    const own = name.slice(path.length);
    if (block.aside?.includes(own)) continue;
    const listed = block.attributes?.[own];
    const property = propertyNamed(own, shapeAt(place.type, pointerIn(place, '*')));
    const attribute =
      typeof listed === 'string'
        ? { to: listed }
        : (listed ?? (property === undefined ? undefined : { to: `/${property}` }));
    if (attribute === undefined) {
      yield name;
      continue;
    }
    const of = attribute.resource === undefined ? place : { type: attribute.resource.type, pointer: '' };
    yield* unmapped(names, attribute, { ...of, pointer: of.pointer + (attribute.to ?? '') }, `${name}.`);
  }
}

/** In whichever of its types a resource becomes. */
function unmappedIn(type: string, row: Row): ReadonlySet<string> {
  const [first, ...others] = typesOf(row).map(
    (into) => new Set(unmapped(SET.get(type) ?? new Set(), row, { type: into, pointer: row.at ?? '' })),
  );
  return new Set([...(first ?? [])].filter((name) => others.every((each) => each.has(name))));
}

test('there are tables to check, and provider attributes to check them with', () => {
  expect(rows.length).toBeGreaterThan(60);
  expect([...mappedTypes().values()].every(({ into }) => into.startsWith('AWS::'))).toBe(true);
  expect([...SET.values()].reduce((sum, names) => sum + names.size, 0)).toBeGreaterThan(700);
});

describe.each(rows)('%s', (type, row) => {
  const names = SET.get(type) ?? new Set();
  const read = READ.get(type) ?? new Set();

  test('becomes types of the vocabulary', () => {
    expect(typesOf(row).filter((each) => typeSchema(each) === undefined)).toEqual([]);
  });

  test('names properties that the type has', () => {
    expect(wrongPointers(row.into, row)).toEqual([]);
  });

  test('names attributes that the provider has', () => {
    const paths = [...[...named(row, { type, pointer: '' })].map(({ path }) => path), ...aside(row, '')];
    expect(paths.filter((path) => !names.has(path) && !read.has(path))).toEqual([]);
  });

  test('lists what a block says that belongs to the block around it, or stands apart', () => {
    const spread = [...named(row, { type, pointer: '' })].filter(({ attribute }) => attribute.to === '');
    const unlisted = spread.flatMap(({ path, attribute }) =>
      [...names].filter((name) => {
        const last = name.slice(path.length + 1);
        if (!name.startsWith(`${path}.`) || last.includes('.') || unmappedIn(type, row).has(name)) return false;
        return !Object.hasOwn(attribute.attributes ?? {}, last) && !(attribute.aside ?? []).includes(last);
      }),
    );
    expect(unlisted).toEqual([]);
  });
});

test('what has no word in CloudFormation is known', () => {
  const lines = rows.flatMap(([type, row]) => [...unmappedIn(type, row)].map((name) => `${type}.${name}\n`));
  expect(lines.length).toBeGreaterThan(0);
  matchGolden('fixtures/terraform-provider/unmapped.txt', lines.sort().join(''));
});

test('the cloud control provider has the name of every type of the vocabulary', () => {
  const snake = (type: string) => `awscc_${type.replace('AWS::', '').replaceAll('::', '_').toLowerCase()}`;
  const types = typeNames('AWS::S3');
  expect(types.length).toBeGreaterThan(5);
  expect(types.map((type) => awsccRow(snake(type))?.into)).toEqual(types);
  expect(awsccRow('awscc_s3_multi_region_access_point_policy')?.into).toBe('AWS::S3::MultiRegionAccessPointPolicy');
  expect(awsccRow('awscc_s3_nothing')).toBeUndefined();
  expect(awsccRow('aws_s3_bucket')).toBeUndefined();
});
