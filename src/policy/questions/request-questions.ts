import type { Question } from './asked.js';
import { notPublic } from './not-public.js';
import type { RequestQuestion } from './request-question.js';
import { tlsMinimumVersion } from './tls-minimum-version.js';
import { tlsOnly } from './tls-only.js';
import { vpcEndpointOnly } from './vpc-endpoint-only.js';

/** The questions that are about requests: they fail when one that violates them gets through. */
export const REQUEST_QUESTIONS: ReadonlyMap<Question, RequestQuestion> = new Map<Question, RequestQuestion>([
  ['vpc-endpoint-only', vpcEndpointOnly],
  ['not-public', notPublic],
  ['tls-only', tlsOnly],
  ['tls-minimum-version', tlsMinimumVersion],
]);
