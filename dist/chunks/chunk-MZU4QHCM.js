import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  describeCondition
} from "./chunk-E7CMWZG4.js";
import {
  whatDecides,
  whyUndecided
} from "./chunk-E2HV3AK4.js";
import {
  cellWidth,
  wrapped
} from "./chunk-4DFU5A2L.js";
import {
  isHole,
  isList,
  isMap,
  valueAt
} from "./chunk-D563T4FI.js";
import {
  segments
} from "./chunk-WYSKVHBN.js";
import {
  COLUMNS,
  counted,
  groupsOf,
  isWebAddress,
  localName,
  oneLine,
  pathOf,
  positionOf,
  resourceName,
  shorten,
  sourceName
} from "./chunk-5Y7SQUY5.js";
import {
  forCommand,
  forCommandProperty,
  forJson,
  forMarkdown,
  forSarif,
  forTerminal,
  forXml
} from "./chunk-OPF5HUSQ.js";
import {
  SEVERITIES
} from "./chunk-B4CVIJHF.js";

// src/gate/exit-code.ts
function exitCodeOf(result, { failOn, failOnUnknown, counts: counts2 = () => true }) {
  const failing = new Set(failOn === "none" ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1));
  let isUnknown = false;
  for (const finding of result.findings) {
    if (!counts2(finding)) continue;
    if (finding.verdict === "fail" && failing.has(finding.rule.severity)) return 1;
    if (finding.verdict === "unknown") isUnknown = true;
  }
  return !result.complete || failOnUnknown && isUnknown ? 3 : 0;
}

// src/reports/compared.ts
function newAndGone({ comparison, findings, rules }) {
  const counts2 = Object.fromEntries(SEVERITIES.map((severity) => [severity, { new: 0, gone: 0 }]));
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  for (const finding of findings) if (isNew(finding, comparison)) counts2[finding.rule.severity].new++;
  for (const { rule } of comparison?.absent ?? []) {
    const severity = severities.get(rule);
    if (severity !== void 0) counts2[severity].gone++;
  }
  return counts2;
}
function isNew(finding, comparison) {
  return comparison?.states.get(finding) === "new";
}
function newFirst(findings, comparison) {
  if (comparison === void 0) return findings;
  const known = findings.filter((finding) => !isNew(finding, comparison));
  return [...findings.filter((finding) => isNew(finding, comparison)), ...known];
}
function comparedWords({ comparison, findings }) {
  if (comparison === void 0) return void 0;
  const fresh = findings.filter((finding) => isNew(finding, comparison)).length;
  return `${fresh} new, ${findings.length - fresh} known, ${comparison.absent.length} gone, compared with ${comparison.with}`;
}
function isUntouched({ review, complete, comparison, findings }) {
  if (review === void 0 || !complete || !review.sameFiles || review.changes.length > 0) return false;
  const isKnown = (finding) => comparison === void 0 || comparison.states.get(finding) === "unchanged";
  return findings.every(isKnown) && (comparison?.absent.length ?? 0) === 0;
}

// src/reports/severity.ts
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note"
};
function levelOf(finding) {
  return finding.verdict === "fail" ? LEVELS[finding.rule.severity] : "note";
}
function* worstFirst(findings) {
  for (const severity of SEVERITIES) {
    for (const verdict of ["fail", "unknown"]) {
      for (const finding of findings) {
        if (finding.verdict === verdict && finding.rule.severity === severity) yield finding;
      }
    }
  }
}
function tally(findings) {
  const counts2 = Object.fromEntries(SEVERITIES.map((severity) => [severity, { fail: 0, unknown: 0 }]));
  for (const { rule, verdict } of findings) {
    if (verdict === "fail" || verdict === "unknown") counts2[rule.severity][verdict]++;
  }
  return counts2;
}

// src/reports/github.ts
var MAX_PER_LEVEL = 10;
var MAX_TEXT = 4e3;
var githubReport = function* (result) {
  const printed = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const { command, render } of annotations(result)) {
    if (printed[command] < (command === "notice" ? MAX_PER_LEVEL - 1 : MAX_PER_LEVEL)) {
      printed[command]++;
      yield render();
    } else left++;
  }
  if (left > 0) yield `::notice title=lakeproof::${left} more in the summary
`;
};
function* annotations({ findings, problems, comparison, review }) {
  for (const change of review?.changes ?? []) if (change.loosens) yield ofChange(change);
  for (const finding of newFirst([...worstFirst(findings)], comparison)) yield ofFinding(finding);
  for (const problem of problems) if (problem.level !== "note") yield ofProblem(problem, problem.level);
}
function ofFinding(finding) {
  const level = levelOf(finding);
  const command = level === "note" ? "notice" : level;
  return { command, render: () => line(command, finding.rule.id, findingText(finding), placeOf(finding)) };
}
function findingText({ rule, resource, verdict, message, reasons }) {
  const name = resourceName(resource);
  if (verdict === "fail") return `${name}: ${message}`;
  return `${name} could not be decided: ${rule.title} (${reasons.map(whyUndecided).join("; ")})`;
}
function placeOf({ resource, places }) {
  return resource.recorded ? void 0 : places[0].at;
}
function ofChange({ kind, text: text2, at }) {
  return { command: "warning", render: () => line("warning", `policy change: ${kind}`, text2, at) };
}
function ofProblem({ message, next, at, kind }, command) {
  return { command, render: () => line(command, kind, next === void 0 ? message : `${message} ${next}`, at) };
}
function line(command, title, text2, at) {
  const properties2 = [...at === void 0 ? [] : position(at), `title=${forCommandProperty(shorten(title, 200))}`];
  return `::${command} ${properties2.join(",")}::${forCommand(shorten(oneLine(text2), MAX_TEXT))}
`;
}
function position({ file, start, end }) {
  const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
  return [`file=${forCommandProperty(pathOf(file))}`, `line=${start.line}`, `endLine=${end.line}`, ...columns];
}

// src/reports/plain-value.ts
var MAX_DEPTH = 16;
function plainValue(value, depth = 0) {
  if (isHole(value)) return wordsOf(value);
  if (isList(value)) return depth === MAX_DEPTH ? "…" : value.map((item2) => plainValue(item2, depth + 1));
  if (isMap(value)) return depth === MAX_DEPTH ? "…" : plainMap(value, depth);
  return value;
}
function plainEdit({ text: text2, policy }) {
  return { text: text2, policy: plainValue(policy) };
}
function plainMap(map, depth) {
  const plain = /* @__PURE__ */ Object.create(null);
  for (const [key2, value] of Object.entries(map)) plain[key2] = plainValue(value, depth + 1);
  return plain;
}
function wordsOf(hole) {
  switch (hole.kind) {
    case "unknown":
      return `<unknown: ${hole.reason}${hole.detail === void 0 ? "" : ` ${hole.detail}`}>`;
    case "ref":
      return `<${hole.resource}${hole.attribute === void 0 ? "" : `.${hole.attribute}`}>`;
    case "text":
      return hole.parts.map((part) => typeof part === "string" ? part : wordsOf(part)).join("");
    case "choice":
      return `<depends on whether ${describeCondition(hole.if, true)}>`;
    case "secret":
      return "<secret>";
  }
}

// src/reports/json-drift.ts
function jsonDrift({ rule, declared, recorded, differences }) {
  return forJson({
    rule: rule.id,
    declared: side(declared),
    recorded: side(recorded),
    differences: differences.map((each) => ({
      pointer: each.pointer,
      ...each.declared !== void 0 && { declared: plainValue(each.declared) },
      ...each.recorded !== void 0 && { recorded: plainValue(each.recorded) }
    }))
  });
}
function side({ resource, verdict }) {
  return { resource: resource.id, verdict };
}

