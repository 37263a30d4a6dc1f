import type { Pointer } from '../../../model/pointer.js';

/** A literal in a table; null = absent. */
export type Literal = string | number | boolean | null;

/**
 * What stands in CloudFormation for a resource type of the AWS provider, in the tables of this folder. Attributes that
 * have the name of a property apart from underscores, case, a plural's s and an Is before it are not listed:
 * `kms_master_key_id` is KMSMasterKeyID, `rule` is Rules. Whether a block is a list, the schema of the CloudFormation type says.
 */
export interface Row extends Block {
  /** The CloudFormation type. */
  readonly into: string;
  /** Other types under a condition; the first that holds counts. */
  readonly instead?: readonly Instead[];
  /** Where in the resource everything below belongs; left out: at its top. A list there gets one item. */
  readonly at?: Pointer;
  /** It is no resource of its own but part of one. */
  readonly part?: Part;
  /** What others name by its attributes. An attribute that is not listed is what `values` say of it. */
  readonly references?: References;
  /** It is only there to be named by others: none of its attributes is read. */
  readonly nameOnly?: true;
}

/** Of a block. An attribute is a pointer below the block's own place, or all that there is to say about it. */
export interface Block {
  readonly attributes?: { readonly [attribute: string]: Pointer | Attribute };
  /** Names that no rule could ask for: what AWS answers, what only steers the provider. */
  readonly aside?: readonly string[];
  /** What the block says by being there. */
  readonly constants?: Literals;
}

export interface Attribute extends Block {
  /**
   * '': what the block holds belongs to the place of the block around it. A segment `*` is one more item of a list. Left
   * out: the attribute has no place, it only implies.
   */
  readonly to?: Pointer;
  readonly as?: Conversion;
  /** The word for each of Terraform's; others stay. */
  readonly words?: { readonly [value: string]: Literal };
  /** What the provider takes where it is not set: https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
  readonly otherwise?: Literal;
  /** What it says by being set, beside its value. */
  readonly implies?: Literals;
  /** What stands beside it in its item. */
  readonly beside?: Literals;
  /** The block stands for as many items as this list of it has, each with one of them. */
  readonly each?: string;
  /** A resource of its own, whose property `owner` names the one that it was written in. */
  readonly resource?: { readonly type: string; readonly owner: Pointer };
}

export interface Literals {
  readonly [pointer: Pointer]: Literal;
}

/**
 * `tags`: a map is a list of keys and values.
 * `list`: one value is a list of it. `positive`: 0 is none. `prefix`: what the provider completes to a unique name.
 * `owner`: the resource that a reference names, whatever attribute of it is referred to.
 */
export type Conversion = 'tags' | 'list' | 'positive' | 'prefix' | 'owner';

export interface Part {
  /** The attribute that names the whole. */
  readonly of: string;
  /** There may be several: their lists are one. */
  readonly additive?: true;
}

/** `when`: the attribute is set; `naming`: it names what becomes a resource of this type. */
export interface Instead {
  readonly when: string;
  readonly naming?: string;
  readonly into: string;
}

export interface References {
  readonly [attribute: string]: Reference;
}

/**
 * '' or an attribute of Fn::GetAtt: the reference itself. `value`: the named attribute's value. A list: a text of
 * literals, values, such references and what is known of the provider's configuration.
 */
export type Reference = string | ValueOf | readonly (string | ValueOf | ScopeOf | AttributeOf)[];

export interface ValueOf {
  readonly value: string;
}

export interface AttributeOf {
  readonly attribute: string;
}

export interface ScopeOf {
  readonly scope: 'account' | 'region' | 'partition';
}
