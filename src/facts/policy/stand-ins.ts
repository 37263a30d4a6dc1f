import type { Estate } from '../../model/estate.js';
import { type Hole, isHole, type RefHole, textOf } from '../../model/hole.js';
import type { Resource } from '../../model/resource.js';
import { sameText } from '../../model/same.js';
import { isList, isMap, mapOf, type Value, valueAt } from '../../model/value.js';
import { bucketNameIn } from '../../vocabulary/bucket-name-in.js';
import { doubtOf } from '../doubt.js';
import { isPlain } from './is-plain.js';

/** Where a resource is owned, or what stands for it where nobody knows. */
export interface Home {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly partition: string;
}

/**
 * Writes a policy of `r` so that it can be judged: what is known by its identity only (a generated name, the account
 * that a template will be deployed to, `!GetAtt Role.Arn`) as text, the same wherever it is named, and none that AWS
 * would take for a name: a resource stands as its logical id in angle brackets. What cannot be text stays a hole; there
 * must be no choices inside.
 * @param note takes note of each reference and what it came to
 */
export function standInsFor(
  r: Resource,
  estate: Estate,
  home: Home,
  note: (ref: RefHole, text: string | undefined) => void = () => undefined,
): (value: Value) => Value {
  const name = nameOf(r);
  const named = (text: string) => (isPlaceholder(name) ? text.replaceAll(name, bracketed(r)) : text);
  const write = (value: Value, isPrincipal = false): Value => {
    if (typeof value === 'string') return isHole(name) && mayBe(name, value) ? doubtOf(name) : named(value);
    if (isList(value)) return value.map((each) => write(each, isPrincipal));
    if (isMap(value))
      return mapOf(Object.entries(value).map(([key, each]) => [key, write(each, isPrincipal || key === 'Principal')]));
    if (!isHole(value)) return value;
    const written = writeHole(value);
    return isPrincipal && isHole(written) && written.kind === 'text' ? identityOf(written.parts, home) : written;
  };
  const writeHole = (hole: Hole): Value => {
    const named = isHole(name) ? bucketNameIn(hole) : undefined;
    const isOwn = named !== undefined && isHole(name) && sameText(named, name) === 'yes';
    const parts = hole.kind === 'text' ? hole.parts : [hole];
    return textOf(parts.map((part) => (isOwn ? partOfName(part, home) : writePart(part))));
  };
  const writePart = (part: string | Hole): string | Hole => {
    if (!isHole(part)) return part;
    if (sameText(part, r.scope.account) === 'yes') return home.account;
    if (part.kind === 'ref') {
      const text = textOfRef(part, estate, home);
      note(part, text);
      return text ?? part;
    }
    return pseudoText(part, home) ?? part;
  };
  // Most policies that were read from an account hold nothing to be written.
  return (value) => (!isHole(name) && !isPlaceholder(name) && isPlain(value) ? value : write(value));
}

/**
 * A role or user of a known account whose name a parameter completes: who that is counts, not how it is spelt, and a
 * principal has no wildcards. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
function identityOf(parts: readonly (string | Hole)[], home: Home): Value {
  const [first = ''] = parts;
  const isNamed = typeof first === 'string' && /^arn:[\w-]+:iam::\d{12}:(?:role|user)\//.test(first);
  return textOf(isNamed ? parts.map((part) => partOfName(part, home)) : parts);
}

/** How a resource without a known name is called in policies. */
export function bracketed(r: Resource): string {
  return `<${r.id.slice(r.id.indexOf('#') + 1)}>`;
}

/** The bucket's name as policies are given it: itself where it is known, `<Env>-lake` where a parameter decides it. */
export function bucketNameOf(r: Resource, home: Home): string {
  const name = nameOf(r);
  if (!isHole(name)) return name === undefined || isPlaceholder(name) ? bracketed(r) : name;
  const text = textOf((name.kind === 'text' ? name.parts : [name]).map((part) => partOfName(part, home)));
  return typeof text === 'string' ? text : bracketed(r);
}

function bucketArn(r: Resource, home: Home): string {
  return `arn:${home.partition}:s3:::${bucketNameOf(r, home)}`;
}

/** The bucket's name as it is known; undefined also for what is no bucket. */
export function nameOf(r: Resource): string | Hole | undefined {
  const name = r.recorded ? r.identity : valueAt(r.properties, '/BucketName');
  return typeof name === 'string' || isHole(name) ? name : undefined;
}