// src/reports/json-finding.ts
function jsonFinding(finding, state) {
  const { rule, resource, verdict, message, places, reasons, witness, edit, waiver, fingerprint } = finding;
  return forJson({
    rule: rule.id,
    severity: rule.severity,
    verdict,
    ...state !== void 0 && { baseline: state },
    message,
    resource: jsonResource(resource),
    places: places.map(jsonPlace),
    ...reasons.length > 0 && { reasons },
    ...witness !== void 0 && { request: plainValue(witness.request), counterexample: witness.text },
    ...edit !== void 0 && { edit: plainEdit(edit) },
    ...waiver !== void 0 && { waiver: jsonWaiver(waiver) },
    fingerprint
  });
}
function jsonWaiver({ reason, scope, at, id, owner, expires }) {
  return { kind: scope.kind === "glob" ? "listed" : "inline", id, reason, owner, expires, at: jsonSpan(at) };
}
function jsonResource({ id, type, identity, scope, recorded }) {
  return { id, type, identity, recorded, ...literal("account", scope.account), ...literal("region", scope.region) };
}
function literal(name, value) {
  return typeof value === "string" && value !== "" ? { [name]: value } : {};
}
function jsonPlace({ resource, pointer, at, via, label }) {
  return {
    resource,
    pointer,
    at: jsonSpan(at),
    ...via.length > 0 && { via: via.map(jsonSpan) },
    ...label !== void 0 && { label }
  };
}
function jsonSpan({ file, start, end }) {
  return { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

// src/reports/json.ts
var jsonReport = function* (result, options) {
  yield '{"format":"lakeproof-report","version":1,\n';
  yield `"tool":${forJson({ name: "lakeproof", version: options.version })},
`;
  yield `"complete":${result.complete},
`;
  yield `"counts":${forJson(result.counts)},
`;
  yield `"scanned":${forJson(result.scanned)},
`;
  yield* list("rules", result.rules, (rule) => jsonRule(rule, options));
  yield ",\n";
  yield* list("problems", result.problems, jsonProblem);
  yield ",\n";
  if (result.comparison !== void 0) yield `"baseline":${jsonBaseline(result.comparison)},
`;
  if (result.drift !== void 0) {
    yield* list("drift", result.drift, jsonDrift);
    yield ",\n";
  }
  if (result.review !== void 0) yield `"review":${jsonReview(result.review)},
`;
  const withState = (finding) => jsonFinding(finding, result.comparison?.states.get(finding));
  yield* list("findings", result.findings, withState);
  yield ",\n";
  yield* list("waived", result.waived, withState);
  if (result.others !== void 0) {
    yield ",\n";
    yield* list("others", result.others, withState);
  }
  yield "}\n";
};
function* list(name, items, json) {
  yield `"${name}":[`;
  let separator = "\n";
  for (const item2 of items) {
    yield separator + json(item2);
    separator = ",\n";
  }
  yield separator === "\n" ? "]" : "\n]";
}
function jsonRule(rule, { ruleUrl }) {
  const { id, title, severity, resource, why, remediation, controls, references } = rule;
  return forJson({
    id,
    title,
    severity,
    resource,
    why,
    fix: remediation.text,
    controls,
    references,
    url: ruleUrl(rule)
  });
}
function jsonBaseline({ with: name, absent }) {
  return forJson({
    with: name,
    absent: absent.map(({ rule, verdict, file, resource, fingerprint }) => ({
      rule,
      verdict,
      file,
      resource,
      fingerprint
    }))
  });
}
function jsonReview({ source, newWaivers, sameFiles, changes, preview }) {
  return forJson({
    source,
    newWaivers,
    sameFiles,
    changes: changes.map(({ at, ...change }) => ({ ...change, ...at !== void 0 && { at: jsonSpan(at) } })),
    preview
  });
}
function jsonProblem({ level, kind, message, next, file, at }) {
  return forJson({ level, kind, message, next, file, ...at !== void 0 && { at: jsonSpan(at) } });
}

// src/reports/junit.ts
var MAX_TEXT2 = 1e3;
var junitReport = function* (result, { version }) {
  const { fail, unknown, waived } = result.counts;
  const passed = (result.others ?? []).filter(({ verdict }) => verdict === "pass");
  const errors = result.problems.filter(({ level }) => level === "error");
  const tests = passed.length + fail + unknown + waived + errors.length;
  yield `<?xml version="1.0" encoding="UTF-8"?>
`;
  yield `<testsuites name="lakeproof" ${counts(tests, fail, unknown + waived, errors.length)}>
`;
  for (const [name, suite] of suitesOf([...result.findings, ...result.waived, ...passed])) {
    const fails = suite.filter((each) => isFail(each)).length;
    const skipped2 = suite.filter((each) => !isFail(each) && each.verdict !== "pass").length;
    yield `<testsuite name="${forXml(name)}" ${counts(suite.length, fails, skipped2, 0)}>
`;
    yield* properties({ tool: `lakeproof ${version}`, complete: String(result.complete) });
    for (const each of suite) yield testCase(each);
    yield "</testsuite>\n";
  }
  if (errors.length > 0) {
    yield `<testsuite name="what could not be read" ${counts(errors.length, 0, 0, errors.length)}>
`;
    for (const each of errors) yield errorCase(each);
    yield "</testsuite>\n";
  }
  yield "</testsuites>\n";
};
function counts(tests, failures, skipped2, errors) {
  return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped2}"`;
}
function isFail({ verdict, waiver }) {
  return verdict === "fail" && waiver === void 0;
}
function suitesOf(findings) {
  const suites = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const name = sourceName(finding.resource);
    const suite = suites.get(name);
    if (suite === void 0) suites.set(name, [finding]);
    else suite.push(finding);
  }
  return suites;
}
function* properties(values) {
  yield "<properties>";
  for (const [name, value] of Object.entries(values)) yield `<property name="${name}" value="${forXml(value)}"/>`;
  yield "</properties>\n";
}
function testCase(finding) {
  const { rule, resource, verdict, waiver } = finding;
  const name = `classname="${forXml(rule.id)}" name="${forXml(`${resourceName(resource)}: ${rule.title}`)}"`;
  if (verdict === "pass") return `<testcase ${name}/>
`;
  const { at } = finding.places[0];
  const place = `file="${forXml(pathOf(at.file))}" line="${at.start.line}"`;
  return `<testcase ${name} ${place}>${waiver === void 0 ? outcome(finding, at) : skipped(`waived: ${waiver.reason}`)}</testcase>
`;
}
function outcome(finding, at) {
  const { rule, resource, verdict, reasons, witness } = finding;
  if (verdict !== "fail") {
    const why = [...reasons.map(whyUndecided), ...whatDecides(reasons).map((way) => `to decide it: ${way}`)];
    return skipped(`could not be decided: ${why.join("; ")}`);
  }
  const message = line2(finding.message);
  const lines = [
    `${positionOf(at)}: ${resource.id}`,
    ...witness === void 0 ? [] : [`counterexample: ${witness.text}`],
    `fix: ${rule.remediation.text}`
  ];
  return `<failure type="${rule.severity}" message="${message}">${lines.map(line2).join("\n")}</failure>`;
}
function skipped(why) {
  return `<skipped message="${line2(why)}"/>`;
}
function errorCase({ kind, message, next, file }) {
  const where = file === "" ? "the scan" : pathOf(file);
  const said = next === void 0 ? message : `${message.replace(/\.$/, "")}. ${next}`;
  return `<testcase classname="${forXml(kind)}" name="${forXml(where)}"><error type="${forXml(kind)}" message="${line2(said)}"/></testcase>
`;
}
function line2(text2) {
  return forXml(shorten(oneLine(text2), MAX_TEXT2));
}

