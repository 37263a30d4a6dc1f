import {
  GetAccessPointCommand,
  GetAccessPointPolicyCommand,
  GetMultiRegionAccessPointPolicyCommand,
  GetPublicAccessBlockCommand,
  ListAccessPointsCommand,
  ListMultiRegionAccessPointsCommand,
  S3ControlClient,
} from '@aws-sdk/client-s3-control';
import type { Api, SdkClient } from '../api.js';

export const s3Control: Api = {
  client: ({ endpoint, ...options }) =>
    new S3ControlClient({
      ...options,
      // The SDK's own rules put the account id before the host, which a server of one's own does not answer to.
      ...(endpoint !== undefined && { endpoint, endpointProvider: () => ({ url: new URL(endpoint) }) }),
    }) as unknown as SdkClient,
  commands: {
    GetAccessPoint: GetAccessPointCommand,
    GetAccessPointPolicy: GetAccessPointPolicyCommand,
    GetMultiRegionAccessPointPolicy: GetMultiRegionAccessPointPolicyCommand,
    GetPublicAccessBlock: GetPublicAccessBlockCommand,
    ListAccessPoints: ListAccessPointsCommand,
    ListMultiRegionAccessPoints: ListMultiRegionAccessPointsCommand,
  },
};
