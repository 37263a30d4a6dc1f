/**
 * Blocks that only the configuration gives, never AWS: where one is unknown as a whole, a `dynamic` block over something
 * unknown wrote it, of which the configuration in a plan says nothing. What else is unknown and not configured was left
 * to AWS. By resource type, at its top: https://registry.terraform.io/providers/hashicorp/aws/latest/docs
 */
const CONFIGURED_ONLY: { readonly [type: string]: readonly string[] } = {
  aws_cloudtrail: ['advanced_event_selector', 'event_selector', 'insight_selector'],
  aws_cloudtrail_event_data_store: ['advanced_event_selector'],
  aws_s3_bucket_cors_configuration: ['cors_rule'],
  aws_s3_bucket_lifecycle_configuration: ['rule'],
  aws_s3_bucket_logging: ['target_grant', 'target_object_key_format'],
  aws_s3_bucket_notification: ['lambda_function', 'queue', 'topic'],
  aws_s3_bucket_object_lock_configuration: ['rule'],
  aws_s3_bucket_replication_configuration: ['rule'],
  aws_s3_bucket_server_side_encryption_configuration: ['rule'],
  aws_s3_bucket_versioning: ['versioning_configuration'],
  aws_s3_bucket_website_configuration: ['routing_rule'],
  aws_s3control_bucket_lifecycle_configuration: ['rule'],
};

export function isOnlyConfigured(type: string, attribute: string): boolean {
  return Object.hasOwn(CONFIGURED_ONLY, type) && (CONFIGURED_ONLY[type]?.includes(attribute) ?? false);
}
