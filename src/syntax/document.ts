import { child, type Pointer, parent } from '../model/pointer.js';
import type { Reading } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { readJson } from './json.js';
import type { Document, Node, ScalarNode } from './tree.js';
import { readYaml } from './yaml.js';

/** What a person wrote for us (a configuration, waivers, a rule) as a plain value that remembers its places. */
export interface PlainDocument {
  /** Maps have no prototype, so no key of theirs is special. */
  readonly value: unknown;
  /** The key or list item at a pointer as written; where there is none, its nearest written ancestor. */
  readonly at: (pointer: Pointer) => Span;
}

/**
 * The one door to the readers for everything that is no scanned input. A name that ends in `.yaml` or `.yml` is YAML, any
 * other JSON (comments and trailing commas allowed). A YAML text of comments alone is an empty map; an empty JSON text
 * is no document.
 */
export function readDocument(text: string, file: string): Reading<PlainDocument | undefined> {
  if (!/\.ya?ml$/i.test(file)) {
    const { value, problems } = readJson(text, file);
    return { value: value && plainDocument(value), problems };
  }
  const { value: documents, problems } = readYaml(text, file);
  const [first, second] = documents;
  if (second !== undefined) {
    const message = 'The file holds several YAML documents, but only one can count';
    const next = 'Keep one, and remove the others with their ---.';
    return {
      value: undefined,
      problems: [{ level: 'error', kind: 'several-documents', message, next, file, at: second.span(second.root) }],
    };
  }
  if (first !== undefined) return { value: plainDocument(first), problems };
  if (problems.some(({ level }) => level === 'error')) return { value: undefined, problems };
  const start = { line: 1, column: 1 };
  return { value: { value: Object.create(null), at: () => ({ file, start, end: start }) }, problems };
}

function plainDocument(document: Document): PlainDocument {
  const places = new Map<Pointer, Node>();
  const value = plain(document.root, '', places);
  return {
    value,
    at: (pointer) => {
      let here: Pointer | undefined = pointer;
      while (here !== undefined && !places.has(here)) here = parent(here);
      return document.span(places.get(here ?? '') ?? document.root);
    },
  };
}

function plain(node: Node, at: Pointer, places: Map<Pointer, Node>): unknown {
  if (!places.has(at)) places.set(at, node);
  if (node.kind === 'scalar') return plainScalar(node);
  if (node.kind === 'list') return node.items.map((item, i) => plain(item, child(at, i), places));
  const map: { [key: string]: unknown } = Object.create(null);
  for (const { key, value } of node.entries) {
    places.set(child(at, key.text), key);
    map[key.text] = plain(value, child(at, key.text), places);
  }
  return map;
}

/**
 * As JSON and YAML 1.2 have it (https://yaml.org/spec/1.2.2/#103-core-schema), unlike in templates: `off`, `no`, dates and
 * numbers with a leading zero, such as account ids, are text.
 */
function plainScalar({ text, plain, tag }: ScalarNode): string | number | boolean | null {
  if (!plain || tag !== undefined || text.length > MAX_LITERAL) return text;
  if (/^(?:~|null|)$/.test(text)) return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : text;
}

const MAX_LITERAL = 100;
