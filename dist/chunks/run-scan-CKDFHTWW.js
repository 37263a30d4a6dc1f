import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  runScan,
  scanPaths
} from "./chunk-NYRTL72J.js";
import "./chunk-DV4HZIV5.js";
import "./chunk-XENLTVKW.js";
import "./chunk-CQZ6NZ7P.js";
import "./chunk-NR2LGIJY.js";
import "./chunk-22L5PKGM.js";
import "./chunk-M2CYHHTL.js";
import "./chunk-ZENL44EF.js";
import "./chunk-YMIS7ZRB.js";
import "./chunk-4DFU5A2L.js";
import "./chunk-4PPCMRUW.js";
import "./chunk-IGDHKMQE.js";
import "./chunk-2FMSCO5Q.js";
import "./chunk-TQYWODYY.js";
import "./chunk-CWEF3M6U.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  runScan,
  scanPaths
};
