import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  segments
} from "./chunk-DQARYOQ5.js";

// src/model/hole.ts
var UNKNOWN_REASONS = [
  "parameter",
  "known-after-apply",
  "unresolved-function",
  "imported",
  "module-not-available",
  "macro",
  "not-expressible",
  "not-collected",
  "access-denied",
  "throttled",
  "api-error",
  "too-many-choices",
  "analysis-limit",
  "outside-this-scan"
];
var HoleBase = class {
};
var Unknown = class extends HoleBase {
  kind = "unknown";
  reason;
  detail;
  constructor(reason, detail) {
    super();
    this.reason = reason;
    this.detail = detail;
  }
};
var Ref = class extends HoleBase {
  kind = "ref";
  resource;
  attribute;
  constructor(resource, attribute) {
    super();
    this.resource = resource;
    this.attribute = attribute;
  }
};
var Text = class extends HoleBase {
  kind = "text";
  parts;
  constructor(parts) {
    super();
    this.parts = parts;
  }
};
var Choice = class extends HoleBase {
  kind = "choice";
  if;
  then;
  else;
  constructor(condition, then, otherwise) {
    super();
    this.if = condition;
    this.then = then;
    this.else = otherwise;
  }
};
var Secret = class extends HoleBase {
  kind = "secret";
};
function isHole(value) {
  return value instanceof HoleBase;
}
function unknownHole(reason, detail) {
  return new Unknown(reason, detail);
}
function refHole(resource, attribute) {
  return new Ref(resource, attribute);
}
function choiceHole(condition, then, otherwise) {
  return new Choice(condition, then, otherwise);
}
var SECRET = new Secret();
function secretHole() {
  return SECRET;
}
var MAX_TEXTS = 8;
function textOf(parts) {
  if (parts.reduce((texts, part) => texts * sidesOf(part), 1) > MAX_TEXTS)
    return unknownHole("too-many-choices", `a text that conditions give more than ${MAX_TEXTS} forms`);
  const at = parts.findIndex((part) => isHole(part) && part.kind === "choice");
  const found = parts[at];
  if (isHole(found) && found.kind === "choice") {
    const side = (value) => textOf([...parts.slice(0, at), asPart(value), ...parts.slice(at + 1)]);
    return new Choice(found.if, side(found.then), side(found.else));
  }
  const merged = [];
  for (const part of parts.flatMap((each) => isHole(each) && each.kind === "text" ? each.parts : [each])) {
    const last = merged.at(-1);
    if (typeof part === "string" && typeof last === "string") merged[merged.length - 1] = last + part;
    else if (part !== "") merged.push(part);
  }
  if (merged.length === 0) return "";
  const [only] = merged;
  return merged.length === 1 && only !== void 0 ? only : new Text(merged);
}
function sidesOf(value) {
  const queue = [value];
  let sides = 0;
  for (; queue.length > 0 && sides <= MAX_TEXTS; sides++) {
    let next = queue.pop();
    while (isHole(next) && next.kind === "choice") {
      queue.push(next.else);
      next = next.then;
    }
  }
  return sides;
}
function asPart(value) {
  if (value === void 0) return "";
  if (isHole(value)) return value;
  return typeof value === "object" ? unknownHole("unresolved-function", "a list or map inside a text") : String(value);
}

// src/model/value.ts
function isList(value) {
  return Array.isArray(value);
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isHole(value);
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "boolean" || typeof value === "number";
}
function field(value, key) {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function valueAt(value, pointer) {
  return walk(value, segments(pointer), 0);
}
function walk(value, path, from) {
  let here = value;
  for (let i = from; i < path.length; i++) {
    const segment = path[i];
    if (here === void 0) return void 0;
    if (isHole(here)) {
      if (here.kind === "unknown") return here;
      if (here.kind !== "choice") return unknownHole("unresolved-function", `inside a ${here.kind}`);
      const then = walk(here.then, path, i);
      const otherwise = walk(here.else, path, i);
      return then === void 0 && otherwise === void 0 ? void 0 : choiceHole(here.if, then, otherwise);
    }
    here = isList(here) ? here[index(segment)] : field(here, segment);
  }
  return here;
}
function index(segment) {
  return /^(0|[1-9][0-9]{0,8})$/.test(segment) ? Number(segment) : -1;
}
var EmptyMap = (() => {
  function Empty() {
  }
  Empty.prototype = Object.freeze(/* @__PURE__ */ Object.create(null));
  return Empty;
})();
function mapOf(entries) {
  const map = new EmptyMap();
  for (const [key, value] of entries) map[key] = value;
  return map;
}

export {
  UNKNOWN_REASONS,
  isHole,
  unknownHole,
  refHole,
  choiceHole,
  secretHole,
  textOf,
  isList,
  isMap,
  isScalar,
  field,
  valueAt,
  EmptyMap,
  mapOf
};
