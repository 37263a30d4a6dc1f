// chunk:chunks/choose-rules-TOH7PBSU.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-NLHRG5QQ.js?chunks
import { chooseRules_3 } from "./shared-run-scan.js";

// chunk:chunks/choose-rules-TOH7PBSU.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  chooseRules_3 as chooseRules
};
