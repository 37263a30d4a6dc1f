import { unknownHole } from '../../../model/hole.js';
import type { Expression, Loop } from '../../../syntax/hcl/ast.js';
import type { Truth } from '../../logic.js';
import { textIn } from './conversions.js';
import { eitherOf, overEither } from './either.js';
import { binding, type Frame } from './frame.js';
import { isPending, unresolved } from './holes.js';
import { sourceText } from './source-text.js';
import { Failure, isTermMap, itemsOf, Lazy, sortedEntries, type Term, TermSet } from './term.js';
import { concatenated } from './text.js';
import { truthOf } from './truth.js';

type Of<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

/** `[for key, value in of : result if condition]`. https://developer.hashicorp.com/terraform/language/expressions/for */
export function forList(expression: Of<'for-list'>, frame: Frame): Term {
  return overRounds(expression, frame, (rounds) => {
    const results: Chosen<Term>[] = [];
    for (const round of rounds) {
      const truth = passes(expression.if, round);
      if (truth instanceof Failure) return truth;
      if (truth === false) continue;
      const item = frame.run.evaluate(expression.result, round);
      if (item instanceof Failure) return item;
      results.push({ truth, item });
    }
    return chosen(results, (items) => items);
  });
}

export function forObject(expression: Of<'for-object'>, frame: Frame): Term {
  return overRounds(expression, frame, (rounds) => {
    const results: Chosen<readonly [string, Term]>[] = [];
    for (const round of rounds) {
      const truth = passes(expression.if, round);
      if (truth instanceof Failure) return truth;
      if (truth === false) continue;
      const key = frame.run.evaluate(expression.resultKey, round);
      const value = frame.run.evaluate(expression.result, round);
      if (value instanceof Failure) return value;
      const name = textIn(key);
      if (name === undefined) return key === null ? new Failure('null as a key') : unresolved('for', [key]);
      results.push({ truth, item: [name, value] });
    }
    return chosen(results, (entries) => (expression.grouped ? grouped(entries) : withoutDuplicates(entries)));
  });
}

/** `%{ for ... }`: the bodies one after the other. */
export function repeat(expression: Of<'repeat'>, frame: Frame): Term {
  return overRounds(expression, frame, (rounds) =>
    concatenated(
      rounds.map((round) => frame.run.evaluate(expression.body, round)),
      expression,
      frame,
    ),
  );
}

/** `of[*].each`: of null nothing, of anything that is no list or set the one result. */
export function splat(expression: Of<'splat'>, frame: Frame): Term {
  const each = (element: Term) => frame.run.evaluate(expression.each, { ...frame, element });
  return overEither('a splat', [frame.run.evaluate(expression.of, frame)], ([of = null]) => {
    if (of === null) return [];
    if (of instanceof Failure) return of;
    if (isPending(of) || (of instanceof Lazy && of.symbol !== undefined)) return unresolved('a splat', [of]);
    const results = (itemsOf(of) ?? [of]).map(each);
    return results.find((result) => result instanceof Failure) ?? results;
  });
}

/** One frame for each round of a loop, or what stands for the result when nobody knows the rounds. */
function overRounds(loop: Loop & Expression, frame: Frame, result: (rounds: readonly Frame[]) => Term): Term {
  return overEither('for', [frame.run.evaluate(loop.of, frame)], ([of = null]) => {
    const pairs = pairsOf(of);
    if (pairs === undefined) return of === null ? new Failure('a loop over null') : unresolved('for', [of]);
    return result(
      pairs.map(([key, value], i) => {
        const bound: [string, Term][] = [[loop.valueName, value]];
        if (loop.keyName !== undefined) bound.push([loop.keyName, key]);
        return binding(frame, bound, `${loop.valueName} ${textIn(key) ?? i}`);
      }),
    );
  });
}

/** Keys and values of a collection in Terraform's order; of a set every item is both. */
export function pairsOf(of: Term): readonly (readonly [Term, Term])[] | undefined {
  if (isTermMap(of)) return sortedEntries(of);
  if (of instanceof TermSet) return of.items.map((item) => [item, item]);
  return itemsOf(of)?.map((item, i) => [i, item]);
}

function passes(condition: Expression | undefined, round: Frame): Truth | Failure {
  return condition === undefined ? true : truthOf(round.run.evaluate(condition, round), sourceText(condition, round));
}

interface Chosen<T> {
  readonly truth: Truth;
  readonly item: T;
}

/** More undecided rounds make more results than worlds are judged. */
const MAX_OPEN = 3;

/** The result of the rounds that count; of undecided ones a choice of the results with and without them. */
function chosen<T>(rounds: readonly Chosen<T>[], result: (items: readonly T[]) => Term): Term {
  const open = rounds.filter(({ truth }) => typeof truth !== 'boolean').length;
  if (open > MAX_OPEN) return unknownHole('too-many-choices', 'for');
  const fall = (from: number, taken: readonly T[]): Term => {
    const items = [...taken];
    for (let i = from; i < rounds.length; i++) {
      const { truth, item } = rounds[i] as Chosen<T>;
      if (typeof truth !== 'boolean') return eitherOf(truth, fall(i + 1, [...items, item]), fall(i + 1, items));
      items.push(item);
    }
    return result(items);
  };
  return fall(0, []);
}

function grouped(entries: readonly (readonly [string, Term])[]): Term {
  const lists = new Map<string, Term[]>();
  for (const [key, value] of entries) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [value]);
    else list.push(value);
  }
  return lists;
}

function withoutDuplicates(entries: readonly (readonly [string, Term])[]): Term {
  const map = new Map(entries);
  return map.size === entries.length ? map : new Failure('two equal keys in a loop');
}
