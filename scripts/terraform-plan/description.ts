/**
 * A Terraform configuration in few words, of which `planOf` makes the plan that Terraform would. Texts hold expressions
 * as in Terraform: `${aws_s3_bucket.raw.id}`, `${each.key}`, `${var.name}`, `${module.zone["raw"].bucket_id}`.
 */
export interface Description {
  /** Arguments of the one configuration of the provider. */
  readonly provider: { readonly region: string; readonly default_tags?: { readonly [tag: string]: string } };
  readonly root: ModuleDescription;
}

export interface ModuleDescription {
  /** By `type.name`. */
  readonly resources: { readonly [address: string]: ResourceDescription };
  readonly modules?: { readonly [name: string]: CallDescription };
  readonly outputs?: { readonly [name: string]: Argument };
}

export interface CallDescription extends Repeated {
  readonly inputs?: { readonly [name: string]: Argument };
  readonly module: ModuleDescription;
}

export interface ResourceDescription extends Repeated {
  readonly arguments: { readonly [name: string]: Argument };
}

interface Repeated {
  readonly for_each?: readonly string[];
  readonly count?: number;
}

/**
 * A list of maps is a list of blocks; `$json` is a call of `jsonencode`, `$sensitive` one of `sensitive`. Left out of a
 * plan's configuration is what `$dynamic` holds: the blocks of a `dynamic` block.
 */
export type Argument = string | number | boolean | readonly Argument[] | { readonly [name: string]: Argument };

/** The keys under which something is there: one, `undefined`, without count and for_each. */
export function keysOf({ for_each, count }: Repeated): readonly (string | number | undefined)[] {
  if (for_each !== undefined) return for_each;
  return count === undefined ? [undefined] : Array.from({ length: count }, (_, i) => i);
}

export function isMap(value: unknown): value is { readonly [name: string]: Argument } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
