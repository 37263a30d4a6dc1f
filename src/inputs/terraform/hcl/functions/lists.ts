import { unknownHole } from '../../../../model/hole.js';
import { keyOf, numberIn, textIn } from '../conversions.js';
import { equal } from '../equal.js';
import { firstUnknown, isPending, isScope, unresolved } from '../holes.js';
import { byText, Failure, itemsOf, type Term } from '../term.js';
import { type FunctionCall, type FunctionDefinition, of, wrong } from './definition.js';

/** Functions of lists. https://developer.hashicorp.com/terraform/language/functions#collection-functions */
export const LISTS: { readonly [name: string]: FunctionDefinition } = {
  chunklist: of(['list', 'number'], (list, size) =>
    size < 1
      ? [list]
      : Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size)),
  ),
  coalescelist: { result: firstList },
  compact: { deep: true, result: compacted },
  concat: { result: concatenated },
  distinct: { deep: true, result: distinct },
  element: of(['list', 'number'], (list, index) =>
    list.length === 0
      ? new Failure('element() of an empty list')
      : (list[((index % list.length) + list.length) % list.length] ?? null),
  ),
  flatten: { deep: true, result: ([list = null], { name }) => flattened(list, name) },
  index: of(['known', 'known'], (list, item) => {
    const found = (itemsOf(list) ?? []).findIndex((each) => keyOf(each) === keyOf(item));
    return found < 0 ? new Failure('index() of an item that is not there') : found;
  }),
  one: { result: only },
  range: { result: range },
  reverse: of(['list'], (list) => list.toReversed()),
  slice: of(['list', 'number', 'number'], (list, start, end) =>
    start < 0 || end > list.length || start > end ? new Failure('slice() outside of the list') : list.slice(start, end),
  ),
  sort: of(['texts'], (texts) => texts.toSorted(byText)),
};

function concatenated(lists: readonly Term[], { name }: FunctionCall): Term {
  const items: Term[] = [];
  for (const list of lists) {
    const more = itemsOf(list);
    if (more === undefined) return wrong(name, list);
    for (const item of more) items.push(item);
  }
  return items;
}

function firstList(lists: readonly Term[], { name }: FunctionCall): Term {
  for (const list of lists) {
    const items = itemsOf(list);
    if (list === null || items?.length === 0) continue;
    return items === undefined ? wrong(name, list) : list;
  }
  return new Failure('coalescelist() of empty lists');
}

/** Without null and ''. What is made of parts or is another resource's is neither. */
function compacted([list = null]: readonly Term[], { name }: FunctionCall): Term {
  const items = itemsOf(list);
  if (items === undefined) return wrong(name, list);
  const doubtful = items.find((item) => isPending(item) && item.kind === 'unknown' && !isScope(item));
  return doubtful === undefined
    ? items.filter((item) => item !== null && item !== '')
    : unresolved(`${name}()`, [doubtful]);
}

function distinct([list = null]: readonly Term[], { name }: FunctionCall): Term {
  const items = itemsOf(list);
  if (items === undefined) return wrong(name, list);
  const doubtful = items.find((item) => firstUnknown(item) !== undefined);
  if (doubtful !== undefined && items.length > 1) return distinctAsKnown(items) ?? unresolved(`${name}()`, [doubtful]);
  const unique = new Map<string, Term>();
  for (const item of items) if (!unique.has(keyOf(item))) unique.set(keyOf(item), item);
  return [...unique.values()];
}

/** What is not known may still be told apart: an ARN is not null. Undefined: two of them may be the same. */
function distinctAsKnown(items: readonly Term[]): readonly Term[] | undefined {
  if (items.length > MAX_COMPARED) return undefined;
  const unique: Term[] = [];
  for (const item of items) {
    const truths = unique.map((other) => equal(item, other, ''));
    if (truths.includes(true)) continue;
    if (truths.some((truth) => truth !== false)) return undefined;
    unique.push(item);
  }
  return unique;
}

const MAX_COMPARED = 50;

/** Lists in lists are opened at any depth; maps are not. */
function flattened(list: Term, name: string): Term {
  const items = itemsOf(list);
  if (items === undefined) return wrong(name, list);
  const flat: Term[] = [];
  for (const item of items) {
    // An unknown item could be a list of any length.
    if (isPending(item) && item.kind === 'unknown') return unresolved(`${name}()`, [item]);
    if (itemsOf(item) === undefined) {
      flat.push(item);
      continue;
    }
    const inner = flattened(item, name);
    const more = itemsOf(inner);
    if (more === undefined) return inner;
    for (const each of more) flat.push(each);
  }
  return flat;
}

function only([list = null]: readonly Term[], { name }: FunctionCall): Term {
  if (list === null) return null;
  const items = itemsOf(list);
  if (items === undefined) return wrong(name, list);
  return items.length > 1 ? new Failure('one() of several items') : (items[0] ?? null);
}

/** Terraform's own limit: https://developer.hashicorp.com/terraform/language/functions/range */
const MAX_RANGE = 1024;

function range(args: readonly Term[], { name, frame }: FunctionCall): Term {
  const numbers = args.map(numberIn);
  const odd = args[numbers.indexOf(undefined)];
  if (odd !== undefined) return wrong(name, odd);
  const [first = 0, second, third] = numbers as readonly number[];
  const [start, limit] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (start <= limit ? 1 : -1);
  const length = Math.ceil((limit - start) / step);
  if (length < 0) return new Failure('range() that leads away from its end');
  if (step === 0 || length > MAX_RANGE) return new Failure(`range() of more than ${MAX_RANGE} numbers`);
  return frame.run.spend(length)
    ? Array.from({ length }, (_, i) => start + i * step)
    : unknownHole('analysis-limit', `${name}()`);
}

/** The first argument that is neither null nor ''. */
export function coalesced(args: readonly Term[], { name }: FunctionCall): Term {
  for (const arg of args) {
    if (arg === null || arg === '') continue;
    if (isPending(arg) && arg.kind === 'unknown') return unresolved(`${name}()`, [arg]);
    return textIn(arg) === '' ? unresolved(`${name}()`, [arg]) : arg;
  }
  return new Failure('coalesce() of nothing');
}
