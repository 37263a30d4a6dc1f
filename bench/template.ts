import { pick, seeded } from './random.js';

const HEAD = `AWSTemplateFormatVersion: '2010-09-09'
Description: A data lake of many zones
Parameters:
  Env:
    Type: String
    Default: prod
    AllowedValues: [dev, prod]
  RetentionDays:
    Type: Number
    Default: 400
Mappings:
  Retention:
    dev: { Days: 30 }
    prod: { Days: 365 }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Resources:
  LogBucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub lake-logs-\${AWS::AccountId}
  LakeKey:
    Type: AWS::KMS::Key
    Properties:
      EnableKeyRotation: true
      KeyPolicy:
        Version: '2012-10-17'
        Statement: []
`;

/** The lines of one zone: a bucket and its policy. 66 lines, 2 KB: 500 of them are a template of 1 MB and 33,000 lines. */
function zone(index: number, random: () => number): string {
  const encrypted = pick(random, ['aws:kms', 'aws:kms', 'aws:kms:dsse', 'AES256']);
  const isPublic = random() < 0.1;
  return `  Zone${index}:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BucketName: !Sub lake-zone-${index}-\${AWS::AccountId}
      BucketEncryption:
        ServerSideEncryptionConfiguration:
          - ServerSideEncryptionByDefault:
              SSEAlgorithm: ${encrypted}
${encrypted === 'AES256' ? '' : '              KMSMasterKeyID: !GetAtt LakeKey.Arn\n'}            BucketKeyEnabled: true
      VersioningConfiguration:
        Status: ${random() < 0.9 ? 'Enabled' : 'Suspended'}
      ObjectLockEnabled: !If [IsProd, true, !Ref 'AWS::NoValue']
      PublicAccessBlockConfiguration:
        BlockPublicAcls: ${!isPublic}
        BlockPublicPolicy: true
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
      OwnershipControls:
        Rules:
          - ObjectOwnership: BucketOwnerEnforced
      LoggingConfiguration:
        DestinationBucketName: !Ref LogBucket
        LogFilePrefix: zone-${index}/
      LifecycleConfiguration:
        Rules:
          - Id: noncurrent
            Status: Enabled
            NoncurrentVersionExpiration:
              NoncurrentDays: !FindInMap [Retention, !Ref Env, Days]
          - Id: abort
            Status: Enabled
            AbortIncompleteMultipartUpload:
              DaysAfterInitiation: 7
      Tags:
        - Key: DataClass
          Value: ${pick(random, ['raw', 'curated', 'worm'])}
        - Key: Owner
          Value: team-${index % 17}
        - Key: Env
          Value: !Ref Env
  Zone${index}Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Zone${index}
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: OnlyOverTls
            Effect: Deny
            Principal: '*'
            Action: s3:*
            Resource:
              - !GetAtt Zone${index}.Arn
              - !Sub '\${Zone${index}.Arn}/*'
            Condition:
              Bool:
                aws:SecureTransport: 'false'
          # What this zone is for, and whom to ask
          # before its retention is changed.
`;
}

/** A CloudFormation template in YAML with that many zones. */
export function template(zones: number): string {
  const random = seeded(33);
  return HEAD + Array.from({ length: zones }, (_, index) => zone(index, random)).join('');
}
