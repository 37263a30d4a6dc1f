import type { UnknownReason } from '../model/hole.js';
import type { Call } from '../vocabulary/calls.js';
import codes from './error-codes.json' with { type: 'json' };

/** How a call ended, as a record's `calls` has it: answered, "nothing is configured", or why it failed. */
export type Outcome = 'ok' | 'none' | Failed;
export type Failed = UnknownReason;

/** What the SDK throws, as far as it tells how the call ended. */
export interface ApiError extends Error {
  /** The name in another service's own error class, where `name` is only "Error". */
  readonly Code?: string;
  /** Node's name of a failure of the network. */
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $retryable?: { readonly throttling?: boolean };
}

const DENIED: ReadonlySet<string> = new Set(codes.denied);
const THROTTLED: ReadonlySet<string> = new Set(codes.throttled);
const UNUSABLE: ReadonlySet<string> = new Set(codes.unusable);

/**
 * The outcome of a call that was refused, by the code of the refusal. Only the call's own "not configured" codes mean
 * that there is nothing; a refusal that nobody knows is a failure.
 */
export function outcomeOf(error: ApiError, call: Pick<Call, 'notConfigured'>): Exclude<Outcome, 'ok'> {
  const code = codeOf(error);
  if (call.notConfigured.includes(code)) return 'none';
  if (THROTTLED.has(code) || error.$retryable?.throttling === true) return 'throttled';
  if (DENIED.has(code)) return 'access-denied';
  // A 403 without a code of its own (HEAD, gateways on the way) is a denial; one for bad credentials has its code.
  return error.$metadata?.httpStatusCode === 403 && !UNUSABLE.has(code) ? 'access-denied' : 'api-error';
}

/** The service's code, or that of the network. */
export function codeOf(error: ApiError): string {
  if (error.code !== undefined && /^E[A-Z_]+$/.test(error.code)) return error.code;
  return error.name === 'Error' ? (error.Code ?? error.name) : error.name;
}
