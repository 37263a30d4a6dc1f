import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  reportText,
  ruleUrl,
  scanPaths,
  writeOutputs
} from "./chunks/chunk-OHT67XDG.js";
import {
  keepHeapLean,
  realSurroundings
} from "./chunks/chunk-6GMJU6XH.js";
import {
  VERSION
} from "./chunks/chunk-DV4HZIV5.js";
import {
  exitCodeOf
} from "./chunks/chunk-CVDYTOZH.js";
import "./chunks/chunk-4DFU5A2L.js";
import "./chunks/chunk-DWTGO3MN.js";
import "./chunks/chunk-LP3IGLPW.js";
import "./chunks/chunk-UGJ7IPUY.js";
import "./chunks/chunk-7DWZ5KPM.js";
import {
  SEVERITIES
} from "./chunks/chunk-7P4PDUPX.js";
import {
  forCommand
} from "./chunks/chunk-V6J6MO5J.js";
import "./chunks/chunk-RXEFOTJP.js";
import "./chunks/chunk-D67OPNW4.js";
import "./chunks/chunk-CXEABCXA.js";
import "./chunks/chunk-JPXHTF5G.js";
import "./chunks/chunk-2FMSCO5Q.js";
import "./chunks/chunk-OTMKVWJF.js";
import "./chunks/chunk-CWEF3M6U.js";
import "./chunks/chunk-AFRD36ME.js";
import "./chunks/chunk-NEBMHDG4.js";
import "./chunks/chunk-MSDOKSPK.js";
import "./chunks/chunk-DQARYOQ5.js";
import {
  UsageError
} from "./chunks/chunk-WOAQGKOY.js";
import "./chunks/chunk-A6EJVVFN.js";
import "./chunks/chunk-CVDVWCY3.js";

// src/action.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
keepHeapLean();
process.exitCode = await main(realSurroundings());
async function main(surroundings) {
  const { env, cwd, stdout } = surroundings;
  const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
  try {
    const paths = lines(input("paths"));
    const failOn = severityOf(input("fail-on"));
    const failOnUnknown = truthOf("fail-on-unknown", input("fail-on-unknown"));
    const sarifFile = input("sarif-file") ?? "lakeproof.sarif";
    const config = input("config");
    const pack = input("pack");
    const choice = {
      rules: lines(input("rules")),
      skip: lines(input("skip")),
      ...config && { config },
      ...pack && { pack }
    };
    const { result, configuration } = await scanPaths(paths, choice, false, surroundings);
    const options = { color: false, links: false, profile: "github", version: VERSION, ruleUrl };
    writeOutputs([{ format: "sarif", path: sarifFile }], cwd, () => reportText("sarif", result, options));
    for (const chunk of reportText("text", result, options)) await stdout(stopCommands(chunk));
    for (const chunk of reportText("github", result, options)) await stdout(chunk);
    if (env.GITHUB_STEP_SUMMARY) append(env.GITHUB_STEP_SUMMARY, [...reportText("markdown", result, options)].join(""));
    const code = exitCodeOf(result, {
      failOn: failOn ?? configuration.failOn ?? "high",
      failOnUnknown: failOnUnknown ?? configuration.failOnUnknown ?? false
    });
    if (env.GITHUB_OUTPUT)
      append(
        env.GITHUB_OUTPUT,
        Object.entries(outputsOf(result, sarifFile, code)).map(delimited).join("")
      );
    return code;
  } catch (error) {
    const text = error instanceof UsageError ? `${error.message} ${error.next ?? ""}` : `This is a bug in Lakeproof ${VERSION}: ${error instanceof Error ? error.stack : String(error)}`;
    await stdout(`::error title=Lakeproof::${text.split("\n").map(forCommand).join("%0A")}
`);
    return 2;
  }
}
function outputsOf(result, sarifFile, code) {
  return {
    "sarif-file": sarifFile,
    conclusion: code === 0 ? "success" : code === 1 ? "failure" : "incomplete",
    "fail-count": String(result.counts.fail),
    "unknown-count": String(result.counts.unknown),
    "pass-count": String(result.counts.pass),
    complete: String(result.complete)
  };
}
function stopCommands(text) {
  const token = randomUUID();
  return `::stop-commands::${token}
${text}
::${token}::
`;
}
function delimited([name, value]) {
  const delimiter = `ghadelimiter_${randomUUID()}`;
  return `${name}<<${delimiter}
${value}
${delimiter}
`;
}
function append(file, text) {
  appendFileSync(file, text);
}
function lines(text) {
  return (text ?? "").split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== "");
}
function severityOf(text) {
  if (text === void 0 || text === "none") return text;
  const severity = SEVERITIES.find((each) => each === text);
  if (severity === void 0)
    throw new UsageError(`The input fail-on is ${JSON.stringify(text)}.`, `It takes ${SEVERITIES.join(", ")} or none.`);
  return severity;
}
function truthOf(name, text) {
  if (text === void 0) return void 0;
  if (["true", "True", "TRUE"].includes(text)) return true;
  if (["false", "False", "FALSE"].includes(text)) return false;
  throw new UsageError(`The input ${name} is ${JSON.stringify(text)}.`, "It takes true or false.");
}
