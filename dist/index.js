import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  REPORTS,
  exitCodeOf
} from "./chunks/chunk-77PVNZ6L.js";
import {
  diskFiles
} from "./chunks/chunk-TFPNV6SO.js";
import {
  judgeOf,
  scan
} from "./chunks/chunk-326GVI6K.js";
import "./chunks/chunk-22L5PKGM.js";
import {
  perimeterOf,
  select
} from "./chunks/chunk-YMIS7ZRB.js";
import "./chunks/chunk-4DFU5A2L.js";
import "./chunks/chunk-2FMSCO5Q.js";
import {
  FACTS,
  checkRule,
  planAll
} from "./chunks/chunk-TQYWODYY.js";
import "./chunks/chunk-A6EJVVFN.js";
import "./chunks/chunk-CVDVWCY3.js";
export {
  FACTS,
  REPORTS,
  checkRule,
  diskFiles,
  exitCodeOf,
  judgeOf,
  perimeterOf,
  planAll,
  scan,
  select
};
