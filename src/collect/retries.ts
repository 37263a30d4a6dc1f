import { Unreachable } from './http-handler.js';
import type { Lane } from './lane.js';
import type { Tally } from './tally.js';

/** Attempts by what happened to the last one, the first included; what is not here is not tried again. */
const MAX_ATTEMPTS: ReadonlyMap<string, number> = new Map([
  ['THROTTLING', 8],
  ['TRANSIENT', 4],
]);
const BASE_MS = 200;
const LONGEST_MS = 5_000;

/** What the SDK hands from attempt to attempt. */
interface Token {
  /** Retries so far. */
  getRetryCount(): number;
  /** Milliseconds until the attempt. */
  getRetryDelay(): number;
  getRetryCost(): undefined;
}

interface Failure {
  readonly error?: unknown;
  /** THROTTLING, TRANSIENT (timeouts, broken connections, 5xx), SERVER_ERROR or CLIENT_ERROR. */
  readonly errorType: string;
}

/**
 * When the SDK tries again: what is throttled or failed on the way, after a growing pause that chance shortens, so that
 * calls do not come back together. What is throttled narrows the lane of its service and region, what is answered widens
 * it again. The SDK's own adaptive mode falls to one call in two seconds at the first throttle, and its standard mode
 * gives up when many calls are throttled at once.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function retriesOf(lane: Lane, tally?: Tally) {
  return {
    mode: 'lakeproof',
    acquireInitialRetryToken: async () => tokenOf(0, 0),
    async refreshRetryTokenForRetry(token: Token, { error, errorType }: Failure): Promise<Token> {
      const retries = token.getRetryCount() + 1;
      if (errorType === 'THROTTLING') {
        lane.throttled();
        if (tally !== undefined) tally.throttles++;
      }
      const attempts = error instanceof Unreachable ? 1 : (MAX_ATTEMPTS.get(errorType) ?? 1);
      if (retries >= attempts) throw new Error('No further attempt');
      return tokenOf(retries, Math.random() * Math.min(LONGEST_MS, BASE_MS * 2 ** retries));
    },
    recordSuccess: () => lane.answered(),
  };
}

function tokenOf(retries: number, delay: number): Token {
  return { getRetryCount: () => retries, getRetryDelay: () => delay, getRetryCost: () => undefined };
}
