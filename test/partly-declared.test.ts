/** Resources that a root configures without declaring them: judged by what it says of them, and by nothing else. */
import { describe, expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { select } from '../src/gate/select.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';

const RULES = [
  's3-block-public-policy',
  's3-policy-not-public',
  's3-tls-only',
  's3-versioning',
  'kms-policy-not-public',
];

async function judged(files: { readonly [path: string]: string }, only = RULES): Promise<readonly string[]> {
  const { selected } = select(builtinRules(), builtinPack('all'), {}, { only, skip: [] });
  const options = { rules: selected, perimeter: DEFAULT_PERIMETER, others: true };
  const { findings, others = [] } = await scan(filesOf(files), options);
  return [...findings, ...others].map(({ rule, resource, verdict }) => `${resource.id} ${rule.id} ${verdict}`).sort();
}

const HEAD = 'Parameters: { B: { Type: String } }\nResources:\n';
const LAKE = '  Lake: { Type: AWS::S3::Bucket, Properties: { BucketName: lake } }\n';
const policy = (bucket: string, resource: string) => `  P:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: ${bucket}
      PolicyDocument:
        Statement: [{ Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: ${resource} }]\n`;
const OPEN = ['s3-policy-not-public fail', 's3-tls-only fail'];

describe('templates', () => {
  const rows: readonly (readonly [string, { readonly [path: string]: string }, readonly string[]])[] = [
    [
      'the policy of a bucket that another team owns',
      { 'a.yaml': HEAD + policy('theirs', 'arn:aws:s3:::theirs/*') },
      OPEN.map((each) => `a.yaml#P/Bucket ${each}`),
    ],
    [
      'the policy of the bucket that a parameter names',
      { 'a.yaml': HEAD + policy('!Ref B', '!Sub "arn:aws:s3:::${B}/*"') },
      OPEN.map((each) => `a.yaml#P/Bucket ${each}`),
    ],
    [
      'the policy of a bucket whose name nobody knows, which denies nothing all the same',
      { 'a.yaml': HEAD + policy('!ImportValue Theirs', 'arn:aws:s3:::theirs/*') },
      ['a.yaml#P/Bucket s3-policy-not-public unknown', 'a.yaml#P/Bucket s3-tls-only fail'],
    ],
    [
      'a bucket of the same root is judged by itself',
      { 'a.yaml': HEAD + LAKE + policy('!Ref Lake', 'arn:aws:s3:::lake/*') },
      [
        'a.yaml#Lake s3-block-public-policy fail',
        ...OPEN.map((each) => `a.yaml#Lake ${each}`),
        'a.yaml#Lake s3-versioning fail',
      ],
    ],
    [
      'so is a bucket of another root',
      { 'a.yaml': HEAD + policy('lake', 'arn:aws:s3:::lake/*'), 'b.yaml': HEAD + LAKE },
      [
        'b.yaml#Lake s3-block-public-policy fail',
        ...OPEN.map((each) => `b.yaml#Lake ${each}`),
        'b.yaml#Lake s3-versioning fail',
      ],
    ],
  ];
  test.each(rows)('%s', async (_, files, expected) => expect(await judged(files)).toEqual(expected));
});

test('a doubt that its policy makes is told, of the kind that others may end too', async () => {
  const text = `Resources:
  P:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: theirs
      PolicyDocument:
        Statement:
          Effect: Deny
          Principal: '*'
          Action: 's3:*'
          Resource: [arn:aws:s3:::theirs, arn:aws:s3:::theirs/*]
          Condition: { StringNotEquals: { aws:SourceVpce: vpce-0123456789abcdef0 } }\n`;
  const told = await judged({ 'a.yaml': text }, ['s3-vpc-endpoint-only', 's3-policy-not-public', 's3-not-public']);
  expect(told).toEqual(['a.yaml#P/Bucket s3-policy-not-public pass', 'a.yaml#P/Bucket s3-vpc-endpoint-only unknown']);
});

const statement = (resource: string) =>
  `jsonencode({ Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "${resource}" }] })`;

describe('Terraform', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'parts that name the same bucket are judged together',
      `resource "aws_s3_bucket_policy" "p" {\n  bucket = "theirs"\n  policy = ${statement('arn:aws:s3:::theirs/*')}\n}
resource "aws_s3_bucket_versioning" "v" {\n  bucket = "theirs"\n  versioning_configuration {\n    status = "Suspended"\n  }\n}`,
      ['s3-policy-not-public fail', 's3-tls-only fail', 's3-versioning fail'].map(
        (each) => `.#aws_s3_bucket_versioning.v/bucket ${each}`,
      ),
    ],
    [
      'a part of the bucket that a variable names says nothing of its policy',
      'variable "b" {}\nresource "aws_s3_bucket_public_access_block" "z" {\n  bucket = var.b\n  block_public_acls = true\n}',
      ['.#aws_s3_bucket_public_access_block.z/bucket s3-block-public-policy fail'],
    ],
    [
      'the policy of a key',
      `resource "aws_kms_key_policy" "k" {\n  key_id = "theirs"\n  policy = ${statement('*')}\n}`,
      ['.#aws_kms_key_policy.k/key_id kms-policy-not-public fail'],
    ],
    [
      'a part of a bucket that is here, whatever count it has',
      'variable "n" {}\nresource "aws_s3_bucket" "b" {\n  count = var.n\n}\nresource "aws_s3_bucket_versioning" "v" {\n  count = var.n\n  bucket = aws_s3_bucket.b[count.index].id\n  versioning_configuration {\n    status = "Enabled"\n  }\n}',
      [
        '.#aws_s3_bucket.b[*] s3-block-public-policy fail',
        '.#aws_s3_bucket.b[*] s3-policy-not-public pass',
        '.#aws_s3_bucket.b[*] s3-tls-only fail',
        '.#aws_s3_bucket.b[*] s3-versioning pass',
      ],
    ],
  ];
  test.each(rows)('%s', async (_, text, expected) => expect(await judged({ 'main.tf': text })).toEqual(expected));
});
