import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../src/model/problem.js';
import type { Span } from '../src/model/span.js';
import type { Body, Expression, HclFile, Loop } from '../src/syntax/hcl/ast.js';
import { loadGrammar } from '../src/syntax/hcl/grammar.js';
import { readHcl } from '../src/syntax/hcl/read-hcl.js';
import { matchGolden } from './support/golden.js';

const FOLDER = new URL('../fixtures/hcl/syntax/', import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.tf'));

describe('fixtures/hcl/syntax', () => {
  test('holds files, each with the tree or the problems that are expected of it', () => {
    expect(NAMES.length).toBeGreaterThan(10);
    const expected = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
    expect(expected.sort()).toEqual(NAMES.map((name) => `${name}.txt`).sort());
  });

  test.each(NAMES)('%s', async (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const { value, problems } = readHcl(text, name, await loadGrammar());
    expect(value === undefined).toBe(problems.length > 0);
    const actual = value === undefined ? problems.map(told).join('') : listing(value);
    matchGolden(fileURLToPath(new URL(`${name}.txt`, FOLDER)), actual);
    const windows = readHcl(text.replaceAll('\n', '\r\n'), name, await loadGrammar());
    expect(windows.problems).toEqual(problems);
  });
});

describe('hostile text', () => {
  const TEXTS: { readonly [name: string]: string } = {
    'ten thousand parentheses': `a = ${'('.repeat(10_000)}1${')'.repeat(10_000)}\n`,
    'ten thousand lists': `a = ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
    'ten thousand texts in texts': `a = ${'"${'.repeat(10_000)}1${'}"'.repeat(10_000)}\n`,
    'ten thousand blocks in blocks': `${'a {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}`,
    'ten thousand brackets that nobody closes': `a = ${'('.repeat(10_000)}`,
    'ten thousand operators in a row': `a = 1${' + 1'.repeat(10_000)}\n`,
    'ten thousand conditionals in a row': `a = ${'b ? c : '.repeat(10_000)}d\n`,
    'a heredoc without end': `a = <<EOT\n${'x ${y} $\n'.repeat(10_000)}`,
    'nine megabytes': `a = "${'x'.repeat(9 * 1024 * 1024)}"\n`,
  };
  test.each(Object.entries(TEXTS))('%s: a problem with a place, no crash', async (_, text) => {
    const { value, problems } = readHcl(text, 'hostile.tf', await loadGrammar());
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const { level, at, next } of problems)
      expect([level, typeof at, typeof next]).toEqual(['error', 'object', 'string']);
  });

  test('a thousand attributes named __proto__ are attributes', async () => {
    const { value } = readHcl('__proto__ = { __proto__ = 1 }\n', 'a.tf', await loadGrammar());
    expect(value?.body.attributes.map(({ name }) => name)).toEqual(['__proto__']);
  });
});

/** A line for each block and attribute: its place, then its value as nested lists, operators first. */
function listing(file: HclFile): string {
  const lines: string[] = [];
  const list = (body: Body, indent: string): void => {
    const parts = [
      ...body.attributes.map((each) => ({
        at: each.start,
        write: () => lines.push(`${place(file.span(each))} ${indent}${each.name} = ${shown(each.value)}`),
      })),
      ...body.blocks.map((block) => ({
        at: block.start,
        write: () => {
          lines.push(
            `${place(file.span(block.header))} ${indent}${[block.type, ...block.labels.map((label) => JSON.stringify(label))].join(' ')}`,
          );
          list(block.body, `${indent}  `);
        },
      })),
    ];
    for (const { write } of parts.sort((one, other) => one.at - other.at)) write();
  };
  list(file.body, '');
  return `${lines.join('\n') || 'nothing'}\n`;
}

function place({ start, end }: Span): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function told({ level, kind, at, message, next }: Problem): string {
  return `${level} ${kind} ${at === undefined ? '' : place(at)}\n  ${message}\n  ${next}\n`;
}

function shown(value: Expression): string {
  const nested = (name: string, ...parts: readonly Expression[]) => `(${[name, ...parts.map(shown)].join(' ')})`;
  const names = ({ keyName, valueName }: Loop) => (keyName === undefined ? valueName : `${keyName},${valueName}`);
  const condition = (each: Expression | undefined) => (each === undefined ? '' : ` if ${shown(each)}`);
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value);
    case 'template':
      return `(template ${value.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : shown(part))).join(' ')})`;
    case 'repeat':
      return `(repeat ${names(value)} ${shown(value.of)} ${shown(value.body)})`;
    case 'variable':
      return value.name;
    case 'attribute':
      return `${shown(value.of)}.${value.name}`;
    case 'index':
      return `${shown(value.of)}[${shown(value.key)}]`;
    case 'splat':
      return nested('splat', value.of, value.each);
    case 'element':
      return '*';
    case 'call':
      return nested(`${value.name}${value.expands ? '...' : ''}`, ...value.args);
    case 'list':
      return `[${value.items.map(shown).join(' ')}]`;
    case 'object':
      return `{${value.entries.map(({ key, value: held }) => `${shown(key)}=${shown(held)}`).join(' ')}}`;
    case 'for-list':
      return `[for ${names(value)} ${shown(value.of)}: ${shown(value.result)}${condition(value.if)}]`;
    case 'for-object':
      return `{for ${names(value)} ${shown(value.of)}: ${shown(value.resultKey)}=>${shown(value.result)}${value.grouped ? '...' : ''}${condition(value.if)}}`;
    case 'conditional':
      return nested('?', value.if, value.then, value.else);
    case 'binary':
      return nested(value.operator, value.left, value.right);
    case 'unary':
      return nested(value.operator, value.of);
  }
}
