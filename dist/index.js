import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  REPORTS,
  exitCodeOf
} from "./chunks/chunk-OZCEGV7F.js";
import {
  diskFiles
} from "./chunks/chunk-6WC2IKGT.js";
import {
  judgeOf,
  scan
} from "./chunks/chunk-BXHUPKY3.js";
import "./chunks/chunk-22L5PKGM.js";
import {
  perimeterOf,
  select
} from "./chunks/chunk-RYPUY36J.js";
import "./chunks/chunk-4DFU5A2L.js";
import "./chunks/chunk-2FMSCO5Q.js";
import {
  FACTS,
  checkRule,
  planAll
} from "./chunks/chunk-XZYAJ3A2.js";
import "./chunks/chunk-A6EJVVFN.js";
import "./chunks/chunk-CVDVWCY3.js";
export {
  FACTS,
  REPORTS,
  checkRule,
  diskFiles,
  exitCodeOf,
  judgeOf,
  perimeterOf,
  planAll,
  scan,
  select
};
