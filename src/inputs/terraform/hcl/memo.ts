/** Computes each value once; what asks for a value while it is being computed gets `circular` of it. */
export function memo<T>(compute: (key: string) => T, circular: (key: string) => T): (key: string) => T {
  const known = new Map<string, { readonly value: T } | 'open'>();
  return (key) => {
    const found = known.get(key);
    if (found === 'open') return circular(key);
    if (found !== undefined) return found.value;
    known.set(key, 'open');
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
