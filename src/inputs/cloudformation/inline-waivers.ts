import type { Waiver, WaiverScope } from '../../model/waiver.js';
import { type Document, type Entry, entryOf, type Node } from '../../syntax/tree.js';
import { ignoreComments } from '../ignore-comments.js';

/** A template without this word holds no waiver. */
const WORD = 'lakeproof';

/** A document of a file that is a template; `root` stands before `#` in the ids of its resources: none for what stacks nest. */
export interface TemplateDocument {
  readonly document: Document;
  readonly root?: string;
}

/**
 * What the templates of one file waive themselves: by comments in YAML, and by
 * `Metadata: { lakeproof: { ignore: [{ rule, reason }] } }` of a resource. `documents` are all that the file holds.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-metadata.html
 */
export function inlineWaivers(
  templates: readonly TemplateDocument[],
  documents: readonly Document[],
): readonly Waiver[] {
  if (!documents[0]?.text.includes(WORD)) return [];
  return [...fromComments(templates, documents), ...templates.flatMap(fromMetadata)];
}

/** What a template waives that stacks nest: a resource of it may be many, so what speaks of one counts in its lines. */
export function nestedWaivers(document: Document): readonly Waiver[] {
  return inlineWaivers([{ document }], [document]);
}

function scopeOfResource({ document, root }: TemplateDocument, { key, value }: Entry): WaiverScope {
  if (root !== undefined) return { kind: 'resource', id: `${root}#${key.text}` };
  const { start, end } = document.span({ start: key.start, end: Math.max(key.end, value.end) });
  return { kind: 'lines', file: document.file, from: start.line, to: end.line };
}

function fromComments(templates: readonly TemplateDocument[], documents: readonly Document[]): readonly Waiver[] {
  const comments = ignoreComments(documents);
  const scopes = new Map<number, WaiverScope>();
  if (comments.length > 0) for (const template of templates) noteScopes(template, scopes);
  return comments.flatMap(({ rules, reason, at, line }) => {
    const scope = scopes.get(line) ?? { kind: 'lines', file: at.file, from: line, to: line };
    return rules.map((rule): Waiver => ({ rule, reason, scope, at }));
  });
}

function resourcesIn(document: Document): readonly Entry[] {
  const section = entryOf(document.root, 'Resources')?.value;
  return section?.kind === 'map' ? section.entries : [];
}

/** What begins in each line of the resources: a resource (its name, Type, and whatever else is no property), or a property. */
function noteScopes(template: TemplateDocument, scopes: Map<number, WaiverScope>): void {
  const { document } = template;
  const { file, span } = document;
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
  for (const entry of resourcesIn(document)) {
    const { key, value } = entry;
    const header = scopeOfResource(template, entry);
    scopes.set(span(key).start.line, header);
    if (value.kind !== 'map') continue;
    for (const attribute of value.entries) {
      const line = span(attribute.key).start.line;
      if (!scopes.has(line)) scopes.set(line, header);
    }
    const properties = entryOf(value, 'Properties')?.value;
    if (properties !== undefined) markBelow(properties, key.start);
  }
}

function fromMetadata(template: TemplateDocument): readonly Waiver[] {
  const { document } = template;
  return resourcesIn(document).flatMap((resource) => {
    const metadata = entryOf(resource.value, 'Metadata')?.value;
    const ignore = entryOf(entryOf(metadata, 'lakeproof')?.value, 'ignore')?.value;
    if (ignore === undefined) return [];
    const entries = ignore.kind === 'list' ? ignore.items : [ignore];
    return entries.map(
      (entry): Waiver => ({
        rule: textAt(entry, 'rule'),
        reason: textAt(entry, 'reason'),
        scope: scopeOfResource(template, resource),
        at: document.span(entry),
      }),
    );
  });
}

function textAt(node: Node, key: string): string {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && value.tag === undefined ? value.text.trim() : '';
}
