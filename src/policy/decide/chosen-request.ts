import { spelledAsAws } from '../actions.js';
import type { CounterExample } from '../questions/asked.js';
import type { Request } from '../request.js';
import type { Candidate, Head } from './candidate.js';
import type { CallerPoint, ContextPart } from './points.js';

/** Keys that are told of every request that carries them; others only where the policy mentions them. */
const ALWAYS_TOLD: ReadonlySet<string> = new Set([
  'aws:securetransport',
  's3:tlsversion',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalisawsservice',
  'aws:sourceip',
  'aws:sourcevpce',
  'aws:sourcevpc',
  'aws:viaawsservice',
]);

/** The whole context of what is chosen. */
export function contextOf(chosen: readonly Candidate[]): ContextPart {
  return new Map(chosen.flatMap(({ context }) => [...context]));
}

/** As the evaluator takes it. */
export function requestOf(chosen: readonly Candidate[]): Request {
  const { caller, action, resource, network } = headOf(chosen);
  const context = contextOf(chosen);
  return {
    principal: caller as CallerPoint,
    action: action?.name ?? '',
    resource: resource ?? '',
    network: network?.type,
    context,
    longest: Math.max(resource?.length ?? 0, ...[...context.values()].map((value) => value.length)),
  };
}

/** As it is given out. */
export function counterExampleOf(chosen: readonly Candidate[], mentioned: ReadonlySet<string>): CounterExample {
  const { caller, action, resource, network } = headOf(chosen);
  const context = contextOf(chosen);
  const told = [...context].filter(([key]) => ALWAYS_TOLD.has(key) || mentioned.has(key));
  const org = context.get('aws:principalorgid');
  return {
    principal: { ...(caller as CallerPoint), ...(typeof org === 'string' && { org }) },
    action: action?.name ?? '',
    resource: resource ?? '',
    network: network ?? { type: 'internet' },
    context: Object.fromEntries(told.map(([key, value]) => [spelledAsAws(key), value])),
  };
}

function headOf(chosen: readonly Candidate[]): Head {
  return Object.assign({}, ...chosen.map(({ head }) => head));
}
