import { isList, isMap, type Value } from '../model/value.js';

/** Who calls. A role's ARN is the role's, never its session's. */
export type Caller =
  | { readonly type: 'anonymous' }
  | {
      readonly type: 'role' | 'user' | 'root';
      readonly arn: string;
      readonly account: string;
      readonly session?: string;
    }
  | { readonly type: 'service'; readonly name: string };

/** One request as it is put to the policies. Its context is taken as given: a key that is not there is absent. */
export interface Request {
  readonly principal: Caller;
  readonly action: string;
  readonly resource: string;
  /** Undefined: only the context tells. */
  readonly network: 'internet' | 'endpoint' | 'forwarded' | undefined;
  /** By lower-cased key; a list for what has several values. */
  readonly context: ReadonlyMap<string, string | readonly string[]>;
  /** Characters of the longest text or list of texts. */
  readonly longest: number;
}

const MAX_TEXT = 4096;
const MAX_KEYS = 500;
const MAX_MEMBERS = 500;

/** A request, or what is wrong with it as a sentence. */
export function readRequest(given: unknown): Request | string {
  // Whatever JSON holds is looked at piece by piece; null is no map, list or string.
  const value = given as Value;
  if (!isMap(value)) return 'The request is no map, or holds a key twice.';
  const { action, resource, network } = value;
  if (!isText(action) || !/^[\w-]+:\w+$/.test(action)) return 'The request has no action such as "s3:GetObject".';
  if (!isText(resource) || resource === '') return 'The request has no resource: the ARN that it is for.';
  const principal = readCaller(value.principal);
  if (typeof principal === 'string') return principal;
  const type = isMap(network) ? network.type : network;
  if (type !== undefined && type !== null && type !== 'internet' && type !== 'endpoint' && type !== 'forwarded')
    return 'The network of the request is none of internet, endpoint, forwarded.';
  const context = readContext(value.context);
  if (typeof context === 'string') return context;
  const lengths = [...context.values()].map((each) => (typeof each === 'string' ? each : each.join()).length);
  const longest = Math.max(action.length, resource.length, ...lengths);
  return { principal, action, resource, network: type ?? undefined, context, longest };
}

/** Also what stands for an account that nobody knows, and for that of origin access identities. */
const ACCOUNT = /^(?:\d{12}|<[^<>:]+>|cloudfront)$/;

function readCaller(value: Value | undefined): Caller | string {
  if (!isMap(value)) return 'The request has no principal.';
  const { type, arn, account, session, name } = value;
  if (type === 'anonymous') return { type };
  if (type === 'service') return isText(name) ? { type, name } : 'The service that calls has no name.';
  if (type !== 'role' && type !== 'user' && type !== 'root')
    return 'The type of the principal is none of anonymous, role, user, root, service.';
  if (!isText(arn) || !isText(account) || !ACCOUNT.test(account))
    return `The ${type} that calls needs its arn and its account of 12 digits.`;
  const wanted = { role: /^role\/./, user: /^user\/./, root: /^root$/ }[type];
  const [, owner, rest = ''] = /^arn:aws[\w-]*:iam::([^:]+):(.+)$/s.exec(arn) ?? [];
  if (owner !== account || !wanted.test(rest)) return `The arn of the principal is none of a ${type} in its account.`;
  if (session === undefined || session === null) return { type, arn, account };
  return isText(session) ? { type, arn, account, session } : 'The session of the principal is no string.';
}

function readContext(value: Value | undefined): Request['context'] | string {
  const context = new Map<string, string | readonly string[]>();
  if (value === undefined) return context;
  if (!isMap(value)) return 'The context of the request is no map.';
  const keys = Object.keys(value);
  if (keys.length > MAX_KEYS) return `The context holds more than ${MAX_KEYS} keys (analysis-limit).`;
  for (const key of keys) {
    const read = readContextValue(value[key]);
    if (read === undefined)
      return `The context value of ${JSON.stringify(key.slice(0, 80))} is no string or list of strings, or too large.`;
    const lower = key.toLowerCase();
    if (context.has(lower))
      return `The context has the key ${JSON.stringify(key.slice(0, 80))} twice; their case does not count.`;
    context.set(lower, read);
  }
  return context;
}

function readContextValue(value: Value | undefined): string | readonly string[] | undefined {
  if (isList(value)) return value.length <= MAX_MEMBERS && value.every(isText) ? value : undefined;
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return isText(value) ? value : undefined;
}

function isText(value: Value | undefined): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}
