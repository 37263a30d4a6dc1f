import type { Estate } from '../model/estate.js';
import type { Fact } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import { isNamed, UNDECIDED } from '../model/join.js';
import type { Resource } from '../model/resource.js';
import { sameText } from '../model/same.js';
import { isList, type Value, valueAt } from '../model/value.js';
import { all, any, type Decided, not } from './decided.js';
import { derived, place } from './derived.js';
import { doubtOf, doubtOfJoin } from './doubt.js';
import { isPrivate, isUsed, ROUTE_TABLE_READS } from './route-tables.js';

const ENDPOINT = 'AWS::EC2::VPCEndpoint';
const ROUTE_TABLE = 'AWS::EC2::RouteTable';
const VPC = 'AWS::EC2::VPC';

/**
 * Does a gateway endpoint serve every private route table of its VPC (`servesAll`), and which does it leave out
 * (`leftOut`)? Only subnets whose route table is among RouteTableIds reach the service through it:
 * https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 * Where the root does not hold the VPC, there may be more route tables elsewhere.
 */
export const endpointRoutes: Fact = {
  name: 'endpointRoutes',
  type: ENDPOINT,
  reads: [
    { type: ENDPOINT, pointer: '/VpcId' },
    { type: ENDPOINT, pointer: '/RouteTableIds' },
    { type: VPC, pointer: '' },
    { type: ROUTE_TABLE, pointer: '/VpcId' },
    ...ROUTE_TABLE_READS,
  ],
  fields: ['/servesAll', '/leftOut'],
  derive: (r, estate) => {
    const [vpc] = estate.joined(r, { type: VPC, from: '/VpcId' }).yes;
    const tables = tablesOf(r, vpc, estate).map(({ table, isIts }) => ({
      table,
      isLeftOut: all([isIts, not(isServed(r, table, estate)), isPrivate(table, estate), isUsed(table, vpc, estate)]),
    }));
    const leftOut = tables.filter(({ isLeftOut }) => isLeftOut !== false);
    const isWhole = vpc !== undefined && (vpc.recorded ? estate.complete(ROUTE_TABLE) : tables.length > 0);
    const servesAll = all([
      ...leftOut.map(({ isLeftOut }) => not(isLeftOut)),
      isWhole || unknownHole('outside-this-scan', 'the route tables of the VPC'),
    ]);
    const at = [place(r, '/RouteTableIds'), ...leftOut.map(({ table }) => place(table, '', 'the route table'))];
    const names = leftOut.map(({ table, isLeftOut }): Value => (isHole(isLeftOut) ? isLeftOut : table.identity));
    return derived({
      servesAll: { value: servesAll, at },
      leftOut: { value: names, at },
    });
  },
};

interface TableOf {
  readonly table: Resource;
  /** Is it one of this VPC? */
  readonly isIts: Decided;
}

function tablesOf(r: Resource, vpc: Resource | undefined, estate: Estate): readonly TableOf[] {
  const named = valueAt(r.properties, '/VpcId') ?? '';
  if (vpc === undefined) {
    return estate.ofType(ROUTE_TABLE).map((table) => {
      const other = valueAt(table.properties, '/VpcId') ?? '';
      const likeness = sameText(named, other);
      return { table, isIts: likeness === 'maybe' ? doubtOfJoin(table, named, other) : likeness === 'yes' };
    });
  }
  const { yes, maybe } = estate.joined(vpc, { type: ROUTE_TABLE, to: '/VpcId' });
  return [
    ...yes.map((table) => ({ table, isIts: true })),
    ...maybe.map((table) => ({ table, isIts: doubtOfJoin(table, valueAt(table.properties, '/VpcId')) })),
  ];
}

function isServed(r: Resource, table: Resource, estate: Estate): Decided {
  const ids = valueAt(r.properties, '/RouteTableIds');
  if (isHole(ids)) return doubtOf(ids);
  if (!isList(ids)) return false;
  return any(
    ids.map((id) => {
      const likeness = isNamed(id, table, estate.namesOf(table), UNDECIDED);
      return likeness === 'maybe' ? doubtOfJoin(table, id) : likeness === 'yes';
    }),
  );
}
