import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  loadBaseline
} from "./chunk-Y62E75Y3.js";
import {
  gatedScan,
  writeFiles
} from "./chunk-KKXPTW67.js";
import {
  knownFinding
} from "./chunk-WK5S6FHS.js";
import "./chunk-JD7SGUYG.js";
import "./chunk-2GF2QG34.js";
import "./chunk-U4FOBZTP.js";
import "./chunk-NI7TRFF2.js";
import "./chunk-FQ5ZAONP.js";
import "./chunk-JU6I45OF.js";
import "./chunk-E7CMWZG4.js";
import "./chunk-E2HV3AK4.js";
import "./chunk-4QVK5VW7.js";
import "./chunk-2DLH2WA2.js";
import "./chunk-FSILLMDS.js";
import "./chunk-D563T4FI.js";
import "./chunk-OHNZZHFR.js";
import "./chunk-CKHRFKAU.js";
import "./chunk-3WDRMSHZ.js";
import "./chunk-EBTPQMST.js";
import "./chunk-GFA3TMIB.js";
import "./chunk-JH4KVXHN.js";
import "./chunk-O3C5OOCR.js";
import "./chunk-WYSKVHBN.js";
import {
  forJson,
  forTerminal
} from "./chunk-OPF5HUSQ.js";
import "./chunk-CWEF3M6U.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";

// src/commands/run-baseline.ts
import { relative, resolve } from "node:path";
async function writeBaseline(paths, { file, ...choice }, surroundings) {
  const { result } = await gatedScan(
    paths,
    { ...choice, failOnNew: false, baseline: false },
    () => false,
    surroundings
  );
  if (!result.complete) return incomplete(result, surroundings);
  const findings = result.findings.map(knownFinding);
  keep(file, findings, surroundings);
  await surroundings.stdout(`Known now: ${count(findings)}, in ${file}
${NEXT}`);
  return 0;
}
async function pruneBaseline(paths, { file, ...choice }, surroundings) {
  const { cwd, stdout } = surroundings;
  const known = loadBaseline(file, cwd);
  const asked = { ...choice, baseline: file, failOnNew: false };
  const { result } = await gatedScan(paths, asked, () => false, surroundings);
  if (!result.complete) return incomplete(result, surroundings);
  const gone = /* @__PURE__ */ new Map();
  for (const each of result.comparison?.absent ?? []) gone.set(keyOf(each), (gone.get(keyOf(each)) ?? 0) + 1);
  const left = known.filter((each) => {
    const times = gone.get(keyOf(each)) ?? 0;
    gone.set(keyOf(each), times - 1);
    return times <= 0;
  });
  if (left.length < known.length) keep(file, left, surroundings);
  await stdout(`No longer found, and taken out: ${count(known.slice(left.length))}; left in ${file}: ${count(left)}
`);
  return 0;
}
function baselineWords(file, cwd) {
  const known = loadBaseline(file, cwd);
  const rules = [...new Set(known.map(({ rule }) => rule))].sort();
  const lines = rules.map((rule) => {
    const all = known.filter((each) => each.rule === rule);
    const files = new Set(all.map((each) => each.file));
    return `${String(all.length).padStart(6)}  ${rule} in ${files.size} file(s)`;
  });
  return `${count(known)} in ${relative(cwd, resolve(cwd, file))}
${lines.map((line) => `${forTerminal(line)}
`).join("")}`;
}
var NEXT = "Next: commit it, name it in the configuration (baseline), and scan with --fail-on-new.\n";
function keep(file, findings, { cwd }) {
  writeFiles("baseline", [{ path: resolve(cwd, file), text: () => [baselineText(findings)] }]);
}
function baselineText(findings) {
  const lines = findings.toSorted((one, other) => keyOf(one) < keyOf(other) ? -1 : 1).map(({ rule, verdict, file, resource, fingerprint }) => forJson({ rule, verdict, file, resource, fingerprint }));
  const list = lines.length === 0 ? "[]" : `[
${lines.join(",\n")}
]`;
  return `{"format":"lakeproof-baseline","version":1,"findings":${list}}
`;
}
function keyOf({ file, rule, resource, verdict, fingerprint }) {
  return JSON.stringify([file, rule, resource, verdict, fingerprint]);
}
function count({ length }) {
  return `${length} finding${length === 1 ? "" : "s"}`;
}
function incomplete({ problems }, { stderr }) {
  const lines = problems.filter(({ level }) => level === "error").map(({ file, message, next = "" }) => `error: ${file === "" ? "" : `${file}: `}${message} ${next}`);
  stderr(`${lines.map(forTerminal).join("\n")}
Nothing was written: a baseline has to be of everything.
`);
  return 3;
}
export {
  baselineWords,
  pruneBaseline,
  writeBaseline
};
