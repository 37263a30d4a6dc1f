import type { Hole } from '../../../../model/hole.js';
import { textIn } from '../conversions.js';
import { bareFrame } from '../frame.js';
import { isPending } from '../holes.js';
import { Failure, type Term } from '../term.js';
import { type FunctionCall, type FunctionDefinition, of, wrong } from './definition.js';
import { textFrom } from './long-text.js';

/**
 * Functions that providers define, under the names that they have by default. What the `terraform` provider encodes is left
 * out, so it is unknown: Terraform does not promise how it is written.
 * https://developer.hashicorp.com/terraform/language/functions/terraform-encode_expr
 */
export const PROVIDER_FUNCTIONS: { readonly [name: string]: FunctionDefinition } = {
  /** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_build */
  'provider::aws::arn_build': { result: built },
  /** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse */
  'provider::aws::arn_parse': of(['text'], (text) => {
    const arn = partsOf(text);
    return arn === undefined ? new Failure('arn_parse() of no ARN') : new Map(Object.entries(arn));
  }),
  /** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/trim_iam_role_path */
  'provider::aws::trim_iam_role_path': of(['text'], (text) => {
    const arn = partsOf(text);
    if (arn?.service !== 'iam' || !arn.resource.startsWith('role/')) return new Failure('the ARN is none of a role');
    return text.slice(0, -arn.resource.length) + arn.resource.replace(/^role\/.*\//s, 'role/');
  }),
  /** https://developer.hashicorp.com/terraform/language/functions/terraform-decode_tfvars */
  'provider::terraform::decode_tfvars': { result: decoded },
};

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function partsOf(text: string) {
  const [prefix, partition = '', service = '', region = '', account_id = '', ...resource] = text.split(':');
  if (prefix !== 'arn' || resource.length === 0) return undefined;
  return { partition, service, region, account_id, resource: resource.join(':') };
}

/** Parts that are not known stay parts of the text. */
function built(args: readonly Term[], { name }: FunctionCall): Term {
  if (args.length !== 5) return new Failure(`${name}() takes five arguments`);
  const parts: (string | Hole)[] = ['arn'];
  for (const arg of args) {
    const part = isPending(arg) ? arg : textIn(arg);
    if (part === undefined) return wrong(name, arg);
    parts.push(':', part);
  }
  return textFrom(parts, name);
}

/** The values that a text in the syntax of .tfvars gives to variables. No name means anything in it. */
function decoded([text = null]: readonly Term[], { name, frame: { run } }: FunctionCall): Term {
  const given = textIn(text);
  if (given === undefined) return wrong(name, text);
  const file = run.configuration(given);
  if (file === undefined || file.body.blocks.length > 0) return new Failure(`${name}() of no values of variables`);
  const frame = { ...bareFrame(run, ''), file };
  const values = new Map<string, Term>();
  for (const attribute of file.body.attributes) {
    const value = run.evaluate(attribute.value, frame);
    if (value instanceof Failure) return value;
    values.set(attribute.name, value);
  }
  return values;
}
