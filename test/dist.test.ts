import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { build } from '../scripts/build.js';

/** Elsewhere than dist/, and elsewhere again: the bundle must not depend on where it is built. */
const FOLDERS = ['.cache/dist-a', '.cache/below/dist-b'].map((folder) => join(process.cwd(), folder));
afterAll(() => {
  for (const folder of FOLDERS) rmSync(folder, { recursive: true, force: true });
});

const STALE = 'stale: run "npm run build", and commit dist/ together with the change of the sources';

// The action runs what its repository holds, so dist/ is committed, and must be what the sources say.
test('dist/ is what the sources build to, everywhere', async () => {
  const committed = execFileSync('git', ['ls-files', '-z', 'dist'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  expect(committed).toContain('dist/action.js');
  for (const folder of FOLDERS) {
    const { files, skipped } = await build({ outdir: folder });
    expect(skipped).toEqual([]);
    expect(committed.map((path) => path.slice('dist/'.length)).sort()).toEqual([...files].sort());
    const differing = files.filter(
      (file) => readFileSync(join('dist', file), 'utf8') !== readFileSync(join(folder, file), 'utf8'),
    );
    expect(differing.map((file) => `dist/${file} is ${STALE}`)).toEqual([]);
  }
}, 60_000);

// npm ci builds, so in a fresh clone dist/ is always what the sources say: git tells whether what was committed is.
test('dist/ changes only when its sources do', () => {
  const changed = (...paths: readonly string[]) =>
    execFileSync('git', ['status', '--porcelain', '--', ...paths], { encoding: 'utf8' });
  const sources = changed(
    'src',
    'package.json',
    'package-lock.json',
    'scripts/build.ts',
    'scripts/fewer-chunks.ts',
    'scripts/late-builtins.ts',
  );
  expect(sources === '' && changed('dist') !== '' ? `what git has in dist/ is ${STALE}` : '').toBe('');
});

test('the command can be executed', () => {
  expect(statSync('dist/cli.js').mode & 0o111).toBe(0o111);
  expect(readFileSync('dist/cli.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});
