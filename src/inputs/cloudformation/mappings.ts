import { choiceHole, isHole, unknownHole } from '../../model/hole.js';
import { isScalar, type Value } from '../../model/value.js';
import type { Entry, Node } from '../../syntax/tree.js';
import { entryOf } from '../../syntax/tree.js';
import { evaluate } from './evaluate.js';
import { argumentsOf, type Intrinsic } from './intrinsic.js';
import { overChoices } from './over-choices.js';
import type { Frame } from './scope.js';
import { entriesByKey } from './template.js';

/** A key nobody knows stands for each of so many keys of the map. */
const MAX_KEYS = 8;

/**
 * Fn::FindInMap. An undecided parameter as key (the region, mostly) gives a choice among the map's keys, as AWS rejects
 * every other value of it. A default value (AWS::LanguageExtensions) stands for what is missing.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-findinmap.html
 */
export function findInMap(call: Intrinsic, frame: Frame, node: Node): Value | undefined {
  const [map, top, second, more] = argumentsOf(call);
  if (map === undefined || top === undefined || second === undefined)
    return missing('fewer than three arguments', frame, node);
  const fallback = entryOf(more, 'DefaultValue')?.value;
  const keys = [map, top, second].map((part) => evaluate(part, frame));
  return overChoices('Fn::FindInMap', keys, ([name, first, last]) => {
    if (!isScalar(name)) return unresolved();
    const mapping = frame.scope.template.mappings.get(String(name));
    if (mapping === undefined)
      return fallback ? evaluate(fallback, frame) : missing(`the mapping ${name}`, frame, node);
    return atKey(mapping, first, (row) =>
      atKey(row, last, (found) => {
        frame.via.push(frame.scope.template.document.span(found.value));
        return evaluate(found.value, frame);
      }),
    );
  });

  function atKey(holder: Entry, key: Value | undefined, then: (entry: Entry) => Value | undefined): Value | undefined {
    const entries = entriesByKey(holder.value);
    if (isScalar(key)) {
      const entry = entries.get(String(key));
      if (entry !== undefined) return then(entry);
      return fallback ? evaluate(fallback, frame) : missing(`${key} in ${holder.key.text}`, frame, node);
    }
    if (!isHole(key) || key.kind !== 'unknown' || key.reason !== 'parameter' || key.detail === undefined)
      return unresolved();
    if (entries.size === 0 || entries.size > MAX_KEYS || fallback !== undefined) return unresolved();
    const parameter = key.detail;
    const values = [...entries].map(([constant, entry]) => ({ constant, value: then(entry) }));
    const [first] = values;
    if (values.every(({ value }) => isScalar(value) && value === first?.value)) return first?.value;
    return values
      .map((each) => each.value)
      .reduceRight((rest, value, i) =>
        choiceHole({ kind: 'equals', parameter, constant: values[i]?.constant ?? '' }, value, rest),
      );
  }
}

function unresolved(): Value {
  return unknownHole('unresolved-function', 'Fn::FindInMap');
}

function missing(what: string, frame: Frame, node: Node): Value {
  frame.scope.problem(
    {
      level: 'warning',
      kind: 'undefined-mapping',
      message: `Fn::FindInMap finds nothing: ${what}.`,
      next: 'Add it to Mappings, or correct the names: AWS rejects such a template.',
    },
    node,
  );
  return unresolved();
}
