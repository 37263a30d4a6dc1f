import type { Waiver, WaiverScope } from '../../model/waiver.js';
import { type Document, type Entry, entryOf, type Node } from '../../syntax/tree.js';
import { type IgnoreComment, ignoreComments } from '../ignore-comments.js';

/** A template without this word holds no waiver. */
const WORD = 'lakeproof';

/**
 * What a template itself waives: by comments in YAML, and by `Metadata: { lakeproof: { ignore: [{ rule, reason }] } }` of
 * a resource. `root` stands before `#` in the ids of its resources. Several documents share a text: comments count from the
 * offset `from` (the end of the document before) to the end of this one; of the last, to the end of the text.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-metadata.html
 */
export function inlineWaivers(
  document: Document,
  root: string,
  { from, isLast }: { readonly from: number; readonly isLast: boolean },
): readonly Waiver[] {
  if (!document.text.includes(WORD)) return [];
  const section = entryOf(document.root, 'Resources')?.value;
  const resources = section?.kind === 'map' ? section.entries : [];
  const comments = ignoreComments(document, from, isLast ? document.text.length : document.root.end);
  return [...fromComments(comments, document, resources, root), ...fromMetadata(document, resources, root)];
}

function fromComments(
  comments: readonly IgnoreComment[],
  document: Document,
  resources: readonly Entry[],
  root: string,
): readonly Waiver[] {
  if (comments.length === 0) return [];
  const scopes = scopesByLine(document, resources, root);
  return comments.flatMap(({ rules, reason, at, line }) => {
    const scope = scopes.get(line) ?? { kind: 'lines', file: document.file, from: line, to: line };
    return rules.map((rule): Waiver => ({ rule, reason, scope, at }));
  });
}

/** What begins in each line of the resources: a resource (its name, Type, and whatever else is no property), or a property. */
function scopesByLine(document: Document, resources: readonly Entry[], root: string): ReadonlyMap<number, WaiverScope> {
  const { file, span } = document;
  const scopes = new Map<number, WaiverScope>();
  const mark = (start: number, end: number): void => {
    const { start: first, end: last } = span({ start, end });
    if (!scopes.has(first.line)) scopes.set(first.line, { kind: 'lines', file, from: first.line, to: last.line });
  };
  const markBelow = (node: Node, outermost: number): void => {
    if (node.start < outermost) return; // an alias: written elsewhere
    if (node.kind === 'map')
      for (const { key, value } of node.entries) {
        mark(key.start, Math.max(key.end, value.start < key.start ? 0 : value.end));
        markBelow(value, key.start);
      }
    if (node.kind === 'list')
      for (const item of node.items) {
        mark(item.start, item.end);
        markBelow(item, outermost);
      }
  };
  for (const { key, value } of resources) {
    const header: WaiverScope = { kind: 'resource', id: `${root}#${key.text}` };
    scopes.set(span(key).start.line, header);
    if (value.kind !== 'map') continue;
    for (const attribute of value.entries) {
      const line = span(attribute.key).start.line;
      if (!scopes.has(line)) scopes.set(line, header);
    }
    const properties = entryOf(value, 'Properties')?.value;
    if (properties !== undefined) markBelow(properties, key.start);
  }
  return scopes;
}

function fromMetadata(document: Document, resources: readonly Entry[], root: string): readonly Waiver[] {
  return resources.flatMap(({ key, value }) => {
    const metadata = entryOf(value, 'Metadata')?.value;
    const ignore = entryOf(entryOf(metadata, 'lakeproof')?.value, 'ignore')?.value;
    if (ignore === undefined) return [];
    const entries = ignore.kind === 'list' ? ignore.items : [ignore];
    return entries.map(
      (entry): Waiver => ({
        rule: textAt(entry, 'rule'),
        reason: textAt(entry, 'reason'),
        scope: { kind: 'resource', id: `${root}#${key.text}` },
        at: document.span(entry),
      }),
    );
  });
}

function textAt(node: Node, key: string): string {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && value.tag === undefined ? value.text.trim() : '';
}
