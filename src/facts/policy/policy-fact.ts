import type { Estate } from '../../model/estate.js';
import type { Derived, Fact, Params, Sourced } from '../../model/fact.js';
import { isHole, type UnknownHole } from '../../model/hole.js';
import { child, type Pointer } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';
import { mapOf, type Value } from '../../model/value.js';
import type { Question } from '../../policy/questions/asked.js';
import { place } from '../derived.js';
import { answersOf, type PolicyAnswer, type PolicyCase } from './answers.js';
import type { FoundPolicy } from './found-policy.js';
import { PERIMETER_READS } from './readings.js';
import type { Home } from './stand-ins.js';
import { tell } from './tell.js';

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
      const { policy, holder, at } = found;
      const answers = answersOf(
        { of: r, policy, absent, about: about(r, given) },
        Object.values(questions),
        estate,
        perimeter,
      );
      const value: [string, Value][] = [['exists', policy !== undefined]];
      const sources = new Map<Pointer, Sourced>();
      sources.set('/exists', { basis: 'derived', at: [place(holder, at)] });
      for (const [field, question] of fields) {
        const answer = answers.get(question) as PolicyAnswer;
        const told = tell(answer, r, found);
        const holds = isHole(answer.verdict) ? answer.verdict : answer.verdict === 'pass';
        value.push([
          field,
          mapOf([
            ['holds', holds],
            ['found', isHole(holds) ? holds : told.found],
          ]),
        ]);
        sources.set(child('', field), {
          basis: 'derived',
          at: told.at,
          ...(told.witness !== undefined && { witness: told.witness }),
          ...(holds === false && { edit: answer.edit }),
        });
      }
      return { value: mapOf(value), sources };
    },
  };
}

function unknowable(why: UnknownHole, r: Resource, fields: readonly string[]): Derived {
  const sources = fields.map((name) => [child('', name), { basis: 'derived' as const, at: [place(r, '')] }] as const);
  return { value: mapOf(fields.map((name) => [name, why])), sources: new Map(sources) };
}
