import type { Condition } from '../../model/condition.js';
import { isHole } from '../../model/hole.js';
import type { Document, Entry, Node } from '../../syntax/tree.js';
import { needsExtensions } from './language-extensions.js';
import { collectionOf, isLoop, itemsOf, LOOP, loopOf } from './loop.js';
import { type LoopVariables, loopVariables } from './loop-variables.js';
import { frameOf, type Scope } from './scope.js';
import { type Binding, substitute } from './substitute.js';

/** A template with its loops written out. */
export interface Unrolled {
  readonly document: Document;
  /** What stands for the items that nobody knows. */
  readonly variables: LoopVariables['values'];
  /** The resources that are only there where a collection that nobody knows has items, by logical id. */
  readonly existence: ReadonlyMap<string, Condition>;
}

/** A processed template is at most 1 MB in size, so no real one has more nodes. */
const MAX_NODES = 200_000;

const SECTIONS: ReadonlySet<string> = new Set(['Conditions', 'Resources', 'Outputs']);

/**
 * Writes out every Fn::ForEach in Conditions, Resources and Outputs, as AWS::LanguageExtensions does:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 * A loop over a collection that nobody knows is written out once, for an item that stays a variable: what holds for it
 * holds for every item. Inside of properties such a loop stays as it is, since nobody knows the keys that it gives.
 */
export function unroll(scope: Scope): Unrolled {
  const { document, path } = scope.template;
  const variables = loopVariables();
  const existence = new Map<string, Condition>();
  const { root } = document;
  if (root.kind !== 'map') return { document, variables: variables.values, existence };
  const steps: Steps = { scope, variables, existence, written: new Map(), left: MAX_NODES };
  const entries = root.entries.map((entry) => {
    const { key, value } = entry;
    if (!SECTIONS.has(key.text) || value.kind !== 'map') return entry;
    const inside = value.entries.flatMap((each) =>
      entryWritten(steps, each, { section: key.text, outer: path.slice(0, -1) }),
    );
    return { key, value: { ...value, entries: onceEach(inside, steps) } };
  });
  return { document: { ...document, root: { ...root, entries } }, variables: variables.values, existence };
}

interface Steps {
  readonly scope: Scope;
  readonly variables: LoopVariables;
  readonly existence: Map<string, Condition>;
  readonly written: Map<Node, Node>;
  /** So many nodes may still be written. */
  left: number;
}

/** Where an entry stands: in a section, in the stacks and the rounds of the loops around it; undefined inside of a value. */
type Standing = { readonly section: string; readonly outer: string } | undefined;

function nodeWritten(steps: Steps, node: Node): Node {
  if (node.kind === 'scalar') return node;
  const before = steps.written.get(node);
  if (before !== undefined) return before;
  const made: Node =
    node.kind === 'list'
      ? { ...node, items: node.items.map((item) => nodeWritten(steps, item)) }
      : {
          ...node,
          entries: onceEach(
            node.entries.flatMap((each) => entryWritten(steps, each, undefined)),
            steps,
          ),
        };
  steps.written.set(node, made);
  return made;
}

function entryWritten(steps: Steps, entry: Entry, standing: Standing): readonly Entry[] {
  if (!isLoop(entry)) return [{ key: entry.key, value: nodeWritten(steps, entry.value) }];
  const { scope } = steps;
  needsExtensions(LOOP, scope);
  const loop = loopOf(entry);
  if (loop === undefined) {
    scope.problem(MALFORMED, entry.key);
    return [entry];
  }
  const items = itemsOf(loop, frameOf(scope));
  if (standing === undefined && (isHole(items) || items.some(isHole))) return [entry];
  const made: Entry[] = [];
  for (const [i, item] of (isHole(items) ? [items] : items).entries()) {
    const bindings = isHole(item)
      ? isHole(items)
        ? steps.variables.ofCollection(loop, item, standing?.outer ?? '')
        : steps.variables.ofItem(loop, item, `${standing?.outer} ${i}`)
      : loop.identifiers.map((identifier, n): Binding => ({ identifier, text: item[n] ?? '' }));
    const body = substitute(loop.body, bindings, () => --steps.left >= 0 && scope.spend(1));
    if (body?.kind !== 'map') {
      scope.problem(TOO_LARGE, entry.key);
      return [entry];
    }
    const inner = standing && {
      ...standing,
      outer: [standing.outer, isHole(item) ? '' : item.join()].filter((each) => each !== '').join(' '),
    };
    for (const each of body.entries) made.push(...entryWritten(steps, each, inner));
  }
  if (isHole(items) && standing?.section === 'Resources') {
    onlyWithItems(steps, collectionOf(loop, items, standing.outer), made);
  }
  return made;
}

function onlyWithItems(steps: Steps, collection: string, entries: readonly Entry[]): void {
  const condition: Condition = { kind: 'equals', parameter: `${collection} has items`, constant: 'true' };
  for (const { key } of entries) {
    const before = steps.existence.get(key.text);
    steps.existence.set(key.text, before === undefined ? condition : { kind: 'and', of: [before, condition] });
  }
}

/** The last of equal keys, as everywhere in a template; AWS takes none of them. */
function onceEach(entries: readonly Entry[], { scope }: Steps): readonly Entry[] {
  const last = new Map(entries.map((entry) => [entry.key.text, entry]));
  if (last.size === entries.length) return entries;
  for (const entry of entries)
    if (last.get(entry.key.text) !== entry) scope.problem(repeated(entry.key.text), entry.key);
  return [...last.values()];
}

const MALFORMED = {
  level: 'warning',
  kind: 'malformed-loop',
  message: 'Fn::ForEach takes an identifier, a collection and a map, so this loop was not written out',
  next: 'Write a list of these three: AWS rejects such a template.',
} as const;

const TOO_LARGE = {
  level: 'warning',
  kind: 'template-too-large',
  message:
    'Written out, the loops of this template are larger than a template can be; what lies here is taken as unknown',
  next: 'Loop over fewer items: AWS rejects such a template.',
} as const;

function repeated(key: string) {
  return {
    level: 'warning',
    kind: 'duplicate-key',
    message: `A loop gives ${key.slice(0, 200)} more than once; the last one counts`,
    next: 'Use the identifier in the key: AWS rejects such a template.',
  } as const;
}
