import { atomsOf } from './atoms.js';
import type { Budget } from './budget.js';
import { DIGIT, exactly, type Letters, many, one, type Pattern, some } from './pattern.js';
import { patternsOf } from './texts.js';
import { type Compared, valuesOf } from './values.js';

/** What tells the ways apart on which requests come. */
export interface NetworkSigns {
  readonly partition: string;
  readonly addresses: readonly Compared[];
  readonly endpoints: readonly Compared[];
  readonly vpcs: readonly Compared[];
  /** Of `aws:SourceVpcArn`. */
  readonly vpcArns: readonly Compared[];
  /** Ids that are told apart from all others. */
  readonly ids: readonly string[];
}

export interface Networks {
  readonly addresses: readonly string[];
  readonly endpoints: readonly string[];
  readonly vpcs: readonly { readonly id: string; readonly arn: string | undefined }[];
  /** Lower-cased keys whose values are not told apart to the end. */
  readonly incomplete: readonly string[];
}

/** Ids are not taken apart further: whatever follows the dash, but for what policies take for wildcards. */
const ID: Letters = { except: '*?' };

export function networksOf(signs: NetworkSigns, budget: Budget): Networks {
  const incomplete: string[] = [];
  const addresses = valuesOf({ kind: 'address', reach: 'public' }, signs.addresses, budget);
  if (!addresses.complete) incomplete.push('aws:sourceip');
  const endpoints = idsOf('vpce-', signs.endpoints, signs.ids, budget);
  if (endpoints === undefined) incomplete.push('aws:sourcevpce');
  const vpcs = signs.vpcArns.length === 0 ? plainVpcs(signs, budget) : vpcsWithArn(signs, budget);
  if (vpcs === undefined) incomplete.push('aws:sourcevpc', 'aws:sourcevpcarn');
  return {
    addresses: addresses.values,
    endpoints: endpoints ?? ['vpce-0'],
    vpcs: vpcs ?? [{ id: 'vpc-0', arn: undefined }],
    incomplete,
  };
}

function idsOf(start: string, compared: readonly Compared[], ids: readonly string[], budget: Budget) {
  const patterns = compared.flatMap(({ text, comparison }) => patternsOf(text, comparison));
  return atomsOf([[...exactly(start), ...some(ID)]], [...patterns, ...ids.map(exactly)], budget);
}

function plainVpcs({ vpcs, ids }: NetworkSigns, budget: Budget): Networks['vpcs'] | undefined {
  return idsOf('vpc-', vpcs, ids, budget)?.map((id) => ({ id, arn: undefined }));
}

/** A VPC's id is the end of its ARN, so both are told apart as one text. */
function vpcsWithArn({ partition, vpcs, vpcArns, ids }: NetworkSigns, budget: Budget): Networks['vpcs'] | undefined {
  const region = some({ only: 'abcdefghijklmnopqrstuvwxyz-0123456789' });
  const account = Array.from({ length: 12 }, () => one(DIGIT));
  const grammar = [
    ...exactly(`arn:${partition}:ec2:`),
    ...region,
    ...exactly(':'),
    ...account,
    ...exactly(':vpc/vpc-'),
    ...some(ID),
  ];
  const behind = (pattern: Pattern): Pattern => [many({ except: '/' }), one({ only: '/' }), ...pattern];
  const patterns = [
    ...vpcArns.flatMap(({ text, comparison }) => patternsOf(text, comparison)),
    ...vpcs.flatMap(({ text, comparison }) => patternsOf(text, comparison)).map(behind),
    ...ids.map((id) => behind(exactly(id))),
  ];
  return atomsOf([grammar], patterns, budget)?.map((arn) => ({ id: arn.slice(arn.indexOf('/') + 1), arn }));
}
