/**
 * Attributes that name another resource, and the types that they may name. A plan tells which resources an expression
 * refers to, not what it makes of them: only of these attributes is the value the name itself in all but odd cases. By
 * the attribute's own name, wherever it stands.
 */
const NAMES: readonly (readonly [attribute: RegExp, type: RegExp])[] = [
  [/^(?:(?:target_|s3_)?bucket(?:_name|_arn)?|destination_bucket)$/, /_s3.*_(?:bucket|access_point)$/],
  [/(?:^|_)kms_.*key(?:_id|_arn)?$|^(?:target_key_id|key_id|key_arn|primary_key_arn)$/, /_kms_/],
  [/^vpc_id$/, /_vpc$/],
  [/^vpc_endpoint_id$/, /_vpc_endpoint$/],
  [/^(?:main_)?route_table_ids?$/, /_(?:route_table|vpc)$/],
  [/^subnet_ids?$/, /_subnet$/],
  [/^(?:vpc_)?security_group_ids?$/, /_(?:security_group|vpc)$/],
  [/^(?:sns_topic_(?:name|arn)|topic_arn)$/, /_sns_topic$/],
  [/^cloud_watch_logs_group_arn$/, /_cloudwatch_log_group$/],
  [/^(?:cloud_watch_logs_|iam_)?role(?:_arn)?$/, /_iam_role$/],
  [/^log_destination$/, /_(?:s3_bucket|cloudwatch_log_group|kinesis_firehose_delivery_stream)$/],
  [/^access_point(?:_arn)?$/, /_access_point$/],
  [/^table_bucket_arn$/, /_table_bucket$/],
  [/^(?:nat_)?gateway_id$/, /_gateway$/],
];

/** A bucket's own name is no reference to another: it is at most made of one. */
const OWN_NAMES: ReadonlySet<string> = new Set(['aws_s3_bucket.bucket', 'aws_s3_directory_bucket.bucket']);

/** The types that an attribute of a resource of `type` may name; undefined when it is no name of another. */
export function typesNamedBy(type: string, attribute: string): RegExp | undefined {
  if (OWN_NAMES.has(`${type}.${attribute}`)) return undefined;
  return NAMES.find(([name]) => name.test(attribute))?.[1];
}

/** May an attribute name several? */
export function isPlural(attribute: string): boolean {
  return attribute.endsWith('s');
}
