import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../src/model/problem.js';
import type { Span } from '../src/model/span.js';
import { decode } from '../src/syntax/decode.js';
import { readJson } from '../src/syntax/json.js';
import { lineIndex } from '../src/syntax/line-index.js';
import { scalarValue } from '../src/syntax/scalar.js';
import type { Document, Node } from '../src/syntax/tree.js';
import { readYaml } from '../src/syntax/yaml.js';
import { cpuTime } from './support/cpu-time.js';
import { matchGolden } from './support/golden.js';

const INPUTS = new URL('../fixtures/syntax/inputs/', import.meta.url);
const EXPECTED = new URL('../fixtures/syntax/expected/', import.meta.url);
const NAMES = readdirSync(INPUTS).sort();

interface Result {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

function read(name: string, text: string): Result {
  if (!name.endsWith('.json')) {
    const { value, problems } = readYaml(text, name);
    return { documents: value, problems };
  }
  const { value, problems } = readJson(text, name);
  return { documents: value === undefined ? [] : [value], problems };
}

/** One line a node: place, pointer, tag, and for scalars the value with the text where they differ. Aliases are followed once. */
function listing({ documents, problems }: Result): string {
  const lines: string[] = [];
  for (const [index, document] of documents.entries()) {
    lines.push(`document ${index + 1} (${document.format})`);
    const seen = new Set<Node>();
    const list = (node: Node, pointer: string): void => {
      const head = `${place(document.span(node))} ${pointer || '.'}${node.tag === undefined ? '' : ` ${node.tag}`}`;
      if (seen.has(node)) lines.push(`${head} = above`);
      else if (node.kind === 'scalar') lines.push(`${head} ${shown(scalarValue(node), node.text)}`);
      else lines.push(`${head} ${node.kind}`);
      if (seen.has(node)) return;
      seen.add(node);
      if (node.kind === 'list') for (const [at, item] of node.items.entries()) list(item, `${pointer}/${at}`);
      if (node.kind === 'map')
        for (const { key, value } of node.entries) list(value, `${pointer}/${JSON.stringify(key.text).slice(1, -1)}`);
    };
    list(document.root, '');
  }
  for (const { level, kind, at, message, next } of problems) {
    lines.push(`${level} ${kind} ${at === undefined ? '' : place(at)}`, `  ${message}`, `  ${next}`);
  }
  return `${lines.join('\n') || 'nothing'}\n`;
}

function place({ start, end }: Span): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

function shown(value: string | number | boolean | null, text: string): string {
  return value === text ? JSON.stringify(value) : `${JSON.stringify(value)} from ${JSON.stringify(text)}`;
}

describe('fixtures/syntax', () => {
  test('holds inputs, each with what is expected of it', () => {
    expect(NAMES.length).toBeGreaterThan(35);
    expect(readdirSync(EXPECTED).sort()).toEqual(NAMES.map((name) => `${name}.txt`));
  });

  test.each(NAMES)('%s', (name) => {
    const text = readFileSync(new URL(name, INPUTS), 'utf8');
    const actual = listing(read(name, text));
    matchGolden(fileURLToPath(new URL(`${name}.txt`, EXPECTED)), actual);
    // The same text with the line ends of Windows says the same, in the same lines and columns.
    expect(listing(read(name, text.replaceAll('\n', '\r\n')))).toBe(actual);
  });
});

/** The value of a tree; a tag is kept as a map of one key. */
function contentOf(node: Node): unknown {
  const value =
    node.kind === 'scalar'
      ? scalarValue(node)
      : node.kind === 'list'
        ? node.items.map(contentOf)
        : node.entries.map(({ key, value }) => [key.text, contentOf(value)]);
  return node.tag === undefined ? value : { [node.tag]: value };
}

/** As `contentOf` has it: maps as lists of pairs, so that `__proto__` is a key like any other. */
function pairs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pairs);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).map(([key, each]) => [key, pairs(each)]);
}

function* nodesOf(node: Node): Iterable<Node> {
  yield node;
  if (node.kind === 'list') for (const item of node.items) yield* nodesOf(item);
  if (node.kind === 'map') for (const { key, value } of node.entries) yield* [key, ...nodesOf(value)];
}

