import { unknownHole } from '../../../model/hole.js';
import { numberIn, textIn } from './conversions.js';
import { overEither } from './either.js';
import { isPending, nameOf, type Pending, unresolved } from './holes.js';
import { type Asking, Failure, isTermList, isTermMap, Lazy, type Term } from './term.js';

/** `of.name` and `of[key]`: what a list, map or object holds there. https://developer.hashicorp.com/terraform/language/expressions/references */
export function member(of: Term, key: Term, asking: Asking): Term {
  return overEither('an index', [of, key], ([held = null, at = null]) => memberOf(held, at, asking));
}

function memberOf(of: Term, key: Term, asking: Asking): Term {
  if (of instanceof Failure) return of;
  if (key instanceof Failure) return key;
  if (of instanceof Lazy) return of.at(key, asking);
  if (isPending(of)) return within(of, key);
  if (isPending(key) || key instanceof Lazy) return unresolved('an index', [key]);
  if (isTermMap(of)) {
    const name = textIn(key);
    const found = name === undefined ? undefined : of.get(name);
    return found === undefined ? new Failure(`no member ${name}`) : found;
  }
  if (isTermList(of)) {
    const index = numberIn(key);
    const found = index === undefined ? undefined : of[index];
    return found === undefined ? new Failure(`no item ${textIn(key)}`) : found;
  }
  return new Failure(of === null ? 'a member of null' : 'a member of something that has none');
}

/** Inside of what nobody knows. Of an undecided variable two equal paths are the same value. */
function within(of: Pending, key: Term): Term {
  const name = textIn(key);
  if (of.kind === 'secret') return of;
  if (of.kind === 'unknown' && of.detail !== undefined && name !== undefined) {
    return unknownHole(of.reason, `${of.detail}${typeof key === 'number' ? `[${name}]` : `.${name}`}`);
  }
  if (of.kind === 'unknown') return of;
  if (of.kind === 'ref' && name !== undefined) return unknownHole('known-after-apply', `${nameOf(of)}.${name}`);
  return of.kind === 'text' ? new Failure('a member of a text') : unresolved('an index', [of]);
}
