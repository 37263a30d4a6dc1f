import { choiceHole, isHole, refHole } from '../../model/hole.js';
import { child, type Pointer } from '../../model/pointer.js';
import type { Origin, Resource, ResourceId } from '../../model/resource.js';
import { field, isList, isMap, mapOf, type Value } from '../../model/value.js';

const SECTION = 'NotificationConfiguration';
const LIST = 'LambdaConfigurations';

/** Where its events are written is asked for: they become part of buckets. */
export const SAM_FUNCTION = 'AWS::Serverless::Function';

/** One event of a function that comes from a bucket. */
interface S3Event {
  readonly bucket: ResourceId;
  readonly function: Resource;
  readonly configurations: readonly Value[];
  readonly origin: Origin | undefined;
}

/**
 * The buckets of a SAM template as SAM deploys them: the S3 events of functions stand in their notification
 * configuration. It is all that SAM does to a bucket; such an event only accepts a reference to a bucket of the same
 * template.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-s3.html
 * https://github.com/aws/serverless-application-model/blob/develop/docs/internals/generated_resources.rst
 */
export function withS3Events(resources: readonly Resource[]): readonly Resource[] {
  const events = resources.filter(({ type }) => type === SAM_FUNCTION).flatMap(s3Events);
  if (events.length === 0) return resources;
  return resources.map((resource) => {
    const own = events.filter(({ bucket }) => bucket === resource.id);
    return resource.type === 'AWS::S3::Bucket' && own.length > 0 ? own.reduce(notifying, resource) : resource;
  });
}

function s3Events(fn: Resource): readonly S3Event[] {
  const events = field(fn.properties, 'Events');
  if (!isMap(events)) return [];
  return Object.entries(events).flatMap(([name, event]) => {
    const properties = field(event, 'Properties');
    const bucket = field(properties, 'Bucket');
    if (field(event, 'Type') !== 'S3' || !isHole(bucket) || bucket.kind !== 'ref') return [];
    const filter = field(properties, 'Filter');
    const written = field(properties, 'Events');
    const configurations = (isList(written) ? written : written === undefined ? [] : [written]).map((each) =>
      mapOf([
        ['Event', each],
        ['Function', refHole(fn.id, 'Arn')],
        ...(filter === undefined ? [] : [['Filter', filter] as const]),
      ]),
    );
    const origin = fn.origins.get(child('/Events', name));
    return [{ bucket: bucket.resource, function: fn, configurations, origin }];
  });
}

function notifying(bucket: Resource, event: S3Event): Resource {
  const before = field(bucket.properties, SECTION);
  const after = appended(before, event.configurations);
  const { exists } = event.function;
  const isOpen = exists !== true && exists.kind === 'choice';
  const value = isOpen ? choiceHole(exists.if, after, before) : after;
  return {
    ...bucket,
    properties: mapOf([...Object.entries(bucket.properties), [SECTION, value]]),
    origins: withOrigins(bucket.origins, event, isOpen ? `/${SECTION}/$then/${LIST}` : `/${SECTION}/${LIST}`, value),
  };
}

/** A notification configuration with more in it, on both sides of a choice; what is not known stays so. */
function appended(before: Value | undefined, configurations: readonly Value[]): Value {
  if (isHole(before) && before.kind === 'choice') {
    return choiceHole(before.if, appended(before.then, configurations), appended(before.else, configurations));
  }
  if (before !== undefined && !isMap(before)) return before;
  const list = field(before, LIST);
  if (list !== undefined && !isList(list)) return before as Value;
  return mapOf([...Object.entries(before ?? {}), [LIST, [...(list ?? []), ...configurations]]]);
}

/** What SAM writes has the place of the event that it writes it for. */
function withOrigins(
  before: Resource['origins'],
  { origin, configurations }: S3Event,
  list: Pointer,
  value: Value,
): Resource['origins'] {
  if (origin === undefined) return before;
  const written = field(isHole(value) && value.kind === 'choice' ? value.then : value, LIST);
  const last = isList(written) ? written.length : 0;
  const origins = new Map(before);
  for (const pointer of [`/${SECTION}`, list]) if (!origins.has(pointer)) origins.set(pointer, origin);
  for (let i = last - configurations.length; i >= 0 && i < last; i++) origins.set(child(list, i), origin);
  return origins;
}
