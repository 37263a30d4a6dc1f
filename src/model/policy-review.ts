import type { Span } from './span.js';

/** Something that a change makes of the policy it is judged by: the configuration, rules, waivers, baseline, and the workflow. */
export interface PolicyChange {
  readonly kind:
    | 'baseline'
    | 'configuration'
    | 'exclude'
    | 'fail-on'
    | 'inline-waiver'
    | 'params'
    | 'perimeter'
    | 'rule'
    | 'severity'
    | 'waiver'
    | 'workflow';
  /** Could a finding that counts now stop counting? Where nobody can tell, it could. */
  readonly loosens: boolean;
  /** One sentence without a full stop. Not escaped for any medium. */
  readonly text: string;
  readonly at?: Span;
}

/** What a run says that took its policy from a trusted commit. */
export interface PolicyReview {
  /** The commit, in words: `main (1f3a…)`. */
  readonly source: string;
  readonly changes: readonly PolicyChange[];
  /** `block`: new waivers count once they are merged; `report`: they count now, and are told. */
  readonly newWaivers: 'block' | 'report';
  /** Were the very files read that the commit has, byte for byte? */
  readonly sameFiles: boolean;
  /** How the judged tree comes out under its own policy; only where that differs. */
  readonly preview?: {
    readonly pass: number;
    readonly fail: number;
    readonly unknown: number;
    readonly notApplicable: number;
    readonly waived: number;
  };
}
