import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  commitFiles,
  contentOf,
  fileOf,
  isCommit,
  isRecordedHome,
  isSameContent,
  isThere,
  knownFinding,
  loadPolicy,
  openCommit,
  pathIn,
  recordedIn,
  trackedPaths
} from "./chunk-WK5S6FHS.js";
import {
  readDocument
} from "./chunk-NI7TRFF2.js";
import {
  diskFiles,
  reachIn
} from "./chunk-FQ5ZAONP.js";
import {
  isConfiguration,
  lineSpan,
  loadHclReader,
  readHcl,
  readJsonValues,
  scan
} from "./chunk-E7CMWZG4.js";
import {
  perimeterOf
} from "./chunk-EBTPQMST.js";
import {
  toPath,
  toUri
} from "./chunk-O3C5OOCR.js";
import {
  child
} from "./chunk-WYSKVHBN.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";

// src/files/commit-documents.ts
import { existsSync } from "node:fs";
import nodePath from "node:path";
var LARGEST = 64 * 1024 * 1024;
function documentsIn(commit) {
  const read2 = contentOf(commit, []);
  const blobAt = (path) => {
    const blob = commit.blobs.get(pathIn(commit, path));
    return blob === void 0 || blob.isLink ? void 0 : blob;
  };
  const below = (folder) => {
    const inside = pathIn(commit, folder);
    const prefix = inside === "." ? "" : `${inside}/`;
    return [...commit.blobs.values()].filter(({ path, isLink }) => !isLink && path.startsWith(prefix));
  };
  const absolute = ({ path }) => nodePath.join(commit.root, path);
  return {
    words: ` in ${commit.sha.slice(0, 12)}`,
    // Where a repository ends is no content of it.
    exists: (path) => blobAt(path) !== void 0 || nodePath.basename(path) === ".git" && existsSync(path),
    isFolder: (path) => blobAt(path) === void 0 && below(path).length > 0,
    read(path) {
      const blob = blobAt(path);
      if (blob === void 0) throw missing();
      if (blob.size > LARGEST) throw Object.assign(new Error("too large"), { code: "ERR_FS_FILE_TOO_LARGE" });
      return Buffer.from(read2(blob)).toString("utf8");
    },
    filesBelow(folder) {
      const found = below(folder);
      if (found.length === 0) throw missing();
      return found.map(absolute);
    }
  };
}
function missing() {
  return Object.assign(new Error("not in the commit"), { code: "ENOENT" });
}

// src/files/with-file.ts
function withFile(file, others) {
  return {
    ...others,
    files: {
      *[Symbol.iterator]() {
        yield file;
        yield* others.files;
      }
    }
  };
}

