import type { Surroundings } from './surroundings.js';

/** The process as it runs. A reader that goes away (`| head`) ends the run quietly. */
export function realSurroundings(): Surroundings {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    stdout: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => resolve());
      }),
    stderr: (text) => {
      process.stderr.write(text);
    },
    isStdoutTty: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    isStderrTty: process.stderr.isTTY === true,
    onInterrupt: (stop) => {
      // A second signal ends the program at once, as if nobody listened.
      process.once('SIGINT', stop).once('SIGTERM', stop);
      return () => process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
