import { child } from '../../../model/pointer.js';
import { isList } from '../../../model/value.js';
import type { Draft, Members } from './draft.js';
import { over } from './draft-members.js';

/** The members with more items in their lists. */
export function withItems(members: Members, more: Members): Members {
  const all = new Map(members);
  for (const [name, draft] of more) {
    const before = all.get(name);
    all.set(name, before === undefined ? draft : withMore(before, draft));
  }
  return all;
}

/** A list with further items; of a list that is not known they are among what may be in it. */
function withMore(draft: Draft, more: Draft): Draft {
  if (draft.kind === 'choice') {
    const side = (each: Draft | undefined) => (each === undefined ? more : withMore(each, more));
    return { ...draft, then: side(draft.then), else: side(draft.else) };
  }
  if (draft.kind !== 'as-is' || !isList(draft.value)) return draft.kind === 'list' ? over(draft, more) : draft;
  const { value, from } = draft;
  const items = value.map((each, i): Draft => {
    return { kind: 'as-is', value: each, from: { ...from, pointer: child(from.pointer, i) } };
  });
  return over({ kind: 'list', items, from }, more);
}
