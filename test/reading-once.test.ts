/** Of two trees, what is the same in both is read once: but only what hangs on nothing else. */
import { expect, test } from '@jest/globals';
import { inMemory } from '../src/files/memory-file.js';
import type { ReadOptions } from '../src/inputs/input.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { readingOnce } from '../src/inputs/reading-once.js';
import type { SourceFile } from '../src/model/files.js';

const LAKE = 'Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n';
const NESTING =
  'Resources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: ./lake.yaml }\n';
const RECORDED = `${JSON.stringify({ k: 'header', format: 'lakeproof-snapshot', version: 1, source: 'live' })}\n${JSON.stringify({ k: 'footer', records: 0 })}\n`;

const file = (text: string, uri = 'a.yaml', explicit = false): SourceFile =>
  inMemory(uri, explicit, () => Buffer.from(text));
const unreadable: SourceFile = inMemory('a.yaml', false, () => {
  throw new Error('nobody may read it');
});
const beside: ReadOptions = { beside: (_, path) => file(LAKE, path) };

interface Case {
  readonly name: string;
  readonly files: readonly [SourceFile, SourceFile];
  readonly options?: ReadOptions;
  readonly isShared: boolean;
}

const CASES: readonly Case[] = [
  { name: 'the same', files: [file(LAKE), file(LAKE)], isShared: true },
  {
    name: 'the same, and what is beside it is not asked for',
    files: [file(LAKE), file(LAKE)],
    options: beside,
    isShared: true,
  },
  { name: 'another content', files: [file(LAKE), file(`${LAKE}\n`)], isShared: false },
  { name: 'another URI', files: [file(LAKE), file(LAKE, 'b.yaml')], isShared: false },
  { name: 'named by the user', files: [file(LAKE), file(LAKE, 'a.yaml', true)], isShared: false },
  { name: 'what nests another', files: [file(NESTING), file(NESTING)], options: beside, isShared: false },
  { name: 'what can no longer be read', files: [file(LAKE), unreadable], isShared: false },
  { name: 'what can be read now', files: [unreadable, file(LAKE)], isShared: false },
  { name: 'a recorded account', files: [file(RECORDED, 'a.ndjson'), file(RECORDED, 'a.ndjson')], isShared: false },
];

test.each(CASES)('$name', ({ files, options = {}, isShared }) => {
  const read = readingOnce();
  const [first, second] = files.map((each) => read(each, options));
  expect(second === first).toBe(isShared);
  for (const [i, routed] of [first, second].entries())
    expect(outcome(routed)).toEqual(outcome(readRoots(files[i] as SourceFile, options)));
});

function outcome(routed: ReturnType<typeof readRoots> | undefined) {
  if (routed?.kind !== 'roots') return routed;
  return { resources: routed.estates.flatMap(({ resources }) => [...resources]), problems: routed.problems };
}
