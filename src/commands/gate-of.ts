import { readFileSync } from 'node:fs';
import { isSameContent } from '../files/commit.js';
import { pathIn } from '../files/commit-files.js';
import { toPath } from '../files/uri.js';
import type { Configuration } from '../gate/configuration.js';
import type { Gate } from '../gate/exit-code.js';
import { fileOf, isRecordedHome } from '../gate/known-finding.js';
import type { Comparison } from '../model/comparison.js';
import { commitAt } from './named-commit.js';
import type { ScanChoice } from './scan-choice.js';
import { UsageError } from './surroundings.js';

/** What fails a run. Throws a UsageError where only new findings are to count and nothing says which are. */
export function gateOf(
  choice: ScanChoice,
  configuration: Configuration,
  states: Comparison['states'] | undefined,
  cwd: string,
): Gate {
  const failOnNew = choice.failOnNew ?? configuration.failOnNew ?? choice.isNewByDefault ?? false;
  if (failOnNew && states === undefined)
    throw new UsageError(
      'Only new findings are to count, but nothing says which are known.',
      'Give --baseline (the input baseline of the action) a file, as lakeproof baseline write makes one, or --baseline-ref a commit.',
    );
  const isChanged = choice.changedSince === undefined ? undefined : changedSince(choice.changedSince, cwd);
  return {
    failOn: choice.failOn ?? configuration.failOn ?? 'high',
    failOnUnknown: choice.failOnUnknown ?? configuration.failOnUnknown ?? false,
    ...(failOnNew && { counting: { words: 'new', counts: (finding) => states?.get(finding) === 'new' } }),
    ...(isChanged && {
      counting: {
        words: 'in changed files',
        // What changes in one file can make findings in another.
        counts: (finding) => isChanged(fileOf(finding.resource)) || states?.get(finding) === 'new',
      },
    }),
  };
}

/** Is a file, by its URI, not as the commit has it? What was recorded is in no commit. */
function changedSince(ref: string, cwd: string): (uri: string) => boolean {
  const { commit } = commitAt(cwd, ref);
  const known = new Map<string, boolean>();
  const isChanged = (uri: string): boolean => {
    const path = isRecordedHome(uri) ? undefined : toPath(uri, cwd);
    const blob = path === undefined ? undefined : commit.blobs.get(pathIn(commit, path));
    return path === undefined || blob === undefined || !isSameContent(blob, readFileSync(path));
  };
  return (uri) => {
    const answer = known.get(uri) ?? isChanged(uri);
    known.set(uri, answer);
    return answer;
  };
}
