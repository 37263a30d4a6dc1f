import type { Estate } from '../model/estate.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { field, isList, type Value } from '../model/value.js';
import { all, any, type Decided, is, not } from './decided.js';
import { doubtOf } from './doubt.js';
import { objectPrefix } from './object-prefix.js';
import { objectsUnder } from './objects-under.js';

/** Does a basic event selector log every object of the bucket? https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html */
export function logsObjectsOf(r: Resource, selector: Value, estate: Estate): Decided {
  return overList(field(selector, 'DataResources'), any, (resource) =>
    isHole(resource)
      ? doubtOf(resource)
      : all([
          is(field(resource, 'Type'), 'AWS::S3::Object'),
          overList(field(resource, 'Values'), any, (value) => logsAll(r, value, estate)),
        ]),
  );
}

/**
 * AWS documents `arn:aws:s3`, and what has a slash behind the bucket's name; `arn:aws:s3:::` stood in its documentation
 * before (https://docs.aws.amazon.com/sdkforruby/api/Aws/CloudTrail/Types/DataResource.html), and is what its CDK writes
 * for all buckets. Of anything else nobody knows what it does.
 */
function logsAll(r: Resource, value: Value, estate: Estate): Decided {
  const share = objectsUnder(value, r, estate);
  if (share !== 'all') return isHole(share) ? share : false;
  const prefix = objectPrefix(value);
  const isDocumented =
    !isHole(prefix) && (prefix?.kind === 'bucket' || (prefix?.kind === 'every' && namesAllOfS3(value)));
  return (
    isDocumented ||
    unknownHole('analysis-limit', 'a data resource that does not end in a slash, which CloudTrail does not document')
  );
}

function namesAllOfS3(value: Value): boolean {
  const last = isHole(value) && value.kind === 'text' ? value.parts.at(-1) : value;
  return typeof last === 'string' && (last.endsWith(':s3') || last.endsWith(':s3:::'));
}

/**
 * Does a field selector on resources.ARN take every object of the bucket? An operator takes an ARN that one of its values
 * fits, a negated one takes what none fits, and all operators have to take it:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
 */
export function admitsObjectsOf(r: Resource, fieldSelector: Value, estate: Estate): Decided {
  const share = (value: Value) => objectsUnder(value, r, estate);
  const isShare = (value: Value, ...shares: readonly string[]): Decided => {
    const found = share(value);
    return isHole(found) ? found : shares.includes(found);
  };
  const operator = (name: string, answer: (values: Value) => Decided): Decided => {
    const values = field(fieldSelector, name);
    return values === undefined ? true : answer(values);
  };
  return all([
    operator('StartsWith', (values) => overList(values, any, (value) => isShare(value, 'all'))),
    operator('NotStartsWith', (values) => overList(values, all, (value) => isShare(value, 'none'))),
    operator('NotEquals', (values) => overList(values, all, (value) => not(isShare(value, 'some')))),
    // One exact ARN, or an end of ARNs, never takes every object, and its negation leaves some out.
    ...['Equals', 'EndsWith', 'NotEndsWith'].map((name) =>
      operator(name, (values) => overList(values, any, () => false)),
    ),
  ]);
}

function overList(
  values: Value | undefined,
  join: (answers: readonly Decided[]) => Decided,
  answer: (value: Value) => Decided,
): Decided {
  if (isHole(values)) return doubtOf(values);
  return isList(values) ? join(values.map(answer)) : false;
}
