import { type Hole, isHole, refHole, textOf, type UnknownHole } from '../model/hole.js';
import type { Value } from '../model/value.js';
import { doubtOf } from './doubt.js';

/** What the start of S3 object ARNs (`arn:aws:s3:::bucket/key`) stands for. */
export type ObjectPrefix =
  /** Every bucket: `arn:aws:s3`, `arn:aws:s3:::`. */
  | { readonly kind: 'every' }
  /** Every bucket whose name starts so; no slash follows it. */
  | { readonly kind: 'names'; readonly start: Value }
  /** The objects of one bucket whose keys start so; a reference stands for the bucket's name. */
  | { readonly kind: 'bucket'; readonly name: Value; readonly key: Value };

/** Stands for a part that is not known; a private-use character, which no ARN has. */
const HOLE = '\u{E000}';
const ALL_OF_S3 = 'arn:aws:s3:::';

/** Undefined: this is the start of no S3 object's ARN. The partition may be unknown, and any. */
export function objectPrefix(value: Value): ObjectPrefix | UnknownHole | undefined {
  const parts = partsOf(value);
  if (parts === undefined) return undefined;
  const [first, ...rest] = parts;
  if (isHole(first)) {
    if (first.kind !== 'ref') return doubtOf(first);
    if (first.attribute === 'Arn') return inBucket([refHole(first.resource), ...rest]);
    // A bare reference is a name, not an ARN; another attribute may be anything.
    return first.attribute === undefined ? undefined : doubtOf(first);
  }
  const text = parts.map((part) => (isHole(part) ? HOLE : part)).join('');
  const anyPartition = text.replace(/^arn:[^:]+/, 'arn:aws');
  if (!anyPartition.includes(HOLE) && ALL_OF_S3.startsWith(anyPartition)) return { kind: 'every' };
  const head = /^arn:[^:]+:s3:::/.exec(text)?.[0];
  if (head !== undefined) return inBucket(afterHead(parts, head));
  const known = text.split(HOLE, 1)[0] as string;
  const hole = parts.find(isHole);
  return hole !== undefined && ALL_OF_S3.startsWith(known.replace(/^arn:[^:]+:/, 'arn:aws:'))
    ? doubtOf(hole)
    : undefined;
}

/** The string and unknown parts of a value; undefined for what is no text. */
function partsOf(value: Value): readonly (string | Hole)[] | undefined {
  if (isHole(value)) return value.kind === 'text' ? value.parts : [value];
  return typeof value === 'string' && !value.includes(HOLE) ? [value] : undefined;
}

/** What follows the head, of which each character is one of a literal part or stands for a hole. */
function afterHead(parts: readonly (string | Hole)[], head: string): readonly (string | Hole)[] {
  const left: (string | Hole)[] = [];
  let toSkip = head.length;
  for (const part of parts) {
    const length = isHole(part) ? 1 : part.length;
    if (toSkip < length) left.push(isHole(part) ? part : part.slice(toSkip));
    toSkip = Math.max(0, toSkip - length);
  }
  return left;
}

/** Splits what follows `arn:aws:s3:::` at its first slash. */
function inBucket(parts: readonly (string | Hole)[]): ObjectPrefix {
  const at = parts.findIndex((part) => typeof part === 'string' && part.includes('/'));
  if (at < 0) return { kind: 'names', start: textOf(parts) };
  const last = parts[at] as string;
  const slash = last.indexOf('/');
  return {
    kind: 'bucket',
    name: textOf([...parts.slice(0, at), last.slice(0, slash)]),
    key: textOf([last.slice(slash + 1), ...parts.slice(at + 1)]),
  };
}
