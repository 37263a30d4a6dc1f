import type { Estate } from '../model/estate.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { valueAt } from '../model/value.js';
import { all, any, type Decided, not } from './decided.js';
import { doubtOf, doubtOfJoin } from './doubt.js';

const ROUTE = 'AWS::EC2::Route';
const ASSOCIATION = 'AWS::EC2::SubnetRouteTableAssociation';
const SUBNET = 'AWS::EC2::Subnet';

/** What `isPrivate` and `isUsed` look at. */
export const ROUTE_TABLE_READS = [
  { type: ROUTE, pointer: '/RouteTableId' },
  { type: ROUTE, pointer: '/GatewayId' },
  { type: ASSOCIATION, pointer: '/RouteTableId' },
  { type: ASSOCIATION, pointer: '/SubnetId' },
  { type: SUBNET, pointer: '/VpcId' },
];

/**
 * Has a route table no route to an internet gateway? Then the subnets that use it are private:
 * https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
export function isPrivate(table: Resource, estate: Estate): Decided {
  const { yes, maybe } = estate.joined(table, { type: ROUTE, to: '/RouteTableId' });
  const isPublic = any([
    ...yes.map((route) => leadsOut(route, estate)),
    ...maybe.map((route) =>
      all([leadsOut(route, estate), doubtOfJoin(route, valueAt(route.properties, '/RouteTableId'))]),
    ),
  ]);
  if (isPublic === false && table.recorded && !estate.complete(ROUTE))
    return unknownHole('not-collected', `the routes of ${table.identity}`);
  return not(isPublic);
}

function leadsOut(route: Resource, estate: Estate): Decided {
  const gateway = valueAt(route.properties, '/GatewayId');
  if (!isHole(gateway)) return typeof gateway === 'string' && gateway.startsWith('igw-');
  const target = gateway.kind === 'ref' ? estate.byId(gateway.resource) : undefined;
  return target === undefined ? doubtOf(gateway) : target.type === 'AWS::EC2::InternetGateway';
}

/**
 * Does any subnet use a route table? Who declares one means to use it. Of a recorded one the associations tell; a subnet
 * without one uses the main route table of its VPC, and the record does not say which that is:
 * https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html
 */
export function isUsed(table: Resource, vpc: Resource | undefined, estate: Estate): Decided {
  if (!table.recorded) return true;
  const associations = estate.joined(table, { type: ASSOCIATION, to: '/RouteTableId' });
  if (associations.yes.length > 0) return true;
  const subnets = vpc === undefined ? undefined : estate.joined(vpc, { type: SUBNET, to: '/VpcId' });
  const areAllAssociated =
    subnets !== undefined &&
    [...subnets.yes, ...subnets.maybe].every(
      (subnet) => estate.joined(subnet, { type: ASSOCIATION, to: '/SubnetId' }).yes.length > 0,
    );
  if (areAllAssociated && associations.maybe.length === 0 && estate.complete(ASSOCIATION) && estate.complete(SUBNET))
    return false;
  return unknownHole('not-collected', `which subnets use ${table.identity}`);
}
