// chunk:chunks/custom-rules-Z7NYMURQ.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  customRules,
  readRules,
  ruleFiles
} from "./chunk-SLP5NBRA.js";
import "./chunk-3T7NY65D.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  customRules,
  readRules,
  ruleFiles
};
