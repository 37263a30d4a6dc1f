// chunk:chunks/live-needs-2K6TIV4V.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  minimalPolicy,
  needsOf,
  plannedCalls
} from "./chunk-46TJGOK5.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  minimalPolicy,
  needsOf,
  plannedCalls
};
