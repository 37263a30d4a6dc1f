import type { BaselineState, Comparison, KnownFinding } from '../model/comparison.js';
import type { Finding, ScanResult } from '../model/finding.js';
import type { Resource } from '../model/resource.js';
import { knownFinding } from './known-finding.js';
import { pairsOf } from './pairs.js';

/** What the findings of a run are compared with. */
export interface Baseline {
  /** For readers. */
  readonly name: string;
  readonly findings: readonly KnownFinding[];
  /** What waivers took out of it: a finding that was waived and no longer is counts as new. */
  readonly waived?: readonly KnownFinding[];
  /** Was a resource of that type and identity in the same file then? Left out: nobody knows. */
  readonly wasThere?: (resource: Resource) => boolean;
  /** Did this run look where a finding was? What nobody looked at is not absent. */
  readonly isLookedAt: (file: string) => boolean;
}

/**
 * Pairs findings with a baseline by fingerprint and file, then by fingerprint alone: a file that was renamed, or a
 * resource that moved, makes nothing new. Unless the baseline had the resource where it is now: then a finding elsewhere
 * is of its namesake, such as another template's bucket with the same logical id. What nobody could decide before and
 * fails now is new: the doubt may have been what let it pass.
 */
export function compare({ findings, waived }: ScanResult, baseline: Baseline): Comparison {
  const states = new Map<Finding, BaselineState>();
  const uncounted = pairAll(findings, baseline.findings, baseline, states);
  // Last, so that what is waived now takes nothing from what still counts.
  const gone = new Set(pairAll(waived, [...(baseline.waived ?? []), ...uncounted], baseline, states));
  const absent = uncounted.filter((each) => gone.has(each) && baseline.isLookedAt(each.file));
  return { with: baseline.name, states, absent };
}

function pairAll(
  findings: readonly Finding[],
  earlier: readonly KnownFinding[],
  { wasThere }: Baseline,
  states: Map<Finding, BaselineState>,
): readonly KnownFinding[] {
  const now = findings.map(knownFinding);
  const stayed = new Set(findings.flatMap(({ resource }, i) => (wasThere?.(resource) ? [i] : [])));
  const { before, left } = pairsOf(now, earlier, stayed);
  for (const [i, finding] of findings.entries()) states.set(finding, stateOf(now[i] as KnownFinding, before.get(i)));
  return left;
}

function stateOf(now: KnownFinding, before: KnownFinding | undefined): BaselineState {
  if (before === undefined || (now.verdict === 'fail' && before.verdict === 'unknown')) return 'new';
  return now.verdict === before.verdict && now.file === before.file ? 'unchanged' : 'updated';
}
