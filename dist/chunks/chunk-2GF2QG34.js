import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  child
} from "./chunk-WYSKVHBN.js";

// src/engine/check-params.ts
async function checkParams(rule, params) {
  const { Ajv } = (await import("./ajv-JQ4FGXDG.js")).default;
  const ajv = new Ajv({ strict: false, allErrors: true });
  return Object.entries(params).flatMap(([name, value]) => {
    const spec = rule.params?.[name];
    if (spec === void 0) return [];
    const validate = ajv.compile(spec);
    if (validate(value)) return [];
    const wrong = (validate.errors ?? []).map(
      (error) => `${error.message}${error.keyword === "enum" ? `: ${error.params.allowedValues.join(", ")}` : ""}`
    );
    return [{ pointer: child("", name), message: `the parameter ${name} of ${rule.id} ${wrong.join(" and ")}` }];
  });
}

export {
  checkParams
};
