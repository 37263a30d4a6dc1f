import type { Severity } from '../model/rule.js';
import type { LiveScanFlags } from './live-scan.js';
import type { PolicyChoice } from './load-policy.js';

/** What a scan is asked for, by the command line or by the action. */
export interface ScanChoice extends PolicyChoice {
  /** Files of parameter values, and single `Name=value`s. */
  readonly parameters?: readonly string[];
  readonly parameter?: readonly string[];
  /** The folder of the Terraform source that plans were made of. */
  readonly source?: string;
  /** Left out: no account is read. */
  readonly live?: LiveScanFlags;
  /** The commit that findings are compared with. */
  readonly baselineRef?: string;
  /** The commit that the policy is taken from; left out: the working tree. */
  readonly policyRef?: string;
  readonly newWaivers?: 'block' | 'report';
  readonly failOn?: Severity | 'none';
  readonly failOnUnknown?: boolean;
  readonly failOnNew?: boolean;
  /** Only new findings count where neither this nor the configuration says. */
  readonly isNewByDefault?: boolean;
  /** Only findings in files count that a commit does not have as they are. */
  readonly changedSince?: string;
}
