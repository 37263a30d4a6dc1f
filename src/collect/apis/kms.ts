import {
  DescribeKeyCommand,
  GetKeyPolicyCommand,
  GetKeyRotationStatusCommand,
  KMSClient,
  ListAliasesCommand,
  ListKeysCommand,
  ListResourceTagsCommand,
} from '@aws-sdk/client-kms';
import type { Api, SdkClient } from '../api.js';

export const kms: Api = {
  client: (options) => new KMSClient(options) as unknown as SdkClient,
  commands: {
    DescribeKey: DescribeKeyCommand,
    GetKeyPolicy: GetKeyPolicyCommand,
    GetKeyRotationStatus: GetKeyRotationStatusCommand,
    ListAliases: ListAliasesCommand,
    ListKeys: ListKeysCommand,
    ListResourceTags: ListResourceTagsCommand,
  },
};
