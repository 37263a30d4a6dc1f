import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/model/pointer.ts
function segments(pointer) {
  const known = split.get(pointer);
  if (known !== void 0) return known;
  const found = pointer === "" ? [] : pointer.slice(1).split("/").map(unescaped);
  if (split.size >= MAX_SPLIT) split.clear();
  split.set(pointer, found);
  return found;
}
var split = /* @__PURE__ */ new Map();
var MAX_SPLIT = 4096;
function unescaped(part) {
  return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}
function child(pointer, segment) {
  const text = String(segment);
  return `${pointer}/${/[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text}`;
}
function parent(pointer) {
  return pointer === "" ? void 0 : pointer.slice(0, pointer.lastIndexOf("/"));
}

// src/files/read-error.ts
var REASONS = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "it does not exist, or a link to it is broken",
  ENOTDIR: "a part of its path is a file, not a directory",
  EISDIR: "it is a directory",
  ELOOP: "its symbolic links go round in circles",
  EMFILE: "too many files are open",
  EIO: "the disk reported an error",
  ENAMETOOLONG: "its name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
  ERR_BUFFER_TOO_LARGE: "it holds more than 512 MiB once decompressed; decompress it and scan the result",
  Z_DATA_ERROR: "its compressed content is damaged",
  Z_BUF_ERROR: "its compressed content is cut off"
};
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
function readFailure(error) {
  const code = errorCode(error);
  return Object.hasOwn(REASONS, code) ? REASONS[code] ?? code : code || "the system gave no reason";
}
function reading(uri, read) {
  try {
    return read();
  } catch (error) {
    throw new Error(`${uri} cannot be read: ${readFailure(error)}`, { cause: error });
  }
}

export {
  segments,
  child,
  parent,
  errorCode,
  readFailure,
  reading
};
