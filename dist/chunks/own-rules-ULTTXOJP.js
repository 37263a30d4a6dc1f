import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  customRules
} from "./chunk-V5LK3I4F.js";
import "./chunk-2GF2QG34.js";
import {
  loadConfiguration
} from "./chunk-U4FOBZTP.js";
import "./chunk-NI7TRFF2.js";
import "./chunk-IPPLI4UK.js";
import "./chunk-2DLH2WA2.js";
import "./chunk-O3HQHR6V.js";
import "./chunk-3CSBEXGA.js";
import "./chunk-GFA3TMIB.js";
import "./chunk-JH4KVXHN.js";
import "./chunk-O3C5OOCR.js";
import "./chunk-WYSKVHBN.js";
import {
  builtinRules
} from "./chunk-CWEF3M6U.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";

// src/commands/own-rules.ts
function ownRules(config, cwd) {
  return customRules(loadConfiguration(config, [], cwd), cwd, builtinRules());
}
export {
  ownRules
};
