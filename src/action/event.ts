import { readFileSync } from 'node:fs';
import { UsageError } from '../commands/surroundings.js';
import { firstParent, headOf, isCommit, openCommit } from '../files/commit.js';

type Environment = { readonly [name: string]: string | undefined };

/** What set the run off, as far as it matters here. */
export interface TriggeringEvent {
  /** The commit that a proposed change is to be merged into; undefined for what proposes nothing (push, schedule, ...). */
  readonly base?: string;
  /** The number of the pull request. */
  readonly pullRequest?: number;
}

interface Payload {
  readonly pull_request?: { readonly number?: unknown; readonly base?: { readonly sha?: unknown } };
  readonly merge_group?: { readonly base_sha?: unknown };
}

const OF_PULL_REQUESTS = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];

/**
 * The event that set the run off: those of pull requests, and `merge_group`, propose a change of a base, nothing else does
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows,
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads). Throws a UsageError where the base cannot be told,
 * or where the tree that is checked out is not the one that is proposed.
 */
export function triggeringEvent(env: Environment, cwd: string): TriggeringEvent {
  const name = env.GITHUB_EVENT_NAME ?? '';
  if (name === 'merge_group') return { base: baseSha(payloadOf(env).merge_group?.base_sha, name) };
  if (!OF_PULL_REQUESTS.includes(name)) return {};
  const { pull_request: pullRequest } = payloadOf(env);
  const base = baseSha(pullRequest?.base?.sha, name);
  if (name === 'pull_request_target' && headOf(cwd) === base)
    throw new UsageError(
      'On pull_request_target the base is checked out, so nothing of the pull request would be judged.',
      'Let the workflow run on pull_request, which needs no secrets here.',
    );
  return { base, ...(typeof pullRequest?.number === 'number' && { pullRequest: pullRequest.number }) };
}

/**
 * The trusted commit as this clone has it. Where a clone of depth 2 lacks the payload's base, because the branch has moved
 * on since, the first parent of GitHub's own merge commit is it; of no other commit a parent is trusted, for a pull
 * request can be made of any.
 */
export function presentBase({ base }: TriggeringEvent, env: Environment, cwd: string): string | undefined {
  if (base === undefined || isCommit(openCommit(cwd, base))) return base;
  const merged = env.GITHUB_SHA;
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? '') && merged !== undefined;
  return (isMerge && headOf(cwd) === merged ? firstParent(cwd, merged) : undefined) ?? base;
}

function payloadOf({ GITHUB_EVENT_PATH: path }: Environment): Payload {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8')) as Payload;
  } catch {
    throw new UsageError('The payload of the event cannot be read.', 'The runner names it in GITHUB_EVENT_PATH.');
  }
}

function baseSha(sha: unknown, name: string): string {
  if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)) return sha;
  throw new UsageError(`The payload of ${name} names no base commit.`, 'Set policy-source and baseline yourself.');
}
