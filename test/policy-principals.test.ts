/** Whom a policy of a template or of Terraform names, where that is not written out. */
import { describe, expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { select } from '../src/gate/select.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';

const RULES = ['s3-policy-not-public', 's3-trusted-accounts-only', 's3-no-confused-deputy'];
const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: RULES, skip: [] });

/** The verdicts of the rules, in their order here. */
async function judged(file: string, text: string): Promise<string> {
  const options = { rules: selected, perimeter: DEFAULT_PERIMETER, others: true };
  const { findings, others = [] } = await scan(filesOf({ [file]: text }), options);
  const all = [...findings, ...others].filter(({ resource }) => resource.type === 'AWS::S3::Bucket');
  return RULES.map((id) => all.find(({ rule }) => rule.id === id)?.verdict).join(' ');
}

const template = (principal: string, condition: string) => `Parameters: { Other: { Type: String } }
Mappings: { Logs: { us-east-1: { Account: '127311923021' }, eu-west-1: { Account: '156460612806' } } }
Resources:
  Identity: { Type: AWS::CloudFront::CloudFrontOriginAccessIdentity }
  Distribution: { Type: AWS::CloudFront::Distribution }
  Lake: { Type: AWS::S3::Bucket }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Lake
      PolicyDocument:
        Statement:
          Effect: Allow
          Principal: ${principal}
          Action: s3:PutObject
          Resource: !Sub '\${Lake.Arn}/*'
          Condition: ${condition}\n`;

describe('templates', () => {
  const OAI = 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity';
  const rows: readonly (readonly [string, string, string?])[] = [
    ['pass pass pass', '{ CanonicalUser: !GetAtt Identity.S3CanonicalUserId }'],
    ['pass pass pass', `{ AWS: !Sub '${OAI} \${Identity}' }`],
    ['pass unknown pass', `{ AWS: !Sub '${OAI} \${Other}' }`],
    ['pass unknown pass', `{ AWS: '${OAI} E2QWRUHAPOMQZL' }`],
    ['pass unknown pass', '{ CanonicalUser: !Ref Other }'],
    ['pass unknown pass', "{ AWS: !Sub 'arn:aws:iam::${Other}:root' }"],
    ['pass unknown pass', "{ AWS: !Sub 'arn:${AWS::Partition}:iam::${Other}:role/${Other}' }"],
    ['pass pass pass', "{ AWS: !Sub ['arn:aws:iam::${A}:root', { A: !FindInMap [Logs, !Ref AWS::Region, Account] }] }"],
    ['pass pass pass', "{ AWS: 'arn:aws:iam::127311923021:root' }"],
    ['unknown unknown unknown', '{ AWS: !Ref Other }'],
    ['unknown unknown unknown', "{ AWS: !Sub 'arn:aws:iam::${Other}' }"],
    ['unknown unknown unknown', "{ AWS: !Sub 'arn:aws:iam::${Other}:role/*' }"],
    ['pass unknown pass', "'*'", '{ StringEquals: { aws:PrincipalAccount: !Ref Other } }'],
    ['pass fail pass', "'*'", '{ StringEquals: { aws:PrincipalOrgID: !Ref Other } }'],
    ['pass fail pass', "'*'", '{ StringEquals: { aws:SourceVpce: !Ref Other } }'],
    ['unknown unknown pass', "'*'", '{ StringLike: { aws:PrincipalOrgID: !Ref Other } }'],
    ['unknown unknown unknown', "'*'", '{ IpAddress: { aws:SourceIp: !Ref Other } }'],
    ['pass pass unknown', '{ Service: s3.amazonaws.com }', '{ StringEquals: { aws:SourceAccount: !Ref Other } }'],
    [
      'pass pass pass',
      '{ Service: cloudfront.amazonaws.com }',
      "{ StringEquals: { AWS:SourceArn: !Sub 'arn:aws:cloudfront::${AWS::AccountId}:distribution/${Distribution}' } }",
    ],
  ];
  test.each(rows)('%s: %s', async (expected, principal, condition = '{}') =>
    expect(await judged('template.yaml', template(principal, condition))).toBe(expected),
  );
});

const source = (principal: string, condition: string) => `variable "other" {}
provider "aws" {
  region = "eu-west-1"
}
data "aws_elb_service_account" "here" {}
data "aws_elb_service_account" "there" {
  region = "us-east-1"
}
data "aws_elb_service_account" "elsewhere" {
  region = var.other
}
resource "aws_cloudfront_origin_access_identity" "it" {}
resource "aws_cloudfront_distribution" "it" {}
resource "aws_s3_bucket" "lake" {
  bucket = "lake"
}
resource "aws_s3_bucket_policy" "lake" {
  bucket = aws_s3_bucket.lake.id
  policy = jsonencode({ Statement = [{
    Effect    = "Allow"
    Principal = ${principal}
    Action    = "s3:PutObject"
    Resource  = "\${aws_s3_bucket.lake.arn}/*"
    Condition = ${condition}
  }] })
}\n`;

describe('Terraform', () => {
  const rows: readonly (readonly [string, string, string?])[] = [
    ['pass pass pass', '{ AWS = aws_cloudfront_origin_access_identity.it.iam_arn }'],
    ['pass pass pass', '{ CanonicalUser = aws_cloudfront_origin_access_identity.it.s3_canonical_user_id }'],
    ['pass pass pass', '{ AWS = data.aws_elb_service_account.here.arn }'],
    ['pass pass pass', '{ AWS = "arn:aws:iam::${data.aws_elb_service_account.there.id}:root" }'],
    ['pass unknown pass', '{ AWS = data.aws_elb_service_account.elsewhere.arn }'],
    ['pass unknown pass', '{ AWS = "arn:aws:iam::${var.other}:root" }'],
    ['unknown unknown unknown', '{ AWS = var.other }'],
    [
      'pass pass pass',
      '{ Service = "cloudfront.amazonaws.com" }',
      '{ StringEquals = { "AWS:SourceArn" = aws_cloudfront_distribution.it.arn } }',
    ],
  ];
  test.each(rows)('%s: %s', async (expected, principal, condition = '{}') =>
    expect(await judged('main.tf', source(principal, condition))).toBe(expected),
  );
});
