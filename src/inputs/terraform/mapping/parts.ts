import { isDeepStrictEqual } from 'node:util';
import { type Condition, conditionKey } from '../../../model/condition.js';
import { type UnknownHole, unknownHole } from '../../../model/hole.js';
import { type Draft, type Members, made, propertiesOf, type Source, valueOfDraft } from './draft.js';
import { chosen } from './draft-members.js';
import type { Existence } from './existence.js';

/** What one resource says of another: `aws_s3_bucket_versioning` of a bucket. */
export interface Part {
  readonly address: string;
  readonly members: Members;
  readonly exists: Existence;
  readonly from: Source;
}

/** More undecided parts of one kind are not told apart: each doubles what there is to say. */
const MAX_UNDECIDED = 4;

/** What parts of one kind say together. Where several are there that differ, nobody knows which one AWS took last. */
export interface Together {
  readonly members: Members;
  /** The addresses of parts that contradict each other. */
  readonly rivals: readonly string[];
}

/**
 * One answer from all parts of one kind that name one resource. `inline` is what that resource says itself of the same: a
 * part that says something else contradicts it, as Terraform would set first one and then the other.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket
 */
export function together(parts: readonly Part[], inline: Part, topics: ReadonlySet<string>): Together {
  const rivals = new Set<string>();
  const settle = (taken: readonly Part[], isSure: boolean): Members => {
    const [first, ...others] = taken;
    if (first === undefined) return inline.members;
    const differing = [
      ...others.filter((part) => differs(part, first)),
      ...(contradicts(inline, first) ? [inline] : []),
    ];
    if (differing.length === 0) return new Map([...inline.members, ...first.members]);
    const addresses = [first, ...differing].map(({ address }) => address);
    for (const address of isSure ? addresses : []) rivals.add(address);
    const why = unknownHole('analysis-limit', `${addresses.join(' and ')} say different things`);
    return doubted(topics, why, first.from);
  };
  const combine = (left: readonly Part[], taken: readonly Part[], assumed: Assumed): Members => {
    const [part, ...rest] = left;
    if (part === undefined) return settle(taken, assumed.size === 0);
    const { exists } = part;
    if (exists === true) return combine(rest, [...taken, part], assumed);
    if (exists.kind !== 'choice') return doubted(topics, doubtOf(part), part.from);
    const { key, isNot } = atomOf(exists.if);
    const side = (truth: boolean) => {
      const isThere = (truth ? exists.then : exists.else) !== undefined;
      return combine(rest, isThere ? [...taken, part] : taken, new Map([...assumed, [key, truth !== isNot]]));
    };
    const known = assumed.get(key);
    return known === undefined ? chosen(exists.if, side(true), side(false), part.from) : side(known !== isNot);
  };
  const undecided = parts.filter(({ exists }) => exists !== true);
  const [first] = undecided;
  if (first !== undefined && undecided.length > MAX_UNDECIDED) {
    const why = unknownHole('too-many-choices', `${undecided.length} resources that may say it, under conditions`);
    return { members: doubted(topics, why, first.from), rivals: [] };
  }
  const members = combine(parts, [], new Map());
  return { members, rivals: [...rivals] };
}

/** What conditions are taken to be, by their keys. */
type Assumed = ReadonlyMap<string, boolean>;

function atomOf(condition: Condition): { readonly key: string; readonly isNot: boolean } {
  if (condition.kind !== 'not') return { key: conditionKey(condition), isNot: false };
  const { key, isNot } = atomOf(condition.of);
  return { key, isNot: !isNot };
}

function differs(one: Part, other: Part): boolean {
  return !isDeepStrictEqual(propertiesOf(one.members), propertiesOf(other.members));
}

/** Do they say something else of the same property? */
function contradicts(one: Part, other: Part): boolean {
  return [...one.members].some(([name, draft]) => {
    const rival = other.members.get(name);
    return rival !== undefined && !isDeepStrictEqual(valueOfDraft(draft), valueOfDraft(rival));
  });
}

/** Every topic unknown. */
export function doubted(topics: ReadonlySet<string>, why: UnknownHole, from: Source): Members {
  const draft = made(why, from);
  return new Map([...topics].map((topic) => [topic, draft]));
}

/** The lists that a part adds to, its items there where the part is. */
export function added(part: Part): Members {
  const { members, exists, from } = part;
  const item = (draft: Draft): Draft => {
    if (exists === true) return draft;
    if (exists.kind !== 'choice') return made(doubtOf(part), from);
    const side = (value: typeof exists.then) => (value === undefined ? undefined : draft);
    return { kind: 'choice', if: exists.if, then: side(exists.then), else: side(exists.else), from };
  };
  return new Map(
    [...members].map(([name, draft]) => [
      name,
      draft.kind === 'list' ? { ...draft, items: draft.items.map(item) } : draft,
    ]),
  );
}

function doubtOf({ address, exists }: Part): UnknownHole {
  const reason = exists !== true && exists.kind === 'unknown' ? exists.reason : 'unresolved-function';
  return unknownHole(reason, `whether ${address} exists`);
}
