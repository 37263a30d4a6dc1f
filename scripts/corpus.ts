/**
 * `npm run corpus -- <folder>` judges every file of a folder on its own with the default pack, in one process, and says
 * what came of it. Ends with 1 on a crash, a file that takes more than 2 s, or no file at all; with 2 on wrong usage.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LIMIT_MILLISECONDS, summaryOf } from './corpus/summary.js';
import { watch } from './corpus/watch.js';

/** A busy machine is no hang: only what takes several times the limit is cut off; what takes more than it fails anyway. */
const CUT_AFTER = 5 * LIMIT_MILLISECONDS;

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0 || !existsSync(folder)) {
  console.error(`Name one folder that exists, relative to ${process.cwd()}.\n\nUsage: npm run corpus -- <folder>`);
  process.exitCode = 2;
} else {
  const child = fileURLToPath(new URL('./corpus/judge-files.ts', import.meta.url));
  const { text, failures } = summaryOf(await watch(child, folder, { cutAfter: CUT_AFTER }));
  console.log(text);
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length === 0 ? 0 : 1;
}
