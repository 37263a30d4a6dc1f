import { isHole, unknownHole } from '../../model/hole.js';
import type { Pointer } from '../../model/pointer.js';
import type { Origin } from '../../model/resource.js';
import { isMap, mapOf, type Value, type ValueMap } from '../../model/value.js';
import { entryOf, type Node } from '../../syntax/tree.js';
import { typeSchema } from '../../vocabulary/schema.js';
import { evaluate } from './evaluate.js';
import { intrinsicOf } from './intrinsic.js';
import { isLoop, loopLeft } from './loop.js';
import { frameOf, type Scope } from './scope.js';

/**
 * The properties that a resource entry declares. Where a function stands for all of them (Fn::Transform among the keys),
 * what is not written beside it may come from there: every property that the type has and that is not written is unknown.
 */
export function propertiesOf(type: string, resource: Node, scope: Scope, origins: Map<Pointer, Origin>): ValueMap {
  const written = entryOf(resource, 'Properties');
  if (written === undefined || isEmpty(written.value)) return mapOf([]);
  const frame = frameOf(scope);
  const { value: node, key } = written;
  if (node.kind === 'map' && intrinsicOf(node) === undefined) {
    const own = node.entries.filter((entry) => !entry.key.text.startsWith('Fn::'));
    const value = evaluate({ ...node, entries: own }, frame, { pointer: '', key, origins });
    const declared = isMap(value) ? value : mapOf([]);
    const made = node.entries.find((entry) => entry.key.text.startsWith('Fn::'));
    if (made === undefined) return declared;
    return withUnknowns(type, declared, isLoop(made) ? loopLeft(made, frame) : unknownHole('macro', made.key.text));
  }
  const value = evaluate(node, frame, { pointer: '', key, origins });
  if (isMap(value)) return value;
  const why = isHole(value) && value.kind === 'unknown' ? value : unknownHole('macro', 'no map');
  return withUnknowns(type, mapOf([]), why);
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.plain && node.text === '';
}

function withUnknowns(type: string, declared: ValueMap, unknown: Value): ValueMap {
  const names = Object.keys(typeSchema(type)?.properties ?? {}).filter((name) => !Object.hasOwn(declared, name));
  return mapOf([...Object.entries(declared), ...names.map((name): [string, Value] => [name, unknown])]);
}
