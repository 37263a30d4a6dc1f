import type { Problem } from '../model/problem.js';

/** A file that was judged at the base and is not judged now, although it did not go away; URIs. */
export interface LostFile {
  readonly was: string;
  readonly is: string;
}

/**
 * Why a run is incomplete in which something that was judged before goes unjudged: a file that was renamed to what
 * nobody reads, moved to where nothing is scanned, or changed so that nothing recognises it.
 */
export function noLongerJudged({ was, is }: LostFile): Problem {
  const how = was === is ? 'is still there, but nothing in it is recognised' : `is now ${is}, which is not judged`;
  return {
    level: 'error',
    kind: 'no-longer-judged',
    message: `${was} was judged before this change; it ${how}`,
    next: 'Keep it where and what it was, or take it away in a change of its own.',
    file: is,
  };
}
