import type { Condition } from '../../../model/condition.js';
import { choiceHole } from '../../../model/hole.js';
import { child, type Pointer } from '../../../model/pointer.js';
import { EmptyMap, type Value, type ValueMap } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';

/** The value in a resource that something comes from. */
export interface Source {
  readonly resource: TerraformResource;
  readonly pointer: Pointer;
}

/**
 * A property on its way into CloudFormation's words, which remembers where each part was written. `as-is`: what lies
 * within the value lies at the same pointers within the source. `default`: nobody wrote it.
 */
export type Draft =
  | { readonly kind: 'as-is'; readonly value: Value; readonly from: Source }
  | { readonly kind: 'made'; readonly value: Value; readonly from: Source }
  | { readonly kind: 'default'; readonly value: Value }
  | { readonly kind: 'map'; readonly members: Members; readonly from: Source }
  | { readonly kind: 'list'; readonly items: readonly Draft[]; readonly from: Source }
  | ChoiceDraft;

interface ChoiceDraft {
  readonly kind: 'choice';
  readonly if: Condition;
  readonly then: Draft | undefined;
  readonly else: Draft | undefined;
  readonly from: Source;
}

export type Members = ReadonlyMap<string, Draft>;

export function made(value: Value, from: Source): Draft {
  return { kind: 'made', value, from };
}

/** The value that a draft comes to. */
export function valueOfDraft(draft: Draft): Value {
  switch (draft.kind) {
    case 'as-is':
    case 'made':
    case 'default':
      return draft.value;
    case 'map':
      return propertiesOf(draft.members);
    case 'list':
      return draft.items.map(valueOfDraft);
    case 'choice':
      return choiceHole(draft.if, draft.then && valueOfDraft(draft.then), draft.else && valueOfDraft(draft.else));
  }
}

export function propertiesOf(members: Members): ValueMap {
  const properties = new EmptyMap();
  for (const [name, draft] of members) properties[name] = valueOfDraft(draft);
  return properties;
}

/** As `child`, for a key of a map: one that starts with $ gets one more. */
export function childKey(pointer: Pointer, key: string): Pointer {
  return child(pointer, key.startsWith('$') ? `$${key}` : key);
}
