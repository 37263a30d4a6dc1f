import { fingerprintOf } from '../../src/engine/fingerprint.js';
import type { Change } from './repository.js';

/** A change that tries to get past the gate. Every attempt also takes the versioning off a bucket, where it does not say otherwise. */
export interface Attempt {
  readonly name: string;
  /** What the base has beside BASE. */
  readonly base?: Change;
  readonly change: Change;
  /** Beside --policy-ref main; a comparison with main when left out. */
  readonly args?: readonly string[];
  /** 1 when left out. */
  readonly exit?: 1 | 3;
  /** The kinds of the policy changes that are told. */
  readonly told?: readonly string[];
  /** The kinds of problems of level error. */
  readonly errors?: readonly string[];
}

const WORM = (days: number) =>
  `      ObjectLockEnabled: true
      ObjectLockConfiguration:
        ObjectLockEnabled: Enabled
        Rule: { DefaultRetention: { Mode: COMPLIANCE, Days: ${days} } }
      Tags: [{ Key: DataClass, Value: worm }]
`;
const VERSIONING = '      VersioningConfiguration: { Status: Enabled }\n';

/** A template with one bucket. */
export function bucket(name: string, properties = ''): string {
  return `Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: ${name}\n${properties}`;
}

export const GOOD = bucket('raw', VERSIONING);
/** As GOOD, but for the versioning. */
export const BAD = bucket('raw');

const TF = (status: string) =>
  `resource "aws_s3_bucket" "lake" {\n  bucket = "tf"\n}\nresource "aws_s3_bucket_versioning" "lake" {\n  bucket = aws_s3_bucket.lake.id\n  versioning_configuration {\n    status = "${status}"\n  }\n}\n`;

