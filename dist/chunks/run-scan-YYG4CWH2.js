import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  runScan,
  scanPaths
} from "./chunk-R6VSGDBH.js";
import "./chunk-DV4HZIV5.js";
import "./chunk-T2IEGKMD.js";
import "./chunk-X4AHFM4Y.js";
import "./chunk-4YPAS5CL.js";
import "./chunk-7J2FZIDU.js";
import "./chunk-7DWZ5KPM.js";
import "./chunk-7P4PDUPX.js";
import "./chunk-V6J6MO5J.js";
import "./chunk-PFM432NZ.js";
import "./chunk-2HKXG6YR.js";
import "./chunk-YQK5HX4R.js";
import "./chunk-4DFU5A2L.js";
import "./chunk-NDOBA4AQ.js";
import "./chunk-QJSYOWQK.js";
import "./chunk-2FMSCO5Q.js";
import "./chunk-CONZM7OL.js";
import "./chunk-F2FL5L5W.js";
import "./chunk-CWEF3M6U.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  runScan,
  scanPaths
};
