import type { Reading } from '../../../model/problem.js';
import type { Expression, HclFile } from '../../../syntax/hcl/ast.js';
import type { Grammar } from '../../../syntax/hcl/grammar.js';
import { readHcl } from '../../../syntax/hcl/read-hcl.js';
import { readJsonValues } from '../../../syntax/hcl/read-hcl-json.js';
import type { GivenParameter, GivenParameters } from '../../given-parameters.js';
import { lineSpan } from './line-span.js';

/** A file of variables' values that the user names: `prod.tfvars`, `prod.tfvars.json`. */
export function isValuesFile(name: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(name);
}

/** What such a file says, by the variables' names: texts as themselves, anything else as it is written. */
export function readValuesFile(text: string, file: string, grammar: Grammar): Reading<GivenParameters> {
  const { value, problems } = file.endsWith('.json') ? readJsonValues(text, file) : readHcl(text, file, grammar);
  if (value === undefined) return { value: new Map(), problems };
  const given = value.body.attributes.map((attribute): readonly [string, GivenParameter] => [
    attribute.name,
    { value: written(attribute.value, value), at: lineSpan(value, attribute) },
  ]);
  return { value: new Map(given), problems };
}

function written(expression: Expression, { text }: HclFile): string {
  if (expression.kind === 'literal' && typeof expression.value === 'string') return expression.value;
  return text.slice(expression.start, expression.end);
}
