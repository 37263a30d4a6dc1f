import { setMaxListeners } from 'node:events';
import type { Api, CredentialProvider, SdkClient } from './api.js';
import { httpHandler, TIMEOUTS, type Timeouts } from './http-handler.js';
import { type Lane, laneOf } from './lane.js';
import { loadApi } from './load-api.js';
import { retriesOf } from './retries.js';
import type { Answer } from './shape.js';
import type { Tally } from './tally.js';

/** How many calls run at once to one service in one region of one account. */
export const CONCURRENCY = 32;

export interface Reach {
  /** Addresses of test servers and private endpoints by service; `''` is that of every other service. */
  readonly endpoints?: ReadonlyMap<string, string>;
  readonly concurrency?: number;
  readonly timeouts?: Timeouts;
  /** No call is made after it, and those under way are given up. */
  readonly signal: AbortSignal;
  readonly tally?: Tally;
}

/** Who calls what, where. */
export interface Request {
  readonly account: string;
  readonly credentials: CredentialProvider;
  readonly service: string;
  readonly region: string;
  readonly operation: string;
  readonly input: object;
}

export interface Clients {
  /** The service answers where the user said, not at AWS's own address. */
  isElsewhere(service: string): boolean;
  /** Throws what the SDK throws. */
  send(request: Request): Promise<Answer>;
  destroy(): void;
}

/** A client for each account, service and region, made when it is first needed, each with its own lane and breaker. */
export function clientsOf({
  endpoints,
  concurrency = CONCURRENCY,
  timeouts = TIMEOUTS,
  signal,
  tally,
}: Reach): Clients {
  const held = new Map<string, { readonly client: SdkClient; readonly lane: Lane }>();
  // Every call that is under way listens.
  setMaxListeners(0, signal);
  const open = (api: Api, region: string, credentials: CredentialProvider, endpoint: string | undefined) => {
    const lane = laneOf(concurrency);
    const client = api.client({
      region,
      credentials,
      requestHandler: httpHandler(concurrency, timeouts),
      retryStrategy: retriesOf(lane, tally),
      ...(endpoint !== undefined && { endpoint }),
    });
    return { client, lane };
  };
  const endpointOf = (service: string) => endpoints?.get(service) ?? endpoints?.get('');
  return {
    isElsewhere: (service) => endpointOf(service) !== undefined,
    async send({ account, credentials, service, region, operation, input }) {
      const api = await loadApi(service);
      const Command = api.commands[operation];
      if (Command === undefined) throw new Error(`${service} has no operation ${operation} here`);
      const key = `${account} ${service} ${region}`;
      const entry = held.get(key) ?? open(api, region, credentials, endpointOf(service));
      held.set(key, entry);
      return entry.lane.run(async () => {
        signal.throwIfAborted();
        try {
          return (await entry.client.send(new Command(input as never), { abortSignal: signal })) as Answer;
        } finally {
          if (tally !== undefined) tally.calls++;
        }
      });
    },
    destroy() {
      for (const { client } of held.values()) client.destroy();
    },
  };
}
