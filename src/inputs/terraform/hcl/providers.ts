import { unknownHole } from '../../../model/hole.js';
import type { Value } from '../../../model/value.js';
import { isList, isMap } from '../../../model/value.js';
import type { TerraformProvider } from '../terraform-resource.js';
import { member } from './access.js';
import { bodyTerms } from './block-terms.js';
import { attributeOf, type Declaration } from './declarations.js';
import { memo } from './memo.js';
import type { FrameAt } from './module-instance.js';
import { isTermList, type Term } from './term.js';
import { valueOfTerm } from './term-value.js';

/**
 * The provider configurations that a module declares, by name: `aws`, `aws.west`. `module` is its address.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs#provider-configuration
 */
export function ownProviders(
  declarations: readonly Declaration[],
  module: string,
  frame: FrameAt,
): (name: string) => TerraformProvider | undefined {
  const byName = new Map(declarations.map((each) => [nameOf(each), each]));
  return memo<TerraformProvider | undefined>(
    (name) => {
      const declaration = byName.get(name);
      return declaration && configuration(declaration, name, module, frame);
    },
    () => undefined,
  );
}

function nameOf(declaration: Declaration): string {
  const alias = attributeOf(declaration, 'alias')?.node.value;
  const [type = ''] = declaration.labels;
  return alias?.kind === 'literal' && alias.value !== null ? `${type}.${alias.value}` : type;
}

/** What providers are of which nothing is said, by name: the environment decides where they go. */
export function unsaidProviders(): (name: string) => TerraformProvider {
  const known = new Map<string, TerraformProvider>();
  return (name) => {
    const found = known.get(name) ?? { name, scope: { account: ACCOUNT, region: REGION, partition: PARTITION } };
    known.set(name, found);
    return found;
  };
}

const ACCOUNT = unknownHole('parameter', 'AWS::AccountId');
const REGION = unknownHole('parameter', 'AWS::Region');
const PARTITION = unknownHole('parameter', 'AWS::Partition');

function configuration(declaration: Declaration, name: string, module: string, frame: FrameAt): TerraformProvider {
  const inner = frame();
  const body = bodyTerms(declaration, new Set(['alias', 'version']));
  const value = (term: Term | undefined) => (term === undefined ? undefined : valueOfTerm(term));
  const region = value(body.member('region', inner)) ?? REGION;
  const tags = body.member('default_tags', inner);
  const [block] = isTermList(tags) ? tags : [tags];
  const defaultTags = block === undefined || block === null ? undefined : value(member(block, 'tags', inner));
  const fullName = module === '' ? name : `${module}.${name}`;
  return {
    name: fullName,
    scope: { account: accountOf(body, value, fullName, inner), region, partition: partitionOf(region) },
    ...(defaultTags !== undefined && { defaultTags }),
  };
}

/** The one account that the configuration allows, or that of the role it takes on. */
function accountOf(
  body: ReturnType<typeof bodyTerms>,
  value: (term: Term | undefined) => Value | undefined,
  name: string,
  frame: ReturnType<FrameAt>,
): Value {
  const allowed = value(body.member('allowed_account_ids', frame));
  const [only] = isList(allowed) && allowed.length === 1 ? allowed : [];
  if (typeof only === 'string') return only;
  const roles = value(body.member('assume_role', frame));
  const role = isList(roles) ? roles.at(-1) : roles;
  const arn = isMap(role) ? role.role_arn : undefined;
  const account =
    typeof arn === 'string' ? /^arn:[^:]*:iam::(?<account>[0-9]{12}):/.exec(arn)?.groups?.account : undefined;
  if (account !== undefined) return account;
  const isElsewhere = role !== undefined || body.names.includes('profile');
  return isElsewhere && name !== 'aws' ? unknownHole('parameter', `AWS::AccountId of ${name}`) : ACCOUNT;
}

/** https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
function partitionOf(region: Value): Value {
  if (typeof region !== 'string') return PARTITION;
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return /^(?:us-iso|eu-isoe|eusc)/.test(region) ? PARTITION : 'aws';
}
