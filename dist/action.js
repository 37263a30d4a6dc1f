import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  outputsOf,
  reportText,
  ruleUrl,
  showsAll,
  writeOutputs
} from "./chunks/chunk-BO5HQR4F.js";
import {
  gatedScan
} from "./chunks/chunk-KKXPTW67.js";
import {
  firstParent,
  headOf,
  isCommit,
  openCommit
} from "./chunks/chunk-WK5S6FHS.js";
import "./chunks/chunk-JD7SGUYG.js";
import "./chunks/chunk-2GF2QG34.js";
import "./chunks/chunk-U4FOBZTP.js";
import "./chunks/chunk-NI7TRFF2.js";
import {
  keepHeapLean,
  optimiseLate,
  realSurroundings
} from "./chunks/chunk-W4RGUHQ6.js";
import {
  VERSION
} from "./chunks/chunk-JGJJDQA7.js";
import {
  exitCodeOf,
  isUntouched
} from "./chunks/chunk-MZU4QHCM.js";
import "./chunks/chunk-FQ5ZAONP.js";
import "./chunks/chunk-JU6I45OF.js";
import "./chunks/chunk-E7CMWZG4.js";
import "./chunks/chunk-E2HV3AK4.js";
import "./chunks/chunk-4DFU5A2L.js";
import "./chunks/chunk-4QVK5VW7.js";
import "./chunks/chunk-2DLH2WA2.js";
import "./chunks/chunk-FSILLMDS.js";
import "./chunks/chunk-D563T4FI.js";
import "./chunks/chunk-OHNZZHFR.js";
import "./chunks/chunk-CKHRFKAU.js";
import "./chunks/chunk-3WDRMSHZ.js";
import "./chunks/chunk-EBTPQMST.js";
import "./chunks/chunk-GFA3TMIB.js";
import "./chunks/chunk-JH4KVXHN.js";
import "./chunks/chunk-O3C5OOCR.js";
import "./chunks/chunk-WYSKVHBN.js";
import "./chunks/chunk-5Y7SQUY5.js";
import {
  forCommand
} from "./chunks/chunk-OPF5HUSQ.js";
import {
  SEVERITIES
} from "./chunks/chunk-B4CVIJHF.js";
import "./chunks/chunk-CWEF3M6U.js";
import {
  UsageError
} from "./chunks/chunk-WOAQGKOY.js";
import "./chunks/chunk-A6EJVVFN.js";
import "./chunks/chunk-CVDVWCY3.js";

// src/action.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { appendFileSync as appendFileSync2 } from "node:fs";

// src/action/choice.ts
function choiceOf(inputs, base) {
  const { baseline, policySource, only, mode, ...rest } = inputs;
  const policyRef = policySource === "head" ? void 0 : policySource === "base" ? base : policySource;
  const isCompared = baseline === "auto" && base !== void 0;
  return {
    rules: rest.rules,
    skip: rest.skip,
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

// src/action/comment.ts
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

// src/action/event.ts
import { readFileSync } from "node:fs";
function triggeringEvent(env, cwd) {
  const name = env.GITHUB_EVENT_NAME ?? "";
  if (name === "merge_group") return { base: baseSha(payloadOf(env).merge_group?.base_sha, name) };
  if (name !== "pull_request" && name !== "pull_request_target") return {};
  const { pull_request: pullRequest, number } = payloadOf(env);
  const base = baseSha(pullRequest?.base?.sha, name);
  if (name === "pull_request_target" && headOf(cwd) === base)
    throw new UsageError(
      "On pull_request_target the base is checked out, so nothing of the pull request would be judged.",
      "Let the workflow run on pull_request, which needs no secrets here."
    );
  return { base, ...typeof number === "number" && { pullRequest: number } };
}
function presentBase({ base }, env, cwd) {
  if (base === void 0 || isCommit(openCommit(cwd, base))) return base;
  const merged = env.GITHUB_SHA;
  const isMerge = /^refs\/pull\/\d+\/merge$/.test(env.GITHUB_REF ?? "") && merged !== void 0;
  return (isMerge && headOf(cwd) === merged ? firstParent(cwd, merged) : void 0) ?? base;
}
function payloadOf({ GITHUB_EVENT_PATH: path }) {
  try {
    return JSON.parse(readFileSync(path ?? "", "utf8"));
  } catch {
    throw new UsageError("The payload of the event cannot be read.", "The runner names it in GITHUB_EVENT_PATH.");
  }
}
function baseSha(sha, name) {
  if (typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha)) return sha;
  throw new UsageError(`The payload of ${name} names no base commit.`, "Set policy-source and baseline yourself.");
}

// src/action/inputs.ts
function readInputs(env) {
  const input = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() || void 0;
  const file = (format, path) => path === void 0 ? [] : [{ format, path }];
  const comment = oneOf("comment", input("comment"), ["never", "on-failure", "always"]) ?? "never";
  if (comment !== "never" && input("token") === void 0)
    throw new UsageError("The input comment needs the input token.", "Give it ${{ github.token }}.");
  return {
    mode: oneOf("mode", input("mode"), ["iac", "live", "both"]) ?? "iac",
    paths: lines(input("paths")),
    snapshots: lines(input("snapshot")),
    config: input("config"),
    pack: input("pack"),
    rules: lines(input("rules")),
    skip: lines(input("skip")),
    accounts: lines(input("account")),
    regions: lines(input("regions")),
    roleArns: lines(input("role-arn")),
    externalId: input("external-id"),
    snapshotFile: input("snapshot-file"),
    failOn: oneOf("fail-on", input("fail-on"), [...SEVERITIES, "none"]),
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
function lines(text) {
  return (text ?? "").split(/[\n,]/).map((line) => line.trim()).filter((line) => line !== "");
}
function oneOf(name, text, values) {
  const found = values.find((each) => each === text);
  if (text === void 0 || found !== void 0) return found;
  const last = values.length - 1;
  throw new UsageError(
    `The input ${name} is ${JSON.stringify(text)}.`,
    `It takes ${values.slice(0, last).join(", ")} or ${values[last]}.`
  );
}
function truth(name, text) {
  if (text === void 0) return void 0;
  if (["true", "True", "TRUE"].includes(text)) return true;
  if (["false", "False", "FALSE"].includes(text)) return false;
  throw new UsageError(`The input ${name} is ${JSON.stringify(text)}.`, "It takes true or false.");
}

// src/action/outputs.ts
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
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
    const delimiter = `ghadelimiter_${randomUUID()}`;
    return `${name}<<${delimiter}
${value}
${delimiter}
`;
  });
  appendFileSync(file, texts.join(""));
}

