import type { Fact } from '../model/fact.js';
import { awsServiceOf } from './aws-service.js';
import { derived, place } from './derived.js';

/** The AWS service that a VPC endpoint leads to: `service` is s3, kms or the like; absent for a service of anybody else. */
export const endpointService: Fact = {
  name: 'endpointService',
  type: 'AWS::EC2::VPCEndpoint',
  reads: [{ type: 'AWS::EC2::VPCEndpoint', pointer: '/ServiceName' }],
  fields: ['/service'],
  derive: (r) =>
    derived({
      service: { value: awsServiceOf(r), at: [place(r, '/ServiceName')] },
    }),
};
