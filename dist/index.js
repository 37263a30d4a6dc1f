import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  REPORTS,
  exitCodeOf
} from "./chunks/chunk-XENLTVKW.js";
import {
  diskFiles
} from "./chunks/chunk-CQZ6NZ7P.js";
import {
  judgeOf,
  scan
} from "./chunks/chunk-NR2LGIJY.js";
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
