import { choiceHole, isHole } from '../../model/hole.js';
import { isScalar, type Value } from '../../model/value.js';
import { type Entry, entryOf, type Node } from '../../syntax/tree.js';
import { overChoices } from '../over-choices.js';
import { argumentsOf, type Intrinsic, intrinsicOf } from './intrinsic.js';
import { needsExtensions } from './language-extensions.js';
import { comesThrough, evaluated, type Frame } from './scope.js';
import { entriesByKey } from './template.js';
import { unresolved } from './unresolved.js';

/** A key nobody knows stands for each of so many keys of the map. */
const MAX_KEYS = 8;

/**
 * Fn::FindInMap. An undecided parameter as key (the region, mostly) gives a choice among the map's keys, as AWS rejects
 * every other value of it. A default value (AWS::LanguageExtensions) stands for what is missing.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-findinmap.html
 */
export function findInMap(call: Intrinsic, frame: Frame, node: Node): Value | undefined {
  const args = argumentsOf(call);
  const fallback = entryOf(args[3], 'DefaultValue')?.value;
  if (fallback !== undefined) needsExtensions('A default value of Fn::FindInMap', frame.scope);
  const missing = (what: string) => (fallback ? evaluated(fallback, frame) : notFound(what, frame, node));
  const keys = args.slice(0, 3).map((part) => evaluated(part, frame));
  return overChoices('Fn::FindInMap', keys, ([name, top, second]) => {
    if (!isScalar(name)) return unresolved('Fn::FindInMap', [name]);
    const mapping = frame.scope.template.mappings.get(String(name));
    if (mapping === undefined) return missing(`the mapping ${name}`);
    return atKey(mapping, top, (row) => atKey(row, second, found));
  });

  function found({ value }: Entry): Value | undefined {
    comesThrough(frame, frame.scope.template.document.span(value));
    return holdsFunctions(value) ? unresolved('Fn::FindInMap') : evaluated(value, frame);
  }

  function atKey(holder: Entry, key: Value | undefined, then: (entry: Entry) => Value | undefined): Value | undefined {
    const entries = entriesByKey(holder.value);
    if (isScalar(key)) {
      const entry = entries.get(String(key));
      return entry === undefined ? missing(`${key} in ${holder.key.text}`) : then(entry);
    }
    const parameter = isHole(key) && key.kind === 'unknown' && key.reason === 'parameter' ? key.detail : undefined;
    if (parameter === undefined || entries.size > MAX_KEYS) return unresolved('Fn::FindInMap', [key]);
    const values = [...entries.values()].map(then);
    return amongst(parameter, [...entries.keys()], fallback ? [...values, evaluated(fallback, frame)] : values);
  }
}

/** AWS allows none in a mapping; a mapping that names itself would have no end. */
function holdsFunctions(value: Node): boolean {
  if (intrinsicOf(value) !== undefined) return true;
  return value.kind === 'list' && value.items.some((item) => intrinsicOf(item) !== undefined);
}

/** The one value where all are equal, else `values[0] if parameter = constants[0]`, and so on; the last is what remains. */
function amongst(parameter: string, constants: readonly string[], values: readonly (Value | undefined)[]) {
  const [first] = values;
  if (values.every((value) => isScalar(value) && value === first)) return first;
  return values.reduceRight((rest, value, i) =>
    choiceHole({ kind: 'equals', parameter, constant: constants[i] ?? '' }, value, rest),
  );
}

function notFound(what: string, frame: Frame, node: Node): Value {
  frame.scope.problem(
    {
      level: 'warning',
      kind: 'undefined-mapping',
      message: `Fn::FindInMap finds nothing: ${what}`,
      next: 'Add it to Mappings, or correct the names: AWS rejects such a template.',
    },
    node,
  );
  return unresolved('Fn::FindInMap');
}
