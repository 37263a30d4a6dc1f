import { actionNamed, actionsOf, carries, typeOfKey } from '../actions.js';
import type { Head } from './candidate.js';
import { ANY, exactly, many, one, type Pattern, some } from './pattern.js';
import type { Grammar } from './values.js';

/** Do requests carry a key? */
export type Carried = 'always' | 'sometimes' | 'never';

/** A key of the request context as decisions see it. */
export interface CarriedKey {
  readonly grammar: Grammar;
  /** A list of values. */
  readonly isList: boolean;
  readonly carried: (head: Head) => Carried;
}

/**
 * When requests carry a key that neither caller, network nor transport decides, and what it can hold.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 * @param key lower-cased
 * @returns undefined for a key that no request carries
 */
export function carriedKey(key: string): CarriedKey | undefined {
  const carried = carriedBy(key);
  const type = typeOfKey(key) ?? 'String';
  return carried && { grammar: grammarOf(key, type), isList: type.startsWith('ArrayOf'), carried };
}

const TAG_KEYS = /^aws:(resourcetag\/.+|requesttag\/.+|tagkeys)$/;

function carriedBy(key: string): CarriedKey['carried'] | undefined {
  const known = CARRIED.get(key.replace(/\/.*$/s, '/*'));
  if (known !== undefined) return known;
  if (key.startsWith('aws:') && !TAG_KEYS.test(key)) return undefined;
  const isCarried = SERVICES.some((service) => actionsOf(service).some((action) => carries(action, key)));
  return isCarried ? (head) => (isOfAction(head, key) ? 'sometimes' : 'never') : undefined;
}

const SERVICES = ['s3', 'kms'];

function isOfAction({ action }: Head, key: string): boolean {
  const found = action === undefined ? undefined : actionNamed(action.name);
  return found !== undefined && carries(found, key);
}

const always = (): Carried => 'always';
const sometimes = (): Carried => 'sometimes';
/** Of callers of these types. */
const by =
  (how: Carried, ...types: readonly string[]) =>
  ({ caller }: Head): Carried =>
    caller !== undefined && types.includes(caller.type) ? how : 'never';
const through =
  (how: Carried, type: string) =>
  ({ network }: Head): Carried =>
    network?.type === type ? how : 'never';
const bySigned =
  (how: Carried, key: string) =>
  (head: Head): Carried =>
    head.caller?.type === 'anonymous' || !isOfAction(head, key) ? 'never' : how;

const CARRIED: ReadonlyMap<string, CarriedKey['carried']> = new Map([
  ['aws:principaltag/*', by('sometimes', 'role', 'user')],
  ['aws:sourceidentity', by('sometimes', 'role')],
  ['aws:federatedprovider', by('sometimes', 'role')],
  ['aws:assumedroot', by('sometimes', 'root')],
  ['aws:chatbotsourcearn', by('sometimes', 'role')],
  ['aws:ec2instancesourcevpc', by('sometimes', 'role')],
  ['aws:ec2instancesourceprivateipv4', by('sometimes', 'role')],
  ['ec2:roledelivery', by('sometimes', 'role')],
  ['ec2:sourceinstancearn', by('sometimes', 'role')],
  ['glue:roleassumedby', by('sometimes', 'role')],
  ['glue:credentialissuingservice', by('sometimes', 'role')],
  ['lambda:sourcefunctionarn', by('sometimes', 'role')],
  ['ssm:sourceinstancearn', by('sometimes', 'role')],
  ['identitystore:userid', by('sometimes', 'role')],
  ['aws:vpcsourceip', through('always', 'endpoint')],
  ['aws:vpceaccount', through('always', 'endpoint')],
  ['aws:vpceorgid', through('sometimes', 'endpoint')],
  ['aws:vpceorgpaths', through('sometimes', 'endpoint')],
  ['kms:viaservice', through('always', 'forwarded')],
  ['aws:requestedregion', always],
  ['aws:useragent', sometimes],
  ['aws:referer', sometimes],
  ['aws:viaawsmcpservice', sometimes],
  ['s3:authtype', bySigned('always', 's3:authtype')],
  ['s3:signatureversion', bySigned('always', 's3:signatureversion')],
  ['s3:signatureage', bySigned('sometimes', 's3:signatureage')],
]);

function grammarOf(key: string, type: string): Grammar {
  const own = GRAMMARS.get(key);
  if (own !== undefined) return own;
  switch (type.replace('ArrayOf', '')) {
    case 'Bool':
      return BOOL;
    case 'Numeric':
      return { kind: 'number' };
    case 'Date':
      return { kind: 'instant', written: 'date' };
    case 'IPAddress':
      return { kind: 'address', reach: 'any' };
    case 'ARN':
      return { kind: 'text', pattern: ARN };
    default:
      return { kind: 'text', pattern: some(ANY) };
  }
}

const BOOL: Grammar = { kind: 'one of', values: ['false', 'true'] };
const COLON = one({ only: ':' });
const ARN: Pattern = [
  ...exactly('arn:aws'),
  many({ only: '-abcdefghijklmnopqrstuvwxyz' }),
  COLON,
  ...some({ except: ':*?' }),
  COLON,
  many({ except: ':*?' }),
  COLON,
  many({ except: ':*?' }),
  COLON,
  ...some(ANY),
];

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const REGION: Pattern = [
  ...some({ only: LOWER }),
  one({ only: '-' }),
  ...some({ only: `-${LOWER}` }),
  one({ only: '-' }),
  one({ only: '123456789' }),
];

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map<string, Grammar>([
  ['aws:vpceaccount', { kind: 'text', pattern: Array.from({ length: 12 }, () => one({ only: '0123456789' })) }],
  ['aws:vpceorgid', { kind: 'text', pattern: [...exactly('o-'), ...some({ except: '*?/' })] }],
  ['aws:vpceorgpaths', { kind: 'text', pattern: [...exactly('o-'), ...some({ except: '*?' })] }],
  ['aws:requestedregion', { kind: 'text', pattern: REGION, usual: ['us-east-1', 'eu-central-1', 'ap-southeast-2'] }],
  ['aws:useragent', { kind: 'text', pattern: some(ANY), usual: ['aws-cli/2.0'] }],
  ['kms:viaservice', { kind: 'text', pattern: [...some({ except: '*?' }), ...exactly('.amazonaws.com')] }],
  ['s3:prefix', { kind: 'text', pattern: [many(ANY)] }],
  ['s3:delimiter', { kind: 'text', pattern: [many(ANY)] }],
  ['s3:authtype', { kind: 'one of', values: ['REST-HEADER', 'REST-QUERY-STRING', 'POST'] }],
  ['s3:signatureversion', { kind: 'one of', values: ['AWS4-HMAC-SHA256', 'AWS'] }],
  ['s3:object-lock-mode', { kind: 'one of', values: ['GOVERNANCE', 'COMPLIANCE'] }],
  ['s3:object-lock-legal-hold', { kind: 'one of', values: ['ON', 'OFF'] }],
  ['s3:x-amz-metadata-directive', { kind: 'one of', values: ['COPY', 'REPLACE'] }],
  [
    's3:x-amz-acl',
    {
      kind: 'one of',
      values: [
        'private',
        'public-read',
        'public-read-write',
        'authenticated-read',
        'aws-exec-read',
        'bucket-owner-read',
        'bucket-owner-full-control',
        'log-delivery-write',
      ],
    },
  ],
]);