// src/reports/drift-words.ts
var MAX_VALUE = 200;
function driftWords({ declared, recorded, differences }) {
  const verdicts = `declared ${words(declared.verdict)}, recorded ${words(recorded.verdict)}`;
  const parts = differences.map(({ pointer, ...values }) => {
    const name = pointer.slice(1).replaceAll("/", ".");
    return `${name}: declared ${valueWords(values.declared)}, recorded ${valueWords(values.recorded)}`;
  });
  return parts.length === 0 ? verdicts : `${verdicts} (${parts.join("; ")})`;
}
function words(verdict) {
  return verdict === "not-applicable" ? "not applicable" : verdict;
}
function valueWords(value) {
  return value === void 0 ? "nothing" : shorten(JSON.stringify(plainValue(value)), MAX_VALUE);
}

// src/reports/within-bytes.ts
function* withinBytes(items, render, budget, missing) {
  let used = 0;
  for (const [index, item2] of items.entries()) {
    const chunk = render(item2);
    used += Buffer.byteLength(chunk);
    if (used > budget) {
      yield missing(items.length - index);
      return;
    }
    yield chunk;
  }
}

// src/reports/markdown-drift.ts
var MAX_TEXT3 = 500;
var BUDGET = 5e4;
function* markdownDrift({ drift = [] }) {
  if (drift.length === 0) return;
  yield "### Drift\n\nThe account comes out differently from what is declared:\n\n";
  yield* withinBytes(
    drift,
    (each) => {
      const name = forMarkdown(resourceName(each.declared.resource));
      const text2 = forMarkdown(shorten(oneLine(driftWords(each)), MAX_TEXT3));
      return `- <code>${forMarkdown(each.rule.id)}</code> on <code>${name}</code>: ${text2}
`;
    },
    BUDGET,
    (left) => `- ${left} more did not fit here; the json report has them all.
`
  );
  yield "\n";
}

// src/reports/markdown-groups.ts
var LONGEST_NAME = 100;
function* markdownGroups(findings, by) {
  const { groups, left } = groupsOf(findings, by);
  if (groups.length === 0) return;
  yield `### By ${by}

| ${by} | ${COLUMNS.join(" | ")} |
|---|${COLUMNS.map(() => "---|").join("")}
`;
  for (const { name, counts: counts2 } of groups)
    yield `| <code>${forMarkdown(shorten(name, LONGEST_NAME))}</code> | ${counts2.join(" | ")} |
`;
  yield left > 0 ? `
and ${counted(left, `more ${by}`)} with fewer

` : "\n";
}

// src/reports/review-words.ts
function previewWords({ preview }) {
  if (preview === void 0) return void 0;
  const { pass, fail, unknown, waived } = preview;
  return `By its own policy: pass ${pass} · fail ${fail} · unknown ${unknown} · waived ${waived}`;
}

// src/reports/markdown-review.ts
var MAX_TEXT4 = 500;
var BUDGET2 = 1e5;
function* markdownReview({ review }) {
  if (review === void 0 || review.changes.length === 0) return;
  yield "### ⚠ Policy changes in this pull request\n\n";
  const held = review.newWaivers === "block" ? "None of them counts" : "None of them counts but new waivers";
  yield `This run is judged by the policy of ${forMarkdown(review.source)}. ${held} until it is merged.

`;
  const sorted = [...review.changes].sort((one, other) => Number(other.loosens) - Number(one.loosens));
  yield* withinBytes(
    sorted,
    ({ loosens, text: text2, at }) => {
      const where = at === void 0 ? "" : ` (<code>${forMarkdown(positionOf(at))}</code>)`;
      return `- ${loosens ? "⚠ " : ""}${forMarkdown(shorten(oneLine(text2), MAX_TEXT4))}${where}
`;
    },
    BUDGET2,
    (left) => `- ${counted(left, "more change")} did not fit here; the json report has them all.
`
  );
  const preview = previewWords(review);
  yield preview === void 0 ? "\n" : `
${preview}

`;
}

// src/reports/markdown-sections.ts
var MAX_CELL = 500;
var ROWS_SHOWN = 50;
var ROWS_BUDGET = 4e5;
var UNDECIDED_BUDGET = 2e5;
var PROBLEMS_BUDGET = 2e5;
function headline(result) {
  const { findings, complete, comparison } = result;
  const fails = findings.filter(({ verdict }) => verdict === "fail").length;
  const undecided = findings.length - fails;
  const severities = tally(findings);
  const worst = SEVERITIES.filter((severity) => severities[severity].fail > 0).map((severity) => `${severities[severity].fail} ${severity}`).join(", ");
  const parts = [
    fails === 0 ? "nothing failed" : `${counted(fails, "finding")} (${worst})`,
    ...comparison === void 0 ? [] : [`${findings.filter((each) => isNew(each, comparison)).length} new`],
    ...undecided === 0 ? [] : [`${undecided} undecided`],
    ...complete ? [] : ["incomplete"]
  ];
  const sign = fails > 0 ? "✗" : complete && undecided === 0 ? "✓" : "⚠";
  return `## ${sign} lakeproof: ${parts.join(", ")}

`;
}
function untouchedLine({ findings, review }) {
  const known = findings.length === 0 ? "" : ` The ${counted(findings.length, "finding")} of its base stay as they are.`;
  return `✓ lakeproof: this change touches nothing that is judged.${known} Policy from ${forMarkdown(review?.source ?? "")}.
`;
}
function* severityTable(result) {
  const severities = tally(result.findings);
  const since = result.comparison === void 0 ? void 0 : newAndGone(result);
  yield since === void 0 ? "| severity | fail | unknown |\n|---|---|---|\n" : "| severity | new | gone | fail | unknown |\n|---|---|---|---|---|\n";
  for (const severity of SEVERITIES) {
    const compared = since === void 0 ? "" : ` ${since[severity].new} | ${since[severity].gone} |`;
    yield `| ${severity} |${compared} ${severities[severity].fail} | ${severities[severity].unknown} |
`;
  }
  yield "\n";
}
function* failsTable(fails, comparison, ruleUrl) {
  if (fails.length === 0) return;
  const head = "| severity | rule | resource | place | finding | fix |\n|---|---|---|---|---|---|\n";
  const row = (finding) => failRow(finding, isNew(finding, comparison), ruleUrl);
  const left = (count) => `
${counted(count, "more finding")} did not fit here; the json and SARIF reports have them all.
`;
  yield `### Findings

${head}`;
  yield* withinBytes(fails.slice(0, ROWS_SHOWN), row, ROWS_BUDGET / 2, left);
  yield "\n";
  const rest = fails.slice(ROWS_SHOWN);
  if (rest.length === 0) return;
  yield `<details><summary>${counted(rest.length, "more finding")}</summary>

${head}`;
  yield* withinBytes(rest, row, ROWS_BUDGET / 2, left);
  yield "\n</details>\n\n";
}
function failRow({ rule, resource, places, message, edit }, fresh, ruleUrl) {
  const cells = [
    fresh ? `**new** ${rule.severity}` : rule.severity,
    ruleLink(rule, ruleUrl),
    code(resourceName(resource)),
    code(positionOf(places[0].at))
  ];
  return `| ${[...cells, text(message), text(edit?.text ?? rule.remediation.text)].join(" | ")} |
`;
}
function* undecidedList(unknowns, ruleUrl) {
  if (unknowns.length === 0) return;
  yield "### Undecided\n\n";
  yield* withinBytes(
    unknowns,
    ({ rule, resource, reasons }) => {
      const why = reasons.map((reason) => text(whyUndecided(reason))).join("; ");
      const decide = whatDecides(reasons).map(text).join("; ");
      return `- ${ruleLink(rule, ruleUrl)} on ${code(resourceName(resource))}: ${why}.${decide === "" ? "" : ` To decide it: ${decide}.`}
`;
    },
    UNDECIDED_BUDGET,
    (left) => `- ${left} more did not fit here; the json and SARIF reports have them all.
`
  );
  yield "\n";
}
function* problemList(problems) {
  const loud = problems.filter(({ level }) => level !== "note");
  const notes = problems.filter(({ level }) => level === "note");
  const left = (count) => `- ${counted(count, "more problem")} did not fit here; the json and SARIF reports have them all.
`;
  if (loud.length > 0) {
    yield "### Problems\n\n";
    yield* withinBytes(loud, problemItem, PROBLEMS_BUDGET / 2, left);
    yield "\n";
  }
  if (notes.length > 0) {
    yield `<details><summary>${counted(notes.length, "note")}</summary>

`;
    yield* withinBytes(notes, problemItem, PROBLEMS_BUDGET / 2, left);
    yield "\n</details>\n\n";
  }
}
function problemItem({ level, message, next, file, at }) {
  const where = at !== void 0 ? positionOf(at) : pathOf(file);
  return `- ${level}: ${where === "" ? "" : `${code(where)}: `}${text(message)}${next === void 0 ? "" : ` ${text(next)}`}
`;
}
function ruleLink(rule, ruleUrl) {
  const url = ruleUrl(rule);
  return isWebAddress(url) ? `[${code(rule.id)}](<${url}>)` : code(rule.id);
}
function text(raw) {
  return forMarkdown(shorten(oneLine(raw), MAX_CELL));
}
function code(raw) {
  return `<code>${forMarkdown(shorten(raw, MAX_CELL))}</code>`;
}

