/** Lets a number of calls run at once; the others wait their turn, in order. */
export interface Lane {
  /** `isPatient`: after everything that is not. */
  run<T>(work: () => Promise<T>, isPatient?: boolean): Promise<T>;
  /** The service asks for less: half as many from now on. */
  throttled(): void;
  /** A call went well: after as many as run at once, one more may. */
  answered(): void;
}

/** Calls that are throttled together ask for the same once. */
const SAME_MOMENT_MS = 500;

/** At most `widest` at once. */
export function laneOf(widest: number): Lane {
  const waiting: (() => void)[] = [];
  const patient: (() => void)[] = [];
  let running = 0;
  let width = widest;
  let narrowed = Number.NEGATIVE_INFINITY;
  const enter = () => {
    while (running < Math.floor(width)) {
      const begin = waiting.shift() ?? patient.shift();
      if (begin === undefined) return;
      running++;
      begin();
    }
  };
  return {
    async run(work, isPatient = false) {
      await new Promise<void>((begin) => {
        (isPatient ? patient : waiting).push(begin);
        enter();
      });
      try {
        return await work();
      } finally {
        running--;
        enter();
      }
    },
    throttled() {
      if (Date.now() - narrowed < SAME_MOMENT_MS) return;
      narrowed = Date.now();
      width = Math.max(1, width / 2);
    },
    answered() {
      width = Math.min(widest, width + 1 / width);
    },
  };
}
