// chunk:chunks/live-needs-F3VO52QJ.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  minimalPolicy,
  needsOf,
  plannedCalls
} from "./chunk-WDKHRV7W.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  minimalPolicy,
  needsOf,
  plannedCalls
};
