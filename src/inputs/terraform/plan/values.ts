import { secretHole, unknownHole } from '../../../model/hole.js';
import { mapOf, type Value, type ValueMap } from '../../../model/value.js';
import { scalarValue } from '../../../syntax/scalar.js';
import { type Entry, entryOf, type Node } from '../../../syntax/tree.js';
import { isOnlyConfigured } from './configured-only.js';
import type { Instance } from './instance.js';
import { isLiteral } from './members.js';
import type { Told } from './told.js';
import { itemOf, memberOf, type Written } from './written.js';

/** What an attribute that is known only after apply refers to; undefined when that is not its value. */
export type Refer = (expressions: readonly Node[], attribute: string) => Value | undefined;

interface Place {
  readonly node: Node | undefined;
  readonly unknown: Node | undefined;
  readonly sensitive: Node | undefined;
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
    const { node, unknown, sensitive } = place;
    if (isLiteral(sensitive, 'true'))
      return isLiteral(node, 'null') && !isLiteral(unknown, 'true') ? undefined : secretHole();
    if (isLiteral(unknown, 'true')) return unknownValue(place);
    if (place.depth > MAX_DEPTH) return unknownHole('analysis-limit', `${place.name}, which nests too deep`);
    if (node?.kind === 'map' || (node === undefined && unknown?.kind === 'map')) return mapAt(place);
    if (node?.kind === 'list' || (node === undefined && unknown?.kind === 'list')) return listAt(place);
    if (node === undefined && instance.isPartial) return unknownValue(place);
    return node?.kind === 'scalar' ? (scalarValue(node) ?? undefined) : undefined;
  };

  const unknownValue = (place: Place): Value | undefined => {
    if (absent(place)) return undefined;
    const { written: said, name } = place;
    const found = said.kind === 'expressions' ? refer(said.expressions, name) : undefined;
    return found ?? unknownHole('known-after-apply', `${instance.address}.${name}`);
  };

  const mapAt = (place: Place): ValueMap => {
    const { node, unknown, sensitive, written: said, depth } = place;
    const values: (readonly [string, Value])[] = [];
    const take = (name: string, inner: Node | undefined, open: Node | undefined): void => {
      const written = memberOf(said, name);
      const hidden = entryOf(sensitive, name)?.value;
      const value = valueAt({ node: inner, unknown: open, sensitive: hidden, written, name, depth: depth + 1 });
      if (value !== undefined) values.push([name, value]);
    };
    for (const { key, value } of entriesOf(node)) take(key.text, value, entryOf(unknown, key.text)?.value);
    for (const { key, value } of entriesOf(unknown)) {
      if (entryOf(node, key.text) === undefined) take(key.text, undefined, value);
    }
    if (instance.isPartial && said.kind === 'blocks') {
      for (const name of new Set(said.blocks.flatMap((block) => entriesOf(block).map(({ key }) => key.text)))) {
        if (entryOf(node, name) === undefined) take(name, undefined, undefined);
      }
    }
    return mapOf(values);
  };

  const listAt = (place: Place): Value => {
    const items = place.node?.kind === 'list' ? place.node.items : [];
    const unknowns = place.unknown?.kind === 'list' ? place.unknown.items : [];
    const whole = items.length >= unknowns.length ? items : unknowns;
    const { written: said, name } = place;
    if (
      said.kind === 'expressions' &&
      whole.length > 0 &&
      unknowns.length === whole.length &&
      unknowns.every(isUnknown)
    ) {
      const found = refer(said.expressions, name);
      if (found !== undefined) return found;
    }
    const sensitives = place.sensitive?.kind === 'list' ? place.sensitive.items : [];
    return whole.flatMap((_, i) => {
      const inner = { node: items[i], unknown: unknowns[i], sensitive: sensitives[i], name, depth: place.depth + 1 };
      const value = valueAt({ ...inner, written: itemOf(said, whole, i) });
      return value ?? [];
    });
  };

  const { values: node, unknown, sensitive } = told;
  const top: Place = { node, unknown, sensitive, written, name: '', depth: 0 };
  if (isLiteral(unknown, 'true') || isLiteral(sensitive, 'true')) return mapOf([]);
  return mapAt(top);
}

function isUnknown(node: Node): boolean {
  return isLiteral(node, 'true');
}

function entriesOf(node: Node | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}
