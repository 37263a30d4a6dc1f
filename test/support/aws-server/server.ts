/** AWS on one local port: every service and region that collecting asks, answering from accounts that are data. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { type Aws, answer } from './answer.js';
import { type Call, callOf } from './call.js';
import { type Fault, refusalBy, send } from './fault.js';
import { skewed } from './refusals.js';
import { answerOf, errorAnswer } from './write-answer.js';

export interface ServerOptions extends Aws {
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** The server's clock; requests that were signed more than 15 minutes away from it are refused. */
  readonly now?: () => Date;
  /** False: `calls` stays empty, for runs of very many. */
  readonly remember?: boolean;
  /** What goes wrong with a call; asked once for each request. `attempt` counts the requests for the same thing, from 1. */
  readonly fault?: (call: Call, attempt: number) => Fault | undefined;
}

export interface AwsServer {
  readonly url: string;
  /** Every request that was understood, in the order of arrival. */
  readonly calls: readonly Call[];
  /** What was asked that the server does not model; a test that ends with any has proved nothing. */
  readonly unexpected: readonly string[];
  /** How many requests were understood. */
  readonly total: () => number;
  close(): Promise<void>;
}

export async function startAwsServer(options: ServerOptions): Promise<AwsServer> {
  const calls: Call[] = [];
  const unexpected: string[] = [];
  const attempts = new Map<string, number>();
  let total = 0;
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const call = callOf(request, await text(request));
    if (typeof call === 'string') return refuse(call, response);
    total++;
    if (options.remember !== false) calls.push(call);
    const fault = options.fault?.(call, attemptAt(call));
    if (options.latency !== undefined) await wait(options.latency);
    const outcome = refusalOf(call, fault) ?? answer(options, call);
    if (outcome === undefined) return refuse(`${call.service}.${call.operation.name} is not modelled`, response);
    const whole =
      'error' in outcome ? errorAnswer(call.operation, outcome.error) : answerOf(call.operation, outcome.data);
    await send(response, whole, fault);
  };
  const attemptAt = ({ service, operation, region, input }: Call) => {
    const key = `${service} ${operation.name} ${region} ${JSON.stringify(input)}`;
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    return attempt;
  };
  const refuse = (why: string, response: ServerResponse) => {
    unexpected.push(why);
    response.writeHead(501).end(why);
  };
  const refusalOf = (call: Call, fault: Fault | undefined) => {
    if (Math.abs((options.now?.() ?? new Date()).getTime() - call.date.getTime()) > FIFTEEN_MINUTES)
      return skewed(call.service);
    return fault === undefined ? undefined : refusalBy(fault, call);
  };
  const server = createServer((request, response) => {
    // By this the SDK corrects the clock of its machine.
    if (options.now !== undefined) response.setHeader('date', options.now().toUTCString());
    serve(request, response).catch((thrown: unknown) => refuse(String(thrown), response));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    unexpected,
    total: () => total,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, RequestTimeTooSkewed */
const FIFTEEN_MINUTES = 15 * 60_000;
