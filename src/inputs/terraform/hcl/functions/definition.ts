import type { Expression } from '../../../../syntax/hcl/ast.js';
import { booleanIn, numberIn, textIn } from '../conversions.js';
import type { Frame } from '../frame.js';
import { firstUnknown, unresolved } from '../holes.js';
import { Failure, isTermMap, itemsOf, type Term, type TermMap } from '../term.js';

export interface FunctionCall {
  readonly name: string;
  readonly frame: Frame;
  readonly at: Expression;
}

/**
 * A function of Terraform's language: the term for its arguments, of which none is a choice or a failure. `deep`: nor do
 * its arguments hold choices.
 */
export interface FunctionDefinition {
  readonly deep?: boolean;
  readonly result: (args: readonly Term[], call: FunctionCall) => Term;
}

interface Kinds {
  readonly text: string;
  readonly number: number;
  readonly boolean: boolean;
  /** A list or set whose items may be unknown. */
  readonly list: readonly Term[];
  /** A list or set of known texts. */
  readonly texts: readonly string[];
  /** A map whose values may be unknown. */
  readonly map: TermMap;
  /** Anything, as long as all of it is known. */
  readonly known: Term;
}
type Kind = keyof Kinds;
/** With a question mark the argument may be left out. */
type Parameter = Kind | `${Kind}?`;
type Argument<P extends Parameter> = P extends `${infer K extends Kind}?`
  ? Kinds[K] | undefined
  : P extends Kind
    ? Kinds[P]
    : never;

/** A function of known arguments: where one of them is unknown, so is the result; where one is of a wrong kind, it fails. */
export function of<const P extends readonly Parameter[]>(
  parameters: P,
  result: (...args: { [I in keyof P]: Argument<P[I]> }) => Term,
): FunctionDefinition {
  return {
    deep: parameters.some((parameter) => /^(?:texts|known)/.test(parameter)),
    result: (args, { name }) => {
      if (args.length > parameters.length) return new Failure(`${name}() takes fewer arguments`);
      const values: unknown[] = [];
      for (const [i, parameter] of parameters.entries()) {
        const arg = args[i];
        if (arg === undefined) {
          if (!parameter.endsWith('?')) return new Failure(`${name}() takes more arguments`);
          values.push(undefined);
          continue;
        }
        const value = READERS[parameter.replace('?', '') as Kind](arg);
        if (value === undefined) return wrong(name, arg);
        values.push(value);
      }
      return result(...(values as { [I in keyof P]: Argument<P[I]> }));
    },
  };
}

/** Unknown where that is why the argument could not be used, else a failure. */
export function wrong(name: string, arg: Term): Term {
  return firstUnknown(arg) === undefined
    ? new Failure(`${name}() cannot take this ${arg === null ? 'null' : 'value'}`)
    : unresolved(`${name}()`, [arg]);
}

const READERS: { readonly [K in Kind]: (arg: Term) => Kinds[K] | undefined } = {
  text: textIn,
  number: numberIn,
  boolean: booleanIn,
  list: itemsOf,
  texts: (arg) => {
    const texts = itemsOf(arg)?.map(textIn);
    return texts?.every((text) => text !== undefined) ? texts : undefined;
  },
  map: (arg) => (isTermMap(arg) ? arg : undefined),
  known: (arg) => (firstUnknown(arg) === undefined ? arg : undefined),
};
