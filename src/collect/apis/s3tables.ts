import {
  GetTableBucketEncryptionCommand,
  GetTableBucketPolicyCommand,
  ListTableBucketsCommand,
  S3TablesClient,
} from '@aws-sdk/client-s3tables';
import type { Api, SdkClient } from '../api.js';

export const s3Tables: Api = {
  client: (options) => new S3TablesClient(options) as unknown as SdkClient,
  commands: {
    GetTableBucketEncryption: GetTableBucketEncryptionCommand,
    GetTableBucketPolicy: GetTableBucketPolicyCommand,
    ListTableBuckets: ListTableBucketsCommand,
  },
};
