import type { KnownFinding } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { Waiver } from '../model/waiver.js';
import { knownFinding } from './known-finding.js';

/** Tells waivers in the judged sources that a trusted commit has too from those that a change brings. */
export interface WaiverWatch {
  /** For `applyWaivers`. */
  readonly accepts: (finding: Finding, waiver: Waiver) => boolean;
  /** The waivers that the change brings, with how many findings each would take out. */
  readonly added: ReadonlyMap<Waiver, number>;
}

/**
 * A waiver in a source counts where the same finding was waived in the same file before, however it is written: so
 * neither a comment that reaches further nor one that moves to another finding is overlooked. `before` is what was
 * waived; `formerName` the former URI of a file that was renamed. What is listed in a file of waivers comes from the
 * trusted commit itself, and counts. `isBlocked`: what is new does not.
 */
export function watchWaivers(
  before: readonly KnownFinding[],
  formerName: (file: string) => string,
  isBlocked: boolean,
): WaiverWatch {
  const left = new Map<string, KnownFinding[]>();
  for (const each of before) {
    const key = `${each.fingerprint} ${each.file}`;
    left.set(key, [...(left.get(key) ?? []), each]);
  }
  const added = new Map<Waiver, number>();
  const wasWaived = ({ fingerprint, file, verdict }: KnownFinding): boolean => {
    const candidates = left.get(`${fingerprint} ${formerName(file)}`) ?? [];
    // Who accepted a doubt has not accepted a certain failure.
    const i = candidates.findIndex((each) => each.verdict === 'fail' || verdict === 'unknown');
    return i >= 0 && candidates.splice(i, 1).length > 0;
  };
  return {
    added,
    accepts: (finding, waiver) => {
      if (waiver.scope.kind === 'glob' || wasWaived(knownFinding(finding))) return true;
      added.set(waiver, (added.get(waiver) ?? 0) + 1);
      return !isBlocked;
    },
  };
}
