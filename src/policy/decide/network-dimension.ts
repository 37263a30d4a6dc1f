import { allBits } from './bits.js';
import type { Candidate, Choice, Dimension } from './candidate.js';
import type { Clauses } from './clauses.js';
import { comparedWith } from './compared-values.js';
import { crossingValues } from './crossing-values.js';
import { conditionJudge, judgeChoices, statementsOf } from './judge-choices.js';
import { endpointIds, vpcArns, vpcIds } from './network-ids.js';
import type { ContextPart, NetworkPoint } from './points.js';
import type { Signs } from './signs.js';
import { type Values, valuesOf } from './values.js';

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
  const { compared, budget } = signs;
  const judgesOf = (keys: readonly string[]) =>
    keys.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
  const addresses = publicAddresses(signs);
  const endpoints = endpointIds(compared(ENDPOINT), idsOf(signs, 'endpoints').flat(), budget);
  const vpcs = vpcParts(signs);
  const judged = (parts: readonly ContextPart[], keys: readonly string[], kind: 'endpoints' | 'vpcs') =>
    differing(judgeChoices(parts.map(asChoice), judgesOf(keys), allBits(clauses.size), budget).candidates, signs, kind);
  const vpces = judged(
    endpoints.values.map((id) => new Map([[ENDPOINT, id]])),
    [ENDPOINT],
    'endpoints',
  );
  const networks = judged(vpcs.parts, VPC_KEYS, 'vpcs');
  const forwardedFrom = signs.mentioned.has('aws:sourceip') ? [undefined, ...addresses.values] : [undefined];
  const choices: readonly Choice[] = [
    ...addresses.values.map((ip) => internet(ip, signs)),
    ...vpces.flatMap((vpce) => networks.map((vpc) => endpoint(new Map([...vpce, ...vpc]), signs))),
    ...forwardedFrom.map((ip) => forwarded(ip, forwardedFrom.length > 1, signs)),
  ];
  const incomplete = [
    ...(addresses.complete ? [] : ['aws:sourceip']),
    ...(endpoints.complete ? [] : [ENDPOINT]),
    ...(vpcs.complete ? [] : VPC_KEYS),
  ];
  return {
    name: 'network',
    ...judgeChoices(choices, judgesOf(NETWORK_KEYS), allBits(clauses.size), budget),
    ...(incomplete.length > 0 && {
      incomplete: {
        statements: statementsOf(judgesOf(incomplete), clauses.size),
        why: `the values of ${incomplete.join(' and ')} that the policy tells apart`,
      },
    }),
  };
}

const ENDPOINT = 'aws:sourcevpce';
const VPC = 'aws:sourcevpc';
const VPC_ARN = 'aws:sourcevpcarn';
const VPC_KEYS: readonly string[] = [VPC, VPC_ARN];

/** What clauses compare, the perimeter's own ranges, and all that the policy names narrowly: each told apart as one set. */
function publicAddresses({ compared, surroundings, names, budget }: Signs): Values {
  const together = (texts: readonly string[]) => texts.map((text) => ({ ...comparedWith(text, 'ip'), clause: texts }));
  const { corporateCidrs } = surroundings.perimeter;
  const all = [...compared('aws:sourceip'), ...together(corporateCidrs), ...together(names.cidrs)];
  return valuesOf({ kind: 'address', reach: 'public' }, all, budget);
}

/** Ids that the perimeter approves, and those that it or the policy names. */
function idsOf({ surroundings, names }: Signs, kind: 'endpoints' | 'vpcs'): readonly (readonly string[])[] {
  const { approvedEndpoints, approvedVpcs } = surroundings.perimeter;
  if (kind === 'vpcs') return [approvedVpcs, [...names.vpcs]];
  return [approvedEndpoints === 'undecided' ? [] : approvedEndpoints, [...names.endpoints]];
}

function vpcParts(signs: Signs): { readonly parts: readonly ContextPart[]; readonly complete: boolean } {
  const { compared, budget, surroundings } = signs;
  const ids = idsOf(signs, 'vpcs').flat();
  if (!signs.mentioned.has(VPC_ARN)) {
    const { values, complete } = vpcIds(compared(VPC), ids, budget);
    return { parts: values.map((id) => new Map([[VPC, id]])), complete };
  }
  const { values, complete } = vpcArns(surroundings.partition, compared(VPC_ARN), compared(VPC), ids, budget);
  const parts = values.map(
    (arn) =>
      new Map([
        [VPC, arn.slice(arn.indexOf('/') + 1)],
        [VPC_ARN, arn],
      ]),
  );
  return { parts, complete };
}

/** Endpoints are combined with VPCs: of those that nothing tells apart the first one is enough. */
function differing(candidates: readonly Candidate[], signs: Signs, kind: 'endpoints' | 'vpcs'): readonly ContextPart[] {
  const listed = idsOf(signs, kind).map((ids) => new Set(ids.map((id) => id.toLowerCase())));
  const first = new Map<string, ContextPart>();
  for (const { context, may, is } of candidates) {
    const id = String(context.get(kind === 'vpcs' ? VPC : ENDPOINT)).toLowerCase();
    const sign = [may, is, ...listed.map((ids) => ids.has(id)), crossingValues(signs, context)].join(' ');
    if (!first.has(sign)) first.set(sign, context);
  }
  return [...first.values()];
}

function asChoice(context: ContextPart): Choice {
  return { head: {}, context, group: '' };
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

function endpoint(part: ContextPart, signs: Signs): Choice {
  const context = new Map([...part, ['aws:viaawsservice', 'false'] as const]);
  return choice({ type: 'endpoint', vpce: String(part.get(ENDPOINT)), vpc: String(part.get(VPC)) }, context, signs);
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
