import { fingerprintOf } from '../../src/engine/fingerprint.js';
import {
  type Attempt,
  BAD,
  bucket,
  CONFIGURATION,
  configured,
  GOOD,
  STANDING,
  SUSPENDED,
  VERSIONING,
  waivers,
} from './tampering.js';

const WORM = (days: number) =>
  `      ObjectLockEnabled: true
      ObjectLockConfiguration:
        ObjectLockEnabled: Enabled
        Rule: { DefaultRetention: { Mode: COMPLIANCE, Days: ${days} } }
      Tags: [{ Key: DataClass, Value: worm }]
`;
/** A template whose bucket has the name that a deployment makes of its logical id. */
function unnamed(properties: string): string {
  return `Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n    Properties:\n${properties}`;
}
/** A policy that denies or allows requests without TLS, for the bucket that a parameter names. */
function ofTheirs(effect: string): string {
  return `Parameters: { Theirs: { Type: String } }
Resources:
  P:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Theirs
      PolicyDocument:
        Statement:
          Effect: ${effect}
          Principal: '*'
          Action: 's3:*'
          Resource: [!Sub 'arn:aws:s3:::$\{Theirs}', !Sub 'arn:aws:s3:::$\{Theirs}/*']
          Condition: { Bool: { aws:SecureTransport: false } }\n`;
}
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
const withoutKey = (key: string) => {
  const { [key as 'waivers']: _, ...rest } = CONFIGURATION;
  return { 'lakeproof.config.json': JSON.stringify(rest) };
};
const EXPIRED = 'rule: s3-versioning, resource: raw, reason: until we moved, owner: data, expires: 2026-01-31';
const ON_RAW = 'rule: s3-versioning, resource: raw, reason: it is fine, owner: me, expires: 2027-01-31';
const IGNORED = (text: string) =>
  text.replace('AWS::S3::Bucket\n', 'AWS::S3::Bucket # lakeproof-ignore s3-versioning: fine\n');
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

/** With what decides: the configuration, waivers, known findings, rules of one's own. */
export const ON_POLICY: readonly Attempt[] = [
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
    name: 'it is written anew in another format',
    change: { 'lakeproof.config.json': null, 'lakeproof.config.yaml': 'failOn: none\n' },
    told: ['fail-on'],
  },
  {
    name: 'a folder takes its name',
    change: { 'lakeproof.config.json': null, 'lakeproof.config.json/x': '' },
    errors: ['policy-unusable'],
  },
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
  {
    name: 'a comment that names the rule with an invisible letter',
    change: { 'infra/lake.yaml': IGNORED(BAD).replace('s3-versioning:', 's3-versioning\u200b:') },
  },
  {
    name: 'a waiver that names the rule with another hyphen',
    change: waivers(STANDING, ON_RAW.replace('s3-versioning', '"s3\u2010versioning"')),
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
  {
    name: 'a bucket that is known to fail is mended, and its namesake of another file broken',
    base: { 'old.yaml': unnamed(SUSPENDED), 'infra/lake.yaml': unnamed(VERSIONING) },
    change: { 'old.yaml': unnamed(VERSIONING), 'infra/lake.yaml': unnamed(SUSPENDED) },
  },
  {
    name: 'the policy of a bucket that stands elsewhere is broken, and its namesake that is known to fail taken away',
    base: { 'infra/lake.yaml': ofTheirs('Deny'), 'old.yaml': ofTheirs('Allow') },
    change: { 'infra/lake.yaml': ofTheirs('Allow'), 'old.yaml': null },
  },
  {
    name: 'it is taken away, and its namesake broken, beside a baseline',
    base: {
      ...configured({ baseline: 'known.json' }),
      'known.json': KNOWN('Lake', 'old.yaml'),
      'old.yaml': unnamed(SUSPENDED),
      'infra/lake.yaml': unnamed(VERSIONING),
    },
    args: ['--fail-on-new'],
    change: { 'old.yaml': null, 'infra/lake.yaml': unnamed(SUSPENDED) },
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
    name: 'a rule of one’s own takes the id of ours',
    change: {
      ...configured({ customRules: ['rules'] }),
      'rules/s3-versioning/rule.json': EASY.replace('acme-versioned', 's3-versioning'),
    },
    errors: ['policy-unusable'],
  },
  {
    name: 'a rule of one’s own is emptied',
    base: WITH_RULE,
    change: { 'rules/acme-versioned/rule.json': '{}' },
    errors: ['policy-unusable'],
  },
];
