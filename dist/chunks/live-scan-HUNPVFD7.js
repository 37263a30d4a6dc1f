import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  recordAccounts,
  stoppedText
} from "./chunk-UA22HZGV.js";
import "./chunk-ET76KCFA.js";
import "./chunk-H4QWRDXB.js";
import "./chunk-C7UJ3QVC.js";
import "./chunk-DNOJEBTR.js";
import "./chunk-N7DQWGSH.js";
import "./chunk-JGJJDQA7.js";
import {
  diskFile
} from "./chunk-E2HV3AK4.js";
import "./chunk-4QVK5VW7.js";
import "./chunk-FSILLMDS.js";
import "./chunk-D563T4FI.js";
import "./chunk-3WDRMSHZ.js";
import {
  toUri
} from "./chunk-O3C5OOCR.js";
import "./chunk-WYSKVHBN.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";

// src/commands/live-scan.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
var URI = "live/aws";
async function withLiveSnapshot(rules, flags, surroundings, scan) {
  const { cwd, stderr } = surroundings;
  const kept = flags.keepSnapshot === void 0 ? void 0 : resolve(cwd, flags.keepSnapshot);
  const folder = kept === void 0 ? mkdtempSync(join(tmpdir(), "lakeproof-")) : void 0;
  const path = kept ?? join(folder ?? "", "live.ndjson");
  try {
    const recorded = await recordAccounts({ path, rules, flags }, surroundings);
    stderr(stoppedText(recorded));
    return await scan(diskFile(path, kept === void 0 ? URI : toUri(kept, cwd), true));
  } finally {
    if (folder !== void 0) rmSync(folder, { recursive: true });
  }
}
export {
  withLiveSnapshot
};
