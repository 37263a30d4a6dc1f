import { secretHole, unknownHole } from '../../../model/hole.js';
import { attributeOf, type Declaration } from './declarations.js';
import type { Frame } from './frame.js';
import { lineSpan } from './line-span.js';
import { memo } from './memo.js';
import type { FrameAt, Through } from './module-instance.js';
import { Failure, type Term } from './term.js';
import { convertedTo } from './type-constraint.js';

/**
 * The values of a module's variables. `given`: what the caller says one is, undefined where it says nothing; `frame` is
 * for defaults and types, in which no name means anything. Without a value a variable of the root module is undecided;
 * so is one that nothing declares, because other tools write the declarations of a root before Terraform runs it.
 * https://developer.hashicorp.com/terraform/language/values/variables
 */
export function variableValues(
  declarations: ReadonlyMap<string, Declaration>,
  given: (name: string) => Through | undefined,
  frame: FrameAt,
  isRoot: boolean,
): (name: string) => Through {
  const value = (name: string): Through => {
    const declaration = declarations.get(name);
    if (declaration === undefined) {
      const why = isRoot ? unknownHole('parameter', `var.${name}`) : new Failure(`var.${name} is not declared`);
      return (isRoot ? given(name) : undefined) ?? { term: why, via: [] };
    }
    const literal = (attribute: string) => {
      const found = attributeOf(declaration, attribute)?.node.value;
      return found?.kind === 'literal' ? found.value : undefined;
    };
    const isNullable = literal('nullable') !== false;
    let through = given(name);
    if (through === undefined || (through.term === null && !isNullable)) through = defaultOf(declaration, frame());
    if (through === undefined) {
      const why = new Failure(`the module call gives no ${name}`);
      return { term: isRoot ? unknownHole('parameter', `var.${name}`) : why, via: [placeOf(declaration)] };
    }
    const isSecret = (literal('sensitive') === true || literal('ephemeral') === true) && through.term !== null;
    return { term: isSecret ? secretHole() : typed(declaration, through.term, frame()), via: through.via };
  };
  return memo(value, (name) => ({ term: new Failure(`var.${name} refers to itself`), via: [] }));
}

function defaultOf(declaration: Declaration, frame: Frame): Through | undefined {
  const found = attributeOf(declaration, 'default');
  if (found === undefined) return undefined;
  const inner = { ...frame, file: found.file };
  return { term: inner.run.evaluate(found.node.value, inner), via: [lineSpan(found.file, found.node)] };
}

function typed(declaration: Declaration, term: Term, frame: Frame): Term {
  const type = attributeOf(declaration, 'type');
  if (type === undefined) return term;
  return frame.run.spend(frame.run.extent(term).size)
    ? convertedTo(type.node.value, term, { ...frame, file: type.file })
    : unknownHole('analysis-limit', 'configuration-too-large');
}

function placeOf({ block: { node, file } }: Declaration) {
  return lineSpan(file, node.header);
}
