import { refHole, textOf, unknownHole } from '../../src/model/hole.js';
import type { Value } from '../../src/model/value.js';
import type { FactCase } from './fact-case.js';
import type { Described } from './facts-of.js';

const parameter = unknownHole('parameter', 'P');

const bucket = (rest: Partial<Described> = {}): Described => ({
  type: 'AWS::S3::Bucket',
  properties: { BucketName: 'lake' },
  ...rest,
});
const policy = (statement: Value, rest: Described['properties'] = {}): Described => ({
  type: 'AWS::S3::BucketPolicy',
  properties: { Bucket: 'lake', PolicyDocument: { Version: '2012-10-17', Statement: statement }, ...rest },
});
const both = ['arn:aws:s3:::lake', 'arn:aws:s3:::lake/*'];
const everybodyReads = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::lake/*' };
const plainHttpDenied = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: both,
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const onlyThrough = (endpoint: Value): Value => ({
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: both,
  Condition: { StringNotEquals: { 'aws:SourceVpce': endpoint } },
});
const endpoint: Described = { type: 'AWS::EC2::VPCEndpoint', id: 'test#Endpoint', properties: { VpcId: 'vpc-1' } };
const undecided = unknownHole('outside-this-scan', 'whether vpce-1 is an approved one of yours');

const BUCKET_ALONE = "Block Public Access of the bucket alone, because its account's is not part of this scan";

/** Facts that are decided from policies. */
export const POLICY_CASES: { readonly [fact: string]: readonly FactCase[] } = {
  bucketPolicy: [
    { name: 'none', of: [bucket()], holds: { exists: false, notPublic: true, tlsOnly: false, vpcEndpointOnly: false } },
    {
      name: 'everybody reads',
      of: [bucket(), policy([everybodyReads])],
      holds: { exists: true, notPublic: false, tlsOnly: false },
    },
    { name: 'plain HTTP denied', of: [bucket(), policy([plainHttpDenied])], holds: { notPublic: true, tlsOnly: true } },
    {
      name: 'a policy as JSON text',
      of: [
        bucket(),
        policy([], { PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: plainHttpDenied }) }),
      ],
      holds: { tlsOnly: true, vpcEndpointOnly: false },
    },
    {
      name: 'an endpoint of the estate',
      of: [bucket(), endpoint, policy([onlyThrough(refHole('test#Endpoint'))])],
      holds: { vpcEndpointOnly: true },
    },
    {
      name: 'an endpoint that the root does not hold',
      of: [bucket(), policy([onlyThrough('vpce-1')])],
      holds: { vpcEndpointOnly: undecided },
    },
    {
      name: 'an endpoint that the perimeter lists',
      of: [bucket(), policy([onlyThrough('vpce-1')])],
      perimeter: { approvedEndpoints: ['vpce-1'] },
      holds: { vpcEndpointOnly: true },
    },
    {
      name: 'an endpoint that the perimeter leaves out',
      of: [bucket(), policy([onlyThrough('vpce-1')])],
      perimeter: { approvedEndpoints: ['vpce-2'] },
      holds: { vpcEndpointOnly: false },
    },
    {
      name: 'an endpoint that a parameter names',
      of: [bucket(), policy([onlyThrough(parameter)])],
      holds: { vpcEndpointOnly: parameter, notPublic: true },
    },
    {
      name: 'a name and ARNs by the same parameter',
      of: [
        bucket({ properties: { BucketName: parameter } }),
        policy(
          [
            {
              ...plainHttpDenied,
              Resource: [textOf(['arn:aws:s3:::', parameter]), textOf(['arn:aws:s3:::', parameter, '/*'])],
            },
          ],
          { Bucket: parameter },
        ),
      ],
      holds: { tlsOnly: true },
    },
    {
      name: 'a name by a parameter, and a literal ARN that may be it',
      of: [bucket({ properties: { BucketName: parameter } }), policy([plainHttpDenied], { Bucket: parameter })],
      holds: { tlsOnly: parameter, notPublic: true },
    },
    {
      name: 'a name that another tool fills in',
      of: [
        bucket({ properties: { BucketName: '${self:custom.lake}' } }),
        policy(
          [
            {
              ...plainHttpDenied,
              Resource: ['arn:aws:s3:::${self:custom.lake}', 'arn:aws:s3:::${self:custom.lake}/*'],
            },
          ],
          { Bucket: '${self:custom.lake}' },
        ),
      ],
      holds: { tlsOnly: true, effective: true },
    },
    {
      name: 'a distribution of the estate',
      of: [
        bucket(),
        { type: 'AWS::CloudFront::Distribution', id: 'test#Site', properties: {} },
        policy([
          {
            ...everybodyReads,
            Principal: { Service: 'cloudfront.amazonaws.com' },
            Condition: {
              ArnLike: { 'aws:SourceArn': textOf(['arn:aws:cloudfront::*:distribution/', refHole('test#Site')]) },
            },
          },
        ]),
      ],
      holds: { notPublic: true, effective: true },
    },
    {
      name: 'a policy of nobody knows which bucket',
      of: [bucket(), policy([plainHttpDenied], { Bucket: parameter })],
      holds: { exists: parameter, tlsOnly: parameter },
    },
    {
      name: 'two policies, of which AWS keeps one',
      of: [
        bucket(),
        { ...policy([plainHttpDenied]), id: 'test#One' },
        { ...policy([everybodyReads]), id: 'test#Other' },
      ],
      holds: {
        tlsOnly: unknownHole('unresolved-function', 'which of several policies holds: test#One or test#Other'),
      },
    },
    {
      name: 'a policy that nobody knows',
      of: [bucket(), policy([], { PolicyDocument: parameter })],
      holds: { exists: parameter, notPublic: parameter },
    },
  ],
  exposure: [
    { name: 'nothing', of: [bucket()], is: { isPublic: false, how: '', counted: BUCKET_ALONE } },
    { name: 'a public policy', of: [bucket(), policy([everybodyReads])], holds: { isPublic: true } },
    {
      name: 'a public policy, restricted',
      of: [
        bucket({
          properties: { BucketName: 'lake', PublicAccessBlockConfiguration: { RestrictPublicBuckets: true } },
        }),
        policy([everybodyReads]),
      ],
      is: { isPublic: false, how: '', counted: BUCKET_ALONE },
    },
    {
      name: 'a public policy, perhaps restricted',
      of: [
        bucket({
          properties: { BucketName: 'lake', PublicAccessBlockConfiguration: { RestrictPublicBuckets: parameter } },
        }),
        policy([everybodyReads]),
      ],
      is: { isPublic: parameter, how: parameter, counted: BUCKET_ALONE },
    },
    {
      name: 'a public ACL',
      of: [bucket({ properties: { AccessControl: 'PublicRead' } })],
      is: { isPublic: true, how: 'its ACL grants the canned ACL PublicRead', counted: BUCKET_ALONE },
    },
    {
      name: 'a public ACL that is ignored',
      of: [
        bucket({
          properties: { AccessControl: 'PublicRead', PublicAccessBlockConfiguration: { IgnorePublicAcls: true } },
        }),
      ],
      is: { isPublic: false, how: '', counted: BUCKET_ALONE },
    },
    {
      name: "a public policy and its account's settings",
      of: [bucket(), policy([everybodyReads]), { type: 'AWS::S3::AccountPublicAccessBlock', properties: {} }],
      holds: { isPublic: true, counted: 'Block Public Access of the bucket and its account' },
    },
  ],
};
