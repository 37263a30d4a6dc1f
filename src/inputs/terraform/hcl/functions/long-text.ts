import { type Hole, textOf, unknownHole } from '../../../../model/hole.js';
import type { Term } from '../term.js';

/** Characters. No text of a real configuration comes near; a few functions inside each other make as many of one. */
const LONGEST = 1_000_000;

/** The parts as one text; unknown where that is longer than can be held. `name`: the function that makes it. */
export function textFrom(parts: readonly (string | Hole)[], name: string): Term {
  let length = 0;
  for (const part of parts) length += typeof part === 'string' ? part.length : CHARACTERS_A_HOLE * partsOf(part);
  return isTooLong(length) ? tooLong(name) : (textOf(parts) as Term);
}

/** A hole in a text takes more room than a character. */
const CHARACTERS_A_HOLE = 64;

function partsOf(hole: Hole): number {
  return hole.kind === 'text' ? hole.parts.length : 1;
}

export function isTooLong(length: number): boolean {
  return length > LONGEST;
}

export function tooLong(name: string): Term {
  return unknownHole('analysis-limit', `${name}()`);
}
