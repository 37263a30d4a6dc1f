import { isHole } from '../../../model/hole.js';
import type { Scope } from '../../../model/resource.js';
import { field, type Value } from '../../../model/value.js';
import type { TerraformProvider, TerraformResource } from '../terraform-resource.js';

/**
 * Where a resource is: its own `region` before its provider's, what its ARN says before what the configuration leaves
 * open. All resources of one provider configuration are in one account.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
 */
export function scopesOf(resources: Iterable<TerraformResource>): (resource: TerraformResource) => Scope {
  const seen = new Map<TerraformProvider, ArnScope>();
  for (const resource of resources) {
    const arn = arnOf(resource);
    if (arn?.account === undefined || seen.has(resource.provider)) continue;
    seen.set(resource.provider, arn);
  }
  return (resource) => {
    const { scope } = resource.provider;
    const arn = arnOf(resource);
    const known = seen.get(resource.provider);
    const account = accountIn(resource) ?? arn?.account;
    return {
      account: account ?? sure(scope.account, known?.account),
      region: regionIn(resource) ?? arn?.region ?? scope.region,
      partition: arn?.partition ?? sure(scope.partition, known?.partition),
    };
  };
}

interface ArnScope {
  readonly account: string | undefined;
  readonly region: string | undefined;
  readonly partition: string | undefined;
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function arnOf({ mode, values }: TerraformResource): ArnScope | undefined {
  const arn = field(values, 'arn');
  if (mode === 'data' || typeof arn !== 'string') return undefined;
  const [prefix, partition, , region, account, rest] = arn.split(':', 6);
  if (prefix !== 'arn' || rest === undefined) return undefined;
  const some = (section: string | undefined) => (section === '' ? undefined : section);
  return {
    account: /^\d{12}$/.test(account ?? '') ? account : undefined,
    region: some(region),
    partition: some(partition),
  };
}

function regionIn({ values }: TerraformResource): Value | undefined {
  const region = field(values, 'region');
  return typeof region === 'string' || (isHole(region) && region.kind !== 'unknown') ? region : undefined;
}

/** The account that the resource belongs to, where it is said of itself. */
function accountIn({ values, mode }: TerraformResource): string | undefined {
  if (mode === 'data') return undefined;
  return ['account_id', 'owner_id']
    .map((name) => field(values, name))
    .find((id): id is string => typeof id === 'string' && /^\d{12}$/.test(id));
}

function sure(value: Value, known: string | undefined): Value {
  return known !== undefined && isHole(value) && value.kind === 'unknown' ? known : value;
}
