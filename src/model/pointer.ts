/** An RFC 6901 JSON pointer into a resource's properties; '' is the whole. */
export type Pointer = string;

/** The unescaped segments of a pointer: `/a~1b/0` -> ['a/b', '0']. */
export function segments(pointer: Pointer): readonly string[] {
  const known = split.get(pointer);
  if (known !== undefined) return known;
  const found = pointer === '' ? [] : pointer.slice(1).split('/').map(unescaped);
  // Facts ask for the same few pointers of every resource; what depends on the input must not pile up.
  if (split.size >= MAX_SPLIT) split.clear();
  split.set(pointer, found);
  return found;
}

const split = new Map<Pointer, readonly string[]>();
const MAX_SPLIT = 4096;

function unescaped(part: string): string {
  return part.includes('~') ? part.replaceAll('~1', '/').replaceAll('~0', '~') : part;
}

/** One segment appended to a pointer, escaped. */
export function child(pointer: Pointer, segment: string | number): Pointer {
  if (typeof segment === 'number') return `${pointer}/${segment}`;
  const isPlain = !segment.includes('~') && !segment.includes('/');
  return `${pointer}/${isPlain ? segment : segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer one level up; '' has none above it and answers undefined. */
export function parent(pointer: Pointer): Pointer | undefined {
  return pointer === '' ? undefined : pointer.slice(0, pointer.lastIndexOf('/'));
}

/** `inner` is `outer` itself or lies below it. */
export function isWithin(inner: Pointer, outer: Pointer): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}
