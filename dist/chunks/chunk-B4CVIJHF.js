import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/model/rule.ts
var SEVERITIES = ["critical", "high", "medium", "low"];

export {
  SEVERITIES
};
