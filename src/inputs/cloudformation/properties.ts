import { isHole, type UnknownHole, unknownHole } from '../../model/hole.js';
import { child, type Pointer } from '../../model/pointer.js';
import type { Origin } from '../../model/resource.js';
import { isMap, mapOf, type Value, type ValueMap } from '../../model/value.js';
import { type Entry, entryOf, type Node } from '../../syntax/tree.js';
import { inexpressibleIn } from '../../vocabulary/extensions.js';
import { typeSchema } from '../../vocabulary/schema.js';
import { evaluate } from './evaluate.js';
import { intrinsicOf } from './intrinsic.js';
import { isLoop, loopLeft } from './loop.js';
import { type Frame, frameOf, type Scope } from './scope.js';
import { leftBy } from './transform-call.js';

/**
 * The properties that a resource entry declares. `unsaid`: what is not written may come from a macro, then every property
 * that the type has and that is not written is unknown. So it is where a function stands for all of them (Fn::Transform
 * among the keys). `origins` gets the places of what is written.
 */
export function propertiesOf(
  type: string,
  resource: Node,
  scope: Scope,
  unsaid: UnknownHole | undefined,
  origins: Map<Pointer, Origin>,
): ValueMap {
  const beside = entryOf(resource, 'Fn::Transform')?.value;
  const { declared, open } = writtenIn(resource, scope, origins);
  const why = open ?? (beside === undefined ? unsaid : leftBy(beside));
  return why === undefined ? declared : withUnknowns(type, declared, why);
}

/** What is written, and why there may be more. */
interface Written {
  readonly declared: ValueMap;
  readonly open?: UnknownHole;
}

function writtenIn(resource: Node, scope: Scope, origins: Map<Pointer, Origin>): Written {
  const written = entryOf(resource, 'Properties');
  if (written === undefined || isEmpty(written.value)) return { declared: mapOf([]) };
  const frame = frameOf(scope);
  const { value: node, key } = written;
  const place = { pointer: '', key, origins };
  if (node.kind === 'map' && intrinsicOf(node) === undefined) {
    const own = node.entries.filter((entry) => !entry.key.text.startsWith('Fn::'));
    const value = evaluate({ ...node, entries: own }, frame, place);
    const declared = isMap(value) ? value : mapOf([]);
    const made = node.entries.find((entry) => entry.key.text.startsWith('Fn::'));
    return made === undefined ? { declared } : { declared, open: leftOf(made, frame) };
  }
  const value = evaluate(node, frame, place);
  if (isMap(value)) return { declared: value };
  const open = isHole(value) && value.kind === 'unknown' ? value : unknownHole('unresolved-function', 'the properties');
  return { declared: mapOf([]), open };
}

function leftOf(entry: Entry, frame: Frame): UnknownHole {
  if (isLoop(entry)) return loopLeft(entry, frame);
  return entry.key.text === 'Fn::Transform' ? leftBy(entry.value) : unknownHole('unresolved-function', entry.key.text);
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.plain && node.text === '';
}

function withUnknowns(type: string, declared: ValueMap, unknown: Value): ValueMap {
  const unwritable = new Set(inexpressibleIn(type, 'template'));
  const names = Object.keys(typeSchema(type)?.properties ?? {}).filter(
    (name) => !Object.hasOwn(declared, name) && !unwritable.has(child('', name)),
  );
  return mapOf([...Object.entries(declared), ...names.map((name): [string, Value] => [name, unknown])]);
}
