import { type Hole, isHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Text, Unread, Variable } from './policy-document.js';

/** AWS allows a policy 32 kB at most (KMS; the others less); texts as long as this are nobody's. */
export const MAX_TEXT = 4096;

export function unread(at: Pointer, why: string): Unread {
  return { kind: 'unread', at, why };
}

/** What keeps a hole from being read, as a phrase. */
export function unreadHole(at: Pointer, hole: Hole): Unread {
  if (hole.kind === 'unknown')
    return unread(at, `is not known (${hole.reason}${hole.detail === undefined ? '' : `: ${hole.detail}`})`);
  const what = { ref: 'is a reference', text: 'is partly known', choice: 'hangs on a condition', secret: 'is secret' };
  return unread(at, what[hole.kind]);
}

/** `variables`: does `${...}` mean something here? Undefined: nobody knows (the policy's Version is not known). */
export function readText(value: unknown, at: Pointer, variables: boolean | undefined): Text | Unread {
  if (typeof value === 'boolean' || typeof value === 'number') return { kind: 'text', at, parts: [String(value)] };
  const pieces = isHole(value) ? (value.kind === 'text' ? value.parts : [value]) : [value];
  const parts: Text['parts'][number][] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (piece.length > MAX_TEXT) return tooLong(at);
      parts.push(...(variables === false || !piece.includes('${') ? [piece] : variableParts(piece, at, variables)));
    } else if (!isHole(piece)) return unread(at, 'is no string');
    else if (piece.kind === 'choice') return unreadHole(at, piece);
    else parts.push(piece);
  }
  return { kind: 'text', at, parts };
}

export function tooLong(at: Pointer): Unread {
  return unread(at, `is longer than ${MAX_TEXT} characters (analysis-limit)`);
}

function variableParts(text: string, at: Pointer, variables: boolean | undefined): readonly Text['parts'][number][] {
  if (variables === undefined) return [unread(at, 'holds ${, and the Version that says what this means is not known')];
  // Neither half of the alternation can begin where the other does, so this runs in linear time.
  const pieces = text.match(/\$\{[^{}]*\}|\$|[^$]+/g) ?? [];
  return pieces.map((piece, i) => {
    if (piece === '$' && pieces[i + 1]?.startsWith('{') === true) return unread(at, 'holds ${ without its }');
    return piece.startsWith('${') ? variable(piece.slice(2, -1), at) : piece;
  });
}

function variable(inner: string, at: Pointer): Text['parts'][number] {
  if (inner === '*' || inner === '?' || inner === '$') return { kind: 'literal', text: inner };
  const comma = inner.indexOf(',');
  const key = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const rest = comma < 0 ? undefined : inner.slice(comma + 1).trim();
  const isQuoted = rest !== undefined && rest.length >= 2 && rest.startsWith("'") && rest.endsWith("'");
  if (!/^[\w-]+:[^\s,'$]+$/.test(key) || (rest !== undefined && !isQuoted))
    return unread(at, 'holds a policy variable that AWS does not describe');
  const read: Variable = { kind: 'variable', key: key.toLowerCase(), fallback: rest?.slice(1, -1) };
  return read;
}
