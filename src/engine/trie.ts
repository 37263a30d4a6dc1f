import { type Pointer, segments } from '../model/pointer.js';

/** Pointers by their segments. `end`: everything below belongs to it. `*` stands for any key or index. */
export interface Trie {
  readonly end: boolean;
  readonly next: ReadonlyMap<string, Trie>;
}

export function trieOf(pointers: Iterable<Pointer>): Trie {
  const root = emptyNode();
  for (const pointer of pointers) {
    let node = root;
    for (const segment of segments(pointer)) {
      const next = node.next.get(segment) ?? emptyNode();
      node.next.set(segment, next);
      node = next;
    }
    node.end = true;
  }
  return root;
}

interface MutableTrie {
  end: boolean;
  next: Map<string, MutableTrie>;
}

function emptyNode(): MutableTrie {
  return { end: false, next: new Map() };
}
