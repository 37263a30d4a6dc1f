import type { Fact } from '../model/fact.js';
import { accessPointPolicy } from './access-point-policy.js';
import { accountTrail } from './account-trail.js';
import { acl } from './acl.js';
import { bucketName } from './bucket-name.js';
import { bucketPolicy } from './bucket-policy.js';
import { classification } from './classification.js';
import { cors } from './cors.js';
import { dataEvents } from './data-events.js';
import { defaultKey } from './default-key.js';
import { directoryEncryption } from './directory-encryption.js';
import { directoryPolicy } from './directory-policy.js';
import { encryption } from './encryption.js';
import { endpointAcceptance } from './endpoint-acceptance.js';
import { endpointPolicy } from './endpoint-policy.js';
import { endpointRoutes } from './endpoint-routes.js';
import { endpointService } from './endpoint-service.js';
import { exposure } from './exposure.js';
import { flowLogs } from './flow-logs.js';
import { inventory } from './inventory.js';
import { keyPolicy } from './key-policy.js';
import { keyRotation } from './key-rotation.js';
import { lifecycleCheck } from './lifecycle-check.js';
import { logTarget } from './log-target.js';
import { managementEvents } from './management-events.js';
import { multipartUploads } from './multipart-uploads.js';
import { notificationTargets } from './notification-targets.js';
import { objectLock } from './object-lock.js';
import { oldVersions } from './old-versions.js';
import { organizationTrail } from './organization-trail.js';
import { ownership } from './ownership.js';
import { publicAccess } from './public-access.js';
import { putEncryption } from './put-encryption.js';
import { replicaTargets } from './replica-targets.js';
import { replication } from './replication.js';
import { residency } from './residency.js';
import { retained } from './retained.js';
import { s3Endpoint } from './s3-endpoint.js';
import { singleZone } from './single-zone.js';
import { tableEncryption } from './table-encryption.js';
import { tablePolicy } from './table-policy.js';
import { tags } from './tags.js';
import { trailBucket } from './trail-bucket.js';
import { trailBucketPolicy } from './trail-bucket-policy.js';
import { versioning } from './versioning.js';

/** Every derived fact that a rule can name. */
export const FACTS: readonly Fact[] = [
  accessPointPolicy,
  accountTrail,
  acl,
  bucketName,
  bucketPolicy,
  classification,
  cors,
  dataEvents,
  defaultKey,
  directoryEncryption,
  directoryPolicy,
  encryption,
  endpointAcceptance,
  endpointPolicy,
  endpointRoutes,
  endpointService,
  exposure,
  flowLogs,
  inventory,
  keyPolicy,
  keyRotation,
  lifecycleCheck,
  logTarget,
  managementEvents,
  multipartUploads,
  notificationTargets,
  objectLock,
  oldVersions,
  organizationTrail,
  ownership,
  publicAccess,
  putEncryption,
  replicaTargets,
  replication,
  residency,
  retained,
  s3Endpoint,
  singleZone,
  tableEncryption,
  tablePolicy,
  tags,
  trailBucket,
  trailBucketPolicy,
  versioning,
];
