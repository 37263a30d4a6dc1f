import { isHole } from '../../../model/hole.js';
import { field, isMap, type Value } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';
import { tag } from './conversions.js';
import { childKey, type Draft, type Members, made, type Source } from './draft.js';
import { shapeAt } from './property-names.js';

/**
 * A resource's own tags and its provider's default tags, the own ones winning. `tags_all` is what both come to, where the
 * provider has said it.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/resource-tagging
 */
export function tagsOf(resource: TerraformResource, type: string): Members {
  if (!shapeAt(type, '/Tags').isList) return new Map();
  const own = field(resource.values, 'tags');
  const whole = field(resource.values, 'tags_all');
  const defaults = isMap(whole) ? whole : resource.provider.defaultTags;
  const draft = over(own, defaults, { resource, pointer: '/tags' }, { resource, pointer: '/tags_all' });
  return draft === undefined ? new Map() : new Map([['Tags', draft]]);
}

function over(own: Value | undefined, defaults: Value | undefined, at: Source, otherwise: Source): Draft | undefined {
  if (isHole(own) && own.kind === 'choice') {
    const side = (name: 'then' | 'else') =>
      over(own[name], defaults, { ...at, pointer: `${at.pointer}/$${name}` }, otherwise);
    return { kind: 'choice', if: own.if, then: side('then'), else: side('else'), from: at };
  }
  if (own !== undefined && !isMap(own)) return made(own, at);
  if (defaults !== undefined && !isMap(defaults)) return made(defaults, otherwise);
  const items = new Map<string, Draft>();
  for (const [source, tags] of [
    [otherwise, defaults ?? {}],
    [at, own ?? {}],
  ] as const) {
    for (const [key, value] of Object.entries(tags)) {
      items.set(key, tag(key, value, { ...source, pointer: childKey(source.pointer, key) }));
    }
  }
  return items.size === 0
    ? undefined
    : { kind: 'list', items: [...items.values()], from: own === undefined ? otherwise : at };
}
