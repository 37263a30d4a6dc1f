// chunk:chunks/builtin-rules-XZE6COMC.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-CWEF3M6U.js?chunks
import { builtinPack_33 } from "./shared-explain-rule-run-scan.js";
import { builtinRules_33 } from "./shared-explain-rule-run-scan.js";
import { ruleFolders_33 } from "./shared-explain-rule-run-scan.js";

// chunk:chunks/builtin-rules-XZE6COMC.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  builtinPack_33 as builtinPack,
  builtinRules_33 as builtinRules,
  ruleFolders_33 as ruleFolders
};
