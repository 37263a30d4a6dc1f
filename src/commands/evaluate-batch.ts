import { linesOf } from '../files/lines.js';
import { MAX_LINE, readBatchLine } from '../policy/policy.js';
import type { Surroundings } from './surroundings.js';

/** Characters that are written at once. */
const CHUNK = 64 * 1024;

/**
 * One policy with many requests a line in; one answer a request out, in order. A line or request that cannot be read
 * answers unknown with the reason and never ends the run. Holds one line at a time.
 */
export async function evaluateBatch(
  pieces: Iterable<Uint8Array>,
  isBrief: boolean,
  stdout: Surroundings['stdout'],
): Promise<void> {
  let text = '';
  const write = async (answer: object) => {
    text += `${JSON.stringify(answer)}\n`;
    if (text.length < CHUNK) return;
    await stdout(text);
    text = '';
  };
  for (const line of linesOf(pieces, MAX_LINE)) {
    if (line.trim() === '') continue;
    const { id, requests, evaluation } = readBatchLine(line);
    const answer = isBrief ? evaluation.decide : evaluation.evaluate;
    if (requests === undefined) await write({ id, ...answer(undefined) });
    else for (const [request, given] of requests.entries()) await write({ id, request, ...answer(given) });
    // Whoever waits for the answers to a line before writing the next one must get them.
    if (text !== '') await stdout(text);
    text = '';
  }
}
