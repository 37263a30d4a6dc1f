// chunk:chunks/dist-es-UUEBMIAL.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
} from "./chunk-ZYBGILDG.js";
import "./chunk-2JQZFKES.js";
import "./chunk-YK77UKZI.js";
import "./chunk-BPGYHVYC.js";
import "./chunk-Q6JDUNFZ.js";
import "./chunk-C7UJ3QVC.js";
import "./chunk-DNOJEBTR.js";
import "./chunk-N7DQWGSH.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
};
