// chunk:chunks/choose-rules-7PLNO7X4.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-WOKPHM34.js?chunks
import { chooseRules_3 } from "./shared-run-scan.js";

// chunk:chunks/choose-rules-7PLNO7X4.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  chooseRules_3 as chooseRules
};
