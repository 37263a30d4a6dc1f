// chunk:chunks/chunk-GCV3SQRU.js
import { createRequire as lakeproofCreateRequire6 } from "node:module";

// chunk:chunks/chunk-6KWMHPTB.js
import { createRequire as lakeproofCreateRequire4 } from "node:module";

// chunk:chunks/chunk-7222HRF4.js
import { createRequire as lakeproofCreateRequire } from "node:module";
var require2 = lakeproofCreateRequire(import.meta.url);
var LITERAL = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.+-])/y;
var WORD = /[^\s{}[\],:"]{0,40}/y;
var CONTROL = /[\u0000-\u001f]/g;
var QUOTE = 34;
var BACKSLASH = 92;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
function tokenAt(text, from) {
  const start = skipBlank(text, from);
  if (start < 0) return misfit(-start - 1, text.length, "a comment is never closed", "Close the comment with */.");
  const char = text[start];
  switch (char) {
    case void 0:
      return { kind: "end", text: "", start, end: start };
    case "{":
    case "}":
    case "[":
    case "]":
    case ",":
    case ":":
      return { kind: char, text: "", start, end: start + 1 };
    case '"':
      return stringAt(text, start);
    default:
      return literalAt(text, start);
  }
}
function misfit(start, end, message, next) {
  return { kind: "misfit", start, end, message, next };
}
function skipBlank(text, from) {
  let at = from;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === LINE_FEED || code === CARRIAGE_RETURN || code === 9 || code === 65279) at++;
    else if (code === 47 && text[at + 1] === "/") {
      while (at < text.length && text.charCodeAt(at) !== LINE_FEED && text.charCodeAt(at) !== CARRIAGE_RETURN) at++;
    } else if (code === 47 && text[at + 1] === "*") {
      const close = text.indexOf("*/", at + 2);
      if (close < 0) return -at - 1;
      at = close + 2;
    } else return at;
  }
}
function stringAt(text, start) {
  let escaped = false;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const cooked = escaped ? unescaped(text.slice(start, at + 1)) : text.slice(start + 1, at);
      if (cooked !== void 0) return { kind: "string", text: cooked, start, end: at + 1 };
      return misfit(start, at + 1, "a text holds an escape that JSON does not know", "Write \\\\ for a backslash.");
    }
    if (code === BACKSLASH) {
      escaped = true;
      at++;
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      return misfit(
        start,
        at,
        "a text is not closed on its line",
        'Add the closing ", and write \\n for a line break.'
      );
    }
  }
  return misfit(
    start,
    text.length,
    "a text is never closed: the file ends first",
    'Add the closing "; perhaps the file is cut off.'
  );
}
function unescaped(quoted22) {
  try {
    return JSON.parse(quoted22.replace(CONTROL, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`));
  } catch {
    return void 0;
  }
}
function literalEnd(text, start) {
  LITERAL.lastIndex = start;
  return LITERAL.test(text) ? LITERAL.lastIndex : -1;
}
function literalAt(text, start) {
  const end = literalEnd(text, start);
  if (end >= 0) return { kind: "literal", text: text.slice(start, end), start, end };
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] || text.charAt(start);
  return misfit(
    start,
    start + word.length,
    `${JSON.stringify(word)} is no JSON value`,
    "Put texts in double quotes; the other values are numbers, true, false and null."
  );
}
var TAB = 9;
var LINE_FEED2 = 10;
var CARRIAGE_RETURN2 = 13;
var BLANK = 32;
var QUOTE2 = 34;
var COMMA = 44;
var COLON = 58;
var OPENING_BRACKET = 91;
var BACKSLASH2 = 92;
var CLOSING_BRACKET = 93;
var OPENING_BRACE = 123;
var CLOSING_BRACE = 125;
var NOT_PLAIN = -1;
function skipValue(text, from, levels) {
  const closers = [];
  let at = skipWhite(text, from);
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code === OPENING_BRACE || code === OPENING_BRACKET) {
      if (closers.length >= levels) return NOT_PLAIN;
      const closer = code === OPENING_BRACE ? CLOSING_BRACE : CLOSING_BRACKET;
      at = skipWhite(text, at + 1);
      if (text.charCodeAt(at) !== closer) {
        closers.push(closer);
        if (closer === CLOSING_BRACE) at = skipKey(text, at);
        if (at < 0) return NOT_PLAIN;
        continue;
      }
      at++;
    } else at = code === QUOTE2 ? skipString(text, at) : literalEnd(text, at);
    at = skipClosers(text, at, closers);
    if (at < 0 || closers.length === 0) return at;
  }
}
function skipClosers(text, from, closers) {
  let at = from;
  while (at >= 0 && closers.length > 0) {
    at = skipWhite(text, at);
    const code = text.charCodeAt(at);
    const closer = closers[closers.length - 1];
    if (code === COMMA) {
      at = skipWhite(text, at + 1);
      return closer === CLOSING_BRACE ? skipKey(text, at) : at;
    }
    if (code !== closer) return NOT_PLAIN;
    closers.pop();
    at++;
  }
  return at;
}
function skipKey(text, at) {
  if (text.charCodeAt(at) !== QUOTE2) return NOT_PLAIN;
  const end = skipString(text, at);
  if (end < 0) return NOT_PLAIN;
  const colon = skipWhite(text, end);
  return text.charCodeAt(colon) === COLON ? skipWhite(text, colon + 1) : NOT_PLAIN;
}
function skipString(text, start) {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE2) return at + 1;
    if (code === LINE_FEED2 || code === CARRIAGE_RETURN2) return NOT_PLAIN;
    if (code === BACKSLASH2) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return NOT_PLAIN;
      at = ESCAPE.lastIndex - 1;
    }
  }
  return NOT_PLAIN;
}
var ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
function skipWhite(text, from) {
  let at = from;
  for (; ; ) {
    const code = text.charCodeAt(at);
    if (code !== BLANK && code !== LINE_FEED2 && code !== CARRIAGE_RETURN2 && code !== TAB) return at;
    at++;
  }
}
var LINE_FEED3 = 10;
var CARRIAGE_RETURN3 = 13;
function lineIndex(text) {
  let known2;
  const starts = () => {
    known2 ??= lineStarts(text);
    return known2;
  };
  return {
    pointAt(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastNotAfter(starts(), at);
      return { line: line + 1, column: at - (starts()[line] ?? 0) + 1 };
    },
    get lines() {
      return starts().length;
    }
  };
}
function lineStarts(text) {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED3 || code === CARRIAGE_RETURN3 && text.charCodeAt(i + 1) !== LINE_FEED3) starts.push(i + 1);
  }
  return starts;
}
function lastNotAfter(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function sourceOf(text, file) {
  const index2 = lineIndex(text);
  return { file, text, span: ({ start, end }) => ({ file, start: index2.pointAt(start), end: index2.pointAt(end) }) };
}
function problemAt(source, at, problem) {
  return { ...problem, file: source.file, at: source.span(at) };
}
function byPlace(one2, other) {
  const [a, b] = [one2.at?.start, other.at?.start];
  if (a === void 0 || b === void 0) return 0;
  return a.line - b.line || a.column - b.column;
}
var MAX_DEPTH = 1e3;
var MAX_WARNINGS = 100;
var MAX_NODES = 5e6;
var MAX_MARKS = 3e6;
var MAX_GAIN = 1e6;
var SMALL_GAIN = 1e4;
var GAIN_FACTOR = 100;
function allowedGain(ownNodes) {
  return Math.max(SMALL_GAIN, Math.min(MAX_GAIN, GAIN_FACTOR * ownNodes));
}
function tooDeep(source, offset) {
  return problemAt(
    source,
    { start: offset, end: offset + 1 },
    {
      level: "error",
      kind: "too-deep",
      message: `The file nests lists and maps more than ${MAX_DEPTH} deep, which no template, plan or snapshot does`,
      next: "Leave the file out of the scan, or repair what wrote it."
    }
  );
}
function tooLarge(source) {
  return problemAt(
    source,
    { start: 0, end: 1 },
    {
      level: "error",
      kind: "too-large",
      message: "The file holds more values than a scan can hold in memory",
      next: "Split the file, or leave it out of the scan."
    }
  );
}
var FEW = 8;
function uniqueKeys(entries, source, problems) {
  if (!hasDuplicates(entries)) return entries;
  const last3 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const earlier = last3.get(entry.key.text);
    if (earlier !== void 0 && problems.length < MAX_WARNINGS) problems.push(duplicate(source, earlier, entry));
    last3.set(entry.key.text, entry);
  }
  return entries.filter((entry) => last3.get(entry.key.text) === entry);
}
function hasDuplicates(entries) {
  if (entries.length > FEW) return new Set(entries.map((entry) => entry.key.text)).size < entries.length;
  for (let i = 1; i < entries.length; i++) {
    for (let j = 0; j < i; j++) if (entries[i]?.key.text === entries[j]?.key.text) return true;
  }
  return false;
}
function duplicate(source, earlier, later) {
  const first2 = source.span(earlier.key).start.line;
  const second = source.span(later.key).start.line;
  return problemAt(source, later.key, {
    level: "warning",
    kind: "duplicate-key",
    message: `The key ${JSON.stringify(shown(later.key.text))} is written twice in one map, in line ${first2} and in line ${second}; the last one is used`,
    next: "Remove or rename one of them."
  });
}
function shown(key) {
  return key.length <= 80 ? key : `${key.slice(0, 79)}\u2026`;
}
function readJson(text, file, wanted = "all") {
  const source = sourceOf(text, file);
  const problems = [];
  const root = readValue(source, problems, wanted);
  if (root === void 0) return { value: void 0, problems };
  if ("level" in root) return { value: void 0, problems: [root] };
  return { value: { ...source, root, format: "json" }, problems: problems.toSorted(byPlace) };
}
function readJsonPart(source, start, wanted = "all") {
  const root = readValue(source, [], wanted, start);
  return root === void 0 || "level" in root ? void 0 : root;
}
var PLACED = 18;
var LEFT_OUT = { kind: "scalar", text: "", plain: false, start: 0, end: 0 };
function readValue(source, problems, whole, part) {
  const { text } = source;
  const stack = [];
  let root;
  let nodes = 0;
  let token = tokenAt(text, part ?? 0);
  for (; ; token = tokenAt(text, token.end)) {
    const frame = stack.at(-1);
    if (token.kind === "misfit") return misplaced(source, token, token.message, token.next);
    if (token.kind === "end" && frame === void 0) return root;
    if (!fits(token, frame, root)) return unexpected(source, token, frame);
    let node;
    switch (token.kind) {
      case "{":
      case "[":
        if (stack.length >= MAX_DEPTH) return tooDeep(source, token.start);
        if (frame !== void 0 && wantedIn(frame) === "place") {
          nodes += PLACED;
          const end = skipValue(text, token.start, MAX_DEPTH - stack.length);
          if (end >= 0) {
            node = placeOf(token.start, end);
            token = { ...token, end };
            break;
          }
        }
        stack.push({
          closer: token.kind === "{" ? "}" : "]",
          wanted: frame === void 0 ? whole : wantedIn(frame),
          start: token.start,
          entries: [],
          items: [],
          key: void 0,
          expects: "item"
        });
        break;
      case "}":
      case "]":
        stack.pop();
        node = frame && closed(frame, token.end, source, problems);
        break;
      case ",":
        if (frame) frame.expects = "item";
        break;
      case ":":
        if (frame) {
          frame.expects = "value";
          const end = isFirstLeftOut(frame) ? skipValue(text, token.end, MAX_DEPTH - stack.length) : -1;
          if (end >= 0) {
            place(LEFT_OUT, frame);
            token = { ...token, end };
          }
        }
        break;
      case "string":
      case "literal":
        node = frame !== void 0 && isLeftOut(frame) ? LEFT_OUT : scalar(token);
        break;
    }
    if (node === void 0) continue;
    if (node !== LEFT_OUT && ++nodes > MAX_NODES) return tooLarge(source);
    const parent2 = stack.at(-1);
    if (parent2 !== void 0) place(node, parent2);
    else if (part !== void 0) return node;
    else root = node;
  }
}
function placeOf(start, end) {
  return { kind: "scalar", text: "", plain: false, start, end };
}
function scalar({ kind, text, start, end }) {
  return { kind: "scalar", text, plain: kind === "literal", start, end };
}
function wantedIn({ closer, wanted, key }) {
  if (wanted === void 0 || wanted === "all") return wanted;
  if (wanted === "place") return void 0;
  if (isItems(wanted)) return closer === "]" ? wanted[0] : void 0;
  if (closer === "]") return wanted;
  return key !== void 0 && Object.hasOwn(wanted, key.text) ? wanted[key.text] : void 0;
}
function isItems(wanted) {
  return Array.isArray(wanted);
}
function isLeftOut(frame) {
  return (frame.expects === "value" ? wantedIn(frame) : frame.wanted) === void 0;
}
function isFirstLeftOut(frame) {
  return frame.wanted !== void 0 && wantedIn(frame) === void 0;
}
function fits(token, frame, root) {
  if (frame === void 0) return root === void 0 && isValueStart(token);
  switch (frame.expects) {
    case "item":
      if (token.kind === frame.closer) return true;
      return frame.closer === "}" ? token.kind === "string" : isValueStart(token);
    case "colon":
      return token.kind === ":";
    case "value":
      return isValueStart(token);
    case "comma":
      return token.kind === "," || token.kind === frame.closer;
  }
}
function isValueStart({ kind }) {
  return kind === "{" || kind === "[" || kind === "string" || kind === "literal";
}
function place(node, parent2) {
  if (parent2.closer === "]") {
    if (node !== LEFT_OUT && isKept(node, parent2.wanted)) parent2.items.push(node);
    parent2.expects = "comma";
  } else if (parent2.expects === "value" && parent2.key !== void 0) {
    if (node !== LEFT_OUT) parent2.entries.push({ key: parent2.key, value: node });
    parent2.key = void 0;
    parent2.expects = "comma";
  } else if (node.kind === "scalar") {
    parent2.key = node;
    parent2.expects = "colon";
  }
}
function isKept(item, list) {
  return list === void 0 || !isItems(list) || list[1](item);
}
function closed(frame, end, source, problems) {
  const { start, wanted } = frame;
  if (wanted === void 0) return LEFT_OUT;
  if (wanted === "place") return placeOf(start, end);
  if (frame.closer === "]") return { kind: "list", items: frame.items.slice(), start, end };
  return { kind: "map", entries: uniqueKeys(frame.entries, source, problems).slice(), start, end };
}
function unexpected(source, token, frame) {
  if (token.kind === "end" && frame !== void 0) {
    const opened = source.span({ start: frame.start, end: frame.start + 1 }).start;
    const bracket = frame.closer === "}" ? "{" : "[";
    return misplaced(
      source,
      token,
      `the ${bracket} of line ${opened.line}, column ${opened.column} is never closed: the file ends before its ${frame.closer}`,
      "Add the missing bracket; perhaps the file is cut off."
    );
  }
  return misplaced(source, token, `${expectation(frame)} is expected here`, "Correct the text at this place.");
}
function expectation(frame) {
  if (frame === void 0) return "the end of the file";
  switch (frame.expects) {
    case "item":
      return frame.closer === "}" ? "a key in double quotes or a }" : "a value or a ]";
    case "colon":
      return "a colon behind the key";
    case "value":
      return "a value";
    case "comma":
      return `a comma or a ${frame.closer}`;
  }
}
function misplaced(source, at, message, next) {
  const end = Math.max(at.end, at.start + 1);
  return problemAt(
    source,
    { start: at.start, end },
    {
      level: "error",
      kind: "unreadable-json",
      message: `Not readable as JSON: ${message}`,
      next
    }
  );
}
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source) => source,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES$1.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source, isExplicit) => {
    if (source === "null" || isExplicit && source === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source) => {
    if (NULL_VALUES.indexOf(source) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source) => {
    if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source) => {
    if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source) => {
    if (TRUE_VALUES.indexOf(source) !== -1) return true;
    if (FALSE_VALUES.indexOf(source) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
  let value = source;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign;
  } else result = sign * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source, isExplicit) => {
    if (source === "<<" || isExplicit && source === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index2 = 0; index2 < binary.length; index2++) result[index2] = binary.charCodeAt(index2);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index2 = 0; index2 < object.length; index2++) binary += String.fromCharCode(object[index2]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys = Object.keys(object);
    if (keys.length !== 1) return "cannot resolve a pairs item";
    container.push([keys[0], object[keys[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index2 = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index2 = previousIndex;
        break;
      }
    }
    result[index2] = tag;
  }
  return result;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source) {
    const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = intYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source, isExplicit, tagName) => {
    const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
    return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index2 = 0; index2 < array.length; index2++) {
      if (Array.isArray(array[index2])) return null;
      if (typeof array[index2] === "object" && Object.prototype.toString.call(array[index2]) === "[object Object]") array[index2] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd2, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd2 - position > maxHalfLength) {
    tail = " ...";
    lineEnd2 = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd2).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts2 = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts2.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts2.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts2.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source, position, message, filename = "") {
    let line = 0;
    let lineStart = 0;
    for (let index2 = 0; index2 < position; index2++) {
      const ch = source.charCodeAt(index2);
      if (ch === 10) {
        line++;
        lineStart = index2 + 1;
      } else if (ch === 13) {
        line++;
        if (source.charCodeAt(index2 + 1) === 10) index2++;
        lineStart = index2 + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source,
      position,
      line,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks2 = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks2++;
      position++;
    } else if (ch === 13) {
      breaks2++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks: breaks2
  };
}
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first2 = content.charCodeAt(0);
    if (folded) {
      if (first2 === 32 || first2 === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar3) {
  if (scalar3.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar3;
  if (scalar3.fast) return input.slice(valueStart, valueEnd);
  switch (scalar3.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar3.indent, scalar3.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar3.indent, scalar3.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed3 = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed3 = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed3) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed3 = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first2 = state.input.charCodeAt(linePosition + column);
    if (first2 === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first2)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first2)) {
      if (first2 === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first2 !== 0 && !isEol(first2) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first2 !== 0 && !isEol(first2) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first2 !== 0 && !isEol(first2) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd2 = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd2 = nextLineBreak;
    const line = value.slice(position, lineEnd2);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
function looseEdits(text) {
  return walked(text).edits;
}
function unclosedAt(text) {
  return walked(text).unclosed;
}
function walked(text) {
  const walk2 = { text, at: 0, edits: [], unclosed: void 0, parents: [] };
  while (walk2.at < text.length) blockLine(walk2);
  return walk2;
}
function blockLine(walk2) {
  const { text, parents } = walk2;
  const lineStart = walk2.at;
  while (text[walk2.at] === " ") walk2.at++;
  const indent = walk2.at - lineStart;
  skipBlanks(walk2);
  if (indent === 0 && isDocumentMarker(text, lineStart)) {
    parents.length = 0;
    walk2.at += 3;
    skipBlanks(walk2);
  } else if (indent === 0 && text[lineStart] === "%") skipLine(walk2);
  if (endsHere(walk2)) {
    nextLine(walk2);
    return;
  }
  if (parents.length === 0) parents.push(indent - 1);
  while (parents.length > 1 && (parents.at(-1) ?? 0) >= indent) parents.pop();
  tokens(walk2, lineStart);
}
function tokens(walk2, lineStart) {
  const { text } = walk2;
  for (; ; ) {
    const column = walk2.at - lineStart;
    properties(walk2);
    const char = text[walk2.at];
    if (endsHere(walk2)) {
      nextLine(walk2);
      return;
    }
    if ((char === "-" || char === "?" || char === ":") && isSpaceOrEnd(text[walk2.at + 1])) {
      walk2.parents.push(column);
      walk2.at++;
      separation(walk2);
      continue;
    }
    if (char === "|" || char === ">") {
      nextLine(walk2);
      innerLines(walk2, false);
      return;
    }
    const plain3 = !(char === '"' || char === "'" || char === "{" || char === "[");
    if (char === '"' || char === "'") quoted(walk2, char);
    else if (plain3) plainPiece(walk2);
    else flow(walk2);
    skipBlanks(walk2);
    if (text[walk2.at] === ":" && isSpaceOrEnd(text[walk2.at + 1])) {
      walk2.parents.push(column);
      walk2.at++;
      separation(walk2);
      continue;
    }
    const commented = text[walk2.at] === "#";
    nextLine(walk2);
    if (plain3 && !commented) innerLines(walk2, true);
    return;
  }
}
function innermost(walk2) {
  return walk2.parents.at(-1) ?? -1;
}
function endsHere({ text, at }) {
  return isLineEnd(text[at]) || text[at] === "#";
}
function innerLines(walk2, isPlain2) {
  const { text } = walk2;
  while (walk2.at < text.length) {
    let at = walk2.at;
    while (text[at] === " ") at++;
    const indent = at - walk2.at;
    if (!isLineEnd(text[at])) {
      if (indent <= innermost(walk2) || indent === 0 && isDocumentMarker(text, at)) return;
      if (isPlain2 && text[at] === "#") return;
    }
    nextLine(walk2);
  }
}
function properties(walk2) {
  while (walk2.text[walk2.at] === "!" || walk2.text[walk2.at] === "&") {
    while (!isSpaceOrEnd(walk2.text[walk2.at])) walk2.at++;
    separation(walk2);
  }
}
function plainPiece(walk2) {
  const { text } = walk2;
  for (; !isLineEnd(text[walk2.at]); walk2.at++) {
    if (text[walk2.at] === ":" && isSpaceOrEnd(text[walk2.at + 1])) return;
    if (text[walk2.at] === "#" && isBlank(text[walk2.at - 1])) return;
  }
}
function quoted(walk2, quote) {
  const { text } = walk2;
  const start = walk2.at++;
  while (walk2.at < text.length) {
    const char = text[walk2.at];
    if (char === "\n" || char === "\r") {
      nextLine(walk2);
      indentContinuation(walk2);
    } else if (char === "\\" && quote === '"' && !isLineEnd(text[walk2.at + 1])) walk2.at += 2;
    else if (char === quote && quote === "'" && text[walk2.at + 1] === quote) walk2.at += 2;
    else {
      walk2.at++;
      if (char === quote) return;
    }
  }
  walk2.unclosed ??= start;
}
function flow(walk2) {
  const { text } = walk2;
  const opened = [];
  while (walk2.at < text.length) {
    const char = text[walk2.at];
    if (char === "\n" || char === "\r") {
      nextLine(walk2);
      indentContinuation(walk2);
    } else if (isBlank(char)) separation(walk2);
    else if (char === '"' || char === "'") quoted(walk2, char);
    else if (char === "#" && isSpaceOrEnd(text[walk2.at - 1])) skipLine(walk2);
    else if (char === "!" || char === "&" || char === "*") flowWord(walk2);
    else if (char === "{" || char === "[") opened.push(walk2.at++);
    else if (char === "}" || char === "]") {
      walk2.at++;
      opened.pop();
      if (opened.length === 0) return;
    } else if (char === "," || char === ":") walk2.at++;
    else flowPlain(walk2);
  }
  walk2.unclosed ??= opened.at(-1);
}
function flowWord(walk2) {
  while (!isSpaceOrEnd(walk2.text[walk2.at]) && !isFlowIndicator2(walk2.text[walk2.at])) walk2.at++;
}
function flowPlain(walk2) {
  const { text } = walk2;
  for (; !isLineEnd(text[walk2.at]) && !isFlowIndicator2(text[walk2.at]); walk2.at++) {
    const next = text[walk2.at + 1];
    if (text[walk2.at] === ":" && (isSpaceOrEnd(next) || isFlowIndicator2(next))) return;
    if (text[walk2.at] === "#" && isBlank(text[walk2.at - 1])) return;
  }
}
function indentContinuation(walk2) {
  const { text } = walk2;
  const lineStart = walk2.at;
  while (text[walk2.at] === " ") walk2.at++;
  const missing = innermost(walk2) + 2 - (walk2.at - lineStart);
  let at = walk2.at;
  while (isBlank(text[at])) at++;
  if (missing > 0 && !isLineEnd(text[at])) walk2.edits.push({ at: lineStart, remove: 0, insert: " ".repeat(missing) });
}
function separation(walk2) {
  for (; isBlank(walk2.text[walk2.at]); walk2.at++) {
    if (walk2.text[walk2.at] === "	") walk2.edits.push({ at: walk2.at, remove: 1, insert: " " });
  }
}
function skipBlanks(walk2) {
  while (isBlank(walk2.text[walk2.at])) walk2.at++;
}
function skipLine(walk2) {
  while (!isLineEnd(walk2.text[walk2.at])) walk2.at++;
}
function nextLine(walk2) {
  skipLine(walk2);
  if (walk2.text[walk2.at] === "\r" && walk2.text[walk2.at + 1] === "\n") walk2.at++;
  walk2.at++;
}
function isDocumentMarker(text, at) {
  const marker = text.slice(at, at + 3);
  return (marker === "---" || marker === "...") && isSpaceOrEnd(text[at + 3]);
}
function isBlank(char) {
  return char === " " || char === "	";
}
function isLineEnd(char) {
  return char === void 0 || char === "\n" || char === "\r";
}
function isSpaceOrEnd(char) {
  return isBlank(char) || isLineEnd(char);
}
function isFlowIndicator2(char) {
  return char === "," || char === "[" || char === "]" || char === "{" || char === "}";
}
var WORDS = [
  {
    reason: "bad indentation of a mapping entry",
    message: "this line is indented neither like the keys above it nor like a value of theirs",
    next: 'Align the line with its sibling keys; quote a value that holds ": ".'
  },
  {
    reason: "bad indentation of a sequence entry",
    message: "this line is not indented like the list items above it",
    next: 'Align the "-" with its siblings.'
  },
  {
    reason: "deficient indentation",
    message: "this line is indented less than the value that it continues",
    next: "Indent the line deeper than the key that it belongs to."
  },
  {
    reason: "tab characters",
    message: "a tab is used for indentation, which YAML forbids",
    next: "Replace the tab by spaces."
  },
  {
    reason: "unexpected end of the stream within a single quoted",
    message: "a text in single quotes is never closed: the file ends before the closing '",
    next: "Add the closing '; write a ' inside the text as ''."
  },
  {
    reason: "unexpected end of the stream within a double quoted",
    message: 'a text in double quotes is never closed: the file ends before the closing "',
    next: 'Add the closing "; write a " inside the text as \\".'
  },
  {
    reason: "unexpected end of the stream within a flow collection",
    message: "a { or [ is never closed: the file ends before its } or ]",
    next: "Add the missing bracket; perhaps the file is cut off."
  },
  {
    reason: "unexpected end of the document",
    message: "a quoted text is never closed: a line --- or ... ends the document inside it",
    next: "Close the quote before that line."
  },
  {
    reason: "missed comma between flow",
    message: "a comma or a closing bracket is expected here",
    next: "Separate the items with commas, and quote texts that hold brackets or quotes."
  },
  {
    reason: "expected the node content",
    message: "a value is expected here",
    next: "Write the missing value, or remove the comma."
  },
  {
    reason: "expected ':' after a mapping key",
    message: 'a ":" is expected after the key',
    next: 'Write "key: value"; a value of several lines must be indented deeper than its key.'
  },
  {
    reason: "can not read a block mapping entry",
    message: 'a key must stand on one line, followed by ":"',
    next: 'Write "key: value"; a value of several lines must be indented deeper than its key.'
  },
  {
    reason: "a whitespace character is expected after the key-value",
    message: 'a space is expected between the ":" and the value',
    next: 'Write "key: value".'
  },
  {
    reason: "end of the stream or a document separator",
    message: "text follows that belongs to nothing above it",
    next: "Check the indentation of this line and of the line above it; quote a value that begins with { or [ but is text."
  },
  {
    reason: "a line break is expected",
    message: "the text after | or > must begin on the next line",
    next: "Break the line there, or quote the text."
  },
  {
    reason: "unknown escape sequence",
    message: "a \\ in double quotes is followed by a character that needs none",
    next: "Write \\\\ for a backslash, or use single quotes."
  },
  {
    reason: "expected hexadecimal",
    message: "an escape with \\x, \\u or \\U needs hexadecimal digits",
    next: "Complete the escape, or write \\\\ for a backslash."
  },
  {
    reason: "the stream contains non-printable",
    message: "the file holds a control character, which YAML forbids",
    next: "Remove the character, or write it as an escape in double quotes."
  },
  {
    reason: "expected valid JSON character",
    message: "a quoted text holds a control character, which YAML forbids",
    next: "Remove the character, or write it as an escape in double quotes."
  },
  {
    reason: "null byte",
    message: "the file holds a NUL byte, so it is no text",
    next: "Leave the file out of the scan."
  },
  {
    reason: "undeclared tag handle",
    message: "a tag of the form !name!rest is used that the file does not declare",
    next: 'Write the tag with one "!", as in !Ref.'
  },
  {
    reason: "tag ",
    message: 'a "!" begins a tag here, but what follows is no tag name',
    next: "Quote the value if it is text."
  },
  {
    reason: "named tag handle",
    message: 'a "!" begins a tag here, but what follows is no tag name',
    next: "Quote the value if it is text."
  },
  {
    reason: "duplication of a tag",
    message: "two tags stand before one value",
    next: 'Nest them: write the outer function in its long form, as in Fn::Base64: !Sub "...".'
  },
  {
    reason: "alias node should not have",
    message: "an alias (*name) can have no tag and no anchor",
    next: "Remove the tag, or quote the text if it is no alias."
  },
  { reason: "name of an a", message: "a name is expected after & or *", next: "Quote the value if it is text." }
];
function inPlainWords(reason, text, at) {
  const { message, next } = aboutRestOfLine(reason, text, at) ?? known(reason);
  return { message: `Not readable as YAML: ${message}`, next };
}
function known(reason) {
  const words = WORDS.find((each) => reason.startsWith(each.reason));
  return words ?? { message: reason, next: "Correct the line, or leave the file out of the scan." };
}
function aboutRestOfLine(reason, text, at) {
  const lineStart = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  if (!reason.startsWith("bad indentation") || text.slice(lineStart, at).trim() === "") return void 0;
  const char = text[at];
  if (char === "@" || char === "`" || char === "%") {
    return { message: `a value cannot begin with ${char}`, next: "Quote the value." };
  }
  if (char === ":")
    return { message: 'a second ":" follows in the value of a key', next: 'Quote the value if the ":" belongs to it.' };
  return {
    message: "something follows a value that has ended",
    next: "Quote the whole value, or put what follows on its own line."
  };
}
var FEW2 = 1e6;
var PADDING_FACTOR = 4;
function repaired(text) {
  const edits = looseEdits(text);
  const padding = edits.reduce((sum, edit) => sum + edit.insert.length, 0);
  if (edits.length === 0 || padding > PADDING_FACTOR * text.length + FEW2) return void 0;
  const pieces = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.at), edit.insert);
    at = edit.at + edit.remove;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(""), original: wayBack(edits) };
}
function wayBack(edits) {
  const ends = [];
  const shifts = [];
  let shift = 0;
  for (const { at, remove, insert } of edits) {
    if (insert.length === remove) continue;
    shift += insert.length - remove;
    ends.push(at + remove + shift);
    shifts.push(shift);
  }
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const before = offset - (shifts[low - 1] ?? 0);
    const end = ends[low];
    return end === void 0 ? before : Math.min(before, end - (shifts[low] ?? 0));
  };
}
function isMergeKey(key) {
  return key.plain && key.text === "<<" && (key.tag === void 0 || key.tag === "!!merge");
}
function expandMerges(entries) {
  const merged = entries.filter((entry) => isMergeKey(entry.key)).flatMap((entry) => sources(entry.value));
  if (merged.length === 0) return entries;
  const own = entries.filter((entry) => !(isMergeKey(entry.key) && sources(entry.value).length > 0));
  const seen = new Set(own.map((entry) => entry.key.text));
  for (const entry of merged.flat()) {
    if (seen.has(entry.key.text)) continue;
    seen.add(entry.key.text);
    own.push(entry);
  }
  return own;
}
function sources(value) {
  if (value.kind === "map") return [value.entries];
  if (value.kind === "scalar") return [];
  const maps = value.items.flatMap((item) => item.kind === "map" ? [item.entries] : []);
  return maps.length === value.items.length ? maps : [];
}
function noAnchors() {
  return { named: /* @__PURE__ */ new Map(), gained: 0, own: 0 };
}
function follow(anchors, target) {
  anchors.gained += target.size - 1;
  return anchors.gained <= MAX_GAIN;
}
function isBomb({ gained, own }) {
  return gained > allowedGain(own);
}
function scalarExtent(text, event, from) {
  if (event.valueStart < 0) {
    const at = event.tagEnd >= 0 || event.anchorEnd >= 0 ? from : absentValue(text, from);
    return [at, at];
  }
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return [event.valueStart, event.valueEnd];
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return [event.valueStart - 1, event.valueEnd + 1];
    default: {
      const header = skipTo(text, from, (char) => char === "|" || char === ">");
      return [header, trimmedEnd(text, header + 1, event.valueEnd)];
    }
  }
}
function flowEnd(text, from, closer) {
  return Math.min(skipTo(text, from, (char) => char === closer) + 1, text.length);
}
function absentValue(text, from) {
  let at = from;
  while (isBlank2(text[at])) at++;
  return text[at] === ":" || text[at] === "-" || text[at] === "?" ? at + 1 : from;
}
function trimmedEnd(text, start, end) {
  let at = end;
  while (at > start && isBlank2(text[at - 1])) at--;
  return at;
}
function skipTo(text, from, isFound) {
  let at = from;
  for (; ; ) {
    const char = text[at];
    if (char === void 0 || isFound(char)) return at;
    if (char === "#" && isBlank2(text[at - 1])) at = lineEnd(text, at);
    else at++;
  }
}
function lineEnd(text, from) {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
function isBlank2(char) {
  return char === " " || char === "\n" || char === "\r" || char === "	";
}
function aliasNote(source, at) {
  return problemAt(source, at, {
    level: "note",
    kind: "yaml-alias",
    message: "CloudFormation supports no YAML aliases and merge keys; they are read here as written out",
    next: "Deploy with `aws cloudformation package` or `sam`, which write them out, or write them out yourself."
  });
}
function unusualKey(source, at) {
  return problemAt(source, at, {
    level: "warning",
    kind: "unusual-key",
    message: "A list or a map stands where a key is expected; it is read as the text that is written there",
    next: "Quote the key if it is meant as text."
  });
}
function brokenAlias(source, at, name, isInside2) {
  const shown22 = name.length <= 80 ? name : `${name.slice(0, 79)}\u2026`;
  return problemAt(source, at, {
    level: "error",
    kind: "unreadable-yaml",
    message: `Not readable as YAML: the alias *${shown22} ${isInside2 ? "stands inside the value that it names" : "names no anchor above it"}`,
    next: "Define the anchor before the alias, or quote the text if it is no alias."
  });
}
function aliasBomb(source, at) {
  return problemAt(source, at, {
    level: "error",
    kind: "alias-bomb",
    message: "The aliases of this file name each other so often that, written out, it would be too large to read",
    next: "Write the values out where they are needed, or leave the file out of the scan."
  });
}
function yamlTrees(parsed, source) {
  const building = { ...parsed, source, roots: [], problems: [], stack: [], anchors: noAnchors(), cursor: 0 };
  for (const event of parsed.events) {
    const failure = take(event, building);
    if (failure !== void 0) return { value: [], problems: [failure] };
  }
  return { value: building.roots, problems: building.problems };
}
function take(event, building) {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      building.anchors = noAnchors();
      return void 0;
    case EVENT_ID.SCALAR:
      finish(event, { node: scalar2(event, building), size: 1, height: 1 }, building);
      return void 0;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      open(event, building);
      return void 0;
    case EVENT_ID.ALIAS:
      return alias(event, building);
    case EVENT_ID.POP:
      return pop(building);
  }
}
function scalar2(event, building) {
  const { text, original } = building;
  const [start, end] = scalarExtent(text, event, Math.max(building.cursor, event.tagEnd, event.anchorEnd));
  building.cursor = end;
  const node = {
    kind: "scalar",
    text: getScalarValue(text, event),
    plain: event.style === SCALAR_STYLE.PLAIN,
    start: original(event.tagStart >= 0 ? event.tagStart : start),
    end: original(end)
  };
  return event.tagStart < 0 ? node : { ...node, tag: text.slice(event.tagStart, event.tagEnd) };
}
function open(event, building) {
  const { text, stack, anchors } = building;
  const name = anchorOf(event, text);
  if (name !== void 0) anchors.named.set(name, void 0);
  const around = stack.at(-1);
  if (around?.event.start === event.start) around.isBracketed = false;
  const isBracketed = event.style === COLLECTION_STYLE.FLOW && (text[event.start] === "{" || text[event.start] === "[");
  building.cursor = isBracketed ? event.start + 1 : event.start;
  stack.push({ event, entries: [], items: [], key: void 0, hasMerges: false, isBracketed, size: 1, height: 1 });
}
function pop(building) {
  const frame = building.stack.pop();
  if (frame === void 0) {
    const { cursor, original } = building;
    const end = { start: original(cursor), end: original(cursor) };
    return isBomb(building.anchors) ? aliasBomb(building.source, end) : void 0;
  }
  const node = collection(frame, building);
  if (frame.height > MAX_DEPTH) return tooDeep(building.source, node.start);
  finish(frame.event, { node, size: frame.size, height: frame.height }, building);
  return void 0;
}
function collection(frame, building) {
  const { text, original } = building;
  const { event } = frame;
  const isMap2 = event.type === EVENT_ID.MAPPING;
  if (frame.isBracketed) building.cursor = flowEnd(text, building.cursor, isMap2 ? "}" : "]");
  const place2 = { start: original(event.tagStart >= 0 ? event.tagStart : event.start), end: original(building.cursor) };
  const tagged = event.tagStart < 0 ? place2 : { ...place2, tag: text.slice(event.tagStart, event.tagEnd) };
  return isMap2 ? { kind: "map", entries: entriesOf(frame, building), ...tagged } : { kind: "list", items: frame.items.slice(), ...tagged };
}
function entriesOf({ entries, hasMerges }, { source, problems }) {
  if (!hasMerges) return uniqueKeys(entries, source, problems).slice();
  const written2 = uniqueKeys(
    entries.filter((entry) => !isMergeKey(entry.key)),
    source,
    problems
  );
  return expandMerges([...entries.filter((entry) => isMergeKey(entry.key)), ...written2]);
}
function alias(event, building) {
  const { source, anchors, original, text } = building;
  const at = { start: original(event.anchorStart - 1), end: original(event.anchorEnd) };
  const name = text.slice(event.anchorStart, event.anchorEnd);
  const target = anchors.named.get(name);
  if (target === void 0) return brokenAlias(source, at, name, anchors.named.has(name));
  building.cursor = event.anchorEnd;
  note(building, at);
  if (!follow(anchors, target)) return aliasBomb(source, at);
  add(target, building);
  return void 0;
}
function finish(event, measured, building) {
  const name = anchorOf(event, building.text);
  if (name !== void 0) building.anchors.named.set(name, measured);
  add(measured, building);
}
function add({ node, size, height }, building) {
  building.anchors.own++;
  const frame = building.stack.at(-1);
  if (frame === void 0) {
    if (!isEmptyDocument(node)) building.roots.push(node);
    return;
  }
  frame.size += size;
  frame.height = Math.max(frame.height, height + 1);
  if (frame.event.type === EVENT_ID.SEQUENCE) frame.items.push(node);
  else if (frame.key !== void 0) {
    frame.entries.push({ key: frame.key, value: node });
    frame.key = void 0;
  } else {
    frame.key = keyOf(node, building);
    if (isMergeKey(frame.key)) {
      frame.hasMerges = true;
      note(building, frame.key);
    }
  }
}
function keyOf(node, { source, problems }) {
  if (node.kind === "scalar") return node;
  if (problems.length < MAX_WARNINGS) problems.push(unusualKey(source, node));
  const { start, end } = node;
  return { kind: "scalar", text: source.text.slice(start, end), plain: false, start, end };
}
function note({ source, problems }, at) {
  if (!problems.some((problem) => problem.kind === "yaml-alias")) problems.push(aliasNote(source, at));
}
function anchorOf(event, text) {
  return event.anchorStart < 0 ? void 0 : text.slice(event.anchorStart, event.anchorEnd);
}
function isEmptyDocument(node) {
  return node.kind === "scalar" && node.plain && node.text === "" && node.tag === void 0;
}
function readYaml(text, file) {
  const source = sourceOf(text, file);
  const parsed = parse(source);
  if ("problem" in parsed) return { value: [], problems: [parsed.problem] };
  const { value, problems } = yamlTrees(parsed, source);
  return {
    value: value.map((root) => ({ ...source, root, format: "yaml" })),
    problems: problems.toSorted(byPlace)
  };
}
function parse(source) {
  const { text } = source;
  if (hasTooManyMarks(text)) return { problem: tooLarge(source) };
  const first2 = attempt(text);
  if ("events" in first2) return { text, events: first2.events, original: (offset) => offset };
  const repair = isRepairable(first2.reason) ? repaired(text) : void 0;
  if (repair === void 0) return { problem: unreadable(source, first2.reason, first2.position) };
  const second = attempt(repair.text);
  if ("events" in second) return { ...repair, events: second.events };
  return { problem: unreadable(source, second.reason, repair.original(second.position)) };
}
function hasTooManyMarks(text) {
  if (text.length <= MAX_MARKS) return false;
  let marks = 0;
  for (let i = 0; i < text.length; i++) if (MARKS.includes(text.charCodeAt(i))) marks++;
  return marks > MAX_MARKS;
}
var MARKS = [44, 58, 91, 123, 45, 63];
function attempt(text) {
  try {
    return { events: parseEvents(text, { filename: "", maxDepth: MAX_DEPTH }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, position: error.mark?.position ?? 0 };
  }
}
function isRepairable(reason) {
  return reason === DEFICIENT || reason.startsWith("tab characters") || reason.startsWith("missed comma");
}
var DEFICIENT = "deficient indentation";
var THE_END = "unexpected end of the stream within a";
function unreadable(source, reason, position) {
  if (reason.startsWith("nesting exceeded")) return tooDeep(source, position);
  const isAtEnd = reason === DEFICIENT || reason.startsWith(THE_END);
  const opened = isAtEnd ? unclosedAt(source.text) : void 0;
  const start = opened ?? position;
  const { message, next } = inPlainWords(
    opened === void 0 ? reason : endWithin(source.text[opened]),
    source.text,
    start
  );
  return problemAt(source, { start, end: start + 1 }, { level: "error", kind: "unreadable-yaml", message, next });
}
function endWithin(opener) {
  if (opener === '"') return `${THE_END} double quoted`;
  return opener === "'" ? `${THE_END} single quoted` : `${THE_END} flow collection`;
}

// chunk:chunks/chunk-C2PEFB7S.js
import { createRequire as lakeproofCreateRequire2 } from "node:module";
import nodePath from "node:path";
var require3 = lakeproofCreateRequire2(import.meta.url);
var STDIN_URI = "stdin";
function toUri(absolutePath, cwd, flavour = nodePath) {
  const relative4 = flavour.relative(cwd, absolutePath);
  if (relative4 === "") return ".";
  const uri = relative4.split(flavour.sep).map(toSegment).join("/");
  return flavour.isAbsolute(relative4) ? `file:///${uri.replace(/^([A-Za-z])%3A/, "$1:")}` : uri;
}
function toPath(uri, cwd) {
  if (uri === STDIN_URI || uri.startsWith("file:")) return void 0;
  return nodePath.resolve(cwd, ...uri.split("/").map(decodeURIComponent));
}
function toSegment(name) {
  return encodeURIComponent(name.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD"));
}
var REASONS = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "it does not exist, or a link to it is broken",
  ENOTDIR: "a part of its path is a file, not a directory",
  EISDIR: "it is a directory",
  ELOOP: "its symbolic links go round in circles",
  EMFILE: "too many files are open",
  EIO: "the disk reported an error",
  ENAMETOOLONG: "its name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GiB",
  ERR_BUFFER_TOO_LARGE: "it holds more than 512 MiB once decompressed; decompress it and scan the result",
  Z_DATA_ERROR: "its compressed content is damaged",
  Z_BUF_ERROR: "its compressed content is cut off"
};
function errorCode(error) {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
function readFailure(error) {
  const code = errorCode(error);
  return Object.hasOwn(REASONS, code) ? REASONS[code] ?? code : code || "the system gave no reason";
}
function reading(uri, read2) {
  try {
    return read2();
  } catch (error) {
    throw new Error(`${uri} cannot be read: ${readFailure(error)}`, { cause: error });
  }
}

// chunk:chunks/chunk-SCSQLIEO.js
import { createRequire as lakeproofCreateRequire3 } from "node:module";
var require4 = lakeproofCreateRequire3(import.meta.url);
function segments(pointer) {
  const known2 = split.get(pointer);
  if (known2 !== void 0) return known2;
  const found = pointer === "" ? [] : pointer.slice(1).split("/").map(unescaped2);
  if (split.size >= MAX_SPLIT) split.clear();
  split.set(pointer, found);
  return found;
}
var split = /* @__PURE__ */ new Map();
var MAX_SPLIT = 4096;
function unescaped2(part) {
  return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}
function child(pointer, segment) {
  if (typeof segment === "number") return `${pointer}/${segment}`;
  const isPlain2 = !segment.includes("~") && !segment.includes("/");
  return `${pointer}/${isPlain2 ? segment : segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function parent(pointer) {
  return pointer === "" ? void 0 : pointer.slice(0, pointer.lastIndexOf("/"));
}
function isWithin(inner, outer) {
  return inner === outer || inner.startsWith(`${outer}/`);
}

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// elsewhere:chunks/chunk-A6EJVVFN.js?chunks
import { didYouMean_36 } from "./shared-explain-rule-run-policy-run-scan.js";

// chunk:chunks/chunk-6KWMHPTB.js
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { dirname, relative, resolve } from "node:path";
var require5 = lakeproofCreateRequire4(import.meta.url);
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
function readDocument2(text, file) {
  if (!/\.ya?ml$/i.test(file)) {
    const { value, problems: problems2 } = readJson(text, file);
    return { value: value && plainDocument(value), problems: problems2 };
  }
  const { value: documents, problems } = readYaml(text, file);
  const [first2, second] = documents;
  if (second !== void 0) {
    const message = "The file holds several YAML documents, but only one can count";
    const next = "Keep one, and remove the others with their ---.";
    return {
      value: void 0,
      problems: [{ level: "error", kind: "several-documents", message, next, file, at: second.span(second.root) }]
    };
  }
  if (first2 !== void 0) return { value: plainDocument(first2), problems };
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
function plainScalar({ text, plain: plain22, tag }) {
  if (!plain22 || tag !== void 0 || text.length > MAX_LITERAL) return text;
  if (/^(?:~|null|)$/.test(text)) return null;
  if (text === "true" || text === "false") return text === "true";
  return /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : text;
}
var MAX_LITERAL = 100;
function schemaComplaints(validate2, data) {
  if (validate2(data)) return [];
  const errors = validate2.errors ?? [];
  const error = errors.find(({ keyword }) => keyword === "propertyNames") ?? errors.find(isCause) ?? errors[0];
  return [complaintOf(error ?? NO_REASON)];
}
function isCause({ keyword }) {
  return keyword !== "if" && keyword !== "anyOf" && keyword !== "oneOf";
}
var NO_REASON = { instancePath: "", schemaPath: "", keyword: "", params: {}, message: "is not valid" };
function complaintOf({ instancePath, keyword, params, message, parentSchema, data }) {
  const place2 = instancePath === "" ? "the document" : instancePath;
  switch (keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      const suggestion = didYouMean_36(key, namesOf(parentSchema));
      return complaint(child(instancePath, key), `${place2} has an unknown key ${JSON.stringify(key)}`, suggestion);
    }
    case "required":
      return complaint(instancePath, `${place2} lacks the key ${JSON.stringify(params.missingProperty)}`);
    case "enum": {
      const values = params.allowedValues.map(String);
      const suggestion = didYouMean_36(String(data), values);
      return complaint(instancePath, `${place2} must be one of ${values.join(", ")}`, suggestion);
    }
    case "const":
      return complaint(instancePath, `${place2} must be ${JSON.stringify(params.allowedValue)}`);
    case "propertyNames":
      return complaint(
        instancePath,
        `${place2} has a key that is no valid name: ${JSON.stringify(params.propertyName)}`
      );
    default:
      return complaint(instancePath, `${place2} ${message ?? "is not valid"}`);
  }
}
function complaint(pointer, message, suggestion) {
  if (suggestion === void 0) return { pointer, message };
  return { pointer, message: `${message}: did you mean ${JSON.stringify(suggestion)}?`, suggestion };
}
function namesOf(schema) {
  const properties2 = typeof schema === "object" && schema !== null && "properties" in schema ? schema.properties : {};
  return Object.keys(properties2 ?? {});
}
function readUserDocument(path, cwd, kind, source = DISK) {
  const file = resolve(cwd, path);
  const name = relative(cwd, file) || path;
  let text;
  try {
    text = source.read(file);
  } catch (error) {
    throw new UsageError_35(
      `The ${kind.noun} ${name}${source.words} cannot be read: ${readFailure(error)}.`,
      kind.whenMissing
    );
  }
  const { value: document, problems } = readDocument2(text.replace(/^\uFEFF/, ""), toUri(file, cwd));
  const broken = problems.find(({ level, kind: kind2 }) => level === "error" || kind2 === "duplicate-key");
  if (document === void 0 || broken !== void 0) {
    const format = /\.ya?ml$/i.test(file) ? "YAML" : "JSON";
    throw new UsageError_35(`The ${kind.noun} ${sayProblem(name, broken)}`, `Mend the ${format} and run again.`);
  }
  const say = ({ pointer, message, suggestion }) => {
    const { line, column } = document.at(pointer).start;
    const hint = suggestion === void 0 || message.includes("did you mean") ? "" : `: did you mean ${suggestion}?`;
    return `${name}:${line}:${column}: ${message}${hint}`;
  };
  const complaints = schemaComplaints(kind.validate, document.value);
  if (complaints.length > 0)
    throw new UsageError_35(complaints.map(say).join("\n"), `${kind.schema} says what a ${kind.noun} may hold.`);
  return { value: document.value, name, folder: dirname(file), at: document.at, say };
}
function sayProblem(name, problem) {
  if (problem === void 0) return `${name} is empty.`;
  const at = problem.at === void 0 ? "" : `:${problem.at.start.line}:${problem.at.start.column}`;
  return `${name}${at}: ${problem.message}`;
}

// chunk:chunks/chunk-H4C4KUBB.js
import { createRequire as lakeproofCreateRequire5 } from "node:module";

// elsewhere:chunks/chunk-CVDVWCY3.js?chunks
import { __commonJS_37 } from "./shared-cli-explain-rule-run-policy-run-scan.js";
import { __toESM_37 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:chunks/chunk-H4C4KUBB.js
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import nodePath2 from "node:path";
var require6 = lakeproofCreateRequire5(import.meta.url);
var require_ignore = __commonJS_37({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE = " ";
    var ESCAPE2 = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE2 + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index2 = start + 1;
      let negated = EMPTY;
      const lead = pattern[index2];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index2++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index2];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE2) {
          const escaped = pattern[++index2];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index2 + 1 < length && pattern[index2 + 1] !== "]") {
          index2++;
          let to = pattern[index2];
          if (to === ESCAPE2) {
            to = pattern[index2 += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index2 + 1] === ":") {
          const nameStart = index2 + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index2 = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index2 = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index2++;
        if (pattern[index2] === "]") {
          return {
            end: index2,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources2 = [];
      const hold = (source) => `${PLACEHOLDER}${sources2.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index2 = 0;
      while (index2 < length) {
        const char = pattern[index2];
        if (char === ESCAPE2) {
          const escaped = pattern[index2 + 1];
          if (escaped === SLASH && index2 + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE) {
            out += pattern.slice(index2, index2 + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE2 + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index2 += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index2++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index2);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index2 = length;
          } else {
            out += hold(scanned.source);
            index2 = scanned.end + 1;
          }
        } else {
          out += char;
          index2++;
        }
      }
      return {
        source: out,
        sources: sources2
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
        ESCAPE2 + SPACE
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index2, str) => index2 + 6 < str.length ? str.slice(index2 + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE2,
        ESCAPE2 + ESCAPE2
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE2,
        ESCAPE2 + ESCAPE2
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last3 = source[source.length - 1];
          if (!last3 || last3 === TRAILING_WILDCARD || last3 === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last3 === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run, at) => {
      let separator = EMPTY;
      for (let index2 = at + 1; index2 < run.length && !run[index2].wildcard; index2++) {
        separator += run[index2].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens2 = [];
      const { length } = source;
      let index2 = 0;
      while (index2 < length) {
        const char = source[index2];
        if (source.startsWith(WILDCARD, index2)) {
          tokens2.push({ wildcard: true });
          index2 += WILDCARD.length;
        } else if (char === "[") {
          let end = index2 + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE2 ? 2 : 1;
          }
          end++;
          tokens2.push({ single: source.slice(index2, end) });
          index2 = end;
        } else if (char === ESCAPE2) {
          tokens2.push({ single: source.slice(index2, index2 + 2) });
          index2 += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index2;
          do {
            if (source[end] === ESCAPE2) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens2.push({ boundary: source.slice(index2, end) });
          index2 = end;
        } else if (char === "^" || char === "$") {
          tokens2.push({ boundary: char });
          index2++;
        } else {
          tokens2.push({ single: char });
          index2++;
        }
      }
      let out = EMPTY;
      let run = [];
      const flush = () => {
        let lastWildcard;
        run.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
        });
        run = [];
      };
      tokens2.forEach((token) => {
        if (token.boundary === void 0) {
          run.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources: sources2 } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources2.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index2) => sources2[index2]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last3 = prefix[prefix.length - 1];
      return last3 === TRAILING_WILDCARD ? `${head}$` : last3 === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index2 = body.indexOf(SLASH);
      return index2 < 0 || index2 === body.length - 1;
    };
    var basenameOf = (path) => {
      const end = path.length - 1;
      const index2 = path.lastIndexOf(
        SLASH,
        path[end] === SLASH ? end - 1 : end
      );
      return index2 < 0 ? path : path.slice(index2 + 1);
    };
    var parentOf = (path) => {
      if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path.split(SLASH).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
      }
      const end = path.length - 1;
      const cut2 = path.lastIndexOf(
        SLASH,
        path.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut2 < 0 ? EMPTY : path.slice(0, cut2 + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define(this, "body", body);
        define(this, "ignoreCase", ignoreCase);
        define(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count = 0;
      while (str[str.length - count - 1] === ESCAPE2) {
        count++;
      }
      return count % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd2 = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd2 - 1] === "\r") {
          lineEnd2--;
        }
        end = lineEnd2;
        while (body[end - 1] === SPACE) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd2 = end - 1;
      }
      if (end === lineEnd2) {
        return body.slice(0, lineEnd2);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE2) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last3 = body[body.length - 1];
      if (last3 === SPACE || stripLineEnd && (last3 === "\r" || last3 === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index2) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index2
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path) {
        const rules2 = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index2 = rules2.length - 1; index2 >= 0; index2--) {
          const rule = rules2[index2];
          if (rule.checkRegex.test(path)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path, mode) {
        const rules2 = this._rules;
        const { length } = rules2;
        const shortcut = this._basenameCount * 2 >= length;
        const basename = shortcut ? basenameOf(path) : path;
        for (let index2 = length - 1; index2 >= 0; index2--) {
          const rule = rules2[index2];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename : path
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError2 = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path, originalPath, doThrow) => {
      if (!isString(path)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path) => {
      const first2 = path.charCodeAt(0);
      if (first2 === SLASH_CODE) {
        return true;
      }
      if (first2 !== DOT_CODE) {
        return false;
      }
      if (path.length === 1) {
        return true;
      }
      const second = path.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path) {
        checkPath(
          path,
          originalPath,
          this._strictPathCheck ? throwError2 : RETURN_FALSE
        );
        return path ? this._t(path, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path = convertPath(target);
        if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path);
        }
        const dir = this._t(path, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal = this._rules.testLiteral(path);
        return literal.ignored || literal.unignored ? literal : dir;
      }
      _t(path, cache) {
        if (path in cache) {
          return cache[path];
        }
        const parentPath = parentOf(path);
        const parent2 = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path] = parent2 && parent2.ignored ? parent2 : this._rules.test(path, MODE_IGNORE);
      }
      ignores(path) {
        return this._test(path, this._ignoreCache, convertPath(path)).ignored;
      }
      createFilter() {
        return (path) => !this.ignores(path);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path) {
        return this._test(path, this._testCache, convertPath(path));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});
var import_ignore = __toESM_37(require_ignore(), 1);
var GITIGNORE = ".gitignore";
var LARGEST = 256 * 1024;
function rulesFor(root, base, exclude) {
  const fixed2 = { base, patterns: patternsOf(exclude) };
  const above = directoriesAbove(root).flatMap((directory) => layerOf(directory));
  const inherited = decided(above, root, true) ? [] : above;
  return rules(fixed2, [...inherited, ...layerOf(root)]);
}
function excluderFor(base, exclude) {
  const layer = { base, patterns: patternsOf(exclude) };
  return (path) => decided([layer], path, false);
}
function rules(fixed2, layers) {
  return {
    ignores: (path, isDirectory) => decided(layers, path, isDirectory),
    excludes: (path, isDirectory) => decided([fixed2], path, isDirectory),
    within(directory) {
      const own = layerOf(directory);
      return own.length === 0 ? this : rules(fixed2, [...layers, ...own]);
    }
  };
}
function decided(layers, path, isDirectory) {
  for (const { base, patterns } of layers.toReversed()) {
    const relative4 = nodePath2.relative(base, path).split(nodePath2.sep).join("/");
    if (!import_ignore.default.isPathValid(relative4)) continue;
    const { ignored, unignored } = patterns.test(isDirectory ? `${relative4}/` : relative4);
    if (ignored || unignored) return ignored;
  }
  return false;
}
function directoriesAbove(root) {
  const above = [];
  for (let directory = root; ; ) {
    if (existsSync2(nodePath2.join(directory, ".git"))) return above.toReversed();
    const parent2 = nodePath2.dirname(directory);
    if (parent2 === directory) return [];
    above.push(parent2);
    directory = parent2;
  }
}
function layerOf(base) {
  try {
    const text = readFileSync2(nodePath2.join(base, GITIGNORE), "utf8");
    return text.length > LARGEST ? [] : [{ base, patterns: patternsOf(text.split(/\r?\n/)) }];
  } catch {
    return [];
  }
}
function patternsOf(lines) {
  return (0, import_ignore.default)({ ignorecase: false }).add(lines.filter(isSimplePattern));
}
function isSimplePattern(pattern) {
  return pattern.split("**").length <= 4 && pattern.split("/").every((name) => name.replaceAll("**", "*").split("*").length <= 4);
}

// chunk:chunks/chunk-GCV3SQRU.js
import { dirname as dirname2, isAbsolute, relative as relative2, resolve as resolve2, sep } from "node:path";
import { dirname as dirname3, join as join2, relative as relative3, resolve as resolve3 } from "node:path";
var require7 = lakeproofCreateRequire6(import.meta.url);
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var validate = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "pack": { "type": "string", "default": "data-lake" }, "rules": { "type": "object", "additionalProperties": { "if": { "type": "string" }, "then": { "const": "off" }, "else": { "type": "object", "additionalProperties": false, "properties": { "severity": { "enum": ["critical", "high", "medium", "low"] }, "params": { "type": "object" } } } } }, "customRules": { "$ref": "#/$defs/paths", "default": [] }, "perimeter": { "type": "object", "additionalProperties": false, "properties": { "accounts": { "$ref": "#/$defs/accounts", "default": [] }, "organization": { "type": "string", "pattern": "^o-[a-z0-9]{10,32}$" }, "organizationAccounts": { "$ref": "#/$defs/accounts", "default": [] }, "approvedEndpoints": { "default": "estate", "if": { "type": "string" }, "then": { "const": "estate" }, "else": { "type": "array", "items": { "type": "string", "pattern": "^vpce-[0-9a-f]+$" } } }, "approvedVpcs": { "type": "array", "default": [], "items": { "type": "string", "pattern": "^vpc-[0-9a-f]+$" } }, "corporateCidrs": { "type": "array", "default": [], "items": { "type": "string", "pattern": "^[0-9a-fA-F.:]+/[0-9]{1,3}$" } }, "breakGlassPrincipals": { "type": "array", "default": [], "items": { "type": "string", "pattern": "^arn:" } }, "allowForwardedAccess": { "type": "boolean", "default": false }, "minimumTlsVersion": { "enum": ["1.0", "1.1", "1.2", "1.3"], "default": "1.2" } } }, "exclude": { "type": "array", "default": [], "items": { "type": "string", "minLength": 1, "maxLength": 300 } }, "waivers": { "default": [], "if": { "type": "string" }, "then": { "type": "string", "minLength": 1 }, "else": { "$ref": "#/$defs/paths" } }, "reports": { "type": "object", "default": {}, "additionalProperties": false, "properties": { "text": { "$ref": "#/$defs/path" }, "json": { "$ref": "#/$defs/path" }, "sarif": { "$ref": "#/$defs/path" }, "markdown": { "$ref": "#/$defs/path" }, "github": { "$ref": "#/$defs/path" }, "junit": { "$ref": "#/$defs/path" } } }, "baseline": { "$ref": "#/$defs/path" }, "failOnNew": { "type": "boolean" }, "newWaivers": { "enum": ["block", "report"], "default": "block" }, "failOn": { "enum": ["critical", "high", "medium", "low", "none"], "default": "high" }, "failOnUnknown": { "type": "boolean", "default": false } }, "$defs": { "path": { "type": "string", "minLength": 1 }, "paths": { "type": "array", "items": { "$ref": "#/$defs/path" } }, "accounts": { "type": "array", "items": { "type": "string", "pattern": "^[0-9]{12}$" } } } };
var schema34 = { "type": "array", "items": { "type": "string", "pattern": "^[0-9]{12}$" } };
var schema33 = { "type": "string", "minLength": 1 };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var schema32 = { "type": "array", "items": { "$ref": "#/$defs/path" } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (typeof data0 === "string") {
            if (func2(data0) < 1) {
              validate21.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data0 }];
              return false;
            }
          } else {
            validate21.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 }];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[0-9]{12}$", "u");
var pattern5 = new RegExp("^o-[a-z0-9]{10,32}$", "u");
var pattern7 = new RegExp("^vpce-[0-9a-f]+$", "u");
var pattern8 = new RegExp("^vpc-[0-9a-f]+$", "u");
var pattern9 = new RegExp("^[0-9a-fA-F.:]+/[0-9]{1,3}$", "u");
var pattern10 = new RegExp("^arn:", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func1.call(schema31.properties, key0)) {
          validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.$schema !== void 0) {
          let data0 = data.$schema;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate20.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.pack !== void 0) {
            let data1 = data.pack;
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              validate20.errors = [{ instancePath: instancePath + "/pack", schemaPath: "#/properties/pack/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.pack.type, parentSchema: schema31.properties.pack, data: data1 }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rules !== void 0) {
              let data2 = data.rules;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  for (const key1 in data2) {
                    let data3 = data2[key1];
                    const _errs9 = errors;
                    const _errs10 = errors;
                    let valid2 = true;
                    const _errs11 = errors;
                    if (typeof data3 !== "string") {
                      const err0 = {};
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    var _valid0 = _errs11 === errors;
                    errors = _errs10;
                    if (vErrors !== null) {
                      if (_errs10) {
                        vErrors.length = _errs10;
                      } else {
                        vErrors = null;
                      }
                    }
                    let ifClause0;
                    if (_valid0) {
                      const _errs13 = errors;
                      if ("off" !== data3) {
                        validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/then/const", keyword: "const", params: { allowedValue: "off" }, message: "must be equal to constant", schema: "off", parentSchema: schema31.properties.rules.additionalProperties.then, data: data3 }];
                        return false;
                      }
                      var _valid0 = _errs13 === errors;
                      valid2 = _valid0;
                      ifClause0 = "then";
                    } else {
                      const _errs14 = errors;
                      if (errors === _errs14) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          const _errs16 = errors;
                          for (const key2 in data3) {
                            if (!(key2 === "severity" || key2 === "params")) {
                              validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.rules.additionalProperties.else, data: data3 }];
                              return false;
                              break;
                            }
                          }
                          if (_errs16 === errors) {
                            if (data3.severity !== void 0) {
                              let data4 = data3.severity;
                              const _errs17 = errors;
                              if (!(data4 === "critical" || data4 === "high" || data4 === "medium" || data4 === "low")) {
                                validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/properties/rules/additionalProperties/else/properties/severity/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.else.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.additionalProperties.else.properties.severity.enum, parentSchema: schema31.properties.rules.additionalProperties.else.properties.severity, data: data4 }];
                                return false;
                              }
                              var valid3 = _errs17 === errors;
                            } else {
                              var valid3 = true;
                            }
                            if (valid3) {
                              if (data3.params !== void 0) {
                                let data5 = data3.params;
                                const _errs18 = errors;
                                if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
                                  validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/params", schemaPath: "#/properties/rules/additionalProperties/else/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.additionalProperties.else.properties.params.type, parentSchema: schema31.properties.rules.additionalProperties.else.properties.params, data: data5 }];
                                  return false;
                                }
                                var valid3 = _errs18 === errors;
                              } else {
                                var valid3 = true;
                              }
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/else/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.additionalProperties.else.type, parentSchema: schema31.properties.rules.additionalProperties.else, data: data3 }];
                          return false;
                        }
                      }
                      var _valid0 = _errs14 === errors;
                      valid2 = _valid0;
                      ifClause0 = "else";
                    }
                    if (!valid2) {
                      const err1 = { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema31.properties.rules.additionalProperties.if, parentSchema: schema31.properties.rules.additionalProperties, data: data3 };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                      validate20.errors = vErrors;
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data2 }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.customRules !== void 0) {
                const _errs20 = errors;
                if (!validate21(data.customRules, { instancePath: instancePath + "/customRules", parentData: data, parentDataProperty: "customRules", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs20 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.perimeter !== void 0) {
                  let data7 = data.perimeter;
                  const _errs21 = errors;
                  if (errors === _errs21) {
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                      const _errs23 = errors;
                      for (const key3 in data7) {
                        if (!func1.call(schema31.properties.perimeter.properties, key3)) {
                          validate20.errors = [{ instancePath: instancePath + "/perimeter", schemaPath: "#/properties/perimeter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.perimeter, data: data7 }];
                          return false;
                          break;
                        }
                      }
                      if (_errs23 === errors) {
                        if (data7.accounts !== void 0) {
                          let data8 = data7.accounts;
                          const _errs24 = errors;
                          const _errs25 = errors;
                          if (errors === _errs25) {
                            if (Array.isArray(data8)) {
                              var valid6 = true;
                              const len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data9 = data8[i0];
                                const _errs27 = errors;
                                if (errors === _errs27) {
                                  if (typeof data9 === "string") {
                                    if (!pattern4.test(data9)) {
                                      validate20.errors = [{ instancePath: instancePath + "/perimeter/accounts/" + i0, schemaPath: "#/$defs/accounts/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema34.items, data: data9 }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/perimeter/accounts/" + i0, schemaPath: "#/$defs/accounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data9 }];
                                    return false;
                                  }
                                }
                                var valid6 = _errs27 === errors;
                                if (!valid6) {
                                  break;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/perimeter/accounts", schemaPath: "#/$defs/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data8 }];
                              return false;
                            }
                          }
                          var valid4 = _errs24 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data7.organization !== void 0) {
                            let data10 = data7.organization;
                            const _errs29 = errors;
                            if (errors === _errs29) {
                              if (typeof data10 === "string") {
                                if (!pattern5.test(data10)) {
                                  validate20.errors = [{ instancePath: instancePath + "/perimeter/organization", schemaPath: "#/properties/perimeter/properties/organization/pattern", keyword: "pattern", params: { pattern: "^o-[a-z0-9]{10,32}$" }, message: 'must match pattern "^o-[a-z0-9]{10,32}$"', schema: "^o-[a-z0-9]{10,32}$", parentSchema: schema31.properties.perimeter.properties.organization, data: data10 }];
                                  return false;
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/perimeter/organization", schemaPath: "#/properties/perimeter/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.organization.type, parentSchema: schema31.properties.perimeter.properties.organization, data: data10 }];
                                return false;
                              }
                            }
                            var valid4 = _errs29 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data7.organizationAccounts !== void 0) {
                              let data11 = data7.organizationAccounts;
                              const _errs31 = errors;
                              const _errs32 = errors;
                              if (errors === _errs32) {
                                if (Array.isArray(data11)) {
                                  var valid8 = true;
                                  const len1 = data11.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let data12 = data11[i1];
                                    const _errs34 = errors;
                                    if (errors === _errs34) {
                                      if (typeof data12 === "string") {
                                        if (!pattern4.test(data12)) {
                                          validate20.errors = [{ instancePath: instancePath + "/perimeter/organizationAccounts/" + i1, schemaPath: "#/$defs/accounts/items/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12}$" }, message: 'must match pattern "^[0-9]{12}$"', schema: "^[0-9]{12}$", parentSchema: schema34.items, data: data12 }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/perimeter/organizationAccounts/" + i1, schemaPath: "#/$defs/accounts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data12 }];
                                        return false;
                                      }
                                    }
                                    var valid8 = _errs34 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/perimeter/organizationAccounts", schemaPath: "#/$defs/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data11 }];
                                  return false;
                                }
                              }
                              var valid4 = _errs31 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data7.approvedEndpoints !== void 0) {
                                let data13 = data7.approvedEndpoints;
                                const _errs36 = errors;
                                const _errs37 = errors;
                                let valid9 = true;
                                const _errs38 = errors;
                                if (typeof data13 !== "string") {
                                  const err2 = {};
                                  if (vErrors === null) {
                                    vErrors = [err2];
                                  } else {
                                    vErrors.push(err2);
                                  }
                                  errors++;
                                }
                                var _valid1 = _errs38 === errors;
                                errors = _errs37;
                                if (vErrors !== null) {
                                  if (_errs37) {
                                    vErrors.length = _errs37;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                                let ifClause1;
                                if (_valid1) {
                                  const _errs40 = errors;
                                  if ("estate" !== data13) {
                                    validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedEndpoints", schemaPath: "#/properties/perimeter/properties/approvedEndpoints/then/const", keyword: "const", params: { allowedValue: "estate" }, message: "must be equal to constant", schema: "estate", parentSchema: schema31.properties.perimeter.properties.approvedEndpoints.then, data: data13 }];
                                    return false;
                                  }
                                  var _valid1 = _errs40 === errors;
                                  valid9 = _valid1;
                                  ifClause1 = "then";
                                } else {
                                  const _errs41 = errors;
                                  if (errors === _errs41) {
                                    if (Array.isArray(data13)) {
                                      var valid10 = true;
                                      const len2 = data13.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data14 = data13[i2];
                                        const _errs43 = errors;
                                        if (errors === _errs43) {
                                          if (typeof data14 === "string") {
                                            if (!pattern7.test(data14)) {
                                              validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedEndpoints/" + i2, schemaPath: "#/properties/perimeter/properties/approvedEndpoints/else/items/pattern", keyword: "pattern", params: { pattern: "^vpce-[0-9a-f]+$" }, message: 'must match pattern "^vpce-[0-9a-f]+$"', schema: "^vpce-[0-9a-f]+$", parentSchema: schema31.properties.perimeter.properties.approvedEndpoints.else.items, data: data14 }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedEndpoints/" + i2, schemaPath: "#/properties/perimeter/properties/approvedEndpoints/else/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.approvedEndpoints.else.items.type, parentSchema: schema31.properties.perimeter.properties.approvedEndpoints.else.items, data: data14 }];
                                            return false;
                                          }
                                        }
                                        var valid10 = _errs43 === errors;
                                        if (!valid10) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedEndpoints", schemaPath: "#/properties/perimeter/properties/approvedEndpoints/else/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perimeter.properties.approvedEndpoints.else.type, parentSchema: schema31.properties.perimeter.properties.approvedEndpoints.else, data: data13 }];
                                      return false;
                                    }
                                  }
                                  var _valid1 = _errs41 === errors;
                                  valid9 = _valid1;
                                  ifClause1 = "else";
                                }
                                if (!valid9) {
                                  const err3 = { instancePath: instancePath + "/perimeter/approvedEndpoints", schemaPath: "#/properties/perimeter/properties/approvedEndpoints/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema', schema: schema31.properties.perimeter.properties.approvedEndpoints.if, parentSchema: schema31.properties.perimeter.properties.approvedEndpoints, data: data13 };
                                  if (vErrors === null) {
                                    vErrors = [err3];
                                  } else {
                                    vErrors.push(err3);
                                  }
                                  errors++;
                                  validate20.errors = vErrors;
                                  return false;
                                }
                                var valid4 = _errs36 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data7.approvedVpcs !== void 0) {
                                  let data15 = data7.approvedVpcs;
                                  const _errs45 = errors;
                                  if (errors === _errs45) {
                                    if (Array.isArray(data15)) {
                                      var valid11 = true;
                                      const len3 = data15.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        let data16 = data15[i3];
                                        const _errs47 = errors;
                                        if (errors === _errs47) {
                                          if (typeof data16 === "string") {
                                            if (!pattern8.test(data16)) {
                                              validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedVpcs/" + i3, schemaPath: "#/properties/perimeter/properties/approvedVpcs/items/pattern", keyword: "pattern", params: { pattern: "^vpc-[0-9a-f]+$" }, message: 'must match pattern "^vpc-[0-9a-f]+$"', schema: "^vpc-[0-9a-f]+$", parentSchema: schema31.properties.perimeter.properties.approvedVpcs.items, data: data16 }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedVpcs/" + i3, schemaPath: "#/properties/perimeter/properties/approvedVpcs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.approvedVpcs.items.type, parentSchema: schema31.properties.perimeter.properties.approvedVpcs.items, data: data16 }];
                                            return false;
                                          }
                                        }
                                        var valid11 = _errs47 === errors;
                                        if (!valid11) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/perimeter/approvedVpcs", schemaPath: "#/properties/perimeter/properties/approvedVpcs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perimeter.properties.approvedVpcs.type, parentSchema: schema31.properties.perimeter.properties.approvedVpcs, data: data15 }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs45 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data7.corporateCidrs !== void 0) {
                                    let data17 = data7.corporateCidrs;
                                    const _errs49 = errors;
                                    if (errors === _errs49) {
                                      if (Array.isArray(data17)) {
                                        var valid12 = true;
                                        const len4 = data17.length;
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          let data18 = data17[i4];
                                          const _errs51 = errors;
                                          if (errors === _errs51) {
                                            if (typeof data18 === "string") {
                                              if (!pattern9.test(data18)) {
                                                validate20.errors = [{ instancePath: instancePath + "/perimeter/corporateCidrs/" + i4, schemaPath: "#/properties/perimeter/properties/corporateCidrs/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F.:]+/[0-9]{1,3}$" }, message: 'must match pattern "^[0-9a-fA-F.:]+/[0-9]{1,3}$"', schema: "^[0-9a-fA-F.:]+/[0-9]{1,3}$", parentSchema: schema31.properties.perimeter.properties.corporateCidrs.items, data: data18 }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/perimeter/corporateCidrs/" + i4, schemaPath: "#/properties/perimeter/properties/corporateCidrs/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.corporateCidrs.items.type, parentSchema: schema31.properties.perimeter.properties.corporateCidrs.items, data: data18 }];
                                              return false;
                                            }
                                          }
                                          var valid12 = _errs51 === errors;
                                          if (!valid12) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/perimeter/corporateCidrs", schemaPath: "#/properties/perimeter/properties/corporateCidrs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perimeter.properties.corporateCidrs.type, parentSchema: schema31.properties.perimeter.properties.corporateCidrs, data: data17 }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs49 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data7.breakGlassPrincipals !== void 0) {
                                      let data19 = data7.breakGlassPrincipals;
                                      const _errs53 = errors;
                                      if (errors === _errs53) {
                                        if (Array.isArray(data19)) {
                                          var valid13 = true;
                                          const len5 = data19.length;
                                          for (let i5 = 0; i5 < len5; i5++) {
                                            let data20 = data19[i5];
                                            const _errs55 = errors;
                                            if (errors === _errs55) {
                                              if (typeof data20 === "string") {
                                                if (!pattern10.test(data20)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/perimeter/breakGlassPrincipals/" + i5, schemaPath: "#/properties/perimeter/properties/breakGlassPrincipals/items/pattern", keyword: "pattern", params: { pattern: "^arn:" }, message: 'must match pattern "^arn:"', schema: "^arn:", parentSchema: schema31.properties.perimeter.properties.breakGlassPrincipals.items, data: data20 }];
                                                  return false;
                                                }
                                              } else {
                                                validate20.errors = [{ instancePath: instancePath + "/perimeter/breakGlassPrincipals/" + i5, schemaPath: "#/properties/perimeter/properties/breakGlassPrincipals/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.perimeter.properties.breakGlassPrincipals.items.type, parentSchema: schema31.properties.perimeter.properties.breakGlassPrincipals.items, data: data20 }];
                                                return false;
                                              }
                                            }
                                            var valid13 = _errs55 === errors;
                                            if (!valid13) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/perimeter/breakGlassPrincipals", schemaPath: "#/properties/perimeter/properties/breakGlassPrincipals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.perimeter.properties.breakGlassPrincipals.type, parentSchema: schema31.properties.perimeter.properties.breakGlassPrincipals, data: data19 }];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs53 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data7.allowForwardedAccess !== void 0) {
                                        let data21 = data7.allowForwardedAccess;
                                        const _errs57 = errors;
                                        if (typeof data21 !== "boolean") {
                                          validate20.errors = [{ instancePath: instancePath + "/perimeter/allowForwardedAccess", schemaPath: "#/properties/perimeter/properties/allowForwardedAccess/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.perimeter.properties.allowForwardedAccess.type, parentSchema: schema31.properties.perimeter.properties.allowForwardedAccess, data: data21 }];
                                          return false;
                                        }
                                        var valid4 = _errs57 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                      if (valid4) {
                                        if (data7.minimumTlsVersion !== void 0) {
                                          let data22 = data7.minimumTlsVersion;
                                          const _errs59 = errors;
                                          if (!(data22 === "1.0" || data22 === "1.1" || data22 === "1.2" || data22 === "1.3")) {
                                            validate20.errors = [{ instancePath: instancePath + "/perimeter/minimumTlsVersion", schemaPath: "#/properties/perimeter/properties/minimumTlsVersion/enum", keyword: "enum", params: { allowedValues: schema31.properties.perimeter.properties.minimumTlsVersion.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.perimeter.properties.minimumTlsVersion.enum, parentSchema: schema31.properties.perimeter.properties.minimumTlsVersion, data: data22 }];
                                            return false;
                                          }
                                          var valid4 = _errs59 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/perimeter", schemaPath: "#/properties/perimeter/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.perimeter.type, parentSchema: schema31.properties.perimeter, data: data7 }];
                      return false;
                    }
                  }
                  var valid0 = _errs21 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.exclude !== void 0) {
                    let data23 = data.exclude;
                    const _errs60 = errors;
                    if (errors === _errs60) {
                      if (Array.isArray(data23)) {
                        var valid14 = true;
                        const len6 = data23.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data24 = data23[i6];
                          const _errs62 = errors;
                          if (errors === _errs62) {
                            if (typeof data24 === "string") {
                              if (func2(data24) > 300) {
                                validate20.errors = [{ instancePath: instancePath + "/exclude/" + i6, schemaPath: "#/properties/exclude/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: schema31.properties.exclude.items, data: data24 }];
                                return false;
                              } else {
                                if (func2(data24) < 1) {
                                  validate20.errors = [{ instancePath: instancePath + "/exclude/" + i6, schemaPath: "#/properties/exclude/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exclude.items, data: data24 }];
                                  return false;
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/exclude/" + i6, schemaPath: "#/properties/exclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exclude.items.type, parentSchema: schema31.properties.exclude.items, data: data24 }];
                              return false;
                            }
                          }
                          var valid14 = _errs62 === errors;
                          if (!valid14) {
                            break;
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/exclude", schemaPath: "#/properties/exclude/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.exclude.type, parentSchema: schema31.properties.exclude, data: data23 }];
                        return false;
                      }
                    }
                    var valid0 = _errs60 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.waivers !== void 0) {
                      let data25 = data.waivers;
                      const _errs64 = errors;
                      const _errs65 = errors;
                      let valid15 = true;
                      const _errs66 = errors;
                      if (typeof data25 !== "string") {
                        const err4 = {};
                        if (vErrors === null) {
                          vErrors = [err4];
                        } else {
                          vErrors.push(err4);
                        }
                        errors++;
                      }
                      var _valid2 = _errs66 === errors;
                      errors = _errs65;
                      if (vErrors !== null) {
                        if (_errs65) {
                          vErrors.length = _errs65;
                        } else {
                          vErrors = null;
                        }
                      }
                      let ifClause2;
                      if (_valid2) {
                        const _errs68 = errors;
                        if (errors === _errs68) {
                          if (typeof data25 === "string") {
                            if (func2(data25) < 1) {
                              validate20.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/then/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.waivers.then, data: data25 }];
                              return false;
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/then/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waivers.then.type, parentSchema: schema31.properties.waivers.then, data: data25 }];
                            return false;
                          }
                        }
                        var _valid2 = _errs68 === errors;
                        valid15 = _valid2;
                        ifClause2 = "then";
                      } else {
                        const _errs70 = errors;
                        if (!validate21(data25, { instancePath: instancePath + "/waivers", parentData: data, parentDataProperty: "waivers", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                          errors = vErrors.length;
                        }
                        var _valid2 = _errs70 === errors;
                        valid15 = _valid2;
                        ifClause2 = "else";
                      }
                      if (!valid15) {
                        const err5 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema', schema: schema31.properties.waivers.if, parentSchema: schema31.properties.waivers, data: data25 };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                        validate20.errors = vErrors;
                        return false;
                      }
                      var valid0 = _errs64 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.reports !== void 0) {
                        let data26 = data.reports;
                        const _errs71 = errors;
                        if (errors === _errs71) {
                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                            const _errs73 = errors;
                            for (const key4 in data26) {
                              if (!(key4 === "text" || key4 === "json" || key4 === "sarif" || key4 === "markdown" || key4 === "github" || key4 === "junit")) {
                                validate20.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.reports, data: data26 }];
                                return false;
                                break;
                              }
                            }
                            if (_errs73 === errors) {
                              if (data26.text !== void 0) {
                                let data27 = data26.text;
                                const _errs74 = errors;
                                const _errs75 = errors;
                                if (errors === _errs75) {
                                  if (typeof data27 === "string") {
                                    if (func2(data27) < 1) {
                                      validate20.errors = [{ instancePath: instancePath + "/reports/text", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data27 }];
                                      return false;
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/reports/text", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data27 }];
                                    return false;
                                  }
                                }
                                var valid16 = _errs74 === errors;
                              } else {
                                var valid16 = true;
                              }
                              if (valid16) {
                                if (data26.json !== void 0) {
                                  let data28 = data26.json;
                                  const _errs77 = errors;
                                  const _errs78 = errors;
                                  if (errors === _errs78) {
                                    if (typeof data28 === "string") {
                                      if (func2(data28) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/reports/json", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data28 }];
                                        return false;
                                      }
                                    } else {
                                      validate20.errors = [{ instancePath: instancePath + "/reports/json", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data28 }];
                                      return false;
                                    }
                                  }
                                  var valid16 = _errs77 === errors;
                                } else {
                                  var valid16 = true;
                                }
                                if (valid16) {
                                  if (data26.sarif !== void 0) {
                                    let data29 = data26.sarif;
                                    const _errs80 = errors;
                                    const _errs81 = errors;
                                    if (errors === _errs81) {
                                      if (typeof data29 === "string") {
                                        if (func2(data29) < 1) {
                                          validate20.errors = [{ instancePath: instancePath + "/reports/sarif", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data29 }];
                                          return false;
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/reports/sarif", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data29 }];
                                        return false;
                                      }
                                    }
                                    var valid16 = _errs80 === errors;
                                  } else {
                                    var valid16 = true;
                                  }
                                  if (valid16) {
                                    if (data26.markdown !== void 0) {
                                      let data30 = data26.markdown;
                                      const _errs83 = errors;
                                      const _errs84 = errors;
                                      if (errors === _errs84) {
                                        if (typeof data30 === "string") {
                                          if (func2(data30) < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/reports/markdown", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data30 }];
                                            return false;
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/reports/markdown", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data30 }];
                                          return false;
                                        }
                                      }
                                      var valid16 = _errs83 === errors;
                                    } else {
                                      var valid16 = true;
                                    }
                                    if (valid16) {
                                      if (data26.github !== void 0) {
                                        let data31 = data26.github;
                                        const _errs86 = errors;
                                        const _errs87 = errors;
                                        if (errors === _errs87) {
                                          if (typeof data31 === "string") {
                                            if (func2(data31) < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/reports/github", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data31 }];
                                              return false;
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/reports/github", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data31 }];
                                            return false;
                                          }
                                        }
                                        var valid16 = _errs86 === errors;
                                      } else {
                                        var valid16 = true;
                                      }
                                      if (valid16) {
                                        if (data26.junit !== void 0) {
                                          let data32 = data26.junit;
                                          const _errs89 = errors;
                                          const _errs90 = errors;
                                          if (errors === _errs90) {
                                            if (typeof data32 === "string") {
                                              if (func2(data32) < 1) {
                                                validate20.errors = [{ instancePath: instancePath + "/reports/junit", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data32 }];
                                                return false;
                                              }
                                            } else {
                                              validate20.errors = [{ instancePath: instancePath + "/reports/junit", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data32 }];
                                              return false;
                                            }
                                          }
                                          var valid16 = _errs89 === errors;
                                        } else {
                                          var valid16 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/reports", schemaPath: "#/properties/reports/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.reports.type, parentSchema: schema31.properties.reports, data: data26 }];
                            return false;
                          }
                        }
                        var valid0 = _errs71 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.baseline !== void 0) {
                          let data33 = data.baseline;
                          const _errs92 = errors;
                          const _errs93 = errors;
                          if (errors === _errs93) {
                            if (typeof data33 === "string") {
                              if (func2(data33) < 1) {
                                validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33, data: data33 }];
                                return false;
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/baseline", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data33 }];
                              return false;
                            }
                          }
                          var valid0 = _errs92 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.failOnNew !== void 0) {
                            let data34 = data.failOnNew;
                            const _errs95 = errors;
                            if (typeof data34 !== "boolean") {
                              validate20.errors = [{ instancePath: instancePath + "/failOnNew", schemaPath: "#/properties/failOnNew/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.failOnNew.type, parentSchema: schema31.properties.failOnNew, data: data34 }];
                              return false;
                            }
                            var valid0 = _errs95 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.newWaivers !== void 0) {
                              let data35 = data.newWaivers;
                              const _errs97 = errors;
                              if (!(data35 === "block" || data35 === "report")) {
                                validate20.errors = [{ instancePath: instancePath + "/newWaivers", schemaPath: "#/properties/newWaivers/enum", keyword: "enum", params: { allowedValues: schema31.properties.newWaivers.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.newWaivers.enum, parentSchema: schema31.properties.newWaivers, data: data35 }];
                                return false;
                              }
                              var valid0 = _errs97 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.failOn !== void 0) {
                                let data36 = data.failOn;
                                const _errs98 = errors;
                                if (!(data36 === "critical" || data36 === "high" || data36 === "medium" || data36 === "low" || data36 === "none")) {
                                  validate20.errors = [{ instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema31.properties.failOn.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.failOn.enum, parentSchema: schema31.properties.failOn, data: data36 }];
                                  return false;
                                }
                                var valid0 = _errs98 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.failOnUnknown !== void 0) {
                                  let data37 = data.failOnUnknown;
                                  const _errs99 = errors;
                                  if (typeof data37 !== "boolean") {
                                    validate20.errors = [{ instancePath: instancePath + "/failOnUnknown", schemaPath: "#/properties/failOnUnknown/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.failOnUnknown.type, parentSchema: schema31.properties.failOnUnknown, data: data37 }];
                                    return false;
                                  }
                                  var valid0 = _errs99 === errors;
                                } else {
                                  var valid0 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var CONFIGURATION_NAMES = [
  "lakeproof.config.json",
  "lakeproof.config.yaml",
  "lakeproof.config.yml"
];
function findConfiguration(paths, cwd, source = DISK) {
  let chosen;
  for (const path of paths.length > 0 ? paths : ["."]) {
    const file = nearestTo(path === "-" ? cwd : resolve3(cwd, path), cwd, source);
    if (file === void 0 || file === chosen?.file) continue;
    if (chosen !== void 0)
      throw new UsageError_35(
        `Two configurations hold: ${shown2(chosen.file, cwd)} for ${chosen.path}, and ${shown2(file, cwd)} for ${path}.`,
        "Scan the paths one by one, or say with --config which one counts."
      );
    chosen = { file, path };
  }
  return chosen?.file;
}
function nearestTo(path, cwd, source) {
  let folder = source.isFolder(path) ? path : dirname3(path);
  for (; ; ) {
    const [first2, second] = CONFIGURATION_NAMES.map((name) => join2(folder, name)).filter((file) => source.exists(file));
    if (first2 !== void 0 && second !== void 0)
      throw new UsageError_35(
        `There are two configurations in one folder: ${shown2(first2, cwd)} and ${shown2(second, cwd)}.`,
        "Keep one of them, or say with --config which one counts."
      );
    if (first2 !== void 0) return first2;
    const above = dirname3(folder);
    if (above === folder || source.exists(join2(folder, ".git"))) return void 0;
    folder = above;
  }
}
function shown2(file, cwd) {
  return relative3(cwd, file);
}
var KIND = {
  noun: "configuration",
  schema: "schemas/config.schema.json",
  validate,
  whenMissing: "Give --config the path of a file."
};
function loadConfiguration(choice2, paths, cwd, source = DISK) {
  const path = choice2 === false ? void 0 : choice2 ?? findConfiguration(paths, cwd, source);
  if (path === void 0) return withoutConfiguration(cwd, source);
  const document = readUserDocument(path, cwd, KIND, source);
  const complaints = [...wrongPatterns(document), ...wrongReports(document)];
  if (complaints.length > 0)
    throw new UsageError_35(complaints.map(document.say).join("\n"), `${KIND.schema} says what a configuration may hold.`);
  const { value: configuration, name, folder, at, say } = document;
  return { configuration, name, folder, at, say, source };
}
function withoutConfiguration(cwd, source = DISK) {
  return { configuration: {}, folder: cwd, say: (complaint2) => complaint2.message, source };
}
function wrongPatterns({ value: { exclude = [] } }) {
  return exclude.flatMap((pattern, i) => {
    const message = "this pattern has too many stars: at most three in a name, and three ** in all";
    return isSimplePattern(pattern) ? [] : [{ pointer: `/exclude/${i}`, message }];
  });
}
function wrongReports({ value: { reports = {} }, folder }) {
  return Object.entries(reports).flatMap(([format, path]) => {
    const inside = relative2(folder, dirname2(resolve2(folder, path)));
    const leaves = isAbsolute(inside) || inside.split(sep).some((name) => name === ".." || name === ".git");
    const message = `a report goes into the folder of the configuration or below it, and not into .git; use --output for ${path}`;
    return leaves ? [{ pointer: `/reports/${format}`, message }] : [];
  });
}

// chunk:chunks/chunk-25J6C3EX.js
import { createRequire as lakeproofCreateRequire7 } from "node:module";
import { readSync } from "node:fs";
var require8 = lakeproofCreateRequire7(import.meta.url);
var STDIN = 0;
var PIECE = 64 * 1024;
var PAUSE_MILLISECONDS = 10;
function readStdin() {
  return Buffer.concat([...stdinPieces()]);
}
function* stdinPieces() {
  for (; ; ) {
    const piece = Buffer.allocUnsafeSlow(PIECE);
    const length = readPiece(piece);
    if (length === 0) return;
    if (length !== void 0) yield piece.subarray(0, length);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
  }
}
function readPiece(piece) {
  try {
    return readSync(STDIN, piece, 0, PIECE, null);
  } catch (error) {
    if (errorCode(error) === "EAGAIN") return void 0;
    if (errorCode(error) === "EOF") return 0;
    throw error;
  }
}

// chunk:chunks/chunk-2VRTE5ZW.js
import { createRequire as lakeproofCreateRequire9 } from "node:module";

// chunk:chunks/chunk-NBRSQFR2.js
import { createRequire as lakeproofCreateRequire8 } from "node:module";
var require9 = lakeproofCreateRequire8(import.meta.url);
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
    const last3 = merged.at(-1);
    if (typeof part === "string" && typeof last3 === "string") merged[merged.length - 1] = last3 + part;
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
var LOAD_BALANCER_ACCOUNTS = /* @__PURE__ */ new Map([
  ["af-south-1", "098369216593"],
  ["ap-east-1", "754344448648"],
  ["ap-northeast-1", "582318560864"],
  ["ap-northeast-2", "600734575887"],
  ["ap-northeast-3", "383597477331"],
  ["ap-south-1", "718504428378"],
  ["ap-southeast-1", "114774131450"],
  ["ap-southeast-2", "783225319266"],
  ["ap-southeast-3", "589379963580"],
  ["ca-central-1", "985666609251"],
  ["cn-north-1", "638102146993"],
  ["cn-northwest-1", "037604701340"],
  ["eu-central-1", "054676820928"],
  ["eu-north-1", "897822967062"],
  ["eu-south-1", "635631232127"],
  ["eu-west-1", "156460612806"],
  ["eu-west-2", "652711504416"],
  ["eu-west-3", "009996457667"],
  ["me-south-1", "076674570225"],
  ["sa-east-1", "507241528517"],
  ["us-east-1", "127311923021"],
  ["us-east-2", "033677994240"],
  ["us-gov-east-1", "190560391635"],
  ["us-gov-west-1", "048591011584"],
  ["us-west-1", "027434742980"],
  ["us-west-2", "797873946194"]
]);
var ACCOUNTS = new Set(LOAD_BALANCER_ACCOUNTS.values());
function isLoadBalancerAccount(account) {
  return ACCOUNTS.has(account);
}

// chunk:chunks/chunk-2VRTE5ZW.js
var require10 = lakeproofCreateRequire9(import.meta.url);
var MAX_DEPTH2 = 64;
var MAX_FOUND = 1e3;
var MAX_POINTER = 4096;
function duplicateKeys(text) {
  const found = /* @__PURE__ */ new Set();
  const open2 = [];
  let deeper = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    const here = open2.at(-1);
    if (sign === '"') {
      const end = endOfString(text, i);
      if (deeper === 0 && here?.keys !== void 0 && isKey(text, end)) {
        here.next = JSON.parse(text.slice(i, end));
        if (here.keys.has(here.next)) keep(found, child(here.at, here.next));
        here.keys.add(here.next);
      }
      i = end - 1;
    } else if (sign === "{" || sign === "[") {
      if (open2.length === MAX_DEPTH2) deeper++;
      else {
        const at = here === void 0 ? "" : child(here.at, here.next);
        open2.push({ at, keys: sign === "{" ? /* @__PURE__ */ new Set() : void 0, next: 0 });
      }
    } else if (sign === "}" || sign === "]") {
      if (deeper > 0) deeper--;
      else open2.pop();
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
var MAX_POLICY = 4e6;
function parsePolicy(text, longest = MAX_POLICY) {
  if (text.length > longest) return `is longer than ${longest} characters (analysis-limit)`;
  try {
    return { value: JSON.parse(text), duplicates: duplicateKeys(text) };
  } catch (error) {
    return `is no JSON: ${error instanceof Error ? error.message.slice(0, 200) : "unreadable"}`;
  }
}
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
function doubtOf({ at, why }) {
  return { doubt: `${at === "" ? "the policy" : at} ${why}` };
}
function resolve4(text, context) {
  const [only] = text.parts;
  if (text.parts.length === 1 && typeof only === "string") return plain2(only);
  let pattern = "";
  let doubt;
  const literal = /* @__PURE__ */ new Set();
  const open2 = /* @__PURE__ */ new Set();
  const fromRequest = /* @__PURE__ */ new Set();
  const unknown2 = (why) => {
    doubt ??= why;
    open2.add(pattern.length);
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
  return { pattern, literal, open: open2, doubt, fromRequest };
}
var MAX_PATTERN = 2 * MAX_TEXT;
function anything(doubt) {
  return { ...plain2("*"), open: /* @__PURE__ */ new Set([0]), doubt };
}
var NO_OFFSETS = /* @__PURE__ */ new Set();
function plain2(pattern) {
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
  return doubt !== void 0 && both3 !== false ? { doubt } : both3;
}
function equalsResolved({ pattern, open: open2, doubt }, value, fold) {
  if (doubt === void 0) return fold(pattern) === fold(value);
  if (fold("A") === "a") return { doubt };
  const literal = /* @__PURE__ */ new Set();
  for (let i = 0; i < pattern.length; i++) if (!open2.has(i)) literal.add(i);
  return matchesGlob(value, pattern, literal) ? { doubt } : false;
}
var START = "iam::cloudfront:user/CloudFront Origin Access Identity ";
var CLOUDFRONT = "cloudfront";
function originAccessIdentityArn(id) {
  return `arn:aws:${START}${id}`;
}
function originAccessIdentityIn(arn) {
  const [, partition = "", ...rest] = arn.split(":");
  const name = rest.join(":");
  const id = name.slice(START.length);
  return partition.startsWith("aws") && name.startsWith(START) && !/[*?\s]/.test(id) && id !== "" ? id : void 0;
}
function isDeclaredIdentity(arn) {
  return originAccessIdentityIn(arn)?.startsWith("<") === true;
}
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
    case "somebody":
      return mayBe(principal, caller) ? { doubt: `${principal.at} ${principal.why}` } : false;
    case "unread":
      return doubtOf(principal);
  }
}
function mayBe({ type, name }, caller) {
  if (!("account" in caller) || caller.account === CLOUDFRONT) return false;
  return type === "account" || caller.type === type && (name === void 0 || caller.arn.endsWith(`:${name}`));
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
  const [, written2 = "", prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = written2.includes(":") ? 6 : 4;
  const address = version === 6 ? ipv6(written2) : ipv4(written2);
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
function compareValue(value, wanted, comparison, context) {
  if (wanted.kind === "unread") return doubtOf(wanted);
  const resolved = resolve4(wanted, context);
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
function exactValuesOf(test) {
  const known2 = kept2.get(test);
  if (known2 !== void 0) return known2;
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
    const resolved = resolve4(item, context);
    if (resolved === void 0)
      return isNot ? {
        doubt: `${item.at} holds a variable that has no value in this request, and AWS does not say what NotResource makes of it`
      } : false;
    return matchResolved(resolved, match);
  });
  return isNot ? not(matched) : matched;
}
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
  const items = principal.items.filter(
    (item) => item.kind !== "account" && !(item.kind === "somebody" && item.type === "account")
  );
  return evaluatePrincipal({ not: false, items }, caller);
}
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
var ACCOUNT = /^(?:\d{12}|<[^<>:]+>|cloudfront)$/;
function readCaller(value) {
  if (!isMap(value)) return "The request has no principal.";
  const { type, arn, account, session, name } = value;
  if (type === "anonymous") return { type };
  if (type === "service") return isText(name) ? { type, name } : "The service that calls has no name.";
  if (type !== "role" && type !== "user" && type !== "root")
    return "The type of the principal is none of anonymous, role, user, root, service.";
  if (!isText(arn) || !isText(account) || !ACCOUNT.test(account))
    return `The ${type} that calls needs its arn and its account of 12 digits.`;
  const wanted = { role: /^role\/./, user: /^user\/./, root: /^root$/ }[type];
  const [, owner, rest = ""] = /^arn:aws[\w-]*:iam::([^:]+):(.+)$/s.exec(arn) ?? [];
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
  const known2 = TYPES.find((each) => each === type);
  if (known2 === void 0) return `The resource's type is none of ${TYPES.join(", ")}.`;
  const account = field(value, "account") ?? void 0;
  if (account !== void 0 && (typeof account !== "string" || !/^\d{12}$/.test(account)))
    return "The resource's account is no string of 12 digits.";
  const restrict = field(field(value, "publicAccessBlock"), "restrictPublicBuckets") ?? false;
  if (typeof restrict !== "boolean") return "restrictPublicBuckets is neither true nor false.";
  const service = field(value, "service") ?? "s3";
  if (typeof service !== "string") return "The endpoint's service is no string.";
  return { type: known2, account, restrictPublicBuckets: restrict, service };
}
function defaultPolicyOf({ type }) {
  return type === "AWS::EC2::VPCEndpoint" ? FULL_ACCESS_POLICY : void 0;
}
var FULL_ACCESS_POLICY = {
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }]
};
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
function listed(value, at) {
  return isList(value) ? value.map((item, i) => ({ value: item, at: child(at, i) })) : [{ value, at }];
}
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
      const place2 = child(here, key);
      const isTwice = twice.has(key.toLowerCase()) || reader.duplicates.has(place2);
      const test = isTwice ? unread(place2, "is written twice") : readTest(named, values, place2, reader);
      return { operator: operator2, key, at: place2, test };
    });
  });
}
function readTest(named, value, at, reader) {
  if (named === void 0) return unread(at, "stands under an operator that AWS does not describe");
  const values = listed(value, at);
  if (values.length === 0) return unread(at, "lists no value");
  return { ...named, values: values.map((each) => readValue2(named, each.value, each.at, reader)) };
}
function readValue2({ operator: operator2 }, value, at, reader) {
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
function labelOf(hole) {
  const detail = hole.kind === "unknown" ? hole.detail : void 0;
  return detail?.replace(/[^\w.-]+/g, "-").slice(0, MAX_LABEL) ?? "unknown";
}
var MAX_LABEL = 64;
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
    return listed(names, here).map(({ value: name, at: place2 }) => {
      if (isHole(name)) return partlyKnown(kind, name, place2) ?? unreadHole(place2, name);
      if (typeof name !== "string" && typeof name !== "number") return unread(place2, "is no string");
      const text = String(name);
      return text.length > MAX_TEXT ? tooLong(place2) : read2(text, place2) ?? unread(place2, "names no principal that AWS describes");
    });
  });
}
var READERS = /* @__PURE__ */ new Map([
  ["AWS", awsPrincipal],
  ["Service", (name) => /^[\w-]+(\.([\w-]+|<region>))+$/.test(name) ? { kind: "service", name } : void 0],
  ["Federated", (provider) => /^[\w:./-]+$/.test(provider) ? { kind: "federated", provider } : void 0],
  ["CanonicalUser", canonicalUser]
]);
function canonicalUser(id, at) {
  if (/^<[^<>]+>$/.test(id)) return { kind: "user", arn: originAccessIdentityArn(id) };
  return /^[0-9a-fA-F]+$/.test(id) ? canonical(id.toLowerCase().slice(0, 8), at) : void 0;
}
function canonical(label, at) {
  const why = "names a canonical user, whose account the policy does not tell";
  return { kind: "somebody", at, why, account: `<${label}>`, type: "account", name: void 0 };
}
function partlyKnown(kind, hole, at) {
  if (kind === "CanonicalUser" && hole.kind !== "choice") return { ...canonical(labelOf(hole), at), why: UNKNOWN };
  if (kind !== "AWS" || hole.kind !== "text") return void 0;
  const [start, account, ...rest] = hole.parts;
  if (start === originAccessIdentityArn("") && isHole(account) && rest.length === 0) {
    return { kind: "user", arn: originAccessIdentityArn(`(${labelOf(account)})`) };
  }
  if (typeof start !== "string" || !/^arn:aws[\w-]*:iam::$/.test(start) || !isHole(account)) return void 0;
  const literals = rest.filter((part) => !isHole(part));
  const [written2 = ""] = literals;
  if (literals.some((part) => /[*?]/.test(part)) || isHole(rest[0])) return void 0;
  const type = written2.startsWith(":role/") ? "role" : written2.startsWith(":user/") ? "user" : "account";
  if (type === "account" && (written2 !== ":root" || rest.length > 1)) return void 0;
  const name = type === "account" || rest.length > 1 ? void 0 : written2.slice(1);
  return { kind: "somebody", at, why: UNKNOWN, account: `<${labelOf(account)}>`, type, name };
}
var UNKNOWN = "names an account that nobody knows";
function uniqueId(id, at) {
  const type = id.startsWith("AROA") ? "role" : "user";
  const why = `is the unique id of a ${type}, as AWS shows one that was deleted`;
  return { kind: "somebody", at, why, account: `<${id.slice(0, 12)}>`, type, name: void 0 };
}
function awsPrincipal(name, at) {
  if (name === "*") return { kind: "everyone" };
  if (/^\d{12}$/.test(name)) return { kind: "account", account: name };
  if (/^A(?:ROA|IDA)[A-Z0-9]{12,124}$/.test(name)) return uniqueId(name, at);
  if (originAccessIdentityIn(name) !== void 0) return { kind: "user", arn: name };
  const [, service, account = "", resource = ""] = /^arn:aws[\w-]*:(iam|sts)::(\d{12}):([^*?]+)$/.exec(name) ?? [];
  if (service === "iam") {
    if (resource === "root") return { kind: "account", account };
    const kind = /^(role|user)\/./.exec(resource)?.[1];
    return kind === void 0 ? void 0 : { kind, arn: name };
  }
  const [, role, session] = /^assumed-role\/([^/]+)\/([^/]+)$/.exec(resource) ?? [];
  return role === void 0 || session === void 0 ? void 0 : { kind: "session", account, role, session };
}
function normalise(value, kind, duplicates = NONE) {
  if (typeof value === "string") {
    const parsed = parsePolicy(value);
    if (typeof parsed === "string") return unreadable2(unread("", parsed));
    return typeof parsed.value === "string" ? unreadable2(unread("", "is a JSON text of a string")) : normalise(parsed.value, kind, parsed.duplicates);
  }
  if (isHole(value)) return unreadable2(unreadHole("", value));
  if (!isMap(value)) return unreadable2(unread("", "is no policy: a map with a Statement is needed"));
  const size = sizeOf(value);
  if (typeof size === "string") return unreadable2(unread("", size));
  if (duplicates.has("")) return unreadable2(unread("", "holds too many keys twice (analysis-limit)"));
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
function unreadable2(why) {
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
  const place2 = child(at, "Effect");
  if (duplicates.has(place2)) return unread(place2, "is written twice");
  if (effect === "Allow" || effect === "Deny") return effect;
  if (isHole(effect)) return unreadHole(place2, effect);
  return effect === void 0 ? unread(at, "has no Effect") : unread(place2, "is neither Allow nor Deny");
}
function readElement(statement, at, name, reader, read2) {
  const present = [name, `Not${name}`].filter((each) => field(statement, each) !== void 0);
  const wrong = (why) => ({ not: false, items: [why] });
  const [found] = present;
  if (found === void 0) return wrong(unread(at, `has neither ${name} nor Not${name}`));
  if (present.length > 1) return wrong(unread(at, `has both ${name} and Not${name}`));
  const place2 = child(at, found);
  if (reader.duplicates.has(place2)) return wrong(unread(place2, "is written twice"));
  const items = read2(field(statement, found), place2, reader);
  return items.length === 0 ? wrong(unread(place2, "is empty")) : { not: found !== name, items };
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
    const place2 = child(at, key);
    if (!elements.includes(key)) return [unread(place2, "is no element of the policy language")];
    const isName = key === "Sid" || key === "Id";
    if (isName && typeof map[key] !== "string" && !isHole(map[key])) return [unread(place2, "is no string")];
    return reader.duplicates.has(place2) ? [unread(place2, "is written twice")] : [];
  });
}
function budgetOf(steps, whole) {
  let left = steps;
  const budget = {
    spend: (some2) => {
      left -= some2;
      return (whole?.spend(some2) ?? true) && left >= 0;
    },
    isSpent: () => left < 0 || whole?.isSpent() === true,
    spent: () => steps - left,
    part: (some2) => budgetOf(some2, budget)
  };
  return budget;
}
var MAX_KEPT2 = 1e3;
var kept3 = /* @__PURE__ */ new Map();
function keepEvaluation(request, outcomes) {
  if (kept3.size >= MAX_KEPT2) kept3 = /* @__PURE__ */ new Map();
  kept3.set(request, outcomes);
}
function keptEvaluation(request) {
  return kept3.get(request);
}
var TABLES = {
  cloudtrail: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString"},"resources":{"channel":{"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}","keys":[1]},"dashboard":{"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}","keys":[1]},"eventdatastore":{"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}","keys":[1]},"trail":{"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}","keys":[1]}},"actions":[["AddTags","Tagging",["channel","dashboard","eventdatastore","trail"],[0,2]],["CancelQuery","Write",["eventdatastore"],[]],["CreateChannel","Write",["channel","eventdatastore"],[0,2]],["CreateDashboard","Write",["dashboard"],[0,2]],["CreateEventDataStore","Write",["eventdatastore"],[0,2]],["CreateServiceLinkedChannel","Write",["channel"],[]],["CreateTrail","Write",["trail"],[0,2]],["DeleteChannel","Write",["channel"],[]],["DeleteDashboard","Write",["dashboard"],[]],["DeleteEventDataStore","Write",["eventdatastore"],[]],["DeleteResourcePolicy","Write",["channel","dashboard","eventdatastore"],[]],["DeleteServiceLinkedChannel","Write",["channel"],[]],["DeleteTrail","Write",["trail"],[]],["DeregisterOrganizationDelegatedAdmin","Write",[],[]],["DescribeQuery","Read",["eventdatastore"],[]],["DescribeTrails","Read",[],[]],["DisableFederation","Write",["eventdatastore"],[]],["EnableFederation","Write",["eventdatastore"],[]],["GenerateQuery","Write",["eventdatastore"],[]],["GenerateQueryResultsSummary","Read",["eventdatastore"],[]],["GetChannel","Read",["channel"],[]],["GetDashboard","Read",["dashboard"],[]],["GetEventConfiguration","Read",["eventdatastore","trail"],[]],["GetEventDataStore","Read",["eventdatastore"],[]],["GetEventDataStoreData","Read",["eventdatastore"],[]],["GetEventSelectors","Read",["trail"],[]],["GetImport","Read",[],[]],["GetInsightSelectors","Read",["eventdatastore","trail"],[]],["GetQueryResults","Read",["eventdatastore"],[]],["GetResourcePolicy","Read",["channel","dashboard","eventdatastore"],[]],["GetServiceLinkedChannel","Read",["channel"],[]],["GetTrail","Read",["trail"],[]],["GetTrailStatus","Read",["trail"],[]],["ListChannels","List",[],[]],["ListDashboards","List",[],[]],["ListEventDataStores","List",[],[]],["ListImportFailures","Read",[],[]],["ListImports","List",[],[]],["ListInsightsData","List",["trail"],[]],["ListPublicKeys","Read",[],[]],["ListQueries","List",["eventdatastore"],[]],["ListServiceLinkedChannels","List",[],[]],["ListTags","Read",["channel","dashboard","eventdatastore","trail"],[]],["ListTrails","List",[],[]],["LookupEvents","Read",[],[]],["PutEventConfiguration","Write",["eventdatastore","trail"],[]],["PutEventSelectors","Write",["trail"],[]],["PutInsightSelectors","Write",["eventdatastore","trail"],[]],["PutResourcePolicy","Write",["channel","dashboard","eventdatastore"],[]],["RegisterOrganizationDelegatedAdmin","Write",[],[]],["RemoveTags","Tagging",["channel","dashboard","eventdatastore","trail"],[2]],["RestoreEventDataStore","Write",["eventdatastore"],[]],["SearchSampleQueries","Read",[],[]],["StartDashboardRefresh","Write",["dashboard"],[]],["StartEventDataStoreIngestion","Write",["eventdatastore"],[]],["StartImport","Write",[],[]],["StartLogging","Write",["trail"],[]],["StartQuery","Write",["eventdatastore"],[]],["StopEventDataStoreIngestion","Write",["eventdatastore"],[]],["StopImport","Write",[],[]],["StopLogging","Write",["trail"],[]],["UpdateChannel","Write",["channel"],[]],["UpdateDashboard","Write",["dashboard"],[]],["UpdateEventDataStore","Write",["eventdatastore"],[]],["UpdateServiceLinkedChannel","Write",["channel"],[]],["UpdateTrail","Write",["trail"],[]]]}',
  kms: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","kms:BypassPolicyLockoutSafetyCheck":"Bool","kms:CallerAccount":"String","kms:CustomerMasterKeySpec":"String","kms:CustomerMasterKeyUsage":"String","kms:DataKeyPairSpec":"String","kms:EncryptionAlgorithm":"String","kms:EncryptionContext:*":"String","kms:EncryptionContextKeys":"ArrayOfString","kms:ExpirationModel":"String","kms:GrantConstraintSourceArn":"ARN","kms:GrantConstraintType":"String","kms:GrantIsForAWSResource":"Bool","kms:GrantOperations":"ArrayOfString","kms:GranteePrincipal":"String","kms:GranteeServicePrincipal":"String","kms:KeyAgreementAlgorithm":"String","kms:KeyOrigin":"String","kms:KeySpec":"String","kms:KeyUsage":"String","kms:MacAlgorithm":"String","kms:MessageType":"String","kms:MultiRegion":"Bool","kms:MultiRegionKeyType":"String","kms:PrimaryRegion":"String","kms:ReEncryptOnSameKey":"Bool","kms:RecipientAttestation:ImageSha384":"String","kms:RecipientAttestation:NitroTPMPCR0":"String","kms:RecipientAttestation:NitroTPMPCR1":"String","kms:RecipientAttestation:NitroTPMPCR10":"String","kms:RecipientAttestation:NitroTPMPCR11":"String","kms:RecipientAttestation:NitroTPMPCR12":"String","kms:RecipientAttestation:NitroTPMPCR13":"String","kms:RecipientAttestation:NitroTPMPCR14":"String","kms:RecipientAttestation:NitroTPMPCR15":"String","kms:RecipientAttestation:NitroTPMPCR16":"String","kms:RecipientAttestation:NitroTPMPCR17":"String","kms:RecipientAttestation:NitroTPMPCR18":"String","kms:RecipientAttestation:NitroTPMPCR19":"String","kms:RecipientAttestation:NitroTPMPCR2":"String","kms:RecipientAttestation:NitroTPMPCR20":"String","kms:RecipientAttestation:NitroTPMPCR21":"String","kms:RecipientAttestation:NitroTPMPCR22":"String","kms:RecipientAttestation:NitroTPMPCR23":"String","kms:RecipientAttestation:NitroTPMPCR3":"String","kms:RecipientAttestation:NitroTPMPCR4":"String","kms:RecipientAttestation:NitroTPMPCR5":"String","kms:RecipientAttestation:NitroTPMPCR6":"String","kms:RecipientAttestation:NitroTPMPCR7":"String","kms:RecipientAttestation:NitroTPMPCR8":"String","kms:RecipientAttestation:NitroTPMPCR9":"String","kms:RecipientAttestation:PCR0":"String","kms:RecipientAttestation:PCR1":"String","kms:RecipientAttestation:PCR10":"String","kms:RecipientAttestation:PCR11":"String","kms:RecipientAttestation:PCR12":"String","kms:RecipientAttestation:PCR13":"String","kms:RecipientAttestation:PCR14":"String","kms:RecipientAttestation:PCR15":"String","kms:RecipientAttestation:PCR16":"String","kms:RecipientAttestation:PCR17":"String","kms:RecipientAttestation:PCR18":"String","kms:RecipientAttestation:PCR19":"String","kms:RecipientAttestation:PCR2":"String","kms:RecipientAttestation:PCR20":"String","kms:RecipientAttestation:PCR21":"String","kms:RecipientAttestation:PCR22":"String","kms:RecipientAttestation:PCR23":"String","kms:RecipientAttestation:PCR24":"String","kms:RecipientAttestation:PCR25":"String","kms:RecipientAttestation:PCR26":"String","kms:RecipientAttestation:PCR27":"String","kms:RecipientAttestation:PCR28":"String","kms:RecipientAttestation:PCR29":"String","kms:RecipientAttestation:PCR3":"String","kms:RecipientAttestation:PCR30":"String","kms:RecipientAttestation:PCR31":"String","kms:RecipientAttestation:PCR4":"String","kms:RecipientAttestation:PCR5":"String","kms:RecipientAttestation:PCR6":"String","kms:RecipientAttestation:PCR7":"String","kms:RecipientAttestation:PCR8":"String","kms:RecipientAttestation:PCR9":"String","kms:ReplicaRegion":"String","kms:RequestAlias":"String","kms:ResourceAliases":"ArrayOfString","kms:RetiringPrincipal":"String","kms:RetiringServicePrincipal":"String","kms:RotationPeriodInDays":"Numeric","kms:ScheduleKeyDeletionPendingWindowInDays":"Numeric","kms:SigningAlgorithm":"String","kms:TrailingDaysWithoutKeyUsage":"Numeric","kms:ValidTo":"Date","kms:ViaService":"String","kms:WrappingAlgorithm":"String","kms:WrappingKeySpec":"String"},"resources":{"alias":{"arn":"arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}","keys":[]},"key":{"arn":"arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}","keys":[1,19,20,21,24,25,87]}},"actions":[["CancelKeyDeletion","Write",["key"],[4,95]],["ConnectCustomKeyStore","Write",[],[4]],["CreateAlias","Write",["alias","key"],[4,95]],["CreateCustomKeyStore","Write",[],[4]],["CreateGrant","Permissions management",["key"],[4,9,10,12,13,14,15,16,17,88,89,95]],["CreateKey","Write",[],[0,1,2,3,4,19,20,21,24,25,95]],["Decrypt","Write",["key"],[4,8,9,10,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,86,95]],["DeleteAlias","Write",["alias","key"],[4,95]],["DeleteCustomKeyStore","Write",[],[4]],["DeleteImportedKeyMaterial","Write",["key"],[4,95]],["DeriveSharedSecret","Write",["key"],[4,18,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,86,95]],["DescribeCustomKeyStores","Read",[],[4]],["DescribeKey","Read",["key"],[4,86,95]],["DisableKey","Write",["key"],[4,93,95]],["DisableKeyRotation","Write",["key"],[4,95]],["DisconnectCustomKeyStore","Write",[],[4]],["EnableKey","Write",["key"],[4,95]],["EnableKeyRotation","Write",["key"],[4,90,95]],["Encrypt","Write",["key"],[4,8,9,10,86,95]],["GenerateDataKey","Write",["key"],[4,8,9,10,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,86,95]],["GenerateDataKeyPair","Write",["key"],[4,7,8,9,10,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,86,95]],["GenerateDataKeyPairWithoutPlaintext","Write",["key"],[4,7,8,9,10,86,95]],["GenerateDataKeyWithoutPlaintext","Write",["key"],[4,8,9,10,86,95]],["GenerateMac","Write",["key"],[4,22,86,95]],["GenerateRandom","Write",[],[28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84]],["GetKeyLastUsage","Read",["key"],[4,95]],["GetKeyPolicy","Read",["key"],[4,95]],["GetKeyRotationStatus","Read",["key"],[4,95]],["GetParametersForImport","Read",["key"],[4,95,96,97]],["GetPublicKey","Read",["key"],[4,86,95]],["ImportKeyMaterial","Write",["key"],[4,11,94,95]],["ListAliases","List",[],[]],["ListGrants","List",["key"],[4,14,95]],["ListKeyPolicies","List",["key"],[4,95]],["ListKeyRotations","List",["key"],[4,95]],["ListKeys","List",[],[]],["ListResourceTags","List",["key"],[4,95]],["ListRetirableGrants","List",[],[]],["PutKeyPolicy","Permissions management",["key"],[3,4,95]],["ReEncryptFrom","Write",["key"],[4,8,9,10,27,86,95]],["ReEncryptTo","Write",["key"],[4,8,9,10,27,86,95]],["ReplicateKey","Write",["key"],[4,85,95]],["RetireGrant","Permissions management",["key"],[4,9,10,13,95]],["RevokeGrant","Permissions management",["key"],[4,14,95]],["RotateKeyOnDemand","Write",["key"],[4,95]],["ScheduleKeyDeletion","Write",["key"],[4,91,93,95]],["Sign","Write",["key"],[4,23,86,92,95]],["SynchronizeMultiRegionKey","Write",["key"],[]],["TagResource","Tagging",["key"],[0,2,4,95]],["UntagResource","Tagging",["key"],[2,4,95]],["UpdateAlias","Write",["alias","key"],[4,95]],["UpdateCustomKeyStore","Write",[],[4]],["UpdateKeyDescription","Write",["key"],[4,95]],["UpdatePrimaryRegion","Write",["key"],[4,26,95]],["Verify","Write",["key"],[4,23,86,92,95]],["VerifyMac","Write",["key"],[4,22,86,95]]]}',
  s3: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","s3:AccessGrantScope":"String","s3:AccessGrantsInstanceArn":"ARN","s3:AccessGrantsLocationScope":"String","s3:AccessPointNetworkOrigin":"String","s3:AccessPointTag/*":"String","s3:BucketTag/*":"String","s3:DataAccessPointAccount":"String","s3:DataAccessPointArn":"ARN","s3:ExistingJobOperation":"String","s3:ExistingJobPriority":"Numeric","s3:ExistingObjectTag/*":"String","s3:InventoryAccessibleOptionalFields":"ArrayOfString","s3:JobSuspendedCause":"String","s3:ObjectCreationOperation":"Bool","s3:RequestJobOperation":"String","s3:RequestJobPriority":"Numeric","s3:RequestObjectTag/*":"String","s3:RequestObjectTagKeys":"ArrayOfString","s3:ResourceAccount":"String","s3:TlsVersion":"Numeric","s3:annotation-prefix":"String","s3:authType":"String","s3:delimiter":"String","s3:deliverySourceArn":"ARN","s3:destinationRegion":"String","s3:if-match":"String","s3:if-none-match":"String","s3:isReplicationPauseRequest":"Bool","s3:locationconstraint":"String","s3:logType":"String","s3:max-annotation-results":"Numeric","s3:max-keys":"Numeric","s3:object-lock-event-hold":"String","s3:object-lock-event-hold-duration-days":"Numeric","s3:object-lock-legal-hold":"String","s3:object-lock-mode":"String","s3:object-lock-remaining-retention-days":"Numeric","s3:object-lock-retain-until-date":"Date","s3:prefix":"String","s3:resourceArnBeingAuthorized":"ARN","s3:signatureAge":"Numeric","s3:signatureversion":"String","s3:versionid":"String","s3:x-amz-acl":"String","s3:x-amz-bucket-namespace":"String","s3:x-amz-content-sha256":"String","s3:x-amz-copy-source":"String","s3:x-amz-grant-full-control":"String","s3:x-amz-grant-read":"String","s3:x-amz-grant-read-acp":"String","s3:x-amz-grant-write":"String","s3:x-amz-grant-write-acp":"String","s3:x-amz-metadata-directive":"String","s3:x-amz-object-annotation-directive":"String","s3:x-amz-object-if-match":"String","s3:x-amz-object-ownership":"String","s3:x-amz-server-side-encryption":"String","s3:x-amz-server-side-encryption-aws-kms-key-id":"ARN","s3:x-amz-server-side-encryption-customer-algorithm":"String","s3:x-amz-storage-class":"String","s3:x-amz-website-redirect-location":"String"},"resources":{"accessgrant":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}","keys":[0,1,2]},"accessgrantsinstance":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default","keys":[0,1,2]},"accessgrantslocation":{"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}","keys":[0,1,2]},"accesspoint":{"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}","keys":[1,6,7,9,10]},"accesspointobject":{"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}","keys":[1,6,7,8,9,10]},"bucket":{"arn":"arn:${Partition}:s3:::${BucketName}","keys":[1,8]},"job":{"arn":"arn:${Partition}:s3:${Region}:${Account}:job/${JobId}","keys":[0,1,2]},"multiregionaccesspoint":{"arn":"arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}","keys":[]},"multiregionaccesspointrequestarn":{"arn":"arn:${Partition}:s3:us-west-2:${Account}:async-request/mrap/${Operation}/${Token}","keys":[]},"object":{"arn":"arn:${Partition}:s3:::${BucketName}/${ObjectName}","keys":[1,8]},"objectlambdaaccesspoint":{"arn":"arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}","keys":[]},"storagelensconfiguration":{"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}","keys":[0,1,2]},"storagelensgroup":{"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}","keys":[0,1,2]}},"actions":[["AbortMultipartUpload","Write",["accesspointobject","object"],[4,21,22,24,43,44,48]],["AllowVendedLogDeliveryForResource","Read",["bucket"],[26,32,42]],["AssociateAccessGrantsIdentityCenter","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["BypassGovernanceRetention","Permissions management",["accesspointobject","object"],[19,20,21,22,24,43,44,46,48,49,50,51,52,53,54,55,59,60,61,62,63]],["CreateAccessGrant","Permissions management",["accessgrant"],[0,1,2,3,21,22,24,43,44,48]],["CreateAccessGrantsInstance","Permissions management",["accessgrantsinstance"],[0,1,2,21,22,24,43,44,48]],["CreateAccessGrantsLocation","Permissions management",["accessgrantslocation"],[0,1,2,5,21,22,24,43,44,48]],["CreateAccessPoint","Write",["accesspoint"],[0,1,2,6,7,9,10,21,22,24,31,43,44,46,48]],["CreateAccessPointForObjectLambda","Write",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["CreateBucket","Write",["bucket"],[0,2,21,22,24,31,43,44,46,47,48,50,51,52,53,54,58]],["CreateBucketMetadataTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["CreateJob","Write",[],[0,2,17,18,21,22,24,43,44,48]],["CreateMultiRegionAccessPoint","Write",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["CreateStorageLensGroup","Write",[],[0,2,21,22,24,43,44,48]],["DeleteAccessGrant","Permissions management",["accessgrant"],[1,3,21,22,24,43,44,48]],["DeleteAccessGrantsInstance","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["DeleteAccessGrantsInstanceResourcePolicy","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["DeleteAccessGrantsLocation","Permissions management",["accessgrantslocation"],[1,5,21,22,24,43,44,48]],["DeleteAccessPoint","Write",["accesspoint"],[1,6,7,9,10,21,22,24,43,44,48]],["DeleteAccessPointForObjectLambda","Write",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["DeleteAccessPointPolicy","Permissions management",["accesspoint"],[1,6,7,9,10,21,22,24,43,44,48]],["DeleteAccessPointPolicyForObjectLambda","Permissions management",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["DeleteBucket","Write",["bucket"],[21,22,24,43,44,48]],["DeleteBucketMetadataTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["DeleteBucketPolicy","Permissions management",["bucket"],[21,22,24,43,44,48]],["DeleteBucketWebsite","Write",["bucket"],[21,22,24,43,44,48]],["DeleteJobTagging","Tagging",["job"],[11,12,21,22,24,43,44,48]],["DeleteMultiRegionAccessPoint","Write",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["DeleteObject","Write",["accesspointobject","object"],[4,21,22,24,28,43,44,48]],["DeleteObjectAnnotation","Write",["accesspointobject","object"],[13,21,22,24,43,44,48,57]],["DeleteObjectTagging","Tagging",["accesspointobject","object"],[13,21,22,24,43,44,48]],["DeleteObjectVersion","Write",["accesspointobject","object"],[4,21,22,24,43,44,45,48]],["DeleteObjectVersionAnnotation","Write",["accesspointobject","object"],[13,21,22,24,43,44,45,48,57]],["DeleteObjectVersionTagging","Tagging",["accesspointobject","object"],[13,21,22,24,43,44,45,48]],["DeleteStorageLensConfiguration","Write",["storagelensconfiguration"],[21,22,24,43,44,48]],["DeleteStorageLensConfigurationTagging","Tagging",["storagelensconfiguration"],[21,22,24,43,44,48]],["DeleteStorageLensGroup","Write",["storagelensgroup"],[21,22,24,43,44,48]],["DescribeJob","Read",["job"],[21,22,24,43,44,48]],["DescribeMultiRegionAccessPointOperation","Read",["multiregionaccesspointrequestarn"],[21,22,24,43,44]],["DissociateAccessGrantsIdentityCenter","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetAccelerateConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetAccessGrant","Read",["accessgrant"],[1,3,21,22,24,43,44,48]],["GetAccessGrantsInstance","Read",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetAccessGrantsInstanceForPrefix","Read",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetAccessGrantsInstanceResourcePolicy","Read",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetAccessGrantsLocation","Read",["accessgrantslocation"],[1,5,21,22,24,43,44,48]],["GetAccessPoint","Read",[],[1,6,7,9,10,21,22,24,43,44,48]],["GetAccessPointConfigurationForObjectLambda","Read",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["GetAccessPointForObjectLambda","Read",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["GetAccessPointPolicy","Read",["accesspoint"],[1,6,7,9,10,21,22,24,43,44,48]],["GetAccessPointPolicyForObjectLambda","Read",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["GetAccessPointPolicyStatus","Read",["accesspoint"],[1,6,7,9,10,21,22,24,43,44,48]],["GetAccessPointPolicyStatusForObjectLambda","Read",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["GetAccountPublicAccessBlock","Read",[],[21,22,24,43,44,48]],["GetAnalyticsConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketAbac","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketAcl","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketCORS","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketLocation","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketLogging","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketMetadataTableConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketNotification","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketObjectLockConfiguration","Read",["bucket"],[21,22,24,43,44]],["GetBucketOwnershipControls","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketPolicy","Read",["accesspoint","bucket"],[21,22,24,43,44,48]],["GetBucketPolicyStatus","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketPublicAccessBlock","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketRequestPayment","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketTagging","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketVersioning","Read",["bucket"],[21,22,24,43,44,48]],["GetBucketWebsite","Read",["bucket"],[21,22,24,43,44,48]],["GetDataAccess","Read",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["GetEncryptionConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetIntelligentTieringConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetInventoryConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetJobTagging","Read",["job"],[21,22,24,43,44,48]],["GetLifecycleConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetMetricsConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetMultiRegionAccessPoint","Read",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["GetMultiRegionAccessPointPolicy","Read",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["GetMultiRegionAccessPointPolicyStatus","Read",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["GetMultiRegionAccessPointRoutes","Read",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["GetObject","Read",["accesspointobject","object"],[4,13,21,22,24,43,44,48]],["GetObjectAcl","Read",["accesspointobject","object"],[4,13,21,22,24,43,44,48]],["GetObjectAnnotation","Read",["accesspointobject","object"],[13,21,22,24,43,44,48]],["GetObjectAttributes","Read",["accesspointobject","object"],[13,21,22,24,43,44,48]],["GetObjectLegalHold","Read",["accesspointobject","object"],[21,22,24,43,44,48]],["GetObjectRetention","Read",["accesspointobject","object"],[21,22,24,43,44,48]],["GetObjectTagging","Read",["accesspointobject","object"],[13,21,22,24,43,44,48]],["GetObjectTorrent","Read",["object"],[21,22,24,43,44,48]],["GetObjectVersion","Read",["accesspointobject","object"],[4,13,21,22,24,43,44,45,48]],["GetObjectVersionAcl","Read",["accesspointobject","object"],[4,13,21,22,24,43,44,45,48]],["GetObjectVersionAnnotation","Read",["accesspointobject","object"],[13,21,22,24,43,44,45,48]],["GetObjectVersionAnnotationForReplication","Read",["object"],[21,22,24,43,44,48]],["GetObjectVersionAttributes","Read",["accesspointobject","object"],[13,21,22,24,43,44,45,48]],["GetObjectVersionForReplication","Read",["object"],[21,22,24,43,44,48]],["GetObjectVersionTagging","Read",["accesspointobject","object"],[13,21,22,24,43,44,45,48]],["GetObjectVersionTorrent","Read",["object"],[21,22,24,43,44,45,48]],["GetReplicationConfiguration","Read",["bucket"],[21,22,24,43,44,48]],["GetStorageLensConfiguration","Read",["storagelensconfiguration"],[21,22,24,43,44,48]],["GetStorageLensConfigurationTagging","Read",["storagelensconfiguration"],[21,22,24,43,44,48]],["GetStorageLensDashboard","Read",["storagelensconfiguration"],[21,22,24,43,44,48]],["GetStorageLensGroup","Read",["storagelensgroup"],[21,22,24,43,44,48]],["InitiateReplication","Write",["object"],[21]],["ListAccessGrants","List",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["ListAccessGrantsInstances","List",[],[21,22,24,43,44,48]],["ListAccessGrantsLocations","List",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["ListAccessPoints","List",[],[21,22,24,43,44,48]],["ListAccessPointsForObjectLambda","List",[],[21,22,24,43,44,48]],["ListAllMyBuckets","List",[],[21,22,24,43,44,48]],["ListBucket","List",["accesspoint","bucket"],[4,21,22,24,25,34,41,43,44,48]],["ListBucketMultipartUploads","List",["bucket"],[1,4,6,7,9,10,21,22,24,43,44,48]],["ListBucketVersions","List",["accesspoint","bucket"],[4,21,22,24,25,34,41,43,44,48]],["ListCallerAccessGrants","List",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["ListJobs","List",[],[21,22,24,43,44,48]],["ListMultiRegionAccessPoints","List",[],[21,22,24,43,44]],["ListMultipartUploadParts","List",["accesspointobject","object"],[4,21,22,24,43,44,48]],["ListObjectAnnotations","List",["accesspointobject","object"],[13,21,22,23,24,33,43,44,48]],["ListObjectVersionAnnotations","List",["accesspointobject","object"],[13,21,22,23,24,33,43,44,45,48]],["ListStorageLensConfigurations","List",[],[21,22,24,43,44,48]],["ListStorageLensGroups","List",[],[21,22,24,43,44,48]],["ListTagsForResource","List",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],[21,22,24,43,44,48]],["ObjectOwnerOverrideToBucketOwner","Permissions management",["object"],[21,22,24,43,44,48]],["PauseReplication","Write",["bucket"],[21,22,24,27,43,44,48]],["PutAccelerateConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutAccessGrantsInstanceResourcePolicy","Permissions management",["accessgrantsinstance"],[1,21,22,24,43,44,48]],["PutAccessPointConfigurationForObjectLambda","Write",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["PutAccessPointPolicy","Permissions management",["accesspoint"],[21,22,24,43,44,48]],["PutAccessPointPolicyForObjectLambda","Permissions management",["objectlambdaaccesspoint"],[6,9,10,21,22,24,43,44,48]],["PutAccessPointPublicAccessBlock","Permissions management",[],[]],["PutAccountPublicAccessBlock","Permissions management",[],[21,22,24,43,44,48]],["PutAnalyticsConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketAbac","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketAcl","Permissions management",["bucket"],[21,22,24,43,44,46,48,50,51,52,53,54]],["PutBucketCORS","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketLogging","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketNotification","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketObjectLockConfiguration","Write",["bucket"],[21,22,24,43,44]],["PutBucketOwnershipControls","Permissions management",["bucket"],[21,22,24,43,44,48]],["PutBucketPolicy","Permissions management",["bucket"],[21,22,24,43,44,48]],["PutBucketPublicAccessBlock","Permissions management",["bucket"],[21,22,24,43,44,48]],["PutBucketRequestPayment","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketTagging","Tagging",["bucket"],[21,22,24,43,44,48]],["PutBucketVersioning","Write",["bucket"],[21,22,24,43,44,48]],["PutBucketWebsite","Write",["bucket"],[21,22,24,43,44,48]],["PutEncryptionConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutIntelligentTieringConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutInventoryConfiguration","Write",["bucket"],[14,21,22,24,43,44,48]],["PutJobTagging","Tagging",["job"],[0,2,11,12,21,22,24,43,44,48]],["PutLifecycleConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutMetricsConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["PutMultiRegionAccessPointPolicy","Permissions management",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["PutObject","Write",["accesspointobject","object"],[4,16,19,20,21,22,24,28,29,35,36,37,38,39,40,43,44,46,48,49,50,51,52,53,54,55,56,59,60,61,62,63]],["PutObjectAcl","Permissions management",["accesspointobject","object"],[4,13,21,22,24,43,44,46,48,50,51,52,53,54,62]],["PutObjectAnnotation","Write",["accesspointobject","object"],[13,21,22,24,43,44,48,57]],["PutObjectLegalHold","Write",["accesspointobject","object"],[21,22,24,37,43,44,48]],["PutObjectRetention","Write",["accesspointobject","object"],[21,22,24,35,36,38,39,40,43,44,48]],["PutObjectTagging","Tagging",["accesspointobject","object"],[13,19,20,21,22,24,43,44,48]],["PutObjectVersionAcl","Permissions management",["accesspointobject","object"],[4,13,21,22,24,43,44,45,46,48,50,51,52,53,54,62]],["PutObjectVersionAnnotation","Write",["accesspointobject","object"],[13,21,22,24,43,44,45,48,57]],["PutObjectVersionTagging","Tagging",["accesspointobject","object"],[13,19,20,21,22,24,43,44,45,48]],["PutReplicationConfiguration","Write",["bucket"],[21,22,24,30,43,44,48]],["PutStorageLensConfiguration","Write",[],[0,2,21,22,24,43,44,48]],["PutStorageLensConfigurationTagging","Tagging",["storagelensconfiguration"],[0,2,21,22,24,43,44,48]],["ReplicateDelete","Write",["object"],[21,22,24,43,44,48]],["ReplicateObject","Write",["object"],[21,22,24,35,36,43,44,48,59,60,61]],["ReplicateObjectAnnotation","Write",["object"],[21,22,24,43,44,48]],["ReplicateTags","Tagging",["object"],[21,22,24,43,44,48]],["RestoreObject","Write",["accesspointobject","object"],[21,22,24,43,44,48]],["SubmitMultiRegionAccessPointRoutes","Write",["multiregionaccesspoint"],[6,9,10,21,22,24,43,44]],["TagResource","Tagging",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],[0,2,21,22,24,43,44,48]],["UntagResource","Tagging",["accessgrant","accessgrantsinstance","accessgrantslocation","accesspoint","bucket","storagelensgroup"],[2,21,22,24,43,44,48]],["UpdateAccessGrantsLocation","Permissions management",["accessgrantslocation"],[1,5,21,22,24,43,44,48]],["UpdateBucketMetadataAnnotationTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["UpdateBucketMetadataInventoryTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["UpdateBucketMetadataJournalTableConfiguration","Write",["bucket"],[21,22,24,43,44,48]],["UpdateJobPriority","Write",["job"],[11,12,18,21,22,24,43,44,48]],["UpdateJobStatus","Write",["job"],[11,12,15,21,22,24,43,44,48]],["UpdateObjectEncryption","Write",["accesspointobject","object"],[13,21,22,24,43,44,48,59,60]],["UpdateStorageLensGroup","Write",["storagelensgroup"],[21,22,24,43,44,48]]]}',
  s3express: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","s3express:AccessPointNetworkOrigin":"String","s3express:AccessPointTag/*":"String","s3express:AllAccessRestrictedToLocalZoneGroup":"String","s3express:BucketTag/*":"String","s3express:DataAccessPointAccount":"String","s3express:DataAccessPointArn":"ARN","s3express:InventoryAccessibleOptionalFields":"ArrayOfString","s3express:LocationName":"String","s3express:Permissions":"ArrayOfString","s3express:ResourceAccount":"String","s3express:SessionMode":"String","s3express:TlsVersion":"Numeric","s3express:authType":"String","s3express:signatureAge":"Numeric","s3express:signatureversion":"String","s3express:x-amz-content-sha256":"String","s3express:x-amz-server-side-encryption":"String","s3express:x-amz-server-side-encryption-aws-kms-key-id":"ARN"},"resources":{"accesspoint":{"arn":"arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}","keys":[1,4]},"bucket":{"arn":"arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}","keys":[1,6]}},"actions":[["CreateAccessPoint","Write",["accesspoint"],[0,1,2,3,4,7,8,10,12,14,15,17,18]],["CreateBucket","Write",["bucket"],[0,1,2,6,10,12,14,15,17,18]],["CreateSession","Write",["accesspoint","bucket"],[1,4,5,6,11,12,13,14,15,16,17,18,19,20]],["DeleteAccessPoint","Write",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["DeleteAccessPointPolicy","Permissions management",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["DeleteAccessPointScope","Permissions management",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["DeleteBucket","Write",["bucket"],[1,6,12,14,15,17,18]],["DeleteBucketPolicy","Permissions management",["bucket"],[1,6,12,14,15,17,18]],["GetAccessPoint","Read",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["GetAccessPointPolicy","Read",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["GetAccessPointScope","Read",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["GetBucketPolicy","Read",["bucket"],[1,6,12,14,15,17,18]],["GetEncryptionConfiguration","Read",["bucket"],[1,6,12,14,15,17,18]],["GetInventoryConfiguration","Read",["bucket"],[1,6,12,14,15,17,18]],["GetLifecycleConfiguration","Read",["bucket"],[1,6,12,14,15,17,18]],["GetMetricsConfiguration","Read",["bucket"],[1,6,12,14,15,17,18]],["ListAccessPointsForDirectoryBuckets","List",[],[12,14,15,17,18]],["ListAllMyDirectoryBuckets","List",[],[12,14,15,17,18]],["ListTagsForResource","List",["accesspoint","bucket"],[1,4,6,12,14,15,17,18]],["PutAccessPointPolicy","Permissions management",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["PutAccessPointScope","Permissions management",["accesspoint"],[1,3,4,7,8,12,14,15,17,18]],["PutBucketPolicy","Permissions management",["bucket"],[1,6,12,14,15,17,18]],["PutEncryptionConfiguration","Write",["bucket"],[1,6,12,14,15,17,18]],["PutInventoryConfiguration","Write",["bucket"],[1,6,9,12,14,15,17,18]],["PutLifecycleConfiguration","Write",["bucket"],[1,6,12,14,15,17,18]],["PutMetricsConfiguration","Write",["bucket"],[1,6,12,14,15,17,18]],["TagResource","Tagging",["accesspoint","bucket"],[0,1,2,4,6,12,14,15,17,18]],["UntagResource","Tagging",["accesspoint","bucket"],[1,2,4,6,12,14,15,17,18]]]}',
  s3tables: '{"keys":{"aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","s3tables:KMSKeyArn":"ARN","s3tables:SSEAlgorithm":"String","s3tables:StorageClass":"String","s3tables:TableBucketTag/*":"String","s3tables:namespace":"String","s3tables:tableName":"String"},"resources":{"Table":{"arn":"arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}/table/${TableID}","keys":[1,6,7,8]},"TableBucket":{"arn":"arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}","keys":[1,6]}},"actions":[["CreateNamespace","Write",["TableBucket"],[]],["CreateTable","Write",["TableBucket"],[0,1,2,3,4,6,7]],["CreateTableBucket","Write",["TableBucket"],[0,1,2,3,4,6]],["DeleteNamespace","Write",["TableBucket"],[7]],["DeleteTable","Write",["Table"],[7,8]],["DeleteTableBucket","Write",["TableBucket"],[]],["DeleteTableBucketEncryption","Write",["TableBucket"],[]],["DeleteTableBucketMetricsConfiguration","Write",["TableBucket"],[]],["DeleteTableBucketPolicy","Permissions management",["TableBucket"],[]],["DeleteTableBucketReplication","Write",["TableBucket"],[]],["DeleteTablePolicy","Permissions management",["Table"],[7,8]],["DeleteTableReplication","Write",["Table"],[7,8]],["GetNamespace","Read",["TableBucket"],[7]],["GetTable","Read",["Table"],[7,8]],["GetTableBucket","Read",["TableBucket"],[]],["GetTableBucketEncryption","Read",["TableBucket"],[]],["GetTableBucketMaintenanceConfiguration","Read",["TableBucket"],[]],["GetTableBucketMetricsConfiguration","Read",["TableBucket"],[]],["GetTableBucketPolicy","Read",["TableBucket"],[]],["GetTableBucketReplication","Read",["TableBucket"],[]],["GetTableBucketStorageClass","Read",["TableBucket"],[]],["GetTableData","Read",["Table"],[7,8]],["GetTableEncryption","Read",["Table"],[7,8]],["GetTableMaintenanceConfiguration","Read",["Table"],[7,8]],["GetTableMaintenanceJobStatus","Read",["Table"],[7,8]],["GetTableMetadataLocation","Read",["Table"],[7,8]],["GetTablePolicy","Read",["Table"],[7,8]],["GetTableRecordExpirationConfiguration","Read",["Table"],[7,8]],["GetTableRecordExpirationJobStatus","Read",["Table"],[7,8]],["GetTableReplication","Read",["Table"],[7,8]],["GetTableReplicationStatus","Read",["Table"],[7,8]],["GetTableStorageClass","Read",["Table"],[7,8]],["ListNamespaces","List",["TableBucket"],[]],["ListTableBuckets","List",[],[]],["ListTables","List",["TableBucket"],[7]],["ListTagsForResource","List",["Table","TableBucket"],[1,6]],["PutTableBucketEncryption","Write",["TableBucket"],[3,4]],["PutTableBucketMaintenanceConfiguration","Write",["TableBucket"],[]],["PutTableBucketMetricsConfiguration","Write",["TableBucket"],[]],["PutTableBucketPolicy","Permissions management",["TableBucket"],[]],["PutTableBucketReplication","Write",["TableBucket"],[]],["PutTableBucketStorageClass","Write",["TableBucket"],[5]],["PutTableData","Write",["Table"],[7,8]],["PutTableEncryption","Write",["Table"],[3,4,7]],["PutTableMaintenanceConfiguration","Write",["Table"],[7,8]],["PutTablePolicy","Permissions management",["Table"],[7,8]],["PutTableRecordExpirationConfiguration","Write",["Table"],[7,8]],["PutTableReplication","Write",["Table"],[7,8]],["PutTableStorageClass","Write",["Table"],[5,7,8]],["RenameTable","Write",["Table"],[7,8]],["TagResource","Tagging",["Table","TableBucket"],[0,1,2,6]],["UntagResource","Tagging",["Table","TableBucket"],[1,2,6]],["UpdateTableMetadataLocation","Write",["Table"],[7,8]]]}',
  sts: '{"keys":{"accounts.google.com:aud":"String","accounts.google.com:google/organization_number":"Numeric","accounts.google.com:oaud":"String","accounts.google.com:sub":"String","agent.*.buildkite.dev:build_branch":"String","agent.*.buildkite.dev:cluster_id":"String","agent.*.buildkite.dev:cluster_name":"String","agent.*.buildkite.dev:organization_id":"String","agent.*.buildkite.dev:organization_slug":"String","agent.*.buildkite.dev:pipeline_id":"String","agent.*.buildkite.dev:pipeline_slug":"String","agent.*.buildkite.site:build_branch":"String","agent.*.buildkite.site:cluster_id":"String","agent.*.buildkite.site:cluster_name":"String","agent.*.buildkite.site:organization_id":"String","agent.*.buildkite.site:organization_slug":"String","agent.*.buildkite.site:pipeline_id":"String","agent.*.buildkite.site:pipeline_slug":"String","agent.buildkite.com:build_branch":"String","agent.buildkite.com:cluster_id":"String","agent.buildkite.com:cluster_name":"String","agent.buildkite.com:organization_id":"String","agent.buildkite.com:organization_slug":"String","agent.buildkite.com:pipeline_id":"String","agent.buildkite.com:pipeline_slug":"String","aws:RequestTag/*":"String","aws:ResourceTag/*":"String","aws:TagKeys":"ArrayOfString","cognito-identity.amazonaws.com:amr":"String","cognito-identity.amazonaws.com:aud":"String","cognito-identity.amazonaws.com:sub":"String","github.com/enterprises/*:actor":"String","github.com/enterprises/*:actor_id":"String","github.com/enterprises/*:enterprise_id":"String","github.com/enterprises/*:environment":"String","github.com/enterprises/*:job_workflow_ref":"String","github.com/enterprises/*:ref":"String","github.com/enterprises/*:repository":"String","github.com/enterprises/*:repository_id":"String","github.com/enterprises/*:repository_owner_id":"String","github.com/enterprises/*:workflow":"String","gitlab.com:namespace_id":"String","gitlab.com:pipeline_source":"String","gitlab.com:project_id":"String","gitlab.com:ref_protected":"String","gitlab.com:runner_environment":"String","gitlab.com:user_access_level":"String","gitlab.com:user_email":"String","gitlab.com:user_id":"String","gitlab.com:user_login":"String","graph.facebook.com:app_id":"String","graph.facebook.com:id":"String","iam:ResourceTag/*":"String","idcs-*.identity.oraclecloud.com:rpst_id":"String","oidc.circleci.com/org/*:oidc.circleci.com/project-id":"String","saml:aud":"String","saml:cn":"ArrayOfString","saml:commonName":"String","saml:doc":"String","saml:eduorghomepageuri":"ArrayOfString","saml:eduorgidentityauthnpolicyuri":"ArrayOfString","saml:eduorglegalname":"ArrayOfString","saml:eduorgsuperioruri":"ArrayOfString","saml:eduorgwhitepagesuri":"ArrayOfString","saml:edupersonaffiliation":"ArrayOfString","saml:edupersonassurance":"ArrayOfString","saml:edupersonentitlement":"ArrayOfString","saml:edupersonnickname":"ArrayOfString","saml:edupersonorgdn":"String","saml:edupersonorgunitdn":"ArrayOfString","saml:edupersonprimaryaffiliation":"String","saml:edupersonprimaryorgunitdn":"String","saml:edupersonprincipalname":"String","saml:edupersonscopedaffiliation":"ArrayOfString","saml:edupersontargetedid":"ArrayOfString","saml:givenName":"String","saml:iss":"String","saml:mail":"String","saml:name":"String","saml:namequalifier":"String","saml:organizationStatus":"String","saml:primaryGroupSID":"String","saml:sub":"String","saml:sub_type":"String","saml:surname":"String","saml:uid":"String","saml:x500UniqueIdentifier":"String","sts:AWSServiceName":"String","sts:DurationSeconds":"Numeric","sts:ExternalId":"String","sts:IdentityTokenAudience":"ArrayOfString","sts:RequestContext/*":"String","sts:RequestContextProviders":"ArrayOfARN","sts:RoleAuthorizedByIdp":"Bool","sts:RoleSessionName":"String","sts:SigningAlgorithm":"String","sts:SourceIdentity":"String","sts:TaskPolicyArn":"ARN","sts:TransitiveTagKeys":"ArrayOfString","token.actions.*.ghe.com:actor":"String","token.actions.*.ghe.com:actor_id":"String","token.actions.*.ghe.com:enterprise_id":"String","token.actions.*.ghe.com:environment":"String","token.actions.*.ghe.com:job_workflow_ref":"String","token.actions.*.ghe.com:ref":"String","token.actions.*.ghe.com:repository":"String","token.actions.*.ghe.com:repository_id":"String","token.actions.*.ghe.com:repository_owner_id":"String","token.actions.*.ghe.com:workflow":"String","token.actions.githubusercontent.com/*:actor":"String","token.actions.githubusercontent.com/*:actor_id":"String","token.actions.githubusercontent.com/*:enterprise_id":"String","token.actions.githubusercontent.com/*:environment":"String","token.actions.githubusercontent.com/*:job_workflow_ref":"String","token.actions.githubusercontent.com/*:ref":"String","token.actions.githubusercontent.com/*:repository":"String","token.actions.githubusercontent.com/*:repository_id":"String","token.actions.githubusercontent.com/*:repository_owner_id":"String","token.actions.githubusercontent.com/*:workflow":"String","token.actions.githubusercontent.com:actor":"String","token.actions.githubusercontent.com:actor_id":"String","token.actions.githubusercontent.com:enterprise_id":"String","token.actions.githubusercontent.com:environment":"String","token.actions.githubusercontent.com:job_workflow_ref":"String","token.actions.githubusercontent.com:ref":"String","token.actions.githubusercontent.com:repository":"String","token.actions.githubusercontent.com:repository_id":"String","token.actions.githubusercontent.com:repository_owner_id":"String","token.actions.githubusercontent.com:workflow":"String","www.amazon.com:app_id":"String","www.amazon.com:user_id":"String"},"resources":{"context-provider":{"arn":"arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}","keys":[]},"federated-user":{"arn":"arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}","keys":[]},"role":{"arn":"arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}","keys":[26,52]},"root-user":{"arn":"arn:${Partition}:iam::${Account}:root","keys":[]},"self-session":{"arn":"arn:${Partition}:sts::${Account}:self","keys":[]}},"actions":[["AssumeRole","Write",["role"],[0,3,25,27,28,29,30,50,51,52,79,82,83,89,94,96,98,129,130]],["AssumeRoleWithSAML","Write",["role"],[25,27,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,94,96,98]],["AssumeRoleWithWebIdentity","Write",["role"],[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,53,54,93,94,96,98,99,100,101,102,103,104,105,106,107,108,109,110,111,112,113,114,115,116,117,118,119,120,121,122,123,124,125,126,127,128,129,130]],["AssumeRoot","Write",["root-user"],[97]],["DecodeAuthorizationMessage","Write",[],[]],["GetAccessKeyInfo","Read",[],[]],["GetCallerIdentity","Read",[],[]],["GetDelegatedAccessToken","Write",[],[]],["GetFederationToken","Write",["federated-user"],[25,27]],["GetServiceBearerToken","Read",[],[87,88]],["GetSessionToken","Read",[],[]],["GetWebIdentityToken","Write",[],[25,27,88,90,95]],["SetContext","Write",["role","self-session"],[91,92]],["SetSourceIdentity","Write",["role"],[96]],["TagGetWebIdentityToken","Tagging",[],[25,27]],["TagSession","Tagging",["role"],[25,27,55,98]]]}'
};
var GLOBAL_KEYS = '{"aws:AssumedRoot":"Bool","aws:CalledVia":"ArrayOfString","aws:CalledViaAWSMCP":"String","aws:CalledViaFirst":"String","aws:CalledViaLast":"String","aws:ChatbotSourceArn":"ARN","aws:CurrentTime":"Date","aws:Ec2InstanceSourcePrivateIPv4":"IPAddress","aws:Ec2InstanceSourceVpc":"String","aws:EpochTime":"Date","aws:FederatedProvider":"String","aws:IsMcpServiceAction":"Bool","aws:MultiFactorAuthAge":"Numeric","aws:MultiFactorAuthPresent":"Bool","aws:PrincipalAccount":"String","aws:PrincipalArn":"ARN","aws:PrincipalIsAWSService":"Bool","aws:PrincipalOrgID":"String","aws:PrincipalOrgPaths":"ArrayOfString","aws:PrincipalServiceName":"String","aws:PrincipalServiceNamesList":"ArrayOfString","aws:PrincipalTag/*":"String","aws:PrincipalType":"String","aws:RequestTag/*":"String","aws:RequestedRegion":"String","aws:ResourceAccount":"String","aws:ResourceOrgID":"String","aws:ResourceOrgPaths":"ArrayOfString","aws:ResourceTag/*":"String","aws:SecureTransport":"Bool","aws:SourceAccount":"String","aws:SourceArn":"ARN","aws:SourceIdentity":"String","aws:SourceIp":"IPAddress","aws:SourceOrgID":"String","aws:SourceOrgPaths":"ArrayOfString","aws:SourceOwner":"String","aws:SourceVpc":"String","aws:SourceVpcArn":"String","aws:SourceVpce":"String","aws:TagKeys":"ArrayOfString","aws:TokenIssueTime":"Date","aws:UserAgent":"String","aws:ViaAWSMCPService":"Bool","aws:ViaAWSService":"Bool","aws:VpcSourceIp":"IPAddress","aws:VpceAccount":"String","aws:VpceOrgID":"String","aws:VpceOrgPaths":"ArrayOfString","aws:referer":"String","aws:userid":"String","aws:username":"String","ec2:RoleDelivery":"Numeric","ec2:SourceInstanceArn":"ARN","glue:CredentialIssuingService":"String","glue:RoleAssumedBy":"String","identitystore:UserId":"String","lambda:SourceFunctionArn":"ARN","ssm:SourceInstanceArn":"ARN"}';
var read = /* @__PURE__ */ new Map();
function serviceNamed(name) {
  const known2 = read.get(name);
  if (known2 !== void 0) return known2;
  const text = Object.hasOwn(TABLES, name) ? TABLES[name] : void 0;
  const table = text === void 0 ? NO_TABLE : JSON.parse(text);
  const arns = new Map(Object.entries(table.resources).map(([kind, { arn }]) => [kind, arn]));
  const service = { actions: actionsIn(name, table), arns };
  read.set(name, service);
  return service;
}
var NO_TABLE = { keys: {}, resources: {}, actions: [] };
function actionsOf(service) {
  return serviceNamed(service).actions;
}
function resourceArnsOf(service) {
  return serviceNamed(service).arns;
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
  const open2 = openKey(lower);
  const known2 = spellings.get(lower) ?? spellings.get(open2);
  return known2 === void 0 ? key : known2.endsWith("*") ? known2.slice(0, -1) + lower.slice(open2.length - 1) : known2;
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
var WORD2 = 30;
var FULL = 2 ** WORD2 - 1;
function noBits(size) {
  return new Array(Math.ceil(size / WORD2)).fill(0);
}
function allBits(size) {
  const words = Math.ceil(size / WORD2);
  return Array.from({ length: words }, (_, i) => i === words - 1 ? 2 ** (size - i * WORD2) - 1 : FULL);
}
function bitsOf(size, members) {
  const bits = [...noBits(size)];
  for (const index2 of members) {
    const word = Math.floor(index2 / WORD2);
    bits[word] = bits[word] | 1 << index2 % WORD2;
  }
  return bits;
}
function membersOf(bits) {
  const members = [];
  for (const [i, word] of bits.entries())
    for (let rest = word, k = 0; rest !== 0; rest >>= 1, k++) if ((rest & 1) === 1) members.push(i * WORD2 + k);
  return members;
}
function nameOfBits(bits) {
  return bits.length === 1 ? String(bits[0]) : bits.join();
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
function isWithin2(a, b, counting) {
  for (let i = 0; i < a.length; i++)
    if ((a[i] & counting[i] & ~b[i]) !== 0) return false;
  return true;
}
function crossingValues({ crossing }, context) {
  if (crossing.size === 0) return "";
  return [...crossing].map((key) => JSON.stringify(context.get(key)) ?? "").join();
}
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
  return { letters, many: false, sign: signOf(letters) };
}
function many(letters) {
  return { letters, many: true, sign: `*${signOf(letters)}` };
}
function signOf(letters) {
  return "only" in letters ? `${letters.only.length}:${letters.only}` : `^${letters.except.length}:${letters.except}`;
}
function nameOf(pattern) {
  let name = "";
  for (const { sign } of pattern) name += sign;
  return name;
}
function some(letters) {
  return [one(letters), many(letters)];
}
function exactly(text) {
  return text.split("").map(letterAlone);
}
function letterAlone(letter) {
  const known2 = alone.get(letter);
  if (known2 !== void 0) return known2;
  const made = one({ only: letter });
  alone.set(letter, made);
  return made;
}
var alone = /* @__PURE__ */ new Map();
function inAnyCase(text) {
  return text.split("").map((letter) => one({ only: casesOf(letter) }));
}
function casesOf(letter) {
  const cases = [letter.toLowerCase(), letter.toUpperCase()].filter((each) => each.length === 1);
  return [.../* @__PURE__ */ new Set([letter, ...cases])].join("");
}
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
function patternsOf2(text, comparison) {
  const signs = signsOf(text);
  switch (comparison) {
    case "like":
      return [signs.map((sign) => itemOf(sign, ANY))];
    case "arn":
      return arnPatterns(signs);
    case "equal-ignoring-case":
      return [signs.flatMap((sign) => sign.kind === "open" ? [many(ANY)] : inAnyCase(sign.letter))];
    default:
      return [signs.map((sign) => sign.kind === "open" ? many(ANY) : letterAlone(sign.letter))];
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
  if (sign.kind === "plain") return letterAlone(sign.letter);
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
function crossingJudge(space, view) {
  const { crossing, size } = space.clauses;
  const members = membersOf(crossing);
  const known2 = /* @__PURE__ */ new Map();
  return (live, chosen) => {
    const context = contextOf(chosen);
    const resource = chosen.find(({ head }) => head.resource !== void 0)?.head.resource ?? "";
    const key = `${resource} ${crossingValues(space, context)}`;
    const counting = known2.get(key) ?? bitsOf(size, countingOf(space, view, members, resource, context));
    known2.set(key, counting);
    return either(without(live, crossing), both2(live, counting));
  };
}
function countingOf({ statements }, { reading: reading2, denies }, members, resource, context) {
  const denying = new Set(membersOf(denies));
  return members.filter((index2) => {
    const judged2 = judgeVariables(statements[index2], resource, context, reading2 === "open");
    return isDoubt(judged2) ? reading2 === "sure" === denying.has(index2) : judged2;
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
function isGrantedTo({ surroundings, policy }, { reading: reading2, byStatement }, { own = false }) {
  if (reading2 !== "sure" && policy.unread.length > 0) return true;
  const { type } = surroundings.owned;
  if (byStatement || type === "AWS::KMS::Key" || type === "AWS::EC2::VPCEndpoint") return false;
  return reading2 === "sure" ? own === true : own !== false;
}
function isRefused({ surroundings }, { reading: reading2 }, { own, action }) {
  const isBuckets = surroundings.owned.type === "AWS::S3::Bucket";
  return reading2 === "sure" && own !== true && isBuckets && OWNERS_ACTIONS.has(action?.name.toLowerCase() ?? "");
}
function hasUnknownAccount(caller) {
  return caller !== void 0 && "account" in caller && caller.account.startsWith("<");
}
function viewOf(clauses, dimensions, violation, reading2) {
  const isSure = reading2 === "sure";
  const denies = isSure ? clauses.denies : without(clauses.denies, clauses.doubtful);
  const allows = isSure ? without(clauses.allows, clauses.doubtful) : clauses.allows;
  const steps = [];
  let counting = either(denies, allows);
  for (const dimension of dimensions) {
    const wanted = violating(dimension, violation, isSure);
    if (wanted.length === 0) return void 0;
    const unsure = reading2 === "open" ? dimension.incomplete?.statements : void 0;
    const some2 = wanted.map((candidate) => ({ candidate, live: liveWith(candidate, isSure, denies, allows, unsure) }));
    steps.push(some2);
    let ever = some2[0]?.live ?? counting;
    for (const { live } of some2) ever = either(ever, live);
    counting = both2(counting, ever);
  }
  const view = { reading: reading2, denies: both2(denies, counting), allows: both2(allows, counting) };
  const levels = dimensions.map((dimension, i) => {
    const kept5 = withoutRepeats(steps[i] ?? [], view);
    let always2 = counting;
    for (const { live } of kept5) always2 = both2(always2, live);
    return { dimension, steps: kept5, told: without(counting, always2) };
  });
  return { ...view, levels, byStatement: violation.byStatement === true };
}
function liveWith({ may, is }, isSure, denies, allows, unsure) {
  return may.map((each, i) => {
    const open2 = unsure?.[i] ?? 0;
    const sure = is[i];
    const denying = isSure ? each : sure & ~open2;
    const allowing = isSure ? sure : each | open2;
    return denying & denies[i] | allowing & allows[i];
  });
}
function violating(dimension, violation, isSure) {
  const found = leavesAlone(violation, dimension.name) ? dimension.distinct : judgedBy(dimension, violation, isSure);
  const isProof = isSure && dimension.name === "caller";
  const wanted = isProof ? found.filter(({ head }) => !hasUnknownAccount(head.caller)) : found;
  return isSure && wanted.some(({ doubt }) => doubt !== void 0) ? inAllReadings(wanted) : wanted;
}
function leavesAlone(violation, name) {
  return violation[name] === void 0 && (name !== "caller" || violation.services === true);
}
function judgedBy(dimension, violation, isSure) {
  const kinds = dimension.distinct.length;
  const met = new Uint8Array(2 * kinds);
  const wanted = [];
  for (const candidate of dimension.candidates) {
    const { kind } = candidate;
    if (met[kind] === 1 && (isSure || met[kinds + kind] === 1)) continue;
    const judged2 = violates(dimension, candidate, violation);
    if (judged2 === false || isSure && judged2 !== true) continue;
    const place2 = isDoubt(judged2) ? kinds + kind : kind;
    if (met[place2] === 1) continue;
    met[place2] = 1;
    wanted.push(isDoubt(judged2) ? { ...candidate, doubt: judged2.doubt, group: `${candidate.group}?` } : candidate);
  }
  return wanted;
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
    const known2 = merged.get(candidate.group);
    if (known2 === void 0) all2.push(candidate.group);
    merged.set(
      candidate.group,
      known2 === void 0 ? candidate : { ...known2, may: either(known2.may, candidate.may), is: both2(known2.is, candidate.is) }
    );
  }
  return all2.flatMap((each) => typeof each === "string" ? merged.get(each) ?? [] : [each]);
}
function withoutRepeats(steps, { denies, allows }) {
  const byGroup = /* @__PURE__ */ new Map();
  return steps.filter((step2) => {
    const kept5 = byGroup.get(step2.candidate.group);
    if (kept5 === void 0) {
      byGroup.set(step2.candidate.group, [step2]);
      return true;
    }
    if (kept5.some(({ live }) => isWithin2(live, step2.live, denies) && isWithin2(step2.live, live, allows))) return false;
    kept5.push(step2);
    return true;
  });
}
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
  const incomplete = space.dimensions().flatMap((dimension) => dimension.incomplete ?? []);
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
function first(space, violation, reading2, budget) {
  if (reading2 === "sure" && space.policy.unread.length > 0) return "none";
  const dimensions = space.dimensions();
  if (budget.isSpent()) return "too much";
  const view = viewOf(space.clauses, dimensions, violation, reading2);
  return view === void 0 ? "none" : search(space, view, budget.part(MAX_STEPS));
}
var MAX_STEPS = 2e5;
function confirmed(space, chosen) {
  const request = counterExampleOf(chosen, space.mentioned);
  const read2 = readRequest(request);
  const { decision, statements, outcomes } = typeof read2 === "string" ? NOT_EVALUATED : evaluated(space, read2);
  if (decision === "allowed") {
    keepEvaluation(request, outcomes);
    return { verdict: "fail", request, statements };
  }
  return { verdict: "unknown", reason: "a request was found that the evaluation of the policy does not confirm" };
}
var NOT_EVALUATED = { decision: "unknown", reason: void 0, statements: [], outcomes: [] };
function evaluated(space, request) {
  const { policy, surroundings } = space;
  const outcome = evaluateLayer([policy], request);
  const layers = { resource: outcome, caller: true, endpoint: void 0, organization: void 0 };
  const decision = decideAccess(layers, surroundings.owned, () => false, request);
  const outcomes = outcome.statements.flat();
  const statements = outcomes.filter(({ statement, applies }) => statement.effect === "Allow" && applies === true).map(({ statement }) => statement.index);
  return { ...decision, statements, outcomes };
}
function reasonFor(space, chosen) {
  const doubt = chosen.find((each) => each.doubt !== void 0)?.doubt;
  const read2 = readRequest(counterExampleOf(chosen, space.mentioned));
  const reason = typeof read2 === "string" ? read2 : evaluated(space, read2).reason;
  return reason ?? doubt ?? "whether a request gets through that violates this is left open by the policy";
}
function automatonOf(patterns) {
  const items = [];
  const letterAt = [];
  const owner = [];
  const first2 = [];
  for (const [i, pattern] of patterns.entries()) {
    first2.push(items.length);
    for (const item of pattern) {
      items.push(item);
      letterAt.push(
        !item.many && "only" in item.letters && item.letters.only.length === 1 ? item.letters.only : void 0
      );
    }
    items.push(void 0);
    letterAt.push(void 0);
    while (owner.length < items.length) owner.push(i);
  }
  const stranger = strangerTo(patterns);
  const seen = new Uint32Array(items.length);
  let round = 0;
  const add2 = (places, place2) => {
    for (let at = place2; seen[at] !== round; at++) {
      seen[at] = round;
      places.push(at);
      if (items[at]?.many !== true) return;
    }
  };
  const collect = (fill) => {
    round++;
    const places = [];
    fill(places);
    return isAscending(places) ? places : places.sort((a, b) => a - b);
  };
  return {
    start: collect((places) => {
      for (const place2 of first2) add2(places, place2);
    }),
    step: (state, letter) => collect((places) => {
      for (const place2 of state) {
        const only = letterAt[place2];
        const item = items[place2];
        if (only !== void 0 ? only === letter : item !== void 0 && takes(item.letters, letter))
          add2(places, item?.many === true ? place2 : place2 + 1);
      }
    }),
    letters: (state) => {
      const letters = /* @__PURE__ */ new Set([stranger]);
      const classes = /* @__PURE__ */ new Set();
      for (const place2 of state) {
        const item = items[place2];
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
      for (const place2 of state) {
        if (owner[place2] >= patterns2) break;
        if (items[place2] === void 0) continue;
        const letter = letterAt[place2];
        if (letter === void 0 || (only ?? letter) !== letter) return void 0;
        only = letter;
      }
      return only;
    },
    matched: (state) => {
      const matched = [];
      for (const place2 of state) if (items[place2] === void 0) matched.push(owner[place2]);
      return matched;
    },
    isWithin: (state, patterns2) => state.length > 0 && owner[state[0]] < patterns2
  };
}
function isAscending(places) {
  for (let i = 1; i < places.length; i++) if (places[i - 1] > places[i]) return false;
  return true;
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
function remembering(most) {
  const kept5 = /* @__PURE__ */ new Map();
  return (key, budget, make) => {
    const known2 = kept5.get(key);
    if (known2 !== void 0) {
      budget.spend(known2.steps);
      return known2.made;
    }
    const before = budget.spent();
    const made = make();
    if (key.length > MAX_KEY || budget.isSpent()) return made;
    if (kept5.size >= most) kept5.clear();
    kept5.set(key, { made, steps: budget.spent() - before });
    return made;
  };
}
var MAX_KEY = 2e4;
var MAX_STEPS2 = 4e5;
function atomsOf(grammars, patterns, whole) {
  const key = `${grammars.map(nameOf).join("|")} ${patterns.map(nameOf).join("|")}`;
  return remembered(key, whole, () => explored(grammars, patterns, whole));
}
var remembered = remembering(500);
function explored(grammars, patterns, whole) {
  const all2 = explore(grammars, patterns, whole.part(MAX_STEPS2));
  if (all2.complete) return all2;
  const alone2 = patterns.slice(0, MAX_ALONE).flatMap((pattern) => explore(grammars, [pattern], whole.part(MAX_STEPS_ALONE)).texts);
  return { texts: [.../* @__PURE__ */ new Set([...all2.texts, ...alone2])], complete: false };
}
var MAX_ALONE = 50;
var MAX_STEPS_ALONE = 1e4;
function explore(grammars, patterns, budget) {
  const automaton = automatonOf([...grammars, ...patterns]);
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const start = startOf(automaton, grammars.length, budget);
  if (start === void 0) return { texts: [], complete: !budget.isSpent() };
  let level = [start];
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
function startOf(automaton, grammars, budget) {
  let text = "";
  let state = automaton.start;
  for (; ; ) {
    const letter = automaton.onlyLetter(state, grammars);
    if (letter === void 0 || (automaton.matched(state)[0] ?? grammars) < grammars) return { text, state };
    if (!budget.spend(state.length)) return void 0;
    state = automaton.step(state, letter);
    if (!automaton.isWithin(state, grammars)) return void 0;
    text += letter;
  }
}
function conditionJudge({ of, statements }) {
  return { statements, weight: of.weight, judge: ({ context }) => evaluateCondition(of, { context }) };
}
function judgeChoices(choices, judges, all2, budget) {
  const kinds = /* @__PURE__ */ new Map();
  const candidates = [];
  const distinct2 = [];
  for (const [index2, choice2] of choices.entries()) {
    const may = [...all2];
    const is = [...all2];
    for (const { statements, weight, judge } of judges) {
      if (!budget.spend(weight)) break;
      const judged2 = judge(choice2, index2);
      if (judged2 === true) continue;
      for (let i = 0; i < is.length; i++) {
        is[i] = is[i] & ~statements[i];
        if (judged2 === false) may[i] = may[i] & ~statements[i];
      }
    }
    const { head, context, fits: fits2, group, doubt } = choice2;
    const sign = `${nameOfBits(may)} ${nameOfBits(is)} ${doubt ?? ""} ${group}`;
    const known2 = kinds.get(sign);
    const candidate = { head, context, fits: fits2, group, doubt, may, is, kind: known2 ?? kinds.size };
    candidates.push(candidate);
    if (known2 !== void 0) continue;
    kinds.set(sign, candidate.kind);
    distinct2.push(candidate);
  }
  return { candidates, distinct: distinct2 };
}
function statementsOf(judges, size) {
  return judges.reduce((sum, { statements }) => either(sum, statements), noBits(size));
}
var OBJECT = { name: "object", service: "s3" };
var BUCKET = { name: "bucket", service: "s3" };
function kindsOf({ owned, arn, partition }) {
  switch (owned.type) {
    case "AWS::S3::Bucket":
      return [fixed(OBJECT, [...exactly(`${arn}/`), ...some(ANY)]), fixed(BUCKET, exactly(arn))];
    case "AWS::S3::AccessPoint":
      return [
        fixed({ name: "accesspointobject", service: "s3" }, [...exactly(`${arn}/object/`), ...some(ANY)]),
        fixed({ name: "accesspoint", service: "s3" }, exactly(arn))
      ];
    case "AWS::S3Express::DirectoryBucket":
      return [fixed({ name: "bucket", service: "s3express" }, exactly(arn))];
    case "AWS::S3Tables::TableBucket":
      return [
        fixed({ name: "Table", service: "s3tables" }, [...exactly(`${arn}/table/`), ...some(ANY)]),
        fixed({ name: "TableBucket", service: "s3tables" }, exactly(arn))
      ];
    case "AWS::KMS::Key":
      return [fixed({ name: "key", service: "kms" }, exactly(arn))];
    case "AWS::EC2::VPCEndpoint":
      return owned.service === "s3" ? anyBucket(partition) : anyResource(owned.service, partition);
  }
}
function fixed(of, grammar) {
  return { ...of, grammars: () => [grammar], isAnybodys: false };
}
function anyBucket(partition) {
  const start = exactly(`arn:${partition}:s3:::`);
  return [
    fixed(OBJECT, [...start, ...some(ANY), ...exactly("/"), ...some(ANY)]),
    fixed(BUCKET, [...start, ...some({ except: "/*?" })])
  ];
}
function anyResource(service, partition) {
  return [...resourceArnsOf(service)].filter(([, arn]) => arn.includes(ACCOUNT2)).map(([name, arn]) => ({
    name,
    service,
    grammars: (account) => written(arn, partition, account),
    isAnybodys: true
  }));
}
var ACCOUNT2 = "${Account}";
var REGION = "${Region}";
function written(arn, partition, account) {
  const known2 = arn.replace("${Partition}", partition).replace(ACCOUNT2, account);
  const usual = known2.replace(REGION, "us-east-1");
  return [.../* @__PURE__ */ new Set([usual, known2])].map((text) => text.split(/(\$\{\w+\})/).flatMap(partOf));
}
function partOf(part) {
  if (part === REGION) return some({ except: ":*?/" });
  return part.startsWith("${") ? some({ except: ":*?" }) : exactly(part);
}
function accountIn(arn) {
  return arn.split(":")[4] ?? "";
}
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
  const add2 = (who, place2) => {
    if (place2 === void 0) return;
    context.set(`aws:${who}orgid`, place2.id);
    if (place2.path !== void 0) context.set(`aws:${who}orgpaths`, [place2.path]);
  };
  add2("principal", caller);
  add2("resource", owner);
  return context;
}
function placesOf({ surroundings, names, mentioned, compared, budget }) {
  const patterns = (key) => compared(key).flatMap(({ text, comparison }) => patternsOf2(text, comparison));
  const own = surroundings.perimeter.organization;
  const ids = [
    ...patterns("aws:principalorgid"),
    ...patterns("aws:resourceorgid"),
    ...[...names.organizations].map(exactly)
  ];
  if (own !== void 0) ids.push(exactly(own));
  const ownFirst = (places) => [...places].sort((a, b) => Number(b.id === own) - Number(a.id === own));
  if (!mentioned.has("aws:principalorgpaths") && !mentioned.has("aws:resourceorgpaths")) {
    const { texts: texts2, complete: complete2 } = atomsOf([ID], ids, budget);
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
  const place2 = (id) => ({ id, path: `${id}/r-0/` });
  return own === void 0 ? [place2("o-0")] : [place2(own), place2(`${own}0`)];
}
var NAME = { except: "*?/" };
var ID = [...exactly("o-"), ...some(NAME)];
var ROOT = [...ID, ...exactly("/r-"), ...some(NAME), one({ only: "/" })];
var UNIT = [...ROOT, ...exactly("ou-"), ...some({ except: "*?" }), one({ only: "/" })];
var ACCOUNTS2 = ["aws:resourceaccount", "s3:resourceaccount"];
var ORGANIZATIONS = ["aws:resourceorgid", "aws:resourceorgpaths"];
function resourceOwner({ owned }) {
  if (owned.type === "AWS::EC2::VPCEndpoint") {
    const keys = [...ACCOUNTS2, ...ORGANIZATIONS];
    if (owned.service === "s3") return { keys, contexts: anyOwner, carried: () => "always" };
    const accountOf = (context) => String(context.get("aws:resourceaccount") ?? "");
    return {
      keys,
      contexts: anyOwner,
      carried: ({ resource = "" }, context) => context.size === 0 || accountOf(context) === accountIn(resource) ? "always" : "never",
      groupOf: accountOf
    };
  }
  return {
    keys: ACCOUNTS2,
    contexts: (signs) => {
      const { texts, complete } = owned.account === void 0 ? accountsOfResources(signs) : ONE(owned.account);
      return { contexts: texts.map((account) => contextOf3(account, void 0)), complete };
    },
    carried: () => "always"
  };
}
var ONE = (account) => ({ texts: [account], complete: true });
function anyOwner(signs) {
  const { organization: own, organizationAccounts } = signs.surroundings.perimeter;
  const accounts = accountsOfResources(signs);
  const isTold = ORGANIZATIONS.some((key) => signs.mentioned.has(key));
  const { places, complete } = isTold ? placesOf(signs) : { places: [], complete: true };
  const contexts = accounts.texts.flatMap((account) => {
    const isMember = own !== void 0 && organizationAccounts.includes(account);
    const those = places.filter(({ id }) => id === own === isMember);
    return (isTold && isMember ? those : [void 0, ...those]).map((place2) => contextOf3(account, place2));
  });
  return { contexts, complete: accounts.complete && complete };
}
function accountsOfResources({ surroundings: { owned, perimeter }, compared, resources, budget }) {
  const trusted = [owned.account ?? [], perimeter.accounts, perimeter.organizationAccounts].flat();
  const inArns = owned.type === "AWS::EC2::VPCEndpoint" ? resources.map((text) => accountIn(plainText(text) ?? "")) : [];
  const named = inArns.filter((account) => /^\d{12}$/.test(account));
  const patterns = ACCOUNTS2.flatMap(compared).flatMap(({ text, comparison }) => patternsOf2(text, comparison));
  const digits = Array.from({ length: 12 }, () => one(DIGIT));
  const found = atomsOf([digits], [...patterns, ...[.../* @__PURE__ */ new Set([...trusted, ...named])].map(exactly)], budget);
  return {
    ...found,
    complete: found.complete && !inArns.some((account) => /\d/.test(account) && /[*?]/.test(account))
  };
}
function contextOf3(account, place2) {
  const context = new Map(ACCOUNTS2.map((key) => [key, account]));
  if (place2 !== void 0) context.set("aws:resourceorgid", place2.id);
  if (place2?.path !== void 0) context.set("aws:resourceorgpaths", [place2.path]);
  return context;
}
var BEFORE_ALL = /* @__PURE__ */ new Set(["s3:CreateBucket"]);
function actionDimension(signs, clauses) {
  const keys = [...signs.mentioned].filter((key) => !key.startsWith("aws:") || OF_ACTIONS.test(key));
  const choices = choicesOf(kindsOf(signs.surroundings), keys);
  const judges = clauses.actions.map(({ of, sign, statements }) => {
    const judged2 = judgedBefore(choices, sign);
    return {
      statements,
      weight: of.items.length,
      judge: ({ head }, index2) => judged2[index2] ??= evaluateAction(of, { action: head.action?.name ?? "", context: NOTHING })
    };
  });
  return { name: "action", ...judgeChoices(choices, judges, allBits(clauses.size), signs.budget) };
}
function choicesOf(kinds, keys) {
  const sign = JSON.stringify([kinds.map(({ name, service }) => [name, service]), keys]);
  const known2 = keptChoices.get(sign);
  if (known2 !== void 0) return known2;
  const choices = kinds.flatMap((kind) => actionsFor(kind).map((action) => choiceOf(action, kind.name, keys)));
  choices.sort((a, b) => rankOf(a) - rankOf(b));
  if (keptChoices.size >= MAX_KEPT3) keptChoices.clear();
  keptChoices.set(sign, choices);
  return choices;
}
var keptChoices = /* @__PURE__ */ new Map();
var NOTHING = /* @__PURE__ */ new Map();
var OF_ACTIONS = /^aws:(?:resourcetag|requesttag|tagkeys)/;
function actionsFor({ name, service }) {
  return actionsOf(service).filter((action) => action.resources.includes(name) && !BEFORE_ALL.has(action.name));
}
function judgedBefore(choices, sign) {
  const known2 = kept4.get(choices) ?? /* @__PURE__ */ new Map();
  kept4.set(choices, known2);
  const judged2 = known2.get(sign) ?? [];
  if (known2.size >= MAX_KEPT3) known2.clear();
  known2.set(sign, judged2);
  return judged2;
}
var kept4 = /* @__PURE__ */ new WeakMap();
var MAX_KEPT3 = 100;
function choiceOf(action, resource, keys) {
  const carried = keys.filter((key) => carries(action, key));
  const isOwners = OWNERS_ACTIONS.has(action.name.toLowerCase());
  const isWrite = action.name === "s3:PutObject" || action.name === "s3:ReplicateObject";
  const isSignIn = SIGN_IN.has(action.name);
  const isSts = action.name.startsWith("sts:");
  return {
    head: { action: { name: action.name, level: action.level, resource } },
    context: NOTHING,
    group: [resource, isOwners, isWrite, isSignIn, ...carried].join(),
    fits: ({ caller, own }) => (
      // Nothing keeps the owner's root user from these: they tell nothing.
      !(isOwners && resource === "bucket" && caller?.type === "root" && own !== false) && (!isSts || isSignIn === (caller?.type === "anonymous"))
    )
  };
}
var SIGN_IN = /* @__PURE__ */ new Set(["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]);
var USUAL = [
  "s3:GetObject",
  "s3:ListBucket",
  "s3:PutObject",
  "s3:DeleteObject",
  "kms:Decrypt",
  "kms:Encrypt",
  "sts:AssumeRole"
];
function rankOf({ head }) {
  const rank = USUAL.indexOf(head.action?.name ?? "");
  return rank < 0 ? USUAL.length : rank;
}
function resourceDimension(signs, clauses) {
  const patterns = signs.resources.flatMap(resourcePatterns);
  const kinds = kindsOf(signs.surroundings);
  const accounts = kinds.some(({ isAnybodys }) => isAnybodys) ? accountsOfResources(signs) : NO_ACCOUNT;
  const found = kinds.flatMap(
    ({ name, grammars, isAnybodys }) => (isAnybodys ? accounts : NO_ACCOUNT).texts.flatMap(
      (account) => grammars(account).map((grammar) => ({ name, ...textsOf2(grammar, patterns, signs.budget) }))
    )
  );
  const choices = found.flatMap(
    ({ name, texts }) => texts.map(
      (resource) => ({
        head: { resource },
        context: NOTHING,
        group: clauses.open.resources.length > 0 ? resource : `${name} ${accountIn(resource)}`,
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
    ...judgeChoices(choices, judges, allBits(clauses.size), signs.budget),
    ...[accounts, ...found].some(({ complete }) => !complete) && {
      incomplete: { statements: statementsOf(judges, clauses.size), why: "the objects that the policy tells apart" }
    }
  };
}
var NO_ACCOUNT = { texts: [""], complete: true };
function textsOf2(grammar, patterns, budget) {
  const isOne = grammar.every(({ letters, many: many2 }) => !many2 && "only" in letters && letters.only.length === 1);
  if (isOne) return { texts: [shortestOf(grammar)], complete: true };
  const { texts, complete } = atomsOf([grammar], patterns, budget);
  return { texts: texts.length > 0 ? texts : [shortestOf(grammar)], complete };
}
function shortestOf(grammar) {
  return grammar.filter(({ many: many2 }) => !many2).map(({ letters }) => "only" in letters ? letters.only.slice(0, 1) : "a").join("");
}
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
function variableKeys({ open: open2 }) {
  const texts = [...open2.resources, ...open2.conditions.flatMap(({ test }) => textsIn(test.values))];
  return texts.flatMap(variablesIn).map(({ key }) => key);
}
function comparedPlainly(clauses) {
  const byKey = /* @__PURE__ */ new Map();
  const add2 = (key, values) => byKey.set(key, [...byKey.get(key) ?? [], ...values]);
  const tests = [...clauses.conditions.values()].flat().map(({ of }) => of);
  for (const each of [...tests, ...clauses.open.conditions]) add2(each.key, comparedBy(each).filter(isPlain));
  for (const { key, text } of seedsOf(clauses, (each) => byKey.get(each) ?? []))
    add2(key, [comparedWith(text, "equal")]);
  const resources = [...clauses.resources.flatMap(({ of }) => textsIn(of.items)), ...clauses.open.resources];
  return {
    compared: (key) => byKey.get(key) ?? [],
    resources: resources.filter((text) => variablesIn(text).length === 0)
  };
}
function comparedWithValues(clauses, plainly, dimensions) {
  const known2 = /* @__PURE__ */ new Map();
  const values = (key) => {
    const found = known2.get(key) ?? valuesAt(dimensions, key);
    known2.set(key, found);
    return found;
  };
  const more = (key) => clauses.open.conditions.filter((each) => each.key === key).flatMap((each) => comparedBy(each).filter((one2) => !isPlain(one2))).flatMap((each) => withValues(each.text, values).map((text) => ({ ...each, text })));
  const open2 = clauses.open.resources.filter((text) => variablesIn(text).length > 0);
  return {
    compared: (key) => [...plainly.compared(key), ...more(key)],
    resources: [...plainly.resources, ...open2.flatMap((text) => withValues(text, values))]
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
var ARN = "s3:dataaccesspointarn";
var ACCOUNT3 = "s3:dataaccesspointaccount";
var ORIGIN = "s3:accesspointnetworkorigin";
var ACCESS_POINT = {
  keys: [ARN, ACCOUNT3, ORIGIN],
  contexts: ({ compared, budget, surroundings, names }) => {
    const start = [...exactly(`arn:${surroundings.partition}:s3:`), ...some(NAME2), COLON2];
    const inAccount = (account) => [...start, ...account, COLON2, many(ANY)];
    const of = (key) => compared(key).flatMap(({ text, comparison }) => patternsOf2(text, comparison));
    const { texts, complete } = atomsOf(
      [[...start, ...Array.from({ length: 12 }, () => one(DIGIT)), ...exactly(":accesspoint/"), ...some(NAME2)]],
      [...of(ARN), ...[...of(ACCOUNT3), ...[...names.accounts].map(exactly)].map(inAccount)],
      budget
    );
    const contexts = texts.flatMap(
      (arn) => ["Internet", "VPC"].map(
        (origin) => /* @__PURE__ */ new Map([
          [ARN, arn],
          [ACCOUNT3, arn.split(":")[4]],
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
var COLON2 = one({ only: ":" });
function addressesOf(reach, sets) {
  const found = /* @__PURE__ */ new Map();
  for (const { version, documentation, others, whole } of VERSIONS) {
    const borders = bordersOf(version, sets);
    for (const [first2, last3] of reach === "public" ? [...documentation, ...others] : [whole]) {
      const inside = borders.filter(({ at }) => at > first2 && at <= last3);
      const before = borders.findLast(({ at }) => at <= first2);
      const parts = [{ at: first2, sets: before?.sets ?? "" }, ...inside];
      for (const [i, part] of parts.entries())
        if (!found.has(part.sets))
          found.set(part.sets, textOf22(version, wellInside(part.at, (parts[i + 1]?.at ?? last3 + 1n) - 1n)));
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
function cut([first2, last3], [from, to]) {
  if (to < first2 || from > last3) return [[first2, last3]];
  const left = [];
  if (from > first2) left.push([first2, from - 1n]);
  if (to < last3) left.push([to + 1n, last3]);
  return left;
}
function bordersOf(version, sets) {
  const changes = /* @__PURE__ */ new Map();
  const change = (at, set) => changes.set(at, [...changes.get(at) ?? [], set]);
  for (const [i, ranges] of sets.entries())
    for (const range of ranges.filter((each) => each.version === version)) {
      const [first2, last3] = stretchOf(range);
      change(first2, i + 1);
      change(last3 + 1n, -i - 1);
    }
  const open2 = /* @__PURE__ */ new Map();
  return [...changes].sort(([a], [b]) => a < b ? -1 : 1).map(([at, sets2]) => {
    for (const set of sets2) open2.set(Math.abs(set), (open2.get(Math.abs(set)) ?? 0) + Math.sign(set));
    const inside = [...open2].filter(([, count]) => count > 0).map(([set]) => set);
    return { at, sets: inside.sort((a, b) => a - b).join() };
  });
}
function wellInside(first2, last3) {
  return first2 + 7n <= last3 ? first2 + 7n : first2;
}
function textOf22(version, address) {
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
function valuesOf(grammar, compared, budget) {
  const of = (isWanted) => compared.filter((each) => isWanted(each.comparison));
  const texts = of(isText2);
  const plain22 = compared.flatMap(({ text }) => plainText(text) ?? []);
  const hasWild = texts.some(({ text, comparison }) => isWild(text, comparison));
  switch (grammar.kind) {
    case "one of":
      return { values: grammar.values, complete: true };
    case "number":
      return { values: wholeNumbers(plain22), complete: !hasWild };
    case "instant":
      return { values: instants(plain22, grammar.written), complete: !hasWild };
    case "address": {
      const isOpen = texts.some(({ text, comparison }) => isWild(text, comparison) && !isOctets(text));
      return { values: addressesOf(grammar.reach, rangesByClause(compared)), complete: !isOpen };
    }
    case "text": {
      const others = of((comparison) => !isText2(comparison) && comparison !== "null");
      const patterns = texts.flatMap(({ text, comparison }) => patternsOf2(text, comparison));
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
  const plain22 = plainText(text);
  return plain22 === void 0 || (comparison === "like" || comparison === "arn") && /[*?]/.test(plain22);
}
function rangesByClause(compared) {
  const byClause = /* @__PURE__ */ new Map();
  for (const { text, comparison, clause: clause2 } of compared) {
    const plain22 = plainText(text) ?? "";
    const key = isText2(comparison) ? text : clause2;
    const ranges = [plain22, ...octetsOf(plain22)].flatMap((each) => rangeOf(each) ?? []);
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
  const plain22 = plainText(text);
  return plain22 !== void 0 && octetsOf(plain22).length > 0;
}
function wholeNumbers(plain22) {
  const numbers = plain22.flatMap((each) => numberOf(each) ?? []);
  const near = numbers.flatMap((each) => [
    Math.ceil(each) - 1,
    Math.floor(each),
    Math.ceil(each),
    Math.floor(each) + 1
  ]);
  return [.../* @__PURE__ */ new Set([0, ...near])].filter((each) => each >= 0).sort((a, b) => a - b).map(String);
}
function instants(plain22, written2) {
  const moments = plain22.flatMap((each) => instantOf(each) ?? (numberOf(each) ?? NaN) * 1e3).filter(Number.isFinite);
  const step2 = written2 === "date" ? 1 : 1e3;
  const near = moments.flatMap((each) => {
    const whole = Math.floor(each / step2) * step2;
    return [whole - step2, whole, whole + step2];
  });
  const all2 = [.../* @__PURE__ */ new Set([USUAL2, ...near.sort((a, b) => a - b)])].filter((each) => each >= FIRST && each <= LAST);
  return all2.map((each) => written2 === "date" ? new Date(each).toISOString() : String(each / 1e3));
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
var NAME3 = { except: ":*?" };
function callersOf({ partition, accounts, principals, patterns }, budget) {
  const start = exactly(`arn:${partition}:iam::`);
  const unknown2 = unknownAccounts(principals);
  const account = [Array.from({ length: 12 }, () => one(DIGIT)), ...unknown2.map(exactly)];
  const grammars = account.flatMap((id) => KINDS.map((kind) => [...start, ...id, ...kind]));
  const inAccount = (id) => [...exactly(`arn:${partition}:iam::${id}:`), many(ANY)];
  const named = principals.flatMap(({ items }) => items.flatMap((item) => patternsOfPrincipal(item, partition)));
  const found = atomsOf(grammars, distinct([...accounts.map(inAccount), ...named, ...patterns]), budget);
  const rank = new Map(accounts.map((id, i) => [id, i]));
  const rankOf2 = ({ account: id }) => rank.get(id) ?? accounts.length;
  const callers = (found.complete ? found.texts : withFallback(found.texts, partition, [...accounts.slice(0, 3), ...unknown2])).map(signedAs).sort((a, b) => rankOf2(a) - rankOf2(b) || TYPES2.indexOf(a.type) - TYPES2.indexOf(b.type));
  const sessions = sessionsIn(principals);
  return { callers: callers.flatMap((caller) => withSessions(sessions, caller)), complete: found.complete };
}
var KINDS = [
  [...exactly(":role/"), ...some(NAME3)],
  [...exactly(":user/"), ...some(NAME3)],
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
  const arns = accounts.flatMap((account) => [...names].map((name) => `arn:${partition}:iam::${account}:${name}`));
  return [.../* @__PURE__ */ new Set([...texts, ...arns])];
}
function patternsOfPrincipal(principal, partition) {
  switch (principal.kind) {
    case "account":
      return [[...exactly(`arn:${partition}:iam::${principal.account}:`), many(ANY)]];
    case "role":
    case "user":
      return originAccessIdentityIn(principal.arn) === void 0 ? [exactly(principal.arn)] : [];
    case "session": {
      const role = `arn:${partition}:iam::${principal.account}:role/`;
      return [exactly(`${role}${principal.role}`), [...exactly(role), many(ANY), ...exactly(`/${principal.role}`)]];
    }
    case "somebody": {
      const { account, name = "" } = principal;
      return [
        [...exactly(`arn:${partition}:iam::${account}:${name}`), ...name === "" ? [many(ANY)] : []],
        ...name === "" ? [] : [[...exactly(`arn:${partition}:iam::`), many(ANY), ...exactly(`:${name}`)]]
      ];
    }
    default:
      return [];
  }
}
function unknownAccounts(principals) {
  const items = principals.flatMap((each) => each.items);
  return [...new Set(items.flatMap((item) => item.kind === "somebody" ? [item.account] : []))];
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
  return [...new Map(patterns.map((pattern) => [nameOf(pattern), pattern])).values()];
}
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
    ...takesUnsigned(owned) ? [{ type: "anonymous" }] : [],
    ...signed.callers,
    ...identitiesIn(clauses).map((arn) => ({ type: "user", arn, account: CLOUDFRONT })),
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
  const principals = clauses.principals.map(({ of, statements }) => {
    const known2 = { not: of.not, items: of.items.filter(({ kind }) => kind !== "somebody") };
    return {
      statements,
      weight: of.items.length,
      judge: ({ head: { caller = ANONYMOUS } }) => evaluatePrincipal(isNamed2(caller, names) ? of : known2, caller)
    };
  });
  const judges = [...principals, ...keys, ...variableJudges(clauses)];
  return {
    name: "caller",
    ...judgeChoices(choices, judges, allBits(clauses.size), budget),
    ...!signed.complete && {
      incomplete: { statements: statementsOf(judges, clauses.size), why: "the callers that the policy tells apart" }
    }
  };
}
function takesUnsigned({ type, service }) {
  if (type === "AWS::EC2::VPCEndpoint") return service === "s3" || service === "sts";
  return type !== "AWS::KMS::Key";
}
var ANONYMOUS = { type: "anonymous" };
function isNamed2(caller, { accounts }) {
  return "account" in caller && accounts.has(caller.account.toLowerCase());
}
function identitiesIn({ principals }) {
  const items = principals.flatMap(({ of }) => of.items);
  const arns = items.flatMap((item) => item.kind === "user" && originAccessIdentityIn(item.arn) ? [item.arn] : []);
  return [...new Set(arns)];
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
function variableJudges({ open: open2 }) {
  return open2.statements.map(({ statements, keys }) => ({
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
  const of = (key) => compared(key).flatMap(({ text, comparison }) => patternsOf2(text, comparison));
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
function carriedKey(key) {
  const carried = carriedBy(key);
  const type = typeOfKey(key) ?? "String";
  return carried && { grammar: grammarOf(key, type), isList: type.startsWith("ArrayOf"), carried };
}
var TAG_KEYS = /^aws:(resourcetag\/.+|requesttag\/.+|tagkeys)$/;
function carriedBy(key) {
  const known2 = CARRIED.get(key.replace(/\/.*$/s, "/*"));
  if (known2 !== void 0) return known2;
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
var COLON22 = one({ only: ":" });
var ARN2 = [
  ...exactly("arn:aws"),
  many({ only: "-abcdefghijklmnopqrstuvwxyz" }),
  COLON22,
  ...some({ except: ":*?" }),
  COLON22,
  many({ except: ":*?" }),
  COLON22,
  many({ except: ":*?" }),
  COLON22,
  ...some(ANY)
];
var LOWER = "abcdefghijklmnopqrstuvwxyz";
var REGION2 = [
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
  ["aws:requestedregion", { kind: "text", pattern: REGION2, usual: ["us-east-1", "eu-central-1", "ap-southeast-2"] }],
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
var ID2 = { except: "*?" };
function endpointIds(compared, ids, budget) {
  return idsOf("vpce-", compared, ids, budget);
}
function vpcIds(compared, ids, budget) {
  return idsOf("vpc-", compared, ids, budget);
}
function idsOf(start, compared, ids, budget) {
  const patterns = compared.flatMap(({ text, comparison }) => patternsOf2(text, comparison));
  const { texts, complete } = atomsOf([[...exactly(start), ...some(ID2)]], [...patterns, ...ids.map(exactly)], budget);
  return { values: texts.length > 0 ? texts : [`${start}0`], complete };
}
function vpcArns(partition, arns, vpcs, ids, budget) {
  const region = some({ only: "abcdefghijklmnopqrstuvwxyz-0123456789" });
  const account = Array.from({ length: 12 }, () => one(DIGIT));
  const start = exactly(`arn:${partition}:ec2:`);
  const grammar = [...start, ...region, one({ only: ":" }), ...account, ...exactly(":vpc/vpc-"), ...some(ID2)];
  const behind = (pattern) => [many({ except: "/" }), one({ only: "/" }), ...pattern];
  const patterns = [
    ...arns.flatMap(({ text, comparison }) => patternsOf2(text, comparison)),
    ...vpcs.flatMap(({ text, comparison }) => patternsOf2(text, comparison)).map(behind),
    ...ids.map((id) => behind(exactly(id)))
  ];
  const { texts, complete } = atomsOf([grammar], patterns, budget);
  return { values: texts.length > 0 ? texts : [`arn:${partition}:ec2:us-east-1:000000000000:vpc/vpc-0`], complete };
}
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
  const judged2 = (parts, keys, kind) => differing(judgeChoices(parts.map(asChoice), judgesOf(keys), allBits(clauses.size), budget).candidates, signs, kind);
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
    ...judgeChoices(choices, judgesOf(NETWORK_KEYS), allBits(clauses.size), budget),
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
var ACCOUNT4 = "aws:sourceaccount";
var ARN3 = "aws:sourcearn";
var ORGANIZATION = "aws:sourceorgid";
var SOURCE = {
  keys: [ACCOUNT4, ARN3, ORGANIZATION],
  contexts: (signs) => {
    const { partition, perimeter, owned } = signs.surroundings;
    const patterns = (key) => signs.compared(key).flatMap((each) => patternsOf2(each.text, each.comparison));
    const inArn = (account) => [...exactly("arn:"), ...ANY_FIELDS, ...account, COLON3, many(ANY)];
    const trusted = [owned.account ?? [], perimeter.accounts, perimeter.organizationAccounts].flat();
    const accounts = [...patterns(ACCOUNT4), ...trusted.map(exactly)].map(inArn);
    const withAccount = atomsOf([arnGrammar(partition, DIGITS)], [...patterns(ARN3), ...accounts], signs.budget);
    const withoutAccount = atomsOf([arnGrammar(partition, [])], patterns(ARN3), signs.budget);
    const organizations = organizationsOf(signs, patterns(ORGANIZATION));
    const all2 = withAccount.texts.flatMap((arn) => {
      const account = arn.split(":")[4];
      const sources2 = [[account, void 0], ...[arn, ...withoutAccount.texts].map((each) => [account, each])];
      return [...sources2, [void 0, arn]].flatMap(
        ([told, of]) => organizations.of(account).map((organization) => sourceOf2(told, of, organization))
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
function sourceOf2(account, arn, organization) {
  const told = [
    [ACCOUNT4, account],
    [ARN3, arn],
    [ORGANIZATION, organization]
  ];
  return new Map(told.flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
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
  return { name: "transport", ...judgeChoices(choices, judges, allBits(clauses.size), signs.budget) };
}
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
    ...ANONYMOUS2,
    ...of("role", [...roles.values, ...named], (id, _, session) => session === void 0 || id.endsWith(`:${session}`)),
    ...of("user", users.values, () => true),
    ...of("root", [...accounts], (id, account) => id === account)
  ];
  return { choices, complete: roles.complete && users.complete };
}
var ANONYMOUS_DOUBT = "whether an anonymous request carries aws:userid is not told the same everywhere";
var ANONYMOUS2 = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map([[USER_ID, "anonymous"]])].map((context) => ({
  head: {},
  context,
  group: "anonymous",
  fits: ({ caller }) => caller?.type === "anonymous",
  doubt: ANONYMOUS_DOUBT
}));
var ID_LETTERS = { except: "*?:" };
var ROLE = [...exactly("AROA"), ...some(ID_LETTERS), one({ only: ":" }), ...some({ except: "*?" })];
var USER = [...exactly("AIDA"), ...some(ID_LETTERS)];
var JOINT_KEYS = [MULTI_FACTOR, CLOCK, TOKEN, CALLED_VIA, ACCESS_POINT, ENCRYPTION, SOURCE];
var ELSEWHERE = /* @__PURE__ */ new Set([...CALLER_KEYS, ...NETWORK_KEYS, ...TRANSPORT_KEYS]);
function contextDimensions(signs, clauses, callers) {
  const left = new Set([...signs.mentioned].filter((key) => !ELSEWHERE.has(key)));
  const dimensions = [];
  const add2 = (keys, { choices, complete }) => {
    for (const key of keys) left.delete(key);
    const judges = keys.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
    const why = `the values of ${keys.join(", ")} that the policy tells apart`;
    dimensions.push({
      name: "context",
      keys,
      ...judgeChoices(choices, judges, allBits(clauses.size), signs.budget),
      ...!complete && { incomplete: { statements: statementsOf(judges, clauses.size), why } }
    });
  };
  const owner = resourceOwner(signs.surroundings);
  if (owner.keys.some((key) => left.has(key))) add2(owner.keys, jointChoices(owner, signs));
  add2(
    ORGANIZATION_KEYS.filter((key) => !owner.keys.includes(key)),
    organizationChoices(signs)
  );
  if (left.has(USER_ID)) add2([USER_ID], userIdChoices(signs, callers));
  for (const joint of JOINT_KEYS)
    if (joint.keys.some((key) => left.has(key))) add2(joint.keys, jointChoices(joint, signs));
  for (const key of [...left]) add2([key], keyChoices(key, signs));
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
function absent(fits2) {
  return { head: {}, context: NOTHING2, group: "absent", fits: fits2 };
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
function clausesOf(statements) {
  const size = statements.length;
  const [allows, denies, doubtful, crossing] = [[], [], [], []];
  const principals = /* @__PURE__ */ new Map();
  const actions = /* @__PURE__ */ new Map();
  const resources = /* @__PURE__ */ new Map();
  const conditions = /* @__PURE__ */ new Map();
  const open2 = { resources: [], conditions: [] };
  const needing = [];
  for (const [i, statement] of statements.entries()) {
    if (statement.effect !== "Deny") allows.push(i);
    if (statement.effect !== "Allow") denies.push(i);
    if (isDoubtful(statement)) doubtful.push(i);
    if (statement.principal !== void 0) put(principals, i, statement.principal, signOf2(statement.principal));
    put(actions, i, statement.action, signOf2(statement.action));
    const texts = statement.resource.items.filter((each) => each.kind === "text");
    if (texts.some((text) => variablesIn(text).length > 0)) {
      crossing.push(i);
      open2.resources.push(...texts);
      if (!statement.resource.not && texts.length === statement.resource.items.length)
        needing.push([i, neededBy(texts)]);
    } else put(resources, i, statement.resource, signOf2(statement.resource));
    for (const { key, test, operator: operator2 } of statement.conditions) {
      if ("kind" in test) continue;
      const clause2 = { key: key.toLowerCase(), test, weight: test.values.length };
      if (test.values.some((value) => value.kind === "text" && variablesIn(value).length > 0)) {
        crossing.push(i);
        open2.conditions.push(clause2);
      } else {
        const known2 = conditions.get(clause2.key) ?? /* @__PURE__ */ new Map();
        conditions.set(clause2.key, known2);
        put(known2, i, clause2, `${operator2} ${signOf2(test.values)}`);
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
      ...open2,
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
function signOf2(clause2) {
  return JSON.stringify(clause2, (key, value) => key === "at" ? void 0 : value);
}
function put(clauses, statement, of, sign) {
  const known2 = clauses.get(sign);
  if (known2 === void 0) clauses.set(sign, { of, statements: [statement] });
  else known2.statements.push(statement);
}
function clausesIn(collected, size) {
  return [...collected].map(([sign, { of, statements }]) => ({ of, sign, statements: bitsOf(size, statements) }));
}
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
    accounts: found(/^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12}|<[^<>:]+>|cloudfront)(?:$|:)/),
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
  return "account" in principal ? principal.account : "";
}
function splitAtVariables(policy) {
  return { ...policy, statements: policy.statements.flatMap(split2) };
}
function split2(statement) {
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
function groundOf(policy, surroundings) {
  const { owned, arn, partition, perimeter } = surroundings;
  const around = JSON.stringify([owned, arn, partition, perimeter]);
  if (last?.policy !== policy || last.around !== around)
    last = { policy, around, ground: makeGround(policy, surroundings) };
  return last.ground;
}
var last;
function makeGround(policy, surroundings) {
  const { statements } = splitAtVariables(policy);
  const clauses = clausesOf(statements);
  const names = namesIn(policy, surroundings.owned.account, surroundings.perimeter);
  const variables = variableKeys(clauses);
  const crossing = /* @__PURE__ */ new Set([...variables, ...clauses.open.conditions.map(({ key }) => key)]);
  const mentioned = /* @__PURE__ */ new Set([...clauses.conditions.keys(), ...crossing]);
  const plainly = comparedPlainly(clauses);
  let made;
  const common = (budget) => {
    if (made !== void 0) budget.spend(made.steps);
    else {
      const before = budget.spent();
      const all2 = commonDimensions({ surroundings, names, mentioned, crossing, budget, ...plainly }, clauses);
      if (budget.isSpent()) return all2;
      made = { common: all2, steps: budget.spent() - before };
    }
    return made.common;
  };
  return { statements, clauses, names, variables, crossing, mentioned, plainly, common };
}
function commonDimensions(signs, clauses) {
  return {
    callers: callerDimension(signs, clauses),
    resources: resourceDimension(signs, clauses),
    networks: networkDimension(signs, clauses),
    transports: transportDimension(signs, clauses)
  };
}
function spaceOf(policy, surroundings, budget, keys = []) {
  const ground = groundOf(policy, surroundings);
  const { statements, clauses, names, variables, crossing, plainly } = ground;
  const mentioned = /* @__PURE__ */ new Set([...ground.mentioned, ...keys]);
  const around = { surroundings, names, mentioned, crossing, budget };
  const build = (signs, { callers, resources, networks, transports }) => [
    callers,
    actionDimension(signs, clauses),
    resources,
    networks,
    transports,
    ...contextDimensions(
      signs,
      clauses,
      callers.candidates.flatMap(({ head }) => head.caller ?? [])
    )
  ];
  const buildAll = () => {
    const dimensions2 = build({ ...around, ...plainly }, ground.common(budget));
    if (variables.length === 0) return dimensions2;
    const signs = { ...around, ...comparedWithValues(clauses, plainly, dimensions2) };
    return build(signs, commonDimensions(signs, clauses));
  };
  let built;
  const dimensions = () => {
    built ??= buildAll();
    return built;
  };
  return { policy, statements, clauses, surroundings, names, mentioned, crossing, dimensions };
}
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
var notPublic = (_, names) => [
  {
    caller: (caller) => isAnyone(caller, names),
    network: (network) => isAnywhere(network, names),
    context: (part) => isStrange(part, names)
  }
];
function isAnyone(caller, { accounts }) {
  return caller.type === "anonymous" || "account" in caller && !accounts.has(caller.account.toLowerCase());
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
function isPublicPolicy(space, budget) {
  const { policy, surroundings } = space;
  const open2 = policy.statements.filter((statement) => !isLimitedInDoubt(statement));
  const whole = judged(space, budget);
  if (open2.length === policy.statements.length) return whole;
  const rest = judged(spaceOf({ ...policy, statements: open2 }, surroundings, budget), budget);
  return rest === true ? true : LIMITED_IN_DOUBT;
}
function publicnessOf(policy, resource, perimeter) {
  let known2;
  const judge = () => {
    if (policy === void 0) return false;
    const surroundings = readSurroundings(resource, perimeter);
    if (typeof surroundings === "string")
      return { doubt: `whether Block Public Access takes the policy for public is not decided: ${surroundings}` };
    const budget = budgetOf(MAX_STEPS3);
    return isPublicPolicy(spaceOf(policy, surroundings, budget), budget);
  };
  return () => {
    known2 ??= judge();
    return known2;
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
  const rules2 = field(encryption, "ServerSideEncryptionConfiguration");
  const rule = isList(rules2) ? rules2[0] : void 0;
  const by2 = isMap(rule) ? field(rule, "ServerSideEncryptionByDefault") : void 0;
  const [algorithm, key] = [field(by2, "SSEAlgorithm"), field(by2, "KMSMasterKeyID")];
  if (typeof algorithm !== "string")
    return { doubt: "the resource's encryption is not known in CloudFormation's shape" };
  return { algorithm, key: typeof key === "string" ? key : void 0 };
}
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
var REGION3 = "(?:[a-z]{2}-?(?:gov-?|iso[a-z]?-?)?[a-z]{4,9}-?\\d|<region>)";
var OWNED = new RegExp(
  `^(?:${NAMES.map((name) => name.replaceAll(".", "\\.").replace("<region>", () => REGION3)).join("|")})$`
);
function isOwnedByAws(bucket) {
  return bucket.length < 100 && OWNED.test(bucket);
}
var trustedAccountsOnly = (surroundings) => {
  const trusted = trustedAccounts(surroundings);
  const { account: owner } = surroundings.owned;
  const isStranger = (caller) => {
    if (caller.type === "service") return false;
    if (caller.type === "anonymous") return true;
    if (trusted.has(caller.account) || isLoadBalancerAccount(caller.account)) return false;
    if (caller.account === CLOUDFRONT)
      return isDeclaredIdentity(caller.arn) ? false : { doubt: "whose the origin access identity is, its id does not tell" };
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
var RESOURCE_ACCOUNT = "aws:resourceaccount";
var endpointPolicyPinned = (surroundings) => {
  const { type, service } = surroundings.owned;
  if (type !== "AWS::EC2::VPCEndpoint") return "Only endpoints lead to resources, and this is none.";
  if (resourceArnsOf(service).size === 0) return `Which resources ${service} has is not known here.`;
  const trusted = trustedAccounts(surroundings);
  const isStranger = (caller) => "account" in caller ? !trusted.has(caller.account) : service !== "sts" || caller.type !== "anonymous";
  const isStrangers = (part, keys) => !keys.includes(RESOURCE_ACCOUNT) || !trusted.has(String(part.get(RESOURCE_ACCOUNT)));
  const through2 = {
    network: ({ type: network }) => network === "endpoint",
    resource: (arn) => service !== "s3" || !isOwnedByAws(bucketIn(arn))
  };
  return [
    { ...through2, caller: isStranger },
    { ...through2, context: isStrangers }
  ];
};
function bucketIn(arn) {
  return arn.replace(/^arn:[^:]*:s3:::/, "").replace(/\/.*$/s, "");
}
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
var tlsMinimumVersion = ({ perimeter }) => [
  { transport: ({ version }) => version === void 0 || Number(version) < Number(perimeter.minimumTlsVersion) }
];
var tlsOnly = () => [{ transport: ({ secure }) => !secure }];
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
  const callers = dimensions().flatMap(({ candidates }) => candidates.flatMap(({ head }) => head.caller ?? []));
  return callers.filter(({ type }) => type !== "anonymous" && type !== "service");
}
function mayCall(wanted, isMeant, space, budget) {
  return decide(space, [{ caller: (caller) => caller === wanted, action: ({ name }) => isMeant(name) }], budget);
}
var endpointPolicyRestricted = (space) => {
  const { type, service } = space.surroundings.owned;
  if (type !== "AWS::EC2::VPCEndpoint")
    return { verdict: "unknown", reason: "Only endpoints let everything through, and this is none." };
  const account = strangerTo2(space.names);
  const requests = actionsOf(service).map((action) => requestOf2(action, service, account));
  let shown3;
  let shownBy = [];
  for (const request of requests) {
    const read2 = readRequest(request);
    if (typeof read2 === "string") return { verdict: "unknown", reason: read2 };
    const { decision, reason, outcomes } = evaluated(space, read2);
    if (decision === "denied") return { verdict: "pass" };
    if (reason !== void 0) return { verdict: "unknown", reason };
    if (shown3 === void 0 || request.action === "s3:GetObject") [shown3, shownBy] = [request, outcomes];
  }
  if (shown3 === void 0) return { verdict: "unknown", reason: `Which actions ${service} has is not known here.` };
  keepEvaluation(shown3, shownBy);
  return { verdict: "fail", request: shown3 };
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
  const alone2 = allowedBy(statement, space);
  for (const reading2 of ["sure", "possible", "open"]) {
    const found = first(alone2, ANY_REQUEST, reading2, budget);
    if (found === "none") continue;
    if (found === "too much" || reading2 === "open") return TOO_MUCH3;
    if (reading2 === "sure") return "some";
    const request = requestOf(found);
    const { applies } = evaluateStatement(statement, request);
    if (isSomebody(statement, request, space) && (statement.effect === "Deny" || !mayBeDenied(request, space)))
      return "some";
    return { reason: isDoubt(applies) ? applies.doubt : `what denies ${statement.at} is left open by the policy` };
  }
  return "none";
}
function isSomebody(statement, request, { policy }) {
  const { action, resource, conditions } = evaluateStatement(statement, request);
  const kinds = new Set(statement.principal?.not === false ? statement.principal.items.map(({ kind }) => kind) : []);
  const isNamed3 = kinds.has("somebody") ? isSameForAll(statement, policy) : kinds.has("federated");
  if (!isNamed3 || [...kinds].some((kind) => kind !== "federated" && kind !== "somebody")) return false;
  const isUnread = statement.unread.length > 0 || typeof statement.effect !== "string";
  return !isUnread && action === true && resource === true && conditions.every(({ result }) => result === true);
}
function isSameForAll({ effect, conditions }, policy) {
  const denies = effect === "Deny" ? [] : policy.statements.filter((each) => each.effect !== "Allow");
  return conditions.length === 0 && denies.every(
    ({ principal, conditions: limits2 }) => principal?.not === false && principal.items.every(({ kind }) => kind === "everyone") && limits2.every(({ key }) => ABOUT_THE_WAY.has(key.toLowerCase()))
  );
}
var ABOUT_THE_WAY = /* @__PURE__ */ new Set(["aws:securetransport", "s3:tlsversion", "aws:sourceip"]);
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
var STATEMENT_QUESTIONS = /* @__PURE__ */ new Map([
  ["no-lockout", noLockout],
  ["statements-effective", statementsEffective],
  ["admin-separate", adminSeparate],
  ["endpoint-policy-restricted", endpointPolicyRestricted]
]);
function ask({ policy, resource, perimeter }, questions, duplicates = /* @__PURE__ */ new Set()) {
  const surroundings = readSurroundings(resource, perimeter);
  if (typeof surroundings === "string") return questions.map((question) => unknown(question, surroundings));
  const written2 = policy ?? defaultPolicyOf(surroundings.owned);
  const read2 = written2 === void 0 ? NO_POLICY : policyIn(written2, duplicates);
  const budget = budgetOf(MAX_STEPS4);
  const keys = questions.flatMap((question) => KEYS_OF.get(question) ?? []);
  const space = spaceOf(read2, surroundings, budget, keys);
  const left = outsidersRestricted(space, budget);
  return questions.map((question) => answer(question, space, left, budget));
}
function policyIn(written2, duplicates) {
  if (duplicates.size > 0) return normalise(written2, "resource", duplicates);
  if (last2?.written !== written2) last2 = { written: written2, policy: normalise(written2, "resource") };
  return last2.policy;
}
var last2;
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
function explainRequest(outcomes, request) {
  const allow = outcomes.find(({ statement, applies }) => statement.effect === "Allow" && applies === true);
  const allowed = allow === void 0 ? [] : [step(allow, allow.statement.at, `${nameOf2(allow)} allows it`)];
  const denies = outcomes.filter(({ statement }) => statement.effect === "Deny");
  return [...allowed, ...denies.map((outcome) => whyNotDenied(outcome, request))];
}
function whyNotDenied(outcome, request) {
  const { statement, principal, action, resource, conditions, applies } = outcome;
  const name = nameOf2(outcome);
  const not2 = `${name} does not apply because`;
  if (applies === true) return step(outcome, statement.at, `${name} denies it`);
  if (principal === false) return step(outcome, clause(statement, "Principal"), `${not2} ${whoIsMeant(statement)}`);
  if (action === false)
    return step(outcome, clause(statement, "Action"), `${not2} it leaves ${quoted2(request.action)} out`);
  if (resource === false)
    return step(outcome, clause(statement, "Resource"), `${not2} it leaves ${quoted2(request.resource)} out`);
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
  const shown3 = typeof value === "string" ? quoted2(value) : `[${value.map(quoted2).join(", ")}]`;
  return `${key} is ${shown3} and ${operator2} does not hold`;
}
function nameOf2({ statement: { sid, index: index2, effect } }) {
  const name = sid === void 0 || sid === "" ? String(index2 + 1) : quoted2(sid);
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
function quoted2(text) {
  return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text}"`;
}
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
  CONFIGURATION_NAMES as CONFIGURATION_NAMES_5,
  DISK as DISK_6,
  EmptyMap as EmptyMap_24,
  FULL_ACCESS_POLICY as FULL_ACCESS_POLICY_17,
  LOAD_BALANCER_ACCOUNTS as LOAD_BALANCER_ACCOUNTS_24,
  STATEMENT_QUESTIONS as STATEMENT_QUESTIONS_17,
  STDIN_URI as STDIN_URI_28,
  UNKNOWN_REASONS as UNKNOWN_REASONS_24,
  actionsOf as actionsOf_17,
  ask as ask_17,
  byPlace as byPlace_27,
  child as child_29,
  choiceHole as choiceHole_24,
  decideAccess as decideAccess_17,
  defaultPolicyOf as defaultPolicyOf_17,
  errorCode as errorCode_28,
  evaluateLayer as evaluateLayer_17,
  excluderFor as excluderFor_26,
  explainRequest as explainRequest_17,
  field as field_24,
  isDoubt as isDoubt_17,
  isHole as isHole_24,
  isList as isList_24,
  isLoadBalancerAccount as isLoadBalancerAccount_24,
  isMap as isMap_24,
  isScalar as isScalar_24,
  isSimplePattern as isSimplePattern_26,
  isWithin as isWithin_29,
  keptEvaluation as keptEvaluation_17,
  labelOf as labelOf_17,
  loadConfiguration as loadConfiguration_5,
  mapOf as mapOf_24,
  matchesGlob as matchesGlob_17,
  normalise as normalise_17,
  parent as parent_29,
  parsePolicy as parsePolicy_17,
  problemAt as problemAt_27,
  publicnessOf as publicnessOf_17,
  readDocument2 as readDocument_6,
  readFailure as readFailure_28,
  readJsonPart as readJsonPart_27,
  readJson as readJson_27,
  readOwned as readOwned_17,
  readRequest as readRequest_17,
  readStdin as readStdin_13,
  readUserDocument as readUserDocument_6,
  readYaml as readYaml_27,
  reading as reading_28,
  refHole as refHole_24,
  requestInWords as requestInWords_17,
  rulesFor as rulesFor_26,
  secretHole as secretHole_24,
  segments as segments_29,
  sourceOf as sourceOf_27,
  stdinPieces as stdinPieces_13,
  textOf as textOf_24,
  toPath as toPath_28,
  toSegment as toSegment_28,
  toUri as toUri_28,
  unknownHole as unknownHole_24,
  valueAt as valueAt_24,
  withoutConfiguration as withoutConfiguration_5
};
/*! Bundled license information:

js-yaml/dist/js-yaml.mjs:
  (*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT *)
*/
