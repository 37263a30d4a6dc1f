/** A few lines of configuration can say what no machine can hold: values that hold themselves twice, texts of texts. */
import { describe, expect, test } from '@jest/globals';
import { spell } from '../src/inputs/snapshot/spell.js';
import { isHole } from '../src/model/hole.js';
import { bucket, numbers, readTree } from './support/terraform-tree.js';

/** `l0` is the first value; of each next one `next` says what it is made of. */
function chain(first: string, length: number, next: (before: string) => string): string {
  const lines = numbers(length).map((i) => `  l${i + 1} = ${next(`local.l${i}`)}\n`);
  return `locals {\n  l0 = ${first}\n${lines.join('')}  end = local.l${length}\n}\n`;
}

async function problemsOf(source: string, files: { readonly [path: string]: string } = {}) {
  const { resources, problems } = await readTree({ 'main.tf': source, ...files });
  expect(resources.length).toBeGreaterThan(0);
  return { problems: [...new Set(problems.map(({ kind }) => kind))], values: resources[0]?.values };
}

describe('a list that holds another twice, that holds another twice, ...', () => {
  const lists = chain('["x"]', 60, (before) => `[${before}, ${before}]`);

  test.each([
    'jsonencode(local.end)',
    'yamlencode(local.end)',
    'flatten(local.end)[0]',
    'toset([local.end, local.end])',
    'contains([local.end], local.end)',
    'format("%v", local.end)',
    'upper(local.end)',
    'local.end == local.end',
    '"a-${local.end}"',
  ])('%s', async (expression) => {
    expect((await problemsOf(lists + bucket(expression))).problems).toEqual(['configuration-too-large']);
  });

  test('as it is', async () => {
    expect((await problemsOf(lists + bucket('local.end', 'tags'))).problems).toEqual(['configuration-too-large']);
  });

  test('given to a module', async () => {
    const call = 'module "m" {\n  source = "./m"\n  given = local.end\n}\n';
    const module = `variable "given" {\n  type = list(any)\n}\n${bucket('var.given', 'tags')}`;
    expect((await problemsOf(lists + call, { 'm/main.tf': module })).problems).toEqual(['configuration-too-large']);
  });

  test('many times what alone could be held', async () => {
    const many = numbers(4).map((i) => `resource "aws_s3_bucket" "b${i}" {\n  tags = local.l16\n}\n`);
    const { resources } = await readTree({ 'main.tf': lists + many.join('') });
    expect(isHole(resources[0]?.values.tags)).toBe(false);
    expect(resources.at(-1)?.values.tags).toMatchObject({ kind: 'unknown', reason: 'analysis-limit' });
  });
});

test('lists inside each other, a few more in each resource', async () => {
  const uses = numbers(25).map((i) => bucket(`local.l${(i + 1) * 100}`, 'tags').replace('"b"', `"b${i}"`));
  const { problems } = await problemsOf(chain('["x"]', 2500, (before) => `[${before}]`) + uses.join(''));
  expect(problems).toEqual(['configuration-too-large']);
});

describe('texts made of texts', () => {
  const X = '"xxxxxxxxxxxxxxxx"';
  test.each([
    ['replace', (before: string) => `replace(${X}, "x", ${before})`],
    ['replace by an expression', (before: string) => `replace(${X}, "/x/", ${before})`],
    ['groups', (before: string) => `replace(${before}, "/.*/", "$0$0$0$0$0$0$0$0")`],
    ['join', (before: string) => `join(${before}, [for i in range(16) : "x"])`],
    ['format', (before: string) => `format("%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s%[1]s", ${before})`],
    ['formatlist', (before: string) => `join("", formatlist("%[1]s%[1]s%[1]s%[1]s", [${before}, ${before}]))`],
    ['indent', (before: string) => `replace(indent(1000, ${before}), " ", "\\n")`],
    ['jsonencode', (before: string) => `jsonencode([${before}, ${before}])`],
    ['unknown parts', (before: string) => `"\${var.open}-\${${before}}-\${${before}}"`],
  ])('%s', async (_, next) => {
    const source = `variable "open" {}\n${chain('"\\n\\n\\n\\nxxxxxxxxxxxx"', 30, next)}${bucket('local.end')}`;
    const { values } = await problemsOf(source);
    expect(JSON.stringify(spell(values?.bucket ?? ''))).toContain('analysis-limit');
  });
});

describe('texts that a careless pattern reads again and again', () => {
  const LENGTH = 400_000;
  test.each([
    ['chomp', '\n', 'x'],
    ['basename', '/', 'x'],
    ['dirname', '/', 'x'],
    ['trimspace', ' ', 'x'],
    ['title', 'A', ' '],
    ['csvdecode', '"', 'x'],
    ['parseint', '1', 'x'],
    ['tonumber', '1', 'x'],
    ['jsondecode', '[', 'x'],
    ['yamldecode', '[', 'x'],
    ['urlencode', ' ', 'x'],
    ['base64decode', 'A', '@'],
  ])('%s', async (name, repeated, end) => {
    const call = name === 'parseint' ? 'parseint(file("long.txt"), 10)' : `${name}(file("long.txt"))`;
    const { values } = await problemsOf(bucket(call), { 'long.txt': repeated.repeat(LENGTH) + end });
    expect(Object.keys(values ?? {})).toEqual(['bucket']);
  });

  test('replace', async () => {
    const { values } = await problemsOf(bucket('replace("a", file("long.txt"), "b")'), {
      'long.txt': `${'A'.repeat(LENGTH)} `,
    });
    expect(values?.bucket).toBe('a');
  });
});
