import type { Fact } from '../model/fact.js';
import { type Hole, isHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { field, isList, mapOf, type Value, valueAt } from '../model/value.js';
import { place } from './derived.js';
import { doubtOf } from './doubt.js';

/**
 * The bucket's tags, value by key. A tag whose key is not known may be any tag that is asked for, so then nothing can be
 * said about the whole map. A stack's own tags, which CloudFormation adds at deployment, are not in the template.
 */
export const tags: Fact = {
  name: 'tags',
  type: 'AWS::S3::Bucket',
  reads: [
    { type: 'AWS::S3::Bucket', pointer: '/Tags/*/Key' },
    { type: 'AWS::S3::Bucket', pointer: '/Tags/*/Value' },
  ],
  fields: ['/*'],
  alone: true,
  derive: (r) => {
    const list = listOf(r);
    const whole = { at: [place(r, '/Tags')] };
    if (isHole(list)) return { value: list, sources: new Map([['', whole]]) };
    const found = list.map((tag, i) => ({
      key: field(tag, 'Key'),
      value: field(tag, 'Value'),
      at: `/Tags/${i}/Value`,
    }));
    return {
      value: mapOf(
        found.flatMap(({ key, value }) => (typeof key === 'string' && value !== undefined ? [[key, value]] : [])),
      ),
      sources: new Map([
        ['', whole],
        ...found.map(({ key, at }): [Pointer, typeof whole] => [child('', String(key)), { at: [place(r, at)] }]),
      ]),
    };
  },
};

/** The tags, or the hole that hides one of their keys. */
function listOf(r: Resource): readonly Value[] | Hole {
  const list = valueAt(r.properties, '/Tags');
  if (isHole(list)) return doubtOf(list);
  if (!isList(list)) return [];
  const hidden = list.map((tag) => (isHole(tag) ? tag : field(tag, 'Key'))).find(isHole);
  return hidden === undefined ? list : doubtOf(hidden);
}
