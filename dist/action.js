// chunk:action.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-Q2T4RYJV.js?.
import { outputsOf_0 } from "./chunks/shared-run-scan.js";
import { reportText_0 } from "./chunks/shared-run-scan.js";
import { ruleUrl_0 } from "./chunks/shared-run-scan.js";
import { showsAll_0 } from "./chunks/shared-run-scan.js";
import { writeOutputs_0 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-43D7BN6B.js?.
import { gatedScan_1 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-UETJZ26O.js?.
import { firstParent_2 } from "./chunks/shared-run-scan.js";
import { headOf_2 } from "./chunks/shared-run-scan.js";
import { isCommit_2 } from "./chunks/shared-run-scan.js";
import { openCommit_2 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-R52DIPPX.js?.
import { optimiseLate_7 } from "./chunks/shared-cli.js";
import { realSurroundings_7 } from "./chunks/shared-cli.js";

// elsewhere:chunks/chunk-Y5KBK7JX.js?.
import { VERSION_8 } from "./chunks/shared-cli-run-scan.js";

// elsewhere:chunks/chunk-R6O7GLNZ.js?.
import { keepHeapLean_9 } from "./chunks/shared-cli-run-scan.js";

// elsewhere:chunks/chunk-V5LRMWMZ.js?.
import { countedFindings_11 } from "./chunks/shared-run-scan.js";
import { exitCodeOf_11 } from "./chunks/shared-run-scan.js";
import { failsRun_11 } from "./chunks/shared-run-scan.js";
import { isUntouched_11 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-EVX22BTO.js?.
import { randomUUID_20 } from "./chunks/shared-run-scan.js";

// elsewhere:chunks/chunk-GELGPV2J.js?.
import { withNext_31 } from "./chunks/shared-cli-run-scan.js";

// elsewhere:chunks/chunk-OPF5HUSQ.js?.
import { forCommand_32 } from "./chunks/shared-cli-run-policy-run-scan.js";

// elsewhere:chunks/chunk-B4CVIJHF.js?.
import { SEVERITIES_33 } from "./chunks/shared-cli-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?.
import { UsageError_35 } from "./chunks/shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:action.js
import { appendFileSync as appendFileSync2 } from "node:fs";
import { readFileSync } from "node:fs";
import { appendFileSync } from "node:fs";
var require2 = lakeproofCreateRequire(import.meta.url);
function choiceOf(inputs, base) {
  const { baseline, policySource, only, mode, ...rest } = inputs;
  const policyRef = policySource === "head" ? void 0 : policySource === "base" ? base : policySource;
  const isCompared = baseline === "auto" && base !== void 0;
  return {
    rules: rest.rules,
    skip: rest.skip,
    parameters: rest.parameters,
    parameter: rest.parameter,
    ...rest.source !== void 0 && { source: rest.source },
    ...rest.config !== void 0 && { config: rest.config },
    ...rest.pack !== void 0 && { pack: rest.pack },
    ...rest.failOn !== void 0 && { failOn: rest.failOn },
    ...rest.failOnUnknown !== void 0 && { failOnUnknown: rest.failOnUnknown },
    ...rest.newWaivers !== void 0 && { newWaivers: rest.newWaivers },
    ...policyRef !== void 0 && { policyRef },
    ...isCompared && { baselineRef: base },
    ...baseline !== "auto" && { baseline: baseline === "none" ? false : baseline },
    ...only !== void 0 && { failOnNew: only === "new" },
    ...only === "changed-files" && base !== void 0 && { changedSince: base },
    isNewByDefault: base !== void 0 && baseline !== "none",
    ...mode !== "iac" && { live: liveOf(inputs) }
  };
}
function liveOf({ regions, roleArns, externalId, snapshotFile }) {
  return {
    regions,
    roleArn: roleArns,
    endpointUrl: [],
    ...externalId !== void 0 && { externalId },
    ...snapshotFile !== void 0 && { keepSnapshot: snapshotFile }
  };
}
function pathsOf({ mode, paths, snapshots }) {
  const named = [...paths, ...snapshots];
  return mode === "both" && paths.length === 0 ? [".", ...named] : named;
}
var LONGEST = 6e4;
var LONGEST_MILLISECONDS = 1e4;
var MOST_PAGES = 30;
async function leaveComment(comment, env) {
  const { GITHUB_API_URL: api = "https://api.github.com", GITHUB_REPOSITORY: repository = "" } = env;
  const marker = `<!-- lakeproof: ${comment.category.replace(/[^\w./-]/g, "_")} -->`;
  const call = caller(api, comment.token);
  const issues = `/repos/${repository}/issues`;
  try {
    const body = { body: `${marker}
${shortened(comment.text)}` };
    const known = await ownComment(call, `${issues}/${comment.pullRequest}/comments`, marker);
    if (known !== void 0) await call("PATCH", `${issues}/comments/${known}`, body);
    else if (comment.isWanted) await call("POST", `${issues}/${comment.pullRequest}/comments`, body);
    return void 0;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The comment could not be left: ${why}. It needs pull-requests: write, which runs for forks do not have; the summary says the same.`;
  }
}
function isCommentWanted({ comment }, code) {
  return comment === "always" || comment === "on-failure" && code !== 0;
}
function caller(api, token) {
  return async (method, path, body) => {
    const answer = await fetch(`${api}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "lakeproof",
        "x-github-api-version": "2022-11-28"
      },
      ...body && { body: JSON.stringify(body) },
      // A redirect would hand the token on.
      redirect: "error",
      signal: AbortSignal.timeout(LONGEST_MILLISECONDS)
    });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${method}`);
    return answer.json();
  };
}
async function ownComment(call, path, marker) {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const comments = await call("GET", `${path}?per_page=100&page=${page}`);
    const own = comments.find(({ body, user }) => user?.type === "Bot" && body?.startsWith(marker));
    if (own !== void 0) return own.id;
    if (comments.length < 100) return void 0;
  }
  return void 0;
}
function shortened(text) {
  if (text.length <= LONGEST) return text;
  const whole = text.slice(0, text.lastIndexOf("\n", LONGEST) + 1);
  const isOpen = whole.lastIndexOf("<details>") > whole.lastIndexOf("</details>");
  return `${whole}${isOpen ? "\n</details>\n" : ""}
The rest is in the summary of the run.
`;
}
function endingWords(result, gate, code) {
  const { counting, failOn } = gate;
  const above = `at or above ${failOn}`;
  if (code === 0) {
    const nothing = counting === void 0 ? "Nothing" : `Nothing ${counting.words}`;
    return `\u2713 ${failOn === "none" ? "No finding fails this step" : `${nothing} ${above}`}.`;
  }
  if (code === 1) {
    const waived = result.review?.newWaivers === "block" ? " is merged" : " is there";
    const fails = countedFindings_11(result.findings.filter(failsRun_11(gate)).length, counting);
    return `\u2717 ${fails} ${above}: mend what they point at; one that is to stay passes once a waiver${waived}.`;
  }
  if (!result.complete)
    return "\u2717 Incomplete: not everything that was to be judged was read. The problems above say what is missing and what to do; upload no SARIF file of this run.";
  return "\u2717 Undecided findings fail this step (fail-on-unknown): each says what would decide it.";
}
var OF_PULL_REQUESTS = ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];
function triggeringEvent(env, cwd) {
  const name = env.GITHUB_EVENT_NAME ?? "";
  if (name === "merge_group") return { base: baseSha(payloadOf(env).merge_group?.base_sha, name) };
  if (!OF_PULL_REQUESTS.includes(name)) return {};
  const { pull_request: pullRequest } = payloadOf(env);
  const base = baseSha(pullRequest?.base?.sha, name);
  if (name === "pull_request_target" && headOf_2(cwd) === base)
    throw new UsageError_35(
      "On pull_request_target the base is checked out, so nothing of the pull request would be judged.",
      "Let the workflow run on pull_request, which needs no secrets here."
    );
  return { base, ...typeof pullRequest?.number === "number" && { pullRequest: pullRequest.number } };
}
function presentBase({ base }, env, cwd) {
  if (base === void 0 || isCommit_2(openCommit_2(cwd, base))) return base;
  const merged = env.GITHUB_SHA;
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? "") && merged !== void 0;
  return (isMerge && headOf_2(cwd) === merged ? firstParent_2(cwd, merged) : void 0) ?? base;
}
function payloadOf({ GITHUB_EVENT_PATH: path }) {
  try {
    return JSON.parse(readFileSync(path ?? "", "utf8"));
  } catch {
    throw new UsageError_35("The payload of the event cannot be read.", "The runner names it in GITHUB_EVENT_PATH.");
  }
}
function baseSha(sha, name) {
  if (typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha)) return sha;
  throw new UsageError_35(`The payload of ${name} names no base commit.`, "Set policy-source and baseline yourself.");
}
function readInputs(env) {
  const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
  const file = (format, path) => path === void 0 ? [] : [{ format, path }];
  const comment = oneOf("comment", input("comment"), ["never", "on-failure", "always"]) ?? "never";
  if (comment !== "never" && input("token") === void 0)
    throw new UsageError_35("The input comment needs the input token.", "Give it ${{ github.token }}.");
  return {
    mode: oneOf("mode", input("mode"), ["iac", "live", "both"]) ?? "iac",
    paths: lines(input("paths")),
    snapshots: lines(input("snapshot")),
    source: input("source"),
    parameters: lines(input("parameters")),
    parameter: lines(input("parameter"), "\n"),
    config: input("config"),
    pack: input("pack"),
    rules: lines(input("rules")),
    skip: lines(input("skip")),
    accounts: lines(input("account")),
    regions: lines(input("regions")),
    roleArns: lines(input("role-arn")),
    externalId: input("external-id"),
    snapshotFile: input("snapshot-file"),
    failOn: oneOf("fail-on", input("fail-on"), [...SEVERITIES_33, "none"]),
    failOnUnknown: truth("fail-on-unknown", input("fail-on-unknown")),
    only: oneOf("only", input("only"), ["all", "changed-files", "new"]),
    baseline: input("baseline") ?? "auto",
    policySource: input("policy-source") ?? "base",
    newWaivers: oneOf("new-waivers", input("new-waivers"), ["block", "report"]),
    sarifFile: input("sarif-file") ?? "lakeproof.sarif",
    sarifProfile: oneOf("sarif-profile", input("sarif-profile"), ["github", "full"]) ?? "github",
    category: input("category"),
    files: [
      ...file("json", input("json-file")),
      ...file("markdown", input("markdown-file")),
      ...file("junit", input("junit-file"))
    ],
    comment,
    token: input("token"),
    annotations: truth("annotations", input("annotations")) ?? true
  };
}
function lines(text, divider = /[\n,]/) {
  return (text ?? "").split(divider).map((line) => line.trim()).filter((line) => line !== "");
}
function oneOf(name, text, values) {
  const found = values.find((each) => each === text);
  if (text === void 0 || found !== void 0) return found;
  const last = values.length - 1;
  throw new UsageError_35(
    `The input ${name} is ${JSON.stringify(text)}.`,
    `It takes ${values.slice(0, last).join(", ")} or ${values[last]}.`
  );
}
function truth(name, text) {
  if (text === void 0) return void 0;
  if (["true", "True", "TRUE"].includes(text)) return true;
  if (["false", "False", "FALSE"].includes(text)) return false;
  throw new UsageError_35(`The input ${name} is ${JSON.stringify(text)}.`, "It takes true or false.");
}
function outputsOf2(result, { sarifFile, files }, code) {
  const { counts, comparison, review, findings, complete } = result;
  const changes = review?.changes ?? [];
  const isWaiver = (kind) => kind === "waiver" || kind === "inline-waiver";
  return {
    "sarif-file": sarifFile,
    "json-file": files.find(({ format }) => format === "json")?.path ?? "",
    conclusion: code === 0 ? "success" : code === 1 ? "failure" : "incomplete",
    "fail-count": String(counts.fail),
    "unknown-count": String(counts.unknown),
    "pass-count": String(counts.pass),
    "new-count": comparison ? String(findings.filter((each) => comparison.states.get(each) === "new").length) : "",
    "fixed-count": comparison ? String(comparison.absent.length) : "",
    "waivers-added": review ? String(changes.filter(({ kind, loosens }) => loosens && isWaiver(kind)).length) : "",
    "policy-changed": review ? String(changes.length > 0) : "",
    complete: String(complete)
  };
}
function writeOutputs2(file, outputs) {
  const texts = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `ghadelimiter_${randomUUID_20()}`;
    return `${name}<<${delimiter}
${value}
${delimiter}
`;
  });
  appendFileSync(file, texts.join(""));
}
keepHeapLean_9();
optimiseLate_7();
process.exitCode = await main(realSurroundings_7());
async function main(surroundings) {
  const { env, cwd, stdout } = surroundings;
  try {
    const inputs = readInputs(env);
    const event = triggeringEvent(env, cwd);
    const choice = choiceOf(inputs, presentBase(event, env, cwd));
    const asked = [{ format: "sarif", path: inputs.sarifFile }, ...inputs.files];
    const { result, policy, gate } = await gatedScan_1(
      pathsOf(inputs),
      choice,
      (standing) => outputsOf_0(asked, standing).some(({ format }) => showsAll_0(format, inputs.sarifProfile)),
      surroundings
    );
    refuseOtherAccounts(result, inputs);
    const options = {
      color: false,
      links: false,
      profile: inputs.sarifProfile,
      ...inputs.category !== void 0 && { category: inputs.category },
      ...gate.counting && { counting: gate.counting },
      version: VERSION_8,
      ruleUrl: ruleUrl_0
    };
    writeOutputs_0(outputsOf_0(asked, policy.loaded), cwd, ({ format }) => reportText_0(format, result, options));
    const code = exitCodeOf_11(result, gate);
    await tell(result, { code, gate, inputs, event, options }, surroundings);
    if (env.GITHUB_OUTPUT) writeOutputs2(env.GITHUB_OUTPUT, outputsOf2(result, inputs, code));
    return code;
  } catch (error) {
    const text = error instanceof UsageError_35 ? withNext_31(error.message, error.next) : `This is a bug in Lakeproof ${VERSION_8}, please report it: ${error instanceof Error ? error.stack : String(error)}`;
    await stdout(`::error title=Lakeproof::${text.split("\n").map(forCommand_32).join("%0A")}
`);
    return 2;
  }
}
async function tell(result, { code, gate, inputs, event, options }, { env, stdout }) {
  const summary = [...reportText_0("markdown", result, options)].join("");
  if (isUntouched_11(result) && code === 0) await stdout(stopCommands(summary));
  else {
    for (const chunk of reportText_0("text", result, options)) await stdout(stopCommands(chunk));
    if (inputs.annotations) for (const chunk of reportText_0("github", result, options)) await stdout(chunk);
    await stdout(`${endingWords(result, gate, code)}
`);
  }
  if (env.GITHUB_STEP_SUMMARY) appendFileSync2(env.GITHUB_STEP_SUMMARY, summary);
  const { token, category = "lakeproof", comment } = inputs;
  if (comment === "never" || event.pullRequest === void 0 || token === void 0) return;
  const wanted = { text: summary, category, token, pullRequest: event.pullRequest };
  const failure = await leaveComment({ ...wanted, isWanted: isCommentWanted(inputs, code) }, env);
  if (failure !== void 0) await stdout(`::warning title=Lakeproof::${forCommand_32(failure)}
`);
}
function refuseOtherAccounts({ judgedIn = [] }, { accounts }) {
  const other = judgedIn.find(({ recorded, scope }) => recorded && !accounts.includes(String(scope.account)));
  if (accounts.length > 0 && other !== void 0)
    throw new UsageError_35(
      `The account that was read is ${String(other.scope.account)}, which the input account does not name.`,
      "Check the role and its credentials."
    );
}
function stopCommands(text) {
  const token = randomUUID_20();
  return `::stop-commands::${token}
${text}
::${token}::
`;
}
