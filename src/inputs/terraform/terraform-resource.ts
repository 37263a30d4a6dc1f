import type { Hole } from '../../model/hole.js';
import type { Pointer } from '../../model/pointer.js';
import type { Origin, ResourceId, Scope } from '../../model/resource.js';
import type { Value, ValueMap } from '../../model/value.js';

/**
 * One instance of a resource or data source of a root module, whatever it was read from: a plan, a state, or source.
 * What its reader says in Terraform's words, the mapping says in CloudFormation's.
 * https://developer.hashicorp.com/terraform/language/resources/syntax
 */
export interface TerraformResource {
  /** `<root>#<address>`. */
  readonly id: ResourceId;
  /** With modules and keys: `module.lake["raw"].aws_s3_bucket.this[0]`; of a data source with `data.` before the type. */
  readonly address: string;
  readonly mode: 'managed' | 'data';
  /** `aws_s3_bucket`. */
  readonly type: string;
  readonly name: string;
  /** The address of the module that declares it, with keys: `module.lake["raw"]`; '' for the root module. */
  readonly module: string;
  /** The instance's key under count or for_each. */
  readonly key?: string | number;
  /**
   * Its attributes and blocks by the provider's names. What is null is left out; so is what nobody set and the provider
   * computes, where that is known. A block is a list of maps, however often it may stand (a single map is read too).
   * Another resource's attribute is `refHole(its id, 'arn')`, with the provider's name for the attribute, also for data
   * sources: which references are literally known the mapping decides. A text of JSON (a policy) may stand as the map that
   * it spells, with origins of its own. `{}` where nothing could be read.
   */
  readonly values: ValueMap;
  /** By pointers into `values` (`/rule/0/bucket_key_enabled`); sides of choices as in `Resource.origins`. May be a getter. */
  readonly origins: ReadonlyMap<Pointer, Origin>;
  /** A hole where count or for_each could not be decided. */
  readonly exists: true | Hole;
  readonly provider: TerraformProvider;
  /** `lifecycle.ignore_changes` by top-level names; what stands there need not be what is deployed. Left out: none. */
  readonly ignoresChanges?: ReadonlySet<string> | 'all';
  /** The resource itself. */
  readonly at: Origin;
}

/** The configuration of a provider that a resource belongs to. Resources of one configuration share the object. */
export interface TerraformProvider {
  /** Without an alias: `aws`, `awscc`; with one, `aws.west`. In modules with the module's address before it. */
  readonly name: string;
  /** Unknown `parameter` `AWS::AccountId`, `AWS::Region`, `AWS::Partition` where the configuration does not say it. */
  readonly scope: Scope;
  /** A map of tags, or the hole in its place. https://registry.terraform.io/providers/hashicorp/aws/latest/docs#default_tags-configuration-block */
  readonly defaultTags?: Value;
}
