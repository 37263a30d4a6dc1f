import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Commit, isCommit, openCommit, renamedSince } from '../src/files/commit.js';
import { documentsIn } from '../src/files/commit-documents.js';
import { commitFiles } from '../src/files/commit-files.js';
import { diskFiles } from '../src/files/disk-tree.js';
import type { Files } from '../src/model/files.js';
import { useFolders } from './support/bundled.js';
import { type Repository, repositoryIn, useRepositories } from './support/repository.js';

const repositoryOf = useRepositories();
const folderOf = useFolders();

/** What the commit holds; the working tree is then emptied, so that nothing can be read from it by mistake. */
const TREE = {
  '.gitignore': 'built/\n',
  'a.yaml': 'A: 1',
  'a/b.json': '{}',
  'a/notes.txt': 'not an input by its name',
  'built/out.json': '{"tracked": true}',
  'infra/main.tf': '# one',
  'infra/more.tf': '# two',
  'infra/module/main.tf': '# three',
  'link.yaml': ['a.yaml'] as const,
  'link-of-link.yaml': ['link.yaml'] as const,
  'link-nowhere.yaml': ['gone.yaml'] as const,
  'link-outside.yaml': ['/etc/hostname'] as const,
  'loop.yaml': ['loop.yaml'] as const,
  'we ird#1/ü.yaml': 'odd',
};

let repository: Repository;
let commit: Commit;
beforeAll(() => {
  repository = repositoryOf(TREE);
  const sha = repository.git('rev-parse', 'HEAD');
  repository.git('rm', '-q', '-r', '.');
  commit = opened(repository.folder, sha);
});

function opened(folder: string, ref: string): Commit {
  const found = openCommit(folder, ref);
  if (!isCommit(found)) throw new Error(found.message);
  return found;
}

const contents = ({ files }: Files) =>
  Object.fromEntries([...files].map((file) => [file.uri, Buffer.from(file.bytes()).toString('utf8')]));

const EVERYTHING = {
  'a.yaml': 'A: 1',
  'a/b.json': '{}',
  'built/out.json': '{"tracked": true}',
  'infra/main.tf': '# one',
  'infra/module/main.tf': '# three',
  'infra/more.tf': '# two',
  'link-of-link.yaml': 'A: 1',
  'link.yaml': 'A: 1',
  'we%20ird%231/%C3%BC.yaml': 'odd',
};

const WALKS: readonly {
  readonly name: string;
  readonly paths: readonly string[];
  readonly files: { readonly [uri: string]: string };
  readonly cwd?: string;
  readonly exclude?: readonly string[];
}[] = [
  { name: 'all of it, ignored or not', paths: ['.'], files: EVERYTHING },
  { name: 'a folder', paths: ['a'], files: { 'a/b.json': '{}' } },
  {
    name: 'a named file, whatever it is called',
    paths: ['a/notes.txt'],
    files: { 'a/notes.txt': TREE['a/notes.txt'] },
  },
  { name: 'what is not there holds nothing', paths: ['gone', '-', '../elsewhere.yaml'], files: {} },
  {
    name: 'seen from a folder',
    paths: ['..'],
    cwd: 'infra',
    exclude: ['*.json', 'we*/', 'link*'],
    files: { '../a.yaml': 'A: 1', 'main.tf': '# one', 'module/main.tf': '# three', 'more.tf': '# two' },
  },
  {
    name: 'a folder that is left out',
    paths: ['infra'],
    exclude: ['module/', 'main.tf'],
    files: { 'infra/more.tf': '# two' },
  },
];

