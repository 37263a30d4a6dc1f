import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  checkRule
} from "./chunks/chunk-KAKDMF5C.js";
import {
  REPORTS,
  exitCodeOf
} from "./chunks/chunk-MZU4QHCM.js";
import {
  diskFiles
} from "./chunks/chunk-FQ5ZAONP.js";
import "./chunks/chunk-JU6I45OF.js";
import {
  judgeOf,
  scan
} from "./chunks/chunk-E7CMWZG4.js";
import "./chunks/chunk-E2HV3AK4.js";
import "./chunks/chunk-4DFU5A2L.js";
import "./chunks/chunk-4QVK5VW7.js";
import "./chunks/chunk-2DLH2WA2.js";
import {
  FACTS,
  planAll
} from "./chunks/chunk-FSILLMDS.js";
import "./chunks/chunk-D563T4FI.js";
import "./chunks/chunk-OHNZZHFR.js";
import "./chunks/chunk-CKHRFKAU.js";
import "./chunks/chunk-3WDRMSHZ.js";
import {
  perimeterOf,
  select
} from "./chunks/chunk-EBTPQMST.js";
import "./chunks/chunk-GFA3TMIB.js";
import "./chunks/chunk-JH4KVXHN.js";
import "./chunks/chunk-O3C5OOCR.js";
import "./chunks/chunk-WYSKVHBN.js";
import "./chunks/chunk-5Y7SQUY5.js";
import "./chunks/chunk-OPF5HUSQ.js";
import "./chunks/chunk-B4CVIJHF.js";
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
