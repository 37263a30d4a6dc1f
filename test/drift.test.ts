/** Where an account is not what is declared: told where both are decided, with the property that decided. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { useFolders } from './support/bundled.js';
import { runIn } from './support/cli-cases.js';

const folderOf = useFolders();

const template = (status: string) =>
  `Parameters:\n  V: { Type: String }\nResources:\n  Lake:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: lake\n      VersioningConfiguration: { Status: ${status} }\n`;

function recorded(properties: object, versioning = 'ok'): string {
  const calls = { ListBuckets: 'ok', GetBucketVersioning: versioning, GetObjectLockConfiguration: 'none' };
  const bucket = { acct: '111122223333', region: 'eu-west-1', p: { BucketName: 'lake', ...properties }, calls };
  return [
    { k: 'header', format: 'lakeproof-snapshot', version: 1, source: 'live' },
    { k: 'r', t: 'AWS::S3::Bucket', id: 'arn:aws:s3:::lake', identity: 'lake', ...bucket },
    { k: 'footer', records: 1 },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

const isReport = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync('schemas/report-v1.schema.json', 'utf8')),
);

interface DriftLine {
  readonly rule: string;
  readonly declared: { readonly verdict: string };
  readonly recorded: { readonly verdict: string };
  readonly differences: readonly object[];
}

async function driftIn(files: { readonly [path: string]: string }): Promise<readonly DriftLine[] | undefined> {
  const { stdout } = await runIn(folderOf(files), ['scan', '.', '--rules', 's3-versioning', '--format', 'json']);
  const report = JSON.parse(stdout) as { readonly drift?: readonly DriftLine[] };
  expect(isReport(report) ? [] : isReport.errors).toEqual([]);
  return report.drift;
}

const OFF = { VersioningConfiguration: { Status: 'Suspended' } };
const ON = { VersioningConfiguration: { Status: 'Enabled' } };
const at = '/VersioningConfiguration/Status';

test.each([
  [
    'weaker than declared',
    template('Enabled'),
    OFF,
    'pass fail',
    [{ pointer: at, declared: 'Enabled', recorded: 'Suspended' }],
  ],
  ['never applied', template('Enabled'), {}, 'pass fail', [{ pointer: at, declared: 'Enabled' }]],
  [
    'mended by hand',
    template('Suspended'),
    ON,
    'fail pass',
    [{ pointer: at, declared: 'Suspended', recorded: 'Enabled' }],
  ],
])('an account that is %s', async (_, declared, properties, verdicts, differences) => {
  const [drift, ...more] =
    (await driftIn({
      'lake.yaml': declared,
      'live.ndjson': recorded(properties, Object.keys(properties).length === 0 ? 'none' : 'ok'),
    })) ?? [];
  expect(more).toEqual([]);
  expect([drift?.rule, `${drift?.declared.verdict} ${drift?.recorded.verdict}`]).toEqual(['s3-versioning', verdicts]);
  expect(drift?.differences).toEqual(differences);
});

test.each([
  ['the same', template('Enabled'), recorded(ON)],
  ['as bad as declared', template('Suspended'), recorded({})],
  ['undecided where it is declared', template('!Ref V'), recorded(OFF)],
  [
    'undecided where it was recorded',
    template('Enabled'),
    recorded({ VersioningConfiguration: { $unknown: 'access-denied' } }, 'AccessDenied'),
  ],
])('no drift: %s', async (_, declared, live) => {
  expect(await driftIn({ 'lake.yaml': declared, 'live.ndjson': live })).toEqual([]);
});

test('nothing is said of drift where nothing is declared and recorded too', async () => {
  expect(await driftIn({ 'lake.yaml': template('Enabled') })).toBeUndefined();
  expect(
    await driftIn({ 'lake.yaml': template('Enabled').replace(': lake', ': other'), 'live.ndjson': recorded(OFF) }),
  ).toBeUndefined();
});

test.each([
  [
    'text',
    '  s3-versioning on Lake (lake): declared pass, recorded fail (VersioningConfiguration.Status: declared "Enabled", recorded "Suspended")\n',
  ],
  ['markdown', 'declared pass, recorded fail (VersioningConfiguration'],
])('as %s', async (format, part) => {
  const cwd = folderOf({ 'lake.yaml': template('Enabled'), 'live.ndjson': recorded(OFF) });
  const { stdout } = await runIn(cwd, ['scan', '.', '--rules', 's3-versioning', '--format', format]);
  expect(stdout.replaceAll('\\', '')).toContain(part);
});
