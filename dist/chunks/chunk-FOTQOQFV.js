// chunk:chunks/chunk-FOTQOQFV.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-MQNC545J.js?chunks
import { PLACEHOLDER_16 } from "./shared-run-scan.js";
import { isParamReference_16 } from "./shared-run-scan.js";
import { parsePath_16 } from "./shared-run-scan.js";
import { pointerOf_16 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-3PVZCJ2T.js?chunks
import { checkPointer_22 } from "./shared-run-scan.js";
import { isKnownType_22 } from "./shared-run-scan.js";
import { typeNames_22 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-SCSQLIEO.js?chunks
import { child_29 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-A6EJVVFN.js?chunks
import { didYouMean_36 } from "./shared-explain-rule-run-policy-run-scan.js";

// chunk:chunks/chunk-FOTQOQFV.js
var require2 = lakeproofCreateRequire(import.meta.url);
var LISTS = /* @__PURE__ */ new Set(["in", "notIn", "containsAny", "containsAll"]);
var NUMBERS = /* @__PURE__ */ new Set(["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"]);
var TEXTS = /* @__PURE__ */ new Set(["matches", "startsWith", "endsWith"]);
function wrongOperand(operator, value) {
  if (LISTS.has(operator)) return Array.isArray(value) ? void 0 : `${operator} compares with a list: write ["..."]`;
  if (NUMBERS.has(operator))
    return typeof value === "number" ? void 0 : `${operator} compares with a number, without quotes`;
  if (TEXTS.has(operator)) return typeof value === "string" ? void 0 : `${operator} compares with a text`;
  if (operator === "exists") return typeof value === "boolean" ? void 0 : "exists compares with true or false";
  return typeof value === "object" ? `${operator} compares with a single value` : void 0;
}
function checkRule(rule, facts) {
  const complaints = [];
  if (!isKnownType_22(rule.resource)) {
    const type = didYouMean_36(rule.resource, [...typeNames_22()]);
    complaints.push({ pointer: "/resource", message: `there is no resource type ${rule.resource}`, ...suggest(type) });
  }
  const own = facts.filter((fact) => fact.type === rule.resource);
  for (const part of ["when", "require"]) {
    for (const [pointer, leaf] of leaves(rule[part], `/${part}`))
      complaints.push(...checkLeaf(leaf, pointer, rule, own));
  }
  for (const [, name, keys] of rule.message.matchAll(PLACEHOLDER_16)) {
    const complaint = checkPlaceholder(name, keys.replaceAll(".", "/"), rule, own);
    if (complaint !== void 0) complaints.push({ pointer: "/message", ...complaint });
  }
  return complaints;
}
function* leaves(tree, pointer) {
  if (tree === void 0) return;
  const group = "all" in tree ? "all" : "any" in tree ? "any" : void 0;
  if (group === void 0) yield [pointer, tree];
  else
    for (const [i, each] of tree[group]?.entries() ?? [])
      yield* leaves(each, `${pointer}/${group}/${i}`);
}
function checkLeaf(leaf, at, rule, facts) {
  const path = parsePath_16(leaf.path ?? "$");
  if ("wrongAt" in path) {
    return [
      {
        pointer: child_29(at, "path"),
        message: `the path ${leaf.path} cannot be read from character ${path.wrongAt + 1}: a path is $ followed by .name, ['name'], [n] or [*]`
      }
    ];
  }
  const complaints = [];
  const ofPath = checkPath(leaf.fact, path, rule, facts);
  if (ofPath !== void 0)
    complaints.push({ pointer: child_29(at, ofPath.part), message: ofPath.message, ...suggest(ofPath.suggestion) });
  if (isParamReference_16(leaf.value)) {
    const reference = parsePath_16(leaf.value.path);
    const complaint = "wrongAt" in reference ? { message: `the path ${leaf.value.path} cannot be read` } : checkPath("params", reference, rule, facts);
    if (complaint !== void 0)
      complaints.push({
        pointer: `${at}/value/path`,
        message: complaint.message,
        ..."suggestion" in complaint ? suggest(complaint.suggestion) : {}
      });
    const spec = "wrongAt" in reference ? void 0 : specOf(reference, rule);
    const message = spec && wrongOperand(leaf.operator, typicalOf(spec));
    if (message !== void 0)
      complaints.push({
        pointer: child_29(at, "value"),
        message: `the parameter at ${leaf.value.path} does not fit: ${message}`
      });
  } else {
    const message = wrongOperand(leaf.operator, leaf.value);
    if (message !== void 0) complaints.push({ pointer: child_29(at, "value"), message });
  }
  return complaints;
}
function specOf([step], rule) {
  if (step?.kind !== "key" || rule.params === void 0) return void 0;
  return Object.hasOwn(rule.params, step.key) ? rule.params[step.key] : void 0;
}
function typicalOf(spec) {
  switch (spec.type) {
    case "array":
      return [];
    case "integer":
    case "number":
      return 0;
    case "boolean":
      return true;
    default:
      return "";
  }
}
function checkPath(name, path, rule, facts) {
  const pointer = pointerOf_16(path);
  if (name === "properties") {
    const problem = isKnownType_22(rule.resource) ? checkPointer_22(rule.resource, pointer) : void 0;
    return problem === void 0 ? void 0 : { part: "path", message: problem.message, ...suggest(problem.suggestion) };
  }
  if (name === "params") return checkName("path", "parameter", pointer.slice(1), Object.keys(rule.params ?? {}));
  const fact = facts.find((each) => each.name === name);
  if (fact === void 0)
    return checkName("fact", `fact of ${rule.resource}`, name, [
      ...facts.map((each) => each.name),
      "properties",
      "params"
    ]);
  if (fact.fields.some((field) => isCovered(pointer, field))) return void 0;
  return checkName(
    "path",
    `part of the fact ${name}`,
    pointer.slice(1),
    fact.fields.map((field) => field.slice(1))
  );
}
function isCovered(pointer, field) {
  const asked = pointer.split("/");
  const declared = field.split("/");
  return asked.every(
    (segment, i) => declared[i] === void 0 ? declared.at(-1) === "*" : declared[i] === "*" || declared[i] === segment
  );
}
function checkName(part, what, name, names) {
  if (names.includes(name)) return void 0;
  const suggestion = didYouMean_36(name, names);
  const instead = suggestion !== void 0 ? `did you mean ${suggestion}?` : names.length === 0 ? "there is none" : `there is ${names.join(", ")}`;
  return { part, message: `there is no ${what} called ${JSON.stringify(name)}: ${instead}`, ...suggest(suggestion) };
}
function checkPlaceholder(name, pointer, rule, facts) {
  if (name === "resource") return void 0;
  const used = [...leaves(rule.when, ""), ...leaves(rule.require, "")].map(([, leaf]) => leaf.fact);
  if (name !== "properties" && name !== "params" && !used.includes(name)) {
    return checkName("fact", "fact in when or require", name, [...new Set(used), "params", "properties", "resource"]);
  }
  const path = parsePath_16(`$${pointer.replaceAll("/", ".")}`);
  return "wrongAt" in path ? { message: `the placeholder ${name}${pointer} cannot be read` } : checkPath(name, path, rule, facts);
}
function suggest(suggestion) {
  return suggestion === void 0 ? {} : { suggestion };
}
export {
  checkRule
};
