/** Lets a number of pieces of work run at once; the others wait their turn, in order. */
export interface Lane {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function laneOf(width: number): Lane {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async run(work) {
      if (running >= width) await new Promise<void>((enter) => waiting.push(enter));
      else running++;
      try {
        return await work();
      } finally {
        // Whoever waits longest takes the place over.
        const next = waiting.shift();
        if (next === undefined) running--;
        else next();
      }
    },
  };
}
