import { field, isList, isMap, type Value } from '../../model/value.js';
import { rangeOf } from '../ip-range.js';
import { type Owned, readOwned } from '../owned.js';

/** What a policy belongs to and what the user calls theirs, as questions read them. */
export interface Surroundings {
  readonly owned: Owned;
  /** `arn:aws:s3:::lake`, the key's or the access point's ARN. */
  readonly arn: string;
  readonly partition: string;
  readonly perimeter: Perimeter;
  /** As it was given: some questions read more of it. */
  readonly resource: Value | undefined;
}

/** The perimeter as questions read it: what is left out is empty. */
export interface Perimeter {
  readonly accounts: readonly string[];
  readonly organization: string | undefined;
  /** All of the organization's accounts. */
  readonly organizationAccounts: readonly string[];
  /** `undecided`: whoever asks does not know them. */
  readonly approvedEndpoints: readonly string[] | 'undecided';
  readonly approvedVpcs: readonly string[];
  readonly corporateCidrs: readonly string[];
  readonly breakGlassPrincipals: readonly string[];
  readonly allowForwardedAccess: boolean;
  readonly minimumTlsVersion: string;
}

/** Reads the members of a batch line, or says what is wrong with them, as a sentence. */
export function readSurroundings(resource: Value | undefined, perimeter: Value | undefined): Surroundings | string {
  const owned = readOwned(resource);
  if (typeof owned === 'string') return owned;
  const given = readPerimeter(perimeter, owned.account);
  if (typeof given === 'string') return given;
  const partition = field(resource, 'partition') ?? partitionOf(field(resource, 'arn')) ?? 'aws';
  if (typeof partition !== 'string' || !/^aws[a-z-]*$/.test(partition))
    return "The resource's partition is none of AWS's.";
  const arn = arnOf(owned.type, resource, partition);
  if (arn === undefined) return 'The resource has no name or ARN: the "name" of a bucket, the "arn" of anything else.';
  return { owned, arn, partition, perimeter: given, resource };
}

function partitionOf(arn: Value | undefined): string | undefined {
  return typeof arn === 'string' ? /^arn:(aws[a-z-]*):/.exec(arn)?.[1] : undefined;
}

function arnOf(type: Owned['type'], resource: Value | undefined, partition: string): string | undefined {
  const [arn, name] = [field(resource, 'arn'), field(resource, 'name')];
  if (typeof arn === 'string' && /^arn:./.test(arn) && arn.length <= MAX_ARN) return arn;
  if (type === 'AWS::S3::Bucket' && typeof name === 'string' && name !== '' && name.length <= MAX_ARN)
    return `arn:${partition}:s3:::${name}`;
  // An endpoint's policy is about other resources than the endpoint.
  return type === 'AWS::EC2::VPCEndpoint' ? '' : undefined;
}

const MAX_ARN = 2000;

function readPerimeter(value: Value | undefined, owner: string | undefined): Perimeter | string {
  const given = value ?? {};
  if (!isMap(given)) return 'The perimeter is no map.';
  const wrong: string[] = [];
  const texts = (name: string): readonly string[] => {
    const listed = field(given, name) ?? [];
    if (isList(listed) && listed.every((each) => typeof each === 'string')) return listed as readonly string[];
    wrong.push(`The perimeter's ${name} is no list of strings.`);
    return [];
  };
  const organization = field(given, 'organization') ?? undefined;
  if (organization !== undefined && typeof organization !== 'string')
    wrong.push("The perimeter's organization is no string.");
  const forwarded = field(given, 'allowForwardedAccess') ?? false;
  if (typeof forwarded !== 'boolean') wrong.push("The perimeter's allowForwardedAccess is neither true nor false.");
  const minimum = field(given, 'minimumTlsVersion') ?? '1.2';
  const version = typeof minimum === 'number' ? minimum.toFixed(1) : String(minimum);
  if (!/^1\.[0-3]$/.test(version)) wrong.push("The perimeter's minimumTlsVersion is none of 1.0, 1.1, 1.2, 1.3.");
  const members = texts('organizationAccounts');
  const corporateCidrs = texts('corporateCidrs');
  const odd = corporateCidrs.find((each) => rangeOf(each) === undefined);
  if (odd !== undefined) wrong.push("The perimeter's corporateCidrs hold what is no address range.");
  const perimeter: Perimeter = {
    accounts: texts('accounts'),
    organization: organization as string | undefined,
    // An organization without a list of its accounts has at least the owner's.
    organizationAccounts: members.length === 0 && organization !== undefined && owner !== undefined ? [owner] : members,
    approvedEndpoints: field(given, 'approvedEndpoints') === 'estate' ? 'undecided' : texts('approvedEndpoints'),
    approvedVpcs: texts('approvedVpcs'),
    corporateCidrs,
    breakGlassPrincipals: texts('breakGlassPrincipals'),
    allowForwardedAccess: forwarded === true,
    minimumTlsVersion: version,
  };
  return wrong[0] ?? perimeter;
}
