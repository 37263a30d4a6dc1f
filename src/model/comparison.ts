/** A finding that a baseline knows: what is left of it once it is written down. */
export interface KnownFinding {
  readonly rule: string;
  readonly verdict: 'fail' | 'unknown';
  /** The URI of the file that declares the resource; `live/aws/<account>/<region>` for a recorded one. */
  readonly file: string;
  /** The resource's identity, for readers. */
  readonly resource: string;
  readonly fingerprint: string;
}

/** As SARIF has it: known in the same file; known, but elsewhere or with another verdict; not known. */
export type BaselineState = 'new' | 'unchanged' | 'updated';

/** The findings of a run beside those of a baseline. */
export interface Comparison {
  /** What it is compared with, for readers: `the baseline lakeproof.baseline.json`, `main (1f3a…)`. Not escaped for any medium. */
  readonly with: string;
  /** Of every finding of the run, waived ones too: the very objects. */
  readonly states: ReadonlyMap<object, BaselineState>;
  /** What the baseline knows and this run, which looked, did not find. */
  readonly absent: readonly KnownFinding[];
}