// src/reports/summary.ts
function scannedWords({ rules, scanned }) {
  const { resources, files, skipped: skipped2, unreadable, excluded = 0 } = scanned;
  const left = excluded > 0 ? `, ${excluded} left out by the configuration` : "";
  const read = `${counted(files, "file")} read, ${skipped2} skipped as something else${left}, ${unreadable} unreadable`;
  return `${counted(rules.length, "rule")} on ${counted(resources, "resource")}; ${read}`;
}
function verdictWords({ counts: counts2, findings }) {
  const severities = tally(findings);
  const fails = SEVERITIES.filter((severity) => severities[severity].fail > 0).map((severity) => `${severity} ${severities[severity].fail}`).join(", ");
  const { pass, fail, unknown, notApplicable, waived } = counts2;
  const failed = fails === "" ? `fail ${fail}` : `fail ${fail} (${fails})`;
  return `pass ${pass} · ${failed} · unknown ${unknown} · not applicable ${notApplicable} · waived ${waived}`;
}
function completeWords({ complete, scanned }) {
  if (complete) return "complete: everything that was to be judged was read";
  if (scanned.resources === 0) return "incomplete: nothing was evaluated, so this says nothing about your resources";
  return "incomplete: not everything that was to be judged was read; the problems say what is missing";
}

// src/reports/markdown.ts
var markdownReport = function* (result, { ruleUrl, version, groupBy }) {
  if (isUntouched(result)) {
    yield untouchedLine(result);
    return;
  }
  const sorted = newFirst([...worstFirst(result.findings)], result.comparison);
  yield headline(result);
  yield* severityTable(result);
  yield* markdownReview(result);
  if (groupBy !== void 0) yield* markdownGroups(result.findings, groupBy);
  yield* failsTable(
    sorted.filter(({ verdict }) => verdict === "fail"),
    result.comparison,
    ruleUrl
  );
  yield* undecidedList(
    sorted.filter(({ verdict }) => verdict === "unknown"),
    ruleUrl
  );
  yield* markdownDrift(result);
  yield* problemList(result.problems);
  const compared = comparedWords(result);
  if (compared !== void 0) yield `${forMarkdown(compared)}  
`;
  if (result.review !== void 0) yield `policy from ${forMarkdown(result.review.source)}  
`;
  yield `${verdictWords(result)}  
${scannedWords(result)}  
${completeWords(result)} · lakeproof ${version}
`;
};

// src/reports/category.ts
var DECLARED = "lakeproof/iac/";
function categoryOf({ recorded, scope }) {
  return recorded ? `lakeproof/live/${segment(scope.account)}/${segment(scope.region)}/` : DECLARED;
}
function categoryOfKnown({ file }) {
  return file.startsWith("live/aws/") ? `lakeproof/live/${file.slice("live/aws/".length)}/` : DECLARED;
}
function segment(value) {
  return typeof value === "string" && value !== "" ? encodeURIComponent(value) : "global";
}
function byCategory(result, findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const category = categoryOf(finding.resource);
    const group = groups.get(category);
    if (group === void 0) groups.set(category, [finding]);
    else group.push(finding);
  }
  for (const judged of result.judgedIn ?? []) {
    if (!groups.has(categoryOf(judged))) groups.set(categoryOf(judged), []);
  }
  if (groups.size === 0) groups.set(DECLARED, []);
  return groups;
}

// src/reports/sarif-absent.ts
function absentResult({ rule, verdict, file, resource, fingerprint }, rules) {
  const index = rules.get(rule);
  return {
    ruleId: rule,
    ...index !== void 0 && { ruleIndex: index },
    kind: verdict === "fail" ? "fail" : "open",
    // SARIF has a level other than none for fails only.
    level: verdict === "fail" ? "note" : "none",
    baselineState: "absent",
    message: { text: `${forSarif(resource)}: it was known, and is no longer found.` },
    locations: [{ physicalLocation: { artifactLocation: { uri: file } } }],
    fingerprints: { "lakeproof/v1": fingerprint },
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "lakeproof/v1": fingerprint }
  };
}

// src/reports/sarif-github.ts
var MAX_RESULTS = 5e3;
var MAX_RUNS = 20;
var MAX_PROBLEMS = 100;
function githubRuns(result) {
  const kept = [];
  for (const finding of worstFirst(result.findings)) {
    if (kept.length === MAX_RESULTS) break;
    kept.push(finding);
  }
  const totals = /* @__PURE__ */ new Map();
  for (const { resource } of result.findings) {
    const category = categoryOf(resource);
    totals.set(category, (totals.get(category) ?? 0) + 1);
  }
  const groups = [...byCategory(result, kept)].filter(([category, found]) => found.length > 0 || !totals.has(category));
  const told = [
    ...problemsThatFit(result.problems),
    ...whatWasCut(result.findings.length - kept.length, groups.length)
  ];
  return groups.slice(0, MAX_RUNS).map(([category, findings], index) => ({
    category,
    findings,
    problems: index === 0 ? told : [],
    cut: (totals.get(category) ?? 0) - findings.length
  }));
}
function problemsThatFit(problems) {
  if (problems.length <= MAX_PROBLEMS) return problems;
  const worst = ["error", "warning", "note"].flatMap(
    (level) => problems.filter((each) => each.level === level)
  );
  const message = `${problems.length - MAX_PROBLEMS} more problems are left out here.`;
  return [...worst.slice(0, MAX_PROBLEMS), { level: "note", kind: "problems-cut", message, file: "", next: ELSEWHERE }];
}
var ELSEWHERE = 'The json report and the SARIF profile "full" have them all.';
function* whatWasCut(results, categories) {
  if (results > 0) {
    const message = `${results} results of lower severity are left out: code scanning shows at most ${MAX_RESULTS}.`;
    yield { level: "warning", kind: "results-cut", message, file: "", next: ELSEWHERE };
  }
  if (categories > MAX_RUNS) {
    const message = `${categories - MAX_RUNS} of ${categories} accounts and regions are left out: code scanning takes at most ${MAX_RUNS} runs a file.`;
    yield { level: "warning", kind: "runs-cut", message, file: "", next: "Scan fewer accounts in one run." };
  }
}

