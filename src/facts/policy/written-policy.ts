import type { Estate } from '../../model/estate.js';
import { type Hole, isHole, type RefHole } from '../../model/hole.js';
import type { Resource, ResourceId } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { lately } from './lately.js';
import { type Home, nameOf, standInsFor, textOfRef } from './stand-ins.js';

/** A policy as it was written for a resource, and what that hangs on beside the policy itself. */
interface Written {
  readonly of: ResourceId;
  readonly name: string | Hole | undefined;
  readonly home: Home;
  readonly refs: readonly { readonly ref: RefHole; readonly text: string | undefined }[];
  readonly policy: Value;
}

/** One policy is written for few resources, in few homes. */
const MAX_WRITTEN = 16;
const lastWritten = lately<Written[]>();

/** The policy with its stand-ins: the same object as before, as long as all that it refers to is called as before. */
export function writtenPolicy(r: Resource, estate: Estate, home: Home, policy: Value): Value {
  if (typeof policy !== 'object' || isHole(policy)) return standInsFor(r, estate, home)(policy);
  const all = lastWritten(policy, () => []);
  const name = nameOf(r);
  // References are looked up again, as what they come to may hang on conditions, which whoever looks has to meet.
  const known = all.find(
    (each) =>
      each.of === r.id &&
      each.name === name &&
      isSame(each.home, home) &&
      each.refs.every(({ ref, text }) => textOfRef(ref, estate, home) === text),
  );
  if (known !== undefined) return known.policy;
  const refs: Written['refs'][number][] = [];
  const written = standInsFor(r, estate, home, (ref, text) => refs.push({ ref, text }))(policy);
  if (all.length >= MAX_WRITTEN) all.length = 0;
  all.push({ of: r.id, name, home, refs, policy: written });
  return written;
}

function isSame(a: Home, b: Home): boolean {
  return a.account === b.account && a.region === b.region && a.partition === b.partition;
}
