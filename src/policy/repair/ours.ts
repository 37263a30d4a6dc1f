import { field, isList, type Value } from '../../model/value.js';
import type { Subject } from '../questions/asked.js';

/** What an edit may name, taken from the resource and the perimeter. */
export interface Ours {
  readonly account: string | undefined;
  /** All of the account, as a principal. */
  readonly root: string | undefined;
  readonly organization: string | undefined;
  readonly endpoints: readonly string[];
  readonly minimumTlsVersion: string;
  readonly breakGlass: readonly string[];
  /** The AWS services that may use a key; none: any. */
  readonly services: readonly string[];
  readonly isKey: boolean;
  /** What a statement about all of the resource names: of a bucket itself and its objects. Empty where no name is given. */
  readonly arns: readonly string[];
}

export function oursOf({ resource, perimeter }: Subject): Ours {
  const account = textAt(resource, 'account');
  return {
    account,
    root: account === undefined ? undefined : `arn:${partitionOf(resource)}:iam::${account}:root`,
    organization: textAt(perimeter, 'organization'),
    endpoints: textsAt(perimeter, 'approvedEndpoints'),
    minimumTlsVersion: textAt(perimeter, 'minimumTlsVersion') ?? '1.2',
    breakGlass: textsAt(perimeter, 'breakGlassPrincipals'),
    services: textsAt(resource, 'services'),
    isKey: field(resource, 'type') === 'AWS::KMS::Key',
    arns: arnsOf(resource),
  };
}

function arnsOf(resource: Value | undefined): readonly string[] {
  const [name, arn] = [textAt(resource, 'name'), textAt(resource, 'arn')];
  switch (field(resource, 'type') ?? 'AWS::S3::Bucket') {
    case 'AWS::S3::Bucket':
      return name === undefined ? [] : ['', '/*'].map((below) => `arn:${partitionOf(resource)}:s3:::${name}${below}`);
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
    case 'AWS::S3::AccessPoint':
      return arn === undefined ? [] : [arn, `${arn}/object/*`];
    // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
    case 'AWS::KMS::Key':
      return ['*'];
    default:
      return arn === undefined ? [] : [arn];
  }
}

function partitionOf(resource: Value | undefined): string {
  return textAt(resource, 'partition') ?? 'aws';
}

function textAt(value: Value | undefined, name: string): string | undefined {
  const text = field(value, name);
  return typeof text === 'string' ? text : undefined;
}

function textsAt(value: Value | undefined, name: string): readonly string[] {
  const list = field(value, name);
  return isList(list) ? list.filter((each) => typeof each === 'string') : [];
}
