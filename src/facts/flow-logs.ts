import type { Fact } from '../model/fact.js';
import { isHole, unknownHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { type Value, valueAt } from '../model/value.js';
import { is } from './decided.js';
import { derived, place } from './derived.js';
import { doubtOf, doubtOfJoin } from './doubt.js';

const FLOW_LOG = 'AWS::EC2::FlowLog';

/**
 * The traffic of a VPC that flow logs record: `traffic` lists the demands that are met (ACCEPT, REJECT; ALL where both
 * are). A flow log may be kept elsewhere, so an account that was not read whole leaves an unknown in the list.
 * https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
 */
export const flowLogs: Fact = {
  name: 'flowLogs',
  type: 'AWS::EC2::VPC',
  reads: ['ResourceId', 'ResourceType', 'TrafficType'].map((name) => ({ type: FLOW_LOG, pointer: `/${name}` })),
  fields: ['/traffic'],
  derive: (r, estate) => {
    const { yes, maybe } = estate.joined(r, { type: FLOW_LOG, to: '/ResourceId' });
    const recorded = [
      ...yes.flatMap(trafficOf),
      ...maybe.map((each): Value => doubtOfJoin(each, valueAt(each.properties, '/ResourceId'))),
      ...(estate.complete(FLOW_LOG) ? [] : [unknownHole('outside-this-scan', 'a flow log of this VPC')]),
    ];
    const isAll = recorded.includes('ACCEPT') && recorded.includes('REJECT');
    const at = [place(r, ''), ...[...yes, ...maybe].map((each) => place(each, '/TrafficType', 'a flow log'))];
    return derived({ traffic: { value: isAll ? ['ACCEPT', 'REJECT', 'ALL'] : recorded, at } });
  },
};

function trafficOf(log: Resource): readonly Value[] {
  const isOfVpc = is(valueAt(log.properties, '/ResourceType'), 'VPC');
  if (isOfVpc !== true) return isHole(isOfVpc) ? [isOfVpc] : [];
  const traffic = valueAt(log.properties, '/TrafficType');
  if (isHole(traffic)) return [doubtOf(traffic)];
  if (traffic === 'ALL') return ['ACCEPT', 'REJECT'];
  return traffic === 'ACCEPT' || traffic === 'REJECT' ? [traffic] : [];
}
