import { UsageError } from './surroundings.js';

/** A request as flags give it. */
export interface RequestFlags {
  readonly principal?: string;
  readonly action?: string;
  readonly resource?: string;
  /** A file. */
  readonly request?: string;
  /** Each `key=value`. */
  readonly context: readonly string[];
}

/** Do the flags give a request, or a part of one? */
export function givesRequest({ request, principal, action, resource, context }: RequestFlags): boolean {
  return [request, principal, action, resource].some((flag) => flag !== undefined) || context.length > 0;
}

/** The request that the flags describe, in the shape that the batch form has. Throws a UsageError when one is missing or unreadable. */
export function requestFromFlags({ principal, action, resource, context }: RequestFlags): unknown {
  if (principal === undefined || action === undefined || resource === undefined)
    throw new UsageError(
      'There is no request to evaluate.',
      'Give --principal, --action and --resource, or --request FILE.',
    );
  return { principal: callerOf(principal), action, resource, context: contextOf(context) };
}

function callerOf(who: string): unknown {
  if (who === 'anonymous') return { type: 'anonymous' };
  const [, partition, account, kind, name] =
    /^arn:(aws[\w-]*):(?:iam|sts)::(\d{12}):(role|user|root|assumed-role)(?:\/(.+))?$/.exec(who) ?? [];
  if (kind === 'assumed-role') {
    const [role = '', session] = (name ?? '').split('/');
    return { type: 'role', arn: `arn:${partition}:iam::${account}:role/${role}`, account, session };
  }
  if (kind !== undefined) return { type: kind, arn: who, account };
  if (/^[\w-]+(\.[\w-]+)+$/.test(who)) return { type: 'service', name: who };
  throw new UsageError(
    `--principal ${who} is nobody that can call.`,
    'Give anonymous, the ARN of a role, user, session or account root, or a service such as s3.amazonaws.com.',
  );
}

function contextOf(pairs: readonly string[]): unknown {
  const values = new Map<string, string[]>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageError(`--context ${pair} is no key=value.`, 'Write aws:SecureTransport=true.');
    const key = pair.slice(0, equals);
    values.set(key, [...(values.get(key) ?? []), pair.slice(equals + 1)]);
  }
  return Object.fromEntries([...values].map(([key, all]) => [key, all.length === 1 ? all[0] : all]));
}