// src/reports/related-place.ts
var MAX_RELATED = 20;
function relatedPlaces(finding, places) {
  const [primary, ...others] = places;
  const seen = /* @__PURE__ */ new Set([key(primary.at)]);
  const related = [];
  const add = (at, label) => {
    if (related.length === MAX_RELATED || seen.has(key(at))) return;
    seen.add(key(at));
    related.push({ at, label });
  };
  for (const at of primary.via) add(at, "its value comes from here");
  for (const other of others) {
    add(other.at, other.label ?? described(finding, other));
    for (const at of other.via) add(at, "its value comes from here");
  }
  return related;
}
function described(finding, place) {
  if (place.resource !== finding.resource.id) return `${localName(place.resource)} takes part`;
  return "this takes part";
}
function key({ file, start, end }) {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${file}`;
}

// src/reports/sarif-location.ts
function physicalLocation({ file, start, end }) {
  const empty = end.line === start.line && end.column <= start.column;
  return {
    artifactLocation: { uri: file },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: empty ? start.column + 1 : end.column
    }
  };
}
function resultLocation(at, resource) {
  return {
    physicalLocation: physicalLocation(at),
    logicalLocations: [
      {
        name: resource.identity,
        fullyQualifiedName: resource.id,
        ...resource.path !== void 0 && { decoratedName: resource.path },
        kind: "resource"
      }
    ]
  };
}
function firstLine(span, lines) {
  const { file, start, end } = span;
  if (end.line === start.line) return span;
  const [text2] = lines(file, start.line, start.line);
  if (text2 === void 0) return span;
  return { file, start, end: { line: start.line, column: Math.max(start.column, text2.trimEnd().length + 1) } };
}

// src/reports/sarif-message.ts
var MAX_TEXT5 = 4e3;
function sarifMessage(finding, related) {
  const said = sentences(finding).map((text2) => sentence(forSarif(shorten(oneLine(text2), MAX_TEXT5))));
  const links = related.map(({ label }, index) => `[${forSarif(shorten(label, 200))}](${index + 1})`);
  return { text: [...said, ...links.length > 0 ? [`See: ${links.join(", ")}.`] : []].join(" ") };
}
function sentences(finding) {
  const { rule, resource, verdict, witness, reasons } = finding;
  const name = resource.identity;
  switch (verdict) {
    case "fail":
      return [`${name}: ${finding.message}`, ...witness === void 0 ? [] : [`Counterexample: ${witness.text}`]];
    case "unknown":
      return [
        `${name} could not be decided: ${rule.title}`,
        ...reasons.map((reason) => capital(whyUndecided(reason))),
        ...whatDecides(reasons).map((way) => `To decide it: ${way}`)
      ];
    case "pass":
      return [`${name} passes: ${rule.title}`];
    case "not-applicable":
      return [`${name} is not concerned: ${rule.title}`];
  }
}
function sentence(text2) {
  return /[.!?]$/.test(text2) ? text2 : `${text2}.`;
}
function capital(text2) {
  return text2.charAt(0).toUpperCase() + text2.slice(1);
}

// src/reports/sarif-suppression.ts
function suppressionsOf({ waiver }) {
  if (waiver === void 0) return {};
  const { reason, scope, at, id, owner, expires } = waiver;
  return {
    suppressions: [
      {
        kind: scope.kind === "glob" ? "external" : "inSource",
        status: "accepted",
        justification: reason,
        location: { physicalLocation: physicalLocation(at) },
        ...(id ?? owner ?? expires) !== void 0 && { properties: { id, owner, expires } }
      }
    ]
  };
}

// src/reports/sarif-result.ts
function githubResult(finding, rules, lines) {
  const { places } = finding;
  const related = relatedPlaces(finding, places).map(({ at, label }) => ({ at: firstLine(at, lines), label }));
  return {
    ...identityOf(finding, rules),
    level: levelOf(finding),
    message: sarifMessage(finding, related),
    locations: [resultLocation(firstLine(places[0].at, lines), finding.resource)],
    ...related.length > 0 && { relatedLocations: related.map(relatedLocation) },
    ...codeFlow(finding, (at) => firstLine(at, lines)),
    partialFingerprints: partialFingerprints(finding)
  };
}
var KINDS = {
  pass: "pass",
  fail: "fail",
  unknown: "open",
  "not-applicable": "notApplicable"
};
function fullResult(finding, rules, comparison) {
  const { places, resource, verdict, witness, edit } = finding;
  const related = verdict === "fail" || verdict === "unknown" ? relatedPlaces(finding, places) : [];
  return {
    ...identityOf(finding, rules),
    kind: KINDS[verdict],
    level: verdict === "fail" ? levelOf(finding) : "none",
    message: sarifMessage(finding, related),
    locations: [resultLocation(places[0].at, resource)],
    ...related.length > 0 && { relatedLocations: related.map(relatedLocation) },
    ...codeFlow(finding, (at) => at),
    fingerprints: { "lakeproof/v1": finding.fingerprint },
    partialFingerprints: partialFingerprints(finding),
    ...comparison !== void 0 && { baselineState: comparison.states.get(finding) ?? "unchanged" },
    ...suppressionsOf(finding),
    properties: {
      resourceType: resource.type,
      ...witness !== void 0 && { request: plainValue(witness.request) },
      ...edit !== void 0 && { edit: plainEdit(edit) }
    }
  };
}
function codeFlow({ witness }, spanOf) {
  if (witness === void 0 || witness.steps.length === 0) return {};
  const locations = witness.steps.map(({ at, label = "" }) => ({
    location: { physicalLocation: physicalLocation(spanOf(at)), message: { text: forSarif(label) } }
  }));
  return { codeFlows: [{ message: { text: forSarif(witness.text) }, threadFlows: [{ locations }] }] };
}
function identityOf({ rule }, rules) {
  return { ruleId: rule.id, ruleIndex: rules.get(rule.id) ?? -1 };
}
function partialFingerprints({ fingerprint }) {
  return { primaryLocationLineHash: `${fingerprint}:1`, "lakeproof/v1": fingerprint };
}
function relatedLocation({ at, label }, index) {
  return { id: index + 1, physicalLocation: physicalLocation(at), message: { text: forSarif(label) } };
}

// src/reports/sarif-notification.ts
function sarifNotification({ level, kind, message, next, file, at }) {
  const text2 = forSarif(oneLine(next === void 0 ? message : `${message} ${next}`));
  const location = at !== void 0 ? physicalLocation(at) : file === "" ? void 0 : { artifactLocation: { uri: file } };
  return {
    level,
    descriptor: { id: kind },
    message: { text: text2 },
    ...location !== void 0 && { locations: [{ physicalLocation: location }] }
  };
}

// src/reports/sarif-rule.ts
var SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.5"
};
var MAX_NAME = 255;
var MAX_DESCRIPTION = 1024;
var MAX_FRAMEWORK_TAGS = 6;
function sarifRule(rule, ruleUrl) {
  return {
    id: rule.id,
    name: shorten(pascalCase(rule.id), MAX_NAME),
    shortDescription: { text: sentence2(shorten(oneLine(rule.title), MAX_DESCRIPTION - 1)) },
    fullDescription: { text: shorten(oneLine(rule.why), MAX_DESCRIPTION) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...isWebAddress(ruleUrl(rule)) && { helpUri: ruleUrl(rule) },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: tags(rule),
      precision: "high",
      "problem.severity": LEVELS[rule.severity] === "note" ? "recommendation" : LEVELS[rule.severity],
      "security-severity": SECURITY_SEVERITY[rule.severity]
    }
  };
}
function pascalCase(id) {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function sentence2(text2) {
  return text2.endsWith(".") ? text2 : `${text2}.`;
}
function tags({ resource, controls }) {
  const service = resource.split("::")[1]?.toLowerCase() || "account";
  return ["security", service, ...Object.keys(controls).slice(0, MAX_FRAMEWORK_TAGS)];
}
function helpText({ title, why, remediation, controls }) {
  const numbers = controlLines(controls).map((line3) => `
  ${line3}`);
  const last = numbers.length === 0 ? "" : `

Controls:${numbers.join("")}`;
  return `${title}

Why: ${why}

Fix: ${remediation.text}${last}`;
}
function helpMarkdown({ title, why, remediation, controls, references }) {
  const list2 = (heading, lines) => lines.length === 0 ? [] : [`### ${heading}`, lines.map((line3) => `- ${line3}`).join("\n")];
  const examples = [
    ...example("CloudFormation", "yaml", remediation.cloudformation),
    ...example("Terraform", "hcl", remediation.terraform),
    ...example("Command line", "sh", remediation.cli === void 0 ? void 0 : [remediation.cli])
  ];
  return [
    `## ${title}`,
    why,
    "### Fix",
    remediation.text,
    ...examples,
    ...list2("Controls", controlLines(controls)),
    ...list2(
      "References",
      references.map((url) => `<${url}>`)
    )
  ].join("\n\n");
}
function example(title, language, lines) {
  return lines === void 0 ? [] : [`${title}:`, `\`\`\`${language}
${lines.join("\n")}
\`\`\``];
}
function controlLines(controls) {
  return Object.entries(controls).map(([framework, numbers]) => `${framework}: ${numbers.join(", ")}`);
}

