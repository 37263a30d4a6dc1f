import type { Result } from 'sarif';
import type { KnownFinding } from '../model/comparison.js';
import { forSarif } from './escape.js';
import type { RuleIndex } from './sarif-result.js';

/** What a baseline knows and the run did not find: SARIF 2.1.0, 3.27.24, wants it said as a result of its own. A baseline keeps no lines. */
export function absentResult({ rule, verdict, file, resource, fingerprint }: KnownFinding, rules: RuleIndex): Result {
  const index = rules.get(rule);
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    kind: verdict === 'fail' ? 'fail' : 'open',
    // SARIF has a level other than none for fails only.
    level: verdict === 'fail' ? 'note' : 'none',
    baselineState: 'absent',
    message: { text: `${forSarif(resource)}: it was known, and is no longer found.` },
    locations: [{ physicalLocation: { artifactLocation: { uri: file } } }],
    fingerprints: { 'lakeproof/v1': fingerprint },
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'lakeproof/v1': fingerprint },
  };
}
