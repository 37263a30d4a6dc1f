import type { Text, Unread } from '../policy-document.js';
import type { Dimension } from './candidate.js';
import type { Clauses, KeyTest } from './clauses.js';
import { seedsOf } from './seeds.js';
import type { Signs } from './signs.js';
import { variablesIn, withValues } from './texts.js';
import type { Compared } from './values.js';

type Told = Pick<Signs, 'compared' | 'resources'>;

/** The keys that stand in variables, lower-cased. */
export function variableKeys({ open }: Clauses): readonly string[] {
  const texts = [...open.resources, ...open.conditions.flatMap(({ test }) => textsIn(test.values))];
  return texts.flatMap(variablesIn).map(({ key }) => key);
}

/** What tells values apart as far as it hangs on no variable; where a variable can meet a constant, that constant. */
export function comparedPlainly(clauses: Clauses): Told {
  const byKey = new Map<string, Compared[]>();
  const add = (key: string, values: readonly Compared[]) => byKey.set(key, [...(byKey.get(key) ?? []), ...values]);
  const tests = [...clauses.conditions.values()].flat().map(({ of }) => of);
  for (const each of [...tests, ...clauses.open.conditions]) add(each.key, comparedBy(each).filter(isPlain));
  for (const { key, text } of seedsOf(clauses, (each) => byKey.get(each) ?? []))
    add(key, [comparedWith(text, 'equal')]);
  const resources = [...clauses.resources.flatMap(({ of }) => textsIn(of.items)), ...clauses.open.resources];
  return {
    compared: (key) => byKey.get(key) ?? [],
    resources: resources.filter((text) => variablesIn(text).length === 0),
  };
}

/** The same with every value put in that a variable takes in some candidate. */
export function comparedWithValues(clauses: Clauses, plainly: Told, dimensions: readonly Dimension[]): Told {
  const known = new Map<string, readonly string[]>();
  const values = (key: string) => {
    const found = known.get(key) ?? valuesAt(dimensions, key);
    known.set(key, found);
    return found;
  };
  const more = (key: string) =>
    clauses.open.conditions
      .filter((each) => each.key === key)
      .flatMap((each) => comparedBy(each).filter((one) => !isPlain(one)))
      .flatMap((each) => withValues(each.text, values).map((text) => ({ ...each, text })));
  const open = clauses.open.resources.filter((text) => variablesIn(text).length > 0);
  return {
    compared: (key) => [...plainly.compared(key), ...more(key)],
    resources: [...plainly.resources, ...open.flatMap((text) => withValues(text, values))],
  };
}

/** A value that no clause compares, and that is told apart all the same. */
export function comparedWith(text: string, comparison: Compared['comparison']): Compared {
  const whole: Text = { kind: 'text', at: '', parts: [text] };
  return { text: whole, comparison, clause: whole };
}

function comparedBy({ test }: KeyTest): readonly Compared[] {
  return textsIn(test.values).map((text) => ({ text, comparison: test.operator.comparison, clause: test }));
}

function isPlain({ text }: Compared): boolean {
  return variablesIn(text).length === 0;
}

function textsIn(items: readonly (Text | Unread)[]): readonly Text[] {
  return items.filter((item): item is Text => item.kind === 'text');
}

function valuesAt(dimensions: readonly Dimension[], key: string): readonly string[] {
  const found = dimensions.flatMap(({ candidates }) =>
    candidates.flatMap(({ context }) => {
      const value = context.get(key);
      return typeof value === 'string' ? [value] : [];
    }),
  );
  return [...new Set(found)];
}
