// chunk:chunks/load-waivers-ZC2FYQBR.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  loadWaivers
} from "./chunk-RUTIEG2I.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  loadWaivers
};