// src/reports/sarif-run.ts
function* sarifRun({ category, problems, taxonomies, properties: properties2 }, results, result, { version, ruleUrl, category: prefix = "lakeproof" }) {
  const run = {
    tool: {
      driver: {
        name: "lakeproof",
        version,
        semanticVersion: version,
        rules: result.rules.map((rule) => ({
          ...sarifRule(rule, ruleUrl),
          ...taxonomies !== void 0 && { relationships: taxonomies.relationships(rule) }
        })),
        ...taxonomies !== void 0 && {
          supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index }))
        }
      }
    },
    automationDetails: { id: category.replace(/^lakeproof(?=\/)/, () => prefix) },
    columnKind: "utf16CodeUnits",
    invocations: [
      { executionSuccessful: result.complete, toolExecutionNotifications: problems.map(sarifNotification) }
    ],
    ...taxonomies !== void 0 && { taxonomies: taxonomies.components },
    properties: properties2
  };
  yield `${forJson(run).slice(0, -1)},"results":[`;
  let separator = "\n";
  for (const each of results) {
    yield separator + forJson(each);
    separator = ",\n";
  }
  yield separator === "\n" ? "]}" : "\n]}";
}

// src/reports/frameworks.json
var frameworks_default = {
  "aws-config": { title: "AWS Config managed rules", publisher: "Amazon Web Services" },
  "aws-fsbp": {
    title: "AWS Foundational Security Best Practices",
    version: "1.0.0",
    publisher: "Amazon Web Services"
  },
  "cis-aws-1.4": {
    title: "CIS Amazon Web Services Foundations Benchmark",
    version: "1.4.0",
    publisher: "Center for Internet Security"
  },
  "cis-aws-3.0": {
    title: "CIS Amazon Web Services Foundations Benchmark",
    version: "3.0.0",
    publisher: "Center for Internet Security"
  },
  "cis-aws-5.0": {
    title: "CIS Amazon Web Services Foundations Benchmark",
    version: "5.0.0",
    publisher: "Center for Internet Security"
  },
  "cis-aws-7.0": {
    title: "CIS Amazon Web Services Foundations Benchmark",
    version: "7.0.0",
    publisher: "Center for Internet Security"
  },
  "fedramp-moderate-r4": { title: "FedRAMP Moderate baseline", version: "Revision 4", publisher: "FedRAMP" },
  gdpr: {
    title: "General Data Protection Regulation, (EU) 2016/679",
    version: "2016",
    publisher: "European Union"
  },
  "hipaa-164": {
    title: "HIPAA Security Rule, 45 CFR Part 164",
    version: "2013",
    publisher: "US Department of Health and Human Services"
  },
  "iso-27001-2022": { title: "ISO/IEC 27001, Annex A", version: "2022", publisher: "ISO/IEC" },
  "nist-800-53-r5": {
    title: "NIST SP 800-53",
    version: "Revision 5",
    publisher: "National Institute of Standards and Technology"
  },
  "pci-dss-4.0.1": { title: "PCI DSS", version: "4.0.1", publisher: "PCI Security Standards Council" },
  "sec-17a-4": {
    title: "SEC Rule 17a-4, 17 CFR 240.17a-4",
    version: "as amended 2022",
    publisher: "US Securities and Exchange Commission"
  },
  securityhub: { title: "AWS Security Hub CSPM controls", publisher: "Amazon Web Services" },
  soc2: { title: "SOC 2 Trust Services Criteria", version: "2017", publisher: "AICPA" }
};

// src/reports/sarif-taxonomy.ts
function taxonomiesOf(rules) {
  const known = new Map(Object.entries(frameworks_default));
  const named = /* @__PURE__ */ new Map();
  for (const { controls } of rules) {
    for (const [framework, numbers] of Object.entries(controls)) {
      const taxa = named.get(framework) ?? /* @__PURE__ */ new Set();
      for (const number of numbers) taxa.add(number);
      named.set(framework, taxa);
    }
  }
  const taxonomies = [...named].sort(([a], [b]) => a < b ? -1 : 1).map(([id, taxa]) => ({ id, taxa: [...taxa].sort() }));
  return {
    components: taxonomies.map(({ id, taxa }) => component(id, known.get(id), taxa)),
    relationships: ({ controls }) => taxonomies.flatMap(
      ({ id, taxa }, index) => (Object.hasOwn(controls, id) ? controls[id] ?? [] : []).map((number) => ({
        target: { id: number, index: taxa.indexOf(number), toolComponent: { name: id, index } },
        kinds: ["relevant"]
      }))
    )
  };
}
function component(id, framework, taxa) {
  return {
    name: id,
    ...framework !== void 0 && { fullName: framework.title, organization: framework.publisher },
    ...framework?.version !== void 0 && { version: framework.version },
    shortDescription: { text: `${framework?.title ?? id}.` },
    isComprehensive: false,
    taxa: taxa.map((number) => ({ id: number }))
  };
}

