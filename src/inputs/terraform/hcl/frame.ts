import { unknownHole } from '../../../model/hole.js';
import type { Problem } from '../../../model/problem.js';
import type { Span } from '../../../model/span.js';
import type { Expression, HclFile, Stretch } from '../../../syntax/hcl/ast.js';
import type { Extent } from './extent.js';
import type { Places } from './places.js';
import type { RegularExpressions } from './regular-expressions.js';
import type { RootFolder } from './root-folder.js';
import type { Asking, Term } from './term.js';

/** What the evaluation of one root shares. */
export interface Run {
  /** Counts so many values; false when the root has produced more than may be held. */
  readonly spend: (values: number) => boolean;
  /** Goes one level further into expressions and names; false when that is deeper, or more, than any real root goes. */
  readonly enter: () => boolean;
  /** Comes back from a level that was entered. */
  readonly leave: () => void;
  /** How much it is to go through a term. */
  readonly extent: (term: Term) => Extent;
  readonly problem: (problem: Omit<Problem, 'file' | 'at'>, at: Span) => void;
  /** The term of an expression (evaluate.ts), for the files that it calls itself. */
  readonly evaluate: (expression: Expression, frame: Frame) => Term;
  /** The scanned tree, by paths from the root module's folder; `outside` also for the home folder of who runs Terraform. */
  readonly tree: RootFolder;
  readonly expressions: RegularExpressions;
  /** Where the members of maps and lists were written. */
  readonly places: Places;
  /** A text as Terraform's configuration, read by the grammar; undefined when it is none. */
  readonly configuration: (text: string) => HclFile | undefined;
  /** A text as a template, read by the grammar; undefined when it is none. `uri`: its file's, '' for what is in none. */
  readonly template: (
    text: string,
    uri: string,
  ) => { readonly expression: Expression; readonly file: HclFile } | undefined;
}

/** Where evaluation stands. */
export interface Frame {
  readonly run: Run;
  /** Where the expression is written. */
  readonly file: HclFile;
  /** What a name means in this module: `var`, `local`, `aws_s3_bucket`; undefined where it means nothing. */
  readonly named: (name: string, frame: Frame) => Term | undefined;
  /** What is bound around the expression: the variables of loops, `each`, `count`, `self`. */
  readonly bound: ReadonlyMap<string, Term>;
  /** Which module, instance and round of a loop this is; '' in the root module itself. */
  readonly label: string;
  /** What `element` stands for in a splat. */
  readonly element?: Term;
  /** Collects the lines of variables, locals and modules that the current value comes through. */
  readonly via: Span[];
}

/** The unknown for what is too much to evaluate; told once. */
export function beyondLimit(frame: Frame, at: Stretch): Term {
  frame.run.problem(
    {
      level: 'warning',
      kind: 'configuration-too-large',
      message:
        'This configuration nests or repeats values more than can be read; what lies here and beyond is taken as unknown',
      next: 'Write it with fewer or smaller loops, or scan its plan.',
    },
    frame.file.span(at),
  );
  return unknownHole('analysis-limit', 'configuration-too-large');
}

/** A frame in which no name means anything: for defaults, and to begin with. */
export function bareFrame(run: Run, label: string): Frame {
  return { run, file: NO_FILE, named: () => undefined, bound: NOTHING, label, via: [] };
}

const START = { line: 1, column: 1 };
/** What frames stand in before they come to an expression. */
const NO_FILE: HclFile = {
  file: '',
  text: '',
  body: { attributes: [], blocks: [] },
  span: () => ({ file: '', start: START, end: START }),
};
const NOTHING: ReadonlyMap<string, Term> = new Map();

/** A frame in which more is bound; `label` tells this round from others. */
export function binding(frame: Frame, bound: Iterable<readonly [string, Term]>, label: string): Frame {
  return {
    ...frame,
    bound: new Map([...frame.bound, ...bound]),
    label: frame.label === '' ? label : `${frame.label}, ${label}`,
  };
}

const MAX_VIA = 8;

/** The current value comes through this line; a reader is shown a few. */
export function comesThrough({ via }: Asking, lines: readonly Span[]): void {
  for (const line of lines) if (via.length < MAX_VIA && !via.includes(line)) via.push(line);
}