// src/action.ts
keepHeapLean();
optimiseLate();
process.exitCode = await main(realSurroundings());
async function main(surroundings) {
  const { env, cwd, stdout } = surroundings;
  try {
    const inputs = readInputs(env);
    const event = triggeringEvent(env, cwd);
    const choice = choiceOf(inputs, presentBase(event, env, cwd));
    const asked = [{ format: "sarif", path: inputs.sarifFile }, ...inputs.files];
    const { result, policy, gate } = await gatedScan(
      pathsOf(inputs),
      choice,
      (standing) => outputsOf(asked, standing).some(({ format }) => showsAll(format, inputs.sarifProfile)),
      surroundings
    );
    refuseOtherAccounts(result, inputs);
    const options = {
      color: false,
      links: false,
      profile: inputs.sarifProfile,
      ...inputs.category !== void 0 && { category: inputs.category },
      version: VERSION,
      ruleUrl
    };
    writeOutputs(outputsOf(asked, policy.loaded), cwd, ({ format }) => reportText(format, result, options));
    const code = exitCodeOf(result, gate);
    await tell(result, code, { inputs, event, options }, surroundings);
    if (env.GITHUB_OUTPUT) writeOutputs2(env.GITHUB_OUTPUT, outputsOf2(result, inputs, code));
    return code;
  } catch (error) {
    const text = error instanceof UsageError ? `${error.message} ${error.next ?? ""}` : `This is a bug in Lakeproof ${VERSION}: ${error instanceof Error ? error.stack : String(error)}`;
    await stdout(`::error title=Lakeproof::${text.split("\n").map(forCommand).join("%0A")}
`);
    return 2;
  }
}
async function tell(result, code, { inputs, event, options }, { env, stdout }) {
  const summary = [...reportText("markdown", result, options)].join("");
  if (isUntouched(result) && code === 0) await stdout(stopCommands(summary));
  else {
    for (const chunk of reportText("text", result, options)) await stdout(stopCommands(chunk));
    if (inputs.annotations) for (const chunk of reportText("github", result, options)) await stdout(chunk);
  }
  if (env.GITHUB_STEP_SUMMARY) appendFileSync2(env.GITHUB_STEP_SUMMARY, summary);
  const { token, category = "lakeproof", comment } = inputs;
  if (comment === "never" || event.pullRequest === void 0 || token === void 0) return;
  const wanted = { text: summary, category, token, pullRequest: event.pullRequest };
  const failure = await leaveComment({ ...wanted, isWanted: isCommentWanted(inputs, code) }, env);
  if (failure !== void 0) await stdout(`::warning title=Lakeproof::${forCommand(failure)}
`);
}
function refuseOtherAccounts({ judgedIn = [] }, { accounts }) {
  const other = judgedIn.find(({ recorded, scope }) => recorded && !accounts.includes(String(scope.account)));
  if (accounts.length > 0 && other !== void 0)
    throw new UsageError(
      `The account that was read is ${String(other.scope.account)}, which the input account does not name.`,
      "Check the role and its credentials."
    );
}
function stopCommands(text) {
  const token = randomUUID2();
  return `::stop-commands::${token}
${text}
::${token}::
`;
}
