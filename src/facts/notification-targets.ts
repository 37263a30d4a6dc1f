import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { field, isList, type Value, valueAt } from '../model/value.js';
import { type Answer, allOf } from './answer.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';
import { accountNamed, isOurs } from './our-accounts.js';

const NOTIFICATIONS = '/NotificationConfiguration';
const LISTS = { TopicConfigurations: 'Topic', QueueConfigurations: 'Queue', LambdaConfigurations: 'Function' } as const;

/**
 * Who receives the event notifications of a bucket: `trusted`, does every topic, queue and function belong to an account
 * of ours; `foreign`, those that do not. A bucket without any has nothing to distrust; EventBridge receives them in the
 * bucket's own account.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html
 */
export const notificationTargets: Fact = {
  name: 'notificationTargets',
  type: 'AWS::S3::Bucket',
  reads: Object.entries(LISTS).map(([list, name]) => ({
    type: 'AWS::S3::Bucket',
    pointer: `${NOTIFICATIONS}/${list}/*/${name}`,
  })),
  fields: ['/trusted', '/foreign'],
  derive: (r, estate, perimeter) => {
    const asked = targetsOf(r).map(({ value, at }) => ({
      value,
      answer: { value: isOurs(accountNamed(value, estate), r, perimeter), at: [place(r, at)] } satisfies Answer,
    }));
    const trusted = allOf(
      asked.map(({ answer }) => answer),
      [place(r, NOTIFICATIONS)],
    );
    const foreign = asked.filter(({ answer }) => answer.value === false).map(({ value }) => value);
    return derived({ trusted, foreign: { ...trusted, value: foreign.length === 0 ? undefined : foreign } });
  },
};

/** Of a list or an element that is not known: the hole. */
function targetsOf(r: Resource): readonly { readonly value: Value; readonly at: Pointer }[] {
  return Object.entries(LISTS).flatMap(([name, target]) => {
    const at = `${NOTIFICATIONS}/${name}`;
    const list = valueAt(r.properties, at);
    if (isHole(list)) return [{ value: doubtOf(list), at }];
    return (isList(list) ? list : []).flatMap((each, i) => {
      const value = isHole(each) ? doubtOf(each) : field(each, target);
      return value === undefined ? [] : [{ value, at: `${at}/${i}/${target}` }];
    });
  });
}
