import {
  CloudTrailClient,
  DescribeTrailsCommand,
  GetEventDataStoreCommand,
  GetEventSelectorsCommand,
  GetInsightSelectorsCommand,
  GetTrailStatusCommand,
  ListEventDataStoresCommand,
  ListTagsCommand,
} from '@aws-sdk/client-cloudtrail';
import type { Api, SdkClient } from '../api.js';

export const cloudTrail: Api = {
  client: (options) => new CloudTrailClient(options) as unknown as SdkClient,
  commands: {
    DescribeTrails: DescribeTrailsCommand,
    GetEventDataStore: GetEventDataStoreCommand,
    GetEventSelectors: GetEventSelectorsCommand,
    GetInsightSelectors: GetInsightSelectorsCommand,
    GetTrailStatus: GetTrailStatusCommand,
    ListEventDataStores: ListEventDataStoresCommand,
    ListTags: ListTagsCommand,
  },
};
