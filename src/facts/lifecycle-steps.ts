import type { Hole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Value } from '../model/value.js';
import type { Step } from './lifecycle-rules.js';

/** What S3 refuses, or what costs more than it saves, in words, and where it is written. */
export interface Fault {
  readonly says: string;
  readonly at: Pointer;
}

/** A value that nobody knows and that may make a fault. */
export interface Doubt {
  readonly hole: Hole;
  readonly at: Pointer;
}

/**
 * The classes to which a lifecycle rule can still move an object out of a class:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
const ONWARD: { readonly [storageClass: string]: readonly Value[] } = {
  STANDARD_IA: ['INTELLIGENT_TIERING', 'ONEZONE_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'],
  INTELLIGENT_TIERING: ['ONEZONE_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'],
  ONEZONE_IA: ['GLACIER', 'DEEP_ARCHIVE'],
  GLACIER_IR: ['GLACIER', 'DEEP_ARCHIVE'],
  GLACIER: ['DEEP_ARCHIVE'],
  DEEP_ARCHIVE: [],
};

/**
 * The days that an object is paid for in a class, however soon it leaves:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html
 */
const PAID_DAYS: { readonly [storageClass: string]: number } = {
  STANDARD_IA: 30,
  ONEZONE_IA: 30,
  GLACIER_IR: 90,
  GLACIER: 90,
  DEEP_ARCHIVE: 180,
};

/** Two steps of one rule whose days can be compared, the first a move to a class of which the tables tell something. */
interface Pair {
  readonly first: Step & { readonly to: string };
  readonly second: Step;
  /** Days from the first to the second. */
  readonly days: number;
}

/**
 * Steps in an order that S3 does not take: a deletion that is not later than a move, as CloudFormation says of
 * ExpirationInDays, and a move back up the waterfall of classes.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-rule.html
 */
export function orderFaults(steps: readonly Step[]): readonly Fault[] {
  return pairs(steps).flatMap(({ first, second, days }): readonly Fault[] => {
    if (second.to === 'deleted') {
      return days > 0 ? [] : [{ says: `a deletion that is not later than the move to ${first.to}`, at: second.at }];
    }
    const isBack = days > 0 && isOtherClass(first, second) && ONWARD[first.to]?.includes(second.to) === false;
    return isBack ? [{ says: `a move from ${first.to} to ${second.to}`, at: second.at }] : [];
  });
}

/** Objects that leave a class before the time that is paid for anyway, at the first step that takes them out of it. */
export function stayFaults(steps: readonly Step[]): readonly Fault[] {
  const short = pairs(steps)
    .filter(({ first, second, days }) => {
      const isOnward = second.to === 'deleted' ? days > 0 : ONWARD[first.to]?.includes(second.to) === true;
      // Versions that a count keeps stay longer than the days say.
      return isOnward && days >= 0 && days < (PAID_DAYS[first.to] ?? 0) && second.keeps === undefined;
    })
    .sort((a, b) => a.days - b.days);
  return short
    .filter(({ first }, i) => short.findIndex((each) => each.first === first) === i)
    .map(({ first, second, days }) => ({
      says: `${days} days in ${first.to}, where ${PAID_DAYS[first.to]} are paid for`,
      at: second.at,
    }));
}

function pairs(steps: readonly Step[]): readonly Pair[] {
  const moves = steps.filter(
    (step): step is Pair['first'] => typeof step.to === 'string' && Object.hasOwn(ONWARD, step.to),
  );
  return moves.flatMap((first) =>
    steps.flatMap((second) => {
      const days = dayOf(second) - dayOf(first);
      return second === first || second.unit !== first.unit || Number.isNaN(days) ? [] : [{ first, second, days }];
    }),
  );
}

function isOtherClass(first: Step, second: Step): boolean {
  return typeof second.to === 'string' && Object.hasOwn(ONWARD, second.to) && second.to !== first.to;
}

/** The day of a step: a count, or that of its date since 1970; NaN where it is not known. */
export function dayOf({ unit, when }: Step): number {
  if (unit === 'days') return typeof when === 'number' ? when : Number.NaN;
  return typeof when === 'string' && /^\d{4}-\d\d-\d\d(T|$)/.test(when)
    ? Date.parse(when.slice(0, 10)) / 86_400_000
    : Number.NaN;
}
