/**
 * Computes each value once; what asks for a value while it is being computed gets `circular` of it. `from` is where the
 * first to ask stands, and takes no part in the value.
 */
export function memo<T, From>(
  compute: (key: string, from: From) => T,
  circular: (key: string) => T,
): (key: string, from: From) => T {
  const known = new Map<string, { readonly value: T } | 'open'>();
  return (key, from) => {
    const found = known.get(key);
    if (found === 'open') return circular(key);
    if (found !== undefined) return found.value;
    known.set(key, 'open');
    const value = compute(key, from);
    known.set(key, { value });
    return value;
  };
}
