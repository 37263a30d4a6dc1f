import { isHole, textOf } from '../../../model/hole.js';
import { textIn } from './conversions.js';
import { overEither } from './either.js';
import type { Frame } from './frame.js';
import { isPending, unresolved } from './holes.js';
import { byText, isTermMap, itemsOf, type Term, type TermMap } from './term.js';

/** What a statement block's arguments are called in the document, in its order. */
const LISTS: readonly (readonly [argument: string, element: string])[] = [
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
];

/** One statement block as an element of the document. */
export function statementOf(block: Term, frame: Frame): Term {
  return overEither('statement', [block], ([decided = null]) => {
    if (!isTermMap(decided)) return unresolved('statement', [decided]);
    const statement = new Map<string, Term>();
    const set = (element: string, argument: string, value: Term): void => {
      if (value === null) return;
      statement.set(element, value);
      frame.run.places.copy(decided, statement, argument, element);
    };
    const sid = decided.get('sid') ?? null;
    if (sid !== '') set('Sid', 'sid', sid);
    set('Effect', 'effect', decided.get('effect') ?? 'Allow');
    for (const [argument, element] of LISTS) {
      const isAction = element.endsWith('Action');
      set(
        element,
        argument,
        overEither(argument, [decided.get(argument) ?? null], ([list = null]) => texts(list, argument, isAction), true),
      );
    }
    set('Principal', 'principals', principals(decided.get('principals') ?? null));
    set('NotPrincipal', 'not_principals', principals(decided.get('not_principals') ?? null));
    set('Condition', 'condition', conditions(decided.get('condition') ?? null));
    return statement;
  });
}

/**
 * A set of texts as the provider writes it: one alone, several in descending order, none left out. `&{` stands for `${`
 * everywhere but in actions.
 */
function texts(list: Term, argument: string, isVerbatim: boolean): Term {
  if (list === null) return null;
  const items = itemsOf(list);
  if (items === undefined) return unresolved(argument, [list]);
  const written = items.filter((item) => item !== null).map((item) => (isVerbatim ? item : withVariables(item)));
  if (written.length === 0) return null;
  const [only = null] = written;
  if (written.length === 1) return only;
  const known = written.map(textIn);
  return known.every((text) => text !== undefined) ? [...new Set(known)].sort(byText).reverse() : written;
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document#context-variable-interpolation */
function withVariables(item: Term): Term {
  if (typeof item === 'string') return item.replaceAll('&{', '${');
  if (!isPending(item) || item.kind !== 'text') return item;
  return textOf(item.parts.map((part) => (isHole(part) ? part : part.replaceAll('&{', '${')))) as Term;
}

/** `{ "AWS": [...] }`, or `"*"` for the one type and identifier `*`. */
function principals(blocks: Term): Term {
  return overEither(
    'principals',
    [blocks],
    ([decided = null]) => {
      const list = itemsOf(decided);
      if (list === undefined) return decided === null ? null : unresolved('principals', [decided]);
      if (list.length === 0) return null;
      const types = new Map<string, Term[]>();
      for (const block of list) {
        const type = isTermMap(block) ? textIn(block.get('type')) : undefined;
        const identifiers = isTermMap(block) ? texts(block.get('identifiers') ?? null, 'identifiers', false) : null;
        if (type === undefined || isUnknown(identifiers)) return unresolved('principals', [block]);
        types.set(type, [...(types.get(type) ?? []), ...(itemsOf(identifiers) ?? [identifiers])]);
      }
      if (list.length === 1 && String(types.get('*')) === '*') return '*';
      return new Map([...types].map(([type, all]) => [type, single(all)] as const));
    },
    true,
  );
}

/** By operator, then by key; values of equal ones come together. */
function conditions(blocks: Term): Term {
  return overEither(
    'condition',
    [blocks],
    ([decided = null]) => {
      const list = itemsOf(decided);
      if (list === undefined) return decided === null ? null : unresolved('condition', [decided]);
      const tests = new Map<string, Map<string, Term>>();
      for (const block of list) {
        const [test, variable] = isTermMap(block) ? [textIn(block.get('test')), textIn(block.get('variable'))] : [];
        const values = isTermMap(block) ? valuesOf(block) : null;
        if (test === undefined || variable === undefined || values === null) return unresolved('condition', [block]);
        const variables = tests.get(test) ?? new Map<string, Term>();
        const before = variables.get(variable);
        const all = [...(before === undefined ? [] : (itemsOf(before) ?? [before])), ...(itemsOf(values) ?? [values])];
        tests.set(test, variables.set(variable, single(all)));
      }
      return tests.size === 0 ? null : tests;
    },
    true,
  );
}

/** In their order; unknown where nobody knows the list. */
function valuesOf(block: TermMap): Term {
  const values = block.get('values') ?? null;
  const items = itemsOf(values);
  if (items === undefined) return isUnknown(values) ? values : null;
  return items.map(withVariables).map((value) => (typeof value === 'string' ? value : (textIn(value) ?? value)));
}

function isUnknown(term: Term): boolean {
  return isPending(term) && term.kind === 'unknown';
}

function single(items: readonly Term[]): Term {
  return items.length === 1 ? (items[0] ?? null) : items;
}
