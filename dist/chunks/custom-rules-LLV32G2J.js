// chunk:chunks/custom-rules-LLV32G2J.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  customRules,
  readRules,
  ruleFiles
} from "./chunk-HPFWQTIL.js";
import "./chunk-FOTQOQFV.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  customRules,
  readRules,
  ruleFiles
};
