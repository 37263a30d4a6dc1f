import { field, isList, isMap, mapOf, type Value, type ValueMap } from '../../model/value.js';
import type { Subject } from '../../policy/questions/asked.js';
import { lately } from './lately.js';

/** Stands for the bucket's own name: no bucket is called so, and no other stand-in is empty between its brackets. */
const OWN = '<>';

/**
 * The subject with its bucket called by a stand-in, so that buckets whose policies differ only by their own names are one
 * case. Only Resource and NotResource are compared with the name; undefined where one of them holds what may match some
 * names and not others: a wildcard or a variable in the place of the bucket, or something that nobody knows.
 */
export function withoutOwnName({ policy, resource, perimeter }: Subject): Subject | undefined {
  const name = field(resource, 'name');
  if (!isMap(resource) || field(resource, 'type') !== 'AWS::S3::Bucket') return undefined;
  if (typeof name !== 'string' || !/^[^*?$/]{1,255}$/.test(name)) return undefined;
  const nameless = policy === undefined ? undefined : namelessOnce(policy, name);
  if (policy !== undefined && nameless === undefined) return undefined;
  return { policy: nameless, resource: withField(resource, 'name', OWN), perimeter };
}

/** What was said of such a subject, as JSON, said of the bucket with this name. */
export function withOwnName(said: Value, name: string): Value {
  if (typeof said === 'string') return said.replaceAll(OWN, name);
  if (isList(said)) return said.map((each) => withOwnName(each, name));
  return isMap(said) ? mapOf(Object.entries(said).map(([key, each]) => [key, withOwnName(each, name)])) : said;
}

interface Nameless {
  readonly name: string;
  readonly policy: Value | undefined;
}

const lastNameless = lately<{ known?: Nameless }>();

function namelessOnce(policy: Value, name: string): Value | undefined {
  if (!isMap(policy)) return undefined;
  const last = lastNameless(policy, () => ({}));
  if (last.known?.name !== name) last.known = { name, policy: withoutName(policy, name) };
  return last.known.policy;
}

function withoutName(policy: ValueMap, name: string): Value | undefined {
  const written = field(policy, 'Statement') ?? [];
  const statements = (isList(written) ? written : [written]).map((statement) => {
    let nameless: Value | undefined = statement;
    for (const element of ['Resource', 'NotResource']) {
      const arns: Value | undefined = field(nameless, element);
      if (arns === undefined || !isMap(nameless)) continue;
      const renamed = isList(arns) ? renamedAll(arns, name) : renamedArn(arns, name);
      nameless = renamed && withField(nameless, element, renamed);
    }
    return nameless;
  });
  if (!statements.every((each) => each !== undefined)) return undefined;
  return isList(written) ? withField(policy, 'Statement', statements) : withField(policy, 'Statement', statements[0]);
}

function renamedAll(arns: readonly Value[], name: string): Value | undefined {
  const renamed = arns.map((arn) => renamedArn(arn, name));
  return renamed.every((each) => each !== undefined) ? renamed : undefined;
}

/** What matches in every bucket alike, and what is in one bucket, named whole. */
const ALIKE = /^(?:\*|arn:[^:*?$]+:s3:::\*(?:\/\*)?)$/;
const IN_ONE = /^(arn:[^:*?$]+:s3:::)([^*?$/]+)((?:\/.*)?)$/s;

function renamedArn(arn: Value, name: string): Value | undefined {
  if (typeof arn !== 'string') return undefined;
  if (ALIKE.test(arn)) return arn;
  const [, start, bucket, rest] = IN_ONE.exec(arn) ?? [];
  if (bucket === undefined || bucket === OWN) return undefined;
  return bucket === name ? `${start}${OWN}${rest}` : arn;
}

function withField(map: ValueMap, name: string, value: Value | undefined): ValueMap {
  return mapOf(Object.entries(map).map(([key, each]) => [key, key === name && value !== undefined ? value : each]));
}
