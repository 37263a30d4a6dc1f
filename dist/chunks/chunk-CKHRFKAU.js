import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/gate/same-json.ts
function isSameJson(one, other) {
  return sorted(one) === sorted(other);
}
function sorted(value) {
  return JSON.stringify(
    [value],
    (_, each) => typeof each === "object" && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a < b ? -1 : 1)) : each
  );
}

export {
  isSameJson
};
