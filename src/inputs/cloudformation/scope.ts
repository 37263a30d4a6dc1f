import type { Condition } from '../../model/condition.js';
import type { UnknownHole } from '../../model/hole.js';
import type { Problem } from '../../model/problem.js';
import type { Span } from '../../model/span.js';
import type { Value } from '../../model/value.js';
import type { Parameters } from '../../model/world.js';
import type { Node } from '../../syntax/tree.js';
import type { Truth } from '../logic.js';
import type { ParameterValue } from './parameters.js';
import type { Template } from './template.js';

/** A stretch of the template's text. */
export type Stretch = { readonly start: number; readonly end: number };

/** What the evaluation of one template shares. */
export interface Scope {
  readonly template: Template;
  readonly parameters: ReadonlyMap<string, ParameterValue>;
  readonly allowed: Parameters;
  /** The choices that stand for undecided parameters with AllowedValues, here and in the stacks around, by their names. */
  readonly enumerated: ReadonlyMap<Value, string>;
  /** When the stack exists that the template is deployed as. */
  readonly exists: Truth;
  /** When the loops hold items that write its resources, by logical id. */
  readonly existence: ReadonlyMap<string, Condition>;
  /** What Fn::GetAtt gives for an output of a nested stack; undefined for anything else. Left out: nothing is nested yet. */
  readonly output?: (name: string, attribute: string, frame: Frame, node: Node) => Value | undefined;
  /** What stands for the items of collections that nobody knows, by name. */
  readonly variables: ReadonlyMap<string, UnknownHole>;
  /** A named condition as it is read from `frame`; undefined when the template defines none of that name. */
  readonly condition: (name: string, frame: Frame) => Truth | undefined;
  /** The value of a node (evaluate.ts), for the functions, which it calls itself. */
  readonly evaluate: (node: Node, frame: Frame) => Value | undefined;
  readonly problem: (problem: Omit<Problem, 'file' | 'at'>, at: Stretch) => void;
  /** Counts so many values; false when the template has produced more than may be held. */
  readonly spend: (values: number) => boolean;
}

/** Where evaluation stands. */
export interface Frame {
  readonly scope: Scope;
  /** How deep in values and calls. */
  readonly depth: number;
  /** Collects the parameter and mapping lines that the current value comes through. */
  readonly via: Span[];
  /** Conditions may compare the default of a NoEcho parameter: no value leaves them. */
  readonly inCondition: boolean;
}

/** Deeper values exist only in files made to exhaust a reader. */
const MAX_DEPTH = 200;

export function frameOf(scope: Scope): Frame {
  return { scope, depth: 0, via: [], inCondition: false };
}

/** The value of an argument of a function; undefined when it comes to nothing. */
export function evaluated(node: Node, frame: Frame): Value | undefined {
  return frame.scope.evaluate(node, frame);
}

const MAX_VIA = 8;

/** The current value comes through this line; a reader is shown a few. */
export function comesThrough(frame: Frame, line: Span): void {
  if (frame.via.length < MAX_VIA && !frame.via.includes(line)) frame.via.push(line);
}

/** One level further in; undefined, with a problem, when the template nests or expands more than any real one. */
export function deeper(frame: Frame, at: Stretch): Frame | undefined {
  const { scope, depth, via, inCondition } = frame;
  if (depth < MAX_DEPTH && scope.spend(1)) return { scope, depth: depth + 1, via, inCondition };
  scope.problem(
    {
      level: 'warning',
      kind: 'template-too-large',
      message:
        'This template nests or repeats values more than can be read; what lies here and beyond is taken as unknown',
      next: 'Write the values out less deeply, or with fewer aliases.',
    },
    at,
  );
  return undefined;
}
