import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { runCases, runIn } from './support/cli-cases.js';

runCases('fixtures/custom-rules', 7);

test('the example judges its fixtures and its lake as its README says', async () => {
  const root = mkdtempSync(join(tmpdir(), 'lakeproof-example-'));
  try {
    cpSync('examples/custom-rules', root, { recursive: true });
    expect(await runIn(root, ['rules', 'test', 'policies'])).toMatchObject({ exit: 0, stderr: '' });
    const rules = 'acme-data-class,s3-versioning,s3-kms-encryption';
    const { exit, stdout } = await runIn(root, ['scan', 'lake.yaml', '--rules', rules]);
    expect(exit).toBe(1);
    expect(stdout).toContain('has to be one of public, internal, confidential, worm; found top secret');
    expect(stdout).toContain('waived 2');
    expect(stdout).not.toContain('[waiver-');
  } finally {
    rmSync(root, { recursive: true });
  }
});
