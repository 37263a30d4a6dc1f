import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  runScan,
  scanPaths
} from "./chunk-BZJ2UVEM.js";
import "./chunk-DV4HZIV5.js";
import "./chunk-TU2R54P6.js";
import "./chunk-TM2QITD6.js";
import "./chunk-4YPAS5CL.js";
import "./chunk-ULU2QEAM.js";
import "./chunk-7DWZ5KPM.js";
import "./chunk-7P4PDUPX.js";
import "./chunk-V6J6MO5J.js";
import "./chunk-JY5QXGRI.js";
import "./chunk-FAHXUUZ6.js";
import "./chunk-YQK5HX4R.js";
import "./chunk-4DFU5A2L.js";
import "./chunk-HNWMLLNR.js";
import "./chunk-45PZDQMC.js";
import "./chunk-2FMSCO5Q.js";
import "./chunk-CX3WG6AL.js";
import "./chunk-F2FL5L5W.js";
import "./chunk-CWEF3M6U.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  runScan,
  scanPaths
};
