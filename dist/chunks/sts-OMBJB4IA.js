import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  GetCallerIdentityCommand,
  STSClient
} from "./chunk-GKAYX6GA.js";
import "./chunk-QLLSPI6L.js";
import "./chunk-2JQZFKES.js";
import "./chunk-QWAFJUNJ.js";
import "./chunk-RFQ2YFM3.js";
import "./chunk-H4QWRDXB.js";
import "./chunk-YK77UKZI.js";
import "./chunk-BPGYHVYC.js";
import "./chunk-Q6JDUNFZ.js";
import "./chunk-C7UJ3QVC.js";
import "./chunk-3X4RY44P.js";
import "./chunk-DNOJEBTR.js";
import "./chunk-N7DQWGSH.js";
import "./chunk-CVDVWCY3.js";

// src/collect/apis/sts.ts
var sts = {
  client: (options) => new STSClient(options),
  commands: {
    GetCallerIdentity: GetCallerIdentityCommand
  }
};
export {
  sts
};
