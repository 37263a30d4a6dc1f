import { allBits } from './bits.js';
import type { Choice, Dimension } from './candidate.js';
import type { Clauses } from './clauses.js';
import { crossingValues } from './crossing-values.js';
import { conditionJudge, judgeChoices, statementsOf } from './judge-choices.js';
import { networksOf } from './networks.js';
import type { ContextPart, NetworkPoint } from './points.js';
import type { Signs } from './signs.js';

/** Keys that the way decides on which a request comes. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export const NETWORK_KEYS: readonly string[] = [
  'aws:sourceip',
  'aws:sourcevpce',
  'aws:sourcevpc',
  'aws:sourcevpcarn',
  'aws:viaawsservice',
];

/** Where requests come from: the internet first, then endpoints, then services that call on. */
export function networkDimension(signs: Signs, clauses: Clauses): Dimension {
  const { perimeter, partition } = signs.surroundings;
  const { names, compared, budget } = signs;
  const endpoints = perimeter.approvedEndpoints === 'undecided' ? [] : perimeter.approvedEndpoints;
  const cidrs = perimeter.corporateCidrs.map((text) => ({
    text: { kind: 'text' as const, at: '', parts: [text] },
    comparison: 'ip' as const,
  }));
  const found = networksOf(
    {
      partition,
      addresses: [...compared('aws:sourceip'), ...cidrs],
      endpoints: compared('aws:sourcevpce'),
      vpcs: compared('aws:sourcevpc'),
      vpcArns: compared('aws:sourcevpcarn'),
      ids: [...endpoints, ...perimeter.approvedVpcs, ...names.endpoints, ...names.vpcs],
    },
    budget,
  );
  const hasAddress = signs.mentioned.has('aws:sourceip');
  const choices: readonly Choice[] = [
    ...found.addresses.map((ip) => internet(ip, signs)),
    ...found.endpoints.flatMap((vpce) => found.vpcs.map(({ id, arn }) => endpoint(vpce, id, arn, signs))),
    ...[undefined, ...(hasAddress ? found.addresses : [])].map((ip) => forwarded(ip, hasAddress, signs)),
  ];
  const judgesOf = (keys: readonly string[]) =>
    keys.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
  return {
    name: 'network',
    candidates: judgeChoices(choices, judgesOf(NETWORK_KEYS), allBits(clauses.size), budget),
    ...(found.incomplete.length > 0 && {
      incomplete: {
        statements: statementsOf(judgesOf(found.incomplete), clauses.size),
        why: `the values of ${found.incomplete.join(' and ')} that the policy tells apart`,
      },
    }),
  };
}

function choice(network: NetworkPoint, context: ContextPart, signs: Signs): Choice {
  return { head: { network }, context, group: [network.type, crossingValues(signs, context)].join() };
}

function internet(ip: string, signs: Signs): Choice {
  const context = new Map([
    ['aws:sourceip', ip],
    ['aws:viaawsservice', 'false'],
  ]);
  return choice({ type: 'internet', ip }, context, signs);
}

function endpoint(vpce: string, vpc: string, arn: string | undefined, signs: Signs): Choice {
  const context = new Map([
    ['aws:sourcevpce', vpce],
    ['aws:sourcevpc', vpc],
    ['aws:viaawsservice', 'false'],
  ]);
  if (arn !== undefined) context.set('aws:sourcevpcarn', arn);
  return choice({ type: 'endpoint', vpce, vpc }, context, signs);
}

/** AWS's pages differ on what aws:SourceIp holds then: the first caller's address, the service's, or nothing. */
const ADDRESS_DOUBT =
  "AWS's pages differ on the source address of a call that a service forwards: the first caller's, the service's or none";

function forwarded(ip: string | undefined, isInDoubt: boolean, signs: Signs): Choice {
  const context = new Map([['aws:viaawsservice', 'true']]);
  if (ip !== undefined) context.set('aws:sourceip', ip);
  return {
    ...choice({ type: 'forwarded', ...(ip !== undefined && { ip }) }, context, signs),
    // Whoever is called for has signed.
    fits: ({ caller }) => caller?.type === 'role' || caller?.type === 'user' || caller?.type === 'root',
    ...(isInDoubt && { doubt: ADDRESS_DOUBT }),
  };
}
