/** What a command may touch of the world; tests and the action hand in their own. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  readonly now: () => Date;
  /** Resolves when the text has been taken, so that a report is never held whole. */
  readonly stdout: (text: string) => Promise<void>;
  readonly stderr: (text: string) => void;
  readonly isStdoutTty: boolean;
  readonly columns: number | undefined;
  readonly isStderrTty?: boolean;
  /** Calls `stop` when the user asks the program to end, once; answers how to stop listening. Left out: it just ends. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** Wrong usage or configuration: the user's to mend, exit 2. */
export class UsageError extends Error {
  /** What to do next, one sentence. */
  readonly next: string | undefined;
  constructor(message: string, next?: string) {
    super(message);
    this.name = 'UsageError';
    this.next = next;
  }
}
