import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { valueAt } from '../model/value.js';
import { awsServiceOf } from './aws-service.js';
import { all, type Decided, is } from './decided.js';
import { derived, type Field, place } from './derived.js';
import { doubtOf, doubtOfJoin } from './doubt.js';

const ENDPOINT = 'AWS::EC2::VPCEndpoint';
const SUBNET = 'AWS::EC2::Subnet';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html */
const DEAD = new Set<unknown>(['Deleting', 'Deleted', 'Rejected', 'Failed', 'Expired']);

/**
 * The private way from a VPC to S3: `endpoint` names a gateway or interface endpoint of it for S3, absent where the
 * account was read whole and has none; `hasSubnets`, without which nothing in the VPC can use one.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
 */
export const s3Endpoint: Fact = {
  name: 's3Endpoint',
  type: 'AWS::EC2::VPC',
  reads: [
    { type: SUBNET, pointer: '/VpcId' },
    ...['VpcId', 'ServiceName', 'State'].map((name) => ({ type: ENDPOINT, pointer: `/${name}` })),
  ],
  fields: ['/endpoint', '/hasSubnets'],
  derive: (r, estate) => derived({ endpoint: endpointOf(r, estate), hasSubnets: hasSubnets(r, estate) }),
};

function endpointOf(r: Resource, estate: Estate): Field {
  const { yes, maybe } = estate.joined(r, { type: ENDPOINT, to: '/VpcId' });
  const endpoints = [
    ...yes.map((each) => ({ each, answer: all([leadsToS3(each), isAlive(each)]) })),
    ...maybe.map((each) => ({
      each,
      answer: all([leadsToS3(each), isAlive(each), doubtOfJoin(each, valueAt(each.properties, '/VpcId'))]),
    })),
  ].filter(({ answer }) => answer !== false);
  const at = [place(r, ''), ...endpoints.map(({ each }) => place(each, '', 'an endpoint for S3'))];
  const field = (value: Field['value']): Field => ({ value, at });
  const found = endpoints.find(({ answer }) => answer === true);
  if (found !== undefined) return field(found.each.identity);
  const doubt = endpoints.map(({ answer }) => answer).find(isHole);
  if (doubt !== undefined) return field(doubt);
  return field(
    estate.complete(ENDPOINT) ? undefined : unknownHole('outside-this-scan', 'an endpoint for S3 in this VPC'),
  );
}

function leadsToS3(endpoint: Resource): Decided {
  return is(awsServiceOf(endpoint), 's3');
}

/** What is declared will be there. */
function isAlive(endpoint: Resource): Decided {
  const state = endpoint.recorded ? valueAt(endpoint.properties, '/State') : undefined;
  return isHole(state) ? doubtOf(state) : !DEAD.has(state);
}

function hasSubnets(r: Resource, estate: Estate): Field {
  const { yes, maybe } = estate.joined(r, { type: SUBNET, to: '/VpcId' });
  const [subnet] = yes;
  const [candidate] = maybe;
  if (subnet !== undefined) return { value: true, at: [place(r, ''), place(subnet, '', 'a subnet')] };
  if (candidate === undefined) {
    // Where an account was read, a subnet that is not seen may be one that could not be listed.
    const isUnread = r.recorded && !estate.complete(SUBNET);
    const value = isUnread ? unknownHole('outside-this-scan', 'the subnets of this VPC') : false;
    return { value, at: [place(r, '')] };
  }
  const value = doubtOfJoin(candidate, valueAt(candidate.properties, '/VpcId'));
  return { value, at: [place(r, ''), place(candidate, '', 'what may be a subnet')] };
}
