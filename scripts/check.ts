/** What a change must satisfy before it is merged. Runs every step, so that one run shows all that is wrong. */
import { spawnSync } from 'node:child_process';

const STEPS = [
  'npm run typecheck',
  'npm run lint',
  'npm test',
  'npm run generate -- --check',
  // The bundle itself, as npx and the action start it.
  'node dist/cli.js --version',
];

const failed = STEPS.filter((command) => {
  console.log(`\n> ${command}`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0;
});

console.log(failed.length === 0 ? '\ncheck: all good' : `\ncheck: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
