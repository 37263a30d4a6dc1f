import { isHole } from '../../model/hole.js';

/** Is all of a value known, no hole in it? What nests deeper than any policy is taken not to be. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (isHole(value) || depth > MAX_DEPTH) return false;
  for (const each of Array.isArray(value) ? value : Object.values(value)) if (!isPlain(each, depth + 1)) return false;
  return true;
}

const MAX_DEPTH = 50;
