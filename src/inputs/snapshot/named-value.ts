import { isHole } from '../../model/hole.js';
import { EmptyMap, isList, isMap, type Value } from '../../model/value.js';
import type { Json } from './json.js';
import { unspell } from './unspell.js';

/** Stands for the name in what is shared. No text has it that is looked at here: JSON.stringify would have escaped it. */
const NAME = '\0';

/**
 * A value in which the name of its own resource stands, as in the policies of buckets: one object for all resources
 * whose values differ in nothing else. Of 100,000 policies a few hundred texts are left.
 */
export class NamedValue {
  readonly #pattern: Value;
  /** The lists and maps of the pattern that the name stands in; all others are the same in every value. */
  readonly #naming: ReadonlySet<Value>;

  constructor(pattern: Value, naming: ReadonlySet<Value>) {
    this.#pattern = pattern;
    this.#naming = naming;
  }

  /** The value that the resource of this name has, whose letters are those of names; made anew each time. */
  of(name: string): Value {
    return this.#filled(this.#pattern, name);
  }

  #filled(value: Value, name: string): Value {
    if (typeof value === 'string') return value.includes(NAME) ? value.replaceAll(NAME, name) : value;
    if (!this.#naming.has(value)) return value;
    if (isList(value)) return value.map((each) => this.#filled(each, name));
    const filled = new EmptyMap();
    if (isMap(value)) for (const key of Object.keys(value)) filled[key] = this.#filled(value[key] as Value, name);
    return filled;
  }
}

/**
 * The text of a value with the name taken out, equal for all values that differ in nothing else; undefined where the
 * name does not stand in it, or where it could not be put back: it would be no whole part of a text, or of a hole.
 */
export function withoutName(text: string, name: string): string | undefined {
  if (!/^[\w.-]{3,}$/.test(name) || !text.includes(name)) return undefined;
  return text.includes('\\') || text.includes('"$') ? undefined : text.replaceAll(name, NAME);
}

/** What a text without the name is the pattern of; undefined where the name stood in a number or a key. */
export function namedValueOf(withoutName: string): NamedValue | undefined {
  let json: Json;
  try {
    json = JSON.parse(withoutName.replaceAll(NAME, '\\u0000')) as Json;
  } catch {
    return undefined;
  }
  const pattern = unspell(json, () => undefined);
  const naming = new Set<Value>();
  return pattern !== undefined && noteNaming(pattern, naming) !== 'key' ? new NamedValue(pattern, naming) : undefined;
}

/** Does the name stand in the value, or in a key of it? */
function noteNaming(value: Value, naming: Set<Value>): boolean | 'key' {
  if (typeof value === 'string') return value.includes(NAME);
  if (typeof value !== 'object' || isHole(value)) return false;
  if (Object.keys(value).some((key) => key.includes(NAME))) return 'key';
  let found = false;
  for (const each of Object.values(value) as readonly Value[]) {
    const inside = noteNaming(each, naming);
    if (inside === 'key') return 'key';
    found ||= inside;
  }
  if (found) naming.add(value);
  return found;
}
