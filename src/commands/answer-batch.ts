import { linesOf } from '../files/lines.js';
import { MAX_LINE, readBatchLine } from '../policy/policy.js';
import type { Surroundings } from './surroundings.js';

/** Characters that are written at once. */
const CHUNK = 64 * 1024;

/** Answers line by line, one JSON document a line. Holds one line at a time, and its answers in pieces. */
export async function answerBatch(
  pieces: Iterable<Uint8Array>,
  answersTo: (line: string) => Iterable<object>,
  stdout: Surroundings['stdout'],
): Promise<void> {
  for (const line of linesOf(pieces, MAX_LINE)) {
    if (line.trim() === '') continue;
    let text = '';
    for (const answer of answersTo(line)) {
      text += `${JSON.stringify(answer)}\n`;
      if (text.length < CHUNK) continue;
      await stdout(text);
      text = '';
    }
    // Whoever waits for the answers to a line before writing the next one must get them.
    if (text !== '') await stdout(text);
  }
}

/**
 * One policy with many requests a line in; one answer a request out, in order. A line or request that cannot be read
 * answers unknown with the reason and never ends the run.
 */
export function* evaluateLine(line: string, isBrief: boolean): Generator<object> {
  const { id, requests, evaluation } = readBatchLine(line);
  const answer = isBrief ? evaluation.decide : evaluation.evaluate;
  if (requests === undefined) yield { id, ...answer(undefined) };
  else for (const [request, given] of requests.entries()) yield { id, request, ...answer(given) };
}
