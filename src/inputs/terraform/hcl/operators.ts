import type { BinaryOperator, Expression } from '../../../syntax/hcl/ast.js';
import { and, not, or } from '../../logic.js';
import { numberIn } from './conversions.js';
import { overEither } from './either.js';
import { equal } from './equal.js';
import { LOOKS_A_VALUE } from './extent.js';
import { beyondLimit, type Frame } from './frame.js';
import { unresolved } from './holes.js';
import { sourceText } from './source-text.js';
import { Failure, type Term } from './term.js';
import { termOf, truthOf, withoutFailures } from './truth.js';

type Binary = Extract<Expression, { readonly kind: 'binary' }>;

/** https://developer.hashicorp.com/terraform/language/expressions/operators */
export function binary(expression: Binary, frame: Frame): Term {
  const { operator } = expression;
  if (operator === '&&' || operator === '||') return logical(expression, operator, frame);
  const [left, right] = [expression.left, expression.right].map((side) => frame.run.evaluate(side, frame)) as [
    Term,
    Term,
  ];
  if (operator === '==' || operator === '!=') {
    const looks = frame.run.extent(left).size + frame.run.extent(right).size;
    if (!frame.run.spend(looks / LOOKS_A_VALUE)) return beyondLimit(frame, expression);
    const same = equal(left, right, sourceText(expression, frame));
    return termOf(same instanceof Failure || operator === '==' ? same : not(same));
  }
  return overEither(operator, [left, right], ([a = null, b = null]) => arithmetic(operator, a, b));
}

/** A side that decides makes the other one not count, even where it would fail. */
function logical(expression: Binary, operator: '&&' | '||', frame: Frame): Term {
  const truths = [expression.left, expression.right].map((side) =>
    truthOf(frame.run.evaluate(side, frame), sourceText(side, frame)),
  );
  const decisive = operator === '||';
  if (truths.some((truth) => truth === decisive)) return decisive;
  const sound = withoutFailures(truths);
  if (sound instanceof Failure) return sound;
  return termOf(decisive ? or(sound) : and(sound));
}

export function unary(expression: Extract<Expression, { readonly kind: 'unary' }>, frame: Frame): Term {
  const of = frame.run.evaluate(expression.of, frame);
  if (expression.operator === '!') {
    const truth = truthOf(of, sourceText(expression.of, frame));
    return termOf(truth instanceof Failure ? truth : not(truth));
  }
  return overEither('-', [of], ([value = null]) => {
    const number = numberIn(value);
    return number === undefined ? wrongOrUnknown('-', [value]) : -number;
  });
}

function arithmetic(operator: Exclude<BinaryOperator, '&&' | '||' | '==' | '!='>, left: Term, right: Term): Term {
  const [a, b] = [numberIn(left), numberIn(right)];
  if (a === undefined || b === undefined) return wrongOrUnknown(operator, [left, right]);
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? new Failure('a division by zero') : a / b;
    case '%':
      return b === 0 ? new Failure('a division by zero') : a % b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
  }
}

function wrongOrUnknown(operator: string, sides: readonly Term[]): Term {
  const isKnown = sides.every((side) => typeof side !== 'object' || side === null);
  return isKnown ? new Failure(`${operator} of something that is no number`) : unresolved(operator, sides);
}
