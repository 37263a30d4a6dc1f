/** Whatever a person is told is wrong comes with what to do next. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';

/** A node of swc's tree, as far as it is looked at. */
interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.includes('.generated.'))
  .map((path) => join('src', path));
const NODES = FILES.flatMap((file) => {
  const tree = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2022' });
  return nodesIn(tree as unknown as Node).map((node) => ({ file, node }));
});

function nodesIn(root: Node): readonly Node[] {
  const nodes: Node[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const each = open.pop();
    if (Array.isArray(each)) open.push(...each);
    else if (typeof each === 'object' && each !== null) {
      if ('type' in each) nodes.push(each as Node);
      open.push(...Object.values(each));
    }
  }
  return nodes;
}

/** The names that an object literal sets; `...` for a spread. */
function keysOf({ properties }: Node): ReadonlyMap<string, Node> {
  const all = (properties ?? []) as readonly Node[];
  return new Map(
    all.map((property) => {
      if (property.type === 'SpreadElement') return ['...', property];
      if (property.type === 'Identifier') return [String(property.value), property];
      return [String((property.key as Node | undefined)?.value), (property.value ?? property) as Node];
    }),
  );
}

test('wrong usage', () => {
  const thrown = NODES.filter(
    ({ node }) => node.type === 'NewExpression' && (node.callee as Node).value === 'UsageError',
  );
  expect(thrown.length).toBeGreaterThan(40);
  const without = thrown.filter(({ node }) => (node.arguments as readonly unknown[]).length < 2);
  expect(without.map(({ file, node }) => `${file}: ${JSON.stringify(node.arguments)}`)).toEqual([]);
});

test('problems', () => {
  const problems = NODES.filter(({ node }) => {
    const keys = node.type === 'ObjectExpression' ? keysOf(node) : new Map<string, Node>();
    const level = keys.get('level')?.value;
    return keys.has('message') && keys.has('kind') && (level === 'error' || level === 'warning');
  });
  expect(problems.length).toBeGreaterThan(20);
  const without = problems.filter(({ node }) => !['next', '...'].some((key) => keysOf(node).has(key)));
  expect(without.map(({ file, node }) => `${file}: ${keysOf(node).get('kind')?.value}`)).toEqual([]);
});
