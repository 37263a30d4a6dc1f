/** The house rules of the source: who may import whom, who may touch the world, and how files are named and how long they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface SourceFile {
  /** Below src, with forward slashes. */
  readonly path: string;
  /** The folder below src, or the file's own name where it stands in src itself: `model`, `scan`. */
  readonly room: string;
  readonly lines: number;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

interface Import {
  /** A path below src, or a package's name. */
  readonly of: string;
  /** The room it lies in; undefined for a package. */
  readonly room: string | undefined;
  readonly isTypeOnly: boolean;
  readonly isLazy: boolean;
}

const FILES: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.[jt]s$/.test(path))
  .sort()
  .map(read);
const WRITTEN = FILES.filter(({ path }) => !path.includes('.generated.'));

function read(path: string): SourceFile {
  const text = readFileSync(posix.join('src', path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const imports = [
    ...code.matchAll(/^(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s)?'(?<of>[^']+)'/gm),
    ...code.matchAll(/(?<lazy>\bimport)\(\s*'(?<of>[^']+)'/g),
  ].map(({ groups }): Import => {
    const of = groups?.of as string;
    const target = of.startsWith('.') ? posix.join(posix.dirname(path), of) : undefined;
    return {
      of: target ?? of.replace(/^(@[^/]+\/[^/]+|[^@/][^/]*).*$/, '$1'),
      room: target === undefined ? undefined : roomOf(target),
      isTypeOnly: groups?.type !== undefined,
      isLazy: groups?.lazy !== undefined,
    };
  });
  return { path, room: roomOf(path), lines: text.split('\n').length - 1, code, imports };
}

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] as string) : posix.parse(path).name;
}

/** `who: what it did`, for messages that tell where to look. */
const sayings = (found: readonly (readonly [SourceFile, string])[]) =>
  found.map(([file, what]) => `src/${file.path}: ${what}`);

test('no file imports itself by way of others', () => {
  const left = new Map(
    FILES.map(({ path, imports }) => [path, imports.map(({ of }) => of.replace(/\.js$/, '.ts'))] as const),
  );
  for (let before = Number.POSITIVE_INFINITY; left.size < before; ) {
    before = left.size;
    for (const [path, imports] of left) if (!imports.some((each) => left.has(each))) left.delete(path);
  }
  expect([...left.keys()]).toEqual([]);
});

test('there is a house to look at', () => {
  expect(FILES.length).toBeGreaterThan(100);
  expect(new Set(FILES.map(({ room }) => room)).size).toBeGreaterThan(10);
  expect(FILES.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  expect(FILES.find(({ path }) => path === 'engine/check-params.ts')?.imports.filter(({ isLazy }) => isLazy)).toEqual([
    { of: 'ajv', room: undefined, isTypeOnly: false, isLazy: true },
  ]);
});

describe('imports', () => {
  const EVERY_ROOM = [
    'collect',
    'engine',
    'facts',
    'files',
    'gate',
    'inputs',
    'model',
    'policy',
    'reports',
    'scan',
    'syntax',
    'vocabulary',
  ];
  /** What each room may import, beside itself. */
  const MAY: { readonly [room: string]: readonly string[] } = {
    model: [],
    vocabulary: ['model'],
    files: ['model'],
    syntax: ['model'],
    policy: ['model'],
    reports: ['model'],
    inputs: ['syntax', 'vocabulary', 'model'],
    facts: ['policy', 'vocabulary', 'model'],
    engine: ['vocabulary', 'model'],
    gate: ['engine', 'vocabulary', 'model'],
    collect: ['vocabulary', 'model'],
    scan: ['files', 'inputs', 'facts', 'engine', 'gate', 'model'],
    // The version is package.json's.
    commands: [...EVERY_ROOM, '..'],
    cli: ['commands'],
    action: ['commands', 'gate', 'scan', 'reports', 'files', 'model'],
    index: EVERY_ROOM,
  };

  test('every room has its rule', () => {
    expect([...new Set(FILES.map(({ room }) => room))].filter((room) => !(room in MAY))).toEqual([]);
  });

  test('go only where DESIGN lets them', () => {
    const wrong = FILES.flatMap((file) =>
      file.imports
        .filter(({ room }) => room !== undefined && room !== file.room && !MAY[file.room]?.includes(room))
        .map(({ of, room }) => [file, `${file.room} may not import ${room} (${of})`] as const),
    );
    expect(sayings(wrong)).toEqual([]);
  });

  test('of syntax and policy, commands know two doors each', () => {
    const doors = {
      syntax: ['syntax/document.js', 'syntax/json.js'],
      policy: ['policy/policy.js', 'policy/questions.js'],
    };
    const wrong = FILES.filter(({ room }) => room === 'commands').flatMap((file) =>
      file.imports
        .filter(({ of, room }) => (room === 'syntax' || room === 'policy') && !doors[room].includes(of))
        .map(({ of }) => [file, `imports ${of}, which is no door`] as const),
    );
    expect(sayings(wrong)).toEqual([]);
  });

  test('of packages are declared, and each package has one home', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly dependencies: object };
    const HOMES: { readonly [name: string]: RegExp } = {
      '@aws-sdk/client-cloudtrail': /^collect\//,
      '@aws-sdk/client-ec2': /^collect\//,
      '@aws-sdk/client-kms': /^collect\//,
      '@aws-sdk/client-s3': /^collect\//,
      '@aws-sdk/client-s3-control': /^collect\//,
      '@aws-sdk/client-s3tables': /^collect\//,
      '@aws-sdk/client-sts': /^collect\//,
      '@aws-sdk/credential-providers': /^collect\//,
      '@smithy/node-http-handler': /^collect\//,
      ajv: /^engine\//,
      commander: /^commands\//,
      ignore: /^files\//,
      'js-yaml': /^syntax\//,
      'json-rules-engine': /^engine\/rules-engine\.ts$/,
      re2js: /^inputs\/terraform\/hcl\/regular-expressions\.ts$/,
      'web-tree-sitter': /^syntax\/hcl\//,
    };
    expect(Object.keys(dependencies).filter((name) => !(name in HOMES))).toEqual([]);
    const packages = FILES.flatMap((file) =>
      file.imports
        .filter(
          ({ of, room, isTypeOnly }) =>
            room === undefined && !of.startsWith('node:') && !(isTypeOnly && !(of in HOMES)),
        )
        .map(({ of }) => [file, of] as const),
    );
    const generated = packages.filter(([file, of]) => !file.path.includes('.generated.') || of in HOMES);
    expect(sayings(generated.filter(([file, of]) => !HOMES[of]?.test(file.path)))).toEqual([]);
    expect(Object.keys(HOMES).filter((name) => !packages.some(([, of]) => of === name))).toEqual([]);
  });

  test('of ajv are lazy: a scan without custom parameters must not pay for it', () => {
    const eager = FILES.flatMap((file) =>
      file.imports.filter(({ of, isLazy }) => of === 'ajv' && !isLazy).map(({ of }) => [file, of] as const),
    );
    expect(sayings(eager)).toEqual([]);
  });

  test('name files as Node sees them', () => {
    const wrong = FILES.flatMap((file) =>
      file.imports
        .filter(({ of, room }) => room !== undefined && !/\.js(on)?$/.test(of))
        .map(({ of }) => [file, of] as const),
    );
    expect(sayings(wrong)).toEqual([]);
  });
});

