/** Gives a service in a region up when it does not answer, so that a dead region costs seconds. */
export interface Breaker {
  readonly isOpen: boolean;
  succeeded(): void;
  /** `began`: when the attempt that failed was made, in milliseconds. */
  failed(began: number, now: number): void;
}

/**
 * Open after this many rounds of attempts without one answer between them. Attempts that were under way together are one
 * round: many connections that fail at once are one mishap.
 */
const ROUNDS = 2;

export function breakerOf(): Breaker {
  let rounds = 0;
  let lastEnded = Number.NEGATIVE_INFINITY;
  return {
    get isOpen() {
      return rounds >= ROUNDS;
    },
    succeeded() {
      if (rounds < ROUNDS) rounds = 0;
    },
    failed(began, now) {
      if (began < lastEnded) return;
      rounds++;
      lastEnded = now;
    },
  };
}
