import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  chooseRules
} from "./chunk-JD7SGUYG.js";
import {
  loadConfiguration,
  withoutConfiguration
} from "./chunk-U4FOBZTP.js";
import {
  CANDIDATE,
  LARGEST,
  isInside
} from "./chunk-OHNZZHFR.js";
import {
  gunzipped,
  isGzipName
} from "./chunk-3WDRMSHZ.js";
import {
  excluderFor
} from "./chunk-GFA3TMIB.js";
import {
  errorCode,
  readFailure,
  toPath,
  toUri
} from "./chunk-O3C5OOCR.js";

// src/gate/known-finding.ts
function knownFinding(finding) {
  const { rule, resource, verdict, fingerprint } = finding;
  return {
    rule: rule.id,
    verdict: verdict === "fail" ? "fail" : "unknown",
    file: fileOf(resource),
    resource: resource.identity,
    fingerprint
  };
}
function fileOf({ recorded, id, origins, scope }) {
  if (!recorded) return origins.get("")?.at.file ?? id.split("#", 1)[0] ?? "";
  return recordedIn(scope);
}
function recordedIn({ account, region }) {
  const [home, where] = [account, region].map(
    (value) => typeof value === "string" && value !== "" ? encodeURIComponent(value) : "global"
  );
  return `${RECORDED}${home}/${where}`;
}
var RECORDED = "live/aws/";
function isRecordedHome(file) {
  return file.startsWith(RECORDED);
}

// src/commands/load-policy.ts
import { relative, resolve } from "node:path";
async function loadPolicy(choice, paths, cwd, source) {
  const loaded = isThere(choice.config, cwd, source) ? loadConfiguration(choice.config, paths, cwd, source) : withoutConfiguration(cwd, source);
  const { configuration, folder } = loaded;
  const { selected, all } = await chooseRules(loaded, choice.pack, { only: choice.rules, skip: choice.skip }, cwd);
  const { waivers = [] } = configuration;
  const named = configuration.baseline === void 0 ? void 0 : resolve(folder, configuration.baseline);
  const baseline = choice.baseline ?? named;
  return {
    loaded,
    rules: selected,
    all,
    // What few use is loaded where it is used.
    waivers: waivers.length > 0 ? (await import("./load-waivers-4YTIDWY4.js")).loadWaivers(loaded, cwd) : [],
    ...baseline !== void 0 && baseline !== false && { baseline: await baselineAt(baseline, cwd, source) }
  };
}
function isThere(config, cwd, source) {
  return source === void 0 || typeof config !== "string" || source.exists(resolve(cwd, config));
}
async function baselineAt(path, cwd, source) {
  const { loadBaseline } = await import("./load-baseline-EDO4KEQO.js");
  const findings = source === void 0 || source.exists(resolve(cwd, path)) ? loadBaseline(path, cwd, source) : [];
  return { name: `the baseline ${relative(cwd, resolve(cwd, path))}`, findings };
}

// src/commands/lost-files.ts
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/files/commit.ts
import { createHash } from "node:crypto";
import { posix, resolve as resolve2 } from "node:path";

// src/files/git.ts
import { spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { dirname } from "node:path";
var MOST = 256 * 1024 * 1024;
var LONGEST_MILLISECONDS = 12e4;
var HARMLESS = [
  "--no-replace-objects",
  "--no-optional-locks",
  "--literal-pathspecs",
  ...["-c", "core.fsmonitor=false", "-c", `core.hooksPath=${devNull}`, "-c", "protocol.allow=never"]
];
function git(folder, args, { input = "", most = MOST } = {}) {
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...HARMLESS, ...args], {
    // Windows looks for programs in the working directory first, and a scanned folder could hold a git.exe.
    cwd: dirname(process.execPath),
    env: { ...withoutGit(process.env), GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", LC_ALL: "C" },
    input,
    maxBuffer: most,
    timeout: LONGEST_MILLISECONDS,
    windowsHide: true
  });
  if (error !== void 0) return { ok: false, out: Buffer.alloc(0), said: failureOf(errorCode(error)) };
  const lines = status === 0 ? [] : stderr.toString("utf8").trim().split("\n");
  const said = lines.find((line) => line.startsWith("fatal:")) ?? lines[0] ?? "";
  return { ok: status === 0, out: stdout, said };
}
function withoutGit(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith("GIT_")));
}
function failureOf(code) {
  if (code === "ENOENT") return "git is not installed";
  if (code === "ENOBUFS") return "git answered more than is read";
  return code === "ETIMEDOUT" ? "git did not answer within two minutes" : `git could not be run (${code})`;
}

