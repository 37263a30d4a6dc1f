/** Accounts that are judged while they are recorded: what comes of it is what a scan of the snapshot comes to. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { judgeOf } from '../src/engine/judge.js';
import { judgingAhead } from '../src/engine/judge-ahead.js';
import { planAll } from '../src/engine/plan.js';
import { FACTS } from '../src/facts/facts.js';
import { select } from '../src/gate/select.js';
import { readRecording } from '../src/inputs/snapshot/read-recording.js';
import type { ScanResult } from '../src/model/finding.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';
import { inRecordedOrder, recordingOf } from './support/recording.js';

jest.setTimeout(30_000);

const { selected: rules } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
const OPTIONS = { rules, perimeter: DEFAULT_PERIMETER, others: true };
const URI = 'account.ndjson';
const BUCKET = 'AWS::S3::Bucket';

/** Every snapshot of one account that there is. */
const SNAPSHOTS = ['fixtures/collect', 'fixtures/estates', 'rules']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.ndjson'))
  .map((path) => [path, readFileSync(path, 'utf8')] as const)
  .filter(([, text]) => text.split('"format":"lakeproof-snapshot"').length === 2 && text.includes('"source":"live"'))
  .map(([path, text]) => [path, inRecordedOrder(text)] as const);
const EVERYTHING = SNAPSHOTS.find(([path]) => path.includes('/everything/'))?.[1] ?? [];

/** A line for each judged pair, as reports tell it, and what they tell of the run. */
function told({ findings, others = [], counts, problems, complete, judgedIn }: ScanResult): readonly string[] {
  const pairs = [...findings, ...others].map(({ rule, resource, verdict, message, places, reasons, fingerprint }) =>
    JSON.stringify([rule.id, resource.id, verdict, message, places, reasons, fingerprint]),
  );
  return [...pairs, JSON.stringify({ counts, problems, complete, judgedIn })];
}
const scanned = async (lines: readonly string[]) =>
  told(await scan(filesOf({ [URI]: lines.map((line) => `${line}\n`).join('') }), OPTIONS));
const recorded = async (...recording: Parameters<typeof recordingOf>) =>
  told(await scan(filesOf({}), { ...OPTIONS, recording: recordingOf(...recording) }));

test('there are accounts of every kind', () => {
  expect(SNAPSHOTS.length).toBeGreaterThan(40);
  expect(EVERYTHING.length).toBeGreaterThan(20);
});

test.each(SNAPSHOTS)('%s', async (_, lines) => {
  expect(await recorded(URI, lines)).toEqual(await scanned(lines));
});

/** A bucket that has nothing to do with others. */
const LINE = EVERYTHING.find((line) => line.includes('"identity":"lake.copy"')) ?? '';
const bucket = (name: string, properties: object) => {
  const { p, ...row } = JSON.parse(LINE);
  const id = `arn:aws:s3:::${name}`;
  return JSON.stringify({ ...row, id, identity: name, p: { ...p, BucketName: name, ...properties } });
};
const counted = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/"records":\d+/, `"records":${lines.length - 2}`));
const withMore = (...more: readonly string[]) =>
  counted([...EVERYTHING.slice(0, -1), ...more, EVERYTHING.at(-1) ?? '']);
const logsInto = (name: string) => ({ LoggingConfiguration: { DestinationBucketName: name } });
/** Without what records requests, which buckets are judged by. */
const unwatched = EVERYTHING.filter((line) => !/"t":"AWS::CloudTrail::/.test(line));
const trail = EVERYTHING.find((line) => line.includes('"t":"AWS::CloudTrail::Trail"')) ?? '';

/** What turns out otherwise than it looked when the first bucket came. */
const SURPRISES: readonly (readonly [string, readonly string[], { readonly [type: string]: boolean }?])[] = [
  ['a bucket that logs into an earlier one', withMore(bucket('late', logsInto('lake.copy')))],
  [
    'a bucket of which nobody knows where it logs',
    withMore(bucket('late', { LoggingConfiguration: { $unknown: 'access-denied' } })),
  ],
  ['the same bucket twice', withMore(LINE)],
  ['a trail that comes after the buckets', counted([...unwatched.slice(0, -1), trail, EVERYTHING.at(-1) ?? ''])],
  [
    'lists that fail after all',
    counted(unwatched).map((line) => line.replace(/"complete":\{[^}]*\}/, '"complete":{}')),
    allWhole(),
  ],
  ['a recording that is stopped', unwatched.slice(0, -1), allWhole()],
  ['a recording that is stopped before the first bucket', EVERYTHING.slice(0, 3)],
];

let expected: ReturnType<typeof scanned> | undefined;
test.each(SURPRISES)('%s', async (_, lines, ...complete) => {
  expected ??= scanned(EVERYTHING);
  const whole = await scanned(lines);
  expect(whole).not.toEqual(await expected);
  expect(await recorded(URI, lines, ...complete)).toEqual(whole);
});

function allWhole() {
  const { complete } = JSON.parse(EVERYTHING.at(-1) ?? '{}');
  return Object.fromEntries(Object.keys(complete).map((type) => [type, true]));
}

describe('judgements', () => {
  const plan = planAll(rules, FACTS).get(BUCKET);
  if (plan === undefined) throw new Error('no rule is about buckets');

  const judge = judgeOf(plan, DEFAULT_PERIMETER);

  /** The buckets of a recording whose judgements stand in the end. */
  async function standing(lines: readonly string[]) {
    const { routed, follower } = await readRecording(recordingOf(URI, lines), {}, (known, { last, beside }) =>
      judgingAhead(judge, known, new Set([last, ...beside])),
    );
    const [whole] = routed.kind === 'roots' ? routed.estates : [];
    const buckets = whole?.ofType(BUCKET) ?? [];
    return buckets.filter((r) => whole && follower?.take(r, whole) !== undefined).map(({ identity }) => identity);
  }

  // lake-raw asks for the bucket that it replicates to, and logs into lake-logs.
  test('stand for buckets that have nothing to do with others', async () => {
    expect(await standing(withMore(bucket('late', {})))).toEqual(['lake.copy', 'late']);
    expect(await standing(withMore(bucket('late', logsInto('lake.copy'))))).toEqual(['late']);
  });
});
