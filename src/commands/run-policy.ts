import { type AskFlags, askPolicy } from './ask-policy.js';
import { type EvaluateFlags, evaluatePolicy } from './evaluate-policy.js';
import { type Surroundings, UsageError } from './surroundings.js';

/** The options of `lakeproof policy` as commander gives them. */
export type PolicyFlags = EvaluateFlags & AskFlags & { readonly evaluate?: boolean };

/** Evaluates requests or asks questions, and writes the answers. Throws a UsageError when neither is wanted, or both. */
export async function runPolicy(file: string, flags: PolicyFlags, surroundings: Surroundings): Promise<void> {
  const { ask, evaluate } = flags;
  if (ask !== undefined && evaluate === true)
    throw new UsageError('--ask and --evaluate are two different things to do.', 'Leave one of them out.');
  if (ask !== undefined) await askPolicy(file, ask, flags, surroundings);
  else if (evaluate === true) await evaluatePolicy(file, flags, surroundings);
  else
    throw new UsageError(
      'There is nothing to do with the policy.',
      'Add --evaluate and a request, or --ask and questions.',
    );
}
