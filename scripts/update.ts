/**
 * `npm run update`: rewrites everything that is derived (generated sources, rule READMEs, the bundle, the goldens of the
 * tests), so that a change can be reviewed as a diff. Ends with what git sees as changed.
 */
import { spawnSync } from 'node:child_process';

const STEPS: readonly { readonly command: readonly string[]; readonly env?: { readonly [name: string]: string } }[] = [
  { command: ['npx', 'tsx', 'scripts/generate.ts'] },
  { command: ['npx', 'tsx', 'scripts/build.ts'] },
  { command: ['npm', 'test', '--silent'], env: { UPDATE: '1' } },
  { command: ['git', 'status', '--short'] },
];

for (const { command, env } of STEPS) {
  const [program, ...args] = command as [string, ...string[]];
  console.log(`> ${command.join(' ')}`);
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}
