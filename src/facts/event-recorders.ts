import type { Estate } from '../model/estate.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Perimeter } from '../model/perimeter.js';
import type { Resource } from '../model/resource.js';
import { sameText } from '../model/same.js';
import { type Value, valueAt } from '../model/value.js';
import { all, any, type Decided, is } from './decided.js';
import { doubtOf, doubtOfJoin } from './doubt.js';

export const TRAIL = 'AWS::CloudTrail::Trail';
export const EVENT_DATA_STORE = 'AWS::CloudTrail::EventDataStore';
const ACCOUNT = 'AWS::::Account';

/** What `recordersOf` and `recordsEverywhere` look at. */
export const TRAIL_READS = [
  ...['IsLogging', 'IsMultiRegionTrail', 'IsOrganizationTrail', 'HomeRegion'].map((name) => ({
    type: TRAIL,
    pointer: `/${name}`,
  })),
  { type: ACCOUNT, pointer: '' },
];
export const EVENT_DATA_STORE_READS = ['IngestionEnabled', 'MultiRegionEnabled', 'OrganizationEnabled'].map((name) => ({
  type: EVENT_DATA_STORE,
  pointer: `/${name}`,
}));

/** A trail or an event data store, and whether it is running and hears what happens in an account. */
export interface Recorder {
  readonly resource: Resource;
  readonly hears: Decided;
}

/**
 * The trails or event data stores that may record what happens in the account of `r`: its own, and those of its
 * organization, which record every member and which members see:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html
 */
export function recordersOf(r: Resource, type: string, estate: Estate, perimeter: Perimeter): readonly Recorder[] {
  const { yes, maybe } = estate.joined(r, { type, account: true });
  const own = new Set([...yes, ...maybe].map((each) => each.id));
  const ofOthers = estate.ofType(type).filter((each) => !own.has(each.id));
  const reached: readonly (readonly [Resource, Decided])[] = [
    ...yes.map((each) => [each, true] as const),
    ...maybe.map((each) => [each, doubtOfJoin(each, each.scope.account, r.scope.account)] as const),
    ...ofOthers.map((each) => [each, reachesMember(each, r, estate, perimeter)] as const),
  ];
  return reached.map(([resource, reaches]) => ({ resource, hears: all([reaches, isRunning(resource)]) }));
}

/** Does it record in every region? Unknown of an event data store where nobody said: AWS does not document what holds then. */
export function recordsEverywhere({ type, properties }: Resource): Decided {
  if (type === TRAIL) return is(valueAt(properties, '/IsMultiRegionTrail'), true);
  const everywhere = valueAt(properties, '/MultiRegionEnabled');
  return everywhere === undefined
    ? unknownHole(
        'analysis-limit',
        'AWS does not document the regions of an event data store without MultiRegionEnabled',
      )
    : is(everywhere, true);
}

/** Does it record in the region of `r`: in all regions, or at its home? */
export function recordsInRegionOf(r: Resource, recorder: Resource): Decided {
  const reported = recorder.recorded ? valueAt(recorder.properties, '/HomeRegion') : undefined;
  const home: Value = typeof reported === 'string' ? reported : recorder.scope.region;
  const likeness = sameText(home, r.scope.region);
  const doubt = () => doubtOf([home, r.scope.region].find(isHole) ?? unknownHole('unresolved-function', 'the region'));
  return any([recordsEverywhere(recorder), likeness === 'maybe' ? doubt() : likeness === 'yes']);
}

function isRunning({ type, properties }: Resource): Decided {
  return is(valueAt(properties, type === TRAIL ? '/IsLogging' : '/IngestionEnabled'), true);
}

/** A recorder of another account reaches this one when it is its organization's. */
function reachesMember(recorder: Resource, r: Resource, estate: Estate, perimeter: Perimeter): Decided {
  const flag = recorder.type === TRAIL ? '/IsOrganizationTrail' : '/OrganizationEnabled';
  const exists: Decided = isHole(recorder.exists) ? doubtOf(recorder.exists) : true;
  return all([is(valueAt(recorder.properties, flag), true), exists, isMember(r, estate, perimeter)]);
}

/** An account that is recorded alone could only list another's trail by being a member; else the perimeter has to say so. */
function isMember(r: Resource, estate: Estate, perimeter: Perimeter): Decided {
  const { account } = r.scope;
  const accounts = new Set(estate.ofType(ACCOUNT).map((each) => each.scope.account));
  if (accounts.size === 1 && accounts.has(account)) return true;
  if (typeof account === 'string' && perimeter.organizationAccounts.includes(account)) return true;
  return unknownHole('outside-this-scan', 'the members of the organization');
}
