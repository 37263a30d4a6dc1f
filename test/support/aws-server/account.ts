import type { AwsError } from './write-answer.js';

/**
 * An AWS account as the server knows it. `lists` holds what each listing operation finds: buckets under `ListBuckets`,
 * keys under `ListKeys`, trails (each once, in its home region) under `DescribeTrails`.
 */
export interface Account {
  readonly account: string;
  /** The principal that calls. */
  readonly caller: string;
  /** The regions there are, with what `DescribeRegions` says of each; every other region is disabled. */
  readonly regions: { readonly [region: string]: OptInStatus };
  /** What roles others may assume here, by name, and the external id that they ask for. */
  readonly roles?: { readonly [name: string]: { readonly externalId?: string } };
  /** What is answered about the account itself: `GetPublicAccessBlock` of S3Control. */
  readonly answers?: Answers;
  readonly lists: { readonly [operation: string]: readonly Thing[] };
  /** What is answered where no answer is given: that nothing is configured (left out), or that the caller may not know. */
  readonly unsaid?: 'not-configured' | 'access-denied';
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Region.html */
export type OptInStatus = 'opt-in-not-required' | 'opted-in' | 'not-opted-in';

export interface Thing {
  readonly region: string;
  /** Its entry in the answer of the operation that lists it. */
  readonly is: { readonly [member: string]: unknown };
  readonly answers?: Answers;
}

/** By operation: what is answered, in the SDK's words, or the refusal. */
export interface Answers {
  readonly [operation: string]: object | Refusal;
}

export interface Refusal {
  readonly $error: string;
  /** 400 when left out. */
  readonly status?: number;
  readonly message?: string;
}

export type Outcome = { readonly data: object } | { readonly error: AwsError };

export function refused(code: string, status: number, message = code): Outcome {
  return { error: { status, code, message } };
}

export function outcomeOf(answer: object): Outcome {
  return isRefusal(answer) ? refused(answer.$error, answer.status ?? 400, answer.message) : { data: answer };
}

function isRefusal(answer: object): answer is Refusal {
  return '$error' in answer;
}
