// chunk:chunks/loadSts-UA7N2EZ4.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  AssumeRoleCommand,
  STSClient
} from "./chunk-KOY3ZC3H.js";
import "./chunk-3SU4AAYU.js";
import "./chunk-JD34FC7L.js";
import "./chunk-ALSDSV5Z.js";
import "./chunk-H4QWRDXB.js";
import "./chunk-YK77UKZI.js";
import "./chunk-BPGYHVYC.js";
import "./chunk-Q6JDUNFZ.js";
import "./chunk-C7UJ3QVC.js";
import "./chunk-3X4RY44P.js";
import "./chunk-DNOJEBTR.js";
import "./chunk-N7DQWGSH.js";
var require2 = lakeproofCreateRequire(import.meta.url);
export {
  AssumeRoleCommand,
  STSClient
};
