import type { Span } from './span.js';

/**
 * Something to say about the input, the configuration or the run; bad input is data, exceptions are bugs.
 * `error`: something that was to be judged could not be read (the run is incomplete); `warning`: read, but something in
 * it is wrong or ignored; `note`: worth knowing.
 */
export interface Problem {
  readonly level: 'error' | 'warning' | 'note';
  /** A stable kebab-case name of the kind of problem, for machines: `unreadable-yaml`, `unknown-property`. */
  readonly kind: string;
  /** What is wrong and whose fault it is, one sentence. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly next?: string;
  readonly file: string;
  readonly at?: Span;
}

export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
