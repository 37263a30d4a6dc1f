import type { Drift, DriftSide } from '../model/drift.js';
import { forJson } from './escape.js';
import { plainValue } from './plain-value.js';

/** A drift as schemas/report-v1.schema.json has it: one line of JSON. */
export function jsonDrift({ rule, declared, recorded, differences }: Drift): string {
  return forJson({
    rule: rule.id,
    declared: side(declared),
    recorded: side(recorded),
    differences: differences.map((each) => ({
      pointer: each.pointer,
      ...(each.declared !== undefined && { declared: plainValue(each.declared) }),
      ...(each.recorded !== undefined && { recorded: plainValue(each.recorded) }),
    })),
  });
}

function side({ resource, verdict }: DriftSide) {
  return { resource: resource.id, verdict };
}
