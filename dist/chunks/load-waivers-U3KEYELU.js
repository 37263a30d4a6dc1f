// chunk:chunks/load-waivers-U3KEYELU.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  loadWaivers
} from "./chunk-YZJ27RBX.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  loadWaivers
};
