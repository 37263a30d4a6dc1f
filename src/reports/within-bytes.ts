/**
 * The chunks that fit into `budget` bytes of UTF-8 and, where some do not, a last one that says how many are missing.
 * Stops pulling at the first that does not fit.
 */
export function* withinBytes<T>(
  items: readonly T[],
  render: (item: T) => string,
  budget: number,
  missing: (left: number) => string,
): Iterable<string> {
  let used = 0;
  for (const [index, item] of items.entries()) {
    const chunk = render(item);
    used += Buffer.byteLength(chunk);
    if (used > budget) {
      yield missing(items.length - index);
      return;
    }
    yield chunk;
  }
}
