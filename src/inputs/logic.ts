import { type Condition, conditionKey } from '../model/condition.js';

/** A condition as far as it could be reduced. */
export type Truth = boolean | Condition;

/** The number of atoms. */
export function sizeOf(truth: Truth): number {
  if (typeof truth === 'boolean' || truth.kind === 'equals') return 1;
  return truth.kind === 'not' ? sizeOf(truth.of) : truth.of.reduce((sum, part) => sum + sizeOf(part), 0);
}

export function not(truth: Truth): Truth {
  if (typeof truth === 'boolean') return !truth;
  return truth.kind === 'not' ? truth.of : { kind: 'not', of: truth };
}

export function and(parts: readonly Truth[]): Truth {
  return combine('and', parts);
}

export function or(parts: readonly Truth[]): Truth {
  return combine('or', parts);
}

/**
 * Constants are dropped or win; equal parts stand once; a part and its opposite, and two constants of one parameter,
 * are decided (`and`: false, `or`: true); what another part already implies is left out.
 */
function combine(kind: 'and' | 'or', parts: readonly Truth[]): Truth {
  const winner = kind === 'or';
  if (parts.includes(winner)) return winner;
  const open = parts.flatMap((part) => (typeof part === 'boolean' ? [] : spread(kind, part)));
  const [first] = open;
  if (first === undefined || open.length === 1) return first ?? !winner;
  const kept = new Map<string, Condition>();
  for (const part of open) {
    if (kept.has(conditionKey({ kind: 'not', of: part }))) return winner;
    if (part.kind === 'not' && kept.has(conditionKey(part.of))) return winner;
    kept.set(conditionKey(part), part);
  }
  const strong = new Map<string, string>();
  for (const part of kept.values()) {
    const atom = strongAtom(kind, part);
    if (atom === undefined) continue;
    if (strong.has(atom.parameter)) return winner;
    strong.set(atom.parameter, atom.constant);
  }
  const of = [...kept.values()].filter((part) => {
    const atom = strongAtom(kind === 'and' ? 'or' : 'and', part);
    return atom === undefined || !strong.has(atom.parameter);
  });
  const [only] = of;
  if (only === undefined) return !winner;
  return of.length === 1 ? only : { kind, of };
}

/** A nameless part of the same kind gives its own parts. */
function spread(kind: 'and' | 'or', part: Condition): readonly Condition[] {
  return part.kind === kind && part.name === undefined ? part.of : [part];
}

/** The atom that, in this kind, excludes every other constant of its parameter: `P = a` within `and`, `not P = a` within `or`. */
function strongAtom(kind: 'and' | 'or', part: Condition) {
  const atom = kind === 'and' ? part : part.kind === 'not' ? part.of : undefined;
  return atom?.kind === 'equals' ? atom : undefined;
}

/** What a condition is where another is known; undefined = still open. */
export function truthGiven(asked: Condition, known: Condition, truth: boolean): boolean | undefined {
  if (conditionKey(asked) === conditionKey(known)) return truth;
  if (asked.kind === 'not') {
    const inner = truthGiven(asked.of, known, truth);
    return inner === undefined ? undefined : !inner;
  }
  if (known.kind === 'not') return truthGiven(asked, known.of, !truth);
  if (asked.kind === 'equals' && known.kind === 'equals' && truth && asked.parameter === known.parameter) return false;
  if (known.kind === 'and' && truth) return firstDecided(asked, known.of, true);
  if (known.kind === 'or' && !truth) return firstDecided(asked, known.of, false);
  return undefined;
}

function firstDecided(asked: Condition, known: readonly Condition[], truth: boolean): boolean | undefined {
  for (const each of known) {
    const decided = truthGiven(asked, each, truth);
    if (decided !== undefined) return decided;
  }
  return undefined;
}
