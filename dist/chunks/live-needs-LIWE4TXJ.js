import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  minimalPolicy,
  needsOf,
  plannedCalls
} from "./chunk-YSE6RO5Q.js";
import "./chunk-4QVK5VW7.js";
import "./chunk-O3HQHR6V.js";
import "./chunk-3CSBEXGA.js";
import "./chunk-WYSKVHBN.js";
import "./chunk-CVDVWCY3.js";
export {
  minimalPolicy,
  needsOf,
  plannedCalls
};
