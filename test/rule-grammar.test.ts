import { expect, test } from '@jest/globals';
import { checkRule } from '../src/engine/check-rule.js';
import { FACTS } from '../src/facts/facts.js';
import type { Rule } from '../src/model/rule.js';
import { schemaComplaints } from '../src/vocabulary/schema-errors.js';
import { validate } from '../src/vocabulary/validators/rule.generated.js';

const leaf = { fact: 'versioning', path: '$.status', operator: 'equal', value: 'Enabled' };
const RULE = {
  id: 's3-versioning',
  title: 'Versioning is on',
  severity: 'high',
  resource: 'AWS::S3::Bucket',
  params: { scope: { enum: ['worm', 'all'], default: 'worm' } },
  require: leaf,
  message: 'Versioning has to be Enabled; found {{versioning.status}}',
  why: 'Without versioning a PUT replaces an object and a DELETE removes it, and neither can be taken back.',
  remediation: { text: 'Turn versioning on for the bucket.' },
  controls: {},
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html'],
};

/** What is wrong, the change that makes it so, and where the complaint has to point and what it has to name. */
const WRONG: readonly (readonly [string, object, string, string?])[] = [
  ['an empty any would be true', { require: { any: [] } }, '/require/any'],
  ['all beside any would be ignored', { require: { any: [leaf], all: [leaf] } }, '/require/any', 'any'],
  ['not would be true of an unknown', { require: { not: leaf } }, '/require', 'not'],
  ['a priority would end the run early', { require: { ...leaf, priority: 2 } }, '/require', 'priority'],
  ['a shared condition', { require: { condition: 'other' } }, '/require', 'condition'],
  ['params of a leaf', { require: { ...leaf, params: {} } }, '/require', 'params'],
  [
    'in with a text would be a substring test',
    { require: { ...leaf, operator: 'in', value: 'aws:kms' } },
    '/require/value',
  ],
  ['an order of texts would be parsed', { require: { ...leaf, operator: 'lessThan', value: '5' } }, '/require/value'],
  ['exists with a text', { require: { ...leaf, operator: 'exists', value: 'true' } }, '/require/value'],
  [
    'a value that is another fact',
    { require: { ...leaf, value: { fact: 'encryption', path: '$.algorithm' } } },
    '/require/value/fact',
    'params',
  ],
  ['a value that is an object', { require: { ...leaf, value: { a: 1 } } }, '/require/value'],
  ['a descending path', { require: { ...leaf, path: '$..status' } }, '/require/path'],
  ['a path that runs code', { require: { ...leaf, path: '$[?(@.constructor)]' } }, '/require/path'],
  ['an operator that does not exist', { require: { ...leaf, operator: 'equals' } }, '/require/operator', 'equal'],
  ['a fact that does not exist', { require: { ...leaf, fact: 'versionin' } }, '/require/fact', 'versioning'],
  ['a part that the fact does not have', { require: { ...leaf, path: '$.staus' } }, '/require/path', 'status'],
  [
    'a property that does not exist',
    { require: { all: [leaf, { ...leaf, fact: 'properties', path: '$.VersioningConfiguraton' }] } },
    '/require/all/1/path',
    'VersioningConfiguration',
  ],
  ['a parameter that does not exist', { when: { ...leaf, fact: 'params', path: '$.scoop' } }, '/when/path', 'scope'],
  ['a misspelt key', { tittle: 'Versioning is on' }, '/tittle', 'title'],
  ['a severity that does not exist', { severity: 'hihg' }, '/severity', 'high'],
  ['a resource type that does not exist', { resource: 'AWS::S3::Buket' }, '/resource', 'Bucket'],
  ['a placeholder that cannot be read', { message: 'Versioning has to be on; found {{ status }}' }, '/message'],
  [
    'a placeholder that does not exist',
    { message: 'Versioning has to be on; found {{versioning.stats}}' },
    '/message',
    'status',
  ],
  ['a message with a full stop', { message: 'Versioning has to be on for the bucket.' }, '/message'],
  ['a parameter without a type', { params: { scope: {} } }, '/params/scope', 'type'],
  ['an id that is not kebab-case', { id: 'S3Versioning' }, '/id'],
];

function complaints(rule: object) {
  const bySchema = schemaComplaints(validate, rule);
  return bySchema.length > 0 ? bySchema : checkRule(rule as Rule, FACTS);
}

test('a rule without a fault is accepted', () => expect(complaints(RULE)).toEqual([]));

test.each(WRONG)('%s', (_, change, pointer, naming = '') => {
  const found = complaints({ ...RULE, ...change }).filter((each) => each.pointer.startsWith(pointer));
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((each) => `${each.message} ${each.suggestion}`).join('\n')).toContain(naming);
});
