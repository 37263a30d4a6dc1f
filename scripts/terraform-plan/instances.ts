import { type Argument, type Description, keysOf, type ModuleDescription } from './description.js';
import { type Evaluated, evaluated, UNKNOWN } from './expressions.js';
import { isTagged, schemaOf } from './provider-schema.js';

type Key = string | number | undefined;

/** One resource instance with the values that it is planned to have. */
export interface PlannedInstance {
  readonly address: string;
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly key: Key;
  readonly written: { readonly [name: string]: Argument };
  readonly values: { readonly [name: string]: Evaluated };
}

interface Place {
  readonly description: ModuleDescription;
  readonly address: string;
  readonly key: Key;
  readonly variable: (name: string) => Evaluated;
}

/** Every instance of a description, each evaluated once, when it or what refers to it is looked at. */
export function instancesOf({ provider, root }: Description): readonly PlannedInstance[] {
  const known = new Map<string, PlannedInstance>();

  const instance = (place: Place, local: string, key: Key): PlannedInstance => {
    const address = `${prefix(place)}${local}${bracketed(key)}`;
    const found = known.get(address);
    if (found !== undefined) return found;
    const { arguments: written } = place.description.resources[local] ?? { arguments: {} };
    const [type = '', name = ''] = local.split('.');
    const { computed, defaults } = schemaOf(type);
    const values: { [name: string]: Evaluated } = { ...(defaults as { [name: string]: Evaluated }) };
    for (const attribute of computed) values[attribute] = UNKNOWN;
    for (const [attribute, argument] of Object.entries(written)) {
      values[attribute] = evaluated(argument, (reference) => lookUp(reference, place, key));
    }
    if (isTagged(type)) values.tags_all = { ...provider.default_tags, ...(values.tags as object | null) };
    const made = { address, module: place.address, type, name, key, written, values };
    known.set(address, made);
    return made;
  };

  const lookUp = (reference: string, place: Place, key: Key): Evaluated => {
    if (reference === 'each.key' || reference === 'count.index') return key ?? UNKNOWN;
    const parts = /^(?<of>[\w-]+)\.(?<name>[\w-]+)(?:\[(?<key>[^\]]+)\])?(?:\.(?<attribute>\w+))?$/.exec(
      reference,
    )?.groups;
    if (parts === undefined) throw new Error(`no reference: ${reference}`);
    const { of = '', name = '', attribute = '' } = parts;
    if (of === 'var') return place.variable(name);
    const index = parts.key === undefined ? undefined : keyIn(parts.key, key);
    if (of === 'module') return output(place, name, index, attribute);
    return instance(place, `${of}.${name}`, index).values[attribute] ?? UNKNOWN;
  };

  const called = (place: Place, name: string, key: Key): Place => {
    const call = place.description.modules?.[name];
    if (call === undefined) throw new Error(`no module: ${name}`);
    return {
      description: call.module,
      address: `${prefix(place)}module.${name}${bracketed(key)}`,
      key,
      variable: (variable) => evaluated(call.inputs?.[variable] ?? '', (reference) => lookUp(reference, place, key)),
    };
  };

  const output = (place: Place, name: string, key: Key, of: string): Evaluated => {
    const inner = called(place, name, key);
    return evaluated(inner.description.outputs?.[of] ?? '', (reference) => lookUp(reference, inner, undefined));
  };

  const all = (place: Place): readonly PlannedInstance[] => [
    ...Object.entries(place.description.resources).flatMap(([local, each]) =>
      keysOf(each).map((key) => instance(place, local, key)),
    ),
    ...Object.entries(place.description.modules ?? {}).flatMap(([name, call]) =>
      keysOf(call).flatMap((key) => all(called(place, name, key))),
    ),
  ];

  return all({ description: root, address: '', key: undefined, variable: () => UNKNOWN });
}

function prefix({ address }: Place): string {
  return address === '' ? '' : `${address}.`;
}

function bracketed(key: Key): string {
  return key === undefined ? '' : `[${JSON.stringify(key)}]`;
}

function keyIn(text: string, own: Key): Key {
  return text === 'each.key' || text === 'count.index' ? own : (JSON.parse(text) as string | number);
}
