import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  checkRule
} from "./chunks/chunk-IPPLI4UK.js";
import {
  REPORTS,
  exitCodeOf
} from "./chunks/chunk-JT4QS3GG.js";
import {
  diskFiles
} from "./chunks/chunk-KTTM2PLI.js";
import "./chunks/chunk-JU6I45OF.js";
import {
  judgeOf,
  scan
} from "./chunks/chunk-3TCTNZTR.js";
import "./chunks/chunk-3UPG4ORJ.js";
import "./chunks/chunk-4DFU5A2L.js";
import "./chunks/chunk-4QVK5VW7.js";
import "./chunks/chunk-2DLH2WA2.js";
import {
  FACTS,
  planAll
} from "./chunks/chunk-O3HQHR6V.js";
import "./chunks/chunk-3CSBEXGA.js";
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
