/** So many objects are remembered at once: policies of an account are made anew for each bucket, and would live on here. */
const MAX_KEPT = 16;

/** What is made of an object, once as long as it is looked at: several facts are about one policy, in several worlds. */
export function lately<T>(): (of: object, make: () => T) => T {
  let kept = new Map<object, T>();
  return (of, make) => {
    const known = kept.get(of);
    if (known !== undefined) return known;
    const made = make();
    // A new map, as a cleared one would keep what it held from the collector of young objects.
    if (kept.size >= MAX_KEPT) kept = new Map();
    kept.set(of, made);
    return made;
  };
}