/**
 * `${self:custom.bucket}`: another tool fills it in before CloudFormation sees it. In a policy it would read as a variable.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
function isPlaceholder(name: string | Hole | undefined): name is string {
  return typeof name === 'string' && name.includes('${');
}

/** A literal ARN that may name the bucket whose name nobody knows. */
function mayBe(name: Hole, text: string): boolean {
  const named = text.startsWith('arn:') ? bucketNameIn(text) : undefined;
  return typeof named === 'string' && !/[*?]/.test(named) && sameText(name, named) === 'maybe';
}

/** Inside a name that is the same wherever it is written, a parameter stands as itself. */
function partOfName(part: string | Hole, home: Home): string | Hole {
  if (!isHole(part)) return part;
  if (part.kind === 'unknown' && part.reason === 'parameter' && part.detail !== undefined)
    return pseudoText(part, home) ?? `<${part.detail}>`;
  return part;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
function pseudoText(part: Hole, { region, partition }: Home): string | undefined {
  if (part.kind !== 'unknown' || part.reason !== 'parameter') return undefined;
  if (part.detail === 'AWS::Partition') return partition;
  if (part.detail === 'AWS::Region') return region;
  return part.detail === 'AWS::URLSuffix' ? 'amazonaws.com' : undefined;
}

/**
 * What `Ref` and `Fn::GetAtt` give, by type and attribute ('' = Ref):
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-reference.html
 */
const TEXTS: { readonly [type: string]: { readonly [attribute: string]: (r: Resource, home: Home) => string } } = {
  'AWS::S3::Bucket': { '': bucketNameOf, Arn: bucketArn },
  'AWS::S3Express::DirectoryBucket': {
    '': (r) => namedBy(r, '/BucketName'),
    Arn: (r, home) => regionalArn('s3express', `bucket/${namedBy(r, '/BucketName')}`, home),
  },
  'AWS::IAM::Role': {
    '': (r) => namedBy(r, '/RoleName'),
    Arn: (r, home) => identityArn(r, home, 'role', '/RoleName'),
  },
  'AWS::IAM::User': {
    '': (r) => namedBy(r, '/UserName'),
    Arn: (r, home) => identityArn(r, home, 'user', '/UserName'),
  },
  'AWS::EC2::VPCEndpoint': { '': endpointId, Id: endpointId },
  'AWS::EC2::VPC': { '': vpcId, VpcId: vpcId },
  'AWS::KMS::Key': {
    '': bracketed,
    KeyId: bracketed,
    Arn: (r, home) => regionalArn('kms', `key/${bracketed(r)}`, home),
  },
  'AWS::CloudFront::Distribution': { '': bracketed, Id: bracketed },
  'AWS::CloudFront::CloudFrontOriginAccessIdentity': { '': bracketed, Id: bracketed, S3CanonicalUserId: bracketed },
  'AWS::CloudTrail::Trail': {
    Arn: (r, home) => regionalArn('cloudtrail', `trail/${namedBy(r, '/TrailName')}`, home),
  },
};

/** `arn:aws:kms:eu-west-1:111111111111:key/<Key>` */
export function regionalArn(service: string, name: string, { account, region, partition }: Home): string {
  return `arn:${partition}:${service}:${region}:${account}:${name}`;
}

function identityArn(r: Resource, { account, partition }: Home, kind: string, name: string): string {
  return `arn:${partition}:iam::${account}:${kind}${pathOf(r)}${namedBy(r, name)}`;
}

/** What a reference is called in policies; undefined: nobody knows. */
export function textOfRef({ resource, attribute }: RefHole, estate: Estate, home: Home): string | undefined {
  const target = estate.byId(resource);
  if (target === undefined) return undefined;
  return TEXTS[target.type]?.[attribute ?? '']?.(target, home);
}

/** A recorded endpoint has its id; a declared one will get one. */
export function endpointId(r: Resource): string {
  return r.recorded ? r.identity : `vpce-${bracketed(r)}`;
}

export function vpcId(r: Resource): string {
  return r.recorded ? r.identity : `vpc-${bracketed(r)}`;
}

/** The literal at a pointer, or how the resource is called without one. */
export function namedBy(r: Resource, pointer: string): string {
  const name = valueAt(r.properties, pointer);
  return typeof name === 'string' ? name : bracketed(r);
}

/** Roles and users stand at the path `/` unless they say another one. */
function pathOf(r: Resource): string {
  const path = valueAt(r.properties, '/Path');
  return typeof path === 'string' && /^\/(.*\/)?$/.test(path) ? path : '/';
}
