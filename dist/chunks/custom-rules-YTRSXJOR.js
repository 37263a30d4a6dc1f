// chunk:chunks/custom-rules-YTRSXJOR.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  customRules,
  readRules,
  ruleFiles
} from "./chunk-26EXFI76.js";
import "./chunk-RCBFNZ5N.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  customRules,
  readRules,
  ruleFiles
};
