import type { Estate } from '../model/estate.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';
import { decide, type World } from '../model/world.js';

/**
 * Does the resource reference one that does not exist in this world? Then it does not exist there either:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-condition.html
 * References that hang on a condition which the world leaves open say nothing.
 */
export function isDangling(r: Resource, world: World, estate: Estate): boolean {
  const queue: (Value | undefined)[] = [r.properties];
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value !== 'object') continue;
    if (!isHole(value)) {
      for (const each of Object.values(value)) queue.push(each);
    } else if (value.kind === 'choice') {
      const truth = decide(world, value.if, estate.parameters);
      if (typeof truth === 'boolean') queue.push(truth ? value.then : value.else);
    } else if (value.kind === 'text') {
      queue.push(...value.parts);
    } else if (value.kind === 'ref' && isMissing(estate.byId(value.resource), world, estate)) {
      return true;
    }
  }
  return false;
}

function isMissing(target: Resource | undefined, world: World, estate: Estate): boolean {
  if (target === undefined || target.exists === true || target.exists.kind !== 'choice') return false;
  const truth = decide(world, target.exists.if, estate.parameters);
  return typeof truth === 'boolean' && (truth ? target.exists.then : target.exists.else) === undefined;
}
