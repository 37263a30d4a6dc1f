import { child, type Pointer } from '../model/pointer.js';

interface Open {
  readonly at: Pointer;
  /** Undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The key or index that the next value has. */
  next: string | number;
}

const MAX_DEPTH = 64;
const MAX_FOUND = 1000;
const MAX_POINTER = 4096;

/**
 * Pointers of the keys that one map of a JSON text holds twice, which JSON.parse silently drops. `text` must be JSON;
 * only its outer 64 levels are looked at. Too many of them, or too long to be kept: the pointer of the whole. Linear in time.
 */
export function duplicateKeys(text: string): ReadonlySet<Pointer> {
  const found = new Set<Pointer>();
  const open: Open[] = [];
  let deeper = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    const here = open.at(-1);
    if (sign === '"') {
      const end = endOfString(text, i);
      if (deeper === 0 && here?.keys !== undefined && isKey(text, end)) {
        here.next = JSON.parse(text.slice(i, end)) as string;
        if (here.keys.has(here.next)) keep(found, child(here.at, here.next));
        here.keys.add(here.next);
      }
      i = end - 1;
    } else if (sign === '{' || sign === '[') {
      if (open.length === MAX_DEPTH) deeper++;
      else {
        const at = here === undefined ? '' : child(here.at, here.next);
        open.push({ at, keys: sign === '{' ? new Set() : undefined, next: 0 });
      }
    } else if (sign === '}' || sign === ']') {
      if (deeper > 0) deeper--;
      else open.pop();
    } else if (sign === ',' && deeper === 0 && typeof here?.next === 'number') here.next++;
  }
  return found;
}

function keep(found: Set<Pointer>, at: Pointer): void {
  found.add(found.size < MAX_FOUND && at.length <= MAX_POINTER ? at : '');
}

/** The offset behind the closing quote. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return text[at] === ':';
}
