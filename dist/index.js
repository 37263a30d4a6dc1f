import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  REPORTS,
  exitCodeOf
} from "./chunks/chunk-CVDYTOZH.js";
import "./chunks/chunk-4DFU5A2L.js";
import {
  diskFiles
} from "./chunks/chunk-DWTGO3MN.js";
import "./chunks/chunk-LP3IGLPW.js";
import {
  judgeOf,
  scan
} from "./chunks/chunk-UGJ7IPUY.js";
import "./chunks/chunk-7DWZ5KPM.js";
import "./chunks/chunk-7P4PDUPX.js";
import "./chunks/chunk-V6J6MO5J.js";
import {
  checkRule
} from "./chunks/chunk-EQHW3QBM.js";
import {
  FACTS,
  planAll
} from "./chunks/chunk-RXEFOTJP.js";
import "./chunks/chunk-D67OPNW4.js";
import "./chunks/chunk-2FMSCO5Q.js";
import {
  perimeterOf,
  select
} from "./chunks/chunk-OTMKVWJF.js";
import "./chunks/chunk-MSDOKSPK.js";
import "./chunks/chunk-DQARYOQ5.js";
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
