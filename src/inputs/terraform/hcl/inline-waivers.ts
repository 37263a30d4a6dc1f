import type { Waiver, WaiverScope } from '../../../model/waiver.js';
import type { Body, Expression, HclFile } from '../../../syntax/hcl/ast.js';
import { partsOf } from '../../../syntax/hcl/parts.js';
import type { Document, ScalarNode } from '../../../syntax/tree.js';
import { ignoreComments } from '../../ignore-comments.js';
import { attributeOf, type Declaration, type Declarations } from './declarations.js';

/** A file without this word holds no waiver. */
const WORD = 'lakeproof';

/**
 * What comments in the files of a root waive: those above a resource of the root module the resource, wherever what is
 * found stands; those above anything else, and in modules, which may be called often, the lines of the block or attribute.
 */
export function inlineWaivers(files: readonly HclFile[], root: Declarations, uri: string): readonly Waiver[] {
  const resources = new Map(
    [...root.resources]
      .filter(([, each]) => isOne(each))
      .map(([key, { block }]) => [block.node, `${uri}#${key}`] as const),
  );
  return files
    .filter(({ text }) => text.includes(WORD))
    .flatMap((file) => {
      const scopes = scopesIn(file, resources);
      return ignoreComments([quotedIn(file)]).flatMap(({ rules, reason, at, line }) => {
        const scope = scopes.get(line) ?? { kind: 'lines', file: at.file, from: line, to: line };
        return rules.map((rule): Waiver => ({ rule, reason, scope, at }));
      });
    });
}

function isOne(declaration: Declaration): boolean {
  return attributeOf(declaration, 'count') === undefined && attributeOf(declaration, 'for_each') === undefined;
}

/** What begins in each line: a block or an attribute. */
function scopesIn(file: HclFile, resources: ReadonlyMap<object, string>): ReadonlyMap<number, WaiverScope> {
  const scopes = new Map<number, WaiverScope>();
  const note = (body: Body): void => {
    for (const part of [...body.blocks, ...body.attributes]) {
      const { start, end } = file.span(part);
      const id = resources.get(part);
      const lines: WaiverScope = { kind: 'lines', file: file.file, from: start.line, to: end.line };
      if (!scopes.has(start.line)) scopes.set(start.line, id === undefined ? lines : { kind: 'resource', id });
    }
    for (const block of body.blocks) note(block.body);
  };
  note(file.body);
  return scopes;
}

/** The file as a document of its texts, which may speak of waivers without being any. */
function quotedIn({ file, text, span, body }: HclFile): Document {
  const items: ScalarNode[] = [];
  const walk = (expression: Expression): void => {
    if (!text.slice(expression.start, expression.end).includes(WORD)) return;
    if (expression.kind === 'literal' || expression.kind === 'template') {
      const { start, end } = expression;
      items.push({ kind: 'scalar', text: text.slice(start, end), plain: false, start, end });
    } else partsOf(expression).forEach(walk);
  };
  const within = ({ attributes, blocks }: Body): void => {
    for (const { value } of attributes) walk(value);
    for (const block of blocks) within(block.body);
  };
  within(body);
  return { file, text, span, format: 'yaml', root: { kind: 'list', items, start: 0, end: text.length } };
}
