import { runCommandLine } from './commands/command-line.js';
import { keepHeapLean } from './commands/lean-heap.js';
import { realSurroundings } from './commands/real-surroundings.js';

keepHeapLean();
process.exitCode = await runCommandLine(process.argv.slice(2), realSurroundings());
