import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  customRules
} from "./chunk-Y3MJTJAV.js";
import "./chunk-EQHW3QBM.js";
import "./chunk-RXEFOTJP.js";
import "./chunk-D67OPNW4.js";
import {
  loadConfiguration
} from "./chunk-JPXHTF5G.js";
import "./chunk-2FMSCO5Q.js";
import {
  builtinRules
} from "./chunk-CWEF3M6U.js";
import "./chunk-AFRD36ME.js";
import "./chunk-NEBMHDG4.js";
import "./chunk-MSDOKSPK.js";
import "./chunk-DQARYOQ5.js";
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
