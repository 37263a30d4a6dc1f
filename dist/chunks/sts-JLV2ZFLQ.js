// chunk:chunks/sts-JLV2ZFLQ.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  GetCallerIdentityCommand,
  STSClient
} from "./chunk-KP4GLERE.js";
import "./chunk-ZYBGILDG.js";
import "./chunk-2JQZFKES.js";
import "./chunk-3SU4AAYU.js";
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
var sts = {
  client: (options) => new STSClient(options),
  commands: {
    GetCallerIdentity: GetCallerIdentityCommand
  }
};
export {
  sts
};
