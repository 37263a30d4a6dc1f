import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  readStdin
} from "./chunk-LP3IGLPW.js";
import {
  diskFile,
  heldFile
} from "./chunk-UGJ7IPUY.js";
import {
  rulesFor
} from "./chunk-2FMSCO5Q.js";
import {
  STDIN_URI,
  toPath,
  toSegment,
  toUri
} from "./chunk-MSDOKSPK.js";
import {
  errorCode,
  readFailure
} from "./chunk-DQARYOQ5.js";

// src/files/disk-tree.ts
import { readFileSync, statSync as statSync3 } from "node:fs";
import nodePath3 from "node:path";

// src/files/beside.ts
import { realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import nodePath2 from "node:path";

// src/files/walk.ts
import { readdirSync, realpathSync, statSync } from "node:fs";
import nodePath from "node:path";
var CANDIDATE = /\.(?:json|ya?ml|template|ndjson|ndjson\.gz|tf|tfvars|tfplan)$/i;
var NEVER = /* @__PURE__ */ new Set([".git", "node_modules"]);
var LARGEST = 64 * 1024 * 1024;
function* candidates(root, options) {
  const { exclude, excludeBase } = options;
  const steps = stepsIn(root, rulesFor(root, excludeBase, exclude), options);
  for (let step = steps.pop(); step !== void 0; step = steps.pop()) {
    const { path, entry, rules } = step;
    if (NEVER.has(entry.name) || rules.ignores(path, entry.isDirectory())) continue;
    if (rules.excludes(path, entry.isDirectory())) {
      if (entry.isDirectory() || CANDIDATE.test(entry.name)) options.excluded();
    } else if (entry.isDirectory()) {
      for (const below of stepsIn(path, rules.within(path), options)) steps.push(below);
    } else if (CANDIDATE.test(entry.name) && isReadable(path, entry, root, options)) yield path;
  }
}
function stepsIn(directory, rules, { cwd, report }) {
  try {
    return readdirSync(directory, { withFileTypes: true }).map((entry) => ({ key: toSegment(entry.name) + (entry.isDirectory() ? "/" : ""), entry })).sort((one, other) => one.key < other.key ? 1 : -1).map(({ entry }) => ({ path: nodePath.join(directory, entry.name), entry, rules }));
  } catch (error) {
    report(unreadable(toUri(directory, cwd), "directory", readFailure(error)));
    return [];
  }
}
function isReadable(path, entry, root, { cwd, report }) {
  if (!entry.isFile() && !entry.isSymbolicLink()) return false;
  try {
    if (entry.isSymbolicLink() && !isInside(realpathSync(path), realpathSync(root))) return false;
    const status = statSync(path);
    if (!status.isFile()) return false;
    if (status.size <= LARGEST) return true;
    const file = toUri(path, cwd);
    report({
      level: "warning",
      kind: "file-too-large",
      message: `${file} was left out: it is larger than 64 MiB`,
      next: "Name the file itself if it is to be scanned.",
      file
    });
  } catch (error) {
    if (!entry.isSymbolicLink()) report(unreadable(toUri(path, cwd), "file", readFailure(error)));
  }
  return false;
}
function isInside(path, directory) {
  return path.startsWith(directory.endsWith(nodePath.sep) ? directory : directory + nodePath.sep);
}
function unreadable(file, what, reason) {
  return {
    level: "error",
    kind: `unreadable-${what}`,
    message: `The ${what} ${file} cannot be read: ${reason}`,
    next: "Give this user the right to read it, or exclude it.",
    file
  };
}

// src/files/beside.ts
function besideIn(paths, cwd) {
  let known;
  const trees = () => {
    known ??= [...new Set(paths.flatMap((path) => treeOf(path, cwd)))];
    return known;
  };
  return (uri, path) => {
    const from = toPath(uri, cwd);
    if (from === void 0 || path.includes("\0")) return "absent";
    const wanted = nodePath2.resolve(nodePath2.dirname(from), path);
    if (!trees().some((tree) => isInside(wanted, tree))) return "outside";
    try {
      const real = realpathSync2(wanted);
      if (!trees().some((tree) => isInside(real, realpathSync2(tree)))) return "outside";
      const status = statSync2(real);
      return status.isFile() && status.size <= LARGEST ? diskFile(wanted, toUri(wanted, cwd), false) : "absent";
    } catch {
      return "absent";
    }
  };
}
function treeOf(path, cwd) {
  if (path === "-") return [];
  const absolute = nodePath2.resolve(cwd, path);
  try {
    return [statSync2(absolute).isDirectory() ? absolute : nodePath2.dirname(absolute)];
  } catch {
    return [];
  }
}

// src/files/disk-tree.ts
function diskFiles(paths, options) {
  const { cwd, stdin = readStdin, exclude = [], excludeBase = cwd } = options;
  const problems = [];
  const input = heldFile(STDIN_URI, stdin);
  let excluded = 0;
  const walk = {
    cwd,
    exclude,
    excludeBase,
    report: (problem) => problems.push(problem),
    excluded: () => excluded++
  };
  function* files() {
    problems.length = 0;
    excluded = 0;
    const named = [];
    const directories = /* @__PURE__ */ new Set();
    for (const path of new Set(paths)) {
      if (path === "-") {
        named.push(input);
        continue;
      }
      const absolute = nodePath3.resolve(cwd, path);
      const status = statusOf(absolute, cwd, problems);
      if (status === void 0) continue;
      const uri = toUri(absolute, cwd);
      if (status.isDirectory()) directories.add(absolute);
      else if (status.isFile()) named.push(diskFile(absolute, uri, true));
      else named.push(heldFile(uri, () => readFileSync(absolute)));
    }
    const found = [...directories].map((directory) => filesBelow(directory, walk));
    yield* merged([named.sort(byUri), ...found]);
  }
  return {
    files: { [Symbol.iterator]: () => files()[Symbol.iterator]() },
    problems: () => problems,
    excluded: () => excluded,
    beside: besideIn(paths, cwd)
  };
}
function statusOf(path, cwd, problems) {
  try {
    return statSync3(path);
  } catch (error) {
    const file = toUri(path, cwd);
    const missing = {
      level: "error",
      kind: "no-such-path",
      message: `There is no file or directory ${file}`,
      next: "Check the spelling; paths are relative to the working directory.",
      file
    };
    problems.push(errorCode(error) === "ENOENT" ? missing : unreadable(file, "path", readFailure(error)));
    return void 0;
  }
}
function* filesBelow(directory, walk) {
  const found = asFiles(directory, walk);
  const isAbove = /^\.\.(?:\/\.\.)*$/.test(toUri(directory, walk.cwd));
  yield* isAbove ? [...found].sort(byUri) : found;
}
function* asFiles(directory, walk) {
  for (const path of candidates(directory, walk)) yield diskFile(path, toUri(path, walk.cwd), false);
}
function byUri(one, other) {
  return one.uri < other.uri ? -1 : 1;
}
function* merged(sequences) {
  const heads = sequences.map((sequence) => {
    const iterator = sequence[Symbol.iterator]();
    return { iterator, next: iterator.next() };
  });
  let last;
  for (; ; ) {
    let first;
    for (const head of heads) {
      if (head.next.done) continue;
      const file = head.next.value;
      if (first === void 0 || file.uri < first.file.uri) first = { head, file };
    }
    if (first === void 0) return;
    first.head.next = first.head.iterator.next();
    if (first.file.uri !== last) yield first.file;
    last = first.file.uri;
  }
}

export {
  diskFiles
};
