import type { retriesOf } from './retries.js';

/** The part of an SDK client that collecting uses. */
export interface SdkClient {
  send(command: object, options: { readonly abortSignal: AbortSignal }): Promise<object>;
  destroy(): void;
}

/** What every client of the SDK is made with. */
export interface ClientOptions {
  readonly region: string;
  readonly credentials: CredentialProvider;
  readonly requestHandler: object;
  readonly retryStrategy: ReturnType<typeof retriesOf>;
  /** A test server, or a private endpoint. */
  readonly endpoint?: string;
}

/** Asked again when what it gave has expired. */
export type CredentialProvider = () => Promise<{
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}>;

/** One service of the SDK: its client, and the operations that collecting calls. */
export interface Api {
  client(options: ClientOptions): SdkClient;
  readonly commands: { readonly [operation: string]: new (input: never) => object };
}
