import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  AssumeRoleCommand,
  STSClient
} from "./chunk-UQU4JSRP.js";
import "./chunk-QWAFJUNJ.js";
import "./chunk-JD34FC7L.js";
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
export {
  AssumeRoleCommand,
  STSClient
};
