import type { Condition } from '../../../model/condition.js';
import { type Pointer, segments } from '../../../model/pointer.js';
import type { Draft, Members, Source } from './draft.js';

/** A draft at a pointer below some place, `*` being one more item of a list; '' is no place. */
export function nested(pointer: Pointer, draft: Draft, from: Source): Members {
  let here = draft;
  const [first, ...rest] = segments(pointer);
  for (const segment of rest.reverse()) {
    here =
      segment === '*'
        ? { kind: 'list', items: [here], from }
        : { kind: 'map', members: new Map([[segment, here]]), from };
  }
  return first === undefined ? new Map() : new Map([[first, here]]);
}

/**
 * Several as one: of maps the members of all, of lists the items of all. Of anything else the last counts, and what one
 * before it says where a condition leaves it out.
 */
export function merged(parts: readonly Members[]): Members {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const all = new Map<string, Draft>();
  for (const part of parts) {
    for (const [name, draft] of part) {
      const before = all.get(name);
      all.set(name, before === undefined ? draft : over(before, draft));
    }
  }
  return all;
}

/** The second where it says something, else the first. */
export function over(before: Draft, draft: Draft): Draft {
  if (before.kind === 'map' && draft.kind === 'map') {
    return { ...before, members: merged([before.members, draft.members]) };
  }
  if (before.kind === 'list' && draft.kind === 'list') return { ...before, items: [...before.items, ...draft.items] };
  if (draft.kind !== 'choice') return draft;
  return { ...draft, then: draft.then ?? before, else: draft.else ?? before };
}

/** What members are where a condition holds, and where it does not. */
export function chosen(condition: Condition, then: Members, otherwise: Members, from: Source): Members {
  const names = new Set([...then.keys(), ...otherwise.keys()]);
  return new Map(
    [...names].map((name): [string, Draft] => [
      name,
      { kind: 'choice', if: condition, then: then.get(name), else: otherwise.get(name), from },
    ]),
  );
}
