// chunk:chunks/live-plan-LZLKGIV5.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  planText
} from "./chunk-NWFIA47I.js";
import "./chunk-WDKHRV7W.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  planText
};