const RULE = JSON.stringify({
  id: 'acme-versioned',
  title: 'Every bucket keeps old versions of objects',
  severity: 'critical',
  resource: 'AWS::S3::Bucket',
  require: { fact: 'properties', path: '$.VersioningConfiguration.Status', operator: 'equal', value: 'Enabled' },
  message: 'Versioning has to be enabled',
  why: 'What is overwritten or deleted in a bucket without versioning is lost for good, whoever did it and why.',
  remediation: { text: 'Enable versioning on the bucket.' },
  controls: {},
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html'],
});
const CONFIGURATION = {
  rules: { 's3-object-lock-retention': { params: { minimumDays: 365 } } },
  perimeter: { accounts: ['111122223333'] },
  exclude: ['sandbox/'],
  waivers: 'waivers.yaml',
  failOnUnknown: true,
};
const configured = (more: object) => ({ 'lakeproof.config.json': JSON.stringify({ ...CONFIGURATION, ...more }) });
const withoutKey = (key: string) => {
  const { [key as 'waivers']: _, ...rest } = CONFIGURATION;
  return { 'lakeproof.config.json': JSON.stringify(rest) };
};
const waivers = (...lines: readonly string[]) => ({
  'waivers.yaml': `waivers:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
});
const STANDING = 'rule: s3-versioning, resource: scratch-*, reason: thrown away, owner: data, expires: 2027-01-31';
const EXPIRED = 'rule: s3-versioning, resource: raw, reason: until we moved, owner: data, expires: 2026-01-31';
const ON_RAW = 'rule: s3-versioning, resource: raw, reason: it is fine, owner: me, expires: 2027-01-31';
const IGNORED = (text: string) =>
  text.replace('AWS::S3::Bucket\n', 'AWS::S3::Bucket # lakeproof-ignore s3-versioning: fine\n');
const WORKFLOW = (more: string) =>
  `on: pull_request\njobs: { gate: { steps: [{ uses: OWNER/lakeproof@0${more} }] } }\n`;

export const BASE: Change = {
  ...configured({}),
  ...waivers(STANDING),
  'infra/lake.yaml': GOOD,
  'other.yaml': bucket('other', VERSIONING),
  '.github/workflows/gate.yml': WORKFLOW(''),
};

const WITH_RULE = { ...configured({ customRules: ['rules'] }), 'rules/acme-versioned/rule.json': RULE };
const EASY = RULE.replace('"operator":"equal"', '"operator":"notEqual"');
const KNOWN = (name: string, file: string) =>
  JSON.stringify({
    format: 'lakeproof-baseline',
    version: 1,
    findings: [
      {
        rule: 's3-versioning',
        verdict: 'fail',
        file,
        resource: name,
        fingerprint: fingerprintOf('s3-versioning', 'AWS::S3::Bucket', name),
      },
    ],
  });

const NESTING =
  'Resources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: ./infra/lake.yaml }\n';

export const ATTEMPTS: readonly Attempt[] = [
  // The configuration
  {
    name: 'a rule is switched off',
    change: configured({ rules: { 's3-versioning': 'off' } }),
    told: ['rule'],
  },
  {
    name: 'its severity is lowered',
    change: configured({ rules: { ...CONFIGURATION.rules, 's3-versioning': { severity: 'low' } } }),
    told: ['severity'],
  },
  {
    name: 'a parameter is loosened, and the template follows',
    change: {
      ...configured({ rules: { 's3-object-lock-retention': { params: { minimumDays: 1 } } } }),
      'infra/lake.yaml': GOOD,
      'worm.yaml': bucket('worm', WORM(1)),
    },
    base: { 'worm.yaml': bucket('worm', WORM(730)) },
    told: ['params'],
  },
  { name: 'another pack', change: configured({ pack: 'cis-aws-foundations' }), told: ['rule'] },
  { name: 'nothing fails a run', change: configured({ failOn: 'none' }), told: ['fail-on'] },
  {
    name: 'doubts no longer count, and the versioning is a doubt',
    change: {
      ...withoutKey('failOnUnknown'),
      'infra/lake.yaml': `Parameters:\n  V: { Type: String }\n${GOOD.replace('Status: Enabled', 'Status: !Ref V')}`,
    },
    exit: 3,
    told: ['fail-on'],
  },
  {
    name: 'only new findings count, of which nothing says what they are',
    args: [],
    change: configured({ failOnNew: true, baseline: 'known.json' }),
    errors: ['policy-unusable'],
  },
  {
    name: 'new waivers count, says the change, and has one',
    change: { ...configured({ newWaivers: 'report' }), 'infra/lake.yaml': IGNORED(BAD) },
    told: ['configuration', 'inline-waiver'],
  },
  { name: 'the folder is left out', change: configured({ exclude: ['infra/'] }), told: ['exclude'] },
  {
    name: 'everything is ours',
    change: configured({ perimeter: { accounts: ['111122223333', '999999999999'] } }),
    told: ['perimeter'],
  },
  { name: 'the configuration is taken away', change: { 'lakeproof.config.json': null }, told: ['exclude', 'waiver'] },
  { name: 'it is broken', change: { 'lakeproof.config.json': '{' }, errors: ['policy-unusable'] },
  {
    name: 'it becomes a link',
    change: { 'lakeproof.config.json': ['elsewhere.json'], 'elsewhere.json': '{"failOn": "none"}' },
    told: ['fail-on'],
  },
  {
    name: 'a nearer one',
    change: { 'infra/lakeproof.config.json': '{"rules": {"s3-versioning": "off"}}' },
    args: ['infra', '--baseline-ref', 'main', '--fail-on-new'],
    told: ['rule'],
  },
  {
    name: 'a second one beside it',
    change: { 'lakeproof.config.yaml': 'failOn: none\n' },
    errors: ['policy-unusable'],
  },
  // Waivers
  { name: 'a waiver is added', change: waivers(STANDING, ON_RAW), told: ['waiver'] },
  {
    name: 'a waiver without a reason',
    change: waivers(STANDING, 'rule: s3-versioning, resource: raw'),
    told: ['waiver'],
  },
  { name: 'a waiver reaches further', change: waivers(STANDING.replace('scratch-*', '"*"')), told: ['waiver'] },
  {
    name: 'an expired waiver is extended',
    base: waivers(EXPIRED),
    change: waivers(EXPIRED.replace('2026', '2028')),
    told: ['waiver'],
  },
  {
    name: 'a reason is added to a waiver that had none',
    base: waivers('rule: s3-versioning, resource: raw, reason: ""'),
    change: waivers(ON_RAW),
    told: ['waiver'],
  },
  {
    name: 'another file of waivers',
    change: { ...configured({ waivers: 'mine.yaml' }), 'mine.yaml': `waivers: [{ ${ON_RAW} }]\n` },
    told: ['waiver'],
  },
  { name: 'a comment', change: { 'infra/lake.yaml': IGNORED(BAD) }, told: ['inline-waiver'] },
  {
    name: 'metadata',
    change: {
      'infra/lake.yaml': BAD.replace(
        'Properties:',
        'Metadata: { lakeproof: { ignore: [{ rule: s3-versioning, reason: fine }] } }\n    Properties:',
      ),
    },
    told: ['inline-waiver'],
  },
  {
    name: 'a comment is copied with the name of what it waives',
    base: { 'scratch.yaml': IGNORED(bucket('raw')) },
    change: { 'infra/lake.yaml': IGNORED(BAD) },
    told: ['inline-waiver'],
  },
  {
    name: 'a comment that waived a doubt waives a fail',
    base: {
      'infra/lake.yaml': `Parameters:\n  V: { Type: String }\n${IGNORED(GOOD).replace('Status: Enabled', 'Status: !Ref V')}`,
    },
    change: { 'infra/lake.yaml': IGNORED(BAD) },
    told: ['inline-waiver'],
  },
  // Known findings
  {
    name: 'a baseline is brought',
    args: ['--baseline', 'known.json', '--fail-on-new'],
    change: { 'known.json': KNOWN('raw', 'infra/lake.yaml') },
    told: ['baseline'],
  },
  {
    name: 'the baseline grows',
    base: { ...configured({ baseline: 'known.json' }), 'known.json': KNOWN('other', 'other.yaml') },
    args: ['--fail-on-new'],
    change: { 'known.json': KNOWN('raw', 'infra/lake.yaml') },
    told: ['baseline'],
  },
  {
    name: 'a second bucket with the name of one that is known',
    base: { 'old.yaml': bucket('old') },
    change: { 'infra/lake.yaml': GOOD, 'new.yaml': bucket('old') },
  },
  {
    name: 'a doubt that is known becomes a fail',
    base: {
      'infra/lake.yaml': `Parameters:\n  V: { Type: String }\n${GOOD.replace('Status: Enabled', 'Status: !Ref V')}`,
    },
    change: {},
  },
  // Rules of one's own
  {
    name: 'a rule of one’s own asks for less',
    base: WITH_RULE,
    change: { 'rules/acme-versioned/rule.json': EASY },
    told: ['rule'],
  },
  { name: 'a rule of one’s own is taken away', base: WITH_RULE, change: configured({}), told: ['rule'] },
  {
    name: 'a rule of one’s own is emptied',
    base: WITH_RULE,
    change: { 'rules/acme-versioned/rule.json': '{}' },
    errors: ['policy-unusable'],
  },
  // What is scanned
  { name: 'git is told to ignore it', change: { '.gitignore': 'infra/\n' } },
  { name: 'git is told to ignore it from within', change: { 'infra/.gitignore': '*\n' } },
  { name: 'git is told to do otherwise with it', change: { '.gitattributes': '*.yaml export-ignore binary -diff\n' } },
  {
    name: 'it is renamed to what nobody reads',
    change: { 'infra/lake.yaml': null, 'infra/lake.txt': BAD },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'it moves to where nothing is scanned',
    change: { 'infra/lake.yaml': null, 'sandbox/lake.yaml': BAD },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'it moves to where packages are installed',
    change: { 'infra/lake.yaml': null, 'node_modules/lake/lake.yaml': BAD },
  },
  {
    name: 'it looks like a chart',
    change: { 'infra/lake.yaml': `{{- if .Values.lake }}\n${BAD}{{- end }}\n` },
    exit: 3,
    errors: ['unreadable-json'],
  },
  { name: 'it is cut off', change: { 'infra/lake.yaml': `${BAD}      Broken: [` }, exit: 3 },
  { name: 'it is emptied', change: { 'infra/lake.yaml': '' }, exit: 3, errors: ['no-longer-judged'] },
  {
    name: 'it becomes a link to elsewhere',
    change: { 'infra/lake.yaml': ['/dev/null'] },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'it says nothing that a template says',
    change: { 'infra/lake.yaml': BAD.replace('Resources:', 'Parts:').replace('AWS::S3::Bucket', 'Bucket') },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'another stack has it, on a condition that never holds',
    change: {
      'parent.yaml': `Conditions: { Never: !Equals [a, b] }\nResources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Condition: Never\n    Properties: { TemplateURL: ./infra/lake.yaml }\n`,
    },
  },
  {
    name: 'another root has it as a module, no times',
    base: { 'lake/main.tf': TF('Enabled') },
    change: {
      'infra/lake.yaml': GOOD,
      'lake/main.tf': TF('Suspended'),
      'main.tf': 'module "lake" {\n  source = "./lake"\n  count  = 0\n}\n',
    },
  },
  {
    name: 'a nested stack is changed, and nothing of what nests it',
    base: { 'parent.yaml': NESTING },
    change: {},
  },
  // The workflow
  {
    name: 'the workflow is told to let it pass',
    change: { '.github/workflows/gate.yml': WORKFLOW(', with: { fail-on: none }') },
    told: ['workflow'],
  },
];
