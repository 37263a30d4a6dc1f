import type { Outcome } from './account.js';
import { refused } from './account.js';
import type { Service } from './operations.js';

/** How each service says that the caller may not. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html for EC2. */
const DENIED: { readonly [service in Service]: readonly [code: string, status: number] } = {
  S3: ['AccessDenied', 403],
  S3Control: ['AccessDenied', 403],
  S3Tables: ['AccessDeniedException', 403],
  KMS: ['AccessDeniedException', 400],
  CloudTrail: ['AccessDeniedException', 400],
  EC2: ['UnauthorizedOperation', 403],
  STS: ['AccessDenied', 403],
};

/** How each service says that it is asked too often. */
const THROTTLED: { readonly [service in Service]: readonly [code: string, status: number] } = {
  S3: ['SlowDown', 503],
  S3Control: ['SlowDown', 503],
  S3Tables: ['TooManyRequestsException', 429],
  KMS: ['ThrottlingException', 400],
  CloudTrail: ['ThrottlingException', 400],
  EC2: ['RequestLimitExceeded', 503],
  STS: ['Throttling', 400],
};

/** How each service refuses credentials that it does not know; a region that is switched off does not know any. */
const UNKNOWN_CREDENTIALS: { readonly [service in Service]: readonly [code: string, status: number] } = {
  S3: ['InvalidAccessKeyId', 403],
  S3Control: ['InvalidAccessKeyId', 403],
  S3Tables: ['UnrecognizedClientException', 403],
  KMS: ['UnrecognizedClientException', 400],
  CloudTrail: ['UnrecognizedClientException', 400],
  EC2: ['AuthFailure', 401],
  STS: ['InvalidClientTokenId', 403],
};

/** How each service refuses a request whose signature is of another time. */
const SKEWED: { readonly [service in Service]: readonly [code: string, status: number] } = {
  S3: ['RequestTimeTooSkewed', 403],
  S3Control: ['RequestTimeTooSkewed', 403],
  S3Tables: ['InvalidSignatureException', 403],
  KMS: ['InvalidSignatureException', 400],
  CloudTrail: ['InvalidSignatureException', 400],
  EC2: ['RequestExpired', 400],
  STS: ['SignatureDoesNotMatch', 403],
};

export const denied = (service: Service): Outcome =>
  refused(...DENIED[service], 'User is not authorized to perform this operation');
export const throttled = (service: Service): Outcome =>
  refused(...THROTTLED[service], 'Please reduce your request rate.');
export const unknownCredentials = (service: Service): Outcome =>
  refused(...UNKNOWN_CREDENTIALS[service], 'The security token included in the request is invalid.');
export const skewed = (service: Service): Outcome =>
  refused(...SKEWED[service], 'The difference between the request time and the current time is too large.');
