import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  REPORTS,
  exitCodeOf
} from "./chunks/chunk-T2IEGKMD.js";
import {
  diskFiles
} from "./chunks/chunk-X4AHFM4Y.js";
import "./chunks/chunk-4YPAS5CL.js";
import {
  judgeOf,
  scan
} from "./chunks/chunk-7J2FZIDU.js";
import "./chunks/chunk-7DWZ5KPM.js";
import "./chunks/chunk-7P4PDUPX.js";
import "./chunks/chunk-V6J6MO5J.js";
import {
  perimeterOf,
  select
} from "./chunks/chunk-YQK5HX4R.js";
import "./chunks/chunk-4DFU5A2L.js";
import "./chunks/chunk-2FMSCO5Q.js";
import {
  FACTS,
  checkRule,
  planAll
} from "./chunks/chunk-CONZM7OL.js";
import "./chunks/chunk-F2FL5L5W.js";
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
