import type { Question } from './asked.js';
import { ENCRYPTION_KEYS, encryptionEnforcedOnPut } from './encryption-enforced-on-put.js';
import { endpointPolicyPinned, RESOURCE_ACCOUNT } from './endpoint-policy-pinned.js';
import { noConfusedDeputy, SOURCE_ACCOUNT } from './no-confused-deputy.js';
import { notPublic } from './not-public.js';
import type { RequestQuestion } from './request-question.js';
import { tlsMinimumVersion } from './tls-minimum-version.js';
import { tlsOnly } from './tls-only.js';
import { trustedAccountsOnly } from './trusted-accounts-only.js';
import { VIA_SERVICE, viaService } from './via-service.js';
import { vpcEndpointOnly } from './vpc-endpoint-only.js';

/** The questions that are about requests: they fail when one that violates them gets through. */
export const REQUEST_QUESTIONS: ReadonlyMap<Question, RequestQuestion> = new Map<Question, RequestQuestion>([
  ['vpc-endpoint-only', vpcEndpointOnly],
  ['not-public', notPublic],
  ['tls-only', tlsOnly],
  ['tls-minimum-version', tlsMinimumVersion],
  ['trusted-accounts-only', trustedAccountsOnly],
  ['encryption-enforced-on-put', encryptionEnforcedOnPut],
  ['no-confused-deputy', noConfusedDeputy],
  ['via-service', viaService],
  ['endpoint-policy-pinned', endpointPolicyPinned],
]);

/** Lower-cased keys that a question looks at, whether or not the policy mentions them. */
export const KEYS_OF: ReadonlyMap<Question, readonly string[]> = new Map<Question, readonly string[]>([
  ['encryption-enforced-on-put', ENCRYPTION_KEYS],
  ['no-confused-deputy', [SOURCE_ACCOUNT]],
  ['via-service', [VIA_SERVICE]],
  ['endpoint-policy-pinned', [RESOURCE_ACCOUNT]],
]);
