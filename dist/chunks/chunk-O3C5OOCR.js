import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/files/uri.ts
import nodePath from "node:path";
var STDIN_URI = "stdin";
function toUri(absolutePath, cwd, flavour = nodePath) {
  const relative = flavour.relative(cwd, absolutePath);
  if (relative === "") return ".";
  const uri = relative.split(flavour.sep).map(toSegment).join("/");
  return flavour.isAbsolute(relative) ? `file:///${uri.replace(/^([A-Za-z])%3A/, "$1:")}` : uri;
}
function toPath(uri, cwd) {
  if (uri === STDIN_URI || uri.startsWith("file:")) return void 0;
  return nodePath.resolve(cwd, ...uri.split("/").map(decodeURIComponent));
}
function toSegment(name) {
  return encodeURIComponent(name.replace(new RegExp("\\p{Surrogate}", "gu"), "�"));
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
  errorCode,
  readFailure,
  reading,
  STDIN_URI,
  toUri,
  toPath,
  toSegment
};
