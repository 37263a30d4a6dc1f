import type { Call } from '../vocabulary/calls.js';
import type { AccountAccess } from './accounts.js';
import type { Clients } from './clients.js';
import { type ApiError, type Outcome, outcomeOf } from './outcome.js';
import type { Answer } from './shape.js';
import type { TagValues } from './tag-values.js';

/** What reading the resources of one account needs. */
export interface Session {
  readonly access: AccountAccess;
  readonly clients: Clients;
  readonly signal: AbortSignal;
  readonly tagValues: TagValues;
  readonly now: () => Date;
  /** Its calls let those of others pass. */
  readonly isPatient?: boolean;
}

/** How a call went; `error` where there is no answer. */
export type Asked =
  | { readonly outcome: 'ok'; readonly answer: Answer }
  | { readonly outcome: Exclude<Outcome, 'ok'>; readonly error: ApiError };

/** Makes a call, or the calls that it takes page by page, and says how it ended. Rejects only when the run was stopped. */
export async function ask(call: Call, session: Session, make: () => Promise<Answer>): Promise<Asked> {
  try {
    return { outcome: 'ok', answer: await make() };
  } catch (error) {
    session.signal.throwIfAborted();
    return { outcome: outcomeOf(error as ApiError, call), error: error as ApiError };
  }
}

/** One request of a call in a region. */
export function sending(call: Pick<Call, 'service' | 'operation'>, region: string, session: Session) {
  const { access, clients, isPatient = false } = session;
  const { account, credentials } = access;
  const { service, operation } = call;
  return (input: Answer) => clients.send({ account, credentials, service, region, operation, input, isPatient });
}
