import { resolve } from 'node:path';
import { filePieces } from '../files/lines.js';
import { readFailure } from '../files/read-error.js';
import { stdinPieces } from '../files/stdin.js';
import { evaluationOf } from '../policy/policy.js';
import { evaluateBatch } from './evaluate-batch.js';
import { answerText } from './evaluation-text.js';
import { type RequestFlags, requestFromFlags } from './request-flags.js';
import { type Surroundings, UsageError } from './surroundings.js';

/** The options of `lakeproof policy` as commander gives them. */
export interface PolicyFlags extends RequestFlags {
  readonly evaluate?: boolean;
  readonly format: 'text' | 'json' | 'ndjson';
  readonly brief?: boolean;
  readonly request?: string;
  readonly type: string;
  readonly account?: string;
  readonly callerPolicies: 'allow' | 'none';
}

/** Evaluates requests and writes the answers. Throws a UsageError when there is nothing to evaluate. */
export async function runPolicy(file: string, flags: PolicyFlags, { cwd, stdout }: Surroundings): Promise<void> {
  if (flags.evaluate !== true)
    throw new UsageError('There is nothing to do with the policy.', 'Add --evaluate and a request.');
  const pieces = (path: string) => (path === '-' ? stdinPieces() : filePieces(resolve(cwd, path)));
  if (flags.format === 'ndjson') {
    if (givesRequest(flags))
      throw new UsageError(
        'With --format ndjson the requests come with the policies.',
        'Leave the flags of the request out.',
      );
    await guarded(file, () => evaluateBatch(pieces(file), flags.brief === true, stdout));
    return;
  }
  const textOf = (path: string) =>
    guarded(path, async () =>
      Buffer.concat([...pieces(path)])
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  const request =
    flags.request === undefined ? requestFromFlags(flags) : parsed(await textOf(flags.request), flags.request);
  const { evaluate, decide } = evaluationOf({
    policy: await textOf(file),
    resource: { type: flags.type, ...(flags.account !== undefined && { account: flags.account }) },
    callerPolicies: flags.callerPolicies,
  });
  const answer = flags.brief === true ? decide(request) : evaluate(request);
  await stdout(flags.format === 'json' ? `${JSON.stringify(answer, undefined, 2)}\n` : answerText(answer));
}

function givesRequest({ request, principal, action, resource, context }: PolicyFlags): boolean {
  return [request, principal, action, resource].some((flag) => flag !== undefined) || context.length > 0;
}

async function guarded<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UsageError(
      `${path} cannot be read: ${readFailure(error)}.`,
      'Name a file that exists, or - for standard input.',
    );
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The request ${file} is no JSON: ${(error as Error).message}.`, 'Mend it and run again.');
  }
}
