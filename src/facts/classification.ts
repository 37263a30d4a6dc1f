import type { Fact } from '../model/fact.js';
import { child } from '../model/pointer.js';
import { valueAt } from '../model/value.js';
import { derived, place } from './derived.js';
import { tags } from './tags.js';

/** `value`: that of the bucket's tag whose key is the rule's parameter `tag`; absent where there is no such tag. */
export const classification: Fact = {
  name: 'classification',
  type: 'AWS::S3::Bucket',
  reads: tags.reads,
  fields: ['/value'],
  params: ['tag'],
  alone: true,
  derive: (r, estate, perimeter, params) => {
    const all = tags.derive(r, estate, perimeter, params);
    const pointer = child('', String(params.tag ?? ''));
    const source = all.sources.get(pointer) ?? { at: [place(r, '/Tags')] };
    return derived({ value: { value: valueAt(all.value, pointer), at: source.at } });
  },
};
