import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { FULL_ACCESS_POLICY } from '../policy/default-policy.js';
import { awsServiceOf } from './aws-service.js';
import { ownPolicy } from './policy/found-policy.js';
import { policyFact } from './policy/policy-fact.js';

const ENDPOINT = 'AWS::EC2::VPCEndpoint';

/**
 * The policy of a VPC endpoint, decided over all requests that pass it. Without one AWS attaches the default, which
 * gives full access: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export const endpointPolicy: Fact = policyFact({
  name: 'endpointPolicy',
  type: ENDPOINT,
  reads: [
    { type: ENDPOINT, pointer: '/PolicyDocument' },
    { type: ENDPOINT, pointer: '/ServiceName' },
  ],
  questions: { restricted: 'endpoint-policy-restricted', pinned: 'endpoint-policy-pinned' },
  find: (r) => ownPolicy(r, '/PolicyDocument'),
  absent: () => FULL_ACCESS_POLICY,
  about: (r) => () => ({ type: ENDPOINT, service: serviceOf(r) }),
});

function serviceOf(r: Resource): string | undefined {
  const service = awsServiceOf(r);
  return service === undefined || isHole(service) ? undefined : String(service);
}
