import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { type Hole, isHole, type RefHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { isList, type Value, valueAt } from '../model/value.js';
import { approvedKey } from './approved-key.js';
import { derived, type Field, fieldAt, place } from './derived.js';
import { doubtOf, doubtOfJoin } from './doubt.js';
import { rivalRules } from './encryption.js';

const KEY = '/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID';
const ALIAS = 'AWS::KMS::Alias';

/**
 * How a bucket names the KMS key of its default encryption. `namedBy`: arn, id or alias, the alias also by its own ARN;
 * `name` as written; `approved`: is the key one of the rule's parameter `keys`, an alias followed to its key. All absent
 * where no key is named.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ServerSideEncryptionByDefault.html
 */
export const defaultKey: Fact = {
  name: 'defaultKey',
  type: 'AWS::S3::Bucket',
  reads: [
    { type: 'AWS::S3::Bucket', pointer: KEY.replace('/0/', '/*/') },
    { type: ALIAS, pointer: '/AliasName' },
    { type: ALIAS, pointer: '/TargetKeyId' },
  ],
  fields: ['/namedBy', '/name', '/approved'],
  params: ['keys'],
  derive: (r, estate, _perimeter, params) => {
    const name = rivalRules(r) ?? fieldAt(r, KEY);
    if (name.value === undefined) return derived({ namedBy: name, name, approved: name });
    const namedBy: Field = { ...name, value: formOf(name.value, estate) };
    return derived({ namedBy, name, approved: approved(r, name, namedBy.value, estate, params.keys) });
  },
};

function approved(r: Resource, name: Field, form: Value | undefined, estate: Estate, keys: Value | undefined): Field {
  const named = name.value as Value;
  const isListed = isList(keys) && keys.includes(named);
  if (form !== 'alias' || isListed) return { ...name, value: approvedKey(named, { keys: keys ?? [] }) };
  const { yes, maybe } = estate.joined(r, { type: ALIAS, from: KEY });
  const [alias] = yes;
  if (alias !== undefined) {
    const target = valueAt(alias.properties, '/TargetKeyId') ?? unknownHole('not-collected', 'the key of the alias');
    const at = [...name.at, place(alias, '/TargetKeyId', "the alias's key")];
    return { value: approvedKey(target, { keys: keys ?? [] }), at };
  }
  const [doubtful] = maybe;
  const doubt =
    doubtful === undefined
      ? unknownHole('outside-this-scan', 'the key behind the alias')
      : doubtOfJoin(doubtful, named, valueAt(doubtful.properties, '/AliasName'));
  return { ...name, value: doubt };
}

/** arn, id or alias; of a text that is not wholly known, what its literal parts leave no doubt about. */
function formOf(name: Value, estate: Estate): Value {
  if (!isHole(name)) return formOfText(String(name), '');
  if (name.kind === 'ref') return formOfReference(name, estate);
  if (name.kind !== 'text') return doubtOf(name);
  const [first] = name.parts;
  const literals = name.parts.filter((part) => typeof part === 'string').join('\n');
  const form = typeof first === 'string' ? formOfText(first, literals) : undefined;
  return form === 'alias' || (form === 'arn' && literals.includes(':key/')) ? form : doubtOf(name);
}

/** `start`: all of the name, or its literal start; `rest`: what else of it is known. */
function formOfText(start: string, rest: string): string {
  if (start.startsWith('alias/')) return 'alias';
  if (!start.startsWith('arn:')) return 'id';
  return /:alias\//.test(`${start}\n${rest}`) ? 'alias' : 'arn';
}

function formOfReference(ref: RefHole, estate: Estate): string | Hole {
  const attribute = ref.attribute ?? '';
  switch (estate.byId(ref.resource)?.type) {
    case ALIAS:
      // An alias also tells the ARN or id of its key.
      return attribute.startsWith('Target') ? 'arn' : 'alias';
    case 'AWS::KMS::Key':
    case 'AWS::KMS::ReplicaKey':
      return attribute === 'Arn' ? 'arn' : 'id';
    default:
      return doubtOf(ref);
  }
}
