import type { Listed, Principal, Statement, Test, Text, Unread } from '../policy-document.js';
import { type Bits, bitsOf } from './bits.js';
import { variablesIn } from './texts.js';

/** A clause, and the statements that it stands in: the same clause is judged once for all of them. */
export interface Clause<T> {
  readonly of: T;
  /** The same for clauses that say the same, wherever they stand. */
  readonly sign: string;
  readonly statements: Bits;
}

/** One key under one operator. */
export interface KeyTest {
  /** Lower-cased. */
  readonly key: string;
  readonly test: Test;
  /** What it costs to judge it once. */
  readonly weight: number;
}

/** A policy taken apart by what its clauses hang on. */
export interface Clauses {
  /** How many statements there are. */
  readonly size: number;
  /** A statement whose effect nobody knows is in both. */
  readonly allows: Bits;
  readonly denies: Bits;
  /** Statements with a part that was not understood: they never surely apply. */
  readonly doubtful: Bits;
  /** Statements with a policy variable: they are judged when everything else is chosen. */
  readonly crossing: Bits;
  readonly principals: readonly Clause<Listed<Principal>>[];
  readonly actions: readonly Clause<Listed<Text | Unread>>[];
  readonly resources: readonly Clause<Listed<Text | Unread>>[];
  /** By lower-cased key; without those that hold variables. */
  readonly conditions: ReadonlyMap<string, readonly Clause<KeyTest>[]>;
  /** What stands beside a variable, in Resource and in conditions. */
  readonly open: {
    readonly resources: readonly Text[];
    readonly conditions: readonly KeyTest[];
    /** Those whose every Resource holds one of these variables (lower-cased keys), all without a default. */
    readonly statements: readonly { readonly statements: Bits; readonly keys: readonly string[] }[];
  };
}

export function clausesOf(statements: readonly Statement[]): Clauses {
  const size = statements.length;
  const [allows, denies, doubtful, crossing]: [number[], number[], number[], number[]] = [[], [], [], []];
  const principals: Collected<Listed<Principal>> = new Map();
  const actions: Collected<Listed<Text | Unread>> = new Map();
  const resources: Collected<Listed<Text | Unread>> = new Map();
  const conditions = new Map<string, Collected<KeyTest>>();
  const open = { resources: [] as Text[], conditions: [] as KeyTest[] };
  const needing: (readonly [statement: number, keys: readonly string[]])[] = [];
  for (const [i, statement] of statements.entries()) {
    if (statement.effect !== 'Deny') allows.push(i);
    if (statement.effect !== 'Allow') denies.push(i);
    if (isDoubtful(statement)) doubtful.push(i);
    if (statement.principal !== undefined) put(principals, i, statement.principal, signOf(statement.principal));
    put(actions, i, statement.action, signOf(statement.action));
    const texts = statement.resource.items.filter((each): each is Text => each.kind === 'text');
    if (texts.some((text) => variablesIn(text).length > 0)) {
      crossing.push(i);
      open.resources.push(...texts);
      if (!statement.resource.not && texts.length === statement.resource.items.length)
        needing.push([i, neededBy(texts)]);
    } else put(resources, i, statement.resource, signOf(statement.resource));
    for (const { key, test, operator } of statement.conditions) {
      if ('kind' in test) continue;
      const clause = { key: key.toLowerCase(), test, weight: test.values.length };
      if (test.values.some((value) => value.kind === 'text' && variablesIn(value).length > 0)) {
        crossing.push(i);
        open.conditions.push(clause);
      } else {
        const known: Collected<KeyTest> = conditions.get(clause.key) ?? new Map();
        conditions.set(clause.key, known);
        put(known, i, clause, `${operator} ${signOf(test.values)}`);
      }
    }
  }
  return {
    size,
    allows: bitsOf(size, allows),
    denies: bitsOf(size, denies),
    doubtful: bitsOf(size, doubtful),
    crossing: bitsOf(size, crossing),
    principals: clausesIn(principals, size),
    actions: clausesIn(actions, size),
    resources: clausesIn(resources, size),
    conditions: new Map([...conditions].map(([key, collected]) => [key, clausesIn(collected, size)])),
    open: {
      ...open,
      statements: needing.map(([index, keys]) => ({ statements: bitsOf(size, [index]), keys })),
    },
  };
}

/** The keys without which none of the texts has a value. */
function neededBy(texts: readonly Text[]): readonly string[] {
  const keys = texts.map((text) =>
    variablesIn(text).flatMap(({ key, fallback }) => (fallback === undefined ? [key] : [])),
  );
  return (keys[0] ?? []).filter((key) => keys.every((others) => others.includes(key)));
}

function isDoubtful({ effect, unread, conditions }: Statement): boolean {
  return typeof effect !== 'string' || unread.length > 0 || conditions.some(({ test }) => 'kind' in test);
}

/** Clauses by what they say; where they stand does not matter. */
function signOf(clause: object): string {
  return JSON.stringify(clause, (key, value) => (key === 'at' ? undefined : value));
}

type Collected<T> = Map<string, { readonly of: T; readonly statements: number[] }>;

/** Puts the statement to the clause that says the same, or to a new one. */
function put<T>(clauses: Collected<T>, statement: number, of: T, sign: string): void {
  const known = clauses.get(sign);
  if (known === undefined) clauses.set(sign, { of, statements: [statement] });
  else known.statements.push(statement);
}

function clausesIn<T>(collected: Collected<T>, size: number): readonly Clause<T>[] {
  return [...collected].map(([sign, { of, statements }]) => ({ of, sign, statements: bitsOf(size, statements) }));
}
