import { choiceHole, secretHole, unknownHole } from '../../model/hole.js';
import type { Span } from '../../model/span.js';
import type { Value } from '../../model/value.js';
import type { Parameters } from '../../model/world.js';
import { scalarValue } from '../../syntax/scalar.js';
import { type Document, type Entry, entryOf, type Node } from '../../syntax/tree.js';

/** What `Ref` gives for a parameter. */
export interface ParameterValue {
  readonly value: Value;
  /** What conditions compare: for NoEcho the default, which is never stored. */
  readonly compared: Value;
  /** The line of the default, or of the only allowed value. */
  readonly via: Span;
}

/** A parameter without default and with so many allowed values is a choice among them. */
const MAX_CHOICES = 8;

/**
 * The parameters with what is known of them when nobody passes any: the default; without one, what AllowedValues leave
 * open. Values of Systems Manager parameters are never in a template.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
 */
export function parametersOf(
  document: Document,
  section: ReadonlyMap<string, Entry>,
): ReadonlyMap<string, ParameterValue> {
  return new Map([...section].map(([name, entry]) => [name, parameterOf(document, name, entry)]));
}

function parameterOf(document: Document, name: string, { key, value: node }: Entry): ParameterValue {
  const type = textOf(entryOf(node, 'Type')?.value) ?? 'String';
  const open = unknownHole('parameter', name);
  const given = type.startsWith('AWS::SSM::') ? undefined : entryOf(node, 'Default');
  const spoken = given === undefined ? undefined : typed(type, given.value);
  const allowed = allowedOf(node);
  const [only] = allowed;
  const isList = listed(type);
  const compared =
    spoken ?? (isList || allowed.length > MAX_CHOICES || only === undefined ? open : amongst(name, allowed, only));
  const isSecret = textOf(entryOf(node, 'NoEcho')?.value)?.toLowerCase() === 'true';
  return { value: isSecret ? secretHole() : compared, compared, via: document.span(given?.value ?? key) };
}

/** `v1 if name = v1, else v2 if name = v2, else ... the last`. */
function amongst(name: string, allowed: readonly Value[], only: Value): Value {
  return (
    allowed.reduceRight((rest, value) =>
      choiceHole({ kind: 'equals', parameter: name, constant: String(value) }, value, rest),
    ) ?? only
  );
}

/** The undecided parameters with the values they may have: those without a default that state AllowedValues. */
export function allowedValues(section: ReadonlyMap<string, Entry>): Parameters {
  const undecided = [...section].filter(([, { value }]) => entryOf(value, 'Default') === undefined);
  return new Map(
    undecided.flatMap(([name, { value }]) => {
      const allowed = allowedOf(value).map(String);
      return allowed.length === 0 ? [] : [[name, { allowed }] as const];
    }),
  );
}

function allowedOf(node: Node): readonly (string | number | boolean)[] {
  const allowed = entryOf(node, 'AllowedValues')?.value;
  return allowed?.kind === 'list' ? allowed.items.flatMap((item) => plain(item) ?? []) : [];
}

/** A list type's default is text with commas; AWS trims each member. */
function typed(type: string, node: Node): Value | undefined {
  const value = plain(node);
  if (value === undefined || !listed(type)) return value;
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
