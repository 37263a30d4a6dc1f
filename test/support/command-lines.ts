/** Command lines, each with the exit code and the words that it owes its user; and the files that they are run beside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Running } from './bundled.js';

/** One bucket; `properties` are indented by six. */
const bucket = (properties = '') =>
  `Parameters:\n  V: { Type: String }\nResources:\n  Lake:\n    Type: AWS::S3::Bucket\n${properties && `    Properties:\n      ${properties}\n`}`;

export const FILES = {
  'pass.yaml': bucket('VersioningConfiguration: { Status: Enabled }'),
  'fail.yaml': bucket(),
  'unknown.yaml': bucket('VersioningConfiguration: { Status: !Ref V }'),
  'broken.yaml': 'Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n    Properties: {\n',
  'notes.txt': 'nothing to scan',
  'tree/kept.yaml': bucket(),
  'tree/left-out/other.yaml': bucket(),
  'tree/.gitignore': 'left-out/\n',
  'none/package.json': '{"name": "nothing"}',
};
const VERSIONING = ['--rules', 's3-versioning'];
export const scan = (...args: readonly string[]) => ['scan', ...args, ...VERSIONING];
const config = (text: string) => ({ 'c.json': text });

export interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly files?: { readonly [path: string]: string };
  readonly how?: Running;
  readonly code: 0 | 1 | 2 | 3;
  /** What standard output and error show; neither shows the other's. */
  readonly out?: readonly (string | RegExp)[];
  readonly err?: readonly (string | RegExp)[];
  readonly not?: readonly (string | RegExp)[];
}

