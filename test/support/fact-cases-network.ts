import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');
const denied = unknownHole('access-denied', 'ec2:Describe');
const region = unknownHole('parameter', 'AWS::Region');
const first = refHole('t.yaml#R0');
const second = refHole('t.yaml#R1');
const third = refHole('t.yaml#R2');
const S3 = 'com.amazonaws.eu-west-1.s3';

const of =
  (type: string) =>
  (properties: Described['properties'] = {}, rest: Partial<Described> = {}): Described => ({
    type,
    properties,
    ...rest,
  });
const vpc = of('AWS::EC2::VPC');
const subnet = of('AWS::EC2::Subnet');
const endpoint = of('AWS::EC2::VPCEndpoint');
const log = of('AWS::EC2::FlowLog');
const table = of('AWS::EC2::RouteTable');
const route = of('AWS::EC2::Route');
const gateway = of('AWS::EC2::InternetGateway');
const service = of('AWS::EC2::VPCEndpointService');

const noEndpoint = unknownHole('outside-this-scan', 'an endpoint for S3 in this VPC');
const noLog = unknownHole('outside-this-scan', 'a flow log of this VPC');
const noTables = unknownHole('outside-this-scan', 'the route tables of the VPC');
const ofVpc = (traffic: Value) => log({ ResourceId: first, ResourceType: 'VPC', TrafficType: traffic });

