import type { Finding } from '../model/finding.js';
import type { Waiver } from '../model/waiver.js';

/** The finding with the waiver that accepts it; what it says is still rendered only when it is asked for. */
export function waivedFinding(finding: Finding, waiver: Waiver): Finding {
  return {
    rule: finding.rule,
    resource: finding.resource,
    verdict: finding.verdict,
    waiver,
    get message() {
      return finding.message;
    },
    get places() {
      return finding.places;
    },
    get reasons() {
      return finding.reasons;
    },
    get witness() {
      return finding.witness;
    },
    get edit() {
      return finding.edit;
    },
    get fingerprint() {
      return finding.fingerprint;
    },
  };
}