describe('the files of a commit', () => {
  test.each(WALKS)('$name', ({ paths, files, cwd = '.', exclude = [] }) => {
    const options = { cwd: join(repository.folder, cwd), exclude, excludeBase: repository.folder };
    const found = commitFiles(commit, paths, options);
    expect(contents(found)).toEqual(files);
    expect([...found.files].map(({ uri }) => uri)).toEqual([...Object.keys(files)].sort());
    expect(found.problems()).toEqual([]);
  });

  test('are those that the disk would have', () => {
    const other = repositoryOf({ ...TREE, '.gitignore': '', 'link-outside.yaml': null });
    const onDisk = contents(diskFiles(['.'], { cwd: other.folder }));
    expect(contents(commitFiles(opened(other.folder, 'HEAD'), ['.'], { cwd: other.folder }))).toEqual(onDisk);
  });

  test('name each other inside the tree', () => {
    const { beside, folder, folders } = commitFiles(commit, ['infra'], { cwd: repository.folder });
    const uriOf = (found: unknown) => (typeof found === 'string' ? found : (found as { readonly uri: string }).uri);
    expect(uriOf(beside?.('infra/main.tf', 'module/main.tf'))).toBe('infra/module/main.tf');
    expect(uriOf(beside?.('infra/main.tf', 'gone.tf'))).toBe('absent');
    expect(uriOf(beside?.('infra/main.tf', '../a.yaml'))).toBe('outside');
    const names = (found: unknown) => (Array.isArray(found) ? found.map(uriOf) : found);
    expect(names(folder?.('infra/main.tf', '.'))).toEqual(['infra/main.tf', 'infra/more.tf']);
    expect(names(folder?.('infra/main.tf', 'module'))).toEqual(['infra/module/main.tf']);
    expect(names(folder?.('infra/main.tf', 'gone'))).toBe('absent');
    expect(names(folder?.('infra/main.tf', '..'))).toBe('outside');
    expect(folders?.('infra/main.tf', '.')).toEqual(['module']);
    expect(folders?.('infra/main.tf', 'module')).toEqual([]);
    expect(folders?.('infra/main.tf', 'gone')).toBe('absent');
    expect(folders?.('infra/main.tf', '..')).toBe('outside');
  });

  test('lie in the folders that the disk would have', () => {
    const other = repositoryOf({ ...TREE, 'deep/er/still.tf': '', 'link-folder': ['infra'] });
    const rooms = [commitFiles(opened(other.folder, 'HEAD'), ['.'], { cwd: other.folder })];
    for (const { folders } of [...rooms, diskFiles(['.'], { cwd: other.folder })]) {
      expect(folders?.('a.yaml', '.')).toEqual(expect.arrayContaining(['a', 'built', 'deep', 'infra']));
      expect(folders?.('a.yaml', '.')).not.toContain('link-folder');
      expect(folders?.('a.yaml', 'deep')).toEqual(['er']);
      expect(folders?.('a.yaml', 'deep/er')).toEqual([]);
      expect(folders?.('a.yaml', 'a/notes.txt')).toBe('absent');
    }
  });

  test('are decompressed by name, and read in batches', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`t${i}.yaml`, `N: ${i}`]));
    const large = repositoryOf(many);
    writeFileSync(join(large.folder, 'lake.ndjson.gz'), gzipSync('{"format":"x"}'));
    large.git('add', '-A');
    large.git('commit', '-qm', 'a snapshot');
    const found = contents(commitFiles(opened(large.folder, 'HEAD'), ['.'], { cwd: large.folder }));
    expect(Object.keys(found)).toHaveLength(301);
    expect(found['lake.ndjson.gz']).toBe('{"format":"x"}');
    expect(found['t299.yaml']).toBe('N: 299');
  });
});