/** Facts of VPCs, their endpoints and routes. */
export const NETWORK_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  s3Endpoint: [
    { name: 'nothing in it', of: [vpc()], is: { endpoint: noEndpoint, hasSubnets: false } },
    { name: 'subnets', of: [vpc(), subnet({ VpcId: first })], is: { endpoint: noEndpoint, hasSubnets: true } },
    {
      name: 'an endpoint',
      of: [vpc(), endpoint({ VpcId: first, ServiceName: S3 })],
      is: { endpoint: 'R1', hasSubnets: false },
    },
    {
      name: 'an endpoint in the region of the stack',
      of: [vpc(), endpoint({ VpcId: first, ServiceName: textOf(['com.amazonaws.', region, '.s3']) })],
      is: { endpoint: 'R1', hasSubnets: false },
    },
    {
      name: 'an endpoint for something else',
      of: [vpc(), endpoint({ VpcId: first, ServiceName: `${S3}tables` })],
      is: { endpoint: noEndpoint, hasSubnets: false },
    },
    {
      name: 'an endpoint of another VPC',
      of: [vpc(), endpoint({ VpcId: 'vpc-1', ServiceName: S3 })],
      is: { endpoint: noEndpoint, hasSubnets: false },
    },
    {
      name: 'an endpoint that may be of it',
      of: [vpc(), endpoint({ VpcId: parameter, ServiceName: S3 }), subnet({ VpcId: parameter })],
      is: { endpoint: parameter, hasSubnets: parameter },
    },
    {
      name: 'an endpoint for an unknown service',
      of: [vpc(), endpoint({ VpcId: first, ServiceName: parameter })],
      is: { endpoint: parameter, hasSubnets: false },
    },
    {
      name: 'a rejected endpoint',
      of: [vpc(), endpoint({ VpcId: first, ServiceName: S3, State: 'Rejected' }, { recorded: true })],
      is: { endpoint: noEndpoint, hasSubnets: false },
    },
  ],
  flowLogs: [
    { name: 'none here', of: [vpc()], is: { traffic: [noLog] } },
    { name: 'everything', of: [vpc(), ofVpc('ALL')], is: { traffic: ['ACCEPT', 'REJECT', 'ALL'] } },
    { name: 'rejected', of: [vpc(), ofVpc('REJECT')], is: { traffic: ['REJECT', noLog] } },
    {
      name: 'both, one by one',
      of: [vpc(), ofVpc('REJECT'), ofVpc('ACCEPT')],
      is: { traffic: ['ACCEPT', 'REJECT', 'ALL'] },
    },
    { name: 'unknown', of: [vpc(), ofVpc(denied)], is: { traffic: [denied, noLog] } },
    {
      name: 'of a subnet',
      of: [vpc(), log({ ResourceId: first, ResourceType: 'Subnet', TrafficType: 'ALL' })],
      is: { traffic: [noLog] },
    },
    {
      name: 'of what may be this VPC',
      of: [vpc(), log({ ResourceId: parameter, ResourceType: 'VPC', TrafficType: 'ALL' })],
      is: { traffic: [parameter, noLog] },
    },
  ],
  endpointService: [
    { name: 'S3', of: [endpoint({ ServiceName: S3 })], is: { service: 's3' } },
    {
      name: 'in any region',
      of: [endpoint({ ServiceName: textOf(['com.amazonaws.', region, '.kms']) })],
      is: { service: 'kms' },
    },
    { name: 'in China', of: [endpoint({ ServiceName: 'cn.com.amazonaws.cn-north-1.sts' })], is: { service: 'sts' } },
    {
      name: "somebody's own",
      of: [endpoint({ ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b' })],
      is: {},
    },
    { name: 'none', of: [endpoint()], is: {} },
    { name: 'a parameter', of: [endpoint({ ServiceName: parameter })], is: { service: parameter } },
    {
      name: 'partly known',
      of: [endpoint({ ServiceName: textOf(['com.amazonaws.eu-west-1.', parameter]) })],
      is: { service: parameter },
    },
  ],
  endpointAcceptance: [
    { name: 'required', of: [service({ AcceptanceRequired: true })], is: { required: true } },
    {
      name: 'nobody said',
      of: [service()],
      is: { required: unknownHole('analysis-limit', 'AWS does not document what holds without AcceptanceRequired') },
    },
  ],
  endpointRoutes: [
    {
      name: 'its only route table',
      of: [endpoint({ VpcId: second, RouteTableIds: [third] }), vpc(), table({ VpcId: second })],
      is: { servesAll: true, leftOut: [] },
    },
    {
      name: 'a private one left out',
      of: [endpoint({ VpcId: second, RouteTableIds: [] }), vpc(), table({ VpcId: second })],
      is: { servesAll: false, leftOut: ['R2'] },
    },
    {
      name: 'a public one left out',
      of: [
        endpoint({ VpcId: second, RouteTableIds: [] }),
        vpc(),
        table({ VpcId: second }),
        route({ RouteTableId: third, GatewayId: refHole('t.yaml#R4') }),
        gateway(),
      ],
      is: { servesAll: true, leftOut: [] },
    },
    {
      name: 'one that leads somewhere unknown left out',
      of: [
        endpoint({ VpcId: second, RouteTableIds: [] }),
        vpc(),
        table({ VpcId: second }),
        route({ RouteTableId: third, GatewayId: parameter }),
      ],
      is: { servesAll: parameter, leftOut: [parameter] },
    },
    {
      name: 'unknown ids',
      of: [endpoint({ VpcId: second, RouteTableIds: parameter }), vpc(), table({ VpcId: second })],
      is: { servesAll: parameter, leftOut: [parameter] },
    },
    {
      name: 'a VPC without route tables here',
      of: [endpoint({ VpcId: second }), vpc()],
      is: { servesAll: noTables, leftOut: [] },
    },
    { name: 'a VPC elsewhere', of: [endpoint({ VpcId: 'vpc-1' })], is: { servesAll: noTables, leftOut: [] } },
    {
      name: 'a VPC elsewhere with a route table here',
      of: [endpoint({ VpcId: parameter }), table({ VpcId: parameter })],
      is: { servesAll: false, leftOut: ['R1'] },
    },
    {
      name: 'a recorded route table of which nobody read the routes',
      of: [
        endpoint({ VpcId: 'vpc-1', RouteTableIds: [] }, { recorded: true }),
        vpc({}, { recorded: true, id: 'arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-1' }),
        table({ VpcId: 'vpc-1' }, { recorded: true }),
        subnet({ VpcId: 'vpc-1' }, { recorded: true }),
      ],
      is: {
        servesAll: unknownHole('not-collected', 'the routes of R2'),
        leftOut: [unknownHole('not-collected', 'the routes of R2')],
      },
    },
  ],
};
