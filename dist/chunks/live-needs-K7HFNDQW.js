// chunk:chunks/live-needs-K7HFNDQW.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  minimalPolicy,
  needsOf,
  plannedCalls
} from "./chunk-FU4N7OGR.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  minimalPolicy,
  needsOf,
  plannedCalls
};
