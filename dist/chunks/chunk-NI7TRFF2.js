import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  readJson,
  readYaml
} from "./chunk-JH4KVXHN.js";
import {
  readFailure,
  toUri
} from "./chunk-O3C5OOCR.js";
import {
  child,
  parent
} from "./chunk-WYSKVHBN.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";
import {
  didYouMean
} from "./chunk-A6EJVVFN.js";

// src/files/document-source.ts
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
var DISK = {
  words: "",
  exists: existsSync,
  isFolder(path) {
    try {
      return statSync(path).isDirectory();
    } catch {
      return false;
    }
  },
  read: (path) => readFileSync(path, "utf8"),
  filesBelow: (folder) => readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
};

// src/commands/user-document.ts
import { dirname, relative, resolve } from "node:path";

// src/syntax/document.ts
function readDocument(text, file) {
  if (!/\.ya?ml$/i.test(file)) {
    const { value, problems: problems2 } = readJson(text, file);
    return { value: value && plainDocument(value), problems: problems2 };
  }
  const { value: documents, problems } = readYaml(text, file);
  const [first, second] = documents;
  if (second !== void 0) {
    const message = "The file holds several YAML documents, but only one can count";
    const next = "Keep one, and remove the others with their ---.";
    return {
      value: void 0,
      problems: [{ level: "error", kind: "several-documents", message, next, file, at: second.span(second.root) }]
    };
  }
  if (first !== void 0) return { value: plainDocument(first), problems };
  if (problems.some(({ level }) => level === "error")) return { value: void 0, problems };
  const start = { line: 1, column: 1 };
  return { value: { value: /* @__PURE__ */ Object.create(null), at: () => ({ file, start, end: start }) }, problems };
}
function plainDocument(document) {
  const places = /* @__PURE__ */ new Map();
  const value = plain(document.root, "", places);
  return {
    value,
    at: (pointer) => {
      let here = pointer;
      while (here !== void 0 && !places.has(here)) here = parent(here);
      return document.span(places.get(here ?? "") ?? document.root);
    }
  };
}
function plain(node, at, places) {
  if (!places.has(at)) places.set(at, node);
  if (node.kind === "scalar") return plainScalar(node);
  if (node.kind === "list") return node.items.map((item, i) => plain(item, child(at, i), places));
  const map = /* @__PURE__ */ Object.create(null);
  for (const { key, value } of node.entries) {
    places.set(child(at, key.text), key);
    map[key.text] = plain(value, child(at, key.text), places);
  }
  return map;
}
function plainScalar({ text, plain: plain2, tag }) {
  if (!plain2 || tag !== void 0 || text.length > MAX_LITERAL) return text;
  if (/^(?:~|null|)$/.test(text)) return null;
  if (text === "true" || text === "false") return text === "true";
  return /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : text;
}
var MAX_LITERAL = 100;

// src/vocabulary/schema-errors.ts
function schemaComplaints(validate, data) {
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const error = errors.find(({ keyword }) => keyword === "propertyNames") ?? errors.find(isCause) ?? errors[0];
  return [complaintOf(error ?? NO_REASON)];
}
function isCause({ keyword }) {
  return keyword !== "if" && keyword !== "anyOf" && keyword !== "oneOf";
}
var NO_REASON = { instancePath: "", schemaPath: "", keyword: "", params: {}, message: "is not valid" };
function complaintOf({ instancePath, keyword, params, message, parentSchema, data }) {
  const place = instancePath === "" ? "the document" : instancePath;
  switch (keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      const suggestion = didYouMean(key, namesOf(parentSchema));
      return complaint(child(instancePath, key), `${place} has an unknown key ${JSON.stringify(key)}`, suggestion);
    }
    case "required":
      return complaint(instancePath, `${place} lacks the key ${JSON.stringify(params.missingProperty)}`);
    case "enum": {
      const values = params.allowedValues.map(String);
      const suggestion = didYouMean(String(data), values);
      return complaint(instancePath, `${place} must be one of ${values.join(", ")}`, suggestion);
    }
    case "const":
      return complaint(instancePath, `${place} must be ${JSON.stringify(params.allowedValue)}`);
    case "propertyNames":
      return complaint(
        instancePath,
        `${place} has a key that is no valid name: ${JSON.stringify(params.propertyName)}`
      );
    default:
      return complaint(instancePath, `${place} ${message ?? "is not valid"}`);
  }
}
function complaint(pointer, message, suggestion) {
  if (suggestion === void 0) return { pointer, message };
  return { pointer, message: `${message}: did you mean ${JSON.stringify(suggestion)}?`, suggestion };
}
function namesOf(schema) {
  const properties = typeof schema === "object" && schema !== null && "properties" in schema ? schema.properties : {};
  return Object.keys(properties ?? {});
}

// src/commands/user-document.ts
function readUserDocument(path, cwd, kind, source = DISK) {
  const file = resolve(cwd, path);
  const name = relative(cwd, file) || path;
  let text;
  try {
    text = source.read(file);
  } catch (error) {
    throw new UsageError(
      `The ${kind.noun} ${name}${source.words} cannot be read: ${readFailure(error)}.`,
      kind.whenMissing
    );
  }
  const { value: document, problems } = readDocument(text.replace(/^\uFEFF/, ""), toUri(file, cwd));
  const broken = problems.find(({ level, kind: kind2 }) => level === "error" || kind2 === "duplicate-key");
  if (document === void 0 || broken !== void 0) {
    const format = /\.ya?ml$/i.test(file) ? "YAML" : "JSON";
    throw new UsageError(`The ${kind.noun} ${sayProblem(name, broken)}`, `Mend the ${format} and run again.`);
  }
  const say = ({ pointer, message, suggestion }) => {
    const { line, column } = document.at(pointer).start;
    const hint = suggestion === void 0 || message.includes("did you mean") ? "" : `: did you mean ${suggestion}?`;
    return `${name}:${line}:${column}: ${message}${hint}`;
  };
  const complaints = schemaComplaints(kind.validate, document.value);
  if (complaints.length > 0)
    throw new UsageError(complaints.map(say).join("\n"), `${kind.schema} says what a ${kind.noun} may hold.`);
  return { value: document.value, name, folder: dirname(file), at: document.at, say };
}
function sayProblem(name, problem) {
  if (problem === void 0) return `${name} is empty.`;
  const at = problem.at === void 0 ? "" : `:${problem.at.start.line}:${problem.at.start.column}`;
  return `${name}${at}: ${problem.message}`;
}

export {
  readDocument,
  DISK,
  readUserDocument
};
