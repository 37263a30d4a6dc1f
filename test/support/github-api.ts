import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A comment as GitHub's API has it. */
export interface ApiComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly type: 'Bot' | 'User' };
}

export interface GithubApi {
  readonly url: string;
  /** `METHOD path`, in order. */
  readonly calls: readonly string[];
  readonly comments: ApiComment[];
  readonly close: () => void;
}

/** Plays the comments of GitHub's API on this machine (https://docs.github.com/en/rest/issues/comments). `status`: answers that and nothing else. */
export async function startGithubApi(comments: ApiComment[], token: string, status?: number): Promise<GithubApi> {
  const calls: string[] = [];
  const server: Server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    const body = await text(request);
    calls.push(`${method} ${url}`);
    const answer = (code: number, value: unknown) => response.writeHead(code).end(JSON.stringify(value));
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, {});
    if (status !== undefined) return answer(status, { message: 'Resource not accessible by integration' });
    const written = () => (JSON.parse(body) as { readonly body: string }).body;
    const query = new URL(url, 'http://x').searchParams;
    const from = (Number(query.get('page')) - 1) * 100;
    if (method === 'GET') return answer(200, comments.slice(from, from + 100));
    if (method === 'POST') {
      comments.push({ id: comments.length + 1, body: written(), user: { type: 'Bot' } });
      return answer(201, {});
    }
    const id = Number(url.split('/').at(-1));
    const i = comments.findIndex((each) => each.id === id);
    comments[i] = { ...(comments[i] as ApiComment), body: written() };
    return answer(200, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, calls, comments, close: () => server.close() };
}
