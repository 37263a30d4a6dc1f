import { type Hole, textOf } from '../../../model/hole.js';
import type { Expression } from '../../../syntax/hcl/ast.js';
import { textIn } from './conversions.js';
import { overEither } from './either.js';
import { CHARACTERS_A_VALUE } from './extent.js';
import { beyondLimit, type Frame } from './frame.js';
import { isPending, unresolved } from './holes.js';
import { Failure, JsonText, type Term } from './term.js';

/** A template: its parts one after the other. */
export function template(expression: Extract<Expression, { readonly kind: 'template' }>, frame: Frame): Term {
  const parts = expression.parts.map((part) => (typeof part === 'string' ? part : frame.run.evaluate(part, frame)));
  return concatenated(parts, expression, frame);
}

/** Texts, numbers, booleans and holes as one text; anything else is a failure. */
export function concatenated(parts: readonly Term[], at: Expression, frame: Frame): Term {
  return overEither('a text', parts, (decided) => {
    const texts: (string | Hole)[] = [];
    let length = 0;
    for (const given of decided) {
      const part = given instanceof JsonText ? given.text : given;
      if (part instanceof Failure) return part;
      const text = isPending(part) ? part : textIn(part);
      if (text === undefined) {
        return part === null ? new Failure('null inside a text') : unresolvedPart(part);
      }
      length += typeof text === 'string' ? text.length : 1;
      texts.push(text);
    }
    return frame.run.spend(length / CHARACTERS_A_VALUE) ? (textOf(texts) as Term) : beyondLimit(frame, at);
  });
}

function unresolvedPart(part: Term): Term {
  const why = unresolved('a text', [part]);
  return why instanceof Failure || why.detail !== 'a text' ? why : new Failure('a list or map inside a text');
}
