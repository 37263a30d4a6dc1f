import { choiceHole, isHole, secretHole, textOf as textOfParts, unknownHole } from '../../model/hole.js';
import { child } from '../../model/pointer.js';
import type { Span } from '../../model/span.js';
import { isList, isScalar, type Value, valueAt } from '../../model/value.js';
import type { Parameters } from '../../model/world.js';
import { scalarValue } from '../../syntax/scalar.js';
import { type Document, type Entry, entryOf, type Node } from '../../syntax/tree.js';
import { withoutReferences } from './dynamic-references.js';

/** What `Ref` gives for a parameter. */
export interface ParameterValue {
  readonly value: Value;
  /** What conditions compare: for NoEcho the default, which is never stored. */
  readonly compared: Value;
  /** The line that gives the value, of the default, or of the parameter itself. */
  readonly via: Span;
}

/** What the parameters of a stack are given: a map by name, or as much as is known of one. `at`: the line that says it. */
export interface Passed {
  readonly values: Value;
  readonly at: (name: string) => Span | undefined;
}

/** A parameter without default and with so many allowed values is a choice among them. */
const MAX_CHOICES = 8;

/**
 * The parameters with what is known of them: the given value, else the default; without one, what AllowedValues leave
 * open. Of a Systems Manager parameter only its name is ever given. `path` tells those of a nested stack from others.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function parametersOf(
  document: Document,
  section: ReadonlyMap<string, Entry>,
  passed: Passed,
  path: string,
): ReadonlyMap<string, ParameterValue> {
  return new Map([...section].map(([name, entry]) => [name, parameterOf(document, entry, passed, path + name)]));
}

function parameterOf(document: Document, { key, value: node }: Entry, passed: Passed, name: string): ParameterValue {
  const type = textOf(entryOf(node, 'Type')?.value) ?? 'String';
  const open = unknownHole('parameter', name);
  const isStored = type.startsWith('AWS::SSM::');
  const preset = isStored ? undefined : entryOf(node, 'Default');
  const known = withDefault(given(passed, key.text), preset === undefined ? undefined : plain(preset.value));
  const spoken = isStored || known === undefined ? undefined : typed(type, known);
  const allowed = allowedOf(node);
  const [only] = allowed;
  const isList = listed(type);
  const compared =
    spoken ?? (isList || allowed.length > MAX_CHOICES || only === undefined ? open : amongst(name, allowed, only));
  const isSecret = textOf(entryOf(node, 'NoEcho')?.value)?.toLowerCase() === 'true';
  return {
    // Where the parameter is referred to; a condition compares what is written.
    value: isSecret
      ? secretHole()
      : typeof compared === 'string'
        ? textOfParts(withoutReferences([compared]))
        : compared,
    compared,
    via: passed.at(key.text) ?? document.span(preset?.value ?? key),
  };
}

function given({ values }: Passed, name: string): Value | undefined {
  return valueAt(values, child('', name));
}

/** The default stands where nothing is given, also on one side of a choice (AWS::NoValue). */
function withDefault(value: Value | undefined, preset: Value | undefined): Value | undefined {
  if (value === undefined) return preset;
  if (!isHole(value) || value.kind !== 'choice' || preset === undefined) return value;
  return choiceHole(value.if, withDefault(value.then, preset), withDefault(value.else, preset));
}

/** `v1 if name = v1, else v2 if name = v2, else ... the last`. */
function amongst(name: string, allowed: readonly Value[], only: Value): Value {
  return (
    allowed.reduceRight((rest, value) =>
      choiceHole({ kind: 'equals', parameter: name, constant: String(value) }, value, rest),
    ) ?? only
  );
}

/** The undecided parameters with the values they may have: those without a value that state AllowedValues. */
export function allowedValues(section: ReadonlyMap<string, Entry>, passed: Passed, path: string): Parameters {
  const undecided = [...section].filter(
    ([name, { value }]) => given(passed, name) === undefined && entryOf(value, 'Default') === undefined,
  );
  return new Map(
    undecided.flatMap(([name, { value }]) => {
      const allowed = allowedOf(value).map(String);
      return allowed.length === 0 ? [] : [[path + name, { allowed }] as const];
    }),
  );
}

/** AllowedValues as written. */
export function allowedOf(node: Node): readonly (string | number | boolean)[] {
  const allowed = entryOf(node, 'AllowedValues')?.value;
  return allowed?.kind === 'list' ? allowed.items.flatMap((item) => plain(item) ?? []) : [];
}

/** A list type's value is text with commas; AWS trims each member. What is passed as a list becomes such a text. */
function typed(type: string, value: Value): Value {
  if (isList(value)) {
    if (listed(type)) return value;
    return value.every(isScalar) ? value.join(',') : unknownHole('unresolved-function', 'a list as parameter');
  }
  if (isHole(value)) {
    return value.kind === 'text' && listed(type) ? unknownHole('unresolved-function', 'a list as parameter') : value;
  }
  if (!listed(type)) return value;
  return value === ''
    ? []
    : String(value)
        .split(',')
        .map((part) => part.trim());
}

function listed(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<');
}

function plain(node: Node): string | number | boolean | undefined {
  return node.kind === 'scalar' ? (scalarValue(node) ?? undefined) : undefined;
}

function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}
