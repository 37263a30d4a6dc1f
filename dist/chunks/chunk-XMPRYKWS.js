import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  minimalPolicy,
  plannedCalls
} from "./chunk-ET76KCFA.js";

// src/commands/live-plan.ts
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
