// chunk:chunks/live-plan-YIDPCZ7M.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  planText
} from "./chunk-JXSCLZ4I.js";
import "./chunk-46TJGOK5.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  planText
};
