import { writeSync } from 'node:fs';

/**
 * Jest reporter that closes the output with one plain line: `12 passed, 0 failed` (`, 3 skipped` when any are).
 * A test file that could not be run counts as one failure; a run that judged no test at all is an error.
 */
export default class ClosingLine {
  /** @type {Error | undefined} */
  #error;

  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    if (passed + failed === 0) this.#error = new Error('No test was run.');
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
    // Jest may still warn about workers and open handles after this call; the line has to come after that.
    process.once('exit', () => writeSync(1, line));
  }

  /** Asked by Jest after the run; an error turns the exit code to 1. */
  getLastError() {
    return this.#error;
  }
}
