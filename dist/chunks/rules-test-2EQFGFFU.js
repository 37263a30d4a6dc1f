// chunk:chunks/rules-test-2EQFGFFU.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  readRules,
  ruleFiles
} from "./chunk-HPFWQTIL.js";

// elsewhere:chunks/chunk-462S4MXE.js?chunks
import { checkParams_4 } from "./shared-run-scan.js";

// chunk:chunks/rules-test-2EQFGFFU.js
import "./chunk-FOTQOQFV.js";

// elsewhere:chunks/chunk-JC4AK7OL.js?chunks
import { scan_14 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-EVX22BTO.js?chunks
import { heldFile_20 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-HATOPZRW.js?chunks
import { perimeterOf_25 } from "./shared-run-scan.js";
import { select_25 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-GELGPV2J.js?chunks
import { withNext_31 } from "./shared-cli-run-scan.js";

// elsewhere:chunks/chunk-CWEF3M6U.js?chunks
import { builtinRules_34 } from "./shared-explain-rule-run-scan.js";
import { packageRoot_34 } from "./shared-explain-rule-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:chunks/rules-test-2EQFGFFU.js
import { join as join2, relative, resolve } from "node:path";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
function verdictsNotShown(rule, fixtures) {
  const shown = new Set(fixtures.map(({ verdict }) => verdict));
  const needed = ["pass", "fail", "unknown", ...rule.when ? ["not-applicable"] : []];
  return needed.filter((verdict) => !shown.has(verdict));
}
async function fixtureComplaints(rule, fixture) {
  const pack = { id: "one", title: "", description: "", rules: { [rule.id]: { params: fixture.params } } };
  const { selected, complaints } = select_25([rule], pack, {}, { only: [], skip: [] });
  const unknownParams = Object.keys(fixture.params).filter((name) => !Object.hasOwn(rule.params ?? {}, name));
  const wrong = [
    ...complaints.map(({ message }) => message),
    ...unknownParams.map((name) => `the rule has no parameter ${name}`),
    ...(await checkParams_4(rule, fixture.params)).map(({ message }) => message)
  ];
  return wrong.length > 0 ? wrong : differences(await judged(selected, fixture), fixture);
}
async function judged(rules, { name, text, perimeter }) {
  const file = heldFile_20(name, () => new TextEncoder().encode(text));
  const files = { files: [file], problems: () => [] };
  const {
    findings,
    others = [],
    problems
  } = await scan_14(files, {
    rules,
    perimeter: perimeterOf_25({ perimeter }),
    others: true
  });
  return {
    problems: problems.map(({ message, at }) => at === void 0 ? message : `line ${at.start.line}: ${message}`),
    found: [...findings, ...others].sort((a, b) => lineOf(a) - lineOf(b))
  };
}
function differences({ problems, found }, { verdict, marks, isPinned }) {
  const isMarked = (finding) => marks.some((mark) => mark.line === lineOf(finding) && mark.verdict === finding.verdict);
  const others = found.filter((finding) => finding.verdict !== verdict && !isMarked(finding));
  const reported = found.filter((finding) => finding.verdict === "fail" || finding.verdict === "unknown");
  const pinned = marks.filter((mark) => mark.verdict === "fail" || mark.verdict === "unknown");
  const missed = marks.filter((mark) => !found.some((each) => lineOf(each) === mark.line));
  const [are, should] = [reported.map(lineOf).join(", "), pinned.map(({ line }) => line).join(", ")];
  return [
    ...problems,
    ...others.map((each) => `line ${lineOf(each)}: ${each.resource.id} is ${each.verdict}, not ${verdict}`),
    ...found.some((each) => each.verdict === verdict) ? [] : [`nothing in it is judged ${verdict}`],
    ...isPinned && are !== should ? [`reported are lines ${are || "none"}; marked with # expect: are ${should || "none"}`] : [],
    ...isPinned ? missed.map((mark) => `line ${mark.line}: ${mark.verdict} is expected, but nothing points there`) : []
  ];
}
function lineOf(finding) {
  return finding.places[0].at.start.line;
}
var VERDICTS = {
  pass: "pass",
  fail: "fail",
  unknown: "unknown",
  na: "not-applicable"
};
var STEMS = `The verdicts are: ${Object.keys(VERDICTS).join(", ")}.`;
function fixturesOf(folder) {
  return readdirSync(folder).filter((name) => /\.(yaml|json|ndjson)$/.test(name) && name !== "rule.json").sort().map((name) => fixtureOf(name, readFileSync(join(folder, name), "utf8")));
}
function fixtureOf(name, text) {
  const verdict = VERDICTS[name.split(".")[0]];
  if (verdict === void 0) throw new UsageError_35(`${name} begins with no verdict.`, STEMS);
  const top = /^(?:#.*\n)*/.exec(text)?.[0];
  const marks = text.split("\n").flatMap((line, i) => {
    const expected = /# expect: (\S+)$/.exec(line)?.[1];
    if (expected === void 0) return [];
    const marked = VERDICTS[expected];
    if (marked === void 0) throw new UsageError_35(`${name}:${i + 1}: ${expected} is no verdict.`, STEMS);
    return [{ line: i + 1, verdict: marked }];
  });
  return {
    name,
    // A snapshot has no comments of its own.
    text: name.endsWith(".ndjson") ? text.slice(top.length) : text,
    verdict,
    params: stated(name, top, "params"),
    perimeter: stated(name, top, "perimeter"),
    marks,
    isPinned: name.endsWith(".yaml")
  };
}
function stated(name, top, word) {
  const text = new RegExp(`^# ${word}: (.*)$`, "m").exec(top)?.[1] ?? "{}";
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError_35(
      `${name}: what its comment "# ${word}:" says is no JSON: ${text}`,
      "Write a JSON object, on that line."
    );
  }
}
async function rulesTest(folder, { cwd, stdout }) {
  const files = ruleFiles(resolve(cwd, folder));
  if (typeof files === "string")
    throw new UsageError_35(`The folder ${folder} cannot be read: ${files}.`, "Name the folder that holds your rules.");
  if (files.length === 0)
    throw new UsageError_35(
      `There is no rule below ${folder}.`,
      "A rule is a folder of its name with a rule.json, and fixtures beside it: pass.yaml, fail.yaml, unknown.yaml."
    );
  const others = files.every((file) => file.startsWith(join2(packageRoot_34(), "rules"))) ? [] : builtinRules_34();
  let failures = 0;
  let checks = 0;
  for (const document of await readRules(files, cwd, others)) {
    for (const { name, complaints } of await outcomesOf(document)) {
      checks++;
      if (complaints.length > 0) failures++;
      const path = relative(cwd, resolve(document.folder, name));
      await stdout(`${complaints.length === 0 ? "ok  " : "FAIL"} ${path}
`);
      for (const complaint of complaints) await stdout(`       ${complaint}
`);
    }
  }
  const rules = files.length === 1 ? "1 rule" : `${files.length} rules`;
  await stdout(`${rules}, ${checks} checks, ${failures} failed
`);
  return failures > 0 ? 1 : 0;
}
async function outcomesOf({ value: rule, folder }) {
  const outcomes = [];
  try {
    const fixtures = fixturesOf(folder);
    const missing = verdictsNotShown(rule, fixtures);
    if (missing.length > 0)
      outcomes.push({ name: "rule.json", complaints: [`no fixture shows it ${missing.join(", ")}`] });
    for (const fixture of fixtures)
      outcomes.push({ name: fixture.name, complaints: await fixtureComplaints(rule, fixture) });
  } catch (error) {
    if (!(error instanceof UsageError_35)) throw error;
    outcomes.push({ name: "", complaints: [withNext_31(error.message, error.next)] });
  }
  return outcomes;
}
export {
  rulesTest
};