const VERSION = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version as string;
export const RULE_COUNT = readdirSync(join(ROOT, 'rules'), { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('rule.json'),
).length;

export const CASES: readonly Case[] = [
  {
    name: 'a module that is not here is told at the end, too',
    args: ['scan', 'main.tf', '--rules', 's3-versioning'],
    files: { 'main.tf': 'module "x" {\n  source = "somebody/lake/aws"\n}\nresource "aws_s3_bucket" "b" {}\n' },
    code: 1,
    out: ['complete but for what 1 module would declare'],
  },
  { name: 'the version', args: ['--version'], code: 0, out: [new RegExp(`^${VERSION.replaceAll('.', '\\.')}\n$`)] },
  {
    name: 'help',
    args: ['--help'],
    code: 0,
    out: ['scan', 'explain', 'rules', 'Examples:\n', 'lakeproof scan infra/'],
  },
  {
    name: 'help of scan',
    args: ['scan', '--help'],
    code: 0,
    out: ['Examples:\n', 'Exit codes: 0', '--fail-on-unknown'],
  },
  { name: 'nothing asked', args: [], code: 2, err: ['Usage: lakeproof'] },
  { name: 'an unknown command', args: ['scna', '.'], code: 2, err: ["unknown command 'scna'", 'Did you mean scan?'] },
  {
    name: 'an unknown option',
    args: ['scan', '--fail-onn', 'low'],
    code: 2,
    err: ["'--fail-onn'", '--fail-on?', '--help'],
  },
  { name: 'an option without its value', args: ['scan', '--rules'], code: 2, err: ['--rules'] },

  { name: '0: everything passes', args: scan('pass.yaml'), code: 0, out: ['pass 1 · fail 0', 'complete:'] },
  {
    name: '0: findings below fail-on',
    args: scan('fail.yaml', '--fail-on', 'critical'),
    code: 0,
    out: ['fail 1', 'fail.yaml:4:3'],
  },
  { name: '0: fail-on none', args: scan('fail.yaml', '--fail-on', 'none'), code: 0, out: ['fail 1'] },
  { name: '0: an unknown alone', args: scan('unknown.yaml'), code: 0, out: ['unknown 1', 'unknown.yaml:7:42'] },
  {
    name: '1: a finding',
    args: scan('fail.yaml'),
    code: 1,
    out: ['error[s3-versioning]', 'lakeproof explain s3-versioning'],
  },
  { name: '1: at fail-on', args: scan('fail.yaml', '--fail-on', 'low'), code: 1 },
  { name: '3: an unknown when asked', args: scan('unknown.yaml', '--fail-on-unknown'), code: 3 },
  {
    name: '3: a path that does not exist',
    args: scan('pass.yaml', 'missing.yaml'),
    code: 3,
    out: ['missing.yaml', 'pass 1', 'incomplete:'],
  },
  {
    name: '3: a broken template',
    args: scan('broken.yaml', 'pass.yaml'),
    code: 3,
    out: [/broken\.yaml:\d+:\d+/, 'pass 1'],
  },
  { name: '3: nothing to judge', args: scan('none'), code: 3, out: ['Nothing was evaluated', 'Name the files'] },
  { name: '3: no file of that kind', args: scan('notes.txt'), code: 3, out: ['notes.txt'] },
  { name: '1 before 3', args: scan('fail.yaml', 'missing.yaml'), code: 1, out: ['incomplete:'] },
  { name: '1 before 3: with an unknown', args: scan('fail.yaml', 'unknown.yaml', '--fail-on-unknown'), code: 1 },
  {
    name: '2 before 1: findings and a wrong format',
    args: scan('fail.yaml', '--format', 'sarf'),
    code: 2,
    err: ['"sarf"', 'sarif'],
  },
  { name: '2 before 3', args: scan('missing.yaml', '--pack', 'nope'), code: 2, err: ['"nope"', 'data-lake'] },

  { name: 'standard input', args: scan('-'), how: { input: FILES['fail.yaml'] }, code: 1, out: ['stdin:4:3'] },
  {
    name: 'standard input beside files',
    args: scan('pass.yaml', '-'),
    how: { input: FILES['fail.yaml'] },
    code: 1,
    out: ['pass 1 · fail 1'],
  },
  { name: 'a file named twice', args: scan('fail.yaml', './fail.yaml', 'fail.yaml'), code: 1, out: ['fail 1 '] },
  {
    name: 'a directory, without what .gitignore leaves out',
    args: scan('tree'),
    code: 1,
    out: ['tree/kept.yaml:4:3', 'fail 1 '],
    not: ['other.yaml'],
  },
  {
    name: 'a file that .gitignore leaves out, named',
    args: scan('tree/left-out/other.yaml'),
    code: 1,
    out: ['tree/left-out/other.yaml:4:3'],
  },

  {
    name: 'several rules',
    args: ['scan', 'pass.yaml', '--rules', 's3-versioning,s3-access-logging', '--rules', 's3-acls-disabled'],
    code: 0,
    out: ['3 rules on 1 resource'],
  },
  {
    name: 'a rule skipped',
    args: ['scan', 'fail.yaml', '--rules', 's3-versioning,s3-acls-disabled', '--skip', 's3-versioning'],
    code: 0,
    out: ['1 rule on'],
    not: ['s3-versioning'],
  },
  { name: 'every rule skipped', args: scan('fail.yaml', '--skip', 's3-versioning'), code: 2, err: ['No rule is left'] },
  {
    name: 'the pack of all rules',
    args: ['scan', 'fail.yaml', '--pack', 'all'],
    code: 1,
    out: [`${RULE_COUNT} rules on`],
  },
  {
    name: 'a misspelt rule',
    args: ['scan', 'fail.yaml', '--rules', 's3-versionin'],
    code: 2,
    err: ['s3-versionin', 'did you mean s3-versioning?'],
  },
  {
    name: 'a misspelt rule to skip',
    args: ['scan', 'fail.yaml', '--skip', 's3-versionin'],
    code: 2,
    err: ['did you mean s3-versioning?'],
  },
  {
    name: 'a misspelt pack',
    args: ['scan', 'fail.yaml', '--pack', 'data-lakes'],
    code: 2,
    err: ['"data-lakes"', 'did you mean data-lake?'],
  },
  {
    name: 'a severity that does not exist',
    args: scan('fail.yaml', '--fail-on', 'severe'),
    code: 2,
    err: ['severe', 'critical, high, medium, low, none'],
  },
  {
    name: 'an output without a format',
    args: scan('fail.yaml', '--output', 'lake.sarif'),
    code: 2,
    err: ['lake.sarif', 'format=path'],
  },
  { name: 'an output of an unknown format', args: scan('fail.yaml', '--output', 'sarf=x'), code: 2, err: ['"sarf"'] },

  {
    name: 'a configuration',
    args: ['scan', 'fail.yaml', '--config', 'c.json'],
    files: config('{"pack": "all", "failOn": "none"}'),
    code: 0,
    out: [`${RULE_COUNT} rules on`],
  },
  {
    name: 'a configuration that turns a rule off',
    args: ['scan', 'fail.yaml', '-c', 'c.json'],
    files: config('{"rules": {"s3-versioning": "off"}}'),
    code: 1,
    not: ['s3-versioning'],
  },
  {
    name: 'the command line wins',
    args: scan('fail.yaml', '-c', 'c.json', '--fail-on', 'high'),
    files: config('{"failOn": "none"}'),
    code: 1,
  },
  {
    name: 'a configuration that raises a severity',
    args: scan('fail.yaml', '-c', 'c.json', '--fail-on', 'critical'),
    files: config('{"rules": {"s3-versioning": {"severity": "critical"}}}'),
    code: 1,
    out: ['(critical)'],
  },
  {
    name: 'a configuration that does not exist',
    args: scan('fail.yaml', '-c', 'gone.json'),
    code: 2,
    err: ['gone.json'],
  },
  {
    name: 'a misspelt key',
    args: scan('fail.yaml', '-c', 'c.json'),
    files: config('{\n  "pakc": "all"\n}'),
    code: 2,
    err: [/c\.json:2:3: .*pakc.*pack/],
  },
  {
    name: 'a misspelt rule in a configuration',
    args: scan('fail.yaml', '-c', 'c.json'),
    files: config('{\n  "rules": {\n    "s3-versionin": "off"\n  }\n}'),
    code: 2,
    err: [/c\.json:3:5: .*s3-versioning/],
  },
  {
    name: 'a misspelt parameter',
    args: scan('fail.yaml', '-c', 'c.json'),
    files: config('{"rules": {"s3-object-lock-retention": {"params": {"minimumDay": 1}}}}'),
    code: 2,
    err: [/c\.json:1:\d+: .*minimumDay.*minimumDays/],
  },
  {
    name: 'a value that a parameter cannot have',
    args: scan('fail.yaml', '-c', 'c.json'),
    files: config('{"rules": {"s3-object-lock-retention": {"params":\n {"mode": "COMPLIANT"}}}}'),
    code: 2,
    err: [/c\.json:2:3: .*COMPLIANCE/],
  },
  {
    name: 'a configuration that is no JSON',
    args: scan('fail.yaml', '-c', 'c.json'),
    files: config('{"pack": '),
    code: 2,
    err: [/c\.json:1:\d+/],
  },

  {
    name: 'a rule explained',
    args: ['explain', 's3-object-lock-retention'],
    code: 0,
    out: ['Why\n', 'minimumDays', 'What to change\n', 'Controls\n', 'References\n'],
  },
  {
    name: 'a misspelt rule explained',
    args: ['explain', 's3-object-lok'],
    code: 2,
    err: ['did you mean s3-object-lock?'],
  },
  { name: 'no rule to explain', args: ['explain'], code: 2, err: ['missing required argument'] },
  { name: 'the rules', args: ['rules', 'list'], code: 0, out: [/^s3-versioning +high +AWS::S3::Bucket +\S/m] },
];
