import { type Call, callsOf } from '../vocabulary/calls.js';
import { BUCKET_LOCATION } from './bucket-region.js';
import { listedWith } from './listed-with.js';
import { READERS } from './reader.js';

/** By type, the operations to be called for it. */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>;

/** A snapshot always holds one of each for every account. */
const ALWAYS = ['AWS::::Account', 'AWS::S3::AccountPublicAccessBlock'];

/**
 * What has to be called so that the calls asked for can be made: the lists that find the resources, and those for the
 * types that come with others (a bucket policy with its bucket, routes with their table).
 */
export function completeNeeds(asked: Iterable<readonly [type: string, operation: string]>): Needs {
  const needs = new Map<string, Set<string>>();
  const add = (type: string, operation: string) => needs.set(type, (needs.get(type) ?? new Set()).add(operation));
  for (const type of ALWAYS) for (const { operation } of callsOf(type)) add(type, operation);
  for (const [type, operation] of asked) {
    const by = listedWith(type);
    const reader = READERS.get(by);
    if (reader === undefined) continue;
    if (reader.list !== undefined) add(by, reader.list.operation);
    for (const held of reader.holds ?? []) add(held.type, reader.list?.operation ?? operation);
    const call = callsOf(by).find((each) => each.operation === operation);
    if (call === undefined) continue;
    add(by, operation);
    if (call.creates !== undefined) add(call.creates, operation);
  }
  return needs;
}

/** Every call that collecting makes with these needs, but those for the regions and the caller. */
export function callsFor(needs: Needs): readonly Call[] {
  const calls = [...needs].flatMap(([type, operations]) =>
    READERS.has(type) ? callsOf(type).filter(({ operation }) => operations.has(operation)) : [],
  );
  return needs.has('AWS::S3::Bucket') ? [...calls, BUCKET_LOCATION] : calls;
}
