// chunk:chunks/own-rules-IMBYEDJA.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  customRules
} from "./chunk-SLP5NBRA.js";

// elsewhere:chunks/chunk-FFVLNTSP.js?chunks
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/own-rules-IMBYEDJA.js
import "./chunk-3T7NY65D.js";

// elsewhere:chunks/chunk-CWEF3M6U.js?chunks
import { builtinRules_33 } from "./shared-explain-rule-run-scan.js";

// chunk:chunks/own-rules-IMBYEDJA.js
var require2 = lakeproofCreateRequire(import.meta.url);
function ownRules(config, cwd) {
  return customRules(loadConfiguration_5(config, [], cwd), cwd, builtinRules_33());
}
export {
  ownRules
};
