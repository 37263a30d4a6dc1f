import type { Page } from './reader.js';
import { type Answer, at } from './shape.js';

/** The answers to a call, page by page. */
export async function* pages(
  send: (input: Answer) => Promise<Answer>,
  input: Answer,
  page: Page | undefined,
): AsyncIterable<Answer> {
  let token: unknown;
  do {
    const answer = await send(token === undefined || page === undefined ? input : { ...input, [page[0]]: token });
    yield answer;
    const next = page && at(answer, page[1]);
    // A server that sends us in a circle would never be done.
    if (next !== undefined && next === token) throw new Error(`The answer goes on with the same ${page?.[1]} again`);
    token = next;
  } while (token !== undefined && token !== '');
}

/** A paged answer as one: the first page with the lists of all at `items`. */
export async function wholeAnswer(answers: AsyncIterable<Answer>, items: string | undefined): Promise<Answer> {
  let first: Answer | undefined;
  const list: unknown[] = [];
  for await (const answer of answers) {
    first ??= answer;
    const found = items === undefined ? undefined : at(answer, items);
    if (Array.isArray(found)) list.push(...found);
  }
  return { ...first, ...(items !== undefined && { [items]: list }) };
}
