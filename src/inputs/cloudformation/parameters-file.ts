import { child, type Pointer } from '../../model/pointer.js';
import type { Problem, Reading } from '../../model/problem.js';
import { type PlainDocument, readDocument } from '../../syntax/document.js';
import type { GivenParameter, GivenParameters } from '../given-parameters.js';

/**
 * A file of parameter values, JSON or (by its name) YAML, in any of the shapes that people have:
 * - the list of `aws cloudformation create-stack`, `[{ "ParameterKey": "Name", "ParameterValue": "value" }]`:
 *   https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Parameter.html
 * - the list of `aws cloudformation deploy --parameter-overrides`, `["Name=value"]`:
 *   https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/index.html
 * - a template configuration of CodePipeline, `{ "Parameters": { "Name": "value" } }`:
 *   https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/continuous-delivery-codepipeline-cfn-artifacts.html
 * - `{ "Name": "value" }`.
 * Of equal names the last counts. What is no value is a problem of level error; nothing is given then.
 */
export function readParameters(text: string, file: string): Reading<GivenParameters> {
  const { value: document, problems } = readDocument(text, file);
  if (document === undefined) return { value: new Map(), problems };
  const found = entriesOf(document);
  const given = new Map<string, GivenParameter>();
  const wrong: Problem[] = [];
  for (const { name, value, pointer } of found) {
    const at = document.at(pointer);
    const text = textOf(value);
    if (name !== undefined && text !== undefined) given.set(name, { value: text, at });
    else if (name === undefined || !isPrevious(value)) wrong.push(noParameter(name, file, at));
  }
  return { value: given, problems: [...problems, ...wrong] };
}

interface Found {
  /** Undefined when the entry names no parameter. */
  readonly name: string | undefined;
  readonly value: unknown;
  readonly pointer: Pointer;
}

function entriesOf({ value }: PlainDocument): readonly Found[] {
  if (Array.isArray(value)) return value.map((each, i) => entryOf(each, child('', i)));
  const inner = fieldOf(value, 'Parameters');
  const isConfiguration = isMap(inner);
  const map = isConfiguration ? inner : value;
  if (!isMap(map)) return [{ name: undefined, value, pointer: '' }];
  const at = isConfiguration ? '/Parameters' : '';
  return Object.entries(map).map(([name, each]) => ({ name, value: each, pointer: child(at, name) }));
}

/** What keeps its value from the stack as it is stands for none. */
const PREVIOUS = Symbol('the previous value');

function entryOf(entry: unknown, pointer: Pointer): Found {
  if (typeof entry === 'string') {
    const divider = entry.indexOf('=');
    if (divider > 0) return { name: entry.slice(0, divider), value: entry.slice(divider + 1), pointer };
  }
  const name = fieldOf(entry, 'ParameterKey');
  const previous = fieldOf(entry, 'UsePreviousValue') === true ? PREVIOUS : undefined;
  const value = fieldOf(entry, 'ParameterValue');
  return {
    name: typeof name === 'string' ? name : undefined,
    value: value ?? previous,
    pointer: value === undefined ? pointer : child(pointer, 'ParameterValue'),
  };
}

function isPrevious(value: unknown): boolean {
  return value === PREVIOUS;
}

function textOf(value: unknown): GivenParameter['value'] | undefined {
  if (Array.isArray(value)) return value.every(isScalar) ? value.map(String) : undefined;
  return isScalar(value) ? String(value) : undefined;
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isMap(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldOf(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function noParameter(name: string | undefined, file: string, at: Problem['at']): Problem {
  return {
    level: 'error',
    kind: 'no-parameter-value',
    message:
      name === undefined
        ? 'This is no parameter and its value'
        : `The parameter ${name} has no text or list of texts as its value`,
    next: 'Write [{ "ParameterKey": "Name", "ParameterValue": "value" }] or { "Name": "value" }.',
    file,
    ...(at !== undefined && { at }),
  };
}
