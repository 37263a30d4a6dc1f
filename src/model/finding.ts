import type { Comparison } from './comparison.js';
import type { Drift } from './drift.js';
import type { Edit, Witness } from './fact.js';
import type { UnknownReason } from './hole.js';
import type { Pointer } from './pointer.js';
import type { PolicyReview } from './policy-review.js';
import type { Problem } from './problem.js';
import type { Resource, ResourceId } from './resource.js';
import type { Rule } from './rule.js';
import type { Span } from './span.js';
import type { Waiver } from './waiver.js';

export type Verdict = 'pass' | 'fail' | 'unknown' | 'not-applicable';

/** A place that a finding points at. */
export interface Place {
  readonly resource: ResourceId;
  /** The property that is meant; where it is nowhere written, `at` is its nearest written ancestor. '' is the resource itself. */
  readonly pointer: Pointer;
  readonly at: Span;
  readonly via: readonly Span[];
  readonly label?: string;
}

/** A witness whose steps are places; the label of each says what it comes to. */
export interface Counterexample extends Omit<Witness, 'steps'> {
  readonly steps: readonly Place[];
}

/** Why a verdict is unknown: one entry a hole, or the failing world in words. */
export interface Reason {
  readonly reason: UnknownReason | 'condition';
  readonly detail: string;
}

/** One judged pair (rule, resource). Messages and places are rendered when they are asked for: ask once. */
export interface Finding {
  readonly rule: Rule;
  readonly resource: Resource;
  readonly verdict: Verdict;
  readonly message: string;
  /** [primary, ...related]; never empty. */
  readonly places: readonly [Place, ...Place[]];
  readonly reasons: readonly Reason[];
  readonly witness?: Counterexample | undefined;
  /** What to change in a policy that fails; worked out when it is asked for. */
  readonly edit?: Edit | undefined;
  /** Why it does not count; only among the waived. */
  readonly waiver?: Waiver;
  /** 32 hexadecimal digits: hash(rule id, type, identity); never a line, a file or a message. */
  readonly fingerprint: string;
}

export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly notApplicable: number;
  readonly waived: number;
}

export interface ScanResult {
  /** Every rule that was judged, found or not, by id. */
  readonly rules: readonly Rule[];
  /** fail and unknown; in the order of the resources' places, then by rule id. */
  readonly findings: readonly Finding[];
  /** pass and not-applicable, in the same order; only when asked for. */
  readonly others?: readonly Finding[];
  readonly counts: Counts;
  /** Resources that were judged by at least one rule, and files that were read, skipped as plainly something else, and not readable. */
  readonly scanned: {
    readonly resources: number;
    readonly files: number;
    readonly skipped: number;
    readonly unreadable: number;
    /** Files and whole directories that the configuration leaves out; left out itself when there are none. */
    readonly excluded?: number;
  };
  /**
   * One stand-in for every place that was judged (the declared roots together, each recorded account and region), so
   * that a report can say "nothing found here". Left out: the places of the findings are all there are.
   */
  readonly judgedIn?: readonly Pick<Resource, 'recorded' | 'scope'>[];
  readonly waived: readonly Finding[];
  /** Only where there is a baseline. */
  readonly comparison?: Comparison;
  /** Only where something is declared and recorded too. */
  readonly drift?: readonly Drift[];
  /** Only where the policy came from a trusted commit. */
  readonly review?: PolicyReview;
  readonly problems: readonly Problem[];
  /** False when an input, a list call or a region was not read, or nothing was evaluated. */
  readonly complete: boolean;
  /** The URIs of the files that were read as inputs or as parts of one; only those of a scan of files. */
  readonly read?: ReadonlySet<string>;
  /** Is a resource of that type and identity declared in a file, by its URI; in its own when left out? */
  readonly declares?: (resource: Resource, file?: string) => boolean;
  /** The declared roots that were judged. */
  readonly roots?: ReadonlySet<string>;
  /** The text of lines `from` to `to` (1-based, inclusive) of a scanned file; empty when the file is not held. */
  readonly lines: (file: string, from: number, to: number) => readonly string[];
}
