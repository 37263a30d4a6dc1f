import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { field, type Value } from '../model/value.js';
import { typeSchema } from './schema.js';
import { propertyType } from './type-schema.js';

/**
 * Every value by which others may name the resource, beside a reference to it: the property that identifies its type
 * (BucketName, TrailName, AliasName), literal or hole; for a recorded one also its identity, its ARN, and the id in the
 * ARN of a KMS key or of what EC2 has (vpc-…, rtb-…). A declared resource whose name AWS will generate has none.
 */
export function namesOf(r: Resource): readonly Value[] {
  const schema = typeSchema(r.type);
  const names = new Set<Value>();
  const [identifier, ...others] = schema?.identifier ?? [];
  if (schema !== undefined && identifier !== undefined && others.length === 0 && propertyType(schema, identifier)) {
    const name = field(r.properties, identifier);
    if (typeof name === 'string' || isHole(name)) names.add(name);
  }
  if (r.recorded) {
    names.add(r.identity);
    if (r.id.startsWith('arn:')) names.add(r.id);
    const id = /^arn:[^:]*:(?:kms:[^:]*:[^:]*:key|ec2:[^:]*:[^:]*:[a-z-]+)\/(.+)$/.exec(r.id)?.[1];
    if (id !== undefined) names.add(id);
  }
  return [...names];
}
