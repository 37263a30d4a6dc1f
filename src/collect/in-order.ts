/**
 * Does `work` for each item, up to `window` at once, and gives the results in the order of the items. Work that lies
 * further ahead waits: what is held does not grow with the number of items.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  window: number,
  work: (item: T) => Promise<R>,
): AsyncIterable<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Whoever stops early leaves work under way whose failure nobody will look at.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= window) yield await (underWay.shift() as Promise<R>);
  }
  for (const result of underWay) yield await result;
}

/** Begins `atOnce` of the streams, lets each run ahead by `held` values, and gives them one after the other. */
export async function* inTurn<T>(
  streams: readonly (() => AsyncIterable<T>)[],
  atOnce: number,
  held: number,
): AsyncIterable<T> {
  const begun: AsyncIterable<T>[] = [];
  let next = 0;
  while (begun.length > 0 || next < streams.length) {
    while (begun.length < atOnce && next < streams.length) {
      begun.push(ahead((streams[next++] as () => AsyncIterable<T>)(), held));
    }
    yield* begun.shift() as AsyncIterable<T>;
  }
}

/** The same values, read ahead of whoever takes them, up to `held`. */
export function ahead<T>(source: AsyncIterable<T>, held: number): AsyncIterable<T> {
  const values: T[] = [];
  let end: { readonly failure?: unknown } | undefined;
  let arrived = () => {};
  let taken = () => {};
  const pump = async () => {
    for await (const value of source) {
      values.push(value);
      arrived();
      while (values.length >= held) await new Promise<void>((resolve) => (taken = resolve));
    }
  };
  pump().then(
    () => {
      end = {};
      arrived();
    },
    (failure: unknown) => {
      end = { failure };
      arrived();
    },
  );
  return (async function* () {
    for (;;) {
      while (values.length > 0) {
        yield values.shift() as T;
        taken();
      }
      if (end === undefined) await new Promise<void>((resolve) => (arrived = resolve));
      else if ('failure' in end) throw end.failure;
      else return;
    }
  })();
}
