// chunk:chunks/load-baseline-L6GKPM43.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  loadBaseline
} from "./chunk-5UXUBAGQ.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  loadBaseline
};
