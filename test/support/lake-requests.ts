/** Real requests at random, aimed at the constants of a policy: they hit what it names, and what lies beside it. */
import { seeded } from '../../bench/random.js';
import { type Action, actionsOf } from '../../src/policy/actions.js';
import type { CounterExample } from '../../src/policy/questions/asked.js';
import { LAKE, OWNER, type World } from './lake-policies.js';

type Context = CounterExample['context'];
type Pick = <T>(from: readonly T[]) => T;

/** Endless, the same for the same seed. */
export function* lakeRequests(policy: unknown, world: World, seed: number): Generator<CounterExample> {
  const next = seeded(seed);
  const pick: Pick = (from) => from[Math.floor(next() * from.length)] as (typeof from)[number];
  const aim = aimAt(JSON.stringify(policy));
  for (;;) {
    const principal = callerFrom(aim, world, pick);
    const isAnonymous = principal.type === 'anonymous';
    const network = networkFrom(aim, isAnonymous, pick);
    const isSecure = network.type === 'forwarded' || pick([true, true, false]);
    const { name, resources } = pick(aim.actions);
    const isObject = resources.includes('object');
    const user = principal.type === 'user' ? principal.arn?.replace(/^.*\//, '') : undefined;
    const resource = isObject ? `${LAKE}/${pick([...aim.keys, `${user ?? 'x'}/a`])}` : LAKE;
    const context: Context = {
      'aws:SecureTransport': String(isSecure),
      'aws:ResourceAccount': OWNER,
      'aws:ViaAWSService': String(network.type === 'forwarded'),
      'aws:CurrentTime': pick([
        '2023-06-01T00:00:00Z',
        '2024-01-01T00:00:00Z',
        '2026-01-01T00:00:00Z',
        '2031-01-01T00:00:00Z',
      ]),
      ...(isSecure && { 's3:TlsVersion': pick(['1.0', '1.1', '1.2', '1.3']) }),
      ...(network.ip !== undefined && { 'aws:SourceIp': network.ip }),
      ...(network.vpce !== undefined && { 'aws:SourceVpce': network.vpce, 'aws:SourceVpc': network.vpc ?? '' }),
      ...callerKeys(principal, user, pick),
      ...actionKeys(name, user, pick),
    };
    yield { principal, action: name, resource, network, context };
  }
}

interface Aim {
  readonly accounts: readonly string[];
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly endpoints: readonly string[];
  readonly vpcs: readonly string[];
  readonly keys: readonly string[];
  readonly actions: readonly Action[];
}

/** What the text of a policy mentions, with stars and question marks filled in. */
function aimAt(text: string): Aim {
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, word = '']) => filled(word));
  const isAtLake = ({ resources }: Action) => resources.includes('object') || resources.includes('bucket');
  const isMentioned = ({ name }: Action) => text.includes(`"${name}"`);
  const real = actionsOf('s3').filter(isAtLake);
  const common = real.filter(({ name }) => /:(GetObject|PutObject|ListBucket|DeleteBucketPolicy)$/.test(name));
  const mentioned = real.filter(isMentioned);
  return {
    accounts: [
      ...found(/\b([\d?*]{5,12})\b/g).filter((each) => /^\d{12}$/.test(each)),
      '444444444444',
      '555555555555',
      OWNER,
    ],
    names: [...found(/(?:role|user)\/([\w*?-]+)/g), 'fresh', 'etl', 'bg'],
    addresses: [
      ...found(/"([\d.]+)(?:\/\d+)?"/g).filter((each) => /^(203|198)/.test(each)),
      '203.0.113.200',
      '8.8.8.8',
      '2001:db8::7',
      '2600::1',
    ],
    endpoints: [...found(/"(vpce-[\w*?]*)"/g), 'vpce-1111aaaa', 'vpce-fresh'],
    vpcs: [...found(/"(vpc-[\w*?]*)"/g), 'vpc-1111aaaa', 'vpc-fresh'],
    keys: ['a', 'raw/a', 'x'],
    actions: [...real, ...common, ...common, ...mentioned, ...mentioned, ...repeated(common, real.length)],
  };
}

const repeated = <T>(list: readonly T[], length: number) =>
  Array.from({ length }, (_, i) => list[i % list.length] as T);

function filled(pattern: string): string {
  const digits = /^[\d?*]+$/.test(pattern);
  const long = pattern.replaceAll('?', '7').replaceAll('*', digits ? '7'.repeat(12) : 'x');
  return digits ? long.slice(0, 12) : long;
}

const FOREIGN_ORGS = new Map([['444444444444', 'o-foreign']]);

function callerFrom({ accounts, names }: Aim, { perimeter }: World, pick: Pick): CounterExample['principal'] {
  const type = pick(['anonymous', 'role', 'role', 'user', 'root'] as const);
  if (type === 'anonymous') return { type };
  const account = pick(accounts);
  const org = perimeter.organizationAccounts.includes(account) ? perimeter.organization : FOREIGN_ORGS.get(account);
  const arn = `arn:aws:iam::${account}:${type === 'root' ? 'root' : `${type}/${pick(names)}`}`;
  return { type, arn, account, ...(org !== undefined && { org }) };
}

function networkFrom(aim: Aim, isAnonymous: boolean, pick: Pick): CounterExample['network'] {
  const type = pick(['internet', 'internet', 'endpoint', 'endpoint', isAnonymous ? 'internet' : 'forwarded'] as const);
  switch (type) {
    case 'internet':
      return { type, ip: pick(aim.addresses) };
    case 'endpoint':
      return { type, vpce: pick(aim.endpoints), vpc: pick(aim.vpcs) };
    case 'forwarded':
      return { type };
  }
}

function callerKeys(
  { type, arn, account, org }: CounterExample['principal'],
  user: string | undefined,
  pick: Pick,
): Context {
  if (type === 'anonymous' || arn === undefined || account === undefined)
    return { 'aws:PrincipalAccount': 'anonymous' };
  const team = pick([undefined, 'lake', 'l', 'other', 'QQ==']);
  return {
    'aws:PrincipalArn': arn,
    'aws:PrincipalAccount': account,
    'aws:PrincipalIsAWSService': 'false',
    ...(org !== undefined && {
      'aws:PrincipalOrgID': org,
      'aws:PrincipalOrgPaths': [`${org}/r-1/${pick(['', 'ou-a/'])}`],
    }),
    ...(user !== undefined && { 'aws:username': user }),
    ...(team !== undefined && { 'aws:PrincipalTag/team': team }),
  };
}

function actionKeys(action: string, user: string | undefined, pick: Pick): Context {
  const prefix = pick([undefined, '', 'raw/', 'raw/a', 'x', `${user ?? 'x'}/a`]);
  const algorithm = pick([undefined, 'AES256', 'aws:kms', 'aws:kms:dsse', 'aws:fsx']);
  return {
    ...(/:ListBucket(Versions)?$/.test(action) && prefix !== undefined && { 's3:prefix': prefix }),
    ...(/:(Put|Replicate)Object$/.test(action) &&
      algorithm !== undefined && { 's3:x-amz-server-side-encryption': algorithm }),
  };
}
