import type { Derived, Fact, Params } from '../../src/model/fact.js';
import type { Pointer } from '../../src/model/pointer.js';
import type { Resource } from '../../src/model/resource.js';
import type { Requirement, Rule, SelectedRule } from '../../src/model/rule.js';
import { mapOf, type Value, type ValueMap, valueAt } from '../../src/model/value.js';
import { BUCKET } from './declared.js';

/** A complete rule of which a test says only what it is about. */
export function ruleOf(about: Partial<Rule> & { readonly require: Requirement }): Rule {
  return {
    id: 's3-test-rule',
    title: 'Buckets are as the test wants them',
    severity: 'high',
    resource: BUCKET,
    message: '{{resource}} is not as the test wants it',
    why: 'Because the test says so, in as many words as a rule has to give for its reason, which are quite a few.',
    remediation: { text: 'Change what the test gave to the engine.' },
    controls: {},
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html'],
    ...about,
  };
}

export function selected(about: Partial<Rule> & { readonly require: Requirement }, params: Params = {}): SelectedRule {
  const rule = ruleOf(about);
  const defaults = Object.entries(rule.params ?? {}).flatMap(([name, spec]) =>
    spec.default === undefined ? [] : [[name, spec.default] as const],
  );
  return { rule, params: { ...Object.fromEntries(defaults), ...params } };
}

export function block(entries: { readonly [key: string]: Value }): ValueMap {
  return mapOf(Object.entries(entries));
}

/** Is the property at the path 'on'? Where the optional `when` property is 'yes'. */
export function isOn(path: string, when?: string): SelectedRule {
  return selected({
    id: `s3-${path
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .replaceAll(/^-|-$/g, '')}-on`,
    require: { fact: 'properties', path, operator: 'equal', value: 'on' },
    ...(when === undefined ? {} : { when: { fact: 'properties', path: when, operator: 'equal', value: 'yes' } }),
    message: `{{resource}} has {{properties.${path.slice(2)}}}`,
  });
}

export interface FactAbout {
  readonly name: string;
  /** Fields with the pointer of the judged resource's property that each one shows. */
  readonly shows: { readonly [field: string]: Pointer };
  readonly type?: string;
}

/** A fact that shows properties under names of its own; each field's source is the property. */
export function factShowing({ name, shows, type = BUCKET }: FactAbout): Fact {
  const fields = Object.entries(shows);
  return {
    name,
    type,
    reads: fields.map(([, pointer]) => ({ type, pointer })),
    fields: fields.map(([field]) => `/${field}`),
    derive: (r) => ({
      value: mapOf(
        fields.flatMap(([field, pointer]) => {
          const value = valueAt(r.properties, pointer);
          return value === undefined ? [] : [[field, value] as [string, Value]];
        }),
      ),
      sources: sourcesOf(r, fields),
    }),
  };
}

function sourcesOf(r: Resource, fields: readonly (readonly [string, Pointer])[]): Derived['sources'] {
  return new Map(fields.map(([field, pointer]) => [`/${field}`, { at: [{ resource: r.id, pointer }] }]));
}
