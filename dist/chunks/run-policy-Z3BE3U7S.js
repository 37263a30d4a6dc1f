import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  stdinPieces
} from "./chunk-LP3IGLPW.js";
import {
  matchesGlob
} from "./chunk-7DWZ5KPM.js";
import {
  forTerminal
} from "./chunk-V6J6MO5J.js";
import {
  field,
  isHole,
  isList,
  isMap
} from "./chunk-D67OPNW4.js";
import {
  child,
  readFailure
} from "./chunk-DQARYOQ5.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";
import "./chunk-CVDVWCY3.js";

// src/commands/run-policy.ts
import { resolve as resolve2 } from "node:path";

// src/files/lines.ts
import { closeSync, openSync, readSync } from "node:fs";
var PIECE = 64 * 1024;
function* filePieces(path) {
  const file = openSync(path, "r");
  try {
    for (; ; ) {
      const piece = Buffer.allocUnsafeSlow(PIECE);
      const length = readSync(file, piece, 0, PIECE, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
function* linesOf(pieces, longest) {
  const decoder = new TextDecoder();
  let parts = [];
  let length = 0;
  const add = (part) => {
    const kept = part.slice(0, Math.max(0, longest + 1 - length));
    if (kept !== "") parts.push(kept);
    length += kept.length;
  };
  const taken = () => {
    const line = parts.join("");
    parts = [];
    length = 0;
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  };
  for (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      add(text.slice(start, end));
      yield taken();
      start = end + 1;
    }
    add(text.slice(start));
  }
  add(decoder.decode());
  if (length > 0) yield taken();
}

// src/policy/judged.ts
function isDoubt(judged) {
  return typeof judged === "object";
}
function not(judged) {
  return isDoubt(judged) ? judged : !judged;
}
function anyOf(items, judge) {
  let result = false;
  for (const item of items) {
    const judged = judge(item);
    if (judged === true) return true;
    if (result === false) result = judged;
  }
  return result;
}
function allOf(items, judge) {
  return not(anyOf(items, (item) => not(judge(item))));
}
function agreed(one, other, doubt) {
  if (isDoubt(one)) return one;
  return one === other || isDoubt(other) ? other : { doubt };
}

// src/policy/read-text.ts
var MAX_TEXT = 4096;
function unread(at, why) {
  return { kind: "unread", at, why };
}
function unreadHole(at, hole) {
  if (hole.kind === "unknown")
    return unread(at, `is not known (${hole.reason}${hole.detail === void 0 ? "" : `: ${hole.detail}`})`);
  const what = { ref: "is a reference", text: "is partly known", choice: "hangs on a condition", secret: "is secret" };
  return unread(at, what[hole.kind]);
}
function readText(value, at, variables) {
  if (typeof value === "boolean" || typeof value === "number") return { kind: "text", at, parts: [String(value)] };
  const pieces = isHole(value) ? value.kind === "text" ? value.parts : [value] : [value];
  const parts = [];
  for (const piece of pieces) {
    if (typeof piece === "string") {
      if (piece.length > MAX_TEXT) return tooLong(at);
      parts.push(...variables === false || !piece.includes("${") ? [piece] : variableParts(piece, at, variables));
    } else if (!isHole(piece)) return unread(at, "is no string");
    else if (piece.kind === "choice") return unreadHole(at, piece);
    else parts.push(piece);
  }
  return { kind: "text", at, parts };
}
function tooLong(at) {
  return unread(at, `is longer than ${MAX_TEXT} characters (analysis-limit)`);
}
function variableParts(text, at, variables) {
  if (variables === void 0) return [unread(at, "holds ${, and the Version that says what this means is not known")];
  const pieces = text.match(/\$\{[^{}]*\}|\$|[^$]+/g) ?? [];
  return pieces.map((piece, i) => {
    if (piece === "$" && pieces[i + 1]?.startsWith("{") === true) return unread(at, "holds ${ without its }");
    return piece.startsWith("${") ? variable(piece.slice(2, -1), at) : piece;
  });
}
function variable(inner, at) {
  if (inner === "*" || inner === "?" || inner === "$") return { kind: "literal", text: inner };
  const comma = inner.indexOf(",");
  const key = (comma < 0 ? inner : inner.slice(0, comma)).trim();
  const rest = comma < 0 ? void 0 : inner.slice(comma + 1).trim();
  const isQuoted = rest !== void 0 && rest.length >= 2 && rest.startsWith("'") && rest.endsWith("'");
  if (!/^[\w-]+:[^\s,'$]+$/.test(key) || rest !== void 0 && !isQuoted)
    return unread(at, "holds a policy variable that AWS does not describe");
  const read = { kind: "variable", key: key.toLowerCase(), fallback: rest?.slice(1, -1) };
  return read;
}

// src/policy/match-text.ts
function doubtOf({ at, why }) {
  return { doubt: `${at === "" ? "the policy" : at} ${why}` };
}
function resolve(text, context) {
  const [only] = text.parts;
  if (text.parts.length === 1 && typeof only === "string") return plain(only);
  let pattern = "";
  let doubt;
  const literal = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Set();
  const fromRequest = /* @__PURE__ */ new Set();
  const unknown = (why) => {
    doubt ??= why;
    open.add(pattern.length);
    pattern += "*";
  };
  for (const part of text.parts) {
    if (typeof part === "string") pattern += part;
    else if (isHole(part)) unknown(doubtOf(unreadHole(text.at, part)).doubt);
    else if (part.kind === "unread") unknown(doubtOf(part).doubt);
    else if (part.kind === "literal") {
      literal.add(pattern.length);
      pattern += part.text;
    } else {
      const found = context.get(part.key) ?? part.fallback;
      if (found === void 0) return void 0;
      if (typeof found !== "string") {
        unknown(`${text.at} holds the variable ${part.key}, which has several values in this request`);
        continue;
      }
      for (let i = 0; i < found.length; i++)
        if (found[i] === "*" || found[i] === "?") fromRequest.add(pattern.length + i);
      pattern += found;
      if (pattern.length > MAX_PATTERN) return anything(`${text.at} is too long with its variables (analysis-limit)`);
    }
  }
  return { pattern, literal, open, doubt, fromRequest };
}
var MAX_PATTERN = 2 * MAX_TEXT;
function anything(doubt) {
  return { ...plain("*"), open: /* @__PURE__ */ new Set([0]), doubt };
}
var NO_OFFSETS = /* @__PURE__ */ new Set();
function plain(pattern) {
  return { pattern, literal: NO_OFFSETS, open: NO_OFFSETS, doubt: void 0, fromRequest: NO_OFFSETS };
}
function matchResolved(resolved, match) {
  const { pattern, literal, doubt, fromRequest } = resolved;
  const inert = fromRequest.size === 0 ? literal : /* @__PURE__ */ new Set([...literal, ...fromRequest]);
  const one = match(pattern, inert);
  const both2 = fromRequest.size === 0 ? one : agreed(
    one,
    match(pattern, literal),
    "whether a wildcard in the value of a policy variable counts is not documented"
  );
  return doubt !== void 0 && both2 === true ? { doubt } : both2;
}
function equalsResolved({ pattern, open, doubt }, value, fold) {
  if (doubt === void 0) return fold(pattern) === fold(value);
  if (fold("A") === "a") return { doubt };
  const literal = /* @__PURE__ */ new Set();
  for (let i = 0; i < pattern.length; i++) if (!open.has(i)) literal.add(i);
  return matchesGlob(value, pattern, literal) ? { doubt } : false;
}

// src/policy/block-public-access.ts
function isStoppedAsPublic(owned, policy, outcome) {
  if (!owned.restrictPublicBuckets || policy === void 0) return false;
  const open = anyOf(policy.statements, mayBePublic);
  if (open === false && policy.unread.length === 0) return false;
  const isForAll = outcome?.statements.flat().some(({ statement, applies }) => applies === true && isUnconditional(statement));
  const hasDeny = policy.statements.some(({ effect }) => effect !== "Allow") || policy.unread.length > 0;
  if (isForAll === true && !hasDeny) return true;
  return { doubt: "whether Block Public Access takes this policy for public is not decided here" };
}
function mayBePublic({ effect, principal }) {
  if (effect === "Deny" || principal === void 0) return false;
  if (principal.not) return true;
  return anyOf(principal.items, (item) => {
    if (item.kind === "unread") return doubtOf(item);
    return item.kind === "everyone" || item.kind === "federated";
  });
}
function isUnconditional({ effect, principal, conditions }) {
  const isEveryone = principal?.not === false && principal.items.some(({ kind }) => kind === "everyone");
  return effect === "Allow" && isEveryone && conditions.length === 0;
}

// src/policy/decide-access.ts
var OWNERS_ACTIONS = /* @__PURE__ */ new Set(["s3:getbucketpolicy", "s3:putbucketpolicy", "s3:deletebucketpolicy"]);
function decideAccess(layers, owned, policy, request) {
  const { principal } = request;
  const isOwners = belongsToOwner(principal, owned);
  const isRoot = principal.type === "root";
  const isOwnersAction = owned.type === "AWS::S3::Bucket" && OWNERS_ACTIONS.has(request.action.toLowerCase());
  const isSaved = isRoot && isOwnersAction ? isOwners : false;
  const denied = any(
    all(layers.resource?.denies ?? false, not(isSaved)),
    callerDenies(layers.caller, principal),
    layers.endpoint?.denies ?? false
  );
  if (denied === true) return { decision: "denied", by: "explicit-deny" };
  const byGrant = isGranted(layers, isOwners, owned, principal);
  const needsGrant = owned.type === "AWS::KMS::Key" || owned.type === "AWS::EC2::VPCEndpoint";
  const byOwner = needsGrant ? false : all(isOwners, callerAllows(layers.caller, principal));
  const allowed = all(any(byGrant, byOwner), layers.endpoint?.allows ?? true);
  if (allowed === false) return { decision: "denied", by: "no-allow" };
  const isInside = principal.type === "service" ? true : isOwners;
  const stopped = all(not(isInside), isStoppedAsPublic(owned, policy, layers.resource));
  if (stopped === true) return { decision: "denied", by: "public-access-block" };
  const refused = isOwnersAction ? all(not(isOwners), REFUSED) : false;
  for (const judged of [denied, allowed, stopped, refused])
    if (isDoubt(judged)) return { decision: "unknown", reason: judged.doubt };
  return { decision: "allowed", by: byGrant === true ? "allow" : "caller-policies" };
}
var REFUSED = { doubt: "the policy may allow this to others than the owner, and S3 answers 405 all the same" };
function isGranted({ resource, caller }, isOwners, { type }, principal) {
  if (resource === void 0) return false;
  if (principal.type === "anonymous" || principal.type === "service") return resource.allows;
  const isDirect = type === "AWS::EC2::VPCEndpoint" ? false : all(isOwners, resource.allowsDirectly);
  return all(resource.allows, any(callerAllows(caller, principal), isDirect));
}
function belongsToOwner(principal, { account }) {
  if (principal.type === "anonymous" || principal.type === "service") return false;
  return account === void 0 ? { doubt: "the resource's account is not given" } : principal.account === account;
}
function callerAllows(caller, { type }) {
  if (type === "root") return true;
  return typeof caller === "boolean" ? caller : caller.allows;
}
function callerDenies(caller, { type }) {
  return type === "role" || type === "user" ? typeof caller !== "boolean" && caller.denies : false;
}
function any(...judged) {
  return anyOf(judged, (each) => each);
}
function all(...judged) {
  return allOf(judged, (each) => each);
}

// src/policy/evaluate-principal.ts
function evaluatePrincipal({ not: isNot, items }, caller) {
  if (!isNot) return anyOf(items, (item) => isNamed(item, caller));
  return not(anyOf(items, (item) => isExempt(item, caller)));
}
function isNamed(principal, caller) {
  switch (principal.kind) {
    case "everyone":
      return true;
    case "service":
      return caller.type === "service" && caller.name === principal.name;
    case "account":
      return "account" in caller && caller.account === principal.account;
    case "role":
    case "user":
      return caller.type === principal.kind && caller.arn === principal.arn;
    case "session":
      return isSession(principal, caller);
    case "federated":
      return caller.type === "role" ? { doubt: "whether the session was federated is not in the request" } : false;
    case "canonical-user":
      return "account" in caller ? { doubt: "which account a canonical user id belongs to cannot be told from the policy" } : false;
    case "unread":
      return doubtOf(principal);
  }
}
function isSession(named, caller) {
  if (caller.type !== "role" || caller.account !== named.account) return false;
  if (caller.arn.slice(caller.arn.lastIndexOf("/") + 1) !== named.role) return false;
  return caller.session === void 0 ? { doubt: "the request does not name the role's session" } : caller.session === named.session;
}
function isExempt(principal, caller) {
  const named = isNamed(principal, caller);
  if (named !== true) return named;
  if (principal.kind === "account" && caller.type !== "root")
    return {
      doubt: "AWS's pages differ on whether NotPrincipal with an account's root ARN exempts the root user only, or the whole account"
    };
  if (principal.kind === "role")
    return { doubt: "AWS's pages differ on whether NotPrincipal with a role's ARN exempts the role's sessions too" };
  return true;
}

// src/policy/ip-range.ts
function rangeOf(text) {
  if (text.length > 64) return void 0;
  const [, written = "", prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = written.includes(":") ? 6 : 4;
  const address = version === 6 ? ipv6(written) : ipv4(written);
  const width = version === 6 ? 128 : 32;
  const bits = prefix === void 0 ? width : Number(prefix);
  return address === void 0 || bits > width ? void 0 : { version, address, bits };
}
function isInRange(inner, outer) {
  if (inner.version !== outer.version || inner.bits < outer.bits) return false;
  const rest = BigInt((inner.version === 6 ? 128 : 32) - outer.bits);
  return inner.address >> rest === outer.address >> rest;
}
function ipv4(text) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return void 0;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}
function ipv6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return void 0;
  const groups = halves.map((half, i) => groupsOf(half, i === halves.length - 1));
  const [head, tail = []] = groups;
  if (head === void 0 || groups.includes(void 0)) return void 0;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return void 0;
  const all2 = [...head, ...Array(halves.length === 1 ? 0 : missing).fill(0n), ...tail ?? []];
  return all2.reduce((sum, group) => (sum << 16n) + group, 0n);
}
function groupsOf(half, isLast) {
  const groups = [];
  const words = half === "" ? [] : half.split(":");
  for (const [i, word] of words.entries()) {
    const embedded = isLast && i === words.length - 1 && word.includes(".") ? ipv4(word) : void 0;
    if (embedded !== void 0) groups.push(embedded >> 16n, embedded & 0xffffn);
    else if (/^[0-9a-fA-F]{1,4}$/.test(word)) groups.push(BigInt(`0x${word}`));
    else return void 0;
  }
  return groups;
}

// src/policy/match-arn.ts
var FIELDS = 6;
function matchesArn(value, pattern, literal) {
  const wanted = fieldsOf(pattern);
  const given = fieldsOf(value);
  const byField = given.length === FIELDS && fieldsMatch(value, given, pattern, wanted, literal);
  if (wanted.length === FIELDS || !(byField || matchesGlob(value, pattern, literal))) return byField;
  return { doubt: "how ARN operators match a pattern with fewer than six fields is not documented" };
}
function matchesResource(value, pattern, literal) {
  const whole = matchesGlob(value, pattern, literal);
  if (pattern === "*") return whole;
  const given = fieldsOf(value);
  const wanted = fieldsOf(pattern);
  const byField = given.length === FIELDS && fieldsMatch(value, given, pattern, wanted, literal);
  return agreed(
    whole,
    byField,
    "what a resource with fewer than six fields, or a wildcard inside one of the first five, matches is not documented"
  );
}
function fieldsOf(text) {
  const fields = [];
  let start = 0;
  while (fields.length < FIELDS - 1) {
    const colon = text.indexOf(":", start);
    if (colon < 0) break;
    fields.push([start, colon]);
    start = colon + 1;
  }
  return [...fields, [start, text.length]];
}
function fieldsMatch(value, given, pattern, wanted, literal) {
  return wanted.every(([start, end], i) => {
    const field2 = given[i];
    const inside = literal.size === 0 ? literal : new Set([...literal].map((offset) => offset - start));
    return field2 !== void 0 && matchesGlob(value.slice(...field2), pattern.slice(start, end), inside);
  });
}

// src/policy/plain-values.ts
function truthOf(text) {
  const lower = text.toLowerCase();
  return lower === "true" || lower === "false" ? lower === "true" : void 0;
}
function numberOf(text) {
  return /^(?=.{1,16}$)[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : void 0;
}
function instantOf(text) {
  if (/^\d{5,15}$/.test(text)) return Number(text) * 1e3;
  if (!/^\d{4}-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?)?$/.test(text)) return void 0;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? void 0 : instant;
}
function bytesOf(text) {
  try {
    return atob(text);
  } catch {
    return void 0;
  }
}

// src/policy/compare-value.ts
function compareValue(value, wanted, comparison, context) {
  if (wanted.kind === "unread") return doubtOf(wanted);
  const resolved = resolve(wanted, context);
  if (resolved === void 0) return false;
  switch (comparison) {
    case "equal":
      return equalsResolved(resolved, value, (text) => text);
    case "equal-ignoring-case":
      return equalsResolved(resolved, value, (text) => text.toLowerCase());
    case "like":
      return matchResolved(resolved, (pattern, literal) => matchesGlob(value, pattern, literal));
    case "arn":
      return matchResolved(resolved, (pattern, literal) => matchesArn(value, pattern, literal));
    default:
      return comparePlain(value, resolved.pattern, comparison);
  }
}
function comparePlain(value, wanted, comparison) {
  const judged = compareRead(value, wanted, comparison);
  return judged ?? { doubt: `the request's value ${JSON.stringify(value.slice(0, 80))} is none that the operator compares` };
}
function compareRead(value, wanted, comparison) {
  switch (comparison) {
    case "bool":
    case "null":
      return both(truthOf(value), truthOf(wanted), (a, b) => a === b);
    case "binary":
      return both(bytesOf(value), bytesOf(wanted), (a, b) => a === b);
    case "ip":
      return both(rangeOf(value), rangeOf(wanted), isInRange);
    default: {
      const read = comparison.startsWith("date") ? instantOf : numberOf;
      return both(read(value), read(wanted), ORDERS[comparison.slice(comparison.indexOf("-") + 1)] ?? same);
    }
  }
}
function both(a, b, compare) {
  return a === void 0 || b === void 0 ? void 0 : compare(a, b);
}
var same = (a, b) => a === b;
var ORDERS = {
  less: (a, b) => a < b,
  "at-most": (a, b) => a <= b,
  greater: (a, b) => a > b,
  "at-least": (a, b) => a >= b
};

// src/policy/evaluate-condition.ts
function evaluateCondition({ key, test }, request) {
  if ("kind" in test) return doubtOf(test);
  const lower = key.toLowerCase();
  const value = request.context.get(lower);
  const judged = evaluateTest(test, value, request);
  if (lower !== "s3:tlsversion" || value !== void 0 || request.context.get("aws:securetransport") !== "false")
    return judged;
  return agreed(
    judged,
    evaluateTest(test, BELOW_ALL, request),
    "AWS's pages differ on whether plain HTTP has no s3:TlsVersion or one that is lower than all"
  );
}
var BELOW_ALL = "0";
function evaluateTest(test, value, request) {
  const { operator: operator2, values, set } = test;
  if (operator2.comparison === "null" && value?.length === 0 && value !== "")
    return { doubt: "whether Null takes an empty list for an absent key is not documented" };
  if (operator2.comparison === "null")
    return anyOf(values, (wanted) => compareAbsence(wanted, value === void 0, request));
  if (value === void 0) return whenAbsent(test);
  const holds = (member) => {
    const equals = anyOf(values, (wanted) => compareValue(member, wanted, operator2.comparison, request.context));
    return operator2.negated ? not(equals) : equals;
  };
  const members = typeof value === "string" ? [value] : value;
  if (members.length === 0 && set !== void 0) return whenAbsent(test);
  if (set === "ForAllValues")
    return allOf(
      members.filter((member) => member !== ""),
      holds
    );
  if (set === "ForAnyValue") return anyOf(members, holds);
  const [first, ...others] = members;
  if (first === void 0)
    return { doubt: `how an empty list is compared without ForAllValues or ForAnyValue is not documented` };
  return others.reduce(
    (judged, member) => agreed(
      judged,
      holds(member),
      "how several values are compared without ForAllValues or ForAnyValue is not documented"
    ),
    holds(first)
  );
}
function compareAbsence(wanted, isAbsent, request) {
  return compareValue(String(isAbsent), wanted, "bool", request.context);
}
function whenAbsent({ set, ifExists, operator: operator2 }) {
  if (set === "ForAllValues") return true;
  if (set === "ForAnyValue")
    return ifExists ? { doubt: "AWS's pages differ on what ForAnyValue with IfExists makes of an absent key" } : false;
  return ifExists || operator2.negated;
}

// src/policy/evaluate-statement.ts
function evaluateStatement(statement, request) {
  const principal = statement.principal && evaluatePrincipal(statement.principal, request.principal);
  const action = evaluateAction(statement.action, request);
  const resource = evaluateResource(statement.resource, request);
  const conditions = statement.conditions.map((condition) => ({
    condition,
    result: evaluateCondition(condition, request)
  }));
  const clauses = [principal ?? true, action, resource, ...conditions.map(({ result }) => result)];
  const applies = allOf([...clauses, ...statement.unread.map(doubtOf)], (judged) => judged);
  return { statement, applies, principal, action, resource, conditions };
}
function evaluateAction({ not: isNot, items }, { action, context }) {
  const wanted = action.toLowerCase();
  return matchesOne(items, isNot, context, (pattern, literal) => matchesGlob(wanted, pattern.toLowerCase(), literal));
}
function evaluateResource({ not: isNot, items }, { resource, context }) {
  return matchesOne(items, isNot, context, (pattern, literal) => matchesResource(resource, pattern, literal));
}
function matchesOne(items, isNot, context, match) {
  const matched = anyOf(items, (item) => {
    if (item.kind === "unread") return doubtOf(item);
    const resolved = resolve(item, context);
    if (resolved === void 0)
      return isNot ? {
        doubt: `${item.at} holds a variable that has no value in this request, and AWS does not say what NotResource makes of it`
      } : false;
    return matchResolved(resolved, match);
  });
  return isNot ? not(matched) : matched;
}

// src/policy/policy-size.ts
var MAX_VALUES = 5e4;
var MAX_CHARACTERS = 5e5;
var MAX_NESTING = 8;
var MAX_WORK = 1e8;
function sizeOf(policy) {
  let values = 0;
  let characters = 0;
  let variables = 0;
  let level = [policy];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_NESTING) return `nests more than ${MAX_NESTING} deep (analysis-limit)`;
    const next = [];
    for (const value of level) {
      values++;
      if (typeof value === "string") {
        characters += value.length;
        variables += value.split("${").length - 1;
      } else if (typeof value !== "object" || value === null || isHole(value)) continue;
      else
        for (const [key, inner] of Object.entries(value)) {
          if (!Array.isArray(value)) characters += key.length;
          next.push(inner);
        }
      if (values + next.length > MAX_VALUES) return `holds more than ${MAX_VALUES} values (analysis-limit)`;
      if (characters > MAX_CHARACTERS) return `holds more than ${MAX_CHARACTERS} characters (analysis-limit)`;
    }
    level = next;
  }
  return { characters, variables };
}
function isTooMuchWork(policies, { longest }) {
  let work = 0;
  for (const { size } of policies) work += (size.characters + size.variables * longest) * longest;
  return work > MAX_WORK;
}

// src/policy/evaluate-layer.ts
function evaluateLayer(policies, request) {
  if (isTooMuchWork(policies, request)) return TOO_MUCH;
  const statements = policies.map((policy) => policy.statements.map((each) => evaluateStatement(each, request)));
  const all2 = statements.flat();
  const unread2 = policies.flatMap((policy) => policy.unread);
  const orUnread = (judged) => judged === false ? anyOf(unread2, doubtOf) : judged;
  const says = (effect) => orUnread(anyOf(all2, ({ statement, applies }) => withEffect(statement, effect, applies)));
  const direct = anyOf(
    all2,
    ({ statement, applies }) => allOf([withEffect(statement, "Allow", applies), namesDirectly(statement, request.principal)], (each) => each)
  );
  return { denies: says("Deny"), allows: says("Allow"), allowsDirectly: orUnread(direct), statements };
}
var DOUBT = { doubt: "policy and request together are too long to be matched (analysis-limit)" };
var TOO_MUCH = { denies: DOUBT, allows: DOUBT, allowsDirectly: DOUBT, statements: [] };
function withEffect({ effect }, wanted, applies) {
  if (effect === "Allow" || effect === "Deny") return effect === wanted && applies;
  return applies === false ? false : doubtOf(effect);
}
function namesDirectly({ principal }, caller) {
  if (principal === void 0 || principal.not || caller.type === "root") return true;
  return evaluatePrincipal({ not: false, items: principal.items.filter(({ kind }) => kind !== "account") }, caller);
}

// src/policy/operators.ts
var operator = (comparison, variables, negated = false) => ({
  comparison,
  negated,
  variables
});
var ordered = (name, kind) => [
  [`${name}Equals`, operator(`${kind}-equal`, "no")],
  [`${name}NotEquals`, operator(`${kind}-equal`, "no", true)],
  [`${name}LessThan`, operator(`${kind}-less`, "no")],
  [`${name}LessThanEquals`, operator(`${kind}-at-most`, "no")],
  [`${name}GreaterThan`, operator(`${kind}-greater`, "no")],
  [`${name}GreaterThanEquals`, operator(`${kind}-at-least`, "no")]
];
var OPERATORS = new Map([
  ["StringEquals", operator("equal", "yes")],
  ["StringNotEquals", operator("equal", "yes", true)],
  ["StringEqualsIgnoreCase", operator("equal-ignoring-case", "yes")],
  ["StringNotEqualsIgnoreCase", operator("equal-ignoring-case", "yes", true)],
  ["StringLike", operator("like", "yes")],
  ["StringNotLike", operator("like", "yes", true)],
  ...ordered("Numeric", "number"),
  ...ordered("Date", "date"),
  ["Bool", operator("bool", "in-doubt")],
  ["BinaryEquals", operator("binary", "no")],
  ["IpAddress", operator("ip", "no")],
  ["NotIpAddress", operator("ip", "no", true)],
  ["ArnEquals", operator("arn", "yes")],
  ["ArnLike", operator("arn", "yes")],
  ["ArnNotEquals", operator("arn", "yes", true)],
  ["ArnNotLike", operator("arn", "yes", true)],
  ["Null", operator("null", "no")]
]);
function operatorNamed(name) {
  const [, set, base = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/s.exec(name) ?? [];
  const operator2 = OPERATORS.get(base);
  if (operator2 === void 0 || operator2.comparison === "null" && (ifExists ?? set) !== void 0) return void 0;
  return { set, ifExists: ifExists !== void 0, operator: operator2 };
}

// src/policy/readable-value.ts
function isReadable(text, comparison) {
  switch (comparison) {
    case "equal":
    case "equal-ignoring-case":
    case "like":
    case "arn":
      return true;
    case "bool":
    case "null":
      return truthOf(text) !== void 0;
    case "binary":
      return bytesOf(text) !== void 0;
    case "ip":
      return rangeOf(text) !== void 0;
    default:
      return (comparison.startsWith("date") ? instantOf(text) : numberOf(text)) !== void 0;
  }
}

// src/policy/reader.ts
function listed(value, at) {
  return isList(value) ? value.map((item, i) => ({ value: item, at: child(at, i) })) : [{ value, at }];
}

// src/policy/normalise-condition.ts
function readConditions(value, at, reader) {
  const whole = (why) => ({ operator: "", key: "", at: why.at, test: why });
  if (!isMap(value)) return [whole(isHole(value) ? unreadHole(at, value) : unread(at, "is no map of operators"))];
  return Object.entries(value).flatMap(([operator2, keys]) => {
    const here = child(at, operator2);
    const clause = (test) => ({ operator: operator2, key: "", at: here, test });
    if (reader.duplicates.has(here)) return [clause(unread(here, "is written twice"))];
    if (isHole(keys)) return [clause(unreadHole(here, keys))];
    if (!isMap(keys)) return [clause(unread(here, "is no map of condition keys"))];
    const named = operatorNamed(operator2);
    const twice = repeated(Object.keys(keys));
    return Object.entries(keys).map(([key, values]) => {
      const place = child(here, key);
      const isTwice = twice.has(key.toLowerCase()) || reader.duplicates.has(place);
      const test = isTwice ? unread(place, "is written twice") : readTest(named, values, place, reader);
      return { operator: operator2, key, at: place, test };
    });
  });
}
function readTest(named, value, at, reader) {
  if (named === void 0) return unread(at, "stands under an operator that AWS does not describe");
  const values = listed(value, at);
  if (values.length === 0) return unread(at, "lists no value");
  return { ...named, values: values.map((each) => readValue(named, each.value, each.at, reader)) };
}
function readValue({ operator: operator2 }, value, at, reader) {
  const text = readText(value, at, reader.variables);
  if (text.kind === "unread" || operator2.variables === "yes") return text;
  const [only = ""] = text.parts;
  if (text.parts.length > 1 || typeof only !== "string") {
    const hole = text.parts.find((part) => isHole(part));
    if (isHole(hole)) return unreadHole(at, hole);
    const why = operator2.variables === "no" ? "holds a policy variable, which this operator does not take" : "holds a policy variable, and AWS's pages differ on whether Bool takes one";
    return unread(at, why);
  }
  return isReadable(only, operator2.comparison) ? text : unread(at, "is no value that this operator compares");
}
function repeated(keys) {
  const seen = /* @__PURE__ */ new Set();
  const twice = /* @__PURE__ */ new Set();
  for (const key of keys.map((each) => each.toLowerCase())) (seen.has(key) ? twice : seen).add(key);
  return twice;
}

// src/policy/normalise-principal.ts
function readPrincipals(value, at, reader) {
  if (value === "*") return [{ kind: "everyone" }];
  if (isHole(value)) return [unreadHole(at, value)];
  if (!isMap(value)) return [unread(at, 'is neither "*" nor a map of principals')];
  const kinds = Object.entries(value);
  if (kinds.length === 0) return [unread(at, "names nobody")];
  return kinds.flatMap(([kind, names]) => {
    const here = child(at, kind);
    const read = READERS.get(kind);
    if (read === void 0) return [unread(here, "is no kind of principal")];
    if (reader.duplicates.has(here)) return [unread(here, "is written twice")];
    return listed(names, here).map(({ value: name, at: place }) => {
      if (isHole(name)) return unreadHole(place, name);
      if (typeof name !== "string" && typeof name !== "number") return unread(place, "is no string");
      const text = String(name);
      return text.length > MAX_TEXT ? tooLong(place) : read(text) ?? unread(place, "names no principal that AWS describes");
    });
  });
}
var READERS = /* @__PURE__ */ new Map([
  ["AWS", awsPrincipal],
  ["Service", (name) => /^[\w-]+(\.[\w-]+)+$/.test(name) ? { kind: "service", name } : void 0],
  ["Federated", (provider) => /^[\w:./-]+$/.test(provider) ? { kind: "federated", provider } : void 0],
  ["CanonicalUser", (id) => /^[0-9a-fA-F]+$/.test(id) ? { kind: "canonical-user", id: id.toLowerCase() } : void 0]
]);
function awsPrincipal(name) {
  if (name === "*") return { kind: "everyone" };
  if (/^\d{12}$/.test(name)) return { kind: "account", account: name };
  const [, service, account = "", resource = ""] = /^arn:aws[\w-]*:(iam|sts)::(\d{12}):([^*?]+)$/.exec(name) ?? [];
  if (service === "iam") {
    if (resource === "root") return { kind: "account", account };
    const kind = /^(role|user)\/./.exec(resource)?.[1];
    return kind === void 0 ? void 0 : { kind, arn: name };
  }
  const [, role, session] = /^assumed-role\/([^/]+)\/([^/]+)$/.exec(resource) ?? [];
  return role === void 0 || session === void 0 ? void 0 : { kind: "session", account, role, session };
}

// src/policy/duplicate-keys.ts
var MAX_DEPTH = 64;
var MAX_FOUND = 1e3;
var MAX_POINTER = 4096;
function duplicateKeys(text) {
  const found = /* @__PURE__ */ new Set();
  const open = [];
  let deeper = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    const here = open.at(-1);
    if (sign === '"') {
      const end = endOfString(text, i);
      if (deeper === 0 && here?.keys !== void 0 && isKey(text, end)) {
        here.next = JSON.parse(text.slice(i, end));
        if (here.keys.has(here.next)) keep(found, child(here.at, here.next));
        here.keys.add(here.next);
      }
      i = end - 1;
    } else if (sign === "{" || sign === "[") {
      if (open.length === MAX_DEPTH) deeper++;
      else {
        const at = here === void 0 ? "" : child(here.at, here.next);
        open.push({ at, keys: sign === "{" ? /* @__PURE__ */ new Set() : void 0, next: 0 });
      }
    } else if (sign === "}" || sign === "]") {
      if (deeper > 0) deeper--;
      else open.pop();
    } else if (sign === "," && deeper === 0 && typeof here?.next === "number") here.next++;
  }
  return found;
}
function keep(found, at) {
  found.add(found.size < MAX_FOUND && at.length <= MAX_POINTER ? at : "");
}
function endOfString(text, start) {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
function isKey(text, end) {
  let at = end;
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "	") at++;
  return text[at] === ":";
}

// src/policy/policy-json.ts
var MAX_POLICY = 4e6;
function parsePolicy(text, longest = MAX_POLICY) {
  if (text.length > longest) return `is longer than ${longest} characters (analysis-limit)`;
  try {
    return { value: JSON.parse(text), duplicates: duplicateKeys(text) };
  } catch (error) {
    return `is no JSON: ${error instanceof Error ? error.message.slice(0, 200) : "unreadable"}`;
  }
}

// src/policy/normalise.ts
function normalise(value, kind, duplicates = NONE) {
  if (typeof value === "string") {
    const parsed2 = parsePolicy(value);
    if (typeof parsed2 === "string") return unreadable(unread("", parsed2));
    return typeof parsed2.value === "string" ? unreadable(unread("", "is a JSON text of a string")) : normalise(parsed2.value, kind, parsed2.duplicates);
  }
  if (isHole(value)) return unreadable(unreadHole("", value));
  if (!isMap(value)) return unreadable(unread("", "is no policy: a map with a Statement is needed"));
  const size = sizeOf(value);
  if (typeof size === "string") return unreadable(unread("", size));
  if (duplicates.has("")) return unreadable(unread("", "holds too many keys twice (analysis-limit)"));
  const version = duplicates.has("/Version") ? null : field(value, "Version");
  const isVersion = version === void 0 || version === "2008-10-17" || version === "2012-10-17";
  const reader = { duplicates, variables: isVersion ? version === "2012-10-17" : void 0 };
  const rest = strangers(value, "", ELEMENTS, reader);
  if (!isVersion)
    rest.push(
      isHole(version) ? unreadHole("/Version", version) : unread("/Version", "is no version of the policy language")
    );
  const statement = duplicates.has("/Statement") ? void 0 : field(value, "Statement");
  if (statement === void 0) rest.push(unread("", "has no Statement, or several"));
  const places = statement === void 0 ? [] : listed(statement, "/Statement");
  return {
    statements: places.map((each, i) => readStatement(each.value, each.at, i, kind, reader)),
    unread: rest,
    size
  };
}
var NONE = /* @__PURE__ */ new Set();
var ELEMENTS = ["Version", "Id", "Statement"];
var STATEMENT_ELEMENTS = [
  "Sid",
  "Effect",
  "Principal",
  "NotPrincipal",
  "Action",
  "NotAction",
  "Resource",
  "NotResource",
  "Condition"
];
function unreadable(why) {
  return { statements: [], unread: [why], size: { characters: 0, variables: 0 } };
}
function readStatement(value, at, index, kind, reader) {
  if (!isMap(value)) {
    const why = isHole(value) ? unreadHole(at, value) : unread(at, "is no statement");
    const doubt = { not: false, items: [why] };
    const principal = kind === "identity" ? void 0 : doubt;
    return {
      at,
      index,
      sid: void 0,
      effect: why,
      principal,
      action: doubt,
      resource: doubt,
      conditions: [],
      unread: []
    };
  }
  const sid = field(value, "Sid");
  const rest = strangers(value, at, STATEMENT_ELEMENTS, reader);
  if (kind === "identity") {
    for (const name of ["Principal", "NotPrincipal"])
      if (field(value, name) !== void 0)
        rest.push(unread(child(at, name), "has no place in a policy of the caller"));
  }
  return {
    at,
    index,
    sid: typeof sid === "string" ? sid : void 0,
    effect: readEffect(value, at, reader),
    principal: kind === "identity" ? void 0 : readElement(value, at, "Principal", reader, readPrincipals),
    action: readElement(value, at, "Action", reader, readActions),
    resource: readElement(value, at, "Resource", reader, readResources),
    conditions: readConditions(field(value, "Condition") ?? {}, child(at, "Condition"), reader),
    unread: rest
  };
}
function readEffect(statement, at, { duplicates }) {
  const effect = field(statement, "Effect");
  const place = child(at, "Effect");
  if (duplicates.has(place)) return unread(place, "is written twice");
  if (effect === "Allow" || effect === "Deny") return effect;
  if (isHole(effect)) return unreadHole(place, effect);
  return effect === void 0 ? unread(at, "has no Effect") : unread(place, "is neither Allow nor Deny");
}
function readElement(statement, at, name, reader, read) {
  const present = [name, `Not${name}`].filter((each) => field(statement, each) !== void 0);
  const wrong = (why) => ({ not: false, items: [why] });
  const [found] = present;
  if (found === void 0) return wrong(unread(at, `has neither ${name} nor Not${name}`));
  if (present.length > 1) return wrong(unread(at, `has both ${name} and Not${name}`));
  const place = child(at, found);
  if (reader.duplicates.has(place)) return wrong(unread(place, "is written twice"));
  const items = read(field(statement, found), place, reader);
  return items.length === 0 ? wrong(unread(place, "is empty")) : { not: found !== name, items };
}
function readActions(value, at) {
  return listed(value, at).map((each) => readAction(each.value, each.at));
}
function readResources(value, at, { variables }) {
  return listed(value, at).map((each) => readText(each.value, each.at, variables));
}
function readAction(value, at) {
  if (typeof value === "string" && value !== "*" && !/^[\w*?-]+:[\w*?-]+$/.test(value))
    return unread(at, "is no action: service:Action is needed");
  return readText(value, at, false);
}
function strangers(map, at, elements, reader) {
  return Object.keys(map).flatMap((key) => {
    const place = child(at, key);
    if (!elements.includes(key)) return [unread(place, "is no element of the policy language")];
    const isName = key === "Sid" || key === "Id";
    if (isName && typeof map[key] !== "string" && !isHole(map[key])) return [unread(place, "is no string")];
    return reader.duplicates.has(place) ? [unread(place, "is written twice")] : [];
  });
}

// src/policy/owned.ts
var TYPES = ["AWS::S3::Bucket", "AWS::S3::AccessPoint", "AWS::KMS::Key", "AWS::EC2::VPCEndpoint"];
function readOwned(given) {
  const value = given ?? {};
  if (!isMap(value)) return "The resource is no map.";
  const type = field(value, "type") ?? "AWS::S3::Bucket";
  if (typeof type !== "string" || !TYPES.includes(type)) return `The resource's type is none of ${TYPES.join(", ")}.`;
  const account = field(value, "account") ?? void 0;
  if (account !== void 0 && (typeof account !== "string" || !/^\d{12}$/.test(account)))
    return "The resource's account is no string of 12 digits.";
  const restrict = field(field(value, "publicAccessBlock"), "restrictPublicBuckets") ?? false;
  if (typeof restrict !== "boolean") return "restrictPublicBuckets is neither true nor false.";
  return { type, account, restrictPublicBuckets: restrict };
}

// src/policy/request.ts
var MAX_TEXT2 = 4096;
var MAX_KEYS = 500;
var MAX_MEMBERS = 500;
function readRequest(given) {
  const value = given;
  if (!isMap(value)) return "The request is no map, or holds a key twice.";
  const { action, resource, network } = value;
  if (!isText(action) || !/^[\w-]+:\w+$/.test(action)) return 'The request has no action such as "s3:GetObject".';
  if (!isText(resource) || resource === "") return "The request has no resource: the ARN that it is for.";
  const principal = readCaller(value.principal);
  if (typeof principal === "string") return principal;
  const type = isMap(network) ? network.type : network;
  if (type !== void 0 && type !== null && type !== "internet" && type !== "endpoint" && type !== "forwarded")
    return "The network of the request is none of internet, endpoint, forwarded.";
  const context = readContext(value.context);
  if (typeof context === "string") return context;
  const lengths = [...context.values()].map((each) => (typeof each === "string" ? each : each.join()).length);
  const longest = Math.max(action.length, resource.length, ...lengths);
  return { principal, action, resource, network: type ?? void 0, context, longest };
}
function readCaller(value) {
  if (!isMap(value)) return "The request has no principal.";
  const { type, arn, account, session, name } = value;
  if (type === "anonymous") return { type };
  if (type === "service") return isText(name) ? { type, name } : "The service that calls has no name.";
  if (type !== "role" && type !== "user" && type !== "root")
    return "The type of the principal is none of anonymous, role, user, root, service.";
  if (!isText(arn) || !isText(account) || !/^\d{12}$/.test(account))
    return `The ${type} that calls needs its arn and its account of 12 digits.`;
  const wanted = { role: /^role\/./, user: /^user\/./, root: /^root$/ }[type];
  const [, owner, rest = ""] = /^arn:aws[\w-]*:iam::(\d{12}):(.+)$/s.exec(arn) ?? [];
  if (owner !== account || !wanted.test(rest)) return `The arn of the principal is none of a ${type} in its account.`;
  if (session === void 0 || session === null) return { type, arn, account };
  return isText(session) ? { type, arn, account, session } : "The session of the principal is no string.";
}
function readContext(value) {
  const context = /* @__PURE__ */ new Map();
  if (value === void 0) return context;
  if (!isMap(value)) return "The context of the request is no map.";
  const keys = Object.keys(value);
  if (keys.length > MAX_KEYS) return `The context holds more than ${MAX_KEYS} keys (analysis-limit).`;
  for (const key of keys) {
    const read = readContextValue(value[key]);
    if (read === void 0)
      return `The context value of ${JSON.stringify(key.slice(0, 80))} is no string or list of strings, or too large.`;
    const lower = key.toLowerCase();
    if (context.has(lower))
      return `The context has the key ${JSON.stringify(key.slice(0, 80))} twice; their case does not count.`;
    context.set(lower, read);
  }
  return context;
}
function readContextValue(value) {
  if (isList(value)) return value.length <= MAX_MEMBERS && value.every(isText) ? value : void 0;
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  return isText(value) ? value : void 0;
}
function isText(value) {
  return typeof value === "string" && value.length <= MAX_TEXT2;
}

// src/policy/told-statement.ts
function told({ statement, applies, principal, action, resource, conditions }) {
  const { index, sid, effect } = statement;
  return {
    index,
    ...sid !== void 0 && { sid },
    effect: typeof effect === "string" ? effect : "unknown",
    applies: plainly(applies),
    ...isDoubt(applies) && { reason: applies.doubt },
    ...principal !== void 0 && { principal: plainly(principal) },
    action: plainly(action),
    resource: plainly(resource),
    conditions: conditions.map(({ condition: { operator: operator2, key }, result }) => ({
      operator: operator2,
      key,
      result: plainly(result)
    }))
  };
}
function plainly(judged) {
  return isDoubt(judged) ? "unknown" : judged;
}

// src/policy/policy.ts
function evaluationOf(job, duplicates = /* @__PURE__ */ new Set()) {
  const owned = readOwned(job.resource);
  const caller = callerOf(job.callerPolicies, duplicates);
  const wrong = [owned, caller].find((each) => typeof each === "string");
  if (typeof owned === "string" || typeof caller === "string") return always(wrong);
  if (duplicates.has("")) return always("The line holds too many keys twice (analysis-limit).");
  const policy = policyOf(job.policy, "resource", under(duplicates, "/policy"));
  const endpoint = policyOf(job.endpointPolicy, "resource", under(duplicates, "/endpointPolicy"));
  const answer = (given, isBrief) => {
    const request = readRequest(given);
    if (typeof request === "string") return { decision: "unknown", reason: request };
    const layers = {
      resource: policy && evaluateLayer([policy], request),
      caller: typeof caller === "boolean" ? caller : evaluateLayer(caller, request),
      endpoint: endpoint && isThroughEndpoint(request) ? evaluateLayer([endpoint], request) : void 0
    };
    const decision = decideAccess(layers, owned, policy, request);
    return isBrief ? decision : { ...decision, ...statementsOf(layers) };
  };
  return { evaluate: (request) => answer(request, false), decide: (request) => answer(request, true) };
}
function always(reason) {
  const answer = () => ({ decision: "unknown", reason });
  return { evaluate: answer, decide: answer };
}
function policyOf(given, kind, duplicates) {
  return given === void 0 || given === null ? void 0 : normalise(given, kind, duplicates);
}
function callerOf(given, duplicates) {
  if (given === void 0 || given === null || given === "allow") return true;
  if (given === "none") return false;
  if (!isList(given)) return 'callerPolicies is neither "allow", "none" nor a list of policies.';
  return given.map(
    (policy, i) => normalise(policy, "identity", under(duplicates, `/callerPolicies/${i}`))
  );
}
function under(duplicates, prefix) {
  if (duplicates.size === 0) return duplicates;
  return new Set([...duplicates].flatMap((at) => at.startsWith(`${prefix}/`) ? [at.slice(prefix.length)] : []));
}
function isThroughEndpoint({ network, context }) {
  return network === void 0 ? context.has("aws:sourcevpce") : network === "endpoint";
}
function statementsOf({
  resource,
  caller,
  endpoint
}) {
  const lists = (layer) => layer?.statements.map((each) => each.map(told)) ?? [];
  const [statements = []] = lists(resource);
  return {
    statements,
    ...typeof caller === "object" && { callerStatements: lists(caller) },
    ...endpoint && { endpointStatements: lists(endpoint).flat() }
  };
}
var MAX_LINE = 64e6;
function readBatchLine(line) {
  const parsed2 = parsePolicy(line, MAX_LINE);
  if (typeof parsed2 === "string") return { id: null, requests: void 0, evaluation: always(`The line ${parsed2}.`) };
  const { value, duplicates } = parsed2;
  if (!isMap(value)) return { id: null, requests: void 0, evaluation: always("The line is no map.") };
  const id = field(value, "id") ?? null;
  const requests = field(value, "requests");
  if (!isList(requests)) return { id, requests: void 0, evaluation: always("The line has no list of requests.") };
  const own = [...duplicates].find((at) => !/^\/(policy|endpointPolicy|(callerPolicies|requests)\/\d+)\//.test(at));
  if (own !== void 0) return { id, requests, evaluation: always(`The line holds ${own || "too many keys"} twice.`) };
  const job = {
    policy: field(value, "policy"),
    resource: field(value, "resource"),
    callerPolicies: field(value, "callerPolicies"),
    endpointPolicy: field(value, "endpointPolicy")
  };
  const evaluation = evaluationOf(job, duplicates);
  const doubled = new Set([...duplicates].flatMap((at) => /^\/requests\/(\d+)\//.exec(at)?.[1] ?? []));
  const sound = requests.map((request, i) => doubled.has(String(i)) ? void 0 : request);
  return { id, requests: sound, evaluation };
}

// src/commands/evaluate-batch.ts
var CHUNK = 64 * 1024;
async function evaluateBatch(pieces, isBrief, stdout) {
  let text = "";
  const write = async (answer) => {
    text += `${JSON.stringify(answer)}
`;
    if (text.length < CHUNK) return;
    await stdout(text);
    text = "";
  };
  for (const line of linesOf(pieces, MAX_LINE)) {
    if (line.trim() === "") continue;
    const { id, requests, evaluation } = readBatchLine(line);
    const answer = isBrief ? evaluation.decide : evaluation.evaluate;
    if (requests === void 0) await write({ id, ...answer(void 0) });
    else for (const [request, given] of requests.entries()) await write({ id, request, ...answer(given) });
    if (text !== "") await stdout(text);
    text = "";
  }
}

// src/commands/evaluation-text.ts
var REASONS = {
  allow: "a statement of the policy allows it",
  "caller-policies": "the caller's own policies are taken to allow it, and nothing denies it",
  "explicit-deny": "a statement denies it",
  "no-allow": "nothing allows it",
  "public-access-block": "Block Public Access stops it"
};
function answerText({ decision, by, reason, statements = [] }) {
  const why = reason ?? (by === void 0 ? "" : REASONS[by]);
  const lines = [`${decision}: ${why}`, ...statements.flatMap(statementLines)];
  return `${lines.map(forTerminal).join("\n")}
`;
}
function statementLines(statement) {
  const { index, sid, effect, applies, reason, principal, action, resource, conditions } = statement;
  const head = `statement ${index + 1}${sid === void 0 ? "" : ` (${sid})`}, ${effect}: ${verb(applies)}`;
  const clauses = [
    ["principal", principal],
    ["action", action],
    ["resource", resource],
    ...conditions.map(({ operator: operator2, key, result }) => [`${operator2} ${key}`, result])
  ];
  const lines = clauses.flatMap(([name, result]) => result === void 0 ? [] : [`  ${mark(result)} ${name}`]);
  return ["", head, ...lines, ...reason === void 0 ? [] : [`  ${reason}`]];
}
function verb(applies) {
  if (applies === "unknown") return "may apply";
  return applies ? "applies" : "does not apply";
}
function mark(result) {
  return { true: "yes    ", false: "no     ", unknown: "unknown" }[String(result)];
}

// src/commands/request-flags.ts
function requestFromFlags({ principal, action, resource, context }) {
  if (principal === void 0 || action === void 0 || resource === void 0)
    throw new UsageError(
      "There is no request to evaluate.",
      "Give --principal, --action and --resource, or --request FILE."
    );
  return { principal: callerOf2(principal), action, resource, context: contextOf(context) };
}
function callerOf2(who) {
  if (who === "anonymous") return { type: "anonymous" };
  const [, partition, account, kind, name] = /^arn:(aws[\w-]*):(?:iam|sts)::(\d{12}):(role|user|root|assumed-role)(?:\/(.+))?$/.exec(who) ?? [];
  if (kind === "assumed-role") {
    const [role = "", session] = (name ?? "").split("/");
    return { type: "role", arn: `arn:${partition}:iam::${account}:role/${role}`, account, session };
  }
  if (kind !== void 0) return { type: kind, arn: who, account };
  if (/^[\w-]+(\.[\w-]+)+$/.test(who)) return { type: "service", name: who };
  throw new UsageError(
    `--principal ${who} is nobody that can call.`,
    "Give anonymous, the ARN of a role, user, session or account root, or a service such as s3.amazonaws.com."
  );
}
function contextOf(pairs) {
  const values = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals < 1) throw new UsageError(`--context ${pair} is no key=value.`, "Write aws:SecureTransport=true.");
    const key = pair.slice(0, equals);
    values.set(key, [...values.get(key) ?? [], pair.slice(equals + 1)]);
  }
  return Object.fromEntries([...values].map(([key, all2]) => [key, all2.length === 1 ? all2[0] : all2]));
}

// src/commands/run-policy.ts
async function runPolicy(file, flags, { cwd, stdout }) {
  if (flags.evaluate !== true)
    throw new UsageError("There is nothing to do with the policy.", "Add --evaluate and a request.");
  const pieces = (path) => path === "-" ? stdinPieces() : filePieces(resolve2(cwd, path));
  if (flags.format === "ndjson") {
    if (givesRequest(flags))
      throw new UsageError(
        "With --format ndjson the requests come with the policies.",
        "Leave the flags of the request out."
      );
    await guarded(file, () => evaluateBatch(pieces(file), flags.brief === true, stdout));
    return;
  }
  const textOf = (path) => guarded(
    path,
    async () => Buffer.concat([...pieces(path)]).toString("utf8").replace(/^\uFEFF/, "")
  );
  const request = flags.request === void 0 ? requestFromFlags(flags) : parsed(await textOf(flags.request), flags.request);
  const { evaluate, decide } = evaluationOf({
    policy: await textOf(file),
    resource: { type: flags.type, ...flags.account !== void 0 && { account: flags.account } },
    callerPolicies: flags.callerPolicies
  });
  const answer = flags.brief === true ? decide(request) : evaluate(request);
  await stdout(flags.format === "json" ? `${JSON.stringify(answer, void 0, 2)}
` : answerText(answer));
}
function givesRequest({ request, principal, action, resource, context }) {
  return [request, principal, action, resource].some((flag) => flag !== void 0) || context.length > 0;
}
async function guarded(path, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UsageError(
      `${path} cannot be read: ${readFailure(error)}.`,
      "Name a file that exists, or - for standard input."
    );
  }
}
function parsed(text, file) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The request ${file} is no JSON: ${error.message}.`, "Mend it and run again.");
  }
}
export {
  runPolicy
};
