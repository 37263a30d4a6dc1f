import { textOf, unknownHole } from '../../model/hole.js';
import { child, type Pointer } from '../../model/pointer.js';
import type { Origin } from '../../model/resource.js';
import type { Span } from '../../model/span.js';
import { mapOf, type Value } from '../../model/value.js';
import { scalarValue } from '../../syntax/scalar.js';
import type { ListNode, MapNode, Node, ScalarNode } from '../../syntax/tree.js';
import { choiceOf } from '../over-choices.js';
import { namedTruth } from './conditions.js';
import { withoutReferences } from './dynamic-references.js';
import { call } from './functions.js';
import { argumentsOf, type Intrinsic, intrinsicOf } from './intrinsic.js';
import { isLoop, LOOP, loopLeft } from './loop.js';
import { withVariables } from './loop-variables.js';
import { deeper, type Frame } from './scope.js';
import { leftBy } from './transform-call.js';

/** Where a value goes: its pointer, the key that holds it, and the map that keeps where things were written. */
export interface Place {
  readonly pointer: Pointer;
  readonly key?: ScalarNode | undefined;
  readonly origins: Map<Pointer, Origin>;
}

/**
 * The value of a node, or undefined when it comes to nothing (AWS::NoValue, null). With a `place`, every map, list and
 * scalar that is written out leaves its origin there; what a function computes has the origin of the call.
 */
export function evaluate(node: Node, frame: Frame, place?: Place): Value | undefined {
  const inner = deeper(frame, node);
  if (inner === undefined) return unknownHole('analysis-limit', 'template-too-large');
  const intrinsic = intrinsicOf(node);
  if (intrinsic?.name.startsWith(LOOP)) return map(node as MapNode, inner, undefined);
  if (intrinsic?.name === 'Fn::If') return either(intrinsic, node, inner, place);
  if (intrinsic !== undefined) {
    const via = place === undefined ? inner.via : [];
    const value = call(intrinsic, node, { ...inner, via });
    if (place !== undefined && value !== undefined) note(node, inner, place, via);
    return value;
  }
  if (place !== undefined) note(node, inner, place, NOTHING);
  switch (node.kind) {
    case 'scalar':
      return scalar(node, inner);
    case 'list':
      return list(node, inner, place);
    case 'map':
      return map(node, inner, place);
  }
}

const NOTHING: readonly Span[] = [];

function scalar(node: ScalarNode, frame: Frame): Value | undefined {
  const value = scalarValue(node);
  if (typeof value === 'string') return textOf(withoutReferences(withVariables(value, frame.scope.variables)));
  if (typeof value === 'number') return String(value) === node.text ? value : node.text;
  if (value !== null) return value;
  frame.scope.problem(
    {
      level: 'note',
      kind: 'null-value',
      message: 'A null value is taken as not written; AWS rejects a template that holds one',
      next: 'Write a value, or remove the key.',
    },
    node,
  );
  return undefined;
}

function list(node: ListNode, frame: Frame, place: Place | undefined): Value {
  const items: Value[] = [];
  for (const item of node.items) {
    const value = evaluate(item, frame, place && below(place, items.length));
    if (value !== undefined) items.push(value);
  }
  return items;
}

function map(node: MapNode, frame: Frame, place: Place | undefined): Value {
  const entries: [string, Value][] = [];
  for (const { key, value: held } of node.entries) {
    if (isLoop({ key, value: held })) return loopLeft({ key, value: held }, frame);
    if (key.text === 'Fn::Transform') return leftBy(held);
    if (key.text.startsWith('Fn::')) return unknownHole('macro', key.text);
    const value = evaluate(held, frame, place && below(place, escaped(key.text), key));
    if (value !== undefined) entries.push([key.text, value]);
  }
  return mapOf(entries);
}

/** Fn::If: the side that holds, at this very place; both sides while the condition is open. */
function either(intrinsic: Intrinsic, node: Node, frame: Frame, place: Place | undefined): Value | undefined {
  const [condition, then, otherwise] = argumentsOf(intrinsic);
  if (condition === undefined || then === undefined) return unknownHole('unresolved-function', 'Fn::If');
  const truth = namedTruth(condition, frame);
  const side = (chosen: Node | undefined, at: Place | undefined) => chosen && evaluate(chosen, frame, at);
  if (typeof truth === 'boolean') return side(truth ? then : otherwise, place);
  if (place !== undefined) note(node, frame, place, NOTHING);
  return choiceOf(truth, side(then, place && below(place, '$then')), side(otherwise, place && below(place, '$else')));
}

function below(place: Place, segment: string | number, key?: ScalarNode): Place {
  return { pointer: child(place.pointer, segment), key, origins: place.origins };
}

/** In origins `$then` and `$else` are the sides of a choice, so real keys that start with $ get one more. */
function escaped(key: string): string {
  return key.startsWith('$') ? `$${key}` : key;
}

function note(node: Node, frame: Frame, place: Place, via: readonly Span[]): void {
  place.origins.set(place.pointer, { at: spot(node, frame, place.key), via });
}

/**
 * What a reader should look at: the value where it stands on one line with its key, else the key, else the value's first
 * line. A code frame then shows one line, whatever the value's size.
 */
function spot(node: Node, frame: Frame, key: ScalarNode | undefined): Span {
  const { document } = frame.scope.template;
  const whole = document.span(node);
  const isOneLine = whole.start.line === whole.end.line;
  if (isOneLine && (node.kind === 'scalar' || key === undefined)) return whole;
  if (key !== undefined) {
    const named = document.span(key);
    return isOneLine && named.start.line === whole.start.line ? whole : named;
  }
  const line = /^[^\r\n]*/.exec(document.text.slice(node.start, node.start + MAX_LINE))?.[0] ?? '';
  return document.span({ start: node.start, end: Math.min(node.end, node.start + line.trimEnd().length) });
}

const MAX_LINE = 400;
