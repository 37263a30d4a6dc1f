// chunk:chunks/s3tables-JOWYI6CS.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  defaultProvider
} from "./chunk-ZYBGILDG.js";
import "./chunk-2JQZFKES.js";
import {
  AwsRestJsonProtocol,
  AwsSdkSigV4Signer,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  resolveAwsSdkSigV4Config
} from "./chunk-ALSDSV5Z.js";
import {
  NodeHttpHandler
} from "./chunk-H4QWRDXB.js";
import {
  BinaryDecisionDiagram,
  Client,
  DEFAULT_RETRY_MODE,
  EndpointCache,
  NODE_APP_ID_CONFIG_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS,
  NoOpLogger,
  ServiceException,
  awsEndpointFunctions,
  createDefaultUserAgentProvider,
  customEndpointFunctions,
  decideEndpoint,
  emitWarningIfUnsupportedVersion,
  emitWarningIfUnsupportedVersion2,
  getAwsRegionExtensionConfiguration,
  getDefaultExtensionConfiguration,
  getEndpointPlugin,
  getHostHeaderPlugin,
  getLoggerPlugin,
  getRecursionDetectionPlugin,
  getRetryPlugin,
  getUserAgentPlugin,
  loadConfigsForDefaultMode,
  makeBuilder,
  resolveAwsRegionExtensionConfiguration,
  resolveDefaultRuntimeConfig,
  resolveEndpointConfig,
  resolveHostHeaderConfig,
  resolveRetryConfig,
  resolveUserAgentConfig
} from "./chunk-YK77UKZI.js";
import {
  DefaultIdentityProviderConfig,
  getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpSigningPlugin
} from "./chunk-BPGYHVYC.js";
import {
  NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  loadConfig,
  resolveDefaultsModeConfig,
  resolveRegionConfig
} from "./chunk-Q6JDUNFZ.js";
import {
  getContentLengthPlugin,
  getHttpHandlerExtensionConfiguration,
  resolveHttpHandlerRuntimeConfig
} from "./chunk-C7UJ3QVC.js";
import {
  Sha256Node
} from "./chunk-3X4RY44P.js";
import {
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunk-DNOJEBTR.js";
import {
  getSmithyContext,
  normalizeProvider,
  parseUrl
} from "./chunk-N7DQWGSH.js";
var require2 = lakeproofCreateRequire(import.meta.url);
var defaultS3TablesHttpAuthSchemeParametersProvider = async (config, context, input) => {
  return {
    operation: getSmithyContext(context).operation,
    region: await normalizeProvider(config.region)() || (() => {
      throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
    })()
  };
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "s3tables",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
var defaultS3TablesHttpAuthSchemeProvider = (authParameters) => {
  const options = [];
  switch (authParameters.operation) {
    default: {
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
    }
  }
  return options;
};
var resolveHttpAuthSchemeConfig = (config) => {
  const config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
};
var resolveClientEndpointParameters = (options) => {
  return Object.assign(options, {
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    defaultSigningName: "s3tables"
  });
};
var commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};
var package_default = {
  name: "@aws-sdk/client-s3tables",
  version: "3.1127.0",
  description: "AWS SDK for JavaScript S3tables Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-s3tables",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-s3tables"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    test: "yarn g:vitest run --passWithNoTests",
    "test:watch": "yarn g:vitest watch --passWithNoTests",
    "test:integration": "yarn g:vitest run --passWithNoTests -c vitest.config.integ.mts",
    "test:integration:watch": "yarn g:vitest watch --passWithNoTests -c vitest.config.integ.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.977.9",
    "@aws-sdk/credential-provider-node": "^3.972.82",
    "@aws-sdk/types": "^3.974.5",
    "@smithy/core": "^3.33.3",
    "@smithy/fetch-http-handler": "^5.7.2",
    "@smithy/node-http-handler": "^4.11.3",
    "@smithy/types": "^4.17.2",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.3.2",
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2",
    vitest: "^4.0.17"
  },
  engines: {
    node: ">=20.0.0"
  }
};
var k = "ref";
var a = -1;
var b = true;
var c = "isSet";
var d = "PartitionResult";
var e = "booleanEquals";
var f = "getAttr";
var g = { [k]: "Endpoint" };
var h = { [k]: d };
var i = {};
var j = [{ [k]: "Region" }];
var _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://s3tables-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://s3tables-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://s3tables.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://s3tables.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  12,
  3,
  1,
  4,
  r + 11,
  2,
  5,
  r + 11,
  3,
  8,
  6,
  4,
  7,
  r + 10,
  5,
  r + 8,
  r + 9,
  4,
  10,
  9,
  6,
  r + 6,
  r + 7,
  5,
  11,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  13,
  4,
  r + 2,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
var cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;
var S3TablesServiceException = class _S3TablesServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _S3TablesServiceException.prototype);
  }
};
var AccessDeniedException = class _AccessDeniedException extends S3TablesServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _AccessDeniedException.prototype);
  }
};
var BadRequestException = class _BadRequestException extends S3TablesServiceException {
  name = "BadRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BadRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BadRequestException.prototype);
  }
};
var ConflictException = class _ConflictException extends S3TablesServiceException {
  name = "ConflictException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ConflictException.prototype);
  }
};
var ForbiddenException = class _ForbiddenException extends S3TablesServiceException {
  name = "ForbiddenException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ForbiddenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _ForbiddenException.prototype);
  }
};
var InternalServerErrorException = class _InternalServerErrorException extends S3TablesServiceException {
  name = "InternalServerErrorException";
  $fault = "server";
  constructor(opts) {
    super({
      name: "InternalServerErrorException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServerErrorException.prototype);
  }
};
var NotFoundException = class _NotFoundException extends S3TablesServiceException {
  name = "NotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
  }
};
var TooManyRequestsException = class _TooManyRequestsException extends S3TablesServiceException {
  name = "TooManyRequestsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
  }
};
var MethodNotAllowedException = class _MethodNotAllowedException extends S3TablesServiceException {
  name = "MethodNotAllowedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "MethodNotAllowedException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _MethodNotAllowedException.prototype);
  }
};
var _ADE = "AccessDeniedException";
var _BRE = "BadRequestException";
var _CE = "ConflictException";
var _CN = "CreateNamespace";
var _CNR = "CreateNamespaceRequest";
var _CNRr = "CreateNamespaceResponse";
var _CT = "CreateTable";
var _CTB = "CreateTableBucket";
var _CTBR = "CreateTableBucketRequest";
var _CTBRr = "CreateTableBucketResponse";
var _CTR = "CreateTableRequest";
var _CTRr = "CreateTableResponse";
var _DN = "DeleteNamespace";
var _DNR = "DeleteNamespaceRequest";
var _DT = "DeleteTable";
var _DTB = "DeleteTableBucket";
var _DTBE = "DeleteTableBucketEncryption";
var _DTBER = "DeleteTableBucketEncryptionRequest";
var _DTBMC = "DeleteTableBucketMetricsConfiguration";
var _DTBMCR = "DeleteTableBucketMetricsConfigurationRequest";
var _DTBP = "DeleteTableBucketPolicy";
var _DTBPR = "DeleteTableBucketPolicyRequest";
var _DTBR = "DeleteTableBucketRequest";
var _DTBRR = "DeleteTableBucketReplicationRequest";
var _DTBRe = "DeleteTableBucketReplication";
var _DTP = "DeleteTablePolicy";
var _DTPR = "DeleteTablePolicyRequest";
var _DTR = "DeleteTableRequest";
var _DTRR = "DeleteTableReplicationRequest";
var _DTRe = "DeleteTableReplication";
var _EC = "EncryptionConfiguration";
var _FE = "ForbiddenException";
var _GN = "GetNamespace";
var _GNR = "GetNamespaceRequest";
var _GNRe = "GetNamespaceResponse";
var _GT = "GetTable";
var _GTB = "GetTableBucket";
var _GTBE = "GetTableBucketEncryption";
var _GTBER = "GetTableBucketEncryptionRequest";
var _GTBERe = "GetTableBucketEncryptionResponse";
var _GTBMC = "GetTableBucketMaintenanceConfiguration";
var _GTBMCR = "GetTableBucketMaintenanceConfigurationRequest";
var _GTBMCRe = "GetTableBucketMaintenanceConfigurationResponse";
var _GTBMCRet = "GetTableBucketMetricsConfigurationRequest";
var _GTBMCReta = "GetTableBucketMetricsConfigurationResponse";
var _GTBMCe = "GetTableBucketMetricsConfiguration";
var _GTBP = "GetTableBucketPolicy";
var _GTBPR = "GetTableBucketPolicyRequest";
var _GTBPRe = "GetTableBucketPolicyResponse";
var _GTBR = "GetTableBucketRequest";
var _GTBRR = "GetTableBucketReplicationRequest";
var _GTBRRe = "GetTableBucketReplicationResponse";
var _GTBRe = "GetTableBucketResponse";
var _GTBRet = "GetTableBucketReplication";
var _GTBSC = "GetTableBucketStorageClass";
var _GTBSCR = "GetTableBucketStorageClassRequest";
var _GTBSCRe = "GetTableBucketStorageClassResponse";
var _GTE = "GetTableEncryption";
var _GTER = "GetTableEncryptionRequest";
var _GTERe = "GetTableEncryptionResponse";
var _GTMC = "GetTableMaintenanceConfiguration";
var _GTMCR = "GetTableMaintenanceConfigurationRequest";
var _GTMCRe = "GetTableMaintenanceConfigurationResponse";
var _GTMJS = "GetTableMaintenanceJobStatus";
var _GTMJSR = "GetTableMaintenanceJobStatusRequest";
var _GTMJSRe = "GetTableMaintenanceJobStatusResponse";
var _GTML = "GetTableMetadataLocation";
var _GTMLR = "GetTableMetadataLocationRequest";
var _GTMLRe = "GetTableMetadataLocationResponse";
var _GTP = "GetTablePolicy";
var _GTPR = "GetTablePolicyRequest";
var _GTPRe = "GetTablePolicyResponse";
var _GTR = "GetTableRequest";
var _GTREC = "GetTableRecordExpirationConfiguration";
var _GTRECR = "GetTableRecordExpirationConfigurationRequest";
var _GTRECRe = "GetTableRecordExpirationConfigurationResponse";
var _GTREJS = "GetTableRecordExpirationJobStatus";
var _GTREJSR = "GetTableRecordExpirationJobStatusRequest";
var _GTREJSRe = "GetTableRecordExpirationJobStatusResponse";
var _GTRR = "GetTableReplicationRequest";
var _GTRRe = "GetTableReplicationResponse";
var _GTRS = "GetTableReplicationStatus";
var _GTRSR = "GetTableReplicationStatusRequest";
var _GTRSRe = "GetTableReplicationStatusResponse";
var _GTRe = "GetTableResponse";
var _GTRet = "GetTableReplication";
var _GTSC = "GetTableStorageClass";
var _GTSCR = "GetTableStorageClassRequest";
var _GTSCRe = "GetTableStorageClassResponse";
var _ICS = "IcebergCompactionSettings";
var _IM = "IcebergMetadata";
var _IPF = "IcebergPartitionField";
var _IPFL = "IcebergPartitionFieldList";
var _IPS = "IcebergPartitionSpec";
var _IS = "IcebergSchema";
var _ISEE = "InternalServerErrorException";
var _ISF = "IcebergSortField";
var _ISFL = "IcebergSortFieldList";
var _ISMS = "IcebergSnapshotManagementSettings";
var _ISO = "IcebergSortOrder";
var _ISV = "IcebergSchemaV2";
var _IUFRS = "IcebergUnreferencedFileRemovalSettings";
var _LN = "ListNamespaces";
var _LNR = "ListNamespacesRequest";
var _LNRi = "ListNamespacesResponse";
var _LSRU = "LastSuccessfulReplicatedUpdate";
var _LT = "ListTables";
var _LTB = "ListTableBuckets";
var _LTBR = "ListTableBucketsRequest";
var _LTBRi = "ListTableBucketsResponse";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResponse";
var _LTR = "ListTablesRequest";
var _LTRi = "ListTablesResponse";
var _MNAE = "MethodNotAllowedException";
var _MTI = "ManagedTableInformation";
var _NFE = "NotFoundException";
var _NS = "NamespaceSummary";
var _NSL = "NamespaceSummaryList";
var _PTBE = "PutTableBucketEncryption";
var _PTBER = "PutTableBucketEncryptionRequest";
var _PTBMC = "PutTableBucketMaintenanceConfiguration";
var _PTBMCR = "PutTableBucketMaintenanceConfigurationRequest";
var _PTBMCRu = "PutTableBucketMetricsConfigurationRequest";
var _PTBMCu = "PutTableBucketMetricsConfiguration";
var _PTBP = "PutTableBucketPolicy";
var _PTBPR = "PutTableBucketPolicyRequest";
var _PTBR = "PutTableBucketReplication";
var _PTBRR = "PutTableBucketReplicationRequest";
var _PTBRRu = "PutTableBucketReplicationResponse";
var _PTBSC = "PutTableBucketStorageClass";
var _PTBSCR = "PutTableBucketStorageClassRequest";
var _PTMC = "PutTableMaintenanceConfiguration";
var _PTMCR = "PutTableMaintenanceConfigurationRequest";
var _PTP = "PutTablePolicy";
var _PTPR = "PutTablePolicyRequest";
var _PTR = "PutTableReplication";
var _PTREC = "PutTableRecordExpirationConfiguration";
var _PTRECR = "PutTableRecordExpirationConfigurationRequest";
var _PTRR = "PutTableReplicationRequest";
var _PTRRu = "PutTableReplicationResponse";
var _RD = "ReplicationDestination";
var _RDS = "ReplicationDestinationStatuses";
var _RDSM = "ReplicationDestinationStatusModel";
var _RDe = "ReplicationDestinations";
var _RI = "ReplicationInformation";
var _RT = "RenameTable";
var _RTR = "RenameTableRequest";
var _SCC = "StorageClassConfiguration";
var _SF = "SchemaField";
var _SFL = "SchemaFieldList";
var _SVF = "SchemaV2Field";
var _SVFL = "SchemaV2FieldList";
var _TBMC = "TableBucketMaintenanceConfiguration";
var _TBMCV = "TableBucketMaintenanceConfigurationValue";
var _TBMS = "TableBucketMaintenanceSettings";
var _TBRC = "TableBucketReplicationConfiguration";
var _TBRR = "TableBucketReplicationRule";
var _TBRRa = "TableBucketReplicationRules";
var _TBS = "TableBucketSummary";
var _TBSL = "TableBucketSummaryList";
var _TM = "TableMetadata";
var _TMC = "TableMaintenanceConfiguration";
var _TMCV = "TableMaintenanceConfigurationValue";
var _TMJS = "TableMaintenanceJobStatus";
var _TMJSV = "TableMaintenanceJobStatusValue";
var _TMRE = "TooManyRequestsException";
var _TMS = "TableMaintenanceSettings";
var _TR = "TagResource";
var _TRC = "TableReplicationConfiguration";
var _TRECV = "TableRecordExpirationConfigurationValue";
var _TREJM = "TableRecordExpirationJobMetrics";
var _TRES = "TableRecordExpirationSettings";
var _TRR = "TableReplicationRule";
var _TRRa = "TagResourceRequest";
var _TRRab = "TableReplicationRules";
var _TRRag = "TagResourceResponse";
var _TS = "TableSummary";
var _TSL = "TableSummaryList";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _URRn = "UntagResourceResponse";
var _UTML = "UpdateTableMetadataLocation";
var _UTMLR = "UpdateTableMetadataLocationRequest";
var _UTMLRp = "UpdateTableMetadataLocationResponse";
var _a = "arn";
var _c = "client";
var _cA = "createdAt";
var _cB = "createdBy";
var _cT = "continuationToken";
var _co = "configuration";
var _d = "destinations";
var _dDF = "deletedDataFiles";
var _dR = "deletedRecords";
var _dTA = "destinationTableArn";
var _dTBA = "destinationTableBucketArn";
var _dTBARN = "destinationTableBucketARN";
var _da = "days";
var _di = "direction";
var _do = "doc";
var _e = "error";
var _eC = "encryptionConfiguration";
var _f = "format";
var _fI = "fieldId";
var _fM = "failureMessage";
var _fi = "field-id";
var _fie = "fields";
var _h = "http";
var _hE = "httpError";
var _hQ = "httpQuery";
var _i = "id";
var _iC = "icebergCompaction";
var _iFI = "identifierFieldIds";
var _iSM = "icebergSnapshotManagement";
var _iUFR = "icebergUnreferencedFileRemoval";
var _ic = "iceberg";
var _ifi = "identifier-field-ids";
var _jN = "jsonName";
var _kKA = "kmsKeyArn";
var _lRT = "lastRunTimestamp";
var _lSRU = "lastSuccessfulReplicatedUpdate";
var _m = "message";
var _mA = "modifiedAt";
var _mB = "modifiedBy";
var _mBS = "managedByService";
var _mBa = "maxBuckets";
var _mL = "metadataLocation";
var _mN = "maxNamespaces";
var _mSAH = "maxSnapshotAgeHours";
var _mSTK = "minSnapshotsToKeep";
var _mT = "maxTables";
var _mTI = "managedTableInformation";
var _me = "metadata";
var _met = "metrics";
var _n = "namespace";
var _nCD = "nonCurrentDays";
var _nI = "namespaceId";
var _nN = "newName";
var _nNN = "newNamespaceName";
var _nO = "nullOrder";
var _na = "name";
var _nam = "namespaces";
var _no = "null-order";
var _oAI = "ownerAccountId";
var _oI = "orderId";
var _oi = "order-id";
var _p = "properties";
var _pS = "partitionSpec";
var _pr = "prefix";
var _r = "required";
var _rA = "resourceArn";
var _rFS = "removedFilesSize";
var _rI = "replicationInformation";
var _rP = "resourcePolicy";
var _rS = "replicationStatus";
var _ro = "role";
var _ru = "rules";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3tables";
var _sA = "sseAlgorithm";
var _sC = "storageClass";
var _sCC = "storageClassConfiguration";
var _sI = "sourceId";
var _sIc = "schemaId";
var _sIp = "specId";
var _sTA = "sourceTableArn";
var _sTARN = "sourceTableARN";
var _sV = "schemaV2";
var _sc = "schema";
var _se = "server";
var _set = "settings";
var _si = "source-id";
var _si_ = "spec-id";
var _si__ = "schema-id";
var _st = "status";
var _str = "strategy";
var _t = "tags";
var _tA = "tableArn";
var _tARN = "tableARN";
var _tB = "tableBuckets";
var _tBARN = "tableBucketARN";
var _tBI = "tableBucketId";
var _tFSMB = "targetFileSizeMB";
var _tK = "tagKeys";
var _ta = "tables";
var _ti = "timestamp";
var _tr = "transform";
var _ty = "type";
var _uD = "unreferencedDays";
var _v = "value";
var _vT = "versionToken";
var _wL = "warehouseLocation";
var _wO = "writeOrder";
var n0 = "com.amazonaws.s3tables";
var _s_registry = TypeRegistry.for(_s);
var S3TablesServiceException$ = [-3, _s, "S3TablesServiceException", 0, [], []];
_s_registry.registerError(S3TablesServiceException$, S3TablesServiceException);
var n0_registry = TypeRegistry.for(n0);
var AccessDeniedException$ = [
  -3,
  n0,
  _ADE,
  { [_e]: _c, [_hE]: 403 },
  [_m],
  [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var BadRequestException$ = [
  -3,
  n0,
  _BRE,
  { [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { [_e]: _c, [_hE]: 409 },
  [_m],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ForbiddenException$ = [
  -3,
  n0,
  _FE,
  { [_e]: _c, [_hE]: 403 },
  [_m],
  [0]
];
n0_registry.registerError(ForbiddenException$, ForbiddenException);
var InternalServerErrorException$ = [
  -3,
  n0,
  _ISEE,
  { [_e]: _se, [_hE]: 500 },
  [_m],
  [0]
];
n0_registry.registerError(InternalServerErrorException$, InternalServerErrorException);
var MethodNotAllowedException$ = [
  -3,
  n0,
  _MNAE,
  { [_e]: _c, [_hE]: 405 },
  [_m],
  [0]
];
n0_registry.registerError(MethodNotAllowedException$, MethodNotAllowedException);
var NotFoundException$ = [
  -3,
  n0,
  _NFE,
  { [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var TooManyRequestsException$ = [
  -3,
  n0,
  _TMRE,
  { [_e]: _c, [_hE]: 429 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var CreateNamespaceRequest$ = [
  3,
  n0,
  _CNR,
  0,
  [_tBARN, _n],
  [[0, 1], 64 | 0],
  2
];
var CreateNamespaceResponse$ = [
  3,
  n0,
  _CNRr,
  0,
  [_tBARN, _n],
  [0, 64 | 0],
  2
];
var CreateTableBucketRequest$ = [
  3,
  n0,
  _CTBR,
  0,
  [_na, _eC, _sCC, _t],
  [0, () => EncryptionConfiguration$, () => StorageClassConfiguration$, 128 | 0],
  1
];
var CreateTableBucketResponse$ = [
  3,
  n0,
  _CTBRr,
  0,
  [_a],
  [0],
  1
];
var CreateTableRequest$ = [
  3,
  n0,
  _CTR,
  0,
  [_tBARN, _n, _na, _f, _me, _eC, _sCC, _t],
  [[0, 1], [0, 1], 0, 0, [() => TableMetadata$, 0], () => EncryptionConfiguration$, () => StorageClassConfiguration$, 128 | 0],
  4
];
var CreateTableResponse$ = [
  3,
  n0,
  _CTRr,
  0,
  [_tARN, _vT],
  [0, 0],
  2
];
var DeleteNamespaceRequest$ = [
  3,
  n0,
  _DNR,
  0,
  [_tBARN, _n],
  [[0, 1], [0, 1]],
  2
];
var DeleteTableBucketEncryptionRequest$ = [
  3,
  n0,
  _DTBER,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var DeleteTableBucketMetricsConfigurationRequest$ = [
  3,
  n0,
  _DTBMCR,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var DeleteTableBucketPolicyRequest$ = [
  3,
  n0,
  _DTBPR,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var DeleteTableBucketReplicationRequest$ = [
  3,
  n0,
  _DTBRR,
  0,
  [_tBARN, _vT],
  [[0, { [_hQ]: _tBARN }], [0, { [_hQ]: _vT }]],
  1
];
var DeleteTableBucketRequest$ = [
  3,
  n0,
  _DTBR,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var DeleteTablePolicyRequest$ = [
  3,
  n0,
  _DTPR,
  0,
  [_tBARN, _n, _na],
  [[0, 1], [0, 1], [0, 1]],
  3
];
var DeleteTableReplicationRequest$ = [
  3,
  n0,
  _DTRR,
  0,
  [_tA, _vT],
  [[0, { [_hQ]: _tA }], [0, { [_hQ]: _vT }]],
  2
];
var DeleteTableRequest$ = [
  3,
  n0,
  _DTR,
  0,
  [_tBARN, _n, _na, _vT],
  [[0, 1], [0, 1], [0, 1], [0, { [_hQ]: _vT }]],
  3
];
var EncryptionConfiguration$ = [
  3,
  n0,
  _EC,
  0,
  [_sA, _kKA],
  [0, 0],
  1
];
var GetNamespaceRequest$ = [
  3,
  n0,
  _GNR,
  0,
  [_tBARN, _n],
  [[0, 1], [0, 1]],
  2
];
var GetNamespaceResponse$ = [
  3,
  n0,
  _GNRe,
  0,
  [_n, _cA, _cB, _oAI, _nI, _tBI],
  [64 | 0, 5, 0, 0, 0, 0],
  4
];
var GetTableBucketEncryptionRequest$ = [
  3,
  n0,
  _GTBER,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var GetTableBucketEncryptionResponse$ = [
  3,
  n0,
  _GTBERe,
  0,
  [_eC],
  [() => EncryptionConfiguration$],
  1
];
var GetTableBucketMaintenanceConfigurationRequest$ = [
  3,
  n0,
  _GTBMCR,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var GetTableBucketMaintenanceConfigurationResponse$ = [
  3,
  n0,
  _GTBMCRe,
  0,
  [_tBARN, _co],
  [0, () => TableBucketMaintenanceConfiguration],
  2
];
var GetTableBucketMetricsConfigurationRequest$ = [
  3,
  n0,
  _GTBMCRet,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var GetTableBucketMetricsConfigurationResponse$ = [
  3,
  n0,
  _GTBMCReta,
  0,
  [_tBARN, _i],
  [0, 0],
  1
];
var GetTableBucketPolicyRequest$ = [
  3,
  n0,
  _GTBPR,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var GetTableBucketPolicyResponse$ = [
  3,
  n0,
  _GTBPRe,
  0,
  [_rP],
  [0],
  1
];
var GetTableBucketReplicationRequest$ = [
  3,
  n0,
  _GTBRR,
  0,
  [_tBARN],
  [[0, { [_hQ]: _tBARN }]],
  1
];
var GetTableBucketReplicationResponse$ = [
  3,
  n0,
  _GTBRRe,
  0,
  [_vT, _co],
  [0, () => TableBucketReplicationConfiguration$],
  2
];
var GetTableBucketRequest$ = [
  3,
  n0,
  _GTBR,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var GetTableBucketResponse$ = [
  3,
  n0,
  _GTBRe,
  0,
  [_a, _na, _oAI, _cA, _tBI, _ty],
  [0, 0, 0, 5, 0, 0],
  4
];
var GetTableBucketStorageClassRequest$ = [
  3,
  n0,
  _GTBSCR,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var GetTableBucketStorageClassResponse$ = [
  3,
  n0,
  _GTBSCRe,
  0,
  [_sCC],
  [() => StorageClassConfiguration$],
  1
];
var GetTableEncryptionRequest$ = [
  3,
  n0,
  _GTER,
  0,
  [_tBARN, _n, _na],
  [[0, 1], [0, 1], [0, 1]],
  3
];
var GetTableEncryptionResponse$ = [
  3,
  n0,
  _GTERe,
  0,
  [_eC],
  [() => EncryptionConfiguration$],
  1
];
var GetTableMaintenanceConfigurationRequest$ = [
  3,
  n0,
  _GTMCR,
  0,
  [_tBARN, _n, _na],
  [[0, 1], [0, 1], [0, 1]],
  3
];
var GetTableMaintenanceConfigurationResponse$ = [
  3,
  n0,
  _GTMCRe,
  0,
  [_tARN, _co],
  [0, () => TableMaintenanceConfiguration],
  2
];
var GetTableMaintenanceJobStatusRequest$ = [
  3,
  n0,
  _GTMJSR,
  0,
  [_tBARN, _n, _na],
  [[0, 1], [0, 1], [0, 1]],
  3
];
var GetTableMaintenanceJobStatusResponse$ = [
  3,
  n0,
  _GTMJSRe,
  0,
  [_tARN, _st],
  [0, () => TableMaintenanceJobStatus],
  2
];
var GetTableMetadataLocationRequest$ = [
  3,
  n0,
  _GTMLR,
  0,
  [_tBARN, _n, _na],
  [[0, 1], [0, 1], [0, 1]],
  3
];
var GetTableMetadataLocationResponse$ = [
  3,
  n0,
  _GTMLRe,
  0,
  [_vT, _wL, _mL],
  [0, 0, 0],
  2
];
var GetTablePolicyRequest$ = [
  3,
  n0,
  _GTPR,
  0,
  [_tBARN, _n, _na],
  [[0, 1], [0, 1], [0, 1]],
  3
];
var GetTablePolicyResponse$ = [
  3,
  n0,
  _GTPRe,
  0,
  [_rP],
  [0],
  1
];
var GetTableRecordExpirationConfigurationRequest$ = [
  3,
  n0,
  _GTRECR,
  0,
  [_tA],
  [[0, { [_hQ]: _tA }]],
  1
];
var GetTableRecordExpirationConfigurationResponse$ = [
  3,
  n0,
  _GTRECRe,
  0,
  [_co],
  [() => TableRecordExpirationConfigurationValue$],
  1
];
var GetTableRecordExpirationJobStatusRequest$ = [
  3,
  n0,
  _GTREJSR,
  0,
  [_tA],
  [[0, { [_hQ]: _tA }]],
  1
];
var GetTableRecordExpirationJobStatusResponse$ = [
  3,
  n0,
  _GTREJSRe,
  0,
  [_st, _lRT, _fM, _met],
  [0, 5, 0, () => TableRecordExpirationJobMetrics$],
  1
];
var GetTableReplicationRequest$ = [
  3,
  n0,
  _GTRR,
  0,
  [_tA],
  [[0, { [_hQ]: _tA }]],
  1
];
var GetTableReplicationResponse$ = [
  3,
  n0,
  _GTRRe,
  0,
  [_vT, _co],
  [0, () => TableReplicationConfiguration$],
  2
];
var GetTableReplicationStatusRequest$ = [
  3,
  n0,
  _GTRSR,
  0,
  [_tA],
  [[0, { [_hQ]: _tA }]],
  1
];
var GetTableReplicationStatusResponse$ = [
  3,
  n0,
  _GTRSRe,
  0,
  [_sTA, _d],
  [0, () => ReplicationDestinationStatuses],
  2
];
var GetTableRequest$ = [
  3,
  n0,
  _GTR,
  0,
  [_tBARN, _n, _na, _tA],
  [[0, { [_hQ]: _tBARN }], [0, { [_hQ]: _n }], [0, { [_hQ]: _na }], [0, { [_hQ]: _tA }]]
];
var GetTableResponse$ = [
  3,
  n0,
  _GTRe,
  0,
  [_na, _ty, _tARN, _n, _vT, _wL, _cA, _cB, _mA, _mB, _oAI, _f, _nI, _mL, _mBS, _tBI, _mTI],
  [0, 0, 0, 64 | 0, 0, 0, 5, 0, 5, 0, 0, 0, 0, 0, 0, 0, () => ManagedTableInformation$],
  12
];
var GetTableStorageClassRequest$ = [
  3,
  n0,
  _GTSCR,
  0,
  [_tBARN, _n, _na],
  [[0, 1], [0, 1], [0, 1]],
  3
];
var GetTableStorageClassResponse$ = [
  3,
  n0,
  _GTSCRe,
  0,
  [_sCC],
  [() => StorageClassConfiguration$],
  1
];
var IcebergCompactionSettings$ = [
  3,
  n0,
  _ICS,
  0,
  [_tFSMB, _str],
  [1, 0]
];
var IcebergMetadata$ = [
  3,
  n0,
  _IM,
  0,
  [_sc, _sV, _pS, _wO, _p],
  [() => IcebergSchema$, [() => IcebergSchemaV2$, 0], [() => IcebergPartitionSpec$, 0], [() => IcebergSortOrder$, 0], 128 | 0]
];
var IcebergPartitionField$ = [
  3,
  n0,
  _IPF,
  0,
  [_sI, _tr, _na, _fI],
  [[1, { [_jN]: _si }], 0, 0, [1, { [_jN]: _fi }]],
  3
];
var IcebergPartitionSpec$ = [
  3,
  n0,
  _IPS,
  0,
  [_fie, _sIp],
  [[() => IcebergPartitionFieldList, 0], [1, { [_jN]: _si_ }]],
  1
];
var IcebergSchema$ = [
  3,
  n0,
  _IS,
  0,
  [_fie],
  [() => SchemaFieldList],
  1
];
var IcebergSchemaV2$ = [
  3,
  n0,
  _ISV,
  0,
  [_ty, _fie, _sIc, _iFI],
  [0, () => SchemaV2FieldList, [1, { [_jN]: _si__ }], [64 | 1, { [_jN]: _ifi }]],
  2
];
var IcebergSnapshotManagementSettings$ = [
  3,
  n0,
  _ISMS,
  0,
  [_mSTK, _mSAH],
  [1, 1]
];
var IcebergSortField$ = [
  3,
  n0,
  _ISF,
  0,
  [_sI, _tr, _di, _nO],
  [[1, { [_jN]: _si }], 0, 0, [0, { [_jN]: _no }]],
  4
];
var IcebergSortOrder$ = [
  3,
  n0,
  _ISO,
  0,
  [_oI, _fie],
  [[1, { [_jN]: _oi }], [() => IcebergSortFieldList, 0]],
  2
];
var IcebergUnreferencedFileRemovalSettings$ = [
  3,
  n0,
  _IUFRS,
  0,
  [_uD, _nCD],
  [1, 1]
];
var LastSuccessfulReplicatedUpdate$ = [
  3,
  n0,
  _LSRU,
  0,
  [_mL, _ti],
  [0, 5],
  2
];
var ListNamespacesRequest$ = [
  3,
  n0,
  _LNR,
  0,
  [_tBARN, _pr, _cT, _mN],
  [[0, 1], [0, { [_hQ]: _pr }], [0, { [_hQ]: _cT }], [1, { [_hQ]: _mN }]],
  1
];
var ListNamespacesResponse$ = [
  3,
  n0,
  _LNRi,
  0,
  [_nam, _cT],
  [() => NamespaceSummaryList, 0],
  1
];
var ListTableBucketsRequest$ = [
  3,
  n0,
  _LTBR,
  0,
  [_pr, _cT, _mBa, _ty],
  [[0, { [_hQ]: _pr }], [0, { [_hQ]: _cT }], [1, { [_hQ]: _mBa }], [0, { [_hQ]: _ty }]]
];
var ListTableBucketsResponse$ = [
  3,
  n0,
  _LTBRi,
  0,
  [_tB, _cT],
  [() => TableBucketSummaryList, 0],
  1
];
var ListTablesRequest$ = [
  3,
  n0,
  _LTR,
  0,
  [_tBARN, _n, _pr, _cT, _mT],
  [[0, 1], [0, { [_hQ]: _n }], [0, { [_hQ]: _pr }], [0, { [_hQ]: _cT }], [1, { [_hQ]: _mT }]],
  1
];
var ListTablesResponse$ = [
  3,
  n0,
  _LTRi,
  0,
  [_ta, _cT],
  [() => TableSummaryList, 0],
  1
];
var ListTagsForResourceRequest$ = [
  3,
  n0,
  _LTFRR,
  0,
  [_rA],
  [[0, 1]],
  1
];
var ListTagsForResourceResponse$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_t],
  [128 | 0]
];
var ManagedTableInformation$ = [
  3,
  n0,
  _MTI,
  0,
  [_rI],
  [() => ReplicationInformation$]
];
var NamespaceSummary$ = [
  3,
  n0,
  _NS,
  0,
  [_n, _cA, _cB, _oAI, _nI, _tBI],
  [64 | 0, 5, 0, 0, 0, 0],
  4
];
var PutTableBucketEncryptionRequest$ = [
  3,
  n0,
  _PTBER,
  0,
  [_tBARN, _eC],
  [[0, 1], () => EncryptionConfiguration$],
  2
];
var PutTableBucketMaintenanceConfigurationRequest$ = [
  3,
  n0,
  _PTBMCR,
  0,
  [_tBARN, _ty, _v],
  [[0, 1], [0, 1], () => TableBucketMaintenanceConfigurationValue$],
  3
];
var PutTableBucketMetricsConfigurationRequest$ = [
  3,
  n0,
  _PTBMCRu,
  0,
  [_tBARN],
  [[0, 1]],
  1
];
var PutTableBucketPolicyRequest$ = [
  3,
  n0,
  _PTBPR,
  0,
  [_tBARN, _rP],
  [[0, 1], 0],
  2
];
var PutTableBucketReplicationRequest$ = [
  3,
  n0,
  _PTBRR,
  0,
  [_tBARN, _co, _vT],
  [[0, { [_hQ]: _tBARN }], () => TableBucketReplicationConfiguration$, [0, { [_hQ]: _vT }]],
  2
];
var PutTableBucketReplicationResponse$ = [
  3,
  n0,
  _PTBRRu,
  0,
  [_vT, _st],
  [0, 0],
  2
];
var PutTableBucketStorageClassRequest$ = [
  3,
  n0,
  _PTBSCR,
  0,
  [_tBARN, _sCC],
  [[0, 1], () => StorageClassConfiguration$],
  2
];
var PutTableMaintenanceConfigurationRequest$ = [
  3,
  n0,
  _PTMCR,
  0,
  [_tBARN, _n, _na, _ty, _v],
  [[0, 1], [0, 1], [0, 1], [0, 1], () => TableMaintenanceConfigurationValue$],
  5
];
var PutTablePolicyRequest$ = [
  3,
  n0,
  _PTPR,
  0,
  [_tBARN, _n, _na, _rP],
  [[0, 1], [0, 1], [0, 1], 0],
  4
];
var PutTableRecordExpirationConfigurationRequest$ = [
  3,
  n0,
  _PTRECR,
  0,
  [_tA, _v],
  [[0, { [_hQ]: _tA }], () => TableRecordExpirationConfigurationValue$],
  2
];
var PutTableReplicationRequest$ = [
  3,
  n0,
  _PTRR,
  0,
  [_tA, _co, _vT],
  [[0, { [_hQ]: _tA }], () => TableReplicationConfiguration$, [0, { [_hQ]: _vT }]],
  2
];
var PutTableReplicationResponse$ = [
  3,
  n0,
  _PTRRu,
  0,
  [_vT, _st],
  [0, 0],
  2
];
var RenameTableRequest$ = [
  3,
  n0,
  _RTR,
  0,
  [_tBARN, _n, _na, _nNN, _nN, _vT],
  [[0, 1], [0, 1], [0, 1], 0, 0, 0],
  3
];
var ReplicationDestination$ = [
  3,
  n0,
  _RD,
  0,
  [_dTBARN],
  [0],
  1
];
var ReplicationDestinationStatusModel$ = [
  3,
  n0,
  _RDSM,
  0,
  [_rS, _dTBA, _dTA, _lSRU, _fM],
  [0, 0, 0, () => LastSuccessfulReplicatedUpdate$, 0],
  2
];
var ReplicationInformation$ = [
  3,
  n0,
  _RI,
  0,
  [_sTARN],
  [0],
  1
];
var SchemaField$ = [
  3,
  n0,
  _SF,
  0,
  [_na, _ty, _i, _r],
  [0, 0, 1, 2],
  2
];
var SchemaV2Field$ = [
  3,
  n0,
  _SVF,
  0,
  [_i, _na, _ty, _r, _do],
  [1, 0, 15, 2, 0],
  4
];
var StorageClassConfiguration$ = [
  3,
  n0,
  _SCC,
  0,
  [_sC],
  [0],
  1
];
var TableBucketMaintenanceConfigurationValue$ = [
  3,
  n0,
  _TBMCV,
  0,
  [_st, _set],
  [0, () => TableBucketMaintenanceSettings$]
];
var TableBucketReplicationConfiguration$ = [
  3,
  n0,
  _TBRC,
  0,
  [_ro, _ru],
  [0, () => TableBucketReplicationRules],
  2
];
var TableBucketReplicationRule$ = [
  3,
  n0,
  _TBRR,
  0,
  [_d],
  [() => ReplicationDestinations],
  1
];
var TableBucketSummary$ = [
  3,
  n0,
  _TBS,
  0,
  [_a, _na, _oAI, _cA, _tBI, _ty],
  [0, 0, 0, 5, 0, 0],
  4
];
var TableMaintenanceConfigurationValue$ = [
  3,
  n0,
  _TMCV,
  0,
  [_st, _set],
  [0, () => TableMaintenanceSettings$]
];
var TableMaintenanceJobStatusValue$ = [
  3,
  n0,
  _TMJSV,
  0,
  [_st, _lRT, _fM],
  [0, 5, 0],
  1
];
var TableRecordExpirationConfigurationValue$ = [
  3,
  n0,
  _TRECV,
  0,
  [_st, _set],
  [0, () => TableRecordExpirationSettings$]
];
var TableRecordExpirationJobMetrics$ = [
  3,
  n0,
  _TREJM,
  0,
  [_dDF, _dR, _rFS],
  [1, 1, 1]
];
var TableRecordExpirationSettings$ = [
  3,
  n0,
  _TRES,
  0,
  [_da],
  [1]
];
var TableReplicationConfiguration$ = [
  3,
  n0,
  _TRC,
  0,
  [_ro, _ru],
  [0, () => TableReplicationRules],
  2
];
var TableReplicationRule$ = [
  3,
  n0,
  _TRR,
  0,
  [_d],
  [() => ReplicationDestinations],
  1
];
var TableSummary$ = [
  3,
  n0,
  _TS,
  0,
  [_n, _na, _ty, _tARN, _cA, _mA, _mBS, _nI, _tBI],
  [64 | 0, 0, 0, 0, 5, 5, 0, 0, 0],
  6
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRRa,
  0,
  [_rA, _t],
  [[0, 1], 128 | 0],
  2
];
var TagResourceResponse$ = [
  3,
  n0,
  _TRRag,
  0,
  [],
  []
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_rA, _tK],
  [[0, 1], [64 | 0, { [_hQ]: _tK }]],
  2
];
var UntagResourceResponse$ = [
  3,
  n0,
  _URRn,
  0,
  [],
  []
];
var UpdateTableMetadataLocationRequest$ = [
  3,
  n0,
  _UTMLR,
  0,
  [_tBARN, _n, _na, _vT, _mL],
  [[0, 1], [0, 1], [0, 1], 0, 0],
  5
];
var UpdateTableMetadataLocationResponse$ = [
  3,
  n0,
  _UTMLRp,
  0,
  [_na, _tARN, _n, _vT, _mL],
  [0, 0, 64 | 0, 0, 0],
  5
];
var __Unit = "unit";
var IcebergPartitionFieldList = [
  1,
  n0,
  _IPFL,
  0,
  [
    () => IcebergPartitionField$,
    0
  ]
];
var IcebergSortFieldList = [
  1,
  n0,
  _ISFL,
  0,
  [
    () => IcebergSortField$,
    0
  ]
];
var IntegerList = 64 | 1;
var NamespaceList = 64 | 0;
var NamespaceSummaryList = [
  1,
  n0,
  _NSL,
  0,
  () => NamespaceSummary$
];
var ReplicationDestinations = [
  1,
  n0,
  _RDe,
  0,
  () => ReplicationDestination$
];
var ReplicationDestinationStatuses = [
  1,
  n0,
  _RDS,
  0,
  () => ReplicationDestinationStatusModel$
];
var SchemaFieldList = [
  1,
  n0,
  _SFL,
  0,
  () => SchemaField$
];
var SchemaV2FieldList = [
  1,
  n0,
  _SVFL,
  0,
  () => SchemaV2Field$
];
var TableBucketReplicationRules = [
  1,
  n0,
  _TBRRa,
  0,
  () => TableBucketReplicationRule$
];
var TableBucketSummaryList = [
  1,
  n0,
  _TBSL,
  0,
  () => TableBucketSummary$
];
var TableReplicationRules = [
  1,
  n0,
  _TRRab,
  0,
  () => TableReplicationRule$
];
var TableSummaryList = [
  1,
  n0,
  _TSL,
  0,
  () => TableSummary$
];
var TagKeyList = 64 | 0;
var TableBucketMaintenanceConfiguration = [
  2,
  n0,
  _TBMC,
  0,
  0,
  () => TableBucketMaintenanceConfigurationValue$
];
var TableMaintenanceConfiguration = [
  2,
  n0,
  _TMC,
  0,
  0,
  () => TableMaintenanceConfigurationValue$
];
var TableMaintenanceJobStatus = [
  2,
  n0,
  _TMJS,
  0,
  0,
  () => TableMaintenanceJobStatusValue$
];
var TableProperties = 128 | 0;
var Tags = 128 | 0;
var TableBucketMaintenanceSettings$ = [
  4,
  n0,
  _TBMS,
  0,
  [_iUFR],
  [() => IcebergUnreferencedFileRemovalSettings$]
];
var TableMaintenanceSettings$ = [
  4,
  n0,
  _TMS,
  0,
  [_iC, _iSM],
  [() => IcebergCompactionSettings$, () => IcebergSnapshotManagementSettings$]
];
var TableMetadata$ = [
  4,
  n0,
  _TM,
  0,
  [_ic],
  [[() => IcebergMetadata$, 0]]
];
var CreateNamespace$ = [
  9,
  n0,
  _CN,
  { [_h]: ["PUT", "/namespaces/{tableBucketARN}", 200] },
  () => CreateNamespaceRequest$,
  () => CreateNamespaceResponse$
];
var CreateTable$ = [
  9,
  n0,
  _CT,
  { [_h]: ["PUT", "/tables/{tableBucketARN}/{namespace}", 200] },
  () => CreateTableRequest$,
  () => CreateTableResponse$
];
var CreateTableBucket$ = [
  9,
  n0,
  _CTB,
  { [_h]: ["PUT", "/buckets", 200] },
  () => CreateTableBucketRequest$,
  () => CreateTableBucketResponse$
];
var DeleteNamespace$ = [
  9,
  n0,
  _DN,
  { [_h]: ["DELETE", "/namespaces/{tableBucketARN}/{namespace}", 204] },
  () => DeleteNamespaceRequest$,
  () => __Unit
];
var DeleteTable$ = [
  9,
  n0,
  _DT,
  { [_h]: ["DELETE", "/tables/{tableBucketARN}/{namespace}/{name}", 204] },
  () => DeleteTableRequest$,
  () => __Unit
];
var DeleteTableBucket$ = [
  9,
  n0,
  _DTB,
  { [_h]: ["DELETE", "/buckets/{tableBucketARN}", 204] },
  () => DeleteTableBucketRequest$,
  () => __Unit
];
var DeleteTableBucketEncryption$ = [
  9,
  n0,
  _DTBE,
  { [_h]: ["DELETE", "/buckets/{tableBucketARN}/encryption", 204] },
  () => DeleteTableBucketEncryptionRequest$,
  () => __Unit
];
var DeleteTableBucketMetricsConfiguration$ = [
  9,
  n0,
  _DTBMC,
  { [_h]: ["DELETE", "/buckets/{tableBucketARN}/metrics", 204] },
  () => DeleteTableBucketMetricsConfigurationRequest$,
  () => __Unit
];
var DeleteTableBucketPolicy$ = [
  9,
  n0,
  _DTBP,
  { [_h]: ["DELETE", "/buckets/{tableBucketARN}/policy", 204] },
  () => DeleteTableBucketPolicyRequest$,
  () => __Unit
];
var DeleteTableBucketReplication$ = [
  9,
  n0,
  _DTBRe,
  { [_h]: ["DELETE", "/table-bucket-replication", 204] },
  () => DeleteTableBucketReplicationRequest$,
  () => __Unit
];
var DeleteTablePolicy$ = [
  9,
  n0,
  _DTP,
  { [_h]: ["DELETE", "/tables/{tableBucketARN}/{namespace}/{name}/policy", 204] },
  () => DeleteTablePolicyRequest$,
  () => __Unit
];
var DeleteTableReplication$ = [
  9,
  n0,
  _DTRe,
  { [_h]: ["DELETE", "/table-replication", 204] },
  () => DeleteTableReplicationRequest$,
  () => __Unit
];
var GetNamespace$ = [
  9,
  n0,
  _GN,
  { [_h]: ["GET", "/namespaces/{tableBucketARN}/{namespace}", 200] },
  () => GetNamespaceRequest$,
  () => GetNamespaceResponse$
];
var GetTable$ = [
  9,
  n0,
  _GT,
  { [_h]: ["GET", "/get-table", 200] },
  () => GetTableRequest$,
  () => GetTableResponse$
];
var GetTableBucket$ = [
  9,
  n0,
  _GTB,
  { [_h]: ["GET", "/buckets/{tableBucketARN}", 200] },
  () => GetTableBucketRequest$,
  () => GetTableBucketResponse$
];
var GetTableBucketEncryption$ = [
  9,
  n0,
  _GTBE,
  { [_h]: ["GET", "/buckets/{tableBucketARN}/encryption", 200] },
  () => GetTableBucketEncryptionRequest$,
  () => GetTableBucketEncryptionResponse$
];
var GetTableBucketMaintenanceConfiguration$ = [
  9,
  n0,
  _GTBMC,
  { [_h]: ["GET", "/buckets/{tableBucketARN}/maintenance", 200] },
  () => GetTableBucketMaintenanceConfigurationRequest$,
  () => GetTableBucketMaintenanceConfigurationResponse$
];
var GetTableBucketMetricsConfiguration$ = [
  9,
  n0,
  _GTBMCe,
  { [_h]: ["GET", "/buckets/{tableBucketARN}/metrics", 200] },
  () => GetTableBucketMetricsConfigurationRequest$,
  () => GetTableBucketMetricsConfigurationResponse$
];
var GetTableBucketPolicy$ = [
  9,
  n0,
  _GTBP,
  { [_h]: ["GET", "/buckets/{tableBucketARN}/policy", 200] },
  () => GetTableBucketPolicyRequest$,
  () => GetTableBucketPolicyResponse$
];
var GetTableBucketReplication$ = [
  9,
  n0,
  _GTBRet,
  { [_h]: ["GET", "/table-bucket-replication", 200] },
  () => GetTableBucketReplicationRequest$,
  () => GetTableBucketReplicationResponse$
];
var GetTableBucketStorageClass$ = [
  9,
  n0,
  _GTBSC,
  { [_h]: ["GET", "/buckets/{tableBucketARN}/storage-class", 200] },
  () => GetTableBucketStorageClassRequest$,
  () => GetTableBucketStorageClassResponse$
];
var GetTableEncryption$ = [
  9,
  n0,
  _GTE,
  { [_h]: ["GET", "/tables/{tableBucketARN}/{namespace}/{name}/encryption", 200] },
  () => GetTableEncryptionRequest$,
  () => GetTableEncryptionResponse$
];
var GetTableMaintenanceConfiguration$ = [
  9,
  n0,
  _GTMC,
  { [_h]: ["GET", "/tables/{tableBucketARN}/{namespace}/{name}/maintenance", 200] },
  () => GetTableMaintenanceConfigurationRequest$,
  () => GetTableMaintenanceConfigurationResponse$
];
var GetTableMaintenanceJobStatus$ = [
  9,
  n0,
  _GTMJS,
  { [_h]: ["GET", "/tables/{tableBucketARN}/{namespace}/{name}/maintenance-job-status", 200] },
  () => GetTableMaintenanceJobStatusRequest$,
  () => GetTableMaintenanceJobStatusResponse$
];
var GetTableMetadataLocation$ = [
  9,
  n0,
  _GTML,
  { [_h]: ["GET", "/tables/{tableBucketARN}/{namespace}/{name}/metadata-location", 200] },
  () => GetTableMetadataLocationRequest$,
  () => GetTableMetadataLocationResponse$
];
var GetTablePolicy$ = [
  9,
  n0,
  _GTP,
  { [_h]: ["GET", "/tables/{tableBucketARN}/{namespace}/{name}/policy", 200] },
  () => GetTablePolicyRequest$,
  () => GetTablePolicyResponse$
];
var GetTableRecordExpirationConfiguration$ = [
  9,
  n0,
  _GTREC,
  { [_h]: ["GET", "/table-record-expiration", 200] },
  () => GetTableRecordExpirationConfigurationRequest$,
  () => GetTableRecordExpirationConfigurationResponse$
];
var GetTableRecordExpirationJobStatus$ = [
  9,
  n0,
  _GTREJS,
  { [_h]: ["GET", "/table-record-expiration-job-status", 200] },
  () => GetTableRecordExpirationJobStatusRequest$,
  () => GetTableRecordExpirationJobStatusResponse$
];
var GetTableReplication$ = [
  9,
  n0,
  _GTRet,
  { [_h]: ["GET", "/table-replication", 200] },
  () => GetTableReplicationRequest$,
  () => GetTableReplicationResponse$
];
var GetTableReplicationStatus$ = [
  9,
  n0,
  _GTRS,
  { [_h]: ["GET", "/replication-status", 200] },
  () => GetTableReplicationStatusRequest$,
  () => GetTableReplicationStatusResponse$
];
var GetTableStorageClass$ = [
  9,
  n0,
  _GTSC,
  { [_h]: ["GET", "/tables/{tableBucketARN}/{namespace}/{name}/storage-class", 200] },
  () => GetTableStorageClassRequest$,
  () => GetTableStorageClassResponse$
];
var ListNamespaces$ = [
  9,
  n0,
  _LN,
  { [_h]: ["GET", "/namespaces/{tableBucketARN}", 200] },
  () => ListNamespacesRequest$,
  () => ListNamespacesResponse$
];
var ListTableBuckets$ = [
  9,
  n0,
  _LTB,
  { [_h]: ["GET", "/buckets", 200] },
  () => ListTableBucketsRequest$,
  () => ListTableBucketsResponse$
];
var ListTables$ = [
  9,
  n0,
  _LT,
  { [_h]: ["GET", "/tables/{tableBucketARN}", 200] },
  () => ListTablesRequest$,
  () => ListTablesResponse$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  { [_h]: ["GET", "/tag/{resourceArn}", 200] },
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var PutTableBucketEncryption$ = [
  9,
  n0,
  _PTBE,
  { [_h]: ["PUT", "/buckets/{tableBucketARN}/encryption", 200] },
  () => PutTableBucketEncryptionRequest$,
  () => __Unit
];
var PutTableBucketMaintenanceConfiguration$ = [
  9,
  n0,
  _PTBMC,
  { [_h]: ["PUT", "/buckets/{tableBucketARN}/maintenance/{type}", 204] },
  () => PutTableBucketMaintenanceConfigurationRequest$,
  () => __Unit
];
var PutTableBucketMetricsConfiguration$ = [
  9,
  n0,
  _PTBMCu,
  { [_h]: ["PUT", "/buckets/{tableBucketARN}/metrics", 204] },
  () => PutTableBucketMetricsConfigurationRequest$,
  () => __Unit
];
var PutTableBucketPolicy$ = [
  9,
  n0,
  _PTBP,
  { [_h]: ["PUT", "/buckets/{tableBucketARN}/policy", 200] },
  () => PutTableBucketPolicyRequest$,
  () => __Unit
];
var PutTableBucketReplication$ = [
  9,
  n0,
  _PTBR,
  { [_h]: ["PUT", "/table-bucket-replication", 200] },
  () => PutTableBucketReplicationRequest$,
  () => PutTableBucketReplicationResponse$
];
var PutTableBucketStorageClass$ = [
  9,
  n0,
  _PTBSC,
  { [_h]: ["PUT", "/buckets/{tableBucketARN}/storage-class", 200] },
  () => PutTableBucketStorageClassRequest$,
  () => __Unit
];
var PutTableMaintenanceConfiguration$ = [
  9,
  n0,
  _PTMC,
  { [_h]: ["PUT", "/tables/{tableBucketARN}/{namespace}/{name}/maintenance/{type}", 204] },
  () => PutTableMaintenanceConfigurationRequest$,
  () => __Unit
];
var PutTablePolicy$ = [
  9,
  n0,
  _PTP,
  { [_h]: ["PUT", "/tables/{tableBucketARN}/{namespace}/{name}/policy", 200] },
  () => PutTablePolicyRequest$,
  () => __Unit
];
var PutTableRecordExpirationConfiguration$ = [
  9,
  n0,
  _PTREC,
  { [_h]: ["PUT", "/table-record-expiration", 204] },
  () => PutTableRecordExpirationConfigurationRequest$,
  () => __Unit
];
var PutTableReplication$ = [
  9,
  n0,
  _PTR,
  { [_h]: ["PUT", "/table-replication", 200] },
  () => PutTableReplicationRequest$,
  () => PutTableReplicationResponse$
];
var RenameTable$ = [
  9,
  n0,
  _RT,
  { [_h]: ["PUT", "/tables/{tableBucketARN}/{namespace}/{name}/rename", 204] },
  () => RenameTableRequest$,
  () => __Unit
];
var TagResource$ = [
  9,
  n0,
  _TR,
  { [_h]: ["POST", "/tag/{resourceArn}", 200] },
  () => TagResourceRequest$,
  () => TagResourceResponse$
];
var UntagResource$ = [
  9,
  n0,
  _UR,
  { [_h]: ["DELETE", "/tag/{resourceArn}", 204] },
  () => UntagResourceRequest$,
  () => UntagResourceResponse$
];
var UpdateTableMetadataLocation$ = [
  9,
  n0,
  _UTML,
  { [_h]: ["PUT", "/tables/{tableBucketARN}/{namespace}/{name}/metadata-location", 200] },
  () => UpdateTableMetadataLocationRequest$,
  () => UpdateTableMetadataLocationResponse$
];
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2018-05-10",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3TablesHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    protocol: config?.protocol ?? AwsRestJsonProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.s3tables",
      errorTypeRegistries,
      version: "2018-05-10",
      serviceTarget: "S3TableBuckets"
    },
    serviceId: config?.serviceId ?? "S3Tables",
    sha256: config?.sha256 ?? Sha256Node,
    urlParser: config?.urlParser ?? parseUrl,
    utf8Decoder: config?.utf8Decoder ?? fromUtf8,
    utf8Encoder: config?.utf8Encoder ?? toUtf8
  };
};
var getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion(process.version);
  const defaultsMode = resolveDefaultsModeConfig(config);
  const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
  const clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion2(process.version);
  const loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
  let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
  let _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      if (index === -1) {
        _httpAuthSchemes.push(httpAuthScheme);
      } else {
        _httpAuthSchemes.splice(index, 1, httpAuthScheme);
      }
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
};
var resolveHttpAuthRuntimeConfig = (config) => {
  return {
    httpAuthSchemes: config.httpAuthSchemes(),
    httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
    credentials: config.credentials()
  };
};
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  extensions.forEach((extension) => extension.configure(extensionConfiguration));
  return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var S3TablesClient = class extends Client {
  config;
  constructor(...[configuration]) {
    const _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0);
    this.initConfig = _config_0;
    const _config_1 = resolveClientEndpointParameters(_config_0);
    const _config_2 = resolveUserAgentConfig(_config_1);
    const _config_3 = resolveRetryConfig(_config_2);
    const _config_4 = resolveRegionConfig(_config_3);
    const _config_5 = resolveHostHeaderConfig(_config_4);
    const _config_6 = resolveEndpointConfig(_config_5);
    const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
    const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultS3TablesHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    }));
    this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};
var command = makeBuilder(commonParams, "S3TableBuckets", "S3TablesClient", getEndpointPlugin);
var _ep0 = {};
var _mw0 = (Command, cs, config, o) => [];
var GetTableBucketEncryptionCommand = class extends command(_ep0, _mw0, "GetTableBucketEncryption", GetTableBucketEncryption$) {
};
var GetTableBucketPolicyCommand = class extends command(_ep0, _mw0, "GetTableBucketPolicy", GetTableBucketPolicy$) {
};
var ListTableBucketsCommand = class extends command(_ep0, _mw0, "ListTableBuckets", ListTableBuckets$) {
};
var s3Tables = {
  client: (options) => new S3TablesClient(options),
  commands: {
    GetTableBucketEncryption: GetTableBucketEncryptionCommand,
    GetTableBucketPolicy: GetTableBucketPolicyCommand,
    ListTableBuckets: ListTableBucketsCommand
  }
};
export {
  s3Tables
};
