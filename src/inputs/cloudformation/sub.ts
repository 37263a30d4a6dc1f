import type { Value } from '../../model/value.js';
import type { Node } from '../../syntax/tree.js';
import { overChoices } from '../over-choices.js';
import type { Intrinsic } from './intrinsic.js';
import { concatenated } from './join.js';
import { attribute, named } from './references.js';
import { evaluated, type Frame } from './scope.js';
import { entriesByKey } from './template.js';
import { unresolved } from './unresolved.js';

/**
 * Fn::Sub in both forms. `${Name}` is what Ref gives, `${Name.Attribute}` what GetAtt gives, a name of the second
 * argument its value; `${!Name}` is the text `${Name}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html
 */
export function sub(intrinsic: Intrinsic, frame: Frame, node: Node): Value | undefined {
  const { argument } = intrinsic;
  const [text, names] = argument.kind === 'list' ? argument.items : [argument, undefined];
  if (text?.kind !== 'scalar' || text.tag !== undefined) return unresolved('Fn::Sub');
  const parts = pieces(text.text).map((piece) => {
    if ('literal' in piece) return piece.literal;
    const own = entriesByKey(names).get(piece.name);
    if (own !== undefined) return evaluated(own.value, frame);
    const dot = piece.name.indexOf('.');
    if (dot < 0) return named(piece.name, frame, node);
    return attribute(piece.name.slice(0, dot), piece.name.slice(dot + 1), frame, node);
  });
  return overChoices('Fn::Sub', parts, (decided) =>
    concatenated(
      decided.map((part) => part ?? ''),
      'Fn::Sub',
      frame,
    ),
  );
}

type Piece = { readonly literal: string } | { readonly name: string };

/** One pass over the text; a `${` without an end is text. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', from)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    found.push({ literal: text.slice(from, open) });
    const name = text.slice(open + 2, close).trim();
    found.push(name.startsWith('!') ? { literal: `\${${name.slice(1)}}` } : { name });
    from = close + 1;
  }
  found.push({ literal: text.slice(from) });
  return found;
}
