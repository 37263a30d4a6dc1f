import type { Budget } from '../decide/budget.js';
import { decide, type Outcome } from '../decide/decision.js';
import type { CallerPoint } from '../decide/points.js';
import type { Space } from '../decide/space.js';
import type { StatementQuestion } from './statement-question.js';
import { isCryptographic } from './via-service.js';

/** What makes somebody an administrator of a key. https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html#key-policy-default-allow-administrators */
const ADMINISTERS: ReadonlySet<string> = new Set([
  'kms:DeleteImportedKeyMaterial',
  'kms:DisableKey',
  'kms:PutKeyPolicy',
  'kms:ScheduleKeyDeletion',
]);

/** Nobody both administers a key and encrypts or decrypts with it. Named are the statements by which somebody may. */
export const adminSeparate: StatementQuestion = (space, budget) => {
  if (space.surroundings.owned.type !== 'AWS::KMS::Key')
    return { verdict: 'unknown', reason: 'Only keys are administered apart from their use, and this is none.' };
  let doubt: string | undefined;
  for (const caller of callersIn(space)) {
    const both = [isAdministration, isCryptographic].map((isMeant) => mayCall(caller, isMeant, space, budget));
    const statements = both.flatMap((found) => (found.verdict === 'fail' ? found.statements : []));
    if (both.every(({ verdict }) => verdict === 'fail'))
      return { verdict: 'fail', statements: [...new Set(statements)].sort((a, b) => a - b) };
    if (both.every(({ verdict }) => verdict !== 'pass'))
      doubt ??= both.flatMap((found) => (found.verdict === 'unknown' ? [found.reason] : []))[0];
  }
  return doubt === undefined ? { verdict: 'pass' } : { verdict: 'unknown', reason: doubt };
};

function isAdministration(action: string): boolean {
  return ADMINISTERS.has(action);
}

function callersIn({ dimensions }: Space): readonly CallerPoint[] {
  const callers = dimensions().flatMap(({ candidates }) => candidates.flatMap(({ head }) => head.caller ?? []));
  return callers.filter(({ type }) => type !== 'anonymous' && type !== 'service');
}

function mayCall(wanted: CallerPoint, isMeant: (action: string) => boolean, space: Space, budget: Budget): Outcome {
  return decide(space, [{ caller: (caller) => caller === wanted, action: ({ name }) => isMeant(name) }], budget);
}
