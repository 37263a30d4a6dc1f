import { refHole } from '../../../model/hole.js';
import type { ResourceId } from '../../../model/resource.js';
import type { Value } from '../../../model/value.js';
import { memberAt } from '../../../syntax/json-value.js';
import type { Follow, Target } from './follow.js';
import type { Instance } from './instance.js';
import { isPlural, typesNamedBy } from './names-another.js';
import type { Tell } from './told.js';
import type { Refer } from './values.js';

/** The references that attributes of instances are; `follow` finds what an expression refers to. */
export function referring(
  idOf: (instance: Instance) => ResourceId,
  tell: Tell,
  follow: Follow,
): (instance: Instance) => Refer {
  const named = new Map<string, RegExp | undefined>();
  const typesOf = (type: string, attribute: string): RegExp | undefined => {
    const name = `${type}.${attribute}`;
    if (!named.has(name)) named.set(name, typesNamedBy(type, attribute));
    return named.get(name);
  };
  return (instance) => (expressions, attribute) => {
    const types = typesOf(instance.type, attribute);
    if (types === undefined) return undefined;
    const found: Target[] = [];
    for (const expression of expressions) {
      const targets = follow(expression, instance, types);
      if (targets === undefined) return undefined;
      found.push(...targets);
    }
    const targets = new Map(found.map((target) => [target.instance.address, target]));
    if (targets.size === 0 || found.some((target) => !types.test(target.instance.type) || isKnown(target, tell)))
      return undefined;
    const refs = [...targets.values()].map((target) => refHole(idOf(target.instance), target.attribute));
    const [only] = refs;
    if (isPlural(attribute)) return refs satisfies readonly Value[];
    return refs.length === 1 ? only : undefined;
  };
}

/** What is made of something known would be known itself: it is at most part of the value. */
function isKnown({ instance, attribute }: Target, tell: Tell): boolean {
  const value = attribute === undefined ? undefined : memberAt(tell(instance.item).values, attribute);
  return value !== undefined && value !== null;
}
