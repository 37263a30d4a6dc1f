import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  VERSION
} from "./chunk-DV4HZIV5.js";
import {
  REPORTS,
  exitCodeOf
} from "./chunk-CVDYTOZH.js";
import {
  diskFiles
} from "./chunk-DWTGO3MN.js";
import {
  scan
} from "./chunk-UGJ7IPUY.js";
import {
  chooseRules
} from "./chunk-CXEABCXA.js";
import {
  loadConfiguration
} from "./chunk-JPXHTF5G.js";
import {
  perimeterOf
} from "./chunk-OTMKVWJF.js";
import {
  readDocument
} from "./chunk-NEBMHDG4.js";
import {
  toUri
} from "./chunk-MSDOKSPK.js";
import {
  child
} from "./chunk-DQARYOQ5.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";

// src/commands/color.ts
function wantsColor(choice, { env, isStdoutTty }) {
  if (choice !== "auto") return choice === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "")
    return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isStdoutTty && env.TERM !== "dumb";
}

// src/commands/load-parameters.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/inputs/cloudformation/parameters-file.ts
function readParameters(text, file) {
  const { value: document, problems } = readDocument(text, file);
  if (document === void 0) return { value: /* @__PURE__ */ new Map(), problems };
  const found = entriesOf(document);
  const given = /* @__PURE__ */ new Map();
  const wrong = [];
  for (const { name, value, pointer } of found) {
    const at = document.at(pointer);
    const text2 = textOf(value);
    if (name !== void 0 && text2 !== void 0) given.set(name, { value: text2, at });
    else if (name === void 0 || !isPrevious(value)) wrong.push(noParameter(name, file, at));
  }
  return { value: given, problems: [...problems, ...wrong] };
}
function entriesOf({ value }) {
  if (Array.isArray(value)) return value.map((each, i) => entryOf(each, child("", i)));
  const inner = fieldOf(value, "Parameters");
  const isConfiguration = isMap(inner);
  const map = isConfiguration ? inner : value;
  if (!isMap(map)) return [{ name: void 0, value, pointer: "" }];
  const at = isConfiguration ? "/Parameters" : "";
  return Object.entries(map).map(([name, each]) => ({ name, value: each, pointer: child(at, name) }));
}
var PREVIOUS = /* @__PURE__ */ Symbol("the previous value");
function entryOf(entry, pointer) {
  if (typeof entry === "string") {
    const divider = entry.indexOf("=");
    if (divider > 0) return { name: entry.slice(0, divider), value: entry.slice(divider + 1), pointer };
  }
  const name = fieldOf(entry, "ParameterKey");
  const previous = fieldOf(entry, "UsePreviousValue") === true ? PREVIOUS : void 0;
  const value = fieldOf(entry, "ParameterValue");
  return {
    name: typeof name === "string" ? name : void 0,
    value: value ?? previous,
    pointer: value === void 0 ? pointer : child(pointer, "ParameterValue")
  };
}
function isPrevious(value) {
  return value === PREVIOUS;
}
function textOf(value) {
  if (Array.isArray(value)) return value.every(isScalar) ? value.map(String) : void 0;
  return isScalar(value) ? String(value) : void 0;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldOf(value, key) {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
function noParameter(name, file, at) {
  return {
    level: "error",
    kind: "no-parameter-value",
    message: name === void 0 ? "This is no parameter and its value" : `The parameter ${name} has no text or list of texts as its value`,
    next: 'Write [{ "ParameterKey": "Name", "ParameterValue": "value" }] or { "Name": "value" }.',
    file,
    ...at !== void 0 && { at }
  };
}

// src/commands/load-parameters.ts
function loadParameters(paths, pairs, cwd) {
  const given = /* @__PURE__ */ new Map();
  for (const path of paths) for (const [name, value] of fileAt(path, cwd)) given.set(name, value);
  for (const pair of pairs) {
    const divider = pair.indexOf("=");
    if (divider < 1) throw new UsageError(`--parameter ${pair} names no value`, "Write --parameter Name=value.");
    given.set(pair.slice(0, divider), { value: pair.slice(divider + 1) });
  }
  return given;
}
function fileAt(path, cwd) {
  const file = resolve(cwd, path);
  let text;
  try {
    text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const reason = error.message;
    throw new UsageError(`The parameters ${path} cannot be read: ${reason}`, "Give --parameters the path of a file.");
  }
  const { value, problems } = readParameters(text, toUri(file, cwd));
  const wrong = problems.find(({ level }) => level === "error");
  if (wrong === void 0) return value;
  const { line, column } = wrong.at?.start ?? { line: 1, column: 1 };
  throw new UsageError(`${path}:${line}:${column}: ${wrong.message}`, wrong.next);
}

// src/commands/rule-url.ts
function ruleUrl(rule) {
  return rule.references[0] ?? "";
}

// src/commands/write-reports.ts
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, resolve as resolve2 } from "node:path";
function parseOutput(text) {
  const equals = text.indexOf("=");
  const path = text.slice(equals + 1);
  if (equals < 1 || path === "")
    throw new UsageError(
      `--output ${text} does not name a format and a file.`,
      "Write it as format=path, for example --output sarif=lakeproof.sarif."
    );
  return { format: parseFormat(text.slice(0, equals)), path };
}
function outputsOf(asked, { configuration, folder }) {
  const standing = Object.entries(configuration.reports ?? {}).map(([format, path]) => ({ format: parseFormat(format), path: resolve2(folder, path) })).filter(({ format }) => !asked.some((each) => each.format === format));
  return [...asked, ...standing];
}
function parseFormat(text) {
  if (!Object.hasOwn(REPORTS, text))
    throw new UsageError(
      `There is no report format ${JSON.stringify(text)}.`,
      `The formats are: ${Object.keys(REPORTS).join(", ")}.`
    );
  return text;
}
function showsAll(format, profile) {
  return format === "junit" || format === "sarif" && profile === "full";
}
function reportText(format, result, options) {
  const { others: _, ...shown } = result;
  return gathered(REPORTS[format](showsAll(format, options.profile) ? result : shown, options));
}
function writeOutputs(outputs, cwd, textOf2) {
  const written = [];
  try {
    for (const output of outputs) {
      const to = resolve2(cwd, output.path);
      const from = `${to}.${process.pid}.part`;
      makeFolder(dirname(to));
      written.push({ from, to });
      const file = openSync(from, "w");
      try {
        for (const chunk of textOf2(output)) writeSync(file, chunk);
      } finally {
        closeSync(file);
      }
    }
    for (const { from, to } of written) renameSync(from, to);
  } catch (error) {
    for (const { from } of written) rmSync(from, { force: true });
    if (error.code === void 0) throw error;
    throw new UsageError(
      `A report cannot be written: ${error.message}`,
      "Name a file in a folder that you may write to."
    );
  }
}
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
var CHUNK = 1 << 16;
function* gathered(chunks) {
  let held = [];
  let length = 0;
  for (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < CHUNK) continue;
    yield held.join("");
    held = [];
    length = 0;
  }
  if (length > 0) yield held.join("");
}

