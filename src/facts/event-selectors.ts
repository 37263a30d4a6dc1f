import { isHole, type UnknownHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { field, isList, isMap, type Value, valueAt } from '../model/value.js';
import { all, any, type Decided, is } from './decided.js';
import { doubtOf } from './doubt.js';

export type Access = 'read' | 'write';

/** What is asked of the selectors of a trail or event data store. */
export interface Question {
  readonly category: 'Management' | 'Data';
  readonly access: Access;
  /** For data events: does one basic event selector log every object that is meant? */
  readonly byDataResources?: (selector: Value) => Decided;
  /** For data events: does a field selector on resources.ARN let every object that is meant through? */
  readonly byArn?: (fieldSelector: Value) => Decided;
}

/** What `recordsBySelectors` looks at. */
export const SELECTOR_READS = [
  { type: 'AWS::CloudTrail::Trail', pointer: '/EventSelectors' },
  { type: 'AWS::CloudTrail::Trail', pointer: '/AdvancedEventSelectors' },
];

/**
 * Do the selectors of a trail or event data store let all events that are asked for through? An event is logged when one
 * selector takes it. Without any, management events are logged and data events are not; a trail has selectors of one
 * kind: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
 */
export function recordsBySelectors(recorder: Resource, question: Question): Decided {
  const basic = selectorsOf(recorder, '/EventSelectors');
  const advanced = selectorsOf(recorder, '/AdvancedEventSelectors');
  if (isHole(basic)) return basic;
  if (isHole(advanced)) return advanced;
  if (basic.length === 0 && advanced.length === 0) return question.category === 'Management';
  if (basic.length > 0 && advanced.length > 0)
    return unknownHole('analysis-limit', 'event selectors of both kinds where CloudTrail takes one');
  return any([
    ...basic.map((selector) => basicTakes(selector, question)),
    ...advanced.map((selector) => advancedTakes(selector, question)),
  ]);
}

function selectorsOf(recorder: Resource, pointer: string): readonly Value[] | UnknownHole {
  const selectors = valueAt(recorder.properties, pointer);
  if (isHole(selectors)) return doubtOf(selectors);
  return isList(selectors) ? selectors : [];
}

function basicTakes(selector: Value, question: Question): Decided {
  if (isHole(selector)) return doubtOf(selector);
  const kind = field(selector, 'ReadWriteType');
  const takesAccess = any([is(kind, 'All'), is(kind, question.access === 'read' ? 'ReadOnly' : 'WriteOnly')]);
  if (question.byDataResources !== undefined) return all([takesAccess, question.byDataResources(selector)]);
  const excluded = field(selector, 'ExcludeManagementEventSources');
  const excludesNone = isHole(excluded) ? doubtOf(excluded) : !isList(excluded) || excluded.length === 0;
  return all([takesAccess, is(field(selector, 'IncludeManagementEvents'), true), excludesNone]);
}

/** Every field selector has to let the events through; those that filter on anything but what is asked for leave some out. */
function advancedTakes(selector: Value, question: Question): Decided {
  const fields = field(selector, 'FieldSelectors');
  const hidden = [selector, fields].find(isHole);
  if (hidden !== undefined) return doubtOf(hidden);
  if (!isList(fields)) return false;
  const required = question.category === 'Data' ? ['eventCategory', 'resources.type'] : ['eventCategory'];
  const isThere = required.map((name) =>
    any(fields.map((each) => (isMap(each) ? is(field(each, 'Field'), name) : doubt(each)))),
  );
  return all([...isThere, ...fields.map((each) => admits(each, question))]);
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html */
function admits(fieldSelector: Value, { category, access, byArn }: Question): Decided {
  const name = field(fieldSelector, 'Field');
  const hidden = [fieldSelector, name].find(isHole);
  if (hidden !== undefined) return doubtOf(hidden);
  if (name === 'eventCategory') return equals(fieldSelector, category);
  if (name === 'readOnly') return equals(fieldSelector, access === 'read' ? 'true' : 'false');
  if (category === 'Data' && name === 'resources.type') return equals(fieldSelector, 'AWS::S3::Object');
  if (category === 'Data' && name === 'eventSource') return equals(fieldSelector, 's3.amazonaws.com');
  if (byArn !== undefined && name === 'resources.ARN') return byArn(fieldSelector);
  return false;
}

/** Equals is the only operator that these fields are documented to take. */
function equals(fieldSelector: Value, wanted: string): Decided {
  const values = field(fieldSelector, 'Equals');
  if (isHole(values)) return doubtOf(values);
  return isList(values) ? any(values.map((each) => is(isHole(each) ? each : String(each), wanted))) : false;
}

function doubt(value: Value): Decided {
  return isHole(value) ? doubtOf(value) : false;
}
