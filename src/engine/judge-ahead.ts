import type { Estate, Join } from '../model/estate.js';
import { estateOf } from '../model/estate-of.js';
import type { Resource } from '../model/resource.js';
import type { Judge } from './judge.js';
import type { Judgement } from './judgement.js';

/** Judges resources of a recorded account while others like them are still to come. */
export interface Ahead {
  /** Judges one by what is known already, and what belongs to it. */
  look(r: Resource, beside: readonly Resource[]): Promise<void>;
  /** What that came to; undefined where the whole account may say otherwise. Given once. */
  take(r: Resource, whole: Estate): readonly Judgement[] | undefined;
}

interface Held {
  readonly judgements: readonly Judgement[];
  readonly beside: readonly Resource[];
  /** How the resource was looked for among what was still to come. */
  readonly joins: readonly Join[];
}

/** Equal resources share their judgements; so many that differ are held at once, the others are judged in the end. */
const MAX_HELD = 20_000;

/**
 * A verdict follows from the resource and from what the estate answered about others. So it stands if the whole estate
 * gives the same answers: what was known is still all there is of its types and as complete as was said, and of the
 * growing types nobody came who has to do with the resource. What was asked of those otherwise is not kept at all.
 * `known`: everything that is not of the `growing` types.
 */
export function judgingAhead(judge: Judge, known: Estate, growing: ReadonlySet<string>): Ahead {
  const held = new Map<Resource, Held>();
  const different = new Set<readonly Judgement[]>();
  const said = new Map<string, boolean>();
  const joinsBy = new Map<string, readonly Join[]>();
  const isAsKnown = onceFor((whole: Estate) => {
    if (whole.unread !== undefined || [...said].some(([type, complete]) => whole.complete(type) !== complete))
      return false;
    let others = 0;
    for (const { type } of whole.resources) if (!growing.has(type)) others++;
    return others === [...known.resources].length;
  });
  return {
    async look(r, beside) {
      const { estate, asked } = askedEstate(r, beside, known, growing, said);
      const judgements = await judge(r, estate);
      if (asked.isOpen || different.size >= MAX_HELD) return;
      different.add(judgements);
      // Most resources are asked about alike: one list serves them all.
      const key = [...asked.joins.keys()].join(' ');
      const joins = joinsBy.get(key) ?? [...asked.joins.values()];
      joinsBy.set(key, joins);
      held.set(r, { judgements, beside, joins });
    },
    take(r, whole) {
      const found = held.get(r);
      held.delete(r);
      if (found === undefined || !isAsKnown(whole)) return undefined;
      const own = new Set([r.id, ...found.beside.map(({ id }) => id)]);
      const isOwn = ({ id }: Resource) => own.has(id);
      const isSame = found.joins.every((how) => {
        const { yes, maybe } = whole.joined(r, how);
        return yes.every(isOwn) && maybe.every(isOwn);
      });
      return isSame ? found.judgements : undefined;
    },
  };
}

interface Asked {
  /** By what they ask. */
  readonly joins: Map<string, Join>;
  /** The answer may have been another if everything had come. */
  isOpen: boolean;
}

/** What is known, and of the growing types the resource with what belongs to it. Notes what is asked. */
function askedEstate(
  r: Resource,
  beside: readonly Resource[],
  known: Estate,
  growing: ReadonlySet<string>,
  said: Map<string, boolean>,
): { readonly estate: Estate; readonly asked: Asked } {
  const asked: Asked = { joins: new Map(), isOpen: false };
  const { root, source, parameters, namesOf, complete } = known;
  const own = estateOf({ root, source, parameters, namesOf, complete, resources: [...beside, r] });
  const openIf = (isOpen: boolean) => {
    asked.isOpen ||= isOpen;
  };
  const estate: Estate = {
    root,
    source,
    parameters,
    namesOf,
    complete(type) {
      said.set(type, complete(type));
      return complete(type);
    },
    get resources() {
      openIf(true);
      return known.resources;
    },
    ofType(type) {
      openIf(growing.has(type));
      return known.ofType(type);
    },
    byId(id) {
      const found = own.byId(id) ?? known.byId(id);
      openIf(found === undefined);
      return found;
    },
    joined(subject, how, decide) {
      if (!growing.has(how.type)) return known.joined(subject, how, decide);
      openIf(subject.id !== r.id);
      asked.joins.set(JSON.stringify(how), how);
      return own.joined(subject, how, decide);
    },
  };
  return { estate, asked };
}

/** The answer for the last argument is kept. */
function onceFor<A, B>(work: (argument: A) => B): (argument: A) => B {
  let last: { readonly argument: A; readonly answer: B } | undefined;
  return (argument) => {
    if (last?.argument !== argument) last = { argument, answer: work(argument) };
    return last.answer;
  };
}
