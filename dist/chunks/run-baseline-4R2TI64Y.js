// chunk:chunks/run-baseline-4R2TI64Y.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  loadBaseline
} from "./chunk-XMN6BPJH.js";

// elsewhere:chunks/chunk-43D7BN6B.js?chunks
import { gatedScan_1 } from "./shared-run-scan.js";
import { writeFiles_1 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-SNF4LXGB.js?chunks
import { knownFinding_19 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-GELGPV2J.js?chunks
import { withNext_31 } from "./shared-cli-run-scan.js";

// elsewhere:chunks/chunk-OPF5HUSQ.js?chunks
import { forJson_32 } from "./shared-cli-run-policy-run-scan.js";
import { forTerminal_32 } from "./shared-cli-run-policy-run-scan.js";

// chunk:chunks/run-baseline-4R2TI64Y.js
import { relative, resolve } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
async function writeBaseline(paths, { file, ...choice }, surroundings) {
  const { result } = await gatedScan_1(
    paths,
    { ...choice, failOnNew: false, baseline: false },
    () => false,
    surroundings
  );
  if (!result.complete) return incomplete(result, surroundings);
  const findings = result.findings.map(knownFinding_19);
  keep(file, findings, surroundings);
  await surroundings.stdout(`Known now: ${count(findings)}, in ${file}
${NEXT}`);
  return 0;
}
async function pruneBaseline(paths, { file, ...choice }, surroundings) {
  const { cwd, stdout } = surroundings;
  const known = loadBaseline(file, cwd);
  const asked = { ...choice, baseline: file, failOnNew: false };
  const { result } = await gatedScan_1(paths, asked, () => false, surroundings);
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
${lines.map((line) => `${forTerminal_32(line)}
`).join("")}`;
}
var MEND = "Mend what cannot be read, or leave it out (exclude in the configuration), and run again.";
var NEXT = "Next: commit it, name it in the configuration (baseline), and scan with --fail-on-new.\n";
function keep(file, findings, { cwd }) {
  writeFiles_1("baseline", [{ path: resolve(cwd, file), text: () => [baselineText(findings)] }]);
}
function baselineText(findings) {
  const lines = findings.toSorted((one, other) => keyOf(one) < keyOf(other) ? -1 : 1).map(({ rule, verdict, file, resource, fingerprint }) => forJson_32({ rule, verdict, file, resource, fingerprint }));
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
  const lines = problems.filter(({ level }) => level === "error").map(({ file, message, next }) => `error: ${file === "" ? "" : `${file}: `}${withNext_31(message, next)}`);
  const told = [...new Set(lines)].map(forTerminal_32).join("\n");
  stderr(`${told}
Nothing was written: a baseline has to be of everything. ${MEND}
`);
  return 3;
}
export {
  baselineWords,
  pruneBaseline,
  writeBaseline
};
