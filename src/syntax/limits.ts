import type { Problem } from '../model/problem.js';
import { problemAt, type Source } from './source.js';

/**
 * Collections inside collections, aliases followed. Templates nest some 30 deep; everything behind the parsers may
 * therefore walk a tree by recursion.
 */
export const MAX_DEPTH = 1000;

/** Of the warnings about a file only the first hundred are told. */
export const MAX_WARNINGS = 100;

/** Values and keys in a JSON text. 50 MB of plan hold some three million; each costs about 100 bytes of memory. */
export const MAX_NODES = 5_000_000;

/** Characters of a YAML text that can begin a node. A template of 1 MB, the most that CloudFormation takes, holds 100,000. */
export const MAX_MARKS = 3_000_000;

/** No document may gain more nodes than this when its aliases are written out. */
export const MAX_GAIN = 1_000_000;
const SMALL_GAIN = 10_000;
const GAIN_FACTOR = 100;

/**
 * How many nodes a document may gain when its aliases are written out: 100 times its own, at most a million; a small
 * document may always gain 10,000. A node that n aliases name is walked n times, so an "alias bomb" of a few lines
 * would otherwise keep every later walk busy for years.
 */
export function allowedGain(ownNodes: number): number {
  return Math.max(SMALL_GAIN, Math.min(MAX_GAIN, GAIN_FACTOR * ownNodes));
}

export function tooDeep(source: Source, offset: number): Problem {
  return problemAt(
    source,
    { start: offset, end: offset + 1 },
    {
      level: 'error',
      kind: 'too-deep',
      message: `The file nests lists and maps more than ${MAX_DEPTH} deep, which no template, plan or snapshot does`,
      next: 'Leave the file out of the scan, or repair what wrote it.',
    },
  );
}

export function tooLarge(source: Source): Problem {
  return problemAt(
    source,
    { start: 0, end: 1 },
    {
      level: 'error',
      kind: 'too-large',
      message: 'The file holds more values than a scan can hold in memory',
      next: 'Split the file, or leave it out of the scan.',
    },
  );
}
