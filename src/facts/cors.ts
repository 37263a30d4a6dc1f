import type { Fact } from '../model/fact.js';
import { type Hole, isHole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Resource } from '../model/resource.js';
import { isList, type Value, valueAt } from '../model/value.js';
import { derived, place } from './derived.js';
import { doubtOf } from './doubt.js';

const RULES = '/CorsConfiguration/CorsRules';
const WRITES: readonly Value[] = ['DELETE', 'POST', 'PUT'];

/** The methods with which one rule lets every origin write, or why nobody knows. */
interface OpenRule {
  readonly methods: readonly Value[] | Hole;
  readonly at: Pointer;
}

/**
 * Which requests that change something may a page from anywhere send? `methods`: those among PUT, POST and DELETE that a
 * rule allows whose origins are *, or a scheme followed by *. S3 goes by the first rule that matches both:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html
 */
export const cors: Fact = {
  name: 'cors',
  type: 'AWS::S3::Bucket',
  reads: ['AllowedOrigins', 'AllowedMethods'].map((name) => ({
    type: 'AWS::S3::Bucket',
    pointer: `${RULES}/*/${name}`,
  })),
  fields: ['/isOpen', '/methods'],
  alone: true,
  derive: (r) => {
    const rules = openRules(r);
    const open = rules.filter(({ methods }) => !isHole(methods));
    const doubt = rules.map(({ methods }) => methods).find(isHole);
    const found = open.length > 0 ? open : rules;
    const at = found.length > 0 ? found.map((rule) => place(r, rule.at)) : [place(r, RULES)];
    const methods = [...new Set(open.flatMap((rule) => (isHole(rule.methods) ? [] : rule.methods)))];
    return derived({
      isOpen: { value: open.length > 0 || (doubt ?? false), at },
      methods: { value: open.length > 0 ? methods : (doubt ?? []), at },
    });
  },
};

/** The rules that are open, or may be. */
function openRules(r: Resource): readonly OpenRule[] {
  const rules = valueAt(r.properties, RULES);
  if (isHole(rules)) return [{ methods: doubtOf(rules), at: RULES }];
  if (!isList(rules)) return [];
  return rules.flatMap((rule, i): readonly OpenRule[] => {
    const at = `${RULES}/${i}`;
    const origins = some(valueAt(rule, '/AllowedOrigins'), isEveryOrigin);
    const methods = some(valueAt(rule, '/AllowedMethods'), (method) => WRITES.includes(method));
    if (isNothing(origins) || isNothing(methods)) return [];
    const doubt = [origins, methods].find(isHole);
    return [{ methods: doubt ?? methods, at: `${at}/AllowedOrigins` }];
  });
}

function isNothing(found: readonly Value[] | Hole): boolean {
  return !isHole(found) && found.length === 0;
}

/** The members that are asked for; when none is plainly one, the first that may be. */
function some(list: Value | undefined, isOne: (value: Value) => boolean): readonly Value[] | Hole {
  if (isHole(list)) return doubtOf(list);
  if (!isList(list)) return [];
  const found = list.filter((each) => !isHole(each) && isOne(each));
  const hole = list.find(isHole);
  return found.length === 0 && hole !== undefined ? doubtOf(hole) : found;
}

function isEveryOrigin(origin: Value): boolean {
  return typeof origin === 'string' && /^(https?:\/\/)?\*$/.test(origin);
}
