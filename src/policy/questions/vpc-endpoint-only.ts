import type { ActionPoint, CallerPoint, NetworkPoint } from '../decide/points.js';
import type { Perimeter } from '../decide/surroundings.js';
import { isInside } from '../ip-range.js';
import type { Judged } from '../judged.js';
import type { RequestQuestion } from './request-question.js';

/**
 * Data is reached through approved VPC endpoints only, but for what the perimeter declares.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html
 */
export const vpcEndpointOnly: RequestQuestion = ({ perimeter }) => [
  {
    action: isDataPlane,
    caller: (caller) => !isBreakGlass(caller, perimeter),
    network: (network) => isOutside(network, perimeter),
  },
];

const OF_BUCKETS: readonly string[] = ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads'];

function isDataPlane({ name, resource }: ActionPoint): boolean {
  return resource === 'object' || resource === 'accesspointobject' || OF_BUCKETS.includes(name);
}

function isBreakGlass(caller: CallerPoint, { breakGlassPrincipals }: Perimeter): boolean {
  return 'arn' in caller && breakGlassPrincipals.includes(caller.arn);
}

function isOutside(network: NetworkPoint, perimeter: Perimeter): Judged {
  switch (network.type) {
    case 'internet':
      return !isInside(network.ip, perimeter.corporateCidrs);
    case 'forwarded':
      return (
        !perimeter.allowForwardedAccess && (network.ip === undefined || !isInside(network.ip, perimeter.corporateCidrs))
      );
    case 'endpoint': {
      const { approvedEndpoints, approvedVpcs } = perimeter;
      if (includes(approvedVpcs, network.vpc)) return false;
      if (approvedEndpoints === 'undecided') return UNDECIDED;
      return !includes(approvedEndpoints, network.vpce);
    }
  }
}

const UNDECIDED = { doubt: "which endpoints are approved is not given: the perimeter's approvedEndpoints" };

/** Ids are the same whatever their case. */
function includes(ids: readonly string[], id: string): boolean {
  return ids.some((each) => each.toLowerCase() === id.toLowerCase());
}
