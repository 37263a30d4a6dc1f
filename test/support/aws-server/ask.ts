import * as cloudTrail from '@aws-sdk/client-cloudtrail';
import * as ec2 from '@aws-sdk/client-ec2';
import * as kms from '@aws-sdk/client-kms';
import * as s3 from '@aws-sdk/client-s3';
import * as s3Control from '@aws-sdk/client-s3-control';
import * as s3Tables from '@aws-sdk/client-s3tables';
import * as sts from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Service } from './operations.js';

const PACKAGES: { readonly [service in Service]: object } = {
  S3: s3,
  S3Control: s3Control,
  S3Tables: s3Tables,
  KMS: kms,
  CloudTrail: cloudTrail,
  EC2: ec2,
  STS: sts,
};

interface Client {
  send(command: object): Promise<object>;
  destroy(): void;
}

/** Asks a local server with the SDK's own client, once, without a second attempt; `patience` in milliseconds. Throws what the SDK throws. */
export async function ask(
  endpoint: string,
  service: Service,
  operation: string,
  input: object = {},
  { region = 'eu-west-1', accessKeyId = 'AKIAEXAMPLE', patience = 20_000 } = {},
): Promise<object> {
  const exported = PACKAGES[service] as { readonly [name: string]: new (given: object) => never };
  const [ClientOf, Command] = [exported[`${service}Client`], exported[`${operation}Command`]];
  if (ClientOf === undefined || Command === undefined) throw new Error(`the SDK has no ${service}.${operation}`);
  const client: Client = new ClientOf({
    region,
    endpoint,
    credentials: { accessKeyId, secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler({ requestTimeout: patience, throwOnRequestTimeout: true }),
    ...OF_LOCAL_SERVERS[service]?.(endpoint),
  });
  try {
    const { $metadata: _, ...answer } = (await client.send(new Command(input))) as { readonly $metadata: object };
    return answer;
  } finally {
    client.destroy();
  }
}

/** What the clients need to find a server by its IP address, where AWS has a host for each bucket and account. */
const OF_LOCAL_SERVERS: { readonly [service in Service]?: (endpoint: string) => object } = {
  S3: () => ({ forcePathStyle: true, disableS3ExpressSessionAuth: true }),
  S3Control: (endpoint) => ({ endpointProvider: () => ({ url: new URL(endpoint) }) }),
};
