import type { ValueMap } from '../../../model/value.js';
import type { TerraformResource } from '../terraform-resource.js';

/** The resource with other values. Its origins are asked for no earlier than before: a reader may make them then. */
export function withValues(resource: TerraformResource, values: ValueMap): TerraformResource {
  if (values === resource.values) return resource;
  const { id, address, mode, type, name, module, key, exists, provider, ignoresChanges, at } = resource;
  return {
    ...{ id, address, mode, type, name, module, exists, provider, at, values },
    ...(key !== undefined && { key }),
    ...(ignoresChanges !== undefined && { ignoresChanges }),
    get origins() {
      return resource.origins;
    },
  };
}