// src/commands/run-scan.ts
async function runScan(paths, flags, surroundings) {
  const { cwd, stdout } = surroundings;
  const format = parseFormat(flags.format);
  const loaded = loadConfiguration(flags.config, paths, cwd);
  const { configuration } = loaded;
  const outputs = outputsOf(flags.output.map(parseOutput), loaded);
  const isWhole = [format, ...outputs.map((each) => each.format)].some((each) => showsAll(each, flags.sarifProfile));
  const { result } = await scanWith(loaded, paths, flags, isWhole, surroundings);
  const options = {
    color: false,
    links: false,
    width: surroundings.columns ?? 100,
    profile: flags.sarifProfile,
    ...flags.groupBy && { groupBy: flags.groupBy },
    version: VERSION,
    ruleUrl
  };
  writeOutputs(outputs, cwd, (output) => reportText(output.format, result, options));
  const color = wantsColor(flags.color, surroundings);
  const shown = { ...options, color, links: color && surroundings.isStdoutTty };
  for (const chunk of reportText(format, result, shown)) await stdout(chunk);
  return exitCodeOf(result, {
    failOn: flags.failOn ?? configuration.failOn ?? "high",
    failOnUnknown: flags.failOnUnknown ?? configuration.failOnUnknown ?? false
  });
}
async function scanPaths(paths, choice, others, surroundings) {
  const loaded = loadConfiguration(choice.config, paths, surroundings.cwd);
  return scanWith(loaded, paths, choice, others, surroundings);
}
async function scanWith(loaded, paths, choice, others, { cwd, now }) {
  const { configuration, folder } = loaded;
  const { selected, all } = await chooseRules(loaded, choice.pack, { only: choice.rules, skip: choice.skip }, cwd);
  const files = diskFiles(paths.length > 0 ? paths : ["."], {
    cwd,
    exclude: configuration.exclude ?? [],
    excludeBase: folder
  });
  const { waivers = [] } = configuration;
  const listed = waivers.length > 0 ? (await import("./load-waivers-7ONXOQW5.js")).loadWaivers(loaded, cwd) : [];
  const result = await scan(files, {
    rules: selected,
    perimeter: perimeterOf(configuration),
    others,
    parameters: loadParameters(choice.parameters ?? [], choice.parameter ?? [], cwd),
    waivers: { listed, rules: all, today: now().toISOString().slice(0, 10) }
  });
  return { result, configuration };
}

export {
  ruleUrl,
  reportText,
  writeOutputs,
  runScan,
  scanPaths
};
