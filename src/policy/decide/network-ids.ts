import { atomsOf } from './atoms.js';
import type { Budget } from './budget.js';
import { DIGIT, exactly, type Letters, many, one, type Pattern, some } from './pattern.js';
import { patternsOf } from './texts.js';
import type { Compared, Values } from './values.js';

/** Ids are not taken apart further: whatever follows the dash, but for what policies take for wildcards. */
const ID: Letters = { except: '*?' };

/** Ids of VPC endpoints; each of `ids` is told apart from all others. */
export function endpointIds(compared: readonly Compared[], ids: readonly string[], budget: Budget): Values {
  return idsOf('vpce-', compared, ids, budget);
}

/** Ids of VPCs. */
export function vpcIds(compared: readonly Compared[], ids: readonly string[], budget: Budget): Values {
  return idsOf('vpc-', compared, ids, budget);
}

function idsOf(start: string, compared: readonly Compared[], ids: readonly string[], budget: Budget): Values {
  const patterns = compared.flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const { texts, complete } = atomsOf([[...exactly(start), ...some(ID)]], [...patterns, ...ids.map(exactly)], budget);
  return { values: texts.length > 0 ? texts : [`${start}0`], complete };
}

/** ARNs of VPCs: an id is the end of the ARN, so both are told apart as one text. */
export function vpcArns(
  partition: string,
  arns: readonly Compared[],
  vpcs: readonly Compared[],
  ids: readonly string[],
  budget: Budget,
): Values {
  const region = some({ only: 'abcdefghijklmnopqrstuvwxyz-0123456789' });
  const account = Array.from({ length: 12 }, () => one(DIGIT));
  const start = exactly(`arn:${partition}:ec2:`);
  const grammar = [...start, ...region, one({ only: ':' }), ...account, ...exactly(':vpc/vpc-'), ...some(ID)];
  const behind = (pattern: Pattern): Pattern => [many({ except: '/' }), one({ only: '/' }), ...pattern];
  const patterns = [
    ...arns.flatMap(({ text, comparison }) => patternsOf(text, comparison)),
    ...vpcs.flatMap(({ text, comparison }) => patternsOf(text, comparison)).map(behind),
    ...ids.map((id) => behind(exactly(id))),
  ];
  const { texts, complete } = atomsOf([grammar], patterns, budget);
  return { values: texts.length > 0 ? texts : [`arn:${partition}:ec2:us-east-1:000000000000:vpc/vpc-0`], complete };
}
