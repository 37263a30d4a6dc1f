import { type Pointer, parent } from '../model/pointer.js';
import type { Origin } from '../model/resource.js';
import type { Remark } from '../vocabulary/coerce.js';
import type { ProblemLog } from './problem-log.js';

/**
 * Notes what the vocabulary remarked upon in a resource, where it was written. AWS may have a newer property than the
 * vocabulary, so it is a note.
 */
export function noteRemark(
  remark: Remark,
  resource: string,
  origins: ReadonlyMap<Pointer, Origin>,
  log: ProblemLog,
): void {
  let pointer: Pointer | undefined = remark.pointer;
  while (pointer !== undefined && !origins.has(pointer)) pointer = parent(pointer);
  log.add(
    {
      level: 'note',
      kind: remark.kind,
      message: `${resource}: ${remark.message}`,
      next: remark.suggestion === undefined ? NEXT[remark.kind] : `Write ${remark.suggestion}.`,
    },
    origins.get(pointer ?? '')?.at,
  );
}

const NEXT = {
  'unknown-property': 'Check the spelling: no rule reads a property of this name.',
  'wrong-type': 'Correct the value: AWS rejects it, or reads it in another way.',
} as const;
