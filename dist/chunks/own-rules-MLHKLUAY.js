import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  customRules
} from "./chunk-OG7FAYLX.js";
import "./chunk-2GF2QG34.js";
import {
  loadConfiguration
} from "./chunk-U4FOBZTP.js";
import "./chunk-NI7TRFF2.js";
import "./chunk-KAKDMF5C.js";
import "./chunk-2DLH2WA2.js";
import "./chunk-FSILLMDS.js";
import "./chunk-D563T4FI.js";
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
