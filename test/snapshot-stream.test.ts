/** Snapshots as a stream: several in one file, pieces of any size, and a file that fails on the way. */
import { expect, test } from '@jest/globals';
import { readRoots } from '../src/inputs/read-roots.js';
import { fileOf } from './support/files-of.js';

const LIVE = '{"k":"header","format":"lakeproof-snapshot","version":1,"source":"live"}';
const BUCKET =
  '{"k":"r","t":"AWS::S3::Bucket","id":"arn:aws:s3:::lake","identity":"lake","acct":"111122223333","region":"eu-west-1","partition":"aws","p":{"BucketName":"lake"},"calls":{}}';
const footer = (records: number) => `{"k":"footer","records":${records}}`;

test('several snapshots may stand in one file', () => {
  const template = LIVE.replace('"live"', '"template","root":"t.yaml"');
  const lines = [LIVE, BUCKET, footer(1), template, footer(0), LIVE, BUCKET, footer(1)];
  const routed = readRoots(fileOf('account.ndjson', lines.map((line) => `${line}\n`).join('')));
  expect(routed).toMatchObject({ kind: 'roots', problems: [] });
  expect(routed.kind === 'roots' && routed.estates.map(({ root }) => root)).toEqual([
    'account.ndjson[1]',
    't.yaml',
    'account.ndjson[3]',
  ]);
});

test('lines are found across pieces of any size, whatever their breaks', () => {
  const bytes = new TextEncoder().encode(
    [`\uFEFF${LIVE}`, BUCKET.replace('"lake"', '"lük"'), '', footer(1)].join('\r\n'),
  );
  for (const size of [1, 2, 3, 7, 100, bytes.length]) {
    const buffer = new Uint8Array(size);
    function* pieces() {
      for (let at = 0; at < bytes.length; at += size) {
        const piece = bytes.subarray(at, at + size);
        buffer.set(piece);
        yield buffer.subarray(0, piece.length);
      }
    }
    const routed = readRoots({ ...fileOf('a.ndjson', bytes), chunks: pieces });
    expect(routed).toMatchObject({ kind: 'roots', problems: [] });
    expect(routed.kind === 'roots' && [...(routed.estates[0]?.resources ?? [])].map((r) => r.identity)).toEqual([
      'lük',
    ]);
  }
});

test('a file that fails on the way loses nothing of what came before', () => {
  function* chunks() {
    yield new TextEncoder().encode(`${LIVE}\n${BUCKET}\n`);
    throw new Error('The disk was pulled out');
  }
  const routed = readRoots({ ...fileOf('a.ndjson', LIVE), chunks });
  expect(routed.kind === 'roots' && [...(routed.estates[0]?.resources ?? [])].length).toBe(1);
  expect(routed.kind === 'roots' && routed.problems.map(({ kind }) => kind)).toEqual([
    'unreadable-file',
    'truncated-snapshot',
  ]);
});
