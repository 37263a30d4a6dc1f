import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  readStdin
} from "./chunk-JU6I45OF.js";
import {
  diskFile,
  heldFile
} from "./chunk-E2HV3AK4.js";
import {
  LARGEST,
  candidates,
  isInside,
  unreadable
} from "./chunk-OHNZZHFR.js";
import {
  STDIN_URI,
  errorCode,
  readFailure,
  toPath,
  toUri
} from "./chunk-O3C5OOCR.js";

// src/files/disk-tree.ts
import { readFileSync, statSync as statSync2 } from "node:fs";
import nodePath2 from "node:path";

// src/files/reach.ts
import { readdirSync, realpathSync, statSync } from "node:fs";
import nodePath from "node:path";
function reachIn(paths, cwd) {
  let known;
  const trees = () => {
    const named = known?.named ?? [...new Set(paths.flatMap((path) => treeOf(path, cwd)))];
    known ??= { named, real: named.map((tree) => realpathSync(tree)) };
    return known;
  };
  const located = (uri, path) => {
    const from = toPath(uri, cwd);
    if (from === void 0 || path.includes("\0")) return "absent";
    const wanted = nodePath.resolve(nodePath.dirname(from), path);
    if (!trees().named.some((tree) => isIn(wanted, tree))) return "outside";
    try {
      const real = realpathSync(wanted);
      return trees().real.some((tree) => isIn(real, tree)) ? { wanted } : "outside";
    } catch {
      return "absent";
    }
  };
  const fileAt = (path) => {
    try {
      const status = statSync(path);
      return status.isFile() && status.size <= LARGEST ? diskFile(path, toUri(path, cwd), false) : "absent";
    } catch {
      return "absent";
    }
  };
  return {
    beside: (uri, path) => {
      const found = located(uri, path);
      return typeof found === "string" ? found : fileAt(found.wanted);
    },
    folder: (uri, path) => {
      const found = located(uri, path);
      if (typeof found === "string") return found;
      const names = namesIn(found.wanted);
      const files = names?.map((name) => located(uri, nodePath.join(found.wanted, name)));
      return files?.flatMap((each) => typeof each === "string" ? [] : fileAt(each.wanted)).filter(isFile) ?? "absent";
    }
  };
}
function isFile(found) {
  return found !== "absent";
}
function namesIn(directory) {
  try {
    return readdirSync(directory).sort();
  } catch {
    return void 0;
  }
}
function isIn(path, tree) {
  return path === tree || isInside(path, tree);
}
function treeOf(path, cwd) {
  if (path === "-") return [];
  const absolute = nodePath.resolve(cwd, path);
  try {
    return [statSync(absolute).isDirectory() ? absolute : nodePath.dirname(absolute)];
  } catch {
    return [];
  }
}

// src/files/disk-tree.ts
function diskFiles(paths, options) {
  const { cwd, stdin = readStdin, exclude = [], excludeBase = cwd, tracked = /* @__PURE__ */ new Set() } = options;
  const problems = [];
  const input = heldFile(STDIN_URI, stdin);
  let excluded = 0;
  const walk = {
    cwd,
    exclude,
    excludeBase,
    tracked,
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
      const absolute = nodePath2.resolve(cwd, path);
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
    ...reachIn(paths, cwd)
  };
}
function statusOf(path, cwd, problems) {
  try {
    return statSync2(path);
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
  reachIn,
  diskFiles
};
