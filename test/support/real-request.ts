/** What keeps a request from being one that AWS could ever see, by the table of context keys; an empty list means nothing does. */
import { actionNamed } from '../../src/policy/actions.js';
import type { CounterExample } from '../../src/policy/questions/asked.js';
import type { World } from './lake-policies.js';
import { isWithin } from './violations.js';

export function unrealities(request: CounterExample, keys: readonly string[], world: World): readonly string[] {
  const complaints = [
    ...ofCaller(request, world),
    ...ofNetwork(request),
    ...ofTransport(request),
    ...ofAction(request),
    ...ofHeaders(request),
  ];
  const carried = keys.filter((key) => isCarried(key, request) && contextValue(request, key) === undefined);
  return [...complaints, ...carried.map((key) => `${key} is missing`)];
}

const contextValue = ({ context }: CounterExample, key: string) =>
  Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
const unless = (fine: boolean, complaint: string) => (fine ? [] : [complaint]);
/** A key that is absent because the policy does not mention it is fine. */
const isOrAbsent = (request: CounterExample, key: string, wanted: string | undefined) => {
  const value = contextValue(request, key);
  return unless(value === undefined || value === wanted, `${key} is ${value}, not ${wanted}`);
};

function ofCaller(request: CounterExample, { perimeter }: World): readonly string[] {
  const { type, arn, account, org, name } = request.principal;
  if (type === 'service')
    return [
      ...unless(name !== undefined && arn === undefined, 'a service has a name and no ARN'),
      ...isOrAbsent(request, 'aws:PrincipalIsAWSService', 'true'),
    ];
  const isAnonymous = type === 'anonymous';
  const isOwn = perimeter.organizationAccounts.includes(account ?? '');
  const path = { role: 'role/', user: 'user/', root: 'root', anonymous: '' }[type];
  return [
    ...unless(!isAnonymous || Object.keys(request.principal).length === 1, 'an anonymous caller is nobody'),
    ...unless(isAnonymous || /^\d{12}$/.test(account ?? ''), `account ${account}`),
    ...unless(isAnonymous || arn?.startsWith(`arn:aws:iam::${account}:${path}`) === true, `${type} ${arn}`),
    ...unless(isAnonymous || (org === perimeter.organization) === isOwn, `${account} in ${org}`),
    ...isOrAbsent(request, 'aws:PrincipalAccount', isAnonymous ? 'anonymous' : account),
    ...isOrAbsent(request, 'aws:PrincipalArn', arn),
    ...isOrAbsent(request, 'aws:PrincipalOrgID', org),
    ...isOrAbsent(request, 'aws:PrincipalIsAWSService', isAnonymous ? undefined : 'false'),
  ];
}

function ofNetwork(request: CounterExample): readonly string[] {
  const { type, ip, vpce, vpc } = request.network;
  const isEndpoint = type === 'endpoint';
  return [
    ...unless(type !== 'internet' || isPublicAddress(ip ?? ''), `address ${ip}`),
    ...unless(type === 'endpoint' || (vpce ?? vpc) === undefined, 'an endpoint outside an endpoint'),
    ...unless(!isEndpoint || (/^vpce-.+/.test(vpce ?? '') && /^vpc-.+/.test(vpc ?? '')), `endpoint ${vpce} in ${vpc}`),
    ...unless(!isEndpoint || ip === undefined, 'an address behind an endpoint'),
    ...unless(type !== 'forwarded' || request.principal.type !== 'anonymous', 'a forwarded call is signed'),
    ...isOrAbsent(request, 'aws:SourceIp', isEndpoint ? undefined : ip),
    ...isOrAbsent(request, 'aws:SourceVpce', vpce),
    ...isOrAbsent(request, 'aws:SourceVpc', vpc),
    ...isOrAbsent(request, 'aws:ViaAWSService', String(type === 'forwarded')),
  ];
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry, without the ranges for documentation */
const SPECIAL = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
];

function isPublicAddress(ip: string): boolean {
  if (ip === '') return false;
  return ip.includes(':') ? isWithin(ip, ['2000::/3']) : !isWithin(ip, SPECIAL);
}

function ofTransport(request: CounterExample): readonly string[] {
  const { 'aws:SecureTransport': secure, 's3:TlsVersion': version } = request.context;
  return [
    ...unless(secure === 'true' || secure === 'false', 'aws:SecureTransport is in every request'),
    ...unless(request.network.type !== 'forwarded' || secure === 'true', 'forwarded calls use HTTPS'),
    ...unless(secure === 'true' || version === undefined, 'plain HTTP has no TLS version'),
    ...unless(version === undefined || /^1\.[0-3]$/.test(String(version)), `TLS ${version}`),
  ];
}

function ofAction({ action, resource }: CounterExample): readonly string[] {
  const known = actionNamed(action);
  if (known?.name !== action) return [`${action} is no action`];
  const kind = /^arn:aws:s3:::[^/]+\/./s.test(resource) ? 'object' : 'bucket';
  return unless(known.resources.includes(kind), `${action} of ${resource}`);
}

const ENCRYPTION = 's3:x-amz-server-side-encryption';

function ofHeaders(request: CounterExample): readonly string[] {
  const algorithm = contextValue(request, ENCRYPTION);
  const isWriting = ['s3:PutObject', 's3:ReplicateObject'].includes(request.action);
  const real = ['AES256', 'aws:kms', 'aws:kms:dsse', 'aws:fsx'];
  const keyId = contextValue(request, `${ENCRYPTION}-aws-kms-key-id`);
  return [
    ...unless(algorithm === undefined || (isWriting && real.includes(String(algorithm))), `${ENCRYPTION} ${algorithm}`),
    ...unless(keyId === undefined || String(algorithm).startsWith('aws:kms'), 'a key id without KMS'),
  ];
}

function isCarried(key: string, { principal, network, context }: CounterExample): boolean {
  switch (key.toLowerCase()) {
    case 'aws:principalaccount':
      return principal.type !== 'service';
    case 'aws:principalarn':
      return principal.arn !== undefined;
    case 'aws:principalorgid':
      return principal.org !== undefined;
    case 'aws:principalisawsservice':
      return principal.type !== 'anonymous';
    case 'aws:sourceip':
      return network.type === 'internet';
    case 'aws:sourcevpce':
    case 'aws:sourcevpc':
      return network.type === 'endpoint';
    case 's3:tlsversion':
      return context['aws:SecureTransport'] === 'true';
    case 'aws:securetransport':
    case 'aws:viaawsservice':
    case 'aws:currenttime':
    case 'aws:resourceaccount':
      return true;
    default:
      return false;
  }
}
