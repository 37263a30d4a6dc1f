// chunk:chunks/review-PMHNE42D.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-UETJZ26O.js?chunks
import { addedSince_2 } from "./shared-run-scan.js";
import { isSameContent_2 } from "./shared-run-scan.js";
import { isThere_2 } from "./shared-run-scan.js";
import { loadPolicy_2 } from "./shared-run-scan.js";
import { lostFiles_2 } from "./shared-run-scan.js";
import { pathIn_2 } from "./shared-run-scan.js";
import { renamedUris_2 } from "./shared-run-scan.js";
import { submodulesInIndex_2 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-NSYRARZ5.js?chunks
import { LARGEST_18 } from "./shared-run-scan.js";
import { isInside_18 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-SNF4LXGB.js?chunks
import { isSameJson_19 } from "./shared-run-scan.js";
import { knownFinding_19 } from "./shared-run-scan.js";
import { readRoots_19 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-EVX22BTO.js?chunks
import { diskFile_20 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-HATOPZRW.js?chunks
import { perimeterOf_25 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-H4C4KUBB.js?chunks
import { excluderFor_26 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-C2PEFB7S.js?chunks
import { toPath_28 } from "./shared-run-policy-run-scan.js";
import { toUri_28 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-B4CVIJHF.js?chunks
import { SEVERITIES_33 } from "./shared-cli-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:chunks/review-PMHNE42D.js
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readFileSync } from "node:fs";
import { existsSync as existsSync2, readdirSync } from "node:fs";
import { join as join2, resolve } from "node:path";
import { existsSync as existsSync3, readdirSync as readdirSync2, readFileSync as readFileSync2 } from "node:fs";
import { join as join3, posix, relative, sep } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
function watchWaivers(before, formerName, isBlocked) {
  const left = /* @__PURE__ */ new Map();
  for (const each of before) {
    const key = `${each.fingerprint} ${each.file}`;
    left.set(key, [...left.get(key) ?? [], each]);
  }
  const added2 = /* @__PURE__ */ new Map();
  const wasWaived = ({ fingerprint, file, verdict }) => {
    const candidates = left.get(`${fingerprint} ${formerName(file)}`) ?? [];
    const i = candidates.findIndex((each) => each.verdict === "fail" || verdict === "unknown");
    return i >= 0 && candidates.splice(i, 1).length > 0;
  };
  return {
    added: added2,
    accepts: (finding, waiver) => {
      if (waiver.scope.kind === "glob" || wasWaived(knownFinding_19(finding))) return true;
      added2.set(waiver, (added2.get(waiver) ?? 0) + 1);
      return !isBlocked;
    }
  };
}
function noLongerJudged({ was, is }) {
  const how = was === is ? "is still there, but nothing in it is recognised" : `is now ${is}, which is not judged`;
  return {
    level: "error",
    kind: "no-longer-judged",
    message: `${was} was judged before this change; it ${how}`,
    next: "Keep it where and what it was, or take it away in a change of its own.",
    file: is
  };
}
function ruleChanges(base, own) {
  const before = new Map(base.map((each) => [each.rule.id, each]));
  const after = new Map(own.map((each) => [each.rule.id, each]));
  const off = base.filter(({ rule }) => !after.has(rule.id));
  return [
    ...off.map(
      ({ rule }) => ({ kind: "rule", loosens: true, text: `the rule ${rule.id} is switched off` })
    ),
    ...own.flatMap((each) => {
      const was = before.get(each.rule.id);
      if (was !== void 0) return differences(was, each);
      return [{ kind: "rule", loosens: false, text: `the rule ${each.rule.id} is switched on` }];
    })
  ];
}
function differences(was, is) {
  const { id, severity } = is.rule;
  const changes = [];
  if (severity !== was.rule.severity) {
    const isLower = SEVERITIES_33.indexOf(severity) > SEVERITIES_33.indexOf(was.rule.severity);
    const text = `the severity of ${id} is ${isLower ? "lowered" : "raised"} from ${was.rule.severity} to ${severity}`;
    changes.push({ kind: "severity", loosens: isLower, text });
  }
  for (const name of /* @__PURE__ */ new Set([...Object.keys(was.params), ...Object.keys(is.params)])) {
    const [from, to] = [was.params[name], is.params[name]];
    if (isSameJson_19(from, to)) continue;
    const text = `the parameter ${name} of ${id} changes from ${JSON.stringify(from)} to ${JSON.stringify(to)}`;
    changes.push({ kind: "params", loosens: true, text });
  }
  if (!isSameJson_19(judging(was.rule), judging(is.rule)))
    changes.push({ kind: "rule", loosens: true, text: `the rule ${id} judges otherwise` });
  return changes;
}
function judging({ resource, when, require: require22, params, aliases }) {
  return { resource, when, require: require22, params, aliases };
}
function waiverChanges(base, own) {
  const left = /* @__PURE__ */ new Map();
  for (const waiver of base) left.set(keyOf(waiver), [...left.get(keyOf(waiver)) ?? [], waiver]);
  const changes = own.flatMap((waiver) => {
    const before = left.get(keyOf(waiver))?.shift();
    return before === void 0 ? [added(waiver)] : differences2(before, waiver);
  });
  const removed = [...left.values()].flat().map(
    (waiver) => ({
      kind: "waiver",
      loosens: false,
      text: `the waiver of ${nameOf(waiver)} is removed`
    })
  );
  return [...changes, ...removed];
}
function addedWaivers(base, own) {
  const known = new Set(base.map(wordsOf));
  return own.filter((waiver) => !known.has(wordsOf(waiver)));
}
function added(waiver) {
  const { at, reason, owner, expires } = waiver;
  const lacks = [
    ...reason.trim() === "" ? ["no reason"] : [],
    ...owner ? [] : ["no owner"],
    ...expires ? [] : ["no last day"]
  ];
  const but = lacks.length > 0 ? `, with ${lacks.join(" and ")}` : "";
  return { kind: "waiver", loosens: true, text: `a waiver of ${nameOf(waiver)} is added${but}`, at };
}
function differences2(before, { reason, expires, at, ...waiver }) {
  const name = nameOf({ ...waiver, reason, at });
  const say = (loosens, text) => ({ kind: "waiver", loosens, text, at });
  const changes = [];
  if (expires !== before.expires) {
    const isLonger = expires === void 0 || before.expires !== void 0 && expires > before.expires;
    const days = `from ${before.expires ?? "no last day"} to ${expires ?? "no last day"}`;
    changes.push(say(isLonger, `the waiver of ${name} is ${isLonger ? "extended" : "shortened"} ${days}`));
  }
  if (reason !== before.reason)
    changes.push(say(before.reason.trim() === "", `the waiver of ${name} gives another reason`));
  if (waiver.owner !== before.owner) changes.push(say(false, `the waiver of ${name} has another owner`));
  return changes;
}
function keyOf({ rule, id, scope }) {
  return JSON.stringify([rule, scope, id]);
}
function wordsOf({ rule, id, scope, reason, owner, expires }) {
  return JSON.stringify([rule, id, scope, reason, owner, expires]);
}
function nameOf({ rule, scope }) {
  return scope.kind === "glob" ? `${rule} on ${scope.pattern}` : rule;
}
function policyChanges(base, own) {
  return [
    ...ruleChanges(base.rules, own.rules),
    ...thresholds(base.configuration, own.configuration),
    ...perimeter(base.configuration, own.configuration),
    ...excludes(base.configuration, own.configuration),
    ...waiverChanges(base.waivers, own.waivers),
    ...baselines(base.baseline?.findings ?? [], own.baseline?.findings ?? [])
  ];
}
function thresholds(base, own) {
  const changes = [];
  const [from, to] = [base.failOn ?? "high", own.failOn ?? "high"];
  const strictness = (failOn) => failOn === "none" ? -1 : SEVERITIES_33.indexOf(failOn);
  if (from !== to)
    changes.push({
      kind: "fail-on",
      loosens: strictness(to) < strictness(from),
      text: `failOn changes from ${from} to ${to}`
    });
  const switched = (key, isLooseWhen) => {
    if (base[key] === own[key]) return;
    const text = `${key} changes from ${base[key] ?? "its default"} to ${own[key] ?? "its default"}`;
    changes.push({ kind: "fail-on", loosens: (own[key] ?? isLooseWhen) === isLooseWhen, text });
  };
  switched("failOnUnknown", false);
  switched("failOnNew", true);
  const [block, report] = [base.newWaivers ?? "block", own.newWaivers ?? "block"];
  if (block !== report)
    changes.push({
      kind: "configuration",
      loosens: report === "report",
      text: `newWaivers changes from ${block} to ${report}`
    });
  return changes;
}
function perimeter(base, own) {
  const [before, after] = [perimeterOf_25(base), perimeterOf_25(own)];
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => !isSameJson_19(before[key], after[key])).map((key) => {
    const [from, to] = [before[key], after[key]].map((value) => JSON.stringify(value) ?? "nothing");
    return { kind: "perimeter", loosens: true, text: `the perimeter's ${key} changes from ${from} to ${to}` };
  });
}
function excludes({ exclude: before = [] }, { exclude: after = [] }) {
  if (isSameJson_19(before, after)) return [];
  const more = after.filter((pattern) => !before.includes(pattern));
  const fewer = before.filter((pattern) => !after.includes(pattern));
  const loosens = more.length > 0 || fewer.some((pattern) => pattern.startsWith("!")) || fewer.length === 0;
  const parts = [
    ...more.length > 0 ? [`leaves out ${more.join(" ")}`] : [],
    ...fewer.length > 0 ? [`no longer has ${fewer.join(" ")}`] : []
  ];
  return [
    { kind: "exclude", loosens, text: `exclude ${parts.length > 0 ? parts.join(" and ") : "has another order"}` }
  ];
}
function baselines(before, after) {
  const [known, kept] = [before, after].map(
    (list) => new Set(list.map(({ fingerprint, file }) => `${fingerprint} ${file}`))
  );
  const more = [...kept ?? []].filter((key) => !known?.has(key)).length;
  const fewer = [...known ?? []].filter((key) => !kept?.has(key)).length;
  if (more > 0 || after.length > before.length)
    return [
      {
        kind: "baseline",
        loosens: true,
        text: `the baseline grows by ${Math.max(more, after.length - before.length)} finding(s)`
      }
    ];
  return fewer === 0 ? [] : [{ kind: "baseline", loosens: false, text: `the baseline shrinks by ${fewer} finding(s)` }];
}
function withWrittenTwice(problems, before, formerName) {
  const left = /* @__PURE__ */ new Map();
  for (const each of before) {
    const key = keyOf2(each, each.file);
    if (isTwice(each)) left.set(key, (left.get(key) ?? 0) + 1);
  }
  return problems.map((each) => {
    if (!isTwice(each)) return each;
    const key = keyOf2(each, formerName(each.file));
    const known = left.get(key) ?? 0;
    left.set(key, known - 1);
    return known > 0 ? each : { ...each, level: "error" };
  });
}
function isTwice({ kind }) {
  return kind === "duplicate-key";
}
function keyOf2({ message }, file) {
  return `${file} ${message.replaceAll(/\bline \d+/g, "line")}`;
}
function movedAway(before, now, commit, cwd) {
  const gone = [...before.read ?? []].filter((uri) => now.read?.has(uri) !== true && !isThere_2(uri, cwd));
  if (gone.length === 0) return [];
  return addedSince_2(commit).flatMap((path) => {
    const file = join(commit.root, path);
    const is = toUri_28(file, cwd);
    if (now.read?.has(is) || !existsSync(file) || !isReadable(file)) return [];
    const routed = readRoots_19(diskFile_20(file, is, false));
    const resources = routed.kind === "roots" ? routed.estates.flatMap((estate) => [...estate.resources]) : [];
    const was = gone.find((uri) => resources.some((resource) => before.declares?.(resource, uri)));
    return was === void 0 ? [] : [{ was, is }];
  });
}
function isReadable(path) {
  const status = statSync(path);
  return status.isFile() && status.size <= LARGEST_18;
}
function hasSameFiles({ read: before }, { read: now }, commit, cwd) {
  if (before === void 0 || now === void 0 || before.size !== now.size) return false;
  return [...now].every((uri) => {
    const path = before.has(uri) ? toPath_28(uri, cwd) : void 0;
    const blob = path === void 0 ? void 0 : commit.blobs.get(pathIn_2(commit, path));
    try {
      return path !== void 0 && blob !== void 0 && isSameContent_2(blob, readFileSync(path));
    } catch {
      return false;
    }
  });
}
function unreadSubmodules({ root, submodules }, paths, { configuration: { exclude = [] }, folder }, cwd) {
  const isExcluded = excluderFor_26(folder, exclude);
  const places = (paths.length > 0 ? paths : ["."]).map((path) => resolve(cwd, path));
  return [...submodulesInIndex_2(root)].flatMap(([path, id]) => {
    const there = join2(root, path);
    const isScanned = places.some((place) => there === place || isInside_18(there, place)) && !isExcluded(there);
    const isEmpty = !existsSync2(there) || readdirSync(there).length === 0;
    if (!isScanned || !isEmpty || submodules.get(path) === id) return [];
    const file = toUri_28(there, cwd);
    return [
      {
        level: "error",
        kind: "unread-submodule",
        message: `The submodule ${file} is new or changed, and not checked out, so nothing in it could be judged`,
        next: "Check it out before the scan (submodules: true for actions/checkout).",
        file
      }
    ];
  });
}
var HOME = ".github";
var WORKFLOW = /\.ya?ml$/i;
function workflowChanges(commit, cwd) {
  const before = [...commit.blobs.keys()].filter((path) => path.startsWith(`${HOME}/`) && WORKFLOW.test(path));
  const paths = [.../* @__PURE__ */ new Set([...before, ...workflowsIn(commit.root)])].sort();
  return paths.flatMap((path) => {
    const blob = commit.blobs.get(path);
    const file = join3(commit.root, path);
    const start = { line: 1, column: 1 };
    const at = { file: toUri_28(file, cwd), start, end: start };
    const text = existsSync3(file) ? readFileSync2(file) : void 0;
    if (text === void 0 || !text.includes("lakeproof")) return [];
    if (blob !== void 0 && isSameContent_2(blob, text)) return [];
    const verb = blob === void 0 ? "is added" : "changes";
    return [
      {
        kind: "workflow",
        loosens: true,
        text: `the workflow ${posix.basename(path)}, which calls Lakeproof, ${verb}`,
        at
      }
    ];
  });
}
function workflowsIn(root) {
  const home = join3(root, HOME);
  if (!existsSync3(home)) return [];
  return readdirSync2(home, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && WORKFLOW.test(entry.name)).map((entry) => relative(root, join3(entry.parentPath, entry.name)).split(sep).join("/"));
}
async function reviewedScan(reviewing, { cwd }) {
  const { trusted, policy, before, sameParameters, choice, paths, others, scanHead } = reviewing;
  const { commit, name } = trusted;
  const renamed = renamedUris_2(commit, cwd);
  const formerly = new Map([...renamed].map(([was, is]) => [is, was]));
  const formerName = (file) => formerly.get(file) ?? file;
  const newWaivers = choice.newWaivers ?? policy.loaded.configuration.newWaivers ?? "block";
  const own = await ownPolicy(choice, paths, cwd);
  const { accepts, added: added2 } = watchWaivers(before.waived.map(knownFinding_19), formerName, newWaivers === "block");
  const listed = newWaivers === "report" && "rules" in own ? [...policy.waivers, ...addedWaivers(policy.waivers, own.waivers)] : policy.waivers;
  const formerRoots = new Set([...before.roots ?? []].map((root) => renamed.get(root) ?? root));
  const result = await scanHead({ ...policy, waivers: listed }, { others, accepts, formerRoots });
  const changes = "rules" in own ? policyChanges(effective(policy), effective(own)) : [];
  const isPreviewed = changes.length > 0 && choice.live === void 0;
  const preview = "rules" in own && isPreviewed ? await scanHead(own, {}) : void 0;
  const review = {
    source: name,
    changes: [...changes, ...[...added2].map(inlineWaiver), ...workflowChanges(commit, cwd)],
    newWaivers,
    sameFiles: sameParameters && hasSameFiles(before, result, commit, cwd),
    ...preview && { preview: preview.counts }
  };
  const told = withWrittenTwice(result.problems, before.problems, formerName);
  const toldOf = new Set(told.filter(({ level }) => level === "error").map(({ file }) => file));
  const lost = [...lostFiles_2(before, result, renamed, cwd), ...movedAway(before, result, commit, cwd)];
  const untold = lost.filter(({ is }, i) => !toldOf.has(is) && lost.findIndex((each) => each.is === is) === i);
  const problems = [
    ...told,
    ..."rules" in own ? [] : [own],
    ...untold.map(noLongerJudged),
    ...unreadSubmodules(commit, paths, policy.loaded, cwd)
  ];
  return { ...result, review, problems, complete: !problems.some(({ level }) => level === "error") };
}
async function ownPolicy(choice, paths, cwd) {
  try {
    return await loadPolicy_2(choice, paths, cwd);
  } catch (error) {
    if (!(error instanceof UsageError_35)) throw error;
    return {
      level: "error",
      kind: "policy-unusable",
      message: `The policy of this change cannot be used: ${error.message}`,
      next: error.next ?? "Mend it: once merged, it would stop every run.",
      file: ""
    };
  }
}
function effective({ loaded: { configuration }, ...policy }) {
  return { ...policy, configuration };
}
function inlineWaiver([{ rule, reason, at }, count]) {
  const findings = `${count} finding${count === 1 ? "" : "s"}`;
  return { kind: "inline-waiver", loosens: true, text: `a comment waives ${rule} for ${findings}: ${reason}`, at };
}
export {
  reviewedScan
};
