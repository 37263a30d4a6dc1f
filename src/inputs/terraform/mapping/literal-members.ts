import { isHole } from '../../../model/hole.js';
import type { Pointer } from '../../../model/pointer.js';
import type { Value } from '../../../model/value.js';
import { type Draft, type Members, made, type Source } from './draft.js';
import { nested } from './draft-members.js';
import type { Block, Literal, Literals } from './row.js';

const NONE: readonly Members[] = [];

/** What a row says by itself, below the place of its block. */
export function literals(pointers: Literals | undefined, from: Source): readonly Members[] {
  if (pointers === undefined) return NONE;
  return Object.entries(pointers).flatMap(([pointer, literal]) =>
    literal === null ? [] : [nested(pointer, made(literal, from), from)],
  );
}

/** What an attribute says by being set: what it implies where a condition has it set, unknown where nobody knows whether it is. */
export function implied(value: Value, implies: Literals | undefined, from: Source): readonly Members[] {
  if (implies === undefined) return NONE;
  const draft = (literal: Literal): Draft | undefined => {
    if (literal === null) return undefined;
    if (!isHole(value)) return made(literal, from);
    if (value.kind === 'unknown') return made(value, from);
    if (value.kind !== 'choice') return made(literal, from);
    const side = (held: Value | undefined) => (held === undefined ? undefined : made(literal, from));
    return { kind: 'choice', if: value.if, then: side(value.then), else: side(value.else), from };
  };
  return Object.entries(implies).flatMap(([pointer, literal]) => {
    const found = draft(literal);
    return found === undefined ? [] : [nested(pointer, found, from)];
  });
}

/** What the provider sets where the attributes of a block are not. */
export function defaults(block: Block, from: Source): readonly Members[] {
  const known = given.get(block) ?? defaultsIn(block);
  given.set(block, known);
  return known.length === 0 ? NONE : known.map(({ to, value }) => nested(to, { kind: 'default', value }, from));
}

interface Default {
  readonly to: Pointer;
  readonly value: string | number | boolean;
}

/** Few blocks of the tables have any. */
const given = new WeakMap<Block, readonly Default[]>();

function defaultsIn({ attributes = {} }: Block): readonly Default[] {
  return Object.values(attributes).flatMap((attribute) => {
    const { to = '', otherwise = null } = typeof attribute === 'string' ? {} : attribute;
    return otherwise === null ? [] : [{ to, value: otherwise }];
  });
}
