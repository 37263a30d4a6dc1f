import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  rulesFor
} from "./chunk-GFA3TMIB.js";
import {
  readFailure,
  toSegment,
  toUri
} from "./chunk-O3C5OOCR.js";

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
    const isLeftOut = NEVER.has(entry.name) || rules.ignores(path, entry.isDirectory());
    if (isLeftOut && !options.tracked.has(path)) continue;
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

export {
  CANDIDATE,
  LARGEST,
  candidates,
  isInside,
  unreadable
};
