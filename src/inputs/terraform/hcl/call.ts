import type { Expression } from '../../../syntax/hcl/ast.js';
import { eitherOf, overEither } from './either.js';
import { CHARACTERS_A_VALUE, LOOKS_A_VALUE } from './extent.js';
import { beyondLimit, type Frame } from './frame.js';
import { FUNCTIONS } from './functions/functions.js';
import { isPending, unresolved } from './holes.js';
import { Either, Failure, isTermMap, itemsOf, type Term } from './term.js';
import { convertedTo } from './type-constraint.js';

type Call = Extract<Expression, { readonly kind: 'call' }>;

/** A function call. https://developer.hashicorp.com/terraform/language/functions */
export function call(expression: Call, frame: Frame): Term {
  const name = expression.name.replace(/^core::/, '');
  if (name === 'try') return firstWithout(expression.args, frame, new Failure('try without a value'));
  if (name === 'convert') return convertedCall(expression, frame);
  const args = argumentsOf(expression, frame);
  if (name === 'can') return succeeds(args[0] ?? null);
  const definition = FUNCTIONS.get(name);
  if (definition === undefined) return unresolved(`${name}()`);
  const failure = args.find((arg) => arg instanceof Failure);
  if (failure !== undefined) return failure;
  const result = (given: readonly Term[]): Term =>
    given.find((arg) => arg instanceof Failure) ?? definition.result(given, { name, frame, at: expression });
  const value = overEither(`${name}()`, args, result, definition.deep);
  const isDeep = definition.deep === true || value instanceof Failure || isPending(value);
  return frame.run.spend(madeIn(value) + goneThrough(args, isDeep, frame)) ? value : beyondLimit(frame, expression);
}

/** What was made anew, as the run counts it. */
function madeIn(term: Term): number {
  if (typeof term === 'string') return term.length / CHARACTERS_A_VALUE;
  return isTermMap(term) ? term.size : (itemsOf(term)?.length ?? 0);
}

function goneThrough(args: readonly Term[], isDeep: boolean, { run }: Frame): number {
  let cost = 0;
  for (const arg of args) {
    if (typeof arg === 'string') cost += arg.length / CHARACTERS_A_VALUE;
    else if (isDeep) cost += run.extent(arg).size / LOOKS_A_VALUE;
  }
  return cost;
}

/** With `...` the last argument is a list of arguments; one that nobody knows makes a single unknown argument. */
function argumentsOf({ args, expands }: Call, frame: Frame): readonly Term[] {
  const terms = args.map((arg) => frame.run.evaluate(arg, frame));
  const last = terms.at(-1);
  if (!expands || last === undefined) return terms;
  return [...terms.slice(0, -1), ...(itemsOf(last) ?? [last instanceof Failure ? last : unresolved('...', [last])])];
}

/** try(): the first argument that does not fail; where an argument fails on one side of a choice, the next ones stand there. */
function firstWithout(args: readonly Expression[], frame: Frame, failure: Failure): Term {
  const [first, ...rest] = args;
  if (first === undefined) return failure;
  const mended = (term: Term): Term => {
    if (term instanceof Failure) return firstWithout(rest, frame, term);
    return term instanceof Either ? eitherOf(term.if, mended(term.then), mended(term.else)) : term;
  };
  return mended(frame.run.evaluate(first, frame));
}

/** convert(): its second argument is a type. https://opentofu.org/docs/language/functions/convert/ */
function convertedCall({ args: [value, type] }: Call, frame: Frame): Term {
  if (value === undefined || type === undefined) return new Failure('convert() takes a value and a type');
  const term = frame.run.evaluate(value, frame);
  return frame.run.spend(frame.run.extent(term).size) ? convertedTo(type, term, frame) : beyondLimit(frame, value);
}

function succeeds(term: Term): Term {
  if (term instanceof Failure) return false;
  if (term instanceof Either) return eitherOf(term.if, succeeds(term.then), succeeds(term.else));
  return isPending(term) && term.kind === 'unknown' ? unresolved('can()', [term]) : true;
}
