import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { Api, SdkClient } from '../api.js';

export const sts: Api = {
  client: (options) => new STSClient(options) as unknown as SdkClient,
  commands: {
    GetCallerIdentity: GetCallerIdentityCommand,
  },
};
