import type { Span } from '../model/span.js';

/**
 * A text read into a tree. `start` and `end` are UTF-16 offsets into the document's text, `end` exclusive; they cover
 * the node as written, with its tag and quotes, without its anchor. An alias stands as the node it names: that node is
 * shared, not copied, so its place is where it was written, and a tree may reach one node several times.
 */
export type Node = ScalarNode | MapNode | ListNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  /** The text after unquoting, unescaping and folding; of a plain scalar as written. */
  readonly text: string;
  /** Unquoted in YAML, or a JSON literal that is not a string: its meaning depends on its text (see `scalarValue`). */
  readonly plain: boolean;
  /** `!Ref`, `!Sub`, ...: exactly as written. */
  readonly tag?: string;
  readonly start: number;
  readonly end: number;
}

/** One `key: value`. Keys are unique in a map: of duplicates the last stays. */
export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly tag?: string;
  readonly start: number;
  readonly end: number;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly tag?: string;
  readonly start: number;
  readonly end: number;
}

/** One YAML document, or one JSON text. Several documents of a file share its text. */
export interface Document {
  /** The URI that spans carry. */
  readonly file: string;
  /** The whole text of the file, as decoded; line breaks as they were. */
  readonly text: string;
  readonly root: Node;
  readonly format: 'yaml' | 'json';
  /** The lines and columns of a stretch of `text`. */
  span(node: { readonly start: number; readonly end: number }): Span;
}

/** The value at a key; undefined when the node is no map or has no such key. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}
