import { type Hole, secretHole, unknownHole } from '../model/hole.js';
import { mapOf, type Value, type ValueMap } from '../model/value.js';
import { policyDocument } from './policy-document.js';

/** What an API answers, as the SDK hands it over: plain objects, lists, scalars and dates. */
export type Answer = { readonly [name: string]: unknown };

/**
 * How a value is made from an answer, as data. A text is a path into the answer (`Filter.Prefix`), a map holds the shape
 * of each property, and the lists are the few turns that names alone cannot say:
 * - `each` element of a list; with a name and a path, each value of the element's own list, under that name
 * - `first` shape that gives something
 * - `list` of what the shapes give
 * - `word` of the API -> CloudFormation's value; a word that the table lacks is unknown
 * - `prefix` of the text -> value
 * - the text where it `starts` so
 * - the text with a `capital` (EC2 writes "available" where CloudFormation writes "Available")
 * - `policy` document in a text
 * - `secret`: that it is there is said, what it is is not
 * - `if` the path leads somewhere: the constant
 * What the answer lacks is absent, and so are maps and lists of which nothing is there.
 */
export type Shape = string | { readonly [property: string]: Shape } | Turn;

type Turn =
  | readonly ['each', path: string, as: Shape, name?: string, of?: string]
  | readonly ['first', ...Shape[]]
  | readonly ['list', ...Shape[]]
  | readonly ['word', path: string, means: { readonly [word: string]: boolean | string }]
  | readonly ['prefix', path: string, means: { readonly [prefix: string]: string }]
  | readonly ['starts', path: string, prefix: string]
  | readonly ['capital', path: string]
  | readonly ['policy', path: string]
  | readonly ['secret', path: string]
  | readonly ['if', path: string, constant: boolean | string];

/** The value that a shape makes of an answer; undefined = absent. */
export function shaped(shape: Shape, answer: Answer): Value | undefined {
  if (typeof shape === 'string') return plainValue(at(answer, shape));
  if (isTurn(shape)) return turned(shape, answer);
  const entries = Object.entries(shape).flatMap(([name, inner]) => {
    const value = shaped(inner, answer);
    return value === undefined ? [] : [[name, value] as const];
  });
  return entries.length === 0 ? undefined : mapOf(entries);
}

/** `Array.isArray` alone does not know readonly lists. */
function isTurn(shape: Shape): shape is Turn {
  return Array.isArray(shape);
}

function turned(turn: Turn, answer: Answer): Value | undefined {
  switch (turn[0]) {
    case 'each':
      return listOf(each(turn, answer));
    case 'first': {
      for (const shape of turn.slice(1) as readonly Shape[]) {
        const value = shaped(shape, answer);
        if (value !== undefined) return value;
      }
      return undefined;
    }
    case 'list':
      return listOf((turn.slice(1) as readonly Shape[]).map((shape) => shaped(shape, answer)));
    case 'word': {
      const word = textAt(answer, turn[1]);
      return word === undefined ? undefined : worded(word, turn[1], turn[2]);
    }
    case 'prefix': {
      const text = textAt(answer, turn[1]);
      return Object.entries(turn[2]).find(([prefix]) => text?.startsWith(prefix))?.[1];
    }
    case 'starts': {
      const text = textAt(answer, turn[1]);
      return text?.startsWith(turn[2]) ? text : undefined;
    }
    case 'capital':
      return textAt(answer, turn[1])?.replace(/^./, (letter) => letter.toUpperCase());
    case 'policy': {
      const text = textAt(answer, turn[1]);
      return text === undefined ? undefined : policyDocument(text);
    }
    case 'secret':
      return plainValue(at(answer, turn[1])) === undefined ? undefined : secretHole();
    case 'if':
      return at(answer, turn[1]) === undefined ? undefined : turn[2];
  }
}

function each([, path, as, name, of]: Turn & readonly ['each', ...unknown[]], answer: Answer) {
  const list = at(answer, path);
  const elements: readonly Answer[] = Array.isArray(list) ? list : [];
  if (name === undefined || of === undefined) return elements.map((element) => shaped(as, element));
  return elements.flatMap((element) => {
    const values = at(element, of);
    return (Array.isArray(values) ? values : []).map((value) => shaped(as, { ...element, [name]: value }));
  });
}

function listOf(values: readonly (Value | undefined)[]): Value | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? undefined : present;
}

function worded(word: string, path: string, means: { readonly [word: string]: boolean | string }): Value | Hole {
  const value = Object.hasOwn(means, word) ? means[word] : undefined;
  return value ?? unknownHole('analysis-limit', `${path} ${word}`);
}

function textAt(answer: Answer, path: string): string | undefined {
  const value = at(answer, path);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

/** What lies at a path of names separated by dots. */
export function at(answer: Answer, path: string): unknown {
  let here: unknown = answer;
  for (const name of path.split('.')) {
    here = isObject(here) && Object.hasOwn(here, name) ? here[name] : undefined;
  }
  return here ?? undefined;
}

function isObject(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null;
}

function plainValue(given: unknown): Value | undefined {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean') return given;
  if (given instanceof Date) return given.toISOString().replace('.000Z', 'Z');
  if (Array.isArray(given)) return listOf(given.map(plainValue));
  if (!isObject(given)) return undefined;
  return mapOf(
    Object.entries(given).flatMap(([name, inner]): (readonly [string, Value])[] => {
      const value = plainValue(inner);
      return value === undefined ? [] : [[name, value]];
    }),
  ) satisfies ValueMap;
}
