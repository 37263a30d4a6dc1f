// chunk:chunks/chunk-CB4J4RCF.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  READERS,
  ask,
  at,
  bucketRegion,
  callsFor,
  codeOf,
  listedWith,
  needsOf,
  outcomeOf,
  sending,
  shaped
} from "./chunk-46TJGOK5.js";
import {
  NodeHttpHandler
} from "./chunk-H4QWRDXB.js";

// elsewhere:chunks/chunk-Y5KBK7JX.js?chunks
import { VERSION_8 } from "./shared-cli-run-scan.js";

// elsewhere:chunks/chunk-MQNC545J.js?chunks
import { FACTS_16 } from "./shared-run-scan.js";
import { leavesOf_16 } from "./shared-run-scan.js";
import { parsePath_16 } from "./shared-run-scan.js";
import { pointerOf_16 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-2VRTE5ZW.js?chunks
import { matchesGlob_17 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-EVX22BTO.js?chunks
import { FORMAT_20 } from "./shared-run-scan.js";
import { VERSION_20 } from "./shared-run-scan.js";
import { createHash_20 } from "./shared-run-scan.js";
import { createHmac_20 } from "./shared-run-scan.js";
import { diskFile_20 } from "./shared-run-scan.js";
import { gapTexts_20 } from "./shared-run-scan.js";
import { gunzippedHead_20 } from "./shared-run-scan.js";
import { gzipSync_20 } from "./shared-run-scan.js";
import { isGzipName_20 } from "./shared-run-scan.js";
import { linesOf_20 } from "./shared-run-scan.js";
import { objectOf_20 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-4QVK5VW7.js?chunks
import { callsOf_21 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-NBRSQFR2.js?chunks
import { field_24 } from "./shared-run-policy-run-scan.js";
import { isHole_24 } from "./shared-run-policy-run-scan.js";
import { isList_24 } from "./shared-run-policy-run-scan.js";
import { isMap_24 } from "./shared-run-policy-run-scan.js";
import { mapOf_24 } from "./shared-run-policy-run-scan.js";
import { unknownHole_24 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-SCSQLIEO.js?chunks
import { isWithin_29 } from "./shared-run-policy-run-scan.js";
import { segments_29 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// elsewhere:chunks/chunk-A6EJVVFN.js?chunks
import { didYouMean_36 } from "./shared-explain-rule-run-policy-run-scan.js";

// chunk:chunks/chunk-CB4J4RCF.js
import { setMaxListeners } from "node:events";
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { closeSync, openSync, writeSync } from "node:fs";
var require2 = lakeproofCreateRequire(import.meta.url);
var NoAnswer = class extends Error {
  name = "NoAnswer";
  constructor() {
    super("What answered for AWS sent no answer of an AWS service");
  }
};
async function answerBody(stream, isSuccess, within) {
  const body = await wholeOf(stream, within);
  if (isSuccess && !isAnswer(body)) throw new NoAnswer();
  return body;
}
function wholeOf(stream, within) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const late = setTimeout(() => stream.destroy(timeoutError(within)), within);
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.once("end", () => resolve(Buffer.concat(chunks)));
    stream.once("error", reject);
    stream.once("close", () => {
      clearTimeout(late);
      if (!stream.readableEnded) reject(new Error("The connection closed before the answer was whole"));
    });
  });
}
var WEB_PAGE = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html)/i;
function isAnswer(body) {
  return body.length > 0 && !WEB_PAGE.test(body.toString("utf8", 0, 500));
}
function timeoutError(within) {
  return Object.assign(new Error(`The answer was not complete after ${within} ms`), { name: "TimeoutError" });
}
var ROUNDS = 2;
function breakerOf() {
  let rounds = 0;
  let lastEnded = Number.NEGATIVE_INFINITY;
  return {
    get isOpen() {
      return rounds >= ROUNDS;
    },
    succeeded() {
      if (rounds < ROUNDS) rounds = 0;
    },
    failed(began, now) {
      if (began < lastEnded) return;
      rounds++;
      lastEnded = now;
    }
  };
}
var TIMEOUTS = { connect: 3e3, answer: 1e4 };
var SILENCE = /* @__PURE__ */ new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT"]);
var Unreachable = class extends Error {
  name = "Unreachable";
  code;
  constructor(cause) {
    super("The service did not answer in this region; no further calls were made there");
    this.code = cause?.code;
  }
};
function httpHandler(connections, timeouts) {
  const pool = { keepAlive: true, maxSockets: connections };
  const inner = new NodeHttpHandler({
    httpAgent: new HttpAgent(pool),
    httpsAgent: new HttpsAgent(pool),
    connectionTimeout: timeouts.connect,
    requestTimeout: timeouts.answer,
    throwOnRequestTimeout: true
  });
  const breaker = breakerOf();
  let cause;
  return {
    metadata: inner.metadata,
    destroy: () => inner.destroy(),
    httpHandlerConfigs: () => inner.httpHandlerConfigs(),
    updateHttpClientConfig: (...change) => inner.updateHttpClientConfig(...change),
    async handle(...request) {
      if (breaker.isOpen) throw new Unreachable(cause);
      const began = Date.now();
      try {
        const { response } = await inner.handle(...request);
        response.body = await answerBody(response.body, response.statusCode < 300, timeouts.answer);
        breaker.succeeded();
        return { response };
      } catch (error) {
        if (isSilence(error)) {
          cause = error;
          breaker.failed(began, Date.now());
        }
        throw error;
      }
    }
  };
}
function isSilence(error) {
  const { name, code } = error;
  return error instanceof Unreachable || name === "TimeoutError" || code !== void 0 && SILENCE.has(code);
}
var SAME_MOMENT_MS = 500;
function laneOf(widest) {
  const waiting = [];
  const patient = [];
  let running = 0;
  let width = widest;
  let narrowed = Number.NEGATIVE_INFINITY;
  const enter = () => {
    while (running < Math.floor(width)) {
      const begin = waiting.shift() ?? patient.shift();
      if (begin === void 0) return;
      running++;
      begin();
    }
  };
  return {
    async run(work, isPatient = false) {
      await new Promise((begin) => {
        (isPatient ? patient : waiting).push(begin);
        enter();
      });
      try {
        return await work();
      } finally {
        running--;
        enter();
      }
    },
    throttled() {
      if (Date.now() - narrowed < SAME_MOMENT_MS) return;
      narrowed = Date.now();
      width = Math.max(1, width / 2);
    },
    answered() {
      width = Math.min(widest, width + 1 / width);
    }
  };
}
var APIS = {
  CloudTrail: async () => (await import("./cloudtrail-PM4TS2ZW.js")).cloudTrail,
  EC2: async () => (await import("./ec2-ZFZH24XX.js")).ec2,
  KMS: async () => (await import("./kms-QP3HJXO5.js")).kms,
  S3: async () => (await import("./s3-AT24XZGT.js")).s3,
  S3Control: async () => (await import("./s3-control-WPT7ACOK.js")).s3Control,
  S3Tables: async () => (await import("./s3tables-JOWYI6CS.js")).s3Tables,
  STS: async () => (await import("./sts-JLV2ZFLQ.js")).sts
};
var SERVICES = Object.keys(APIS);
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= "true";
function loadApi(service) {
  const load = APIS[service];
  if (load === void 0) throw new Error(`No part of the SDK is known for ${service}`);
  return load();
}
var MAX_ATTEMPTS = /* @__PURE__ */ new Map([
  ["THROTTLING", 8],
  ["TRANSIENT", 4]
]);
var BASE_MS = 200;
var LONGEST_MS = 5e3;
function retriesOf(lane, tally) {
  return {
    mode: "lakeproof",
    acquireInitialRetryToken: async () => tokenOf(0, 0),
    async refreshRetryTokenForRetry(token, { error, errorType }) {
      const retries = token.getRetryCount() + 1;
      if (errorType === "THROTTLING") {
        lane.throttled();
        if (tally !== void 0) tally.throttles++;
      }
      const attempts = error instanceof Unreachable ? 1 : MAX_ATTEMPTS.get(errorType) ?? 1;
      if (retries >= attempts) throw new Error("No further attempt");
      return tokenOf(retries, Math.random() * Math.min(LONGEST_MS, BASE_MS * 2 ** retries));
    },
    recordSuccess: () => lane.answered()
  };
}
function tokenOf(retries, delay) {
  return { getRetryCount: () => retries, getRetryDelay: () => delay, getRetryCost: () => void 0 };
}
var CONCURRENCY = 32;
function clientsOf({
  endpoints,
  concurrency = CONCURRENCY,
  timeouts = TIMEOUTS,
  signal,
  tally
}) {
  const held2 = /* @__PURE__ */ new Map();
  setMaxListeners(0, signal);
  const open = async ({ service, region, credentials }) => {
    const api = await loadApi(service);
    const lane = laneOf(concurrency);
    const endpoint = endpointOf(service);
    const client = api.client({
      region,
      credentials,
      requestHandler: httpHandler(concurrency, timeouts),
      retryStrategy: retriesOf(lane, tally),
      ...endpoint !== void 0 && { endpoint }
    });
    return { client, lane, commands: api.commands };
  };
  const endpointOf = (service) => endpoints?.get(service) ?? endpoints?.get("");
  return {
    isElsewhere: (service) => endpointOf(service) !== void 0,
    async send(request) {
      const { account, service, region, operation, input, isPatient = false } = request;
      const key = `${account} ${service} ${region}`;
      const opening = held2.get(key) ?? open(request);
      held2.set(key, opening);
      const { client, lane, commands } = await opening;
      const Command = commands[operation];
      if (Command === void 0) throw new Error(`${service} has no operation ${operation} here`);
      return lane.run(async () => {
        signal.throwIfAborted();
        try {
          return await client.send(new Command(input), { abortSignal: signal });
        } finally {
          if (tally !== void 0) tally.calls++;
        }
      }, isPatient);
    },
    destroy() {
      for (const opening of held2.values()) {
        opening.then(
          ({ client }) => client.destroy(),
          () => {
          }
        );
      }
    }
  };
}
function recordOf({ account, region }, { access, now }) {
  return {
    kind: "record",
    account,
    ...region !== void 0 && { region },
    partition: access.partition,
    at: now().toISOString()
  };
}
function namesOf({ item, ask: region }, { access }) {
  return { ...item, account: access.account, region, partition: access.partition };
}
function filled(template, names) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(at(names, name) ?? ""));
}
function filledInput(input, names) {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (typeof value === "string") return [name, filled(value, names)];
      return [name, Array.isArray(value) ? value.map((each) => filled(each, names)) : value];
    })
  );
}
function heldBy(found, session) {
  const { reader, item } = found;
  return (reader.holds ?? []).flatMap((held2) => {
    const items = at(item, held2.items);
    return (Array.isArray(items) ? items : []).filter((each) => held2.has === void 0 || at(each, held2.has) !== void 0).map((each) => {
      const id = filled(held2.id, namesOf({ item: { ...item, ...each }, ask: found.ask }, session));
      const properties = shaped(held2.properties, { ...each, resource: item });
      return {
        ...recordOf(found, session),
        type: held2.type,
        id,
        identity: id,
        properties: isMap_24(properties) ? properties : mapOf_24([]),
        calls: reader.list === void 0 ? {} : { [reader.list.operation]: "ok" }
      };
    });
  });
}
async function* inOrder(items, window, work) {
  const underWay = [];
  for await (const item of items) {
    const result = work(item);
    result.catch(() => {
    });
    underWay.push(result);
    if (underWay.length >= window) yield await underWay.shift();
  }
  for (const result of underWay) yield await result;
}
async function* inTurn(streams, atOnce, held2) {
  const begun = [];
  let next = 0;
  while (begun.length > 0 || next < streams.length) {
    while (begun.length < atOnce && next < streams.length) {
      begun.push(ahead(streams[next++](), held2));
    }
    yield* begun.shift();
  }
}
function ahead(source, held2) {
  const values = [];
  let end;
  let arrived = () => {
  };
  let taken = () => {
  };
  const pump = async () => {
    for await (const value of source) {
      values.push(value);
      arrived();
      while (values.length >= held2) await new Promise((resolve) => taken = resolve);
    }
  };
  pump().then(
    () => {
      end = {};
      arrived();
    },
    (failure) => {
      end = { failure };
      arrived();
    }
  );
  return (async function* () {
    for (; ; ) {
      while (values.length > 0) {
        yield values.shift();
        taken();
      }
      if (end === void 0) await new Promise((resolve) => arrived = resolve);
      else if ("failure" in end) throw end.failure;
      else return;
    }
  })();
}
async function* pages(send, input, page) {
  let token;
  do {
    const answer = await send(token === void 0 || page === void 0 ? input : { ...input, [page[0]]: token });
    yield answer;
    const next = page && at(answer, page[1]);
    if (next !== void 0 && next === token) throw new Error(`The answer goes on with the same ${page?.[1]} again`);
    token = next;
  } while (token !== void 0 && token !== "");
}
async function wholeAnswer(answers, items) {
  let first;
  const list = [];
  for await (const answer of answers) {
    first ??= answer;
    const found = items === void 0 ? void 0 : at(answer, items);
    if (Array.isArray(found)) list.push(...found);
  }
  return { ...first, ...items !== void 0 && { [items]: list } };
}
async function* listResources(type, reader, region, session) {
  const { list } = reader;
  if (list === void 0) {
    yield foundOf(type, reader, {}, region, session);
    return;
  }
  const call = callsOf_21(type).find(({ operation }) => operation === list.operation);
  if (call === void 0) throw new Error(`calls.json has no ${list.operation} of ${type}`);
  const input = filledInput(list.input, namesOf({ item: {}, ask: region }, session));
  const { account } = session.access;
  try {
    for await (const answer of pages(sending(call, region, session), input, list.page)) {
      const items = at(answer, list.items);
      for (const item of Array.isArray(items) ? items : []) {
        if (reader.owner !== void 0 && at(item, reader.owner) !== account) continue;
        yield foundOf(type, reader, item, region, session);
      }
    }
  } catch (error) {
    session.signal.throwIfAborted();
    if (reader.isEverywhere === false && isUnknownHost(error) && !session.clients.isElsewhere(call.service)) return;
    const reason = outcomeOf(error, call);
    if (reason === "none") return;
    const { iamAction, operation } = call;
    yield { kind: "unread", type, account, region, operation, reason, iamAction, code: codeOf(error) };
  }
}
async function* listOnce(type, reader, regions, session) {
  const listed = await Promise.all(
    regions.map(async (region) => {
      const all = [];
      for await (const each of listResources(type, reader, region, session)) all.push(each);
      return all;
    })
  );
  const found = /* @__PURE__ */ new Map();
  for (const each of listed.flat()) {
    if ("kind" in each) yield each;
    else if (!found.has(each.id)) found.set(each.id, each);
  }
  yield* [...found.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}
function foundOf(type, reader, item, listedIn, session) {
  const named = reader.region === void 0 ? listedIn : at(item, reader.region);
  const region = typeof named === "string" && named !== "" ? named : void 0;
  const ask2 = region ?? listedIn;
  const id = filled(reader.id, namesOf({ item, ask: ask2 }, session));
  const isOfRegion = reader.region !== void 0 || reader.where === "region";
  return {
    type,
    reader,
    item,
    id,
    ...isOfRegion && region !== void 0 && { region },
    ask: ask2,
    account: accountIn(id) ?? session.access.account
  };
}
function accountIn(id) {
  const account = id.startsWith("arn:") ? id.split(":")[4] : void 0;
  return account === "" ? void 0 : account;
}
function isUnknownHost(error) {
  return error.code === "ENOTFOUND";
}
function createdBy(call, created, asked, found, session) {
  if (asked.outcome === "none" || call.creates === void 0) return void 0;
  const names = namesOf(found, session);
  const fills = (callsOf_21(call.creates)[0]?.fills ?? []).map((pointer) => pointer.slice(1));
  const value = shaped(created.properties, {
    ...asked.outcome === "ok" && asked.answer,
    resource: found.item
  });
  const known = new Map(isMap_24(value) ? Object.entries(value) : []);
  const lacking = fills.filter((name) => !known.has(name));
  if (asked.outcome === "ok" && lacking.length > 0 && created.mayLack) return void 0;
  const outcome = asked.outcome === "ok" && lacking.length > 0 ? "api-error" : asked.outcome;
  const hole = outcome === "ok" ? void 0 : unknownHole_24(outcome, call.iamAction);
  if (hole !== void 0) for (const name of lacking) known.set(name, hole);
  return {
    ...recordOf(found, session),
    type: call.creates,
    id: filled(created.id, names),
    identity: filled(created.identity, names),
    ...hole !== void 0 && { exists: hole },
    properties: mapOf_24(known),
    calls: { [call.operation]: outcome }
  };
}
var OF_STACKS = /^aws:cloudformation:/;
function withoutTagValues(properties, kept) {
  const tags = field_24(properties, "Tags");
  if (kept === "all" || !isList_24(tags)) return properties;
  const isKept = (key) => typeof key === "string" && (kept.has(key) || OF_STACKS.test(key));
  const redacted = tags.map((tag) => {
    const key = field_24(tag, "Key");
    return key === void 0 || isKept(key) ? tag : mapOf_24([
      ["Key", key],
      ["Value", unknownHole_24("not-collected")]
    ]);
  });
  return mapOf_24(Object.entries(properties).map(([name, value]) => [name, name === "Tags" ? redacted : value]));
}
async function readResource(found, operations, session) {
  const { type, reader, id } = found;
  const calls = callsOf_21(type).filter(({ operation }) => operations.has(operation));
  const reads = calls.flatMap((call) => {
    const read = reader.reads?.[call.operation];
    return read === void 0 ? [] : [{ call, read }];
  });
  const made = await Promise.all(
    reads.map(async ({ call, read }) => ({ call, read, asked: await perform(call, read, found, session) }))
  );
  const isAnswered = made.some(({ asked }) => asked.outcome === "ok");
  if (!isAnswered && made.some(({ asked }) => isGone(asked, found, session))) return [{ kind: "gone", type, id }];
  const listed = shaped(reader.properties, found.item);
  const properties = new Map(isMap_24(listed) ? Object.entries(listed) : []);
  const outcomes = reader.list ? { [reader.list.operation]: "ok" } : {};
  const beside = [];
  for (const { call, read, asked } of made) {
    outcomes[call.operation] = asked.outcome;
    for (const [name, value] of filledBy(call, read, asked)) properties.set(name, value);
    const record = read.creates && createdBy(call, read.creates, asked, found, session);
    if (record !== void 0) beside.push(record);
  }
  return [
    ...beside,
    {
      ...recordOf(found, session),
      type,
      id,
      identity: filled(reader.identity, namesOf(found, session)),
      properties: withoutTagValues(mapOf_24(properties), session.tagValues),
      calls: outcomes
    }
  ];
}
function perform(call, read, found, session) {
  const input = filledInput(read.input ?? found.reader.input ?? {}, namesOf(found, session));
  const send = sending(call, found.ask, session);
  return ask(
    call,
    session,
    () => read.page === void 0 ? send(input) : wholeAnswer(pages(send, input, read.page), read.items)
  );
}
function isGone(asked, { reader, account }, { access }) {
  return "error" in asked && asked.outcome !== "none" && account === access.account && reader.gone?.includes(codeOf(asked.error)) === true;
}
function filledBy(call, read, asked) {
  if (asked.outcome === "ok") {
    const value = shaped(read.properties, asked.answer);
    return isMap_24(value) ? Object.entries(value) : [];
  }
  const { outcome } = asked;
  if (outcome === "none") return [];
  return call.fills.map((pointer) => [segments_29(pointer)[0] ?? "", unknownHole_24(outcome, call.iamAction)]);
}
var BUCKET_WINDOW = 512;
var WINDOW = 64;
var LIST_AHEAD = 2e4;
var ACCOUNTS = 4;
var LAST = "AWS::S3::Bucket";
async function* collect(options) {
  const { accounts, needs } = options;
  const read = (isLast) => accounts.map((access) => () => readAccount(access, isLast, options));
  const others = inTurn(read(false), ACCOUNTS, WINDOW);
  const buckets = ahead(inTurn(read(true), ACCOUNTS, WINDOW), WINDOW);
  const partial = /* @__PURE__ */ new Set();
  const isEveryRegion = accounts.every((access) => access.isEveryRegion);
  const isWhole = (type) => {
    const by = listedWith(type);
    if (partial.has(by) || by === LAST && options.buckets !== void 0) return false;
    return isEveryRegion || READERS.get(by)?.reaches !== "account";
  };
  const types = [...needs.keys()];
  const complete = () => Object.fromEntries(types.map((type) => [type, isWhole(type)]));
  for await (const each of others) {
    if (each.kind === "unread") partial.add(each.type);
    yield each;
  }
  const beside = types.filter((type) => type !== LAST && listedWith(type) === LAST);
  yield { kind: "settled", last: LAST, beside, complete: complete() };
  for await (const each of buckets) {
    if (each.kind === "unread") partial.add(each.type);
    yield each;
  }
  yield { kind: "done", complete: complete() };
}
function readAccount(access, isLast, options) {
  const session = { ...options, access };
  const streams = [...READERS].flatMap(([type, reader]) => {
    const operations = options.needs.get(type);
    if (operations === void 0 || type === LAST !== isLast) return [];
    return placesOf(reader, access).map(
      (list) => () => readAll(list(type, reader, session), operations, session, options)
    );
  });
  return inTurn(streams, streams.length, WINDOW);
}
function placesOf(reader, { home, regions, partition }) {
  const listedIn = (region) => (type, of, session) => listResources(type, of, region, session);
  switch (reader.where) {
    case "account":
      return [listedIn(home)];
    case "region":
      return regions.map(listedIn);
    case "regions-once":
      return [(type, of, session) => listOnce(type, of, regions, session)];
    case "us-west-2":
      return partition === "aws" ? [listedIn(reader.where)] : [];
  }
}
async function* readAll(listed, operations, session, { isRead, buckets, tally }) {
  const isBuckets = operations.has("ListBuckets");
  const patient = { ...session, isPatient: true };
  const read = async (each) => {
    if ("kind" in each) return [each];
    if (isRead?.(each.id)) return [];
    if (!isBuckets) return [...heldBy(each, session), ...await readResource(each, operations, session)];
    if (buckets !== void 0 && !matchesGlob_17(String(each.item.Name), buckets)) return [];
    return readBucket(each, operations, patient);
  };
  const found = isBuckets ? ahead(counted(listed, tally), LIST_AHEAD) : listed;
  for await (const records of inOrder(found, isBuckets ? BUCKET_WINDOW : WINDOW, read)) {
    if (tally !== void 0) tally[isBuckets ? "buckets" : "resources"]++;
    yield* records;
  }
}
async function* counted(listed, tally) {
  for await (const each of listed) {
    if (tally !== void 0) tally.listedBuckets++;
    yield each;
  }
  if (tally !== void 0) tally.listedAccounts++;
}
async function readBucket(found, operations, session) {
  const region = found.region ?? await bucketRegion(String(found.item.Name), session);
  if (region === "gone") return [{ kind: "gone", type: found.type, id: found.id }];
  const { regions, isEveryRegion } = session.access;
  if (typeof region === "string" && !isEveryRegion && !regions.includes(region)) return [];
  return readResource({ ...found, region, ask: isHole_24(region) ? found.ask : String(region) }, operations, session);
}
function emptyTally() {
  return { calls: 0, throttles: 0, resources: 0, buckets: 0, listedBuckets: 0, listedAccounts: 0 };
}
var VALUES = "/Tags/*/Value";
function tagsReadBy(rules, facts) {
  const keys = rules.flatMap(
    (selected) => [...leavesOf_16(selected.rule.when), ...leavesOf_16(selected.rule.require)].flatMap(
      (leaf) => keysReadBy(leaf, selected, facts)
    )
  );
  return keys.includes(void 0) ? "all" : new Set(keys.filter((key) => key !== void 0));
}
function keysReadBy(leaf, { rule, params }, facts) {
  if (leaf.fact === "params") return [];
  const path = parsePath_16(leaf.path ?? "$");
  const pointer = "wrongAt" in path ? "" : pointerOf_16(path);
  if (leaf.fact === "properties") return pointer === "" || isWithin_29(pointer, "/Tags") ? [void 0] : [];
  const fact = facts.find((each) => each.name === leaf.fact && each.type === rule.resource);
  if (!fact?.reads.some((read) => read.pointer !== "" && isWithin_29(VALUES, read.pointer))) return [];
  if (fact.params?.includes("tag")) return typeof params.tag === "string" ? [params.tag] : [];
  const [key] = segments_29(pointer);
  return fact.fields.includes("/*") && key !== "*" ? [key] : [void 0];
}
function endpointsOf(texts, env) {
  const general = env.AWS_ENDPOINT_URL;
  const all = general === void 0 || general === "" ? texts : [general, ...texts];
  return new Map(
    all.map((text) => {
      const [, name = "", url = ""] = /^(?:(\w+)=)?(.*)$/s.exec(text) ?? [];
      const service = SERVICES.find((each) => each.toLowerCase() === name.toLowerCase()) ?? "";
      if (name !== "" && service === "") {
        const suggestion = didYouMean_36(name, SERVICES);
        throw new UsageError_35(
          `--endpoint-url ${text} names no service that is read${suggestion === void 0 ? "" : `: did you mean ${suggestion}?`}`,
          `The services are: ${SERVICES.join(", ")}.`
        );
      }
      if (!/^https?:$/.test(protocolOf(url)))
        throw new UsageError_35(
          `--endpoint-url ${text} is no http or https address.`,
          "Write it as http://localhost:5000."
        );
      return [service, url];
    })
  );
}
function protocolOf(url) {
  return URL.canParse(url) ? new URL(url).protocol : "";
}
var BAR_WIDTH = 24;
var BAR_EVERY_MS = 200;
var LINE_EVERY_MS = 1e4;
function showProgress({ tally, accounts, stderr, isTty }) {
  const began = Date.now();
  const text = () => progressText(tally, accounts, Date.now() - began);
  const timer = isTty ? setInterval(() => stderr(`\r\x1B[2K${bar(tally, accounts)}${text()}`), BAR_EVERY_MS) : setInterval(() => stderr(`${text()}
`), LINE_EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (isTty) stderr("\r\x1B[2K");
  };
}
function progressText(tally, accounts, elapsedMs) {
  const share = shareOf(tally, accounts);
  const left = share === void 0 || share < 0.02 ? void 0 : elapsedMs / share * (1 - share);
  return [
    ...accounts > 1 ? [`${accounts} accounts`] : [],
    `${tally.buckets} of ${tally.listedBuckets}${share === void 0 ? "+" : ""} buckets`,
    `${tally.resources} other resources`,
    `${tally.calls} calls`,
    ...tally.throttles > 0 ? [`${tally.throttles} throttled`] : [],
    ...left === void 0 ? [] : [`${duration(left)} left`]
  ].join(", ");
}
function shareOf({ buckets, listedBuckets, listedAccounts }, accounts) {
  return listedAccounts < accounts || listedBuckets === 0 ? void 0 : buckets / listedBuckets;
}
function bar(tally, accounts) {
  const full = Math.round((shareOf(tally, accounts) ?? 0) * BAR_WIDTH);
  return `[${"#".repeat(full)}${" ".repeat(BAR_WIDTH - full)}] `;
}
function duration(ms) {
  const seconds = Math.ceil(ms / 1e3);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
function entryRefusal(error, { role, profile }) {
  const call = role === void 0 ? "GetCallerIdentity" : "AssumeRole";
  const failed = failureOf(error, call, `sts:${call}`);
  const { code, reason } = failed;
  if (/ProviderError$/.test(error.name) && profile !== void 0)
    return {
      ...failed,
      message: `The profile ${profile} gives no AWS credentials: ${error.message.replace(/\.?$/, ".")}`,
      next: `Check its name (aws configure list-profiles), or sign in (aws sso login --profile ${profile}).`
    };
  if (/ProviderError$/.test(error.name))
    return {
      ...failed,
      message: `No AWS credentials were found: ${error.message.replace(/\.?$/, ".")}`,
      next: "Set AWS_PROFILE or give --profile, sign in (aws sso login), or run where a role is attached."
    };
  if (isSilence(error))
    return {
      ...failed,
      message: `AWS could not be reached (${code}).`,
      next: "Check the network, the proxy and --endpoint-url."
    };
  if (role !== void 0 && reason === "access-denied")
    return {
      ...failed,
      message: `The role ${role} cannot be assumed (${code}).`,
      next: "Let its trust policy name the caller (and the --external-id), and grant the caller sts:AssumeRole."
    };
  return {
    ...failed,
    message: `AWS did not accept the credentials${role === void 0 ? "" : ` for ${role}`} (${code}).`,
    next: "Check that they have not expired, and that the clock of this machine is right."
  };
}
function regionsRefusal(error) {
  const failed = failureOf(error, "DescribeRegions", "ec2:DescribeRegions");
  const why = failed.reason === "access-denied" ? `access denied: ${failed.iamAction}` : failed.code;
  return {
    ...failed,
    message: `The regions of the account could not be listed (${why}).`,
    next: "Grant ec2:DescribeRegions, or name the regions with --regions."
  };
}
function noSuchRegion(message, known) {
  return {
    operation: "DescribeRegions",
    iamAction: "ec2:DescribeRegions",
    reason: "api-error",
    code: message,
    message,
    next: `Its regions are: ${known.join(", ")}.`
  };
}
function failureOf(error, operation, iamAction) {
  const outcome = outcomeOf(error, { notConfigured: [] });
  return { operation, iamAction, reason: outcome === "none" ? "api-error" : outcome, code: codeOf(error) };
}
async function enabledRegions(describe) {
  const answer = await describe({ AllRegions: true });
  const regions = at(answer, "Regions") ?? [];
  const names = (some) => some.map((region) => String(at(region, "RegionName"))).sort();
  return {
    all: names(regions),
    enabled: names(regions.filter((region) => at(region, "OptInStatus") !== "not-opted-in"))
  };
}
async function openAccount(entry, regions, clients, signal) {
  const { credentials, home, role } = entry;
  const of = role === void 0 ? {} : { role };
  const send = (service, operation, account2, input) => clients.send({ account: account2, credentials, service, region: home, operation, input });
  let arn;
  let account;
  try {
    const identity = await send("STS", "GetCallerIdentity", role ?? "caller", {});
    arn = String(at(identity, "Arn") ?? "");
    account = String(at(identity, "Account") ?? "");
  } catch (error) {
    signal.throwIfAborted();
    return { ...of, ...entryRefusal(error, entry) };
  }
  if (!/^\d{12}$/.test(account)) return { ...of, ...entryRefusal(new Error("no account"), entry) };
  const found = await enabledRegions(
    (input) => send("EC2", "DescribeRegions", account, input)
  ).catch((error) => error);
  signal.throwIfAborted();
  const chosen = chosenRegions(regions, found);
  if ("message" in chosen) return { ...of, ...chosen };
  return { account, partition: arn.split(":")[1] || "aws", caller: arn, credentials, home, ...chosen };
}
function chosenRegions(asked, found) {
  if ("message" in found)
    return asked === void 0 ? regionsRefusal(found) : { regions: [...asked].sort(), isEveryRegion: false };
  if (asked === void 0) return { regions: found.enabled, isEveryRegion: true };
  const wrong = asked.filter((region) => !found.all.includes(region));
  if (wrong.length > 0) return noSuchRegion(`There is no region ${wrong.join(", ")}.`, found.all);
  const regions = found.enabled.filter((region) => asked.includes(region));
  if (regions.length === 0) return noSuchRegion(`The account has not enabled ${asked.join(", ")}.`, found.enabled);
  return { regions, isEveryRegion: regions.length === found.enabled.length };
}
async function entriesOf({ profile, roles, externalId, endpoint }) {
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import("./dist-es-SSQCNSBL.js");
  const home = await configuredRegion(profile);
  const clientConfig = { region: home, ...endpoint !== void 0 && { endpoint } };
  const own = fromNodeProviderChain({ ...profile !== void 0 && { profile }, clientConfig });
  const by = profile === void 0 ? {} : { profile };
  if (roles.length === 0) return [{ ...by, credentials: held(own), home }];
  return roles.map((role) => ({
    ...by,
    role,
    home,
    credentials: held(
      fromTemporaryCredentials({
        masterCredentials: own,
        clientConfig,
        params: {
          RoleArn: role,
          RoleSessionName: "lakeproof",
          ...externalId !== void 0 && { ExternalId: externalId }
        }
      })
    )
  }));
}
async function configuredRegion(profile) {
  const { STSClient } = await import("./dist-es-7N5ZYVOH.js");
  const client = new STSClient(profile === void 0 ? {} : { profile });
  try {
    return await client.config.region();
  } catch {
    return "us-east-1";
  } finally {
    client.destroy();
  }
}
var REFRESH_BEFORE_MS = 5 * 60 * 1e3;
function held(provider) {
  let current;
  let expires = Number.POSITIVE_INFINITY;
  return () => {
    if (current === void 0 || expires - Date.now() < REFRESH_BEFORE_MS) {
      expires = Number.POSITIVE_INFINITY;
      current = provider().then(
        (credentials) => {
          expires = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
          return credentials;
        },
        (error) => {
          current = void 0;
          throw error;
        }
      );
    }
    return current;
  };
}
async function openAccounts({ profile, roleArn, externalId, regions }, endpoint, clients, signal) {
  const entries = await entriesOf({
    roles: roleArn,
    ...profile !== void 0 && { profile },
    ...externalId !== void 0 && { externalId },
    ...endpoint !== void 0 && { endpoint }
  });
  const asked = regions.length === 0 ? void 0 : regions;
  const opened = await Promise.all(entries.map((entry) => openAccount(entry, asked, clients, signal)));
  const refused = opened.filter((each) => "message" in each);
  const accounts = new Map(opened.flatMap((each) => "message" in each ? [] : [[each.account, each]]));
  const [first] = refused;
  if (accounts.size === 0 && first !== void 0) throw new UsageError_35(first.message, first.next);
  return { accounts: [...accounts.values()].sort((a, b) => a.account < b.account ? -1 : 1), refused };
}
var ACCOUNT_ID = /(?<!\d)\d{12}(?!\d)/g;
function accountRedactor(key) {
  const known = /* @__PURE__ */ new Map();
  const replaced = (id) => {
    const found = known.get(id);
    if (found !== void 0) return found;
    const hash = createHmac_20("sha256", key).update(id).digest().readBigUInt64BE();
    const other = String(hash % 1000000000000n).padStart(12, "0");
    known.set(id, other);
    return other;
  };
  return (text) => text.replace(ACCOUNT_ID, replaced);
}
function redactedLine(line, redact) {
  return JSON.stringify(JSON.parse(line), (_, value) => typeof value === "string" ? redact(value) : value);
}
function spell(value) {
  if (isHole_24(value)) return spellHole(value);
  if (isList_24(value)) return value.map(spell);
  if (!isMap_24(value)) return value;
  return objectOf_20(Object.entries(value).map(([key, held2]) => [key.startsWith("$") ? `$${key}` : key, spell(held2)]));
}
function spellHole(hole) {
  switch (hole.kind) {
    case "unknown":
      return objectOf_20([
        ["$unknown", hole.reason],
        ["detail", hole.detail]
      ]);
    case "ref":
      return objectOf_20([
        ["$ref", hole.resource],
        ["attribute", hole.attribute]
      ]);
    case "text":
      return { $text: hole.parts.map(spell) };
    case "choice":
      return objectOf_20([
        ["$choice", spellCondition(hole.if)],
        ["then", hole.then === void 0 ? void 0 : spell(hole.then)],
        ["else", hole.else === void 0 ? void 0 : spell(hole.else)]
      ]);
    case "secret":
      return { $secret: true };
  }
}
function spellCondition(condition) {
  const name = ["name", condition.name];
  switch (condition.kind) {
    case "equals":
      return objectOf_20([["$equals", [condition.parameter, condition.constant]], name]);
    case "and":
    case "or":
      return objectOf_20([[`$${condition.kind}`, condition.of.map(spellCondition)], name]);
    case "not":
      return objectOf_20([["$not", spellCondition(condition.of)], name]);
  }
}
function headerLine(header) {
  const { redaction, ...rest } = header;
  return JSON.stringify({ k: "header", format: FORMAT_20, version: VERSION_20, source: "live", ...rest, redaction });
}
function recordLine(record) {
  const { type, id, identity, account, region, partition, at: at2, exists, properties, calls } = record;
  return JSON.stringify(
    objectOf_20([
      ["k", "r"],
      ["t", type],
      ["id", id],
      ["identity", identity],
      ["acct", account],
      ["region", region === void 0 ? void 0 : spell(region)],
      ["partition", partition],
      ["at", at2],
      ["exists", exists === void 0 ? void 0 : spell(exists)],
      ["p", spell(properties)],
      ["calls", calls]
    ])
  );
}
function footerLine({ unread, sha256, ...footer }) {
  return JSON.stringify({ k: "footer", ...footer, ...unread.length > 0 && { unread }, sha256 });
}
var BATCH_BYTES = 32 * 1024;
function snapshotFile(path, hash) {
  const file = openSync(path, hash === void 0 ? "w" : "a", 384);
  const all = hash ?? createHash_20("sha256");
  let held2 = [];
  let size = 0;
  const flush = () => {
    if (held2.length === 0) return;
    const text = held2.join("");
    writeWhole(file, isGzipName_20(path) ? gzipSync_20(text) : Buffer.from(text));
    held2 = [];
    size = 0;
  };
  return {
    add(line) {
      const text = `${line}
`;
      all.update(text);
      held2.push(text);
      size += text.length;
      if (size >= BATCH_BYTES) flush();
    },
    sha256: () => all.copy().digest("hex"),
    close() {
      try {
        flush();
      } finally {
        closeSync(file);
      }
    }
  };
}
function unkeptSnapshot() {
  const all = createHash_20("sha256");
  return { add: (line) => all.update(`${line}
`), sha256: () => all.copy().digest("hex"), close: () => {
  } };
}
function writeWhole(file, bytes) {
  for (let at2 = 0; at2 < bytes.length; ) at2 += writeSync(file, bytes, at2);
}
var LONGEST_LINE = 64 * 1024 * 1024;
function resumeSnapshot(path) {
  if (!existsSync(path) || statSync(path).size === 0) return "none";
  const mended = `${path}.${process.pid}.part${isGzipName_20(path) ? ".gz" : ""}`;
  const file = snapshotFile(mended);
  try {
    const unfinished = mend(path, file.add);
    file.close();
    if (unfinished === "finished") rmSync(mended);
    else renameSync(mended, path);
    return unfinished;
  } catch (error) {
    rmSync(mended, { force: true });
    throw error;
  }
}
function mend(path, add) {
  const hash = createHash_20("sha256");
  const ids = /* @__PURE__ */ new Set();
  const errors = {};
  let header;
  let records = 0;
  let open = [];
  const keep = (text) => {
    add(text);
    hash.update(`${text}
`);
  };
  for (const { text, isLast } of textsOf(path)) {
    const row = rowOf(text);
    if (row === void 0 && isLast) break;
    if (row?.k === "footer") return "finished";
    if (header === void 0) {
      if (row?.k !== "header" || !("format" in row)) throw notOurs(path);
      header = { ...row };
      keep(text);
      continue;
    }
    if (row?.k !== "r" || typeof row.t !== "string" || typeof row.id !== "string") throw notOurs(path);
    open.push({ text, row });
    if (listedWith(row.t) !== row.t) continue;
    for (const each of open) {
      keep(each.text);
      count(each.row, errors);
    }
    records += open.length;
    ids.add(row.id);
    open = [];
  }
  if (header === void 0) throw notOurs(path);
  return { header, ids, records, errors, hash };
}
function count(record, errors) {
  for (const outcome of Object.values(record.calls ?? {})) {
    if (outcome !== "ok" && outcome !== "none") errors[outcome] = (errors[outcome] ?? 0) + 1;
  }
}
function* textsOf(path) {
  const chunks = isGzipName_20(path) ? [gunzippedHead_20(readFileSync(path), Number.POSITIVE_INFINITY)] : diskFile_20(path, path, true).chunks();
  let before;
  for (const { text } of linesOf_20(chunks, LONGEST_LINE)) {
    if (before !== void 0) yield { text: before, isLast: false };
    before = text ?? "";
  }
  if (before !== void 0) yield { text: before, isLast: true };
}
function rowOf(text) {
  try {
    const row = JSON.parse(text);
    return typeof row === "object" && row !== null ? row : void 0;
  } catch {
    return void 0;
  }
}
function notOurs(path) {
  return new UsageError_35(
    `${path} cannot be resumed: it is no snapshot of an account, or it was changed.`,
    "Leave --resume out to record the account from the beginning."
  );
}
function openRecording(path, resume) {
  if (path === void 0) return {};
  const found = resume ? onDisk(path, () => resumeSnapshot(path)) : "none";
  return found === "finished" ? found : { path, ...found !== "none" && { unfinished: found } };
}
async function writeRecording({ path = "", unfinished }, header, collected, unread, signal, redact, listener) {
  const begin = redact(headerLine(header));
  if (unfinished !== void 0) checkSame(path, unfinished, JSON.parse(begin));
  const file = path === "" ? unkeptSnapshot() : onDisk(path, () => snapshotFile(path, unfinished?.hash));
  const errors = { ...unfinished?.errors };
  let records = unfinished?.records ?? 0;
  let gone = 0;
  const add = async (line) => {
    onDisk(path, () => file.add(line));
    await listener?.line(line);
  };
  try {
    if (unfinished === void 0) await add(begin);
    for await (const each of collected) {
      switch (each.kind) {
        case "record":
          records++;
          count(each, errors);
          await add(redact(recordLine(each)));
          break;
        case "unread": {
          const { kind: _, ...gap } = each;
          unread.push(gap);
          break;
        }
        case "gone":
          gone++;
          break;
        case "settled":
          listener?.settled(each);
          break;
        case "done": {
          const gaps = JSON.parse(redact(JSON.stringify(unread)));
          await add(footerLine({ records, complete: each.complete, errors, unread: gaps, sha256: file.sha256() }));
        }
      }
    }
    return { records, unread, errors, gone };
  } catch (error) {
    if (!signal.aborted) throw error;
    return { records, unread, errors, gone, stopped: String(signal.reason) };
  } finally {
    onDisk(path, () => file.close());
  }
}
var MAY_DIFFER = /* @__PURE__ */ new Set(["startedAt", "caller"]);
var GIVEN = {
  tool: "version of Lakeproof",
  accounts: "accounts or regions",
  collected: "rules",
  calls: "rules",
  buckets: "--buckets",
  redaction: "--redact"
};
function checkSame(path, { header }, now) {
  const names = [.../* @__PURE__ */ new Set([...Object.keys(header), ...Object.keys(now)])].filter((name) => !MAY_DIFFER.has(name));
  const changed = names.filter((name) => JSON.stringify(header[name]) !== JSON.stringify(now[name]));
  const given = new Set(changed.map((name) => Object.hasOwn(GIVEN, name) ? GIVEN[name] : name));
  if (changed.length > 0)
    throw new UsageError_35(
      `${path} cannot be resumed; this differs from the run that began it: ${[...given].join(", ")}.`,
      "Run with the same rules, regions, roles and version, or leave --resume out to record from the beginning."
    );
}
function onDisk(path, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof UsageError_35 || error.code === void 0) throw error;
    throw new UsageError_35(
      `${path} cannot be written: ${error.message}`,
      "Name a file in a folder that you may write to, on a disk with room."
    );
  }
}
async function recordAccounts(recording, surroundings) {
  const { path, rules, flags, redactionKey, resume = false, listener } = recording;
  const endpoints = endpointsOf(flags.endpointUrl, surroundings.env);
  checkNumbers(flags);
  const file = openRecording(path, resume);
  if (file === "finished") return file;
  const needs = needsOf(rules);
  const stop = stopperOf(flags, surroundings);
  const tally = emptyTally();
  const { signal } = stop;
  const { concurrency } = flags;
  const clients = clientsOf({ endpoints, signal, tally, ...concurrency !== void 0 && { concurrency } });
  try {
    const opened = await openAccounts(flags, endpoints.get("STS") ?? endpoints.get(""), clients, signal);
    const { accounts, refused } = opened;
    const redactor = redactionKey === void 0 ? void 0 : accountRedactor(redactionKey);
    const redact = (line) => redactor === void 0 ? line : redactedLine(line, redactor);
    const done = file.unfinished?.ids;
    const collected = collect({
      accounts,
      clients,
      needs,
      tagValues: tagsReadBy(rules, FACTS_16),
      ...flags.buckets !== void 0 && { buckets: flags.buckets },
      ...done !== void 0 && { isRead: (id) => done.has(redactor === void 0 ? id : redactor(id)) },
      now: surroundings.now,
      signal,
      tally
    });
    const { stderr, isStderrTty = false } = surroundings;
    const hide = showProgress({ tally, accounts: accounts.length, stderr, isTty: isStderrTty });
    try {
      const header = headerOf(opened, needs, recording, surroundings.now());
      return await writeRecording(file, header, collected, refused.map(gapOf), signal, redact, listener);
    } finally {
      hide();
    }
  } catch (error) {
    if (!signal.aborted || error instanceof UsageError_35) throw error;
    throw new UsageError_35("The run was stopped before anything was read.", "Give it more time with --timeout.");
  } finally {
    stop.end();
    clients.destroy();
  }
}
function headerOf({ accounts }, needs, { flags, redactionKey }, now) {
  return {
    tool: `lakeproof/${VERSION_8}`,
    startedAt: now.toISOString(),
    caller: accounts[0]?.caller ?? "",
    accounts: accounts.map(({ account, partition, regions }) => ({ account, partition, regions })),
    collected: [...needs.keys()].sort(),
    calls: [...new Set(callsFor(needs).map(({ service, operation }) => `${service}:${operation}`))].sort(),
    ...flags.buckets !== void 0 && { buckets: flags.buckets },
    redaction: redactionKey === void 0 ? "default" : "ids"
  };
}
function gapOf({ role = "", operation, iamAction, reason, code }) {
  const account = /^arn:[^:]*:iam::(\d{12}):/.exec(role)?.[1];
  return { ...account !== void 0 && { account }, operation, reason, iamAction, code };
}
var LONGEST_TIMER_MS = 2 ** 31 - 1;
function stopperOf({ timeout }, { onInterrupt }) {
  const stop = new AbortController();
  const after = Math.min((timeout ?? 0) * 1e3, LONGEST_TIMER_MS);
  const timer = timeout === void 0 ? void 0 : setTimeout(() => stop.abort("timeout"), after);
  const ignore = onInterrupt?.(() => stop.abort("interrupt"));
  return {
    signal: stop.signal,
    /** What is still under way, because the run failed, is of no use any more. */
    end() {
      clearTimeout(timer);
      ignore?.();
      stop.abort("ended");
    }
  };
}
function checkNumbers({ concurrency = 1, timeout = 1 }) {
  if (!Number.isInteger(concurrency))
    throw new UsageError_35("--concurrency takes a whole number above 0.", "Leave it out for the default.");
  if (!(timeout > 0))
    throw new UsageError_35("--timeout takes a number of seconds above 0.", "Leave it out for no limit.");
}
var MAX_TOLD = 20;
function recordedText(recorded, file) {
  if (recorded === "finished") return `${file} is complete already; there was nothing to resume.
`;
  const { records, unread, errors, gone, stopped } = recorded;
  const gaps = gapTexts_20(unread);
  const isDenied = "access-denied" in errors || unread.some(({ reason }) => reason === "access-denied");
  const failed = Object.entries(errors).map(([reason, calls]) => `${calls} ${reason}`);
  return lines([
    ...gaps.slice(0, MAX_TOLD).map((gap) => `warning: ${gap}.`),
    ...gaps.length > MAX_TOLD ? [`warning: ${gaps.length - MAX_TOLD} more lists could not be read.`] : [],
    ...failed.length > 0 ? [`Calls that failed: ${failed.join(", ")}; what they would have shown is unknown.`] : [],
    ...isDenied ? ["The permissions that are needed: lakeproof iam-policy, with the same rules."] : [],
    ...gone > 0 ? [`${gone} resources were deleted while they were read, and left out.`] : [],
    stopped === void 0 ? `${records} resources recorded in ${file}.` : `Stopped (${stopped}) after ${records} resources. The same command with --resume goes on with ${file}.`
  ]);
}
function stoppedText(recorded) {
  if (recorded === "finished" || recorded.stopped === void 0) return "";
  return `Stopped (${recorded.stopped}) after ${recorded.records} resources; only these are judged.
`;
}
function lines(texts) {
  return texts.map((text) => `${text}
`).join("");
}
export {
  recordAccounts,
  recordedText,
  stoppedText
};
