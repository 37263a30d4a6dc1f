import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  UNKNOWN_REASONS,
  choiceHole,
  isHole,
  mapOf,
  refHole,
  secretHole,
  textOf,
  unknownHole
} from "./chunk-D563T4FI.js";
import {
  gunzipped,
  gunzippedHead,
  isGzipName
} from "./chunk-3WDRMSHZ.js";
import {
  reading
} from "./chunk-O3C5OOCR.js";

// src/files/disk-file.ts
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
var HEAD_BYTES = 64 * 1024;
var CHUNK_BYTES = 256 * 1024;
function diskFile(path, uri, explicit) {
  if (isGzipName(path)) {
    const bytes = () => gunzipped(readFileSync(path));
    return {
      uri,
      explicit,
      head: () => reading(uri, () => gunzippedHead(firstBytes(path), HEAD_BYTES)),
      bytes: () => reading(uri, bytes),
      chunks: () => pieces(() => reading(uri, bytes))
    };
  }
  return {
    uri,
    explicit,
    head: () => reading(uri, () => firstBytes(path)),
    bytes: () => reading(uri, () => readFileSync(path)),
    chunks: () => fileChunks(path, uri)
  };
}
function heldFile(uri, read) {
  let held;
  const bytes = () => {
    held ??= reading(uri, read);
    return held;
  };
  return { uri, explicit: true, head: () => bytes().subarray(0, HEAD_BYTES), bytes, chunks: () => pieces(bytes) };
}
function firstBytes(path) {
  const descriptor = openSync(path, "r");
  try {
    const head = Buffer.alloc(Math.min(HEAD_BYTES, Math.max(fstatSync(descriptor).size, 1)));
    let length = 0;
    for (; ; ) {
      const read = readSync(descriptor, head, length, head.length - length, null);
      length += read;
      if (read === 0 || length === head.length) return head.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
function* fileChunks(path, uri) {
  const descriptor = reading(uri, () => openSync(path, "r"));
  try {
    for (; ; ) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      const read = reading(uri, () => readSync(descriptor, chunk, 0, CHUNK_BYTES, null));
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
function* pieces(read) {
  const bytes = read();
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

// src/model/reason-words.ts
var SNAPSHOT = "scan a snapshot of the account where it is deployed";
var WORDS = {
  parameter: { why: "a parameter has no value here", decide: `give the parameter a default, or ${SNAPSHOT}` },
  "known-after-apply": { why: "its value is known only after apply", decide: `after the apply, ${SNAPSHOT}` },
  "unresolved-function": {
    why: "a function or reference could not be resolved",
    decide: `write the value itself, or ${SNAPSHOT}`
  },
  imported: { why: "its value is imported from elsewhere", decide: "scan what exports it in the same run" },
  "module-not-available": { why: "a module is not available here", decide: "download the modules before the scan" },
  macro: { why: "a macro may change it", decide: `scan the processed template, or ${SNAPSHOT}` },
  "not-expressible": { why: "this kind of input cannot say it", decide: `verify it in the account: ${SNAPSHOT}` },
  "not-collected": {
    why: "the snapshot does not hold it",
    decide: "collect the snapshot again with this rule among those loaded"
  },
  "access-denied": {
    why: "access was denied",
    decide: "grant the collecting role this permission and collect the snapshot again"
  },
  throttled: { why: "AWS throttled the call", decide: "collect the snapshot again" },
  "api-error": { why: "the call failed", decide: "collect the snapshot again" },
  "too-many-choices": {
    why: "too many undecided conditions meet here",
    decide: `give the parameters behind the conditions a value, or ${SNAPSHOT}`
  },
  "analysis-limit": { why: "the analysis reached its limit", decide: "simplify what is analysed, or split it" },
  "outside-this-scan": {
    why: "what decides it lies outside of this scan",
    decide: "scan the files that declare it in the same run, or a snapshot of the account"
  }
};
var CONDITION_DECIDE = `make it hold whatever the conditions are, or ${SNAPSHOT}`;
function whyUndecided({ reason, detail }) {
  if (reason === "condition") return detail.startsWith("it ") ? detail : `it ${detail}`;
  return detail === "" ? WORDS[reason].why : `${WORDS[reason].why}: ${detail}`;
}
function whatDecides(reasons) {
  return [...new Set(reasons.map(({ reason }) => reason === "condition" ? CONDITION_DECIDE : WORDS[reason].decide))];
}

// src/inputs/snapshot/json.ts
function isObject(json) {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
function member(json, key) {
  return Object.hasOwn(json, key) ? json[key] : void 0;
}
function objectOf(entries) {
  const given = [...entries].filter((entry) => entry[1] !== void 0);
  return Object.fromEntries(given);
}

// src/inputs/snapshot/unspell.ts
var MAX_DEPTH = 200;
function unspell(json, fault, depth = 0) {
  if (json === null) return void 0;
  if (typeof json !== "object") return json;
  if (depth > MAX_DEPTH) return void fault(`nests values more than ${MAX_DEPTH} deep`);
  const inner = (each) => each === void 0 ? void 0 : unspell(each, fault, depth + 1);
  if (!isObject(json)) return json.map(inner).filter((value) => value !== void 0);
  const marker = Object.keys(json).find((key) => /^\$(?!\$)/.test(key));
  if (marker !== void 0) return hole(marker, json, inner, fault, depth);
  return mapOf(
    Object.entries(json).flatMap(([key, held]) => {
      const value = inner(held);
      return value === void 0 ? [] : [[key.startsWith("$") ? key.slice(1) : key, value]];
    })
  );
}
function hole(marker, json, inner, fault, depth) {
  const held = member(json, marker);
  switch (marker) {
    case "$unknown": {
      const detail = textIn(json, "detail");
      if (typeof held === "string" && isReason(held)) return unknownHole(held, detail);
      return void fault(`names ${JSON.stringify(held)} as the reason of an unknown, which is none`);
    }
    case "$ref":
      if (typeof held === "string") return refHole(held, textIn(json, "attribute"));
      return void fault("has a $ref that is no text");
    case "$text": {
      const parts = Array.isArray(held) ? held.map(inner) : [];
      if (parts.length > 0 && parts.every((part) => typeof part === "string" || isHole(part))) return textOf(parts);
      return void fault("has a $text that is no list of texts and holes");
    }
    case "$choice": {
      const condition = unspellCondition(held, fault, depth);
      return condition && choiceHole(condition, inner(member(json, "then")), inner(member(json, "else")));
    }
    case "$secret":
      return secretHole();
    default:
      return void fault(`has the key ${marker}; a real key that starts with $ is written with one more $`);
  }
}
function unspellCondition(json, fault, depth = 0) {
  if (!isObject(json) || depth > MAX_DEPTH) return void fault("has a condition that is none");
  const name = textIn(json, "name");
  const named = name === void 0 ? {} : { name };
  const equals = member(json, "$equals");
  if (Array.isArray(equals)) {
    const [parameter, constant] = equals;
    if (typeof parameter === "string" && typeof constant === "string")
      return { kind: "equals", parameter, constant, ...named };
  }
  for (const kind of ["and", "or"]) {
    const parts = member(json, `$${kind}`);
    if (!Array.isArray(parts)) continue;
    const of2 = parts.map((part) => unspellCondition(part, fault, depth + 1));
    return of2.every((part) => part !== void 0) ? { kind, of: of2, ...named } : void 0;
  }
  const inverted = member(json, "$not");
  if (inverted === void 0) return void fault("has a condition that is none of $equals, $and, $or and $not");
  const of = unspellCondition(inverted, fault, depth + 1);
  return of && { kind: "not", of, ...named };
}
var REASONS = new Set(UNKNOWN_REASONS);
function isReason(text) {
  return REASONS.has(text);
}
function textIn(json, key) {
  const value = member(json, key);
  return typeof value === "string" ? value : void 0;
}

// src/inputs/snapshot/gaps.ts
var MAX_NAMED = 20;
function tellGaps(footer, said) {
  const unread = footer === void 0 ? void 0 : member(footer, "unread");
  if (!Array.isArray(unread)) return;
  const gaps = unread.filter(isObject);
  for (const gap of gaps.slice(0, MAX_NAMED)) said.add({ ...PROBLEM, message: gapText(gapIn(gap)) });
  if (gaps.length > MAX_NAMED)
    said.add({ ...PROBLEM, message: `${gaps.length - MAX_NAMED} more calls that list resources failed` });
}
var PROBLEM = {
  kind: "unread-list",
  next: "Grant what is missing, or try again later, and record the account again."
};
function gapText({ type, account, region, operation, reason, iamAction, code }) {
  const where = [account, region].filter((part) => part !== void 0 && part !== "").join(" ");
  const why = whyUndecided({ reason, detail: reason === "access-denied" ? iamAction : code });
  const what = type === void 0 ? "what is there" : `what there is of ${type}`;
  return `${operation}${where === "" ? "" : ` in ${where}`} failed (${why}), so ${what} is missing`;
}
function gapIn(json) {
  const text = (name) => {
    const value = member(json, name);
    return typeof value === "string" ? value : void 0;
  };
  const [type, account, region, reason = ""] = ["type", "account", "region", "reason"].map(text);
  return {
    ...type !== void 0 && { type },
    ...account !== void 0 && { account },
    ...region !== void 0 && { region },
    operation: text("operation") ?? "A call",
    reason: isReason(reason) ? reason : "api-error",
    iamAction: text("iamAction") ?? "",
    code: text("code") ?? ""
  };
}

// src/inputs/snapshot/header.ts
var VERSION = 1;
var FORMAT = "lakeproof-snapshot";
var SOURCES = /* @__PURE__ */ new Set(["live", "template", "hcl", "plan", "state"]);
function headerOf(line) {
  const version = member(line, "version");
  if (member(line, "format") !== FORMAT || typeof version !== "number") {
    return {
      kind: "no-snapshot-header",
      message: `The header of this snapshot does not say that it is a ${FORMAT}, and of which version`,
      next: "Record the snapshot again; the header is its first line."
    };
  }
  if (version > VERSION) {
    return {
      kind: "newer-snapshot",
      message: `This snapshot has version ${version} of the format; this version of Lakeproof reads versions up to ${VERSION}`,
      next: "Update Lakeproof."
    };
  }
  const source = member(line, "source");
  if (typeof source !== "string" || !isSource(source)) {
    return {
      kind: "no-snapshot-header",
      message: `The header of this snapshot names ${JSON.stringify(source)} as its source, which is none of ${[...SOURCES].join(", ")}`,
      next: "Record the snapshot again."
    };
  }
  const root = member(line, "root");
  const unread = valueIn(member(line, "unread"));
  const exported = member(line, "exports");
  return {
    source,
    ...typeof root === "string" ? { root } : {},
    parameters: parametersOf(member(line, "parameters")),
    ...isHole(unread) && unread.kind === "unknown" && { unread },
    ...isObject(exported) && { exports: exportsOf(exported) }
  };
}
function valueIn(json) {
  let isVoid = false;
  const value = json === void 0 ? void 0 : unspell(json, () => {
    isVoid = true;
  });
  return isVoid ? void 0 : value;
}
function exportsOf(json) {
  return new Map(
    Object.entries(json).flatMap(([name, said]) => {
      const value = valueIn(said);
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
function isSource(text) {
  return SOURCES.has(text);
}
function parametersOf(json) {
  if (!isObject(json)) return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(json).map(([name, said]) => {
      const allowed = isObject(said) ? member(said, "allowed") : void 0;
      return [name, Array.isArray(allowed) ? { allowed: allowed.map(String) } : {}];
    })
  );
}

// src/inputs/snapshot/lines.ts
var LINE_FEED = 10;
function* linesOf(chunks, longest) {
  let number = 1;
  let held = [];
  let size = 0;
  for (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      size += end - from;
      yield { number, text: size > longest ? void 0 : textOf2(held, chunk.subarray(from, end)) };
      number++;
      held = [];
      size = 0;
      from = end + 1;
    }
    size += chunk.length - from;
    if (size > longest) held = [];
    else if (from < chunk.length) held.push(Uint8Array.from(chunk.subarray(from)));
  }
  if (size > 0) yield { number, text: size > longest ? void 0 : textOf2(held, new Uint8Array()) };
}
function textOf2(held, last) {
  const bytes = held.length === 0 ? last : Buffer.concat([...held, last]);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  return text.endsWith("\r") ? text.slice(0, -1) : text;
}

export {
  diskFile,
  heldFile,
  whyUndecided,
  whatDecides,
  isObject,
  member,
  objectOf,
  MAX_DEPTH,
  unspell,
  isReason,
  tellGaps,
  gapText,
  VERSION,
  FORMAT,
  headerOf,
  linesOf
};
