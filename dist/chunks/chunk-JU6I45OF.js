import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  errorCode
} from "./chunk-O3C5OOCR.js";

// src/files/stdin.ts
import { readSync } from "node:fs";
var STDIN = 0;
var PIECE = 64 * 1024;
var PAUSE_MILLISECONDS = 10;
function readStdin() {
  return Buffer.concat([...stdinPieces()]);
}
function* stdinPieces() {
  for (; ; ) {
    const piece = Buffer.allocUnsafeSlow(PIECE);
    const length = readPiece(piece);
    if (length === 0) return;
    if (length !== void 0) yield piece.subarray(0, length);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
  }
}
function readPiece(piece) {
  try {
    return readSync(STDIN, piece, 0, PIECE, null);
  } catch (error) {
    if (errorCode(error) === "EAGAIN") return void 0;
    if (errorCode(error) === "EOF") return 0;
    throw error;
  }
}

export {
  readStdin,
  stdinPieces
};
