import { type Commit, isCommit, openCommit } from '../files/commit.js';
import { UsageError } from './surroundings.js';

/** A commit that a run trusts, or compares with. */
export interface NamedCommit {
  readonly commit: Commit;
  /** As it was asked for, with the beginning of its id: `main (1f3a5b7c9d0e)`. */
  readonly name: string;
}

/** The commit that a ref or an id names in the repository of the working directory. Throws a UsageError where there is none. */
export function commitAt(cwd: string, ref: string): NamedCommit {
  const found = openCommit(cwd, ref);
  if (!isCommit(found)) throw new UsageError(`${found.message}.`, found.next);
  const short = found.sha.slice(0, 12);
  return { commit: found, name: found.sha.startsWith(ref) ? short : `${ref} (${short})` };
}
