import type { Estate } from '../model/estate.js';
import { isHole, type UnknownHole, unknownHole } from '../model/hole.js';
import { isNamed, UNDECIDED } from '../model/join.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import { doubtOf } from './doubt.js';
import { objectPrefix } from './object-prefix.js';

/** How many objects of a bucket have an ARN that starts with a text. */
export type Share = 'all' | 'some' | 'none' | UnknownHole;

export function objectsUnder(value: Value, bucket: Resource, estate: Estate): Share {
  const prefix = objectPrefix(value);
  if (prefix === undefined) return 'none';
  if (isHole(prefix)) return prefix;
  if (prefix.kind === 'every') return 'all';
  const names = estate.namesOf(bucket);
  if (prefix.kind === 'names') return allIfNamed(prefix.start, bucket, names);
  const likeness = isNamed(prefix.name, bucket, names, UNDECIDED);
  if (likeness === 'no') return 'none';
  if (likeness === 'maybe') return doubtOf([prefix.name, ...names].find(isHole) ?? nameOf(bucket));
  if (prefix.key === '') return 'all';
  return isHole(prefix.key) ? doubtOf(prefix.key) : 'some';
}

/** All when the bucket's name starts so. */
function allIfNamed(start: Value, bucket: Resource, names: readonly Value[]): Share {
  if (isHole(start)) return isNamed(start, bucket, names, UNDECIDED) === 'yes' ? 'all' : doubtOf(start);
  if (names.length === 0) return nameOf(bucket);
  const text = String(start);
  const starts = names.map((name) => (isHole(name) && name.kind === 'text' ? name.parts[0] : name));
  if (starts.some((name) => typeof name === 'string' && name.startsWith(text))) return 'all';
  const open = names.find((name, i) => {
    const known = starts[i];
    return isHole(name) && (typeof known !== 'string' || text.startsWith(known));
  });
  return isHole(open) ? doubtOf(open) : 'none';
}

function nameOf(bucket: Resource): UnknownHole {
  return unknownHole('unresolved-function', `the name that AWS gives to ${bucket.id}`);
}
