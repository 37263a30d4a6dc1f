import cloudtrail from './readers/cloudtrail.json' with { type: 'json' };
import ec2 from './readers/ec2.json' with { type: 'json' };
import kms from './readers/kms.json' with { type: 'json' };
import s3 from './readers/s3.json' with { type: 'json' };
import sts from './readers/sts.json' with { type: 'json' };
import type { Shape } from './shape.js';

/** A text with names in braces: `{Name}` of what was listed, `{account}`, `{region}` and `{partition}` of where. */
export type Template = string;

/** What a call is asked with; the texts in it are templates. */
export type Input = { readonly [name: string]: string | number | boolean | readonly string[] };

/** How an answer goes on: the input that takes the token, and where the answer has it. */
export type Page = readonly [input: string, next: string];

/**
 * How the resources of a type are found and read, as data. What each call needs and fills stands in the vocabulary's
 * `calls.json`; here stands how it is asked and what becomes of the answer.
 */
export interface Reader {
  /**
   * Where the resources are listed. `account`: once, at the account's home region. `region`: in every region.
   * `regions-once`: in every region, where several tell of the same resource. A region's name: there and nowhere else.
   */
  readonly where: 'account' | 'region' | 'regions-once' | 'us-west-2';
  /** Resources of one region matter to those of another: then only all regions are the whole. */
  readonly reaches?: 'account';
  /** The service is not in every region: a region where its name is not known has none of these resources. */
  readonly isEverywhere?: false;
  /** Left out: there is exactly one. */
  readonly list?: List;
  /** Where a listed item names the account that owns it; those of other accounts are left out. */
  readonly owner?: string;
  readonly id: Template;
  readonly identity: Template;
  /** Where a listed item names its region; left out: the one where it was listed. */
  readonly region?: string;
  /** What the list itself fills. */
  readonly properties: Shape;
  /** The codes by which a read says that the resource was deleted after it was listed. */
  readonly gone?: readonly string[];
  /** What the reads are asked with, unless they say otherwise. */
  readonly input?: Input;
  readonly reads?: { readonly [operation: string]: Read };
  /** The records that a listed item holds beside its own. */
  readonly holds?: readonly Held[];
}

export interface List {
  readonly operation: string;
  readonly input: Input;
  /** Where the answer has the items. */
  readonly items: string;
  readonly page?: Page;
}

export interface Read {
  readonly input?: Input;
  readonly page?: Page;
  /** Where a paged answer has its list; the pages are put together before anything is made of them. */
  readonly items?: string;
  readonly properties: Shape;
  /** The record beside the resource's own that the answer makes, of the type that `calls.json` says. */
  readonly creates?: Created;
}

/** Its shape sees the answer, and the listed item under `resource`. */
export interface Created {
  readonly id: Template;
  readonly identity: Template;
  readonly properties: Shape;
  /** An answer without it is no fault: there is none. */
  readonly mayLack?: true;
}

export interface Held {
  readonly type: string;
  readonly items: string;
  /** Only items that have this. */
  readonly has?: string;
  readonly id: Template;
  readonly properties: Shape;
}

/** By type, in the order in which they are written. Buckets come last: everything else is little beside them. */
export const READERS: ReadonlyMap<string, Reader> = new Map(
  Object.entries({ ...sts, ...cloudtrail, ...kms, ...ec2, ...bucketsLast(s3) } as unknown as {
    readonly [type: string]: Reader;
  }),
);

function bucketsLast({ 'AWS::S3::Bucket': buckets, ...others }: typeof s3) {
  return { ...others, 'AWS::S3::Bucket': buckets };
}
