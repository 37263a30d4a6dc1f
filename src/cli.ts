import { runCommandLine } from './commands/command-line.js';
import { realSurroundings } from './commands/real-surroundings.js';

process.exitCode = await runCommandLine(process.argv.slice(2), realSurroundings());
