import cloudtrail from '../tables/cloudtrail.json' with { type: 'json' };
import dataSources from '../tables/data-sources.json' with { type: 'json' };
import kms from '../tables/kms.json' with { type: 'json' };
import named from '../tables/named.json' with { type: 'json' };
import routeTables from '../tables/route-tables.json' with { type: 'json' };
import s3Access from '../tables/s3-access.json' with { type: 'json' };
import s3Bucket from '../tables/s3-bucket.json' with { type: 'json' };
import s3BucketAccess from '../tables/s3-bucket-access.json' with { type: 'json' };
import s3BucketCopies from '../tables/s3-bucket-copies.json' with { type: 'json' };
import s3BucketEvents from '../tables/s3-bucket-events.json' with { type: 'json' };
import s3BucketLifecycle from '../tables/s3-bucket-lifecycle.json' with { type: 'json' };
import s3BucketProtection from '../tables/s3-bucket-protection.json' with { type: 'json' };
import s3BucketReports from '../tables/s3-bucket-reports.json' with { type: 'json' };
import s3Tables from '../tables/s3-tables.json' with { type: 'json' };
import vpc from '../tables/vpc.json' with { type: 'json' };
import vpcEndpoint from '../tables/vpc-endpoint.json' with { type: 'json' };
import { awsccRow } from './awscc.js';
import type { References, Row } from './row.js';

const ROWS = new Map<string, Row>(
  [
    cloudtrail,
    kms,
    named,
    routeTables,
    s3Access,
    s3Bucket,
    s3BucketAccess,
    s3BucketCopies,
    s3BucketEvents,
    s3BucketLifecycle,
    s3BucketProtection,
    s3BucketReports,
    s3Tables,
    vpc,
    vpcEndpoint,
  ].flatMap((table) => Object.entries(table as unknown as { readonly [type: string]: Row })),
);

const DATA_SOURCES = new Map(Object.entries(dataSources as unknown as { readonly [type: string]: References }));

/** Every resource type of the AWS provider that has a row, with it. */
export function mappedTypes(): ReadonlyMap<string, Row> {
  return ROWS;
}

/** What stands in CloudFormation for a resource type of a provider; undefined where nothing does. */
export function rowOf(type: string): Row | undefined {
  return ROWS.get(type) ?? awsccRow(type);
}

/** What the attributes of data sources of a type name. */
export function dataReferences(type: string): References | undefined {
  return DATA_SOURCES.get(type);
}
