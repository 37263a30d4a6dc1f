import type { Fact } from '../model/fact.js';
import { approvedKey } from './approved-key.js';
import { derived, type Field, fieldAt } from './derived.js';
import { rivalRules } from './encryption.js';

const TYPE = 'AWS::S3Express::DirectoryBucket';
const RULES = '/BucketEncryption/ServerSideEncryptionConfiguration';

/**
 * A directory bucket's default encryption: `algorithm` (AES256 or aws:kms), `keyId` as written, `approved`: is that key
 * one of the parameter `keys`. Here aws:kms always means a customer managed key, because aws/s3 is not supported:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html
 */
export const directoryEncryption: Fact = {
  name: 'directoryEncryption',
  type: TYPE,
  reads: ['SSEAlgorithm', 'KMSMasterKeyID'].map((name) => ({
    type: TYPE,
    pointer: `${RULES}/*/ServerSideEncryptionByDefault/${name}`,
  })),
  fields: ['/algorithm', '/keyId', '/approved'],
  params: ['keys'],
  derive: (r, _estate, _perimeter, params) => {
    const rivals = rivalRules(r);
    const read = (name: string): Field => rivals ?? fieldAt(r, `${RULES}/0/ServerSideEncryptionByDefault/${name}`);
    const keyId = read('KMSMasterKeyID');
    const approved = keyId.value === undefined ? undefined : approvedKey(keyId.value, params);
    return derived({ algorithm: read('SSEAlgorithm'), keyId, approved: { ...keyId, value: approved } });
  },
};
