/** The hooks of .pre-commit-hooks.yaml, run by pre-commit itself on a repository that uses them. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { ROOT, useBundle, useFolders } from './support/bundled.js';
import { repositoryIn, useRepositories } from './support/repository.js';
import { BAD, GOOD } from './support/tampering.js';

/** Where `.ci/pre-commit/install` puts it. */
const PRE_COMMIT = join(ROOT, '.cache/pre-commit/bin/pre-commit');

const run = useBundle();
const folderOf = useFolders();
const repositoryOf = useRepositories();

const HOOKS = load(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly {
  readonly id: string;
  readonly entry: string;
}[];

test('every hook is a command line that there is', () => {
  expect(HOOKS.map(({ id }) => id)).toEqual(['lakeproof', 'lakeproof-new']);
  for (const { entry } of HOOKS) {
    const [script, ...args] = entry.split(' ');
    expect(script).toBe('dist/cli.js');
    expect(run('cli.js', [...args, '--help']).code).toBe(0);
  }
});

const whereInstalled = existsSync(PRE_COMMIT) ? describe : describe.skip;

whereInstalled('pre-commit', () => {
  /** What a user's configuration names: this repository, with the bundle as it is now. */
  const hooksRepository = () => {
    const folder = folderOf({});
    for (const path of ['.pre-commit-hooks.yaml', 'package.json', 'rules', 'schemas'])
      cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    cpSync(dirname(run.path('cli.js')), join(folder, 'dist'), { recursive: true });
    const repository = repositoryIn(folder);
    repository.git('init', '-q', '-b', 'main');
    return { folder, rev: repository.commit({}) };
  };

  test('lets pass what is as before, and stops what is new', () => {
    const { folder, rev } = hooksRepository();
    const config = `repos:\n  - repo: ${folder}\n    rev: ${rev}\n    hooks: [{ id: lakeproof-new }]\n`;
    const user = repositoryOf({ 'infra/lake.yaml': GOOD, '.pre-commit-config.yaml': config });
    const home = folderOf({});
    const preCommit = () => {
      user.git('add', '-A');
      const { status, stdout } = spawnSync(PRE_COMMIT, ['run', '--color', 'never'], {
        cwd: user.folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: home, PRE_COMMIT_HOME: join(home, 'cache') },
      });
      return { status, stdout };
    };
    user.write({ 'infra/lake.yaml': `# a comment\n${GOOD}` });
    expect(preCommit()).toEqual({ status: 0, stdout: expect.stringContaining('Passed') });
    user.write({ 'infra/lake.yaml': BAD });
    expect(preCommit()).toEqual({ status: 1, stdout: expect.stringContaining('error[s3-versioning]') });
  }, 60_000);
});
