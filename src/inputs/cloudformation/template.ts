import type { ResourceId } from '../../model/resource-id.js';
import { type Document, type Entry, entryOf, type Node } from '../../syntax/tree.js';

/** A document known to be a template, by section. Names are looked up in maps: a template may hold thousands. */
export interface Template {
  readonly document: Document;
  /** What stands before `#` in the ids of its resources. */
  readonly root: string;
  /** What stands before their logical ids: the stacks around, each with a `/`. */
  readonly path: string;
  readonly resources: ReadonlyMap<string, Entry>;
  readonly parameters: ReadonlyMap<string, Entry>;
  readonly mappings: ReadonlyMap<string, Entry>;
  readonly conditions: ReadonlyMap<string, Entry>;
  /** The names in `Transform`, as written. */
  readonly transforms: readonly string[];
}

/**
 * A template states its format version, a transform of AWS, or has at least one resource with a type. A Helm chart or a
 * workflow has none of these.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
export function isTemplate(document: Document): boolean {
  const { root } = document;
  if (root.kind !== 'map') return false;
  const resources = entryOf(root, 'Resources')?.value;
  if (entryOf(root, 'AWSTemplateFormatVersion') !== undefined) return resources !== undefined;
  const transforms = transformsOf(root);
  if (transforms.some((name) => name.startsWith('AWS::Serverless'))) return true;
  // Its resources may all stand in loops.
  if (transforms.includes('AWS::LanguageExtensions')) return resources !== undefined;
  return resources?.kind === 'map' && resources.entries.some((entry) => typeOf(entry.value) !== undefined);
}

export function templateOf(document: Document, { root, path }: Pick<Template, 'root' | 'path'>): Template {
  return {
    document,
    root,
    path,
    resources: section(document, 'Resources'),
    parameters: section(document, 'Parameters'),
    mappings: section(document, 'Mappings'),
    conditions: section(document, 'Conditions'),
    transforms: transformsOf(document.root),
  };
}

/** The id of a resource of this template. */
export function idOf({ root, path }: Template, logicalId: string): ResourceId {
  return `${root}#${path}${logicalId}`;
}

/** The names of the parameters that a template declares. */
export function parameterNames(document: Document): readonly string[] {
  return [...section(document, 'Parameters').keys()];
}

/** The type that a resource entry states; undefined when it states none, or not as plain text. */
export function typeOf(resource: Node): string | undefined {
  const type = entryOf(resource, 'Type')?.value;
  return type?.kind === 'scalar' && type.tag === undefined && type.text !== '' ? type.text : undefined;
}

function section(document: Document, name: string): ReadonlyMap<string, Entry> {
  return entriesByKey(entryOf(document.root, name)?.value);
}

const NONE: ReadonlyMap<string, Entry> = new Map();
const known = new WeakMap<Node, ReadonlyMap<string, Entry>>();

/** The entries of a map node by key; empty for anything else. Made once a node: a large mapping is looked into often. */
export function entriesByKey(node: Node | undefined): ReadonlyMap<string, Entry> {
  if (node?.kind !== 'map') return NONE;
  const before = known.get(node);
  if (before !== undefined) return before;
  const entries = new Map(node.entries.map((entry) => [entry.key.text, entry]));
  known.set(node, entries);
  return entries;
}

function transformsOf(root: Node): readonly string[] {
  const transform = entryOf(root, 'Transform')?.value;
  const written = transform?.kind === 'list' ? transform.items : transform === undefined ? [] : [transform];
  return written.flatMap((node) => {
    const name = node.kind === 'map' ? entryOf(node, 'Name')?.value : node;
    return name?.kind === 'scalar' ? [name.text] : [];
  });
}
