/** Templates of one run that share what they export: a key, a log bucket, a bucket and its policy. */
import { expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { select } from '../src/gate/select.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';

const KEY = 's3-customer-managed-key';
const LOGS = 's3-access-logging';
const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [KEY, LOGS], skip: [] });

test('the rules are there', () => expect(selected.map(({ rule }) => rule.id).sort()).toEqual([LOGS, KEY].sort()));

async function verdictsOf(texts: { readonly [uri: string]: string }, rule: string, name: string) {
  const options = { rules: selected, perimeter: DEFAULT_PERIMETER, others: true };
  const { findings, others = [] } = await scan(filesOf(texts), options);
  const found = [...findings, ...others].filter((each) => each.rule.id === rule && each.resource.id === name);
  return found.map(({ verdict, reasons }) => [verdict, ...reasons.map(({ reason }) => reason)].join(' '));
}

const keys = (name: string, condition = '') => `
Conditions: { Never: !Equals [a, b], Perhaps: !Equals [!Ref AWS::Region, eu-west-1] }
Resources:
  Key: { Type: AWS::KMS::Key, Properties: { EnableKeyRotation: true } }
Outputs:
  KeyArn: { ${condition} Value: !GetAtt Key.Arn, Export: { Name: ${name} } }
`;

const lake = (key: string, more = '') => `
Conditions: { Imports: !Equals [!Ref AWS::Region, eu-west-1] }
Resources:
  Raw:
    Type: AWS::S3::Bucket
    Properties:
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault: { SSEAlgorithm: aws:kms, KMSMasterKeyID: ${key} }
${more}`;

const IMPORTED = '!ImportValue lake-key';
const OWN_KEY = '  Own: { Type: AWS::KMS::Key }\n';

const CASES: readonly (readonly [string, string, { readonly [uri: string]: string }])[] = [
  ['an imported key is the exported one', 'pass', { 'keys.yaml': keys('lake-key'), 'lake.yaml': lake(IMPORTED) }],
  ['whatever keys there are at home', 'pass', { 'keys.yaml': keys('lake-key'), 'lake.yaml': lake(IMPORTED, OWN_KEY) }],
  [
    'on the side that a condition imports too',
    'pass',
    {
      'keys.yaml': keys('lake-key'),
      'lake.yaml': lake('!If [Imports, !ImportValue lake-key, !GetAtt Own.Arn]', OWN_KEY),
    },
  ],
  [
    'a name that nothing exports is unknown',
    'unknown imported',
    { 'keys.yaml': keys('x'), 'lake.yaml': lake(IMPORTED) },
  ],
  [
    'of a name that several export it may be any',
    'unknown imported',
    { 'a.yaml': keys('lake-key'), 'b.yaml': keys('lake-key'), 'lake.yaml': lake(IMPORTED) },
  ],
  [
    'an export that is never made is none',
    'unknown imported',
    { 'keys.yaml': keys('lake-key', 'Condition: Never,'), 'lake.yaml': lake(IMPORTED) },
  ],
  [
    'nor is one that may be made',
    'unknown imported',
    { 'keys.yaml': keys('lake-key', 'Condition: Perhaps,'), 'lake.yaml': lake(IMPORTED) },
  ],
];

test.each(CASES)('%s: %s', async (_, verdict, texts) => {
  expect(await verdictsOf(texts, KEY, 'lake.yaml#Raw')).toEqual([verdict]);
});

const logs = `
Resources:
  Logs: { Type: AWS::S3::Bucket }
Outputs:
  Name: { Value: !Ref Logs, Export: { Name: log-bucket } }
`;
const logged = `
Resources:
  Raw:
    Type: AWS::S3::Bucket
    Properties:
      LoggingConfiguration: { DestinationBucketName: !ImportValue log-bucket }
  Unlogged: { Type: AWS::S3::Bucket }
`;

/** A log target is exempt from logging; what may be one is unknown. */
const TARGETS: readonly (readonly [string, string, string, { readonly [uri: string]: string }])[] = [
  [
    'a bucket that others import to log to',
    'not-applicable',
    'logs.yaml#Logs',
    { 'logs.yaml': logs, 'lake.yaml': logged },
  ],
  ['a bucket beside one that logs elsewhere', 'fail', 'lake.yaml#Unlogged', { 'logs.yaml': logs, 'lake.yaml': logged }],
  ['a bucket that nobody is known to log to', 'fail', 'logs.yaml#Logs', { 'logs.yaml': logs, 'x.yaml': lake('x') }],
  [
    'a bucket that may be the imported one',
    'unknown imported',
    'logs.yaml#Logs',
    { 'logs.yaml': logs, 'other.yaml': logs, 'lake.yaml': logged },
  ],
];

test.each(TARGETS)('%s: %s', async (_, verdict, name, texts) => {
  expect(await verdictsOf(texts, LOGS, name)).toEqual([verdict]);
});
