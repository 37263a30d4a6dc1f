import type { Estate } from '../../src/model/estate.js';
import { estateOf } from '../../src/model/estate-of.js';
import type { Edit } from '../../src/model/fact.js';
import type { Finding } from '../../src/model/finding.js';
import { isHole, refHole, textOf } from '../../src/model/hole.js';
import type { Resource } from '../../src/model/resource.js';
import { isList, isMap, mapOf, type Value } from '../../src/model/value.js';

/** Where each type keeps the policy that it holds. */
const POLICIES: { readonly [type: string]: string } = {
  'AWS::S3::BucketPolicy': 'PolicyDocument',
  'AWS::S3::AccessPoint': 'Policy',
  'AWS::S3Express::BucketPolicy': 'PolicyDocument',
  'AWS::S3Tables::TableBucketPolicy': 'ResourcePolicy',
  'AWS::KMS::Key': 'KeyPolicy',
  'AWS::EC2::VPCEndpoint': 'PolicyDocument',
};

/** The estate after the edit that a finding tells: in the policy that it points at, or in one that the bucket gets. */
export function edited(estate: Estate, finding: Finding & { readonly edit: Edit }): Estate {
  const { places, witness, resource, edit } = finding;
  const named = [...places, ...(witness?.steps ?? [])].map((place) => estate.byId(place.resource));
  const holder = named.find((each) => each !== undefined && POLICIES[each.type] !== undefined);
  const policy = written(edit.policy, resource);
  if (holder !== undefined) return withResource(estate, withProperty(holder, POLICIES[holder.type] as string, policy));
  const properties = { Bucket: refHole(resource.id), PolicyDocument: policy };
  return withResource(estate, { ...resource, id: `${resource.id}Policy`, type: 'AWS::S3::BucketPolicy', properties });
}

function withProperty(r: Resource, name: string, value: Value): Resource {
  return { ...r, origins: r.origins, properties: mapOf([...Object.entries(r.properties), [name, value]]) };
}

function withResource(estate: Estate, changed: Resource): Estate {
  const { root, source, parameters, complete, namesOf } = estate;
  const resources = [...estate.resources].filter(({ id }) => id !== changed.id);
  return estateOf({ root, source, parameters, complete, namesOf, resources: [...resources, changed] });
}

const ACCOUNT = '<AWS::AccountId>';

/** As its author writes it: the account that nobody knows yet by the reference that stands for it. */
function written(value: Value, r: Resource): Value {
  if (typeof value === 'string')
    return textOf(value.split(ACCOUNT).flatMap((part, i) => (i === 0 ? [part] : [textual(r.scope.account), part])));
  if (isList(value)) return value.map((each) => written(each, r));
  if (isMap(value)) return mapOf(Object.entries(value).map(([key, each]) => [key, written(each, r)]));
  return value;
}

function textual(account: Value) {
  return isHole(account) ? account : String(account);
}
