import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  loadWaivers
} from "./chunk-5KYNLT53.js";
import "./chunk-NEBMHDG4.js";
import "./chunk-MSDOKSPK.js";
import "./chunk-DQARYOQ5.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";
export {
  loadWaivers
};
