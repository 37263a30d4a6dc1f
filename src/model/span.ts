/** A point in a text: `line` and `column` are 1-based, columns count UTF-16 code units. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file. `file` is the URI that reports print; `end` is exclusive, as in SARIF. */
export interface Span {
  readonly file: string;
  readonly start: Point;
  readonly end: Point;
}
