import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/files/gzip.ts
import { constants, gunzipSync } from "node:zlib";
var LARGEST = 512 * 1024 * 1024;
function isGzipName(path) {
  return path.toLowerCase().endsWith(".gz");
}
function gunzipped(compressed) {
  return gunzipSync(compressed, { maxOutputLength: LARGEST });
}
function gunzippedHead(compressed, length) {
  return gunzipSync(compressed, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, length);
}

export {
  isGzipName,
  gunzipped,
  gunzippedHead
};
