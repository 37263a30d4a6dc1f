/** A request is a point in a product; these are the coordinates that questions look at. */

export type CallerPoint =
  | { readonly type: 'anonymous' }
  | {
      readonly type: 'role' | 'user' | 'root';
      readonly arn: string;
      readonly account: string;
      readonly session?: string;
    }
  | { readonly type: 'service'; readonly name: string };

/** Stands for the caller of an account that nobody knows, if nothing else names that account: no proof of anything. */
export function hasUnknownAccount(caller: CallerPoint | undefined): boolean {
  return caller !== undefined && 'account' in caller && caller.account.startsWith('<');
}

export type NetworkPoint =
  | { readonly type: 'internet'; readonly ip: string }
  | { readonly type: 'endpoint'; readonly vpce: string; readonly vpc: string }
  /** A service calls on with the caller's credentials; the address is there where the call carries one. */
  | { readonly type: 'forwarded'; readonly ip?: string };

export interface TransportPoint {
  readonly secure: boolean;
  /** `1.0` to `1.3`; none over plain HTTP. */
  readonly version?: string;
}

export interface ActionPoint {
  /** `s3:GetObject` */
  readonly name: string;
  readonly level: string;
  /** The kind of resource that it is for: `object`, `bucket`, `key`, ... */
  readonly resource: string;
}

/** Context values by lower-cased key; a key that is not there is absent. */
export type ContextPart = ReadonlyMap<string, string | readonly string[]>;
