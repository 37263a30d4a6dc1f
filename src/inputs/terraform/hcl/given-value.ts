import type { Grammar } from '../../../syntax/hcl/grammar.js';
import { readHcl } from '../../../syntax/hcl/read-hcl.js';
import type { GivenParameter } from '../../given-parameters.js';
import type { Frame } from './frame.js';
import type { Through } from './module-instance.js';

/**
 * What the user or the environment says a variable is: a list or map is an expression, anything else a text, which the
 * variable's type converts. `frame` is one in which no name means anything.
 */
export function givenValue(given: GivenParameter | undefined, grammar: Grammar, frame: Frame): Through | undefined {
  if (given === undefined) return undefined;
  const { value, at } = given;
  const via = at === undefined ? [] : [at];
  if (typeof value !== 'string') return { term: value, via };
  if (value === 'null') return { term: null, via };
  if (!/^\s*[[{]/.test(value)) return { term: value, via };
  const { value: file } = readHcl(`value = ${value}\n`, '', grammar);
  const [attribute] = file?.body.attributes ?? [];
  if (file === undefined || attribute === undefined) return { term: value, via };
  return { term: frame.run.evaluate(attribute.value, { ...frame, file }), via };
}
