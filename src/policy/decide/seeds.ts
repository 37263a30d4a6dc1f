import type { Text } from '../policy-document.js';
import type { Clauses } from './clauses.js';
import { plainText, variablesIn } from './texts.js';
import type { Compared } from './values.js';

export interface Seed {
  /** Of the variable. */
  readonly key: string;
  readonly text: string;
}

/**
 * Values of variables with which a text meets a constant beside it: `secret` for `lake/${aws:PrincipalTag/team}/*` where
 * `lake/secret/*` is named too.
 */
export function seedsOf(clauses: Clauses, compared: (key: string) => readonly Compared[]): readonly Seed[] {
  const ofConditions = clauses.open.conditions.flatMap(({ key, test }) => {
    const constants = compared(key).flatMap(({ text }) => plainText(text) ?? []);
    return test.values.flatMap((value) => (value.kind === 'text' ? seedsIn(value, constants) : []));
  });
  const named = [
    ...clauses.resources.flatMap(({ of }) => of.items.flatMap((item) => plainText(item) ?? [])),
    ...clauses.open.resources.flatMap((text) => plainText(text) ?? []),
  ];
  return [...ofConditions, ...clauses.open.resources.flatMap((text) => seedsIn(text, named))];
}

function seedsIn(text: Text, constants: readonly string[]): readonly Seed[] {
  const [variable] = variablesIn(text);
  if (variable === undefined) return [];
  const at = text.parts.indexOf(variable);
  const before = text.parts.slice(0, at).map((part) => (typeof part === 'string' ? part : ''));
  const prefix = before.join('');
  const after = text.parts[at + 1];
  const stop = typeof after === 'string' ? after.slice(0, 1) : '';
  const seeds = constants
    .filter((constant) => constant.startsWith(prefix))
    .map((constant) => constant.slice(prefix.length))
    .map((rest) => (stop !== '' && rest.includes(stop) ? rest.slice(0, rest.indexOf(stop)) : rest))
    .map((rest) => rest.replace(/[*?].*$/s, ''))
    .filter((rest) => rest !== '');
  return [...new Set(seeds)].slice(0, MAX_SEEDS).map((seed) => ({ key: variable.key, text: seed }));
}

const MAX_SEEDS = 20;
