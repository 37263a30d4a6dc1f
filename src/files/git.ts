import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { errorCode } from './read-error.js';

/** What a git command came to. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly out: Buffer;
  /** Why it failed, one line; empty when it did not. */
  readonly said: string;
}

interface How {
  readonly input?: string;
  /** The most bytes that it may answer; more is a failure. */
  readonly most?: number;
}

const MOST = 256 * 1024 * 1024;
const LONGEST_MILLISECONDS = 120_000;

/**
 * Nothing that a repository brings along may run or be asked over the network: no hook, no file system monitor, no
 * replaced object, no transport, which a partial clone would use (https://git-scm.com/docs/git#_environment_variables).
 */
const HARMLESS: readonly string[] = [
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`, '-c', 'protocol.allow=never'],
];

/** Runs a git command that only reads, in a folder of a repository. Never throws. */
export function git(folder: string, args: readonly string[], { input = '', most = MOST }: How = {}): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...HARMLESS, ...args], {
    // Windows looks for programs in the working directory first, and a scanned folder could hold a git.exe.
    cwd: dirname(process.execPath),
    env: { ...withoutGit(process.env), GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
    input,
    maxBuffer: most,
    timeout: LONGEST_MILLISECONDS,
    windowsHide: true,
  });
  if (error !== undefined) return { ok: false, out: Buffer.alloc(0), said: failureOf(errorCode(error)) };
  const lines = status === 0 ? [] : stderr.toString('utf8').trim().split('\n');
  const said = lines.find((line) => line.startsWith('fatal:')) ?? lines[0] ?? '';
  return { ok: status === 0, out: stdout, said };
}

/** A hook or an outer git command says by variables which repository is meant; here the folder does. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
}

function failureOf(code: string): string {
  if (code === 'ENOENT') return 'git is not installed';
  if (code === 'ENOBUFS') return 'git answered more than is read';
  return code === 'ETIMEDOUT' ? 'git did not answer within two minutes' : `git could not be run (${code})`;
}
