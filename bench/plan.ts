import type { Description, ModuleDescription } from '../scripts/terraform-plan/description.js';
import { planOf } from '../scripts/terraform-plan/plan.js';

const CLOSED = {
  block_public_acls: true,
  block_public_policy: true,
  ignore_public_acls: true,
  restrict_public_buckets: true,
};

const zone: ModuleDescription = {
  resources: {
    'aws_s3_bucket.this': {
      arguments: { bucket: 'lake-zone-${var.name}', tags: { DataClass: 'raw', Zone: '${var.name}' } },
    },
    'aws_s3_bucket_server_side_encryption_configuration.this': {
      arguments: {
        bucket: '${aws_s3_bucket.this.id}',
        rule: [
          {
            apply_server_side_encryption_by_default: [
              { sse_algorithm: 'aws:kms', kms_master_key_id: '${var.key_arn}' },
            ],
            bucket_key_enabled: true,
          },
        ],
      },
    },
    'aws_s3_bucket_versioning.this': {
      arguments: { bucket: '${aws_s3_bucket.this.id}', versioning_configuration: [{ status: 'Enabled' }] },
    },
    'aws_s3_bucket_public_access_block.this': { arguments: { bucket: '${aws_s3_bucket.this.id}', ...CLOSED } },
    'aws_s3_bucket_logging.this': {
      arguments: {
        bucket: '${aws_s3_bucket.this.id}',
        target_bucket: '${var.log_bucket}',
        target_prefix: '${var.name}/',
      },
    },
    'aws_s3_bucket_policy.this': {
      arguments: {
        bucket: '${aws_s3_bucket.this.id}',
        policy: {
          $json: {
            Version: '2012-10-17',
            Statement: [
              {
                Sid: 'OnlyOverTls',
                Effect: 'Deny',
                Principal: '*',
                Action: 's3:*',
                Resource: ['arn:aws:s3:::lake-zone-${var.name}', 'arn:aws:s3:::lake-zone-${var.name}/*'],
                Condition: { Bool: { 'aws:SecureTransport': 'false' } },
              },
            ],
          },
        },
      },
    },
  },
  outputs: { bucket_id: '${aws_s3_bucket.this.id}' },
};

/** The text of a plan that creates so many zones, each a module instance of six resources: 6.35 kB without a blank. */
export function plan(zones: number): string {
  const description: Description = {
    provider: { region: 'eu-west-1', default_tags: { Owner: 'lake' } },
    root: {
      resources: {
        'aws_kms_key.lake': { arguments: { enable_key_rotation: true } },
        'aws_s3_bucket.logs': { arguments: { bucket: 'lake-logs' } },
      },
      modules: {
        zone: {
          for_each: Array.from({ length: zones }, (_, i) => `z${i}`),
          inputs: { name: '${each.key}', key_arn: '${aws_kms_key.lake.arn}', log_bucket: '${aws_s3_bucket.logs.id}' },
          module: zone,
        },
      },
    },
  };
  return JSON.stringify(planOf(description));
}

/** The text of a plan of so many resources: buckets whose names nobody knows yet, and versioning of who knows which of them. */
export function namelessPlan(instances: number): string {
  const count = instances / 2;
  const description: Description = {
    provider: { region: 'eu-west-1' },
    root: {
      resources: {
        'aws_s3_bucket.all': { count, arguments: { bucket: '${random_pet.lake.id}-${count.index}' } },
        'aws_s3_bucket_versioning.all': {
          count,
          arguments: { bucket: '${local.bucket}', versioning_configuration: [{ status: 'Enabled' }] },
        },
      },
    },
  };
  return JSON.stringify(planOf(description));
}