describe('the world', () => {
  const WORLDLY = ['files', 'commands', 'action', 'collect', 'cli'];
  const TOUCHES: readonly (readonly [string, RegExp])[] = [
    ['the disk', /'node:fs(?:\/promises)?'/],
    ['other programs', /'node:child_process'|'node:worker_threads'/],
    ['the network', /'node:(?:https?|http2|net|tls|dgram|dns)'|\bfetch\(/],
    ['the machine', /'node:os'|'node:process'|\bprocess\.|\bconsole\./],
    [
      'the clock',
      /\bDate\.now\(|\bnew Date\(\s*\)|(?<!new )\bDate\(\)|\bperformance\.now\(|\bset(?:Timeout|Interval)\(/,
    ],
    ['chance', /\bMath\.random\(|\brandomUUID\b|\brandomBytes\b/],
  ];
  test.each(TOUCHES)('%s is touched only by files, commands, action and collect', (_, touches) => {
    const wrong = WRITTEN.filter(({ room, code }) => !WORLDLY.includes(room) && touches.test(code));
    expect(sayings(wrong.map((file) => [file, touches.exec(file.code)?.[0] as string]))).toEqual([]);
  });

  test('is touched by somebody: the patterns see something', () => {
    for (const what of ['the disk', 'the machine', 'chance']) {
      const touches = TOUCHES.find(([name]) => name === what)?.[1] as RegExp;
      expect([what, WRITTEN.some(({ code }) => touches.test(code))]).toEqual([what, true]);
    }
  });
});

describe('files', () => {
  test('have kebab-case names for their job', () => {
    const isName = (path: string) =>
      path.split('/').every((part) => /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.generated)?(\.d)?(\.[jt]s)?$/.test(part));
    expect(FILES.map(({ path }) => path).filter((path) => !isName(path))).toEqual([]);
  });

  test('are no drawers for odds and ends', () => {
    const isDrawer = ({ path }: SourceFile) => /(^|[/-])(utils?|helpers?|common|misc|shared|lib)([-./]|$)/.test(path);
    expect(sayings(FILES.filter(isDrawer).map((file) => [file, 'is named for no job']))).toEqual([]);
  });

  test('are short: 350 lines at most, 80 in the middle', () => {
    expect(sayings(WRITTEN.filter(({ lines }) => lines > 350).map((file) => [file, `${file.lines} lines`]))).toEqual(
      [],
    );
    const lengths = WRITTEN.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('are no barrels: only src/index.ts hands on what others export', () => {
    const isBarrel = ({ path, code }: SourceFile) =>
      path !== 'index.ts' && /^export\s(?:type\s)?(?:\*|\{[^}]*\})[^;]*?\sfrom\s/m.test(code);
    expect(sayings(WRITTEN.filter(isBarrel).map((file) => [file, 're-exports']))).toEqual([]);
  });

  test('export names, no defaults', () => {
    const isDefault = ({ code }: SourceFile) => /^export\s+default\b|\bas default\b/m.test(code);
    expect(sayings(WRITTEN.filter(isDefault).map((file) => [file, 'has a default export']))).toEqual([]);
  });
});
