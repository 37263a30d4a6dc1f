import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import nodePath from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DiskOptions, diskFiles } from '../src/files/disk-tree.js';
import { toUri } from '../src/files/uri.js';
import type { SourceFile } from '../src/model/files.js';
import { cpuTime } from './support/cpu-time.js';

/** Content by path; a list is the target of a symbolic link. */
const TREE: Readonly<Record<string, string | readonly [string]>> = {
  '.git/config.json': '{}',
  '.gitignore': 'build/\n*.local.yaml\n/only-here.json\n# a comment\n',
  'a.yaml': 'A: 1',
  'a/b.json': '{}',
  'a/only-here.json': '{}',
  'a/.gitignore': '!keep.local.yaml\nb?.json\n',
  'a/bb.json': '{}',
  'a/keep.local.yaml': '',
  'a-z.yml': '',
  'build/out.json': '{}',
  'build/deeper/out.yaml': '',
  'cdk.out/Stack.template.json': '{}',
  'main.tf': '',
  'node_modules/pkg/package.json': '{}',
  'notes.txt': 'not an input by its name',
  'only-here.json': '{}',
  'prod.TEMPLATE': '',
  'we ird#1/ü.yaml': '',
  'x.local.yaml': '',
  'link.yaml': ['a.yaml'],
  'link-outside.yaml': ['../outside.yaml'],
  'link-nowhere.yaml': ['gone.yaml'],
  'link-loop': ['.'],
  loop: ['loop'],
};

