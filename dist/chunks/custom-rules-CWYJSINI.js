import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  customRules,
  readRules,
  ruleFiles
} from "./chunk-Y3MJTJAV.js";
import "./chunk-EQHW3QBM.js";
import "./chunk-RXEFOTJP.js";
import "./chunk-D67OPNW4.js";
import "./chunk-AFRD36ME.js";
import "./chunk-NEBMHDG4.js";
import "./chunk-MSDOKSPK.js";
import "./chunk-DQARYOQ5.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  customRules,
  readRules,
  ruleFiles
};
