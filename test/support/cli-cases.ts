import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCommandLine } from '../../src/commands/command-line.js';

/** A command line and what it comes to; texts are parts of what must be there. */
interface Step {
  readonly args: readonly string[];
  /** Below the case's folder. */
  readonly cwd?: string;
  readonly exit: number;
  readonly stdout?: readonly string[];
  readonly lacks?: readonly string[];
  readonly stderr?: readonly string[];
  /** Files that are there afterwards, with a part of their text; `null` = not there. */
  readonly files?: { readonly [path: string]: string | null };
}

/** Every case runs on this day. */
export const TODAY = '2026-11-21';

/**
 * Runs the cases of a folder: each is a folder with `steps.json` and the files it speaks of, copied to a place of its own,
 * where a folder named `dot-git` becomes `.git`.
 */
export function runCases(folder: string, atLeast: number): void {
  const names = readdirSync(folder);
  test('there are cases', () => expect(names.length).toBeGreaterThanOrEqual(atLeast));
  describe.each(names)('%s', (name) => {
    const steps = JSON.parse(readFileSync(join(folder, name, 'steps.json'), 'utf8')) as readonly Step[];
    test('does as it says', async () => {
      const root = mkdtempSync(join(tmpdir(), 'lakeproof-case-'));
      try {
        cpSync(join(folder, name), root, { recursive: true });
        restoreGit(root);
        expect(steps.length).toBeGreaterThan(0);
        for (const step of steps) await check(step, root);
      } finally {
        rmSync(root, { recursive: true });
      }
    });
  });
}

async function check({ args, cwd = '.', exit, stdout = [], lacks = [], stderr = [], files = {} }: Step, root: string) {
  const ran = await runIn(join(root, cwd), args);
  expect({ args, ...ran }).toMatchObject({ args, exit });
  for (const part of stdout) expect(ran.stdout).toContain(part);
  for (const part of lacks) expect(ran.stdout + ran.stderr).not.toContain(part);
  for (const part of stderr) expect(ran.stderr).toContain(part);
  if (stderr.length === 0) expect(ran.stderr).toBe('');
  for (const [path, part] of Object.entries(files)) {
    expect([path, existsSync(join(root, path))]).toEqual([path, part !== null]);
    if (part !== null) expect(readFileSync(join(root, path), 'utf8')).toContain(part);
  }
}

/** Runs a command line in a folder, in this process. */
export async function runIn(cwd: string, args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommandLine(args, {
    cwd,
    env: {},
    now: () => new Date(`${TODAY}T12:00:00Z`),
    stdout: async (text) => {
      out.push(text);
    },
    stderr: (text) => {
      err.push(text);
    },
    isStdoutTty: false,
    columns: undefined,
  });
  return { exit, stdout: out.join(''), stderr: err.join('') };
}

function restoreGit(root: string): void {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter(({ name }) => name === 'dot-git');
  for (const { parentPath } of found) renameSync(join(parentPath, 'dot-git'), join(parentPath, '.git'));
}
