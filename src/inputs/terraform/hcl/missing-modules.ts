import { isHole } from '../../../model/hole.js';
import type { Value } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';
import { isPending } from './holes.js';
import { Either, isTermMap, itemsOf, JsonText, Lazy, type Term } from './term.js';

/** What calls of modules that are not here hand to them. */
export interface MissingModules {
  readonly add: (argument: Term) => void;
  /**
   * Could one of them hold parts of this resource? A module can only configure what it was told of: by a reference, or by
   * the name as it is written.
   */
  readonly mayConfigure: (resource: TerraformResource) => boolean;
}

export function missingModules(): MissingModules {
  const told = new Set<string>();
  const seen = new WeakSet<object>();
  const add = (term: Term): void => {
    const key = keyOf(term);
    if (key !== undefined) told.add(key);
    else if (typeof term === 'object' && term !== null && !seen.has(term)) {
      seen.add(term);
      for (const inner of membersOf(term)) add(inner);
    }
  };
  return {
    add,
    mayConfigure: ({ id, mode, type, values }) => {
      if (mode !== 'managed' || !HAS_PARTS.test(type)) return false;
      const names = NAMES.flatMap((name) => (Object.hasOwn(values, name) ? (keyOfValue(values[name]) ?? []) : []));
      return [refKey(id), ...names].some((key) => told.has(key));
    },
  };
}

/** Types that the provider lets other resources configure. */
const HAS_PARTS = /^aws_(?:s3_|s3control_|s3tables_|kms_|vpc_endpoint|cloudtrail)/;
const NAMES = ['bucket', 'name'];

function refKey(resource: string): string {
  return `ref ${resource}`;
}

function keyOf(term: Term): string | undefined {
  if (term instanceof Lazy) return keyOfValue(term.whole);
  if (typeof term === 'string') return `text ${term}`;
  return isPending(term) ? keyOfValue(term) : undefined;
}

/** Equal for values that are the same name. */
function keyOfValue(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return `text ${value}`;
  if (!isHole(value)) return undefined;
  switch (value.kind) {
    case 'ref':
      return refKey(value.resource);
    case 'unknown':
      return value.reason === 'parameter' ? `parameter ${value.detail}` : undefined;
    case 'text':
      return value.parts.map((part) => (isHole(part) ? keyOfValue(part) : `text ${part}`)).join('\n');
    default:
      return undefined;
  }
}

function membersOf(term: Term): Iterable<Term> {
  if (term instanceof Either) return [term.then, term.else];
  if (term instanceof JsonText) return [term.document];
  return isTermMap(term) ? term.values() : (itemsOf(term) ?? []);
}
