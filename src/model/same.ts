import { isHole, type TextHole } from './hole.js';
import { isScalar, type Value } from './value.js';

export type Likeness = 'yes' | 'no' | 'maybe';

/**
 * Do two texts name the same thing? Equal literals, equal references, the same parameter, and texts of equal parts do;
 * literals that differ do not; a partly known text and a literal that cannot be it do not; everything else may.
 */
export function sameText(a: Value, b: Value): Likeness {
  if (!isHole(a) && !isHole(b)) return a === b ? 'yes' : 'no';
  if (!isHole(a)) return sameText(b, a);
  if (a.kind === 'unknown') return isHole(b) && b.kind === 'unknown' && isSameParameter(a, b) ? 'yes' : 'maybe';
  if (a.kind === 'ref') {
    if (!isHole(b) || b.kind !== 'ref') return 'maybe';
    return a.resource === b.resource && a.attribute === b.attribute ? 'yes' : 'maybe';
  }
  if (a.kind === 'text') {
    if (typeof b === 'string') return couldBe(a, b) ? 'maybe' : 'no';
    return isHole(b) && b.kind === 'text' && equalParts(a, b) ? 'yes' : 'maybe';
  }
  return 'maybe';
}

/** The same for two texts exactly where `sameText` says yes; undefined for what is the same as nothing, not even itself. */
export function keyOfText(value: Value): string | undefined {
  if (!isHole(value)) return isScalar(value) ? `${typeof value} ${value}` : undefined;
  switch (value.kind) {
    case 'ref':
      return JSON.stringify(['ref', value.resource, value.attribute ?? null]);
    case 'unknown':
      return value.reason === 'parameter' && value.detail !== undefined ? `parameter ${value.detail}` : undefined;
    case 'text': {
      const keys = value.parts.map(keyOfText);
      return keys.includes(undefined) ? undefined : JSON.stringify(['text', ...keys]);
    }
    default:
      return undefined;
  }
}

type Named = { readonly reason: string; readonly detail: string | undefined };

function isSameParameter(a: Named, b: Named): boolean {
  return a.reason === 'parameter' && b.reason === 'parameter' && a.detail !== undefined && a.detail === b.detail;
}

function equalParts(a: TextHole, b: TextHole): boolean {
  return (
    a.parts.length === b.parts.length &&
    a.parts.every((part, i) => {
      const other = b.parts[i];
      return other !== undefined && sameText(part, other) === 'yes';
    })
  );
}

/** Could a partly known text be this literal? Its literal parts must stand in it, in order, at its ends where the text has them there. */
export function couldBe(text: TextHole, literal: string): boolean {
  const last = text.parts.length - 1;
  let from = 0;
  for (const [i, part] of text.parts.entries()) {
    if (typeof part !== 'string') continue;
    if (i === 0) {
      if (!literal.startsWith(part)) return false;
      from = part.length;
    } else if (i === last) {
      return literal.length - part.length >= from && literal.endsWith(part);
    } else {
      const at = literal.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
  }
  return true;
}
