// chunk:chunks/own-rules-3VHKKIXB.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  customRules
} from "./chunk-HPFWQTIL.js";

// elsewhere:chunks/chunk-GCV3SQRU.js?chunks
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/own-rules-3VHKKIXB.js
import "./chunk-FOTQOQFV.js";

// elsewhere:chunks/chunk-CWEF3M6U.js?chunks
import { builtinRules_34 } from "./shared-explain-rule-run-scan.js";

// chunk:chunks/own-rules-3VHKKIXB.js
var require2 = lakeproofCreateRequire(import.meta.url);
function ownRules(config, cwd) {
  return customRules(loadConfiguration_5(config, [], cwd), cwd, builtinRules_34());
}
export {
  ownRules
};
