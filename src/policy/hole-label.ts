import type { Hole } from '../model/hole.js';

/** What a hole is called where an id would stand, without the letters that ARNs and patterns are made of. */
export function labelOf(hole: Hole): string {
  const detail = hole.kind === 'unknown' ? hole.detail : undefined;
  return detail?.replace(/[^\w.-]+/g, '-').slice(0, MAX_LABEL) ?? 'unknown';
}

const MAX_LABEL = 64;
