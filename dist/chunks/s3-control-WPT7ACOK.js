// chunk:chunks/s3-control-WPT7ACOK.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  NODE_USE_ARN_REGION_CONFIG_OPTIONS,
  getArnResources,
  parse,
  validate,
  validateAccountId,
  validateOutpostService,
  validatePartition
} from "./chunk-NDGT6IWS.js";
import {
  defaultProvider
} from "./chunk-ZYBGILDG.js";
import "./chunk-2JQZFKES.js";
import {
  AwsRestXmlProtocol,
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
  partition,
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
  Md5Node,
  Sha256Node,
  fileStreamHasher
} from "./chunk-3X4RY44P.js";
import {
  TypeRegistry,
  calculateBodyLength,
  fromBase64,
  fromUtf8,
  getSchemaSerdePlugin,
  isArrayBuffer,
  streamCollector,
  toBase64,
  toUtf8
} from "./chunk-DNOJEBTR.js";
import {
  HttpRequest,
  getSmithyContext,
  hasOwn,
  normalizeProvider,
  parseUrl
} from "./chunk-N7DQWGSH.js";
var require2 = lakeproofCreateRequire(import.meta.url);
function resolveS3ControlConfig(input) {
  const { useArnRegion } = input;
  return Object.assign(input, {
    useArnRegion: typeof useArnRegion === "function" ? useArnRegion : () => Promise.resolve(useArnRegion)
  });
}
var CONTEXT_OUTPOST_ID = "outpost_id";
var CONTEXT_ACCOUNT_ID = "account_id";
var CONTEXT_ARN_REGION = "outpost_arn_region";
var CONTEXT_SIGNING_SERVICE = "signing_service";
var CONTEXT_SIGNING_REGION = "signing_region";
var parseOutpostArnablesMiddleaware = (options) => (next, context) => async (args) => {
  const { input } = args;
  const parameter = input.Name && validate(input.Name) ? "Name" : input.Bucket && validate(input.Bucket) ? "Bucket" : void 0;
  if (!parameter) {
    return next(args);
  }
  const clientRegion = await options.region();
  const useArnRegion = await options.useArnRegion();
  const useFipsEndpoint = await options.useFipsEndpoint();
  const useDualstackEndpoint = await options.useDualstackEndpoint();
  const baseRegion = clientRegion;
  let clientPartition;
  let signingRegion;
  if (options.regionInfoProvider) {
    ({ partition: clientPartition, signingRegion = baseRegion } = await options.regionInfoProvider(baseRegion, {
      useFipsEndpoint,
      useDualstackEndpoint
    }));
  } else {
    signingRegion = context.endpointV2?.properties?.authSchemes?.[0]?.signingRegion || baseRegion;
    clientPartition = partition(signingRegion).name;
  }
  const validatorOptions = {
    useFipsEndpoint,
    useDualstackEndpoint,
    clientRegion,
    clientPartition,
    signingRegion,
    useArnRegion
  };
  let arn;
  if (parameter === "Name") {
    arn = parse(input.Name);
    validateOutpostsArn(arn, validatorOptions);
    const { outpostId, accesspointName } = parseOutpostsAccessPointArnResource(arn.resource);
    input.Name = accesspointName;
    context[CONTEXT_OUTPOST_ID] = outpostId;
  } else {
    arn = parse(input.Bucket);
    validateOutpostsArn(arn, validatorOptions);
    const { outpostId, bucketName } = parseOutpostBucketArnResource(arn.resource);
    input.Bucket = bucketName;
    context[CONTEXT_OUTPOST_ID] = outpostId;
  }
  context[CONTEXT_SIGNING_SERVICE] = arn.service;
  context[CONTEXT_SIGNING_REGION] = useArnRegion ? arn.region : signingRegion;
  if (!input.AccountId) {
    input.AccountId = arn.accountId;
  }
  if (useArnRegion) {
    context[CONTEXT_ARN_REGION] = arn.region;
  }
  return next(args);
};
var parseOutpostArnablesMiddleawareOptions = {
  toMiddleware: "serializerMiddleware",
  relation: "before",
  tags: ["CONVERT_ARN", "OUTPOST_BUCKET_ARN", "OUTPOST_ACCESS_POINT_ARN", "OUTPOST"],
  name: "parseOutpostArnablesMiddleaware"
};
var validateOutpostsArn = (arn, { clientPartition }) => {
  const { service, partition: partition2, accountId, region } = arn;
  validateOutpostService(service);
  validatePartition(partition2, { clientPartition });
  validateAccountId(accountId);
};
var parseOutpostsAccessPointArnResource = (resource) => {
  const { outpostId, accesspointName } = getArnResources(resource);
  if (!outpostId) {
    throw new Error("ARN resource should begin with 'outpost'");
  }
  return {
    outpostId,
    accesspointName
  };
};
var parseOutpostBucketArnResource = (resource) => {
  const delimiter = resource.includes(":") ? ":" : "/";
  const [resourceType, ...rest] = resource.split(delimiter);
  if (resourceType === "outpost") {
    if (!rest[0] || rest[1] !== "bucket" || !rest[2] || rest.length !== 3) {
      throw new Error(`Outpost Bucket ARN should have resource outpost${delimiter}{outpostId}${delimiter}bucket${delimiter}{bucketName}`);
    }
    const [outpostId, _, bucketName] = rest;
    return { outpostId, bucketName };
  } else {
    throw new Error(`ARN resource should begin with 'outpost${delimiter}'`);
  }
};
var REGEX_S3CONTROL_HOSTNAME = /^(.+\.)?s3-control(-fips)?[.-]([a-z0-9-]+)\./;
var getOutpostEndpoint = (hostname, { isCustomEndpoint, regionOverride, useFipsEndpoint }) => {
  if (isCustomEndpoint) {
    return hostname;
  }
  const match = hostname.match(REGEX_S3CONTROL_HOSTNAME);
  if (!match) {
    return hostname;
  }
  const [matched, prefix, fips, region] = hostname.match(REGEX_S3CONTROL_HOSTNAME);
  return [
    `s3-outposts${useFipsEndpoint ? "-fips" : ""}`,
    regionOverride || region,
    hostname.replace(new RegExp(`^${matched}`), "")
  ].filter((part) => part !== void 0).join(".");
};
var ACCOUNT_ID_HEADER = "x-amz-account-id";
var OUTPOST_ID_HEADER = "x-amz-outpost-id";
var updateArnablesRequestMiddleware = (config) => (next, context) => async (args) => {
  const { request } = args;
  if (!HttpRequest.isInstance(request)) {
    return next(args);
  }
  if (context[CONTEXT_ACCOUNT_ID]) {
    request.headers[ACCOUNT_ID_HEADER] = context[CONTEXT_ACCOUNT_ID];
  }
  if (context[CONTEXT_OUTPOST_ID]) {
    const { isCustomEndpoint } = config;
    const useFipsEndpoint = await config.useFipsEndpoint();
    request.headers[OUTPOST_ID_HEADER] = context[CONTEXT_OUTPOST_ID];
    request.hostname = getOutpostEndpoint(request.hostname, {
      isCustomEndpoint,
      regionOverride: context[CONTEXT_ARN_REGION],
      useFipsEndpoint
    });
  }
  return next(args);
};
var updateArnablesRequestMiddlewareOptions = {
  toMiddleware: "serializerMiddleware",
  relation: "after",
  name: "updateArnablesRequestMiddleware",
  tags: ["ACCOUNT_ID", "OUTPOST_ID", "OUTPOST"]
};
var getProcessArnablesPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(parseOutpostArnablesMiddleaware(options), parseOutpostArnablesMiddleawareOptions);
    clientStack.addRelativeTo(updateArnablesRequestMiddleware(options), updateArnablesRequestMiddlewareOptions);
  }
});
var hostPrefixDeduplicationMiddleware = () => {
  return (next, context) => (args) => {
    return next(args);
  };
};
var hostPrefixDeduplicationMiddlewareOptions = {
  tags: ["HOST_PREFIX_DEDUPLICATION", "ENDPOINT_V2", "ENDPOINT"],
  toMiddleware: "serializerMiddleware",
  relation: "after",
  name: "hostPrefixDeduplicationMiddleware",
  override: true
};
var getHostPrefixDeduplicationPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(hostPrefixDeduplicationMiddleware(), hostPrefixDeduplicationMiddlewareOptions);
  }
});
var defaultS3ControlHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
      name: "s3",
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
var defaultS3ControlHttpAuthSchemeProvider = (authParameters) => {
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
    useFipsEndpoint: options.useFipsEndpoint ?? false,
    useDualstackEndpoint: options.useDualstackEndpoint ?? false,
    defaultSigningName: "s3"
  });
};
var commonParams = {
  UseArnRegion: { type: "clientContextParams", name: "useArnRegion" },
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};
var package_default = {
  name: "@aws-sdk/client-s3-control",
  version: "3.1112.0",
  description: "AWS SDK for JavaScript S3 Control Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-s3-control",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-s3-control"
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
    "test:e2e": "yarn g:vitest run -c vitest.config.e2e.mts",
    "test:e2e:watch": "yarn g:vitest watch -c vitest.config.e2e.mts",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.977.8",
    "@aws-sdk/credential-provider-node": "^3.972.80",
    "@aws-sdk/middleware-sdk-s3": "^3.972.74",
    "@aws-sdk/types": "^3.974.4",
    "@smithy/core": "^3.31.1",
    "@smithy/fetch-http-handler": "^5.6.13",
    "@smithy/middleware-apply-body-checksum": "^4.5.16",
    "@smithy/node-http-handler": "^4.9.13",
    "@smithy/types": "^4.16.1",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@smithy/snapshot-testing": "^2.2.16",
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
var ai = "ref";
var aj = "fn";
var ak = "argv";
var al = "authSchemes";
var am = "disableDoubleEncoding";
var an = "signingName";
var ao = "signingRegion";
var ap = "x-amz-account-id";
var aq = "x-amz-outpost-id";
var a = -1;
var b = true;
var c = false;
var d = "isSet";
var e = "aws.partition";
var f = "partitionResult";
var g = "booleanEquals";
var h = "stringEquals";
var i = "isValidHostLabel";
var j = "aws.parseArn";
var k = "resourceArn";
var l = "getAttr";
var m = "service";
var n = "s3express";
var o = (n2) => "arnPartition_ssa_" + n2;
var p = "name";
var q = "coalesce";
var s = "substring";
var t = "";
var u = "--";
var v = "accessPointArn";
var w = "resourceId[0]";
var x = (n2) => "arnType_ssa_" + n2 + t;
var y = "bucketArn";
var z = "s3-outposts";
var A = "resourceId[1]";
var B = (n2) => "outpostId_ssa_" + n2 + t;
var C = "resourceId[2]";
var D = (n2) => "outpostType_ssa_" + n2 + t;
var E = "resourceId[3]";
var F = "{url#scheme}://{url#authority}{url#path}";
var G = "{url#scheme}://{url#authority}";
var H = (n2) => "Client was configured for partition `{partitionResult#name}` but ARN has `{arnPartition_ssa_" + n2 + "#name}`";
var I = (n2) => "Invalid ARN: The outpost Id must only contain a-z, A-Z, 0-9 and `-`., found: `{outpostId_ssa_" + n2 + "}`";
var J = { [aj]: l, [ak]: [{ [ai]: f }, p] };
var K = { [ai]: "OutpostId" };
var L = { [ai]: k };
var M = { [aj]: l, [ak]: [L, "region"] };
var N = { [ai]: "AccessPointName" };
var O = { [ai]: "Region" };
var P = { [ai]: v };
var Q = { [ai]: y };
var R = { [ai]: "AccountId" };
var S = { [aj]: l, [ak]: [P, "accountId"] };
var T = { [aj]: l, [ak]: [Q, "accountId"] };
var U = { [aj]: l, [ak]: [P, "region"] };
var V = { [aj]: l, [ak]: [Q, "region"] };
var W = { [al]: [{ [am]: true, [p]: "sigv4", [an]: z, [ao]: "{Region}" }] };
var X = { [al]: [{ [am]: true, [p]: "sigv4", [an]: n, [ao]: "{Region}" }] };
var Y = { [al]: [{ [am]: true, [p]: "sigv4", [an]: "s3", [ao]: "{Region}" }] };
var Z = { [al]: [{ [am]: true, [p]: "sigv4", [an]: z, [ao]: "{accessPointArn#region}" }] };
var aa = { [ap]: ["{accessPointArn#accountId}"], [aq]: ["{outpostId_ssa_1}"] };
var ab = { [al]: [{ [am]: true, [p]: "sigv4", [an]: z, [ao]: "{bucketArn#region}" }] };
var ac = { [ap]: ["{bucketArn#accountId}"], [aq]: ["{outpostId_ssa_2}"] };
var ad = [O];
var ae = [{ [ai]: "ResourceArn" }];
var af = [{ [ai]: "Endpoint" }];
var ag = [N];
var ah = [{ [ai]: "Bucket" }];
var _data = {
  conditions: [
    [d, ad],
    [e, ad, f],
    [g, [{ [ai]: "UseFIPS" }, b]],
    [h, [J, "aws-cn"]],
    [d, [K]],
    [i, [K, c]],
    [d, ae],
    [j, ae, k],
    [h, [{ [aj]: l, [ak]: [L, m] }, n]],
    [e, [M], o(3)],
    [h, [{ [aj]: l, [ak]: [{ [ai]: o(3) }, p] }, J]],
    [d, af],
    [g, [{ [ai]: "UseDualStack" }, b]],
    [g, [{ [aj]: q, [ak]: [{ [ai]: "UseS3ExpressControlEndpoint" }, c] }, b]],
    ["parseURL", af, "url"],
    [d, ag],
    [h, [{ [aj]: q, [ak]: [{ [aj]: s, [ak]: [N, 0, 7, b] }, t] }, "--xa-s3"]],
    [s, [N, 7, 15, b]],
    [h, [{ [aj]: q, [ak]: [{ [aj]: s, [ak]: [N, 15, 17, b] }, t] }, u]],
    [s, [N, 7, 16, b]],
    [h, [O, "snow"]],
    [j, ag, v],
    [l, [P, w], x(1)],
    [d, ah],
    [j, ah, y],
    [l, [Q, w], x(2)],
    [h, [{ [ai]: x(2) }, t]],
    [h, [{ [aj]: l, [ak]: [Q, m] }, z]],
    [l, [Q, A], B(2)],
    [h, [{ [aj]: q, [ak]: [{ [aj]: s, [ak]: [N, 16, 18, b] }, t] }, u]],
    [h, [{ [ai]: x(1) }, t]],
    [h, [{ [aj]: l, [ak]: [P, m] }, z]],
    [l, [P, A], B(1)],
    [d, [R]],
    [i, [R, c]],
    [g, [{ [aj]: q, [ak]: [{ [ai]: "RequiresAccountId" }, c] }, b]],
    [h, [R, S]],
    [i, [O, b]],
    [h, [R, T]],
    [g, [{ [aj]: q, [ak]: [{ [ai]: "UseArnRegion" }, b] }, b]],
    [i, [{ [ai]: B(2) }, c]],
    [h, [O, U]],
    [h, [O, V]],
    [e, [V], o(2)],
    [h, [{ [aj]: l, [ak]: [{ [ai]: o(2) }, p] }, J]],
    [i, [V, b]],
    [h, [T, t]],
    [i, [T, c]],
    [i, [{ [ai]: B(1) }, c]],
    [e, [U], o(1)],
    [h, [{ [aj]: l, [ak]: [{ [ai]: o(1) }, p] }, J]],
    [i, [U, b]],
    [h, [S, t]],
    [i, [S, c]],
    [s, [N, 7, 20, b]],
    [h, [{ [aj]: q, [ak]: [{ [aj]: s, [ak]: [N, 20, 22, b] }, t] }, u]],
    [s, [N, 7, 21, b]],
    [h, [{ [aj]: q, [ak]: [{ [aj]: s, [ak]: [N, 21, 23, b] }, t] }, u]],
    [l, [P, C], D(1)],
    [l, [P, E]],
    [h, [{ [ai]: D(1) }, "accesspoint"]],
    [s, [N, 7, 27, b]],
    [h, [{ [aj]: q, [ak]: [{ [aj]: s, [ak]: [N, 27, 29, b] }, t] }, u]],
    [l, [Q, C], D(2)],
    [l, [Q, E]],
    [h, [{ [ai]: D(2) }, "bucket"]],
    [h, [O, M]]
  ],
  results: [
    [a],
    [a, "Partition does not support FIPS"],
    [a, "AccountId is required but not set"],
    [a, "AccountId must only contain a-z, A-Z, 0-9 and `-`."],
    [a, "OutpostId must only contain a-z, A-Z, 0-9 and `-`."],
    [a, "Invalid Configuration: DualStack and custom endpoint are not supported"],
    [F, W],
    ["https://s3-outposts-fips.{Region}.{partitionResult#dualStackDnsSuffix}", W],
    ["https://s3-outposts-fips.{Region}.{partitionResult#dnsSuffix}", W],
    ["https://s3-outposts.{Region}.{partitionResult#dualStackDnsSuffix}", W],
    ["https://s3-outposts.{Region}.{partitionResult#dnsSuffix}", W],
    [a, "Invalid region: region was not a valid DNS name."],
    [a, "Invalid configuration: region from ARN `{resourceArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
    [a, "S3Express does not support Dual-stack."],
    [G, X],
    ["https://s3express-control-fips.{Region}.{partitionResult#dnsSuffix}", X],
    ["https://s3express-control.{Region}.{partitionResult#dnsSuffix}", X],
    [a, H(3)],
    [a, "Unrecognized S3Express Access Point name format."],
    [a, "S3 Snow does not support DualStack"],
    [a, "S3 Snow does not support FIPS"],
    [G, Y],
    [a, "Invalid configuration: region from ARN `{accessPointArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
    [a, "Invalid ARN: the accountId specified in the ARN (`{accessPointArn#accountId}`) does not match the parameter (`{AccountId}`)"],
    ["https://s3-outposts-fips.{accessPointArn#region}.{arnPartition_ssa_1#dualStackDnsSuffix}", Z, aa],
    ["https://s3-outposts-fips.{accessPointArn#region}.{arnPartition_ssa_1#dnsSuffix}", Z, aa],
    ["https://s3-outposts.{accessPointArn#region}.{arnPartition_ssa_1#dualStackDnsSuffix}", Z, aa],
    [F, Z, aa],
    ["https://s3-outposts.{accessPointArn#region}.{arnPartition_ssa_1#dnsSuffix}", Z, aa],
    [a, "Expected an outpost type `accesspoint`, found `{outpostType_ssa_1}`"],
    [a, "Invalid ARN: expected an access point name"],
    [a, "Invalid ARN: Expected a 4-component resource"],
    [a, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{accessPointArn#accountId}`"],
    [a, "Invalid ARN: missing account ID"],
    [a, "Invalid region in ARN: `{accessPointArn#region}` (invalid DNS name)"],
    [a, H(1)],
    [a, I(1)],
    [a, "Invalid ARN: The Outpost Id was not set"],
    [a, "Invalid ARN: No ARN type specified"],
    [a, "Invalid configuration: region from ARN `{bucketArn#region}` does not match client region `{Region}` and UseArnRegion is `false`"],
    [a, "Invalid ARN: the accountId specified in the ARN (`{bucketArn#accountId}`) does not match the parameter (`{AccountId}`)"],
    ["https://s3-outposts-fips.{bucketArn#region}.{arnPartition_ssa_2#dualStackDnsSuffix}", ab, ac],
    ["https://s3-outposts-fips.{bucketArn#region}.{arnPartition_ssa_2#dnsSuffix}", ab, ac],
    ["https://s3-outposts.{bucketArn#region}.{arnPartition_ssa_2#dualStackDnsSuffix}", ab, ac],
    [F, ab, ac],
    ["https://s3-outposts.{bucketArn#region}.{arnPartition_ssa_2#dnsSuffix}", ab, ac],
    [a, "Invalid ARN: Expected an outpost type `bucket`, found `{outpostType_ssa_2}`"],
    [a, "Invalid ARN: expected a bucket name"],
    [a, "Invalid ARN: The account id may only contain a-z, A-Z, 0-9 and `-`. Found: `{bucketArn#accountId}`"],
    [a, "Invalid region in ARN: `{bucketArn#region}` (invalid DNS name)"],
    [a, H(2)],
    [a, I(2)],
    ["{url#scheme}://{AccountId}.{url#authority}{url#path}", Y],
    [F, Y],
    ["https://{AccountId}.s3-control-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://s3-control-fips.dualstack.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://{AccountId}.s3-control-fips.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://s3-control-fips.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://{AccountId}.s3-control.dualstack.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://s3-control.dualstack.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://{AccountId}.s3-control.{Region}.{partitionResult#dnsSuffix}", Y],
    ["https://s3-control.{Region}.{partitionResult#dnsSuffix}", Y],
    [a, "Region must be set"]
  ]
};
var root = 2;
var r = 1e8;
var nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  3,
  r + 62,
  1,
  27,
  4,
  11,
  5,
  6,
  12,
  23,
  6,
  15,
  7,
  8,
  21,
  17,
  8,
  23,
  9,
  r + 62,
  24,
  10,
  r + 62,
  25,
  11,
  r + 38,
  26,
  r + 38,
  12,
  27,
  13,
  r + 38,
  28,
  14,
  r + 37,
  39,
  r + 51,
  15,
  40,
  16,
  r + 51,
  42,
  r + 51,
  r + 39,
  22,
  18,
  r + 38,
  30,
  r + 38,
  19,
  31,
  20,
  r + 38,
  32,
  21,
  r + 37,
  39,
  r + 36,
  22,
  41,
  r + 36,
  334,
  15,
  24,
  25,
  21,
  388,
  25,
  23,
  26,
  r + 62,
  24,
  383,
  r + 62,
  2,
  214,
  28,
  4,
  201,
  29,
  6,
  30,
  33,
  7,
  31,
  33,
  8,
  32,
  33,
  9,
  194,
  33,
  11,
  77,
  34,
  12,
  36,
  35,
  13,
  169,
  80,
  13,
  r + 13,
  37,
  15,
  38,
  40,
  16,
  r + 13,
  39,
  21,
  60,
  40,
  23,
  41,
  188,
  24,
  42,
  188,
  25,
  43,
  r + 38,
  26,
  r + 38,
  44,
  27,
  45,
  r + 38,
  28,
  46,
  r + 37,
  33,
  47,
  48,
  38,
  48,
  297,
  39,
  51,
  49,
  40,
  50,
  r + 51,
  42,
  52,
  r + 39,
  40,
  52,
  r + 51,
  43,
  53,
  r + 51,
  44,
  54,
  r + 50,
  45,
  55,
  r + 49,
  46,
  r + 33,
  56,
  47,
  57,
  r + 48,
  63,
  58,
  r + 31,
  64,
  59,
  r + 47,
  65,
  r + 43,
  r + 46,
  22,
  61,
  r + 38,
  30,
  r + 38,
  62,
  31,
  63,
  r + 38,
  32,
  64,
  r + 37,
  33,
  65,
  66,
  36,
  66,
  324,
  39,
  68,
  67,
  41,
  68,
  334,
  48,
  69,
  r + 36,
  49,
  70,
  r + 36,
  50,
  71,
  r + 35,
  51,
  72,
  r + 34,
  52,
  r + 33,
  73,
  53,
  74,
  r + 32,
  58,
  75,
  r + 31,
  59,
  76,
  r + 30,
  60,
  r + 26,
  r + 29,
  12,
  181,
  78,
  13,
  168,
  79,
  14,
  126,
  80,
  15,
  81,
  83,
  16,
  171,
  82,
  21,
  109,
  83,
  23,
  84,
  85,
  24,
  91,
  85,
  33,
  87,
  86,
  35,
  379,
  89,
  34,
  88,
  381,
  35,
  90,
  89,
  37,
  r + 61,
  r + 11,
  37,
  r + 60,
  r + 11,
  25,
  92,
  r + 38,
  26,
  r + 38,
  93,
  27,
  94,
  r + 38,
  28,
  95,
  r + 37,
  33,
  96,
  97,
  38,
  97,
  297,
  39,
  100,
  98,
  40,
  99,
  r + 51,
  42,
  101,
  r + 39,
  40,
  101,
  r + 51,
  43,
  102,
  r + 51,
  44,
  103,
  r + 50,
  45,
  104,
  r + 49,
  46,
  r + 33,
  105,
  47,
  106,
  r + 48,
  63,
  107,
  r + 31,
  64,
  108,
  r + 47,
  65,
  r + 45,
  r + 46,
  22,
  110,
  r + 38,
  30,
  r + 38,
  111,
  31,
  112,
  r + 38,
  32,
  113,
  r + 37,
  33,
  114,
  115,
  36,
  115,
  324,
  39,
  117,
  116,
  41,
  117,
  334,
  48,
  118,
  r + 36,
  49,
  119,
  r + 36,
  50,
  120,
  r + 35,
  51,
  121,
  r + 34,
  52,
  r + 33,
  122,
  53,
  123,
  r + 32,
  58,
  124,
  r + 31,
  59,
  125,
  r + 30,
  60,
  r + 28,
  r + 29,
  15,
  128,
  127,
  20,
  r + 21,
  131,
  16,
  r + 14,
  129,
  20,
  r + 21,
  130,
  21,
  151,
  131,
  23,
  132,
  285,
  24,
  133,
  285,
  25,
  134,
  r + 38,
  26,
  r + 38,
  135,
  27,
  136,
  r + 38,
  28,
  137,
  r + 37,
  33,
  138,
  139,
  38,
  139,
  297,
  39,
  142,
  140,
  40,
  141,
  r + 51,
  42,
  143,
  r + 39,
  40,
  143,
  r + 51,
  43,
  144,
  r + 51,
  44,
  145,
  r + 50,
  45,
  146,
  r + 49,
  46,
  r + 33,
  147,
  47,
  148,
  r + 48,
  63,
  149,
  r + 31,
  64,
  150,
  r + 47,
  65,
  r + 44,
  r + 46,
  22,
  152,
  r + 38,
  30,
  r + 38,
  153,
  31,
  154,
  r + 38,
  32,
  155,
  r + 37,
  33,
  156,
  157,
  36,
  157,
  324,
  39,
  159,
  158,
  41,
  159,
  334,
  48,
  160,
  r + 36,
  49,
  161,
  r + 36,
  50,
  162,
  r + 35,
  51,
  163,
  r + 34,
  52,
  r + 33,
  164,
  53,
  165,
  r + 32,
  58,
  166,
  r + 31,
  59,
  167,
  r + 30,
  60,
  r + 27,
  r + 29,
  14,
  r + 14,
  169,
  15,
  170,
  r + 16,
  16,
  171,
  r + 16,
  17,
  172,
  173,
  18,
  r + 16,
  173,
  19,
  174,
  175,
  29,
  r + 16,
  175,
  54,
  176,
  177,
  55,
  r + 16,
  177,
  56,
  178,
  179,
  57,
  r + 16,
  179,
  61,
  180,
  r + 18,
  62,
  r + 16,
  r + 18,
  13,
  r + 5,
  182,
  14,
  370,
  183,
  15,
  184,
  186,
  16,
  r + 5,
  185,
  21,
  388,
  186,
  23,
  187,
  188,
  24,
  383,
  188,
  33,
  190,
  189,
  35,
  379,
  192,
  34,
  191,
  381,
  35,
  193,
  192,
  37,
  r + 59,
  r + 11,
  37,
  r + 58,
  r + 11,
  10,
  195,
  r + 17,
  11,
  197,
  196,
  12,
  396,
  199,
  12,
  404,
  198,
  14,
  402,
  199,
  39,
  r + 16,
  200,
  66,
  r + 16,
  r + 12,
  5,
  202,
  407,
  11,
  208,
  203,
  12,
  204,
  210,
  33,
  206,
  205,
  35,
  r + 2,
  207,
  34,
  207,
  r + 3,
  37,
  r + 9,
  r + 11,
  12,
  426,
  209,
  14,
  422,
  210,
  33,
  212,
  211,
  35,
  r + 2,
  213,
  34,
  213,
  r + 3,
  37,
  r + 10,
  r + 11,
  3,
  r + 1,
  215,
  4,
  406,
  216,
  6,
  217,
  220,
  7,
  218,
  220,
  8,
  219,
  220,
  9,
  393,
  220,
  11,
  264,
  221,
  12,
  223,
  222,
  13,
  345,
  267,
  13,
  r + 13,
  224,
  15,
  225,
  227,
  16,
  r + 13,
  226,
  21,
  247,
  227,
  23,
  228,
  364,
  24,
  229,
  364,
  25,
  230,
  r + 38,
  26,
  r + 38,
  231,
  27,
  232,
  r + 38,
  28,
  233,
  r + 37,
  33,
  234,
  235,
  38,
  235,
  297,
  39,
  238,
  236,
  40,
  237,
  r + 51,
  42,
  239,
  r + 39,
  40,
  239,
  r + 51,
  43,
  240,
  r + 51,
  44,
  241,
  r + 50,
  45,
  242,
  r + 49,
  46,
  r + 33,
  243,
  47,
  244,
  r + 48,
  63,
  245,
  r + 31,
  64,
  246,
  r + 47,
  65,
  r + 41,
  r + 46,
  22,
  248,
  r + 38,
  30,
  r + 38,
  249,
  31,
  250,
  r + 38,
  32,
  251,
  r + 37,
  33,
  252,
  253,
  36,
  253,
  324,
  39,
  255,
  254,
  41,
  255,
  334,
  48,
  256,
  r + 36,
  49,
  257,
  r + 36,
  50,
  258,
  r + 35,
  51,
  259,
  r + 34,
  52,
  r + 33,
  260,
  53,
  261,
  r + 32,
  58,
  262,
  r + 31,
  59,
  263,
  r + 30,
  60,
  r + 24,
  r + 29,
  12,
  357,
  265,
  13,
  344,
  266,
  14,
  278,
  267,
  15,
  268,
  270,
  16,
  347,
  269,
  21,
  318,
  270,
  23,
  271,
  272,
  24,
  291,
  272,
  33,
  274,
  273,
  35,
  379,
  276,
  34,
  275,
  381,
  35,
  277,
  276,
  37,
  r + 57,
  r + 11,
  37,
  r + 56,
  r + 11,
  15,
  280,
  279,
  20,
  r + 20,
  283,
  16,
  r + 14,
  281,
  20,
  r + 20,
  282,
  21,
  318,
  283,
  23,
  284,
  285,
  24,
  291,
  285,
  33,
  287,
  286,
  35,
  379,
  289,
  34,
  288,
  381,
  35,
  290,
  289,
  37,
  r + 53,
  r + 11,
  37,
  r + 52,
  r + 11,
  25,
  292,
  r + 38,
  26,
  r + 38,
  293,
  27,
  294,
  r + 38,
  28,
  295,
  r + 37,
  33,
  296,
  306,
  38,
  306,
  297,
  39,
  300,
  298,
  40,
  299,
  r + 51,
  42,
  301,
  r + 39,
  40,
  301,
  r + 51,
  43,
  302,
  r + 51,
  44,
  303,
  r + 50,
  45,
  304,
  r + 49,
  46,
  r + 33,
  305,
  47,
  r + 40,
  r + 48,
  39,
  309,
  307,
  40,
  308,
  r + 51,
  42,
  310,
  r + 39,
  40,
  310,
  r + 51,
  43,
  311,
  r + 51,
  44,
  312,
  r + 50,
  45,
  313,
  r + 49,
  46,
  r + 33,
  314,
  47,
  315,
  r + 48,
  63,
  316,
  r + 31,
  64,
  317,
  r + 47,
  65,
  r + 42,
  r + 46,
  22,
  319,
  r + 38,
  30,
  r + 38,
  320,
  31,
  321,
  r + 38,
  32,
  322,
  r + 37,
  33,
  323,
  332,
  36,
  332,
  324,
  39,
  326,
  325,
  41,
  326,
  334,
  48,
  327,
  r + 36,
  49,
  328,
  r + 36,
  50,
  329,
  r + 35,
  51,
  330,
  r + 34,
  52,
  r + 33,
  331,
  53,
  r + 23,
  r + 32,
  39,
  335,
  333,
  41,
  335,
  334,
  48,
  r + 22,
  r + 36,
  48,
  336,
  r + 36,
  49,
  337,
  r + 36,
  50,
  338,
  r + 35,
  51,
  339,
  r + 34,
  52,
  r + 33,
  340,
  53,
  341,
  r + 32,
  58,
  342,
  r + 31,
  59,
  343,
  r + 30,
  60,
  r + 25,
  r + 29,
  14,
  r + 14,
  345,
  15,
  346,
  r + 15,
  16,
  347,
  r + 15,
  17,
  348,
  349,
  18,
  r + 15,
  349,
  19,
  350,
  351,
  29,
  r + 15,
  351,
  54,
  352,
  353,
  55,
  r + 15,
  353,
  56,
  354,
  355,
  57,
  r + 15,
  355,
  61,
  356,
  r + 18,
  62,
  r + 15,
  r + 18,
  13,
  r + 5,
  358,
  14,
  370,
  359,
  15,
  360,
  362,
  16,
  r + 5,
  361,
  21,
  388,
  362,
  23,
  363,
  364,
  24,
  383,
  364,
  33,
  366,
  365,
  35,
  379,
  368,
  34,
  367,
  381,
  35,
  369,
  368,
  37,
  r + 55,
  r + 11,
  37,
  r + 54,
  r + 11,
  15,
  372,
  371,
  20,
  r + 19,
  375,
  16,
  r + 5,
  373,
  20,
  r + 19,
  374,
  21,
  388,
  375,
  23,
  376,
  377,
  24,
  383,
  377,
  33,
  380,
  378,
  35,
  379,
  382,
  37,
  r + 2,
  r + 11,
  34,
  382,
  381,
  37,
  r + 3,
  r + 11,
  37,
  r + 5,
  r + 11,
  25,
  384,
  r + 38,
  26,
  r + 38,
  385,
  27,
  386,
  r + 38,
  28,
  387,
  r + 37,
  40,
  r + 5,
  r + 51,
  22,
  389,
  r + 38,
  30,
  r + 38,
  390,
  31,
  391,
  r + 38,
  32,
  392,
  r + 37,
  48,
  r + 5,
  r + 36,
  10,
  394,
  r + 17,
  11,
  398,
  395,
  12,
  396,
  400,
  39,
  r + 13,
  397,
  66,
  r + 13,
  r + 12,
  12,
  404,
  399,
  14,
  402,
  400,
  39,
  r + 15,
  401,
  66,
  r + 15,
  r + 12,
  39,
  r + 14,
  403,
  66,
  r + 14,
  r + 12,
  39,
  r + 5,
  405,
  66,
  r + 5,
  r + 12,
  5,
  410,
  407,
  33,
  409,
  408,
  35,
  r + 2,
  r + 4,
  34,
  r + 4,
  r + 3,
  11,
  416,
  411,
  12,
  412,
  418,
  33,
  414,
  413,
  35,
  r + 2,
  415,
  34,
  415,
  r + 3,
  37,
  r + 7,
  r + 11,
  12,
  426,
  417,
  14,
  422,
  418,
  33,
  420,
  419,
  35,
  r + 2,
  421,
  34,
  421,
  r + 3,
  37,
  r + 8,
  r + 11,
  33,
  424,
  423,
  35,
  r + 2,
  425,
  34,
  425,
  r + 3,
  37,
  r + 6,
  r + 11,
  33,
  428,
  427,
  35,
  r + 2,
  r + 5,
  34,
  r + 5,
  r + 3
]);
var bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
var cache = new EndpointCache({
  size: 50,
  params: [
    "AccessPointName",
    "AccountId",
    "Bucket",
    "Endpoint",
    "OutpostId",
    "Region",
    "RequiresAccountId",
    "ResourceArn",
    "UseArnRegion",
    "UseDualStack",
    "UseFIPS",
    "UseS3ExpressControlEndpoint"
  ]
});
var defaultEndpointResolver = (endpointParams, context = {}) => {
  return cache.get(endpointParams, () => decideEndpoint(bdd, {
    endpointParams,
    logger: context.logger
  }));
};
customEndpointFunctions.aws = awsEndpointFunctions;
var S3ControlServiceException = class _S3ControlServiceException extends ServiceException {
  constructor(options) {
    super(options);
    Object.setPrototypeOf(this, _S3ControlServiceException.prototype);
  }
};
var BucketAlreadyExists = class _BucketAlreadyExists extends S3ControlServiceException {
  name = "BucketAlreadyExists";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BucketAlreadyExists",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BucketAlreadyExists.prototype);
  }
};
var BucketAlreadyOwnedByYou = class _BucketAlreadyOwnedByYou extends S3ControlServiceException {
  name = "BucketAlreadyOwnedByYou";
  $fault = "client";
  constructor(opts) {
    super({
      name: "BucketAlreadyOwnedByYou",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BucketAlreadyOwnedByYou.prototype);
  }
};
var BadRequestException = class _BadRequestException extends S3ControlServiceException {
  name = "BadRequestException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "BadRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _BadRequestException.prototype);
    this.Message = opts.Message;
  }
};
var IdempotencyException = class _IdempotencyException extends S3ControlServiceException {
  name = "IdempotencyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IdempotencyException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _IdempotencyException.prototype);
    this.Message = opts.Message;
  }
};
var InternalServiceException = class _InternalServiceException extends S3ControlServiceException {
  name = "InternalServiceException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServiceException",
      $fault: "server",
      ...opts
    });
    Object.setPrototypeOf(this, _InternalServiceException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyRequestsException = class _TooManyRequestsException extends S3ControlServiceException {
  name = "TooManyRequestsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
    this.Message = opts.Message;
  }
};
var NotFoundException = class _NotFoundException extends S3ControlServiceException {
  name = "NotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NotFoundException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NotFoundException.prototype);
    this.Message = opts.Message;
  }
};
var NoSuchPublicAccessBlockConfiguration = class _NoSuchPublicAccessBlockConfiguration extends S3ControlServiceException {
  name = "NoSuchPublicAccessBlockConfiguration";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "NoSuchPublicAccessBlockConfiguration",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _NoSuchPublicAccessBlockConfiguration.prototype);
    this.Message = opts.Message;
  }
};
var InvalidNextTokenException = class _InvalidNextTokenException extends S3ControlServiceException {
  name = "InvalidNextTokenException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidNextTokenException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidNextTokenException.prototype);
    this.Message = opts.Message;
  }
};
var InvalidRequestException = class _InvalidRequestException extends S3ControlServiceException {
  name = "InvalidRequestException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidRequestException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _InvalidRequestException.prototype);
    this.Message = opts.Message;
  }
};
var TooManyTagsException = class _TooManyTagsException extends S3ControlServiceException {
  name = "TooManyTagsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyTagsException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _TooManyTagsException.prototype);
    this.Message = opts.Message;
  }
};
var JobStatusException = class _JobStatusException extends S3ControlServiceException {
  name = "JobStatusException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "JobStatusException",
      $fault: "client",
      ...opts
    });
    Object.setPrototypeOf(this, _JobStatusException.prototype);
    this.Message = opts.Message;
  }
};
var _A = "Alias";
var _AA = "ApplicationArn";
var _AAGIC = "AssociateAccessGrantsIdentityCenter";
var _AAGICR = "AssociateAccessGrantsIdentityCenterRequest";
var _ABA = "AllowedByApplication";
var _AC = "AuditContext";
var _ACG = "AccessControlGrants";
var _ACL = "ACL";
var _ACLc = "AccessControlList";
var _ACOM = "AdvancedCostOptimizationMetrics";
var _ACP = "AccessControlPolicy";
var _ACT = "AccessControlTranslation";
var _ADPM = "AdvancedDataProtectionMetrics";
var _AED = "AsyncErrorDetails";
var _AF = "AllowedFeatures";
var _AFl = "AllowedFeature";
var _AG = "AccessGrant";
var _AGA = "AccessGrantArn";
var _AGI = "AccessGrantId";
var _AGIA = "AccessGrantsInstanceArn";
var _AGII = "AccessGrantsInstanceId";
var _AGIL = "AccessGrantsInstancesList";
var _AGIc = "AccessGrantsInstance";
var _AGL = "AccessGrantsList";
var _AGLA = "AccessGrantsLocationArn";
var _AGLC = "AccessGrantsLocationConfiguration";
var _AGLI = "AccessGrantsLocationId";
var _AGLL = "AccessGrantsLocationsList";
var _AGLc = "AccessGrantsLocation";
var _AI = "AccountId";
var _AIMU = "AbortIncompleteMultipartUpload";
var _AKI = "AccessKeyId";
var _AL = "AccountLevel";
var _ALT = "AwsLambdaTransformation";
var _ALw = "AwsLambda";
var _AM = "ActivityMetrics";
var _AO = "AsyncOperation";
var _AOw = "AwsOrg";
var _AP = "AccessPoint";
var _APA = "AccessPointArn";
var _APL = "AccessPointList";
var _APM = "AdvancedPerformanceMetrics";
var _APc = "AccessPoints";
var _ARD = "AsyncResponseDetails";
var _ARP = "AsyncRequestParameters";
var _Ac = "Account";
var _Act = "Actions";
var _Acti = "Action";
var _An = "And";
var _Ar = "Arn";
var _B = "Bucket";
var _BA = "BucketArn";
var _BAE = "BucketAlreadyExists";
var _BAI = "BucketAccountId";
var _BAOBY = "BucketAlreadyOwnedByYou";
var _BGR = "BypassGovernanceRetention";
var _BGT = "BytesGreaterThan";
var _BKE = "BucketKeyEnabled";
var _BL = "BucketLevel";
var _BLT = "BytesLessThan";
var _BPA = "BlockPublicAcls";
var _BPP = "BlockPublicPolicy";
var _BRE = "BadRequestException";
var _Bu = "Buckets";
var _C = "Code";
var _CA = "CreatedAt";
var _CACL = "CannedAccessControlList";
var _CAG = "CreateAccessGrant";
var _CAGI = "CreateAccessGrantsInstance";
var _CAGIR = "CreateAccessGrantsInstanceRequest";
var _CAGIRr = "CreateAccessGrantsInstanceResult";
var _CAGL = "CallerAccessGrantsList";
var _CAGLR = "CreateAccessGrantsLocationRequest";
var _CAGLRr = "CreateAccessGrantsLocationResult";
var _CAGLr = "CreateAccessGrantsLocation";
var _CAGR = "CreateAccessGrantRequest";
var _CAGRr = "CreateAccessGrantResult";
var _CAP = "CreateAccessPoint";
var _CAPFOL = "CreateAccessPointForObjectLambda";
var _CAPFOLR = "CreateAccessPointForObjectLambdaRequest";
var _CAPFOLRr = "CreateAccessPointForObjectLambdaResult";
var _CAPR = "CreateAccessPointRequest";
var _CAPRr = "CreateAccessPointResult";
var _CAh = "ChecksumAlgorithm";
var _CAr = "CreatedAfter";
var _CB = "CreatedBefore";
var _CBC = "CreateBucketConfiguration";
var _CBR = "CreateBucketRequest";
var _CBRr = "CreateBucketResult";
var _CBr = "CreateBucket";
var _CC = "CacheControl";
var _CD = "CreationDate";
var _CDo = "ContentDisposition";
var _CE = "ContentEncoding";
var _CI = "ConfigId";
var _CJ = "CreateJob";
var _CJR = "CreateJobRequest";
var _CJRr = "CreateJobResult";
var _CL = "ContentLanguage";
var _CLo = "ContentLength";
var _CMD = "ContentMD5";
var _CMRAP = "CreateMultiRegionAccessPoint";
var _CMRAPI = "CreateMultiRegionAccessPointInput";
var _CMRAPR = "CreateMultiRegionAccessPointRequest";
var _CMRAPRr = "CreateMultiRegionAccessPointResult";
var _CR = "ConfirmationRequired";
var _CRSBA = "ConfirmRemoveSelfBucketAccess";
var _CRT = "ClientRequestToken";
var _CSLG = "CreateStorageLensGroup";
var _CSLGR = "CreateStorageLensGroupRequest";
var _CT = "CreationTime";
var _CTh = "ChecksumType";
var _CTl = "ClientToken";
var _CTo = "ContentTransformation";
var _CTon = "ContentType";
var _CWM = "CloudWatchMetrics";
var _CWME = "CloudWatchMetricsEnabled";
var _Co = "Configuration";
var _Cr = "Credentials";
var _D = "Description";
var _DAG = "DeleteAccessGrant";
var _DAGI = "DeleteAccessGrantsInstance";
var _DAGIC = "DissociateAccessGrantsIdentityCenter";
var _DAGICR = "DissociateAccessGrantsIdentityCenterRequest";
var _DAGIR = "DeleteAccessGrantsInstanceRequest";
var _DAGIRP = "DeleteAccessGrantsInstanceResourcePolicy";
var _DAGIRPR = "DeleteAccessGrantsInstanceResourcePolicyRequest";
var _DAGL = "DeleteAccessGrantsLocation";
var _DAGLR = "DeleteAccessGrantsLocationRequest";
var _DAGR = "DeleteAccessGrantRequest";
var _DAI = "DaysAfterInitiation";
var _DAP = "DeleteAccessPoint";
var _DAPFOL = "DeleteAccessPointForObjectLambda";
var _DAPFOLR = "DeleteAccessPointForObjectLambdaRequest";
var _DAPP = "DeleteAccessPointPolicy";
var _DAPPFOL = "DeleteAccessPointPolicyForObjectLambda";
var _DAPPFOLR = "DeleteAccessPointPolicyForObjectLambdaRequest";
var _DAPPR = "DeleteAccessPointPolicyRequest";
var _DAPR = "DeleteAccessPointRequest";
var _DAPS = "DeleteAccessPointScope";
var _DAPSR = "DeleteAccessPointScopeRequest";
var _DB = "DirectoryBucket";
var _DBLC = "DeleteBucketLifecycleConfiguration";
var _DBLCR = "DeleteBucketLifecycleConfigurationRequest";
var _DBP = "DeleteBucketPolicy";
var _DBPR = "DeleteBucketPolicyRequest";
var _DBR = "DeleteBucketRequest";
var _DBRR = "DeleteBucketReplicationRequest";
var _DBRe = "DeleteBucketReplication";
var _DBT = "DeleteBucketTagging";
var _DBTR = "DeleteBucketTaggingRequest";
var _DBe = "DeleteBucket";
var _DE = "DataExport";
var _DGT = "DaysGreaterThan";
var _DJ = "DescribeJob";
var _DJR = "DescribeJobRequest";
var _DJRe = "DescribeJobResult";
var _DJT = "DeleteJobTagging";
var _DJTR = "DeleteJobTaggingRequest";
var _DJTRe = "DeleteJobTaggingResult";
var _DK = "DSSE-KMS";
var _DLT = "DaysLessThan";
var _DMR = "DeleteMarkerReplication";
var _DMRAP = "DeleteMultiRegionAccessPoint";
var _DMRAPI = "DeleteMultiRegionAccessPointInput";
var _DMRAPO = "DescribeMultiRegionAccessPointOperation";
var _DMRAPOR = "DescribeMultiRegionAccessPointOperationRequest";
var _DMRAPORe = "DescribeMultiRegionAccessPointOperationResult";
var _DMRAPR = "DeleteMultiRegionAccessPointRequest";
var _DMRAPRe = "DeleteMultiRegionAccessPointResult";
var _DN = "DisplayName";
var _DPAB = "DeletePublicAccessBlock";
var _DPABR = "DeletePublicAccessBlockRequest";
var _DS = "DurationSeconds";
var _DSCM = "DetailedStatusCodesMetrics";
var _DSI = "DataSourceId";
var _DSLC = "DeleteStorageLensConfiguration";
var _DSLCR = "DeleteStorageLensConfigurationRequest";
var _DSLCT = "DeleteStorageLensConfigurationTagging";
var _DSLCTR = "DeleteStorageLensConfigurationTaggingRequest";
var _DSLCTRe = "DeleteStorageLensConfigurationTaggingResult";
var _DSLG = "DeleteStorageLensGroup";
var _DSLGR = "DeleteStorageLensGroupRequest";
var _DSSEKMS = "DSSEKMS";
var _DSSEKMSF = "DSSEKMSFilter";
var _DST = "DataSourceType";
var _Da = "Date";
var _Day = "Days";
var _De = "Details";
var _Del = "Delimiter";
var _Des = "Destination";
var _E = "Expiration";
var _EBO = "ExpectedBucketOwner";
var _EC = "EncryptionConfiguration";
var _ED = "ErrorDetails";
var _EFR = "EligibleForReplication";
var _EID = "ExpirationInDays";
var _EMBO = "ExpectedManifestBucketOwner";
var _EMO = "EnableManifestOutput";
var _EMRAPP = "EstablishedMultiRegionAccessPointPolicy";
var _EODM = "ExpiredObjectDeleteMarker";
var _EOR = "ExistingObjectReplication";
var _EPDE = "ExpandedPrefixesDataExport";
var _ET = "ETag";
var _ETIAS = "ElapsedTimeInActiveSeconds";
var _ETv = "EventThreshold";
var _En = "Endpoints";
var _Ena = "Enabled";
var _Enc = "Encryption";
var _Es = "Established";
var _Ex = "Exclude";
var _F = "Format";
var _FA = "FunctionArn";
var _FC = "FailureCode";
var _FP = "FunctionPayload";
var _FR = "FailureReasons";
var _FRa = "FailureReason";
var _Fi = "Fields";
var _Fil = "Filter";
var _G = "Grantee";
var _GAG = "GetAccessGrant";
var _GAGI = "GetAccessGrantsInstance";
var _GAGIFP = "GetAccessGrantsInstanceForPrefix";
var _GAGIFPR = "GetAccessGrantsInstanceForPrefixRequest";
var _GAGIFPRe = "GetAccessGrantsInstanceForPrefixResult";
var _GAGIR = "GetAccessGrantsInstanceRequest";
var _GAGIRP = "GetAccessGrantsInstanceResourcePolicy";
var _GAGIRPR = "GetAccessGrantsInstanceResourcePolicyRequest";
var _GAGIRPRe = "GetAccessGrantsInstanceResourcePolicyResult";
var _GAGIRe = "GetAccessGrantsInstanceResult";
var _GAGL = "GetAccessGrantsLocation";
var _GAGLR = "GetAccessGrantsLocationRequest";
var _GAGLRe = "GetAccessGrantsLocationResult";
var _GAGR = "GetAccessGrantRequest";
var _GAGRe = "GetAccessGrantResult";
var _GAP = "GetAccessPoint";
var _GAPCFOL = "GetAccessPointConfigurationForObjectLambda";
var _GAPCFOLR = "GetAccessPointConfigurationForObjectLambdaRequest";
var _GAPCFOLRe = "GetAccessPointConfigurationForObjectLambdaResult";
var _GAPFOL = "GetAccessPointForObjectLambda";
var _GAPFOLR = "GetAccessPointForObjectLambdaRequest";
var _GAPFOLRe = "GetAccessPointForObjectLambdaResult";
var _GAPP = "GetAccessPointPolicy";
var _GAPPFOL = "GetAccessPointPolicyForObjectLambda";
var _GAPPFOLR = "GetAccessPointPolicyForObjectLambdaRequest";
var _GAPPFOLRe = "GetAccessPointPolicyForObjectLambdaResult";
var _GAPPR = "GetAccessPointPolicyRequest";
var _GAPPRe = "GetAccessPointPolicyResult";
var _GAPPS = "GetAccessPointPolicyStatus";
var _GAPPSFOL = "GetAccessPointPolicyStatusForObjectLambda";
var _GAPPSFOLR = "GetAccessPointPolicyStatusForObjectLambdaRequest";
var _GAPPSFOLRe = "GetAccessPointPolicyStatusForObjectLambdaResult";
var _GAPPSR = "GetAccessPointPolicyStatusRequest";
var _GAPPSRe = "GetAccessPointPolicyStatusResult";
var _GAPR = "GetAccessPointRequest";
var _GAPRe = "GetAccessPointResult";
var _GAPS = "GetAccessPointScope";
var _GAPSR = "GetAccessPointScopeRequest";
var _GAPSRe = "GetAccessPointScopeResult";
var _GB = "GetBucket";
var _GBLC = "GetBucketLifecycleConfiguration";
var _GBLCR = "GetBucketLifecycleConfigurationRequest";
var _GBLCRe = "GetBucketLifecycleConfigurationResult";
var _GBP = "GetBucketPolicy";
var _GBPR = "GetBucketPolicyRequest";
var _GBPRe = "GetBucketPolicyResult";
var _GBR = "GetBucketRequest";
var _GBRR = "GetBucketReplicationRequest";
var _GBRRe = "GetBucketReplicationResult";
var _GBRe = "GetBucketResult";
var _GBRet = "GetBucketReplication";
var _GBT = "GetBucketTagging";
var _GBTR = "GetBucketTaggingRequest";
var _GBTRe = "GetBucketTaggingResult";
var _GBV = "GetBucketVersioning";
var _GBVR = "GetBucketVersioningRequest";
var _GBVRe = "GetBucketVersioningResult";
var _GDA = "GetDataAccess";
var _GDAR = "GetDataAccessRequest";
var _GDARe = "GetDataAccessResult";
var _GFC = "GrantFullControl";
var _GI = "GranteeIdentifier";
var _GJT = "GlacierJobTier";
var _GJTR = "GetJobTaggingRequest";
var _GJTRe = "GetJobTaggingResult";
var _GJTe = "GetJobTagging";
var _GMD = "GeneratedManifestDescriptor";
var _GME = "GeneratedManifestEncryption";
var _GMRAP = "GetMultiRegionAccessPoint";
var _GMRAPP = "GetMultiRegionAccessPointPolicy";
var _GMRAPPR = "GetMultiRegionAccessPointPolicyRequest";
var _GMRAPPRe = "GetMultiRegionAccessPointPolicyResult";
var _GMRAPPS = "GetMultiRegionAccessPointPolicyStatus";
var _GMRAPPSR = "GetMultiRegionAccessPointPolicyStatusRequest";
var _GMRAPPSRe = "GetMultiRegionAccessPointPolicyStatusResult";
var _GMRAPR = "GetMultiRegionAccessPointRequest";
var _GMRAPRR = "GetMultiRegionAccessPointRoutesRequest";
var _GMRAPRRe = "GetMultiRegionAccessPointRoutesResult";
var _GMRAPRe = "GetMultiRegionAccessPointResult";
var _GMRAPRet = "GetMultiRegionAccessPointRoutes";
var _GPAB = "GetPublicAccessBlock";
var _GPABO = "GetPublicAccessBlockOutput";
var _GPABR = "GetPublicAccessBlockRequest";
var _GR = "GrantRead";
var _GRACP = "GrantReadACP";
var _GS = "GrantScope";
var _GSLC = "GetStorageLensConfiguration";
var _GSLCR = "GetStorageLensConfigurationRequest";
var _GSLCRe = "GetStorageLensConfigurationResult";
var _GSLCT = "GetStorageLensConfigurationTagging";
var _GSLCTR = "GetStorageLensConfigurationTaggingRequest";
var _GSLCTRe = "GetStorageLensConfigurationTaggingResult";
var _GSLG = "GetStorageLensGroup";
var _GSLGR = "GetStorageLensGroupRequest";
var _GSLGRe = "GetStorageLensGroupResult";
var _GT = "GranteeType";
var _GW = "GrantWrite";
var _GWACP = "GrantWriteACP";
var _Gr = "Grants";
var _HED = "HttpExpiresDate";
var _HR = "HomeRegion";
var _I = "Include";
var _IAMRA = "IAMRoleArn";
var _ICA = "IdentityCenterArn";
var _ICAA = "IdentityCenterApplicationArn";
var _ICIA = "IdentityCenterInstanceArn";
var _ID = "ID";
var _IE = "IdempotencyException";
var _IEs = "IsEnabled";
var _INTE = "InvalidNextTokenException";
var _IP = "IsPublic";
var _IPA = "IgnorePublicAcls";
var _IRE = "InvalidRequestException";
var _ISE = "InternalServiceException";
var _ISV = "InvocationSchemaVersion";
var _Id = "Id";
var _Ide = "Identifier";
var _J = "Job";
var _JA = "JobArn";
var _JD = "JobDescriptor";
var _JF = "JobFailure";
var _JFL = "JobFailureList";
var _JI = "JobId";
var _JLD = "JobListDescriptor";
var _JLDL = "JobListDescriptorList";
var _JM = "JobManifest";
var _JMG = "JobManifestGenerator";
var _JMGF = "JobManifestGeneratorFilter";
var _JML = "JobManifestLocation";
var _JMS = "JobManifestSpec";
var _JO = "JobOperation";
var _JPS = "JobProgressSummary";
var _JR = "JobReport";
var _JS = "JobStatuses";
var _JSE = "JobStatusException";
var _JT = "JobTimers";
var _Jo = "Jobs";
var _K = "Key";
var _KI = "KeyId";
var _KKA = "KmsKeyArn";
var _KMSKA = "KMSKeyArn";
var _KNC = "KeyNameConstraint";
var _L = "Location";
var _LAG = "ListAccessGrants";
var _LAGE = "ListAccessGrantEntry";
var _LAGI = "ListAccessGrantsInstances";
var _LAGIE = "ListAccessGrantsInstanceEntry";
var _LAGIR = "ListAccessGrantsInstancesRequest";
var _LAGIRi = "ListAccessGrantsInstancesResult";
var _LAGL = "ListAccessGrantsLocations";
var _LAGLE = "ListAccessGrantsLocationsEntry";
var _LAGLR = "ListAccessGrantsLocationsRequest";
var _LAGLRi = "ListAccessGrantsLocationsResult";
var _LAGR = "ListAccessGrantsRequest";
var _LAGRi = "ListAccessGrantsResult";
var _LAP = "ListAccessPoints";
var _LAPFDB = "ListAccessPointsForDirectoryBuckets";
var _LAPFDBR = "ListAccessPointsForDirectoryBucketsRequest";
var _LAPFDBRi = "ListAccessPointsForDirectoryBucketsResult";
var _LAPFOL = "ListAccessPointsForObjectLambda";
var _LAPFOLR = "ListAccessPointsForObjectLambdaRequest";
var _LAPFOLRi = "ListAccessPointsForObjectLambdaResult";
var _LAPR = "ListAccessPointsRequest";
var _LAPRi = "ListAccessPointsResult";
var _LC = "LocationConstraint";
var _LCAG = "ListCallerAccessGrants";
var _LCAGE = "ListCallerAccessGrantsEntry";
var _LCAGR = "ListCallerAccessGrantsRequest";
var _LCAGRi = "ListCallerAccessGrantsResult";
var _LCi = "LifecycleConfiguration";
var _LE = "LifecycleExpiration";
var _LH = "LegalHold";
var _LI = "LambdaInvoke";
var _LIO = "LambdaInvokeOperation";
var _LJ = "ListJobs";
var _LJR = "ListJobsRequest";
var _LJRi = "ListJobsResult";
var _LMRAP = "ListMultiRegionAccessPoints";
var _LMRAPR = "ListMultiRegionAccessPointsRequest";
var _LMRAPRi = "ListMultiRegionAccessPointsResult";
var _LR = "LifecycleRule";
var _LRAO = "LifecycleRuleAndOperator";
var _LRB = "ListRegionalBuckets";
var _LRBR = "ListRegionalBucketsRequest";
var _LRBRi = "ListRegionalBucketsResult";
var _LRF = "LifecycleRuleFilter";
var _LRi = "LifecycleRules";
var _LS = "LocationScope";
var _LSLC = "ListStorageLensConfigurations";
var _LSLCE = "ListStorageLensConfigurationEntry";
var _LSLCR = "ListStorageLensConfigurationsRequest";
var _LSLCRi = "ListStorageLensConfigurationsResult";
var _LSLCRis = "ListStorageLensConfigurationResult";
var _LSLG = "ListStorageLensGroups";
var _LSLGE = "ListStorageLensGroupEntry";
var _LSLGR = "ListStorageLensGroupsRequest";
var _LSLGRi = "ListStorageLensGroupsResult";
var _LTFR = "ListTagsForResource";
var _LTFRR = "ListTagsForResourceRequest";
var _LTFRRi = "ListTagsForResourceResult";
var _M = "Message";
var _MAOE = "MatchAnyObjectEncryption";
var _MAP = "MatchAnyPrefix";
var _MAS = "MatchAnySuffix";
var _MASC = "MatchAnyStorageClass";
var _MASa = "MatchAnySubstring";
var _MAT = "MatchAnyTag";
var _MD = "MfaDelete";
var _MDa = "MaxDepth";
var _MDe = "MetadataDirective";
var _ME = "ManifestEncryption";
var _MF = "ManifestFormat";
var _MFA = "MFA";
var _MFAD = "MFADelete";
var _MG = "ManifestGenerator";
var _MGT = "MatchedGrantTarget";
var _MOA = "MatchObjectAge";
var _MOL = "ManifestOutputLocation";
var _MOS = "MatchObjectSize";
var _MP = "ManifestPrefix";
var _MR = "MaxResults";
var _MRAPAR = "MultiRegionAccessPointsAsyncResponse";
var _MRAPD = "MultiRegionAccessPointDetails";
var _MRAPPD = "MultiRegionAccessPointPolicyDocument";
var _MRAPR = "MultiRegionAccessPointReport";
var _MRAPRL = "MultiRegionAccessPointReportList";
var _MRAPRR = "MultiRegionAccessPointRegionalResponse";
var _MRAPRRL = "MultiRegionAccessPointRegionalResponseList";
var _MRAPRu = "MultiRegionAccessPointRoute";
var _MSBP = "MinStorageBytesPercentage";
var _MSC = "ModifiedSinceConstraint";
var _Ma = "Manifest";
var _Me = "Metrics";
var _Mi = "Minutes";
var _Mo = "Mode";
var _Mr = "Mrap";
var _N = "Name";
var _ND = "NoncurrentDays";
var _NFE = "NotFoundException";
var _NNV = "NewerNoncurrentVersions";
var _NO = "NetworkOrigin";
var _NOM = "NewObjectMetadata";
var _NOT = "NewObjectTagging";
var _NOTF = "NumberOfTasksFailed";
var _NOTS = "NumberOfTasksSucceeded";
var _NOTSSE = "NOTSSE";
var _NS = "NOT-SSE";
var _NSPABC = "NoSuchPublicAccessBlockConfiguration";
var _NSSEF = "NotSSEFilter";
var _NT = "NextToken";
var _NVE = "NoncurrentVersionExpiration";
var _NVT = "NoncurrentVersionTransitions";
var _NVTL = "NoncurrentVersionTransitionList";
var _NVTo = "NoncurrentVersionTransition";
var _O = "Owner";
var _OA = "ObjectArn";
var _OE = "ObjectEncryption";
var _OEF = "ObjectEncryptionFilter";
var _OEFL = "ObjectEncryptionFilterList";
var _OI = "OutpostId";
var _OLAFL = "ObjectLambdaAllowedFeaturesList";
var _OLAP = "ObjectLambdaAccessPoint";
var _OLAPA = "ObjectLambdaAccessPointArn";
var _OLAPAb = "ObjectLambdaAccessPointAlias";
var _OLAPL = "ObjectLambdaAccessPointList";
var _OLC = "ObjectLambdaConfiguration";
var _OLCT = "ObjectLambdaContentTransformation";
var _OLEFB = "ObjectLockEnabledForBucket";
var _OLLHS = "ObjectLockLegalHoldStatus";
var _OLM = "ObjectLockMode";
var _OLRUD = "ObjectLockRetainUntilDate";
var _OLTC = "ObjectLambdaTransformationConfiguration";
var _OLTCAL = "ObjectLambdaTransformationConfigurationActionsList";
var _OLTCL = "ObjectLambdaTransformationConfigurationsList";
var _ORS = "ObjectReplicationStatuses";
var _OSGT = "ObjectSizeGreaterThan";
var _OSGTB = "ObjectSizeGreaterThanBytes";
var _OSLT = "ObjectSizeLessThan";
var _OSLTB = "ObjectSizeLessThanBytes";
var _OSV = "OutputSchemaVersion";
var _OVI = "ObjectVersionId";
var _Op = "Operation";
var _Or = "Organization";
var _Or_ = "Or";
var _P = "Permission";
var _PAB = "PublicAccessBlock";
var _PABC = "PublicAccessBlockConfiguration";
var _PABE = "PublicAccessBlockEnabled";
var _PAGIRP = "PutAccessGrantsInstanceResourcePolicy";
var _PAGIRPR = "PutAccessGrantsInstanceResourcePolicyRequest";
var _PAGIRPRu = "PutAccessGrantsInstanceResourcePolicyResult";
var _PAPCFOL = "PutAccessPointConfigurationForObjectLambda";
var _PAPCFOLR = "PutAccessPointConfigurationForObjectLambdaRequest";
var _PAPP = "PutAccessPointPolicy";
var _PAPPFOL = "PutAccessPointPolicyForObjectLambda";
var _PAPPFOLR = "PutAccessPointPolicyForObjectLambdaRequest";
var _PAPPR = "PutAccessPointPolicyRequest";
var _PAPS = "PutAccessPointScope";
var _PAPSR = "PutAccessPointScopeRequest";
var _PBLC = "PutBucketLifecycleConfiguration";
var _PBLCR = "PutBucketLifecycleConfigurationRequest";
var _PBP = "PutBucketPolicy";
var _PBPR = "PutBucketPolicyRequest";
var _PBR = "PutBucketReplication";
var _PBRR = "PutBucketReplicationRequest";
var _PBT = "PutBucketTagging";
var _PBTR = "PutBucketTaggingRequest";
var _PBV = "PutBucketVersioning";
var _PBVR = "PutBucketVersioningRequest";
var _PD = "PrefixDelimiter";
var _PJT = "PutJobTagging";
var _PJTR = "PutJobTaggingRequest";
var _PJTRu = "PutJobTaggingResult";
var _PL = "PrefixLevel";
var _PLSM = "PrefixLevelStorageMetrics";
var _PLr = "PrefixesList";
var _PMRAPP = "ProposedMultiRegionAccessPointPolicy";
var _PMRAPPI = "PutMultiRegionAccessPointPolicyInput";
var _PMRAPPR = "PutMultiRegionAccessPointPolicyRequest";
var _PMRAPPRu = "PutMultiRegionAccessPointPolicyResult";
var _PMRAPPu = "PutMultiRegionAccessPointPolicy";
var _PPAB = "PutPublicAccessBlock";
var _PPABR = "PutPublicAccessBlockRequest";
var _PS = "PolicyStatus";
var _PSLC = "PutStorageLensConfiguration";
var _PSLCR = "PutStorageLensConfigurationRequest";
var _PSLCT = "PutStorageLensConfigurationTagging";
var _PSLCTR = "PutStorageLensConfigurationTaggingRequest";
var _PSLCTRu = "PutStorageLensConfigurationTaggingResult";
var _PSr = "ProgressSummary";
var _Pe = "Permissions";
var _Po = "Policy";
var _Pr = "Priority";
var _Pre = "Prefix";
var _Pref = "Prefixes";
var _Pri = "Privilege";
var _Pro = "Proposed";
var _R = "Resource";
var _RA = "RoleArn";
var _RAe = "ResourceArn";
var _RB = "RegionalBucket";
var _RBL = "RegionalBucketList";
var _RC = "ReplicationConfiguration";
var _RCL = "RegionCreationList";
var _RCe = "RequesterCharged";
var _RD = "ResponseDetails";
var _RI = "RequestId";
var _RJS = "RequestedJobStatus";
var _RKKID = "ReplicaKmsKeyID";
var _RL = "RedirectLocation";
var _RLo = "RouteList";
var _RM = "ReplicaModifications";
var _RP = "RequestParameters";
var _RPB = "RestrictPublicBuckets";
var _RPe = "RequesterPays";
var _RR = "RegionReport";
var _RRAO = "ReplicationRuleAndOperator";
var _RRF = "ReplicationRuleFilter";
var _RRL = "RegionReportList";
var _RRe = "ReplicationRule";
var _RRep = "ReplicationRules";
var _RS = "RequestStatus";
var _RSe = "ReportScope";
var _RT = "ReplicationTime";
var _RTARN = "RequestTokenARN";
var _RTV = "ReplicationTimeValue";
var _RU = "RouteUpdates";
var _RUD = "RetainUntilDate";
var _Re = "Report";
var _Reg = "Regions";
var _Regi = "Region";
var _Ret = "Retention";
var _Ro = "Routes";
var _Rol = "Role";
var _Rou = "Route";
var _Ru = "Rules";
var _Rul = "Rule";
var _S = "Scope";
var _SACL = "S3AccessControlList";
var _SACP = "S3AccessControlPolicy";
var _SAK = "SecretAccessKey";
var _SAP = "SupportingAccessPoint";
var _SB = "SourceBucket";
var _SBD = "S3BucketDestination";
var _SC = "StorageClass";
var _SCOC = "S3ComputeObjectChecksum";
var _SCOCO = "S3ComputeObjectChecksumOperation";
var _SCOO = "S3CopyObjectOperation";
var _SC_ = "SSE-C";
var _SCe = "SelectionCriteria";
var _SCu = "SuspendedCause";
var _SD = "SuspendedDate";
var _SDOT = "S3DeleteObjectTagging";
var _SDOTO = "S3DeleteObjectTaggingOperation";
var _SG = "S3Grant";
var _SGL = "S3GrantList";
var _SGMD = "S3GeneratedManifestDescriptor";
var _SGr = "S3Grantee";
var _SIRO = "S3InitiateRestoreObject";
var _SIROO = "S3InitiateRestoreObjectOperation";
var _SJMG = "S3JobManifestGenerator";
var _SK = "SSE-KMS";
var _SKEO = "SseKmsEncryptedObjects";
var _SLA = "StorageLensArn";
var _SLAO = "StorageLensAwsOrg";
var _SLC = "StorageLensConfiguration";
var _SLCL = "StorageLensConfigurationList";
var _SLDE = "StorageLensDataExport";
var _SLDEE = "StorageLensDataExportEncryption";
var _SLEPDE = "StorageLensExpandedPrefixesDataExport";
var _SLG = "StorageLensGroup";
var _SLGA = "StorageLensGroupArn";
var _SLGAO = "StorageLensGroupAndOperator";
var _SLGF = "StorageLensGroupFilter";
var _SLGL = "StorageLensGroupLevel";
var _SLGLE = "StorageLensGroupLevelExclude";
var _SLGLI = "StorageLensGroupLevelInclude";
var _SLGLSC = "StorageLensGroupLevelSelectionCriteria";
var _SLGLt = "StorageLensGroupList";
var _SLGOO = "StorageLensGroupOrOperator";
var _SLT = "StorageLensTag";
var _SLTD = "StorageLensTableDestination";
var _SLTt = "StorageLensTags";
var _SM = "StorageMetrics";
var _SMOL = "S3ManifestOutputLocation";
var _SMRAPR = "SubmitMultiRegionAccessPointRoutes";
var _SMRAPRR = "SubmitMultiRegionAccessPointRoutesRequest";
var _SMRAPRRu = "SubmitMultiRegionAccessPointRoutesResult";
var _SOLLH = "S3ObjectLockLegalHold";
var _SOM = "S3ObjectMetadata";
var _SOO = "S3ObjectOwner";
var _SP = "S3Prefix";
var _SPL = "ScopePermissionList";
var _SPOA = "S3PutObjectAcl";
var _SPOC = "S3PutObjectCopy";
var _SPOLH = "S3PutObjectLegalHold";
var _SPOR = "S3PutObjectRetention";
var _SPOT = "S3PutObjectTagging";
var _SPT = "S3PrefixType";
var _SR = "S3Retention";
var _SRO = "S3ReplicateObject";
var _SROO = "S3ReplicateObjectOperation";
var _SS = "SSE-S3";
var _SSC = "SourceSelectionCriteria";
var _SSEA = "SSEAlgorithm";
var _SSEAKKI = "SSEAwsKmsKeyId";
var _SSEC = "SSEC";
var _SSECF = "SSECFilter";
var _SSEKMS = "SSEKMS";
var _SSEKMSE = "SSEKMSEncryption";
var _SSEKMSF = "SSEKMSFilter";
var _SSES = "SSES3";
var _SSESE = "SSES3Encryption";
var _SSESF = "SSES3Filter";
var _SSOAO = "S3SetObjectAclOperation";
var _SSOLHO = "S3SetObjectLegalHoldOperation";
var _SSORO = "S3SetObjectRetentionOperation";
var _SSOTO = "S3SetObjectTaggingOperation";
var _SSP = "S3SubPrefix";
var _ST = "SessionToken";
var _STS = "S3TagSet";
var _STa = "S3Tag";
var _SUOE = "S3UpdateObjectEncryption";
var _SUOEO = "S3UpdateObjectEncryptionOperation";
var _SUOESSEKMS = "S3UpdateObjectEncryptionSSEKMS";
var _SUR = "StatusUpdateReason";
var _Sp = "Spec";
var _St = "Status";
var _Su = "Suffix";
var _T = "Tags";
var _TC = "TransformationConfigurations";
var _TCr = "TransformationConfiguration";
var _TD = "TerminationDate";
var _TDP = "TrafficDialPercentage";
var _TI = "TypeIdentifier";
var _TK = "TagKeys";
var _TKP = "TargetKeyPrefix";
var _TL = "TagList";
var _TLr = "TransitionList";
var _TMRE = "TooManyRequestsException";
var _TMTE = "TooManyTagsException";
var _TNOT = "TotalNumberOfTasks";
var _TR = "TargetResource";
var _TRR = "TagResourceRequest";
var _TRRa = "TagResourceResult";
var _TRa = "TagResource";
var _TS = "TagSet";
var _TT = "TargetType";
var _Ta = "Target";
var _Tag = "Tag";
var _Tagg = "Tagging";
var _Ti = "Timers";
var _Tim = "Time";
var _Tr = "Transitions";
var _Tra = "Transition";
var _UA = "UserArguments";
var _UAGL = "UpdateAccessGrantsLocation";
var _UAGLR = "UpdateAccessGrantsLocationRequest";
var _UAGLRp = "UpdateAccessGrantsLocationResult";
var _UJP = "UpdateJobPriority";
var _UJPR = "UpdateJobPriorityRequest";
var _UJPRp = "UpdateJobPriorityResult";
var _UJS = "UpdateJobStatus";
var _UJSR = "UpdateJobStatusRequest";
var _UJSRp = "UpdateJobStatusResult";
var _UM = "UserMetadata";
var _UMSC = "UnModifiedSinceConstraint";
var _UR = "UntagResource";
var _URR = "UntagResourceRequest";
var _URRn = "UntagResourceResult";
var _USLG = "UpdateStorageLensGroup";
var _USLGR = "UpdateStorageLensGroupRequest";
var _V = "Value";
var _VC = "VpcConfiguration";
var _VCe = "VersioningConfiguration";
var _VI = "VpcId";
var _aBA = "allowedByApplication";
var _aC = "auditContext";
var _aa = "application_arn";
var _b = "bucket";
var _c = "client";
var _dB = "directoryBucket";
var _dS = "durationSeconds";
var _dSI = "dataSourceId";
var _dST = "dataSourceType";
var _e = "error";
var _g = "granteetype";
var _gr = "granteeidentifier";
var _gra = "grantscope";
var _h = "http";
var _hCR = "httpChecksumRequired";
var _hE = "httpError";
var _hH = "httpHeader";
var _hL = "hostLabel";
var _hP = "httpPayload";
var _hQ = "httpQuery";
var _jS = "jobStatuses";
var _l = "locationscope";
var _mR = "maxResults";
var _nT = "nextToken";
var _p = "permission";
var _pr = "privilege";
var _pri = "priority";
var _rJS = "requestedJobStatus";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.s3control";
var _sUR = "statusUpdateReason";
var _se = "server";
var _sp = "s3prefix";
var _t = "target";
var _tK = "tagKeys";
var _tT = "targetType";
var _xF = "xmlFlattened";
var _xN = "xmlName";
var _xaa = "x-amz-acl";
var _xaai = "x-amz-account-id";
var _xabole = "x-amz-bucket-object-lock-enabled";
var _xacrsba = "x-amz-confirm-remove-self-bucket-access";
var _xagfc = "x-amz-grant-full-control";
var _xagr = "x-amz-grant-read";
var _xagra = "x-amz-grant-read-acp";
var _xagw = "x-amz-grant-write";
var _xagwa = "x-amz-grant-write-acp";
var _xam = "x-amz-mfa";
var _xaoi = "x-amz-outpost-id";
var n0 = "com.amazonaws.s3control";
var _s_registry = TypeRegistry.for(_s);
var S3ControlServiceException$ = [-3, _s, "S3ControlServiceException", 0, [], []];
_s_registry.registerError(S3ControlServiceException$, S3ControlServiceException);
var n0_registry = TypeRegistry.for(n0);
var BadRequestException$ = [
  -3,
  n0,
  _BRE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(BadRequestException$, BadRequestException);
var BucketAlreadyExists$ = [
  -3,
  n0,
  _BAE,
  { [_e]: _c },
  [],
  []
];
n0_registry.registerError(BucketAlreadyExists$, BucketAlreadyExists);
var BucketAlreadyOwnedByYou$ = [
  -3,
  n0,
  _BAOBY,
  { [_e]: _c },
  [],
  []
];
n0_registry.registerError(BucketAlreadyOwnedByYou$, BucketAlreadyOwnedByYou);
var IdempotencyException$ = [
  -3,
  n0,
  _IE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(IdempotencyException$, IdempotencyException);
var InternalServiceException$ = [
  -3,
  n0,
  _ISE,
  { [_e]: _se },
  [_M],
  [0]
];
n0_registry.registerError(InternalServiceException$, InternalServiceException);
var InvalidNextTokenException$ = [
  -3,
  n0,
  _INTE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(InvalidNextTokenException$, InvalidNextTokenException);
var InvalidRequestException$ = [
  -3,
  n0,
  _IRE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var JobStatusException$ = [
  -3,
  n0,
  _JSE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(JobStatusException$, JobStatusException);
var NoSuchPublicAccessBlockConfiguration$ = [
  -3,
  n0,
  _NSPABC,
  { [_e]: _c, [_hE]: 404 },
  [_M],
  [0]
];
n0_registry.registerError(NoSuchPublicAccessBlockConfiguration$, NoSuchPublicAccessBlockConfiguration);
var NotFoundException$ = [
  -3,
  n0,
  _NFE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(NotFoundException$, NotFoundException);
var TooManyRequestsException$ = [
  -3,
  n0,
  _TMRE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var TooManyTagsException$ = [
  -3,
  n0,
  _TMTE,
  { [_e]: _c },
  [_M],
  [0]
];
n0_registry.registerError(TooManyTagsException$, TooManyTagsException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var AccessKeyId = [0, n0, _AKI, 8, 0];
var SecretAccessKey = [0, n0, _SAK, 8, 0];
var SessionToken = [0, n0, _ST, 8, 0];
var AbortIncompleteMultipartUpload$ = [
  3,
  n0,
  _AIMU,
  0,
  [_DAI],
  [1]
];
var AccessControlTranslation$ = [
  3,
  n0,
  _ACT,
  0,
  [_O],
  [0],
  1
];
var AccessGrantsLocationConfiguration$ = [
  3,
  n0,
  _AGLC,
  0,
  [_SSP],
  [0]
];
var AccessPoint$ = [
  3,
  n0,
  _AP,
  0,
  [_N, _NO, _B, _VC, _APA, _A, _BAI, _DSI, _DST],
  [0, 0, 0, () => VpcConfiguration$, 0, 0, 0, 0, 0],
  3
];
var AccountLevel$ = [
  3,
  n0,
  _AL,
  0,
  [_BL, _AM, _ACOM, _ADPM, _DSCM, _APM, _SLGL],
  [() => BucketLevel$, () => ActivityMetrics$, () => AdvancedCostOptimizationMetrics$, () => AdvancedDataProtectionMetrics$, () => DetailedStatusCodesMetrics$, () => AdvancedPerformanceMetrics$, [() => StorageLensGroupLevel$, 0]],
  1
];
var ActivityMetrics$ = [
  3,
  n0,
  _AM,
  0,
  [_IEs],
  [2]
];
var AdvancedCostOptimizationMetrics$ = [
  3,
  n0,
  _ACOM,
  0,
  [_IEs],
  [2]
];
var AdvancedDataProtectionMetrics$ = [
  3,
  n0,
  _ADPM,
  0,
  [_IEs],
  [2]
];
var AdvancedPerformanceMetrics$ = [
  3,
  n0,
  _APM,
  0,
  [_IEs],
  [2]
];
var AssociateAccessGrantsIdentityCenterRequest$ = [
  3,
  n0,
  _AAGICR,
  0,
  [_ICA, _AI],
  [0, [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var AsyncErrorDetails$ = [
  3,
  n0,
  _AED,
  0,
  [_C, _M, _R, _RI],
  [0, 0, 0, 0]
];
var AsyncOperation$ = [
  3,
  n0,
  _AO,
  0,
  [_CT, _Op, _RTARN, _RP, _RS, _RD],
  [4, 0, 0, [() => AsyncRequestParameters$, 0], 0, [() => AsyncResponseDetails$, 0]]
];
var AsyncRequestParameters$ = [
  3,
  n0,
  _ARP,
  0,
  [_CMRAPR, _DMRAPR, _PMRAPPR],
  [[() => CreateMultiRegionAccessPointInput$, 0], () => DeleteMultiRegionAccessPointInput$, () => PutMultiRegionAccessPointPolicyInput$]
];
var AsyncResponseDetails$ = [
  3,
  n0,
  _ARD,
  0,
  [_MRAPD, _ED],
  [[() => MultiRegionAccessPointsAsyncResponse$, 0], () => AsyncErrorDetails$]
];
var AwsLambdaTransformation$ = [
  3,
  n0,
  _ALT,
  0,
  [_FA, _FP],
  [0, 0],
  1
];
var BucketLevel$ = [
  3,
  n0,
  _BL,
  0,
  [_AM, _PL, _ACOM, _ADPM, _DSCM, _APM],
  [() => ActivityMetrics$, () => PrefixLevel$, () => AdvancedCostOptimizationMetrics$, () => AdvancedDataProtectionMetrics$, () => DetailedStatusCodesMetrics$, () => AdvancedPerformanceMetrics$]
];
var CloudWatchMetrics$ = [
  3,
  n0,
  _CWM,
  0,
  [_IEs],
  [2],
  1
];
var CreateAccessGrantRequest$ = [
  3,
  n0,
  _CAGR,
  0,
  [_AGLI, _G, _P, _AI, _AGLC, _AA, _SPT, _T],
  [0, () => Grantee$, 0, [0, { [_hL]: 1, [_hH]: _xaai }], () => AccessGrantsLocationConfiguration$, 0, 0, [() => TagList, 0]],
  3
];
var CreateAccessGrantResult$ = [
  3,
  n0,
  _CAGRr,
  0,
  [_CA, _AGI, _AGA, _G, _AGLI, _AGLC, _P, _AA, _GS],
  [4, 0, 0, () => Grantee$, 0, () => AccessGrantsLocationConfiguration$, 0, 0, 0]
];
var CreateAccessGrantsInstanceRequest$ = [
  3,
  n0,
  _CAGIR,
  0,
  [_AI, _ICA, _T],
  [[0, { [_hL]: 1, [_hH]: _xaai }], 0, [() => TagList, 0]]
];
var CreateAccessGrantsInstanceResult$ = [
  3,
  n0,
  _CAGIRr,
  0,
  [_CA, _AGII, _AGIA, _ICA, _ICIA, _ICAA],
  [4, 0, 0, 0, 0, 0]
];
var CreateAccessGrantsLocationRequest$ = [
  3,
  n0,
  _CAGLR,
  0,
  [_LS, _IAMRA, _AI, _T],
  [0, 0, [0, { [_hL]: 1, [_hH]: _xaai }], [() => TagList, 0]],
  2
];
var CreateAccessGrantsLocationResult$ = [
  3,
  n0,
  _CAGLRr,
  0,
  [_CA, _AGLI, _AGLA, _LS, _IAMRA],
  [4, 0, 0, 0, 0]
];
var CreateAccessPointForObjectLambdaRequest$ = [
  3,
  n0,
  _CAPFOLR,
  0,
  [_N, _Co, _AI],
  [[0, 1], [() => ObjectLambdaConfiguration$, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var CreateAccessPointForObjectLambdaResult$ = [
  3,
  n0,
  _CAPFOLRr,
  0,
  [_OLAPA, _A],
  [0, () => ObjectLambdaAccessPointAlias$]
];
var CreateAccessPointRequest$ = [
  3,
  n0,
  _CAPR,
  0,
  [_N, _B, _AI, _VC, _PABC, _BAI, _S, _T],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }], () => VpcConfiguration$, [() => PublicAccessBlockConfiguration$, 0], 0, [() => Scope$, 0], [() => TagList, 0]],
  2
];
var CreateAccessPointResult$ = [
  3,
  n0,
  _CAPRr,
  0,
  [_APA, _A],
  [0, 0]
];
var CreateBucketConfiguration$ = [
  3,
  n0,
  _CBC,
  0,
  [_LC],
  [0]
];
var CreateBucketRequest$ = [
  3,
  n0,
  _CBR,
  0,
  [_B, _ACL, _CBC, _GFC, _GR, _GRACP, _GW, _GWACP, _OLEFB, _OI],
  [[0, 1], [0, { [_hH]: _xaa }], [() => CreateBucketConfiguration$, { [_hP]: 1, [_xN]: _CBC }], [0, { [_hH]: _xagfc }], [0, { [_hH]: _xagr }], [0, { [_hH]: _xagra }], [0, { [_hH]: _xagw }], [0, { [_hH]: _xagwa }], [2, { [_hH]: _xabole }], [0, { [_hH]: _xaoi }]],
  1
];
var CreateBucketResult$ = [
  3,
  n0,
  _CBRr,
  0,
  [_L, _BA],
  [[0, { [_hH]: _L }], 0]
];
var CreateJobRequest$ = [
  3,
  n0,
  _CJR,
  0,
  [_Op, _Re, _Pr, _RA, _AI, _CR, _CRT, _Ma, _D, _T, _MG],
  [[() => JobOperation$, 0], () => JobReport$, 1, 0, [0, { [_hL]: 1, [_hH]: _xaai }], 2, [0, 4], () => JobManifest$, 0, () => S3TagSet, [() => JobManifestGenerator$, 0]],
  4
];
var CreateJobResult$ = [
  3,
  n0,
  _CJRr,
  0,
  [_JI],
  [0]
];
var CreateMultiRegionAccessPointInput$ = [
  3,
  n0,
  _CMRAPI,
  0,
  [_N, _Reg, _PAB],
  [0, [() => RegionCreationList, 0], [() => PublicAccessBlockConfiguration$, 0]],
  2
];
var CreateMultiRegionAccessPointRequest$ = [
  3,
  n0,
  _CMRAPR,
  0,
  [_De, _AI, _CTl],
  [[() => CreateMultiRegionAccessPointInput$, 0], [0, { [_hL]: 1, [_hH]: _xaai }], [0, 4]],
  1
];
var CreateMultiRegionAccessPointResult$ = [
  3,
  n0,
  _CMRAPRr,
  0,
  [_RTARN],
  [0]
];
var CreateStorageLensGroupRequest$ = [
  3,
  n0,
  _CSLGR,
  0,
  [_SLG, _AI, _T],
  [[() => StorageLensGroup$, 0], [0, { [_hL]: 1, [_hH]: _xaai }], [() => TagList, 0]],
  1
];
var Credentials$ = [
  3,
  n0,
  _Cr,
  8,
  [_AKI, _SAK, _ST, _E],
  [[() => AccessKeyId, 0], [() => SecretAccessKey, 0], [() => SessionToken, 0], 4]
];
var DeleteAccessGrantRequest$ = [
  3,
  n0,
  _DAGR,
  0,
  [_AGI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessGrantsInstanceRequest$ = [
  3,
  n0,
  _DAGIR,
  0,
  [_AI],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var DeleteAccessGrantsInstanceResourcePolicyRequest$ = [
  3,
  n0,
  _DAGIRPR,
  0,
  [_AI],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var DeleteAccessGrantsLocationRequest$ = [
  3,
  n0,
  _DAGLR,
  0,
  [_AGLI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointForObjectLambdaRequest$ = [
  3,
  n0,
  _DAPFOLR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointPolicyForObjectLambdaRequest$ = [
  3,
  n0,
  _DAPPFOLR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointPolicyRequest$ = [
  3,
  n0,
  _DAPPR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointRequest$ = [
  3,
  n0,
  _DAPR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteAccessPointScopeRequest$ = [
  3,
  n0,
  _DAPSR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketLifecycleConfigurationRequest$ = [
  3,
  n0,
  _DBLCR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketPolicyRequest$ = [
  3,
  n0,
  _DBPR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketReplicationRequest$ = [
  3,
  n0,
  _DBRR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketRequest$ = [
  3,
  n0,
  _DBR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteBucketTaggingRequest$ = [
  3,
  n0,
  _DBTR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteJobTaggingRequest$ = [
  3,
  n0,
  _DJTR,
  0,
  [_JI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteJobTaggingResult$ = [
  3,
  n0,
  _DJTRe,
  0,
  [],
  []
];
var DeleteMarkerReplication$ = [
  3,
  n0,
  _DMR,
  0,
  [_St],
  [0],
  1
];
var DeleteMultiRegionAccessPointInput$ = [
  3,
  n0,
  _DMRAPI,
  0,
  [_N],
  [0],
  1
];
var DeleteMultiRegionAccessPointRequest$ = [
  3,
  n0,
  _DMRAPR,
  0,
  [_De, _AI, _CTl],
  [() => DeleteMultiRegionAccessPointInput$, [0, { [_hL]: 1, [_hH]: _xaai }], [0, 4]],
  1
];
var DeleteMultiRegionAccessPointResult$ = [
  3,
  n0,
  _DMRAPRe,
  0,
  [_RTARN],
  [0]
];
var DeletePublicAccessBlockRequest$ = [
  3,
  n0,
  _DPABR,
  0,
  [_AI],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var DeleteStorageLensConfigurationRequest$ = [
  3,
  n0,
  _DSLCR,
  0,
  [_CI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteStorageLensConfigurationTaggingRequest$ = [
  3,
  n0,
  _DSLCTR,
  0,
  [_CI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DeleteStorageLensConfigurationTaggingResult$ = [
  3,
  n0,
  _DSLCTRe,
  0,
  [],
  []
];
var DeleteStorageLensGroupRequest$ = [
  3,
  n0,
  _DSLGR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DescribeJobRequest$ = [
  3,
  n0,
  _DJR,
  0,
  [_JI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DescribeJobResult$ = [
  3,
  n0,
  _DJRe,
  0,
  [_J],
  [[() => JobDescriptor$, 0]]
];
var DescribeMultiRegionAccessPointOperationRequest$ = [
  3,
  n0,
  _DMRAPOR,
  0,
  [_RTARN, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var DescribeMultiRegionAccessPointOperationResult$ = [
  3,
  n0,
  _DMRAPORe,
  0,
  [_AO],
  [[() => AsyncOperation$, 0]]
];
var Destination$ = [
  3,
  n0,
  _Des,
  0,
  [_B, _Ac, _RT, _ACT, _EC, _Me, _SC],
  [0, 0, () => ReplicationTime$, () => AccessControlTranslation$, () => EncryptionConfiguration$, () => Metrics$, 0],
  1
];
var DetailedStatusCodesMetrics$ = [
  3,
  n0,
  _DSCM,
  0,
  [_IEs],
  [2]
];
var DissociateAccessGrantsIdentityCenterRequest$ = [
  3,
  n0,
  _DAGICR,
  0,
  [_AI],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var DSSEKMSFilter$ = [
  3,
  n0,
  _DSSEKMSF,
  0,
  [_KKA],
  [0]
];
var EncryptionConfiguration$ = [
  3,
  n0,
  _EC,
  0,
  [_RKKID],
  [0]
];
var EstablishedMultiRegionAccessPointPolicy$ = [
  3,
  n0,
  _EMRAPP,
  0,
  [_Po],
  [0]
];
var _Exclude$ = [
  3,
  n0,
  _Ex,
  0,
  [_Bu, _Reg],
  [[() => Buckets, 0], [() => Regions, 0]]
];
var ExistingObjectReplication$ = [
  3,
  n0,
  _EOR,
  0,
  [_St],
  [0],
  1
];
var GeneratedManifestEncryption$ = [
  3,
  n0,
  _GME,
  0,
  [_SSES, _SSEKMS],
  [[() => SSES3Encryption$, { [_xN]: _SS }], [() => SSEKMSEncryption$, { [_xN]: _SK }]]
];
var GetAccessGrantRequest$ = [
  3,
  n0,
  _GAGR,
  0,
  [_AGI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessGrantResult$ = [
  3,
  n0,
  _GAGRe,
  0,
  [_CA, _AGI, _AGA, _G, _P, _AGLI, _AGLC, _GS, _AA],
  [4, 0, 0, () => Grantee$, 0, 0, () => AccessGrantsLocationConfiguration$, 0, 0]
];
var GetAccessGrantsInstanceForPrefixRequest$ = [
  3,
  n0,
  _GAGIFPR,
  0,
  [_SP, _AI],
  [[0, { [_hQ]: _sp }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessGrantsInstanceForPrefixResult$ = [
  3,
  n0,
  _GAGIFPRe,
  0,
  [_AGIA, _AGII],
  [0, 0]
];
var GetAccessGrantsInstanceRequest$ = [
  3,
  n0,
  _GAGIR,
  0,
  [_AI],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var GetAccessGrantsInstanceResourcePolicyRequest$ = [
  3,
  n0,
  _GAGIRPR,
  0,
  [_AI],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var GetAccessGrantsInstanceResourcePolicyResult$ = [
  3,
  n0,
  _GAGIRPRe,
  0,
  [_Po, _Or, _CA],
  [0, 0, 4]
];
var GetAccessGrantsInstanceResult$ = [
  3,
  n0,
  _GAGIRe,
  0,
  [_AGIA, _AGII, _ICA, _ICIA, _ICAA, _CA],
  [0, 0, 0, 0, 0, 4]
];
var GetAccessGrantsLocationRequest$ = [
  3,
  n0,
  _GAGLR,
  0,
  [_AGLI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessGrantsLocationResult$ = [
  3,
  n0,
  _GAGLRe,
  0,
  [_CA, _AGLI, _AGLA, _LS, _IAMRA],
  [4, 0, 0, 0, 0]
];
var GetAccessPointConfigurationForObjectLambdaRequest$ = [
  3,
  n0,
  _GAPCFOLR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointConfigurationForObjectLambdaResult$ = [
  3,
  n0,
  _GAPCFOLRe,
  0,
  [_Co],
  [[() => ObjectLambdaConfiguration$, 0]]
];
var GetAccessPointForObjectLambdaRequest$ = [
  3,
  n0,
  _GAPFOLR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointForObjectLambdaResult$ = [
  3,
  n0,
  _GAPFOLRe,
  0,
  [_N, _PABC, _CD, _A],
  [0, [() => PublicAccessBlockConfiguration$, 0], 4, () => ObjectLambdaAccessPointAlias$]
];
var GetAccessPointPolicyForObjectLambdaRequest$ = [
  3,
  n0,
  _GAPPFOLR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointPolicyForObjectLambdaResult$ = [
  3,
  n0,
  _GAPPFOLRe,
  0,
  [_Po],
  [0]
];
var GetAccessPointPolicyRequest$ = [
  3,
  n0,
  _GAPPR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointPolicyResult$ = [
  3,
  n0,
  _GAPPRe,
  0,
  [_Po],
  [0]
];
var GetAccessPointPolicyStatusForObjectLambdaRequest$ = [
  3,
  n0,
  _GAPPSFOLR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointPolicyStatusForObjectLambdaResult$ = [
  3,
  n0,
  _GAPPSFOLRe,
  0,
  [_PS],
  [[() => PolicyStatus$, 0]]
];
var GetAccessPointPolicyStatusRequest$ = [
  3,
  n0,
  _GAPPSR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointPolicyStatusResult$ = [
  3,
  n0,
  _GAPPSRe,
  0,
  [_PS],
  [[() => PolicyStatus$, 0]]
];
var GetAccessPointRequest$ = [
  3,
  n0,
  _GAPR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointResult$ = [
  3,
  n0,
  _GAPRe,
  0,
  [_N, _B, _NO, _VC, _PABC, _CD, _A, _APA, _En, _BAI, _DSI, _DST],
  [0, 0, 0, () => VpcConfiguration$, [() => PublicAccessBlockConfiguration$, 0], 4, 0, 0, 128 | 0, 0, 0, 0]
];
var GetAccessPointScopeRequest$ = [
  3,
  n0,
  _GAPSR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetAccessPointScopeResult$ = [
  3,
  n0,
  _GAPSRe,
  0,
  [_S],
  [[() => Scope$, 0]]
];
var GetBucketLifecycleConfigurationRequest$ = [
  3,
  n0,
  _GBLCR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketLifecycleConfigurationResult$ = [
  3,
  n0,
  _GBLCRe,
  0,
  [_Ru],
  [[() => LifecycleRules, 0]]
];
var GetBucketPolicyRequest$ = [
  3,
  n0,
  _GBPR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketPolicyResult$ = [
  3,
  n0,
  _GBPRe,
  0,
  [_Po],
  [0]
];
var GetBucketReplicationRequest$ = [
  3,
  n0,
  _GBRR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketReplicationResult$ = [
  3,
  n0,
  _GBRRe,
  0,
  [_RC],
  [[() => ReplicationConfiguration$, 0]]
];
var GetBucketRequest$ = [
  3,
  n0,
  _GBR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketResult$ = [
  3,
  n0,
  _GBRe,
  0,
  [_B, _PABE, _CD],
  [0, 2, 4]
];
var GetBucketTaggingRequest$ = [
  3,
  n0,
  _GBTR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketTaggingResult$ = [
  3,
  n0,
  _GBTRe,
  0,
  [_TS],
  [() => S3TagSet],
  1
];
var GetBucketVersioningRequest$ = [
  3,
  n0,
  _GBVR,
  0,
  [_B, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetBucketVersioningResult$ = [
  3,
  n0,
  _GBVRe,
  0,
  [_St, _MFAD],
  [0, [0, { [_xN]: _MD }]]
];
var GetDataAccessRequest$ = [
  3,
  n0,
  _GDAR,
  0,
  [_Ta, _P, _AI, _DS, _Pri, _TT, _AC],
  [[0, { [_hQ]: _t }], [0, { [_hQ]: _p }], [0, { [_hL]: 1, [_hH]: _xaai }], [1, { [_hQ]: _dS }], [0, { [_hQ]: _pr }], [0, { [_hQ]: _tT }], [0, { [_hQ]: _aC }]],
  2
];
var GetDataAccessResult$ = [
  3,
  n0,
  _GDARe,
  0,
  [_Cr, _MGT, _G],
  [[() => Credentials$, 0], 0, () => Grantee$]
];
var GetJobTaggingRequest$ = [
  3,
  n0,
  _GJTR,
  0,
  [_JI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetJobTaggingResult$ = [
  3,
  n0,
  _GJTRe,
  0,
  [_T],
  [() => S3TagSet]
];
var GetMultiRegionAccessPointPolicyRequest$ = [
  3,
  n0,
  _GMRAPPR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetMultiRegionAccessPointPolicyResult$ = [
  3,
  n0,
  _GMRAPPRe,
  0,
  [_Po],
  [() => MultiRegionAccessPointPolicyDocument$]
];
var GetMultiRegionAccessPointPolicyStatusRequest$ = [
  3,
  n0,
  _GMRAPPSR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetMultiRegionAccessPointPolicyStatusResult$ = [
  3,
  n0,
  _GMRAPPSRe,
  0,
  [_Es],
  [[() => PolicyStatus$, 0]]
];
var GetMultiRegionAccessPointRequest$ = [
  3,
  n0,
  _GMRAPR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetMultiRegionAccessPointResult$ = [
  3,
  n0,
  _GMRAPRe,
  0,
  [_AP],
  [[() => MultiRegionAccessPointReport$, 0]]
];
var GetMultiRegionAccessPointRoutesRequest$ = [
  3,
  n0,
  _GMRAPRR,
  0,
  [_Mr, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetMultiRegionAccessPointRoutesResult$ = [
  3,
  n0,
  _GMRAPRRe,
  0,
  [_Mr, _Ro],
  [0, [() => RouteList, 0]]
];
var GetPublicAccessBlockOutput$ = [
  3,
  n0,
  _GPABO,
  0,
  [_PABC],
  [[() => PublicAccessBlockConfiguration$, 16]]
];
var GetPublicAccessBlockRequest$ = [
  3,
  n0,
  _GPABR,
  0,
  [_AI],
  [[0, { [_hL]: 1, [_hH]: _xaai }]]
];
var GetStorageLensConfigurationRequest$ = [
  3,
  n0,
  _GSLCR,
  0,
  [_CI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetStorageLensConfigurationResult$ = [
  3,
  n0,
  _GSLCRe,
  0,
  [_SLC],
  [[() => StorageLensConfiguration$, 16]]
];
var GetStorageLensConfigurationTaggingRequest$ = [
  3,
  n0,
  _GSLCTR,
  0,
  [_CI, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetStorageLensConfigurationTaggingResult$ = [
  3,
  n0,
  _GSLCTRe,
  0,
  [_T],
  [[() => StorageLensTags, 0]]
];
var GetStorageLensGroupRequest$ = [
  3,
  n0,
  _GSLGR,
  0,
  [_N, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var GetStorageLensGroupResult$ = [
  3,
  n0,
  _GSLGRe,
  0,
  [_SLG],
  [[() => StorageLensGroup$, 16]]
];
var Grantee$ = [
  3,
  n0,
  _G,
  0,
  [_GT, _GI],
  [0, 0]
];
var Include$ = [
  3,
  n0,
  _I,
  0,
  [_Bu, _Reg],
  [[() => Buckets, 0], [() => Regions, 0]]
];
var JobDescriptor$ = [
  3,
  n0,
  _JD,
  0,
  [_JI, _CR, _D, _JA, _St, _Ma, _Op, _Pr, _PSr, _SUR, _FR, _Re, _CT, _TD, _RA, _SD, _SCu, _MG, _GMD],
  [0, 2, 0, 0, 0, () => JobManifest$, [() => JobOperation$, 0], 1, () => JobProgressSummary$, 0, () => JobFailureList, () => JobReport$, 4, 4, 0, 4, 0, [() => JobManifestGenerator$, 0], () => S3GeneratedManifestDescriptor$]
];
var JobFailure$ = [
  3,
  n0,
  _JF,
  0,
  [_FC, _FRa],
  [0, 0]
];
var JobListDescriptor$ = [
  3,
  n0,
  _JLD,
  0,
  [_JI, _D, _Op, _Pr, _St, _CT, _TD, _PSr],
  [0, 0, 0, 1, 0, 4, 4, () => JobProgressSummary$]
];
var JobManifest$ = [
  3,
  n0,
  _JM,
  0,
  [_Sp, _L],
  [() => JobManifestSpec$, () => JobManifestLocation$],
  2
];
var JobManifestGeneratorFilter$ = [
  3,
  n0,
  _JMGF,
  0,
  [_EFR, _CAr, _CB, _ORS, _KNC, _OSGTB, _OSLTB, _MASC, _MAOE],
  [2, 4, 4, 64 | 0, () => KeyNameConstraint$, 1, 1, 64 | 0, [() => ObjectEncryptionFilterList, 0]]
];
var JobManifestLocation$ = [
  3,
  n0,
  _JML,
  0,
  [_OA, _ET, _OVI],
  [0, 0, 0],
  2
];
var JobManifestSpec$ = [
  3,
  n0,
  _JMS,
  0,
  [_F, _Fi],
  [0, 64 | 0],
  1
];
var JobOperation$ = [
  3,
  n0,
  _JO,
  0,
  [_LI, _SPOC, _SPOA, _SPOT, _SDOT, _SIRO, _SPOLH, _SPOR, _SRO, _SCOC, _SUOE],
  [() => LambdaInvokeOperation$, () => S3CopyObjectOperation$, () => S3SetObjectAclOperation$, () => S3SetObjectTaggingOperation$, () => S3DeleteObjectTaggingOperation$, () => S3InitiateRestoreObjectOperation$, () => S3SetObjectLegalHoldOperation$, () => S3SetObjectRetentionOperation$, () => S3ReplicateObjectOperation$, () => S3ComputeObjectChecksumOperation$, [() => S3UpdateObjectEncryptionOperation$, 0]]
];
var JobProgressSummary$ = [
  3,
  n0,
  _JPS,
  0,
  [_TNOT, _NOTS, _NOTF, _Ti],
  [1, 1, 1, () => JobTimers$]
];
var JobReport$ = [
  3,
  n0,
  _JR,
  0,
  [_Ena, _B, _F, _Pre, _RSe, _EBO],
  [2, 0, 0, 0, 0, 0],
  1
];
var JobTimers$ = [
  3,
  n0,
  _JT,
  0,
  [_ETIAS],
  [1]
];
var KeyNameConstraint$ = [
  3,
  n0,
  _KNC,
  0,
  [_MAP, _MAS, _MASa],
  [64 | 0, 64 | 0, 64 | 0]
];
var LambdaInvokeOperation$ = [
  3,
  n0,
  _LIO,
  0,
  [_FA, _ISV, _UA],
  [0, 0, 128 | 0]
];
var LifecycleConfiguration$ = [
  3,
  n0,
  _LCi,
  0,
  [_Ru],
  [[() => LifecycleRules, 0]]
];
var LifecycleExpiration$ = [
  3,
  n0,
  _LE,
  0,
  [_Da, _Day, _EODM],
  [4, 1, 2]
];
var LifecycleRule$ = [
  3,
  n0,
  _LR,
  0,
  [_St, _E, _ID, _Fil, _Tr, _NVT, _NVE, _AIMU],
  [0, () => LifecycleExpiration$, 0, () => LifecycleRuleFilter$, [() => TransitionList, 0], [() => NoncurrentVersionTransitionList, 0], () => NoncurrentVersionExpiration$, () => AbortIncompleteMultipartUpload$],
  1
];
var LifecycleRuleAndOperator$ = [
  3,
  n0,
  _LRAO,
  0,
  [_Pre, _T, _OSGT, _OSLT],
  [0, () => S3TagSet, 1, 1]
];
var LifecycleRuleFilter$ = [
  3,
  n0,
  _LRF,
  0,
  [_Pre, _Tag, _An, _OSGT, _OSLT],
  [0, () => S3Tag$, () => LifecycleRuleAndOperator$, 1, 1]
];
var ListAccessGrantEntry$ = [
  3,
  n0,
  _LAGE,
  0,
  [_CA, _AGI, _AGA, _G, _P, _AGLI, _AGLC, _GS, _AA],
  [4, 0, 0, () => Grantee$, 0, 0, () => AccessGrantsLocationConfiguration$, 0, 0]
];
var ListAccessGrantsInstanceEntry$ = [
  3,
  n0,
  _LAGIE,
  0,
  [_AGII, _AGIA, _CA, _ICA, _ICIA, _ICAA],
  [0, 0, 4, 0, 0, 0]
];
var ListAccessGrantsInstancesRequest$ = [
  3,
  n0,
  _LAGIR,
  0,
  [_AI, _NT, _MR],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListAccessGrantsInstancesResult$ = [
  3,
  n0,
  _LAGIRi,
  0,
  [_NT, _AGIL],
  [0, [() => AccessGrantsInstancesList, 0]]
];
var ListAccessGrantsLocationsEntry$ = [
  3,
  n0,
  _LAGLE,
  0,
  [_CA, _AGLI, _AGLA, _LS, _IAMRA],
  [4, 0, 0, 0, 0]
];
var ListAccessGrantsLocationsRequest$ = [
  3,
  n0,
  _LAGLR,
  0,
  [_AI, _NT, _MR, _LS],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _l }]]
];
var ListAccessGrantsLocationsResult$ = [
  3,
  n0,
  _LAGLRi,
  0,
  [_NT, _AGLL],
  [0, [() => AccessGrantsLocationsList, 0]]
];
var ListAccessGrantsRequest$ = [
  3,
  n0,
  _LAGR,
  0,
  [_AI, _NT, _MR, _GT, _GI, _P, _GS, _AA],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _g }], [0, { [_hQ]: _gr }], [0, { [_hQ]: _p }], [0, { [_hQ]: _gra }], [0, { [_hQ]: _aa }]]
];
var ListAccessGrantsResult$ = [
  3,
  n0,
  _LAGRi,
  0,
  [_NT, _AGL],
  [0, [() => AccessGrantsList, 0]]
];
var ListAccessPointsForDirectoryBucketsRequest$ = [
  3,
  n0,
  _LAPFDBR,
  0,
  [_AI, _DB, _NT, _MR],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _dB }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListAccessPointsForDirectoryBucketsResult$ = [
  3,
  n0,
  _LAPFDBRi,
  0,
  [_APL, _NT],
  [[() => AccessPointList, 0], 0]
];
var ListAccessPointsForObjectLambdaRequest$ = [
  3,
  n0,
  _LAPFOLR,
  0,
  [_AI, _NT, _MR],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListAccessPointsForObjectLambdaResult$ = [
  3,
  n0,
  _LAPFOLRi,
  0,
  [_OLAPL, _NT],
  [[() => ObjectLambdaAccessPointList, 0], 0]
];
var ListAccessPointsRequest$ = [
  3,
  n0,
  _LAPR,
  0,
  [_AI, _B, _NT, _MR, _DSI, _DST],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _b }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hQ]: _dSI }], [0, { [_hQ]: _dST }]]
];
var ListAccessPointsResult$ = [
  3,
  n0,
  _LAPRi,
  0,
  [_APL, _NT],
  [[() => AccessPointList, 0], 0]
];
var ListCallerAccessGrantsEntry$ = [
  3,
  n0,
  _LCAGE,
  0,
  [_P, _GS, _AA],
  [0, 0, 0]
];
var ListCallerAccessGrantsRequest$ = [
  3,
  n0,
  _LCAGR,
  0,
  [_AI, _GS, _NT, _MR, _ABA],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _gra }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [2, { [_hQ]: _aBA }]]
];
var ListCallerAccessGrantsResult$ = [
  3,
  n0,
  _LCAGRi,
  0,
  [_NT, _CAGL],
  [0, [() => CallerAccessGrantsList, 0]]
];
var ListJobsRequest$ = [
  3,
  n0,
  _LJR,
  0,
  [_AI, _JS, _NT, _MR],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [64 | 0, { [_hQ]: _jS }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListJobsResult$ = [
  3,
  n0,
  _LJRi,
  0,
  [_NT, _Jo],
  [0, () => JobListDescriptorList]
];
var ListMultiRegionAccessPointsRequest$ = [
  3,
  n0,
  _LMRAPR,
  0,
  [_AI, _NT, _MR],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }]]
];
var ListMultiRegionAccessPointsResult$ = [
  3,
  n0,
  _LMRAPRi,
  0,
  [_APc, _NT],
  [[() => MultiRegionAccessPointReportList, 0], 0]
];
var ListRegionalBucketsRequest$ = [
  3,
  n0,
  _LRBR,
  0,
  [_AI, _NT, _MR, _OI],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _nT }], [1, { [_hQ]: _mR }], [0, { [_hH]: _xaoi }]]
];
var ListRegionalBucketsResult$ = [
  3,
  n0,
  _LRBRi,
  0,
  [_RBL, _NT],
  [[() => RegionalBucketList, 0], 0]
];
var ListStorageLensConfigurationEntry$ = [
  3,
  n0,
  _LSLCE,
  0,
  [_Id, _SLA, _HR, _IEs],
  [0, 0, 0, 2],
  3
];
var ListStorageLensConfigurationsRequest$ = [
  3,
  n0,
  _LSLCR,
  0,
  [_AI, _NT],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _nT }]]
];
var ListStorageLensConfigurationsResult$ = [
  3,
  n0,
  _LSLCRi,
  { [_xN]: _LSLCRis },
  [_NT, _SLCL],
  [0, [() => StorageLensConfigurationList, { [_xF]: 1, [_xN]: _SLC }]]
];
var ListStorageLensGroupEntry$ = [
  3,
  n0,
  _LSLGE,
  0,
  [_N, _SLGA, _HR],
  [0, 0, 0],
  3
];
var ListStorageLensGroupsRequest$ = [
  3,
  n0,
  _LSLGR,
  0,
  [_AI, _NT],
  [[0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _nT }]]
];
var ListStorageLensGroupsResult$ = [
  3,
  n0,
  _LSLGRi,
  0,
  [_NT, _SLGLt],
  [0, [() => StorageLensGroupList, { [_xF]: 1, [_xN]: _SLG }]]
];
var ListTagsForResourceRequest$ = [
  3,
  n0,
  _LTFRR,
  0,
  [_RAe, _AI],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var ListTagsForResourceResult$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_T],
  [[() => TagList, 0]]
];
var MatchObjectAge$ = [
  3,
  n0,
  _MOA,
  0,
  [_DGT, _DLT],
  [1, 1]
];
var MatchObjectSize$ = [
  3,
  n0,
  _MOS,
  0,
  [_BGT, _BLT],
  [1, 1]
];
var Metrics$ = [
  3,
  n0,
  _Me,
  0,
  [_St, _ETv],
  [0, () => ReplicationTimeValue$],
  1
];
var MultiRegionAccessPointPolicyDocument$ = [
  3,
  n0,
  _MRAPPD,
  0,
  [_Es, _Pro],
  [() => EstablishedMultiRegionAccessPointPolicy$, () => ProposedMultiRegionAccessPointPolicy$]
];
var MultiRegionAccessPointRegionalResponse$ = [
  3,
  n0,
  _MRAPRR,
  0,
  [_N, _RS],
  [0, 0]
];
var MultiRegionAccessPointReport$ = [
  3,
  n0,
  _MRAPR,
  0,
  [_N, _A, _CA, _PAB, _St, _Reg],
  [0, 0, 4, [() => PublicAccessBlockConfiguration$, 0], 0, [() => RegionReportList, 0]]
];
var MultiRegionAccessPointRoute$ = [
  3,
  n0,
  _MRAPRu,
  0,
  [_TDP, _B, _Regi],
  [1, 0, 0],
  1
];
var MultiRegionAccessPointsAsyncResponse$ = [
  3,
  n0,
  _MRAPAR,
  0,
  [_Reg],
  [[() => MultiRegionAccessPointRegionalResponseList, 0]]
];
var NoncurrentVersionExpiration$ = [
  3,
  n0,
  _NVE,
  0,
  [_ND, _NNV],
  [1, 1]
];
var NoncurrentVersionTransition$ = [
  3,
  n0,
  _NVTo,
  0,
  [_ND, _SC],
  [1, 0]
];
var NotSSEFilter$ = [
  3,
  n0,
  _NSSEF,
  0,
  [],
  []
];
var ObjectEncryption$ = [
  3,
  n0,
  _OE,
  0,
  [_SSEKMS],
  [[() => S3UpdateObjectEncryptionSSEKMS$, { [_xN]: _SK }]]
];
var ObjectLambdaAccessPoint$ = [
  3,
  n0,
  _OLAP,
  0,
  [_N, _OLAPA, _A],
  [0, 0, () => ObjectLambdaAccessPointAlias$],
  1
];
var ObjectLambdaAccessPointAlias$ = [
  3,
  n0,
  _OLAPAb,
  0,
  [_V, _St],
  [0, 0]
];
var ObjectLambdaConfiguration$ = [
  3,
  n0,
  _OLC,
  0,
  [_SAP, _TC, _CWME, _AF],
  [0, [() => ObjectLambdaTransformationConfigurationsList, 0], 2, [() => ObjectLambdaAllowedFeaturesList, 0]],
  2
];
var ObjectLambdaTransformationConfiguration$ = [
  3,
  n0,
  _OLTC,
  0,
  [_Act, _CTo],
  [[() => ObjectLambdaTransformationConfigurationActionsList, 0], () => ObjectLambdaContentTransformation$],
  2
];
var PolicyStatus$ = [
  3,
  n0,
  _PS,
  0,
  [_IP],
  [[2, { [_xN]: _IP }]]
];
var PrefixLevel$ = [
  3,
  n0,
  _PL,
  0,
  [_SM],
  [() => PrefixLevelStorageMetrics$],
  1
];
var PrefixLevelStorageMetrics$ = [
  3,
  n0,
  _PLSM,
  0,
  [_IEs, _SCe],
  [2, () => SelectionCriteria$]
];
var ProposedMultiRegionAccessPointPolicy$ = [
  3,
  n0,
  _PMRAPP,
  0,
  [_Po],
  [0]
];
var PublicAccessBlockConfiguration$ = [
  3,
  n0,
  _PABC,
  0,
  [_BPA, _IPA, _BPP, _RPB],
  [[2, { [_xN]: _BPA }], [2, { [_xN]: _IPA }], [2, { [_xN]: _BPP }], [2, { [_xN]: _RPB }]]
];
var PutAccessGrantsInstanceResourcePolicyRequest$ = [
  3,
  n0,
  _PAGIRPR,
  0,
  [_Po, _AI, _Or],
  [0, [0, { [_hL]: 1, [_hH]: _xaai }], 0],
  1
];
var PutAccessGrantsInstanceResourcePolicyResult$ = [
  3,
  n0,
  _PAGIRPRu,
  0,
  [_Po, _Or, _CA],
  [0, 0, 4]
];
var PutAccessPointConfigurationForObjectLambdaRequest$ = [
  3,
  n0,
  _PAPCFOLR,
  0,
  [_N, _Co, _AI],
  [[0, 1], [() => ObjectLambdaConfiguration$, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutAccessPointPolicyForObjectLambdaRequest$ = [
  3,
  n0,
  _PAPPFOLR,
  0,
  [_N, _Po, _AI],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutAccessPointPolicyRequest$ = [
  3,
  n0,
  _PAPPR,
  0,
  [_N, _Po, _AI],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutAccessPointScopeRequest$ = [
  3,
  n0,
  _PAPSR,
  0,
  [_N, _S, _AI],
  [[0, 1], [() => Scope$, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutBucketLifecycleConfigurationRequest$ = [
  3,
  n0,
  _PBLCR,
  0,
  [_B, _AI, _LCi],
  [[0, 1], [0, { [_hL]: 1, [_hH]: _xaai }], [() => LifecycleConfiguration$, { [_hP]: 1, [_xN]: _LCi }]],
  1
];
var PutBucketPolicyRequest$ = [
  3,
  n0,
  _PBPR,
  0,
  [_B, _Po, _AI, _CRSBA],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }], [2, { [_hH]: _xacrsba }]],
  2
];
var PutBucketReplicationRequest$ = [
  3,
  n0,
  _PBRR,
  0,
  [_B, _RC, _AI],
  [[0, 1], [() => ReplicationConfiguration$, { [_hP]: 1, [_xN]: _RC }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutBucketTaggingRequest$ = [
  3,
  n0,
  _PBTR,
  0,
  [_B, _Tagg, _AI],
  [[0, 1], [() => Tagging$, { [_hP]: 1, [_xN]: _Tagg }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutBucketVersioningRequest$ = [
  3,
  n0,
  _PBVR,
  0,
  [_B, _VCe, _AI, _MFA],
  [[0, 1], [() => VersioningConfiguration$, { [_hP]: 1, [_xN]: _VCe }], [0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hH]: _xam }]],
  2
];
var PutJobTaggingRequest$ = [
  3,
  n0,
  _PJTR,
  0,
  [_JI, _T, _AI],
  [[0, 1], () => S3TagSet, [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutJobTaggingResult$ = [
  3,
  n0,
  _PJTRu,
  0,
  [],
  []
];
var PutMultiRegionAccessPointPolicyInput$ = [
  3,
  n0,
  _PMRAPPI,
  0,
  [_N, _Po],
  [0, 0],
  2
];
var PutMultiRegionAccessPointPolicyRequest$ = [
  3,
  n0,
  _PMRAPPR,
  0,
  [_De, _AI, _CTl],
  [() => PutMultiRegionAccessPointPolicyInput$, [0, { [_hL]: 1, [_hH]: _xaai }], [0, 4]],
  1
];
var PutMultiRegionAccessPointPolicyResult$ = [
  3,
  n0,
  _PMRAPPRu,
  0,
  [_RTARN],
  [0]
];
var PutPublicAccessBlockRequest$ = [
  3,
  n0,
  _PPABR,
  0,
  [_PABC, _AI],
  [[() => PublicAccessBlockConfiguration$, { [_hP]: 1, [_xN]: _PABC }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  1
];
var PutStorageLensConfigurationRequest$ = [
  3,
  n0,
  _PSLCR,
  0,
  [_CI, _SLC, _AI, _T],
  [[0, 1], [() => StorageLensConfiguration$, 0], [0, { [_hL]: 1, [_hH]: _xaai }], [() => StorageLensTags, 0]],
  2
];
var PutStorageLensConfigurationTaggingRequest$ = [
  3,
  n0,
  _PSLCTR,
  0,
  [_CI, _T, _AI],
  [[0, 1], [() => StorageLensTags, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var PutStorageLensConfigurationTaggingResult$ = [
  3,
  n0,
  _PSLCTRu,
  0,
  [],
  []
];
var Region$ = [
  3,
  n0,
  _Regi,
  0,
  [_B, _BAI],
  [0, 0],
  1
];
var RegionalBucket$ = [
  3,
  n0,
  _RB,
  0,
  [_B, _PABE, _CD, _BA, _OI],
  [0, 2, 4, 0, 0],
  3
];
var RegionReport$ = [
  3,
  n0,
  _RR,
  0,
  [_B, _Regi, _BAI],
  [0, 0, 0]
];
var ReplicaModifications$ = [
  3,
  n0,
  _RM,
  0,
  [_St],
  [0],
  1
];
var ReplicationConfiguration$ = [
  3,
  n0,
  _RC,
  0,
  [_Rol, _Ru],
  [0, [() => ReplicationRules, 0]],
  2
];
var ReplicationRule$ = [
  3,
  n0,
  _RRe,
  0,
  [_St, _Des, _B, _ID, _Pr, _Pre, _Fil, _SSC, _EOR, _DMR],
  [0, () => Destination$, 0, 0, 1, 0, () => ReplicationRuleFilter$, () => SourceSelectionCriteria$, () => ExistingObjectReplication$, () => DeleteMarkerReplication$],
  3
];
var ReplicationRuleAndOperator$ = [
  3,
  n0,
  _RRAO,
  0,
  [_Pre, _T],
  [0, () => S3TagSet]
];
var ReplicationRuleFilter$ = [
  3,
  n0,
  _RRF,
  0,
  [_Pre, _Tag, _An],
  [0, () => S3Tag$, () => ReplicationRuleAndOperator$]
];
var ReplicationTime$ = [
  3,
  n0,
  _RT,
  0,
  [_St, _Tim],
  [0, () => ReplicationTimeValue$],
  2
];
var ReplicationTimeValue$ = [
  3,
  n0,
  _RTV,
  0,
  [_Mi],
  [1]
];
var S3AccessControlList$ = [
  3,
  n0,
  _SACL,
  0,
  [_O, _Gr],
  [() => S3ObjectOwner$, () => S3GrantList],
  1
];
var S3AccessControlPolicy$ = [
  3,
  n0,
  _SACP,
  0,
  [_ACLc, _CACL],
  [() => S3AccessControlList$, 0]
];
var S3BucketDestination$ = [
  3,
  n0,
  _SBD,
  0,
  [_F, _OSV, _Ar, _AI, _Pre, _Enc],
  [0, 0, 0, 0, 0, [() => StorageLensDataExportEncryption$, 0]],
  3
];
var S3ComputeObjectChecksumOperation$ = [
  3,
  n0,
  _SCOCO,
  0,
  [_CAh, _CTh],
  [0, 0]
];
var S3CopyObjectOperation$ = [
  3,
  n0,
  _SCOO,
  0,
  [_TR, _CACL, _ACG, _MDe, _MSC, _NOM, _NOT, _RL, _RPe, _SC, _UMSC, _SSEAKKI, _TKP, _OLLHS, _OLM, _OLRUD, _BKE, _CAh],
  [0, 0, () => S3GrantList, 0, 4, () => S3ObjectMetadata$, () => S3TagSet, 0, 2, 0, 4, 0, 0, 0, 0, 4, 2, 0]
];
var S3DeleteObjectTaggingOperation$ = [
  3,
  n0,
  _SDOTO,
  0,
  [],
  []
];
var S3GeneratedManifestDescriptor$ = [
  3,
  n0,
  _SGMD,
  0,
  [_F, _L],
  [0, () => JobManifestLocation$]
];
var S3Grant$ = [
  3,
  n0,
  _SG,
  0,
  [_G, _P],
  [() => S3Grantee$, 0]
];
var S3Grantee$ = [
  3,
  n0,
  _SGr,
  0,
  [_TI, _Ide, _DN],
  [0, 0, 0]
];
var S3InitiateRestoreObjectOperation$ = [
  3,
  n0,
  _SIROO,
  0,
  [_EID, _GJT],
  [1, 0]
];
var S3JobManifestGenerator$ = [
  3,
  n0,
  _SJMG,
  0,
  [_SB, _EMO, _EBO, _MOL, _Fil],
  [0, 2, 0, [() => S3ManifestOutputLocation$, 0], [() => JobManifestGeneratorFilter$, 0]],
  2
];
var S3ManifestOutputLocation$ = [
  3,
  n0,
  _SMOL,
  0,
  [_B, _MF, _EMBO, _MP, _ME],
  [0, 0, 0, 0, [() => GeneratedManifestEncryption$, 0]],
  2
];
var S3ObjectLockLegalHold$ = [
  3,
  n0,
  _SOLLH,
  0,
  [_St],
  [0],
  1
];
var S3ObjectMetadata$ = [
  3,
  n0,
  _SOM,
  0,
  [_CC, _CDo, _CE, _CL, _UM, _CLo, _CMD, _CTon, _HED, _RCe, _SSEA],
  [0, 0, 0, 0, 128 | 0, 1, 0, 0, 4, 2, 0]
];
var S3ObjectOwner$ = [
  3,
  n0,
  _SOO,
  0,
  [_ID, _DN],
  [0, 0]
];
var S3ReplicateObjectOperation$ = [
  3,
  n0,
  _SROO,
  0,
  [],
  []
];
var S3Retention$ = [
  3,
  n0,
  _SR,
  0,
  [_RUD, _Mo],
  [4, 0]
];
var S3SetObjectAclOperation$ = [
  3,
  n0,
  _SSOAO,
  0,
  [_ACP],
  [() => S3AccessControlPolicy$]
];
var S3SetObjectLegalHoldOperation$ = [
  3,
  n0,
  _SSOLHO,
  0,
  [_LH],
  [() => S3ObjectLockLegalHold$],
  1
];
var S3SetObjectRetentionOperation$ = [
  3,
  n0,
  _SSORO,
  0,
  [_Ret, _BGR],
  [() => S3Retention$, 2],
  1
];
var S3SetObjectTaggingOperation$ = [
  3,
  n0,
  _SSOTO,
  0,
  [_TS],
  [() => S3TagSet]
];
var S3Tag$ = [
  3,
  n0,
  _STa,
  0,
  [_K, _V],
  [0, 0],
  2
];
var S3UpdateObjectEncryptionOperation$ = [
  3,
  n0,
  _SUOEO,
  0,
  [_OE],
  [[() => ObjectEncryption$, 0]]
];
var S3UpdateObjectEncryptionSSEKMS$ = [
  3,
  n0,
  _SUOESSEKMS,
  { [_xN]: _SK },
  [_KMSKA, _BKE],
  [0, 2],
  1
];
var Scope$ = [
  3,
  n0,
  _S,
  0,
  [_Pref, _Pe],
  [[() => PrefixesList, { [_xN]: _Pref }], [() => ScopePermissionList, { [_xN]: _Pe }]]
];
var SelectionCriteria$ = [
  3,
  n0,
  _SCe,
  0,
  [_Del, _MDa, _MSBP],
  [0, 1, 1]
];
var SourceSelectionCriteria$ = [
  3,
  n0,
  _SSC,
  0,
  [_SKEO, _RM],
  [() => SseKmsEncryptedObjects$, () => ReplicaModifications$]
];
var SSECFilter$ = [
  3,
  n0,
  _SSECF,
  0,
  [],
  []
];
var SSEKMS$ = [
  3,
  n0,
  _SSEKMS,
  { [_xN]: _SK },
  [_KI],
  [0],
  1
];
var SseKmsEncryptedObjects$ = [
  3,
  n0,
  _SKEO,
  0,
  [_St],
  [0],
  1
];
var SSEKMSEncryption$ = [
  3,
  n0,
  _SSEKMSE,
  { [_xN]: _SK },
  [_KI],
  [0],
  1
];
var SSEKMSFilter$ = [
  3,
  n0,
  _SSEKMSF,
  0,
  [_KKA, _BKE],
  [0, 2]
];
var SSES3$ = [
  3,
  n0,
  _SSES,
  { [_xN]: _SS },
  [],
  []
];
var SSES3Encryption$ = [
  3,
  n0,
  _SSESE,
  { [_xN]: _SS },
  [],
  []
];
var SSES3Filter$ = [
  3,
  n0,
  _SSESF,
  0,
  [],
  []
];
var StorageLensAwsOrg$ = [
  3,
  n0,
  _SLAO,
  0,
  [_Ar],
  [0],
  1
];
var StorageLensConfiguration$ = [
  3,
  n0,
  _SLC,
  0,
  [_Id, _AL, _IEs, _I, _Ex, _DE, _EPDE, _AOw, _SLA, _PD],
  [0, [() => AccountLevel$, 0], 2, [() => Include$, 0], [() => _Exclude$, 0], [() => StorageLensDataExport$, 0], [() => StorageLensExpandedPrefixesDataExport$, 0], () => StorageLensAwsOrg$, 0, 0],
  3
];
var StorageLensDataExport$ = [
  3,
  n0,
  _SLDE,
  0,
  [_SBD, _CWM, _SLTD],
  [[() => S3BucketDestination$, 0], () => CloudWatchMetrics$, [() => StorageLensTableDestination$, 0]]
];
var StorageLensDataExportEncryption$ = [
  3,
  n0,
  _SLDEE,
  0,
  [_SSES, _SSEKMS],
  [[() => SSES3$, { [_xN]: _SS }], [() => SSEKMS$, { [_xN]: _SK }]]
];
var StorageLensExpandedPrefixesDataExport$ = [
  3,
  n0,
  _SLEPDE,
  0,
  [_SBD, _SLTD],
  [[() => S3BucketDestination$, 0], [() => StorageLensTableDestination$, 0]]
];
var StorageLensGroup$ = [
  3,
  n0,
  _SLG,
  0,
  [_N, _Fil, _SLGA],
  [0, [() => StorageLensGroupFilter$, 0], 0],
  2
];
var StorageLensGroupAndOperator$ = [
  3,
  n0,
  _SLGAO,
  0,
  [_MAP, _MAS, _MAT, _MOA, _MOS],
  [[() => MatchAnyPrefix, 0], [() => MatchAnySuffix, 0], [() => MatchAnyTag, 0], () => MatchObjectAge$, () => MatchObjectSize$]
];
var StorageLensGroupFilter$ = [
  3,
  n0,
  _SLGF,
  0,
  [_MAP, _MAS, _MAT, _MOA, _MOS, _An, _Or_],
  [[() => MatchAnyPrefix, 0], [() => MatchAnySuffix, 0], [() => MatchAnyTag, 0], () => MatchObjectAge$, () => MatchObjectSize$, [() => StorageLensGroupAndOperator$, 0], [() => StorageLensGroupOrOperator$, 0]]
];
var StorageLensGroupLevel$ = [
  3,
  n0,
  _SLGL,
  0,
  [_SCe],
  [[() => StorageLensGroupLevelSelectionCriteria$, 0]]
];
var StorageLensGroupLevelSelectionCriteria$ = [
  3,
  n0,
  _SLGLSC,
  0,
  [_I, _Ex],
  [[() => StorageLensGroupLevelInclude, 0], [() => StorageLensGroupLevelExclude, 0]]
];
var StorageLensGroupOrOperator$ = [
  3,
  n0,
  _SLGOO,
  0,
  [_MAP, _MAS, _MAT, _MOA, _MOS],
  [[() => MatchAnyPrefix, 0], [() => MatchAnySuffix, 0], [() => MatchAnyTag, 0], () => MatchObjectAge$, () => MatchObjectSize$]
];
var StorageLensTableDestination$ = [
  3,
  n0,
  _SLTD,
  0,
  [_IEs, _Enc],
  [2, [() => StorageLensDataExportEncryption$, 0]],
  1
];
var StorageLensTag$ = [
  3,
  n0,
  _SLT,
  0,
  [_K, _V],
  [0, 0],
  2
];
var SubmitMultiRegionAccessPointRoutesRequest$ = [
  3,
  n0,
  _SMRAPRR,
  0,
  [_Mr, _RU, _AI],
  [[0, 1], [() => RouteList, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var SubmitMultiRegionAccessPointRoutesResult$ = [
  3,
  n0,
  _SMRAPRRu,
  0,
  [],
  []
];
var Tag$ = [
  3,
  n0,
  _Tag,
  0,
  [_K, _V],
  [0, 0],
  2
];
var Tagging$ = [
  3,
  n0,
  _Tagg,
  0,
  [_TS],
  [() => S3TagSet],
  1
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRR,
  0,
  [_RAe, _T, _AI],
  [[0, 1], [() => TagList, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var TagResourceResult$ = [
  3,
  n0,
  _TRRa,
  0,
  [],
  []
];
var Transition$ = [
  3,
  n0,
  _Tra,
  0,
  [_Da, _Day, _SC],
  [4, 1, 0]
];
var UntagResourceRequest$ = [
  3,
  n0,
  _URR,
  0,
  [_RAe, _TK, _AI],
  [[0, 1], [64 | 0, { [_hQ]: _tK }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var UntagResourceResult$ = [
  3,
  n0,
  _URRn,
  0,
  [],
  []
];
var UpdateAccessGrantsLocationRequest$ = [
  3,
  n0,
  _UAGLR,
  0,
  [_AGLI, _IAMRA, _AI],
  [[0, 1], 0, [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var UpdateAccessGrantsLocationResult$ = [
  3,
  n0,
  _UAGLRp,
  0,
  [_CA, _AGLI, _AGLA, _LS, _IAMRA],
  [4, 0, 0, 0, 0]
];
var UpdateJobPriorityRequest$ = [
  3,
  n0,
  _UJPR,
  0,
  [_JI, _Pr, _AI],
  [[0, 1], [1, { [_hQ]: _pri }], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var UpdateJobPriorityResult$ = [
  3,
  n0,
  _UJPRp,
  0,
  [_JI, _Pr],
  [0, 1],
  2
];
var UpdateJobStatusRequest$ = [
  3,
  n0,
  _UJSR,
  0,
  [_JI, _RJS, _AI, _SUR],
  [[0, 1], [0, { [_hQ]: _rJS }], [0, { [_hL]: 1, [_hH]: _xaai }], [0, { [_hQ]: _sUR }]],
  2
];
var UpdateJobStatusResult$ = [
  3,
  n0,
  _UJSRp,
  0,
  [_JI, _St, _SUR],
  [0, 0, 0]
];
var UpdateStorageLensGroupRequest$ = [
  3,
  n0,
  _USLGR,
  0,
  [_N, _SLG, _AI],
  [[0, 1], [() => StorageLensGroup$, 0], [0, { [_hL]: 1, [_hH]: _xaai }]],
  2
];
var VersioningConfiguration$ = [
  3,
  n0,
  _VCe,
  0,
  [_MFAD, _St],
  [[0, { [_xN]: _MD }], 0]
];
var VpcConfiguration$ = [
  3,
  n0,
  _VC,
  0,
  [_VI],
  [0],
  1
];
var __Unit = "unit";
var AccessGrantsInstancesList = [
  1,
  n0,
  _AGIL,
  0,
  [
    () => ListAccessGrantsInstanceEntry$,
    { [_xN]: _AGIc }
  ]
];
var AccessGrantsList = [
  1,
  n0,
  _AGL,
  0,
  [
    () => ListAccessGrantEntry$,
    { [_xN]: _AG }
  ]
];
var AccessGrantsLocationsList = [
  1,
  n0,
  _AGLL,
  0,
  [
    () => ListAccessGrantsLocationsEntry$,
    { [_xN]: _AGLc }
  ]
];
var AccessPointList = [
  1,
  n0,
  _APL,
  0,
  [
    () => AccessPoint$,
    { [_xN]: _AP }
  ]
];
var Buckets = [
  1,
  n0,
  _Bu,
  0,
  [
    0,
    { [_xN]: _Ar }
  ]
];
var CallerAccessGrantsList = [
  1,
  n0,
  _CAGL,
  0,
  [
    () => ListCallerAccessGrantsEntry$,
    { [_xN]: _AG }
  ]
];
var JobFailureList = [
  1,
  n0,
  _JFL,
  0,
  () => JobFailure$
];
var JobListDescriptorList = [
  1,
  n0,
  _JLDL,
  0,
  () => JobListDescriptor$
];
var JobManifestFieldList = 64 | 0;
var JobStatusList = 64 | 0;
var LifecycleRules = [
  1,
  n0,
  _LRi,
  0,
  [
    () => LifecycleRule$,
    { [_xN]: _Rul }
  ]
];
var MatchAnyPrefix = [
  1,
  n0,
  _MAP,
  0,
  [
    0,
    { [_xN]: _Pre }
  ]
];
var MatchAnySuffix = [
  1,
  n0,
  _MAS,
  0,
  [
    0,
    { [_xN]: _Su }
  ]
];
var MatchAnyTag = [
  1,
  n0,
  _MAT,
  0,
  [
    () => S3Tag$,
    { [_xN]: _Tag }
  ]
];
var MultiRegionAccessPointRegionalResponseList = [
  1,
  n0,
  _MRAPRRL,
  0,
  [
    () => MultiRegionAccessPointRegionalResponse$,
    { [_xN]: _Regi }
  ]
];
var MultiRegionAccessPointReportList = [
  1,
  n0,
  _MRAPRL,
  0,
  [
    () => MultiRegionAccessPointReport$,
    { [_xN]: _AP }
  ]
];
var NoncurrentVersionTransitionList = [
  1,
  n0,
  _NVTL,
  0,
  [
    () => NoncurrentVersionTransition$,
    { [_xN]: _NVTo }
  ]
];
var NonEmptyMaxLength1024StringList = 64 | 0;
var ObjectEncryptionFilterList = [
  1,
  n0,
  _OEFL,
  0,
  [
    () => ObjectEncryptionFilter$,
    { [_xN]: _OE }
  ]
];
var ObjectLambdaAccessPointList = [
  1,
  n0,
  _OLAPL,
  0,
  [
    () => ObjectLambdaAccessPoint$,
    { [_xN]: _OLAP }
  ]
];
var ObjectLambdaAllowedFeaturesList = [
  1,
  n0,
  _OLAFL,
  0,
  [
    0,
    { [_xN]: _AFl }
  ]
];
var ObjectLambdaTransformationConfigurationActionsList = [
  1,
  n0,
  _OLTCAL,
  0,
  [
    0,
    { [_xN]: _Acti }
  ]
];
var ObjectLambdaTransformationConfigurationsList = [
  1,
  n0,
  _OLTCL,
  0,
  [
    () => ObjectLambdaTransformationConfiguration$,
    { [_xN]: _TCr }
  ]
];
var PrefixesList = [
  1,
  n0,
  _PLr,
  0,
  [
    0,
    { [_xN]: _Pre }
  ]
];
var RegionalBucketList = [
  1,
  n0,
  _RBL,
  0,
  [
    () => RegionalBucket$,
    { [_xN]: _RB }
  ]
];
var RegionCreationList = [
  1,
  n0,
  _RCL,
  0,
  [
    () => Region$,
    { [_xN]: _Regi }
  ]
];
var RegionReportList = [
  1,
  n0,
  _RRL,
  0,
  [
    () => RegionReport$,
    { [_xN]: _Regi }
  ]
];
var Regions = [
  1,
  n0,
  _Reg,
  0,
  [
    0,
    { [_xN]: _Regi }
  ]
];
var ReplicationRules = [
  1,
  n0,
  _RRep,
  0,
  [
    () => ReplicationRule$,
    { [_xN]: _Rul }
  ]
];
var ReplicationStatusFilterList = 64 | 0;
var RouteList = [
  1,
  n0,
  _RLo,
  0,
  [
    () => MultiRegionAccessPointRoute$,
    { [_xN]: _Rou }
  ]
];
var S3GrantList = [
  1,
  n0,
  _SGL,
  0,
  () => S3Grant$
];
var S3TagSet = [
  1,
  n0,
  _STS,
  0,
  () => S3Tag$
];
var ScopePermissionList = [
  1,
  n0,
  _SPL,
  0,
  [
    0,
    { [_xN]: _P }
  ]
];
var StorageClassList = 64 | 0;
var StorageLensConfigurationList = [
  1,
  n0,
  _SLCL,
  0,
  [
    () => ListStorageLensConfigurationEntry$,
    { [_xN]: _SLC }
  ]
];
var StorageLensGroupLevelExclude = [
  1,
  n0,
  _SLGLE,
  0,
  [
    0,
    { [_xN]: _Ar }
  ]
];
var StorageLensGroupLevelInclude = [
  1,
  n0,
  _SLGLI,
  0,
  [
    0,
    { [_xN]: _Ar }
  ]
];
var StorageLensGroupList = [
  1,
  n0,
  _SLGLt,
  0,
  [
    () => ListStorageLensGroupEntry$,
    { [_xN]: _SLG }
  ]
];
var StorageLensTags = [
  1,
  n0,
  _SLTt,
  0,
  [
    () => StorageLensTag$,
    { [_xN]: _Tag }
  ]
];
var TagKeyList = 64 | 0;
var TagList = [
  1,
  n0,
  _TL,
  0,
  [
    () => Tag$,
    { [_xN]: _Tag }
  ]
];
var TransitionList = [
  1,
  n0,
  _TLr,
  0,
  [
    () => Transition$,
    { [_xN]: _Tra }
  ]
];
var Endpoints = 128 | 0;
var S3UserMetadata = 128 | 0;
var UserArguments = 128 | 0;
var JobManifestGenerator$ = [
  4,
  n0,
  _JMG,
  0,
  [_SJMG],
  [[() => S3JobManifestGenerator$, 0]]
];
var ObjectEncryptionFilter$ = [
  4,
  n0,
  _OEF,
  0,
  [_SSES, _SSEKMS, _DSSEKMS, _SSEC, _NOTSSE],
  [[() => SSES3Filter$, { [_xN]: _SS }], [() => SSEKMSFilter$, { [_xN]: _SK }], [() => DSSEKMSFilter$, { [_xN]: _DK }], [() => SSECFilter$, { [_xN]: _SC_ }], [() => NotSSEFilter$, { [_xN]: _NS }]]
];
var ObjectLambdaContentTransformation$ = [
  4,
  n0,
  _OLCT,
  0,
  [_ALw],
  [() => AwsLambdaTransformation$]
];
var AssociateAccessGrantsIdentityCenter$ = [
  9,
  n0,
  _AAGIC,
  { [_h]: ["POST", "/v20180820/accessgrantsinstance/identitycenter", 200], [_hCR]: 1 },
  () => AssociateAccessGrantsIdentityCenterRequest$,
  () => __Unit
];
var CreateAccessGrant$ = [
  9,
  n0,
  _CAG,
  { [_h]: ["POST", "/v20180820/accessgrantsinstance/grant", 200], [_hCR]: 1 },
  () => CreateAccessGrantRequest$,
  () => CreateAccessGrantResult$
];
var CreateAccessGrantsInstance$ = [
  9,
  n0,
  _CAGI,
  { [_h]: ["POST", "/v20180820/accessgrantsinstance", 200], [_hCR]: 1 },
  () => CreateAccessGrantsInstanceRequest$,
  () => CreateAccessGrantsInstanceResult$
];
var CreateAccessGrantsLocation$ = [
  9,
  n0,
  _CAGLr,
  { [_h]: ["POST", "/v20180820/accessgrantsinstance/location", 200], [_hCR]: 1 },
  () => CreateAccessGrantsLocationRequest$,
  () => CreateAccessGrantsLocationResult$
];
var CreateAccessPoint$ = [
  9,
  n0,
  _CAP,
  { [_h]: ["PUT", "/v20180820/accesspoint/{Name}", 200] },
  () => CreateAccessPointRequest$,
  () => CreateAccessPointResult$
];
var CreateAccessPointForObjectLambda$ = [
  9,
  n0,
  _CAPFOL,
  { [_h]: ["PUT", "/v20180820/accesspointforobjectlambda/{Name}", 200] },
  () => CreateAccessPointForObjectLambdaRequest$,
  () => CreateAccessPointForObjectLambdaResult$
];
var CreateBucket$ = [
  9,
  n0,
  _CBr,
  { [_h]: ["PUT", "/v20180820/bucket/{Bucket}", 200], [_hCR]: 1 },
  () => CreateBucketRequest$,
  () => CreateBucketResult$
];
var CreateJob$ = [
  9,
  n0,
  _CJ,
  { [_h]: ["POST", "/v20180820/jobs", 200] },
  () => CreateJobRequest$,
  () => CreateJobResult$
];
var CreateMultiRegionAccessPoint$ = [
  9,
  n0,
  _CMRAP,
  { [_h]: ["POST", "/v20180820/async-requests/mrap/create", 200], [_hCR]: 1 },
  () => CreateMultiRegionAccessPointRequest$,
  () => CreateMultiRegionAccessPointResult$
];
var CreateStorageLensGroup$ = [
  9,
  n0,
  _CSLG,
  { [_h]: ["POST", "/v20180820/storagelensgroup", 204] },
  () => CreateStorageLensGroupRequest$,
  () => __Unit
];
var DeleteAccessGrant$ = [
  9,
  n0,
  _DAG,
  { [_h]: ["DELETE", "/v20180820/accessgrantsinstance/grant/{AccessGrantId}", 200], [_hCR]: 1 },
  () => DeleteAccessGrantRequest$,
  () => __Unit
];
var DeleteAccessGrantsInstance$ = [
  9,
  n0,
  _DAGI,
  { [_h]: ["DELETE", "/v20180820/accessgrantsinstance", 200], [_hCR]: 1 },
  () => DeleteAccessGrantsInstanceRequest$,
  () => __Unit
];
var DeleteAccessGrantsInstanceResourcePolicy$ = [
  9,
  n0,
  _DAGIRP,
  { [_h]: ["DELETE", "/v20180820/accessgrantsinstance/resourcepolicy", 200], [_hCR]: 1 },
  () => DeleteAccessGrantsInstanceResourcePolicyRequest$,
  () => __Unit
];
var DeleteAccessGrantsLocation$ = [
  9,
  n0,
  _DAGL,
  { [_h]: ["DELETE", "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", 200], [_hCR]: 1 },
  () => DeleteAccessGrantsLocationRequest$,
  () => __Unit
];
var DeleteAccessPoint$ = [
  9,
  n0,
  _DAP,
  { [_h]: ["DELETE", "/v20180820/accesspoint/{Name}", 200] },
  () => DeleteAccessPointRequest$,
  () => __Unit
];
var DeleteAccessPointForObjectLambda$ = [
  9,
  n0,
  _DAPFOL,
  { [_h]: ["DELETE", "/v20180820/accesspointforobjectlambda/{Name}", 200] },
  () => DeleteAccessPointForObjectLambdaRequest$,
  () => __Unit
];
var DeleteAccessPointPolicy$ = [
  9,
  n0,
  _DAPP,
  { [_h]: ["DELETE", "/v20180820/accesspoint/{Name}/policy", 200] },
  () => DeleteAccessPointPolicyRequest$,
  () => __Unit
];
var DeleteAccessPointPolicyForObjectLambda$ = [
  9,
  n0,
  _DAPPFOL,
  { [_h]: ["DELETE", "/v20180820/accesspointforobjectlambda/{Name}/policy", 200] },
  () => DeleteAccessPointPolicyForObjectLambdaRequest$,
  () => __Unit
];
var DeleteAccessPointScope$ = [
  9,
  n0,
  _DAPS,
  { [_h]: ["DELETE", "/v20180820/accesspoint/{Name}/scope", 200] },
  () => DeleteAccessPointScopeRequest$,
  () => __Unit
];
var DeleteBucket$ = [
  9,
  n0,
  _DBe,
  { [_h]: ["DELETE", "/v20180820/bucket/{Bucket}", 200] },
  () => DeleteBucketRequest$,
  () => __Unit
];
var DeleteBucketLifecycleConfiguration$ = [
  9,
  n0,
  _DBLC,
  { [_h]: ["DELETE", "/v20180820/bucket/{Bucket}/lifecycleconfiguration", 200] },
  () => DeleteBucketLifecycleConfigurationRequest$,
  () => __Unit
];
var DeleteBucketPolicy$ = [
  9,
  n0,
  _DBP,
  { [_h]: ["DELETE", "/v20180820/bucket/{Bucket}/policy", 200] },
  () => DeleteBucketPolicyRequest$,
  () => __Unit
];
var DeleteBucketReplication$ = [
  9,
  n0,
  _DBRe,
  { [_h]: ["DELETE", "/v20180820/bucket/{Bucket}/replication", 200] },
  () => DeleteBucketReplicationRequest$,
  () => __Unit
];
var DeleteBucketTagging$ = [
  9,
  n0,
  _DBT,
  { [_h]: ["DELETE", "/v20180820/bucket/{Bucket}/tagging", 204] },
  () => DeleteBucketTaggingRequest$,
  () => __Unit
];
var DeleteJobTagging$ = [
  9,
  n0,
  _DJT,
  { [_h]: ["DELETE", "/v20180820/jobs/{JobId}/tagging", 200] },
  () => DeleteJobTaggingRequest$,
  () => DeleteJobTaggingResult$
];
var DeleteMultiRegionAccessPoint$ = [
  9,
  n0,
  _DMRAP,
  { [_h]: ["POST", "/v20180820/async-requests/mrap/delete", 200], [_hCR]: 1 },
  () => DeleteMultiRegionAccessPointRequest$,
  () => DeleteMultiRegionAccessPointResult$
];
var DeletePublicAccessBlock$ = [
  9,
  n0,
  _DPAB,
  { [_h]: ["DELETE", "/v20180820/configuration/publicAccessBlock", 200] },
  () => DeletePublicAccessBlockRequest$,
  () => __Unit
];
var DeleteStorageLensConfiguration$ = [
  9,
  n0,
  _DSLC,
  { [_h]: ["DELETE", "/v20180820/storagelens/{ConfigId}", 200] },
  () => DeleteStorageLensConfigurationRequest$,
  () => __Unit
];
var DeleteStorageLensConfigurationTagging$ = [
  9,
  n0,
  _DSLCT,
  { [_h]: ["DELETE", "/v20180820/storagelens/{ConfigId}/tagging", 200] },
  () => DeleteStorageLensConfigurationTaggingRequest$,
  () => DeleteStorageLensConfigurationTaggingResult$
];
var DeleteStorageLensGroup$ = [
  9,
  n0,
  _DSLG,
  { [_h]: ["DELETE", "/v20180820/storagelensgroup/{Name}", 204] },
  () => DeleteStorageLensGroupRequest$,
  () => __Unit
];
var DescribeJob$ = [
  9,
  n0,
  _DJ,
  { [_h]: ["GET", "/v20180820/jobs/{JobId}", 200] },
  () => DescribeJobRequest$,
  () => DescribeJobResult$
];
var DescribeMultiRegionAccessPointOperation$ = [
  9,
  n0,
  _DMRAPO,
  { [_h]: ["GET", "/v20180820/async-requests/mrap/{RequestTokenARN+}", 200], [_hCR]: 1 },
  () => DescribeMultiRegionAccessPointOperationRequest$,
  () => DescribeMultiRegionAccessPointOperationResult$
];
var DissociateAccessGrantsIdentityCenter$ = [
  9,
  n0,
  _DAGIC,
  { [_h]: ["DELETE", "/v20180820/accessgrantsinstance/identitycenter", 200], [_hCR]: 1 },
  () => DissociateAccessGrantsIdentityCenterRequest$,
  () => __Unit
];
var GetAccessGrant$ = [
  9,
  n0,
  _GAG,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance/grant/{AccessGrantId}", 200], [_hCR]: 1 },
  () => GetAccessGrantRequest$,
  () => GetAccessGrantResult$
];
var GetAccessGrantsInstance$ = [
  9,
  n0,
  _GAGI,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance", 200], [_hCR]: 1 },
  () => GetAccessGrantsInstanceRequest$,
  () => GetAccessGrantsInstanceResult$
];
var GetAccessGrantsInstanceForPrefix$ = [
  9,
  n0,
  _GAGIFP,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance/prefix", 200], [_hCR]: 1 },
  () => GetAccessGrantsInstanceForPrefixRequest$,
  () => GetAccessGrantsInstanceForPrefixResult$
];
var GetAccessGrantsInstanceResourcePolicy$ = [
  9,
  n0,
  _GAGIRP,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance/resourcepolicy", 200], [_hCR]: 1 },
  () => GetAccessGrantsInstanceResourcePolicyRequest$,
  () => GetAccessGrantsInstanceResourcePolicyResult$
];
var GetAccessGrantsLocation$ = [
  9,
  n0,
  _GAGL,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", 200], [_hCR]: 1 },
  () => GetAccessGrantsLocationRequest$,
  () => GetAccessGrantsLocationResult$
];
var GetAccessPoint$ = [
  9,
  n0,
  _GAP,
  { [_h]: ["GET", "/v20180820/accesspoint/{Name}", 200] },
  () => GetAccessPointRequest$,
  () => GetAccessPointResult$
];
var GetAccessPointConfigurationForObjectLambda$ = [
  9,
  n0,
  _GAPCFOL,
  { [_h]: ["GET", "/v20180820/accesspointforobjectlambda/{Name}/configuration", 200] },
  () => GetAccessPointConfigurationForObjectLambdaRequest$,
  () => GetAccessPointConfigurationForObjectLambdaResult$
];
var GetAccessPointForObjectLambda$ = [
  9,
  n0,
  _GAPFOL,
  { [_h]: ["GET", "/v20180820/accesspointforobjectlambda/{Name}", 200] },
  () => GetAccessPointForObjectLambdaRequest$,
  () => GetAccessPointForObjectLambdaResult$
];
var GetAccessPointPolicy$ = [
  9,
  n0,
  _GAPP,
  { [_h]: ["GET", "/v20180820/accesspoint/{Name}/policy", 200] },
  () => GetAccessPointPolicyRequest$,
  () => GetAccessPointPolicyResult$
];
var GetAccessPointPolicyForObjectLambda$ = [
  9,
  n0,
  _GAPPFOL,
  { [_h]: ["GET", "/v20180820/accesspointforobjectlambda/{Name}/policy", 200] },
  () => GetAccessPointPolicyForObjectLambdaRequest$,
  () => GetAccessPointPolicyForObjectLambdaResult$
];
var GetAccessPointPolicyStatus$ = [
  9,
  n0,
  _GAPPS,
  { [_h]: ["GET", "/v20180820/accesspoint/{Name}/policyStatus", 200] },
  () => GetAccessPointPolicyStatusRequest$,
  () => GetAccessPointPolicyStatusResult$
];
var GetAccessPointPolicyStatusForObjectLambda$ = [
  9,
  n0,
  _GAPPSFOL,
  { [_h]: ["GET", "/v20180820/accesspointforobjectlambda/{Name}/policyStatus", 200] },
  () => GetAccessPointPolicyStatusForObjectLambdaRequest$,
  () => GetAccessPointPolicyStatusForObjectLambdaResult$
];
var GetAccessPointScope$ = [
  9,
  n0,
  _GAPS,
  { [_h]: ["GET", "/v20180820/accesspoint/{Name}/scope", 200] },
  () => GetAccessPointScopeRequest$,
  () => GetAccessPointScopeResult$
];
var GetBucket$ = [
  9,
  n0,
  _GB,
  { [_h]: ["GET", "/v20180820/bucket/{Bucket}", 200] },
  () => GetBucketRequest$,
  () => GetBucketResult$
];
var GetBucketLifecycleConfiguration$ = [
  9,
  n0,
  _GBLC,
  { [_h]: ["GET", "/v20180820/bucket/{Bucket}/lifecycleconfiguration", 200] },
  () => GetBucketLifecycleConfigurationRequest$,
  () => GetBucketLifecycleConfigurationResult$
];
var GetBucketPolicy$ = [
  9,
  n0,
  _GBP,
  { [_h]: ["GET", "/v20180820/bucket/{Bucket}/policy", 200] },
  () => GetBucketPolicyRequest$,
  () => GetBucketPolicyResult$
];
var GetBucketReplication$ = [
  9,
  n0,
  _GBRet,
  { [_h]: ["GET", "/v20180820/bucket/{Bucket}/replication", 200] },
  () => GetBucketReplicationRequest$,
  () => GetBucketReplicationResult$
];
var GetBucketTagging$ = [
  9,
  n0,
  _GBT,
  { [_h]: ["GET", "/v20180820/bucket/{Bucket}/tagging", 200] },
  () => GetBucketTaggingRequest$,
  () => GetBucketTaggingResult$
];
var GetBucketVersioning$ = [
  9,
  n0,
  _GBV,
  { [_h]: ["GET", "/v20180820/bucket/{Bucket}/versioning", 200] },
  () => GetBucketVersioningRequest$,
  () => GetBucketVersioningResult$
];
var GetDataAccess$ = [
  9,
  n0,
  _GDA,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance/dataaccess", 200], [_hCR]: 1 },
  () => GetDataAccessRequest$,
  () => GetDataAccessResult$
];
var GetJobTagging$ = [
  9,
  n0,
  _GJTe,
  { [_h]: ["GET", "/v20180820/jobs/{JobId}/tagging", 200] },
  () => GetJobTaggingRequest$,
  () => GetJobTaggingResult$
];
var GetMultiRegionAccessPoint$ = [
  9,
  n0,
  _GMRAP,
  { [_h]: ["GET", "/v20180820/mrap/instances/{Name+}", 200], [_hCR]: 1 },
  () => GetMultiRegionAccessPointRequest$,
  () => GetMultiRegionAccessPointResult$
];
var GetMultiRegionAccessPointPolicy$ = [
  9,
  n0,
  _GMRAPP,
  { [_h]: ["GET", "/v20180820/mrap/instances/{Name+}/policy", 200], [_hCR]: 1 },
  () => GetMultiRegionAccessPointPolicyRequest$,
  () => GetMultiRegionAccessPointPolicyResult$
];
var GetMultiRegionAccessPointPolicyStatus$ = [
  9,
  n0,
  _GMRAPPS,
  { [_h]: ["GET", "/v20180820/mrap/instances/{Name+}/policystatus", 200], [_hCR]: 1 },
  () => GetMultiRegionAccessPointPolicyStatusRequest$,
  () => GetMultiRegionAccessPointPolicyStatusResult$
];
var GetMultiRegionAccessPointRoutes$ = [
  9,
  n0,
  _GMRAPRet,
  { [_h]: ["GET", "/v20180820/mrap/instances/{Mrap+}/routes", 200], [_hCR]: 1 },
  () => GetMultiRegionAccessPointRoutesRequest$,
  () => GetMultiRegionAccessPointRoutesResult$
];
var GetPublicAccessBlock$ = [
  9,
  n0,
  _GPAB,
  { [_h]: ["GET", "/v20180820/configuration/publicAccessBlock", 200] },
  () => GetPublicAccessBlockRequest$,
  () => GetPublicAccessBlockOutput$
];
var GetStorageLensConfiguration$ = [
  9,
  n0,
  _GSLC,
  { [_h]: ["GET", "/v20180820/storagelens/{ConfigId}", 200] },
  () => GetStorageLensConfigurationRequest$,
  () => GetStorageLensConfigurationResult$
];
var GetStorageLensConfigurationTagging$ = [
  9,
  n0,
  _GSLCT,
  { [_h]: ["GET", "/v20180820/storagelens/{ConfigId}/tagging", 200] },
  () => GetStorageLensConfigurationTaggingRequest$,
  () => GetStorageLensConfigurationTaggingResult$
];
var GetStorageLensGroup$ = [
  9,
  n0,
  _GSLG,
  { [_h]: ["GET", "/v20180820/storagelensgroup/{Name}", 200] },
  () => GetStorageLensGroupRequest$,
  () => GetStorageLensGroupResult$
];
var ListAccessGrants$ = [
  9,
  n0,
  _LAG,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance/grants", 200], [_hCR]: 1 },
  () => ListAccessGrantsRequest$,
  () => ListAccessGrantsResult$
];
var ListAccessGrantsInstances$ = [
  9,
  n0,
  _LAGI,
  { [_h]: ["GET", "/v20180820/accessgrantsinstances", 200], [_hCR]: 1 },
  () => ListAccessGrantsInstancesRequest$,
  () => ListAccessGrantsInstancesResult$
];
var ListAccessGrantsLocations$ = [
  9,
  n0,
  _LAGL,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance/locations", 200], [_hCR]: 1 },
  () => ListAccessGrantsLocationsRequest$,
  () => ListAccessGrantsLocationsResult$
];
var ListAccessPoints$ = [
  9,
  n0,
  _LAP,
  { [_h]: ["GET", "/v20180820/accesspoint", 200] },
  () => ListAccessPointsRequest$,
  () => ListAccessPointsResult$
];
var ListAccessPointsForDirectoryBuckets$ = [
  9,
  n0,
  _LAPFDB,
  { [_h]: ["GET", "/v20180820/accesspointfordirectory", 200] },
  () => ListAccessPointsForDirectoryBucketsRequest$,
  () => ListAccessPointsForDirectoryBucketsResult$
];
var ListAccessPointsForObjectLambda$ = [
  9,
  n0,
  _LAPFOL,
  { [_h]: ["GET", "/v20180820/accesspointforobjectlambda", 200] },
  () => ListAccessPointsForObjectLambdaRequest$,
  () => ListAccessPointsForObjectLambdaResult$
];
var ListCallerAccessGrants$ = [
  9,
  n0,
  _LCAG,
  { [_h]: ["GET", "/v20180820/accessgrantsinstance/caller/grants", 200], [_hCR]: 1 },
  () => ListCallerAccessGrantsRequest$,
  () => ListCallerAccessGrantsResult$
];
var ListJobs$ = [
  9,
  n0,
  _LJ,
  { [_h]: ["GET", "/v20180820/jobs", 200] },
  () => ListJobsRequest$,
  () => ListJobsResult$
];
var ListMultiRegionAccessPoints$ = [
  9,
  n0,
  _LMRAP,
  { [_h]: ["GET", "/v20180820/mrap/instances", 200], [_hCR]: 1 },
  () => ListMultiRegionAccessPointsRequest$,
  () => ListMultiRegionAccessPointsResult$
];
var ListRegionalBuckets$ = [
  9,
  n0,
  _LRB,
  { [_h]: ["GET", "/v20180820/bucket", 200] },
  () => ListRegionalBucketsRequest$,
  () => ListRegionalBucketsResult$
];
var ListStorageLensConfigurations$ = [
  9,
  n0,
  _LSLC,
  { [_h]: ["GET", "/v20180820/storagelens", 200] },
  () => ListStorageLensConfigurationsRequest$,
  () => ListStorageLensConfigurationsResult$
];
var ListStorageLensGroups$ = [
  9,
  n0,
  _LSLG,
  { [_h]: ["GET", "/v20180820/storagelensgroup", 200] },
  () => ListStorageLensGroupsRequest$,
  () => ListStorageLensGroupsResult$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  { [_h]: ["GET", "/v20180820/tags/{ResourceArn+}", 200] },
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResult$
];
var PutAccessGrantsInstanceResourcePolicy$ = [
  9,
  n0,
  _PAGIRP,
  { [_h]: ["PUT", "/v20180820/accessgrantsinstance/resourcepolicy", 200], [_hCR]: 1 },
  () => PutAccessGrantsInstanceResourcePolicyRequest$,
  () => PutAccessGrantsInstanceResourcePolicyResult$
];
var PutAccessPointConfigurationForObjectLambda$ = [
  9,
  n0,
  _PAPCFOL,
  { [_h]: ["PUT", "/v20180820/accesspointforobjectlambda/{Name}/configuration", 200] },
  () => PutAccessPointConfigurationForObjectLambdaRequest$,
  () => __Unit
];
var PutAccessPointPolicy$ = [
  9,
  n0,
  _PAPP,
  { [_h]: ["PUT", "/v20180820/accesspoint/{Name}/policy", 200] },
  () => PutAccessPointPolicyRequest$,
  () => __Unit
];
var PutAccessPointPolicyForObjectLambda$ = [
  9,
  n0,
  _PAPPFOL,
  { [_h]: ["PUT", "/v20180820/accesspointforobjectlambda/{Name}/policy", 200] },
  () => PutAccessPointPolicyForObjectLambdaRequest$,
  () => __Unit
];
var PutAccessPointScope$ = [
  9,
  n0,
  _PAPS,
  { [_h]: ["PUT", "/v20180820/accesspoint/{Name}/scope", 200] },
  () => PutAccessPointScopeRequest$,
  () => __Unit
];
var PutBucketLifecycleConfiguration$ = [
  9,
  n0,
  _PBLC,
  { [_h]: ["PUT", "/v20180820/bucket/{Bucket}/lifecycleconfiguration", 200], [_hCR]: 1 },
  () => PutBucketLifecycleConfigurationRequest$,
  () => __Unit
];
var PutBucketPolicy$ = [
  9,
  n0,
  _PBP,
  { [_h]: ["PUT", "/v20180820/bucket/{Bucket}/policy", 200], [_hCR]: 1 },
  () => PutBucketPolicyRequest$,
  () => __Unit
];
var PutBucketReplication$ = [
  9,
  n0,
  _PBR,
  { [_h]: ["PUT", "/v20180820/bucket/{Bucket}/replication", 200], [_hCR]: 1 },
  () => PutBucketReplicationRequest$,
  () => __Unit
];
var PutBucketTagging$ = [
  9,
  n0,
  _PBT,
  { [_h]: ["PUT", "/v20180820/bucket/{Bucket}/tagging", 200], [_hCR]: 1 },
  () => PutBucketTaggingRequest$,
  () => __Unit
];
var PutBucketVersioning$ = [
  9,
  n0,
  _PBV,
  { [_h]: ["PUT", "/v20180820/bucket/{Bucket}/versioning", 200], [_hCR]: 1 },
  () => PutBucketVersioningRequest$,
  () => __Unit
];
var PutJobTagging$ = [
  9,
  n0,
  _PJT,
  { [_h]: ["PUT", "/v20180820/jobs/{JobId}/tagging", 200] },
  () => PutJobTaggingRequest$,
  () => PutJobTaggingResult$
];
var PutMultiRegionAccessPointPolicy$ = [
  9,
  n0,
  _PMRAPPu,
  { [_h]: ["POST", "/v20180820/async-requests/mrap/put-policy", 200], [_hCR]: 1 },
  () => PutMultiRegionAccessPointPolicyRequest$,
  () => PutMultiRegionAccessPointPolicyResult$
];
var PutPublicAccessBlock$ = [
  9,
  n0,
  _PPAB,
  { [_h]: ["PUT", "/v20180820/configuration/publicAccessBlock", 200] },
  () => PutPublicAccessBlockRequest$,
  () => __Unit
];
var PutStorageLensConfiguration$ = [
  9,
  n0,
  _PSLC,
  { [_h]: ["PUT", "/v20180820/storagelens/{ConfigId}", 200] },
  () => PutStorageLensConfigurationRequest$,
  () => __Unit
];
var PutStorageLensConfigurationTagging$ = [
  9,
  n0,
  _PSLCT,
  { [_h]: ["PUT", "/v20180820/storagelens/{ConfigId}/tagging", 200] },
  () => PutStorageLensConfigurationTaggingRequest$,
  () => PutStorageLensConfigurationTaggingResult$
];
var SubmitMultiRegionAccessPointRoutes$ = [
  9,
  n0,
  _SMRAPR,
  { [_h]: ["PATCH", "/v20180820/mrap/instances/{Mrap+}/routes", 200], [_hCR]: 1 },
  () => SubmitMultiRegionAccessPointRoutesRequest$,
  () => SubmitMultiRegionAccessPointRoutesResult$
];
var TagResource$ = [
  9,
  n0,
  _TRa,
  { [_h]: ["POST", "/v20180820/tags/{ResourceArn+}", 204] },
  () => TagResourceRequest$,
  () => TagResourceResult$
];
var UntagResource$ = [
  9,
  n0,
  _UR,
  { [_h]: ["DELETE", "/v20180820/tags/{ResourceArn+}", 204] },
  () => UntagResourceRequest$,
  () => UntagResourceResult$
];
var UpdateAccessGrantsLocation$ = [
  9,
  n0,
  _UAGL,
  { [_h]: ["PUT", "/v20180820/accessgrantsinstance/location/{AccessGrantsLocationId}", 200], [_hCR]: 1 },
  () => UpdateAccessGrantsLocationRequest$,
  () => UpdateAccessGrantsLocationResult$
];
var UpdateJobPriority$ = [
  9,
  n0,
  _UJP,
  { [_h]: ["POST", "/v20180820/jobs/{JobId}/priority", 200] },
  () => UpdateJobPriorityRequest$,
  () => UpdateJobPriorityResult$
];
var UpdateJobStatus$ = [
  9,
  n0,
  _UJS,
  { [_h]: ["POST", "/v20180820/jobs/{JobId}/status", 200] },
  () => UpdateJobStatusRequest$,
  () => UpdateJobStatusResult$
];
var UpdateStorageLensGroup$ = [
  9,
  n0,
  _USLG,
  { [_h]: ["PUT", "/v20180820/storagelensgroup/{Name}", 204] },
  () => UpdateStorageLensGroupRequest$,
  () => __Unit
];
var getRuntimeConfig = (config) => {
  return {
    apiVersion: "2018-08-20",
    base64Decoder: config?.base64Decoder ?? fromBase64,
    base64Encoder: config?.base64Encoder ?? toBase64,
    disableHostPrefix: config?.disableHostPrefix ?? false,
    endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
    extensions: config?.extensions ?? [],
    httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultS3ControlHttpAuthSchemeProvider,
    httpAuthSchemes: config?.httpAuthSchemes ?? [
      {
        schemeId: "aws.auth#sigv4",
        identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
        signer: new AwsSdkSigV4Signer()
      }
    ],
    logger: config?.logger ?? new NoOpLogger(),
    md5: config?.md5 ?? Md5Node,
    protocol: config?.protocol ?? AwsRestXmlProtocol,
    protocolSettings: config?.protocolSettings ?? {
      defaultNamespace: "com.amazonaws.s3control",
      errorTypeRegistries,
      xmlNamespace: "http://awss3control.amazonaws.com/doc/2018-08-20/",
      version: "2018-08-20",
      serviceTarget: "AWSS3ControlServiceV20180820"
    },
    serviceId: config?.serviceId ?? "S3 Control",
    sha256: config?.sha256 ?? Sha256Node,
    signingEscapePath: config?.signingEscapePath ?? false,
    urlParser: config?.urlParser ?? parseUrl,
    useArnRegion: config?.useArnRegion ?? void 0,
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
    streamHasher: config?.streamHasher ?? fileStreamHasher,
    useArnRegion: config?.useArnRegion ?? loadConfig(NODE_USE_ARN_REGION_CONFIG_OPTIONS, loaderConfig),
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
var S3ControlClient = class extends Client {
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
    const _config_7 = resolveS3ControlConfig(_config_6);
    const _config_8 = resolveHttpAuthSchemeConfig(_config_7);
    const _config_9 = resolveRuntimeExtensions(_config_8, configuration?.extensions || []);
    this.config = _config_9;
    this.middlewareStack.use(getSchemaSerdePlugin(this.config));
    this.middlewareStack.use(getUserAgentPlugin(this.config));
    this.middlewareStack.use(getRetryPlugin(this.config));
    this.middlewareStack.use(getContentLengthPlugin(this.config));
    this.middlewareStack.use(getHostHeaderPlugin(this.config));
    this.middlewareStack.use(getLoggerPlugin(this.config));
    this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
    this.middlewareStack.use(getHostPrefixDeduplicationPlugin(this.config));
    this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultS3ControlHttpAuthSchemeParametersProvider,
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
var applyMd5BodyChecksumMiddleware = (options) => (next) => async (args) => {
  const { request } = args;
  if (HttpRequest.isInstance(request)) {
    const { body, headers } = request;
    if (!hasHeader("content-md5", headers)) {
      let digest;
      if (body === void 0 || typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
        const hash = new options.md5();
        hash.update(body || "");
        digest = hash.digest();
      } else {
        digest = options.streamHasher(options.md5, body);
      }
      const cloned = HttpRequest.clone(request);
      cloned.headers = {
        ...headers,
        "content-md5": options.base64Encoder(await digest)
      };
      return next({
        ...args,
        request: cloned
      });
    }
  }
  return next(args);
};
var applyMd5BodyChecksumMiddlewareOptions = {
  name: "applyMd5BodyChecksumMiddleware",
  step: "build",
  tags: ["SET_CONTENT_MD5", "BODY_CHECKSUM"],
  override: true
};
var getApplyMd5BodyChecksumPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.add(applyMd5BodyChecksumMiddleware(config), applyMd5BodyChecksumMiddlewareOptions);
  }
});
var hasHeader = (soughtHeader, headers) => {
  soughtHeader = soughtHeader.toLowerCase();
  for (const headerName in headers) {
    if (!hasOwn(headers, headerName))
      continue;
    if (soughtHeader === headerName.toLowerCase()) {
      return true;
    }
  }
  return false;
};
var command = makeBuilder(commonParams, "AWSS3ControlServiceV20180820", "S3ControlClient", getEndpointPlugin);
var _ep0 = {
  RequiresAccountId: { type: "staticContextParams", value: true },
  AccountId: { type: "contextParams", name: "AccountId" }
};
var _ep3 = {
  RequiresAccountId: { type: "staticContextParams", value: true },
  AccessPointName: { type: "contextParams", name: "Name" },
  AccountId: { type: "contextParams", name: "AccountId" }
};
var _ep5 = {
  RequiresAccountId: { type: "staticContextParams", value: true },
  AccountId: { type: "contextParams", name: "AccountId" },
  Bucket: { type: "contextParams", name: "Bucket" }
};
var _mw0 = (Command, cs, config, o2) => [
  getProcessArnablesPlugin(config),
  getApplyMd5BodyChecksumPlugin(config)
];
var _mw1 = (Command, cs, config, o2) => [
  getProcessArnablesPlugin(config)
];
var GetAccessPointCommand = class extends command(_ep3, _mw1, "GetAccessPoint", GetAccessPoint$) {
};
var GetAccessPointPolicyCommand = class extends command(_ep3, _mw1, "GetAccessPointPolicy", GetAccessPointPolicy$) {
};
var GetMultiRegionAccessPointPolicyCommand = class extends command(_ep0, _mw0, "GetMultiRegionAccessPointPolicy", GetMultiRegionAccessPointPolicy$) {
};
var GetPublicAccessBlockCommand = class extends command(_ep0, _mw1, "GetPublicAccessBlock", GetPublicAccessBlock$) {
};
var ListAccessPointsCommand = class extends command(_ep5, _mw1, "ListAccessPoints", ListAccessPoints$) {
};
var ListMultiRegionAccessPointsCommand = class extends command(_ep0, _mw0, "ListMultiRegionAccessPoints", ListMultiRegionAccessPoints$) {
};
var s3Control = {
  client: ({ endpoint, ...options }) => new S3ControlClient({
    ...options,
    // The SDK's own rules put the account id before the host, which a server of one's own does not answer to.
    ...endpoint !== void 0 && { endpoint, endpointProvider: () => ({ url: new URL(endpoint) }) }
  }),
  commands: {
    GetAccessPoint: GetAccessPointCommand,
    GetAccessPointPolicy: GetAccessPointPolicyCommand,
    GetMultiRegionAccessPointPolicy: GetMultiRegionAccessPointPolicyCommand,
    GetPublicAccessBlock: GetPublicAccessBlockCommand,
    ListAccessPoints: ListAccessPointsCommand,
    ListMultiRegionAccessPoints: ListMultiRegionAccessPointsCommand
  }
};
export {
  s3Control
};
