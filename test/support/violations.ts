/**
 * What violates a question, told of one request: written from the questions' texts alone, so that it can examine the
 * procedure that decides them.
 */
import { BlockList } from 'node:net';
import type { CounterExample, Question } from '../../src/policy/questions/asked.js';
import type { World } from './lake-policies.js';

/** Undefined where the texts leave it open. */
export function violates(
  question: Question,
  request: CounterExample,
  policy: unknown,
  { perimeter, resource }: World,
): boolean | undefined {
  // Nothing keeps the owner's root user from these, so they tell nothing.
  const { type, account } = request.principal;
  if (type === 'root' && account === resource.account && POLICY_ACTIONS.includes(request.action)) return false;
  switch (question) {
    case 'tls-only':
      return request.context['aws:SecureTransport'] === 'false';
    case 'tls-minimum-version': {
      const version = request.context['s3:TlsVersion'];
      return version === undefined || Number(version) < Number(perimeter.minimumTlsVersion);
    }
    case 'vpc-endpoint-only':
      return isDataPlane(request) && strays(request, perimeter);
    case 'not-public':
      return isAnyone(request, policy, perimeter);
    case 'trusted-accounts-only':
      return ![resource.account, ...perimeter.accounts, ...perimeter.organizationAccounts].includes(account ?? '');
    case 'encryption-enforced-on-put':
      return (
        request.action === 's3:PutObject' &&
        !String(request.context['s3:x-amz-server-side-encryption']).startsWith('aws:kms')
      );
    default:
      return undefined;
  }
}

const POLICY_ACTIONS = ['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy'];
const LISTS = ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads'];

function isDataPlane({ action, resource }: CounterExample): boolean {
  return resource.includes('/') || LISTS.includes(action);
}

function strays({ principal, network }: CounterExample, perimeter: World['perimeter']): boolean | undefined {
  if (principal.arn !== undefined && perimeter.breakGlassPrincipals.includes(principal.arn)) return false;
  switch (network.type) {
    case 'endpoint':
      return !(
        perimeter.approvedEndpoints.includes(network.vpce ?? '') || perimeter.approvedVpcs.includes(network.vpc ?? '')
      );
    case 'internet':
      return !isWithin(network.ip ?? '', perimeter.corporateCidrs);
    case 'forwarded':
      if (perimeter.allowForwardedAccess) return false;
      // Whose address a forwarded call carries is open.
      return network.ip !== undefined && isWithin(network.ip, perimeter.corporateCidrs) ? undefined : true;
  }
}

function isAnyone(request: CounterExample, policy: unknown, perimeter: World['perimeter']): boolean {
  const words = [...textsIn(policy), ...textsIn(perimeter)].map((text) => text.toLowerCase());
  const accounts = new Set(words.flatMap((word) => [word, ...(word.startsWith('arn:') ? [word.split(':')[4]] : [])]));
  const { type, account = '', org } = request.principal;
  const isStranger =
    type === 'anonymous' || (!accounts.has(account) && (org === undefined || !words.includes(org.toLowerCase())));
  const written = textsIn(policy).filter(isNarrowRange);
  return type !== 'service' && isStranger && comesFromAnywhere(request.network, words, written);
}

function comesFromAnywhere(
  network: CounterExample['network'],
  words: readonly string[],
  ranges: readonly string[],
): boolean {
  if (network.type === 'internet') return !isWithin(network.ip ?? '', ranges);
  return network.type === 'endpoint' && !words.includes(network.vpce ?? '') && !words.includes(network.vpc ?? '');
}

function isNarrowRange(word: string): boolean {
  const [, address, bits] = /^([0-9a-f.:]+)(?:\/(\d+))?$/.exec(word) ?? [];
  if (address === undefined || !/[.:].*[.:]/.test(address)) return false;
  return bits === undefined || Number(bits) >= (address.includes(':') ? 32 : 8);
}

export function isWithin(ip: string, ranges: readonly string[]): boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = address.includes(':') ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list.check(ip, ip.includes(':') ? 'ipv6' : 'ipv4');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
