import { isHole } from '../model/hole.js';
import { field, isList, type Value } from '../model/value.js';
import { doubtOf } from './doubt.js';
import type { LifecycleRule } from './lifecycle-rules.js';
import { type Doubt, dayOf, type Fault, orderFaults, stayFaults } from './lifecycle-steps.js';

/** Smaller objects are billed as if they had this size, or not moved at all unless a filter says so. */
const SMALL_BYTES = 128 * 1024;
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_NoncurrentVersionTransition.html */
const MAX_NEWER_VERSIONS = 100;

/**
 * Every fault of a rule that its known parts leave no doubt about: whatever the others are, it stays one. What S3 takes:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export function faultsOf(rule: LifecycleRule): readonly Fault[] {
  const always = [unitFaults, actionFaults, spellingFaults, filterFaults, numberFaults].flatMap((find) => find(rule));
  const orders = [...orderFaults(rule.current), ...orderFaults(rule.noncurrent)];
  // A rule that is not in effect is checked by S3 all the same, but costs nothing.
  if (rule.isEnabled !== true) return [...always, ...orders];
  return [...always, ...orders, ...stayFaults(rule.current), ...stayFaults(rule.noncurrent), ...sizeFaults(rule)];
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html */
function unitFaults({ current }: LifecycleRule): readonly Fault[] {
  const known = current.filter(({ when }) => !isHole(when));
  const dated = known.find(({ unit }) => unit === 'date');
  const counted = known.some(({ unit }) => unit === 'days');
  return dated !== undefined && counted ? [{ says: 'days and dates in one rule', at: dated.at }] : [];
}

const ACTIONS = [
  'AbortIncompleteMultipartUpload',
  'ExpirationDate',
  'ExpirationInDays',
  'ExpiredObjectDeleteMarker',
  'NoncurrentVersionExpiration',
  'NoncurrentVersionExpirationInDays',
  'NoncurrentVersionTransition',
  'NoncurrentVersionTransitions',
  'Transition',
  'Transitions',
];

function actionFaults({ value, at }: LifecycleRule): readonly Fault[] {
  return ACTIONS.some((name) => field(value, name) !== undefined) ? [] : [{ says: 'a rule that does nothing', at }];
}

/** CloudFormation takes either spelling, not both. */
function spellingFaults({ value, at }: LifecycleRule): readonly Fault[] {
  const twice = [
    ['Transition', 'Transitions'],
    ['NoncurrentVersionTransition', 'NoncurrentVersionTransitions'],
    ['NoncurrentVersionExpirationInDays', 'NoncurrentVersionExpiration'],
  ].filter((names) => names.every((name) => isWritten(field(value, name))));
  return twice.map((names) => ({ says: names.join(' beside '), at: `${at}/${names[0]}` }));
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_LifecycleExpiration.html */
function filterFaults({ value, at, current }: LifecycleRule): readonly Fault[] {
  const tags = field(value, 'TagFilters');
  const hasTags = isList(tags) && tags.length > 0;
  const marker = field(value, 'ExpiredObjectDeleteMarker') === true;
  const markerAt = `${at}/ExpiredObjectDeleteMarker`;
  const expires = current.some(({ to, when }) => to === 'deleted' && !isHole(when));
  const abort = 'AbortIncompleteMultipartUpload';
  return [
    ...(marker && expires ? [{ says: 'ExpiredObjectDeleteMarker beside an expiration', at: markerAt }] : []),
    ...(marker && hasTags ? [{ says: 'ExpiredObjectDeleteMarker with a tag filter', at: markerAt }] : []),
    ...(hasTags && isWritten(field(value, abort))
      ? [{ says: `${abort} with a tag filter`, at: `${at}/${abort}` }]
      : []),
  ];
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_NoncurrentVersionExpiration.html */
function numberFaults({ current, noncurrent }: LifecycleRule): readonly Fault[] {
  return [...current, ...noncurrent].flatMap((step): readonly Fault[] => {
    const least = step.to === 'deleted' ? 1 : 0;
    const isTooFew = step.unit === 'days' && dayOf(step) < least;
    const isTooMany = typeof step.keeps === 'number' && step.keeps > MAX_NEWER_VERSIONS;
    return [
      ...(isTooFew ? [{ says: `${step.when} days where ${least} is the least`, at: step.at }] : []),
      ...(isTooMany
        ? [{ says: `${step.keeps} newer versions where ${MAX_NEWER_VERSIONS} is the most`, at: step.at }]
        : []),
    ];
  });
}

/**
 * A size filter that has small objects moved, which S3 otherwise leaves where they are because the request for each can
 * cost more than is saved: https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
function sizeFaults({ value, at, current, noncurrent }: LifecycleRule): readonly Fault[] {
  const names = ['ObjectSizeGreaterThan', 'ObjectSizeLessThan'];
  const [above, below] = names.map((name) => field(value, name));
  const move = [...current, ...noncurrent].find(({ to, when }) => to !== 'deleted' && !isHole(when));
  // Objects of exactly 128 KB are not small.
  const isOpen = typeof above === 'number' ? above < SMALL_BYTES - 1 : above === undefined && typeof below === 'number';
  if (move === undefined || !isOpen) return [];
  const name = above === undefined ? 'ObjectSizeLessThan' : 'ObjectSizeGreaterThan';
  return [{ says: `moves of objects under 128 KB`, at: `${at}/${name}` }];
}

function isWritten(value: Value | undefined): boolean {
  return value !== undefined && !isHole(value) && !(isList(value) && value.length === 0);
}

/** The first part of a rule that nobody knows and that may make a fault. */
export function doubtIn({ value, at, current, noncurrent }: LifecycleRule): Doubt | undefined {
  const steps = [...current, ...noncurrent].flatMap((step) =>
    [step.to, step.when, step.keeps].map((part) => ({ part, at: step.at })),
  );
  const others = OPEN_PARTS.map((name) => ({ part: field(value, name), at: `${at}/${name}` }));
  return [...steps, ...others].flatMap(({ part, at }) => (isHole(part) ? [{ hole: doubtOf(part), at }] : []))[0];
}

/** A filter's prefix and tags do not matter, nor does the rule's id. */
const OPEN_PARTS = [
  'Status',
  'AbortIncompleteMultipartUpload',
  'ExpiredObjectDeleteMarker',
  'NoncurrentVersionExpiration',
  'ObjectSizeGreaterThan',
  'ObjectSizeLessThan',
  'TagFilters',
];
