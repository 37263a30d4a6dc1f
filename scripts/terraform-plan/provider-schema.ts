import type { Argument } from './description.js';

/** What the provider makes of what nobody set in a resource that is created. */
export interface ProviderSchema {
  /** Known only after apply. */
  readonly computed: readonly string[];
  readonly defaults: { readonly [name: string]: Argument | null };
}

const TAGGED = { tags: null };
const PART: ProviderSchema = { computed: ['id'], defaults: { expected_bucket_owner: null } };

/** From the provider's documentation: https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
const SCHEMAS: { readonly [type: string]: ProviderSchema } = {
  aws_cloudtrail: {
    computed: ['arn', 'home_region', 'id', 'sns_topic_arn'],
    defaults: {
      advanced_event_selector: [],
      cloud_watch_logs_group_arn: null,
      cloud_watch_logs_role_arn: null,
      enable_log_file_validation: false,
      enable_logging: true,
      event_selector: [],
      include_global_service_events: true,
      insight_selector: [],
      is_multi_region_trail: false,
      is_organization_trail: false,
      kms_key_id: null,
      s3_key_prefix: null,
      sns_topic_name: null,
      ...TAGGED,
    },
  },
  aws_kms_alias: { computed: ['arn', 'id', 'name_prefix', 'target_key_arn'], defaults: {} },
  aws_kms_key: {
    computed: ['arn', 'description', 'id', 'key_id', 'multi_region', 'policy', 'rotation_period_in_days'],
    defaults: {
      bypass_policy_lockout_safety_check: false,
      custom_key_store_id: null,
      customer_master_key_spec: 'SYMMETRIC_DEFAULT',
      deletion_window_in_days: null,
      enable_key_rotation: false,
      is_enabled: true,
      key_usage: 'ENCRYPT_DECRYPT',
      ...TAGGED,
    },
  },
  aws_s3_bucket: {
    computed: [
      'acceleration_status',
      'acl',
      'arn',
      'bucket',
      'bucket_domain_name',
      'bucket_prefix',
      'bucket_regional_domain_name',
      'cors_rule',
      'grant',
      'hosted_zone_id',
      'id',
      'lifecycle_rule',
      'logging',
      'object_lock_configuration',
      'object_lock_enabled',
      'policy',
      'region',
      'replication_configuration',
      'request_payer',
      'server_side_encryption_configuration',
      'versioning',
      'website',
      'website_domain',
      'website_endpoint',
    ],
    defaults: { force_destroy: false, timeouts: null, ...TAGGED },
  },
  aws_s3_bucket_lifecycle_configuration: {
    computed: ['id', 'transition_default_minimum_object_size'],
    defaults: { expected_bucket_owner: null, timeouts: null },
  },
  aws_s3_bucket_logging: { computed: ['id'], defaults: { expected_bucket_owner: null, target_grant: [] } },
  aws_s3_bucket_object_lock_configuration: {
    computed: ['id'],
    defaults: { expected_bucket_owner: null, object_lock_enabled: 'Enabled', token: null },
  },
  aws_s3_bucket_public_access_block: {
    computed: ['id'],
    defaults: {
      block_public_acls: false,
      block_public_policy: false,
      ignore_public_acls: false,
      restrict_public_buckets: false,
    },
  },
  aws_vpc: {
    computed: ['arn', 'default_security_group_id', 'enable_dns_hostnames', 'id', 'main_route_table_id', 'owner_id'],
    defaults: { enable_dns_support: true, instance_tenancy: 'default', ...TAGGED },
  },
  aws_vpc_endpoint: {
    computed: [
      'arn',
      'cidr_blocks',
      'dns_entry',
      'dns_options',
      'id',
      'ip_address_type',
      'network_interface_ids',
      'owner_id',
      'policy',
      'prefix_list_id',
      'private_dns_enabled',
      'requester_managed',
      'route_table_ids',
      'security_group_ids',
      'service_region',
      'state',
      'subnet_configuration',
      'subnet_ids',
    ],
    defaults: { auto_accept: null, timeouts: null, vpc_endpoint_type: 'Gateway', ...TAGGED },
  },
  aws_route_table: {
    computed: ['arn', 'id', 'owner_id', 'propagating_vgws', 'route'],
    defaults: { timeouts: null, ...TAGGED },
  },
};

export function schemaOf(type: string): ProviderSchema {
  return SCHEMAS[type] ?? PART;
}

export function isTagged(type: string): boolean {
  return 'tags' in schemaOf(type).defaults;
}
