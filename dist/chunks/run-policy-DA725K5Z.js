// chunk:chunks/run-policy-DA725K5Z.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-GCV3SQRU.js?chunks
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-25J6C3EX.js?chunks
import { stdinPieces_13 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-2VRTE5ZW.js?chunks
import { actionsOf_17 } from "./shared-run-policy-run-scan.js";
import { ask_17 } from "./shared-run-policy-run-scan.js";
import { decideAccess_17 } from "./shared-run-policy-run-scan.js";
import { defaultPolicyOf_17 } from "./shared-run-policy-run-scan.js";
import { evaluateLayer_17 } from "./shared-run-policy-run-scan.js";
import { explainRequest_17 } from "./shared-run-policy-run-scan.js";
import { isDoubt_17 } from "./shared-run-policy-run-scan.js";
import { normalise_17 } from "./shared-run-policy-run-scan.js";
import { parsePolicy_17 } from "./shared-run-policy-run-scan.js";
import { publicnessOf_17 } from "./shared-run-policy-run-scan.js";
import { readOwned_17 } from "./shared-run-policy-run-scan.js";
import { readRequest_17 } from "./shared-run-policy-run-scan.js";
import { requestInWords_17 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-NBRSQFR2.js?chunks
import { field_24 } from "./shared-run-policy-run-scan.js";
import { isList_24 } from "./shared-run-policy-run-scan.js";
import { isMap_24 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-C2PEFB7S.js?chunks
import { readFailure_28 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-OPF5HUSQ.js?chunks
import { forTerminal_32 } from "./shared-cli-run-policy-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// elsewhere:chunks/chunk-A6EJVVFN.js?chunks
import { didYouMean_36 } from "./shared-explain-rule-run-policy-run-scan.js";

// chunk:chunks/run-policy-DA725K5Z.js
import { closeSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
var LEVELS = [
  ["read", ["List", "Read"]],
  ["write", ["Write", "Tagging"]],
  ["administer", ["Permissions management"]]
];
function whatStrangersMay(subject) {
  const policy = typeof subject.policy === "string" ? parsePolicy_17(subject.policy) : { value: subject.policy };
  if (typeof policy === "string" || !isMap_24(policy.value)) return [];
  const { value } = policy;
  return LEVELS.map(([verb2, levels]) => {
    const [asked] = ask_17({ ...subject, policy: only(levels, value) }, ["trusted-accounts-only"]);
    if (asked?.request !== void 0) return `strangers may ${verb2}: ${asked.request.action}`;
    return `strangers may ${asked?.verdict === "unknown" ? "perhaps" : "not"} ${verb2}`;
  });
}
function only(levels, policy) {
  const wanted = ["s3", "s3express", "s3tables", "kms"].flatMap(actionsOf_17).filter(({ level }) => levels.includes(level));
  const statements = [field_24(policy, "Statement") ?? []].flat();
  const others = { Effect: "Deny", Principal: "*", NotAction: wanted.map(({ name }) => name), Resource: "*" };
  return { ...policy, Statement: [...statements, others] };
}
function told({ statement, applies, principal, action, resource, conditions }) {
  const { index, sid, effect } = statement;
  return {
    index,
    ...sid !== void 0 && { sid },
    effect: typeof effect === "string" ? effect : "unknown",
    applies: plainly(applies),
    ...isDoubt_17(applies) && { reason: applies.doubt },
    ...principal !== void 0 && { principal: plainly(principal) },
    action: plainly(action),
    resource: plainly(resource),
    conditions: conditions.map(({ condition: { operator, key }, result }) => ({
      operator,
      key,
      result: plainly(result)
    }))
  };
}
function plainly(judged) {
  return isDoubt_17(judged) ? "unknown" : judged;
}
function evaluationOf(job, duplicates = /* @__PURE__ */ new Set()) {
  const owned = readOwned_17(job.resource);
  const caller = callerOf(job.callerPolicies, duplicates);
  const controls = job.resourceControlPolicies ?? void 0;
  const organization = policiesOf(controls, "resource", "resourceControlPolicies", duplicates);
  if (typeof owned === "string") return always(owned);
  if (typeof caller === "string") return always(caller);
  if (controls !== void 0 && organization === void 0)
    return always("resourceControlPolicies is no list of policies.");
  if (duplicates.has("")) return always("The line holds too many keys twice (analysis-limit).");
  const policy = policyOf(job.policy ?? defaultPolicyOf_17(owned), "resource", under(duplicates, "/policy"));
  const endpoint = policyOf(job.endpointPolicy, "resource", under(duplicates, "/endpointPolicy"));
  const isPublic = publicnessOf_17(policy, job.resource, job.perimeter);
  const answer = (given, isBrief) => {
    const request = readRequest_17(given);
    if (typeof request === "string") return { decision: "unknown", reason: request };
    const layers = {
      resource: policy && evaluateLayer_17([policy], request),
      caller: typeof caller === "boolean" ? caller : evaluateLayer_17(caller, request),
      endpoint: endpoint && isThroughEndpoint(request) ? evaluateLayer_17([endpoint], request) : void 0,
      organization: organization && evaluateLayer_17(organization, request)
    };
    const decision = decideAccess_17(layers, owned, isPublic, request);
    return isBrief ? decision : { ...decision, ...statementsOf(layers) };
  };
  return { evaluate: (request) => answer(request, false), decide: (request) => answer(request, true) };
}
function always(reason) {
  const answer = () => ({ decision: "unknown", reason });
  return { evaluate: answer, decide: answer };
}
function policyOf(given, kind, duplicates) {
  return given === void 0 || given === null ? void 0 : normalise_17(given, kind, duplicates);
}
function callerOf(given, duplicates) {
  if (given === void 0 || given === null || given === "allow") return true;
  if (given === "none") return false;
  const policies = policiesOf(given, "identity", "callerPolicies", duplicates);
  return policies ?? 'callerPolicies is neither "allow", "none" nor a list of policies.';
}
function policiesOf(given, kind, name, duplicates) {
  if (!isList_24(given)) return void 0;
  return given.map((policy, i) => normalise_17(policy, kind, under(duplicates, `/${name}/${i}`)));
}
function under(duplicates, prefix) {
  if (duplicates.size === 0) return duplicates;
  return new Set([...duplicates].flatMap((at) => at.startsWith(`${prefix}/`) ? [at.slice(prefix.length)] : []));
}
function isThroughEndpoint({ network, context }) {
  return network === void 0 ? context.has("aws:sourcevpce") : network === "endpoint";
}
function statementsOf({
  resource,
  caller,
  endpoint,
  organization
}) {
  const lists = (layer) => layer?.statements.map((each) => each.map(told)) ?? [];
  const [statements = []] = lists(resource);
  return {
    statements,
    ...typeof caller === "object" && { callerStatements: lists(caller) },
    ...endpoint && { endpointStatements: lists(endpoint).flat() },
    ...organization && { organizationStatements: lists(organization) }
  };
}
var MAX_LINE = 64e6;
function parseBatchLine(line) {
  const parsed2 = parsePolicy_17(line, MAX_LINE);
  if (typeof parsed2 === "string") return `The line ${parsed2}.`;
  const { value, duplicates } = parsed2;
  return isMap_24(value) ? { value, duplicates } : "The line is no map.";
}
function readBatchLine(line) {
  const parsed2 = parseBatchLine(line);
  if (typeof parsed2 === "string") return { id: null, requests: void 0, evaluation: always(parsed2) };
  const { value, duplicates } = parsed2;
  const id = field_24(value, "id") ?? null;
  const requests = field_24(value, "requests");
  if (!isList_24(requests)) return { id, requests: void 0, evaluation: always("The line has no list of requests.") };
  const own = [...duplicates].find(
    (at) => !/^\/(policy|endpointPolicy|(callerPolicies|resourceControlPolicies|requests)\/\d+)\//.test(at)
  );
  if (own !== void 0) return { id, requests, evaluation: always(`The line holds ${own || "too many keys"} twice.`) };
  const job = {
    policy: field_24(value, "policy"),
    resource: field_24(value, "resource"),
    perimeter: field_24(value, "perimeter"),
    callerPolicies: field_24(value, "callerPolicies"),
    endpointPolicy: field_24(value, "endpointPolicy"),
    resourceControlPolicies: field_24(value, "resourceControlPolicies")
  };
  const evaluation = evaluationOf(job, duplicates);
  const doubled = new Set([...duplicates].flatMap((at) => /^\/requests\/(\d+)\//.exec(at)?.[1] ?? []));
  const sound = requests.map((request, i) => doubled.has(String(i)) ? void 0 : request);
  return { id, requests: sound, evaluation };
}
var QUESTIONS = [
  "vpc-endpoint-only",
  "not-public",
  "tls-only",
  "tls-minimum-version",
  "trusted-accounts-only",
  "encryption-enforced-on-put",
  "no-confused-deputy",
  "no-lockout",
  "statements-effective",
  "via-service",
  "admin-separate",
  "endpoint-policy-restricted",
  "endpoint-policy-pinned"
];
function questionsNamed(list) {
  const names = list.split(",").map((name) => name.trim());
  const stranger = names.find((name) => !isQuestion(name));
  return stranger === void 0 ? [...new Set(names.filter(isQuestion))] : { stranger };
}
var QUESTION_NAMES = QUESTIONS;
function isQuestion(name) {
  return QUESTION_NAMES.includes(name);
}
function askAndExplain(subject, questions) {
  return ask_17(subject, questions).map((asked) => {
    const { request, question } = asked;
    if (request === void 0) return asked;
    const levels = question === "trusted-accounts-only" ? whatStrangersMay(subject) : [];
    return {
      ...asked,
      explanation: [requestInWords_17(request), ...contextInWords(request), ...whyAllowed(subject, request), ...levels]
    };
  });
}
function contextInWords({ context }) {
  const left = Object.entries(context).filter(([key]) => !IN_WORDS.has(key));
  return left.length === 0 ? [] : [`with ${left.map(([key, value]) => `${key} ${JSON.stringify(value)}`).join(", ")}`];
}
var IN_WORDS = /* @__PURE__ */ new Set([
  "aws:PrincipalAccount",
  "aws:PrincipalArn",
  "aws:PrincipalIsAWSService",
  "aws:SecureTransport",
  "aws:SourceIp",
  "aws:SourceVpc",
  "aws:SourceVpce",
  "aws:ViaAWSService",
  "s3:TlsVersion"
]);
function whyAllowed({ policy }, given) {
  const request = readRequest_17(given);
  if (typeof request === "string") return [request];
  const outcomes = policy === void 0 ? [] : evaluateLayer_17([normalise_17(policy, "resource")], request).statements.flat();
  const isAllowed = outcomes.some(({ statement, applies }) => statement.effect === "Allow" && applies === true);
  const steps = explainRequest_17(outcomes, request).map(({ text }) => text);
  return isAllowed ? steps : ["the caller's own policies are taken to allow it", ...steps];
}
function readAskLine(line, perimeter) {
  const unknown = (id2, reason) => ({
    id: id2,
    ask: (questions) => questions.map((question) => ({ question, verdict: "unknown", reason }))
  });
  const parsed2 = parseBatchLine(line);
  if (typeof parsed2 === "string") return unknown(null, parsed2);
  const { value, duplicates } = parsed2;
  const id = field_24(value, "id") ?? null;
  const twice = [...duplicates].find((at) => !at.startsWith("/policy/"));
  if (twice !== void 0) return unknown(id, `The line holds ${twice || "too many keys"} twice.`);
  const own = field_24(value, "perimeter") ?? {};
  const subject = {
    policy: field_24(value, "policy") ?? void 0,
    resource: field_24(value, "resource") ?? void 0,
    perimeter: isMap_24(own) ? { ...perimeter, ...own } : own
  };
  return { id, ask: (questions) => ask_17(subject, questions, under(duplicates, "/policy")) };
}
var PIECE = 64 * 1024;
function* filePieces(path) {
  const file = openSync(path, "r");
  try {
    for (; ; ) {
      const piece = Buffer.allocUnsafeSlow(PIECE);
      const length = readSync(file, piece, 0, PIECE, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
function* linesOf(pieces, longest) {
  const decoder = new TextDecoder();
  let parts = [];
  let length = 0;
  const add = (part) => {
    const kept = part.slice(0, Math.max(0, longest + 1 - length));
    if (kept !== "") parts.push(kept);
    length += kept.length;
  };
  const taken = () => {
    const line = parts.join("");
    parts = [];
    length = 0;
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  };
  for (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      add(text.slice(start, end));
      yield taken();
      start = end + 1;
    }
    add(text.slice(start));
  }
  add(decoder.decode());
  if (length > 0) yield taken();
}
var CHUNK = 64 * 1024;
async function answerBatch(pieces, answersTo, stdout) {
  for (const line of linesOf(pieces, MAX_LINE)) {
    if (line.trim() === "") continue;
    let text = "";
    for (const answer of answersTo(line)) {
      text += `${JSON.stringify(answer)}
`;
      if (text.length < CHUNK) continue;
      await stdout(text);
      text = "";
    }
    if (text !== "") await stdout(text);
  }
}
function* evaluateLine(line, isBrief) {
  const { id, requests, evaluation } = readBatchLine(line);
  const answer = isBrief ? evaluation.decide : evaluation.evaluate;
  if (requests === void 0) yield { id, ...answer(void 0) };
  else for (const [request, given] of requests.entries()) yield { id, request, ...answer(given) };
}
function askedText(answers) {
  const lines = answers.flatMap((answer, i) => [...i === 0 ? [] : [""], ...answerLines(answer)]);
  return `${lines.map(forTerminal_32).join("\n")}
`;
}
function answerLines({ question, verdict, reason, statements, explanation }) {
  const decisive = verdict === "fail" && explanation === void 0 ? statements : void 0;
  const why = [
    ...reason === void 0 ? [] : [reason],
    ...explanation ?? [],
    ...(decisive ?? []).map((index) => `statement ${index + 1} decides`)
  ];
  return [`${question}: ${verdict}`, ...why.map((line) => `  ${line}`)];
}
function inputPieces(path, cwd) {
  return path === "-" ? stdinPieces_13() : filePieces(resolve(cwd, path));
}
function inputText(path, cwd) {
  return guarded(
    path,
    async () => Buffer.concat([...inputPieces(path, cwd)]).toString("utf8").replace(/^\uFEFF/, "")
  );
}
async function guarded(path, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UsageError_35(
      `${path} cannot be read: ${readFailure_28(error)}.`,
      "Name a file that exists, or - for standard input."
    );
  }
}
function givesRequest({ request, principal, action, resource, context }) {
  return [request, principal, action, resource].some((flag) => flag !== void 0) || context.length > 0;
}
function requestFromFlags({ principal, action, resource, context }) {
  if (principal === void 0 || action === void 0 || resource === void 0)
    throw new UsageError_35(
      "There is no request to evaluate.",
      "Give --principal, --action and --resource, or --request FILE."
    );
  return { principal: callerOf2(principal), action, resource, context: contextOf(context) };
}
function callerOf2(who) {
  if (who === "anonymous") return { type: "anonymous" };
  const [, partition, account, kind, name] = /^arn:(aws[\w-]*):(?:iam|sts)::(\d{12}):(role|user|root|assumed-role)(?:\/(.+))?$/.exec(who) ?? [];
  if (kind === "assumed-role") {
    const [role = "", session] = (name ?? "").split("/");
    return { type: "role", arn: `arn:${partition}:iam::${account}:role/${role}`, account, session };
  }
  if (kind !== void 0) return { type: kind, arn: who, account };
  if (/^[\w-]+(\.[\w-]+)+$/.test(who)) return { type: "service", name: who };
  throw new UsageError_35(
    `--principal ${who} is nobody that can call.`,
    "Give anonymous, the ARN of a role, user, session or account root, or a service such as s3.amazonaws.com."
  );
}
function contextOf(pairs) {
  const values = /* @__PURE__ */ new Map();
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    if (equals < 1) throw new UsageError_35(`--context ${pair} is no key=value.`, "Write aws:SecureTransport=true.");
    const key = pair.slice(0, equals);
    values.set(key, [...values.get(key) ?? [], pair.slice(equals + 1)]);
  }
  return Object.fromEntries([...values].map(([key, all]) => [key, all.length === 1 ? all[0] : all]));
}
async function askPolicy(file, list, flags, surroundings) {
  const { cwd, stdout } = surroundings;
  const questions = questionsNamed(list);
  if ("stranger" in questions) throw unknownQuestion(questions.stranger);
  if (givesRequest(flags))
    throw new UsageError_35(
      "--ask is about all requests, so it takes none.",
      "Leave the flags of the request out, or evaluate it with --evaluate."
    );
  const perimeter = perimeterFrom(flags.config, cwd);
  if (flags.format === "ndjson") {
    const answersTo = (line) => {
      const { id, ask: ask2 } = readAskLine(line, perimeter);
      return ask2(questions).map((asked) => ({ id, ...asked }));
    };
    await guarded(file, () => answerBatch(inputPieces(file, cwd), answersTo, stdout));
    return;
  }
  const answers = askAndExplain(
    { policy: await inputText(file, cwd), resource: resourceFrom(flags), perimeter },
    questions
  );
  await stdout(flags.format === "json" ? `${JSON.stringify(answers, void 0, 2)}
` : askedText(answers));
}
function unknownQuestion(name) {
  const near = didYouMean_36(name, QUESTION_NAMES);
  return new UsageError_35(
    `${JSON.stringify(name)} is no question${near === void 0 ? "" : `; did you mean ${near}?`}`,
    `The questions are ${QUESTION_NAMES.join(", ")}.`
  );
}
function perimeterFrom(config, cwd) {
  if (config === void 0) return {};
  return { ...loadConfiguration_5(config, [], cwd).configuration.perimeter };
}
function resourceFrom({ type, account, name }) {
  return {
    type,
    ...account !== void 0 && { account },
    ...name !== void 0 && (name.startsWith("arn:") ? { arn: name } : { name })
  };
}
var REASONS = {
  allow: "a statement of the policy allows it",
  "caller-policies": "the caller's own policies are taken to allow it, and nothing denies it",
  "explicit-deny": "a statement denies it",
  "no-allow": "nothing allows it",
  "public-access-block": "Block Public Access stops it"
};
function answerText({ decision, by, reason, statements = [] }) {
  const why = reason ?? (by === void 0 ? "" : REASONS[by]);
  const lines = [`${decision}: ${why}`, ...statements.flatMap(statementLines)];
  return `${lines.map(forTerminal_32).join("\n")}
`;
}
function statementLines(statement) {
  const { index, sid, effect, applies, reason, principal, action, resource, conditions } = statement;
  const head = `statement ${index + 1}${sid === void 0 ? "" : ` (${sid})`}, ${effect}: ${verb(applies)}`;
  const clauses = [
    ["principal", principal],
    ["action", action],
    ["resource", resource],
    ...conditions.map(({ operator, key, result }) => [`${operator} ${key}`, result])
  ];
  const lines = clauses.flatMap(([name, result]) => result === void 0 ? [] : [`  ${mark(result)} ${name}`]);
  return ["", head, ...lines, ...reason === void 0 ? [] : [`  ${reason}`]];
}
function verb(applies) {
  if (applies === "unknown") return "may apply";
  return applies ? "applies" : "does not apply";
}
function mark(result) {
  return { true: "yes    ", false: "no     ", unknown: "unknown" }[String(result)];
}
async function evaluatePolicy(file, flags, surroundings) {
  const { cwd, stdout } = surroundings;
  const isBrief = flags.brief === true;
  if (flags.format === "ndjson") {
    if (givesRequest(flags))
      throw new UsageError_35(
        "With --format ndjson the requests come with the policies.",
        "Leave the flags of the request out."
      );
    await guarded(file, () => answerBatch(inputPieces(file, cwd), (line) => evaluateLine(line, isBrief), stdout));
    return;
  }
  const request = flags.request === void 0 ? requestFromFlags(flags) : parsed(await inputText(flags.request, cwd), flags.request);
  const { evaluate, decide } = evaluationOf({
    policy: await inputText(file, cwd),
    resource: { type: flags.type, ...flags.account !== void 0 && { account: flags.account } },
    callerPolicies: flags.callerPolicies
  });
  const answer = isBrief ? decide(request) : evaluate(request);
  await stdout(flags.format === "json" ? `${JSON.stringify(answer, void 0, 2)}
` : answerText(answer));
}
function parsed(text, file) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError_35(`The request ${file} is no JSON: ${error.message}.`, "Mend it and run again.");
  }
}
async function runPolicy(file, flags, surroundings) {
  const { ask: ask2, evaluate } = flags;
  if (ask2 !== void 0 && evaluate === true)
    throw new UsageError_35("--ask and --evaluate are two different things to do.", "Leave one of them out.");
  if (ask2 !== void 0) await askPolicy(file, ask2, flags, surroundings);
  else if (evaluate === true) await evaluatePolicy(file, flags, surroundings);
  else
    throw new UsageError_35(
      "There is nothing to do with the policy.",
      "Add --evaluate and a request, or --ask and questions."
    );
}
export {
  runPolicy
};
