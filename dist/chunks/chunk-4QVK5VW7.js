import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/vocabulary/calls.json
var calls_default = {
  "AWS::S3::Bucket": [
    {
      operation: "ListBuckets",
      service: "S3",
      iamAction: "s3:ListAllMyBuckets",
      fills: ["/BucketName", "/CreationDate"],
      notConfigured: []
    },
    {
      operation: "GetBucketEncryption",
      service: "S3",
      iamAction: "s3:GetEncryptionConfiguration",
      fills: ["/BucketEncryption"],
      notConfigured: ["ServerSideEncryptionConfigurationNotFoundError"]
    },
    {
      operation: "GetBucketVersioning",
      service: "S3",
      iamAction: "s3:GetBucketVersioning",
      fills: ["/VersioningConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetObjectLockConfiguration",
      service: "S3",
      iamAction: "s3:GetBucketObjectLockConfiguration",
      fills: ["/ObjectLockEnabled", "/ObjectLockConfiguration"],
      notConfigured: ["ObjectLockConfigurationNotFoundError"]
    },
    {
      operation: "GetPublicAccessBlock",
      service: "S3",
      iamAction: "s3:GetBucketPublicAccessBlock",
      fills: ["/PublicAccessBlockConfiguration"],
      notConfigured: ["NoSuchPublicAccessBlockConfiguration"]
    },
    {
      operation: "GetBucketOwnershipControls",
      service: "S3",
      iamAction: "s3:GetBucketOwnershipControls",
      fills: ["/OwnershipControls"],
      notConfigured: ["OwnershipControlsNotFoundError"]
    },
    {
      operation: "GetBucketAcl",
      service: "S3",
      iamAction: "s3:GetBucketAcl",
      fills: ["/AccessControlList", "/AccessControl"],
      notConfigured: []
    },
    {
      operation: "GetBucketPolicy",
      service: "S3",
      iamAction: "s3:GetBucketPolicy",
      fills: [],
      notConfigured: ["NoSuchBucketPolicy"],
      creates: "AWS::S3::BucketPolicy"
    },
    {
      operation: "GetBucketPolicyStatus",
      service: "S3",
      iamAction: "s3:GetBucketPolicyStatus",
      fills: ["/PolicyStatus"],
      notConfigured: ["NoSuchBucketPolicy"]
    },
    {
      operation: "GetBucketLogging",
      service: "S3",
      iamAction: "s3:GetBucketLogging",
      fills: ["/LoggingConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetBucketLifecycleConfiguration",
      service: "S3",
      iamAction: "s3:GetLifecycleConfiguration",
      fills: ["/LifecycleConfiguration"],
      notConfigured: ["NoSuchLifecycleConfiguration"]
    },
    {
      operation: "GetBucketReplication",
      service: "S3",
      iamAction: "s3:GetReplicationConfiguration",
      fills: ["/ReplicationConfiguration"],
      notConfigured: ["ReplicationConfigurationNotFoundError"]
    },
    {
      operation: "GetBucketNotificationConfiguration",
      service: "S3",
      iamAction: "s3:GetBucketNotification",
      fills: ["/NotificationConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetBucketTagging",
      service: "S3",
      iamAction: "s3:GetBucketTagging",
      fills: ["/Tags"],
      notConfigured: ["NoSuchTagSet"]
    },
    {
      operation: "GetBucketCors",
      service: "S3",
      iamAction: "s3:GetBucketCORS",
      fills: ["/CorsConfiguration"],
      notConfigured: ["NoSuchCORSConfiguration"]
    },
    {
      operation: "GetBucketWebsite",
      service: "S3",
      iamAction: "s3:GetBucketWebsite",
      fills: ["/WebsiteConfiguration"],
      notConfigured: ["NoSuchWebsiteConfiguration"]
    },
    {
      operation: "GetBucketRequestPayment",
      service: "S3",
      iamAction: "s3:GetBucketRequestPayment",
      fills: ["/RequestPayer"],
      notConfigured: []
    },
    {
      operation: "GetBucketAccelerateConfiguration",
      service: "S3",
      iamAction: "s3:GetAccelerateConfiguration",
      fills: ["/AccelerateConfiguration"],
      notConfigured: []
    },
    {
      operation: "ListBucketInventoryConfigurations",
      service: "S3",
      iamAction: "s3:GetInventoryConfiguration",
      fills: ["/InventoryConfigurations"],
      notConfigured: []
    },
    {
      operation: "ListBucketIntelligentTieringConfigurations",
      service: "S3",
      iamAction: "s3:GetIntelligentTieringConfiguration",
      fills: ["/IntelligentTieringConfigurations"],
      notConfigured: []
    },
    {
      operation: "GetBucketAbac",
      service: "S3",
      iamAction: "s3:GetBucketAbac",
      fills: ["/AbacStatus"],
      notConfigured: []
    },
    {
      operation: "GetBucketMetadataConfiguration",
      service: "S3",
      iamAction: "s3:GetBucketMetadataTableConfiguration",
      fills: ["/MetadataConfiguration", "/MetadataTableConfiguration"],
      notConfigured: []
    },
    {
      operation: "ListBucketAnalyticsConfigurations",
      service: "S3",
      iamAction: "s3:GetAnalyticsConfiguration",
      fills: ["/AnalyticsConfigurations"],
      notConfigured: []
    },
    {
      operation: "ListBucketMetricsConfigurations",
      service: "S3",
      iamAction: "s3:GetMetricsConfiguration",
      fills: ["/MetricsConfigurations"],
      notConfigured: []
    }
  ],
  "AWS::S3::BucketPolicy": [
    {
      operation: "GetBucketPolicy",
      service: "S3",
      iamAction: "s3:GetBucketPolicy",
      fills: ["/Bucket", "/PolicyDocument"],
      notConfigured: ["NoSuchBucketPolicy"]
    }
  ],
  "AWS::S3::AccountPublicAccessBlock": [
    {
      operation: "GetPublicAccessBlock",
      service: "S3Control",
      iamAction: "s3:GetAccountPublicAccessBlock",
      fills: ["/BlockPublicAcls", "/BlockPublicPolicy", "/IgnorePublicAcls", "/RestrictPublicBuckets"],
      notConfigured: ["NoSuchPublicAccessBlockConfiguration"]
    }
  ],
  "AWS::S3::AccessPoint": [
    {
      operation: "ListAccessPoints",
      service: "S3Control",
      iamAction: "s3:ListAccessPoints",
      fills: ["/Name", "/Bucket", "/BucketAccountId", "/VpcConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetAccessPoint",
      service: "S3Control",
      iamAction: "s3:GetAccessPoint",
      fills: ["/PublicAccessBlockConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetAccessPointPolicy",
      service: "S3Control",
      iamAction: "s3:GetAccessPointPolicy",
      fills: ["/Policy"],
      notConfigured: ["NoSuchAccessPointPolicy"]
    }
  ],
  "AWS::S3::MultiRegionAccessPoint": [
    {
      operation: "ListMultiRegionAccessPoints",
      service: "S3Control",
      iamAction: "s3:ListMultiRegionAccessPoints",
      fills: ["/Name", "/PublicAccessBlockConfiguration", "/Regions"],
      notConfigured: []
    },
    {
      operation: "GetMultiRegionAccessPointPolicy",
      service: "S3Control",
      iamAction: "s3:GetMultiRegionAccessPointPolicy",
      fills: [],
      notConfigured: [],
      creates: "AWS::S3::MultiRegionAccessPointPolicy"
    }
  ],
  "AWS::S3::MultiRegionAccessPointPolicy": [
    {
      operation: "GetMultiRegionAccessPointPolicy",
      service: "S3Control",
      iamAction: "s3:GetMultiRegionAccessPointPolicy",
      fills: ["/MrapName", "/Policy"],
      notConfigured: []
    }
  ],
  "AWS::S3Express::DirectoryBucket": [
    {
      operation: "ListDirectoryBuckets",
      service: "S3",
      iamAction: "s3express:ListAllMyDirectoryBuckets",
      fills: ["/BucketName"],
      notConfigured: []
    },
    {
      operation: "GetBucketEncryption",
      service: "S3",
      iamAction: "s3express:GetEncryptionConfiguration",
      fills: ["/BucketEncryption"],
      notConfigured: ["ServerSideEncryptionConfigurationNotFoundError"]
    },
    {
      operation: "GetBucketLifecycleConfiguration",
      service: "S3",
      iamAction: "s3express:GetLifecycleConfiguration",
      fills: ["/LifecycleConfiguration"],
      notConfigured: ["NoSuchLifecycleConfiguration"]
    },
    {
      operation: "GetBucketPolicy",
      service: "S3",
      iamAction: "s3express:GetBucketPolicy",
      fills: [],
      notConfigured: ["NoSuchBucketPolicy"],
      creates: "AWS::S3Express::BucketPolicy"
    }
  ],
  "AWS::S3Express::BucketPolicy": [
    {
      operation: "GetBucketPolicy",
      service: "S3",
      iamAction: "s3express:GetBucketPolicy",
      fills: ["/Bucket", "/PolicyDocument"],
      notConfigured: ["NoSuchBucketPolicy"]
    }
  ],
  "AWS::S3Tables::TableBucket": [
    {
      operation: "ListTableBuckets",
      service: "S3Tables",
      iamAction: "s3tables:ListTableBuckets",
      fills: ["/TableBucketName"],
      notConfigured: []
    },
    {
      operation: "GetTableBucketEncryption",
      service: "S3Tables",
      iamAction: "s3tables:GetTableBucketEncryption",
      fills: ["/EncryptionConfiguration"],
      notConfigured: []
    },
    {
      operation: "GetTableBucketPolicy",
      service: "S3Tables",
      iamAction: "s3tables:GetTableBucketPolicy",
      fills: [],
      notConfigured: ["NotFoundException"],
      creates: "AWS::S3Tables::TableBucketPolicy"
    }
  ],
  "AWS::S3Tables::TableBucketPolicy": [
    {
      operation: "GetTableBucketPolicy",
      service: "S3Tables",
      iamAction: "s3tables:GetTableBucketPolicy",
      fills: ["/TableBucketARN", "/ResourcePolicy"],
      notConfigured: ["NotFoundException"]
    }
  ],
  "AWS::KMS::Key": [
    {
      operation: "ListKeys",
      service: "KMS",
      iamAction: "kms:ListKeys",
      fills: [],
      notConfigured: []
    },
    {
      operation: "DescribeKey",
      service: "KMS",
      iamAction: "kms:DescribeKey",
      fills: [
        "/Description",
        "/Enabled",
        "/KeySpec",
        "/KeyUsage",
        "/MultiRegion",
        "/Origin",
        "/KeyState",
        "/KeyManager",
        "/CustomKeyStoreId",
        "/KeyAccount"
      ],
      notConfigured: []
    },
    {
      operation: "GetKeyPolicy",
      service: "KMS",
      iamAction: "kms:GetKeyPolicy",
      fills: ["/KeyPolicy"],
      notConfigured: []
    },
    {
      operation: "GetKeyRotationStatus",
      service: "KMS",
      iamAction: "kms:GetKeyRotationStatus",
      fills: ["/EnableKeyRotation", "/RotationPeriodInDays"],
      notConfigured: ["UnsupportedOperationException"]
    },
    {
      operation: "ListResourceTags",
      service: "KMS",
      iamAction: "kms:ListResourceTags",
      fills: ["/Tags"],
      notConfigured: []
    }
  ],
  "AWS::KMS::Alias": [
    {
      operation: "ListAliases",
      service: "KMS",
      iamAction: "kms:ListAliases",
      fills: ["/AliasName", "/TargetKeyId"],
      notConfigured: []
    }
  ],
  "AWS::CloudTrail::Trail": [
    {
      operation: "DescribeTrails",
      service: "CloudTrail",
      iamAction: "cloudtrail:DescribeTrails",
      fills: [
        "/TrailName",
        "/S3BucketName",
        "/S3KeyPrefix",
        "/SnsTopicName",
        "/CloudWatchLogsLogGroupArn",
        "/CloudWatchLogsRoleArn",
        "/KMSKeyId",
        "/EnableLogFileValidation",
        "/IsMultiRegionTrail",
        "/IsOrganizationTrail",
        "/IncludeGlobalServiceEvents",
        "/HomeRegion"
      ],
      notConfigured: []
    },
    {
      operation: "GetTrailStatus",
      service: "CloudTrail",
      iamAction: "cloudtrail:GetTrailStatus",
      fills: ["/IsLogging", "/LatestDeliveryError"],
      notConfigured: []
    },
    {
      operation: "GetEventSelectors",
      service: "CloudTrail",
      iamAction: "cloudtrail:GetEventSelectors",
      fills: ["/EventSelectors", "/AdvancedEventSelectors"],
      notConfigured: []
    },
    {
      operation: "GetInsightSelectors",
      service: "CloudTrail",
      iamAction: "cloudtrail:GetInsightSelectors",
      fills: ["/InsightSelectors"],
      notConfigured: ["InsightNotEnabledException"]
    },
    {
      operation: "ListTags",
      service: "CloudTrail",
      iamAction: "cloudtrail:ListTags",
      fills: ["/Tags"],
      notConfigured: []
    }
  ],
  "AWS::EC2::VPCEndpoint": [
    {
      operation: "DescribeVpcEndpoints",
      service: "EC2",
      iamAction: "ec2:DescribeVpcEndpoints",
      fills: [
        "/VpcId",
        "/ServiceName",
        "/ServiceRegion",
        "/VpcEndpointType",
        "/PolicyDocument",
        "/RouteTableIds",
        "/SubnetIds",
        "/SecurityGroupIds",
        "/IpAddressType",
        "/DnsOptions",
        "/PrivateDnsEnabled",
        "/State",
        "/Tags"
      ],
      notConfigured: []
    }
  ],
  "AWS::CloudTrail::EventDataStore": [
    {
      operation: "ListEventDataStores",
      service: "CloudTrail",
      iamAction: "cloudtrail:ListEventDataStores",
      fills: [],
      notConfigured: []
    },
    {
      operation: "GetEventDataStore",
      service: "CloudTrail",
      iamAction: "cloudtrail:GetEventDataStore",
      fills: [
        "/Name",
        "/AdvancedEventSelectors",
        "/BillingMode",
        "/FederationEnabled",
        "/FederationRoleArn",
        "/IngestionEnabled",
        "/KmsKeyId",
        "/MultiRegionEnabled",
        "/OrganizationEnabled",
        "/RetentionPeriod",
        "/TerminationProtectionEnabled"
      ],
      notConfigured: []
    }
  ],
  "AWS::::Account": [
    {
      operation: "GetCallerIdentity",
      service: "STS",
      iamAction: "sts:GetCallerIdentity",
      fills: [],
      notConfigured: []
    }
  ],
  "AWS::EC2::VPC": [
    {
      operation: "DescribeVpcs",
      service: "EC2",
      iamAction: "ec2:DescribeVpcs",
      fills: ["/CidrBlock", "/InstanceTenancy", "/Tags"],
      notConfigured: []
    }
  ],
  "AWS::EC2::Subnet": [
    {
      operation: "DescribeSubnets",
      service: "EC2",
      iamAction: "ec2:DescribeSubnets",
      fills: ["/VpcId", "/AvailabilityZone", "/CidrBlock", "/MapPublicIpOnLaunch", "/Tags"],
      notConfigured: []
    }
  ],
  "AWS::EC2::RouteTable": [
    {
      operation: "DescribeRouteTables",
      service: "EC2",
      iamAction: "ec2:DescribeRouteTables",
      fills: ["/VpcId", "/Tags"],
      notConfigured: []
    }
  ],
  "AWS::EC2::Route": [
    {
      operation: "DescribeRouteTables",
      service: "EC2",
      iamAction: "ec2:DescribeRouteTables",
      fills: [
        "/RouteTableId",
        "/DestinationCidrBlock",
        "/DestinationIpv6CidrBlock",
        "/DestinationPrefixListId",
        "/EgressOnlyInternetGatewayId",
        "/GatewayId",
        "/NatGatewayId",
        "/NetworkInterfaceId",
        "/TransitGatewayId",
        "/VpcEndpointId",
        "/VpcPeeringConnectionId"
      ],
      notConfigured: []
    }
  ],
  "AWS::EC2::SubnetRouteTableAssociation": [
    {
      operation: "DescribeRouteTables",
      service: "EC2",
      iamAction: "ec2:DescribeRouteTables",
      fills: ["/RouteTableId", "/SubnetId"],
      notConfigured: []
    }
  ],
  "AWS::EC2::FlowLog": [
    {
      operation: "DescribeFlowLogs",
      service: "EC2",
      iamAction: "ec2:DescribeFlowLogs",
      fills: [
        "/ResourceId",
        "/ResourceType",
        "/TrafficType",
        "/LogDestination",
        "/LogDestinationType",
        "/LogGroupName",
        "/LogFormat",
        "/MaxAggregationInterval",
        "/Tags"
      ],
      notConfigured: []
    }
  ],
  "AWS::EC2::VPCEndpointService": [
    {
      operation: "DescribeVpcEndpointServiceConfigurations",
      service: "EC2",
      iamAction: "ec2:DescribeVpcEndpointServiceConfigurations",
      fills: ["/AcceptanceRequired", "/NetworkLoadBalancerArns", "/GatewayLoadBalancerArns"],
      notConfigured: []
    }
  ]
};

// src/vocabulary/calls.ts
var CALLS = new Map(Object.entries(calls_default));
function callsOf(type) {
  return CALLS.get(type) ?? [];
}

export {
  callsOf
};
