import { isHole, type UnknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { doubtOf } from './doubt.js';

/** Stands for a part that is not known; a private-use character, which no service name has. */
const HOLE = '\u{E000}';

/**
 * The AWS service that a VPC endpoint leads to, as its service name ends: `s3` of `com.amazonaws.eu-west-1.s3`, of which
 * the region need not be known. Undefined for a service of anybody else (`com.amazonaws.vpce.…`) and for other endpoints.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
export function awsServiceOf(endpoint: Resource): string | UnknownHole | undefined {
  const name = valueAt(endpoint.properties, '/ServiceName');
  const text = textOfParts(name);
  if (text === undefined) return isHole(name) ? doubtOf(name) : undefined;
  const [, region, service] = /^(?:cn\.)?com\.amazonaws\.([^.]+)\.(.+)$/.exec(text) ?? [];
  if (region === 'vpce' || isElsewhere(text)) return undefined;
  if (region !== undefined && service !== undefined && !service.includes(HOLE)) return service;
  return isHole(name) ? doubtOf(name) : undefined;
}

/** `aws.sagemaker.…`: what is known of its beginning is that of no service meant here. */
function isElsewhere(text: string): boolean {
  const known = text.slice(0, text.indexOf(HOLE) + 1 || undefined).replace(HOLE, '');
  return !STARTS.some((start) => start.startsWith(known) || known.startsWith(start));
}

const STARTS = ['com.amazonaws.', 'cn.com.amazonaws.'];

function textOfParts(name: Value | undefined): string | undefined {
  if (typeof name === 'string') return name;
  if (!isHole(name) || name.kind !== 'text') return undefined;
  return name.parts.map((part) => (isHole(part) ? HOLE : part)).join('');
}
