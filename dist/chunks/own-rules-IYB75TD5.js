import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  loadConfiguration
} from "./chunk-NDOBA4AQ.js";
import {
  customRules
} from "./chunk-QJSYOWQK.js";
import "./chunk-2FMSCO5Q.js";
import "./chunk-CONZM7OL.js";
import "./chunk-F2FL5L5W.js";
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
