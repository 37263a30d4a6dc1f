import { field, isList, isMap, type Value } from '../../model/value.js';
import type { ContextPart } from '../decide/points.js';
import type { Judged } from '../judged.js';
import type { RequestQuestion } from './request-question.js';

const ALGORITHM = 's3:x-amz-server-side-encryption';
const KEY = 's3:x-amz-server-side-encryption-aws-kms-key-id';
const OWN_KEY = 's3:x-amz-server-side-encryption-customer-algorithm';

/** What an upload says on its encryption. */
export const ENCRYPTION_KEYS: readonly string[] = [ALGORITHM, KEY, OWN_KEY];

/**
 * No upload gets through that is not encrypted with KMS: it names KMS, or it names nothing and the bucket's default
 * encryption (`encryption` of the resource, in CloudFormation's shape) is KMS. With `strict` it has to name it; with
 * `keys` only these will do. A key of the caller's own (SSE-C) never does.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/specifying-kms-encryption.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html
 */
export const encryptionEnforcedOnPut: RequestQuestion = ({ owned, resource }) => {
  if (owned.type !== 'AWS::S3::Bucket') return 'Uploads go to buckets, and this is none.';
  const wanted = readWanted(resource);
  if (typeof wanted === 'string') return wanted;
  return [
    {
      action: ({ name }) => name === 's3:PutObject',
      context: (part, keys) => !keys.includes(ALGORITHM) || breaks(part, wanted),
    },
  ];
};

interface Wanted {
  /** Of the bucket: what holds for an upload that says nothing. */
  readonly standard: { readonly algorithm: string; readonly key: string | undefined } | Judged;
  /** None: any key. */
  readonly keys: readonly string[];
}

function breaks(part: ContextPart, { standard, keys }: Wanted): Judged {
  const isWrongKey = (key: unknown) => keys.length > 0 && (typeof key !== 'string' || !keys.includes(key));
  if (part.has(OWN_KEY)) return true;
  const algorithm = part.get(ALGORITHM);
  if (algorithm !== undefined) return !isKms(algorithm) || isWrongKey(part.get(KEY));
  if (typeof standard !== 'object' || 'doubt' in standard) return standard;
  return !isKms(standard.algorithm) || isWrongKey(standard.key);
}

function isKms(algorithm: unknown): boolean {
  return algorithm === 'aws:kms' || algorithm === 'aws:kms:dsse';
}

function readWanted(resource: Value | undefined): Wanted | string {
  const strict = field(resource, 'strict') ?? false;
  if (typeof strict !== 'boolean') return "The resource's strict is neither true nor false.";
  const keys = field(resource, 'keys') ?? [];
  if (!isList(keys) || !keys.every((key) => typeof key === 'string'))
    return "The resource's keys are no list of strings.";
  return {
    standard: strict ? true : standardOf(field(resource, 'encryption') ?? undefined),
    keys: keys as readonly string[],
  };
}

/** Every bucket has a default; without another it is SSE-S3. https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html */
function standardOf(encryption: Value | undefined): Wanted['standard'] {
  if (encryption === undefined) return true;
  const rules = field(encryption, 'ServerSideEncryptionConfiguration');
  const rule = isList(rules) ? rules[0] : undefined;
  const by = isMap(rule) ? field(rule, 'ServerSideEncryptionByDefault') : undefined;
  const [algorithm, key] = [field(by, 'SSEAlgorithm'), field(by, 'KMSMasterKeyID')];
  if (typeof algorithm !== 'string')
    return { doubt: "the resource's encryption is not known in CloudFormation's shape" };
  return { algorithm, key: typeof key === 'string' ? key : undefined };
}
