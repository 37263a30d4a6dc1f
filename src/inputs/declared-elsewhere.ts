import { type UnknownHole, unknownHole } from '../model/hole.js';
import { typeSchema } from '../vocabulary/schema.js';

/** Of a resource that a root configures without declaring it: what is not written in that root, others may say. */
export const ELSEWHERE: UnknownHole = unknownHole('outside-this-scan', 'it is declared elsewhere');

/** The properties of a type that nothing here speaks of. */
export function leftElsewhere(type: string, said: ReadonlySet<string>): readonly string[] {
  return Object.keys(typeSchema(type)?.properties ?? {}).filter((name) => !said.has(name));
}

/** Is it open for what others may say, or for what no text of this kind can say? */
export function isLeftElsewhere(reasons: readonly { readonly reason: string }[]): boolean {
  return reasons.some(({ reason }) => reason === ELSEWHERE.reason || reason === 'not-expressible');
}
