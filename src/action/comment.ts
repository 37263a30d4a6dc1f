import type { Inputs } from './inputs.js';

type Environment = { readonly [name: string]: string | undefined };

/** The comment that a run leaves on its pull request, and edits when it runs again. */
export interface Comment {
  readonly pullRequest: number;
  /** Markdown. */
  readonly text: string;
  /** Tells the comments of several jobs apart. */
  readonly category: string;
  readonly token: string;
  /** Is one written where there is none yet? */
  readonly isWanted: boolean;
}

/** GitHub takes 65,536 characters (https://docs.github.com/en/rest/issues/comments). */
const LONGEST = 60_000;
const LONGEST_MILLISECONDS = 10_000;
/** Of a hundred comments each. */
const MOST_PAGES = 30;

/** Leaves the comment; answers why it could not be left, one sentence. A run never fails by it. */
export async function leaveComment(comment: Comment, env: Environment): Promise<string | undefined> {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = env;
  const marker = `<!-- lakeproof: ${comment.category.replace(/[^\w./-]/g, '_')} -->`;
  const call = caller(api, comment.token);
  const issues = `/repos/${repository}/issues`;
  try {
    const body = { body: `${marker}\n${shortened(comment.text)}` };
    const known = await ownComment(call, `${issues}/${comment.pullRequest}/comments`, marker);
    if (known !== undefined) await call('PATCH', `${issues}/comments/${known}`, body);
    else if (comment.isWanted) await call('POST', `${issues}/${comment.pullRequest}/comments`, body);
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The comment could not be left: ${why}. It needs pull-requests: write, which runs for forks do not have; the summary says the same.`;
  }
}

/** Is a comment asked for on this outcome? */
export function isCommentWanted({ comment }: Inputs, code: number): boolean {
  return comment === 'always' || (comment === 'on-failure' && code !== 0);
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

function caller(api: string, token: string): Call {
  return async (method, path, body) => {
    const answer = await fetch(`${api}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'lakeproof',
        'x-github-api-version': '2022-11-28',
      },
      ...(body && { body: JSON.stringify(body) }),
      // A redirect would hand the token on.
      redirect: 'error',
      signal: AbortSignal.timeout(LONGEST_MILLISECONDS),
    });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method}`);
    return answer.json();
  };
}

/** Only what an app wrote: anybody can write a comment that begins like ours. */
async function ownComment(call: Call, path: string, marker: string): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const comments = (await call('GET', `${path}?per_page=100&page=${page}`)) as readonly {
      readonly id: number;
      readonly body?: string;
      readonly user?: { readonly type?: string };
    }[];
    const own = comments.find(({ body, user }) => user?.type === 'Bot' && body?.startsWith(marker));
    if (own !== undefined) return own.id;
    if (comments.length < 100) return undefined;
  }
  return undefined;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const whole = text.slice(0, text.lastIndexOf('\n', LONGEST) + 1);
  const isOpen = whole.lastIndexOf('<details>') > whole.lastIndexOf('</details>');
  return `${whole}${isOpen ? '\n</details>\n' : ''}\nThe rest is in the summary of the run.\n`;
}
