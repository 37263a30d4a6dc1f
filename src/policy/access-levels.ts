import { field, isMap, type Value } from '../model/value.js';
import { actionsOf } from './actions.js';
import { parsePolicy } from './policy-json.js';
import { ask } from './questions/ask.js';
import type { Subject } from './questions/asked.js';

/** By the access levels of the Service Authorization Reference. */
const LEVELS: readonly (readonly [verb: string, levels: readonly string[]])[] = [
  ['read', ['List', 'Read']],
  ['write', ['Write', 'Tagging']],
  ['administer', ['Permissions management']],
];

/** What callers of accounts that are not trusted may do, one sentence a level, without its full stop. */
export function whatStrangersMay(subject: Subject): readonly string[] {
  const policy = typeof subject.policy === 'string' ? parsePolicy(subject.policy) : { value: subject.policy };
  if (typeof policy === 'string' || !isMap(policy.value)) return [];
  const { value } = policy;
  return LEVELS.map(([verb, levels]) => {
    const [asked] = ask({ ...subject, policy: only(levels, value) }, ['trusted-accounts-only']);
    if (asked?.request !== undefined) return `strangers may ${verb}: ${asked.request.action}`;
    return `strangers may ${asked?.verdict === 'unknown' ? 'perhaps' : 'not'} ${verb}`;
  });
}

/** The policy with everything denied that is of another level. */
function only(levels: readonly string[], policy: { readonly [name: string]: Value }): Value {
  const wanted = ['s3', 's3express', 's3tables', 'kms']
    .flatMap(actionsOf)
    .filter(({ level }) => levels.includes(level));
  const statements = [field(policy, 'Statement') ?? []].flat();
  const others = { Effect: 'Deny', Principal: '*', NotAction: wanted.map(({ name }) => name), Resource: '*' };
  return { ...policy, Statement: [...statements, others] };
}
