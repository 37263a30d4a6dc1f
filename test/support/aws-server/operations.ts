/**
 * What the services can be asked, from the models that AWS publishes: the SDK's packages carry them as schemas, with the
 * paths of requests and the names of elements. So the server speaks every operation of its services without a table.
 */
import * as cloudTrail from '@aws-sdk/client-cloudtrail';
import * as ec2 from '@aws-sdk/client-ec2';
import * as kms from '@aws-sdk/client-kms';
import * as s3 from '@aws-sdk/client-s3';
import * as s3Control from '@aws-sdk/client-s3-control';
import * as s3Tables from '@aws-sdk/client-s3tables';
import * as sts from '@aws-sdk/client-sts';
import { NormalizedSchema } from '@smithy/core/schema';
import type { StaticOperationSchema } from '@smithy/types';

/** The services, as the SDK calls their clients. */
export type Service = 'S3' | 'S3Control' | 'S3Tables' | 'KMS' | 'CloudTrail' | 'EC2' | 'STS';

/** https://smithy.io/2.0/aws/protocols/index.html */
export type Protocol = 'rest-xml' | 'rest-json' | 'json' | 'query' | 'ec2';

export interface Operation {
  readonly service: Service;
  readonly name: string;
  readonly protocol: Protocol;
  /** Method and path with its fixed query, `/?encryption`, of the REST protocols. */
  readonly http: { readonly method: string; readonly path: string; readonly query: URLSearchParams };
  readonly input: NormalizedSchema;
  readonly output: NormalizedSchema;
}

const MODELS = {
  S3: { protocol: 'rest-xml', model: s3 },
  S3Control: { protocol: 'rest-xml', model: s3Control },
  S3Tables: { protocol: 'rest-json', model: s3Tables },
  KMS: { protocol: 'json', model: kms },
  CloudTrail: { protocol: 'json', model: cloudTrail },
  EC2: { protocol: 'ec2', model: ec2 },
  STS: { protocol: 'query', model: sts },
} as const satisfies { readonly [service in Service]: { readonly protocol: Protocol; readonly model: object } };

const OPERATION = 9;

const BY_SERVICE = new Map<Service, ReadonlyMap<string, Operation>>(
  (Object.keys(MODELS) as Service[]).map((service) => {
    const exported = Object.values(MODELS[service].model) as readonly unknown[];
    return [service, new Map(exported.filter(isOperation).map((schema) => [schema[2], operationOf(service, schema)]))];
  }),
);

export function protocolOf(service: Service): Protocol {
  return MODELS[service].protocol;
}

export function operationsOf(service: Service): ReadonlyMap<string, Operation> {
  return BY_SERVICE.get(service) ?? new Map();
}

function isOperation(exported: unknown): exported is StaticOperationSchema {
  return Array.isArray(exported) && exported[0] === OPERATION;
}

function operationOf(service: Service, [, , name, traits, input, output]: StaticOperationSchema): Operation {
  const [method, uri] = (typeof traits === 'object' && traits.http) || ['POST', '/'];
  const [path = '/', query] = uri.split('?');
  return {
    service,
    name,
    protocol: MODELS[service].protocol,
    http: { method, path, query: new URLSearchParams(query) },
    input: NormalizedSchema.of(input),
    output: NormalizedSchema.of(output),
  };
}
