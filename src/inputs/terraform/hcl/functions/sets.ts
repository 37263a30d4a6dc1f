import { and, or } from '../../../logic.js';
import { keyOf, setOf } from '../conversions.js';
import { equal } from '../equal.js';
import { firstUnknown } from '../holes.js';
import { sourceText } from '../source-text.js';
import { Failure, isTermList, itemsOf, type Term, TermSet } from '../term.js';
import { termOf, truthOf, withoutFailures } from '../truth.js';
import { type FunctionCall, type FunctionDefinition, wrong } from './definition.js';

/** Functions of sets, and of lists that are asked about their members. https://developer.hashicorp.com/terraform/language/functions#collection-functions */
export const SETS: { readonly [name: string]: FunctionDefinition } = {
  alltrue: { result: ([list = null], call) => quantified(list, call, and) },
  anytrue: { result: ([list = null], call) => quantified(list, call, or) },
  contains: { deep: true, result: contained },
  setintersection: ofSets(([first = [], ...rest]) => rest.reduce((one, other) => one.filter(among(other)), first)),
  setproduct: { deep: true, result: product },
  setsubtract: ofSets(([first = [], second = []]) => {
    const isTaken = among(second);
    return first.filter((item) => !isTaken(item));
  }),
  setunion: ofSets((sets) => sets.flat()),
};

function among(set: readonly Term[]): (item: Term) => boolean {
  const keys = new Set(set.map(keyOf));
  return (item) => keys.has(keyOf(item));
}

function ofSets(result: (sets: readonly (readonly Term[])[]) => readonly Term[]): FunctionDefinition {
  return {
    deep: true,
    result: (args, { name }) => {
      const odd = args.find((arg) => firstUnknown(arg) !== undefined || itemsOf(arg) === undefined);
      if (odd !== undefined) return wrong(name, odd);
      return setOf(result(args.map((arg) => itemsOf(arg) ?? [])));
    },
  };
}

/** Is one of the items the value? Decided as soon as one surely is, or none can be. */
function contained([list = null, value = null]: readonly Term[], { name, at, frame }: FunctionCall): Term {
  const items = itemsOf(list);
  if (items === undefined) return wrong(name, list);
  const text = sourceText(at, frame);
  const truths = items.map((item, i) => equal(item, value, `${text} [${i}]`));
  const sound = withoutFailures(truths);
  return termOf(sound instanceof Failure ? sound : or(sound));
}

function quantified(list: Term, { name, at, frame }: FunctionCall, joined: typeof and): Term {
  const items = itemsOf(list);
  if (items === undefined) return wrong(name, list);
  const text = sourceText(at, frame);
  const truths = items.map((item, i) => (item === null ? false : truthOf(item, `${text} [${i}]`)));
  const sound = withoutFailures(truths);
  return termOf(sound instanceof Failure ? sound : joined(sound));
}

const MAX_PRODUCT = 10_000;
const MAX_LISTS = 100;

function product(lists: readonly Term[], { name, frame }: FunctionCall): Term {
  let rows: readonly (readonly Term[])[] = [[]];
  for (const list of lists) {
    const items = itemsOf(list);
    if (items === undefined) return wrong(name, list);
    if (rows.length * items.length > MAX_PRODUCT || lists.length > MAX_LISTS)
      return new Failure('setproduct() of too many combinations');
    rows = rows.flatMap((row) => items.map((item) => [...row, item]));
  }
  if (!frame.run.spend(rows.length * lists.length)) return new Failure('setproduct() of too many combinations');
  return lists.every(isTermList) ? rows : new TermSet(rows);
}
