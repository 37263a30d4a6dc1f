import type { CounterExample } from './questions/asked.js';

/**
 * A request in words: `an anonymous s3:GetObject of arn:aws:s3:::lake/a over plain HTTP from the internet (203.0.113.7)`.
 * Not escaped for any medium.
 */
export function requestInWords({ principal, action, resource, network, context }: CounterExample): string {
  const tls = context['s3:TlsVersion'];
  const how =
    context['aws:SecureTransport'] === 'false' ? ' over plain HTTP' : typeof tls === 'string' ? ` over TLS ${tls}` : '';
  return `${callerInWords(principal)} ${action} of ${resource}${how} ${networkInWords(network)}`;
}

function callerInWords({ type, arn, account, name }: CounterExample['principal']): string {
  switch (type) {
    case 'anonymous':
      return 'an anonymous';
    case 'service':
      return `the service ${name ?? 'principal'}'s`;
    case 'root':
      return `the root user of account ${account}'s`;
    case 'role':
    case 'user':
      return `${arn}'s`;
  }
}

function networkInWords({ type, ip, vpce, vpc }: CounterExample['network']): string {
  switch (type) {
    case 'internet':
      return `from the internet${ip === undefined ? '' : ` (${ip})`}`;
    case 'endpoint':
      return `through the VPC endpoint ${vpce} in ${vpc}`;
    case 'forwarded':
      return 'that an AWS service makes for it';
  }
}
