// chunk:index.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  checkRule
} from "./chunks/chunk-3T7NY65D.js";

// elsewhere:chunks/chunk-6Z2KGK7H.js?.
import { REPORTS_10 } from "./chunks/shared-run-scan.js";
import { exitCodeOf_10 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-3SRAOWR6.js?.
import { diskFiles_11 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-KFD5XUZG.js?.
import { judgeOf_13 } from "./chunks/shared-run-scan.js";
import { scan_13 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-T5F6Y37V.js?.
import { FACTS_15 } from "./chunks/shared-run-scan.js";
import { planAll_15 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-EBTPQMST.js?.
import { perimeterOf_24 } from "./chunks/shared-run-scan.js";
import { select_24 } from "./chunks/shared-run-scan.js";

// chunk:index.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  FACTS_15 as FACTS,
  REPORTS_10 as REPORTS,
  checkRule,
  diskFiles_11 as diskFiles,
  exitCodeOf_10 as exitCodeOf,
  judgeOf_13 as judgeOf,
  perimeterOf_24 as perimeterOf,
  planAll_15 as planAll,
  scan_13 as scan,
  select_24 as select
};
