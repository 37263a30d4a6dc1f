import type { Estate } from '../../model/estate.js';
import { type Hole, isHole, type RefHole, textOf } from '../../model/hole.js';
import type { Resource } from '../../model/resource.js';
import { sameText } from '../../model/same.js';
import { isList, isMap, mapOf, type Value, valueAt } from '../../model/value.js';
import { bucketNameIn } from '../../vocabulary/bucket-name-in.js';
import { doubtOf } from '../doubt.js';

/** Stands for the partition where nobody says another one; a policy names one partition only. */
const PARTITION = 'aws';

/**
 * Writes a policy of `r` so that it can be judged: what is known by its identity only (a generated name, the account
 * that a template will be deployed to, `!GetAtt Role.Arn`) as text, the same wherever it is named, and none that AWS
 * would take for a name: a resource stands as its logical id in angle brackets. What cannot be text stays a hole; there
 * must be no choices inside.
 * @param account what stands for the account that owns `r`, where nobody knows it: 12 digits
 */
export function standInsFor(r: Resource, estate: Estate, account: string): (value: Value) => Value {
  const name = nameOf(r);
  const write = (value: Value): Value => {
    if (typeof value === 'string') return isHole(name) && mayBe(name, value) ? doubtOf(name) : value;
    if (isList(value)) return value.map(write);
    if (isMap(value)) return mapOf(Object.entries(value).map(([key, each]) => [key, write(each)]));
    return isHole(value) ? writeHole(value) : value;
  };
  const writeHole = (hole: Hole): Value => {
    const named = isHole(name) ? bucketNameIn(hole) : undefined;
    const isOwn = named !== undefined && isHole(name) && sameText(named, name) === 'yes';
    const parts = hole.kind === 'text' ? hole.parts : [hole];
    return textOf(parts.map((part) => (isOwn ? partOfName(part) : writePart(part))));
  };
  const writePart = (part: string | Hole): string | Hole => {
    if (!isHole(part)) return part;
    if (sameText(part, r.scope.account) === 'yes') return account;
    if (part.kind === 'ref') return textOfRef(part, estate, account) ?? part;
    return pseudoText(part) ?? part;
  };
  return write;
}

/** How a resource without a known name is called in policies. */
export function bracketed(r: Resource): string {
  return `<${r.id.slice(r.id.indexOf('#') + 1)}>`;
}

/** The bucket's name as policies are given it: itself where it is known, `<Env>-lake` where a parameter decides it. */
export function bucketNameOf(r: Resource): string {
  const name = nameOf(r);
  if (!isHole(name)) return name ?? bracketed(r);
  const text = textOf((name.kind === 'text' ? name.parts : [name]).map(partOfName));
  return typeof text === 'string' ? text : bracketed(r);
}

function bucketArn(r: Resource): string {
  return `arn:${PARTITION}:s3:::${bucketNameOf(r)}`;
}

function nameOf(r: Resource): string | Hole | undefined {
  const name = r.recorded ? r.identity : valueAt(r.properties, '/BucketName');
  return typeof name === 'string' || isHole(name) ? name : undefined;
}

/** A literal ARN that may name the bucket whose name nobody knows. */
function mayBe(name: Hole, text: string): boolean {
  const named = text.startsWith('arn:') ? bucketNameIn(text) : undefined;
  return typeof named === 'string' && !/[*?]/.test(named) && sameText(name, named) === 'maybe';
}

/** Inside a bucket's own name, and wherever that very name is written, a parameter stands as itself. */
function partOfName(part: string | Hole): string | Hole {
  if (!isHole(part)) return part;
  if (part.kind === 'unknown' && part.reason === 'parameter' && part.detail !== undefined)
    return pseudoText(part) ?? `<${part.detail}>`;
  return part;
}

function pseudoText(part: Hole): string | undefined {
  return part.kind === 'unknown' && part.reason === 'parameter' ? PSEUDO.get(part.detail ?? '') : undefined;
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html */
const PSEUDO: ReadonlyMap<string, string> = new Map([
  ['AWS::Partition', PARTITION],
  ['AWS::URLSuffix', 'amazonaws.com'],
  ['AWS::Region', '<region>'],
]);

/**
 * What `Ref` and `Fn::GetAtt` give, by type and attribute ('' = Ref):
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-reference.html
 */
const TEXTS: { readonly [type: string]: { readonly [attribute: string]: (r: Resource, account: string) => string } } = {
  'AWS::S3::Bucket': { '': bucketNameOf, Arn: bucketArn },
  'AWS::IAM::Role': {
    '': (r) => namedBy(r, '/RoleName'),
    Arn: (r, account) => `arn:${PARTITION}:iam::${account}:role${pathOf(r)}${namedBy(r, '/RoleName')}`,
  },
  'AWS::IAM::User': {
    '': (r) => namedBy(r, '/UserName'),
    Arn: (r, account) => `arn:${PARTITION}:iam::${account}:user${pathOf(r)}${namedBy(r, '/UserName')}`,
  },
  'AWS::EC2::VPCEndpoint': { '': endpointId, Id: endpointId },
  'AWS::EC2::VPC': { '': vpcId, VpcId: vpcId },
  'AWS::KMS::Key': {
    '': bracketed,
    KeyId: bracketed,
    Arn: (r, account) => `arn:${PARTITION}:kms:<region>:${account}:key/${bracketed(r)}`,
  },
  'AWS::CloudTrail::Trail': {
    Arn: (r, account) => `arn:${PARTITION}:cloudtrail:<region>:${account}:trail/${namedBy(r, '/TrailName')}`,
  },
};

function textOfRef({ resource, attribute }: RefHole, estate: Estate, account: string): string | undefined {
  const target = estate.byId(resource);
  if (target === undefined) return undefined;
  return TEXTS[target.type]?.[attribute ?? '']?.(target, account);
}

/** A recorded endpoint has its id; a declared one will get one. */
export function endpointId(r: Resource): string {
  return r.recorded ? r.identity : `vpce-${bracketed(r)}`;
}

export function vpcId(r: Resource): string {
  return r.recorded ? r.identity : `vpc-${bracketed(r)}`;
}

function namedBy(r: Resource, pointer: string): string {
  const name = valueAt(r.properties, pointer);
  return typeof name === 'string' ? name : bracketed(r);
}

/** Roles and users stand at the path `/` unless they say another one. */
function pathOf(r: Resource): string {
  const path = valueAt(r.properties, '/Path');
  return typeof path === 'string' && /^\/(.*\/)?$/.test(path) ? path : '/';
}
