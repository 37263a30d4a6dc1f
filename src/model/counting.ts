import type { Finding } from './finding.js';

/** Which findings may fail a run, where not all of them may. */
export interface Counting {
  /** What those are that may. */
  readonly words: 'new' | 'in changed files';
  readonly counts: (finding: Finding) => boolean;
}
