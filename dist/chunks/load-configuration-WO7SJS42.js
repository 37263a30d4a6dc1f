// chunk:chunks/load-configuration-WO7SJS42.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-FFVLNTSP.js?chunks
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";
import { withoutConfiguration_5 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/load-configuration-WO7SJS42.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  loadConfiguration_5 as loadConfiguration,
  withoutConfiguration_5 as withoutConfiguration
};
