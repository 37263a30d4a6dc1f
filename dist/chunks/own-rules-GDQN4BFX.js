import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  loadConfiguration
} from "./chunk-JGQ6IFGT.js";
import {
  customRules
} from "./chunk-ZTR46ZRP.js";
import "./chunk-2FMSCO5Q.js";
import "./chunk-XZYAJ3A2.js";
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
