import type { Expression, Stretch } from '../../../syntax/hcl/ast.js';
import { member } from './access.js';
import { call } from './call.js';
import { textIn } from './conversions.js';
import { eitherOf } from './either.js';
import { beyondLimit, comesThrough, type Frame } from './frame.js';
import { unresolved } from './holes.js';
import { forList, forObject, repeat, splat } from './loops.js';
import { binary, unary } from './operators.js';
import { sourceText } from './source-text.js';
import { Failure, type Term } from './term.js';
import { template } from './text.js';
import { truthOf } from './truth.js';

/** Where the same list stands in another twice, and that in a third, going through it all would never end. */
const MAX_SIZE = 400_000;
/** Lists and maps inside each other. */
const MAX_DEPTH = 100;

/** The term that an expression is worth where it stands. Never throws; what Terraform would refuse is a Failure. */
export function evaluate(expression: Expression, frame: Frame): Term {
  const { run } = frame;
  if (!run.enter()) return beyondLimit(frame, expression);
  const term = worth(expression, frame);
  run.leave();
  if (typeof term !== 'object') return term;
  const { size, depth } = run.extent(term);
  return size > MAX_SIZE || depth > MAX_DEPTH ? beyondLimit(frame, expression) : term;
}

function worth(expression: Expression, frame: Frame): Term {
  const of = (inner: Expression) => evaluate(inner, frame);
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'template':
      return template(expression, frame);
    case 'variable': {
      const { name } = expression;
      return frame.bound.get(name) ?? frame.named(name, frame) ?? new Failure(`${name} is not declared`);
    }
    case 'attribute':
      return member(of(expression.of), expression.name, frame);
    case 'index':
      return member(of(expression.of), of(expression.key), frame);
    case 'element':
      return frame.element ?? new Failure('an element outside of a splat');
    case 'splat':
      return splat(expression, frame);
    case 'call':
      return call(expression, frame);
    case 'list': {
      const items: Term[] = [];
      for (const [i, item] of expression.items.entries()) items.push(noted(items, i, item, item, frame));
      return items.find((item) => item instanceof Failure) ?? items;
    }
    case 'object':
      return object(expression, frame);
    case 'for-list':
      return forList(expression, frame);
    case 'for-object':
      return forObject(expression, frame);
    case 'repeat':
      return repeat(expression, frame);
    case 'conditional':
      return conditional(expression, frame);
    case 'binary':
      return binary(expression, frame);
    case 'unary':
      return unary(expression, frame);
  }
}

function object({ entries }: Extract<Expression, { readonly kind: 'object' }>, frame: Frame): Term {
  const map = new Map<string, Term>();
  for (const entry of entries) {
    const key = evaluate(entry.key, frame);
    const name = textIn(key);
    const at = { start: entry.key.start, end: entry.value.end };
    const value = name === undefined ? null : noted(map, name, entry.value, at, frame);
    if (value instanceof Failure) return value;
    if (name === undefined) return key === null ? new Failure('null as a key') : unresolved('an object', [key]);
    map.set(name, value);
  }
  return map;
}

/** The term of a member of a list or map, whose place is noted with the lines that it comes through. */
function noted(container: object, name: string | number, value: Expression, at: Stretch, frame: Frame): Term {
  const via: Frame['via'] = [];
  const term = evaluate(value, { ...frame, via });
  frame.run.places.note(container, name, at, frame.file, via);
  comesThrough(frame, via);
  return term;
}

function conditional(expression: Extract<Expression, { readonly kind: 'conditional' }>, frame: Frame): Term {
  const via: Frame['via'] = [];
  const truth = truthOf(evaluate(expression.if, { ...frame, via }), sourceText(expression.if, frame));
  if (truth instanceof Failure) return truth;
  const side = (which: boolean) => evaluate(which ? expression.then : expression.else, frame);
  const term = typeof truth === 'boolean' ? side(truth) : eitherOf(truth, side(true), side(false));
  // A reader is shown a few lines: those of the value itself before those that chose it.
  comesThrough(frame, via);
  return term;
}
