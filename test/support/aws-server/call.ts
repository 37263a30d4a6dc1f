import type { IncomingMessage } from 'node:http';
import type { NormalizedSchema } from '@smithy/core/schema';
import { type Operation, operationsOf, protocolOf, type Service } from './operations.js';

/** A request that was understood. */
export interface Call {
  readonly service: Service;
  readonly operation: Operation;
  /** The region that the request was signed for. */
  readonly region: string;
  readonly accessKeyId: string;
  /** When the client says it is. */
  readonly date: Date;
  /** Members by the SDK's names; of lists and structures in the query protocols only lists of texts. */
  readonly input: { readonly [member: string]: unknown };
}

const SIGNING_NAMES: { readonly [name: string]: Service } = {
  s3: 'S3',
  s3express: 'S3',
  s3tables: 'S3Tables',
  kms: 'KMS',
  cloudtrail: 'CloudTrail',
  ec2: 'EC2',
  sts: 'STS',
};

/**
 * Which operation of which service a request asks for, and with what; a sentence when nobody can tell. One server is
 * every service and region, so both are taken from the scope of the signature, as AWS itself demands them to agree:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function callOf(request: IncomingMessage, body: string): Call | string {
  const scope = /Credential=([^/]+)\/\d{8}\/([^/]+)\/([^/]+)\/aws4_request/.exec(request.headers.authorization ?? '');
  if (scope === null) return 'The request is not signed';
  const [, accessKeyId = '', region = '', name = ''] = scope;
  const url = new URL(request.url ?? '/', 'http://server');
  const service = url.pathname.startsWith('/v20180820/') ? 'S3Control' : SIGNING_NAMES[name];
  if (service === undefined) return `The service ${name} is not modelled`;
  const asked = askedOf(service, request, url, body);
  if (asked === undefined) return `${service} has no operation for ${request.method} ${request.url} ${body}`;
  return { service, region, accessKeyId, date: dateOf(request), ...asked };
}

type Asked = Pick<Call, 'operation' | 'input'>;

function askedOf(service: Service, request: IncomingMessage, url: URL, body: string): Asked | undefined {
  switch (protocolOf(service)) {
    case 'json': {
      const operation = operationsOf(service).get(String(request.headers['x-amz-target']).split('.').at(-1) ?? '');
      return operation && { operation, input: JSON.parse(body) };
    }
    case 'query':
    case 'ec2': {
      const form = new URLSearchParams(body);
      const operation = operationsOf(service).get(form.get('Action') ?? '');
      return operation && { operation, input: formInput(form) };
    }
    case 'rest-xml':
    case 'rest-json':
      return restAsked(service, request, url);
  }
}

/** `Filter.1=a` of https://smithy.io/2.0/aws/protocols/aws-query-protocol.html as the list `Filter`. */
function formInput(form: URLSearchParams): Call['input'] {
  const input: { [member: string]: unknown } = {};
  for (const [key, value] of form) {
    const [, name = key, isListed] = /^(\w+?)(?:\.(?:member\.)?(\d+).*)?$/.exec(key) ?? [];
    if (isListed === undefined) input[name] = value;
    else input[name] = [...((input[name] as readonly string[] | undefined) ?? []), value];
  }
  return input;
}

function restAsked(service: Service, request: IncomingMessage, url: URL): Asked | undefined {
  const place = service === 'S3' ? withoutBucket(request, url) : { path: url.pathname };
  const operation = restOperation(service, String(request.method), place, url);
  if (operation === undefined) return undefined;
  const input = { ...labelsIn(operation.http.path, place.path), ...boundInput(operation.input, request, url) };
  return { operation, input: place.bucket === undefined ? input : { ...input, Bucket: place.bucket } };
}

/** Of the operations that the method, path and query fit, the one that says most of the query. */
function restOperation(service: Service, method: string, { path, bucket }: Place, url: URL): Operation | undefined {
  const shape = `${service} ${method} ${path} ${url.search} ${bucket === undefined}`;
  const known = RECENT.get(shape);
  if (known !== undefined) return known;
  const found = [...operationsOf(service).values()]
    .filter(({ http, input }) => {
      const wantsBucket = service === 'S3' && isRequired(input, 'Bucket');
      if (http.method !== method || wantsBucket !== (bucket !== undefined)) return false;
      return isWithin(http.query, url.searchParams) && labelsIn(http.path, path) !== undefined;
    })
    .sort((a, b) => b.http.query.size - a.http.query.size)[0];
  if (RECENT.size >= MAX_RECENT) RECENT.clear();
  if (found !== undefined) RECENT.set(shape, found);
  return found;
}

/** Requests repeat: a server that must answer thousands a second looks each up once. */
const RECENT = new Map<string, Operation>();
const MAX_RECENT = 1000;

function isWithin(fixed: URLSearchParams, given: URLSearchParams): boolean {
  return [...fixed].every(([key, value]) => given.has(key) && ['', given.get(key)].includes(value));
}

interface Place {
  readonly path: string;
  readonly bucket?: string;
}

/** Both ways to address a bucket: https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html */
function withoutBucket(request: IncomingMessage, url: URL): Place {
  const host = /^(.+)\.localhost(?::\d+)?$/.exec(request.headers.host ?? '')?.[1];
  if (host !== undefined) return { path: url.pathname, bucket: host };
  const [, bucket = '', ...rest] = url.pathname.split('/');
  return bucket === '' ? { path: '/' } : { path: `/${rest.join('/')}`, bucket: decodeURIComponent(bucket) };
}

function isRequired(input: NormalizedSchema, member: string): boolean {
  return input.isStructSchema() && input.getMemberSchemas()[member]?.getMergedTraits().httpLabel === 1;
}

/** `/a/{B}/c` against `/a/x/c` is `{ B: 'x' }`; undefined when it does not fit. */
function labelsIn(pattern: string, path: string): { readonly [label: string]: string } | undefined {
  const parts = pattern.replace(/(?!^)\/$/, '').split('/');
  const given = path.replace(/(?!^)\/$/, '').split('/');
  if (parts.length !== given.length) return undefined;
  const labels: { [label: string]: string } = {};
  for (const [i, part] of parts.entries()) {
    const label = /^\{(\w+)\+?\}$/.exec(part)?.[1];
    if (label !== undefined && given[i] !== '') labels[label] = decodeURIComponent(given[i] ?? '');
    else if (part !== given[i]) return undefined;
  }
  return labels;
}

/** The members that travel in the query and in headers. */
function boundInput(schema: NormalizedSchema, request: IncomingMessage, url: URL): Call['input'] {
  if (!schema.isStructSchema()) return {};
  const input: { [member: string]: unknown } = {};
  for (const [name, member] of schema.structIterator()) {
    const { httpQuery, httpHeader } = member.getMergedTraits();
    const value =
      httpQuery === undefined ? request.headers[httpHeader?.toLowerCase() ?? ''] : url.searchParams.get(httpQuery);
    if (value !== undefined && value !== null) input[name] = value;
  }
  return input;
}

/** `20261121T114500Z`. */
function dateOf({ headers }: IncomingMessage): Date {
  const iso = String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3:$4:$5Z');
  return new Date(iso);
}