let root = '';
let repository = '';
beforeAll(() => {
  root = mkdtempSync(nodePath.join(tmpdir(), 'lakeproof-files-'));
  repository = nodePath.join(root, 'repo');
  for (const [path, content] of Object.entries(TREE)) {
    const target = nodePath.join(repository, path);
    mkdirSync(nodePath.dirname(target), { recursive: true });
    if (typeof content === 'string') writeFileSync(target, content);
    else symlinkSync(content[0], target);
  }
  writeFileSync(nodePath.join(root, 'outside.yaml'), 'outside');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function scan(paths: readonly string[], options: Partial<DiskOptions> = {}) {
  const { files, problems } = diskFiles(paths, { cwd: repository, stdin: () => Buffer.from('from stdin'), ...options });
  const found = [...files];
  return {
    found,
    uris: found.map((file) => file.uri),
    kinds: problems().map((problem) => `${problem.level} ${problem.kind} ${problem.file}`),
  };
}

const EVERYTHING = [
  'a-z.yml',
  'a.yaml',
  'a/b.json',
  'a/keep.local.yaml',
  'a/only-here.json',
  'cdk.out/Stack.template.json',
  'link.yaml',
  'main.tf',
  'prod.TEMPLATE',
  'we%20ird%231/%C3%BC.yaml',
];

const WALKS: readonly {
  readonly name: string;
  readonly paths: readonly string[];
  readonly uris: readonly string[];
  readonly kinds?: readonly string[];
  readonly options?: () => Partial<DiskOptions>;
}[] = [
  { name: 'a directory, without what .gitignore files and links leave out', paths: ['.'], uris: EVERYTHING },
  { name: 'a directory twice and what lies in it', paths: ['.', './', 'a', '../repo'], uris: EVERYTHING },
  { name: 'a directory below a .gitignore', paths: ['a'], uris: ['a/b.json', 'a/keep.local.yaml', 'a/only-here.json'] },
  { name: 'a named directory that is ignored', paths: ['build'], uris: ['build/deeper/out.yaml', 'build/out.json'] },
  {
    name: 'named files that a walk would leave out',
    paths: ['x.local.yaml', 'notes.txt', 'notes.txt', '../outside.yaml'],
    uris: ['../outside.yaml', 'notes.txt', 'x.local.yaml'],
  },
  {
    name: 'patterns to exclude',
    paths: ['.', 'main.tf'],
    uris: ['a.yaml', 'link.yaml', 'main.tf'],
    options: () => ({ exclude: ['*/', '*.yml', 'prod.*', 'main.tf'] }),
  },
  { name: 'standard input among paths', paths: ['-', 'main.tf', '-'], uris: ['main.tf', 'stdin'] },
  {
    name: 'paths that do not exist',
    paths: ['gone.yaml', 'main.tf', 'a.yaml/x', 'loop', 'link-nowhere.yaml'],
    uris: ['main.tf'],
    kinds: [
      'error no-such-path gone.yaml',
      'error unreadable-path a.yaml/x',
      'error unreadable-path loop',
      'error no-such-path link-nowhere.yaml',
    ],
  },
  {
    name: 'a directory above the working directory, still sorted',
    paths: ['..', '../../outside.yaml'],
    uris: [
      '../../outside.yaml',
      ...EVERYTHING.filter((uri) => !uri.startsWith('a/')).map((uri) => `../${uri}`),
      'b.json',
      'keep.local.yaml',
      'only-here.json',
    ],
    options: () => ({ cwd: nodePath.join(repository, 'a') }),
  },
  { name: 'nothing', paths: [], uris: [] },
];

test.each(WALKS)('finds $name', ({ paths, uris, kinds = [], options }) => {
  const result = scan(paths, options?.());
  expect(result.uris).toEqual(uris);
  expect(result.kinds).toEqual(kinds);
});

test('says which file is too large to be found, and reads it when it is named', () => {
  const path = nodePath.join(root, 'large', 'large.json');
  mkdirSync(nodePath.dirname(path));
  writeFileSync(path, '{}');
  truncateSync(path, 64 * 1024 * 1024 + 1);
  const walked = scan(['.'], { cwd: nodePath.dirname(path) });
  expect(walked.uris).toEqual([]);
  expect(walked.kinds).toEqual(['warning file-too-large large.json']);
  expect(scan(['large.json'], { cwd: nodePath.dirname(path) }).uris).toEqual(['large.json']);
});

test('tells named files from found ones', () => {
  const { found } = scan(['a', 'a/b.json', '-']);
  expect(found.filter((file) => file.explicit).map((file) => file.uri)).toEqual(['a/b.json', 'stdin']);
});

test('reads standard input once, and only when it is asked for', () => {
  let times = 0;
  const { found } = scan(['-'], { stdin: () => Buffer.from(`${++times}`) });
  expect(times).toBe(0);
  expect(found.map(contents)).toEqual([['1', '1', '1']]);
  expect(times).toBe(1);
});

const LONG = Array.from({ length: 200_000 }, (_, line) => `{"line":${line}}\n`).join('');
const CONTENTS: readonly { readonly name: string; readonly bytes: Uint8Array; readonly text: string }[] = [
  { name: 'empty.json', bytes: Buffer.from(''), text: '' },
  { name: 'short.json', bytes: Buffer.from('{"a":1}'), text: '{"a":1}' },
  { name: 'long.ndjson', bytes: Buffer.from(LONG), text: LONG },
  { name: 'short.ndjson.gz', bytes: gzipSync('{"a":1}'), text: '{"a":1}' },
  { name: 'long.ndjson.gz', bytes: gzipSync(LONG), text: LONG },
  { name: 'empty.ndjson.gz', bytes: gzipSync(''), text: '' },
];

test.each(CONTENTS)('reads $name as head, whole and in pieces', ({ name, bytes, text }) => {
  const file = written(name, bytes);
  const [head, whole, pieces] = contents(file);
  expect(text.startsWith(head)).toBe(true);
  expect(head.length).toBe(Math.min(text.length, 64 * 1024));
  expect(whole === text).toBe(true);
  expect(pieces === text).toBe(true);
  for (const piece of file.chunks()) expect(piece.length).toBeLessThanOrEqual(1024 * 1024);
});

const BROKEN: readonly { readonly name: string; readonly bytes: Uint8Array; readonly message: string }[] = [
  {
    name: 'no-gzip.ndjson.gz',
    bytes: Buffer.from('{"a":1}'),
    message: 'no-gzip.ndjson.gz cannot be read: its compressed content is damaged',
  },
  {
    name: 'cut.ndjson.gz',
    bytes: gzipSync(LONG).subarray(0, 1000),
    message: 'cut.ndjson.gz cannot be read: its compressed content is cut off',
  },
  {
    name: 'bomb.ndjson.gz',
    // Members of a gzip file are expanded one after the other: 9 times 64 MiB in half a megabyte.
    bytes: Buffer.concat(
      Array.from(
        { length: 9 },
        (
          (member) => () =>
            member
        )(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
      ),
    ),
    message:
      'bomb.ndjson.gz cannot be read: it holds more than 512 MiB once decompressed; decompress it and scan the result',
  },
];

test.each(BROKEN)(
  'refuses $name in words',
  ({ name, bytes, message }) => {
    const file = written(name, bytes);
    expect(() => file.bytes()).toThrow(message);
    expect(() => [...file.chunks()]).toThrow(message);
  },
  20_000,
);

test('says that a file is gone by the time it is read', () => {
  const file = written('fleeting.json', Buffer.from('{}'));
  rmSync(nodePath.join(root, 'contents', 'fleeting.json'));
  for (const read of [() => file.head(), () => file.bytes(), () => [...file.chunks()]]) {
    expect(read).toThrow('fleeting.json cannot be read: it does not exist, or a link to it is broken');
  }
});

test('reads a pipe', () => {
  const pipe = nodePath.join(root, 'pipe');
  execFileSync('mkfifo', [pipe]);
  spawn('sh', ['-c', 'printf piped > "$0"', pipe], { stdio: 'ignore' });
  const [file] = scan([pipe], { cwd: root }).found;
  expect(file && contents(file)).toEqual(['piped', 'piped', 'piped']);
});

test('a pattern that would take its regular expression forever hides nothing', () => {
  const directory = nodePath.join(root, 'stars');
  mkdirSync(directory);
  writeFileSync(nodePath.join(directory, `${'a'.repeat(200)}.json`), '');
  const started = cpuTime();
  const { uris } = scan(['.'], { cwd: directory, exclude: [`${'*a'.repeat(12)}b`] });
  expect(uris).toHaveLength(1);
  expect(cpuTime() - started).toBeLessThan(2_000);
});

test('walks a directory of many files without a pause', () => {
  const directory = nodePath.join(root, 'many');
  mkdirSync(directory);
  for (let i = 0; i < 1_000; i++) writeFileSync(nodePath.join(directory, `${i}.json`), '');
  const started = cpuTime();
  const { uris } = scan(['many'], { cwd: root });
  expect(uris).toHaveLength(1_000);
  expect(uris).toEqual([...uris].sort());
  expect(cpuTime() - started).toBeLessThan(5_000);
});

describe('URIs', () => {
  test.each([
    ['posix', '/work/a.yaml', '/work', 'a.yaml'],
    ['posix', '/work', '/work', '.'],
    ['posix', '/other/a.yaml', '/work', '../other/a.yaml'],
    ['posix', '/work/a b/#1?%.yaml', '/work', 'a%20b/%231%3F%25.yaml'],
    ['posix', '/work/c:d\\e.yaml', '/work', 'c%3Ad%5Ce.yaml'],
    ['posix', '/work/\u001b[31mred.yaml', '/work', '%1B%5B31mred.yaml'],
    ['posix', '/work/\ud800.yaml', '/work', '%EF%BF%BD.yaml'],
    ['posix', '/work/\u{1f600}.yaml', '/work', '%F0%9F%98%80.yaml'],
    ['win32', 'C:\\work\\a\\b c.yaml', 'C:\\work', 'a/b%20c.yaml'],
    ['win32', 'C:\\other\\a.yaml', 'C:\\work', '../other/a.yaml'],
    ['win32', 'D:\\x\\a.yaml', 'C:\\work', 'file:///D:/x/a.yaml'],
  ] as const)('of %s path %j', (flavour, path, cwd, uri) => {
    expect(toUri(path, cwd, nodePath[flavour])).toBe(uri);
  });
});

function written(name: string, bytes: Uint8Array): SourceFile {
  const directory = nodePath.join(root, 'contents');
  mkdirSync(directory, { recursive: true });
  writeFileSync(nodePath.join(directory, name), bytes);
  const [file] = scan([name], { cwd: directory }).found;
  if (file === undefined) throw new Error(`${name} was not found`);
  return file;
}

/** The text of head, whole and pieces. */
function contents(file: SourceFile): readonly [string, string, string] {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();
  return [text(file.head()), text(file.bytes()), text(Buffer.concat([...file.chunks()]))];
}
