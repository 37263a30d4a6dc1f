import { ACCESS_POINT } from './access-point-keys.js';
import { allBits } from './bits.js';
import { CALLED_VIA } from './called-via-keys.js';
import { CALLER_KEYS } from './caller-dimension.js';
import type { Choice, Dimension, Head } from './candidate.js';
import { carriedKey } from './carried-keys.js';
import type { Clauses } from './clauses.js';
import { CLOCK } from './clock-keys.js';
import { MULTI_FACTOR, TOKEN } from './credential-keys.js';
import { crossingValues } from './crossing-values.js';
import { ENCRYPTION } from './encryption-keys.js';
import type { JointKeys } from './joint-keys.js';
import { conditionJudge, judgeChoices, statementsOf } from './judge-choices.js';
import { NETWORK_KEYS } from './network-dimension.js';
import { ORGANIZATION_KEYS, organizationChoices } from './organizations.js';
import type { CallerPoint, ContextPart } from './points.js';
import { resourceOwner } from './resource-owner.js';
import type { Signs } from './signs.js';
import { SOURCE } from './source-keys.js';
import { TRANSPORT_KEYS } from './transport-dimension.js';
import { USER_ID, userIdChoices } from './user-ids.js';
import { valuesOf } from './values.js';

const JOINT_KEYS: readonly JointKeys[] = [MULTI_FACTOR, CLOCK, TOKEN, CALLED_VIA, ACCESS_POINT, ENCRYPTION, SOURCE];

interface Choices {
  readonly choices: readonly Choice[];
  readonly complete: boolean;
}

const ELSEWHERE: ReadonlySet<string> = new Set([...CALLER_KEYS, ...NETWORK_KEYS, ...TRANSPORT_KEYS]);

/** What else a request carries, one dimension for each key, or for the keys that hang together. */
export function contextDimensions(
  signs: Signs,
  clauses: Clauses,
  callers: readonly CallerPoint[],
): readonly Dimension[] {
  const left = new Set([...signs.mentioned].filter((key) => !ELSEWHERE.has(key)));
  const dimensions: Dimension[] = [];
  const add = (keys: readonly string[], { choices, complete }: Choices) => {
    for (const key of keys) left.delete(key);
    const judges = keys.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
    const why = `the values of ${keys.join(', ')} that the policy tells apart`;
    dimensions.push({
      name: 'context',
      keys,
      ...judgeChoices(choices, judges, allBits(clauses.size), signs.budget),
      ...(!complete && { incomplete: { statements: statementsOf(judges, clauses.size), why } }),
    });
  };
  const owner = resourceOwner(signs.surroundings);
  if (owner.keys.some((key) => left.has(key))) add(owner.keys, jointChoices(owner, signs));
  add(
    ORGANIZATION_KEYS.filter((key) => !owner.keys.includes(key)),
    organizationChoices(signs),
  );
  if (left.has(USER_ID)) add([USER_ID], userIdChoices(signs, callers));
  for (const joint of JOINT_KEYS)
    if (joint.keys.some((key) => left.has(key))) add(joint.keys, jointChoices(joint, signs));
  for (const key of [...left]) add([key], keyChoices(key, signs));
  return dimensions;
}

function jointChoices(joint: JointKeys, signs: Signs): Choices {
  const { contexts, complete } = joint.contexts(signs);
  const present = contexts.map(
    (context): Choice => ({
      head: {},
      context,
      group: [joint.groupOf?.(context) ?? 'present', crossingValues(signs, context)].join(),
      fits: (head) => joint.carried(head, context) !== 'never',
    }),
  );
  return { choices: [absent((head) => joint.carried(head, NOTHING) !== 'always'), ...present], complete };
}

const NOTHING: ContextPart = new Map();

function absent(fits: (head: Head) => boolean): Choice {
  return { head: {}, context: NOTHING, group: 'absent', fits };
}

function keyChoices(key: string, signs: Signs): Choices {
  const carried = carriedKey(key);
  if (carried === undefined) return { choices: [absent(() => true)], complete: true };
  const { values, complete } = valuesOf(carried.grammar, signs.compared(key), signs.budget);
  const lists = carried.isList ? listsOf(values, signs.compared(key).length) : { values, complete: true };
  const present = lists.values.map((value): Choice => {
    const context = new Map([[key, value]]);
    return {
      head: {},
      context,
      group: ['present', crossingValues(signs, context)].join(),
      fits: (head) => carried.carried(head) !== 'never',
    };
  });
  return {
    choices: [absent((head) => carried.carried(head) !== 'always'), ...present],
    complete: complete && lists.complete,
  };
}

/** Sets of values: each clause needs one member that makes a difference to it, so no more members than clauses. */
function listsOf(
  values: readonly string[],
  clauses: number,
): { readonly values: readonly (readonly string[])[]; readonly complete: boolean } {
  let sets: readonly (readonly string[])[] = [[]];
  const all: (readonly string[])[] = [];
  const size = Math.min(clauses, values.length);
  for (let members = 1; members <= Math.min(size, MAX_MEMBERS); members++) {
    sets = sets.flatMap((set) => values.slice(values.indexOf(set.at(-1) ?? '') + 1).map((value) => [...set, value]));
    all.push(...sets);
    if (all.length > MAX_SETS) return { values: all.slice(0, MAX_SETS), complete: false };
  }
  return { values: all, complete: size <= MAX_MEMBERS };
}

const MAX_MEMBERS = 3;
const MAX_SETS = 150;
