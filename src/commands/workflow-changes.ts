import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { type Commit, isSameContent } from '../files/commit.js';
import { toUri } from '../files/uri.js';
import type { PolicyChange } from '../model/policy-review.js';

const HOME = '.github';
const WORKFLOW = /\.ya?ml$/i;

/**
 * Workflows that call Lakeproof and are not what a commit has. On a pull request GitHub runs those of the pull request
 * itself (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request),
 * so nothing here can undo what they say; they can only be shown.
 */
export function workflowChanges(commit: Commit, cwd: string): readonly PolicyChange[] {
  const before = [...commit.blobs.keys()].filter((path) => path.startsWith(`${HOME}/`) && WORKFLOW.test(path));
  const paths = [...new Set([...before, ...workflowsIn(commit.root)])].sort();
  return paths.flatMap((path): readonly PolicyChange[] => {
    const blob = commit.blobs.get(path);
    const file = join(commit.root, path);
    const start = { line: 1, column: 1 };
    const at = { file: toUri(file, cwd), start, end: start };
    // What it said before is not read: a workflow that no longer calls Lakeproof does not run this.
    const text = existsSync(file) ? readFileSync(file) : undefined;
    if (text === undefined || !text.includes('lakeproof')) return [];
    if (blob !== undefined && isSameContent(blob, text)) return [];
    const verb = blob === undefined ? 'is added' : 'changes';
    return [
      {
        kind: 'workflow',
        loosens: true,
        text: `the workflow ${posix.basename(path)}, which calls Lakeproof, ${verb}`,
        at,
      },
    ];
  });
}

function workflowsIn(root: string): readonly string[] {
  const home = join(root, HOME);
  if (!existsSync(home)) return [];
  return readdirSync(home, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && WORKFLOW.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
