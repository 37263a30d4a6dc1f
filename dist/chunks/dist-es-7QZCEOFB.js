import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
} from "./chunk-QLLSPI6L.js";
import "./chunk-2JQZFKES.js";
import "./chunk-YK77UKZI.js";
import "./chunk-BPGYHVYC.js";
import "./chunk-Q6JDUNFZ.js";
import "./chunk-C7UJ3QVC.js";
import "./chunk-DNOJEBTR.js";
import "./chunk-N7DQWGSH.js";
import "./chunk-CVDVWCY3.js";
export {
  credentialsTreatedAsExpired,
  credentialsWillNeedRefresh,
  defaultProvider
};
