// chunk:chunks/chunk-46TJGOK5.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-MQNC545J.js?chunks
import { FACTS_16 } from "./shared-run-scan.js";
import { leavesOf_16 } from "./shared-run-scan.js";
import { parsePath_16 } from "./shared-run-scan.js";
import { pointerOf_16 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-4QVK5VW7.js?chunks
import { callsOf_21 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-NBRSQFR2.js?chunks
import { isMap_24 } from "./shared-run-policy-run-scan.js";
import { mapOf_24 } from "./shared-run-policy-run-scan.js";
import { secretHole_24 } from "./shared-run-policy-run-scan.js";
import { unknownHole_24 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-SCSQLIEO.js?chunks
import { isWithin_29 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/chunk-46TJGOK5.js
var require2 = lakeproofCreateRequire(import.meta.url);
var error_codes_default = {
  denied: [
    "AccessDenied",
    "AccessDeniedException",
    "AllAccessDisabled",
    "ForbiddenException",
    "MethodNotAllowed",
    "NotAuthorized",
    "UnauthorizedOperation"
  ],
  throttled: [
    "BandwidthLimitExceeded",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "Throttling",
    "ThrottlingException",
    "ThrottledException",
    "TooManyRequestsException"
  ],
  unusable: [
    "AuthFailure",
    "ExpiredToken",
    "ExpiredTokenException",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidToken",
    "OptInRequired",
    "RequestExpired",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
    "UnrecognizedClientException"
  ]
};
var DENIED = new Set(error_codes_default.denied);
var THROTTLED = new Set(error_codes_default.throttled);
var UNUSABLE = new Set(error_codes_default.unusable);
function outcomeOf(error, call) {
  const code = codeOf(error);
  if (call.notConfigured.includes(code)) return "none";
  if (THROTTLED.has(code) || error.$retryable?.throttling === true) return "throttled";
  if (DENIED.has(code)) return "access-denied";
  return error.$metadata?.httpStatusCode === 403 && !UNUSABLE.has(code) ? "access-denied" : "api-error";
}
function codeOf(error) {
  if (error.code !== void 0 && /^E[A-Z_]+$/.test(error.code)) return error.code;
  return error.name === "Error" ? error.Code ?? error.name : error.name;
}
async function ask(call, session, make) {
  try {
    return { outcome: "ok", answer: await make() };
  } catch (error) {
    session.signal.throwIfAborted();
    return { outcome: outcomeOf(error, call), error };
  }
}
function sending(call, region, session) {
  const { access, clients, isPatient = false } = session;
  const { account, credentials } = access;
  const { service, operation } = call;
  return (input) => clients.send({ account, credentials, service, region, operation, input, isPatient });
}
var MAX_DEPTH = 50;
function policyDocument(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    return text;
  }
  const count = { keys: 0 };
  const value = plainValue(json, count, 0);
  return isMap_24(value) && count.keys === keysIn(text) ? value : text;
}
function plainValue(json, count, depth) {
  if (typeof json === "string" || typeof json === "number" || typeof json === "boolean") return json;
  if (typeof json !== "object" || json === null || depth > MAX_DEPTH) return void 0;
  if (Array.isArray(json)) {
    const list = json.map((each2) => plainValue(each2, count, depth + 1));
    return list.every((each2) => each2 !== void 0) ? list : void 0;
  }
  const entries = [];
  for (const [key, inner] of Object.entries(json)) {
    const value = plainValue(inner, count, depth + 1);
    if (value === void 0) return void 0;
    count.keys++;
    entries.push([key, value]);
  }
  return mapOf_24(entries);
}
function keysIn(json) {
  let keys = 0;
  for (const [, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)) if (colon !== void 0) keys++;
  return keys;
}
function shaped(shape, answer) {
  if (typeof shape === "string") return plainValue2(at(answer, shape));
  if (isTurn(shape)) return turned(shape, answer);
  const entries = Object.entries(shape).flatMap(([name, inner]) => {
    const value = shaped(inner, answer);
    return value === void 0 ? [] : [[name, value]];
  });
  return entries.length === 0 ? void 0 : mapOf_24(entries);
}
function isTurn(shape) {
  return Array.isArray(shape);
}
function turned(turn, answer) {
  switch (turn[0]) {
    case "each":
      return listOf(each(turn, answer));
    case "first": {
      for (const shape of turn.slice(1)) {
        const value = shaped(shape, answer);
        if (value !== void 0) return value;
      }
      return void 0;
    }
    case "list":
      return listOf(turn.slice(1).map((shape) => shaped(shape, answer)));
    case "word": {
      const word = textAt(answer, turn[1]);
      return word === void 0 ? void 0 : worded(word, turn[1], turn[2]);
    }
    case "prefix": {
      const text = textAt(answer, turn[1]);
      return Object.entries(turn[2]).find(([prefix]) => text?.startsWith(prefix))?.[1];
    }
    case "starts": {
      const text = textAt(answer, turn[1]);
      return text?.startsWith(turn[2]) ? text : void 0;
    }
    case "capital":
      return textAt(answer, turn[1])?.replace(/^./, (letter) => letter.toUpperCase());
    case "policy": {
      const text = textAt(answer, turn[1]);
      return text === void 0 ? void 0 : policyDocument(text);
    }
    case "secret":
      return plainValue2(at(answer, turn[1])) === void 0 ? void 0 : secretHole_24();
    case "if":
      return at(answer, turn[1]) === void 0 ? void 0 : turn[2];
  }
}
function each([, path, as, name, of], answer) {
  const list = at(answer, path);
  const elements = Array.isArray(list) ? list : [];
  if (name === void 0 || of === void 0) return elements.map((element) => shaped(as, element));
  return elements.flatMap((element) => {
    const values = at(element, of);
    return (Array.isArray(values) ? values : []).map((value) => shaped(as, { ...element, [name]: value }));
  });
}
function listOf(values) {
  const present = values.filter((value) => value !== void 0);
  return present.length === 0 ? void 0 : present;
}
function worded(word, path, means) {
  const value = Object.hasOwn(means, word) ? means[word] : void 0;
  return value ?? unknownHole_24("analysis-limit", `${path} ${word}`);
}
function textAt(answer, path) {
  const value = at(answer, path);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : void 0;
}
function at(answer, path) {
  let here = answer;
  for (const name of path.split(".")) {
    here = isObject(here) && Object.hasOwn(here, name) ? here[name] : void 0;
  }
  return here ?? void 0;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function plainValue2(given) {
  if (typeof given === "string" || typeof given === "number" || typeof given === "boolean") return given;
  if (given instanceof Date) return given.toISOString().replace(".000Z", "Z");
  if (Array.isArray(given)) return listOf(given.map(plainValue2));
  if (!isObject(given)) return void 0;
  return mapOf_24(
    Object.entries(given).flatMap(([name, inner]) => {
      const value = plainValue2(inner);
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
var BUCKET_LOCATION = {
  operation: "GetBucketLocation",
  service: "S3",
  iamAction: "s3:GetBucketLocation",
  fills: [],
  notConfigured: []
};
async function bucketRegion(bucket, session) {
  const send = sending(BUCKET_LOCATION, session.access.home, session);
  const asked = await ask(BUCKET_LOCATION, session, () => send({ Bucket: bucket }));
  if (asked.outcome === "ok") {
    const constraint = at(asked.answer, "LocationConstraint");
    if (typeof constraint !== "string" || constraint === "") return "us-east-1";
    return constraint === "EU" ? "eu-west-1" : constraint;
  }
  if (asked.error.name === "NoSuchBucket") return "gone";
  return unknownHole_24(asked.outcome === "none" ? "api-error" : asked.outcome, BUCKET_LOCATION.iamAction);
}
var cloudtrail_default = {
  "AWS::CloudTrail::Trail": {
    where: "regions-once",
    list: { operation: "DescribeTrails", input: { includeShadowTrails: true }, items: "trailList" },
    id: "{TrailARN}",
    identity: "{TrailARN}",
    region: "HomeRegion",
    properties: {
      TrailName: "Name",
      S3BucketName: "S3BucketName",
      S3KeyPrefix: "S3KeyPrefix",
      SnsTopicName: "SnsTopicName",
      CloudWatchLogsLogGroupArn: "CloudWatchLogsLogGroupArn",
      CloudWatchLogsRoleArn: "CloudWatchLogsRoleArn",
      KMSKeyId: "KmsKeyId",
      EnableLogFileValidation: "LogFileValidationEnabled",
      IsMultiRegionTrail: "IsMultiRegionTrail",
      IsOrganizationTrail: "IsOrganizationTrail",
      IncludeGlobalServiceEvents: "IncludeGlobalServiceEvents",
      HomeRegion: "HomeRegion"
    },
    gone: ["TrailNotFoundException", "CloudTrailARNInvalidException"],
    reads: {
      GetTrailStatus: {
        input: { Name: "{TrailARN}" },
        properties: { IsLogging: "IsLogging", LatestDeliveryError: "LatestDeliveryError" }
      },
      GetEventSelectors: {
        input: { TrailName: "{TrailARN}" },
        properties: { EventSelectors: "EventSelectors", AdvancedEventSelectors: "AdvancedEventSelectors" }
      },
      GetInsightSelectors: {
        input: { TrailName: "{TrailARN}" },
        properties: { InsightSelectors: "InsightSelectors" }
      },
      ListTags: {
        input: { ResourceIdList: ["{TrailARN}"] },
        page: ["NextToken", "NextToken"],
        items: "ResourceTagList",
        properties: {
          Tags: ["each", "ResourceTagList", { Key: "Tag.Key", Value: "Tag.Value" }, "Tag", "TagsList"]
        }
      }
    }
  },
  "AWS::CloudTrail::EventDataStore": {
    where: "region",
    reaches: "account",
    list: {
      operation: "ListEventDataStores",
      input: { MaxResults: 1e3 },
      items: "EventDataStores",
      page: ["NextToken", "NextToken"]
    },
    id: "{EventDataStoreArn}",
    identity: "{EventDataStoreArn}",
    properties: {},
    gone: ["EventDataStoreNotFoundException"],
    input: { EventDataStore: "{EventDataStoreArn}" },
    reads: {
      GetEventDataStore: {
        properties: {
          Name: "Name",
          AdvancedEventSelectors: "AdvancedEventSelectors",
          BillingMode: "BillingMode",
          FederationEnabled: ["word", "FederationStatus", { ENABLED: true, DISABLED: false }],
          FederationRoleArn: "FederationRoleArn",
          IngestionEnabled: ["word", "Status", { ENABLED: true, STOPPED_INGESTION: false }],
          KmsKeyId: "KmsKeyId",
          MultiRegionEnabled: "MultiRegionEnabled",
          OrganizationEnabled: "OrganizationEnabled",
          RetentionPeriod: "RetentionPeriod",
          TerminationProtectionEnabled: "TerminationProtectionEnabled"
        }
      }
    }
  }
};
var ec2_default = {
  "AWS::EC2::VPC": {
    where: "region",
    list: {
      operation: "DescribeVpcs",
      input: { MaxResults: 1e3 },
      items: "Vpcs",
      page: ["NextToken", "NextToken"]
    },
    owner: "OwnerId",
    id: "arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}",
    identity: "{VpcId}",
    properties: { CidrBlock: "CidrBlock", InstanceTenancy: "InstanceTenancy", Tags: "Tags" }
  },
  "AWS::EC2::Subnet": {
    where: "region",
    list: {
      operation: "DescribeSubnets",
      input: { MaxResults: 1e3 },
      items: "Subnets",
      page: ["NextToken", "NextToken"]
    },
    owner: "OwnerId",
    id: "arn:{partition}:ec2:{region}:{account}:subnet/{SubnetId}",
    identity: "{SubnetId}",
    properties: {
      VpcId: "VpcId",
      AvailabilityZone: "AvailabilityZone",
      CidrBlock: "CidrBlock",
      MapPublicIpOnLaunch: "MapPublicIpOnLaunch",
      Tags: "Tags"
    }
  },
  "AWS::EC2::RouteTable": {
    where: "region",
    list: {
      operation: "DescribeRouteTables",
      input: { MaxResults: 100 },
      items: "RouteTables",
      page: ["NextToken", "NextToken"]
    },
    owner: "OwnerId",
    id: "arn:{partition}:ec2:{region}:{account}:route-table/{RouteTableId}",
    identity: "{RouteTableId}",
    properties: { VpcId: "VpcId", Tags: "Tags" },
    holds: [
      {
        type: "AWS::EC2::Route",
        items: "Routes",
        id: "AWS::EC2::Route/{account}/{region}/{RouteTableId}|{DestinationCidrBlock}{DestinationIpv6CidrBlock}{DestinationPrefixListId}",
        properties: {
          RouteTableId: "resource.RouteTableId",
          DestinationCidrBlock: "DestinationCidrBlock",
          DestinationIpv6CidrBlock: "DestinationIpv6CidrBlock",
          DestinationPrefixListId: "DestinationPrefixListId",
          EgressOnlyInternetGatewayId: "EgressOnlyInternetGatewayId",
          GatewayId: "GatewayId",
          NatGatewayId: "NatGatewayId",
          NetworkInterfaceId: "NetworkInterfaceId",
          TransitGatewayId: "TransitGatewayId",
          VpcEndpointId: ["starts", "GatewayId", "vpce-"],
          VpcPeeringConnectionId: "VpcPeeringConnectionId"
        }
      },
      {
        type: "AWS::EC2::SubnetRouteTableAssociation",
        items: "Associations",
        has: "SubnetId",
        id: "AWS::EC2::SubnetRouteTableAssociation/{account}/{region}/{RouteTableId}|{SubnetId}",
        properties: { RouteTableId: "resource.RouteTableId", SubnetId: "SubnetId" }
      }
    ]
  },
  "AWS::EC2::VPCEndpoint": {
    where: "region",
    list: {
      operation: "DescribeVpcEndpoints",
      input: { MaxResults: 1e3 },
      items: "VpcEndpoints",
      page: ["NextToken", "NextToken"]
    },
    owner: "OwnerId",
    id: "arn:{partition}:ec2:{region}:{account}:vpc-endpoint/{VpcEndpointId}",
    identity: "{VpcEndpointId}",
    properties: {
      VpcId: "VpcId",
      ServiceName: "ServiceName",
      ServiceRegion: "ServiceRegion",
      VpcEndpointType: "VpcEndpointType",
      PolicyDocument: ["policy", "PolicyDocument"],
      RouteTableIds: "RouteTableIds",
      SubnetIds: "SubnetIds",
      SecurityGroupIds: ["each", "Groups", "GroupId"],
      IpAddressType: "IpAddressType",
      DnsOptions: {
        DnsRecordIpType: "DnsOptions.DnsRecordIpType",
        PrivateDnsOnlyForInboundResolverEndpoint: [
          "word",
          "DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint",
          { true: "OnlyInboundResolver", false: "AllResolvers" }
        ],
        PrivateDnsPreference: "DnsOptions.PrivateDnsPreference",
        PrivateDnsSpecifiedDomains: "DnsOptions.PrivateDnsSpecifiedDomains"
      },
      PrivateDnsEnabled: "PrivateDnsEnabled",
      State: ["capital", "State"],
      Tags: "Tags"
    }
  },
  "AWS::EC2::VPCEndpointService": {
    where: "region",
    list: {
      operation: "DescribeVpcEndpointServiceConfigurations",
      input: { MaxResults: 1e3 },
      items: "ServiceConfigurations",
      page: ["NextToken", "NextToken"]
    },
    id: "arn:{partition}:ec2:{region}:{account}:vpc-endpoint-service/{ServiceId}",
    identity: "{ServiceId}",
    properties: {
      AcceptanceRequired: "AcceptanceRequired",
      NetworkLoadBalancerArns: "NetworkLoadBalancerArns",
      GatewayLoadBalancerArns: "GatewayLoadBalancerArns"
    }
  },
  "AWS::EC2::FlowLog": {
    where: "region",
    list: {
      operation: "DescribeFlowLogs",
      input: { MaxResults: 1e3 },
      items: "FlowLogs",
      page: ["NextToken", "NextToken"]
    },
    id: "arn:{partition}:ec2:{region}:{account}:vpc-flow-log/{FlowLogId}",
    identity: "{FlowLogId}",
    properties: {
      ResourceId: "ResourceId",
      ResourceType: [
        "prefix",
        "ResourceId",
        {
          "vpc-": "VPC",
          "subnet-": "Subnet",
          "eni-": "NetworkInterface",
          "tgw-attach-": "TransitGatewayAttachment",
          "tgw-": "TransitGateway",
          "nat-": "RegionalNatGateway"
        }
      ],
      TrafficType: "TrafficType",
      LogDestination: "LogDestination",
      LogDestinationType: "LogDestinationType",
      LogGroupName: "LogGroupName",
      LogFormat: "LogFormat",
      MaxAggregationInterval: "MaxAggregationInterval",
      Tags: "Tags"
    }
  }
};
var kms_default = {
  "AWS::KMS::Key": {
    where: "region",
    list: {
      operation: "ListKeys",
      input: { Limit: 1e3 },
      items: "Keys",
      page: ["Marker", "NextMarker"]
    },
    id: "{KeyArn}",
    identity: "{KeyArn}",
    properties: {},
    gone: ["NotFoundException"],
    input: { KeyId: "{KeyId}" },
    reads: {
      DescribeKey: {
        properties: {
          Description: ["secret", "KeyMetadata.Description"],
          Enabled: "KeyMetadata.Enabled",
          KeySpec: ["first", "KeyMetadata.KeySpec", "KeyMetadata.CustomerMasterKeySpec"],
          KeyUsage: "KeyMetadata.KeyUsage",
          MultiRegion: "KeyMetadata.MultiRegion",
          Origin: "KeyMetadata.Origin",
          KeyState: "KeyMetadata.KeyState",
          KeyManager: "KeyMetadata.KeyManager",
          CustomKeyStoreId: "KeyMetadata.CustomKeyStoreId",
          KeyAccount: "KeyMetadata.AWSAccountId"
        }
      },
      GetKeyPolicy: {
        input: { KeyId: "{KeyId}", PolicyName: "default" },
        properties: { KeyPolicy: ["policy", "Policy"] }
      },
      GetKeyRotationStatus: {
        properties: { EnableKeyRotation: "KeyRotationEnabled", RotationPeriodInDays: "RotationPeriodInDays" }
      },
      ListResourceTags: {
        page: ["Marker", "NextMarker"],
        items: "Tags",
        properties: { Tags: ["each", "Tags", { Key: "TagKey", Value: "TagValue" }] }
      }
    }
  },
  "AWS::KMS::Alias": {
    where: "region",
    list: {
      operation: "ListAliases",
      input: { Limit: 100 },
      items: "Aliases",
      page: ["Marker", "NextMarker"]
    },
    id: "{AliasArn}",
    identity: "{AliasArn}",
    properties: { AliasName: "AliasName", TargetKeyId: "TargetKeyId" }
  }
};
var s3_default = {
  "AWS::S3::Bucket": {
    where: "account",
    reaches: "account",
    list: {
      operation: "ListBuckets",
      input: { MaxBuckets: 1e3 },
      items: "Buckets",
      page: ["ContinuationToken", "ContinuationToken"]
    },
    id: "arn:{partition}:s3:::{Name}",
    identity: "{Name}",
    region: "BucketRegion",
    properties: { BucketName: "Name", CreationDate: "CreationDate" },
    gone: ["NoSuchBucket"],
    input: { Bucket: "{Name}" },
    reads: {
      GetBucketEncryption: {
        properties: {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              "each",
              "ServerSideEncryptionConfiguration.Rules",
              {
                ServerSideEncryptionByDefault: "ApplyServerSideEncryptionByDefault",
                BucketKeyEnabled: "BucketKeyEnabled",
                BlockedEncryptionTypes: "BlockedEncryptionTypes"
              }
            ]
          }
        }
      },
      GetBucketVersioning: {
        properties: { VersioningConfiguration: { Status: "Status", MfaDelete: "MFADelete" } }
      },
      GetObjectLockConfiguration: {
        properties: {
          ObjectLockEnabled: ["word", "ObjectLockConfiguration.ObjectLockEnabled", { Enabled: true }],
          ObjectLockConfiguration: "ObjectLockConfiguration"
        }
      },
      GetPublicAccessBlock: {
        properties: { PublicAccessBlockConfiguration: "PublicAccessBlockConfiguration" }
      },
      GetBucketOwnershipControls: { properties: { OwnershipControls: "OwnershipControls" } },
      GetBucketAcl: {
        properties: {
          AccessControlList: {
            Owner: { ID: "Owner.ID" },
            Grants: [
              "each",
              "Grants",
              {
                Grantee: {
                  Type: "Grantee.Type",
                  ID: "Grantee.ID",
                  URI: "Grantee.URI",
                  EmailAddress: ["secret", "Grantee.EmailAddress"]
                },
                Permission: "Permission"
              }
            ]
          }
        }
      },
      GetBucketPolicy: {
        properties: {},
        creates: {
          id: "AWS::S3::BucketPolicy/{account}/{Name}",
          identity: "{Name}",
          properties: { Bucket: "resource.Name", PolicyDocument: ["policy", "Policy"] }
        }
      },
      GetBucketPolicyStatus: { properties: { PolicyStatus: "PolicyStatus" } },
      GetBucketLogging: {
        properties: {
          LoggingConfiguration: {
            DestinationBucketName: "LoggingEnabled.TargetBucket",
            LogFilePrefix: "LoggingEnabled.TargetPrefix",
            TargetObjectKeyFormat: "LoggingEnabled.TargetObjectKeyFormat"
          }
        }
      },
      GetBucketLifecycleConfiguration: {
        properties: {
          LifecycleConfiguration: {
            TransitionDefaultMinimumObjectSize: "TransitionDefaultMinimumObjectSize",
            Rules: [
              "each",
              "Rules",
              {
                Id: "ID",
                Status: "Status",
                Prefix: ["first", "Prefix", "Filter.Prefix", "Filter.And.Prefix"],
                TagFilters: ["first", "Filter.And.Tags", ["list", "Filter.Tag"]],
                ObjectSizeGreaterThan: ["first", "Filter.ObjectSizeGreaterThan", "Filter.And.ObjectSizeGreaterThan"],
                ObjectSizeLessThan: ["first", "Filter.ObjectSizeLessThan", "Filter.And.ObjectSizeLessThan"],
                ExpirationInDays: "Expiration.Days",
                ExpirationDate: "Expiration.Date",
                ExpiredObjectDeleteMarker: "Expiration.ExpiredObjectDeleteMarker",
                Transitions: [
                  "each",
                  "Transitions",
                  { StorageClass: "StorageClass", TransitionInDays: "Days", TransitionDate: "Date" }
                ],
                NoncurrentVersionTransitions: [
                  "each",
                  "NoncurrentVersionTransitions",
                  {
                    StorageClass: "StorageClass",
                    TransitionInDays: "NoncurrentDays",
                    NewerNoncurrentVersions: "NewerNoncurrentVersions"
                  }
                ],
                NoncurrentVersionExpiration: "NoncurrentVersionExpiration",
                AbortIncompleteMultipartUpload: "AbortIncompleteMultipartUpload"
              }
            ]
          }
        }
      },
      GetBucketReplication: {
        properties: {
          ReplicationConfiguration: {
            Role: "ReplicationConfiguration.Role",
            Rules: [
              "each",
              "ReplicationConfiguration.Rules",
              {
                Id: "ID",
                Priority: "Priority",
                Status: "Status",
                Prefix: "Prefix",
                Filter: {
                  Prefix: "Filter.Prefix",
                  TagFilter: "Filter.Tag",
                  And: { Prefix: "Filter.And.Prefix", TagFilters: "Filter.And.Tags" }
                },
                SourceSelectionCriteria: "SourceSelectionCriteria",
                DeleteMarkerReplication: "DeleteMarkerReplication",
                Destination: "Destination"
              }
            ]
          }
        }
      },
      GetBucketNotificationConfiguration: {
        properties: {
          NotificationConfiguration: {
            EventBridgeConfiguration: { EventBridgeEnabled: ["if", "EventBridgeConfiguration", true] },
            LambdaConfigurations: [
              "each",
              "LambdaFunctionConfigurations",
              {
                Event: "Event",
                Function: "LambdaFunctionArn",
                Filter: {
                  S3Key: { Rules: ["each", "Filter.Key.FilterRules", { Name: "Name", Value: "Value" }] }
                }
              },
              "Event",
              "Events"
            ],
            QueueConfigurations: [
              "each",
              "QueueConfigurations",
              {
                Event: "Event",
                Queue: "QueueArn",
                Filter: {
                  S3Key: { Rules: ["each", "Filter.Key.FilterRules", { Name: "Name", Value: "Value" }] }
                }
              },
              "Event",
              "Events"
            ],
            TopicConfigurations: [
              "each",
              "TopicConfigurations",
              {
                Event: "Event",
                Topic: "TopicArn",
                Filter: {
                  S3Key: { Rules: ["each", "Filter.Key.FilterRules", { Name: "Name", Value: "Value" }] }
                }
              },
              "Event",
              "Events"
            ]
          }
        }
      },
      GetBucketTagging: { properties: { Tags: "TagSet" } },
      GetBucketCors: {
        properties: {
          CorsConfiguration: {
            CorsRules: [
              "each",
              "CORSRules",
              {
                Id: "ID",
                AllowedHeaders: "AllowedHeaders",
                AllowedMethods: "AllowedMethods",
                AllowedOrigins: "AllowedOrigins",
                ExposedHeaders: "ExposeHeaders",
                MaxAge: "MaxAgeSeconds"
              }
            ]
          }
        }
      },
      GetBucketWebsite: {
        properties: {
          WebsiteConfiguration: {
            IndexDocument: "IndexDocument.Suffix",
            ErrorDocument: "ErrorDocument.Key",
            RedirectAllRequestsTo: {
              HostName: ["secret", "RedirectAllRequestsTo.HostName"],
              Protocol: "RedirectAllRequestsTo.Protocol"
            },
            RoutingRules: [
              "each",
              "RoutingRules",
              {
                RoutingRuleCondition: "Condition",
                RedirectRule: {
                  HostName: ["secret", "Redirect.HostName"],
                  HttpRedirectCode: "Redirect.HttpRedirectCode",
                  Protocol: "Redirect.Protocol",
                  ReplaceKeyPrefixWith: ["secret", "Redirect.ReplaceKeyPrefixWith"],
                  ReplaceKeyWith: ["secret", "Redirect.ReplaceKeyWith"]
                }
              }
            ]
          }
        }
      },
      GetBucketRequestPayment: { properties: { RequestPayer: "Payer" } },
      GetBucketAccelerateConfiguration: {
        properties: { AccelerateConfiguration: { AccelerationStatus: "Status" } }
      },
      ListBucketInventoryConfigurations: {
        page: ["ContinuationToken", "NextContinuationToken"],
        items: "InventoryConfigurationList",
        properties: {
          InventoryConfigurations: [
            "each",
            "InventoryConfigurationList",
            {
              Id: "Id",
              Enabled: "IsEnabled",
              IncludedObjectVersions: "IncludedObjectVersions",
              ScheduleFrequency: "Schedule.Frequency",
              Prefix: "Filter.Prefix",
              OptionalFields: "OptionalFields",
              Destination: {
                BucketArn: "Destination.S3BucketDestination.Bucket",
                BucketAccountId: "Destination.S3BucketDestination.AccountId",
                Format: "Destination.S3BucketDestination.Format",
                Prefix: "Destination.S3BucketDestination.Prefix"
              }
            }
          ]
        }
      },
      ListBucketIntelligentTieringConfigurations: {
        page: ["ContinuationToken", "NextContinuationToken"],
        items: "IntelligentTieringConfigurationList",
        properties: {
          IntelligentTieringConfigurations: [
            "each",
            "IntelligentTieringConfigurationList",
            {
              Id: "Id",
              Status: "Status",
              Prefix: ["first", "Filter.Prefix", "Filter.And.Prefix"],
              TagFilters: ["first", "Filter.And.Tags", ["list", "Filter.Tag"]],
              Tierings: "Tierings"
            }
          ]
        }
      },
      GetBucketAbac: { properties: { AbacStatus: "AbacStatus.Status" } },
      GetBucketMetadataConfiguration: {
        properties: {
          MetadataConfiguration: {
            Destination: "GetBucketMetadataConfigurationResult.MetadataConfigurationResult.DestinationResult",
            JournalTableConfiguration: {
              TableName: "GetBucketMetadataConfigurationResult.MetadataConfigurationResult.JournalTableConfigurationResult.TableName",
              TableArn: "GetBucketMetadataConfigurationResult.MetadataConfigurationResult.JournalTableConfigurationResult.TableArn",
              RecordExpiration: "GetBucketMetadataConfigurationResult.MetadataConfigurationResult.JournalTableConfigurationResult.RecordExpiration"
            },
            InventoryTableConfiguration: {
              ConfigurationState: "GetBucketMetadataConfigurationResult.MetadataConfigurationResult.InventoryTableConfigurationResult.ConfigurationState",
              TableName: "GetBucketMetadataConfigurationResult.MetadataConfigurationResult.InventoryTableConfigurationResult.TableName",
              TableArn: "GetBucketMetadataConfigurationResult.MetadataConfigurationResult.InventoryTableConfigurationResult.TableArn"
            }
          }
        }
      },
      ListBucketAnalyticsConfigurations: {
        page: ["ContinuationToken", "NextContinuationToken"],
        items: "AnalyticsConfigurationList",
        properties: {
          AnalyticsConfigurations: [
            "each",
            "AnalyticsConfigurationList",
            {
              Id: "Id",
              Prefix: ["first", "Filter.Prefix", "Filter.And.Prefix"],
              TagFilters: ["first", "Filter.And.Tags", ["list", "Filter.Tag"]],
              StorageClassAnalysis: {
                DataExport: {
                  OutputSchemaVersion: "StorageClassAnalysis.DataExport.OutputSchemaVersion",
                  Destination: {
                    BucketArn: "StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Bucket",
                    BucketAccountId: "StorageClassAnalysis.DataExport.Destination.S3BucketDestination.BucketAccountId",
                    Format: "StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Format",
                    Prefix: "StorageClassAnalysis.DataExport.Destination.S3BucketDestination.Prefix"
                  }
                }
              }
            }
          ]
        }
      },
      ListBucketMetricsConfigurations: {
        page: ["ContinuationToken", "NextContinuationToken"],
        items: "MetricsConfigurationList",
        properties: {
          MetricsConfigurations: [
            "each",
            "MetricsConfigurationList",
            {
              Id: "Id",
              AccessPointArn: ["first", "Filter.AccessPointArn", "Filter.And.AccessPointArn"],
              Prefix: ["first", "Filter.Prefix", "Filter.And.Prefix"],
              TagFilters: ["first", "Filter.And.Tags", ["list", "Filter.Tag"]]
            }
          ]
        }
      }
    }
  },
  "AWS::S3::AccountPublicAccessBlock": {
    where: "account",
    id: "AWS::S3::AccountPublicAccessBlock/{account}",
    identity: "{account}",
    properties: {},
    reads: {
      GetPublicAccessBlock: {
        input: { AccountId: "{account}" },
        properties: {
          BlockPublicAcls: "PublicAccessBlockConfiguration.BlockPublicAcls",
          BlockPublicPolicy: "PublicAccessBlockConfiguration.BlockPublicPolicy",
          IgnorePublicAcls: "PublicAccessBlockConfiguration.IgnorePublicAcls",
          RestrictPublicBuckets: "PublicAccessBlockConfiguration.RestrictPublicBuckets"
        }
      }
    }
  },
  "AWS::S3::AccessPoint": {
    where: "region",
    list: {
      operation: "ListAccessPoints",
      input: { AccountId: "{account}", MaxResults: 1e3 },
      items: "AccessPointList",
      page: ["NextToken", "NextToken"]
    },
    id: "arn:{partition}:s3:{region}:{account}:accesspoint/{Name}",
    identity: "{Name}",
    properties: {
      Name: "Name",
      Bucket: "Bucket",
      BucketAccountId: "BucketAccountId",
      VpcConfiguration: "VpcConfiguration"
    },
    gone: ["NoSuchAccessPoint"],
    input: { AccountId: "{account}", Name: "{Name}" },
    reads: {
      GetAccessPoint: { properties: { PublicAccessBlockConfiguration: "PublicAccessBlockConfiguration" } },
      GetAccessPointPolicy: { properties: { Policy: ["policy", "Policy"] } }
    }
  },
  "AWS::S3::MultiRegionAccessPoint": {
    where: "us-west-2",
    list: {
      operation: "ListMultiRegionAccessPoints",
      input: { AccountId: "{account}" },
      items: "AccessPoints"
    },
    id: "arn:{partition}:s3::{account}:accesspoint/{Alias}",
    identity: "arn:{partition}:s3::{account}:accesspoint/{Alias}",
    properties: {
      Name: "Name",
      PublicAccessBlockConfiguration: "PublicAccessBlock",
      Regions: ["each", "Regions", { Bucket: "Bucket", BucketAccountId: "BucketAccountId" }]
    },
    gone: ["NoSuchMultiRegionAccessPoint"],
    input: { AccountId: "{account}", Name: "{Name}" },
    reads: {
      GetMultiRegionAccessPointPolicy: {
        properties: {},
        creates: {
          id: "AWS::S3::MultiRegionAccessPointPolicy/{account}/{Name}",
          identity: "{Name}",
          properties: { MrapName: "resource.Name", Policy: ["policy", "Policy.Established.Policy"] }
        }
      }
    }
  },
  "AWS::S3Express::DirectoryBucket": {
    where: "region",
    isEverywhere: false,
    list: {
      operation: "ListDirectoryBuckets",
      input: { MaxDirectoryBuckets: 1e3 },
      items: "Buckets",
      page: ["ContinuationToken", "ContinuationToken"]
    },
    id: "arn:{partition}:s3express:{region}:{account}:bucket/{Name}",
    identity: "arn:{partition}:s3express:{region}:{account}:bucket/{Name}",
    properties: { BucketName: "Name" },
    gone: ["NoSuchBucket"],
    input: { Bucket: "{Name}" },
    reads: {
      GetBucketEncryption: {
        properties: {
          BucketEncryption: {
            ServerSideEncryptionConfiguration: [
              "each",
              "ServerSideEncryptionConfiguration.Rules",
              {
                ServerSideEncryptionByDefault: "ApplyServerSideEncryptionByDefault",
                BucketKeyEnabled: "BucketKeyEnabled"
              }
            ]
          }
        }
      },
      GetBucketLifecycleConfiguration: {
        properties: {
          LifecycleConfiguration: {
            Rules: [
              "each",
              "Rules",
              {
                Id: "ID",
                Status: "Status",
                Prefix: ["first", "Prefix", "Filter.Prefix", "Filter.And.Prefix"],
                ObjectSizeGreaterThan: ["first", "Filter.ObjectSizeGreaterThan", "Filter.And.ObjectSizeGreaterThan"],
                ObjectSizeLessThan: ["first", "Filter.ObjectSizeLessThan", "Filter.And.ObjectSizeLessThan"],
                ExpirationInDays: "Expiration.Days",
                AbortIncompleteMultipartUpload: "AbortIncompleteMultipartUpload"
              }
            ]
          }
        }
      },
      GetBucketPolicy: {
        properties: {},
        creates: {
          id: "AWS::S3Express::BucketPolicy/{account}/{region}/{Name}",
          identity: "{Name}",
          properties: { Bucket: "resource.Name", PolicyDocument: ["policy", "Policy"] }
        }
      }
    }
  },
  "AWS::S3Tables::TableBucket": {
    where: "region",
    isEverywhere: false,
    list: {
      operation: "ListTableBuckets",
      input: { type: "customer", maxBuckets: 1e3 },
      items: "tableBuckets",
      page: ["continuationToken", "continuationToken"]
    },
    id: "{arn}",
    identity: "{arn}",
    properties: { TableBucketName: "name" },
    input: { tableBucketARN: "{arn}" },
    reads: {
      GetTableBucketEncryption: {
        properties: {
          EncryptionConfiguration: {
            SSEAlgorithm: "encryptionConfiguration.sseAlgorithm",
            KMSKeyArn: "encryptionConfiguration.kmsKeyArn"
          }
        }
      },
      GetTableBucketPolicy: {
        properties: {},
        creates: {
          id: "AWS::S3Tables::TableBucketPolicy/{arn}",
          identity: "{arn}",
          properties: { TableBucketARN: "resource.arn", ResourcePolicy: ["policy", "resourcePolicy"] }
        }
      }
    }
  }
};
var sts_default = {
  "AWS::::Account": {
    where: "account",
    id: "AWS::::Account/{account}",
    identity: "AWS::::Account/{account}",
    properties: {},
    reads: { GetCallerIdentity: { input: {}, properties: {} } }
  }
};
var READERS = new Map(
  Object.entries({ ...sts_default, ...cloudtrail_default, ...kms_default, ...ec2_default, ...bucketsLast(s3_default) })
);
function bucketsLast({ "AWS::S3::Bucket": buckets, ...others }) {
  return { ...others, "AWS::S3::Bucket": buckets };
}
function listedWith(type) {
  for (const [by, { holds = [] }] of READERS) {
    if (holds.some((held) => held.type === type) || callsOf_21(by).some(({ creates }) => creates === type)) return by;
  }
  return type;
}
var ALWAYS = ["AWS::::Account", "AWS::S3::AccountPublicAccessBlock"];
function completeNeeds(asked) {
  const needs = /* @__PURE__ */ new Map();
  const add = (type, operation) => needs.set(type, (needs.get(type) ?? /* @__PURE__ */ new Set()).add(operation));
  for (const type of ALWAYS) for (const { operation } of callsOf_21(type)) add(type, operation);
  for (const [type, operation] of asked) {
    const by = listedWith(type);
    const reader = READERS.get(by);
    if (reader === void 0) continue;
    if (reader.list !== void 0) add(by, reader.list.operation);
    for (const held of reader.holds ?? []) add(held.type, reader.list?.operation ?? operation);
    const call = callsOf_21(by).find((each2) => each2.operation === operation);
    if (call === void 0) continue;
    add(by, operation);
    if (call.creates !== void 0) add(call.creates, operation);
  }
  return needs;
}
function callsFor(needs) {
  const calls = [...needs].flatMap(
    ([type, operations]) => READERS.has(type) ? callsOf_21(type).filter(({ operation }) => operations.has(operation)) : []
  );
  return needs.has("AWS::S3::Bucket") ? [...calls, BUCKET_LOCATION] : calls;
}
function neededCalls(rule, facts) {
  const reads = readsOf(rule, facts);
  return [...new Set(reads.map((read) => read.type))].flatMap((type) => {
    const pointers = reads.filter((read) => read.type === type).map((read) => read.pointer);
    return callsOf_21(type).filter((call, i) => i === 0 || call.fills.some((filled) => isAnyOf(pointers, filled))).map((call) => ({ type, call }));
  });
}
function isAnyOf(pointers, filled) {
  return pointers.some((pointer) => isWithin_29(pointer, filled) || isWithin_29(filled, pointer));
}
function readsOf(rule, facts) {
  const own = facts.filter((fact) => fact.type === rule.resource);
  return [...leavesOf_16(rule.when), ...leavesOf_16(rule.require)].flatMap((leaf) => {
    if (leaf.fact === "params") return [];
    if (leaf.fact !== "properties") return own.find((fact) => fact.name === leaf.fact)?.reads ?? [];
    const path = parsePath_16(leaf.path ?? "$");
    return "wrongAt" in path ? [] : [{ type: rule.resource, pointer: pointerOf_16(path) }];
  });
}
function needsOf(rules) {
  return completeNeeds(
    rules.flatMap(({ rule }) => neededCalls(rule, FACTS_16).map(({ type, call }) => [type, call.operation]))
  );
}
var FREE = "sts:GetCallerIdentity";
var REGIONS = {
  service: "EC2",
  operation: "DescribeRegions",
  iamAction: "ec2:DescribeRegions"
};
function plannedCalls(needs) {
  const calls = new Map([...callsFor(needs), REGIONS].map((call) => [`${call.iamAction} ${call.operation}`, call]));
  return [...calls].sort(([a], [b]) => a < b ? -1 : 1).map(([, call]) => call);
}
function minimalPolicy(needs, roles) {
  const actions = new Set(plannedCalls(needs).map(({ iamAction }) => iamAction));
  actions.delete(FREE);
  return {
    Version: "2012-10-17",
    Statement: [
      { Sid: "LakeproofReads", Effect: "Allow", Action: [...actions], Resource: "*" },
      ...roles.length === 0 ? [] : [{ Sid: "LakeproofEnters", Effect: "Allow", Action: "sts:AssumeRole", Resource: roles }]
    ]
  };
}
export {
  READERS,
  ask,
  at,
  bucketRegion,
  callsFor,
  codeOf,
  listedWith,
  minimalPolicy,
  needsOf,
  outcomeOf,
  plannedCalls,
  sending,
  shaped
};
