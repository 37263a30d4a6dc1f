import type { Names } from '../decide/names.js';
import type { CallerPoint, ContextPart, NetworkPoint } from '../decide/points.js';
import { isInside } from '../ip-range.js';
import type { RequestQuestion } from './request-question.js';

/**
 * Nothing is open to anyone: to callers and networks that neither policy nor perimeter names.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */
export const notPublic: RequestQuestion = (_, names) => [
  {
    caller: (caller) => isAnyone(caller, names),
    network: (network) => isAnywhere(network, names),
    context: (part) => isStrange(part, names),
  },
];

function isAnyone(caller: CallerPoint, { accounts }: Names): boolean {
  return caller.type === 'anonymous' || ('account' in caller && !accounts.has(caller.account.toLowerCase()));
}

/** Neither an address nor an endpoint that is named. */
export function isAnywhere(network: NetworkPoint, { cidrs, endpoints, vpcs }: Names): boolean {
  switch (network.type) {
    case 'internet':
      return !isInside(network.ip, cidrs);
    case 'endpoint':
      return !endpoints.has(network.vpce.toLowerCase()) && !vpcs.has(network.vpc.toLowerCase());
    case 'forwarded':
      return false;
  }
}

/** Neither the caller's organization, nor its id, nor the account whose access point it comes through is named. */
function isStrange(part: ContextPart, { organizations, ids, accounts }: Names): boolean {
  const is = (key: string, names: ReadonlySet<string>) => {
    const value = part.get(key);
    return typeof value === 'string' && names.has(value.toLowerCase());
  };
  const [id = ''] = String(part.get('aws:userid') ?? '').split(':');
  return (
    !is('aws:principalorgid', organizations) && !is('s3:dataaccesspointaccount', accounts) && !ids.has(id.toLowerCase())
  );
}
