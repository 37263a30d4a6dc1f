// chunk:chunks/builtin-rules-XZE6COMC.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-CWEF3M6U.js?chunks
import { builtinPack_34 } from "./shared-explain-rule-run-scan.js";
import { builtinRules_34 } from "./shared-explain-rule-run-scan.js";
import { ruleFolders_34 } from "./shared-explain-rule-run-scan.js";

// chunk:chunks/builtin-rules-XZE6COMC.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  builtinPack_34 as builtinPack,
  builtinRules_34 as builtinRules,
  ruleFolders_34 as ruleFolders
};
