import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  customRules,
  readRules,
  ruleFiles
} from "./chunk-OG7FAYLX.js";
import "./chunk-2GF2QG34.js";
import "./chunk-NI7TRFF2.js";
import "./chunk-KAKDMF5C.js";
import "./chunk-2DLH2WA2.js";
import "./chunk-FSILLMDS.js";
import "./chunk-D563T4FI.js";
import "./chunk-JH4KVXHN.js";
import "./chunk-O3C5OOCR.js";
import "./chunk-WYSKVHBN.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  customRules,
  readRules,
  ruleFiles
};
