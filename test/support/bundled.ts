import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { build } from '../../scripts/build.js';

/** The repository: tests run there. */
export const ROOT = process.cwd();

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

export interface Running {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** The whole environment beside PATH. */
  readonly env?: { readonly [name: string]: string };
}

/** Runs an entry (`cli.js`, `action.js`) of the bundle as users run it: in a process of its own. */
export interface Run {
  (entry: string, args: readonly string[], how?: Running): Ran;
  /** Where an entry lies. */
  readonly path: (entry: string) => string;
}

const LONGEST = 60_000;

/** Bundles the sources as they are now, once for the test file that calls this, and takes the bundle away at its end. */
export function useBundle(): Run {
  // Inside the repository: the bundle finds its rules in a folder above it.
  const folder = join(ROOT, '.cache', `bundle-${process.pid}-${Date.now()}`);
  beforeAll(() => build({ outdir: folder }), LONGEST);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (entry: string) => join(folder, entry);
  const run = (entry: string, args: readonly string[], { cwd = ROOT, input = '', env = {} }: Running = {}): Ran => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [path(entry), ...args], {
      cwd,
      input,
      env: { PATH: process.env.PATH, ...env },
      encoding: 'utf8',
      timeout: LONGEST,
      maxBuffer: 1 << 28,
    });
    return { code: status, stdout, stderr, seconds: (performance.now() - start) / 1000 };
  };
  return Object.assign(run, { path });
}

/** Makes temporary folders that hold the given files, and takes them away after the tests. */
export function useFolders(): (files: { readonly [path: string]: string | Uint8Array }) => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return (files) => {
    const folder = mkdtempSync(join(tmpdir(), 'lakeproof-test-'));
    made.push(folder);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return folder;
  };
}
