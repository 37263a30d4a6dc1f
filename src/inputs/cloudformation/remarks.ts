import { type Pointer, parent } from '../../model/pointer.js';
import type { Problem } from '../../model/problem.js';
import type { Origin } from '../../model/resource.js';
import type { Remark } from '../../vocabulary/coerce.js';

/**
 * What the vocabulary remarked upon, as a problem at the place where it was written. AWS may have a newer property than
 * the vocabulary, so it is a note.
 */
export function problemOf(
  remark: Remark,
  resource: string,
  origins: ReadonlyMap<Pointer, Origin>,
  file: string,
): Problem {
  let pointer: Pointer | undefined = remark.pointer;
  while (pointer !== undefined && !origins.has(pointer)) pointer = parent(pointer);
  const at = origins.get(pointer ?? '')?.at;
  return {
    level: 'note',
    kind: remark.kind,
    message: `${resource}: ${remark.message}`,
    next: remark.suggestion === undefined ? NEXT[remark.kind] : `Write ${remark.suggestion}.`,
    file,
    ...(at === undefined ? {} : { at }),
  };
}

const NEXT = {
  'unknown-property': 'Check the spelling: no rule reads a property of this name.',
  'wrong-type': 'Correct the value: AWS rejects it, or reads it in another way.',
} as const;
