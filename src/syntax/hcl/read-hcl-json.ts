import type { Reading } from '../../model/problem.js';
import { readJson } from '../json.js';
import type { MapNode, Node } from '../tree.js';
import type { Attribute, Block, Body, HclFile } from './ast.js';
import type { Grammar } from './grammar.js';
import { jsonExpression } from './json-expression.js';

/**
 * A `.tf.json` file as the tree that the same configuration in native syntax has. JSON does not tell nested blocks from
 * attributes, so within a block everything is an attribute but `dynamic`.
 * https://developer.hashicorp.com/terraform/language/syntax/json
 */
export function readHclJson(text: string, file: string, grammar: Grammar): Reading<HclFile | undefined> {
  const { value: document, problems } = readJson(text, file);
  if (document === undefined) return { value: undefined, problems };
  const blocks = document.root.kind === 'map' ? topBlocks(document.root, grammar) : [];
  return { value: { file, text, body: { attributes: [], blocks }, span: document.span }, problems };
}

/** How many names stand between a block's type and its body. */
const LABELS: { readonly [type: string]: number } = {
  resource: 2,
  data: 2,
  module: 1,
  variable: 1,
  output: 1,
  provider: 1,
  locals: 0,
};

function topBlocks(root: MapNode, grammar: Grammar): readonly Block[] {
  const blocks: Block[] = [];
  const within = (node: Node, type: string, labels: readonly string[], left: number): void => {
    if (node.kind === 'list') for (const item of node.items) within(item, type, labels, left);
    if (node.kind !== 'map') return;
    if (left === 0) {
      blocks.push({ type, labels, header: node, body: bodyOf(node, grammar), start: node.start, end: node.end });
      return;
    }
    for (const { key, value } of node.entries) {
      if (key.text !== COMMENT) within(value, type, [...labels, key.text], left - 1);
    }
  };
  for (const { key, value } of root.entries) {
    const left = Object.hasOwn(LABELS, key.text) ? LABELS[key.text] : undefined;
    if (left !== undefined) within(value, key.text, [], left);
  }
  return blocks;
}

const COMMENT = '//';

function bodyOf(node: MapNode, grammar: Grammar): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (const { key, value } of node.entries) {
    if (key.text === COMMENT) continue;
    if (key.text === 'dynamic') blocks.push(...dynamicBlocks(value, grammar));
    else
      attributes.push({
        name: key.text,
        value: jsonExpression(value, grammar),
        start: key.start,
        end: value.end,
      });
  }
  return { attributes, blocks };
}

/** `{ "dynamic": { "rule": { "for_each": ..., "content": { ... } } } }` */
function dynamicBlocks(node: Node, grammar: Grammar): readonly Block[] {
  if (node.kind === 'list') return node.items.flatMap((item) => dynamicBlocks(item, grammar));
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) =>
    (value.kind === 'list' ? value.items : [value]).flatMap((each): readonly Block[] => {
      if (each.kind !== 'map') return [];
      const content = each.entries.find((entry) => entry.key.text === 'content')?.value;
      const rest = { ...each, entries: each.entries.filter((entry) => entry.value !== content) };
      const at = { start: each.start, end: each.end };
      const inner: readonly Block[] =
        content?.kind === 'map'
          ? [{ type: 'content', labels: [], header: content, body: bodyOf(content, grammar), ...at }]
          : [];
      const { attributes } = bodyOf(rest, grammar);
      return [{ type: 'dynamic', labels: [key.text], header: key, body: { attributes, blocks: inner }, ...at }];
    }),
  );
}

/** A file of values, such as `terraform.tfvars.json`: its members as attributes. */
export function readJsonValues(text: string, file: string): Reading<HclFile | undefined> {
  const { value: document, problems } = readJson(text, file);
  if (document?.root.kind !== 'map') return { value: undefined, problems };
  const attributes = document.root.entries.map(
    ({ key, value }): Attribute => ({ name: key.text, value: jsonExpression(value), start: key.start, end: value.end }),
  );
  return { value: { file, text, body: { attributes, blocks: [] }, span: document.span }, problems };
}
