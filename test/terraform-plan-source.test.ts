/** A plan with its source: what stands where, and what the source knows before the apply. The plan stays what is judged. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { diskFiles } from '../src/files/disk-tree.js';
import { select } from '../src/gate/select.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { spell } from '../src/inputs/snapshot/spell.js';
import { loadHclReader } from '../src/inputs/terraform/hcl/hcl-reader.js';
import type { RootFolder } from '../src/inputs/terraform/hcl/root-folder.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { valueAt } from '../src/model/value.js';
import { scan } from '../src/scan.js';
import { fileOf } from './support/files-of.js';

const HOME = 'fixtures/estates';
const lakes = readdirSync(HOME).filter((name) =>
  ['main.tf', 'plan.json'].every((f) => existsSync(join(HOME, name, f))),
);

test('there are lakes in both spellings', () => expect(lakes.length).toBeGreaterThanOrEqual(3));

describe.each(lakes)('%s', (lake) => {
  test('is judged as its source is, at the places of its source', async () => {
    const [source, plan] = [await judged(join(HOME, lake, 'main.tf')), await judged(join(HOME, lake, 'plan.json'))];
    expect(plan.size).toBeGreaterThan(20);
    expect(verdicts(plan)).toEqual(verdicts(source));
    expect([...plan.values()].filter(({ places }) => !places[0].at.file.endsWith('.tf'))).toEqual([]);
  });
});

/** By rule and address. */
async function judged(path: string) {
  const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
  const files = diskFiles([path], { cwd: process.cwd() });
  const { findings, others = [] } = await scan(files, { rules: selected, perimeter: DEFAULT_PERIMETER, others: true });
  return new Map([...findings, ...others].map((each) => [`${each.rule.id} ${each.resource.id.split('#')[1]}`, each]));
}

function verdicts(found: Awaited<ReturnType<typeof judged>>) {
  return [...found].map(([pair, { verdict }]) => `${pair} ${verdict}`).sort();
}

const SOURCE = `variable "env" {
  default = "dev"
}
variable "token" {
  sensitive = true
}
data "aws_caller_identity" "me" {}
resource "aws_s3_bucket" "lake" {
  bucket = "lake-\${var.env}"
  tags   = { env = var.env }
}
resource "aws_s3_bucket_policy" "lake" {
  bucket = aws_s3_bucket.lake.id
  policy = POLICY
}
resource "aws_s3_bucket_cors_configuration" "lake" {
  bucket = aws_s3_bucket.lake.id
  cors_rule {
    allowed_methods = ["PUT"]
    allowed_origins = ["https://b.example"]
  }
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["https://a.example"]
  }
}
resource "aws_s3_bucket" "later" {}
`;
const RULES = ['a', 'b'].map((name) => ({
  allowed_methods: [name === 'a' ? 'GET' : 'PUT'],
  allowed_origins: [`https://${name}.example`],
}));
const PLAN = {
  format_version: '1.2',
  terraform_version: '1.9.8',
  variables: { env: { value: 'prod' }, token: { value: 'hunter2' } },
  resource_changes: [
    planned('aws_s3_bucket', { bucket: 'lake-prod', tags: { env: 'prod' } }, { arn: true, id: true }),
    planned('aws_s3_bucket_policy', {}, { bucket: true, policy: true }),
    planned('aws_s3_bucket_cors_configuration', { bucket: 'lake-prod', cors_rule: RULES }, {}),
  ],
};

function planned(type: string, after: object, after_unknown: object): object {
  const change = { actions: ['create'], before: null, after, after_unknown };
  return { address: `${type}.lake`, mode: 'managed', type, name: 'lake', change };
}

/** What the plan comes to where `policy` is the expression in its source; null: without source. */
async function read(policy: string | null, plan: object = PLAN) {
  const main = fileOf('src/main.tf', SOURCE.replace('POLICY', policy ?? ''));
  const source: RootFolder = {
    list: (path) => (path === '.' ? [main] : 'absent'),
    folders: () => 'absent',
    file: () => 'absent',
  };
  const routed = readRoots(fileOf('plan.json', JSON.stringify(plan)), {
    hcl: await loadHclReader(),
    ...(policy !== null && { source }),
  });
  if (routed.kind !== 'roots') throw new Error(routed.kind);
  const resources = routed.estates.flatMap((estate) => [...estate.resources]);
  const byType = new Map(resources.map((each) => [each.type, each]));
  const [bucket, attached] = [byType.get('AWS::S3::Bucket'), byType.get('AWS::S3::BucketPolicy')];
  if (bucket === undefined || attached === undefined) throw new Error('the plan was not read');
  const document = valueAt(attached.properties, '/PolicyDocument') ?? 'absent';
  return { bucket, document: JSON.stringify(spell(document)), count: resources.length };
}

const LATE = /known-after-apply.*aws_s3_bucket_policy\.lake\.policy/;

describe('a policy that is known only after apply', () => {
  test.each([
    ['without source', null, LATE],
    ['with the variables of the plan', 'jsonencode({ Id = var.env })', /"Id":"prod"/],
    ['with what it refers to', 'jsonencode({ Id = aws_s3_bucket.lake.arn })', /plan\.json#aws_s3_bucket\.lake/],
    ['with data sources', 'jsonencode({ Id = data.aws_caller_identity.me.account_id })', /AWS::AccountId/],
    ['with a reference to what is not planned', 'jsonencode({ Id = aws_s3_bucket.later.arn })', LATE],
    ['with what nobody knows', 'data.external.policy.result.json', LATE],
    ['with a secret', 'jsonencode({ Id = var.token })', /secret/],
  ])('%s', async (_, policy, expected) => {
    const { document, count } = await read(policy);
    expect(document).toMatch(expected);
    expect(document).not.toContain('hunter2');
    expect(count).toBe(2);
  });
});

test('the account that the plan knows is the one that the source asks for', async () => {
  const expressions = { allowed_account_ids: { constant_value: ['111122223333'] } };
  const plan = { ...PLAN, configuration: { provider_config: { aws: { name: 'aws', expressions } } } };
  const policy = 'jsonencode({ Id = "of ${data.aws_caller_identity.me.account_id}" })';
  expect((await read(policy)).document).toContain('AWS::AccountId');
  expect((await read(policy, plan)).document).toContain('"Id":"of 111122223333"');
});

describe('places', () => {
  const lineOf = async (pointer: string) => {
    const at = (await read('"{}"')).bucket.origins.get(pointer)?.at;
    return `${at?.file}:${at?.start.line}`;
  };
  test.each([
    ['', 'src/main.tf:8'],
    ['/BucketName', 'src/main.tf:9'],
    ['/Tags/0/Value', 'src/main.tf:10'],
    ['/CorsConfiguration/CorsRules', 'src/main.tf:16'],
    // The provider sorted the rules: which of the two in the source this is, is not told apart.
    ['/CorsConfiguration/CorsRules/0/AllowedMethods/0', 'src/main.tf:16'],
  ])('of %s', async (pointer, expected) => expect(await lineOf(pointer)).toBe(expected));
});
