import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  runScan,
  scanPaths
} from "./chunk-PDKKZ5VX.js";
import "./chunk-DV4HZIV5.js";
import "./chunk-OZCEGV7F.js";
import "./chunk-6WC2IKGT.js";
import "./chunk-BXHUPKY3.js";
import "./chunk-22L5PKGM.js";
import "./chunk-DWTEWOD2.js";
import "./chunk-XWF2JXY6.js";
import "./chunk-RYPUY36J.js";
import "./chunk-4DFU5A2L.js";
import "./chunk-JGQ6IFGT.js";
import "./chunk-ZTR46ZRP.js";
import "./chunk-2FMSCO5Q.js";
import "./chunk-XZYAJ3A2.js";
import "./chunk-CWEF3M6U.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  runScan,
  scanPaths
};
