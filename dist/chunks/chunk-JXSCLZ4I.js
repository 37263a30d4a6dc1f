// chunk:chunks/chunk-JXSCLZ4I.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  minimalPolicy,
  plannedCalls
} from "./chunk-46TJGOK5.js";
var require2 = lakeproofCreateRequire(import.meta.url);
function planText(needs, roles) {
  const calls = plannedCalls(needs);
  const names = calls.map(({ service, operation }) => `${service} ${operation}`);
  const width = Math.max(...names.map((name) => name.length));
  const rows = calls.map(({ iamAction }, i) => `  ${names[i]?.padEnd(width)}  ${iamAction}
`);
  return `Calls:
${rows.join("")}
Policy:
${JSON.stringify(minimalPolicy(needs, roles), void 0, 2)}
`;
}
export {
  planText
};
