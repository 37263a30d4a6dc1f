// chunk:chunks/live-scan-2NVQ25VD.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  recordAccounts,
  stoppedText
} from "./chunk-CB4J4RCF.js";
import "./chunk-46TJGOK5.js";
import "./chunk-H4QWRDXB.js";
import "./chunk-C7UJ3QVC.js";
import "./chunk-DNOJEBTR.js";
import "./chunk-N7DQWGSH.js";

// elsewhere:chunks/chunk-C2PEFB7S.js?chunks
import { toUri_28 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/live-scan-2NVQ25VD.js
import { resolve } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
var URI = "live/aws";
function liveRecording(rules, flags, surroundings) {
  const { cwd, stderr } = surroundings;
  const path = flags.keepSnapshot === void 0 ? void 0 : resolve(cwd, flags.keepSnapshot);
  return {
    uri: path === void 0 ? URI : toUri_28(path, cwd),
    async write(listener) {
      const recorded = await recordAccounts({ ...path && { path }, rules, flags, listener }, surroundings);
      stderr(stoppedText(recorded));
    }
  };
}
export {
  liveRecording
};
