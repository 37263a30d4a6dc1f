import { isHole, textOf, unknownHole } from '../../../model/hole.js';
import { LOAD_BALANCER_ACCOUNTS } from '../../../model/load-balancer-accounts.js';
import type { Value } from '../../../model/value.js';
import type { TerraformProvider } from '../terraform-resource.js';
import { textIn } from './conversions.js';
import { Lazy, type Term } from './term.js';

/**
 * What data sources answer that speak of the provider itself; undefined for any other. They answer the same wherever
 * they are asked, so equal questions have equal, if unknown, answers.
 */
export function providerAnswer(type: string, attribute: string, scope: TerraformProvider['scope']): Term | undefined {
  switch (type) {
    case 'aws_caller_identity':
      return attribute === 'account_id' || attribute === 'id' ? asTerm(scope.account) : undefined;
    case 'aws_region':
      return attribute === 'name' || attribute === 'id' || attribute === 'region' ? asTerm(scope.region) : undefined;
    case 'aws_partition':
      if (attribute === 'partition' || attribute === 'id') return asTerm(scope.partition);
      if (attribute === 'dns_suffix') return dnsSuffix(scope.partition);
      return undefined;
    default:
      return undefined;
  }
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html */
function dnsSuffix(partition: Value): Term {
  if (partition === 'aws' || partition === 'aws-us-gov') return 'amazonaws.com';
  return partition === 'aws-cn' ? 'amazonaws.com.cn' : unknownHole('parameter', 'AWS::URLSuffix');
}

function asTerm(value: Value): Term {
  if (typeof value === 'string') return value;
  return isHole(value) && value.kind !== 'choice' ? value : unknownHole('unresolved-function', 'the provider');
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/elb_service_account */
export function loadBalancerAccount(
  attribute: string,
  scope: TerraformProvider['scope'],
  region: Term | undefined = asTerm(scope.region),
): Term | undefined {
  if (attribute !== 'id' && attribute !== 'arn') return undefined;
  const known = typeof region === 'string' ? LOAD_BALANCER_ACCOUNTS.get(region) : undefined;
  const account = known ?? unknownHole('unresolved-function', 'the account of Elastic Load Balancing in this Region');
  if (attribute === 'id') return account;
  const partition = isHole(scope.partition) ? scope.partition : String(scope.partition);
  return textOf(['arn:', partition, ':iam::', account, ':root']) as Term;
}

/** The outputs of another root's state, which lies elsewhere. */
export function remoteState(attribute: string, address: string): Term | undefined {
  if (attribute !== 'outputs') return undefined;
  const named = (key: string) => unknownHole('imported', `${address}.outputs${key}`);
  return new Lazy((key) => named(`.${textIn(key) ?? '?'}`), named(''));
}
