import { child, type Pointer, segments } from '../../model/pointer.js';
import { field, isList, isMap, mapOf, type Value, type ValueMap } from '../../model/value.js';

/** A change to a policy document, as an order to its author. */
export interface PolicyEdit {
  /** "use StringNotEquals instead of StringNotLike in statement 2", without a full stop. */
  readonly text: string;
  readonly apply: (policy: ValueMap) => ValueMap;
}

/** One statement of a document as written. */
export interface WrittenStatement {
  readonly at: Pointer;
  readonly index: number;
  readonly value: ValueMap;
  /** `statement "OnlyTls"`, or by its number where it has no Sid. */
  readonly name: string;
}

/** The statements that are maps; a hole in their place cannot be edited. */
export function statementsOf(policy: ValueMap): readonly WrittenStatement[] {
  const written = field(policy, 'Statement');
  const list = isList(written) ? written : [written];
  return list.flatMap((value, index) => {
    if (!isMap(value)) return [];
    const sid = field(value, 'Sid');
    const name = `statement ${typeof sid === 'string' && sid !== '' ? JSON.stringify(sid) : index + 1}`;
    return [{ at: isList(written) ? child('/Statement', index) : '/Statement', index, value, name }];
  });
}

/** The document with one statement replaced; undefined takes it out. */
export function withStatement(policy: ValueMap, at: Pointer, statement: ValueMap | undefined): ValueMap {
  const [, index] = segments(at);
  const written = field(policy, 'Statement');
  if (index === undefined || !isList(written)) return withField(policy, 'Statement', statement ?? []);
  const kept = written.flatMap((each, i) =>
    i !== Number(index) ? [each] : statement === undefined ? [] : [statement],
  );
  return withField(policy, 'Statement', kept);
}

/** The document with a statement more, at its end. */
export function withMore(policy: ValueMap, statement: ValueMap): ValueMap {
  const written = field(policy, 'Statement');
  const before = written === undefined ? [] : isList(written) ? written : [written];
  return withField(policy, 'Statement', [...before, statement]);
}

/** The map with a field set, where it stands when it is there; undefined takes it out. */
export function withField(map: ValueMap, name: string, value: Value | undefined): ValueMap {
  const entries = Object.entries(map).flatMap(([key, each]): [string, Value][] =>
    key !== name ? [[key, each]] : value === undefined ? [] : [[key, value]],
  );
  return mapOf(Object.hasOwn(map, name) || value === undefined ? entries : [...entries, [name, value]]);
}

/** An edit of one statement. */
export function statementEdit(
  { at, name }: WrittenStatement,
  text: string,
  change: (statement: ValueMap) => ValueMap | undefined,
): PolicyEdit {
  return {
    text: `in ${name}, ${text}`,
    apply: (policy) => {
      const [, index] = segments(at);
      const written = field(policy, 'Statement');
      const here = index !== undefined && isList(written) ? written[Number(index)] : written;
      return isMap(here) ? withStatement(policy, at, change(here)) : policy;
    },
  };
}
