import type { Api } from './api.js';

/** The services, named as `calls.json` names them. Each part of the SDK is loaded when it is first used. */
const APIS: { readonly [service: string]: () => Promise<Api> } = {
  CloudTrail: async () => (await import('./apis/cloudtrail.js')).cloudTrail,
  EC2: async () => (await import('./apis/ec2.js')).ec2,
  KMS: async () => (await import('./apis/kms.js')).kms,
  S3: async () => (await import('./apis/s3.js')).s3,
  S3Control: async () => (await import('./apis/s3-control.js')).s3Control,
  S3Tables: async () => (await import('./apis/s3tables.js')).s3Tables,
  STS: async () => (await import('./apis/sts.js')).sts,
};

export const SERVICES: readonly string[] = Object.keys(APIS);

// The SDK warns on every run of the older Node versions that we support; its version is ours to choose.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

export function loadApi(service: string): Promise<Api> {
  const load = APIS[service];
  if (load === undefined) throw new Error(`No part of the SDK is known for ${service}`);
  return load();
}
