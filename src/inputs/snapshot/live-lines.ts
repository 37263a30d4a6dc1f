import type { Hole, UnknownReason } from '../../model/hole.js';
import type { Value, ValueMap } from '../../model/value.js';
import { FORMAT, VERSION } from './header.js';
import { objectOf } from './json.js';
import { spell } from './spell.js';

/** What the first line of a recorded account says. */
export interface LiveHeader {
  /** `lakeproof/0.1.0` */
  readonly tool: string;
  readonly startedAt: string;
  /** The ARN that made the calls. */
  readonly caller: string;
  readonly accounts: readonly {
    readonly account: string;
    readonly partition: string;
    readonly regions: readonly string[];
  }[];
  /** The types that were asked for. */
  readonly collected: readonly string[];
  /** The calls that were to be made, `S3:GetBucketPolicy`. */
  readonly calls: readonly string[];
  /** Only buckets whose names match. */
  readonly buckets?: string;
  readonly redaction: 'default' | 'ids';
}

export interface LiveRecord {
  readonly type: string;
  readonly id: string;
  readonly identity: string;
  readonly account: string;
  readonly region?: Value;
  readonly partition: string;
  readonly at: string;
  readonly exists?: Hole;
  readonly properties: ValueMap;
  readonly calls: { readonly [operation: string]: string };
}

/** What could not be listed, or not be entered at all. */
export interface LiveGap {
  readonly type?: string;
  readonly account?: string;
  readonly region?: string;
  readonly operation: string;
  readonly reason: UnknownReason;
  readonly iamAction: string;
  readonly code: string;
}

export interface LiveFooter {
  readonly records: number;
  readonly complete: { readonly [type: string]: boolean };
  /** How many calls failed, by reason. */
  readonly errors: { readonly [reason: string]: number };
  readonly unread: readonly LiveGap[];
  /** Over the lines before, each with its line feed. */
  readonly sha256: string;
}

/** The lines of a recorded account, without their line feeds: a header, the records, a footer. */
export function headerLine(header: LiveHeader): string {
  const { redaction, ...rest } = header;
  return JSON.stringify({ k: 'header', format: FORMAT, version: VERSION, source: 'live', ...rest, redaction });
}

export function recordLine(record: LiveRecord): string {
  const { type, id, identity, account, region, partition, at, exists, properties, calls } = record;
  return JSON.stringify(
    objectOf([
      ['k', 'r'],
      ['t', type],
      ['id', id],
      ['identity', identity],
      ['acct', account],
      ['region', region === undefined ? undefined : spell(region)],
      ['partition', partition],
      ['at', at],
      ['exists', exists === undefined ? undefined : spell(exists)],
      ['p', spell(properties)],
      ['calls', calls],
    ]),
  );
}

export function footerLine({ unread, sha256, ...footer }: LiveFooter): string {
  return JSON.stringify({ k: 'footer', ...footer, ...(unread.length > 0 && { unread }), sha256 });
}
