import { runCommandLine } from './commands/command-line.js';
import { optimiseLate } from './commands/late-optimising.js';
import { keepHeapLean } from './commands/lean-heap.js';
import { realSurroundings } from './commands/real-surroundings.js';

keepHeapLean();
optimiseLate();
process.exitCode = await runCommandLine(process.argv.slice(2), realSurroundings());
