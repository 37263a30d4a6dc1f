// chunk:index.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  checkRule
} from "./chunks/chunk-FOTQOQFV.js";

// elsewhere:chunks/chunk-V5LRMWMZ.js?.
import { REPORTS_11 } from "./chunks/shared-run-scan.js";
import { exitCodeOf_11 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-XFQDYL56.js?.
import { diskFiles_12 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-JC4AK7OL.js?.
import { judgeOf_14 } from "./chunks/shared-run-scan.js";
import { scan_14 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-MQNC545J.js?.
import { FACTS_16 } from "./chunks/shared-run-scan.js";
import { planAll_16 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-HATOPZRW.js?.
import { perimeterOf_25 } from "./chunks/shared-run-scan.js";
import { select_25 } from "./chunks/shared-run-scan.js";

// chunk:index.js
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  FACTS_16 as FACTS,
  REPORTS_11 as REPORTS,
  checkRule,
  diskFiles_12 as diskFiles,
  exitCodeOf_11 as exitCodeOf,
  judgeOf_14 as judgeOf,
  perimeterOf_25 as perimeterOf,
  planAll_16 as planAll,
  scan_14 as scan,
  select_25 as select
};
