/** A live finding stands at the line that declares its resource, where one and only one does. */
import { expect, test } from '@jest/globals';
import { builtinRules } from '../src/commands/builtin-rules.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';

const [rule] = builtinRules().filter(({ id }) => id === 's3-versioning');
if (rule === undefined) throw new Error('there is no rule s3-versioning');

const bucket = (logicalId: string, name?: string) =>
  `Resources:\n  ${logicalId}:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration:\n        Status: Enabled\n${name === undefined ? '' : `      BucketName: ${name}\n`}`;

/** A recorded bucket whose versioning is suspended. */
function recorded(name: string, logicalId?: string): string {
  const tags = logicalId && { Tags: [{ Key: 'aws:cloudformation:logical-id', Value: logicalId }] };
  return [
    { k: 'header', format: 'lakeproof-snapshot', version: 1, source: 'live' },
    {
      k: 'r',
      t: 'AWS::S3::Bucket',
      id: `arn:aws:s3:::${name}`,
      identity: name,
      acct: '111122223333',
      region: 'eu-west-1',
      p: { BucketName: name, VersioningConfiguration: { Status: 'Suspended' }, ...tags },
      calls: { ListBuckets: 'ok', GetBucketVersioning: 'ok', GetBucketTagging: 'ok' },
    },
    { k: 'footer', records: 1 },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

/** A second rule, so that tags are kept. */
const tagged = builtinRules().find(({ id }) => id === 's3-object-lock');

async function placeOf(live: string, ...templates: readonly string[]): Promise<string | undefined> {
  const files = Object.fromEntries(templates.map((text, i) => [`${i}.yaml`, text]));
  const rules = [rule, tagged].flatMap((each) => (each === undefined ? [] : [{ rule: each, params: {} }]));
  const { findings } = await scan(filesOf({ 'live.ndjson': live, ...files }), { rules, perimeter: DEFAULT_PERIMETER });
  const found = findings.filter((finding) => finding.resource.recorded && finding.rule.id === 's3-versioning');
  expect(found).toHaveLength(1);
  const { at } = found[0]?.places[0] ?? {};
  return at && `${at.file}:${at.start.line}`;
}

const NOWHERE = 'live/aws/111122223333/eu-west-1/s3/lake:1';

test.each([
  ['the name', recorded('lake'), [bucket('Lake', 'lake')], '0.yaml:6'],
  ['the name among others', recorded('lake'), [bucket('Other', 'other'), bucket('Lake', 'lake')], '1.yaml:6'],
  ['the logical id', recorded('lake', 'Lake'), [bucket('Lake')], '0.yaml:6'],
  ['the name before the logical id', recorded('lake', 'Lake'), [bucket('Lake', 'b'), bucket('L', 'lake')], '1.yaml:6'],
  ['a name that two declare', recorded('lake'), [bucket('Lake', 'lake'), bucket('Lake', 'lake')], NOWHERE],
  ['a logical id that two declare', recorded('lake', 'Lake'), [bucket('Lake'), bucket('Lake')], NOWHERE],
  ['nothing', recorded('lake'), [bucket('Other', 'other')], NOWHERE],
  ['no template', recorded('lake'), [], NOWHERE],
])('found by %s', async (_, live, templates, place) => {
  expect(await placeOf(live, ...templates)).toBe(place);
});
