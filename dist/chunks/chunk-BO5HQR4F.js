import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  writeFiles
} from "./chunk-KKXPTW67.js";
import {
  REPORTS
} from "./chunk-MZU4QHCM.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";

// src/commands/rule-url.ts
function ruleUrl(rule) {
  return rule.references[0] ?? "";
}

// src/commands/write-reports.ts
import { resolve } from "node:path";
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
  const standing = Object.entries(configuration.reports ?? {}).map(([format, path]) => ({ format: parseFormat(format), path: resolve(folder, path) })).filter(({ format }) => !asked.some((each) => each.format === format));
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
function writeOutputs(outputs, cwd, textOf) {
  writeFiles(
    "report",
    outputs.map((output) => ({ path: resolve(cwd, output.path), text: () => textOf(output) }))
  );
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

export {
  ruleUrl,
  parseOutput,
  outputsOf,
  parseFormat,
  showsAll,
  reportText,
  writeOutputs
};
