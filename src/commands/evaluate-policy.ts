import { evaluationOf } from '../policy/policy.js';
import { answerBatch, evaluateLine } from './answer-batch.js';
import { answerText } from './evaluation-text.js';
import { guarded, inputPieces, inputText } from './policy-input.js';
import { givesRequest, type RequestFlags, requestFromFlags } from './request-flags.js';
import { type Surroundings, UsageError } from './surroundings.js';

/** The options of `lakeproof policy --evaluate`. */
export interface EvaluateFlags extends RequestFlags {
  readonly format: 'text' | 'json' | 'ndjson';
  readonly brief?: boolean;
  readonly type: string;
  readonly account?: string;
  readonly callerPolicies: 'allow' | 'none';
}

/** Evaluates requests and writes the answers. Throws a UsageError when there is nothing to evaluate. */
export async function evaluatePolicy(file: string, flags: EvaluateFlags, surroundings: Surroundings): Promise<void> {
  const { cwd, stdout } = surroundings;
  const isBrief = flags.brief === true;
  if (flags.format === 'ndjson') {
    if (givesRequest(flags))
      throw new UsageError(
        'With --format ndjson the requests come with the policies.',
        'Leave the flags of the request out.',
      );
    await guarded(file, () => answerBatch(inputPieces(file, cwd), (line) => evaluateLine(line, isBrief), stdout));
    return;
  }
  const request =
    flags.request === undefined ? requestFromFlags(flags) : parsed(await inputText(flags.request, cwd), flags.request);
  const { evaluate, decide } = evaluationOf({
    policy: await inputText(file, cwd),
    resource: { type: flags.type, ...(flags.account !== undefined && { account: flags.account }) },
    callerPolicies: flags.callerPolicies,
  });
  const answer = isBrief ? decide(request) : evaluate(request);
  await stdout(flags.format === 'json' ? `${JSON.stringify(answer, undefined, 2)}\n` : answerText(answer));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The request ${file} is no JSON: ${(error as Error).message}.`, 'Mend it and run again.');
  }
}