// src/files/commit.ts
var OBJECT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function openCommit(folder, ref) {
  const up = git(folder, ["rev-parse", "--show-cdup"]);
  if (!up.ok)
    return {
      message: `${ref} cannot be looked up: ${up.said}`,
      next: "Run in a clone of the repository, with git installed."
    };
  const root = resolve2(folder, up.out.toString("utf8").trim());
  const found = ref.startsWith("-") ? void 0 : git(root, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  if (found === void 0 || !found.ok) return absent(root, ref);
  const sha = found.out.toString("utf8").trim();
  const listed = git(root, ["ls-tree", "-r", "-z", "-l", "--full-tree", sha]);
  if (!listed.ok) {
    const next = "Where the clone is partial (--filter), fetch the rest first: git fetch --refetch --filter=blob:limit=1g origin.";
    return { message: `The files of ${ref} cannot be listed: ${listed.said}`, next };
  }
  return { sha, root, ...entriesIn(listed.out.toString("utf8")) };
}
function isCommit(found) {
  return "sha" in found;
}
function headOf(folder) {
  const found = git(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  return found.ok ? found.out.toString("utf8").trim() : void 0;
}
function firstParent(folder, sha) {
  const found = git(folder, ["rev-parse", "--verify", "--quiet", `${sha}^1^{commit}`]);
  return found.ok ? found.out.toString("utf8").trim() : void 0;
}
function trackedPaths(folder) {
  const up = git(folder, ["rev-parse", "--show-cdup"]);
  const root = resolve2(folder, up.out.toString("utf8").trim());
  const names = up.ok ? git(root, ["ls-files", "-z"]).out.toString("utf8").split("\0") : [];
  const paths = /* @__PURE__ */ new Set();
  for (const name of names) {
    if (name === "") continue;
    for (let path = name; path !== "." && !paths.has(resolve2(root, path)); path = posix.dirname(path))
      paths.add(resolve2(root, path));
  }
  return paths;
}
function submodulesInIndex(root) {
  const lines = git(root, ["ls-files", "-s", "-z"]).out.toString("utf8").split("\0");
  const links = lines.filter((line) => line.startsWith("160000 "));
  return new Map(links.map((line) => [line.slice(line.indexOf("	") + 1), line.split(" ")[1] ?? ""]));
}
function renamedSince({ sha, root }) {
  const { out } = git(root, ["diff-index", "--cached", "--name-status", "-z", "-M", "--diff-filter=R", sha]);
  const fields = out.toString("utf8").split("\0");
  const renamed = /* @__PURE__ */ new Map();
  for (let i = 0; i + 2 < fields.length; i += 3) renamed.set(fields[i + 1] ?? "", fields[i + 2] ?? "");
  return renamed;
}
function isSameContent(blob, content) {
  const algorithm = blob.id.length === 40 ? "sha1" : "sha256";
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest("hex") === blob.id;
}
function entriesIn(listing) {
  const blobs = /* @__PURE__ */ new Map();
  const submodules = /* @__PURE__ */ new Map();
  for (const line of listing.split("\0")) {
    const tab = line.indexOf("	");
    const [mode, type, id = "", size = ""] = line.slice(0, Math.max(0, tab)).split(/ +/);
    const path = line.slice(tab + 1);
    if (type === "blob") blobs.set(path, { path, id, size: Number(size), isLink: mode === "120000" });
    if (type === "commit") submodules.set(path, id);
  }
  return { blobs, submodules };
}
function absent(root, ref) {
  const isShallow = git(root, ["rev-parse", "--is-shallow-repository"]).out.toString("utf8").trim() === "true";
  const message = `This ${isShallow ? "shallow clone" : "repository"} has no commit ${ref}`;
  return { message, next: isShallow || OBJECT.test(ref) ? fetching(ref) : "Check the spelling, or fetch it first." };
}
function fetching(ref) {
  return `Fetch it first: git fetch --depth=1 origin ${ref}; with actions/checkout, fetch-depth: 2 is enough for a pull request, and 0 for everything.`;
}

// src/commands/lost-files.ts
function lostFiles({ read: before = /* @__PURE__ */ new Set() }, { read: now = /* @__PURE__ */ new Set() }, renamed, cwd) {
  return [...before].flatMap((was) => {
    if (now.has(was)) return [];
    const is = isThere2(was, cwd) ? was : renamed.get(was);
    return is === void 0 || now.has(is) || !isThere2(is, cwd) ? [] : [{ was, is }];
  });
}
function renamedUris(commit, cwd) {
  const uriOf = (path) => toUri(join(commit.root, path), cwd);
  return new Map([...renamedSince(commit)].map(([was, is]) => [uriOf(was), uriOf(is)]));
}
function isThere2(uri, cwd) {
  try {
    const path = toPath(uri, cwd);
    return path !== void 0 && existsSync(path);
  } catch {
    return false;
  }
}

// src/files/commit-files.ts
import nodePath from "node:path";

// src/files/commit-content.ts
var BATCH_BYTES = 16 * 1024 * 1024;
var BATCH_FILES = 2e3;
function contentOf({ root }, order) {
  const positions = new Map(order.map(({ id }, i) => [id, i]));
  let held = /* @__PURE__ */ new Map();
  let before = /* @__PURE__ */ new Map();
  return (blob) => {
    const known = held.get(blob.id) ?? before.get(blob.id);
    if (known !== void 0) return known;
    const at = positions.get(blob.id);
    const read = readBatch(root, at === void 0 ? [blob] : batchFrom(order, at));
    if (at !== void 0) {
      before = held;
      held = read;
    }
    const content = read.get(blob.id);
    if (content === void 0)
      throw new Error("this clone does not hold its content; fetch it whole, without --filter");
    return content;
  };
}
function batchFrom(order, start) {
  let bytes = 0;
  let end = start;
  while (end < order.length && end - start < BATCH_FILES) {
    bytes += order[end]?.size ?? 0;
    if (end > start && bytes > BATCH_BYTES) break;
    end++;
  }
  return order.slice(start, end);
}
function readBatch(root, blobs) {
  const ids = [...new Set(blobs.map(({ id }) => id))];
  const most = blobs.reduce((sum, { size }) => sum + size + 200, 0);
  const { ok, out, said } = git(root, ["cat-file", "--batch"], { input: `${ids.join("\n")}
`, most });
  if (!ok) throw new Error(said);
  const contents = /* @__PURE__ */ new Map();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [id = "", kind, size] = out.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    contents.set(id, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
}

// src/files/memory-file.ts
var HEAD_BYTES = 64 * 1024;
function inMemory(uri, explicit, read) {
  const bytes = () => {
    try {
      return isGzipName(uri) ? gunzipped(read()) : read();
    } catch (error) {
      const why = errorCode(error) === "" && error instanceof Error ? error.message : readFailure(error);
      throw new Error(`${uri} cannot be read: ${why}`, { cause: error });
    }
  };
  return {
    uri,
    explicit,
    head: () => bytes().subarray(0, HEAD_BYTES),
    bytes,
    *chunks() {
      yield bytes();
    }
  };
}

// src/files/commit-files.ts
var MOST_LINKS = 10;
function commitFiles(commit, paths, options) {
  const { cwd, exclude = [], excludeBase = cwd } = options;
  const isExcluded = excluderFor(excludeBase, exclude);
  const wanted = paths.filter((path) => path !== "-").map((path) => nodePath.resolve(cwd, path));
  const absolute = (path) => nodePath.join(commit.root, path);
  const named = wanted.flatMap((path) => commit.blobs.get(pathIn(commit, path)) ?? []);
  const folders = wanted.filter((path) => !commit.blobs.has(pathIn(commit, path)));
  const below = [...commit.blobs.values()].filter(
    ({ path, size }) => CANDIDATE.test(path) && size <= LARGEST && folders.some((folder) => folder === commit.root || isInside(absolute(path), folder)) && !isExcluded(absolute(path))
  );
  const explicit = new Set(named);
  const order = [.../* @__PURE__ */ new Set([...named, ...below])].map((blob) => ({ blob, uri: toUri(absolute(blob.path), cwd) })).sort((one, other) => one.uri < other.uri ? -1 : 1);
  const read = contentOf(
    commit,
    order.map(({ blob }) => blob)
  );
  const fileOf2 = (blob, uri) => {
    const target = linkedTo(blob, commit, read);
    return target === void 0 ? [] : [inMemory(uri, explicit.has(blob), () => read(target))];
  };
  const trees = [...folders, ...named.map(({ path }) => nodePath.dirname(absolute(path)))];
  const located = (uri, path) => {
    const from = toPath(uri, cwd);
    if (from === void 0 || path.includes("\0")) return "absent";
    const target = nodePath.resolve(nodePath.dirname(from), path);
    return trees.some((tree) => target === tree || isInside(target, tree)) ? pathIn(commit, target) : "outside";
  };
  const folderAt = byFolder(commit);
  return {
    files: {
      *[Symbol.iterator]() {
        for (const { blob, uri } of order) yield* fileOf2(blob, uri);
      }
    },
    problems: () => [],
    beside: (uri, path) => {
      const found = located(uri, path);
      const blob = commit.blobs.get(found);
      if (blob === void 0) return found === "outside" ? "outside" : "absent";
      return fileOf2(blob, toUri(absolute(blob.path), cwd))[0] ?? "absent";
    },
    folder: (uri, path) => {
      const found = located(uri, path);
      if (found === "outside") return "outside";
      const files = folderAt(found)?.filter(({ size }) => size <= LARGEST);
      return files?.flatMap((blob) => fileOf2(blob, toUri(absolute(blob.path), cwd))) ?? "absent";
    }
  };
}
function pathIn({ root }, path) {
  return nodePath.relative(root, path).split(nodePath.sep).join("/") || ".";
}
function linkedTo(blob, { blobs }, read) {
  let here = blob;
  for (let links = 0; here?.isLink; links++) {
    if (links === MOST_LINKS) return void 0;
    const target = Buffer.from(read(here)).toString("utf8");
    here = target.startsWith("/") ? void 0 : blobs.get(nodePath.posix.join(nodePath.posix.dirname(here.path), target));
  }
  return here;
}
function byFolder({ blobs }) {
  let folders;
  return (folder) => {
    if (folders === void 0) {
      folders = /* @__PURE__ */ new Map();
      for (const blob of blobs.values()) {
        const name = nodePath.posix.dirname(blob.path);
        const files = folders.get(name);
        if (files === void 0) folders.set(name, [blob]);
        else files.push(blob);
      }
    }
    return folders.get(folder);
  };
}

export {
  knownFinding,
  fileOf,
  recordedIn,
  isRecordedHome,
  openCommit,
  isCommit,
  headOf,
  firstParent,
  trackedPaths,
  submodulesInIndex,
  isSameContent,
  contentOf,
  commitFiles,
  pathIn,
  loadPolicy,
  lostFiles,
  renamedUris,
  isThere2 as isThere
};
