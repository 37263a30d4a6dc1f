import type { Condition } from '../../../model/condition.js';
import type { Hole, RefHole, TextHole, UnknownHole } from '../../../model/hole.js';
import type { Span } from '../../../model/span.js';

/**
 * What an expression is worth while a module is evaluated: a value of Terraform's, or what stands for one that nobody
 * knows. `term-value.ts` turns it into a value that leaves the module. Lists and tuples are one, maps and objects too.
 * https://developer.hashicorp.com/terraform/language/expressions/types
 */
export type Term =
  | null
  | boolean
  | number
  | string
  | readonly Term[]
  | TermSet
  | TermMap
  | Lazy
  | UnknownHole
  | RefHole
  | TextHole
  | SecretHole
  | JsonText
  | Either
  | Failure;

export type SecretHole = Extract<Hole, { readonly kind: 'secret' }>;

/** Iterated in the order of its keys, whatever the order here. */
export type TermMap = ReadonlyMap<string, Term>;

/** Its items are unique and, as far as they are texts, sorted. */
export class TermSet {
  readonly items: readonly Term[];
  constructor(items: readonly Term[]) {
    this.items = items;
  }
}

/** Who asks a lazy map: where the lines go that the answer comes through. */
export interface Asking {
  readonly via: Span[];
}

/** A map whose members are evaluated when they are asked for: a resource, a module, the locals. */
export class Lazy {
  /** The member at a key, which may be unknown. */
  readonly at: (key: Term, asking: Asking) => Term;
  /** What stands for the whole where it leaves the module or takes part in anything but access. */
  readonly whole: UnknownHole | RefHole;
  /** Of a collection whose keys nobody knows: what stands for each of them, and for what it holds. */
  readonly symbol: { readonly key: Term; readonly value: Term } | undefined;
  constructor(
    at: (key: Term, asking: Asking) => Term,
    whole: UnknownHole | RefHole,
    symbol?: { readonly key: Term; readonly value: Term },
  ) {
    this.at = at;
    this.whole = whole;
    this.symbol = symbol;
  }
}

/** A text that is the JSON of something: what reads it as a document gets what it was made of, holes included. */
export class JsonText {
  readonly document: Term;
  /** The text itself; unknown where the document holds something whose JSON nobody knows. */
  readonly text: string | TextHole | UnknownHole | Failure;
  constructor(document: Term, text: JsonText['text']) {
    this.document = document;
    this.text = text;
  }
}

/** One or the other, as an undecided condition falls. */
export class Either {
  readonly if: Condition;
  readonly then: Term;
  readonly else: Term;
  constructor(condition: Condition, then: Term, otherwise: Term) {
    this.if = condition;
    this.then = then;
    this.else = otherwise;
  }
}

/**
 * Terraform would stop here with an error; `try` and `can` look for it. As one side of an Either it says that the
 * condition cannot fall that way.
 */
export class Failure {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

export function isTermMap(term: Term | undefined): term is TermMap {
  return term instanceof Map;
}

export function isTermList(term: Term | undefined): term is readonly Term[] {
  return Array.isArray(term);
}

/** The items of a list or set. */
export function itemsOf(term: Term | undefined): readonly Term[] | undefined {
  if (term instanceof TermSet) return term.items;
  return isTermList(term) ? term : undefined;
}

/** Keys in Terraform's order, which is that of their bytes. */
export function sortedEntries(map: TermMap): readonly (readonly [string, Term])[] {
  return [...map].sort(([one], [other]) => byText(one, other));
}

/** Texts in the order of their code points, which is that of their UTF-8 bytes. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  let i = 0;
  while (i < one.length && one[i] === other[i]) i++;
  // Of two surrogate pairs the first halves may be equal; then the second ones decide, in the same order.
  const [a, b] = [one.codePointAt(i) ?? -1, other.codePointAt(i) ?? -1];
  return a - b;
}
