// chunk:chunks/load-configuration-DYBZU6OY.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-GCV3SQRU.js?chunks
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";
import { withoutConfiguration_5 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/load-configuration-DYBZU6OY.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  loadConfiguration_5 as loadConfiguration,
  withoutConfiguration_5 as withoutConfiguration
};
