/** What a template may hold unseen makes an absence unknown, and leaves what is written as it is. */
import { expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { select } from '../src/gate/select.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';

const RULES = ['s3-access-logging', 's3-versioning'];
const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: RULES, skip: [] });
const BUCKET = 'Bucket: { Type: AWS::S3::Bucket, Properties: { VersioningConfiguration: { Status: Enabled } } }';

/** Logging exempts a bucket that others log to: nobody knows who does while something is unread. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['nothing else', `Resources: { ${BUCKET} }`, 'fail', 'pass'],
  ['a module', `Resources: { ${BUCKET}, M: { Type: 'A::B::C::MODULE' } }`, 'unknown module-not-available', 'pass'],
  [
    'a Rain module',
    `Resources: { ${BUCKET}, M: { Type: !Rain::Module m.yaml } }`,
    'unknown module-not-available',
    'pass',
  ],
  [
    'a snippet that is not at hand',
    `Resources: { ${BUCKET}, Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/k } } }`,
    'unknown module-not-available',
    'pass',
  ],
  ['a macro', `Transform: Ours\nResources: { ${BUCKET} }`, 'unknown macro', 'pass'],
  ['a macro beside the resources', `Resources: { ${BUCKET}, Fn::Transform: { Name: Ours } }`, 'unknown macro', 'pass'],
  [
    'a macro inside of one resource',
    `Resources: { Bucket: { Type: AWS::S3::Bucket, Properties: { Fn::Transform: { Name: Ours } } } }`,
    'unknown macro',
    'unknown macro',
  ],
  [
    'a loop over nobody knows what',
    `Transform: AWS::LanguageExtensions\nParameters: { P: { Type: CommaDelimitedList } }\nResources: { ${BUCKET}, 'Fn::ForEach::L': [I, !Ref P, { 'B\${I}': { Type: AWS::S3::Bucket, Properties: { LoggingConfiguration: { DestinationBucketName: !Ref Bucket } } } }] }`,
    'unknown condition',
    'pass',
  ],
];

test.each(CASES)('beside %s', async (_, template, logging, versioning) => {
  const options = { rules: selected, perimeter: DEFAULT_PERIMETER, others: true };
  const { findings, others = [] } = await scan(filesOf({ 'lake.yaml': template }), options);
  const found = [...findings, ...others].filter(({ resource }) => resource.id === 'lake.yaml#Bucket');
  expect(found.map(({ rule }) => rule.id).sort()).toEqual(RULES);
  const said = (id: string) =>
    found
      .filter(({ rule }) => rule.id === id)
      .map(({ verdict, reasons }) => [verdict, ...reasons.map(({ reason }) => reason)].join(' '));
  expect([said('s3-access-logging'), said('s3-versioning')]).toEqual([[logging], [versioning]]);
});
