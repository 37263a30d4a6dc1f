import { child, type Pointer, segments } from '../../../model/pointer.js';
import type { Origin } from '../../../model/resource.js';
import type { Span } from '../../../model/span.js';
import { type Document, entryOf, type Node } from '../../../syntax/tree.js';
import { isLiteral } from './members.js';

const NOTHING: readonly Span[] = [];

/** The place of a node; its line and column are counted when they are asked for. */
class NodeOrigin implements Origin {
  readonly #document: Document;
  readonly #start: number;
  readonly #end: number;

  constructor(document: Document, node: Node) {
    this.#document = document;
    this.#start = node.start;
    this.#end = node.end;
  }

  get at(): Span {
    return this.#document.span({ start: this.#start, end: this.#end });
  }

  get via(): readonly Span[] {
    return NOTHING;
  }
}

export function originOf(document: Document, node: Node): Origin {
  return new NodeOrigin(document, node);
}

/**
 * Where the values of trees stand, by pointers: in the first tree that has something there. A map of all of them, made
 * anew for each resource of a large plan, would take more memory than the plan.
 */
export class NodeOrigins implements ReadonlyMap<Pointer, Origin> {
  readonly #document: Document;
  readonly #trees: readonly Node[];

  constructor(document: Document, trees: readonly Node[]) {
    this.#document = document;
    this.#trees = trees;
  }

  get(pointer: Pointer): Origin | undefined {
    const steps = segments(pointer);
    for (const tree of this.#trees) {
      const node = steps.reduce<Node | undefined>(stepped, tree);
      if (node !== undefined && !isLiteral(node, 'null')) return originOf(this.#document, node);
    }
    return undefined;
  }

  has(pointer: Pointer): boolean {
    return this.get(pointer) !== undefined;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *keys(): MapIterator<Pointer> {
    const seen = new Set<Pointer>();
    for (const tree of this.#trees) {
      for (const pointer of pointersIn(tree, '')) {
        if (seen.has(pointer) || !this.has(pointer)) continue;
        seen.add(pointer);
        yield pointer;
      }
    }
    return undefined;
  }

  *entries(): MapIterator<[Pointer, Origin]> {
    for (const pointer of this.keys()) {
      const origin = this.get(pointer);
      if (origin !== undefined) yield [pointer, origin];
    }
    return undefined;
  }

  *values(): MapIterator<Origin> {
    for (const [, origin] of this.entries()) yield origin;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[Pointer, Origin]> {
    return this.entries();
  }

  forEach(each: (origin: Origin, pointer: Pointer, map: ReadonlyMap<Pointer, Origin>) => void): void {
    for (const [pointer, origin] of this.entries()) each(origin, pointer, this);
  }
}

function stepped(node: Node | undefined, step: string): Node | undefined {
  if (node?.kind === 'list') return /^\d{1,9}$/.test(step) ? node.items[Number(step)] : undefined;
  return entryOf(node, step)?.value;
}

function* pointersIn(node: Node, at: Pointer): Iterable<Pointer> {
  if (at !== '') yield at;
  if (node.kind === 'map') for (const { key, value } of node.entries) yield* pointersIn(value, child(at, key.text));
  if (node.kind === 'list') for (const [i, item] of node.items.entries()) yield* pointersIn(item, child(at, i));
}
