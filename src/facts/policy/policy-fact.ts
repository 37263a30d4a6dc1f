import type { Estate } from '../../model/estate.js';
import type { Derived, Fact, Params, Sourced } from '../../model/fact.js';
import { isHole, type UnknownHole } from '../../model/hole.js';
import { child } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';
import { mapOf, type Value } from '../../model/value.js';
import type { Question } from '../../policy/questions/asked.js';
import { place } from '../derived.js';
import { answersOf, type PolicyAnswer, type PolicyCase } from './answers.js';
import type { FoundPolicy } from './found-policy.js';
import { lately } from './lately.js';
import { PERIMETER_READS } from './readings.js';
import type { Home } from './stand-ins.js';
import { type Told, tell } from './tell.js';

/** What makes a fact of the questions that a policy is asked. */
export interface PolicyFactParts {
  readonly name: string;
  readonly type: string;
  readonly reads: Fact['reads'];
  readonly params?: readonly string[];
  /** By the field of the fact: each becomes a map of `holds` (no such request gets through) and `found` (one that does, in words). */
  readonly questions: { readonly [field: string]: Question };
  readonly find: (r: Resource, estate: Estate) => FoundPolicy | UnknownHole;
  /** What holds where nobody wrote a policy; left out: nothing. */
  readonly absent?: (home: Home) => Value;
  readonly about: (r: Resource, params: Params) => PolicyCase['about'];
}

/** A fact with one field a question; `exists` says whether there is a policy at all. */
export function policyFact({ name, type, reads, params = [], questions, find, absent, about }: PolicyFactParts): Fact {
  return {
    name,
    type,
    reads: [...reads, ...PERIMETER_READS],
    ...(params.length > 0 && { params }),
    fields: ['/exists', ...Object.keys(questions).flatMap((each) => [`/${each}`, `/${each}/holds`, `/${each}/found`])],
    derive: (r, estate, perimeter, given) => {
      const found = find(r, estate);
      const fields = Object.entries(questions);
      if (isHole(found)) return unknowable(found, r, ['exists', ...fields.map(([field]) => field)]);
      const { policy, holder, at, isText } = found;
      const asked = Object.values(questions);
      const answered = answersOf({ of: r, policy, absent, about: about(r, given) }, asked, estate, perimeter);
      return derivedOnce(answered.policy, [questions, r.id, holder.id, at, isText, ...answered.sign], () => {
        const exists: Field = { value: policy !== undefined, source: { at: [place(holder, at)] } };
        const all: [string, Field][] = [['exists', exists]];
        for (const [name, question] of fields) all.push([name, fieldOf(answered.answerTo(question), r, found)]);
        return {
          value: mapOf(all.map(([name, { value }]) => [name, value])),
          sources: new Map(all.map(([name, { source }]) => [child('', name), source])),
        };
      });
    },
  };
}

/** A few facts are about one policy of one resource, in few worlds. */
const MAX_DERIVED = 16;
const lastDerived = lately<{ readonly sign: readonly unknown[]; readonly derived: Derived }[]>();

/** What equal answers about one policy amount to, so that a fail is told once: to other facts, and when it is explained. */
function derivedOnce(policy: Value | undefined, sign: readonly unknown[], derive: () => Derived): Derived {
  if (typeof policy !== 'object') return derive();
  const all = lastDerived(policy, () => []);
  const known = all.find((each) => each.sign.length === sign.length && each.sign.every((part, i) => part === sign[i]));
  if (known !== undefined) return known.derived;
  const derived = derive();
  if (all.length >= MAX_DERIVED) all.length = 0;
  all.push({ sign, derived });
  return derived;
}

interface Field {
  readonly value: Value;
  readonly source: Sourced;
}

/** What a fail is told with is worked out when a report asks for it: most of them are only counted. */
function fieldOf(answer: PolicyAnswer, r: Resource, found: FoundPolicy): Field {
  const { verdict, edit } = answer;
  if (verdict !== 'fail') {
    const { found: words, at } = tell(answer, r, found);
    const [holds, inWords] = isHole(verdict) ? [verdict, verdict] : [true, words];
    const value = mapOf([
      ['holds', holds],
      ['found', inWords],
    ]);
    return { value, source: { at } };
  }
  let known: Told | undefined;
  const told = (): Told => {
    known ??= tell(answer, r, found);
    return known;
  };
  const value = mapOf([['holds', false]]);
  Object.defineProperty(value, 'found', { enumerable: true, get: () => told().found });
  const source: Sourced = {
    get at() {
      return told().at;
    },
    get witness() {
      return told().witness;
    },
    edit,
  };
  return { value, source };
}

function unknowable(why: UnknownHole, r: Resource, fields: readonly string[]): Derived {
  const sources = fields.map((name) => [child('', name), { at: [place(r, '')] }] as const);
  return { value: mapOf(fields.map((name) => [name, why])), sources: new Map(sources) };
}
