import type { Result } from 'sarif';
import type { Comparison } from '../model/comparison.js';
import type { Finding, ScanResult, Verdict } from '../model/finding.js';
import type { Span } from '../model/span.js';
import { forSarif } from './escape.js';
import { plainEdit, plainValue } from './plain-value.js';
import { relatedPlaces } from './related-place.js';
import { firstLine, physicalLocation, resultLocation } from './sarif-location.js';
import { sarifMessage } from './sarif-message.js';
import { suppressionsOf } from './sarif-suppression.js';
import { levelOf } from './severity.js';

/** The position of each rule in the driver's list. */
export type RuleIndex = ReadonlyMap<string, number>;

/**
 * For code scanning: what it uses and nothing else. It makes an alert of every result whatever its kind, and closes the
 * alert of a result that is missing; so an unknown repeats its fail's rule and fingerprint, as a note, and keeps it open.
 */
export function githubResult(finding: Finding, rules: RuleIndex, lines: ScanResult['lines']): Result {
  const { places } = finding;
  const related = relatedPlaces(finding, places).map(({ at, label }) => ({ at: firstLine(at, lines), label }));
  return {
    ...identityOf(finding, rules),
    level: levelOf(finding),
    message: sarifMessage(finding, related),
    locations: [resultLocation(firstLine(places[0].at, lines), finding.resource)],
    ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
    ...codeFlow(finding, (at) => firstLine(at, lines)),
    partialFingerprints: partialFingerprints(finding),
  };
}

const KINDS: { readonly [verdict in Verdict]: NonNullable<Result['kind']> } = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'open',
  'not-applicable': 'notApplicable',
};

/**
 * For auditors: the verdict as SARIF's `kind`, the whole region, the counterexample, and who waived it why. A baseline
 * knows findings only: beside one, a pair that passes counts as unchanged.
 */
export function fullResult(finding: Finding, rules: RuleIndex, comparison?: Comparison): Result {
  const { places, resource, verdict, witness, edit } = finding;
  const related = verdict === 'fail' || verdict === 'unknown' ? relatedPlaces(finding, places) : [];
  return {
    ...identityOf(finding, rules),
    kind: KINDS[verdict],
    level: verdict === 'fail' ? levelOf(finding) : 'none',
    message: sarifMessage(finding, related),
    locations: [resultLocation(places[0].at, resource)],
    ...(related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
    ...codeFlow(finding, (at) => at),
    fingerprints: { 'lakeproof/v1': finding.fingerprint },
    partialFingerprints: partialFingerprints(finding),
    ...(comparison !== undefined && { baselineState: comparison.states.get(finding) ?? 'unchanged' }),
    ...suppressionsOf(finding),
    properties: {
      resourceType: resource.type,
      ...(witness !== undefined && { request: plainValue(witness.request) }),
      ...(edit !== undefined && { edit: plainEdit(edit) }),
    },
  };
}

/** The evaluation of the counterexample, step by step. */
function codeFlow({ witness }: Finding, spanOf: (at: Span) => Span): Pick<Result, 'codeFlows'> {
  if (witness === undefined || witness.steps.length === 0) return {};
  const locations = witness.steps.map(({ at, label = '' }) => ({
    location: { physicalLocation: physicalLocation(spanOf(at)), message: { text: forSarif(label) } },
  }));
  return { codeFlows: [{ message: { text: forSarif(witness.text) }, threadFlows: [{ locations }] }] };
}

function identityOf({ rule }: Finding, rules: RuleIndex): Pick<Result, 'ruleId' | 'ruleIndex'> {
  return { ruleId: rule.id, ruleIndex: rules.get(rule.id) ?? -1 };
}

/**
 * GitHub recognises an alert by `primaryLocationLineHash` alone and never overwrites ours. The default, a hash of the
 * line's text, would change with every edit nearby; a recorded resource has no line at all.
 */
function partialFingerprints({ fingerprint }: Finding) {
  return { primaryLocationLineHash: `${fingerprint}:1`, 'lakeproof/v1': fingerprint };
}

function relatedLocation({ at, label }: ReturnType<typeof relatedPlaces>[number], index: number) {
  return { id: index + 1, physicalLocation: physicalLocation(at), message: { text: forSarif(label) } };
}
