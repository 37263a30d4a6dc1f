/**
 * Buckets of AWS that machines in a VPC read from: packages, agents, images, patches. `<region>` stands for any region.
 * From https://github.com/aws-samples/data-perimeter-policy-examples (vpc_endpoint_policies/s3_endpoint_policy.json), which
 * AWS keeps as an example for endpoint policies; https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html
 * says why endpoints need them.
 */
const NAMES: readonly string[] = [
  'al2023-<region>',
  'al2023-repos-<region>-de612dc2',
  'amazon-ssm-<region>',
  'amazon-ssm-packages-<region>',
  'amazoncloudwatch-agent',
  'amazoncloudwatch-agent-<region>',
  'amazonlinux-2-repos-<region>',
  'amazonlinux.<region>.amazonaws.com',
  'aws-application-migration-service-<region>',
  'aws-application-migration-service-hashes-<region>',
  'aws-codedeploy-<region>',
  'aws-drs-clients-<region>',
  'aws-drs-clients-hashes-<region>',
  'aws-drs-internal-<region>',
  'aws-drs-internal-hashes-<region>',
  'aws-ec2-enclave-certificate-<region>-prod',
  'aws-elastic-disaster-recovery-<region>',
  'aws-elastic-disaster-recovery-hashes-<region>',
  'aws-mgn-clients-<region>',
  'aws-mgn-clients-hashes-<region>',
  'aws-mgn-internal-<region>',
  'aws-mgn-internal-hashes-<region>',
  'aws-patchmanager-macos-<region>',
  'aws-ssm-<region>',
  'aws-ssm-distributor-file-<region>',
  'aws-ssm-document-attachments-<region>',
  'aws-windows-downloads-<region>',
  'cloudformation-custom-resource-response-<region>',
  'cloudformation-waitcondition-<region>',
  'ec2imagebuilder-managed-resources-<region>-prod',
  'ec2imagebuilder-toe-<region>-prod',
  'packages.<region>.amazonaws.com',
  'patch-baseline-snapshot-<region>',
  'prod-<region>-starport-layer-bucket',
  'prod.<region>.appinfo.src',
  'repo.<region>.amazonaws.com',
  'repo.<region>.emr.amazonaws.com',
  '<region>-birdwatcher-prod',
];

/** `eu-central-1`; the buckets of CloudFormation leave the dashes out. A template names it as the region that it will be deployed to. */
const REGION = '(?:[a-z]{2}-?(?:gov-?|iso[a-z]?-?)?[a-z]{4,9}-?\\d|<region>)';
const OWNED = new RegExp(
  `^(?:${NAMES.map((name) => name.replaceAll('.', '\\.').replace('<region>', () => REGION)).join('|')})$`,
);

export function isOwnedByAws(bucket: string): boolean {
  return bucket.length < 100 && OWNED.test(bucket);
}
