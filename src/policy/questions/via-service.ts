import { field, isList } from '../../model/value.js';
import type { RequestQuestion } from './request-question.js';

/**
 * A key encrypts and decrypts nothing but for AWS services that act for their callers: then, and only then, requests
 * carry `kms:ViaService`. The `services` of the resource (`s3`, in any region) are those that may; without them any may.
 * Services that call with their own identity are no callers here.
 * https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
 */
export const viaService: RequestQuestion = ({ owned, resource }) => {
  if (owned.type !== 'AWS::KMS::Key') return 'Only keys are used by way of services, and this is none.';
  const services = field(resource, 'services') ?? [];
  if (!isList(services) || !services.every((each) => typeof each === 'string'))
    return "The resource's services are no list of strings.";
  const isWanted = (through: unknown) =>
    typeof through === 'string' && (services.length === 0 || services.some((each) => through.startsWith(`${each}.`)));
  return [
    {
      action: ({ name }) => isCryptographic(name),
      context: (part, keys) => !keys.includes(VIA_SERVICE) || !isWanted(part.get(VIA_SERVICE)),
    },
  ];
};

/** The key that tells which service calls for the caller. */
export const VIA_SERVICE = 'kms:viaservice';

/** Is it one of the operations that use a key? https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations */
export function isCryptographic(action: string): boolean {
  return CRYPTOGRAPHIC.has(action);
}

const CRYPTOGRAPHIC: ReadonlySet<string> = new Set([
  'kms:Decrypt',
  'kms:DeriveSharedSecret',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyPair',
  'kms:GenerateDataKeyPairWithoutPlaintext',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:GenerateMac',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
  'kms:Sign',
  'kms:Verify',
  'kms:VerifyMac',
]);
