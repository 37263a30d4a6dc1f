import type { Fact } from '../model/fact.js';
import { unknownHole } from '../model/hole.js';
import { derived, fieldAt } from './derived.js';

/**
 * Must the owner of an endpoint service accept each connection (`required`)? What holds where nobody said is not
 * documented: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpointServiceConfiguration.html
 */
export const endpointAcceptance: Fact = {
  name: 'endpointAcceptance',
  type: 'AWS::EC2::VPCEndpointService',
  reads: [{ type: 'AWS::EC2::VPCEndpointService', pointer: '/AcceptanceRequired' }],
  fields: ['/required'],
  derive: (r) => {
    const written = fieldAt(r, '/AcceptanceRequired');
    const undocumented = unknownHole('analysis-limit', 'AWS does not document what holds without AcceptanceRequired');
    return derived({ required: { ...written, value: written.value ?? undocumented } });
  },
};
