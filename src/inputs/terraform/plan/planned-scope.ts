import { isHole, textOf } from '../../../model/hole.js';
import { isList, isMap, mapOf, type Value } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';

const SCOPE = ['account', 'region', 'partition'] as const;

/**
 * A value of the source, which knows no account, region or partition but by name, with those that the plan knows for the
 * same resource.
 */
export function inPlannedScope(value: Value, planned: TerraformResource, written: TerraformResource): Value {
  const known = new Map<string, string>();
  for (const part of SCOPE) {
    const [here, there] = [planned.provider.scope[part], written.provider.scope[part]];
    const isNamed = isHole(there) && there.kind === 'unknown' && there.reason === 'parameter';
    if (typeof here === 'string' && isNamed && there.detail !== undefined) known.set(there.detail, here);
  }
  return known.size === 0 ? value : replaced(value, known);
}

function replaced(value: Value, known: ReadonlyMap<string, string>): Value {
  if (isList(value)) return value.map((item) => replaced(item, known));
  if (isMap(value)) return mapOf(Object.entries(value).map(([key, held]) => [key, replaced(held, known)] as const));
  if (!isHole(value)) return value;
  if (value.kind === 'unknown' && value.reason === 'parameter') return known.get(value.detail ?? '') ?? value;
  if (value.kind !== 'text') return value;
  return textOf(
    value.parts.map((part) => {
      const made = replaced(part, known);
      return isHole(made) ? made : String(made);
    }),
  );
}
