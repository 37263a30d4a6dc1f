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
  /** Lets calls pass that are not patient: there are many like it, and nobody waits for one of them. */
  readonly isPatient?: boolean;
}

export interface Clients {
  /** The service answers where the user said, not at AWS's own address. */
  isElsewhere(service: string): boolean;
  /** Throws what the SDK throws. */
  send(request: Request): Promise<Answer>;
  destroy(): void;
}

/** A service in a region of an account. */
interface Entry {
  readonly client: SdkClient;
  readonly lane: Lane;
  readonly commands: Api['commands'];
}

/** A client for each account, service and region, made when it is first needed, each with its own lane and breaker. */
export function clientsOf({
  endpoints,
  concurrency = CONCURRENCY,
  timeouts = TIMEOUTS,
  signal,
  tally,
}: Reach): Clients {
  const held = new Map<string, Promise<Entry>>();
  // Every call that is under way listens.
  setMaxListeners(0, signal);
  const open = async ({ service, region, credentials }: Request): Promise<Entry> => {
    const api = await loadApi(service);
    const lane = laneOf(concurrency);
    const endpoint = endpointOf(service);
    const client = api.client({
      region,
      credentials,
      requestHandler: httpHandler(concurrency, timeouts),
      retryStrategy: retriesOf(lane, tally),
      ...(endpoint !== undefined && { endpoint }),
    });
    return { client, lane, commands: api.commands };
  };
  const endpointOf = (service: string) => endpoints?.get(service) ?? endpoints?.get('');
  return {
    isElsewhere: (service) => endpointOf(service) !== undefined,
    async send(request) {
      const { account, service, region, operation, input, isPatient = false } = request;
      const key = `${account} ${service} ${region}`;
      const opening = held.get(key) ?? open(request);
      held.set(key, opening);
      const { client, lane, commands } = await opening;
      const Command = commands[operation];
      if (Command === undefined) throw new Error(`${service} has no operation ${operation} here`);
      return lane.run(async () => {
        signal.throwIfAborted();
        try {
          return (await client.send(new Command(input as never), { abortSignal: signal })) as Answer;
        } finally {
          if (tally !== undefined) tally.calls++;
        }
      }, isPatient);
    },
    destroy() {
      for (const opening of held.values()) {
        opening.then(
          ({ client }) => client.destroy(),
          () => {},
        );
      }
    },
  };
}
