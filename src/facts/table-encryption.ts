import type { Fact } from '../model/fact.js';
import { approvedKey } from './approved-key.js';
import { derived, fieldAt } from './derived.js';

const TYPE = 'AWS::S3Tables::TableBucket';

/**
 * A table bucket's default encryption: `algorithm` (AES256 or aws:kms), `keyArn` as written, `approved`: is that key one
 * of the parameter `keys`. Here aws:kms always means a customer managed key, because no other is supported:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-tables-kms-encryption.html
 */
export const tableEncryption: Fact = {
  name: 'tableEncryption',
  type: TYPE,
  reads: ['SSEAlgorithm', 'KMSKeyArn'].map((name) => ({ type: TYPE, pointer: `/EncryptionConfiguration/${name}` })),
  fields: ['/algorithm', '/keyArn', '/approved'],
  params: ['keys'],
  derive: (r, _estate, _perimeter, params) => {
    const keyArn = fieldAt(r, '/EncryptionConfiguration/KMSKeyArn');
    const approved = keyArn.value === undefined ? undefined : approvedKey(keyArn.value, params);
    return derived({
      algorithm: fieldAt(r, '/EncryptionConfiguration/SSEAlgorithm'),
      keyArn,
      approved: { ...keyArn, value: approved },
    });
  },
};
