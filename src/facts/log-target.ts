import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { valueAt } from '../model/value.js';
import { derived, type Field, place } from './derived.js';
import { doubtOf, doubtOfJoin } from './doubt.js';

const LOGGING = '/LoggingConfiguration';
const DESTINATION = '/LoggingConfiguration/DestinationBucketName';

/**
 * Does S3 deliver server access logs into this bucket? `isTarget`: its own or other buckets'; `receivesFromOthers`:
 * other buckets'; `receivesItsOwn`. A logging configuration without a destination logs into the bucket that has it:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html
 * Used as an exemption, so no such bucket in the root means no, and one that may log into this one means unknown.
 */
export const logTarget: Fact = {
  name: 'logTarget',
  type: 'AWS::S3::Bucket',
  reads: [
    { type: 'AWS::S3::Bucket', pointer: LOGGING },
    { type: 'AWS::S3::Bucket', pointer: DESTINATION },
    { type: 'AWS::S3::Bucket', pointer: '/BucketName' },
  ],
  fields: ['/isTarget', '/receivesFromOthers', '/receivesItsOwn'],
  derive: (r, estate) => {
    const { yes, maybe } = estate.joined(r, { type: 'AWS::S3::Bucket', to: DESTINATION });
    const isOther = (each: Resource) => each.id !== r.id;
    const others = received(r, yes.filter(isOther), maybe.filter(isOther));
    const itself = logsToItself(r);
    const named = received(
      r,
      yes.filter((each) => !isOther(each)),
      maybe.filter((each) => !isOther(each)),
    );
    const own = { ...named, at: [place(r, DESTINATION)] };
    const isTarget = others.value === true || itself.value === false ? received(r, yes, maybe) : itself;
    return derived({ isTarget, receivesFromOthers: others, receivesItsOwn: itself.value === false ? own : itself });
  },
};

function received(r: Resource, yes: readonly Resource[], maybe: readonly Resource[]): Field {
  const [source] = yes;
  if (source !== undefined) return { value: true, at: [place(r, ''), logsHere(source)] };
  const [doubtful] = maybe;
  if (doubtful === undefined) return { value: false, at: [place(r, '')] };
  const destination = valueAt(doubtful.properties, DESTINATION);
  const value = doubtOfJoin(doubtful, destination, valueAt(r.properties, '/BucketName'));
  return { value, at: [place(r, ''), logsHere(doubtful)] };
}

function logsHere(source: Resource) {
  return place(source, DESTINATION, 'the log destination');
}

/** By a configuration that names no destination; one that names this very bucket is found by the join. */
function logsToItself(r: Resource): Field {
  const logging = valueAt(r.properties, LOGGING);
  const at = [place(r, LOGGING)];
  if (isHole(logging)) return { value: doubtOf(logging), at };
  return { value: logging !== undefined && valueAt(logging, '/DestinationBucketName') === undefined, at };
}
