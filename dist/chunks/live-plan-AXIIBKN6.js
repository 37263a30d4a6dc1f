import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  planText
} from "./chunk-XMPRYKWS.js";
import "./chunk-ET76KCFA.js";
import "./chunk-4QVK5VW7.js";
import "./chunk-FSILLMDS.js";
import "./chunk-D563T4FI.js";
import "./chunk-WYSKVHBN.js";
import "./chunk-CVDVWCY3.js";
export {
  planText
};