// src/reports/sarif.ts
var SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
var sarifReport = function* (result, options) {
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[`;
  let separator = "\n";
  for (const { frame, results } of options.profile === "full" ? fullRuns(result) : runsForGithub(result)) {
    yield separator;
    yield* sarifRun(frame, results, result, options);
    separator = ",\n";
  }
  yield "\n]}\n";
};
function* runsForGithub(result) {
  const rules = ruleIndex(result);
  const { counts: counts2, complete } = result;
  for (const { category, findings, problems, cut } of githubRuns(result)) {
    const properties2 = { complete, counts: counts2, resultsLeftOut: cut };
    yield {
      frame: { category, problems, properties: properties2 },
      results: mapped(findings, (each) => githubResult(each, rules, result.lines))
    };
  }
}
function* fullRuns(result) {
  const rules = ruleIndex(result);
  const taxonomies = taxonomiesOf(result.rules);
  const { counts: counts2, complete, findings, others = [], comparison } = result;
  let problems = result.problems;
  for (const [category, group] of byCategory(result, chained(findings, others, result.waived))) {
    const frame = { category, problems, taxonomies, properties: { complete, counts: counts2 } };
    const gone = comparison?.absent.filter((each) => categoryOfKnown(each) === category) ?? [];
    const results = mapped(group, (each) => fullResult(each, rules, comparison));
    yield {
      frame,
      results: chained(
        results,
        mapped(gone, (each) => absentResult(each, rules))
      )
    };
    problems = [];
  }
}
function ruleIndex({ rules }) {
  return new Map(rules.map(({ id }, index) => [id, index]));
}
function* chained(...lists) {
  for (const list2 of lists) yield* list2;
}
function* mapped(items, change) {
  for (const item2 of items) yield change(item2);
}

// src/reports/paint.ts
import { styleText } from "node:util";
function paintFor({ color, links }) {
  return {
    // The caller has decided; without the option newer Nodes ask stdout, where the report may not be going.
    style: (style, text2) => color ? styleText(style, text2, { validateStream: false }) : text2,
    link: (url, text2) => links && isWebAddress(url) ? `\x1B]8;;${url}\x1B\\${text2}\x1B]8;;\x1B\\` : text2
  };
}

// src/reports/text-drift.ts
var MOST = 100;
function* textDrift({ drift = [] }, paint) {
  if (drift.length === 0) return;
  yield paint.style("bold", "Drift: the account comes out differently from what is declared:");
  for (const each of drift.slice(0, MOST)) {
    const name = forTerminal(resourceName(each.declared.resource));
    yield `  ${forTerminal(each.rule.id)} on ${name}: ${forTerminal(oneLine(driftWords(each)))}`;
  }
  if (drift.length > MOST) yield `  and ${drift.length - MOST} more`;
  yield "";
}

// src/reports/source-line.ts
var TAB = "    ";
function shownLine(source, focus, width) {
  const from = startOf(source, focus - 1, width);
  const to = Math.min(source.length, from + width);
  const lead = from === 0 ? "" : "…";
  const draw = (until) => {
    const safe = source.slice(from, Math.max(from, until)).split("	").map(forTerminal).join(TAB);
    return lead + safe;
  };
  const whole = draw(to) + (to < source.length ? "…" : "");
  return { text: whole.trimEnd(), cellOf: (column) => cellWidth(draw(Math.min(column - 1, to))) };
}
function startOf(source, focus, width) {
  if (source.length <= width || focus < width * 0.6) return 0;
  const from = Math.min(focus - Math.floor(width * 0.3), source.length - Math.floor(width * 0.5));
  return /[\uDC00-\uDFFF]/.test(source.charAt(from)) ? from - 1 : from;
}

// src/reports/code-frame.ts
var CONTEXT = 2;
var MAX_LINES = 8;
function* codeFrame(marks, lines, paint, width) {
  const source = sourceOf(marks, lines);
  if (source.size === 0) return;
  const gutter = String(Math.max(...source.keys())).length;
  const bar = paint.style("blue", "|");
  yield `${" ".repeat(gutter)} ${bar}`;
  let previous;
  for (const [number, text2] of [...source].sort(([a], [b]) => a - b)) {
    if (previous !== void 0 && number > previous + 1) yield paint.style("blue", "...");
    previous = number;
    const here = marks.filter(({ span }) => span.start.line === number);
    const line3 = shownLine(text2, here.length === 0 ? 1 : Math.min(...here.map(({ span }) => span.start.column)), width);
    yield `${paint.style("blue", String(number).padStart(gutter))} ${bar} ${line3.text}`.trimEnd();
    for (const mark of here) {
      const from = line3.cellOf(mark.span.start.column);
      const to = mark.span.end.line === number ? line3.cellOf(mark.span.end.column) : cellWidth(line3.text);
      const sign = (mark.primary ? "^" : "-").repeat(Math.max(1, to - from));
      const label = mark.label === void 0 ? sign : `${sign} ${forTerminal(mark.label)}`;
      yield `${" ".repeat(gutter)} ${bar} ${" ".repeat(from)}${paint.style(mark.primary ? "red" : "cyan", label)}`;
    }
  }
}
function sourceOf(marks, lines) {
  const source = /* @__PURE__ */ new Map();
  for (const { span, primary } of marks) {
    const from = Math.max(1, span.start.line - (primary ? CONTEXT : 0));
    const to = primary ? Math.min(lastLine(span), span.start.line + MAX_LINES - 1) : span.start.line;
    lines(span.file, from, to).forEach((text2, index) => {
      source.set(from + index, text2.replace(/\r$/, ""));
    });
  }
  return source;
}
function lastLine({ start, end }) {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}

// src/reports/text-place.ts
var MAX_VALUE2 = 1e3;
function* textPlaces(finding, places, lines, { paint, width }) {
  const [primary] = places;
  const { file } = primary.at;
  const related = relatedPlaces(finding, places);
  const here = related.filter(({ at }) => at.file === file);
  const frame = [...codeFrame([primaryMark(primary), ...here.map(relatedMark)], lines, paint, width)];
  yield `  ${paint.style("blue", "-->")} ${forTerminal(whereIs(finding, primary, frame.length > 0))}`;
  yield* frame.length > 0 ? frame : barred(observed(finding, primary, here), paint);
  for (const other of new Set(related.map(({ at }) => at.file))) {
    if (other !== file)
      yield* otherFile(
        related.filter(({ at }) => at.file === other),
        lines,
        { paint, width }
      );
  }
}
function* otherFile(places, lines, { paint, width }) {
  const [first] = places;
  if (first === void 0) return;
  yield `  ${paint.style("blue", ":::")} ${forTerminal(positionOf(first.at))}`;
  const frame = [...codeFrame(places.map(relatedMark), lines, paint, width)];
  yield* frame.length > 0 ? frame : barred(
    places.map(({ label }) => label),
    paint
  );
}
function primaryMark({ at, label }) {
  return { span: at, primary: true, ...label !== void 0 && { label } };
}
function relatedMark({ at, label }) {
  return { span: at, primary: false, label };
}
function whereIs({ resource }, primary, held) {
  const { account, region } = resource.scope;
  const parts = resource.recorded ? [account, region].filter((part) => typeof part === "string" && part !== "") : [];
  const scope = parts.length === 0 ? [] : [parts.join(" / ")];
  if (held || !resource.recorded)
    return [positionOf(primary.at), resourceName(resource), resource.path ?? [], scope].flat().join("  ");
  return [localName(resource.id), ...scope].join("  ");
}
function* observed({ resource }, place, related) {
  if (place.resource !== resource.id) yield localName(place.resource);
  else if (place.pointer !== "") {
    const value = valueAt(resource.properties, place.pointer);
    const shown = value === void 0 ? "(absent)" : JSON.stringify(plainValue(value));
    yield `${segments(place.pointer).join(".")} = ${shorten(shown, MAX_VALUE2)}`;
  }
  if (place.label !== void 0) yield place.label;
  for (const { label } of related) yield label;
}
function* barred(texts, paint) {
  for (const text2 of texts) yield `   ${paint.style("blue", "|")} ${forTerminal(text2)}`;
}

// src/reports/text-finding.ts
var MAX_TEXT6 = 1e3;
var MAX_NUMBERS = 3;
function* textFinding(finding, first, { lines, comparison }, style) {
  const { places } = finding;
  yield headline2(finding, isNew(finding, comparison), style);
  yield* textPlaces(finding, places, lines, style);
  for (const reason of finding.reasons) yield* item(whyUndecided(reason), "", style);
  for (const way of whatDecides(finding.reasons)) yield* item(way, "to decide it", style);
  const { witness, edit } = finding;
  if (witness !== void 0) yield* item(witness.text, "counterexample", style);
  if (edit !== void 0) yield* item(edit.text, "smallest edit", style);
  if (first) yield* aboutRule(finding.rule, style);
  yield "";
}
function headline2(finding, fresh, { paint, ruleUrl }) {
  const { rule, verdict, resource } = finding;
  const word = verdict === "unknown" ? "unknown" : levelOf(finding);
  const color = word === "error" ? "red" : word === "warning" ? "yellow" : "cyan";
  const id = paint.link(ruleUrl(rule), forTerminal(rule.id));
  const says = verdict === "unknown" ? `could not be decided: ${oneLine(rule.title)}` : finding.message;
  const how = finding.witness !== void 0 ? ", proven" : resource.recorded ? ", observed" : "";
  const text2 = forTerminal(shorten(says, MAX_TEXT6));
  return `${paint.style([color, "bold"], `${word}[${id}]`)} ${paint.style("bold", text2)} (${rule.severity}${how}${fresh ? ", new" : ""})`;
}
function* aboutRule(rule, style) {
  yield* item(rule.why, "why", style);
  yield* item(rule.remediation.text, "fix", style);
  const controls = Object.entries(rule.controls).map(([framework, numbers]) => `${framework} ${few(numbers)}`);
  if (controls.length > 0) yield* item(controls.join(" · "), "controls", style);
  yield `   = lakeproof explain ${forTerminal(rule.id)}`;
}
function few(numbers) {
  const more = numbers.length - MAX_NUMBERS;
  return `${numbers.slice(0, MAX_NUMBERS).join(", ")}${more > 0 ? ` +${more}` : ""}`;
}
function* item(text2, label, { paint, width }) {
  const lead = `   = ${label === "" ? "" : `${label}: `}`;
  const lines = [...wrapped(lead, forTerminal(shorten(oneLine(text2), MAX_TEXT6)), width)];
  yield* lines.map(
    (line3, index) => index === 0 && label !== "" ? `   = ${paint.style("bold", `${label}:`)}${line3.slice(lead.length - 1)}` : line3
  );
}

// src/reports/text-groups.ts
var LONGEST_NAME2 = 60;
function* textGroups(findings, by, paint) {
  const { groups, left } = groupsOf(findings, by);
  if (groups.length === 0) return;
  const names = groups.map(({ name }) => shorten(forTerminal(name), LONGEST_NAME2));
  const width = Math.max(by.length, ...names.map(cellWidth));
  const row = (name, cells) => `${name}${" ".repeat(width - cellWidth(name))}${cells.map((cell, i) => cell.padStart((COLUMNS[i] ?? "").length + 2)).join("")}`;
  yield paint.style("bold", row(by, COLUMNS));
  for (const [i, { counts: counts2 }] of groups.entries())
    yield row(
      names[i] ?? "",
      counts2.map((count) => count === 0 ? "-" : String(count))
    );
  if (left > 0) yield `and ${counted(left, `more ${by}`)} with fewer`;
  yield "";
}

// src/reports/text-problem.ts
var FEW_NOTES = 10;
function* textProblems(problems, paint) {
  const notes = problems.filter(({ level }) => level === "note");
  const few2 = notes.length <= FEW_NOTES;
  for (const problem of problems) if (problem.level !== "note" || few2) yield* textProblem(problem, paint);
  if (!few2) yield `${paint.style("cyan", "note")}: ${counted(notes.length, "note")}: ${byKind(notes)}`;
}
function* textProblem({ level, kind, message, next, file, at }, paint) {
  const color = level === "error" ? "red" : level === "warning" ? "yellow" : "cyan";
  yield `${paint.style([color, "bold"], `${level}[${forTerminal(kind)}]`)} ${forTerminal(message)}`;
  if (at !== void 0 || file !== "") {
    yield `  ${paint.style("blue", "-->")} ${forTerminal(at === void 0 ? pathOf(file) : positionOf(at))}`;
  }
  if (next !== void 0) yield `   = ${forTerminal(oneLine(next))}`;
}
function byKind(problems) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { kind } of problems) counts2.set(kind, (counts2.get(kind) ?? 0) + 1);
  return [...counts2].sort(([a], [b]) => a < b ? -1 : 1).map(([kind, count]) => `${count} ${forTerminal(kind)}`).join(", ");
}

// src/reports/text-review.ts
var MAX_TEXT7 = 1e3;
var MOST2 = 100;
function* textReview({ review }, paint) {
  if (review === void 0) return;
  yield `policy from ${forTerminal(review.source)}`;
  if (review.changes.length === 0) return;
  const but = review.newWaivers === "report" ? " but for new waivers" : "";
  yield paint.style("bold", `Policy changes, which${but} count once they are merged:`);
  for (const { loosens, text: text2, at } of review.changes.slice(0, MOST2)) {
    const sign = loosens ? paint.style("yellow", "!") : " ";
    const where = at === void 0 ? "" : ` (${forTerminal(positionOf(at))})`;
    yield `  ${sign} ${forTerminal(shorten(oneLine(text2), MAX_TEXT7))}${where}`;
  }
  if (review.changes.length > MOST2) yield `    and ${review.changes.length - MOST2} more`;
  const preview = previewWords(review);
  if (preview !== void 0) yield `  ${preview}`;
  yield "";
}

// src/reports/text.ts
var DEFAULT_WIDTH = 100;
var textReport = function* (result, options) {
  const paint = paintFor(options);
  const style = { paint, width: Math.max(40, options.width ?? DEFAULT_WIDTH), ruleUrl: options.ruleUrl };
  const explained = /* @__PURE__ */ new Set();
  for (const finding of result.findings) {
    const first = !explained.has(finding.rule.id);
    explained.add(finding.rule.id);
    yield joined(textFinding(finding, first, result, style));
  }
  const problems = joined(textProblems(result.problems, paint));
  if (problems !== "") yield `${problems}
`;
  if (options.groupBy !== void 0) yield joined(textGroups(result.findings, options.groupBy, paint));
  yield joined(textDrift(result, paint));
  yield joined(textReview(result, paint));
  yield `${scannedWords(result)}
`;
  yield `${paint.style("bold", verdictWords(result))}
`;
  const compared = comparedWords(result);
  if (compared !== void 0) yield `${forTerminal(compared)}
`;
  yield `${result.complete ? completeWords(result) : paint.style(["yellow", "bold"], completeWords(result))}
`;
};
function joined(lines) {
  let text2 = "";
  for (const line3 of lines) text2 += `${line3}
`;
  return text2;
}

// src/reports/reports.ts
var REPORTS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  markdown: markdownReport,
  github: githubReport,
  junit: junitReport
};

export {
  exitCodeOf,
  isUntouched,
  REPORTS
};
