// chunk:chunks/choose-rules-PGWVR5KZ.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-D2DVDD6I.js?chunks
import { chooseRules_3 } from "./shared-run-scan.js";

// chunk:chunks/choose-rules-PGWVR5KZ.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  chooseRules_3 as chooseRules
};
