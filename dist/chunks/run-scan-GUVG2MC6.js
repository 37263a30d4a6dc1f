import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  runScan,
  scanPaths
} from "./chunk-OHT67XDG.js";
import "./chunk-DV4HZIV5.js";
import "./chunk-CVDYTOZH.js";
import "./chunk-4DFU5A2L.js";
import "./chunk-DWTGO3MN.js";
import "./chunk-LP3IGLPW.js";
import "./chunk-UGJ7IPUY.js";
import "./chunk-7DWZ5KPM.js";
import "./chunk-7P4PDUPX.js";
import "./chunk-V6J6MO5J.js";
import "./chunk-RXEFOTJP.js";
import "./chunk-D67OPNW4.js";
import "./chunk-CXEABCXA.js";
import "./chunk-JPXHTF5G.js";
import "./chunk-2FMSCO5Q.js";
import "./chunk-OTMKVWJF.js";
import "./chunk-CWEF3M6U.js";
import "./chunk-AFRD36ME.js";
import "./chunk-NEBMHDG4.js";
import "./chunk-MSDOKSPK.js";
import "./chunk-DQARYOQ5.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  runScan,
  scanPaths
};
