/** What a change must satisfy before it is merged. Runs every step, so that one run shows all that is wrong. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const steps = [
  { command: 'npm run typecheck', needs: 'tsconfig.json' },
  { command: 'npm run lint', needs: 'biome.json' },
  { command: 'npm test', needs: 'jest.config.js' },
  { command: 'npm run generate -- --check', needs: 'scripts/generate.ts' },
  { command: 'node dist/cli.js --version', needs: 'src/cli.ts' },
];

const failed = steps.filter(({ command, needs }) => {
  if (!existsSync(needs)) {
    console.log(`\n> ${command}: skipped, ${needs} does not exist`);
    return false;
  }
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
});

console.log(failed.length === 0 ? '\ncheck: all good' : `\ncheck: failed: ${failed.map((s) => s.command).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
