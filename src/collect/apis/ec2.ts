import {
  DescribeFlowLogsCommand,
  DescribeRegionsCommand,
  DescribeRouteTablesCommand,
  DescribeSubnetsCommand,
  DescribeVpcEndpointServiceConfigurationsCommand,
  DescribeVpcEndpointsCommand,
  DescribeVpcsCommand,
  EC2Client,
} from '@aws-sdk/client-ec2';
import type { Api, SdkClient } from '../api.js';

export const ec2: Api = {
  client: (options) => new EC2Client(options) as unknown as SdkClient,
  commands: {
    DescribeFlowLogs: DescribeFlowLogsCommand,
    DescribeRegions: DescribeRegionsCommand,
    DescribeRouteTables: DescribeRouteTablesCommand,
    DescribeSubnets: DescribeSubnetsCommand,
    DescribeVpcEndpointServiceConfigurations: DescribeVpcEndpointServiceConfigurationsCommand,
    DescribeVpcEndpoints: DescribeVpcEndpointsCommand,
    DescribeVpcs: DescribeVpcsCommand,
  },
};
