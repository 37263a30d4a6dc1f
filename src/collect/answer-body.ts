import type { Readable } from 'node:stream';

/** Thrown for an answer that says "ok" and nothing: no service answers a read without a body, or with a web page. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  constructor() {
    super('What answered for AWS sent no answer of an AWS service');
  }
}

/**
 * The body of an answer, read whole. The SDK waits without end for a body that stalls, and takes an empty one, or a page
 * of some proxy, for an answer without elements: "nothing is configured". Throws a TimeoutError after `within`
 * milliseconds, which the SDK retries, and NoAnswer.
 */
export async function answerBody(stream: Readable, isSuccess: boolean, within: number): Promise<Uint8Array> {
  const body = await wholeOf(stream, within);
  if (isSuccess && !isAnswer(body)) throw new NoAnswer();
  return body;
}

/** By its events, which cost less than iterating: there is a body for each call. */
function wholeOf(stream: Readable, within: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    const late = setTimeout(() => stream.destroy(timeoutError(within)), within);
    stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    stream.once('end', () => resolve(Buffer.concat(chunks)));
    stream.once('error', reject);
    stream.once('close', () => {
      clearTimeout(late);
      // Whoever gives a stream up may do so without an error.
      if (!stream.readableEnded) reject(new Error('The connection closed before the answer was whole'));
    });
  });
}

const WEB_PAGE = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html)/i;

function isAnswer(body: Buffer): boolean {
  return body.length > 0 && !WEB_PAGE.test(body.toString('utf8', 0, 500));
}

function timeoutError(within: number): Error {
  return Object.assign(new Error(`The answer was not complete after ${within} ms`), { name: 'TimeoutError' });
}
