import { unknownHole } from '../model/hole.js';
import { field, isList, mapOf, type Value, type ValueMap } from '../model/value.js';

/** The keys of the tags whose values may be stored. */
export type TagValues = ReadonlySet<string> | 'all';

/** CloudFormation's own tags, by which a resource is found again in the template that declares it. */
const OF_STACKS = /^aws:cloudformation:/;

/** The properties without the values of tags that nobody reads; their keys are kept. */
export function withoutTagValues(properties: ValueMap, kept: TagValues): ValueMap {
  const tags = field(properties, 'Tags');
  if (kept === 'all' || !isList(tags)) return properties;
  const isKept = (key: Value | undefined) => typeof key === 'string' && (kept.has(key) || OF_STACKS.test(key));
  const redacted = tags.map((tag): Value => {
    const key = field(tag, 'Key');
    return key === undefined || isKept(key)
      ? tag
      : mapOf([
          ['Key', key],
          ['Value', unknownHole('not-collected')],
        ]);
  });
  return mapOf(Object.entries(properties).map(([name, value]) => [name, name === 'Tags' ? redacted : value]));
}
