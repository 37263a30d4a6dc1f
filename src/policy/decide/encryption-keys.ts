import type { JointKeys } from './joint-keys.js';
import { DIGIT, exactly, one, some } from './pattern.js';
import { valuesOf } from './values.js';

/**
 * What a request says on encryption: a key only with KMS, and nothing else together with a key of the caller's own.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
export const ENCRYPTION: JointKeys = {
  keys: [
    's3:x-amz-server-side-encryption',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
    's3:x-amz-server-side-encryption-customer-algorithm',
  ],
  contexts: ({ compared, budget, mentioned, surroundings }) => {
    const [algorithm, key, own] = ENCRYPTION.keys as readonly [string, string, string];
    const start = exactly(`arn:${surroundings.partition}:kms:`);
    const region = some({ except: '*?:' });
    const account = Array.from({ length: 12 }, () => one(DIGIT));
    const pattern = [
      ...start,
      ...region,
      one({ only: ':' }),
      ...account,
      one({ only: ':' }),
      ...some({ except: '*?' }),
    ];
    const keys = mentioned.has(key)
      ? valuesOf({ kind: 'text', pattern }, compared(key), budget)
      : { values: [], complete: true };
    const contexts = [
      ...['AES256', 'aws:kms', 'aws:kms:dsse', 'aws:fsx'].map((each) => [[algorithm, each] as const]),
      ...['aws:kms', 'aws:kms:dsse'].flatMap((each) =>
        keys.values.map((id) => [[algorithm, each] as const, [key, id] as const]),
      ),
      [[own, 'AES256'] as const],
    ];
    return { contexts: contexts.map((each) => new Map(each)), complete: keys.complete };
  },
  carried: ({ action }) => (CARRIES_ENCRYPTION.has(action?.name ?? '') ? 'sometimes' : 'never'),
};

const CARRIES_ENCRYPTION: ReadonlySet<string> = new Set(['s3:PutObject', 's3:ReplicateObject']);
