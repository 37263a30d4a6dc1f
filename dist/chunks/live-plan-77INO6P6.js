import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  planText
} from "./chunk-LNZ6OL42.js";
import "./chunk-YSE6RO5Q.js";
import "./chunk-4QVK5VW7.js";
import "./chunk-O3HQHR6V.js";
import "./chunk-3CSBEXGA.js";
import "./chunk-WYSKVHBN.js";
import "./chunk-CVDVWCY3.js";
export {
  planText
};