// src/gate/pairs.ts
var KEYS = [
  ({ fingerprint, file, verdict }) => `${fingerprint} ${verdict} ${file}`,
  ({ fingerprint, file }) => `${fingerprint} ${file}`,
  ({ fingerprint, file, verdict }) => isRecordedHome(file) ? void 0 : `${fingerprint} ${verdict}`,
  ({ fingerprint, file }) => isRecordedHome(file) ? void 0 : fingerprint
];
function pairsOf(now, earlier) {
  const before = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  for (const keyOf of KEYS) {
    if (before.size === now.length || taken.size === earlier.length) break;
    const free = grouped(
      earlier.filter((each) => !taken.has(each)),
      keyOf
    );
    for (const [i, each] of now.entries()) {
      if (before.has(i)) continue;
      const key = keyOf(each);
      const found = key === void 0 ? void 0 : free.get(key)?.pop();
      if (found === void 0) continue;
      before.set(i, found);
      taken.add(found);
    }
  }
  return { before, left: earlier.filter((each) => !taken.has(each)) };
}
function grouped(known, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of known) {
    const key = keyOf(each);
    if (key === void 0) continue;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

// src/gate/compare.ts
function compare({ findings, waived }, baseline) {
  const states = /* @__PURE__ */ new Map();
  const uncounted = pairAll(findings, baseline.findings, states);
  const gone = new Set(pairAll(waived, [...baseline.waived ?? [], ...uncounted], states));
  const absent = uncounted.filter((each) => gone.has(each) && baseline.isLookedAt(each.file));
  return { with: baseline.name, states, absent };
}
function pairAll(findings, earlier, states) {
  const now = findings.map(knownFinding);
  const { before, left } = pairsOf(now, earlier);
  for (const [i, finding] of findings.entries()) states.set(finding, stateOf(now[i], before.get(i)));
  return left;
}
function stateOf(now, before) {
  if (before === void 0 || now.verdict === "fail" && before.verdict === "unknown") return "new";
  return now.verdict === before.verdict && now.file === before.file ? "unchanged" : "updated";
}

// src/commands/gate-of.ts
import { readFileSync } from "node:fs";

// src/commands/named-commit.ts
function commitAt(cwd, ref) {
  const found = openCommit(cwd, ref);
  if (!isCommit(found)) throw new UsageError(`${found.message}.`, found.next);
  const short = found.sha.slice(0, 12);
  return { commit: found, name: found.sha.startsWith(ref) ? short : `${ref} (${short})` };
}

// src/commands/gate-of.ts
function gateOf(choice, configuration, states, cwd) {
  const failOnNew = choice.failOnNew ?? configuration.failOnNew ?? choice.isNewByDefault ?? false;
  if (failOnNew && states === void 0)
    throw new UsageError(
      "Only new findings are to count, but nothing says which are known.",
      "Give --baseline a file (lakeproof baseline write makes one), or --baseline-ref a commit."
    );
  const isChanged = choice.changedSince === void 0 ? void 0 : changedSince(choice.changedSince, cwd);
  return {
    failOn: choice.failOn ?? configuration.failOn ?? "high",
    failOnUnknown: choice.failOnUnknown ?? configuration.failOnUnknown ?? false,
    ...failOnNew && { counts: (finding) => states?.get(finding) === "new" },
    ...isChanged && { counts: ({ resource }) => isChanged(fileOf(resource)) }
  };
}
function changedSince(ref, cwd) {
  const { commit } = commitAt(cwd, ref);
  const known = /* @__PURE__ */ new Map();
  const isChanged = (uri) => {
    const path = isRecordedHome(uri) ? void 0 : toPath(uri, cwd);
    const blob = path === void 0 ? void 0 : commit.blobs.get(pathIn(commit, path));
    return path === void 0 || blob === void 0 || !isSameContent(blob, readFileSync(path));
  };
  return (uri) => {
    const answer = known.get(uri) ?? isChanged(uri);
    known.set(uri, answer);
    return answer;
  };
}

// src/commands/load-parameters.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { resolve } from "node:path";

// src/inputs/cloudformation/parameters-file.ts
function readParameters(text, file) {
  const { value: document, problems } = readDocument(text, file);
  if (document === void 0) return { value: /* @__PURE__ */ new Map(), problems };
  const found = entriesOf(document);
  const given = /* @__PURE__ */ new Map();
  const wrong = [];
  for (const { name, value, pointer } of found) {
    const at = document.at(pointer);
    const text2 = textOf(value);
    if (name !== void 0 && text2 !== void 0) given.set(name, { value: text2, at });
    else if (name === void 0 || !isPrevious(value)) wrong.push(noParameter(name, file, at));
  }
  return { value: given, problems: [...problems, ...wrong] };
}
function entriesOf({ value }) {
  if (Array.isArray(value)) return value.map((each, i) => entryOf(each, child("", i)));
  const inner = fieldOf(value, "Parameters");
  const isConfiguration2 = isMap(inner);
  const map = isConfiguration2 ? inner : value;
  if (!isMap(map)) return [{ name: void 0, value, pointer: "" }];
  const at = isConfiguration2 ? "/Parameters" : "";
  return Object.entries(map).map(([name, each]) => ({ name, value: each, pointer: child(at, name) }));
}
var PREVIOUS = /* @__PURE__ */ Symbol("the previous value");
function entryOf(entry, pointer) {
  if (typeof entry === "string") {
    const divider = entry.indexOf("=");
    if (divider > 0) return { name: entry.slice(0, divider), value: entry.slice(divider + 1), pointer };
  }
  const name = fieldOf(entry, "ParameterKey");
  const previous = fieldOf(entry, "UsePreviousValue") === true ? PREVIOUS : void 0;
  const value = fieldOf(entry, "ParameterValue");
  return {
    name: typeof name === "string" ? name : void 0,
    value: value ?? previous,
    pointer: value === void 0 ? pointer : child(pointer, "ParameterValue")
  };
}
function isPrevious(value) {
  return value === PREVIOUS;
}
function textOf(value) {
  if (Array.isArray(value)) return value.every(isScalar) ? value.map(String) : void 0;
  return isScalar(value) ? String(value) : void 0;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldOf(value, key) {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function noParameter(name, file, at) {
  return {
    level: "error",
    kind: "no-parameter-value",
    message: name === void 0 ? "This is no parameter and its value" : `The parameter ${name} has no text or list of texts as its value`,
    next: 'Write [{ "ParameterKey": "Name", "ParameterValue": "value" }] or { "Name": "value" }.',
    file,
    ...at !== void 0 && { at }
  };
}

// src/inputs/terraform/hcl/values-file.ts
function isValuesFile(name) {
  return /\.tfvars(?:\.json)?$/.test(name);
}
function readValuesFile(text, file, grammar) {
  const { value, problems } = file.endsWith(".json") ? readJsonValues(text, file) : readHcl(text, file, grammar);
  if (value === void 0) return { value: /* @__PURE__ */ new Map(), problems };
  const given = value.body.attributes.map((attribute) => [
    attribute.name,
    { value: written(attribute.value, value), at: lineSpan(value, attribute) }
  ]);
  return { value: new Map(given), problems };
}
function written(expression, { text }) {
  if (expression.kind === "literal" && typeof expression.value === "string") return expression.value;
  return text.slice(expression.start, expression.end);
}

// src/commands/load-parameters.ts
async function loadParameters(paths, pairs, cwd) {
  const given = /* @__PURE__ */ new Map();
  for (const path of paths) for (const [name, value] of await fileAt(path, cwd)) given.set(name, value);
  for (const pair of pairs) {
    const divider = pair.indexOf("=");
    if (divider < 1) throw new UsageError(`--parameter ${pair} names no value`, "Write --parameter Name=value.");
    given.set(pair.slice(0, divider), { value: pair.slice(divider + 1) });
  }
  return given;
}
async function fileAt(path, cwd) {
  const file = resolve(cwd, path);
  let text;
  try {
    text = readFileSync2(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const reason = error.message;
    throw new UsageError(`The parameters ${path} cannot be read: ${reason}`, "Give --parameters the path of a file.");
  }
  const { value, problems } = await read(text, toUri(file, cwd));
  const wrong = problems.find(({ level }) => level === "error");
  if (wrong === void 0) return value;
  const { line, column } = wrong.at?.start ?? { line: 1, column: 1 };
  throw new UsageError(`${path}:${line}:${column}: ${wrong.message}`, wrong.next);
}
async function read(text, file) {
  return isValuesFile(file) ? readValuesFile(text, file, (await loadHclReader()).grammar) : readParameters(text, file);
}
var PREFIX = "TF_VAR_";
function variablesIn(env) {
  return new Map(
    Object.entries(env).flatMap(
      ([name, value]) => name.startsWith(PREFIX) && value !== void 0 ? [[name.slice(PREFIX.length), { value }]] : []
    )
  );
}

// src/commands/scan-tree.ts
function scanTree(files, { loaded, rules, all, waivers }, { parameters, environment, source, today }, { others = false, accepts, formerRoots } = {}) {
  return scan(files, {
    rules,
    perimeter: perimeterOf(loaded.configuration),
    others,
    parameters,
    environment,
    ...source && { source },
    ...formerRoots && { formerRoots },
    waivers: { listed: waivers, rules: all, today, ...accepts && { accepts } }
  });
}

// src/commands/source-in.ts
import { resolve as resolve2 } from "node:path";
function sourceIn(folder, places, cwd) {
  const reach = reachIn([folder, ...places], cwd);
  const inside = toUri(resolve2(cwd, folder, "main.tf"), cwd);
  const listed = reach.folder(inside, ".");
  if (typeof listed === "string" || !listed.some(({ uri }) => isConfiguration(uri))) {
    throw new UsageError(
      `There is no Terraform source in ${folder}.`,
      "Give --source the folder that holds .tf files."
    );
  }
  return { list: (path) => reach.folder(inside, path), file: (path) => reach.beside(inside, path) };
}

// src/commands/gated-scan.ts
async function gatedScan(paths, choice, wantsOthers, surroundings) {
  const { cwd, env, now } = surroundings;
  if (choice.baseline && choice.baselineRef !== void 0)
    throw new UsageError(
      "Findings are compared with a file or with a commit, not with both.",
      "Give only one of them."
    );
  const trusted = choice.policyRef === void 0 ? void 0 : commitAt(cwd, choice.policyRef);
  const policy = await (trusted === void 0 ? loadPolicy(choice, paths, cwd) : policyOf(trusted, choice, paths, cwd));
  const given = {
    parameters: await loadParameters(choice.parameters ?? [], choice.parameter ?? [], cwd),
    environment: variablesIn(env),
    today: now().toISOString().slice(0, 10)
  };
  const places = paths.length > 0 || choice.live !== void 0 ? paths : ["."];
  const others = wantsOthers(policy.loaded);
  const scans = /* @__PURE__ */ new Map();
  const scanCommit = ({ commit }) => {
    const known2 = scans.get(commit.sha) ?? scanTree(commitFiles(commit, places, whereIn(policy, cwd)), policy, given);
    scans.set(commit.sha, known2);
    return known2;
  };
  const compared = choice.baselineRef === void 0 ? void 0 : commitAt(cwd, choice.baselineRef);
  const isGit = trusted !== void 0 || compared !== void 0;
  const tracked = isGit ? trackedPaths(cwd) : void 0;
  const source = choice.source === void 0 ? void 0 : sourceIn(choice.source, places, cwd);
  const headGiven = { ...given, ...source && { source } };
  const scanHead = (by, how) => {
    const files = diskFiles(places, { ...whereIn(by, cwd), ...tracked && { tracked } });
    return scanHeadWith(files, by, headGiven, how, choice.live, surroundings);
  };
  const result = trusted === void 0 ? await scanHead(policy, { others }) : await (await import("./review-4W7F4VDL.js")).reviewedScan(
    { trusted, policy, before: await scanCommit(trusted), choice, paths, others, scanHead },
    surroundings
  );
  const known = await baselineOf(policy, compared, scanCommit);
  const comparison = known && compare(result, { ...known, isLookedAt: (file) => isLookedAt(file, result, cwd) });
  return {
    result: comparison === void 0 ? result : { ...result, comparison },
    policy,
    gate: gateOf(choice, policy.loaded.configuration, comparison?.states, cwd)
  };
}
function whereIn({ loaded: { configuration, folder } }, cwd) {
  return { cwd, exclude: configuration.exclude ?? [], excludeBase: folder };
}
async function policyOf({ commit, name }, choice, paths, cwd) {
  try {
    return await loadPolicy(choice, paths, cwd, documentsIn(commit));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const next = `${error.next ?? "Mend it."} Until it is mended there, take the policy from another commit.`;
    throw new UsageError(`The policy of ${name} cannot be used:
${error.message}`, next);
  }
}
async function scanHeadWith(files, policy, given, how, live, surroundings) {
  if (live === void 0) return scanTree(files, policy, given, how);
  const { withLiveSnapshot } = await import("./live-scan-HUNPVFD7.js");
  return withLiveSnapshot(
    policy.rules,
    live,
    surroundings,
    (snapshot) => scanTree(withFile(snapshot, files), policy, given, how)
  );
}
async function baselineOf(policy, compared, scanCommit) {
  if (compared === void 0) return policy.baseline;
  const { findings, waived } = await scanCommit(compared);
  return { name: compared.name, findings: findings.map(knownFinding), waived: waived.map(knownFinding) };
}
function isLookedAt(file, { read: read2, judgedIn = [] }, cwd) {
  if (isRecordedHome(file)) return judgedIn.some(({ recorded, scope }) => recorded && recordedIn(scope) === file);
  return read2?.has(file) === true || !isThere(file, cwd);
}

// src/commands/write-files.ts
import { closeSync, existsSync as existsSync2, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
function writeFiles(noun, files) {
  const written2 = [];
  try {
    for (const { path, text } of files) {
      const from = `${path}.${process.pid}.part`;
      makeFolder(dirname(path));
      written2.push({ from, to: path });
      const file = openSync(from, "w");
      try {
        for (const chunk of text()) writeSync(file, chunk);
      } finally {
        closeSync(file);
      }
    }
    for (const { from, to } of written2) renameSync(from, to);
  } catch (error) {
    for (const { from } of written2) rmSync(from, { force: true });
    if (error.code === void 0) throw error;
    throw new UsageError(
      `A ${noun} cannot be written: ${error.message}`,
      "Name a file in a folder that you may write to."
    );
  }
}
function makeFolder(path) {
  if (existsSync2(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

export {
  gatedScan,
  writeFiles
};
