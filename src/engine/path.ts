import { isHole, unknownHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import { field, isList, type Value } from '../model/value.js';

/** A path as rules write it: `$`, `.name`, `['name']`, `[n]`, `[*]`. Steps are keys, indexes, or '*' for every element. */
export type Path = readonly Step[];
type Step =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'every' };

const STEP = /\.([A-Za-z_][A-Za-z0-9_-]*)|\['([^'\\]*)'\]|\[(\d{1,6})\]|\[(\*)\]/y;

/** The steps of a path, or the offset at which it stops being one. */
export function parsePath(path: string): Path | { readonly wrongAt: number } {
  if (!path.startsWith('$')) return { wrongAt: 0 };
  const steps: Step[] = [];
  let at = 1;
  while (at < path.length) {
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (found === null) return { wrongAt: at };
    const key = found[1] ?? found[2];
    if (key !== undefined) steps.push({ kind: 'key', key });
    else if (found[3] !== undefined) steps.push({ kind: 'index', index: Number(found[3]) });
    else steps.push({ kind: 'every' });
    at = STEP.lastIndex;
  }
  return steps;
}

/** The path as a pointer, `*` for every element. */
export function pointerOf(path: Path): Pointer {
  return path.reduce(
    (pointer, step) => child(pointer, step.kind === 'key' ? step.key : step.kind === 'index' ? step.index : '*'),
    '',
  );
}

/**
 * The value a path leads to; undefined = absent. Only own fields are seen, and a scalar has none. `[*]` gives the list
 * of what the rest of the path finds in each element (absent ones left out; one flat list however many `[*]`), `[]` for an
 * empty list. A hole on the way is the answer.
 */
export function resolvePath(value: Value | undefined, path: Path): Value | undefined {
  let here = value;
  for (let i = 0; i < path.length; i++) {
    const step = path[i] as Step;
    if (here === undefined) return undefined;
    if (isHole(here))
      return here.kind === 'unknown' ? here : unknownHole('unresolved-function', `inside a ${here.kind}`);
    if (step.kind === 'every') {
      if (!isList(here)) return undefined;
      const rest = path.slice(i + 1);
      const found = here.map((each) => resolvePath(each, rest)).filter((each) => each !== undefined);
      return rest.some((each) => each.kind === 'every') ? found.flat() : found;
    }
    here = step.kind === 'key' ? field(here, step.key) : isList(here) ? here[step.index] : undefined;
  }
  return here;
}