describe('the documents of a commit', () => {
  test('are read as if they lay on the disk, but links are none', () => {
    const { folder } = repository;
    const source = documentsIn(commit);
    expect(source.read(join(folder, 'a.yaml'))).toBe('A: 1');
    expect([source.exists(join(folder, 'link.yaml')), source.exists(join(folder, 'a'))]).toEqual([false, false]);
    expect([source.isFolder(join(folder, 'a')), source.isFolder(join(folder, 'a.yaml'))]).toEqual([true, false]);
    expect([...source.filesBelow(join(folder, 'infra'))].sort()).toEqual(
      ['main.tf', 'module/main.tf', 'more.tf'].map((name) => join(folder, 'infra', name)),
    );
    expect(() => source.read(join(folder, 'link.yaml'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    expect(() => source.filesBelow(join(folder, '..'))).toThrow(expect.objectContaining({ code: 'ENOENT' }));
  });
});

describe('commits that are not there', () => {
  test.each([
    ['a misspelt branch', 'mian', /has no commit mian/, /Check the spelling/],
    ['an id', '0123456789012345678901234567890123456789', /has no commit 0123/, /git fetch --depth=1 origin 0123/],
    ['an option', '--all', /has no commit --all/, /Check the spelling/],
    ['a file', 'HEAD:a.yaml', /has no commit/, /Check the spelling/],
  ])('%s', (_, ref, message, next) => {
    const found = openCommit(repository.folder, ref);
    expect(found).toEqual({ message: expect.stringMatching(message), next: expect.stringMatching(next) });
  });

  test('because there is no repository', () => {
    expect(openCommit(folderOf({}), 'main')).toMatchObject({
      message: expect.stringContaining('not a git repository'),
    });
  });

  test('because the clone is shallow or partial', () => {
    const origin = repositoryOf({ 'a.yaml': 'A: 1' });
    const first = origin.git('rev-parse', 'HEAD');
    origin.commit({ 'a.yaml': 'A: 2' });
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const shallow = folderOf({});
    origin.git('clone', '-q', '--depth=1', `file://${origin.folder}`, join(shallow, 'clone'));
    expect(openCommit(join(shallow, 'clone'), first)).toEqual({
      message: `This shallow clone has no commit ${first}`,
      next: expect.stringContaining('fetch-depth: 2'),
    });
    expect(
      contents(commitFiles(opened(join(shallow, 'clone'), 'HEAD'), ['.'], { cwd: join(shallow, 'clone') })),
    ).toEqual({
      'a.yaml': 'A: 2',
    });
    const partial = join(folderOf({}), 'clone');
    origin.git('clone', '-q', '--filter=blob:none', `file://${origin.folder}`, partial);
    // Git would fetch what it lacks; nothing here asks the network.
    expect(openCommit(partial, first)).toEqual({
      message: expect.stringMatching(/^The files of .* cannot be listed: /),
      next: expect.stringContaining('git fetch --refetch'),
    });
  });
});

test('nothing that a repository brings along is run, and no object is replaced', () => {
  const hostile = repositoryOf({ 'a.yaml': 'honest', '.gitattributes': '*.yaml filter=evil diff=evil\n' });
  const honest = hostile.git('rev-parse', 'HEAD');
  const other = hostile.commit({ 'a.yaml': 'other', 'b.yaml': 'b' });
  const marker = join(hostile.folder, 'ran');
  const config = {
    'core.fsmonitor': `touch ${marker}; false`,
    'core.pager': `touch ${marker}`,
    'filter.evil.clean': `touch ${marker}`,
    'filter.evil.smudge': `touch ${marker}`,
    'diff.evil.textconv': `touch ${marker}`,
    'diff.external': `touch ${marker}`,
  };
  hostile.git('replace', honest, other);
  for (const [key, value] of Object.entries(config)) hostile.git('config', key, value);
  writeFileSync(join(hostile.folder, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
  const found = opened(hostile.folder, honest);
  expect(contents(commitFiles(found, ['.'], { cwd: hostile.folder }))).toEqual({ 'a.yaml': 'honest' });
  expect([...renamedSince(found)]).toEqual([]);
  expect(existsSync(marker)).toBe(false);
});

test('renames are told by likeness', () => {
  const moving = repositoryIn(repositoryOf({ 'lake.yaml': 'A: 1\nB: 2\nC: 3\nD: 4\n', 'x.yaml': '' }).folder);
  const before = moving.git('rev-parse', 'HEAD');
  moving.commit({ 'lake.yaml': null, 'lake.txt': 'A: 1\nB: 2\nC: 3\nD: 5\n', 'x.yaml': null });
  expect([...renamedSince(opened(moving.folder, before))]).toEqual([['lake.yaml', 'lake.txt']]);
});
