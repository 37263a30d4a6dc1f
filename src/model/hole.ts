import type { Condition } from './condition.js';
import type { ResourceId } from './resource-id.js';

/** A property's value. Absent = no key; there is no null. Objects may hold any key: read them with `field`, never by plain access. */
export type Value = boolean | number | string | readonly Value[] | ValueMap | Hole;
export interface ValueMap {
  readonly [key: string]: Value;
}

/** Why nobody could read or decide a value. */
export const UNKNOWN_REASONS = [
  'parameter',
  'known-after-apply',
  'unresolved-function',
  'imported',
  'module-not-available',
  'macro',
  'not-expressible',
  'not-collected',
  'access-denied',
  'throttled',
  'api-error',
  'too-many-choices',
  'analysis-limit',
  'outside-this-scan',
] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

/** What is not plainly known. Instances are made only in this file and recognised by instanceof: text in a template can never forge one. */
abstract class HoleBase {}

/** Nobody could read or decide it. Two unknowns of reason `parameter` and equal detail (the parameter's name) are the same value. */
class Unknown extends HoleBase {
  readonly kind = 'unknown';
  readonly reason: UnknownReason;
  readonly detail: string | undefined;
  constructor(reason: UnknownReason, detail: string | undefined) {
    super();
    this.reason = reason;
    this.detail = detail;
  }
}

/** `!Ref Key`, `!GetAtt Key.Arn`, `aws_kms_key.k.arn`: the identity is known, the text is not. No attribute: the resource's own reference. */
class Ref extends HoleBase {
  readonly kind = 'ref';
  readonly resource: ResourceId;
  readonly attribute: string | undefined;
  constructor(resource: ResourceId, attribute: string | undefined) {
    super();
    this.resource = resource;
    this.attribute = attribute;
  }
}

/** A partly known string: at least one part is a hole, adjacent strings are merged, no part is itself a text or a choice. */
class Text extends HoleBase {
  readonly kind = 'text';
  readonly parts: readonly (string | Hole)[];
  constructor(parts: readonly (string | Hole)[]) {
    super();
    this.parts = parts;
  }
}

/** An undecided Fn::If or conditional. A side that is missing is absent. */
class Choice extends HoleBase {
  readonly kind = 'choice';
  readonly if: Condition;
  readonly then: Value | undefined;
  readonly else: Value | undefined;
  constructor(condition: Condition, then: Value | undefined, otherwise: Value | undefined) {
    super();
    this.if = condition;
    this.then = then;
    this.else = otherwise;
  }
}

/** Present, and never stored (NoEcho, sensitive). */
class Secret extends HoleBase {
  readonly kind = 'secret';
}

export type UnknownHole = Unknown;
export type RefHole = Ref;
export type TextHole = Text;
export type Hole = Unknown | Ref | Text | Choice | Secret;

export function isHole(value: unknown): value is Hole {
  return value instanceof HoleBase;
}

export function unknownHole(reason: UnknownReason, detail?: string): Unknown {
  return new Unknown(reason, detail);
}

export function refHole(resource: ResourceId, attribute?: string): Ref {
  return new Ref(resource, attribute);
}

export function choiceHole(condition: Condition, then: Value | undefined, otherwise: Value | undefined): Choice {
  return new Choice(condition, then, otherwise);
}

const SECRET = new Secret();
export function secretHole(): Secret {
  return SECRET;
}

const MAX_TEXTS = 8;

/**
 * The string that `parts` make when written one after the other: a plain string when all are known, the hole itself
 * when it stands alone, a choice of texts when a part is a choice (more than 8 texts: unknown, `too-many-choices`).
 * An absent side of a choice inside a text is the empty string, as Fn::Join drops AWS::NoValue.
 */
export function textOf(parts: readonly (string | Hole)[]): string | Hole {
  const [first] = parts;
  if (parts.length === 1 && typeof first === 'string') return first;
  if (parts.reduce((texts, part) => texts * sidesOf(part), 1) > MAX_TEXTS)
    return unknownHole('too-many-choices', `a text that conditions give more than ${MAX_TEXTS} forms`);
  const at = parts.findIndex((part) => isHole(part) && part.kind === 'choice');
  const found = parts[at];
  if (isHole(found) && found.kind === 'choice') {
    const side = (value: Value | undefined) => textOf([...parts.slice(0, at), asPart(value), ...parts.slice(at + 1)]);
    return new Choice(found.if, side(found.then), side(found.else));
  }
  const merged: (string | Hole)[] = [];
  for (const part of parts.flatMap((each) => (isHole(each) && each.kind === 'text' ? each.parts : [each]))) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  if (merged.length === 0) return '';
  const [only] = merged;
  return merged.length === 1 && only !== undefined ? only : new Text(merged);
}

/** How many values a choice comes down to, choices in its sides included; counted no further than the cap needs. */
function sidesOf(value: Value | undefined): number {
  const queue = [value];
  let sides = 0;
  for (; queue.length > 0 && sides <= MAX_TEXTS; sides++) {
    let next = queue.pop();
    while (isHole(next) && next.kind === 'choice') {
      queue.push(next.else);
      next = next.then;
    }
  }
  return sides;
}

function asPart(value: Value | undefined): string | Hole {
  if (value === undefined) return '';
  if (isHole(value)) return value;
  return typeof value === 'object' ? unknownHole('unresolved-function', 'a list or map inside a text') : String(value);
}
