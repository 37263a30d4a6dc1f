import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  chooseRules
} from "./chunk-JD7SGUYG.js";
import "./chunk-2GF2QG34.js";
import "./chunk-EBTPQMST.js";
import "./chunk-WYSKVHBN.js";
import "./chunk-CWEF3M6U.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  chooseRules
};
