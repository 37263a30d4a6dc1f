import { matchesGlob } from '../model/glob.js';
import { isHole } from '../model/hole.js';
import { agreed, type Judged } from './judged.js';
import type { Text, Unread } from './policy-document.js';
import { MAX_TEXT, unreadHole } from './read-text.js';
import type { Request } from './request.js';

/** A text of the policy with the request's values put in. */
export interface Resolved {
  readonly pattern: string;
  /** Offsets of `*` and `?` that are no wildcards. */
  readonly literal: ReadonlySet<number>;
  /** Offsets of characters that stand for any run of them, because nobody knows what stands there; why. */
  readonly open: ReadonlySet<number>;
  readonly doubt: string | undefined;
  /** Offsets of wildcards that came from the request: AWS does not say whether they count. */
  readonly fromRequest: ReadonlySet<number>;
}

export function doubtOf({ at, why }: Unread): { readonly doubt: string } {
  return { doubt: `${at === '' ? 'the policy' : at} ${why}` };
}

/** Undefined: a variable has no value in this request. */
export function resolve(text: Text, context: Request['context']): Resolved | undefined {
  const [only] = text.parts;
  if (text.parts.length === 1 && typeof only === 'string') return plain(only);
  let pattern = '';
  let doubt: string | undefined;
  const literal = new Set<number>();
  const open = new Set<number>();
  const fromRequest = new Set<number>();
  const unknown = (why: string) => {
    doubt ??= why;
    open.add(pattern.length);
    pattern += '*';
  };
  for (const part of text.parts) {
    if (typeof part === 'string') pattern += part;
    else if (isHole(part)) unknown(doubtOf(unreadHole(text.at, part)).doubt);
    else if (part.kind === 'unread') unknown(doubtOf(part).doubt);
    else if (part.kind === 'literal') {
      literal.add(pattern.length);
      pattern += part.text;
    } else {
      const found = context.get(part.key) ?? part.fallback;
      if (found === undefined) return undefined;
      if (typeof found !== 'string') {
        unknown(`${text.at} holds the variable ${part.key}, which has several values in this request`);
        continue;
      }
      for (let i = 0; i < found.length; i++)
        if (found[i] === '*' || found[i] === '?') fromRequest.add(pattern.length + i);
      pattern += found;
      if (pattern.length > MAX_PATTERN) return anything(`${text.at} is too long with its variables (analysis-limit)`);
    }
  }
  return { pattern, literal, open, doubt, fromRequest };
}

const MAX_PATTERN = 2 * MAX_TEXT;

function anything(doubt: string): Resolved {
  return { ...plain('*'), open: new Set([0]), doubt };
}

const NO_OFFSETS: ReadonlySet<number> = new Set();
function plain(pattern: string): Resolved {
  return { pattern, literal: NO_OFFSETS, open: NO_OFFSETS, doubt: undefined, fromRequest: NO_OFFSETS };
}

/** `match` compares with the pattern, whose wildcards at the given offsets are none. */
export function matchResolved(
  resolved: Resolved,
  match: (pattern: string, literal: ReadonlySet<number>) => Judged,
): Judged {
  const { pattern, literal, doubt, fromRequest } = resolved;
  const inert = fromRequest.size === 0 ? literal : new Set([...literal, ...fromRequest]);
  const one = match(pattern, inert);
  const both =
    fromRequest.size === 0
      ? one
      : agreed(
          one,
          match(pattern, literal),
          'whether a wildcard in the value of a policy variable counts is not documented',
        );
  // An unknown part stands as `*`: what does not match even so never does, and any other doubt is first one about it.
  return doubt !== undefined && both !== false ? { doubt } : both;
}

/** Like `matchResolved` where only equal texts match, so that every wildcard but an unknown part is itself. */
export function equalsResolved(
  { pattern, open, doubt }: Resolved,
  value: string,
  fold: (text: string) => string,
): Judged {
  if (doubt === undefined) return fold(pattern) === fold(value);
  // Folding may change lengths, so offsets would not hold: only exact comparison is bounded from both sides.
  if (fold('A') === 'a') return { doubt };
  const literal = new Set<number>();
  for (let i = 0; i < pattern.length; i++) if (!open.has(i)) literal.add(i);
  return matchesGlob(value, pattern, literal) ? { doubt } : false;
}
