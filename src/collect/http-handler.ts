import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { answerBody } from './answer-body.js';
import { breakerOf } from './breaker.js';

export interface Timeouts {
  /** Until the connection stands, in milliseconds. */
  readonly connect: number;
  /** Until the answer has come, in milliseconds. */
  readonly answer: number;
}

/** By default the SDK waits for ever. */
export const TIMEOUTS: Timeouts = { connect: 3_000, answer: 10_000 };

/** Nothing was at the other end, or it did not say a word. A connection that breaks off midway is no such case. */
const SILENCE = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT']);

/** Thrown instead of an attempt where the breaker is open; the SDK does not retry it. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly code: string | undefined;
  constructor(cause: NodeJS.ErrnoException | undefined) {
    super('The service did not answer in this region; no further calls were made there');
    this.code = cause?.code;
  }
}

/** The SDK's way to the network, with keep-alive for `connections`, timeouts, and a breaker of its own. */
export function httpHandler(connections: number, timeouts: Timeouts) {
  const pool = { keepAlive: true, maxSockets: connections };
  const inner = new NodeHttpHandler({
    httpAgent: new HttpAgent(pool),
    httpsAgent: new HttpsAgent(pool),
    connectionTimeout: timeouts.connect,
    requestTimeout: timeouts.answer,
    throwOnRequestTimeout: true,
  });
  const breaker = breakerOf();
  let cause: NodeJS.ErrnoException | undefined;
  return {
    metadata: inner.metadata,
    destroy: () => inner.destroy(),
    httpHandlerConfigs: () => inner.httpHandlerConfigs(),
    updateHttpClientConfig: (...change: Parameters<NodeHttpHandler['updateHttpClientConfig']>) =>
      inner.updateHttpClientConfig(...change),
    async handle(...request: Parameters<NodeHttpHandler['handle']>) {
      if (breaker.isOpen) throw new Unreachable(cause);
      const began = Date.now();
      try {
        const { response } = await inner.handle(...request);
        response.body = await answerBody(response.body, response.statusCode < 300, timeouts.answer);
        breaker.succeeded();
        return { response };
      } catch (error) {
        if (isSilence(error)) {
          cause = error as NodeJS.ErrnoException;
          breaker.failed(began, Date.now());
        }
        throw error;
      }
    },
  };
}

/** No answer came at all. */
export function isSilence(error: unknown): boolean {
  const { name, code } = error as NodeJS.ErrnoException;
  return error instanceof Unreachable || name === 'TimeoutError' || (code !== undefined && SILENCE.has(code));
}
