import type { BaselineState } from '../model/comparison.js';
import type { Finding, Place } from '../model/finding.js';
import type { Resource } from '../model/resource.js';
import type { Span } from '../model/span.js';
import type { Value } from '../model/value.js';
import type { Waiver } from '../model/waiver.js';
import { forJson } from './escape.js';
import { plainEdit, plainValue } from './plain-value.js';

/** A finding as schemas/report-v1.schema.json has it: one line of JSON. `state`: beside a baseline. */
export function jsonFinding(finding: Finding, state?: BaselineState): string {
  const { rule, resource, verdict, message, places, reasons, witness, edit, waiver, fingerprint } = finding;
  return forJson({
    rule: rule.id,
    severity: rule.severity,
    verdict,
    ...(state !== undefined && { baseline: state }),
    message,
    resource: jsonResource(resource),
    places: places.map(jsonPlace),
    ...(reasons.length > 0 && { reasons }),
    ...(witness !== undefined && { request: plainValue(witness.request), counterexample: witness.text }),
    ...(edit !== undefined && { edit: plainEdit(edit) }),
    ...(waiver !== undefined && { waiver: jsonWaiver(waiver) }),
    fingerprint,
  });
}

function jsonWaiver({ reason, scope, at, id, owner, expires }: Waiver) {
  return { kind: scope.kind === 'glob' ? 'listed' : 'inline', id, reason, owner, expires, at: jsonSpan(at) };
}

function jsonResource({ id, type, identity, scope, recorded }: Resource) {
  return { id, type, identity, recorded, ...literal('account', scope.account), ...literal('region', scope.region) };
}

function literal(name: 'account' | 'region', value: Value) {
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}

function jsonPlace({ resource, pointer, at, via, label }: Place) {
  return {
    resource,
    pointer,
    at: jsonSpan(at),
    ...(via.length > 0 && { via: via.map(jsonSpan) }),
    ...(label !== undefined && { label }),
  };
}

/** Only the fields of a span, whatever else its maker keeps on it. */
export function jsonSpan({ file, start, end }: Span) {
  return { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
