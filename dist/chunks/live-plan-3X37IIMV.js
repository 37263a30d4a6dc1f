// chunk:chunks/live-plan-3X37IIMV.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  planText
} from "./chunk-CZZFVYGK.js";
import "./chunk-FU4N7OGR.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  planText
};
