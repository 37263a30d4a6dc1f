import { field, isList, type Value } from '../../model/value.js';
import type { Subject } from '../questions/asked.js';

/** What an edit may name, taken from the resource and the perimeter. */
export interface Ours {
  readonly account: string | undefined;
  readonly organization: string | undefined;
  readonly endpoints: readonly string[];
  readonly minimumTlsVersion: string;
  /** Of the bucket and of its objects; of another resource its own; empty where no name is given. */
  readonly arns: readonly string[];
}

export function oursOf({ resource, perimeter }: Subject): Ours {
  const name = textAt(resource, 'name');
  const arn = textAt(resource, 'arn') ?? (name === undefined ? undefined : `arn:aws:s3:::${name}`);
  return {
    account: textAt(resource, 'account'),
    organization: textAt(perimeter, 'organization'),
    endpoints: textsAt(perimeter, 'approvedEndpoints'),
    minimumTlsVersion: textAt(perimeter, 'minimumTlsVersion') ?? '1.2',
    arns: arn === undefined ? [] : name === undefined ? [arn] : [arn, `${arn}/*`],
  };
}

function textAt(value: Value | undefined, name: string): string | undefined {
  const text = field(value, name);
  return typeof text === 'string' ? text : undefined;
}

function textsAt(value: Value | undefined, name: string): readonly string[] {
  const list = field(value, name);
  return isList(list) ? list.filter((each) => typeof each === 'string') : [];
}