describe('every place is exact', () => {
  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  const indents = fc.constantFrom(undefined, 1, 4, '\t');

  test('JSON: reading what was written gives the value, and each piece of text its node', () => {
    fc.assert(
      fc.property(json, indents, (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const { value: document, problems } = readJson(text, 'random.json');
        expect(problems).toEqual([]);
        expect(document && contentOf(document.root)).toEqual(pairs(value));
        for (const node of document ? nodesOf(document.root) : []) {
          expect(pairs(JSON.parse(text.slice(node.start, node.end)))).toEqual(contentOf(node));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('YAML: JSON is read as the same tree, at the same places', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, 4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const asYaml = readYaml(text, 'random.yaml');
        const asJson = readJson(text, 'random.json');
        expect(asYaml.problems).toEqual([]);
        expect(asYaml.value[0]?.root).toEqual(asJson.value?.root);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['tags.yaml', 'under-indented.yaml', 'scalars.yaml', 'duplicate-keys.yaml', 'tabs.yaml'])(
    'YAML: %s',
    (name) => {
      const text = readFileSync(new URL(name, INPUTS), 'utf8');
      const [document] = read(name, text).documents;
      let checked = 0;
      for (const node of document ? nodesOf(document.root) : []) {
        if (document === undefined || node.start === node.end) continue;
        // Cut out, the node keeps its column: a block collection's further lines are indented by it.
        const column = document.span(node).start.column;
        const piece = `${' '.repeat(column - 1)}${text.slice(node.start, node.end)}`;
        const again = readYaml(piece, 'piece.yaml').value[0];
        // A line break at the end belongs to a block scalar, but not to where it is written.
        expect(again && JSON.stringify(contentOf(again.root)).replace(/(?:\\n)+"$/, '"')).toBe(
          JSON.stringify(contentOf(node)).replace(/(?:\\n)+"$/, '"'),
        );
        checked++;
      }
      expect(checked).toBeGreaterThan(4);
    },
  );

  test('lines end with LF, CR LF or CR', () => {
    const index = lineIndex('a\nb\r\nc\rd');
    expect(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 99, -1].map((at) => index.pointAt(at)).map(({ line, column }) => `${line}:${column}`),
    ).toEqual(['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '3:2', '4:1', '4:2', '4:2', '1:1']);
    expect(index.lines).toBe(4);
  });
});

describe('hostile texts end quickly, with one clear answer', () => {
  const DEEP = 20_000;
  const CASES: readonly {
    readonly name: string;
    readonly format: 'yaml' | 'json';
    readonly text: () => string;
    readonly says: string | undefined;
  }[] = [
    { name: 'lists 20,000 deep', format: 'json', text: () => '['.repeat(DEEP) + ']'.repeat(DEEP), says: 'too-deep' },
    { name: 'maps 20,000 deep', format: 'json', text: () => '{"a":'.repeat(DEEP), says: 'too-deep' },
    {
      name: 'flow lists 20,000 deep',
      format: 'yaml',
      text: () => '['.repeat(DEEP) + ']'.repeat(DEEP),
      says: 'too-deep',
    },
    { name: 'flow maps 20,000 deep', format: 'yaml', text: () => '{a: '.repeat(DEEP), says: 'too-deep' },
    { name: 'dashes 20,000 deep', format: 'yaml', text: () => '- '.repeat(DEEP), says: 'too-deep' },
    {
      name: 'lines 2,000 deep',
      format: 'yaml',
      text: () => Array.from({ length: 2_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      says: 'too-deep',
    },
    {
      name: 'aliases 3,000 deep',
      format: 'yaml',
      text: () =>
        ['a0: &a0 x', ...Array.from({ length: 3_000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)].join('\n'),
      says: 'too-deep',
    },
    {
      name: 'merge keys of merge keys',
      format: 'yaml',
      text: () =>
        [
          'a0: &a0 {k: 1}',
          ...Array.from({ length: 5_000 }, (_, i) => `a${i + 1}: &a${i + 1} {<<: *a${i}, k${i}: 1}`),
        ].join('\n'),
      says: 'alias-bomb',
    },
    { name: 'one line of 20 MB', format: 'json', text: () => `{"a":"${'x\\n'.repeat(7_000_000)}"}`, says: undefined },
    { name: 'one line of 20 MB', format: 'yaml', text: () => `{"a": "${'x y '.repeat(5_000_000)}"}`, says: undefined },
    { name: 'six million values', format: 'json', text: () => `[${'1,'.repeat(6_000_000)}1]`, says: 'too-large' },
    { name: 'four million values', format: 'yaml', text: () => `[${'1,'.repeat(4_000_000)}1]`, says: 'too-large' },
    {
      name: '20,000 under-indented values',
      format: 'yaml',
      text: () => Array.from({ length: 20_000 }, (_, i) => ` k${i}: "a\nb"\n j${i}: [\n]`).join('\n'),
      says: undefined,
    },
    {
      name: 'padding that would outgrow the text',
      format: 'yaml',
      text: () => `a:\n${' '.repeat(10_000)}b: "${'\nx'.repeat(10_000)}"`,
      says: 'unreadable-yaml',
    },
    {
      name: 'a million duplicate keys',
      format: 'json',
      text: () => `{${'"a":1,'.repeat(1_000_000)}}`,
      says: 'duplicate-key',
    },
    { name: '300,000 empty documents', format: 'yaml', text: () => '---\n'.repeat(300_000), says: undefined },
    {
      name: 'a million line breaks in quotes',
      format: 'yaml',
      text: () => `a: "${'\n'.repeat(1_000_000)}"`,
      says: undefined,
    },
    {
      name: 'half a million comments never closed',
      format: 'json',
      text: () => '/*'.repeat(500_000),
      says: 'unreadable-json',
    },
  ];
  test.each(CASES)(
    '$format: $name',
    ({ format, text, says }) => {
      const made = text();
      const started = cpuTime();
      const { problems } = read(`hostile.${format}`, made);
      expect(cpuTime() - started).toBeLessThan(10_000);
      expect(problems.length).toBeLessThanOrEqual(100);
      expect(new Set(problems.filter(({ level }) => level !== 'note').map(({ kind }) => kind))).toEqual(
        new Set(says === undefined ? [] : [says]),
      );
    },
    30_000,
  );

  test('random text never throws', () => {
    const piece = fc.constantFrom(
      '- ',
      '? ',
      ': ',
      'a: ',
      '!t ',
      '&x ',
      '*x',
      '\n',
      '\n  ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '|\n',
      '>-\n',
      '#',
      '\t',
      '\\',
      '--- ',
      '\r',
      '<<: ',
      'é',
      '\ud83d',
      '\uFEFF',
      '%',
      '@',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const name of ['random.yaml', 'random.json']) {
          const { documents, problems } = read(name, pieces.join(''));
          const failed = problems.some(({ level }) => level === 'error');
          expect(failed && documents.length > 0).toBe(false);
          for (const { at } of problems) expect(at?.start.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('a template of 1 MB is read in time that grows with its length', () => {
    const bucket = (i: number) =>
      `  B${i}:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: !Sub 'data-\${Env}-${i}'\n      Tags:\n        - {Key: a, Value: "b"} # c\n`;
    const time = (count: number) => {
      const text = `Resources:\n${Array.from({ length: count }, (_, i) => bucket(i)).join('')}`;
      const runs = [1, 2, 3].map(() => {
        const started = cpuTime();
        expect(readYaml(text, 'large.yaml').value).toHaveLength(1);
        return cpuTime() - started;
      });
      return Math.min(...runs);
    };
    time(1_000);
    const [small, large] = [time(1_500), time(6_000)];
    expect(large).toBeLessThan(3_000);
    expect(large / small).toBeLessThan(12);
  }, 30_000);
});

describe('bytes become text', () => {
  const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const TABLE: readonly (readonly [string, Uint8Array, ReturnType<typeof decode>])[] = [
    ['nothing', Buffer.from(''), { text: '' }],
    ['UTF-8', Buffer.from('é: "😀"'), { text: 'é: "😀"' }],
    ['UTF-8 with mark', Buffer.from('\uFEFFa: 1\r\n'), { text: 'a: 1\r\n' }],
    ['UTF-16 LE with mark', Buffer.from('\uFEFF{"é": 1}', 'utf16le'), { text: '{"é": 1}' }],
    ['UTF-16 LE without', Buffer.from('{"a": 1}', 'utf16le'), { text: '{"a": 1}' }],
    ['UTF-16 BE with mark', utf16be('\uFEFF{"é": 1}'), { text: '{"é": 1}' }],
    ['UTF-16 BE without', utf16be('{"a": 1}'), { text: '{"a": 1}' }],
    ['Latin-1', Buffer.from('# caf\xe9\na: 1', 'latin1'), { text: '# caf\uFFFD\na: 1' }],
    ['a NUL byte', Buffer.from('a: \0'), { problem: 'binary' }],
    ['one zero', Uint8Array.of(0), { problem: 'binary' }],
    ['zeros', new Uint8Array(5_000), { problem: 'binary' }],
    ['a zip archive', Buffer.from('504b0304140008000800000000000000', 'hex'), { problem: 'binary' }],
    ['a gzip archive', Buffer.from('1f8b0808c1d2e3f4', 'hex'), { problem: 'binary' }],
  ];
  test.each(TABLE)('%s', (_, bytes, expected) => {
    expect(decode(bytes)).toEqual(expected);
  });
});
