import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { startCli } from './cli-process.js';

/** What a step of a workflow came to. */
export interface Step {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: { readonly [name: string]: string };
}

/** A step as the runner runs it: the inputs, the two files that it fills, and what else is in `env`; nothing else is there. */
export interface StepOf {
  readonly bundle: string;
  readonly cwd: string;
  /** A folder with the empty files `output` and `summary`. */
  readonly commands: string;
  readonly inputs: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
  /** The Node that runs it; the tests' own when left out. */
  readonly node?: string;
}

/** Runs it in a process of its own, so that the test can play GitHub's API meanwhile. */
export async function runStep({ bundle, cwd, commands, inputs, env = {}, node }: StepOf): Promise<Step> {
  const files = { GITHUB_OUTPUT: join(commands, 'output'), GITHUB_STEP_SUMMARY: join(commands, 'summary') };
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const { ended } = startCli(bundle, [], {
    cwd,
    env: { ...given, ...files, GITHUB_WORKSPACE: cwd, ...env },
    ...(node && { node }),
  });
  const { code, stdout, stderr } = await ended;
  expect(stderr).toBe('');
  const [output, summary] = [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY].map((file) => readFileSync(file, 'utf8'));
  return { code, log: stdout, summary: summary ?? '', outputs: outputsIn(output ?? '') };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
export function outputsIn(text: string): { readonly [name: string]: string } {
  const outputs: { [name: string]: string } = {};
  const rest = text.replace(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n?\2\n/gm, (_, name: string, _delimiter, value: string) => {
    outputs[name] = value;
    return '';
  });
  expect(rest).toBe('');
  return outputs;
}

/** The log without what stands between ::stop-commands::<token> and ::<token>::, which the runner does not obey. */
export function obeyed(log: string): string {
  return log.replace(/^::stop-commands::(\S+)\n[\s\S]*?\n::\1::\n/gm, '');
}
