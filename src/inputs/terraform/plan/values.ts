import { secretHole, unknownHole } from '../../../model/hole.js';
import { EmptyMap, mapOf, type Value, type ValueMap } from '../../../model/value.js';
import { isJsonList, isJsonMap, type Json, type JsonMap, memberAt } from '../../../syntax/json-value.js';
import type { Node } from '../../../syntax/tree.js';
import { isOnlyConfigured } from './configured-only.js';
import type { Instance } from './instance.js';
import type { Told } from './told.js';
import { itemOf, memberOf, type Written } from './written.js';

/** What an attribute that is known only after apply refers to; undefined when that is not its value. */
export type Refer = (expressions: readonly Node[], attribute: string) => Value | undefined;

interface Place {
  readonly told: Json | undefined;
  readonly unknown: Json | undefined;
  readonly sensitive: Json | undefined;
  readonly written: Written;
  /** The name of the attribute that the value is, or is an item of. */
  readonly name: string;
  readonly depth: number;
}

/** No resource nests its blocks deeper. */
const MAX_DEPTH = 60;

/**
 * The attributes of an instance. What is known only after apply is what it refers to, or unknown; of something new it is
 * left out where the configuration does not set it, for then it is left to AWS.
 */
export function valuesOf(instance: Instance, told: Told, written: Written, refer: Refer): ValueMap {
  const absent = (place: Place): boolean =>
    instance.isNew &&
    place.written.kind === 'nothing' &&
    !(place.depth === 1 && isOnlyConfigured(instance.type, place.name));

  const valueAt = (place: Place): Value | undefined => {
    const { told, unknown, sensitive } = place;
    if (sensitive === true) return told === null && unknown !== true ? undefined : secretHole();
    if (unknown === true) return unknownValue(place);
    if (place.depth > MAX_DEPTH) return unknownHole('analysis-limit', `${place.name}, which nests too deep`);
    if (isJsonMap(told) || (told === undefined && isJsonMap(unknown))) return mapAt(place);
    if (isJsonList(told) || (told === undefined && isJsonList(unknown))) return listAt(place);
    if (told === undefined) return instance.isPartial ? unknownValue(place) : undefined;
    // No number is larger than all others: what is too large to tell stays a text.
    return told === Number.POSITIVE_INFINITY || told === Number.NEGATIVE_INFINITY ? String(told) : (told ?? undefined);
  };

  const unknownValue = (place: Place): Value | undefined => {
    if (absent(place)) return undefined;
    const { written: said, name } = place;
    const found = said.kind === 'expressions' ? refer(said.expressions, name) : undefined;
    return found ?? unknownHole('known-after-apply', `${instance.address}.${name}`);
  };

  const mapAt = (place: Place): ValueMap => {
    const { sensitive, written: said, depth } = place;
    const [told, unknown] = [membersOf(place.told), membersOf(place.unknown)];
    const values = new EmptyMap();
    const take = (name: string, inner: Json | undefined, open: Json | undefined): void => {
      const written = memberOf(said, name);
      const hidden = memberAt(sensitive, name);
      const value = valueAt({ told: inner, unknown: open, sensitive: hidden, written, name, depth: depth + 1 });
      if (value !== undefined) values[name] = value;
    };
    for (const name of Object.keys(told)) take(name, told[name], memberAt(unknown, name));
    for (const name of Object.keys(unknown)) if (!Object.hasOwn(told, name)) take(name, undefined, unknown[name]);
    if (instance.isPartial && said.kind === 'blocks') {
      for (const name of new Set(said.blocks.flatMap(namesIn))) {
        if (!Object.hasOwn(told, name)) take(name, undefined, undefined);
      }
    }
    return values;
  };

  const listAt = (place: Place): Value => {
    const items = itemsOf(place.told);
    const unknowns = itemsOf(place.unknown);
    const whole = items.length >= unknowns.length ? items : unknowns;
    const { written: said, name } = place;
    if (
      said.kind === 'expressions' &&
      whole.length > 0 &&
      unknowns.length === whole.length &&
      unknowns.every((item) => item === true)
    ) {
      const found = refer(said.expressions, name);
      if (found !== undefined) return found;
    }
    const sensitives = itemsOf(place.sensitive);
    return whole.flatMap((_, i) => {
      const inner = { told: items[i], unknown: unknowns[i], sensitive: sensitives[i], name, depth: place.depth + 1 };
      const value = valueAt({ ...inner, written: itemOf(said, whole, i) });
      return value ?? [];
    });
  };

  const { values, unknown, sensitive } = told;
  if (unknown === true || sensitive === true) return mapOf([]);
  return mapAt({ told: values, unknown, sensitive, written, name: '', depth: 0 });
}

const NOTHING: JsonMap = {};

function membersOf(value: Json | undefined): JsonMap {
  return isJsonMap(value) ? value : NOTHING;
}

function itemsOf(value: Json | undefined): readonly Json[] {
  return isJsonList(value) ? value : [];
}

function namesIn(block: Node): readonly string[] {
  return block.kind === 'map' ? block.entries.map(({ key }) => key.text) : [];
}
