import { type Hole, isHole, type UnknownHole, unknownHole } from '../../../model/hole.js';
import { and, not, or, type Truth } from '../../logic.js';
import { numberIn, textIn } from './conversions.js';
import { attributeOf, type Declaration } from './declarations.js';
import { eitherOf } from './either.js';
import { beyondLimit, type Frame } from './frame.js';
import { isPending, unresolved } from './holes.js';
import { pairsOf } from './loops.js';
import { sourceText } from './source-text.js';
import { Either, Failure, Lazy, type Term } from './term.js';

/** One instance of a resource, data source or module. */
export interface Instance {
  /** Under count or for_each; `*` stands for every instance of a collection that nobody knows. */
  readonly key?: string | number;
  readonly isSymbolic: boolean;
  /** When it exists; a hole where nobody can decide how many there are. */
  readonly exists: Truth | Hole;
  /** `each` or `count` as it means in the block. */
  readonly bound: readonly (readonly [string, Term])[];
}

/** What count or for_each makes of a block. */
export interface Expansion {
  readonly instances: readonly Instance[];
  /** What the block's name means elsewhere: one instance, or a list, map or choice of them. */
  readonly term: (of: (instance: Instance) => Term) => Term;
}

/** More of one block are counted as a collection that nobody knows. */
const MAX_INSTANCES = 10_000;

/** The instances of a block. https://developer.hashicorp.com/terraform/language/meta-arguments/for_each */
export function expansionOf(declaration: Declaration, frame: Frame): Expansion {
  const name = attributeOf(declaration, 'count') === undefined ? 'for_each' : 'count';
  const attribute = attributeOf(declaration, name);
  if (attribute === undefined) {
    const only: Instance = { isSymbolic: false, exists: true, bound: [] };
    return { instances: [only], term: (of) => of(only) };
  }
  const inner = { ...frame, file: attribute.file };
  const { value } = attribute.node;
  const given = frame.run.evaluate(value, inner);
  const asKnown = name === 'count' ? counted : keyed;
  const text = sourceText(value, inner);
  if (sizeOf(given) > MAX_INSTANCES) return symbolic(name, beyondLimit(inner, value), text);
  return isKnown(given, asKnown) ? known(given, asKnown) : symbolic(name, given, text);
}

type Entries = readonly Instance[];
type AsKnown = (term: Term) => Entries | undefined;

function counted(term: Term): Entries | undefined {
  const count = term === null ? 0 : numberIn(term);
  if (count === undefined) return undefined;
  return Array.from({ length: Math.max(0, Math.trunc(count)) }, (_, index) => ({
    key: index,
    isSymbolic: false,
    exists: true,
    bound: [['count', new Map([['index', index]])]],
  }));
}

function keyed(term: Term): Entries | undefined {
  if (term === null) return [];
  const pairs = isPending(term) || term instanceof Lazy ? undefined : pairsOf(term);
  if (pairs === undefined) return undefined;
  const isList = pairs.every(([key]) => typeof key === 'number');
  const entries = pairs.map(([given, value]): Instance | undefined => {
    // for_each takes no lists; where one is written it was meant as a set.
    const key = textIn(isList ? value : given);
    return key === undefined
      ? undefined
      : {
          key,
          isSymbolic: false,
          exists: true,
          bound: [
            [
              'each',
              new Map([
                ['key', key],
                ['value', value],
              ]),
            ],
          ],
        };
  });
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function sizeOf(term: Term): number {
  if (term instanceof Either) return Math.max(sizeOf(term.then), sizeOf(term.else));
  return numberIn(term) ?? (isPending(term) || term instanceof Lazy ? 0 : (pairsOf(term)?.length ?? 0));
}

/** Every way that choices can fall gives a known collection. */
function isKnown(term: Term, asKnown: AsKnown): boolean {
  if (!(term instanceof Either)) return asKnown(term) !== undefined;
  const side = (each: Term) => each instanceof Failure || isKnown(each, asKnown);
  return side(term.then) && side(term.else);
}

function known(given: Term, asKnown: AsKnown): Expansion {
  const instances = instancesIn(given, asKnown);
  const byKey = new Map(instances.map((instance) => [instance.key, instance]));
  const collection = (term: Term, of: (instance: Instance) => Term): Term => {
    if (term instanceof Failure) return term;
    if (term instanceof Either) return eitherOf(term.if, collection(term.then, of), collection(term.else, of));
    const members = (asKnown(term) ?? []).flatMap(({ key }) => byKey.get(key) ?? []);
    return asKnown === counted
      ? members.map(of)
      : new Map(members.map((member) => [String(member.key), of(member)] as const));
  };
  return { instances, term: (of) => collection(given, of) };
}

/** Those of both sides of choices, each with when it exists; where both sides have a key, its value is a choice. */
function instancesIn(term: Term, asKnown: AsKnown): Entries {
  if (!(term instanceof Either)) return term instanceof Failure ? [] : (asKnown(term) ?? []);
  const [then, otherwise] = [instancesIn(term.then, asKnown), instancesIn(term.else, asKnown)];
  const others = new Map(otherwise.map((each) => [each.key, each]));
  const kept = then.map((each): Instance => {
    const other = others.get(each.key);
    others.delete(each.key);
    const exists = or([and([term.if, truth(each)]), other === undefined ? false : and([not(term.if), truth(other)])]);
    if (other === undefined) return { ...each, exists };
    const bound = each.bound.map(
      ([name, value], i) => [name, eitherOf(term.if, value, other.bound[i]?.[1] ?? value)] as const,
    );
    return { ...each, exists, bound };
  });
  return [...kept, ...[...others.values()].map((each) => ({ ...each, exists: and([not(term.if), truth(each)]) }))];
}

function truth({ exists }: Instance): Truth {
  return isHole(exists) ? true : exists;
}

/** One instance for all of a collection that nobody knows; of the same expression it has the same key everywhere. */
function symbolic(name: 'count' | 'for_each', given: Term, text: string): Expansion {
  const why = whyUnknown(name, given);
  const own = name === 'count' ? 'count.index' : 'each.key';
  const symbol = (given instanceof Lazy ? given.symbol : undefined) ?? {
    key: unknownHole('parameter', `${own} in ${text}`),
    value: isPending(given) && given.kind === 'unknown' ? unknownHole(given.reason, `each.value in ${text}`) : why,
  };
  const instance: Instance = {
    key: '*',
    isSymbolic: true,
    exists: why,
    bound: [
      name === 'count'
        ? ['count', new Map([['index', symbol.key]])]
        : [
            'each',
            new Map([
              ['key', symbol.key],
              ['value', symbol.value],
            ]),
          ],
    ],
  };
  return {
    instances: [instance],
    term: (of) => {
      const value = of(instance);
      const isSame = (key: Term) =>
        key === symbol.key ||
        (isPending(key) &&
          isPending(symbol.key) &&
          key.kind === 'unknown' &&
          symbol.key.kind === 'unknown' &&
          key.detail === symbol.key.detail);
      return new Lazy((key) => (isSame(key) ? value : why), why, { key: symbol.key, value });
    },
  };
}

function whyUnknown(name: string, given: Term): UnknownHole {
  const why =
    given instanceof Failure ? unknownHole('unresolved-function', `${name}: ${given.why}`) : unresolved(name, [given]);
  return why instanceof Failure ? unknownHole('unresolved-function', name) : why;
}
