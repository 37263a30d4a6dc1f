import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  child,
  segments
} from "./chunk-WYSKVHBN.js";

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
  const [first2] = parts;
  if (parts.length === 1 && typeof first2 === "string") return first2;
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

// src/policy/judged.ts
function isDoubt(judged2) {
  return typeof judged2 === "object";
}
function not(judged2) {
  return isDoubt(judged2) ? judged2 : !judged2;
}
function anyOf(items, judge) {
  let result = false;
  for (const item of items) {
    const judged2 = judge(item);
    if (judged2 === true) return true;
    if (result === false) result = judged2;
  }
  return result;
}
function allOf(items, judge) {
  return not(anyOf(items, (item) => not(judge(item))));
}
function agreed(one2, other, doubt) {
  if (isDoubt(one2)) return one2;
  return one2 === other || isDoubt(other) ? other : { doubt };
}

// src/policy/decide-access.ts
var OWNERS_ACTIONS = /* @__PURE__ */ new Set([
  "s3:getbucketpolicy",
  "s3:putbucketpolicy",
  "s3:deletebucketpolicy"
]);
function decideAccess(layers, owned, isPublic, request) {
  const { principal } = request;
  const isOwners = belongsToOwner(principal, owned);
  const isRoot = principal.type === "root";
  const isOwnersAction = owned.type === "AWS::S3::Bucket" && OWNERS_ACTIONS.has(request.action.toLowerCase());
  const isSaved = isRoot && isOwnersAction ? isOwners : false;
  const denied = any(
    all(layers.resource?.denies ?? false, not(isSaved)),
    callerDenies(layers.caller, principal),
    layers.endpoint?.denies ?? false,
    organizationDenies(layers.organization, request)
  );
  if (denied === true) return { decision: "denied", by: "explicit-deny" };
  const byGrant = isGranted(layers, isOwners, owned, principal);
  const needsGrant = owned.type === "AWS::KMS::Key" || owned.type === "AWS::EC2::VPCEndpoint";
  const byOwner = needsGrant ? false : all(isOwners, callerAllows(layers.caller, principal));
  const allowed = all(any(byGrant, byOwner), layers.endpoint?.allows ?? true);
  if (allowed === false) return { decision: "denied", by: "no-allow" };
  const isInside2 = principal.type === "service" ? true : isOwners;
  const stopped = owned.restrictPublicBuckets && isInside2 !== true ? all(not(isInside2), isPublic()) : false;
  if (stopped === true) return { decision: "denied", by: "public-access-block" };
  const refused = isOwnersAction ? all(not(isOwners), REFUSED) : false;
  for (const judged2 of [denied, allowed, stopped, refused])
    if (isDoubt(judged2)) return { decision: "unknown", reason: judged2.doubt };
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
function organizationDenies(organization, { action }) {
  return action.toLowerCase() === "kms:retiregrant" ? false : organization?.denies ?? false;
}
function any(...judged2) {
  return anyOf(judged2, (each) => each);
}
function all(...judged2) {
  return allOf(judged2, (each) => each);
}

// src/model/glob.ts
function matchesGlob(text, pattern, literal) {
  const isWild2 = (p2, sign) => pattern[p2] === sign && literal?.has(p2) !== true;
  let at = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (isWild2(p, "*")) {
      star = p++;
      resume = at;
    } else if (p < pattern.length && (pattern[p] === text[at] || isWild2(p, "?"))) {
      at++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      at = ++resume;
    } else return false;
  }
  while (isWild2(p, "*")) p++;
  return p === pattern.length;
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
  const read2 = { kind: "variable", key: key.toLowerCase(), fallback: rest?.slice(1, -1) };
  return read2;
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
  const unknown2 = (why) => {
    doubt ??= why;
    open.add(pattern.length);
    pattern += "*";
  };
  for (const part of text.parts) {
    if (typeof part === "string") pattern += part;
    else if (isHole(part)) unknown2(doubtOf(unreadHole(text.at, part)).doubt);
    else if (part.kind === "unread") unknown2(doubtOf(part).doubt);
    else if (part.kind === "literal") {
      literal.add(pattern.length);
      pattern += part.text;
    } else {
      const found = context.get(part.key) ?? part.fallback;
      if (found === void 0) return void 0;
      if (typeof found !== "string") {
        unknown2(`${text.at} holds the variable ${part.key}, which has several values in this request`);
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
  const inert2 = fromRequest.size === 0 ? literal : /* @__PURE__ */ new Set([...literal, ...fromRequest]);
  const one2 = match(pattern, inert2);
  const both3 = fromRequest.size === 0 ? one2 : agreed(
    one2,
    match(pattern, literal),
    "whether a wildcard in the value of a policy variable counts is not documented"
  );
  return doubt !== void 0 && both3 === true ? { doubt } : both3;
}
function equalsResolved({ pattern, open, doubt }, value, fold) {
  if (doubt === void 0) return fold(pattern) === fold(value);
  if (fold("A") === "a") return { doubt };
  const literal = /* @__PURE__ */ new Set();
  for (let i = 0; i < pattern.length; i++) if (!open.has(i)) literal.add(i);
  return matchesGlob(value, pattern, literal) ? { doubt } : false;
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
  if (kept.has(text)) return kept.get(text);
  if (kept.size >= MAX_KEPT) kept.clear();
  const range = readRange(text);
  kept.set(text, range);
  return range;
}
var kept = /* @__PURE__ */ new Map();
var MAX_KEPT = 1e4;
function readRange(text) {
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
function isInside(ip, ranges) {
  const address = rangeOf(ip);
  if (address === void 0) return false;
  return ranges.some((each) => {
    const range = rangeOf(each);
    return range !== void 0 && isInRange(address, range);
  });
}
function ipv4(text) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return void 0;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}
function ipv6(text) {
  const halves2 = text.split("::");
  if (halves2.length > 2) return void 0;
  const groups = halves2.map((half, i) => groupsOf(half, i === halves2.length - 1));
  const [head, tail = []] = groups;
  if (head === void 0 || groups.includes(void 0)) return void 0;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves2.length === 1 ? missing !== 0 : missing < 1) return void 0;
  const all2 = [...head, ...Array(halves2.length === 1 ? 0 : missing).fill(0n), ...tail ?? []];
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
  if (!startsAlike(value, pattern, literal)) return false;
  const wanted = fieldsOf(pattern);
  const given = fieldsOf(value);
  const byField = given.length === FIELDS && fieldsMatch(value, given, pattern, wanted, literal);
  if (wanted.length === FIELDS || !(byField || matchesGlob(value, pattern, literal))) return byField;
  return { doubt: "how ARN operators match a pattern with fewer than six fields is not documented" };
}
function matchesResource(value, pattern, literal) {
  if (!startsAlike(value, pattern, literal)) return false;
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
function startsAlike(value, pattern, literal) {
  if (literal.size > 0) return true;
  const wild = pattern.search(/[*?]/);
  return value.startsWith(wild < 0 ? pattern : pattern.slice(0, wild));
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
  const judged2 = compareRead(value, wanted, comparison);
  return judged2 ?? { doubt: `the request's value ${JSON.stringify(value.slice(0, 80))} is none that the operator compares` };
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
      const read2 = comparison.startsWith("date") ? instantOf : numberOf;
      return both(read2(value), read2(wanted), ORDERS[comparison.slice(comparison.indexOf("-") + 1)] ?? same);
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

// src/policy/exact-values.ts
function exactValuesOf(test) {
  const known = kept2.get(test);
  if (known !== void 0) return known;
  const { comparison } = test.operator;
  const exact = /* @__PURE__ */ new Set();
  const others = test.values.filter((value) => {
    const text = textOf2(value);
    if (text === void 0 || !isExact(text, comparison)) return true;
    exact.add(text);
    return false;
  });
  const sorted = { exact, others };
  kept2.set(test, sorted);
  return sorted;
}
var kept2 = /* @__PURE__ */ new WeakMap();
function textOf2(value) {
  if (value.kind === "unread" || value.parts.length > 1) return void 0;
  const [only = ""] = value.parts;
  return typeof only === "string" ? only : void 0;
}
function isExact(text, comparison) {
  if (comparison === "equal") return true;
  if (/[*?]/.test(text)) return false;
  return comparison === "like" || comparison === "arn" && /^(?:[^:]*:){5}/.test(text);
}

// src/policy/evaluate-condition.ts
function evaluateCondition({ key, test }, request) {
  if ("kind" in test) return doubtOf(test);
  const lower = key.toLowerCase();
  const value = request.context.get(lower);
  const judged2 = evaluateTest(test, value, request);
  if (lower !== "s3:tlsversion" || value !== void 0 || request.context.get("aws:securetransport") !== "false")
    return judged2;
  return agreed(
    judged2,
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
    const { exact, others: others2 } = exactValuesOf(test);
    const equals = exact.has(member) || anyOf(others2, (wanted) => compareValue(member, wanted, operator2.comparison, request.context));
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
  const [first2, ...others] = members;
  if (first2 === void 0)
    return { doubt: `how an empty list is compared without ForAllValues or ForAnyValue is not documented` };
  return others.reduce(
    (judged2, member) => agreed(
      judged2,
      holds(member),
      "how several values are compared without ForAllValues or ForAnyValue is not documented"
    ),
    holds(first2)
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
  const applies = allOf([...clauses, ...statement.unread.map(doubtOf)], (judged2) => judged2);
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
  const orUnread = (judged2) => judged2 === false ? anyOf(unread2, doubtOf) : judged2;
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
    const read2 = readContextValue(value[key]);
    if (read2 === void 0)
      return `The context value of ${JSON.stringify(key.slice(0, 80))} is no string or list of strings, or too large.`;
    const lower = key.toLowerCase();
    if (context.has(lower))
      return `The context has the key ${JSON.stringify(key.slice(0, 80))} twice; their case does not count.`;
    context.set(lower, read2);
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

// src/policy/owned.ts
var TYPES = [
  "AWS::S3::Bucket",
  "AWS::S3::AccessPoint",
  "AWS::S3Express::DirectoryBucket",
  "AWS::S3Tables::TableBucket",
  "AWS::KMS::Key",
  "AWS::EC2::VPCEndpoint"
];
function readOwned(given) {
  const value = given ?? {};
  if (!isMap(value)) return "The resource is no map.";
  const type = field(value, "type") ?? "AWS::S3::Bucket";
  const known = TYPES.find((each) => each === type);
  if (known === void 0) return `The resource's type is none of ${TYPES.join(", ")}.`;
  const account = field(value, "account") ?? void 0;
  if (account !== void 0 && (typeof account !== "string" || !/^\d{12}$/.test(account)))
    return "The resource's account is no string of 12 digits.";
  const restrict = field(field(value, "publicAccessBlock"), "restrictPublicBuckets") ?? false;
  if (typeof restrict !== "boolean") return "restrictPublicBuckets is neither true nor false.";
  return { type: known, account, restrictPublicBuckets: restrict };
}

// src/policy/default-policy.ts
function defaultPolicyOf({ type }) {
  return type === "AWS::EC2::VPCEndpoint" ? FULL_ACCESS_POLICY : void 0;
}
var FULL_ACCESS_POLICY = {
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }]
};

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
    const clause2 = (test) => ({ operator: operator2, key: "", at: here, test });
    if (reader.duplicates.has(here)) return [clause2(unread(here, "is written twice"))];
    if (isHole(keys)) return [clause2(unreadHole(here, keys))];
    if (!isMap(keys)) return [clause2(unread(here, "is no map of condition keys"))];
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
    const read2 = READERS.get(kind);
    if (read2 === void 0) return [unread(here, "is no kind of principal")];
    if (reader.duplicates.has(here)) return [unread(here, "is written twice")];
    return listed(names, here).map(({ value: name, at: place }) => {
      if (isHole(name)) return unreadHole(place, name);
      if (typeof name !== "string" && typeof name !== "number") return unread(place, "is no string");
      const text = String(name);
      return text.length > MAX_TEXT ? tooLong(place) : read2(text) ?? unread(place, "names no principal that AWS describes");
    });
  });
}
var READERS = /* @__PURE__ */ new Map([
  ["AWS", awsPrincipal],
  ["Service", (name) => /^[\w-]+(\.([\w-]+|<region>))+$/.test(name) ? { kind: "service", name } : void 0],
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

// src/policy/normalise.ts
function normalise(value, kind, duplicates = NONE) {
  if (typeof value === "string") {
    const parsed = parsePolicy(value);
    if (typeof parsed === "string") return unreadable(unread("", parsed));
    return typeof parsed.value === "string" ? unreadable(unread("", "is a JSON text of a string")) : normalise(parsed.value, kind, parsed.duplicates);
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
function readStatement(value, at, index2, kind, reader) {
  if (!isMap(value)) {
    const why = isHole(value) ? unreadHole(at, value) : unread(at, "is no statement");
    const doubt = { not: false, items: [why] };
    const principal = kind === "identity" ? void 0 : doubt;
    return {
      at,
      index: index2,
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
    index: index2,
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
function readElement(statement, at, name, reader, read2) {
  const present = [name, `Not${name}`].filter((each) => field(statement, each) !== void 0);
  const wrong = (why) => ({ not: false, items: [why] });
  const [found] = present;
  if (found === void 0) return wrong(unread(at, `has neither ${name} nor Not${name}`));
  if (present.length > 1) return wrong(unread(at, `has both ${name} and Not${name}`));
  const place = child(at, found);
  if (reader.duplicates.has(place)) return wrong(unread(place, "is written twice"));
  const items = read2(field(statement, found), place, reader);
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

// src/policy/decide/budget.ts
function budgetOf(steps, whole) {
  let left = steps;
  const budget = {
    spend: (some2) => {
      left -= some2;
      return (whole?.spend(some2) ?? true) && left >= 0;
    },
    isSpent: () => left < 0 || whole?.isSpent() === true,
    part: (some2) => budgetOf(some2, budget)
  };
  return budget;
}

// src/policy/actions.generated.ts
var TABLES = {
  cloudtrail: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString"},"resources":{"channel":{"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}","keys":[1]},"dashboard":{"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}","keys":[1]},"eventdatastore":{"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}","keys":[1]},"trail":{"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}","keys":[1]}},"actions":[["AddTags","Tagging",["channel","dashboard","eventdatastore","trail"],[0,2]],["CancelQuery","Write",["eventdatastore"],[]],["CreateChannel","Write",["channel","eventdatastore"],[0,2]],["CreateDashboard","Write",["dashboard"],[0,2]],["CreateEventDataStore","Write",["eventdatastore"],[0,2]],["CreateServiceLinkedChannel","Write",["channel"],[]],["CreateTrail","Write",["trail"],[0,2]],["DeleteChannel","Write",["channel"],[]],["DeleteDashboard","Write",["dashboard"],[]],["DeleteEventDataStore","Write",["eventdatastore"],[]],["DeleteResourcePolicy","Write",["channel","dashboard","eventdatastore"],[]],["DeleteServiceLinkedChannel","Write",["channel"],[]],["DeleteTrail","Write",["trail"],[]],["DeregisterOrganizationDelegatedAdmin","Write",[],[]],["DescribeQuery","Read",["eventdatastore"],[]],["DescribeTrails","Read",[],[]],["DisableFederation","Write",["eventdatastore"],[]],["EnableFederation","Write",["eventdatastore"],[]],["GenerateQuery","Write",["eventdatastore"],[]],["GenerateQueryResultsSummary","Read",["eventdatastore"],[]],["GetChannel","Read",["channel"],[]],["GetDashboard","Read",["dashboard"],[]],["GetEventConfiguration","Read",["eventdatastore","trail"],[]],["GetEventDataStore","Read",["eventdatastore"],[]],["GetEventDataStoreData","Read",["eventdatastore"],[]],["GetEventSelectors","Read",["trail"],[]],["GetImport","Read",[],[]],["GetInsightSelectors","Read",["eventdatastore","trail"],[]],["GetQueryResults","Read",["eventdatastore"],[]],["GetResourcePolicy","Read",["channel","dashboard","eventdatastore"],[]],["GetServiceLinkedChannel","Read",["channel"],[]],["GetTrail","Read",["trail"],[]],["GetTrailStatus","Read",["trail"],[]],["ListChannels","List",[],[]],["ListDashboards","List",[],[]],["ListEventDataStores","List",[],[]],["ListImportFailures","Read",[],[]],["ListImports","List",[],[]],["ListInsightsData","List",["trail"],[]],["ListPublicKeys","Read",[],[]],["ListQueries","List",["eventdatastore"],[]],["ListServiceLinkedChannels","List",[],[]],["ListTags","Read",["channel","dashboard","eventdatastore","trail"],[]],["ListTrails","List",[],[]],["LookupEvents","Read",[],[]],["PutEventConfiguration","Write",["eventdatastore","trail"],[]],["PutEventSelectors","Write",["trail"],[]],["PutInsightSelectors","Write",["eventdatastore","trail"],[]],["PutResourcePolicy","Write",["channel","dashboard","eventdatastore"],[]],["RegisterOrganizationDelegatedAdmin","Write",[],[]],["RemoveTags","Tagging",["channel","dashboard","eventdatastore","trail"],[2]],["RestoreEventDataStore","Write",["eventdatastore"],[]],["SearchSampleQueries","Read",[],[]],["StartDashboardRefresh","Write",["dashboard"],[]],["StartEventDataStoreIngestion","Write",["eventdatastore"],[]],["StartImport","Write",[],[]],["StartLogging","Write",["trail"],[]],["StartQuery","Write",["eventdatastore"],[]],["StopEventDataStoreIngestion","Write",["eventdatastore"],[]],["StopImport","Write",[],[]],["StopLogging","Write",["trail"],[]],["UpdateChannel","Write",["channel"],[]],["UpdateDashboard","Write",["dashboard"],[]],["UpdateEventDataStore","Write",["eventdatastore"],[]],["UpdateServiceLinkedChannel","Write",["channel"],[]],["UpdateTrail","Write",["trail"],[]]]}',
  kms: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","kms:BypassPolicyLockoutSafetyCheck":"Bool","kms:CallerAccount":"String","kms:CustomerMasterKeySpec":"String","kms:CustomerMasterKeyUsage":"String","kms:DataKeyPairSpec":"String","kms:EncryptionAlgorithm":"String","kms:EncryptionContext:*":"String","kms:EncryptionContextKeys":"ArrayOfString","kms:ExpirationModel":"String","kms:GrantConstraintSourceArn":"ARN","kms:GrantConstraintType":"String","kms:GrantIsForAWSResource":"Bool","kms:GrantOperations":"ArrayOfString","kms:GranteePrincipal":"String","kms:GranteeServicePrincipal":"String","kms:KeyAgreementAlgorithm":"String","kms:KeyOrigin":"String","kms:KeySpec":"String","kms:KeyUsage":"String","kms:MacAlgorithm":"String","kms:MessageType":"String","kms:MultiRegion":"Bool","kms:MultiRegionKeyType":"String","kms:PrimaryRegion":"String","kms:ReEncryptOnSameKey":"Bool","kms:RecipientAttestation:ImageSha384":"String","kms:RecipientAttestation:NitroTPMPCR0":"String","kms:RecipientAttestation:NitroTPMPCR1":"String","kms:RecipientAttestation:NitroTPMPCR10":"String","kms:RecipientAttestation:NitroTPMPCR11":"String","kms:RecipientAttestation:NitroTPMPCR12":"String","kms:RecipientAttestation:NitroTPMPCR13":"String","kms:RecipientAttestation:NitroTPMPCR14":"String","kms:RecipientAttestation:NitroTPMPCR15":"String","kms:RecipientAttestation:NitroTPMPCR16":"String","kms:RecipientAttestation:NitroTPMPCR17":"String","kms:RecipientAttestation:NitroTPMPCR18":"String","kms:RecipientAttestation:NitroTPMPCR19":"String","kms:RecipientAttestation:NitroTPMPCR2":"String","kms:RecipientAttestation:NitroTPMPCR20":"String","kms:RecipientAttestation:NitroTPMPCR21":"String","kms:RecipientAttestation:NitroTPMPCR22":"String","kms:RecipientAttestation:NitroTPMPCR23":"String","kms:RecipientAttestation:NitroTPMPCR3":"String","kms:RecipientAttestation:NitroTPMPCR4":"String","kms:RecipientAttestation:NitroTPMPCR5":"String","kms:RecipientAttestation:NitroTPMPCR6":"String","kms:RecipientAttestation:NitroTPMPCR7":"String","kms:RecipientAttestation:NitroTPMPCR8":"String","kms:RecipientAttestation:NitroTPMPCR9":"String","kms:RecipientAttestation:PCR0":"String","kms:RecipientAttestation:PCR1":"String","kms:RecipientAttestation:PCR10":"String","kms:RecipientAttestation:PCR11":"String","kms:RecipientAttestation:PCR12":"String","kms:RecipientAttestation:PCR13":"String","kms:RecipientAttestation:PCR14":"String","kms:RecipientAttestation:PCR15":"String","kms:RecipientAttestation:PCR16":"String","kms:RecipientAttestation:PCR17":"String","kms:RecipientAttestation:PCR18":"String","kms:RecipientAttestation:PCR19":"String","kms:RecipientAttestation:PCR2":"String","kms:RecipientAttestation:PCR20":"String","kms:RecipientAttestation:PCR21":"String","kms:RecipientAttestation:PCR22":"String","kms:RecipientAttestation:PCR23":"String","kms:RecipientAttestation:PCR24":"String","kms:RecipientAttestation:PCR25":"String","kms:RecipientAttestation:PCR26":"String","kms:RecipientAttestation:PCR27":"String","kms:RecipientAttestation:PCR28":"String","kms:RecipientAttestation:PCR29":"String","kms:RecipientAttestation:PCR3":"String","kms:RecipientAttestation:PCR30":"String","kms:RecipientAttestation:PCR31":"String","kms:RecipientAttestation:PCR4":"String","kms:RecipientAttestation:PCR5":"String","kms:RecipientAttestation:PCR6":"String","kms:RecipientAttestation:PCR7":"String","kms:RecipientAttestation:PCR8":"String","kms:RecipientAttestation:PCR9":"String","kms:ReplicaRegion":"String","kms:RequestAlias":"String","kms:ResourceAliases":"ArrayOfString","kms:RetiringPrincipal":"String","kms:RetiringServicePrincipal":"String","kms:RotationPeriodInDays":"Numeric","kms:ScheduleKeyDeletionPendingWindowInDays":"Numeric","kms:SigningAlgorithm":"String","kms:TrailingDaysWithoutKeyUsage":"Numeric","kms:ValidTo":"Date","kms:ViaService":"String","kms:WrappingAlgorithm":"String","kms:WrappingKeySpec":"String"},"resources":{"alias":{"arn":"arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}","keys":[]},"key":{"arn":"arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}","keys":[1,19,20,21,24,25,87]}},"actions":[["CancelKeyDeletion","Write",["key"],[4,95]],["ConnectCustomKeyStore","Write",[],[4]],["CreateAlias","Write",["alias","key"],[4,95]],["CreateCustomKeyStore","Write",[],[4]],["CreateGrant","Permissions management",["key"],[4,9,10,12,13,14,15,16,17,88,89,95]],["CreateKey","Write",[],[0,1,2,3,4,19,20,21,24,25,95]],["Decrypt","Write",["key"],[4,8,9,10,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,86,95]],["DeleteAlias","Write",["alias","key"],[4,95]],["DeleteCustomKeyStore","Write",[],[4]],["DeleteImportedKeyMaterial","Write",["key"],[4,95]],["DeriveSharedSecret","Write",["key"],[4,18,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,86,95]],["DescribeCustomKeyStores","Read",[],[4]],["DescribeKey","Read",["key"],[4,86,95]],["DisableKey","Write",["key"],[4,93,95]],["DisableKeyRotation","Write",["key"],[4,95]],["DisconnectCustomKeyStore","Write",[],[4]],["EnableKey","Write",["key"],[4,95]],["EnableKeyRotation","Write",["key"],[4,90,95]],["Encrypt","Write",["key"],[4,8,9,10,86,95]],["GenerateDataKey","Write",["key"],[4,8,9,10,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,86,95]],["GenerateDataKeyPair","Write",["key"],[4,7,8,9,10,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,86,95]],["GenerateDataKeyPairWithoutPlaintext","Write",["key"],[4,7,8,9,10,86,95]],["GenerateDataKeyWithoutPlaintext","Write",["key"],[4,8,9,10,86,95]],["GenerateMac","Write",["key"],[4,22,86,95]],["GenerateRandom","Write",[],[28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84]],["GetKeyLastUsage","Read",["key"],[4,95]],["GetKeyPolicy","Read",["key"],[4,95]],["GetKeyRotationStatus","Read",["key"],[4,95]],["GetParametersForImport","Read",["key"],[4,95,96,97]],["GetPublicKey","Read",["key"],[4,86,95]],["ImportKeyMaterial","Write",["key"],[4,11,94,95]],["ListAliases","List",[],[]],["ListGrants","List",["key"],[4,14,95]],["ListKeyPolicies","List",["key"],[4,95]],["ListKeyRotations","List",["key"],[4,95]],["ListKeys","List",[],[]],["ListResourceTags","List",["key"],[4,95]],["ListRetirableGrants","List",[],[]],["PutKeyPolicy","Permissions management",["key"],[3,4,95]],["ReEncryptFrom","Write",["key"],[4,8,9,10,27,86,95]],["ReEncryptTo","Write",["key"],[4,8,9,10,27,86,95]],["ReplicateKey","Write",["key"],[4,85,95]],["RetireGrant","Permissions management",["key"],[4,9,10,13,95]],["RevokeGrant","Permissions management",["key"],[4,14,95]],["RotateKeyOnDemand","Write",["key"],[4,95]],["ScheduleKeyDeletion","Write",["key"],[4,91,93,95]],["Sign","Write",["key"],[4,23,86,92,95]],["SynchronizeMultiRegionKey","Write",["key"],[]],["TagResource","Tagging",["key"],[0,2,4,95]],["UntagResource","Tagging",["key"],[2,4,95]],["UpdateAlias","Write",["alias","key"],[4,95]],["UpdateCustomKeyStore","Write",[],[4]],["UpdateKeyDescription","Write",["key"],[4,95]],["UpdatePrimaryRegion","Write",["key"],[4,26,95]],["Verify","Write",["key"],[4,23,86,92,95]],["VerifyMac","Write",["key"],[4,22,86,95]]]}',
  s3: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","s3:AccessGrantScope":"String","s3:AccessGrantsInstanceArn":"ARN","s3:AccessGrantsLocationScope":"String","s3:AccessPointNetworkOrigin":"String","s3:AccessPointTag/*":"String","s3:BucketTag/*":"String","s3:DataAccessPointAccount":"String","s3:DataAccessPointArn":"ARN","s3:ExistingJobOperation":"String","s3:ExistingJobPriority":"Numeric","s3:ExistingObjectTag/*":"String","s3:InventoryAccessibleOptionalFields":"ArrayOfString","s3:JobSuspendedCause":"String","s3:ObjectCreationOperation":"Bool","s3:RequestJobOperation":"String","s3:RequestJobPriority":"Numeric","s3:RequestObjectTag/*":"String","s3:RequestObjectTagKeys":"ArrayOfString","s3:ResourceAccount":"String","s3:TlsVersion":"Numeric","s3:annotation-prefix":"String","s3:authType":"String","s3:delimiter":"String","s3:deliverySourceArn":"ARN","s3:destinationRegion":"String","s3:if-match":"String","s3:if-none-match":"String","s3:isReplicationPauseRequest":"Bool","s3:locationconstraint":"String","s3:logType":"String","s3:max-annotation-results":"Numeric","s3:max-keys":"Numeric","s3:object-lock-event-hold":"String","s3:object-lock-event-hold-duration-days":"Numeric","s3:object-lock-legal-hold":"String","s3:object-lock-mode":"String","s3:object-lock-remaining-retention-days":"Numeric","s3:object-lock-retain-until-date":"Date","s3:prefix":"String","s3:resourceArnBeingAuthorized":"ARN","s3:signatureAge":"Numeric","s3:signatureversion":"String","s3:versionid":"String","s3:x-amz-acl":"String","s3:x-amz-bucket-namespace":"String","s3:x-amz-content-sha256":"String","s3:x-amz-copy-source":"String","s3:x-amz-grant-full-control":"String","s3:x-amz-grant-read":"String","s3:x-amz-grant-read-acp":"String","s3:x-amz-grant-write":"String","s3:x-amz-grant-write-acp":"String","s3:x-amz-metadata-directive":"String","s3:x-amz-object-annotation-directive":"String","s3:x-amz-object-if-match":"String","s3:x-amz-object-ownership":"String","s3:x-amz-server-side-encryption":"String","s3:x-amz-server-side-encryption-aws-kms-key-id":"ARN","s3:x-amz-server-side-encryption-customer-algorithm":"String","s3:x-amz-storage-class":"String","s3:x-amz-website-redirect-location":"String"},"resources":{"accessgrant":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}","keys":[0,1,2]},"accessgrantsinstance":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default","keys":[0,1,2]},"accessgrantslocation":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}","keys":[0,1,2]},"accesspoint":{"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}","keys":[1,6,7,9,10]},"accesspointobject":{"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}","keys":[1,6,7,8,9,10]},"bucket":{"arn":"arn:${Partition}:s3:::${BucketName}","keys":[1,8]},"job":{"arn":"arn:${Partition}:s3:${Region}:${Account}:job/${JobId}","keys":[0,1,2]},"multiregionaccesspoint":{"arn":"arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}","keys":[]},"multiregionaccesspointrequestarn":{"arn":"arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}","keys":[]},"object":{"arn":"arn:${Partition}:s3:::${BucketName}/${ObjectName}","keys":[1,8]},"objectlambdaaccesspoint":{"arn":"arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}","keys":[]},"storagelensconfiguration":{"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}","keys":[0,1,2]},"storagelensgroup":{"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}","keys":[0,1,2]}},"actions":[["AbortMultipartUpload","Write",["accesspointobject","object"],[4,21,22,24,43,44,48]],["AllowVendedLogDeliveryForResource","Read",["bucket"],[26,32,42]],["AssociateAccessGrantsIdentityCenter","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["BypassGovernanceRetention","Permissions management",["accesspointobject","object"],[19,20,21,22,24,43,44,46,48,49,50,51,52,53,54,55,59,60,61,62,63]],["CreateAccessGrant","Permissions management",["accessgrant"],[0,1,2,3,21,22,24,43,44,48]],["CreateAccessGrantsInstance","Permissions management",["accessgrantsinstance"],[0,1,2,21,22,24,43,44,48]],["CreateAccessGrantsLocation","Permissions management",["accessgrantslocation"],[0,1,2,5,21,22,24,43,44,48]],["CreateAccessPoint","Write",["accesspoint"],[0,1,2,6,7,9,10,21,22,24,31,43,44,46,48]],["CreateAccessPointForObjectLambda","Write",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["CreateBucket","Write",["bucket"],[0,2,21,22,24,31,43,44,46,47,48,50,51,52,53,54,58]],["CreateBucketMetadataTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["CreateJob","Write",[],[0,2,17,18,21,22,24,43,44,48]],["CreateMultiRegionAccessPoint","Write",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["CreateStorageLensGroup","Write",[],[0,2,21,22,24,43,44,48]],["DeleteAccessGrant","Permissions management",["accessgrant"],[1,3,21,22,24,43,44,48]],["DeleteAccessGrantsInstance","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["DeleteAccessGrantsInstanceResourcePolicy","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["DeleteAccessGrantsLocation","Permissions management",["accessgrantslocation"],[1,5,21,22,24,43,44,48]],["DeleteAccessPoint","Write",["accesspoint"],[1,6,7,9,10,21,22,24,43,44,48]],["DeleteAccessPointForObjectLambda","Write",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["DeleteAccessPointPolicy","Permissions management",["accesspoint"],[1,6,7,9,10,21,22,24,43,44,48]],["DeleteAccessPointPolicyForObjectLambda","Permissions management",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["DeleteBucket","Write",["bucket"],[21,22,24,43,44,48]],["DeleteBucketMetadataTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["DeleteBucketPolicy","Permissions management",["bucket"],[21,22,24,43,44,48]],["DeleteBucketWebsite","Write",["bucket"],[21,22,24,43,44,48]],["DeleteJobTagging","Tagging",["job"],[11,12,21,22,24,43,44,48]],["DeleteMultiRegionAccessPoint","Write",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["DeleteObject","Write",["accesspointobject","object"],[4,21,22,24,28,43,44,48]],["DeleteObjectAnnotation","Write",["accesspointobject","object"],[13,21,22,24,43,44,48,57]],["DeleteObjectTagging","Tagging",["accesspointobject","object"],[13,21,22,24,43,44,48]],["DeleteObjectVersion","Write",["accesspointobject","object"],[4,21,22,24,43,44,45,48]],["DeleteObjectVersionAnnotation","Write",["accesspointobject","object"],[13,21,22,24,43,44,45,48,57]],["DeleteObjectVersionTagging","Tagging",["accesspointobject","object"],[13,21,22,24,43,44,45,48]],["DeleteStorageLensConfiguration","Write",["storagelensconfiguration"],[21,22,24,43,44,48]],["DeleteStorageLensConfigurationTagging","Tagging",["storagelensconfiguration"],[21,22,24,43,44,48]],["DeleteStorageLensGroup","Write",["storagelensgroup"],[21,22,24,43,44,48]],["DescribeJob","Read",["job"],[21,22,24,43,44,48]],["DescribeMultiRegionAccessPointOperation","Read",["multiregionaccesspointrequestarn"],[21,22,24,43,44]],["DissociateAccessGrantsIdentityCenter","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetAccelerateConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetAccessGrant","Read",["accessgrant"],[1,3,21,22,24,43,44,48]],["GetAccessGrantsInstance","Read",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetAccessGrantsInstanceForPrefix","Read",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetAccessGrantsInstanceResourcePolicy","Read",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetAccessGrantsLocation","Read",["accessgrantslocation"],[1,5,21,22,24,43,44,48]],["GetAccessPoint","Read",[],[1,6,7,9,10,21,22,24,43,44,48]],["GetAccessPointConfigurationForObjectLambda","Read",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["GetAccessPointForObjectLambda","Read",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["GetAccessPointPolicy","Read",["accesspoint"],[1,6,7,9,10,21,22,24,43,44,48]],["GetAccessPointPolicyForObjectLambda","Read",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["GetAccessPointPolicyStatus","Read",["accesspoint"],[1,6,7,9,10,21,22,24,43,44,48]],["GetAccessPointPolicyStatusForObjectLambda","Read",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["GetAccountPublicAccessBlock","Read",[],[21,22,24,43,44,48]],["GetAnalyticsConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketAbac","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketAcl","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketCORS","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketLocation","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketLogging","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketMetadataTableConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketNotification","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketObjectLockConfiguration","Read",["bucket"],[21,22,24,43,44]],["GetBucketOwnershipControls","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketPolicy","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketPolicyStatus","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketPublicAccessBlock","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketRequestPayment","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketTagging","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketVersioning","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketWebsite","Read",["bucket"],[21,22,24,43,44,48]],["GetDataAccess","Read",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetEncryptionConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetIntelligentTieringConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetInventoryConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetJobTagging","Read",["job"],[21,22,24,43,44,48]],["GetLifecycleConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetMetricsConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetMultiRegionAccessPoint","Read",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["GetMultiRegionAccessPointPolicy","Read",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["GetMultiRegionAccessPointPolicyStatus","Read",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["GetMultiRegionAccessPointRoutes","Read",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["GetObject","Read",["accesspointobject","object"],[4,13,21,22,24,43,44,48]],["GetObjectAcl","Read",["accesspointobject","object"],[4,13,21,22,24,43,44,48]],["GetObjectAnnotation","Read",["accesspointobject","object"],[13,21,22,24,43,44,48]],["GetObjectAttributes","Read",["accesspointobject","object"],[13,21,22,24,43,44,48]],["GetObjectLegalHold","Read",["accesspointobject","object"],[21,22,24,43,44,48]],["GetObjectRetention","Read",["accesspointobject","object"],[21,22,24,43,44,48]],["GetObjectTagging","Read",["accesspointobject","object"],[13,21,22,24,43,44,48]],["GetObjectTorrent","Read",["object"],[21,22,24,43,44,48]],["GetObjectVersion","Read",["accesspointobject","object"],[4,13,21,22,24,43,44,45,48]],["GetObjectVersionAcl","Read",["accesspointobject","object"],[4,13,21,22,24,43,44,45,48]],["GetObjectVersionAnnotation","Read",["accesspointobject","object"],[13,21,22,24,43,44,45,48]],["GetObjectVersionAnnotationForReplication","Read",["object"],[21,22,24,43,44,48]],["GetObjectVersionAttributes","Read",["accesspointobject","object"],[13,21,22,24,43,44,45,48]],["GetObjectVersionForReplication","Read",["object"],[21,22,24,43,44,48]],["GetObjectVersionTagging","Read",["accesspointobject","object"],[13,21,22,24,43,44,45,48]],["GetObjectVersionTorrent","Read",["object"],[21,22,24,43,44,45,48]],["GetReplicationConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetStorageLensConfiguration","Read",["storagelensconfiguration"],[21,22,24,43,44,48]],["GetStorageLensConfigurationTagging","Read",["storagelensconfiguration"],[21,22,24,43,44,48]],["GetStorageLensDashboard","Read",["storagelensconfiguration"],[21,22,24,43,44,48]],["GetStorageLensGroup","Read",["storagelensgroup"],[21,22,24,43,44,48]],["InitiateReplication","Write",["object"],[21]],["ListAccessGrants","List",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["ListAccessGrantsInstances","List",[],[21,22,24,43,44,48]],["ListAccessGrantsLocations","List",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["ListAccessPoints","List",[],[21,22,24,43,44,48]],["ListAccessPointsForObjectLambda","List",[],[21,22,24,43,44,48]],["ListAllMyBuckets","List",[],[21,22,24,43,44,48]],["ListBucket","List",["accesspoint","bucket"],[4,21,22,24,25,34,41,43,44,48]],["ListBucketMultipartUploads","List",["bucket"],[1,4,6,7,9,10,21,22,24,43,44,48]],["ListBucketVersions","List",["accesspoint","bucket"],[4,21,22,24,25,34,41,43,44,48]],["ListCallerAccessGrants","List",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["ListJobs","List",[],[21,22,24,43,44,48]],["ListMultiRegionAccessPoints","List",[],[21,22,24,43,44]],["ListMultipartUploadParts","List",["accesspointobject","object"],[4,21,22,24,43,44,48]],["ListObjectAnnotations","List",["accesspointobject","object"],[13,21,22,23,24,33,43,44,48]],["ListObjectVersionAnnotations","List",["accesspointobject","object"],[13,21,22,23,24,33,43,44,45,48]],["ListStorageLensConfigurations","List",[],[21,22,24,43,44,48]],["ListStorageLensGroups","List",[],[21,22,24,43,44,48]],["ListTagsForResource","List",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],[21,22,24,43,44,48]],["ObjectOwnerOverrideToBucketOwner","Permissions management",["object"],[21,22,24,43,44,48]],["PauseReplication","Write",["bucket"],[21,22,24,27,43,44,48]],["PutAccelerateConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutAccessGrantsInstanceResourcePolicy","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["PutAccessPointConfigurationForObjectLambda","Write",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["PutAccessPointPolicy","Permissions management",["accesspoint"],[21,22,24,43,44,48]],["PutAccessPointPolicyForObjectLambda","Permissions management",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["PutAccessPointPublicAccessBlock","Permissions management",[],[]],["PutAccountPublicAccessBlock","Permissions management",[],[21,22,24,43,44,48]],["PutAnalyticsConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketAbac","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketAcl","Permissions management",["bucket"],[21,22,24,43,44,46,48,50,51,52,53,54]],["PutBucketCORS","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketLogging","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketNotification","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketObjectLockConfiguration","Write",["bucket"],[21,22,24,43,44]],["PutBucketOwnershipControls","Permissions management",["bucket"],[21,22,24,43,44,48]],["PutBucketPolicy","Permissions management",["bucket"],[21,22,24,43,44,48]],["PutBucketPublicAccessBlock","Permissions management",["bucket"],[21,22,24,43,44,48]],["PutBucketRequestPayment","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketTagging","Tagging",["bucket"],[21,22,24,43,44,48]],["PutBucketVersioning","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketWebsite","Write",["bucket"],[21,22,24,43,44,48]],["PutEncryptionConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutIntelligentTieringConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutInventoryConfiguration","Write",["bucket"],[14,21,22,24,43,44,48]],["PutJobTagging","Tagging",["job"],[0,2,11,12,21,22,24,43,44,48]],["PutLifecycleConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutMetricsConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutMultiRegionAccessPointPolicy","Permissions management",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["PutObject","Write",["accesspointobject","object"],[4,16,19,20,21,22,24,28,29,35,36,37,38,39,40,43,44,46,48,49,50,51,52,53,54,55,56,59,60,61,62,63]],["PutObjectAcl","Permissions management",["accesspointobject","object"],[4,13,21,22,24,43,44,46,48,50,51,52,53,54,62]],["PutObjectAnnotation","Write",["accesspointobject","object"],[13,21,22,24,43,44,48,57]],["PutObjectLegalHold","Write",["accesspointobject","object"],[21,22,24,37,43,44,48]],["PutObjectRetention","Write",["accesspointobject","object"],[21,22,24,35,36,38,39,40,43,44,48]],["PutObjectTagging","Tagging",["accesspointobject","object"],[13,19,20,21,22,24,43,44,48]],["PutObjectVersionAcl","Permissions management",["accesspointobject","object"],[4,13,21,22,24,43,44,45,46,48,50,51,52,53,54,62]],["PutObjectVersionAnnotation","Write",["accesspointobject","object"],[13,21,22,24,43,44,45,48,57]],["PutObjectVersionTagging","Tagging",["accesspointobject","object"],[13,19,20,21,22,24,43,44,45,48]],["PutReplicationConfiguration","Write",["bucket"],[21,22,24,30,43,44,48]],["PutStorageLensConfiguration","Write",[],[0,2,21,22,24,43,44,48]],["PutStorageLensConfigurationTagging","Tagging",["storagelensconfiguration"],[0,2,21,22,24,43,44,48]],["ReplicateDelete","Write",["object"],[21,22,24,43,44,48]],["ReplicateObject","Write",["object"],[21,22,24,35,36,43,44,48,59,60,61]],["ReplicateObjectAnnotation","Write",["object"],[21,22,24,43,44,48]],["ReplicateTags","Tagging",["object"],[21,22,24,43,44,48]],["RestoreObject","Write",["accesspointobject","object"],[21,22,24,43,44,48]],["SubmitMultiRegionAccessPointRoutes","Write",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["TagResource","Tagging",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],[0,2,21,22,24,43,44,48]],["UntagResource","Tagging",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],[2,21,22,24,43,44,48]],["UpdateAccessGrantsLocation","Permissions management",["accessgrantslocation"],[1,5,21,22,24,43,44,48]],["UpdateBucketMetadataAnnotationTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["UpdateBucketMetadataInventoryTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["UpdateBucketMetadataJournalTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["UpdateJobPriority","Write",["job"],[11,12,18,21,22,24,43,44,48]],["UpdateJobStatus","Write",["job"],[11,12,15,21,22,24,43,44,48]],["UpdateObjectEncryption","Write",["accesspointobject","object"],[13,21,22,24,43,44,48,59,60]],["UpdateStorageLensGroup","Write",["storagelensgroup"],[21,22,24,43,44,48]]]}',
  s3express: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","s3express:AccessPointNetworkOrigin":"String","s3express:AccessPointTag/*":"String","s3express:AllAccessRestrictedToLocalZoneGroup":"String","s3express:BucketTag/*":"String","s3express:DataAccessPointAccount":"String","s3express:DataAccessPointArn":"ARN","s3express:InventoryAccessibleOptionalFields":"ArrayOfString","s3express:LocationName":"String","s3express:Permissions":"ArrayOfString","s3express:ResourceAccount":"String","s3express:SessionMode":"String","s3express:TlsVersion":"Numeric","s3express:authType":"String","s3express:signatureAge":"Numeric","s3express:signatureversion":"String","s3express:x-amz-content-sha256":"String","s3express:x-amz-server-side-encryption":"String","s3express:x-amz-server-side-encryption-aws-kms-key-id":"ARN"},"resources":{"accesspoint":{"arn":"arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}","keys":[1,4]},"bucket":{"arn":"arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}","keys":[1,6]}},"actions":[["CreateAccessPoint","Write",["accesspoint"],[0,1,2,3,4,7,8,10,12,14,15,17,18]],["CreateBucket","Write",["bucket"],[0,1,2,6,10,12,14,15,17,18]],["CreateSession","Write",["accesspoint","bucket"],[1,4,5,6,11,12,13,14,15,16,17,18,19,20]],["DeleteAccessPoint","Write",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["DeleteAccessPointPolicy","Permissions management",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["DeleteAccessPointScope","Permissions management",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["DeleteBucket","Write",["bucket"],[1,6,12,14,15,17,18]],["DeleteBucketPolicy","Permissions management",["bucket"],[1,6,12,14,15,17,18]],["GetAccessPoint","Read",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["GetAccessPointPolicy","Read",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["GetAccessPointScope","Read",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["GetBucketPolicy","Read",["bucket"],[1,6,12,14,15,17,18]],["GetEncryptionConfiguration","Read",["bucket"],[1,6,12,14,15,17,18]],["GetInventoryConfiguration","Read",["bucket"],[1,6,12,14,15,17,18]],["GetLifecycleConfiguration","Read",["bucket"],[1,6,12,14,15,17,18]],["GetMetricsConfiguration","Read",["bucket"],[1,6,12,14,15,17,18]],["ListAccessPointsForDirectoryBuckets","List",[],[12,14,15,17,18]],["ListAllMyDirectoryBuckets","List",[],[12,14,15,17,18]],["ListTagsForResource","List",["accesspoint","bucket"],[1,4,6,12,14,15,17,18]],["PutAccessPointPolicy","Permissions management",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["PutAccessPointScope","Permissions management",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["PutBucketPolicy","Permissions management",["bucket"],[1,6,12,14,15,17,18]],["PutEncryptionConfiguration","Write",["bucket"],[1,6,12,14,15,17,18]],["PutInventoryConfiguration","Write",["bucket"],[1,6,9,12,14,15,17,18]],["PutLifecycleConfiguration","Write",["bucket"],[1,6,12,14,15,17,18]],["PutMetricsConfiguration","Write",["bucket"],[1,6,12,14,15,17,18]],["TagResource","Tagging",["accesspoint","bucket"],[0,1,2,4,6,12,14,15,17,18]],["UntagResource","Tagging",["accesspoint","bucket"],[1,2,4,6,12,14,15,17,18]]]}',
  s3tables: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","s3tables:KMSKeyArn":"ARN","s3tables:SSEAlgorithm":"String","s3tables:StorageClass":"String","s3tables:TableBucketTag/*":"String","s3tables:namespace":"String","s3tables:tableName":"String"},"resources":{"Table":{"arn":"arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}/table/${TableID}","keys":[1,6,7,8]},"TableBucket":{"arn":"arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}","keys":[1,6]}},"actions":[["CreateNamespace","Write",["TableBucket"],[]],["CreateTable","Write",["TableBucket"],[0,1,2,3,4,6,7]],["CreateTableBucket","Write",["TableBucket"],[0,1,2,3,4,6]],["DeleteNamespace","Write",["TableBucket"],[7]],["DeleteTable","Write",["Table"],[7,8]],["DeleteTableBucket","Write",["TableBucket"],[]],["DeleteTableBucketEncryption","Write",["TableBucket"],[]],["DeleteTableBucketMetricsConfiguration","Write",["TableBucket"],[]],["DeleteTableBucketPolicy","Permissions management",["TableBucket"],[]],["DeleteTableBucketReplication","Write",["TableBucket"],[]],["DeleteTablePolicy","Permissions management",["Table"],[7,8]],["DeleteTableReplication","Write",["Table"],[7,8]],["GetNamespace","Read",["TableBucket"],[7]],["GetTable","Read",["Table"],[7,8]],["GetTableBucket","Read",["TableBucket"],[]],["GetTableBucketEncryption","Read",["TableBucket"],[]],["GetTableBucketMaintenanceConfiguration","Read",["TableBucket"],[]],["GetTableBucketMetricsConfiguration","Read",["TableBucket"],[]],["GetTableBucketPolicy","Read",["TableBucket"],[]],["GetTableBucketReplication","Read",["TableBucket"],[]],["GetTableBucketStorageClass","Read",["TableBucket"],[]],["GetTableData","Read",["Table"],[7,8]],["GetTableEncryption","Read",["Table"],[7,8]],["GetTableMaintenanceConfiguration","Read",["Table"],[7,8]],["GetTableMaintenanceJobStatus","Read",["Table"],[7,8]],["GetTableMetadataLocation","Read",["Table"],[7,8]],["GetTablePolicy","Read",["Table"],[7,8]],["GetTableRecordExpirationConfiguration","Read",["Table"],[7,8]],["GetTableRecordExpirationJobStatus","Read",["Table"],[7,8]],["GetTableReplication","Read",["Table"],[7,8]],["GetTableReplicationStatus","Read",["Table"],[7,8]],["GetTableStorageClass","Read",["Table"],[7,8]],["ListNamespaces","List",["TableBucket"],[]],["ListTableBuckets","List",[],[]],["ListTables","List",["TableBucket"],[7]],["ListTagsForResource","List",["Table","TableBucket"],[1,6]],["PutTableBucketEncryption","Write",["TableBucket"],[3,4]],["PutTableBucketMaintenanceConfiguration","Write",["TableBucket"],[]],["PutTableBucketMetricsConfiguration","Write",["TableBucket"],[]],["PutTableBucketPolicy","Permissions management",["TableBucket"],[]],["PutTableBucketReplication","Write",["TableBucket"],[]],["PutTableBucketStorageClass","Write",["TableBucket"],[5]],["PutTableData","Write",["Table"],[7,8]],["PutTableEncryption","Write",["Table"],[3,4,7]],["PutTableMaintenanceConfiguration","Write",["Table"],[7,8]],["PutTablePolicy","Permissions management",["Table"],[7,8]],["PutTableRecordExpirationConfiguration","Write",["Table"],[7,8]],["PutTableReplication","Write",["Table"],[7,8]],["PutTableStorageClass","Write",["Table"],[5,7,8]],["RenameTable","Write",["Table"],[7,8]],["TagResource","Tagging",["Table","TableBucket"],[0,1,2,6]],["UntagResource","Tagging",["Table","TableBucket"],[1,2,6]],["UpdateTableMetadataLocation","Write",["Table"],[7,8]]]}',
  sts: '{"keys":{"accounts.google.com:aud":"String","accounts.google.com:google/organization_number":"Numeric","accounts.google.com:oaud":"String","accounts.google.com:sub":"String","agent.*.buildkite.dev:build_branch":"String","agent.*.buildkite.dev:cluster_id":"String","agent.*.buildkite.dev:cluster_name":"String","agent.*.buildkite.dev:organization_id":"String","agent.*.buildkite.dev:organization_slug":"String","agent.*.buildkite.dev:pipeline_id":"String","agent.*.buildkite.dev:pipeline_slug":"String","agent.*.buildkite.site:build_branch":"String","agent.*.buildkite.site:cluster_id":"String","agent.*.buildkite.site:cluster_name":"String","agent.*.buildkite.site:organization_id":"String","agent.*.buildkite.site:organization_slug":"String","agent.*.buildkite.site:pipeline_id":"String","agent.*.buildkite.site:pipeline_slug":"String","agent.buildkite.com:build_branch":"String","agent.buildkite.com:cluster_id":"String","agent.buildkite.com:cluster_name":"String","agent.buildkite.com:organization_id":"String","agent.buildkite.com:organization_slug":"String","agent.buildkite.com:pipeline_id":"String","agent.buildkite.com:pipeline_slug":"String","aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","cognito-identity.amazonaws.com:amr":"String","cognito-identity.amazonaws.com:aud":"String","cognito-identity.amazonaws.com:sub":"String","github.com/enterprises/*:actor":"String","github.com/enterprises/*:actor_id":"String","github.com/enterprises/*:enterprise_id":"String","github.com/enterprises/*:environment":"String","github.com/enterprises/*:job_workflow_ref":"String","github.com/enterprises/*:ref":"String","github.com/enterprises/*:repository":"String","github.com/enterprises/*:repository_id":"String","github.com/enterprises/*:repository_owner_id":"String","github.com/enterprises/*:workflow":"String","gitlab.com:namespace_id":"String","gitlab.com:pipeline_source":"String","gitlab.com:project_id":"String","gitlab.com:ref_protected":"String","gitlab.com:runner_environment":"String","gitlab.com:user_access_level":"String","gitlab.com:user_email":"String","gitlab.com:user_id":"String","gitlab.com:user_login":"String","graph.facebook.com:app_id":"String","graph.facebook.com:id":"String","iam:ResourceTag/*":"String","idcs-*.identity.oraclecloud.com:rpst_id":"String","oidc.circleci.com/org/*:oidc.circleci.com/project-id":"String","saml:aud":"String","saml:cn":"ArrayOfString","saml:commonName":"String","saml:doc":"String","saml:eduorghomepageuri":"ArrayOfString","saml:eduorgidentityauthnpolicyuri":"ArrayOfString","saml:eduorglegalname":"ArrayOfString","saml:eduorgsuperioruri":"ArrayOfString","saml:eduorgwhitepagesuri":"ArrayOfString","saml:edupersonaffiliation":"ArrayOfString","saml:edupersonassurance":"ArrayOfString","saml:edupersonentitlement":"ArrayOfString","saml:edupersonnickname":"ArrayOfString","saml:edupersonorgdn":"String","saml:edupersonorgunitdn":"ArrayOfString","saml:edupersonprimaryaffiliation":"String","saml:edupersonprimaryorgunitdn":"String","saml:edupersonprincipalname":"String","saml:edupersonscopedaffiliation":"ArrayOfString","saml:edupersontargetedid":"ArrayOfString","saml:givenName":"String","saml:iss":"String","saml:mail":"String","saml:name":"String","saml:namequalifier":"String","saml:organizationStatus":"String","saml:primaryGroupSID":"String","saml:sub":"String","saml:sub_type":"String","saml:surname":"String","saml:uid":"String","saml:x500UniqueIdentifier":"String","sts:AWSServiceName":"String","sts:DurationSeconds":"Numeric","sts:ExternalId":"String","sts:IdentityTokenAudience":"ArrayOfString","sts:RequestContext/*":"String","sts:RequestContextProviders":"ArrayOfARN","sts:RoleAuthorizedByIdp":"Bool","sts:RoleSessionName":"String","sts:SigningAlgorithm":"String","sts:SourceIdentity":"String","sts:TaskPolicyArn":"ARN","sts:TransitiveTagKeys":"ArrayOfString","token.actions.*.ghe.com:actor":"String","token.actions.*.ghe.com:actor_id":"String","token.actions.*.ghe.com:enterprise_id":"String","token.actions.*.ghe.com:environment":"String","token.actions.*.ghe.com:job_workflow_ref":"String","token.actions.*.ghe.com:ref":"String","token.actions.*.ghe.com:repository":"String","token.actions.*.ghe.com:repository_id":"String","token.actions.*.ghe.com:repository_owner_id":"String","token.actions.*.ghe.com:workflow":"String","token.actions.githubusercontent.com/*:actor":"String","token.actions.githubusercontent.com/*:actor_id":"String","token.actions.githubusercontent.com/*:enterprise_id":"String","token.actions.githubusercontent.com/*:environment":"String","token.actions.githubusercontent.com/*:job_workflow_ref":"String","token.actions.githubusercontent.com/*:ref":"String","token.actions.githubusercontent.com/*:repository":"String","token.actions.githubusercontent.com/*:repository_id":"String","token.actions.githubusercontent.com/*:repository_owner_id":"String","token.actions.githubusercontent.com/*:workflow":"String","token.actions.githubusercontent.com:actor":"String","token.actions.githubusercontent.com:actor_id":"String","token.actions.githubusercontent.com:enterprise_id":"String","token.actions.githubusercontent.com:environment":"String","token.actions.githubusercontent.com:job_workflow_ref":"String","token.actions.githubusercontent.com:ref":"String","token.actions.githubusercontent.com:repository":"String","token.actions.githubusercontent.com:repository_id":"String","token.actions.githubusercontent.com:repository_owner_id":"String","token.actions.githubusercontent.com:workflow":"String","www.amazon.com:app_id":"String","www.amazon.com:user_id":"String"},"resources":{"context-provider":{"arn":"arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}","keys":[]},"federated-user":{"arn":"arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}","keys":[]},"role":{"arn":"arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}","keys":[26,52]},"root-user":{"arn":"arn:${Partition}:iam::${Account}:root","keys":[]},"self-session":{"arn":"arn:${Partition}:sts::${Account}:self","keys":[]}},"actions":[["AssumeRole","Write",["role"],[0,3,25,27,28,29,30,50,51,52,79,82,83,89,94,96,98,129,130]],["AssumeRoleWithSAML","Write",["role"],[25,27,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,94,96,98]],["AssumeRoleWithWebIdentity","Write",["role"],[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,53,54,93,94,96,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130]],["AssumeRoot","Write",["root-user"],[97]],["DecodeAuthorizationMessage","Write",[],[]],["GetAccessKeyInfo","Read",[],[]],["GetCallerIdentity","Read",[],[]],["GetDelegatedAccessToken","Write",[],[]],["GetFederationToken","Write",["federated-user"],[25,27]],["GetServiceBearerToken","Read",[],[87,88]],["GetSessionToken","Read",[],[]],["GetWebIdentityToken","Write",[],[25,27,88,90,95]],["SetContext","Write",["role","self-session"],[91,92]],["SetSourceIdentity","Write",["role"],[96]],["TagGetWebIdentityToken","Tagging",[],[25,27]],["TagSession","Tagging",["role"],[25,27,55,98]]]}'
};
var GLOBAL_KEYS = '{"aws:AssumedRoot":"Bool","aws:CalledVia":"ArrayOfString","aws:CalledViaAWSMCP":"String","aws:CalledViaFirst":"String","aws:CalledViaLast":"String","aws:ChatbotSourceArn":"ARN","aws:CurrentTime":"Date","aws:Ec2InstanceSourcePrivateIPv4":"IPAddress","aws:Ec2InstanceSourceVpc":"String","aws:EpochTime":"Date","aws:FederatedProvider":"String","aws:IsMcpServiceAction":"Bool","aws:MultiFactorAuthAge":"Numeric","aws:MultiFactorAuthPresent":"Bool","aws:PrincipalAccount":"String","aws:PrincipalArn":"ARN","aws:PrincipalIsAWSService":"Bool","aws:PrincipalOrgID":"String","aws:PrincipalOrgPaths":"ArrayOfString","aws:PrincipalServiceName":"String","aws:PrincipalServiceNamesList":"ArrayOfString","aws:PrincipalTag/*":"String","aws:PrincipalType":"String","aws:RequestTag/*":"String","aws:RequestedRegion":"String","aws:ResourceAccount":"String","aws:ResourceOrgID":"String","aws:ResourceOrgPaths":"ArrayOfString","aws:ResourceTag/*":"String","aws:SecureTransport":"Bool","aws:SourceAccount":"String","aws:SourceArn":"ARN","aws:SourceIdentity":"String","aws:SourceIp":"IPAddress","aws:SourceOrgID":"String","aws:SourceOrgPaths":"ArrayOfString","aws:SourceOwner":"String","aws:SourceVpc":"String","aws:SourceVpcArn":"String","aws:SourceVpce":"String","aws:TagKeys":"ArrayOfString","aws:TokenIssueTime":"Date","aws:UserAgent":"String","aws:ViaAWSMCPService":"Bool","aws:ViaAWSService":"Bool","aws:VpcSourceIp":"IPAddress","aws:VpceAccount":"String","aws:VpceOrgID":"String","aws:VpceOrgPaths":"ArrayOfString","aws:referer":"String","aws:userid":"String","aws:username":"String","ec2:RoleDelivery":"Numeric","ec2:SourceInstanceArn":"ARN","glue:CredentialIssuingService":"String","glue:RoleAssumedBy":"String","identitystore:UserId":"String","lambda:SourceFunctionArn":"ARN","ssm:SourceInstanceArn":"ARN"}';

// src/policy/actions.ts
var read = /* @__PURE__ */ new Map();
function actionsOf(service) {
  const known = read.get(service);
  if (known !== void 0) return known;
  const text = Object.hasOwn(TABLES, service) ? TABLES[service] : void 0;
  const actions = text === void 0 ? [] : actionsIn(service, JSON.parse(text));
  read.set(service, actions);
  return actions;
}
function actionNamed(name) {
  const lower = name.toLowerCase();
  return actionsOf(lower.slice(0, lower.indexOf(":"))).find((action) => action.name.toLowerCase() === lower);
}
function carries({ keys }, key) {
  const lower = key.toLowerCase();
  return keys.has(lower) || keys.has(openKey(lower));
}
function typeOfKey(key) {
  types ??= keyTypes();
  const lower = key.toLowerCase();
  return types.get(lower) ?? types.get(openKey(lower));
}
function spelledAsAws(key) {
  spellings ??= new Map(keysWithTypes().map(([name]) => [name.toLowerCase(), name]));
  const lower = key.toLowerCase();
  const open = openKey(lower);
  const known = spellings.get(lower) ?? spellings.get(open);
  return known === void 0 ? key : known.endsWith("*") ? known.slice(0, -1) + lower.slice(open.length - 1) : known;
}
var spellings;
var types;
function keyTypes() {
  return new Map(keysWithTypes().map(([key, type]) => [key.toLowerCase(), type]));
}
function keysWithTypes() {
  const tables = Object.values(TABLES).map((text) => JSON.parse(text).keys);
  return [...tables, JSON.parse(GLOBAL_KEYS)].flatMap((keys) => Object.entries(keys));
}
function openKey(key) {
  return key.replace(/^([^:]*:[^/:]+[/:]).+$/s, "$1*");
}
function actionsIn(service, { keys, resources, actions }) {
  const names = Object.keys(keys).map((key) => key.toLowerCase());
  return actions.map(([name, level, kinds, own]) => {
    const carried = [...own, ...kinds.flatMap((kind) => resources[kind]?.keys ?? [])];
    return {
      name: `${service}:${name}`,
      level,
      resources: kinds,
      keys: new Set(carried.flatMap((index2) => names[index2] ?? []))
    };
  });
}

// src/policy/decide/chosen-request.ts
var ALWAYS_TOLD = /* @__PURE__ */ new Set([
  "aws:securetransport",
  "s3:tlsversion",
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:principalisawsservice",
  "aws:sourceip",
  "aws:sourcevpce",
  "aws:sourcevpc",
  "aws:viaawsservice"
]);
function contextOf(chosen) {
  return new Map(chosen.flatMap(({ context }) => [...context]));
}
function requestOf(chosen) {
  const { caller, action, resource, network } = headOf(chosen);
  const context = contextOf(chosen);
  return {
    principal: caller,
    action: action?.name ?? "",
    resource: resource ?? "",
    network: network?.type,
    context,
    longest: Math.max(resource?.length ?? 0, ...[...context.values()].map((value) => value.length))
  };
}
function counterExampleOf(chosen, mentioned) {
  const { caller, action, resource, network } = headOf(chosen);
  const context = contextOf(chosen);
  const told = [...context].filter(([key]) => ALWAYS_TOLD.has(key) || mentioned.has(key));
  const org = context.get("aws:principalorgid");
  return {
    principal: { ...caller, ...typeof org === "string" && { org } },
    action: action?.name ?? "",
    resource: resource ?? "",
    network: network ?? { type: "internet" },
    context: Object.fromEntries(told.map(([key, value]) => [spelledAsAws(key), value]))
  };
}
function headOf(chosen) {
  return Object.assign({}, ...chosen.map(({ head }) => head));
}

// src/policy/decide/bits.ts
var WORD = 30;
var FULL = 2 ** WORD - 1;
function noBits(size) {
  return new Array(Math.ceil(size / WORD)).fill(0);
}
function allBits(size) {
  const words = Math.ceil(size / WORD);
  return Array.from({ length: words }, (_, i) => i === words - 1 ? 2 ** (size - i * WORD) - 1 : FULL);
}
function bitsOf(size, members) {
  const bits = [...noBits(size)];
  for (const index2 of members) {
    const word = Math.floor(index2 / WORD);
    bits[word] = bits[word] | 1 << index2 % WORD;
  }
  return bits;
}
function membersOf(bits) {
  const members = [];
  for (const [i, word] of bits.entries())
    for (let rest = word, k = 0; rest !== 0; rest >>= 1, k++) if ((rest & 1) === 1) members.push(i * WORD + k);
  return members;
}
function both2(a, b) {
  return a.map((word, i) => word & b[i]);
}
function either(a, b) {
  return a.map((word, i) => word | b[i]);
}
function without(a, b) {
  return a.map((word, i) => word & ~b[i]);
}
function meet(a, b) {
  for (let i = 0; i < a.length; i++) if ((a[i] & b[i]) !== 0) return true;
  return false;
}
function isWithin(a, b, counting) {
  for (let i = 0; i < a.length; i++)
    if ((a[i] & counting[i] & ~b[i]) !== 0) return false;
  return true;
}

// src/policy/decide/crossing-values.ts
function crossingValues({ crossing }, context) {
  if (crossing.size === 0) return "";
  return [...crossing].map((key) => JSON.stringify(context.get(key)) ?? "").join();
}

// src/policy/decide/pattern.ts
var ANY = { except: "" };
var DIGIT = { only: "0123456789" };
function isClass(letters) {
  return "only" in letters && letters.only.length > MAX_CASES;
}
var MAX_CASES = 3;
function takes(letters, letter) {
  return "only" in letters ? letters.only.includes(letter) : !letters.except.includes(letter);
}
function one(letters) {
  return { letters, many: false };
}
function many(letters) {
  return { letters, many: true };
}
function some(letters) {
  return [one(letters), many(letters)];
}
function exactly(text) {
  return text.split("").map((letter) => one({ only: letter }));
}
function inAnyCase(text) {
  return text.split("").map((letter) => one({ only: casesOf(letter) }));
}
function casesOf(letter) {
  const cases = [letter.toLowerCase(), letter.toUpperCase()].filter((each) => each.length === 1);
  return [.../* @__PURE__ */ new Set([letter, ...cases])].join("");
}

// src/policy/decide/texts.ts
function variablesIn({ parts }) {
  return parts.filter(isVariable);
}
function isVariable(part) {
  return typeof part !== "string" && !isHole(part) && part.kind === "variable";
}
function plainText(value) {
  if (value.kind === "unread") return void 0;
  const [only = "", ...others] = value.parts;
  return typeof only === "string" && others.length === 0 ? only : void 0;
}
var MAX_WAYS = 60;
function withValues(text, valuesOf2) {
  let ways = [[]];
  for (const part of text.parts) {
    const choices = isVariable(part) ? [...valuesOf2(part.key), ...part.fallback === void 0 ? [] : [part.fallback]].map(inert) : [[part]];
    ways = ways.flatMap((before) => choices.map((choice2) => [...before, ...choice2])).slice(0, MAX_WAYS);
  }
  return ways.map((parts) => ({ ...text, parts }));
}
function inert(value) {
  return value.split(/([*?])/).map((part) => part === "*" || part === "?" ? { kind: "literal", text: part } : part);
}
function patternsOf(text, comparison) {
  const signs = signsOf(text);
  switch (comparison) {
    case "like":
      return [signs.map((sign) => itemOf(sign, ANY))];
    case "arn":
      return arnPatterns(signs);
    case "equal-ignoring-case":
      return [signs.flatMap((sign) => sign.kind === "open" ? [many(ANY)] : inAnyCase(sign.letter))];
    default:
      return [signs.map((sign) => sign.kind === "open" ? many(ANY) : one({ only: sign.letter }))];
  }
}
function resourcePatterns(text) {
  const signs = signsOf(text);
  const whole = signs.map((sign) => itemOf(sign, ANY));
  return isWildBefore(signs, ARN_FIELDS - 1) ? [whole, ...arnPatterns(signs)] : [whole];
}
function signsOf({ parts }) {
  return parts.flatMap((part) => {
    if (typeof part === "string")
      return part.split("").map((letter) => ({ kind: letter === "*" || letter === "?" ? "wild" : "plain", letter }));
    return !isHole(part) && part.kind === "literal" ? [{ kind: "plain", letter: part.text }] : [{ kind: "open" }];
  });
}
function itemOf(sign, wild) {
  if (sign.kind === "open") return many(ANY);
  if (sign.kind === "plain") return one({ only: sign.letter });
  return sign.letter === "*" ? many(wild) : one(wild);
}
var ARN_FIELDS = 6;
var NO_COLON = { except: ":" };
function arnPatterns(signs) {
  const pattern = [];
  let field2 = 1;
  for (const sign of signs) {
    if (sign.kind === "plain" && sign.letter === ":") field2++;
    pattern.push(itemOf(sign, field2 < ARN_FIELDS ? NO_COLON : ANY));
  }
  if (field2 >= ARN_FIELDS) return [pattern];
  const whole = signs.map((sign) => itemOf(sign, ANY));
  return [whole, [...pattern, one({ only: ":" }), many(ANY)]];
}
function isWildBefore(signs, colons) {
  let seen = 0;
  for (const sign of signs) {
    if (sign.kind !== "plain") return true;
    if (sign.letter === ":" && ++seen === colons) return false;
  }
  return true;
}

// src/policy/decide/crossing-left.ts
function crossingJudge(space, view) {
  const { crossing, size } = space.clauses;
  const members = membersOf(crossing);
  const known = /* @__PURE__ */ new Map();
  return (live, chosen) => {
    const context = contextOf(chosen);
    const resource = chosen.find(({ head }) => head.resource !== void 0)?.head.resource ?? "";
    const key = `${resource} ${crossingValues(space, context)}`;
    const counting = known.get(key) ?? bitsOf(size, countingOf(space, view, members, resource, context));
    known.set(key, counting);
    return either(without(live, crossing), both2(live, counting));
  };
}
function countingOf({ statements }, { reading, denies }, members, resource, context) {
  const denying = new Set(membersOf(denies));
  return members.filter((index2) => {
    const judged2 = judgeVariables(statements[index2], resource, context, reading === "open");
    return isDoubt(judged2) ? reading === "sure" === denying.has(index2) : judged2;
  });
}
function judgeVariables({ resource, conditions }, name, context, isOpen) {
  const crossing = conditions.filter((each) => textsOf(each).some((text) => variablesIn(text).length > 0));
  const texts = [...resource.items.filter((item) => item.kind === "text"), ...crossing.flatMap(textsOf)];
  if (isOpen && carriesAll(texts, context)) return { doubt: "whether the values of its variables can meet" };
  const byResource = evaluateResource(resource, { resource: name, context });
  return allOf([byResource, ...crossing.map((each) => evaluateCondition(each, { context }))], (judged2) => judged2);
}
function textsOf({ test }) {
  return "kind" in test ? [] : test.values.filter((value) => value.kind === "text");
}
function carriesAll(texts, context) {
  return texts.flatMap(variablesIn).every(({ key, fallback: fallback2 }) => fallback2 !== void 0 || context.has(key));
}

// src/policy/decide/search.ts
function search(space, view, budget) {
  const { size, crossing } = space.clauses;
  const { levels } = view;
  const plainDenies = without(view.denies, crossing);
  const settled = [];
  let later = allBits(size);
  for (let i = levels.length - 1; i >= 0; i--) {
    settled[i] = later;
    later = without(later, levels[i].told);
  }
  const judgeCrossing = crossingJudge(space, view);
  const visit = (i, live, head, isGranted2, chosen) => {
    const level = levels[i];
    if (level === void 0) {
      const left = meet(live, crossing) ? judgeCrossing(live, chosen) : live;
      return !meet(left, view.denies) && (isGranted2 || meet(left, view.allows)) ? chosen : "none";
    }
    const isTold = i < FIRST_FREE || meet(live, level.told) || meet(live, crossing);
    for (const { candidate, live: remaining } of level.steps) {
      if (!budget.spend(1)) return "too much";
      const next = { ...head, ...candidate.head };
      if (candidate.fits?.(head) === false || candidate.head.action !== void 0 && isRefused(space, view, next))
        continue;
      const left = both2(live, remaining);
      const granted = isGranted2 || candidate.head.caller !== void 0 && isGrantedTo(space, view, next);
      const isDenied = meet(both2(left, plainDenies), settled[i]);
      if (!isDenied && (granted || meet(left, view.allows))) {
        const found = visit(i + 1, left, next, granted, [...chosen, candidate]);
        if (found !== "none") return found;
      }
      if (!isTold) return "none";
    }
    return "none";
  };
  return visit(0, either(view.denies, view.allows), {}, false, []);
}
var FIRST_FREE = 5;
function isGrantedTo({ surroundings, policy }, { reading, byStatement }, { own = false }) {
  if (reading !== "sure" && policy.unread.length > 0) return true;
  const { type } = surroundings.owned;
  if (byStatement || type === "AWS::KMS::Key" || type === "AWS::EC2::VPCEndpoint") return false;
  return reading === "sure" ? own === true : own !== false;
}
function isRefused({ surroundings }, { reading }, { own, action }) {
  const isBuckets = surroundings.owned.type === "AWS::S3::Bucket";
  return reading === "sure" && own !== true && isBuckets && OWNERS_ACTIONS.has(action?.name.toLowerCase() ?? "");
}

// src/policy/decide/view.ts
function viewOf(clauses, dimensions, violation, reading) {
  const isSure = reading === "sure";
  const denies = isSure ? clauses.denies : without(clauses.denies, clauses.doubtful);
  const allows = isSure ? without(clauses.allows, clauses.doubtful) : clauses.allows;
  const steps = [];
  let counting = either(denies, allows);
  for (const dimension of dimensions) {
    const wanted = violating(dimension, violation, isSure);
    if (wanted.length === 0) return void 0;
    const unsure = reading === "open" ? dimension.incomplete?.statements : void 0;
    const some2 = wanted.map((candidate) => ({ candidate, live: liveWith(candidate, isSure, denies, allows, unsure) }));
    steps.push(some2);
    let ever = some2[0]?.live ?? counting;
    for (const { live } of some2) ever = either(ever, live);
    counting = both2(counting, ever);
  }
  const view = { reading, denies: both2(denies, counting), allows: both2(allows, counting) };
  const levels = dimensions.map((dimension, i) => {
    const kept4 = withoutRepeats(steps[i] ?? [], view);
    let always2 = counting;
    for (const { live } of kept4) always2 = both2(always2, live);
    return { dimension, steps: kept4, told: without(counting, always2) };
  });
  return { ...view, levels, byStatement: violation.byStatement === true };
}
function liveWith({ may, is }, isSure, denies, allows, unsure) {
  return may.map((each, i) => {
    const open = unsure?.[i] ?? 0;
    const sure = is[i];
    const denying = isSure ? each : sure & ~open;
    const allowing = isSure ? sure : each | open;
    return denying & denies[i] | allowing & allows[i];
  });
}
function violating(dimension, violation, isSure) {
  const wanted = [];
  const met = /* @__PURE__ */ new Set();
  let isInDoubt2 = false;
  for (const candidate of dimension.candidates) {
    const judged2 = violates(dimension, candidate, violation);
    if (judged2 === false || isSure && judged2 !== true) continue;
    const sign = isDoubt(judged2) ? `?${candidate.alike}` : candidate.alike;
    if (met.has(sign)) continue;
    met.add(sign);
    if (candidate.doubt !== void 0) isInDoubt2 = true;
    wanted.push(isDoubt(judged2) ? { ...candidate, doubt: judged2.doubt, group: `${candidate.group}?` } : candidate);
  }
  return isSure && isInDoubt2 ? inAllReadings(wanted) : wanted;
}
function violates({ name, keys = [] }, { head, context }, violation) {
  switch (name) {
    case "caller":
      if (head.caller === void 0 || head.caller.type === "service" && violation.services !== true) return false;
      return violation.caller?.(head.caller) ?? true;
    case "action":
      return head.action === void 0 || (violation.action?.(head.action) ?? true);
    case "network":
      return head.network === void 0 || (violation.network?.(head.network) ?? true);
    case "transport":
      return head.transport === void 0 || (violation.transport?.(head.transport) ?? true);
    case "resource":
      return head.resource === void 0 || (violation.resource?.(head.resource) ?? true);
    case "context":
      return violation.context?.(context, keys) ?? true;
  }
}
function inAllReadings(candidates) {
  const merged = /* @__PURE__ */ new Map();
  const all2 = [];
  for (const candidate of candidates) {
    if (candidate.doubt === void 0) {
      all2.push(candidate);
      continue;
    }
    const known = merged.get(candidate.group);
    if (known === void 0) all2.push(candidate.group);
    merged.set(
      candidate.group,
      known === void 0 ? candidate : { ...known, may: either(known.may, candidate.may), is: both2(known.is, candidate.is) }
    );
  }
  return all2.flatMap((each) => typeof each === "string" ? merged.get(each) ?? [] : [each]);
}
function withoutRepeats(steps, { denies, allows }) {
  const byGroup = /* @__PURE__ */ new Map();
  return steps.filter((step2) => {
    const kept4 = byGroup.get(step2.candidate.group);
    if (kept4 === void 0) {
      byGroup.set(step2.candidate.group, [step2]);
      return true;
    }
    if (kept4.some(({ live }) => isWithin(live, step2.live, denies) && isWithin(step2.live, live, allows))) return false;
    kept4.push(step2);
    return true;
  });
}

// src/policy/decide/decision.ts
function decide(space, violations, budget) {
  if (budget.isSpent()) return TOO_MUCH2;
  for (const violation of violations) {
    const found = first(space, violation, "sure", budget);
    if (found === "too much") return TOO_MUCH2;
    if (found !== "none") return confirmed(space, found);
  }
  for (const violation of violations) {
    const found = first(space, violation, "possible", budget);
    if (found === "too much") return TOO_MUCH2;
    if (found !== "none") return { verdict: "unknown", reason: reasonFor(space, found) };
  }
  const incomplete = space.dimensions.flatMap((dimension) => dimension.incomplete ?? []);
  if (incomplete.length === 0 && space.crossing.size === 0) return { verdict: "pass" };
  for (const violation of violations) {
    const found = first(space, violation, "open", budget);
    if (found === "too much") return TOO_MUCH2;
    const what = incomplete[0]?.why ?? "the values in which its variables meet";
    if (found !== "none") return { verdict: "unknown", reason: `${what} are too many to be tried (analysis-limit)` };
  }
  return { verdict: "pass" };
}
var TOO_MUCH2 = {
  verdict: "unknown",
  reason: "there are too many kinds of requests to be tried (analysis-limit)"
};
function first(space, violation, reading, budget) {
  if (reading === "sure" && space.policy.unread.length > 0) return "none";
  const view = viewOf(space.clauses, space.dimensions, violation, reading);
  return view === void 0 ? "none" : search(space, view, budget.part(MAX_STEPS));
}
var MAX_STEPS = 2e5;
function confirmed(space, chosen) {
  const request = counterExampleOf(chosen, space.mentioned);
  const read2 = readRequest(request);
  const { decision, statements } = typeof read2 === "string" ? NOT_EVALUATED : evaluated(space, read2);
  if (decision === "allowed") return { verdict: "fail", request, statements };
  return { verdict: "unknown", reason: "a request was found that the evaluation of the policy does not confirm" };
}
var NOT_EVALUATED = { decision: "unknown", reason: void 0, statements: [] };
function evaluated(space, request) {
  const { policy, surroundings } = space;
  const outcome = evaluateLayer([policy], request);
  const layers = { resource: outcome, caller: true, endpoint: void 0, organization: void 0 };
  const decision = decideAccess(layers, surroundings.owned, () => false, request);
  const statements = outcome.statements.flat().filter(({ statement, applies }) => statement.effect === "Allow" && applies === true).map(({ statement }) => statement.index);
  return { ...decision, statements };
}
function reasonFor(space, chosen) {
  const doubt = chosen.find((each) => each.doubt !== void 0)?.doubt;
  const read2 = readRequest(counterExampleOf(chosen, space.mentioned));
  const reason = typeof read2 === "string" ? read2 : evaluated(space, read2).reason;
  return reason ?? doubt ?? "whether a request gets through that violates this is left open by the policy";
}

// src/policy/decide/automaton.ts
function automatonOf(patterns) {
  const items = [];
  const owner = [];
  const first2 = [];
  for (const [i, pattern] of patterns.entries()) {
    first2.push(items.length);
    for (const item of pattern) items.push(item);
    items.push(void 0);
    while (owner.length < items.length) owner.push(i);
  }
  const stranger = strangerTo(patterns);
  const seen = new Uint32Array(items.length);
  let round = 0;
  const add = (places, place) => {
    for (let at = place; seen[at] !== round; at++) {
      seen[at] = round;
      places.push(at);
      if (items[at]?.many !== true) return;
    }
  };
  const collect = (fill) => {
    round++;
    const places = [];
    fill(places);
    return places.sort((a, b) => a - b);
  };
  return {
    start: collect((places) => {
      for (const place of first2) add(places, place);
    }),
    step: (state, letter) => collect((places) => {
      for (const place of state) {
        const item = items[place];
        if (item !== void 0 && takes(item.letters, letter)) add(places, item.many ? place : place + 1);
      }
    }),
    letters: (state) => {
      const letters = /* @__PURE__ */ new Set([stranger]);
      const classes = /* @__PURE__ */ new Set();
      for (const place of state) {
        const item = items[place];
        if (item === void 0) continue;
        if (isClass(item.letters)) classes.add(namedBy(item));
        else for (const letter of namedBy(item)) letters.add(letter);
      }
      for (const all2 of classes) {
        const other = [...all2].find((letter) => !letters.has(letter));
        if (other !== void 0) letters.add(other);
      }
      return [...letters];
    },
    onlyLetter: (state, patterns2) => {
      let only;
      for (const place of state) {
        if (owner[place] >= patterns2) break;
        const item = items[place];
        if (item === void 0) continue;
        const letter = !item.many && "only" in item.letters ? item.letters.only : "";
        if (letter.length !== 1 || (only ?? letter) !== letter) return void 0;
        only = letter;
      }
      return only;
    },
    matched: (state) => {
      const matched = [];
      for (const place of state) if (items[place] === void 0) matched.push(owner[place]);
      return matched;
    },
    isWithin: (state, patterns2) => state.length > 0 && owner[state[0]] < patterns2
  };
}
function namedBy({ letters }) {
  return "only" in letters ? letters.only : letters.except;
}
function strangerTo(patterns) {
  const named = /* @__PURE__ */ new Set();
  for (const pattern of patterns) for (const item of pattern) for (const letter of namedBy(item)) named.add(letter);
  const common = "abcdefghijklmnopqrstuvwxyz0123456789_-".split("").find((letter) => !named.has(letter));
  if (common !== void 0) return common;
  for (let code = 224; ; code++) {
    const letter = String.fromCharCode(code);
    if (!named.has(letter)) return letter;
  }
}

// src/policy/decide/atoms.ts
var MAX_STEPS2 = 4e5;
function atomsOf(grammars, patterns, whole) {
  const all2 = explore(grammars, patterns, whole.part(MAX_STEPS2));
  if (all2.complete) return all2;
  const alone = patterns.slice(0, MAX_ALONE).flatMap((pattern) => explore(grammars, [pattern], whole.part(MAX_STEPS_ALONE)).texts);
  return { texts: [.../* @__PURE__ */ new Set([...all2.texts, ...alone])], complete: false };
}
var MAX_ALONE = 50;
var MAX_STEPS_ALONE = 1e4;
function explore(grammars, patterns, budget) {
  const automaton = automatonOf([...grammars, ...patterns]);
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  let level = [{ text: "", state: automaton.start }];
  while (level.length > 0) {
    const next = [];
    for (const { text, state } of level) {
      const matched = automaton.matched(state);
      if ((matched[0] ?? grammars.length) < grammars.length) {
        const name = matched.join();
        if (!found.has(name)) found.set(name, text);
      }
      const only = automaton.onlyLetter(state, grammars.length);
      for (const letter of only === void 0 ? automaton.letters(state) : [only]) {
        if (!budget.spend(state.length)) return { texts: [...found.values()], complete: false };
        const reached = automaton.step(state, letter);
        if (!automaton.isWithin(reached, grammars.length)) continue;
        const key = reached.join();
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ text: text + letter, state: reached });
      }
    }
    level = next;
  }
  return { texts: [...found.values()], complete: true };
}

// src/policy/decide/judge-choices.ts
function conditionJudge({ of, statements }) {
  return { statements, weight: of.weight, judge: ({ context }) => evaluateCondition(of, { context }) };
}
function judgeChoices(choices, judges, all2, budget) {
  return choices.map((choice2) => {
    const may = [...all2];
    const is = [...all2];
    for (const { statements, weight, judge } of judges) {
      if (!budget.spend(weight)) break;
      const judged2 = judge(choice2);
      if (judged2 === true) continue;
      for (let i = 0; i < is.length; i++) {
        is[i] = is[i] & ~statements[i];
        if (judged2 === false) may[i] = may[i] & ~statements[i];
      }
    }
    return { ...choice2, may, is, alike: `${may} ${is} ${choice2.doubt ?? ""} ${choice2.group}` };
  });
}
function statementsOf(judges, size) {
  return judges.reduce((sum, { statements }) => either(sum, statements), noBits(size));
}

// src/policy/decide/action-dimensions.ts
function actionDimensions(signs, clauses) {
  const kinds = kindsOf(signs.surroundings.owned.type, signs.surroundings.arn);
  return [actionDimension(signs, clauses, kinds), resourceDimension(signs, clauses, kinds)];
}
function kindsOf(type, arn) {
  switch (type) {
    case "AWS::S3::Bucket":
      return [
        { name: "object", service: "s3", grammar: [...exactly(`${arn}/`), ...some(ANY)] },
        { name: "bucket", service: "s3", grammar: exactly(arn) }
      ];
    case "AWS::S3::AccessPoint":
      return [
        { name: "accesspointobject", service: "s3", grammar: [...exactly(`${arn}/object/`), ...some(ANY)] },
        { name: "accesspoint", service: "s3", grammar: exactly(arn) }
      ];
    case "AWS::S3Express::DirectoryBucket":
      return [{ name: "bucket", service: "s3express", grammar: exactly(arn) }];
    case "AWS::S3Tables::TableBucket":
      return [
        { name: "Table", service: "s3tables", grammar: [...exactly(`${arn}/table/`), ...some(ANY)] },
        { name: "TableBucket", service: "s3tables", grammar: exactly(arn) }
      ];
    case "AWS::KMS::Key":
      return [{ name: "key", service: "kms", grammar: exactly(arn) }];
    case "AWS::EC2::VPCEndpoint":
      return [
        {
          name: "object",
          service: "s3",
          grammar: [...exactly("arn:aws:s3:::"), ...some(ANY), ...exactly("/"), ...some(ANY)]
        },
        { name: "bucket", service: "s3", grammar: [...exactly("arn:aws:s3:::"), ...some({ except: "/*?" })] }
      ];
  }
}
var BEFORE_ALL = /* @__PURE__ */ new Set(["s3:CreateBucket"]);
function actionDimension(signs, clauses, kinds) {
  const keys = [...signs.mentioned].filter((key) => !key.startsWith("aws:") || OF_ACTIONS.test(key));
  const judges = clauses.actions.map(({ of, sign, statements }) => {
    const judged2 = judgedBefore(sign);
    return {
      statements,
      weight: of.items.length,
      judge: ({ head }) => {
        const name = head.action?.name ?? "";
        const result = judged2.get(name) ?? evaluateAction(of, { action: name, context: NOTHING });
        judged2.set(name, result);
        return result;
      }
    };
  });
  return {
    name: "action",
    candidates: judgeChoices(choicesOf(kinds, keys), judges, allBits(clauses.size), signs.budget)
  };
}
function choicesOf(kinds, keys) {
  const sign = JSON.stringify([kinds.map(({ name, service }) => [name, service]), keys]);
  const known = keptChoices.get(sign);
  if (known !== void 0) return known;
  const choices = kinds.flatMap((kind) => actionsFor(kind).map((action) => choiceOf(action, kind.name, keys)));
  choices.sort((a, b) => rankOf(a) - rankOf(b));
  if (keptChoices.size >= MAX_KEPT2) keptChoices.clear();
  keptChoices.set(sign, choices);
  return choices;
}
var keptChoices = /* @__PURE__ */ new Map();
var NOTHING = /* @__PURE__ */ new Map();
var OF_ACTIONS = /^aws:(?:resourcetag|requesttag|tagkeys)/;
function actionsFor({ name, service }) {
  return actionsOf(service).filter((action) => action.resources.includes(name) && !BEFORE_ALL.has(action.name));
}
function judgedBefore(sign) {
  if (kept3.size >= MAX_KEPT2) kept3.clear();
  const known = kept3.get(sign) ?? /* @__PURE__ */ new Map();
  kept3.set(sign, known);
  return known;
}
var kept3 = /* @__PURE__ */ new Map();
var MAX_KEPT2 = 500;
function choiceOf(action, resource, keys) {
  const carried = keys.filter((key) => carries(action, key));
  const isOwners = OWNERS_ACTIONS.has(action.name.toLowerCase());
  const isWrite = action.name === "s3:PutObject" || action.name === "s3:ReplicateObject";
  return {
    head: { action: { name: action.name, level: action.level, resource } },
    context: NOTHING,
    group: [resource, isOwners, isWrite, ...carried].join(),
    // Nothing keeps the owner's root user from these: they tell nothing.
    fits: ({ caller, own }) => !(isOwners && resource === "bucket" && caller?.type === "root" && own !== false)
  };
}
var USUAL = ["s3:GetObject", "s3:ListBucket", "s3:PutObject", "s3:DeleteObject", "kms:Decrypt", "kms:Encrypt"];
function rankOf({ head }) {
  const rank = USUAL.indexOf(head.action?.name ?? "");
  return rank < 0 ? USUAL.length : rank;
}
function resourceDimension(signs, clauses, kinds) {
  const patterns = signs.resources.flatMap(resourcePatterns);
  const found = kinds.map(({ name, grammar }) => ({ name, ...textsOf2(grammar, patterns, signs.budget) }));
  const choices = found.flatMap(
    ({ name, texts }) => texts.map(
      (resource) => ({
        head: { resource },
        context: NOTHING,
        group: clauses.open.resources.length > 0 ? resource : name,
        fits: ({ action }) => action?.resource === name
      })
    )
  );
  const judges = clauses.resources.map(
    ({ of, statements }) => ({
      statements,
      weight: of.items.length,
      judge: ({ head }) => evaluateResource(of, { resource: head.resource ?? "", context: NOTHING })
    })
  );
  return {
    name: "resource",
    candidates: judgeChoices(choices, judges, allBits(clauses.size), signs.budget),
    ...found.some(({ complete }) => !complete) && {
      incomplete: { statements: statementsOf(judges, clauses.size), why: "the objects that the policy tells apart" }
    }
  };
}
function textsOf2(grammar, patterns, budget) {
  const isOne = grammar.every(({ letters, many: many2 }) => !many2 && "only" in letters && letters.only.length === 1);
  if (isOne) return { texts: [shortestOf(grammar)], complete: true };
  const { texts, complete } = atomsOf([grammar], patterns, budget);
  return { texts: texts.length > 0 ? texts : [shortestOf(grammar)], complete };
}
function shortestOf(grammar) {
  return grammar.filter(({ many: many2 }) => !many2).map(({ letters }) => "only" in letters ? letters.only.slice(0, 1) : "a").join("");
}

// src/policy/decide/callers.ts
var NAME = { except: ":*?" };
function callersOf({ partition, accounts, principals, patterns }, budget) {
  const start = exactly(`arn:${partition}:iam::`);
  const account = Array.from({ length: 12 }, () => one(DIGIT));
  const grammars = KINDS.map((kind) => [...start, ...account, ...kind]);
  const inAccount = (id) => [...exactly(`arn:${partition}:iam::${id}:`), many(ANY)];
  const named = principals.flatMap(({ items }) => items.flatMap((item) => patternsOfPrincipal(item, partition)));
  const found = atomsOf(grammars, distinct([...accounts.map(inAccount), ...named, ...patterns]), budget);
  const rank = new Map(accounts.map((id, i) => [id, i]));
  const rankOf2 = ({ account: id }) => rank.get(id) ?? accounts.length;
  const callers = (found.complete ? found.texts : withFallback(found.texts, partition, accounts)).map(signedAs).sort((a, b) => rankOf2(a) - rankOf2(b) || TYPES2.indexOf(a.type) - TYPES2.indexOf(b.type));
  const sessions = sessionsIn(principals);
  return { callers: callers.flatMap((caller) => withSessions(sessions, caller)), complete: found.complete };
}
var KINDS = [
  [...exactly(":role/"), ...some(NAME)],
  [...exactly(":user/"), ...some(NAME)],
  exactly(":root")
];
var TYPES2 = ["role", "user", "root"];
function signedAs(arn) {
  const [, , , , account = "", name = ""] = arn.split(":");
  const type = name === "root" ? "root" : name.startsWith("role/") ? "role" : "user";
  return { type, arn, account };
}
function withFallback(texts, partition, accounts) {
  const names = /* @__PURE__ */ new Set(["role/a", ...texts.map((arn) => arn.split(":")[5])]);
  const first2 = accounts.slice(0, 3);
  const arns = first2.flatMap((account) => [...names].map((name) => `arn:${partition}:iam::${account}:${name}`));
  return [.../* @__PURE__ */ new Set([...texts, ...arns])];
}
function patternsOfPrincipal(principal, partition) {
  switch (principal.kind) {
    case "account":
      return [[...exactly(`arn:${partition}:iam::${principal.account}:`), many(ANY)]];
    case "role":
    case "user":
      return [exactly(principal.arn)];
    case "session": {
      const role = `arn:${partition}:iam::${principal.account}:role/`;
      return [exactly(`${role}${principal.role}`), [...exactly(role), many(ANY), ...exactly(`/${principal.role}`)]];
    }
    default:
      return [];
  }
}
function sessionsIn(principals) {
  return principals.flatMap(({ items }) => items.filter((item) => item.kind === "session"));
}
function withSessions(sessions, caller) {
  const { type, arn, account } = caller;
  const name = arn.slice(arn.lastIndexOf("/") + 1);
  const named = sessions.filter((each) => each.account === account && each.role === name).map(({ session }) => session);
  if (type !== "role" || named.length === 0) return [caller];
  const other = ["session", ...named.map((session) => `${session}-2`)].find((each) => !named.includes(each));
  return [.../* @__PURE__ */ new Set([...named, other])].map((session) => ({ ...caller, session }));
}
function distinct(patterns) {
  return [...new Map(patterns.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
}

// src/policy/decide/caller-dimension.ts
var CALLER_KEYS = [
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principaltype",
  "aws:principalisawsservice",
  "aws:principalservicename",
  "aws:username",
  "kms:calleraccount"
];
function callerDimension(signs, clauses) {
  const { names, surroundings, budget } = signs;
  const { owned, perimeter, partition } = surroundings;
  const accounts = [
    owned.account ?? [],
    perimeter.organizationAccounts,
    perimeter.accounts,
    [...names.accounts]
  ].flat();
  const signed = callersOf(
    {
      partition,
      accounts: [...new Set(accounts)].filter((account) => /^\d{12}$/.test(account)),
      principals: clauses.principals.map(({ of }) => of),
      patterns: [...patternsOfKeys(signs), ...perimeter.breakGlassPrincipals.map(exactly)]
    },
    budget
  );
  const callers = [
    ...owned.type === "AWS::KMS::Key" ? [] : [{ type: "anonymous" }],
    ...signed.callers,
    ...servicesIn(signs, clauses).map((name) => ({ type: "service", name }))
  ];
  const choices = callers.map((caller) => {
    const context = contextOfCaller(caller);
    const own = isOwn(caller, owned.account);
    const account = "account" in caller ? caller.account : "";
    const isMember = perimeter.organizationAccounts.includes(account);
    const id = caller.type === "root" && signs.mentioned.has("aws:userid") ? account : "";
    const session = caller.type === "role" ? caller.session ?? "" : "";
    const group = [
      caller.type,
      typeof own === "boolean" ? own : "doubt",
      isMember,
      id,
      session,
      crossingValues(signs, context)
    ];
    return { head: { caller, own }, context, group: group.join() };
  });
  const keys = CALLER_KEYS.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
  const principals = clauses.principals.map(
    ({ of, statements }) => ({
      statements,
      weight: of.items.length,
      judge: ({ head }) => evaluatePrincipal(of, head.caller)
    })
  );
  const judges = [...principals, ...keys, ...variableJudges(clauses)];
  return {
    name: "caller",
    candidates: judgeChoices(choices, judges, allBits(clauses.size), budget),
    ...!signed.complete && {
      incomplete: { statements: statementsOf(judges, clauses.size), why: "the callers that the policy tells apart" }
    }
  };
}
function servicesIn({ compared }, { principals }) {
  const items = principals.flatMap(({ of }) => of.items);
  const named = /* @__PURE__ */ new Set([
    ...items.flatMap((item) => item.kind === "service" ? [item.name] : []),
    ...compared("aws:principalservicename").flatMap(({ text }) => plainText(text) ?? [])
  ]);
  return [...SERVICES.filter((name) => !named.has(name)).slice(0, 1), ...named];
}
var SERVICES = ["cloudtrail.amazonaws.com", "config.amazonaws.com", "logging.s3.amazonaws.com"];
function variableJudges({ open }) {
  return open.statements.map(({ statements, keys }) => ({
    statements,
    weight: 1,
    judge: ({ head }) => !keys.some((key) => neverHas(head.caller, key))
  }));
}
function neverHas(caller, key) {
  if (key === "aws:username") return caller?.type !== "user";
  return key.startsWith("aws:principaltag/") && caller?.type !== "user" && caller?.type !== "role";
}
function isOwn(caller, owner) {
  if (!("account" in caller)) return false;
  return owner === void 0 ? { doubt: "the resource's account is not given" } : caller.account === owner;
}
function contextOfCaller(caller) {
  switch (caller.type) {
    case "anonymous":
      return /* @__PURE__ */ new Map([
        ["aws:principalaccount", "anonymous"],
        ["aws:principaltype", "Anonymous"]
      ]);
    case "service":
      return /* @__PURE__ */ new Map([
        ["aws:principalisawsservice", "true"],
        ["aws:principalservicename", caller.name]
      ]);
    default: {
      const context = /* @__PURE__ */ new Map([
        ["aws:principalarn", caller.arn],
        ["aws:principalaccount", caller.account],
        ["aws:principalisawsservice", "false"],
        ["aws:principaltype", TYPES3[caller.type]],
        ["kms:calleraccount", caller.account]
      ]);
      if (caller.type === "user") context.set("aws:username", caller.arn.slice(caller.arn.lastIndexOf("/") + 1));
      return context;
    }
  }
}
var TYPES3 = { role: "AssumedRole", user: "User", root: "Account" };
function patternsOfKeys({ compared, surroundings }) {
  const of = (key) => compared(key).flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const start = exactly(`arn:${surroundings.partition}:iam::`);
  const inAccount = (account) => [...start, ...account, one({ only: ":" }), many(ANY)];
  const user = [...start, ...Array.from({ length: 12 }, () => one(DIGIT)), ...exactly(":user/")];
  return [
    ...of("aws:principalarn"),
    ...[...of("aws:principalaccount"), ...of("kms:calleraccount")].map(inAccount),
    ...of("aws:username").flatMap((name) => [
      [...user, ...name],
      [...user, many(ANY), one({ only: "/" }), ...name]
    ])
  ];
}

// src/policy/decide/clauses.ts
function clausesOf(statements) {
  const size = statements.length;
  const [allows, denies, doubtful, crossing] = [[], [], [], []];
  const principals = /* @__PURE__ */ new Map();
  const actions = /* @__PURE__ */ new Map();
  const resources = /* @__PURE__ */ new Map();
  const conditions = /* @__PURE__ */ new Map();
  const open = { resources: [], conditions: [] };
  const needing = [];
  for (const [i, statement] of statements.entries()) {
    if (statement.effect !== "Deny") allows.push(i);
    if (statement.effect !== "Allow") denies.push(i);
    if (isDoubtful(statement)) doubtful.push(i);
    if (statement.principal !== void 0) put(principals, i, statement.principal, signOf(statement.principal));
    put(actions, i, statement.action, signOf(statement.action));
    const texts = statement.resource.items.filter((each) => each.kind === "text");
    if (texts.some((text) => variablesIn(text).length > 0)) {
      crossing.push(i);
      open.resources.push(...texts);
      if (!statement.resource.not && texts.length === statement.resource.items.length)
        needing.push([i, neededBy(texts)]);
    } else put(resources, i, statement.resource, signOf(statement.resource));
    for (const { key, test, operator: operator2 } of statement.conditions) {
      if ("kind" in test) continue;
      const clause2 = { key: key.toLowerCase(), test, weight: test.values.length };
      if (test.values.some((value) => value.kind === "text" && variablesIn(value).length > 0)) {
        crossing.push(i);
        open.conditions.push(clause2);
      } else {
        const known = conditions.get(clause2.key) ?? /* @__PURE__ */ new Map();
        conditions.set(clause2.key, known);
        put(known, i, clause2, `${operator2} ${signOf(test.values)}`);
      }
    }
  }
  return {
    size,
    allows: bitsOf(size, allows),
    denies: bitsOf(size, denies),
    doubtful: bitsOf(size, doubtful),
    crossing: bitsOf(size, crossing),
    principals: clausesIn(principals, size),
    actions: clausesIn(actions, size),
    resources: clausesIn(resources, size),
    conditions: new Map([...conditions].map(([key, collected]) => [key, clausesIn(collected, size)])),
    open: {
      ...open,
      statements: needing.map(([index2, keys]) => ({ statements: bitsOf(size, [index2]), keys }))
    }
  };
}
function neededBy(texts) {
  const keys = texts.map(
    (text) => variablesIn(text).flatMap(({ key, fallback: fallback2 }) => fallback2 === void 0 ? [key] : [])
  );
  return (keys[0] ?? []).filter((key) => keys.every((others) => others.includes(key)));
}
function isDoubtful({ effect, unread: unread2, conditions }) {
  return typeof effect !== "string" || unread2.length > 0 || conditions.some(({ test }) => "kind" in test);
}
function signOf(clause2) {
  return JSON.stringify(clause2, (key, value) => key === "at" ? void 0 : value);
}
function put(clauses, statement, of, sign) {
  const known = clauses.get(sign);
  if (known === void 0) clauses.set(sign, { of, statements: [statement] });
  else known.statements.push(statement);
}
function clausesIn(collected, size) {
  return [...collected].map(([sign, { of, statements }]) => ({ of, sign, statements: bitsOf(size, statements) }));
}

// src/policy/decide/seeds.ts
function seedsOf(clauses, compared) {
  const ofConditions = clauses.open.conditions.flatMap(({ key, test }) => {
    const constants = compared(key).flatMap(({ text }) => plainText(text) ?? []);
    return test.values.flatMap((value) => value.kind === "text" ? seedsIn(value, constants) : []);
  });
  const named = [
    ...clauses.resources.flatMap(({ of }) => of.items.flatMap((item) => plainText(item) ?? [])),
    ...clauses.open.resources.flatMap((text) => plainText(text) ?? [])
  ];
  return [...ofConditions, ...clauses.open.resources.flatMap((text) => seedsIn(text, named))];
}
function seedsIn(text, constants) {
  const [variable2] = variablesIn(text);
  if (variable2 === void 0) return [];
  const at = text.parts.indexOf(variable2);
  const before = text.parts.slice(0, at).map((part) => typeof part === "string" ? part : "");
  const prefix = before.join("");
  const after = text.parts[at + 1];
  const stop = typeof after === "string" ? after.slice(0, 1) : "";
  const seeds = constants.filter((constant) => constant.startsWith(prefix)).map((constant) => constant.slice(prefix.length)).map((rest) => stop !== "" && rest.includes(stop) ? rest.slice(0, rest.indexOf(stop)) : rest).map((rest) => rest.replace(/[*?].*$/s, "")).filter((rest) => rest !== "");
  return [...new Set(seeds)].slice(0, MAX_SEEDS).map((seed) => ({ key: variable2.key, text: seed }));
}
var MAX_SEEDS = 20;

// src/policy/decide/compared-values.ts
function variableKeys({ open }) {
  const texts = [...open.resources, ...open.conditions.flatMap(({ test }) => textsIn(test.values))];
  return texts.flatMap(variablesIn).map(({ key }) => key);
}
function comparedPlainly(clauses) {
  const byKey = /* @__PURE__ */ new Map();
  const add = (key, values) => byKey.set(key, [...byKey.get(key) ?? [], ...values]);
  const tests = [...clauses.conditions.values()].flat().map(({ of }) => of);
  for (const each of [...tests, ...clauses.open.conditions]) add(each.key, comparedBy(each).filter(isPlain));
  for (const { key, text } of seedsOf(clauses, (each) => byKey.get(each) ?? []))
    add(key, [comparedWith(text, "equal")]);
  const resources = [...clauses.resources.flatMap(({ of }) => textsIn(of.items)), ...clauses.open.resources];
  return {
    compared: (key) => byKey.get(key) ?? [],
    resources: resources.filter((text) => variablesIn(text).length === 0)
  };
}
function comparedWithValues(clauses, plainly, dimensions) {
  const known = /* @__PURE__ */ new Map();
  const values = (key) => {
    const found = known.get(key) ?? valuesAt(dimensions, key);
    known.set(key, found);
    return found;
  };
  const more = (key) => clauses.open.conditions.filter((each) => each.key === key).flatMap((each) => comparedBy(each).filter((one2) => !isPlain(one2))).flatMap((each) => withValues(each.text, values).map((text) => ({ ...each, text })));
  const open = clauses.open.resources.filter((text) => variablesIn(text).length > 0);
  return {
    compared: (key) => [...plainly.compared(key), ...more(key)],
    resources: [...plainly.resources, ...open.flatMap((text) => withValues(text, values))]
  };
}
function comparedWith(text, comparison) {
  const whole = { kind: "text", at: "", parts: [text] };
  return { text: whole, comparison, clause: whole };
}
function comparedBy({ test }) {
  return textsIn(test.values).map((text) => ({ text, comparison: test.operator.comparison, clause: test }));
}
function isPlain({ text }) {
  return variablesIn(text).length === 0;
}
function textsIn(items) {
  return items.filter((item) => item.kind === "text");
}
function valuesAt(dimensions, key) {
  const found = dimensions.flatMap(
    ({ candidates }) => candidates.flatMap(({ context }) => {
      const value = context.get(key);
      return typeof value === "string" ? [value] : [];
    })
  );
  return [...new Set(found)];
}

// src/policy/decide/access-point-keys.ts
var ARN = "s3:dataaccesspointarn";
var ACCOUNT = "s3:dataaccesspointaccount";
var ORIGIN = "s3:accesspointnetworkorigin";
var ACCESS_POINT = {
  keys: [ARN, ACCOUNT, ORIGIN],
  contexts: ({ compared, budget, surroundings, names }) => {
    const start = [...exactly(`arn:${surroundings.partition}:s3:`), ...some(NAME2), COLON];
    const inAccount = (account) => [...start, ...account, COLON, many(ANY)];
    const of = (key) => compared(key).flatMap(({ text, comparison }) => patternsOf(text, comparison));
    const { texts, complete } = atomsOf(
      [[...start, ...Array.from({ length: 12 }, () => one(DIGIT)), ...exactly(":accesspoint/"), ...some(NAME2)]],
      [...of(ARN), ...[...of(ACCOUNT), ...[...names.accounts].map(exactly)].map(inAccount)],
      budget
    );
    const contexts = texts.flatMap(
      (arn) => ["Internet", "VPC"].map(
        (origin) => /* @__PURE__ */ new Map([
          [ARN, arn],
          [ACCOUNT, arn.split(":")[4]],
          [ORIGIN, origin]
        ])
      )
    );
    return { contexts, complete };
  },
  carried: ({ action, network }, context) => {
    const found = action === void 0 ? void 0 : actionNamed(action.name);
    if (found === void 0 || !carries(found, ARN)) return "never";
    if (context.get(ORIGIN) === "VPC" && network?.type === "internet") return "never";
    return "sometimes";
  },
  groupOf: (context) => String(context.get(ORIGIN))
};
var NAME2 = { except: "*?:" };
var COLON = one({ only: ":" });

// src/policy/decide/addresses.ts
function addressesOf(reach, sets) {
  const found = /* @__PURE__ */ new Map();
  for (const { version, documentation, others, whole } of VERSIONS) {
    const borders = bordersOf(version, sets);
    for (const [first2, last] of reach === "public" ? [...documentation, ...others] : [whole]) {
      const inside = borders.filter(({ at }) => at > first2 && at <= last);
      const before = borders.findLast(({ at }) => at <= first2);
      const parts = [{ at: first2, sets: before?.sets ?? "" }, ...inside];
      for (const [i, part] of parts.entries())
        if (!found.has(part.sets))
          found.set(part.sets, textOf3(version, wellInside(part.at, (parts[i + 1]?.at ?? last + 1n) - 1n)));
    }
  }
  return [...found.values()];
}
var SPECIAL = {
  4: [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "224.0.0.0/3"
  ],
  6: ["2001::/23", "2002::/16"]
};
var VERSIONS = [4, 6].map((version) => {
  const stretch = (text) => stretchOf(rangeOf(text));
  const documentation = version === 4 ? ["203.0.113.0/24", "198.51.100.0/24", "192.0.2.0/24"].map(stretch) : ["2001:db8::/32", "3fff::/20"].map(stretch);
  const whole = stretch(version === 4 ? "0.0.0.0/0" : "::/0");
  const routable = version === 4 ? [whole] : [stretch("2000::/3")];
  return {
    version,
    whole,
    documentation,
    others: [...SPECIAL[version].map(stretch), ...documentation].reduce(
      (left, hole) => left.flatMap((each) => cut(each, hole)),
      routable
    )
  };
});
function stretchOf({ version, address, bits }) {
  const size = 1n << BigInt((version === 4 ? 32 : 128) - bits);
  const first2 = address / size * size;
  return [first2, first2 + size - 1n];
}
function cut([first2, last], [from, to]) {
  if (to < first2 || from > last) return [[first2, last]];
  const left = [];
  if (from > first2) left.push([first2, from - 1n]);
  if (to < last) left.push([to + 1n, last]);
  return left;
}
function bordersOf(version, sets) {
  const changes = /* @__PURE__ */ new Map();
  const change = (at, set) => changes.set(at, [...changes.get(at) ?? [], set]);
  for (const [i, ranges] of sets.entries())
    for (const range of ranges.filter((each) => each.version === version)) {
      const [first2, last] = stretchOf(range);
      change(first2, i + 1);
      change(last + 1n, -i - 1);
    }
  const open = /* @__PURE__ */ new Map();
  return [...changes].sort(([a], [b]) => a < b ? -1 : 1).map(([at, sets2]) => {
    for (const set of sets2) open.set(Math.abs(set), (open.get(Math.abs(set)) ?? 0) + Math.sign(set));
    const inside = [...open].filter(([, count]) => count > 0).map(([set]) => set);
    return { at, sets: inside.sort((a, b) => a - b).join() };
  });
}
function wellInside(first2, last) {
  return first2 + 7n <= last ? first2 + 7n : first2;
}
function textOf3(version, address) {
  if (version === 4) return [24n, 16n, 8n, 0n].map((shift) => address >> shift & 255n).join(".");
  const words = Array.from({ length: 8 }, (_, i) => (address >> BigInt(112 - 16 * i) & 0xffffn).toString(16));
  return shortened(words);
}
function shortened(words) {
  let best = { at: 0, length: 1 };
  for (let at = 0; at < words.length; at++) {
    const next = words.findIndex((word, i) => i >= at && word !== "0");
    const length = (next < 0 ? words.length : next) - at;
    if (length > best.length) best = { at, length };
  }
  if (best.length === 1) return words.join(":");
  return `${words.slice(0, best.at).join(":")}::${words.slice(best.at + best.length).join(":")}`;
}

// src/policy/decide/values.ts
function valuesOf(grammar, compared, budget) {
  const of = (isWanted) => compared.filter((each) => isWanted(each.comparison));
  const texts = of(isText2);
  const plain2 = compared.flatMap(({ text }) => plainText(text) ?? []);
  const hasWild = texts.some(({ text, comparison }) => isWild(text, comparison));
  switch (grammar.kind) {
    case "one of":
      return { values: grammar.values, complete: true };
    case "number":
      return { values: wholeNumbers(plain2), complete: !hasWild };
    case "instant":
      return { values: instants(plain2, grammar.written), complete: !hasWild };
    case "address": {
      const isOpen = texts.some(({ text, comparison }) => isWild(text, comparison) && !isOctets(text));
      return { values: addressesOf(grammar.reach, rangesByClause(compared)), complete: !isOpen };
    }
    case "text": {
      const others = of((comparison) => !isText2(comparison) && comparison !== "null");
      const patterns = texts.flatMap(({ text, comparison }) => patternsOf(text, comparison));
      const atoms = atomsOf([grammar.pattern], [...patterns, []], budget);
      const families = new Set(others.map(({ comparison }) => comparison.split("-")[0]));
      const more = others.flatMap(({ text, comparison }) => nearby(plainText(text), comparison));
      return {
        values: [.../* @__PURE__ */ new Set([...grammar.usual ?? [], ...atoms.texts, ...more])],
        complete: atoms.complete && (families.size === 0 || families.size === 1 && !hasWild)
      };
    }
  }
}
function isText2(comparison) {
  return comparison === "equal" || comparison === "equal-ignoring-case" || comparison === "like" || comparison === "arn";
}
function isWild(text, comparison) {
  const plain2 = plainText(text);
  return plain2 === void 0 || (comparison === "like" || comparison === "arn") && /[*?]/.test(plain2);
}
function rangesByClause(compared) {
  const byClause = /* @__PURE__ */ new Map();
  for (const { text, comparison, clause: clause2 } of compared) {
    const plain2 = plainText(text) ?? "";
    const key = isText2(comparison) ? text : clause2;
    const ranges = [plain2, ...octetsOf(plain2)].flatMap((each) => rangeOf(each) ?? []);
    byClause.set(key, [...byClause.get(key) ?? [], ...ranges]);
  }
  return [...byClause.values()];
}
function octetsOf(text) {
  const [, octets = ""] = /^((?:\d{1,3}\.){0,3})\*$/.exec(text) ?? [];
  const count = octets.split(".").length - 1;
  return /^(?:\d{1,3}\.){0,3}\*$/.test(text) ? [`${octets}${"0.".repeat(3 - count)}0/${count * 8}`] : [];
}
function isOctets(text) {
  const plain2 = plainText(text);
  return plain2 !== void 0 && octetsOf(plain2).length > 0;
}
function wholeNumbers(plain2) {
  const numbers = plain2.flatMap((each) => numberOf(each) ?? []);
  const near = numbers.flatMap((each) => [
    Math.ceil(each) - 1,
    Math.floor(each),
    Math.ceil(each),
    Math.floor(each) + 1
  ]);
  return [.../* @__PURE__ */ new Set([0, ...near])].filter((each) => each >= 0).sort((a, b) => a - b).map(String);
}
function instants(plain2, written) {
  const moments = plain2.flatMap((each) => instantOf(each) ?? (numberOf(each) ?? NaN) * 1e3).filter(Number.isFinite);
  const step2 = written === "date" ? 1 : 1e3;
  const near = moments.flatMap((each) => {
    const whole = Math.floor(each / step2) * step2;
    return [whole - step2, whole, whole + step2];
  });
  const all2 = [.../* @__PURE__ */ new Set([USUAL2, ...near.sort((a, b) => a - b)])].filter((each) => each >= FIRST && each <= LAST);
  return all2.map((each) => written === "date" ? new Date(each).toISOString() : String(each / 1e3));
}
var USUAL2 = Date.UTC(2026, 0, 1);
var FIRST = Date.UTC(2008, 0, 1);
var LAST = Date.UTC(9999, 11, 31);
function nearby(text, comparison) {
  if (text === void 0) return [];
  if (comparison === "bool") return ["true", "false"];
  if (comparison === "ip") {
    const range = rangeOf(text);
    return range === void 0 ? [] : addressesOf("any", [[range]]);
  }
  if (comparison === "binary") return [text];
  if (comparison.startsWith("date")) return [...instants([text], "date"), text];
  const number = numberOf(text) ?? 0;
  return [text, String(number - 1), String(number), `${number}.0`, String(number + 1)];
}

// src/policy/decide/called-via-keys.ts
var CALLED_VIA = {
  keys: ["aws:calledvia", "aws:calledviafirst", "aws:calledvialast"],
  contexts: (signs) => {
    const grammar = { kind: "text", pattern: [...some({ except: "*?" }), ...exactly(".amazonaws.com")] };
    const { values, complete } = valuesOf(grammar, CALLED_VIA.keys.flatMap(signs.compared), signs.budget);
    const chains = [...values.map((each) => [each]), ...values.flatMap((a) => values.map((b) => [a, b]))];
    const few = chains.slice(0, MAX_CHAINS);
    const contexts = few.map(
      (chain) => /* @__PURE__ */ new Map([
        ["aws:calledvia", chain],
        ["aws:calledviafirst", chain[0]],
        ["aws:calledvialast", chain.at(-1)]
      ])
    );
    return { contexts, complete: complete && few.length === chains.length };
  },
  carried: ({ network }) => network?.type === "forwarded" ? "sometimes" : "never"
};
var MAX_CHAINS = 200;

// src/policy/decide/carried-keys.ts
function carriedKey(key) {
  const carried = carriedBy(key);
  const type = typeOfKey(key) ?? "String";
  return carried && { grammar: grammarOf(key, type), isList: type.startsWith("ArrayOf"), carried };
}
var TAG_KEYS = /^aws:(resourcetag\/.+|requesttag\/.+|tagkeys)$/;
function carriedBy(key) {
  const known = CARRIED.get(key.replace(/\/.*$/s, "/*"));
  if (known !== void 0) return known;
  if (key.startsWith("aws:") && !TAG_KEYS.test(key)) return void 0;
  const isCarried = SERVICES2.some((service) => actionsOf(service).some((action) => carries(action, key)));
  return isCarried ? (head) => isOfAction(head, key) ? "sometimes" : "never" : void 0;
}
var SERVICES2 = ["s3", "kms"];
function isOfAction({ action }, key) {
  const found = action === void 0 ? void 0 : actionNamed(action.name);
  return found !== void 0 && carries(found, key);
}
var always = () => "always";
var sometimes = () => "sometimes";
var by = (how, ...types2) => ({ caller }) => caller !== void 0 && types2.includes(caller.type) ? how : "never";
var through = (how, type) => ({ network }) => network?.type === type ? how : "never";
var bySigned = (how, key) => (head) => head.caller?.type === "anonymous" || !isOfAction(head, key) ? "never" : how;
var CARRIED = /* @__PURE__ */ new Map([
  ["aws:principaltag/*", by("sometimes", "role", "user")],
  ["aws:sourceidentity", by("sometimes", "role")],
  ["aws:federatedprovider", by("sometimes", "role")],
  ["aws:assumedroot", by("sometimes", "root")],
  ["aws:chatbotsourcearn", by("sometimes", "role")],
  ["aws:ec2instancesourcevpc", by("sometimes", "role")],
  ["aws:ec2instancesourceprivateipv4", by("sometimes", "role")],
  ["ec2:roledelivery", by("sometimes", "role")],
  ["ec2:sourceinstancearn", by("sometimes", "role")],
  ["glue:roleassumedby", by("sometimes", "role")],
  ["glue:credentialissuingservice", by("sometimes", "role")],
  ["lambda:sourcefunctionarn", by("sometimes", "role")],
  ["ssm:sourceinstancearn", by("sometimes", "role")],
  ["identitystore:userid", by("sometimes", "role")],
  ["aws:vpcsourceip", through("always", "endpoint")],
  ["aws:vpceaccount", through("always", "endpoint")],
  ["aws:vpceorgid", through("sometimes", "endpoint")],
  ["aws:vpceorgpaths", through("sometimes", "endpoint")],
  ["kms:viaservice", through("always", "forwarded")],
  ["aws:requestedregion", always],
  ["aws:useragent", sometimes],
  ["aws:referer", sometimes],
  ["aws:viaawsmcpservice", sometimes],
  ["s3:authtype", bySigned("always", "s3:authtype")],
  ["s3:signatureversion", bySigned("always", "s3:signatureversion")],
  ["s3:signatureage", bySigned("sometimes", "s3:signatureage")]
]);
function grammarOf(key, type) {
  const own = GRAMMARS.get(key);
  if (own !== void 0) return own;
  switch (type.replace("ArrayOf", "")) {
    case "Bool":
      return BOOL;
    case "Numeric":
      return { kind: "number" };
    case "Date":
      return { kind: "instant", written: "date" };
    case "IPAddress":
      return { kind: "address", reach: "any" };
    case "ARN":
      return { kind: "text", pattern: ARN2 };
    default:
      return { kind: "text", pattern: some(ANY) };
  }
}
var BOOL = { kind: "one of", values: ["false", "true"] };
var COLON2 = one({ only: ":" });
var ARN2 = [
  ...exactly("arn:aws"),
  many({ only: "-abcdefghijklmnopqrstuvwxyz" }),
  COLON2,
  ...some({ except: ":*?" }),
  COLON2,
  many({ except: ":*?" }),
  COLON2,
  many({ except: ":*?" }),
  COLON2,
  ...some(ANY)
];
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var REGION = [
  ...some({ only: LOWER }),
  one({ only: "-" }),
  ...some({ only: `-${LOWER}` }),
  one({ only: "-" }),
  one({ only: "123456789" })
];
var GRAMMARS = /* @__PURE__ */ new Map([
  ["aws:vpceaccount", { kind: "text", pattern: Array.from({ length: 12 }, () => one({ only: "0123456789" })) }],
  ["aws:vpceorgid", { kind: "text", pattern: [...exactly("o-"), ...some({ except: "*?/" })] }],
  ["aws:vpceorgpaths", { kind: "text", pattern: [...exactly("o-"), ...some({ except: "*?" })] }],
  ["aws:requestedregion", { kind: "text", pattern: REGION, usual: ["us-east-1", "eu-central-1", "ap-southeast-2"] }],
  ["aws:useragent", { kind: "text", pattern: some(ANY), usual: ["aws-cli/2.0"] }],
  ["kms:viaservice", { kind: "text", pattern: [...some({ except: "*?" }), ...exactly(".amazonaws.com")] }],
  ["s3:prefix", { kind: "text", pattern: [many(ANY)] }],
  ["s3:delimiter", { kind: "text", pattern: [many(ANY)] }],
  ["s3:authtype", { kind: "one of", values: ["REST-HEADER", "REST-QUERY-STRING", "POST"] }],
  ["s3:signatureversion", { kind: "one of", values: ["AWS4-HMAC-SHA256", "AWS"] }],
  ["s3:object-lock-mode", { kind: "one of", values: ["GOVERNANCE", "COMPLIANCE"] }],
  ["s3:object-lock-legal-hold", { kind: "one of", values: ["ON", "OFF"] }],
  ["s3:x-amz-metadata-directive", { kind: "one of", values: ["COPY", "REPLACE"] }],
  [
    "s3:x-amz-acl",
    {
      kind: "one of",
      values: [
        "private",
        "public-read",
        "public-read-write",
        "authenticated-read",
        "aws-exec-read",
        "bucket-owner-read",
        "bucket-owner-full-control",
        "log-delivery-write"
      ]
    }
  ]
]);

// src/policy/decide/clock-keys.ts
var CLOCK = {
  keys: ["aws:currenttime", "aws:epochtime"],
  contexts: ({ compared, budget }) => {
    const dates = valuesOf({ kind: "instant", written: "date" }, compared("aws:currenttime"), budget);
    const seconds = valuesOf({ kind: "instant", written: "seconds" }, compared("aws:epochtime"), budget);
    const moments = [...dates.values, ...seconds.values.map((each) => new Date(Number(each) * 1e3).toISOString())];
    const contexts = [...new Set(moments)].map(
      (date) => /* @__PURE__ */ new Map([
        ["aws:currenttime", date],
        ["aws:epochtime", String(Math.floor(Date.parse(date) / 1e3))]
      ])
    );
    return { contexts, complete: dates.complete && seconds.complete };
  },
  carried: () => "always"
};

// src/policy/decide/credential-keys.ts
var MULTI_FACTOR = {
  keys: ["aws:multifactorauthpresent", "aws:multifactorauthage"],
  contexts: (signs) => {
    const ages = valuesOf({ kind: "number" }, signs.compared("aws:multifactorauthage"), signs.budget);
    const present = ages.values.map((age) => [
      ["aws:multifactorauthpresent", "true"],
      ["aws:multifactorauthage", age]
    ]);
    const contexts = [[["aws:multifactorauthpresent", "false"]], ...present];
    return { contexts: contexts.map((each) => new Map(each)), complete: ages.complete };
  },
  carried: ({ caller }) => caller?.type === "anonymous" || caller?.type === "service" ? "never" : "sometimes"
};
var TOKEN = {
  keys: ["aws:tokenissuetime"],
  contexts: ({ compared, budget }) => {
    const { values, complete } = valuesOf({ kind: "instant", written: "date" }, compared("aws:tokenissuetime"), budget);
    return { contexts: values.map((date) => /* @__PURE__ */ new Map([["aws:tokenissuetime", date]])), complete };
  },
  carried: ({ caller }) => caller?.type === "role" ? "always" : caller?.type === "user" || caller?.type === "root" ? "sometimes" : "never"
};

// src/policy/decide/encryption-keys.ts
var ENCRYPTION = {
  keys: [
    "s3:x-amz-server-side-encryption",
    "s3:x-amz-server-side-encryption-aws-kms-key-id",
    "s3:x-amz-server-side-encryption-customer-algorithm"
  ],
  contexts: ({ compared, budget, mentioned, surroundings }) => {
    const [algorithm, key, own] = ENCRYPTION.keys;
    const start = exactly(`arn:${surroundings.partition}:kms:`);
    const region = some({ except: "*?:" });
    const account = Array.from({ length: 12 }, () => one(DIGIT));
    const pattern = [
      ...start,
      ...region,
      one({ only: ":" }),
      ...account,
      one({ only: ":" }),
      ...some({ except: "*?" })
    ];
    const keys = mentioned.has(key) ? valuesOf({ kind: "text", pattern }, compared(key), budget) : { values: [], complete: true };
    const contexts = [
      ...["AES256", "aws:kms", "aws:kms:dsse", "aws:fsx"].map((each) => [[algorithm, each]]),
      ...["aws:kms", "aws:kms:dsse"].flatMap(
        (each) => keys.values.map((id) => [[algorithm, each], [key, id]])
      ),
      [[own, "AES256"]]
    ];
    return { contexts: contexts.map((each) => new Map(each)), complete: keys.complete };
  },
  carried: ({ action }) => CARRIES_ENCRYPTION.has(action?.name ?? "") ? "sometimes" : "never"
};
var CARRIES_ENCRYPTION = /* @__PURE__ */ new Set(["s3:PutObject", "s3:ReplicateObject"]);

// src/policy/decide/network-ids.ts
var ID = { except: "*?" };
function endpointIds(compared, ids, budget) {
  return idsOf("vpce-", compared, ids, budget);
}
function vpcIds(compared, ids, budget) {
  return idsOf("vpc-", compared, ids, budget);
}
function idsOf(start, compared, ids, budget) {
  const patterns = compared.flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const { texts, complete } = atomsOf([[...exactly(start), ...some(ID)]], [...patterns, ...ids.map(exactly)], budget);
  return { values: texts.length > 0 ? texts : [`${start}0`], complete };
}
function vpcArns(partition, arns, vpcs, ids, budget) {
  const region = some({ only: "abcdefghijklmnopqrstuvwxyz-0123456789" });
  const account = Array.from({ length: 12 }, () => one(DIGIT));
  const start = exactly(`arn:${partition}:ec2:`);
  const grammar = [...start, ...region, one({ only: ":" }), ...account, ...exactly(":vpc/vpc-"), ...some(ID)];
  const behind = (pattern) => [many({ except: "/" }), one({ only: "/" }), ...pattern];
  const patterns = [
    ...arns.flatMap(({ text, comparison }) => patternsOf(text, comparison)),
    ...vpcs.flatMap(({ text, comparison }) => patternsOf(text, comparison)).map(behind),
    ...ids.map((id) => behind(exactly(id)))
  ];
  const { texts, complete } = atomsOf([grammar], patterns, budget);
  return { values: texts.length > 0 ? texts : [`arn:${partition}:ec2:us-east-1:000000000000:vpc/vpc-0`], complete };
}

// src/policy/decide/network-dimension.ts
var NETWORK_KEYS = [
  "aws:sourceip",
  "aws:sourcevpce",
  "aws:sourcevpc",
  "aws:sourcevpcarn",
  "aws:viaawsservice"
];
function networkDimension(signs, clauses) {
  const { compared, budget } = signs;
  const judgesOf = (keys) => keys.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
  const addresses = publicAddresses(signs);
  const endpoints = endpointIds(compared(ENDPOINT), idsOf2(signs, "endpoints").flat(), budget);
  const vpcs = vpcParts(signs);
  const judged2 = (parts, keys, kind) => differing(judgeChoices(parts.map(asChoice), judgesOf(keys), allBits(clauses.size), budget), signs, kind);
  const vpces = judged2(
    endpoints.values.map((id) => /* @__PURE__ */ new Map([[ENDPOINT, id]])),
    [ENDPOINT],
    "endpoints"
  );
  const networks = judged2(vpcs.parts, VPC_KEYS, "vpcs");
  const forwardedFrom = signs.mentioned.has("aws:sourceip") ? [void 0, ...addresses.values] : [void 0];
  const choices = [
    ...addresses.values.map((ip) => internet(ip, signs)),
    ...vpces.flatMap((vpce) => networks.map((vpc) => endpoint(new Map([...vpce, ...vpc]), signs))),
    ...forwardedFrom.map((ip) => forwarded(ip, forwardedFrom.length > 1, signs))
  ];
  const incomplete = [
    ...addresses.complete ? [] : ["aws:sourceip"],
    ...endpoints.complete ? [] : [ENDPOINT],
    ...vpcs.complete ? [] : VPC_KEYS
  ];
  return {
    name: "network",
    candidates: judgeChoices(choices, judgesOf(NETWORK_KEYS), allBits(clauses.size), budget),
    ...incomplete.length > 0 && {
      incomplete: {
        statements: statementsOf(judgesOf(incomplete), clauses.size),
        why: `the values of ${incomplete.join(" and ")} that the policy tells apart`
      }
    }
  };
}
var ENDPOINT = "aws:sourcevpce";
var VPC = "aws:sourcevpc";
var VPC_ARN = "aws:sourcevpcarn";
var VPC_KEYS = [VPC, VPC_ARN];
function publicAddresses({ compared, surroundings, names, budget }) {
  const together = (texts) => texts.map((text) => ({ ...comparedWith(text, "ip"), clause: texts }));
  const { corporateCidrs } = surroundings.perimeter;
  const all2 = [...compared("aws:sourceip"), ...together(corporateCidrs), ...together(names.cidrs)];
  return valuesOf({ kind: "address", reach: "public" }, all2, budget);
}
function idsOf2({ surroundings, names }, kind) {
  const { approvedEndpoints, approvedVpcs } = surroundings.perimeter;
  if (kind === "vpcs") return [approvedVpcs, [...names.vpcs]];
  return [approvedEndpoints === "undecided" ? [] : approvedEndpoints, [...names.endpoints]];
}
function vpcParts(signs) {
  const { compared, budget, surroundings } = signs;
  const ids = idsOf2(signs, "vpcs").flat();
  if (!signs.mentioned.has(VPC_ARN)) {
    const { values: values2, complete: complete2 } = vpcIds(compared(VPC), ids, budget);
    return { parts: values2.map((id) => /* @__PURE__ */ new Map([[VPC, id]])), complete: complete2 };
  }
  const { values, complete } = vpcArns(surroundings.partition, compared(VPC_ARN), compared(VPC), ids, budget);
  const parts = values.map(
    (arn) => /* @__PURE__ */ new Map([
      [VPC, arn.slice(arn.indexOf("/") + 1)],
      [VPC_ARN, arn]
    ])
  );
  return { parts, complete };
}
function differing(candidates, signs, kind) {
  const listed2 = idsOf2(signs, kind).map((ids) => new Set(ids.map((id) => id.toLowerCase())));
  const first2 = /* @__PURE__ */ new Map();
  for (const { context, may, is } of candidates) {
    const id = String(context.get(kind === "vpcs" ? VPC : ENDPOINT)).toLowerCase();
    const sign = [may, is, ...listed2.map((ids) => ids.has(id)), crossingValues(signs, context)].join(" ");
    if (!first2.has(sign)) first2.set(sign, context);
  }
  return [...first2.values()];
}
function asChoice(context) {
  return { head: {}, context, group: "" };
}
function choice(network, context, signs) {
  return { head: { network }, context, group: [network.type, crossingValues(signs, context)].join() };
}
function internet(ip, signs) {
  const context = /* @__PURE__ */ new Map([
    ["aws:sourceip", ip],
    ["aws:viaawsservice", "false"]
  ]);
  return choice({ type: "internet", ip }, context, signs);
}
function endpoint(part, signs) {
  const context = new Map([...part, ["aws:viaawsservice", "false"]]);
  return choice({ type: "endpoint", vpce: String(part.get(ENDPOINT)), vpc: String(part.get(VPC)) }, context, signs);
}
var ADDRESS_DOUBT = "AWS's pages differ on the source address of a call that a service forwards: the first caller's, the service's or none";
function forwarded(ip, isInDoubt2, signs) {
  const context = /* @__PURE__ */ new Map([["aws:viaawsservice", "true"]]);
  if (ip !== void 0) context.set("aws:sourceip", ip);
  return {
    ...choice({ type: "forwarded", ...ip !== void 0 && { ip } }, context, signs),
    // Whoever is called for has signed.
    fits: ({ caller }) => caller?.type === "role" || caller?.type === "user" || caller?.type === "root",
    ...isInDoubt2 && { doubt: ADDRESS_DOUBT }
  };
}

// src/policy/decide/organizations.ts
var ORGANIZATION_KEYS = [
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:resourceorgid",
  "aws:resourceorgpaths"
];
function organizationChoices(signs) {
  const { perimeter, owned } = signs.surroundings;
  const found = placesOf(signs);
  const places = [
    void 0,
    ...found.places.length > 0 ? found.places : fallback(perimeter.organization)
  ];
  const isOwnersKnown = perimeter.organization !== void 0 && owned.account !== void 0 && perimeter.organizationAccounts.includes(owned.account);
  const isKnown = owned.type !== "AWS::EC2::VPCEndpoint";
  const hasOwner = isKnown && (signs.mentioned.has("aws:resourceorgid") || signs.mentioned.has("aws:resourceorgpaths"));
  const ofOwner = !hasOwner ? [void 0] : places.filter((each) => !isOwnersKnown || each?.id === perimeter.organization);
  const isMember = (head) => head.caller !== void 0 && "account" in head.caller && perimeter.organizationAccounts.includes(head.caller.account);
  const choices = places.flatMap(
    (caller) => ofOwner.map((owner) => {
      const isOwn2 = caller !== void 0 && caller.id === perimeter.organization;
      return {
        head: {},
        context: contextOf2(caller, owner),
        group: [caller === void 0 ? "none" : isOwn2 ? "own" : "other", caller?.id === owner?.id].join(),
        fits: (head) => {
          if (head.caller === void 0 || !("account" in head.caller)) return caller === void 0;
          if (hasOwner && head.own === true && caller?.id !== owner?.id) return false;
          return perimeter.organization === void 0 ? true : isMember(head) === isOwn2;
        }
      };
    })
  );
  return { choices, complete: found.complete };
}
function contextOf2(caller, owner) {
  const context = /* @__PURE__ */ new Map();
  const add = (who, place) => {
    if (place === void 0) return;
    context.set(`aws:${who}orgid`, place.id);
    if (place.path !== void 0) context.set(`aws:${who}orgpaths`, [place.path]);
  };
  add("principal", caller);
  add("resource", owner);
  return context;
}
function placesOf({ surroundings, names, mentioned, compared, budget }) {
  const patterns = (key) => compared(key).flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const own = surroundings.perimeter.organization;
  const ids = [
    ...patterns("aws:principalorgid"),
    ...patterns("aws:resourceorgid"),
    ...[...names.organizations].map(exactly)
  ];
  if (own !== void 0) ids.push(exactly(own));
  const ownFirst = (places) => [...places].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  if (!mentioned.has("aws:principalorgpaths") && !mentioned.has("aws:resourceorgpaths")) {
    const { texts: texts2, complete: complete2 } = atomsOf([ID2], ids, budget);
    return { places: ownFirst(texts2.map((id) => ({ id, path: void 0 }))), complete: complete2 };
  }
  const all2 = [
    ...ids.map((id) => [...id, one({ only: "/" }), many(ANY)]),
    ...patterns("aws:principalorgpaths"),
    ...patterns("aws:resourceorgpaths")
  ];
  const { texts, complete } = atomsOf([ROOT, UNIT], all2, budget);
  return { places: ownFirst(texts.map((path) => ({ id: path.slice(0, path.indexOf("/")), path }))), complete };
}
function fallback(own) {
  const place = (id) => ({ id, path: `${id}/r-0/` });
  return own === void 0 ? [place("o-0")] : [place(own), place(`${own}0`)];
}
var NAME3 = { except: "*?/" };
var ID2 = [...exactly("o-"), ...some(NAME3)];
var ROOT = [...ID2, ...exactly("/r-"), ...some(NAME3), one({ only: "/" })];
var UNIT = [...ROOT, ...exactly("ou-"), ...some({ except: "*?" }), one({ only: "/" })];

// src/policy/decide/resource-owner.ts
var ACCOUNTS = ["aws:resourceaccount", "s3:resourceaccount"];
var ORGANIZATIONS = ["aws:resourceorgid", "aws:resourceorgpaths"];
function resourceOwner({ owned }) {
  if (owned.type === "AWS::EC2::VPCEndpoint")
    return { keys: [...ACCOUNTS, ...ORGANIZATIONS], contexts: anyOwner, carried: () => "always" };
  return {
    keys: ACCOUNTS,
    contexts: (signs) => {
      const { texts, complete } = owned.account === void 0 ? accountsOf(signs) : ONE(owned.account);
      return { contexts: texts.map((account) => contextOf3(account, void 0)), complete };
    },
    carried: () => "always"
  };
}
var ONE = (account) => ({ texts: [account], complete: true });
function anyOwner(signs) {
  const { organization: own, organizationAccounts } = signs.surroundings.perimeter;
  const accounts = accountsOf(signs);
  const isTold = ORGANIZATIONS.some((key) => signs.mentioned.has(key));
  const { places, complete } = isTold ? placesOf(signs) : { places: [], complete: true };
  const contexts = accounts.texts.flatMap((account) => {
    const isMember = own !== void 0 && organizationAccounts.includes(account);
    const those = places.filter(({ id }) => id === own === isMember);
    return (isTold && isMember ? those : [void 0, ...those]).map((place) => contextOf3(account, place));
  });
  return { contexts, complete: accounts.complete && complete };
}
function accountsOf({ surroundings: { owned, perimeter }, compared, budget }) {
  const trusted = [owned.account ?? [], perimeter.accounts, perimeter.organizationAccounts].flat();
  const patterns = ACCOUNTS.flatMap(compared).flatMap(({ text, comparison }) => patternsOf(text, comparison));
  const digits = Array.from({ length: 12 }, () => one(DIGIT));
  return atomsOf([digits], [...patterns, ...[...new Set(trusted)].map(exactly)], budget);
}
function contextOf3(account, place) {
  const context = new Map(ACCOUNTS.map((key) => [key, account]));
  if (place !== void 0) context.set("aws:resourceorgid", place.id);
  if (place?.path !== void 0) context.set("aws:resourceorgpaths", [place.path]);
  return context;
}

// src/policy/decide/source-keys.ts
var ACCOUNT2 = "aws:sourceaccount";
var ARN3 = "aws:sourcearn";
var ORGANIZATION = "aws:sourceorgid";
var SOURCE = {
  keys: [ACCOUNT2, ARN3, ORGANIZATION],
  contexts: (signs) => {
    const { partition, perimeter, owned } = signs.surroundings;
    const patterns = (key) => signs.compared(key).flatMap((each) => patternsOf(each.text, each.comparison));
    const inArn = (account) => [...exactly("arn:"), ...ANY_FIELDS, ...account, COLON3, many(ANY)];
    const trusted = [owned.account ?? [], perimeter.accounts, perimeter.organizationAccounts].flat();
    const accounts = [...patterns(ACCOUNT2), ...trusted.map(exactly)].map(inArn);
    const withAccount = atomsOf([arnGrammar(partition, DIGITS)], [...patterns(ARN3), ...accounts], signs.budget);
    const withoutAccount = atomsOf([arnGrammar(partition, [])], patterns(ARN3), signs.budget);
    const organizations = organizationsOf(signs, patterns(ORGANIZATION));
    const all2 = withAccount.texts.flatMap((arn) => {
      const account = arn.split(":")[4];
      const sources = [[account, void 0], ...[arn, ...withoutAccount.texts].map((each) => [account, each])];
      return [...sources, [void 0, arn]].flatMap(
        ([told, of]) => organizations.of(account).map((organization) => sourceOf(told, of, organization))
      );
    });
    const contexts = all2.slice(0, MAX_CONTEXTS);
    const complete = withAccount.complete && withoutAccount.complete && organizations.complete;
    return { contexts, complete: complete && contexts.length === all2.length };
  },
  carried: ({ caller }) => caller?.type === "service" ? "sometimes" : "never"
};
var MAX_CONTEXTS = 500;
var COLON3 = one({ only: ":" });
var FIELD = { except: ":*?" };
var DIGITS = Array.from({ length: 12 }, () => one(DIGIT));
var ANY_FIELDS = Array.from({ length: 3 }, () => [many({ except: ":" }), COLON3]).flat();
function arnGrammar(partition, account) {
  return [
    ...exactly(`arn:${partition}:`),
    ...some(FIELD),
    COLON3,
    many(FIELD),
    COLON3,
    ...account,
    COLON3,
    ...some({ except: "*?" })
  ];
}
function organizationsOf({ surroundings, mentioned, budget }, patterns) {
  const { organization: own, organizationAccounts } = surroundings.perimeter;
  if (!mentioned.has(ORGANIZATION)) return { of: () => [void 0], complete: true };
  const grammar = [...exactly("o-"), ...some({ except: "*?/" })];
  const { texts, complete } = atomsOf([grammar], [...patterns, ...own === void 0 ? [] : [exactly(own)]], budget);
  const others = [void 0, ...texts.filter((id) => id !== own)];
  const of = (account) => own !== void 0 && organizationAccounts.includes(account) ? [own] : others;
  return { of, complete };
}
function sourceOf(account, arn, organization) {
  const told = [
    [ACCOUNT2, account],
    [ARN3, arn],
    [ORGANIZATION, organization]
  ];
  return new Map(told.flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}

// src/policy/decide/transport-dimension.ts
var TRANSPORT_KEYS = ["aws:securetransport", "s3:tlsversion"];
var VERSIONS2 = ["1.2", "1.3", "1.1", "1.0"];
function transportDimension(signs, clauses) {
  const isS3 = signs.surroundings.owned.type !== "AWS::KMS::Key";
  const choices = [...VERSIONS2, void 0].map((version) => {
    const context = /* @__PURE__ */ new Map([["aws:securetransport", String(version !== void 0)]]);
    if (version !== void 0 && isS3) context.set("s3:tlsversion", version);
    return {
      head: { transport: { secure: version !== void 0, ...version !== void 0 && { version } } },
      context,
      group: [version !== void 0, crossingValues(signs, context)].join(),
      // Services call over HTTPS.
      fits: ({ network, caller }) => version !== void 0 || network?.type !== "forwarded" && caller?.type !== "service"
    };
  });
  const judges = TRANSPORT_KEYS.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
  return { name: "transport", candidates: judgeChoices(choices, judges, allBits(clauses.size), signs.budget) };
}

// src/policy/decide/user-ids.ts
var USER_ID = "aws:userid";
function userIdChoices(signs, callers) {
  const accounts = new Set(callers.flatMap((caller) => "account" in caller ? [caller.account] : []));
  const sessions = callers.flatMap((caller) => caller.type === "role" && caller.session || []);
  const compared = signs.compared(USER_ID);
  const roles = valuesOf({ kind: "text", pattern: ROLE }, compared, signs.budget);
  const users = valuesOf({ kind: "text", pattern: USER }, compared, signs.budget);
  const named = sessions.flatMap((session) => roles.values.map((id) => `${id.slice(0, id.indexOf(":"))}:${session}`));
  const of = (type, ids, isTheirs) => ids.map(
    (id) => ({
      head: {},
      context: /* @__PURE__ */ new Map([[USER_ID, id]]),
      group: type === "root" ? id : `${type}${sessions.find((session) => id.endsWith(`:${session}`)) ?? ""}`,
      fits: ({ caller }) => caller?.type === type && "account" in caller && isTheirs(id, caller.account, caller.session)
    })
  );
  const choices = [
    { head: {}, context: /* @__PURE__ */ new Map(), group: "none", fits: ({ caller }) => caller?.type === "service" },
    ...ANONYMOUS,
    ...of("role", [...roles.values, ...named], (id, _, session) => session === void 0 || id.endsWith(`:${session}`)),
    ...of("user", users.values, () => true),
    ...of("root", [...accounts], (id, account) => id === account)
  ];
  return { choices, complete: roles.complete && users.complete };
}
var ANONYMOUS_DOUBT = "whether an anonymous request carries aws:userid is not told the same everywhere";
var ANONYMOUS = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map([[USER_ID, "anonymous"]])].map((context) => ({
  head: {},
  context,
  group: "anonymous",
  fits: ({ caller }) => caller?.type === "anonymous",
  doubt: ANONYMOUS_DOUBT
}));
var ID_LETTERS = { except: "*?:" };
var ROLE = [...exactly("AROA"), ...some(ID_LETTERS), one({ only: ":" }), ...some({ except: "*?" })];
var USER = [...exactly("AIDA"), ...some(ID_LETTERS)];

// src/policy/decide/context-dimensions.ts
var JOINT_KEYS = [MULTI_FACTOR, CLOCK, TOKEN, CALLED_VIA, ACCESS_POINT, ENCRYPTION, SOURCE];
var ELSEWHERE = /* @__PURE__ */ new Set([...CALLER_KEYS, ...NETWORK_KEYS, ...TRANSPORT_KEYS]);
function contextDimensions(signs, clauses, callers) {
  const left = new Set([...signs.mentioned].filter((key) => !ELSEWHERE.has(key)));
  const dimensions = [];
  const add = (keys, { choices, complete }) => {
    for (const key of keys) left.delete(key);
    const judges = keys.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
    const why = `the values of ${keys.join(", ")} that the policy tells apart`;
    dimensions.push({
      name: "context",
      keys,
      candidates: judgeChoices(choices, judges, allBits(clauses.size), signs.budget),
      ...!complete && { incomplete: { statements: statementsOf(judges, clauses.size), why } }
    });
  };
  const owner = resourceOwner(signs.surroundings);
  if (owner.keys.some((key) => left.has(key))) add(owner.keys, jointChoices(owner, signs));
  add(
    ORGANIZATION_KEYS.filter((key) => !owner.keys.includes(key)),
    organizationChoices(signs)
  );
  if (left.has(USER_ID)) add([USER_ID], userIdChoices(signs, callers));
  for (const joint of JOINT_KEYS)
    if (joint.keys.some((key) => left.has(key))) add(joint.keys, jointChoices(joint, signs));
  for (const key of [...left]) add([key], keyChoices(key, signs));
  return dimensions;
}
function jointChoices(joint, signs) {
  const { contexts, complete } = joint.contexts(signs);
  const present = contexts.map(
    (context) => ({
      head: {},
      context,
      group: [joint.groupOf?.(context) ?? "present", crossingValues(signs, context)].join(),
      fits: (head) => joint.carried(head, context) !== "never"
    })
  );
  return { choices: [absent((head) => joint.carried(head, NOTHING2) !== "always"), ...present], complete };
}
var NOTHING2 = /* @__PURE__ */ new Map();
function absent(fits) {
  return { head: {}, context: NOTHING2, group: "absent", fits };
}
function keyChoices(key, signs) {
  const carried = carriedKey(key);
  if (carried === void 0) return { choices: [absent(() => true)], complete: true };
  const { values, complete } = valuesOf(carried.grammar, signs.compared(key), signs.budget);
  const lists = carried.isList ? listsOf(values, signs.compared(key).length) : { values, complete: true };
  const present = lists.values.map((value) => {
    const context = /* @__PURE__ */ new Map([[key, value]]);
    return {
      head: {},
      context,
      group: ["present", crossingValues(signs, context)].join(),
      fits: (head) => carried.carried(head) !== "never"
    };
  });
  return {
    choices: [absent((head) => carried.carried(head) !== "always"), ...present],
    complete: complete && lists.complete
  };
}
function listsOf(values, clauses) {
  let sets = [[]];
  const all2 = [];
  const size = Math.min(clauses, values.length);
  for (let members = 1; members <= Math.min(size, MAX_MEMBERS2); members++) {
    sets = sets.flatMap((set) => values.slice(values.indexOf(set.at(-1) ?? "") + 1).map((value) => [...set, value]));
    all2.push(...sets);
    if (all2.length > MAX_SETS) return { values: all2.slice(0, MAX_SETS), complete: false };
  }
  return { values: all2, complete: size <= MAX_MEMBERS2 };
}
var MAX_MEMBERS2 = 3;
var MAX_SETS = 150;

// src/policy/decide/names.ts
function namesIn({ statements }, owner, perimeter) {
  const ofPolicy = statements.flatMap(({ principal, resource, conditions }) => [
    ...(principal?.items ?? []).map(nameOfPrincipal),
    ...textsOf3(resource.items),
    ...conditions.flatMap(({ test }) => "kind" in test ? [] : textsOf3(test.values))
  ]);
  const texts = [
    ...ofPolicy,
    ...owner === void 0 ? [] : [owner],
    ...perimeter.accounts,
    ...perimeter.organizationAccounts,
    ...perimeter.organization === void 0 ? [] : [perimeter.organization],
    ...perimeter.breakGlassPrincipals,
    ...perimeter.approvedEndpoints === "undecided" ? [] : perimeter.approvedEndpoints,
    ...perimeter.approvedVpcs
  ].map((text) => text.toLowerCase());
  const found = (pattern) => new Set(texts.flatMap((text) => pattern.exec(text)?.[1] ?? []));
  return {
    accounts: found(/^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})(?:$|:)/),
    // A path into an organization begins with its id.
    organizations: found(/^(o-[^*?/]+)(?:$|\/)/),
    endpoints: found(/^(vpce-[^*?]+)$/),
    vpcs: found(/^(?:arn:[^*?]*:vpc\/)?(vpc-[^*?]+)$/),
    ids: found(/^(a[a-z]{3}[a-z0-9]{8,}|\d{12})(?:$|:)/),
    cidrs: ofPolicy.filter(isNarrow)
  };
}
function isNarrow(cidr) {
  const range = rangeOf(cidr);
  return range !== void 0 && range.bits >= (range.version === 4 ? 8 : 32);
}
function textsOf3(items) {
  return items.flatMap((item) => plainText(item) ?? []);
}
function nameOfPrincipal(principal) {
  if (principal.kind === "role" || principal.kind === "user") return principal.arn;
  return principal.kind === "account" || principal.kind === "session" ? principal.account : "";
}

// src/policy/decide/split-at-variables.ts
function splitAtVariables(policy) {
  return { ...policy, statements: policy.statements.flatMap(split) };
}
function split(statement) {
  let parts = [statement];
  const { resource, conditions } = statement;
  if (!resource.not)
    parts = parts.flatMap(
      (part) => halves(resource.items).map((items) => ({ ...part, resource: { not: false, items } }))
    );
  for (const [i, condition] of conditions.entries()) {
    const ways = splitCondition(condition);
    if (ways.length === 1 || parts.length * ways.length > MAX_PARTS) continue;
    parts = parts.flatMap((part) => ways.map((way) => ({ ...part, conditions: part.conditions.with(i, way) })));
  }
  return parts;
}
var MAX_PARTS = 8;
function splitCondition(condition) {
  const { test } = condition;
  if ("kind" in test || test.operator.negated || test.set !== void 0 || test.operator.comparison === "null")
    return [condition];
  return halves(test.values).map((values) => ({ ...condition, test: { ...test, values } }));
}
function halves(items) {
  const has = (item) => item.kind === "text" && variablesIn(item).length > 0;
  return [items.filter((item) => !has(item)), items.filter(has)].filter((half) => half.length > 0);
}

// src/policy/decide/space.ts
function spaceOf(policy, surroundings, budget, keys = []) {
  const { statements } = splitAtVariables(policy);
  const clauses = clausesOf(statements);
  const names = namesIn(policy, surroundings.owned.account, surroundings.perimeter);
  const variables = variableKeys(clauses);
  const crossing = /* @__PURE__ */ new Set([...variables, ...clauses.open.conditions.map(({ key }) => key)]);
  const mentioned = /* @__PURE__ */ new Set([...clauses.conditions.keys(), ...crossing, ...keys]);
  const plainly = comparedPlainly(clauses);
  const build = (told) => {
    const signs = { surroundings, names, mentioned, crossing, budget, ...told };
    const callers = callerDimension(signs, clauses);
    return [
      callers,
      ...actionDimensions(signs, clauses),
      networkDimension(signs, clauses),
      transportDimension(signs, clauses),
      ...contextDimensions(
        signs,
        clauses,
        callers.candidates.flatMap(({ head }) => head.caller ?? [])
      )
    ];
  };
  const dimensions = build(plainly);
  return {
    policy,
    statements,
    clauses,
    surroundings,
    names,
    mentioned,
    crossing,
    // What the variables can stand for is known now: a second time with these values put in.
    dimensions: variables.length === 0 ? dimensions : build(comparedWithValues(clauses, plainly, dimensions))
  };
}

// src/policy/decide/surroundings.ts
function readSurroundings(resource, perimeter) {
  const owned = readOwned(resource);
  if (typeof owned === "string") return owned;
  const given = readPerimeter(perimeter, owned.account);
  if (typeof given === "string") return given;
  const partition = field(resource, "partition") ?? partitionOf(field(resource, "arn")) ?? "aws";
  if (typeof partition !== "string" || !/^aws[a-z-]*$/.test(partition))
    return "The resource's partition is none of AWS's.";
  const arn = arnOf(owned.type, resource, partition);
  if (arn === void 0) return 'The resource has no name or ARN: the "name" of a bucket, the "arn" of anything else.';
  return { owned, arn, partition, perimeter: given, resource };
}
function partitionOf(arn) {
  return typeof arn === "string" ? /^arn:(aws[a-z-]*):/.exec(arn)?.[1] : void 0;
}
function arnOf(type, resource, partition) {
  const [arn, name] = [field(resource, "arn"), field(resource, "name")];
  if (typeof arn === "string" && /^arn:./.test(arn) && arn.length <= MAX_ARN) return arn;
  if (type === "AWS::S3::Bucket" && typeof name === "string" && name !== "" && name.length <= MAX_ARN)
    return `arn:${partition}:s3:::${name}`;
  return type === "AWS::EC2::VPCEndpoint" ? "" : void 0;
}
var MAX_ARN = 2e3;
function readPerimeter(value, owner) {
  const given = value ?? {};
  if (!isMap(given)) return "The perimeter is no map.";
  const wrong = [];
  const texts = (name) => {
    const listed2 = field(given, name) ?? [];
    if (isList(listed2) && listed2.every((each) => typeof each === "string")) return listed2;
    wrong.push(`The perimeter's ${name} is no list of strings.`);
    return [];
  };
  const organization = field(given, "organization") ?? void 0;
  if (organization !== void 0 && typeof organization !== "string")
    wrong.push("The perimeter's organization is no string.");
  const forwarded2 = field(given, "allowForwardedAccess") ?? false;
  if (typeof forwarded2 !== "boolean") wrong.push("The perimeter's allowForwardedAccess is neither true nor false.");
  const minimum = field(given, "minimumTlsVersion") ?? "1.2";
  const version = typeof minimum === "number" ? minimum.toFixed(1) : String(minimum);
  if (!/^1\.[0-3]$/.test(version)) wrong.push("The perimeter's minimumTlsVersion is none of 1.0, 1.1, 1.2, 1.3.");
  const members = texts("organizationAccounts");
  const corporateCidrs = texts("corporateCidrs");
  const odd = corporateCidrs.find((each) => rangeOf(each) === void 0);
  if (odd !== void 0) wrong.push("The perimeter's corporateCidrs hold what is no address range.");
  const perimeter = {
    accounts: texts("accounts"),
    organization,
    // An organization without a list of its accounts has at least the owner's.
    organizationAccounts: members.length === 0 && organization !== void 0 && owner !== void 0 ? [owner] : members,
    approvedEndpoints: field(given, "approvedEndpoints") === "estate" ? "undecided" : texts("approvedEndpoints"),
    approvedVpcs: texts("approvedVpcs"),
    corporateCidrs,
    breakGlassPrincipals: texts("breakGlassPrincipals"),
    allowForwardedAccess: forwarded2 === true,
    minimumTlsVersion: version
  };
  return wrong[0] ?? perimeter;
}

// src/policy/questions/not-public.ts
var notPublic = (_, names) => [
  {
    caller: (caller) => isAnyone(caller, names),
    network: (network) => isAnywhere(network, names),
    context: (part) => isStrange(part, names)
  }
];
function isAnyone(caller, { accounts }) {
  return caller.type === "anonymous" || "account" in caller && !accounts.has(caller.account);
}
function isAnywhere(network, { cidrs, endpoints, vpcs }) {
  switch (network.type) {
    case "internet":
      return !isInside(network.ip, cidrs);
    case "endpoint":
      return !endpoints.has(network.vpce.toLowerCase()) && !vpcs.has(network.vpc.toLowerCase());
    case "forwarded":
      return false;
  }
}
function isStrange(part, { organizations, ids, accounts }) {
  const is = (key, names) => {
    const value = part.get(key);
    return typeof value === "string" && names.has(value.toLowerCase());
  };
  const [id = ""] = String(part.get("aws:userid") ?? "").split(":");
  return !is("aws:principalorgid", organizations) && !is("s3:dataaccesspointaccount", accounts) && !ids.has(id.toLowerCase());
}

// src/policy/questions/public-policy.ts
function isPublicPolicy(space, budget) {
  const { policy, surroundings } = space;
  const open = policy.statements.filter((statement) => !isLimitedInDoubt(statement));
  const whole = judged(space, budget);
  if (open.length === policy.statements.length) return whole;
  const rest = judged(spaceOf({ ...policy, statements: open }, surroundings, budget), budget);
  return rest === true ? true : LIMITED_IN_DOUBT;
}
function publicnessOf(policy, resource, perimeter) {
  let known;
  const judge = () => {
    if (policy === void 0) return false;
    const surroundings = readSurroundings(resource, perimeter);
    if (typeof surroundings === "string")
      return { doubt: `whether Block Public Access takes the policy for public is not decided: ${surroundings}` };
    const budget = budgetOf(MAX_STEPS3);
    return isPublicPolicy(spaceOf(policy, surroundings, budget), budget);
  };
  return () => {
    known ??= judge();
    return known;
  };
}
var MAX_STEPS3 = 2e6;
var LIMITED_IN_DOUBT = {
  doubt: "whether Block Public Access takes a statement for everybody for public that is limited only by aws:PrincipalArn, aws:PrincipalAccount, aws:PrincipalIsAWSService or a literal star, AWS does not say"
};
function judged(space, budget) {
  const outcome = decide(space, notPublic(space.surroundings, space.names), budget);
  return outcome.verdict === "unknown" ? { doubt: outcome.reason } : outcome.verdict === "fail";
}
function isLimitedInDoubt({ effect, principal, conditions }) {
  const isForAll = principal !== void 0 && (principal.not || principal.items.some(({ kind }) => kind === "everyone"));
  return effect !== "Deny" && isForAll && !conditions.some(isFixed) && conditions.some(isInDoubt);
}
var FIXING = /* @__PURE__ */ new Set([
  "aws:principalorgid",
  "aws:sourceip",
  "aws:sourcearn",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:sourceowner",
  "aws:sourceaccount",
  "s3:x-amz-server-side-encryption-aws-kms-key-id",
  "aws:userid",
  "s3:dataaccesspointarn",
  "s3:dataaccesspointaccount"
]);
var UNSPOKEN = /* @__PURE__ */ new Set([
  "aws:principalarn",
  "aws:principalaccount",
  "aws:principalisawsservice"
]);
function isFixed({ key, test }) {
  if ("kind" in test || !limits(test) || !FIXING.has(key.toLowerCase())) return false;
  return test.values.every((value) => {
    const text = plainText(value);
    if (text === void 0 || /[*?]/.test(text)) return false;
    const range = test.operator.comparison === "ip" ? rangeOf(text) : void 0;
    return range === void 0 || range.bits >= (range.version === 4 ? 8 : 32);
  });
}
function isInDoubt({ key, test }) {
  if ("kind" in test || !limits(test)) return false;
  const hasStar = test.values.some((value) => /[*?]/.test(plainText(value) ?? ""));
  return UNSPOKEN.has(key.toLowerCase()) || hasStar && test.operator.comparison.startsWith("equal");
}
function limits({ operator: operator2, ifExists, set }) {
  return !operator2.negated && !ifExists && set !== "ForAllValues" && operator2.comparison !== "null";
}

// src/policy/questions/encryption-enforced-on-put.ts
var ALGORITHM = "s3:x-amz-server-side-encryption";
var KEY = "s3:x-amz-server-side-encryption-aws-kms-key-id";
var OWN_KEY = "s3:x-amz-server-side-encryption-customer-algorithm";
var ENCRYPTION_KEYS = [ALGORITHM, KEY, OWN_KEY];
var encryptionEnforcedOnPut = ({ owned, resource }) => {
  if (owned.type !== "AWS::S3::Bucket") return "Uploads go to buckets, and this is none.";
  const wanted = readWanted(resource);
  if (typeof wanted === "string") return wanted;
  return [
    {
      action: ({ name }) => name === "s3:PutObject",
      context: (part, keys) => !keys.includes(ALGORITHM) || breaks(part, wanted)
    }
  ];
};
function breaks(part, { standard, keys }) {
  const isWrongKey = (key) => keys.length > 0 && (typeof key !== "string" || !keys.includes(key));
  if (part.has(OWN_KEY)) return true;
  const algorithm = part.get(ALGORITHM);
  if (algorithm !== void 0) return !isKms(algorithm) || isWrongKey(part.get(KEY));
  if (typeof standard !== "object" || "doubt" in standard) return standard;
  return !isKms(standard.algorithm) || isWrongKey(standard.key);
}
function isKms(algorithm) {
  return algorithm === "aws:kms" || algorithm === "aws:kms:dsse";
}
function readWanted(resource) {
  const strict = field(resource, "strict") ?? false;
  if (typeof strict !== "boolean") return "The resource's strict is neither true nor false.";
  const keys = field(resource, "keys") ?? [];
  if (!isList(keys) || !keys.every((key) => typeof key === "string"))
    return "The resource's keys are no list of strings.";
  return {
    standard: strict ? true : standardOf(field(resource, "encryption") ?? void 0),
    keys
  };
}
function standardOf(encryption) {
  if (encryption === void 0) return true;
  const rules = field(encryption, "ServerSideEncryptionConfiguration");
  const rule = isList(rules) ? rules[0] : void 0;
  const by2 = isMap(rule) ? field(rule, "ServerSideEncryptionByDefault") : void 0;
  const [algorithm, key] = [field(by2, "SSEAlgorithm"), field(by2, "KMSMasterKeyID")];
  if (typeof algorithm !== "string")
    return { doubt: "the resource's encryption is not known in CloudFormation's shape" };
  return { algorithm, key: typeof key === "string" ? key : void 0 };
}

// src/policy/aws-owned-buckets.ts
var NAMES = [
  "al2023-<region>",
  "al2023-repos-<region>-de612dc2",
  "amazon-ssm-<region>",
  "amazon-ssm-packages-<region>",
  "amazoncloudwatch-agent",
  "amazoncloudwatch-agent-<region>",
  "amazonlinux-2-repos-<region>",
  "amazonlinux.<region>.amazonaws.com",
  "aws-application-migration-service-<region>",
  "aws-application-migration-service-hashes-<region>",
  "aws-codedeploy-<region>",
  "aws-drs-clients-<region>",
  "aws-drs-clients-hashes-<region>",
  "aws-drs-internal-<region>",
  "aws-drs-internal-hashes-<region>",
  "aws-ec2-enclave-certificate-<region>-prod",
  "aws-elastic-disaster-recovery-<region>",
  "aws-elastic-disaster-recovery-hashes-<region>",
  "aws-mgn-clients-<region>",
  "aws-mgn-clients-hashes-<region>",
  "aws-mgn-internal-<region>",
  "aws-mgn-internal-hashes-<region>",
  "aws-patchmanager-macos-<region>",
  "aws-ssm-<region>",
  "aws-ssm-distributor-file-<region>",
  "aws-ssm-document-attachments-<region>",
  "aws-windows-downloads-<region>",
  "cloudformation-custom-resource-response-<region>",
  "cloudformation-waitcondition-<region>",
  "ec2imagebuilder-managed-resources-<region>-prod",
  "ec2imagebuilder-toe-<region>-prod",
  "packages.<region>.amazonaws.com",
  "patch-baseline-snapshot-<region>",
  "prod-<region>-starport-layer-bucket",
  "prod.<region>.appinfo.src",
  "repo.<region>.amazonaws.com",
  "repo.<region>.emr.amazonaws.com",
  "<region>-birdwatcher-prod"
];
var REGION2 = "(?:[a-z]{2}-?(?:gov-?|iso[a-z]?-?)?[a-z]{4,9}-?\\d|<region>)";
var OWNED = new RegExp(
  `^(?:${NAMES.map((name) => name.replaceAll(".", "\\.").replace("<region>", () => REGION2)).join("|")})$`
);
function isOwnedByAws(bucket) {
  return bucket.length < 100 && OWNED.test(bucket);
}

// src/policy/questions/trusted-accounts-only.ts
var trustedAccountsOnly = (surroundings) => {
  const trusted = trustedAccounts(surroundings);
  const { account: owner } = surroundings.owned;
  const isStranger = (caller) => {
    if (caller.type === "service") return false;
    if (caller.type === "anonymous") return true;
    if (trusted.has(caller.account)) return false;
    return owner === void 0 ? { doubt: "the resource's account is not given" } : true;
  };
  const isDirect = (part) => {
    const delegate = part.get("s3:dataaccesspointaccount");
    return typeof delegate !== "string" || !trusted.has(delegate);
  };
  return [{ caller: isStranger, context: isDirect }];
};
function trustedAccounts({ owned, perimeter }) {
  const owner = owned.account === void 0 ? [] : [owned.account];
  return /* @__PURE__ */ new Set([...owner, ...perimeter.accounts, ...perimeter.organizationAccounts]);
}

// src/policy/questions/endpoint-policy-pinned.ts
var RESOURCE_ACCOUNT = "aws:resourceaccount";
var endpointPolicyPinned = (surroundings) => {
  const { owned, resource } = surroundings;
  if (owned.type !== "AWS::EC2::VPCEndpoint") return "Only endpoints lead to resources, and this is none.";
  const service = field(resource, "service") ?? "s3";
  if (service !== "s3") return "Where its requests go is decided for endpoints of S3 only.";
  const trusted = trustedAccounts(surroundings);
  const isStranger = (caller) => !("account" in caller) || !trusted.has(caller.account);
  const isStrangers = (part, keys) => !keys.includes(RESOURCE_ACCOUNT) || !trusted.has(String(part.get(RESOURCE_ACCOUNT)));
  const through2 = {
    network: ({ type }) => type === "endpoint",
    resource: (arn) => !isOwnedByAws(bucketIn(arn))
  };
  return [
    { ...through2, caller: isStranger },
    { ...through2, context: isStrangers }
  ];
};
function bucketIn(arn) {
  return arn.replace(/^arn:[^:]*:s3:::/, "").replace(/\/.*$/s, "");
}

// src/policy/questions/no-confused-deputy.ts
var SOURCE_ACCOUNT = "aws:sourceaccount";
var noConfusedDeputy = (surroundings, names) => {
  const trusted = trustedAccounts(surroundings);
  const isForStrangers = (part, keys) => {
    const account = part.get(SOURCE_ACCOUNT);
    return !keys.includes(SOURCE_ACCOUNT) || typeof account === "string" && !trusted.has(account);
  };
  return [
    {
      services: true,
      caller: ({ type }) => type === "service",
      // Services call from addresses of their own.
      network: (network) => network.type === "internet" && isAnywhere(network, names),
      context: isForStrangers
    }
  ];
};

// src/policy/questions/tls-minimum-version.ts
var tlsMinimumVersion = ({ perimeter }) => [
  { transport: ({ version }) => version === void 0 || Number(version) < Number(perimeter.minimumTlsVersion) }
];

// src/policy/questions/tls-only.ts
var tlsOnly = () => [{ transport: ({ secure }) => !secure }];

// src/policy/questions/via-service.ts
var viaService = ({ owned, resource }) => {
  if (owned.type !== "AWS::KMS::Key") return "Only keys are used by way of services, and this is none.";
  const services = field(resource, "services") ?? [];
  if (!isList(services) || !services.every((each) => typeof each === "string"))
    return "The resource's services are no list of strings.";
  const isWanted = (through2) => typeof through2 === "string" && (services.length === 0 || services.some((each) => through2.startsWith(`${each}.`)));
  return [
    {
      action: ({ name }) => isCryptographic(name),
      context: (part, keys) => !keys.includes(VIA_SERVICE) || !isWanted(part.get(VIA_SERVICE))
    }
  ];
};
var VIA_SERVICE = "kms:viaservice";
function isCryptographic(action) {
  return CRYPTOGRAPHIC.has(action);
}
var CRYPTOGRAPHIC = /* @__PURE__ */ new Set([
  "kms:Decrypt",
  "kms:DeriveSharedSecret",
  "kms:Encrypt",
  "kms:GenerateDataKey",
  "kms:GenerateDataKeyPair",
  "kms:GenerateDataKeyPairWithoutPlaintext",
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:GenerateMac",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
  "kms:Sign",
  "kms:Verify",
  "kms:VerifyMac"
]);

// src/policy/questions/vpc-endpoint-only.ts
var vpcEndpointOnly = ({ perimeter }) => [
  {
    action: isDataPlane,
    caller: (caller) => !isBreakGlass(caller, perimeter),
    network: (network) => isOutside(network, perimeter)
  }
];
var OF_BUCKETS = ["s3:ListBucket", "s3:ListBucketVersions", "s3:ListBucketMultipartUploads"];
function isDataPlane({ name, resource }) {
  return resource === "object" || resource === "accesspointobject" || OF_BUCKETS.includes(name);
}
function isBreakGlass(caller, { breakGlassPrincipals }) {
  return "arn" in caller && breakGlassPrincipals.includes(caller.arn);
}
function isOutside(network, perimeter) {
  switch (network.type) {
    case "internet":
      return !isInside(network.ip, perimeter.corporateCidrs);
    case "forwarded":
      return !perimeter.allowForwardedAccess && (network.ip === void 0 || !isInside(network.ip, perimeter.corporateCidrs));
    case "endpoint": {
      const { approvedEndpoints, approvedVpcs } = perimeter;
      if (includes(approvedVpcs, network.vpc)) return false;
      if (approvedEndpoints === "undecided") return UNDECIDED;
      return !includes(approvedEndpoints, network.vpce);
    }
  }
}
var UNDECIDED = { doubt: "which endpoints are approved is not given: the perimeter's approvedEndpoints" };
function includes(ids, id) {
  return ids.some((each) => each.toLowerCase() === id.toLowerCase());
}

// src/policy/questions/request-questions.ts
var REQUEST_QUESTIONS = /* @__PURE__ */ new Map([
  ["vpc-endpoint-only", vpcEndpointOnly],
  ["not-public", notPublic],
  ["tls-only", tlsOnly],
  ["tls-minimum-version", tlsMinimumVersion],
  ["trusted-accounts-only", trustedAccountsOnly],
  ["encryption-enforced-on-put", encryptionEnforcedOnPut],
  ["no-confused-deputy", noConfusedDeputy],
  ["via-service", viaService],
  ["endpoint-policy-pinned", endpointPolicyPinned]
]);
var KEYS_OF = /* @__PURE__ */ new Map([
  ["encryption-enforced-on-put", ENCRYPTION_KEYS],
  ["no-confused-deputy", [SOURCE_ACCOUNT]],
  ["via-service", [VIA_SERVICE]],
  ["endpoint-policy-pinned", [RESOURCE_ACCOUNT]]
]);

// src/policy/questions/restrict-outsiders.ts
function outsidersRestricted(space, budget) {
  const { restrictPublicBuckets, account } = space.surroundings.owned;
  if (!restrictPublicBuckets) return (violation) => violation;
  const isPublic = isPublicPolicy(space, budget);
  const isLeft = (caller) => isOutsider(caller, account) ? not(isPublic) : true;
  return (violation) => ({
    ...violation,
    caller: (caller) => allOf([isLeft(caller), violation.caller?.(caller) ?? true], (each) => each)
  });
}
function isOutsider(caller, owner) {
  if (caller.type === "service") return false;
  return !("account" in caller) || owner !== void 0 && caller.account !== owner;
}

// src/policy/questions/admin-separate.ts
var ADMINISTERS = /* @__PURE__ */ new Set([
  "kms:DeleteImportedKeyMaterial",
  "kms:DisableKey",
  "kms:PutKeyPolicy",
  "kms:ScheduleKeyDeletion"
]);
var adminSeparate = (space, budget) => {
  if (space.surroundings.owned.type !== "AWS::KMS::Key")
    return { verdict: "unknown", reason: "Only keys are administered apart from their use, and this is none." };
  let doubt;
  for (const caller of callersIn(space)) {
    const both3 = [isAdministration, isCryptographic].map((isMeant) => mayCall(caller, isMeant, space, budget));
    const statements = both3.flatMap((found) => found.verdict === "fail" ? found.statements : []);
    if (both3.every(({ verdict }) => verdict === "fail"))
      return { verdict: "fail", statements: [...new Set(statements)].sort((a, b) => a - b) };
    if (both3.every(({ verdict }) => verdict !== "pass"))
      doubt ??= both3.flatMap((found) => found.verdict === "unknown" ? [found.reason] : [])[0];
  }
  return doubt === void 0 ? { verdict: "pass" } : { verdict: "unknown", reason: doubt };
};
function isAdministration(action) {
  return ADMINISTERS.has(action);
}
function callersIn({ dimensions }) {
  const callers = dimensions.flatMap(({ candidates }) => candidates.flatMap(({ head }) => head.caller ?? []));
  return callers.filter(({ type }) => type !== "anonymous" && type !== "service");
}
function mayCall(wanted, isMeant, space, budget) {
  return decide(space, [{ caller: (caller) => caller === wanted, action: ({ name }) => isMeant(name) }], budget);
}

// src/policy/questions/endpoint-policy-restricted.ts
var endpointPolicyRestricted = (space) => {
  const { owned, resource } = space.surroundings;
  if (owned.type !== "AWS::EC2::VPCEndpoint")
    return { verdict: "unknown", reason: "Only endpoints let everything through, and this is none." };
  const service = String(field(resource, "service") ?? "s3");
  const account = strangerTo2(space.names);
  const requests = actionsOf(service).map((action) => requestOf2(action, service, account));
  let shown;
  for (const request of requests) {
    const read2 = readRequest(request);
    if (typeof read2 === "string") return { verdict: "unknown", reason: read2 };
    const { decision, reason } = evaluated(space, read2);
    if (decision === "denied") return { verdict: "pass" };
    if (reason !== void 0) return { verdict: "unknown", reason };
    if (shown === void 0 || request.action === "s3:GetObject") shown = request;
  }
  if (shown === void 0) return { verdict: "unknown", reason: `Which actions ${service} has is not known here.` };
  return { verdict: "fail", request: shown };
};
function strangerTo2({ accounts }) {
  let account = 999999999999;
  while (accounts.has(String(account))) account--;
  return String(account);
}
function requestOf2({ name, resources }, service, account) {
  const arn = `arn:aws:iam::${account}:role/stranger`;
  const bucket = `arn:aws:s3:::bucket-of-${account}`;
  const resource = resources.includes("object") ? `${bucket}/a` : bucket;
  return {
    principal: { type: "role", arn, account },
    action: name,
    resource: service === "s3" ? resource : `arn:aws:${service}:us-east-1:${account}:stranger`,
    network: { type: "endpoint", vpce: "vpce-0", vpc: "vpc-0" },
    context: {
      "aws:SecureTransport": "true",
      "aws:PrincipalArn": arn,
      "aws:PrincipalAccount": account,
      "aws:PrincipalIsAWSService": "false",
      "aws:ViaAWSService": "false",
      "aws:ResourceAccount": account,
      "aws:SourceVpce": "vpce-0",
      "aws:SourceVpc": "vpc-0"
    }
  };
}

// src/policy/questions/no-lockout.ts
var CHANGES = /* @__PURE__ */ new Map([
  ["AWS::S3::Bucket", "s3:PutBucketPolicy"],
  ["AWS::S3::AccessPoint", "s3:PutAccessPointPolicy"],
  ["AWS::S3Express::DirectoryBucket", "s3express:PutBucketPolicy"],
  ["AWS::S3Tables::TableBucket", "s3tables:PutTableBucketPolicy"],
  ["AWS::KMS::Key", "kms:PutKeyPolicy"]
]);
var noLockout = (space, budget) => {
  const { type, account } = space.surroundings.owned;
  const change = CHANGES.get(type);
  if (change === void 0) return { verdict: "pass" };
  if (account === void 0) return { verdict: "unknown", reason: "The resource's account is not given." };
  const isOwn2 = (caller) => "account" in caller && caller.account === account;
  const found = decide(space, [{ caller: isOwn2, action: ({ name }) => name === change }], budget);
  if (found.verdict === "pass") return { verdict: "fail", statements: deniesOf(change, space) };
  return found.verdict === "fail" ? { verdict: "pass" } : found;
};
function deniesOf(action, { policy, surroundings: { arn } }) {
  const context = /* @__PURE__ */ new Map();
  const isAbout = policy.statements.filter(
    (statement) => statement.effect === "Deny" && evaluateAction(statement.action, { action, context }) !== false && evaluateResource(statement.resource, { resource: arn, context }) !== false
  );
  return isAbout.map(({ index: index2 }) => index2);
}

// src/policy/questions/statements-effective.ts
var statementsEffective = (space, budget) => {
  const [unread2] = space.policy.unread;
  if (unread2 !== void 0) return { verdict: "unknown", reason: doubtOf(unread2).doubt };
  const found = space.policy.statements.map((statement) => [statement, effectOf(statement, space, budget)]);
  const statements = found.flatMap(([{ index: index2 }, effect]) => effect === "none" ? [index2] : []);
  if (statements.length > 0) return { verdict: "fail", statements };
  const reason = found.map(([, effect]) => effect).find((effect) => typeof effect === "object")?.reason;
  return reason === void 0 ? { verdict: "pass" } : { verdict: "unknown", reason };
};
var ANY_REQUEST = { services: true, byStatement: true };
function effectOf(statement, space, budget) {
  const alone = allowedBy(statement, space);
  for (const reading of ["sure", "possible", "open"]) {
    const found = first(alone, ANY_REQUEST, reading, budget);
    if (found === "none") continue;
    if (found === "too much" || reading === "open") return TOO_MUCH3;
    if (reading === "sure") return "some";
    const request = requestOf(found);
    const { applies } = evaluateStatement(statement, request);
    if (isSomebody(statement, request) && (statement.effect === "Deny" || !mayBeDenied(request, space))) return "some";
    return { reason: isDoubt(applies) ? applies.doubt : `what denies ${statement.at} is left open by the policy` };
  }
  return "none";
}
function isSomebody(statement, request) {
  const { action, resource, conditions } = evaluateStatement(statement, request);
  const isNamed2 = statement.principal?.not === false && statement.principal.items.every(({ kind }) => UNTOLD.has(kind));
  const isUnread = statement.unread.length > 0 || typeof statement.effect !== "string";
  return isNamed2 && !isUnread && action === true && resource === true && conditions.every(({ result }) => result === true);
}
var UNTOLD = /* @__PURE__ */ new Set(["federated", "canonical-user"]);
function mayBeDenied(request, { policy }) {
  return policy.statements.some(
    (statement) => statement.effect !== "Allow" && evaluateStatement(statement, request).applies !== false
  );
}
var TOO_MUCH3 = { reason: "there are too many kinds of requests to be tried (analysis-limit)" };
function allowedBy({ index: index2, effect }, space) {
  const { size } = space.clauses;
  const parts = space.statements.flatMap((part, i) => part.index === index2 ? [i] : []);
  const allows = bitsOf(size, parts);
  const denies = effect === "Deny" ? noBits(size) : space.clauses.denies;
  return { ...space, clauses: { ...space.clauses, allows, denies } };
}

// src/policy/questions/statement-questions.ts
var STATEMENT_QUESTIONS = /* @__PURE__ */ new Map([
  ["no-lockout", noLockout],
  ["statements-effective", statementsEffective],
  ["admin-separate", adminSeparate],
  ["endpoint-policy-restricted", endpointPolicyRestricted]
]);

// src/policy/questions/ask.ts
function ask({ policy, resource, perimeter }, questions, duplicates = /* @__PURE__ */ new Set()) {
  const surroundings = readSurroundings(resource, perimeter);
  if (typeof surroundings === "string") return questions.map((question) => unknown(question, surroundings));
  const written = policy ?? defaultPolicyOf(surroundings.owned);
  const read2 = written === void 0 ? NO_POLICY : normalise(written, "resource", duplicates);
  const budget = budgetOf(MAX_STEPS4);
  const keys = questions.flatMap((question) => KEYS_OF.get(question) ?? []);
  const space = spaceOf(read2, surroundings, budget, keys);
  const left = outsidersRestricted(space, budget);
  return questions.map((question) => answer(question, space, left, budget));
}
var MAX_STEPS4 = 5e6;
var NO_POLICY = { statements: [], unread: [], size: { characters: 0, variables: 0 } };
function unknown(question, reason) {
  return { question, verdict: "unknown", reason };
}
function answer(question, space, left, budget) {
  if (budget.isSpent()) return unknown(question, "The policy says too much to be judged (analysis-limit).");
  const aboutStatements = STATEMENT_QUESTIONS.get(question);
  if (aboutStatements !== void 0) return { question, ...aboutStatements(space, budget) };
  const violations = REQUEST_QUESTIONS.get(question)?.(space.surroundings, space.names) ?? NOT_HERE;
  if (typeof violations === "string") return unknown(question, violations);
  return { question, ...decide(space, violations.map(left), budget) };
}
var NOT_HERE = "This question is not decided here.";

// src/policy/explain-request.ts
function explainRequest(outcomes, request) {
  const allow = outcomes.find(({ statement, applies }) => statement.effect === "Allow" && applies === true);
  const allowed = allow === void 0 ? [] : [step(allow, allow.statement.at, `${nameOf(allow)} allows it`)];
  const denies = outcomes.filter(({ statement }) => statement.effect === "Deny");
  return [...allowed, ...denies.map((outcome) => whyNotDenied(outcome, request))];
}
function whyNotDenied(outcome, request) {
  const { statement, principal, action, resource, conditions, applies } = outcome;
  const name = nameOf(outcome);
  const not2 = `${name} does not apply because`;
  if (applies === true) return step(outcome, statement.at, `${name} denies it`);
  if (principal === false) return step(outcome, clause(statement, "Principal"), `${not2} ${whoIsMeant(statement)}`);
  if (action === false)
    return step(outcome, clause(statement, "Action"), `${not2} it leaves ${quoted(request.action)} out`);
  if (resource === false)
    return step(outcome, clause(statement, "Resource"), `${not2} it leaves ${quoted(request.resource)} out`);
  const failed = conditions.find(({ result }) => result === false);
  if (failed !== void 0)
    return step(outcome, failed.condition.at, `${not2} ${whyConditionFails(failed.condition, request)}`);
  const why = isDoubt(applies) ? `: ${applies.doubt}` : "";
  return step(outcome, statement.at, `nobody can say whether ${name} applies${why}`);
}
function whoIsMeant({ principal }) {
  return principal?.not === true ? "it exempts the caller" : "it names other callers";
}
function whyConditionFails({ key, operator: operator2 }, request) {
  const value = request.context.get(key.toLowerCase());
  if (value === void 0) return `${key} is absent and the operator is ${operator2}`;
  const shown = typeof value === "string" ? quoted(value) : `[${value.map(quoted).join(", ")}]`;
  return `${key} is ${shown} and ${operator2} does not hold`;
}
function nameOf({ statement: { sid, index: index2, effect } }) {
  const name = sid === void 0 || sid === "" ? String(index2 + 1) : quoted(sid);
  return `statement ${name}${effect === "Deny" ? " (Deny)" : ""}`;
}
function clause(statement, name) {
  const listed2 = { Principal: statement.principal, Action: statement.action, Resource: statement.resource }[name];
  return child(statement.at, listed2?.not === true ? `Not${name}` : name);
}
function step({ statement }, at, text) {
  return { statement: statement.index, at, text };
}
var MAX_SHOWN = 120;
function quoted(text) {
  return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text}"`;
}

// src/policy/request-words.ts
function requestInWords({ principal, action, resource, network, context }) {
  const tls = context["s3:TlsVersion"];
  const how = context["aws:SecureTransport"] === "false" ? " over plain HTTP" : typeof tls === "string" ? ` over TLS ${tls}` : "";
  return `${callerInWords(principal)} ${action} of ${resource}${how} ${networkInWords(network)}`;
}
function callerInWords({ type, arn, account, name }) {
  switch (type) {
    case "anonymous":
      return "an anonymous";
    case "service":
      return `the service ${name ?? "principal"}'s`;
    case "root":
      return `the root user of account ${account}'s`;
    case "role":
    case "user":
      return `${arn}'s`;
  }
}
function networkInWords({ type, ip, vpce, vpc }) {
  switch (type) {
    case "internet":
      return `from the internet${ip === void 0 ? "" : ` (${ip})`}`;
    case "endpoint":
      return `through the VPC endpoint ${vpce} in ${vpc}`;
    case "forwarded":
      return "that an AWS service makes for it";
  }
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
  mapOf,
  parsePolicy,
  isDoubt,
  decideAccess,
  matchesGlob,
  evaluateLayer,
  readRequest,
  actionsOf,
  readOwned,
  defaultPolicyOf,
  FULL_ACCESS_POLICY,
  normalise,
  publicnessOf,
  STATEMENT_QUESTIONS,
  ask,
  explainRequest,
  requestInWords
};
