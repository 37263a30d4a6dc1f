import { isHole } from '../../../model/hole.js';
import type { Pointer } from '../../../model/pointer.js';
import type { Origin, ResourceId } from '../../../model/resource.js';
import { field, isList, isMap, mapOf, type Value, type ValueMap, valueAt } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';
import { lateOrigins } from './late-origins.js';
import { inPlannedScope } from './planned-scope.js';

/**
 * Resources of a plan with what their source says beside it, found by address: where each value is written, and what is
 * known only after apply as far as the source can tell. The source's data sources, which its references go through, come
 * with them where the plan has none; nothing else does: what is there, and what it is, the plan decides.
 */
export function withSource(
  planned: readonly TerraformResource[],
  written: readonly TerraformResource[],
): readonly TerraformResource[] {
  if (written.length === 0) return planned;
  const own = new Set(planned.map(({ id }) => id));
  const data = written.filter(({ id, mode }) => mode === 'data' && !own.has(id));
  const known = new Set([...own, ...data.map(({ id }) => id)]);
  const byId = new Map(written.map((each) => [each.id, each]));
  const merged = planned.map((each) => {
    const source = byId.get(each.id);
    return source === undefined ? each : merge(each, source, known);
  });
  return [...merged, ...data];
}

function merge(
  planned: TerraformResource,
  written: TerraformResource,
  known: ReadonlySet<ResourceId>,
): TerraformResource {
  const values = filled(planned.values, inPlannedScope(written.values, planned, written), known) as ValueMap;
  const { id, address, mode, type, name, module, key, exists, provider } = planned;
  return {
    ...{ id, address, mode, type, name, module, values, exists, provider },
    ...(key !== undefined && { key }),
    at: written.at,
    origins: lateOrigins(values, (pointer) => originIn(written, values, pointer)),
  };
}

/** What the plan tells, and for what it says to be known only after apply what the source says. */
function filled(value: Value, written: Value | undefined, known: ReadonlySet<ResourceId>): Value {
  if (written === undefined) return value;
  if (isHole(value)) {
    const isLate = value.kind === 'unknown' && value.reason === 'known-after-apply';
    return isLate && isTelling(written, known) ? written : value;
  }
  if (isMap(value) && isMap(written)) {
    const entries = Object.entries(value).map(
      ([key, held]) => [key, filled(held, field(written, key), known)] as const,
    );
    return entries.every(([key, held]) => held === value[key]) ? value : mapOf(entries);
  }
  if (isList(value) && isList(written) && agree(value, written)) {
    const items = value.map((item, i) => filled(item, written[i], known));
    return items.every((item, i) => item === value[i]) ? value : items;
  }
  return value;
}

/** A value that refers to what the plan does not have would be taken for something else than it is. */
function isTelling(value: Value, known: ReadonlySet<ResourceId>): boolean {
  return !(isHole(value) && value.kind === 'unknown') && refersTo(value, known);
}

function refersTo(value: Value | undefined, known: ReadonlySet<ResourceId>): boolean {
  if (typeof value !== 'object') return true;
  if (isList(value)) return value.every((each) => refersTo(each, known));
  if (isMap(value)) return Object.values(value).every((each) => refersTo(each, known));
  switch (value.kind) {
    case 'ref':
      return known.has(value.resource);
    case 'text':
      return value.parts.every((part) => refersTo(part, known));
    case 'choice':
      return refersTo(value.then, known) && refersTo(value.else, known);
    default:
      return true;
  }
}

/** The place in the source of the value, or of the nearest value around it that both have alike: a plan sorts sets. */
function originIn(written: TerraformResource, values: ValueMap, pointer: Pointer): Origin {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const origin = written.origins.get(at);
    const [here, there] = [valueAt(values, at), valueAt(written.values, at)];
    if (origin !== undefined && here !== undefined && there !== undefined && agree(here, there)) return origin;
  }
  return written.at;
}

/** Do they say the same as far as both are known? A plan also has what the source leaves to the provider. */
function agree(one: Value, other: Value): boolean {
  if (isHole(one) || isHole(other) || one === other) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, i) => agree(item, other[i] as Value));
  }
  if (isMap(one) && isMap(other)) {
    return Object.entries(one).every(([key, held]) => {
      const there = field(other, key);
      return there === undefined || agree(held, there);
    });
  }
  // A policy is a text in a plan, and what the text is made of in its source; numbers and texts are converted.
  return typeof one !== 'object' && (typeof other === 'object' || String(one) === String(other));
}
