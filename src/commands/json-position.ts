import { child, type Pointer, parent } from '../model/pointer.js';
import type { Point } from '../model/span.js';
import type { Document, Node } from '../syntax/tree.js';

/** A JSON document as a plain value (null-prototype objects), and where its parts are written. */
export function positionIn(document: Document): { readonly value: unknown; readonly at: (pointer: Pointer) => Point } {
  const places = new Map<Pointer, Node>();
  const value = plain(document.root, '', places);
  return {
    value,
    at: (pointer) => {
      let here: Pointer | undefined = pointer;
      while (here !== undefined && !places.has(here)) here = parent(here);
      return document.span(places.get(here ?? '') ?? document.root).start;
    },
  };
}

function plain(node: Node, at: Pointer, places: Map<Pointer, Node>): unknown {
  if (!places.has(at)) places.set(at, node);
  if (node.kind === 'scalar') return node.plain ? JSON.parse(node.text) : node.text;
  if (node.kind === 'list') return node.items.map((item, i) => plain(item, child(at, i), places));
  const map: { [key: string]: unknown } = Object.create(null);
  for (const { key, value } of node.entries) {
    places.set(child(at, key.text), key);
    map[key.text] = plain(value, child(at, key.text), places);
  }
  return map;
}
