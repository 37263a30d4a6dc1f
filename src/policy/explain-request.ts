import { child, type Pointer } from '../model/pointer.js';
import type { StatementOutcome } from './evaluate-statement.js';
import { isDoubt } from './judged.js';
import type { Condition, Statement } from './policy-document.js';
import type { Request } from './request.js';

/** One step of an evaluation, at the clause that decides it. */
export interface Step {
  /** From 0, in the policy's order. */
  readonly statement: number;
  /** The clause, from the policy's root; the statement itself where all of it counts. */
  readonly at: Pointer;
  /** A sentence without its full stop: "statement AllowRead allows it". */
  readonly text: string;
}

/**
 * Why a request gets through, as a reader follows it: the first statement that allows it, then for every Deny the first
 * clause that keeps it from applying. What nobody can decide is said as such.
 */
export function explainRequest(outcomes: readonly StatementOutcome[], request: Request): readonly Step[] {
  const allow = outcomes.find(({ statement, applies }) => statement.effect === 'Allow' && applies === true);
  const allowed = allow === undefined ? [] : [step(allow, allow.statement.at, `${nameOf(allow)} allows it`)];
  const denies = outcomes.filter(({ statement }) => statement.effect === 'Deny');
  return [...allowed, ...denies.map((outcome) => whyNotDenied(outcome, request))];
}

function whyNotDenied(outcome: StatementOutcome, request: Request): Step {
  const { statement, principal, action, resource, conditions, applies } = outcome;
  const name = nameOf(outcome);
  const not = `${name} does not apply because`;
  if (applies === true) return step(outcome, statement.at, `${name} denies it`);
  if (principal === false) return step(outcome, clause(statement, 'Principal'), `${not} ${whoIsMeant(statement)}`);
  if (action === false)
    return step(outcome, clause(statement, 'Action'), `${not} it leaves ${quoted(request.action)} out`);
  if (resource === false)
    return step(outcome, clause(statement, 'Resource'), `${not} it leaves ${quoted(request.resource)} out`);
  const failed = conditions.find(({ result }) => result === false);
  if (failed !== undefined)
    return step(outcome, failed.condition.at, `${not} ${whyConditionFails(failed.condition, request)}`);
  const why = isDoubt(applies) ? `: ${applies.doubt}` : '';
  return step(outcome, statement.at, `nobody can say whether ${name} applies${why}`);
}

function whoIsMeant({ principal }: Statement): string {
  return principal?.not === true ? 'it exempts the caller' : 'it names other callers';
}

function whyConditionFails({ key, operator }: Condition, request: Request): string {
  const value = request.context.get(key.toLowerCase());
  if (value === undefined) return `${key} is absent and the operator is ${operator}`;
  const shown = typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`;
  return `${key} is ${shown} and ${operator} does not hold`;
}

/** `statement OnlyEndpoint (Deny)`, or by its number where it has no Sid. */
function nameOf({ statement: { sid, index, effect } }: StatementOutcome): string {
  const name = sid === undefined || sid === '' ? String(index + 1) : quoted(sid);
  return `statement ${name}${effect === 'Deny' ? ' (Deny)' : ''}`;
}

/** The member as it is written: `Action` or `NotAction`. */
function clause(statement: Statement, name: 'Principal' | 'Action' | 'Resource'): Pointer {
  const listed = { Principal: statement.principal, Action: statement.action, Resource: statement.resource }[name];
  return child(statement.at, listed?.not === true ? `Not${name}` : name);
}

function step({ statement }: StatementOutcome, at: Pointer, text: string): Step {
  return { statement: statement.index, at, text };
}

const MAX_SHOWN = 120;

function quoted(text: string): string {
  return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text}"`;
}
