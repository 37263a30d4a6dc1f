import type { Value } from '../model/value.js';
import type { Owned } from './owned.js';

/**
 * What holds where nobody wrote a policy: endpoints let everything through, everything else has none.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function defaultPolicyOf({ type }: Owned): Value | undefined {
  return type === 'AWS::EC2::VPCEndpoint' ? FULL_ACCESS_POLICY : undefined;
}

/** What AWS attaches to an endpoint. */
export const FULL_ACCESS_POLICY: Value = {
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
};
