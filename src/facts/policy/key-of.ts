import { isHole } from '../../model/hole.js';
import { isPlain } from './is-plain.js';

/** A text that equal JSON with holes has in common, and no other. */
export function keyOf(value: unknown): string {
  // Asking for each part is slow, and few hold a hole.
  return isPlain(value) ? `plain ${JSON.stringify(value)}` : JSON.stringify(value, keyPart);
}

/** A hole is spelt as no text can be: what starts like one gets one more NUL. */
function keyPart(_: string, value: unknown): unknown {
  if (isHole(value)) return `\u0000${value.kind} ${JSON.stringify(value)}`;
  return typeof value === 'string' && value.startsWith('\u0000') ? `\u0000${value}` : value;
}
