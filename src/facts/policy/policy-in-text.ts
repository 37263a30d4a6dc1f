import { type Hole, isHole, type TextHole, textOf } from '../../model/hole.js';
import { isList, isMap, mapOf, type Value } from '../../model/value.js';
import { parsePolicy } from '../../policy/policy-json.js';

/** A private-use character and a number stand for a part that is not known, while the text is read. */
const MARK = '\u{E000}';

/**
 * The policy of a JSON text that is known in part (`Fn::Sub`), with the unknown parts where they stand in its strings.
 * Undefined: without them the text is no JSON, or its keys are not told apart.
 */
export function policyInText({ parts }: TextHole): Value | undefined {
  const holes = parts.filter(isHole);
  let next = 0;
  const text = parts.map((part) => (isHole(part) ? `${MARK}${next++}${MARK}` : part)).join('');
  if (parts.some((part) => typeof part === 'string' && part.includes(MARK))) return undefined;
  const parsed = parsePolicy(text);
  if (typeof parsed === 'string' || parsed.duplicates.size > 0 || !isMap(parsed.value)) return undefined;
  return restored(parsed.value, holes, 0);
}

const MAX_DEPTH = 50;

function restored(value: Value, holes: readonly Hole[], depth: number): Value | undefined {
  if (depth > MAX_DEPTH) return undefined;
  if (typeof value === 'string') {
    const pieces = value.split(MARK);
    return textOf(pieces.map((piece, i) => (i % 2 === 0 ? piece : (holes[Number(piece)] as Hole))));
  }
  if (isList(value)) {
    const items = value.map((item) => restored(item, holes, depth + 1));
    return items.includes(undefined) ? undefined : (items as readonly Value[]);
  }
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, restored(each, holes, depth + 1)] as const);
  const isPlain = entries.every(([key, each]) => each !== undefined && !key.includes(MARK));
  return isPlain ? mapOf(entries as readonly (readonly [string, Value])[]) : undefined;
}
