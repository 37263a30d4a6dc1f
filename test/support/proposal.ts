import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep, type Step } from './action-step.js';
import { type Run, useFolders } from './bundled.js';
import { type Change, type Repository, useRepositories } from './repository.js';
import { BASE } from './tampering.js';

/** A change that is proposed, as actions/checkout has it. */
export interface Proposal {
  readonly repository: Repository;
  readonly base: string;
  readonly head: string;
}

interface Setting {
  readonly inputs?: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
  readonly cwd?: string;
  readonly node?: string;
}

interface Proposals {
  /** A base, and a merge commit of it with a change, as GitHub makes one and actions/checkout checks it out. */
  readonly proposal: (change: Change, base?: Change) => Proposal;
  /** The action's step on it; `event`: a payload of fixtures/events. */
  readonly step: (event: string, proposal: Proposal, setting?: Setting) => Promise<Step>;
}

/** Makes proposals, and takes them away after the tests. */
export function useProposals(run: Run): Proposals {
  const folderOf = useFolders();
  const repositoryOf = useRepositories();
  return {
    proposal(change, base = BASE) {
      const repository = repositoryOf(base);
      const sha = repository.git('rev-parse', 'HEAD');
      repository.git('checkout', '-q', '-b', 'proposal');
      repository.commit(change);
      repository.git('checkout', '-q', '--detach', sha);
      repository.git('merge', '-q', '--no-ff', '--no-edit', 'proposal');
      return { repository, base: sha, head: repository.git('rev-parse', 'HEAD') };
    },
    step(event, { repository, base, head }, { inputs = {}, env = {}, cwd = repository.folder, node } = {}) {
      const payload = readFileSync(join('fixtures/events', event), 'utf8')
        .replace('"BASE"', `"${base}"`)
        .replace('"HEAD"', `"${head}"`);
      const commands = folderOf({ output: '', summary: '', 'event.json': payload });
      return runStep({
        bundle: run.path('action.js'),
        cwd,
        commands,
        inputs,
        ...(node && { node }),
        env: {
          GITHUB_EVENT_NAME: event.replace(/(-from-fork)?\.json$/, '').replaceAll('-', '_'),
          GITHUB_EVENT_PATH: join(commands, 'event.json'),
          GITHUB_REPOSITORY: 'acme/lake',
          GITHUB_SHA: head,
          GITHUB_REF: 'refs/pull/7/merge',
          ...env,
        },
      });
    },
  };
}
