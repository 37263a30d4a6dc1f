// chunk:chunks/load-baseline-DRA5VPGA.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  loadBaseline
} from "./chunk-XMN6BPJH.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  loadBaseline
};
