import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { diskFiles } from '../src/files/disk-tree.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { bucket, numbers, readTree, type Tree } from './support/terraform-tree.js';

describe('what no real configuration holds ends soon, and is told', () => {
  const TREES: { readonly [name: string]: readonly [kind: string, tree: Tree] } = {
    'locals that double': [
      'configuration-too-large',
      {
        'main.tf': `locals {\n  l0 = ["x"]\n${numbers(60)
          .map((i) => `  l${i + 1} = concat([for x in local.l${i} : x], [for x in local.l${i} : x])\n`)
          .join('')}}\n${bucket('length(local.l60)')}`,
      },
    ],
    'texts that double': [
      'configuration-too-large',
      {
        'main.tf': `locals {\n  l0 = "xxxxxxxxxxxxxxxx"\n${numbers(60)
          .map((i) => `  l${i + 1} = "\${local.l${i}}\${local.l${i}}"\n`)
          .join('')}}\n${bucket('local.l60')}`,
      },
    ],
    'ten thousand locals in a chain': [
      'configuration-too-large',
      {
        'main.tf': `locals {\n${numbers(10_000)
          .map((i) => `  l${i} = local.l${i + 1}\n`)
          .join('')}  l10000 = "end"\n}\n${bucket('local.l0')}`,
      },
    ],
    'ten thousand resources in a chain': [
      'configuration-too-large',
      {
        'main.tf': `${numbers(10_000)
          .map((i) => `resource "aws_s3_bucket" "b${i}" {\n  bucket = "\${aws_s3_bucket.b${i + 1}.bucket}x"\n}\n`)
          .join('')}resource "aws_s3_bucket" "b10000" {\n  bucket = "end"\n}\n`,
      },
    ],
    'loops in loops in loops': [
      'configuration-too-large',
      { 'main.tf': bucket('length([for a in range(1000) : [for b in range(1000) : [for c in range(1000) : c]]])') },
    ],
    'a million instances': [
      'configuration-too-large',
      { 'main.tf': `resource "aws_s3_bucket" "b" {\n  count = 1000000\n}\n` },
    ],
    'modules that double': [
      'too-many-modules',
      Object.fromEntries(
        numbers(16).map((i) => [
          i === 0 ? 'main.tf' : `m${i}/main.tf`,
          `module "a" {\n  source = "${i === 0 ? './' : '../'}m${i + 1}"\n}\nmodule "b" {\n  source = "${i === 0 ? './' : '../'}m${i + 1}"\n}\n${bucket('"x"')}`,
        ]),
      ),
    ],
    'a module that calls itself': [
      'module-not-available',
      {
        'main.tf': `module "a" {\n  source = "./m"\n}\n${bucket('"x"')}`,
        'm/main.tf': 'module "a" {\n  source = "../m"\n}\n',
      },
    ],
    'modules outside of the scan': [
      'module-not-available',
      { 'main.tf': `module "a" {\n  source = "../../../etc"\n}\n${bucket('"x"')}` },
    ],
    'locals in a circle': [
      'reference-cycle',
      { 'main.tf': `locals {\n  a = local.b\n  b = local.a\n}\n${bucket('local.a')}` },
    ],
  };

  test.each(Object.entries(TREES))('%s', async (_, [kind, tree]) => {
    const { problems, resources } = await readTree(tree);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
    expect(resources.length).toBeGreaterThan(0);
    for (const { message, next, at } of problems) expect([message, next, at]).not.toContain(undefined);
  });
});

describe('what is large but real is read', () => {
  test('a for_each over ten thousand keys', async () => {
    const { problems, resources } = await readTree({
      'main.tf': `locals {
  keys = toset([for i in setproduct(range(100), range(100)) : "\${i[0]}-\${i[1]}"])
}
resource "aws_s3_bucket" "b" {
  for_each = local.keys
  bucket   = each.key
}
resource "aws_s3_bucket_versioning" "v" {
  for_each = local.keys
  bucket   = aws_s3_bucket.b[each.key].id
}
`,
    });
    expect(problems).toEqual([]);
    expect(resources.length).toBe(20_000);
    expect(resources.at(-1)?.values.bucket).toMatchObject({ kind: 'ref', resource: 'root#aws_s3_bucket.b["99-99"]' });
  });
});

describe('files outside of the scan stay unread', () => {
  test.each(['/etc/passwd', '../../secret', 'a/../../secret'])('%s', async (path) => {
    const { resources } = await readTree({ 'main.tf': bucket(`file("${path}")`), secret: 'secret' });
    expect(resources[0]?.values.bucket).toMatchObject({ kind: 'unknown', reason: 'outside-this-scan' });
  });
});

describe('names that JavaScript knows are names', () => {
  test.each(['__proto__', 'constructor', 'toString'])('%s', async (name) => {
    const { resources } = await readTree({
      'main.tf': `variable "${name}" {\n  default = { ${name} = "x" }\n}\nlocals {\n  ${name} = var.${name}.${name}\n}\n${bucket(`local.${name}`)}`,
    });
    expect(resources[0]?.values).toMatchObject({ bucket: 'x' });
    const inherited = await readTree({ 'main.tf': bucket(`try(local.${name}, "none")`) });
    expect(inherited.resources[0]?.values).toMatchObject({ bucket: 'none' });
  });
});

describe('links to folders', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'hcl-links-'));
  afterAll(() => rmSync(cwd, { recursive: true }));
  for (const folder of ['scanned', 'scanned/inside', 'elsewhere']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, 'scanned/inside/main.tf'), bucket('"inside"'));
  writeFileSync(join(cwd, 'elsewhere/main.tf'), bucket('"elsewhere"'));
  symlinkSync('inside', join(cwd, 'scanned/to-inside'));
  symlinkSync('../elsewhere', join(cwd, 'scanned/to-elsewhere'));
  symlinkSync('.', join(cwd, 'scanned/to-itself'));
  const call = (name: string) => `module "${name}" {\n  source = "./to-${name}"\n}\n`;

  test.each([
    ['inside', []],
    ['elsewhere', ['module-not-available']],
    ['itself', ['module-not-available']],
  ])('%s', async (name, kinds) => {
    writeFileSync(join(cwd, 'scanned/main.tf'), `${call(name)}${bucket('"root"')}`);
    const { problems, complete } = await scan(diskFiles(['scanned'], { cwd }), {
      rules: [],
      perimeter: DEFAULT_PERIMETER,
    });
    const told = problems.filter(({ kind }) => kind !== 'nothing-evaluated');
    expect([told.map(({ kind }) => kind), complete]).toEqual([kinds, false]);
  });
});
