import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  choiceHole,
  field,
  isHole,
  isList,
  isMap,
  mapOf,
  refHole,
  textOf,
  unknownHole,
  valueAt
} from "./chunk-D67OPNW4.js";
import {
  child,
  parent,
  segments
} from "./chunk-DQARYOQ5.js";

// src/engine/message.ts
var PLACEHOLDER = /\{\{([A-Za-z][A-Za-z0-9]*)((?:\.[A-Za-z0-9_-]+)*)\}\}/g;
function renderMessage(template, lookUp) {
  return template.replace(PLACEHOLDER, (_, name, keys) => show(lookUp(name, keys.split(".").slice(1))));
}
var MAX_LENGTH = 200;
function show(value) {
  if (value === void 0) return "nothing";
  if (isHole(value)) return showHole(value);
  if (isList(value)) return value.length === 0 ? "nothing" : value.map(show).join(", ").slice(0, MAX_LENGTH);
  if (isMap(value)) return "a block";
  return String(value).slice(0, MAX_LENGTH);
}
function showHole(hole) {
  switch (hole.kind) {
    case "unknown":
      return hole.reason === "parameter" && hole.detail !== void 0 ? `the value of parameter ${hole.detail}` : "an unknown value";
    case "ref":
      return `a reference to ${hole.resource.slice(hole.resource.indexOf("#") + 1)}`;
    case "text":
      return hole.parts.map((part) => typeof part === "string" ? part : "…").join("").slice(0, MAX_LENGTH);
    case "secret":
      return "a secret";
    case "choice":
      return "a value that depends on a condition";
  }
}

// src/engine/path.ts
var STEP = /\.([A-Za-z_][A-Za-z0-9_-]*)|\['([^'\\]*)'\]|\[(\d{1,6})\]|\[(\*)\]/y;
function parsePath(path) {
  if (!path.startsWith("$")) return { wrongAt: 0 };
  const steps = [];
  let at = 1;
  while (at < path.length) {
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (found === null) return { wrongAt: at };
    const key = found[1] ?? found[2];
    if (key !== void 0) steps.push({ kind: "key", key });
    else if (found[3] !== void 0) steps.push({ kind: "index", index: Number(found[3]) });
    else steps.push({ kind: "every" });
    at = STEP.lastIndex;
  }
  return steps;
}
function pointerOf(path) {
  return path.reduce(
    (pointer, step) => child(pointer, step.kind === "key" ? step.key : step.kind === "index" ? step.index : "*"),
    ""
  );
}
function resolvePath(value, path) {
  let here = value;
  for (const [i, step] of path.entries()) {
    if (here === void 0) return void 0;
    if (isHole(here))
      return here.kind === "unknown" ? here : unknownHole("unresolved-function", `inside a ${here.kind}`);
    if (step.kind === "every") {
      if (!isList(here)) return void 0;
      const rest = path.slice(i + 1);
      const found = here.map((each) => resolvePath(each, rest)).filter((each) => each !== void 0);
      return rest.some((each) => each.kind === "every") ? found.flat() : found;
    }
    here = step.kind === "key" ? field(here, step.key) : isList(here) ? here[step.index] : void 0;
  }
  return here;
}

// src/engine/trie.ts
function trieOf(pointers) {
  const root = emptyNode();
  for (const pointer of pointers) {
    let node = root;
    for (const segment of segments(pointer)) {
      const next = node.next.get(segment) ?? emptyNode();
      node.next.set(segment, next);
      node = next;
    }
    node.end = true;
  }
  return root;
}
function emptyNode() {
  return { end: false, next: /* @__PURE__ */ new Map() };
}

// src/engine/plan.ts
function planAll(selected, facts) {
  const plans = /* @__PURE__ */ new Map();
  for (const type of new Set(selected.map((each) => each.rule.resource))) {
    const rules = selected.filter((each) => each.rule.resource === type);
    plans.set(type, planType(type, rules, facts));
  }
  return plans;
}
function planType(type, selected, facts) {
  const slots = [];
  const slotIndex = /* @__PURE__ */ new Map();
  const questions = [];
  const slotFor = (slot) => {
    const at = slotIndex.get(slot.key) ?? slots.push(slot) - 1;
    slotIndex.set(slot.key, at);
    return at;
  };
  const questionFor = (slot, path) => {
    const key = `${slot} ${pointerOf(path)}`;
    const at = questions.findIndex((each) => each.key === key);
    return at >= 0 ? at : questions.push({ slot, path, key }) - 1;
  };
  const rules = selected.map((each) => planRule(type, each, facts, slotFor, questionFor));
  return { type, slots, questions, rules };
}
function planRule(type, selected, facts, slotFor, questionFor) {
  const { rule, params } = selected;
  const all2 = [...leavesOf(rule.when), ...leavesOf(rule.require)];
  const slotOf = /* @__PURE__ */ new Map();
  slotOf.set("properties", slotFor(propertiesSlot(type, selected, all2)));
  slotOf.set(
    "params",
    slotFor({
      key: `params ${rule.id}`,
      reads: /* @__PURE__ */ new Map(),
      declared: "required",
      source: { kind: "constant", derived: { value: mapOf(Object.entries(params)), sources: /* @__PURE__ */ new Map() } }
    })
  );
  for (const { fact: name } of all2) {
    if (!slotOf.has(name)) slotOf.set(name, slotFor(factSlot(type, name, selected, facts)));
  }
  const leaves = all2.map((leaf) => {
    const slot = slotOf.get(leaf.fact);
    const path = pathOf(leaf);
    const every = path.findIndex((step) => step.kind === "every");
    return {
      slot,
      path,
      pointer: pointerOf(every < 0 ? path : path.slice(0, every)),
      question: questionFor(slot, path)
    };
  });
  return {
    selected,
    leaves,
    whenLeaves: leavesOf(rule.when).length,
    slotOf,
    when: rule.when,
    require: rule.require,
    isSet: Object.keys(rule.params ?? {}).every((name) => Object.hasOwn(params, name))
  };
}
function factSlot(type, name, selected, facts) {
  const fact = facts.find((each) => each.name === name && each.type === type);
  if (fact === void 0) throw new Error(`bug: rule ${selected.rule.id} was loaded with the unknown fact ${name}`);
  const params = Object.fromEntries(
    (fact.params ?? []).flatMap((each) => selected.params[each] === void 0 ? [] : [[each, selected.params[each]]])
  );
  const declared = declaredOf(selected);
  return {
    key: `${name} ${declared} ${JSON.stringify(params)}`,
    reads: readsOf(fact.reads),
    declared,
    source: { kind: "fact", fact, params }
  };
}
function propertiesSlot(type, selected, leaves) {
  const asked = leaves.filter((leaf) => leaf.fact === "properties").map((leaf) => pointerOf(pathOf(leaf).map(anyIndex)));
  const named = [...selected.rule.message.matchAll(PLACEHOLDER)].filter(([, name, keys]) => name === "properties" && keys !== "").map(([, , keys]) => keys.replaceAll(/\.[0-9]+(?=\.|$)/g, ".*").replaceAll(".", "/"));
  return {
    key: `properties ${selected.rule.id}`,
    reads: readsOf([...asked, ...named].map((pointer) => ({ type, pointer }))),
    declared: declaredOf(selected),
    source: { kind: "properties" }
  };
}
function anyIndex(step) {
  return step.kind === "index" ? { kind: "every" } : step;
}
function declaredOf(selected) {
  return selected.params.declared === "optional" ? "optional" : "required";
}
function readsOf(reads) {
  const tries = /* @__PURE__ */ new Map();
  for (const type of new Set(reads.map((each) => each.type))) {
    tries.set(type, trieOf(reads.filter((each) => each.type === type).map((each) => each.pointer)));
  }
  return tries;
}
function leavesOf(requirement) {
  if (requirement === void 0) return [];
  if ("all" in requirement) return requirement.all.flatMap(leavesOf);
  if ("any" in requirement) return requirement.any.flatMap(leavesOf);
  return [requirement];
}
function pathOf(leaf) {
  const path = parsePath(leaf.path ?? "$");
  if ("wrongAt" in path) throw new Error(`bug: the path ${leaf.path} was loaded unchecked`);
  return path;
}
function isParamReference(value) {
  return typeof value === "object" && !Array.isArray(value) && value.fact === "params";
}

// src/model/same.ts
function sameText(a, b) {
  if (!isHole(a) && !isHole(b)) return a === b ? "yes" : "no";
  if (!isHole(a)) return sameText(b, a);
  if (a.kind === "unknown") return isHole(b) && b.kind === "unknown" && isSameParameter(a, b) ? "yes" : "maybe";
  if (a.kind === "ref") {
    if (!isHole(b) || b.kind !== "ref") return "maybe";
    return a.resource === b.resource && a.attribute === b.attribute ? "yes" : "maybe";
  }
  if (a.kind === "text") {
    if (typeof b === "string") return couldBe(a, b) ? "maybe" : "no";
    return isHole(b) && b.kind === "text" && equalParts(a, b) ? "yes" : "maybe";
  }
  return "maybe";
}
function isSameParameter(a, b) {
  return a.reason === "parameter" && b.reason === "parameter" && a.detail !== void 0 && a.detail === b.detail;
}
function equalParts(a, b) {
  return a.parts.length === b.parts.length && a.parts.every((part, i) => {
    const other = b.parts[i];
    return other !== void 0 && sameText(part, other) === "yes";
  });
}
function couldBe(text, literal) {
  const last = text.parts.length - 1;
  let from = 0;
  for (const [i, part] of text.parts.entries()) {
    if (typeof part !== "string") continue;
    if (i === 0) {
      if (!literal.startsWith(part)) return false;
      from = part.length;
    } else if (i === last) {
      return literal.length - part.length >= from && literal.endsWith(part);
    } else {
      const at = literal.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
  }
  return true;
}

// src/facts/doubt.ts
function doubtOf(hole) {
  switch (hole.kind) {
    case "unknown":
      return hole;
    case "text": {
      const part = hole.parts.find(isHole);
      return part === void 0 ? unknownHole("unresolved-function") : doubtOf(part);
    }
    case "ref":
      return unknownHole(
        "unresolved-function",
        `the ${hole.attribute ?? "name"} of ${hole.resource.slice(hole.resource.indexOf("#") + 1)}`
      );
    case "secret":
      return unknownHole("unresolved-function", "a secret, which is never read");
    case "choice":
      return unknownHole("too-many-choices");
  }
}
function doubtOfJoin(candidate, ...compared) {
  if (isHole(candidate.exists) && candidate.exists.kind === "unknown") return candidate.exists;
  const open = compared.find(isHole);
  return open === void 0 ? unknownHole("unresolved-function", `whether ${candidate.id} is meant`) : doubtOf(open);
}

// src/facts/decided.ts
function all(answers) {
  return answers.includes(false) ? false : answers.find(isHole) ?? true;
}
function any(answers) {
  return answers.includes(true) ? true : answers.find(isHole) ?? false;
}
function not(answer) {
  return isHole(answer) ? answer : !answer;
}
function is(value, expected) {
  if (!isHole(value)) return value === expected;
  if (value.kind === "text" && !(typeof expected === "string" && couldBe(value, expected))) return false;
  return doubtOf(value);
}

// src/facts/derived.ts
function derived(fields) {
  const present = [];
  const sources = /* @__PURE__ */ new Map();
  for (const [name, field2] of Object.entries(fields)) {
    if (field2.value !== void 0) present.push([name, field2.value]);
    sources.set(child("", name), field2);
  }
  return { value: mapOf(present), sources };
}
function fieldAt(r, pointer) {
  return { value: valueAt(r.properties, pointer), basis: basisOf(r, pointer), at: [place(r, pointer)] };
}
function basisOf(r, pointer) {
  if (r.recorded) return "observed";
  if (r.origins.has(pointer)) return "declared";
  for (let here = pointer; here !== void 0; here = parent(here)) {
    if (r.origins.has(`${here}/$then`) || r.origins.has(`${here}/$else`)) return "declared";
  }
  return "default";
}
function place(r, pointer, label) {
  return label === void 0 ? { resource: r.id, pointer } : { resource: r.id, pointer, label };
}

// src/facts/event-recorders.ts
var TRAIL = "AWS::CloudTrail::Trail";
var EVENT_DATA_STORE = "AWS::CloudTrail::EventDataStore";
var ACCOUNT = "AWS::::Account";
var TRAIL_READS = [
  ...["IsLogging", "IsMultiRegionTrail", "IsOrganizationTrail", "HomeRegion"].map((name) => ({
    type: TRAIL,
    pointer: `/${name}`
  })),
  { type: ACCOUNT, pointer: "" }
];
var EVENT_DATA_STORE_READS = ["IngestionEnabled", "MultiRegionEnabled", "OrganizationEnabled"].map((name) => ({
  type: EVENT_DATA_STORE,
  pointer: `/${name}`
}));
function recordersOf(r, type, estate, perimeter) {
  const { yes, maybe } = estate.joined(r, { type, account: true });
  const own = new Set([...yes, ...maybe].map((each) => each.id));
  const ofOthers = estate.ofType(type).filter((each) => !own.has(each.id));
  const reached = [
    ...yes.map((each) => [each, true]),
    ...maybe.map((each) => [each, doubtOfJoin(each, each.scope.account, r.scope.account)]),
    ...ofOthers.map((each) => [each, reachesMember(each, r, estate, perimeter)])
  ];
  return reached.map(([resource, reaches]) => ({ resource, hears: all([reaches, isRunning(resource)]) }));
}
function recordsEverywhere({ type, properties }) {
  if (type === TRAIL) return is(valueAt(properties, "/IsMultiRegionTrail"), true);
  const everywhere = valueAt(properties, "/MultiRegionEnabled");
  return everywhere === void 0 ? unknownHole(
    "analysis-limit",
    "AWS does not document the regions of an event data store without MultiRegionEnabled"
  ) : is(everywhere, true);
}
function recordsInRegionOf(r, recorder) {
  const reported = recorder.recorded ? valueAt(recorder.properties, "/HomeRegion") : void 0;
  const home = typeof reported === "string" ? reported : recorder.scope.region;
  const likeness = sameText(home, r.scope.region);
  const doubt2 = () => doubtOf([home, r.scope.region].find(isHole) ?? unknownHole("unresolved-function", "the region"));
  return any([recordsEverywhere(recorder), likeness === "maybe" ? doubt2() : likeness === "yes"]);
}
function isRunning({ type, properties }) {
  return is(valueAt(properties, type === TRAIL ? "/IsLogging" : "/IngestionEnabled"), true);
}
function reachesMember(recorder, r, estate, perimeter) {
  const flag = recorder.type === TRAIL ? "/IsOrganizationTrail" : "/OrganizationEnabled";
  const exists = isHole(recorder.exists) ? doubtOf(recorder.exists) : true;
  return all([is(valueAt(recorder.properties, flag), true), exists, isMember(r, estate, perimeter)]);
}
function isMember(r, estate, perimeter) {
  const { account } = r.scope;
  const accounts = new Set(estate.ofType(ACCOUNT).map((each) => each.scope.account));
  if (accounts.size === 1 && accounts.has(account)) return true;
  if (typeof account === "string" && perimeter.organizationAccounts.includes(account)) return true;
  return unknownHole("outside-this-scan", "the members of the organization");
}

// src/facts/account-trail.ts
var accountTrail = {
  name: "accountTrail",
  type: "AWS::::Account",
  reads: TRAIL_READS,
  fields: ["/coveredBy"],
  derive: (r, estate, perimeter) => {
    const trails = recordersOf(r, TRAIL, estate, perimeter).map(({ resource, hears }) => ({
      resource,
      answer: all([hears, recordsEverywhere(resource)])
    }));
    const at = [place(r, ""), ...trails.map(({ resource }) => place(resource, "", "a trail of the account"))];
    const field2 = (value) => derived({ coveredBy: { value, basis: "derived", at } });
    const covering = trails.find(({ answer }) => answer === true);
    if (covering !== void 0) return field2(covering.resource.identity);
    const doubt2 = trails.map(({ answer }) => answer).find(isHole);
    if (doubt2 !== void 0) return field2(doubt2);
    return field2(
      estate.complete(TRAIL) ? void 0 : unknownHole("outside-this-scan", "a trail that covers the account")
    );
  }
};

// src/facts/log-target.ts
var LOGGING = "/LoggingConfiguration";
var DESTINATION = "/LoggingConfiguration/DestinationBucketName";
var logTarget = {
  name: "logTarget",
  type: "AWS::S3::Bucket",
  reads: [
    { type: "AWS::S3::Bucket", pointer: LOGGING },
    { type: "AWS::S3::Bucket", pointer: DESTINATION },
    { type: "AWS::S3::Bucket", pointer: "/BucketName" }
  ],
  fields: ["/isTarget", "/receivesFromOthers", "/receivesItsOwn"],
  derive: (r, estate) => {
    const { yes, maybe } = estate.joined(r, { type: "AWS::S3::Bucket", to: DESTINATION });
    const isOther = (each) => each.id !== r.id;
    const others = received(r, yes.filter(isOther), maybe.filter(isOther));
    const itself = logsToItself(r);
    const named = received(
      r,
      yes.filter((each) => !isOther(each)),
      maybe.filter((each) => !isOther(each))
    );
    const own = { ...named, at: [place(r, DESTINATION)] };
    const isTarget = others.value === true || itself.value === false ? received(r, yes, maybe) : itself;
    return derived({ isTarget, receivesFromOthers: others, receivesItsOwn: itself.value === false ? own : itself });
  }
};
function received(r, yes, maybe) {
  const [source] = yes;
  if (source !== void 0) return { value: true, basis: "derived", at: [place(r, ""), logsHere(source)] };
  const [doubtful] = maybe;
  if (doubtful === void 0) return { value: false, basis: "derived", at: [place(r, "")] };
  const destination = valueAt(doubtful.properties, DESTINATION);
  const value = doubtOfJoin(doubtful, destination, valueAt(r.properties, "/BucketName"));
  return { value, basis: "derived", at: [place(r, ""), logsHere(doubtful)] };
}
function logsHere(source) {
  return place(source, DESTINATION, "the log destination");
}
function logsToItself(r) {
  const logging = valueAt(r.properties, LOGGING);
  const at = { basis: basisOf(r, LOGGING), at: [place(r, LOGGING)] };
  if (isHole(logging)) return { value: doubtOf(logging), ...at };
  return { value: logging !== void 0 && valueAt(logging, "/DestinationBucketName") === void 0, ...at };
}

// src/facts/ownership.ts
var RULES = "/OwnershipControls/Rules";
var OWNERSHIP = `${RULES}/0/ObjectOwnership`;
var ownership = {
  name: "ownership",
  type: "AWS::S3::Bucket",
  reads: [{ type: "AWS::S3::Bucket", pointer: `${RULES}/*/ObjectOwnership` }],
  fields: ["/objects"],
  params: ["declared"],
  alone: true,
  derive: (r) => {
    const rules = valueAt(r.properties, RULES);
    const objects = fieldAt(r, OWNERSHIP);
    if (!isList(rules) || rules.length < 2) return derived({ objects });
    const value = unknownHole("analysis-limit", `${rules.length} ownership rules where S3 takes one`);
    return derived({ objects: { ...objects, value } });
  }
};

// src/facts/acl.ts
var CANNED = "/AccessControl";
var GRANTS = "/AccessControlList/Grants";
var PUBLIC_CANNED = ["AuthenticatedRead", "PublicRead", "PublicReadWrite"];
var EVERYBODY = /^https?:\/\/acs\.amazonaws\.com\/groups\/global\/(AllUsers|AuthenticatedUsers)$/;
var LOG_DELIVERY = /^https?:\/\/acs\.amazonaws\.com\/groups\/s3\/LogDelivery$/;
var LOG_PERMISSIONS = ["WRITE", "READ_ACP"];
var acl = {
  name: "acl",
  type: "AWS::S3::Bucket",
  reads: [
    { type: "AWS::S3::Bucket", pointer: CANNED },
    { type: "AWS::S3::Bucket", pointer: GRANTS },
    ...ownership.reads,
    ...logTarget.reads
  ],
  fields: ["/isOpen", "/grants"],
  derive: (r, estate, perimeter, params) => {
    const owner = valueAt(ownership.derive(r, estate, perimeter, params).value, "/objects");
    const toLogDelivery = () => {
      const isTarget = valueAt(logTarget.derive(r, estate, perimeter, params).value, "/isTarget");
      return isTarget === false ? unusedUnlessElsewhere(estate) : isTarget ?? false;
    };
    const grants = owner === "BucketOwnerEnforced" ? [] : [...canned(r, toLogDelivery), ...explicit(r, toLogDelivery)];
    const open = grants.filter(({ open: open2 }) => typeof open2 === "string");
    const doubt2 = grants.map((grant) => grant.open).find(isHole);
    const words = open.map((grant) => grant.open);
    const isOpen = open.length === 0 ? doubt2 ?? false : isHole(owner) ? doubtOf(owner) : true;
    const at = (open.length > 0 ? open : grants).map((grant) => place(r, grant.at));
    const source = { basis: "derived", at: at.length > 0 ? at : [place(r, CANNED), place(r, GRANTS)] };
    return derived({
      isOpen: { value: isOpen, ...source },
      grants: { value: words.length === 0 ? doubt2 ?? [] : words, ...source }
    });
  }
};
function unusedUnlessElsewhere(estate) {
  if (estate.complete("AWS::S3::Bucket")) return false;
  return unknownHole("outside-this-scan", "whether another bucket logs to this one");
}
function canned(r, isLogTarget) {
  const value = valueAt(r.properties, CANNED);
  if (isHole(value)) return [{ open: doubtOf(value), at: CANNED }];
  if (value !== void 0 && PUBLIC_CANNED.includes(value)) return [{ open: `the canned ACL ${value}`, at: CANNED }];
  return value === "LogDeliveryWrite" ? logGrant("the canned ACL LogDeliveryWrite", CANNED, isLogTarget) : [];
}
function explicit(r, isLogTarget) {
  const list = valueAt(r.properties, GRANTS);
  if (isHole(list)) return [{ open: doubtOf(list), at: GRANTS }];
  if (!isList(list)) return [];
  return list.flatMap((grant, i) => {
    const at = `${GRANTS}/${i}`;
    if (isHole(grant)) return [{ open: doubtOf(grant), at }];
    const grantee = valueAt(grant, "/Grantee/URI");
    const permission = field(grant, "Permission");
    if (isHole(grantee)) return [{ open: doubtOf(grantee), at }];
    if (typeof grantee !== "string") return [];
    const group = EVERYBODY.exec(grantee)?.[1];
    if (group !== void 0) return [{ open: `${inWords(permission)} to ${group}`, at }];
    if (!LOG_DELIVERY.test(grantee)) return [];
    const words = `${inWords(permission)} to LogDelivery`;
    if (isHole(permission)) return [{ open: doubtOf(permission), at }];
    const isNeeded = permission !== void 0 && LOG_PERMISSIONS.includes(permission);
    return isNeeded ? logGrant(words, at, isLogTarget) : [{ open: words, at }];
  });
}
function logGrant(words, at, isLogTarget) {
  const isTarget = isLogTarget();
  if (isTarget === true) return [];
  return [{ open: isHole(isTarget) ? doubtOf(isTarget) : `${words}, although no bucket logs to this one`, at }];
}
function inWords(permission) {
  return typeof permission === "string" ? permission : "a permission";
}

// src/facts/bucket-name.ts
var POINTERS = ["/BucketName", "/BucketNamePrefix"];
var WITHOUT_DOTS = [
  "AWS::AccountId",
  "AWS::Partition",
  "AWS::Region",
  "AWS::StackName"
];
var bucketName = {
  name: "bucketName",
  type: "AWS::S3::Bucket",
  reads: POINTERS.map((pointer) => ({ type: "AWS::S3::Bucket", pointer })),
  fields: ["/hasDots"],
  derive: (r) => {
    const answers = POINTERS.map((pointer2) => ({ pointer: pointer2, value: hasDots(valueAt(r.properties, pointer2)) }));
    const [decides] = [
      ...answers.filter(({ value: value2 }) => value2 === true),
      ...answers.filter(({ value: value2 }) => isHole(value2))
    ];
    const { pointer, value } = decides ?? { pointer: writtenName(r), value: false };
    return derived({ hasDots: { value, basis: basisOf(r, pointer), at: [place(r, pointer)] } });
  }
};
function writtenName(r) {
  return POINTERS.find((pointer) => valueAt(r.properties, pointer) !== void 0) ?? POINTERS[0];
}
function hasDots(name) {
  if (typeof name === "string") return name.includes(".");
  if (!isHole(name)) return false;
  if (name.kind === "unknown") return isDotless(name) ? false : name;
  if (name.kind !== "text") return doubtOf(name);
  const parts = name.parts.map((part) => hasDots(part));
  return parts.includes(true) || (parts.find(isHole) ?? false);
}
function isDotless(part) {
  return part.reason === "parameter" && WITHOUT_DOTS.includes(part.detail);
}

// src/facts/tags.ts
var tags = {
  name: "tags",
  type: "AWS::S3::Bucket",
  reads: [
    { type: "AWS::S3::Bucket", pointer: "/Tags/*/Key" },
    { type: "AWS::S3::Bucket", pointer: "/Tags/*/Value" }
  ],
  fields: ["/*"],
  alone: true,
  derive: (r) => {
    const list = listOf(r);
    const whole = { basis: basisOf(r, "/Tags"), at: [place(r, "/Tags")] };
    if (isHole(list)) return { value: list, sources: /* @__PURE__ */ new Map([["", whole]]) };
    const found = list.map((tag, i) => ({
      key: field(tag, "Key"),
      value: field(tag, "Value"),
      at: `/Tags/${i}/Value`
    }));
    return {
      value: mapOf(
        found.flatMap(({ key, value }) => typeof key === "string" && value !== void 0 ? [[key, value]] : [])
      ),
      sources: new Map([
        ["", whole],
        ...found.map(({ key, at }) => [
          child("", String(key)),
          { basis: basisOf(r, at), at: [place(r, at)] }
        ])
      ])
    };
  }
};
function listOf(r) {
  const list = valueAt(r.properties, "/Tags");
  if (isHole(list)) return doubtOf(list);
  if (!isList(list)) return [];
  const hidden = list.map((tag) => isHole(tag) ? tag : field(tag, "Key")).find(isHole);
  return hidden === void 0 ? list : doubtOf(hidden);
}

// src/facts/classification.ts
var classification = {
  name: "classification",
  type: "AWS::S3::Bucket",
  reads: tags.reads,
  fields: ["/value"],
  params: ["tag"],
  alone: true,
  derive: (r, estate, perimeter, params) => {
    const all2 = tags.derive(r, estate, perimeter, params);
    const pointer = child("", String(params.tag ?? ""));
    const source = all2.sources.get(pointer) ?? { basis: basisOf(r, "/Tags"), at: [place(r, "/Tags")] };
    return derived({ value: { value: valueAt(all2.value, pointer), basis: source.basis, at: source.at } });
  }
};

// src/facts/cors.ts
var RULES2 = "/CorsConfiguration/CorsRules";
var WRITES = ["DELETE", "POST", "PUT"];
var cors = {
  name: "cors",
  type: "AWS::S3::Bucket",
  reads: ["AllowedOrigins", "AllowedMethods"].map((name) => ({
    type: "AWS::S3::Bucket",
    pointer: `${RULES2}/*/${name}`
  })),
  fields: ["/isOpen", "/methods"],
  alone: true,
  derive: (r) => {
    const rules = openRules(r);
    const open = rules.filter(({ methods: methods2 }) => !isHole(methods2));
    const doubt2 = rules.map(({ methods: methods2 }) => methods2).find(isHole);
    const found = open.length > 0 ? open : rules;
    const source = {
      basis: "derived",
      at: found.length > 0 ? found.map(({ at }) => place(r, at)) : [place(r, RULES2)]
    };
    const methods = [...new Set(open.flatMap((rule) => isHole(rule.methods) ? [] : rule.methods))];
    return derived({
      isOpen: { value: open.length > 0 || (doubt2 ?? false), ...source },
      methods: { value: open.length > 0 ? methods : doubt2 ?? [], ...source }
    });
  }
};
function openRules(r) {
  const rules = valueAt(r.properties, RULES2);
  if (isHole(rules)) return [{ methods: doubtOf(rules), at: RULES2 }];
  if (!isList(rules)) return [];
  return rules.flatMap((rule, i) => {
    const at = `${RULES2}/${i}`;
    const origins = some(valueAt(rule, "/AllowedOrigins"), isEveryOrigin);
    const methods = some(valueAt(rule, "/AllowedMethods"), (method) => WRITES.includes(method));
    if (isNothing(origins) || isNothing(methods)) return [];
    const doubt2 = [origins, methods].find(isHole);
    return [{ methods: doubt2 ?? methods, at: `${at}/AllowedOrigins` }];
  });
}
function isNothing(found) {
  return !isHole(found) && found.length === 0;
}
function some(list, isOne2) {
  if (isHole(list)) return doubtOf(list);
  if (!isList(list)) return [];
  const found = list.filter((each) => !isHole(each) && isOne2(each));
  const hole = list.find(isHole);
  return found.length === 0 && hole !== void 0 ? doubtOf(hole) : found;
}
function isEveryOrigin(origin) {
  return typeof origin === "string" && /^(https?:\/\/)?\*$/.test(origin);
}

// src/facts/event-selectors.ts
var SELECTOR_READS = [
  { type: "AWS::CloudTrail::Trail", pointer: "/EventSelectors" },
  { type: "AWS::CloudTrail::Trail", pointer: "/AdvancedEventSelectors" }
];
function recordsBySelectors(recorder, question) {
  const basic = selectorsOf(recorder, "/EventSelectors");
  const advanced = selectorsOf(recorder, "/AdvancedEventSelectors");
  if (isHole(basic)) return basic;
  if (isHole(advanced)) return advanced;
  if (basic.length === 0 && advanced.length === 0) return question.category === "Management";
  if (basic.length > 0 && advanced.length > 0)
    return unknownHole("analysis-limit", "event selectors of both kinds where CloudTrail takes one");
  return any([
    ...basic.map((selector) => basicTakes(selector, question)),
    ...advanced.map((selector) => advancedTakes(selector, question))
  ]);
}
function selectorsOf(recorder, pointer) {
  const selectors = valueAt(recorder.properties, pointer);
  if (isHole(selectors)) return doubtOf(selectors);
  return isList(selectors) ? selectors : [];
}
function basicTakes(selector, question) {
  if (isHole(selector)) return doubtOf(selector);
  const kind = field(selector, "ReadWriteType");
  const takesAccess = any([is(kind, "All"), is(kind, question.access === "read" ? "ReadOnly" : "WriteOnly")]);
  if (question.byDataResources !== void 0) return all([takesAccess, question.byDataResources(selector)]);
  const excluded = field(selector, "ExcludeManagementEventSources");
  const excludesNone = isHole(excluded) ? doubtOf(excluded) : !isList(excluded) || excluded.length === 0;
  return all([takesAccess, is(field(selector, "IncludeManagementEvents"), true), excludesNone]);
}
function advancedTakes(selector, question) {
  const fields = field(selector, "FieldSelectors");
  const hidden = [selector, fields].find(isHole);
  if (hidden !== void 0) return doubtOf(hidden);
  if (!isList(fields)) return false;
  const required = question.category === "Data" ? ["eventCategory", "resources.type"] : ["eventCategory"];
  const isThere2 = required.map(
    (name) => any(fields.map((each) => isMap(each) ? is(field(each, "Field"), name) : doubt(each)))
  );
  return all([...isThere2, ...fields.map((each) => admits(each, question))]);
}
function admits(fieldSelector, { category, access, byArn }) {
  const name = field(fieldSelector, "Field");
  const hidden = [fieldSelector, name].find(isHole);
  if (hidden !== void 0) return doubtOf(hidden);
  if (name === "eventCategory") return equals(fieldSelector, category);
  if (name === "readOnly") return equals(fieldSelector, access === "read" ? "true" : "false");
  if (category === "Data" && name === "resources.type") return equals(fieldSelector, "AWS::S3::Object");
  if (category === "Data" && name === "eventSource") return equals(fieldSelector, "s3.amazonaws.com");
  if (byArn !== void 0 && name === "resources.ARN") return byArn(fieldSelector);
  return false;
}
function equals(fieldSelector, wanted) {
  const values = field(fieldSelector, "Equals");
  if (isHole(values)) return doubtOf(values);
  return isList(values) ? any(values.map((each) => is(isHole(each) ? each : String(each), wanted))) : false;
}
function doubt(value) {
  return isHole(value) ? doubtOf(value) : false;
}

// src/facts/object-prefix.ts
var HOLE = "";
var ALL_OF_S3 = "arn:aws:s3:::";
function objectPrefix(value) {
  const parts = partsOf(value);
  if (parts === void 0) return void 0;
  const [first, ...rest] = parts;
  if (isHole(first)) {
    if (first.kind !== "ref") return doubtOf(first);
    if (first.attribute === "Arn") return inBucket([refHole(first.resource), ...rest]);
    return first.attribute === void 0 ? void 0 : doubtOf(first);
  }
  const text = parts.map((part) => isHole(part) ? HOLE : part).join("");
  const anyPartition = text.replace(/^arn:[^:]+/, "arn:aws");
  if (!anyPartition.includes(HOLE) && ALL_OF_S3.startsWith(anyPartition)) return { kind: "every" };
  const head = /^arn:[^:]+:s3:::/.exec(text)?.[0];
  if (head !== void 0) return inBucket(afterHead(parts, head));
  const known = text.split(HOLE, 1)[0];
  const hole = parts.find(isHole);
  return hole !== void 0 && ALL_OF_S3.startsWith(known.replace(/^arn:[^:]+:/, "arn:aws:")) ? doubtOf(hole) : void 0;
}
function partsOf(value) {
  if (isHole(value)) return value.kind === "text" ? value.parts : [value];
  return typeof value === "string" && !value.includes(HOLE) ? [value] : void 0;
}
function afterHead(parts, head) {
  const left = [];
  let toSkip = head.length;
  for (const part of parts) {
    const length = isHole(part) ? 1 : part.length;
    if (toSkip < length) left.push(isHole(part) ? part : part.slice(toSkip));
    toSkip = Math.max(0, toSkip - length);
  }
  return left;
}
function inBucket(parts) {
  const at = parts.findIndex((part) => typeof part === "string" && part.includes("/"));
  if (at < 0) return { kind: "names", start: textOf(parts) };
  const last = parts[at];
  const slash = last.indexOf("/");
  return {
    kind: "bucket",
    name: textOf([...parts.slice(0, at), last.slice(0, slash)]),
    key: textOf([last.slice(slash + 1), ...parts.slice(at + 1)])
  };
}

// src/model/join.ts
var UNDECIDED = () => void 0;
function isNamed(value, candidate, names, decide, isLike = () => false) {
  if (value === void 0) return "no";
  if (isHole(value)) {
    if (value.kind === "choice")
      return ofChoice(
        value.if,
        decide,
        (side, known) => isNamed(side ? value.then : value.else, candidate, names, known, isLike)
      );
    if (value.kind === "ref") {
      if (value.resource === candidate.id || names.some((name) => sameText(value, name) === "yes")) return "yes";
      return !isLike(value.resource) && names.some((name) => isHole(name) && name.kind === "unknown") ? "maybe" : "no";
    }
    if (value.kind === "unknown" || value.kind === "secret") {
      return names.some((name) => sameText(value, name) === "yes") ? "yes" : "maybe";
    }
  }
  let best = "no";
  for (const name of names) {
    const likeness = isHole(name) && name.kind === "choice" ? ofChoice(
      name.if,
      decide,
      (side, known) => isNamed(value, candidate, listed(side ? name.then : name.else), known, isLike)
    ) : sameText(value, name);
    if (likeness === "yes") return "yes";
    if (likeness === "maybe") best = "maybe";
  }
  return best;
}
function ofChoice(condition, decide, answer) {
  let isNested = false;
  const peek = () => {
    isNested = true;
    return void 0;
  };
  const then = answer(true, peek);
  if (answer(false, peek) === then && !isNested) return then;
  const truth = decide(condition);
  return truth === void 0 ? "maybe" : answer(truth, decide);
}
function ifExists(candidate, likeness, decide) {
  if (likeness === "no" || candidate.exists === true) return likeness;
  if (candidate.exists.kind !== "choice") return "maybe";
  const truth = decide(candidate.exists.if);
  if (truth === void 0) return "maybe";
  const side = truth ? candidate.exists.then : candidate.exists.else;
  return side === true ? likeness : "no";
}
function listed(value) {
  return value === void 0 ? [] : [value];
}

// src/facts/objects-under.ts
function objectsUnder(value, bucket, estate) {
  const prefix = objectPrefix(value);
  if (prefix === void 0) return "none";
  if (isHole(prefix)) return prefix;
  if (prefix.kind === "every") return "all";
  const names = estate.namesOf(bucket);
  if (prefix.kind === "names") return allIfNamed(prefix.start, bucket, names);
  const likeness = isNamed(prefix.name, bucket, names, UNDECIDED);
  if (likeness === "no") return "none";
  if (likeness === "maybe") return doubtOf([prefix.name, ...names].find(isHole) ?? nameOf(bucket));
  if (prefix.key === "") return "all";
  return isHole(prefix.key) ? doubtOf(prefix.key) : "some";
}
function allIfNamed(start, bucket, names) {
  if (isHole(start)) return isNamed(start, bucket, names, UNDECIDED) === "yes" ? "all" : doubtOf(start);
  if (names.length === 0) return nameOf(bucket);
  const text = String(start);
  const starts = names.map((name) => isHole(name) && name.kind === "text" ? name.parts[0] : name);
  if (starts.some((name) => typeof name === "string" && name.startsWith(text))) return "all";
  const open = names.find((name, i) => {
    const known = starts[i];
    return isHole(name) && (typeof known !== "string" || text.startsWith(known));
  });
  return isHole(open) ? doubtOf(open) : "none";
}
function nameOf(bucket) {
  return unknownHole("unresolved-function", `the name that AWS gives to ${bucket.id}`);
}

// src/facts/object-selectors.ts
function logsObjectsOf(r, selector, estate) {
  return overList(
    field(selector, "DataResources"),
    any,
    (resource) => isHole(resource) ? doubtOf(resource) : all([
      is(field(resource, "Type"), "AWS::S3::Object"),
      overList(field(resource, "Values"), any, (value) => logsAll(r, value, estate))
    ])
  );
}
function logsAll(r, value, estate) {
  const share = objectsUnder(value, r, estate);
  if (share !== "all") return isHole(share) ? share : false;
  const prefix = objectPrefix(value);
  const isDocumented = !isHole(prefix) && (prefix?.kind === "bucket" || prefix?.kind === "every" && endsInS3(value));
  return isDocumented || unknownHole("analysis-limit", "a data resource that does not end in a slash, which CloudTrail does not document");
}
function endsInS3(value) {
  const last = isHole(value) && value.kind === "text" ? value.parts.at(-1) : value;
  return typeof last === "string" && last.endsWith(":s3");
}
function admitsObjectsOf(r, fieldSelector, estate) {
  const share = (value) => objectsUnder(value, r, estate);
  const isShare = (value, ...shares) => {
    const found = share(value);
    return isHole(found) ? found : shares.includes(found);
  };
  const operator = (name, answer) => {
    const values = field(fieldSelector, name);
    return values === void 0 ? true : answer(values);
  };
  return all([
    operator("StartsWith", (values) => overList(values, any, (value) => isShare(value, "all"))),
    operator("NotStartsWith", (values) => overList(values, all, (value) => isShare(value, "none"))),
    operator("NotEquals", (values) => overList(values, all, (value) => not(isShare(value, "some")))),
    // One exact ARN, or an end of ARNs, never takes every object, and its negation leaves some out.
    ...["Equals", "EndsWith", "NotEndsWith"].map(
      (name) => operator(name, (values) => overList(values, any, () => false))
    )
  ]);
}
function overList(values, join, answer) {
  if (isHole(values)) return doubtOf(values);
  return isList(values) ? join(values.map(answer)) : false;
}

// src/facts/data-events.ts
var dataEvents = {
  name: "dataEvents",
  type: "AWS::S3::Bucket",
  reads: [
    { type: "AWS::S3::Bucket", pointer: "/BucketName" },
    ...TRAIL_READS,
    ...SELECTOR_READS,
    ...EVENT_DATA_STORE_READS,
    { type: EVENT_DATA_STORE, pointer: "/AdvancedEventSelectors" }
  ],
  fields: ["/readsRecordedBy", "/writesRecordedBy"],
  derive: (r, estate, perimeter) => {
    const recorders = [TRAIL, EVENT_DATA_STORE].flatMap((type) => recordersOf(r, type, estate, perimeter)).map(({ resource, hears }) => ({ resource, hears: all([hears, recordsInRegionOf(r, resource)]) }));
    return derived({
      readsRecordedBy: recordedBy(r, "read", recorders, estate),
      writesRecordedBy: recordedBy(r, "write", recorders, estate)
    });
  }
};
function recordedBy(r, access, recorders, estate) {
  const answers = recorders.map(({ resource, hears }) => ({
    resource,
    answer: hears === false ? false : all([hears, recordsObjects(r, resource, access, estate)])
  }));
  const found = answers.find(({ answer }) => answer === true);
  if (found !== void 0) {
    const at2 = [place(r, ""), place(found.resource, "", "what records them")];
    return { value: found.resource.identity, basis: "derived", at: at2 };
  }
  const maybe = answers.find(({ answer }) => isHole(answer));
  if (maybe !== void 0 && isHole(maybe.answer)) {
    return {
      value: maybe.answer,
      basis: "derived",
      at: [place(r, ""), place(maybe.resource, "", "what may record them")]
    };
  }
  const at = [place(r, ""), ...answers.map(({ resource }) => place(resource, "", "records other events"))];
  if (estate.complete(TRAIL) && estate.complete(EVENT_DATA_STORE)) return { value: void 0, basis: "derived", at };
  const value = unknownHole("outside-this-scan", `a trail or event data store that records object-level ${access}s`);
  return { value, basis: "derived", at };
}
function recordsObjects(r, recorder, access, estate) {
  return recordsBySelectors(recorder, {
    category: "Data",
    access,
    byDataResources: (selector) => logsObjectsOf(r, selector, estate),
    byArn: (fieldSelector) => admitsObjectsOf(r, fieldSelector, estate)
  });
}

// src/facts/approved-key.ts
function approvedKey(named, params) {
  const keys = isList(params.keys) ? params.keys.filter((key) => typeof key === "string") : [];
  if (keys.length === 0) return true;
  if (!isHole(named)) return keys.some((key) => isSameKey(String(named), key));
  const isPossible = named.kind !== "text" || keys.some((key) => !key.startsWith("arn:") || couldBe(named, key));
  return isPossible ? doubtOf(named) : false;
}
function isSameKey(one, other) {
  return one === other || one.endsWith(`:key/${other}`) || other.endsWith(`:key/${one}`);
}

// src/facts/key-manager.ts
var KEY_READS = [
  { type: "AWS::KMS::Key", pointer: "/KeyManager" },
  { type: "AWS::KMS::ReplicaKey", pointer: "/PrimaryKeyArn" },
  { type: "AWS::KMS::Alias", pointer: "/AliasName" }
];
function keyManager(r, pointer, estate) {
  const named = valueAt(r.properties, pointer);
  if (isAwsAlias(named)) return { by: "aws", at: [] };
  const keys = estate.joined(r, { type: "AWS::KMS::Key", from: pointer });
  const replicas = estate.joined(r, { type: "AWS::KMS::ReplicaKey", from: pointer });
  const aliases = estate.joined(r, { type: "AWS::KMS::Alias", from: pointer });
  const [key] = keys.yes;
  if (key !== void 0) return { by: managerOf(key), at: [place(key, "", "the key")] };
  const [replica] = replicas.yes;
  if (replica !== void 0) return { by: "customer", at: [place(replica, "", "the key")] };
  const [alias] = aliases.yes;
  if (alias !== void 0) {
    const isAws = isAwsAlias(valueAt(alias.properties, "/AliasName"));
    return { by: isAws ? "aws" : "customer", at: [place(alias, "", "the key's alias")] };
  }
  return { by: doubtAbout(named, [keys, replicas, aliases]), at: [] };
}
function managerOf(key) {
  const manager = valueAt(key.properties, "/KeyManager");
  if (isHole(manager)) return manager;
  if (manager === "AWS") return "aws";
  return manager === "CUSTOMER" ? "customer" : unknownHole("not-collected", "KeyManager of the key");
}
function doubtAbout(named, joins) {
  if (isHole(named) && named.kind !== "ref") return doubtOf(named);
  const maybe = joins.flatMap((join) => join.maybe).at(0);
  if (maybe !== void 0) return doubtOfJoin(maybe, named, valueAt(maybe.properties, "/AliasName"));
  return unknownHole("outside-this-scan", "the key that KMSMasterKeyID names");
}
function isAwsAlias(name) {
  if (typeof name === "string") return /^(arn:.*:)?alias\/aws\/[^:]*$/.test(name);
  if (!isHole(name) || name.kind !== "text") return false;
  const last = name.parts.at(-1);
  return typeof last === "string" && /:alias\/aws\/[^:]*$/.test(last);
}

// src/facts/encryption.ts
var RULES3 = "/BucketEncryption/ServerSideEncryptionConfiguration";
var ALGORITHM = `${RULES3}/0/ServerSideEncryptionByDefault/SSEAlgorithm`;
var KEY = `${RULES3}/0/ServerSideEncryptionByDefault/KMSMasterKeyID`;
var BUCKET_KEY = `${RULES3}/0/BucketKeyEnabled`;
var BLOCKED = `${RULES3}/0/BlockedEncryptionTypes/EncryptionType`;
var encryption = {
  name: "encryption",
  type: "AWS::S3::Bucket",
  reads: [
    { type: "AWS::S3::Bucket", pointer: `${RULES3}/*/ServerSideEncryptionByDefault/SSEAlgorithm` },
    { type: "AWS::S3::Bucket", pointer: `${RULES3}/*/ServerSideEncryptionByDefault/KMSMasterKeyID` },
    { type: "AWS::S3::Bucket", pointer: `${RULES3}/*/BucketKeyEnabled` },
    { type: "AWS::S3::Bucket", pointer: `${RULES3}/*/BlockedEncryptionTypes/EncryptionType` },
    ...KEY_READS
  ],
  fields: ["/encrypted", "/algorithm", "/keyManager", "/keyId", "/bucketKey", "/blockedTypes"],
  derive: (r, estate) => {
    const rivals = rivalRules(r);
    const read2 = (pointer) => rivals ?? fieldAt(r, pointer);
    const algorithm = read2(ALGORITHM);
    return derived({
      encrypted: encrypted(r, algorithm),
      algorithm,
      keyManager: managerOf2(r, algorithm, estate),
      keyId: read2(KEY),
      bucketKey: read2(BUCKET_KEY),
      blockedTypes: read2(BLOCKED)
    });
  }
};
function managerOf2(r, algorithm, estate) {
  if (isHole(algorithm.value)) return { ...algorithm, value: doubtOf(algorithm.value) };
  if (algorithm.value !== "aws:kms" && algorithm.value !== "aws:kms:dsse") return { ...algorithm, value: void 0 };
  const key = fieldAt(r, KEY);
  if (key.value === void 0) return { ...key, value: "aws" };
  const managed = keyManager(r, KEY, estate);
  return { value: managed.by, basis: "derived", at: [...key.at, ...managed.at] };
}
function encrypted(r, algorithm) {
  if (!r.recorded) return { ...algorithm, value: true };
  const { value } = algorithm;
  return { ...algorithm, value: isHole(value) ? doubtOf(value) : value !== void 0 };
}
function rivalRules(r) {
  const rules = valueAt(r.properties, RULES3);
  if (!isList(rules) || rules.length < 2) return void 0;
  const value = unknownHole("analysis-limit", `${rules.length} encryption rules where S3 takes one`);
  return { value, basis: basisOf(r, RULES3), at: [place(r, `${RULES3}/1`), place(r, `${RULES3}/0`)] };
}

// src/facts/default-key.ts
var KEY2 = "/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID";
var ALIAS = "AWS::KMS::Alias";
var defaultKey = {
  name: "defaultKey",
  type: "AWS::S3::Bucket",
  reads: [
    { type: "AWS::S3::Bucket", pointer: KEY2.replace("/0/", "/*/") },
    { type: ALIAS, pointer: "/AliasName" },
    { type: ALIAS, pointer: "/TargetKeyId" }
  ],
  fields: ["/namedBy", "/name", "/approved"],
  params: ["keys"],
  derive: (r, estate, _perimeter, params) => {
    const name = rivalRules(r) ?? fieldAt(r, KEY2);
    if (name.value === void 0) return derived({ namedBy: name, name, approved: name });
    const namedBy2 = { ...name, value: formOf(name.value, estate) };
    return derived({ namedBy: namedBy2, name, approved: approved(r, name, namedBy2.value, estate, params.keys) });
  }
};
function approved(r, name, form, estate, keys) {
  const named = name.value;
  const isListed = isList(keys) && keys.includes(named);
  if (form !== "alias" || isListed) return { ...name, value: approvedKey(named, { keys: keys ?? [] }) };
  const { yes, maybe } = estate.joined(r, { type: ALIAS, from: KEY2 });
  const [alias] = yes;
  if (alias !== void 0) {
    const target = valueAt(alias.properties, "/TargetKeyId") ?? unknownHole("not-collected", "the key of the alias");
    const at = [...name.at, place(alias, "/TargetKeyId", "the alias's key")];
    return { value: approvedKey(target, { keys: keys ?? [] }), basis: "derived", at };
  }
  const [doubtful] = maybe;
  const doubt2 = doubtful === void 0 ? unknownHole("outside-this-scan", "the key behind the alias") : doubtOfJoin(doubtful, named, valueAt(doubtful.properties, "/AliasName"));
  return { ...name, value: doubt2 };
}
function formOf(name, estate) {
  if (!isHole(name)) return formOfText(String(name), "");
  if (name.kind === "ref") return formOfReference(name, estate);
  if (name.kind !== "text") return doubtOf(name);
  const [first] = name.parts;
  const literals = name.parts.filter((part) => typeof part === "string").join("\n");
  const form = typeof first === "string" ? formOfText(first, literals) : void 0;
  return form === "alias" || form === "arn" && literals.includes(":key/") ? form : doubtOf(name);
}
function formOfText(start, rest) {
  if (start.startsWith("alias/")) return "alias";
  if (!start.startsWith("arn:")) return "id";
  return /:alias\//.test(`${start}
${rest}`) ? "alias" : "arn";
}
function formOfReference(ref, estate) {
  const attribute = ref.attribute ?? "";
  switch (estate.byId(ref.resource)?.type) {
    case ALIAS:
      return attribute.startsWith("Target") ? "arn" : "alias";
    case "AWS::KMS::Key":
    case "AWS::KMS::ReplicaKey":
      return attribute === "Arn" ? "arn" : "id";
    default:
      return doubtOf(ref);
  }
}

// src/facts/directory-encryption.ts
var TYPE = "AWS::S3Express::DirectoryBucket";
var RULES4 = "/BucketEncryption/ServerSideEncryptionConfiguration";
var directoryEncryption = {
  name: "directoryEncryption",
  type: TYPE,
  reads: ["SSEAlgorithm", "KMSMasterKeyID"].map((name) => ({
    type: TYPE,
    pointer: `${RULES4}/*/ServerSideEncryptionByDefault/${name}`
  })),
  fields: ["/algorithm", "/keyId", "/approved"],
  params: ["keys"],
  derive: (r, _estate, _perimeter, params) => {
    const rivals = rivalRules(r);
    const read2 = (name) => rivals ?? fieldAt(r, `${RULES4}/0/ServerSideEncryptionByDefault/${name}`);
    const keyId = read2("KMSMasterKeyID");
    const approved2 = keyId.value === void 0 ? void 0 : approvedKey(keyId.value, params);
    return derived({ algorithm: read2("SSEAlgorithm"), keyId, approved: { ...keyId, value: approved2 } });
  }
};

// src/facts/endpoint-acceptance.ts
var endpointAcceptance = {
  name: "endpointAcceptance",
  type: "AWS::EC2::VPCEndpointService",
  reads: [{ type: "AWS::EC2::VPCEndpointService", pointer: "/AcceptanceRequired" }],
  fields: ["/required"],
  derive: (r) => {
    const written = fieldAt(r, "/AcceptanceRequired");
    const undocumented = unknownHole("analysis-limit", "AWS does not document what holds without AcceptanceRequired");
    return derived({ required: { ...written, value: written.value ?? undocumented } });
  }
};

// src/facts/route-tables.ts
var ROUTE = "AWS::EC2::Route";
var ASSOCIATION = "AWS::EC2::SubnetRouteTableAssociation";
var SUBNET = "AWS::EC2::Subnet";
var ROUTE_TABLE_READS = [
  { type: ROUTE, pointer: "/RouteTableId" },
  { type: ROUTE, pointer: "/GatewayId" },
  { type: ASSOCIATION, pointer: "/RouteTableId" },
  { type: ASSOCIATION, pointer: "/SubnetId" },
  { type: SUBNET, pointer: "/VpcId" }
];
function isPrivate(table, estate) {
  const { yes, maybe } = estate.joined(table, { type: ROUTE, to: "/RouteTableId" });
  const isPublic = any([
    ...yes.map((route) => leadsOut(route, estate)),
    ...maybe.map(
      (route) => all([leadsOut(route, estate), doubtOfJoin(route, valueAt(route.properties, "/RouteTableId"))])
    )
  ]);
  if (isPublic === false && table.recorded && !estate.complete(ROUTE))
    return unknownHole("not-collected", `the routes of ${table.identity}`);
  return not(isPublic);
}
function leadsOut(route, estate) {
  const gateway = valueAt(route.properties, "/GatewayId");
  if (!isHole(gateway)) return typeof gateway === "string" && gateway.startsWith("igw-");
  const target = gateway.kind === "ref" ? estate.byId(gateway.resource) : void 0;
  return target === void 0 ? doubtOf(gateway) : target.type === "AWS::EC2::InternetGateway";
}
function isUsed(table, vpc, estate) {
  if (!table.recorded) return true;
  const associations = estate.joined(table, { type: ASSOCIATION, to: "/RouteTableId" });
  if (associations.yes.length > 0) return true;
  const subnets = vpc === void 0 ? void 0 : estate.joined(vpc, { type: SUBNET, to: "/VpcId" });
  const areAllAssociated = subnets !== void 0 && [...subnets.yes, ...subnets.maybe].every(
    (subnet) => estate.joined(subnet, { type: ASSOCIATION, to: "/SubnetId" }).yes.length > 0
  );
  if (areAllAssociated && associations.maybe.length === 0 && estate.complete(ASSOCIATION) && estate.complete(SUBNET))
    return false;
  return unknownHole("not-collected", `which subnets use ${table.identity}`);
}

// src/facts/endpoint-routes.ts
var ENDPOINT = "AWS::EC2::VPCEndpoint";
var ROUTE_TABLE = "AWS::EC2::RouteTable";
var VPC = "AWS::EC2::VPC";
var endpointRoutes = {
  name: "endpointRoutes",
  type: ENDPOINT,
  reads: [
    { type: ENDPOINT, pointer: "/VpcId" },
    { type: ENDPOINT, pointer: "/RouteTableIds" },
    { type: VPC, pointer: "" },
    { type: ROUTE_TABLE, pointer: "/VpcId" },
    ...ROUTE_TABLE_READS
  ],
  fields: ["/servesAll", "/leftOut"],
  derive: (r, estate) => {
    const [vpc] = estate.joined(r, { type: VPC, from: "/VpcId" }).yes;
    const tables = tablesOf(r, vpc, estate).map(({ table, isIts }) => ({
      table,
      isLeftOut: all([isIts, not(isServed(r, table, estate)), isPrivate(table, estate), isUsed(table, vpc, estate)])
    }));
    const leftOut = tables.filter(({ isLeftOut }) => isLeftOut !== false);
    const isWhole = vpc !== void 0 && (vpc.recorded ? estate.complete(ROUTE_TABLE) : tables.length > 0);
    const servesAll = all([
      ...leftOut.map(({ isLeftOut }) => not(isLeftOut)),
      isWhole || unknownHole("outside-this-scan", "the route tables of the VPC")
    ]);
    const at = [place(r, "/RouteTableIds"), ...leftOut.map(({ table }) => place(table, "", "the route table"))];
    const names = leftOut.map(({ table, isLeftOut }) => isHole(isLeftOut) ? isLeftOut : table.identity);
    return derived({
      servesAll: { value: servesAll, basis: "derived", at },
      leftOut: { value: names, basis: "derived", at }
    });
  }
};
function tablesOf(r, vpc, estate) {
  const named = valueAt(r.properties, "/VpcId") ?? "";
  if (vpc === void 0) {
    return estate.ofType(ROUTE_TABLE).map((table) => {
      const other = valueAt(table.properties, "/VpcId") ?? "";
      const likeness = sameText(named, other);
      return { table, isIts: likeness === "maybe" ? doubtOfJoin(table, named, other) : likeness === "yes" };
    });
  }
  const { yes, maybe } = estate.joined(vpc, { type: ROUTE_TABLE, to: "/VpcId" });
  return [
    ...yes.map((table) => ({ table, isIts: true })),
    ...maybe.map((table) => ({ table, isIts: doubtOfJoin(table, valueAt(table.properties, "/VpcId")) }))
  ];
}
function isServed(r, table, estate) {
  const ids = valueAt(r.properties, "/RouteTableIds");
  if (isHole(ids)) return doubtOf(ids);
  if (!isList(ids)) return false;
  return any(
    ids.map((id) => {
      const likeness = isNamed(id, table, estate.namesOf(table), UNDECIDED);
      return likeness === "maybe" ? doubtOfJoin(table, id) : likeness === "yes";
    })
  );
}

// src/facts/aws-service.ts
var HOLE2 = "";
function awsServiceOf(endpoint) {
  const name = valueAt(endpoint.properties, "/ServiceName");
  const text = textOfParts(name);
  if (text === void 0) return isHole(name) ? doubtOf(name) : void 0;
  const [, region, service] = /^(?:cn\.)?com\.amazonaws\.([^.]+)\.(.+)$/.exec(text) ?? [];
  if (region !== void 0 && service !== void 0 && !service.includes(HOLE2)) {
    return region === "vpce" ? void 0 : service;
  }
  return isHole(name) ? doubtOf(name) : void 0;
}
function textOfParts(name) {
  if (typeof name === "string") return name;
  if (!isHole(name) || name.kind !== "text") return void 0;
  return name.parts.map((part) => isHole(part) ? HOLE2 : part).join("");
}

// src/facts/endpoint-service.ts
var endpointService = {
  name: "endpointService",
  type: "AWS::EC2::VPCEndpoint",
  reads: [{ type: "AWS::EC2::VPCEndpoint", pointer: "/ServiceName" }],
  fields: ["/service"],
  derive: (r) => derived({
    service: { value: awsServiceOf(r), basis: basisOf(r, "/ServiceName"), at: [place(r, "/ServiceName")] }
  })
};

// src/facts/flow-logs.ts
var FLOW_LOG = "AWS::EC2::FlowLog";
var flowLogs = {
  name: "flowLogs",
  type: "AWS::EC2::VPC",
  reads: ["ResourceId", "ResourceType", "TrafficType"].map((name) => ({ type: FLOW_LOG, pointer: `/${name}` })),
  fields: ["/traffic"],
  derive: (r, estate) => {
    const { yes, maybe } = estate.joined(r, { type: FLOW_LOG, to: "/ResourceId" });
    const recorded2 = [
      ...yes.flatMap(trafficOf),
      ...maybe.map((each) => doubtOfJoin(each, valueAt(each.properties, "/ResourceId"))),
      ...estate.complete(FLOW_LOG) ? [] : [unknownHole("outside-this-scan", "a flow log of this VPC")]
    ];
    const isAll = recorded2.includes("ACCEPT") && recorded2.includes("REJECT");
    const at = [place(r, ""), ...[...yes, ...maybe].map((each) => place(each, "/TrafficType", "a flow log"))];
    return derived({ traffic: { value: isAll ? ["ACCEPT", "REJECT", "ALL"] : recorded2, basis: "derived", at } });
  }
};
function trafficOf(log) {
  const isOfVpc = is(valueAt(log.properties, "/ResourceType"), "VPC");
  if (isOfVpc !== true) return isHole(isOfVpc) ? [isOfVpc] : [];
  const traffic = valueAt(log.properties, "/TrafficType");
  if (isHole(traffic)) return [doubtOf(traffic)];
  if (traffic === "ALL") return ["ACCEPT", "REJECT"];
  return traffic === "ACCEPT" || traffic === "REJECT" ? [traffic] : [];
}

// src/vocabulary/arn-sections.ts
function arnSections(parts) {
  const found = [[]];
  for (const part of parts) {
    if (isHole(part)) {
      found.at(-1)?.push(part);
      continue;
    }
    const pieces = part.split(":");
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) {
        if (found.length < 6) found.push([]);
        else found.at(-1)?.push(":");
      }
      if (piece !== "") found.at(-1)?.push(piece);
    }
  }
  return found;
}

// src/vocabulary/bucket-name-in.ts
function bucketNameIn(value) {
  if (typeof value === "string") return fromParts([value], value);
  if (!isHole(value)) return void 0;
  if (value.kind === "text") return fromParts(value.parts, value);
  if (value.kind !== "choice") return value;
  const side = (each) => each === void 0 ? void 0 : bucketNameIn(each);
  return choiceHole(value.if, side(value.then), side(value.else));
}
function fromParts(parts, whole) {
  const [first] = parts;
  if (isHole(first) && first.kind === "ref" && first.attribute === "Arn") {
    const second = parts[1];
    return typeof second === "string" && second.startsWith("/") ? first : whole;
  }
  if (typeof first !== "string" || !first.startsWith("arn:")) return whole;
  const [, , service, region, account, resource] = arnSections(parts);
  if (service === void 0 || service.join() !== "s3" || resource === void 0) return void 0;
  if (region?.length !== 0 || account?.length !== 0) return void 0;
  const slash = resource.findIndex((part) => typeof part === "string" && part.includes("/"));
  const cut = resource[slash];
  const name = typeof cut === "string" ? [...resource.slice(0, slash), cut.slice(0, cut.indexOf("/"))] : resource;
  const text = textOf(name);
  return text === "" ? void 0 : text;
}

// src/facts/named-by.ts
function namedBy(value, type, r, estate) {
  const asker = {
    id: "",
    identity: r.identity,
    type: r.type,
    exists: true,
    properties: mapOf([["Name", value]]),
    origins: r.origins,
    scope: r.scope,
    recorded: r.recorded
  };
  return estate.joined(asker, { type, from: "/Name" });
}

// src/facts/named-bucket.ts
var BUCKET = "AWS::S3::Bucket";
var NAMED_BUCKET_READS = [{ type: BUCKET, pointer: "/BucketName" }];
function namedBucket(value, what, r, estate) {
  const name = value === void 0 ? void 0 : bucketNameIn(value);
  if (name === void 0) return unknownHole("outside-this-scan", what);
  const { yes, maybe } = namedBy(name, BUCKET, r, estate);
  const [bucket] = yes;
  if (bucket !== void 0) return bucket;
  if (isHole(name) && name.kind !== "ref" && name.kind !== "text") return doubtOf(name);
  const [doubtful] = maybe;
  if (doubtful !== void 0) return doubtOfJoin(doubtful, name, valueAt(doubtful.properties, "/BucketName"));
  return unknownHole("outside-this-scan", what);
}

// src/facts/our-accounts.ts
function isOurs(account, r, perimeter) {
  const owner = r.scope.account;
  if (sameText(account, owner) === "yes") return true;
  if (isHole(account)) return doubtOf(account);
  const ours = [...perimeter.accounts, ...perimeter.organizationAccounts];
  if (ours.includes(String(account))) return true;
  return perimeter.accounts.length === 0 && isHole(owner) ? doubtOf(owner) : false;
}
function accountNamed(value, estate) {
  if (!isHole(value)) {
    const text = String(value);
    return accountIn([text]) ?? unknownHole("unresolved-function", `the account of ${text}, which is no ARN`);
  }
  if (value.kind === "ref") return estate.byId(value.resource)?.scope.account ?? doubtOf(value);
  if (value.kind !== "text") return doubtOf(value);
  const [first] = value.parts;
  if (isHole(first)) return first.kind === "ref" ? accountNamed(first, estate) : doubtOf(value);
  return accountIn(value.parts) ?? doubtOf(value);
}
function accountIn(parts) {
  const [arn, , , , account, resource] = arnSections(parts);
  return arn?.join() === "arn" && account !== void 0 && resource !== void 0 ? textOf(account) : void 0;
}

// src/facts/inventory.ts
var LIST = "/InventoryConfigurations";
var AUDITED = [
  "EncryptionStatus",
  "ObjectLockMode",
  "ObjectLockRetainUntilDate",
  "ObjectLockLegalHoldStatus",
  "ChecksumAlgorithm"
];
var inventory = {
  name: "inventory",
  type: "AWS::S3::Bucket",
  reads: [
    ...["Enabled", "Prefix", "OptionalFields", "Destination/BucketArn", "Destination/BucketAccountId"].map((name) => ({
      type: "AWS::S3::Bucket",
      pointer: `${LIST}/*/${name}`
    })),
    ...NAMED_BUCKET_READS
  ],
  fields: ["/complete", "/fields", "/prefix", "/ours"],
  derive: (r, estate, perimeter) => {
    const list = valueAt(r.properties, LIST);
    if (isHole(list)) return derived({ complete: { ...fieldAt(r, LIST), value: doubtOf(list) } });
    const found = (isList(list) ? list : []).map((value2, i) => judged(value2, child(LIST, i), r, estate, perimeter));
    const best = found.find(({ isComplete: isComplete2 }) => isComplete2 === true) ?? found.find(({ isComplete: isComplete2 }) => isHole(isComplete2));
    const shown = best ?? found.find(({ isEnabled }) => isEnabled === true);
    if (shown === void 0) return derived({ complete: { ...fieldAt(r, LIST), value: false } });
    const { value, at, isComplete, ours } = shown;
    const of = (pointer, each) => ({
      value: each,
      basis: "derived",
      at: [place(r, `${at}${pointer}`)]
    });
    return derived({
      complete: of("", isComplete),
      fields: of("/OptionalFields", valueAt(value, "/OptionalFields")),
      prefix: of("/Prefix", valueAt(value, "/Prefix")),
      ours: of("/Destination", ours)
    });
  }
};
function judged(value, at, r, estate, perimeter) {
  if (isHole(value)) return { value, at, isEnabled: doubtOf(value), isComplete: doubtOf(value), ours: doubtOf(value) };
  const isEnabled = is(field(value, "Enabled"), true);
  const fields = field(value, "OptionalFields");
  const ours = isDeliveredToUs(value, r, estate, perimeter);
  const isComplete = all([isEnabled, isOfAll(value), ...AUDITED.map((name) => lists(fields, name)), ours]);
  return { value, at, isEnabled, isComplete, ours };
}
function isOfAll(configuration) {
  const prefix = field(configuration, "Prefix");
  return prefix === void 0 ? true : is(prefix, "");
}
function lists(fields, name) {
  if (isHole(fields)) return doubtOf(fields);
  return isList(fields) ? any(fields.map((each) => is(each, name))) : false;
}
function isDeliveredToUs(configuration, r, estate, perimeter) {
  const account = valueAt(configuration, "/Destination/BucketAccountId");
  const named = account === void 0 ? void 0 : isOurs(account, r, perimeter);
  if (typeof named === "boolean") return named;
  const destination = valueAt(configuration, "/Destination/BucketArn");
  const bucket = namedBucket(destination, "the bucket that receives the inventory", r, estate);
  return isHole(bucket) ? named ?? bucket : isOurs(bucket.scope.account, r, perimeter);
}

// src/facts/key-rotation.ts
var keyRotation = {
  name: "keyRotation",
  type: "AWS::KMS::Key",
  reads: ["KeySpec", "Origin", "KeyManager", "EnableKeyRotation", "RotationPeriodInDays"].map((name) => ({
    type: "AWS::KMS::Key",
    pointer: `/${name}`
  })),
  fields: ["/supported", "/enabled", "/periodDays", "/setting"],
  alone: true,
  derive: (r) => {
    const enabled2 = fieldAt(r, "/EnableKeyRotation");
    const periodDays = fieldAt(r, "/RotationPeriodInDays");
    return derived({ supported: supported(r), enabled: enabled2, periodDays, setting: setting(enabled2, periodDays) });
  }
};
function setting(enabled2, period) {
  if (enabled2.value === false) return { ...enabled2, value: "off" };
  return typeof period.value === "number" ? { ...period, value: `every ${period.value} days` } : period;
}
var NEEDED = [
  { pointer: "/KeySpec", value: "SYMMETRIC_DEFAULT" },
  { pointer: "/Origin", value: "AWS_KMS" },
  { pointer: "/KeyManager", value: "CUSTOMER" }
];
function supported(r) {
  const needs = NEEDED.map((need) => ({ ...need, found: valueAt(r.properties, need.pointer) }));
  const unmet = needs.find(({ value, found }) => !isHole(found) && found !== value);
  if (unmet !== void 0) return { value: false, basis: "derived", at: [place(r, unmet.pointer)] };
  for (const { pointer, found } of needs) {
    if (isHole(found)) return { value: doubtOf(found), basis: "derived", at: [place(r, pointer)] };
  }
  return { value: true, basis: "derived", at: needs.map(({ pointer }) => place(r, pointer)) };
}

// src/facts/lifecycle-steps.ts
var ONWARD = {
  STANDARD_IA: ["INTELLIGENT_TIERING", "ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"],
  INTELLIGENT_TIERING: ["ONEZONE_IA", "GLACIER_IR", "GLACIER", "DEEP_ARCHIVE"],
  ONEZONE_IA: ["GLACIER", "DEEP_ARCHIVE"],
  GLACIER_IR: ["GLACIER", "DEEP_ARCHIVE"],
  GLACIER: ["DEEP_ARCHIVE"],
  DEEP_ARCHIVE: []
};
var PAID_DAYS = {
  STANDARD_IA: 30,
  ONEZONE_IA: 30,
  GLACIER_IR: 90,
  GLACIER: 90,
  DEEP_ARCHIVE: 180
};
function orderFaults(steps) {
  return pairs(steps).flatMap(({ first, second, days }) => {
    if (second.to === "deleted") {
      return days > 0 ? [] : [{ says: `a deletion that is not later than the move to ${first.to}`, at: second.at }];
    }
    const isBack = days > 0 && isOtherClass(first, second) && ONWARD[first.to]?.includes(second.to) === false;
    return isBack ? [{ says: `a move from ${first.to} to ${second.to}`, at: second.at }] : [];
  });
}
function stayFaults(steps) {
  const short = pairs(steps).filter(({ first, second, days }) => {
    const isOnward = second.to === "deleted" ? days > 0 : ONWARD[first.to]?.includes(second.to) === true;
    return isOnward && days >= 0 && days < (PAID_DAYS[first.to] ?? 0) && second.keeps === void 0;
  }).sort((a, b) => a.days - b.days);
  return short.filter(({ first }, i) => short.findIndex((each) => each.first === first) === i).map(({ first, second, days }) => ({
    says: `${days} days in ${first.to}, where ${PAID_DAYS[first.to]} are paid for`,
    at: second.at
  }));
}
function pairs(steps) {
  const moves2 = steps.filter(
    (step) => typeof step.to === "string" && Object.hasOwn(ONWARD, step.to)
  );
  return moves2.flatMap(
    (first) => steps.flatMap((second) => {
      const days = dayOf(second) - dayOf(first);
      return second === first || second.unit !== first.unit || Number.isNaN(days) ? [] : [{ first, second, days }];
    })
  );
}
function isOtherClass(first, second) {
  return typeof second.to === "string" && Object.hasOwn(ONWARD, second.to) && second.to !== first.to;
}
function dayOf({ unit, when }) {
  if (unit === "days") return typeof when === "number" ? when : Number.NaN;
  return typeof when === "string" && /^\d{4}-\d\d-\d\d(T|$)/.test(when) ? Date.parse(when.slice(0, 10)) / 864e5 : Number.NaN;
}

// src/facts/lifecycle-faults.ts
var SMALL_BYTES = 128 * 1024;
var MAX_NEWER_VERSIONS = 100;
function faultsOf(rule) {
  const always = [unitFaults, actionFaults, spellingFaults, filterFaults, numberFaults].flatMap((find) => find(rule));
  const orders = [...orderFaults(rule.current), ...orderFaults(rule.noncurrent)];
  if (rule.isEnabled !== true) return [...always, ...orders];
  return [...always, ...orders, ...stayFaults(rule.current), ...stayFaults(rule.noncurrent), ...sizeFaults(rule)];
}
function unitFaults({ current }) {
  const known = current.filter(({ when }) => !isHole(when));
  const dated = known.find(({ unit }) => unit === "date");
  const counted = known.some(({ unit }) => unit === "days");
  return dated !== void 0 && counted ? [{ says: "days and dates in one rule", at: dated.at }] : [];
}
var ACTIONS = [
  "AbortIncompleteMultipartUpload",
  "ExpirationDate",
  "ExpirationInDays",
  "ExpiredObjectDeleteMarker",
  "NoncurrentVersionExpiration",
  "NoncurrentVersionExpirationInDays",
  "NoncurrentVersionTransition",
  "NoncurrentVersionTransitions",
  "Transition",
  "Transitions"
];
function actionFaults({ value, at }) {
  return ACTIONS.some((name) => field(value, name) !== void 0) ? [] : [{ says: "a rule that does nothing", at }];
}
function spellingFaults({ value, at }) {
  const twice = [
    ["Transition", "Transitions"],
    ["NoncurrentVersionTransition", "NoncurrentVersionTransitions"],
    ["NoncurrentVersionExpirationInDays", "NoncurrentVersionExpiration"]
  ].filter((names) => names.every((name) => isWritten(field(value, name))));
  return twice.map((names) => ({ says: names.join(" beside "), at: `${at}/${names[0]}` }));
}
function filterFaults({ value, at, current }) {
  const tags2 = field(value, "TagFilters");
  const hasTags = isList(tags2) && tags2.length > 0;
  const marker = field(value, "ExpiredObjectDeleteMarker") === true;
  const markerAt = `${at}/ExpiredObjectDeleteMarker`;
  const expires = current.some(({ to, when }) => to === "deleted" && !isHole(when));
  const abort = "AbortIncompleteMultipartUpload";
  return [
    ...marker && expires ? [{ says: "ExpiredObjectDeleteMarker beside an expiration", at: markerAt }] : [],
    ...marker && hasTags ? [{ says: "ExpiredObjectDeleteMarker with a tag filter", at: markerAt }] : [],
    ...hasTags && isWritten(field(value, abort)) ? [{ says: `${abort} with a tag filter`, at: `${at}/${abort}` }] : []
  ];
}
function numberFaults({ current, noncurrent }) {
  return [...current, ...noncurrent].flatMap((step) => {
    const least = step.to === "deleted" ? 1 : 0;
    const isTooFew = step.unit === "days" && dayOf(step) < least;
    const isTooMany = typeof step.keeps === "number" && step.keeps > MAX_NEWER_VERSIONS;
    return [
      ...isTooFew ? [{ says: `${step.when} days where ${least} is the least`, at: step.at }] : [],
      ...isTooMany ? [{ says: `${step.keeps} newer versions where ${MAX_NEWER_VERSIONS} is the most`, at: step.at }] : []
    ];
  });
}
function sizeFaults({ value, at, current, noncurrent }) {
  const names = ["ObjectSizeGreaterThan", "ObjectSizeLessThan"];
  const [above, below] = names.map((name2) => field(value, name2));
  const move = [...current, ...noncurrent].find(({ to, when }) => to !== "deleted" && !isHole(when));
  const isOpen = typeof above === "number" ? above < SMALL_BYTES - 1 : above === void 0 && typeof below === "number";
  if (move === void 0 || !isOpen) return [];
  const name = above === void 0 ? "ObjectSizeLessThan" : "ObjectSizeGreaterThan";
  return [{ says: `moves of objects under 128 KB`, at: `${at}/${name}` }];
}
function isWritten(value) {
  return value !== void 0 && !isHole(value) && !(isList(value) && value.length === 0);
}
function doubtIn({ value, at, current, noncurrent }) {
  const steps = [...current, ...noncurrent].flatMap(
    (step) => [step.to, step.when, step.keeps].map((part) => ({ part, at: step.at }))
  );
  const others = OPEN_PARTS.map((name) => ({ part: field(value, name), at: `${at}/${name}` }));
  return [...steps, ...others].flatMap(({ part, at: at2 }) => isHole(part) ? [{ hole: doubtOf(part), at: at2 }] : [])[0];
}
var OPEN_PARTS = [
  "Status",
  "AbortIncompleteMultipartUpload",
  "ExpiredObjectDeleteMarker",
  "NoncurrentVersionExpiration",
  "ObjectSizeGreaterThan",
  "ObjectSizeLessThan",
  "TagFilters"
];

// src/facts/lifecycle-rules.ts
var RULES5 = "/LifecycleConfiguration/Rules";
var LIFECYCLE_READS = [{ type: "AWS::S3::Bucket", pointer: RULES5 }];
function lifecycleRules(r) {
  const list = valueAt(r.properties, RULES5);
  if (isHole(list)) return { rules: [], unread: [{ hole: doubtOf(list), at: RULES5 }] };
  const all2 = (isList(list) ? list : []).map((value, i) => ({ value, at: child(RULES5, i) }));
  return {
    rules: all2.filter(({ value }) => !isHole(value)).map(({ value, at }) => ruleOf(value, at)),
    unread: all2.flatMap(({ value, at }) => isHole(value) ? [{ hole: doubtOf(value), at }] : [])
  };
}
function ruleOf(value, at) {
  return {
    at,
    value,
    isEnabled: is(field(value, "Status"), "Enabled"),
    isForAll: isForAll(value),
    current: [
      ...moves(value, at, "Transition", "TransitionInDays"),
      ...moves(value, at, "Transition", "TransitionDate"),
      ...deletion(value, at, "/ExpirationInDays"),
      ...deletion(value, at, "/ExpirationDate")
    ],
    noncurrent: [
      ...moves(value, at, "NoncurrentVersionTransition", "TransitionInDays"),
      ...deletion(value, at, "/NoncurrentVersionExpirationInDays"),
      ...deletion(value, at, "/NoncurrentVersionExpiration/NoncurrentDays")
    ]
  };
}
function moves(rule, at, name, timed) {
  const list = field(rule, `${name}s`);
  const plural = isList(list) ? list.map((value, i) => ({ value, place: `${name}s/${i}` })) : [];
  const whole = { value: isHole(list) ? list : field(rule, name), place: isHole(list) ? `${name}s` : name };
  return [whole, ...plural].flatMap(({ value, place: place2 }) => {
    const when = valueAt(value, `/${timed}`);
    if (when === void 0) return [];
    const to = valueAt(value, "/StorageClass") ?? "a storage class";
    return [
      {
        to: to === "Glacier" ? "GLACIER" : to,
        unit: timed === "TransitionDate" ? "date" : "days",
        when,
        keeps: valueAt(value, "/NewerNoncurrentVersions"),
        at: isHole(value) ? `${at}/${place2}` : `${at}/${place2}/${timed}`
      }
    ];
  });
}
function deletion(rule, at, pointer) {
  const when = valueAt(rule, pointer);
  if (when === void 0) return [];
  const keeps2 = valueAt(rule, "/NoncurrentVersionExpiration/NewerNoncurrentVersions");
  const isNoncurrent = pointer.startsWith("/NoncurrentVersionExpiration/");
  const unit = pointer.endsWith("Date") ? "date" : "days";
  return [{ to: "deleted", unit, when, keeps: isNoncurrent ? keeps2 : void 0, at: `${at}${pointer}` }];
}
function isForAll(rule) {
  const tags2 = field(rule, "TagFilters");
  const filters = [
    prefixFilter(field(rule, "Prefix")),
    isHole(tags2) ? doubtOf(tags2) : isList(tags2) && tags2.length > 0,
    ...["ObjectSizeGreaterThan", "ObjectSizeLessThan"].map((name) => {
      const size = field(rule, name);
      return isHole(size) ? doubtOf(size) : size !== void 0;
    })
  ];
  return filters.includes(true) ? false : filters.find(isHole) ?? true;
}
function prefixFilter(prefix) {
  if (!isHole(prefix)) return prefix !== void 0 && prefix !== "";
  const isPartlyKnown = prefix.kind === "text" && prefix.parts.some((part) => typeof part === "string");
  return isPartlyKnown ? true : doubtOf(prefix);
}

// src/facts/tiering-faults.ts
var TIERINGS = "/IntelligentTieringConfigurations";
var LEAST_DAYS = { ARCHIVE_ACCESS: 90, DEEP_ARCHIVE_ACCESS: 180 };
var MOST_DAYS = 730;
function tieringFaults(r) {
  const configurations = itemsOf(valueAt(r.properties, TIERINGS), TIERINGS);
  const tierings = configurations.flatMap(
    ({ value, at }) => isHole(value) ? [{ value, at }] : itemsOf(valueAt(value, "/Tierings"), `${at}/Tierings`)
  );
  const days = tierings.map(({ value, at }) => ({
    tier: valueAt(value, "/AccessTier"),
    days: valueAt(value, "/Days"),
    at: isHole(value) ? at : `${at}/Days`
  }));
  return {
    faults: days.flatMap(({ tier, days: days2, at }) => {
      const least = typeof tier === "string" ? LEAST_DAYS[tier] : void 0;
      if (least === void 0 || typeof days2 !== "number" || days2 >= least && days2 <= MOST_DAYS) return [];
      return [{ says: `${days2} days for ${tier}, which takes ${least} to ${MOST_DAYS}`, at }];
    }),
    doubts: days.flatMap(({ tier, days: days2, at }) => {
      const hole = [tier, days2].find(isHole);
      return hole === void 0 ? [] : [{ hole: doubtOf(hole), at }];
    })
  };
}
function itemsOf(list, at) {
  if (isHole(list)) return [{ value: list, at }];
  return isList(list) ? list.map((value, i) => ({ value, at: `${at}/${i}` })) : [];
}

// src/facts/lifecycle-check.ts
var CONFIGURATION = "/LifecycleConfiguration";
var MAX_RULES = 1e3;
var EARLY = ["STANDARD_IA", "ONEZONE_IA"];
var lifecycleCheck = {
  name: "lifecycleCheck",
  type: "AWS::S3::Bucket",
  reads: [...LIFECYCLE_READS, { type: "AWS::S3::Bucket", pointer: TIERINGS }],
  fields: ["/isSound", "/faults"],
  alone: true,
  derive: (r) => {
    const { rules, unread } = lifecycleRules(r);
    const tiers = tieringFaults(r);
    const count = rules.length + unread.length;
    const tooMany = {
      says: `${count} rules where ${MAX_RULES} is the most`,
      at: `${CONFIGURATION}/Rules/${MAX_RULES}`
    };
    const faults = [...count > MAX_RULES ? [tooMany] : [], ...rules.flatMap(faultsOf), ...tiers.faults];
    const doubts = [...unread, ...rules.flatMap((rule) => doubtsIn(r, rule)), ...tiers.doubts];
    const found = faults.length > 0 ? faults : doubts;
    const at = found.length > 0 ? found.map((each) => place(r, each.at)) : [place(r, CONFIGURATION)];
    const says = [...new Set(faults.map((fault) => fault.says))];
    const doubt2 = doubts[0]?.hole;
    return derived({
      isSound: { value: faults.length > 0 ? false : doubt2 ?? true, basis: "derived", at },
      faults: { value: faults.length > 0 ? says : doubt2 ?? [], basis: "derived", at }
    });
  }
};
function doubtsIn(r, rule) {
  const hidden = doubtIn(rule);
  const isEarly = (step) => EARLY.includes(step.to) && step.unit === "days" && dayOf(step) < 30;
  const early = r.recorded ? void 0 : [...rule.current, ...rule.noncurrent].find(isEarly);
  const why = `AWS's pages contradict each other on moves to ${early?.to} before day 30`;
  return [
    ...hidden === void 0 ? [] : [hidden],
    ...early === void 0 ? [] : [{ hole: unknownHole("analysis-limit", why), at: early.at }]
  ];
}

// src/facts/management-events.ts
var managementEvents = {
  name: "managementEvents",
  type: "AWS::CloudTrail::Trail",
  reads: SELECTOR_READS,
  fields: ["/reads", "/writes"],
  derive: (r) => derived({ reads: recorded(r, "read"), writes: recorded(r, "write") })
};
function recorded(r, access) {
  const written = ["/EventSelectors", "/AdvancedEventSelectors"].filter(
    (pointer) => valueAt(r.properties, pointer) !== void 0
  );
  const at = written.length === 0 ? [place(r, "")] : written.map((pointer) => place(r, pointer));
  return { value: recordsBySelectors(r, { category: "Management", access }), basis: "derived", at };
}

// src/facts/multipart-uploads.ts
var DAYS = "/AbortIncompleteMultipartUpload/DaysAfterInitiation";
var multipartUploads = {
  name: "multipartUploads",
  type: "AWS::S3::Bucket",
  reads: LIFECYCLE_READS,
  fields: ["/abortedAfterDays"],
  params: ["days"],
  alone: true,
  derive: (r, _estate, _perimeter, params) => {
    const { rules, unread } = lifecycleRules(r);
    const aborts = rules.flatMap((rule) => {
      const days = valueAt(rule.value, DAYS);
      if (days === void 0 || rule.isEnabled === false || rule.isForAll === false) return [];
      const doubt2 = [rule.isEnabled, rule.isForAll, isHole(days) ? doubtOf(days) : days].find(isHole);
      return [{ value: doubt2 ?? days, at: `${rule.at}${DAYS}` }];
    });
    const known = aborts.filter(({ value }) => typeof value === "number").sort((a, b) => daysOf(a) - daysOf(b));
    const doubts = [
      ...aborts.filter(({ value }) => isHole(value)),
      ...unread.map(({ hole, at: at2 }) => ({ value: hole, at: at2 }))
    ];
    const isInTime = known[0] !== void 0 && typeof params.days === "number" && daysOf(known[0]) <= params.days;
    const found = isInTime ? known[0] : doubts[0] ?? known[0];
    const at = place(r, found?.at ?? "/LifecycleConfiguration");
    return derived({ abortedAfterDays: { value: found?.value, basis: "derived", at: [at] } });
  }
};
function daysOf(abort) {
  return Number(abort.value);
}

// src/facts/answer.ts
function allOf(answers, otherwise) {
  return decidedBy(all(answers.map((each) => each.value)), answers, otherwise);
}
function anyOf(answers, otherwise) {
  return decidedBy(any(answers.map((each) => each.value)), answers, otherwise);
}
function decidedBy(value, answers, otherwise) {
  const decisive = answers.find((each) => each.value === value);
  return { value, basis: "derived", at: decisive === void 0 ? otherwise : decisive.at };
}

// src/facts/notification-targets.ts
var NOTIFICATIONS = "/NotificationConfiguration";
var LISTS = { TopicConfigurations: "Topic", QueueConfigurations: "Queue", LambdaConfigurations: "Function" };
var notificationTargets = {
  name: "notificationTargets",
  type: "AWS::S3::Bucket",
  reads: Object.entries(LISTS).map(([list, name]) => ({
    type: "AWS::S3::Bucket",
    pointer: `${NOTIFICATIONS}/${list}/*/${name}`
  })),
  fields: ["/trusted", "/foreign"],
  derive: (r, estate, perimeter) => {
    const asked = targetsOf(r).map(({ value, at }) => ({
      value,
      answer: { value: isOurs(accountNamed(value, estate), r, perimeter), at: [place(r, at)] }
    }));
    const trusted = allOf(
      asked.map(({ answer }) => answer),
      [place(r, NOTIFICATIONS)]
    );
    const foreign = asked.filter(({ answer }) => answer.value === false).map(({ value }) => value);
    return derived({ trusted, foreign: { ...trusted, value: foreign.length === 0 ? void 0 : foreign } });
  }
};
function targetsOf(r) {
  return Object.entries(LISTS).flatMap(([name, target]) => {
    const at = `${NOTIFICATIONS}/${name}`;
    const list = valueAt(r.properties, at);
    if (isHole(list)) return [{ value: doubtOf(list), at }];
    return (isList(list) ? list : []).flatMap((each, i) => {
      const value = isHole(each) ? doubtOf(each) : field(each, target);
      return value === void 0 ? [] : [{ value, at: `${at}/${i}/${target}` }];
    });
  });
}

// src/facts/object-lock.ts
var BUCKET_SWITCH = "/ObjectLockEnabled";
var CONFIGURATION_SWITCH = "/ObjectLockConfiguration/ObjectLockEnabled";
var RETENTION = "/ObjectLockConfiguration/Rule/DefaultRetention";
var LOCK_SWITCHES = [
  { type: "AWS::S3::Bucket", pointer: BUCKET_SWITCH },
  { type: "AWS::S3::Bucket", pointer: CONFIGURATION_SWITCH }
];
var objectLock = {
  name: "objectLock",
  type: "AWS::S3::Bucket",
  reads: [
    ...LOCK_SWITCHES,
    ...["Mode", "Days", "Years"].map((name) => ({ type: "AWS::S3::Bucket", pointer: `${RETENTION}/${name}` }))
  ],
  fields: ["/enabled", "/mode", "/modes", "/retentionDays"],
  alone: true,
  derive: (r) => {
    const enabled2 = lockEnabled(r);
    const mode = fieldAt(r, `${RETENTION}/Mode`);
    const modeUnderLock = onlyIf(enabled2.value, mode.value);
    return derived({
      enabled: enabled2,
      mode: { ...mode, value: modeUnderLock },
      modes: { ...mode, value: satisfiedBy(modeUnderLock) },
      retentionDays: retentionDays(r)
    });
  }
};
function lockEnabled(r) {
  const bucket = fieldAt(r, BUCKET_SWITCH);
  const configuration = fieldAt(r, CONFIGURATION_SWITCH);
  if (bucket.value === true) return { ...bucket, value: true };
  if (configuration.value === "Enabled") return { ...configuration, value: true };
  if (isHole(bucket.value)) return { ...bucket, value: bucket.value };
  if (isHole(configuration.value)) return { ...configuration, value: configuration.value };
  return { ...bucket, value: false };
}
function retentionDays(r) {
  const period = periodOf(r);
  return { ...period, value: onlyIf(lockEnabled(r).value, period.value) };
}
function onlyIf(enabled2, value) {
  if (enabled2 === true || value === void 0) return value;
  return isHole(enabled2) ? enabled2 : void 0;
}
function satisfiedBy(mode) {
  if (isHole(mode)) return mode;
  if (mode === "COMPLIANCE") return ["COMPLIANCE", "GOVERNANCE"];
  return mode === "GOVERNANCE" ? ["GOVERNANCE"] : [];
}
function periodOf(r) {
  const days = fieldAt(r, `${RETENTION}/Days`);
  const years = fieldAt(r, `${RETENTION}/Years`);
  if (years.value === void 0) return days;
  if (days.value !== void 0) {
    const hole = [days.value, years.value].find(isHole);
    return { ...years, value: hole ?? unknownHole("analysis-limit", "both Days and Years where S3 takes one") };
  }
  return typeof years.value === "number" ? { ...years, value: years.value * 365 } : years;
}

// src/facts/old-versions.ts
var oldVersions = {
  name: "oldVersions",
  type: "AWS::S3::Bucket",
  reads: LIFECYCLE_READS,
  fields: ["/cared"],
  alone: true,
  derive: (r) => {
    const { rules, unread } = lifecycleRules(r);
    const having = rules.filter((rule) => rule.isEnabled !== false && rule.noncurrent.length > 0);
    const answers = having.map((rule) => {
      const times = rule.noncurrent.map(({ when }) => when);
      const doubt2 = times.every(isHole) ? times.find(isHole) : void 0;
      const value2 = rule.isForAll === false ? false : [rule.isEnabled, rule.isForAll, doubt2].find(isHole) ?? true;
      return { value: isHole(value2) ? doubtOf(value2) : value2, at: rule.noncurrent[0]?.at ?? rule.at };
    });
    const decides = answers.find(({ value: value2 }) => value2 === true) ?? [...answers.filter(({ value: value2 }) => isHole(value2)), ...unread.map(({ hole, at: at2 }) => ({ value: hole, at: at2 }))][0] ?? answers[0];
    const at = [place(r, decides?.at ?? "/LifecycleConfiguration")];
    if (decides === void 0) return derived({ cared: { value: "none", basis: "derived", at } });
    const value = isHole(decides.value) ? decides.value : decides.value ? "all" : "some";
    return derived({ cared: { value, basis: "derived", at } });
  }
};

// src/facts/organization-trail.ts
var organizationTrail = {
  name: "organizationTrail",
  type: "AWS::CloudTrail::Trail",
  reads: [{ type: "AWS::CloudTrail::Trail", pointer: "/IsOrganizationTrail" }],
  fields: ["/isExpected", "/isOrganization"],
  derive: (r, _estate, perimeter) => derived({
    isExpected: { value: perimeter.organization !== void 0, basis: "derived", at: [place(r, "")] },
    isOrganization: fieldAt(r, "/IsOrganizationTrail")
  })
};

// src/facts/public-access.ts
var ACCOUNT2 = "AWS::S3::AccountPublicAccessBlock";
var FLAGS = {
  blockPublicAcls: "BlockPublicAcls",
  ignorePublicAcls: "IgnorePublicAcls",
  blockPublicPolicy: "BlockPublicPolicy",
  restrictPublicBuckets: "RestrictPublicBuckets"
};
var publicAccess = {
  name: "publicAccess",
  type: "AWS::S3::Bucket",
  reads: Object.values(FLAGS).flatMap((flag) => [
    { type: "AWS::S3::Bucket", pointer: `/PublicAccessBlockConfiguration/${flag}` },
    { type: ACCOUNT2, pointer: `/${flag}` }
  ]),
  fields: Object.keys(FLAGS).map((name) => `/${name}`),
  params: ["declared"],
  derive: (r, estate) => derived(Object.fromEntries(Object.entries(FLAGS).map(([name, flag]) => [name, effective(r, flag, estate)])))
};
function effective(r, flag, estate) {
  const pointer = `/PublicAccessBlockConfiguration/${flag}`;
  const bucket = fieldAt(r, pointer);
  if (bucket.value === true) return bucket;
  const accounts = estate.joined(r, { type: ACCOUNT2, account: true });
  const settings = accounts.yes.map((account) => ({ account, value: valueAt(account.properties, `/${flag}`) }));
  const andAccount = (value, account) => ({
    value,
    basis: "derived",
    at: [place(r, pointer), place(account, `/${flag}`, "the account's Block Public Access")]
  });
  const on = settings.find((each) => each.value === true);
  if (on !== void 0) return andAccount(true, on.account);
  if (isHole(bucket.value)) return bucket;
  const unread = settings.find((each) => isHole(each.value));
  if (unread !== void 0) return andAccount(unread.value, unread.account);
  const [maybe] = accounts.maybe;
  if (maybe !== void 0) return andAccount(doubtOfJoin(maybe, maybe.scope.account, r.scope.account), maybe);
  const [off] = settings;
  return off === void 0 ? bucket : andAccount(bucket.value, off.account);
}

// src/facts/replication-rules.ts
var RULES6 = "/ReplicationConfiguration/Rules";
function replicationReads(...others) {
  const names = ["Status", "Destination/Bucket", ...others];
  return [...names.map((name) => ({ type: "AWS::S3::Bucket", pointer: `${RULES6}/*/${name}` })), ...NAMED_BUCKET_READS];
}
function replicationRules(r) {
  const list = valueAt(r.properties, RULES6);
  if (isHole(list)) return [{ at: RULES6, value: doubtOf(list), isEnabled: doubtOf(list) }];
  return (isList(list) ? list : []).map((value, i) => ({ at: child(RULES6, i), value, isEnabled: enabled(value) })).filter((rule) => rule.isEnabled !== false);
}
function enabled(rule) {
  return isHole(rule) ? doubtOf(rule) : is(field(rule, "Status"), "Enabled");
}
function targetOf(rule, r, estate) {
  return namedBucket(
    valueAt(rule.value, "/Destination/Bucket"),
    "the bucket that objects are replicated to",
    r,
    estate
  );
}

// src/facts/versioning.ts
var STATUS = "/VersioningConfiguration/Status";
var versioning = {
  name: "versioning",
  type: "AWS::S3::Bucket",
  reads: [{ type: "AWS::S3::Bucket", pointer: STATUS }, ...LOCK_SWITCHES],
  fields: ["/status"],
  alone: true,
  derive: (r) => {
    const status = fieldAt(r, STATUS);
    const lock = lockEnabled(r);
    if (status.value !== void 0 || lock.value === false) return derived({ status });
    const value = lock.value === true ? "Enabled" : lock.value;
    return derived({ status: { value, basis: "derived", at: [...status.at, ...lock.at] } });
  }
};

// src/facts/replica-targets.ts
var replicaTargets = {
  name: "replicaTargets",
  type: "AWS::S3::Bucket",
  reads: [...replicationReads(), ...encryption.reads, ...versioning.reads, ...LOCK_SWITCHES, ...publicAccess.reads],
  fields: ["/encryption", "/versioning", "/objectLock", "/publicAccess"],
  params: ["declared"],
  derive: (r, estate, perimeter, params) => {
    const targets = replicationRules(r).map((rule) => ({ rule, target: targetOf(rule, r, estate) }));
    const compared = (isAsStrong) => {
      const answers = targets.map(({ rule, target }) => {
        const here = place(r, `${rule.at}/Destination/Bucket`);
        if (isHole(target)) return { value: any([not(rule.isEnabled), target]), at: [here] };
        const there = place(target, "", "the replication target");
        return { value: any([not(rule.isEnabled), isAsStrong(target)]), at: [here, there] };
      });
      return allOf(answers, [place(r, "/ReplicationConfiguration")]);
    };
    const read2 = (fact, of) => fact.derive(of, estate, perimeter, params).value;
    return derived({
      encryption: compared((target) => isAsEncrypted(read2(encryption, r), read2(encryption, target))),
      versioning: compared((target) => keeps(isVersioned(read2(versioning, r)), isVersioned(read2(versioning, target)))),
      objectLock: compared((target) => keeps(is(lockEnabled(r).value, true), is(lockEnabled(target).value, true))),
      publicAccess: compared((target) => isAsClosed(read2(publicAccess, r), read2(publicAccess, target)))
    });
  }
};
function keeps(here, there) {
  return any([not(here), there]);
}
function isVersioned(status) {
  return is(valueAt(status, "/status"), "Enabled");
}
function isAsEncrypted(here, there) {
  const algorithm = (value, ...names) => isOne(valueAt(value, "/algorithm"), names);
  const isCustomers = (value) => is(valueAt(value, "/keyManager"), "customer");
  const kms = ["aws:kms", "aws:kms:dsse"];
  return all([
    keeps(algorithm(here, ...kms), algorithm(there, ...kms)),
    keeps(algorithm(here, "aws:kms:dsse"), algorithm(there, "aws:kms:dsse")),
    keeps(isCustomers(here), isCustomers(there))
  ]);
}
function isOne(value, names) {
  return any(names.map((name) => is(value, name)));
}
function isAsClosed(here, there) {
  const flags = publicAccess.fields;
  return all(flags.map((flag) => keeps(is(valueAt(here, flag), true), is(valueAt(there, flag), true))));
}

// src/facts/replication.ts
var replication = {
  name: "replication",
  type: "AWS::S3::Bucket",
  reads: [
    ...replicationReads(
      "Destination/Account",
      "Destination/AccessControlTranslation/Owner",
      "Destination/EncryptionConfiguration/ReplicaKmsKeyID",
      "SourceSelectionCriteria/SseKmsEncryptedObjects/Status"
    ),
    ...ownership.reads
  ],
  fields: ["/enabled", "/crossRegion", "/crossAccount", "/kmsObjects", "/handsOver"],
  derive: (r, estate, perimeter) => {
    const rules = replicationRules(r);
    const nowhere = [place(r, "/ReplicationConfiguration")];
    const ask = (question, where) => rules.map((rule) => ({ rule, value: question(rule), at: [place(r, `${rule.at}${where}`)] }));
    const some2 = (question, where) => anyOf(
      ask((rule) => all([rule.isEnabled, question(rule)]), where),
      nowhere
    );
    const every = (question, where) => allOf(
      ask((rule) => any([not(rule.isEnabled), question(rule)]), where),
      nowhere
    );
    const isEnforced = (rule) => {
      const target = targetOf(rule, r, estate);
      if (isHole(target)) return target;
      return is(valueAt(ownership.derive(target, estate, perimeter, {}).value, "/objects"), "BucketOwnerEnforced");
    };
    return derived({
      enabled: some2(() => true, "/Status"),
      crossRegion: some2((rule) => isToAnotherRegion(rule, r, estate), "/Destination/Bucket"),
      crossAccount: some2((rule) => isToAnotherAccount(rule, r, estate), "/Destination/Bucket"),
      kmsObjects: every(copiesKmsObjects, ""),
      handsOver: every(
        (rule) => any([not(isToAnotherAccount(rule, r, estate)), overridesOwner(rule), isEnforced(rule)]),
        "/Destination"
      )
    });
  }
};
function isToAnotherRegion(rule, r, estate) {
  const target = targetOf(rule, r, estate);
  return isHole(target) ? target : differ(target.scope.region, r.scope.region, isOfSameRoot(target, r));
}
function isToAnotherAccount(rule, r, estate) {
  const target = targetOf(rule, r, estate);
  if (!isHole(target)) return differ(target.scope.account, r.scope.account, isOfSameRoot(target, r));
  const account = valueAt(rule.value, "/Destination/Account");
  return account === void 0 ? target : differ(account, r.scope.account, true);
}
function differ(one, other, isSameRoot) {
  const hole = [one, other].find(isHole);
  if (hole === void 0) return one !== other;
  const likeness = sameText(one, other);
  if (likeness === "no") return true;
  return likeness === "yes" && isSameRoot ? false : doubtOf(hole);
}
function isOfSameRoot(one, other) {
  const root = ({ id }) => id.slice(0, Math.max(0, id.indexOf("#")));
  return root(one) === root(other);
}
function copiesKmsObjects(rule) {
  const key = valueAt(rule.value, "/Destination/EncryptionConfiguration/ReplicaKmsKeyID");
  return all([
    is(valueAt(rule.value, "/SourceSelectionCriteria/SseKmsEncryptedObjects/Status"), "Enabled"),
    isHole(key) && key.kind === "unknown" ? key : key !== void 0
  ]);
}
function overridesOwner(rule) {
  return is(valueAt(rule.value, "/Destination/AccessControlTranslation/Owner"), "Destination");
}

// src/facts/residency.ts
var MULTI_REGION = "AWS::S3::MultiRegionAccessPoint";
var residency = {
  name: "residency",
  type: "AWS::S3::Bucket",
  reads: [...replicationReads(), { type: MULTI_REGION, pointer: "/Regions/*/Bucket" }],
  fields: ["/inside", "/outside"],
  params: ["regions"],
  derive: (r, estate, _perimeter, params) => {
    const allowed = isList(params.regions) ? params.regions : [];
    const homes = [
      { region: r.scope.region, isHome: true, at: [place(r, "")] },
      ...copies(r, estate),
      ...peers(r, estate)
    ];
    const answers = homes.map(
      ({ region, isHome, at }) => ({ value: any([not(isHome), isAllowed(region, allowed)]), at })
    );
    const inside = allOf(answers, [place(r, "")]);
    const outside = homes.filter((_, i) => answers[i]?.value === false).map(({ region }) => region);
    return derived({ inside, outside: { ...inside, value: outside.length === 0 ? void 0 : [...new Set(outside)] } });
  }
};
function isAllowed(region, allowed) {
  return isHole(region) ? doubtOf(region) : allowed.includes(region);
}
function copies(r, estate) {
  return replicationRules(r).map((rule) => {
    const target = targetOf(rule, r, estate);
    const at = [place(r, `${rule.at}/Destination/Bucket`)];
    return { region: isHole(target) ? target : target.scope.region, isHome: rule.isEnabled, at };
  });
}
function peers(r, estate) {
  return estate.ofType(MULTI_REGION).flatMap((point) => {
    const regions = valueAt(point.properties, "/Regions");
    if (isHole(regions))
      return [{ region: doubtOf(regions), isHome: doubtOf(regions), at: [place(r, ""), place(point, "/Regions")] }];
    const buckets = (isList(regions) ? regions : []).map((each, i) => ({
      name: isHole(each) ? doubtOf(each) : field(each, "Bucket"),
      at: [place(r, ""), place(point, `/Regions/${i}/Bucket`, "the Multi-Region Access Point")]
    }));
    const isMember2 = any(buckets.map(({ name }) => isThis(name, r, point, estate)));
    if (isMember2 === false) return [];
    return buckets.map(({ name, at }) => {
      const bucket = namedBucket(name, "a bucket of the Multi-Region Access Point", r, estate);
      return {
        region: isHole(bucket) ? bucket : bucket.scope.region,
        isHome: all([isMember2, not(isThis(name, r, point, estate))]),
        at
      };
    });
  });
}
function isThis(name, r, point, estate) {
  const names = estate.namesOf(r);
  const likeness = ifExists(point, isNamed(name, r, names, UNDECIDED), UNDECIDED);
  return likeness === "maybe" ? doubtOfJoin(point, name, ...names) : likeness === "yes";
}

// src/facts/retained.ts
var retained = {
  name: "retained",
  type: "AWS::S3::Bucket",
  reads: [...LIFECYCLE_READS, ...objectLock.reads, ...versioning.reads],
  fields: ["/requiredDays", "/isRequired", "/deletedAfterDays", "/isKept"],
  params: ["minimumDays"],
  alone: true,
  derive: (r, estate, perimeter, params) => {
    const status = valueAt(versioning.derive(r, estate, perimeter, params).value, "/status");
    const deletions = deletionsIn(r, status).filter(({ isReal }) => isReal !== false);
    const locked = retentionDays(r);
    const asked = typeof params.minimumDays === "number" ? params.minimumDays : 0;
    const least = typeof locked.value === "number" ? Math.max(locked.value, asked) : asked;
    const open = isHole(locked.value) ? doubtOf(locked.value) : void 0;
    const isEnough = ({ afterDays }) => {
      if (isHole(afterDays)) return doubtOf(afterDays);
      return Number(afterDays) >= least ? open ?? true : false;
    };
    const answers = deletions.map((each) => ({ ...each, isKept: any([not(each.isReal), isEnough(each)]) }));
    const decisive = answers.filter(({ isKept }) => isKept !== true).sort(falseFirst);
    const at = [...(decisive.length > 0 ? decisive : answers).map((each) => place(r, each.at)), ...locked.at];
    const sure = answers.filter(({ isReal, afterDays }) => isReal === true && typeof afterDays === "number");
    const soonest = sure.length > 0 ? Math.min(...sure.map(({ afterDays }) => Number(afterDays))) : void 0;
    return derived({
      requiredDays: { ...locked, value: open ?? least },
      isRequired: { ...locked, value: least > 0 ? true : open ?? false },
      deletedAfterDays: { value: soonest ?? decisive.map((each) => each.isKept).find(isHole), basis: "derived", at },
      isKept: { value: all(answers.map(({ isKept }) => isKept)), basis: "derived", at }
    });
  }
};
function falseFirst(a, b) {
  return Number(b.isKept === false) - Number(a.isKept === false);
}
function deletionsIn(r, status) {
  const { rules, unread } = lifecycleRules(r);
  const ofCurrent = not(is(status, "Enabled"));
  const ofNoncurrent = isHole(status) ? doubtOf(status) : status !== void 0;
  const known = rules.flatMap((rule) => {
    const steps = [
      ...rule.current.map((step) => ({ step, isReal: all([rule.isEnabled, ofCurrent]) })),
      ...rule.noncurrent.map((step) => ({ step, isReal: all([rule.isEnabled, ofNoncurrent]) }))
    ];
    return steps.filter(({ step }) => step.to === "deleted").map(({ step, isReal }) => ({
      afterDays: isHole(step.when) ? step.when : step.unit === "date" ? 0 : step.when,
      isReal,
      at: step.at
    }));
  });
  return [...known, ...unread.map(({ hole, at }) => ({ afterDays: hole, isReal: hole, at }))];
}

// src/facts/s3-endpoint.ts
var ENDPOINT2 = "AWS::EC2::VPCEndpoint";
var SUBNET2 = "AWS::EC2::Subnet";
var DEAD = /* @__PURE__ */ new Set(["Deleting", "Deleted", "Rejected", "Failed", "Expired"]);
var s3Endpoint = {
  name: "s3Endpoint",
  type: "AWS::EC2::VPC",
  reads: [
    { type: SUBNET2, pointer: "/VpcId" },
    ...["VpcId", "ServiceName", "State"].map((name) => ({ type: ENDPOINT2, pointer: `/${name}` }))
  ],
  fields: ["/endpoint", "/hasSubnets"],
  derive: (r, estate) => derived({ endpoint: endpointOf(r, estate), hasSubnets: hasSubnets(r, estate) })
};
function endpointOf(r, estate) {
  const { yes, maybe } = estate.joined(r, { type: ENDPOINT2, to: "/VpcId" });
  const endpoints = [
    ...yes.map((each) => ({ each, answer: all([leadsToS3(each), isAlive(each)]) })),
    ...maybe.map((each) => ({
      each,
      answer: all([leadsToS3(each), isAlive(each), doubtOfJoin(each, valueAt(each.properties, "/VpcId"))])
    }))
  ].filter(({ answer }) => answer !== false);
  const at = [place(r, ""), ...endpoints.map(({ each }) => place(each, "", "an endpoint for S3"))];
  const field2 = (value) => ({ value, basis: "derived", at });
  const found = endpoints.find(({ answer }) => answer === true);
  if (found !== void 0) return field2(found.each.identity);
  const doubt2 = endpoints.map(({ answer }) => answer).find(isHole);
  if (doubt2 !== void 0) return field2(doubt2);
  return field2(
    estate.complete(ENDPOINT2) ? void 0 : unknownHole("outside-this-scan", "an endpoint for S3 in this VPC")
  );
}
function leadsToS3(endpoint) {
  return is(awsServiceOf(endpoint), "s3");
}
function isAlive(endpoint) {
  const state = endpoint.recorded ? valueAt(endpoint.properties, "/State") : void 0;
  return isHole(state) ? doubtOf(state) : !DEAD.has(state);
}
function hasSubnets(r, estate) {
  const { yes, maybe } = estate.joined(r, { type: SUBNET2, to: "/VpcId" });
  const [subnet] = yes;
  const [candidate] = maybe;
  if (subnet !== void 0) return { value: true, basis: "derived", at: [place(r, ""), place(subnet, "", "a subnet")] };
  if (candidate === void 0) return { value: false, basis: "derived", at: [place(r, "")] };
  const value = doubtOfJoin(candidate, valueAt(candidate.properties, "/VpcId"));
  return { value, basis: "derived", at: [place(r, ""), place(candidate, "", "what may be a subnet")] };
}

// src/facts/single-zone.ts
var ONE_ZONE = "ONEZONE_IA";
var singleZone = {
  name: "singleZone",
  type: "AWS::S3::Bucket",
  reads: [...LIFECYCLE_READS, ...replicationReads("Destination/StorageClass", "Filter", "Prefix")],
  fields: ["/onlyCopy"],
  alone: true,
  derive: (r) => {
    const { rules, unread } = lifecycleRules(r);
    const copies2 = replicationRules(r);
    const answers = [
      ...rules.flatMap((rule) => movesOf(rule, r, not(any(copies2.map((copy) => keepsCopyOf(rule, copy)))))),
      ...unread.map(({ hole, at }) => ({ value: doubtOf(hole), at: [place(r, at)] }))
    ];
    return derived({ onlyCopy: anyOf(answers, [place(r, "/LifecycleConfiguration")]) });
  }
};
function movesOf(rule, r, isUncopied) {
  return [...rule.current, ...rule.noncurrent].map((step) => ({
    value: all([rule.isEnabled, is(step.to, ONE_ZONE), isUncopied]),
    at: [place(r, `${parent(step.at) ?? ""}/StorageClass`)]
  }));
}
function keepsCopyOf(rule, copy) {
  if (isHole(copy.value)) return doubtOf(copy.value);
  return all([
    copy.isEnabled,
    not(is(valueAt(copy.value, "/Destination/StorageClass"), ONE_ZONE)),
    not(hasTagFilter(copy.value)),
    startsWith(field(rule.value, "Prefix") ?? "", prefixOf(copy.value))
  ]);
}
function prefixOf(copy) {
  return valueAt(copy, "/Filter/Prefix") ?? valueAt(copy, "/Filter/And/Prefix") ?? field(copy, "Prefix") ?? "";
}
function hasTagFilter(copy) {
  const tag = valueAt(copy, "/Filter/TagFilter");
  const tags2 = valueAt(copy, "/Filter/And/TagFilters");
  return any([isHole(tag) ? doubtOf(tag) : tag !== void 0, isHole(tags2) ? doubtOf(tags2) : isList(tags2)]);
}
function startsWith(prefix, start) {
  if (start === "") return true;
  if (isHole(start)) return doubtOf(start);
  return isHole(prefix) ? doubtOf(prefix) : String(prefix).startsWith(String(start));
}

// src/facts/table-encryption.ts
var TYPE2 = "AWS::S3Tables::TableBucket";
var tableEncryption = {
  name: "tableEncryption",
  type: TYPE2,
  reads: ["SSEAlgorithm", "KMSKeyArn"].map((name) => ({ type: TYPE2, pointer: `/EncryptionConfiguration/${name}` })),
  fields: ["/algorithm", "/keyArn", "/approved"],
  params: ["keys"],
  derive: (r, _estate, _perimeter, params) => {
    const keyArn = fieldAt(r, "/EncryptionConfiguration/KMSKeyArn");
    const approved2 = keyArn.value === void 0 ? void 0 : approvedKey(keyArn.value, params);
    return derived({
      algorithm: fieldAt(r, "/EncryptionConfiguration/SSEAlgorithm"),
      keyArn,
      approved: { ...keyArn, value: approved2 }
    });
  }
};

// src/facts/trail-bucket.ts
var BUCKET2 = "AWS::S3::Bucket";
var NAMED = "/S3BucketName";
var trailBucket = {
  name: "trailBucket",
  type: "AWS::CloudTrail::Trail",
  reads: [
    { type: "AWS::CloudTrail::Trail", pointer: NAMED },
    ...["BucketName", "LoggingConfiguration", "LifecycleConfiguration", "VersioningConfiguration/MfaDelete"].map(
      (name) => ({ type: BUCKET2, pointer: `/${name}` })
    ),
    ...objectLock.reads
  ],
  fields: ["/accessLogging", "/lifecycle", "/mfaDelete", "/lockMode", "/lockDays"],
  derive: (r, estate, perimeter, params) => {
    const bucket = bucketOf(r, estate);
    const at = [place(r, NAMED)];
    const read2 = (pointer, look) => isHole(bucket) ? { value: bucket, basis: "derived", at } : { value: look(bucket), basis: "derived", at: [...at, place(bucket, pointer, "the trail's bucket")] };
    const lock = (name) => (found) => valueAt(objectLock.derive(found, estate, perimeter, params).value, name);
    return derived({
      accessLogging: read2("/LoggingConfiguration", (found) => isThere(found, "/LoggingConfiguration")),
      lifecycle: read2("/LifecycleConfiguration", (found) => isThere(found, "/LifecycleConfiguration")),
      mfaDelete: read2(
        "/VersioningConfiguration",
        (found) => valueAt(found.properties, "/VersioningConfiguration/MfaDelete")
      ),
      lockMode: read2("/ObjectLockConfiguration", lock("/mode")),
      lockDays: read2("/ObjectLockConfiguration", lock("/retentionDays"))
    });
  }
};
function bucketOf(r, estate) {
  const named = valueAt(r.properties, NAMED);
  const { yes, maybe } = estate.joined(r, { type: BUCKET2, from: NAMED });
  const [found] = yes;
  if (found !== void 0) return found;
  if (isHole(named) && named.kind !== "ref") return doubtOf(named);
  const [candidate] = maybe;
  if (candidate !== void 0) return doubtOfJoin(candidate, named, valueAt(candidate.properties, "/BucketName"));
  return unknownHole("outside-this-scan", "the bucket that S3BucketName names");
}
function isThere(bucket, pointer) {
  const value = valueAt(bucket.properties, pointer);
  return isHole(value) ? doubtOf(value) : value !== void 0;
}

// src/facts/facts.ts
var FACTS = [
  accountTrail,
  acl,
  bucketName,
  classification,
  cors,
  dataEvents,
  defaultKey,
  directoryEncryption,
  encryption,
  endpointAcceptance,
  endpointRoutes,
  endpointService,
  flowLogs,
  inventory,
  keyRotation,
  lifecycleCheck,
  logTarget,
  managementEvents,
  multipartUploads,
  notificationTargets,
  objectLock,
  oldVersions,
  organizationTrail,
  ownership,
  publicAccess,
  replicaTargets,
  replication,
  residency,
  retained,
  s3Endpoint,
  singleZone,
  tableEncryption,
  tags,
  trailBucket,
  versioning
];

// src/vocabulary/extensions.json
var extensions_default = {
  types: {
    "AWS::S3::AccountPublicAccessBlock": {
      properties: {
        BlockPublicAcls: "boolean",
        BlockPublicPolicy: "boolean",
        IgnorePublicAcls: "boolean",
        RestrictPublicBuckets: "boolean"
      },
      expressibleIn: ["terraform", "live"],
      citation: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_PublicAccessBlockConfiguration.html"
    },
    "AWS::::Account": {
      properties: {},
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/config/latest/developerguide/resource-config-reference.html"
    }
  },
  definitions: {
    "AWS::S3::Bucket": {
      AccessControlList: {
        properties: { Owner: { ref: "AccessControlListOwner" }, Grants: { list: { ref: "Grant" } } }
      },
      AccessControlListOwner: { properties: { ID: "string" } },
      Grant: {
        properties: {
          Grantee: { ref: "Grantee" },
          Permission: { enum: ["FULL_CONTROL", "WRITE", "WRITE_ACP", "READ", "READ_ACP"] }
        }
      },
      Grantee: {
        properties: {
          Type: { enum: ["CanonicalUser", "AmazonCustomerByEmail", "Group"] },
          ID: "string",
          URI: "string",
          EmailAddress: "string"
        },
        required: ["Type"]
      },
      PolicyStatus: { properties: { IsPublic: "boolean" } }
    }
  },
  properties: [
    {
      type: "AWS::S3::Bucket",
      pointer: "/VersioningConfiguration/MfaDelete",
      schema: { enum: ["Enabled", "Disabled"] },
      expressibleIn: ["terraform", "live"],
      citation: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html"
    },
    {
      type: "AWS::S3::Bucket",
      pointer: "/AccessControlList",
      schema: { ref: "AccessControlList" },
      expressibleIn: ["terraform", "live"],
      citation: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html"
    },
    {
      type: "AWS::S3::Bucket",
      pointer: "/RequestPayer",
      schema: { enum: ["Requester", "BucketOwner"] },
      expressibleIn: ["terraform", "live"],
      citation: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketRequestPayment.html"
    },
    {
      type: "AWS::S3::Bucket",
      pointer: "/PolicyStatus",
      schema: { ref: "PolicyStatus" },
      readOnly: true,
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html"
    },
    {
      type: "AWS::S3::Bucket",
      pointer: "/CreationDate",
      schema: "string",
      readOnly: true,
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_Bucket.html"
    },
    {
      type: "AWS::KMS::Key",
      pointer: "/KeyState",
      schema: {
        enum: [
          "Creating",
          "Enabled",
          "Disabled",
          "PendingDeletion",
          "PendingImport",
          "PendingReplicaDeletion",
          "Unavailable",
          "Updating"
        ]
      },
      readOnly: true,
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html"
    },
    {
      type: "AWS::KMS::Key",
      pointer: "/KeyManager",
      schema: { enum: ["AWS", "CUSTOMER"] },
      readOnly: true,
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html"
    },
    {
      type: "AWS::KMS::Key",
      pointer: "/CustomKeyStoreId",
      schema: "string",
      expressibleIn: ["terraform", "live"],
      citation: "https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html"
    },
    {
      type: "AWS::KMS::Key",
      pointer: "/KeyAccount",
      schema: "string",
      readOnly: true,
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/kms/latest/APIReference/API_KeyMetadata.html"
    },
    {
      type: "AWS::CloudTrail::Trail",
      pointer: "/HomeRegion",
      schema: "string",
      readOnly: true,
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_Trail.html"
    },
    {
      type: "AWS::CloudTrail::Trail",
      pointer: "/LatestDeliveryError",
      schema: "string",
      readOnly: true,
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html"
    },
    {
      type: "AWS::EC2::VPCEndpoint",
      pointer: "/State",
      schema: {
        enum: [
          "PendingAcceptance",
          "Pending",
          "Available",
          "Deleting",
          "Deleted",
          "Rejected",
          "Failed",
          "Expired",
          "Partial"
        ]
      },
      readOnly: true,
      expressibleIn: ["live"],
      citation: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html"
    }
  ]
};

// src/vocabulary/extensions.ts
var TYPES = new Map(Object.entries(extensions_default.types));
var DEFINITIONS = new Map(
  Object.entries(extensions_default.definitions)
);
var PROPERTIES = extensions_default.properties;
function extensionType(type) {
  return TYPES.get(type);
}
function extensionTypes() {
  return TYPES.keys();
}
function extensionsOf(type) {
  return PROPERTIES.filter((row) => row.type === type);
}
function extensionDefinitions(type) {
  return DEFINITIONS.get(type) ?? {};
}
function inexpressibleIn(type, source) {
  const language = languageOf(source);
  return extensionsOf(type).filter(({ expressibleIn }) => language === void 0 || !expressibleIn.includes(language)).map(({ pointer }) => pointer);
}
function languageOf(source) {
  switch (source) {
    case "template":
      return void 0;
    case "hcl":
    case "plan":
    case "state":
      return "terraform";
    case "live":
      return "live";
  }
}

// src/vocabulary/slice/accessanalyzer.generated.ts
var TYPES2 = {
  "AWS::AccessAnalyzer::Analyzer": '{"properties":{"AnalyzerConfiguration":{"ref":"AnalyzerConfiguration"},"AnalyzerName":"string","ArchiveRules":{"list":{"ref":"ArchiveRule"}},"Tags":{"list":{"ref":"Tag"}},"Type":"string"},"required":["Type"],"attributes":{"Arn":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}","definitions":{"AnalysisRule":{"properties":{"Exclusions":{"list":{"ref":"AnalysisRuleCriteria"}}}},"AnalysisRuleCriteria":{"properties":{"AccountIds":{"list":"string"},"ResourceTags":{"list":{"list":{"ref":"Tag"}}}}},"AnalyzerConfiguration":{"properties":{"InternalAccessConfiguration":{"ref":"InternalAccessConfiguration"},"UnusedAccessConfiguration":{"ref":"UnusedAccessConfiguration"}}},"ArchiveRule":{"properties":{"Filter":{"list":{"ref":"Filter"}},"RuleName":"string"},"required":["Filter","RuleName"]},"Filter":{"properties":{"Contains":{"list":"string"},"Eq":{"list":"string"},"Exists":"boolean","Neq":{"list":"string"},"Property":"string"},"required":["Property"]},"InternalAccessAnalysisRule":{"properties":{"Inclusions":{"list":{"ref":"InternalAccessAnalysisRuleCriteria"}}}},"InternalAccessAnalysisRuleCriteria":{"properties":{"AccountIds":{"list":"string"},"ResourceArns":{"list":"string"},"ResourceTypes":{"list":"string"}}},"InternalAccessConfiguration":{"properties":{"InternalAccessAnalysisRule":{"ref":"InternalAccessAnalysisRule"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"UnusedAccessConfiguration":{"properties":{"AnalysisRule":{"ref":"AnalysisRule"},"UnusedAccessAge":"integer"}}}}',
  "AWS::AccessAnalyzer::ArchiveRule": '{"properties":{"AnalyzerName":"string","Filter":{"map":{"ref":"FilterItems"}},"RuleName":"string"},"required":["AnalyzerName","Filter","RuleName"],"attributes":{"Arn":"string","CreatedAt":"string","UpdatedAt":"string"},"identifier":["Arn"],"definitions":{"FilterItems":{"properties":{"Contains":{"list":"string"},"Eq":{"list":"string"},"Exists":"boolean","Neq":{"list":"string"}}}}}'
};

// src/vocabulary/slice/athena.generated.ts
var TYPES3 = {
  "AWS::Athena::CapacityReservation": '{"properties":{"CapacityAssignmentConfiguration":{"ref":"CapacityAssignmentConfiguration"},"Name":"string","Tags":{"list":{"ref":"Tag"}},"TargetDpus":"integer"},"required":["Name","TargetDpus"],"attributes":{"AllocatedDpus":"integer","Arn":"string","CreationTime":"string","LastSuccessfulAllocationTime":"string","Status":{"enum":["PENDING","ACTIVE","CANCELLING","CANCELLED","FAILED","UPDATE_PENDING"]}},"identifier":["Arn"],"arn":"arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}","definitions":{"CapacityAssignment":{"properties":{"WorkgroupNames":{"list":"string"}},"required":["WorkgroupNames"]},"CapacityAssignmentConfiguration":{"properties":{"CapacityAssignments":{"list":{"ref":"CapacityAssignment"}}},"required":["CapacityAssignments"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Athena::DataCatalog": '{"properties":{"ConnectionType":"string","Description":"string","Error":"string","Name":"string","Parameters":{"map":"string"},"Status":{"enum":["CREATE_IN_PROGRESS","CREATE_COMPLETE","CREATE_FAILED","CREATE_FAILED_CLEANUP_IN_PROGRESS","CREATE_FAILED_CLEANUP_COMPLETE","CREATE_FAILED_CLEANUP_FAILED","DELETE_IN_PROGRESS","DELETE_COMPLETE","DELETE_FAILED"]},"Tags":{"list":{"ref":"Tag"}},"Type":{"enum":["LAMBDA","GLUE","HIVE","FEDERATED"]}},"required":["Name","Type"],"attributes":{},"identifier":["Name"],"arn":"arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Athena::NamedQuery": '{"properties":{"Database":"string","Description":"string","Name":"string","QueryString":"string","WorkGroup":"string"},"required":["Database","QueryString"],"attributes":{"NamedQueryId":"string"},"identifier":["NamedQueryId"],"definitions":{}}',
  "AWS::Athena::PreparedStatement": '{"properties":{"Description":"string","QueryStatement":"string","StatementName":"string","WorkGroup":"string"},"required":["QueryStatement","StatementName","WorkGroup"],"attributes":{},"identifier":["StatementName","WorkGroup"],"definitions":{}}',
  "AWS::Athena::WorkGroup": '{"properties":{"Description":"string","Name":"string","RecursiveDeleteOption":"boolean","State":{"enum":["ENABLED","DISABLED"]},"Tags":{"list":{"ref":"Tag"}},"WorkGroupConfiguration":{"ref":"WorkGroupConfiguration"},"WorkGroupConfigurationUpdates":{"ref":"WorkGroupConfigurationUpdates"}},"required":["Name"],"attributes":{"CreationTime":"string","WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion":"string","WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion":"string"},"identifier":["Name"],"arn":"arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}","definitions":{"AclConfiguration":{"properties":{"S3AclOption":{"enum":["BUCKET_OWNER_FULL_CONTROL"]}},"required":["S3AclOption"]},"Classification":{"properties":{"Name":"string","Properties":{"map":"string"}}},"CloudWatchLoggingConfiguration":{"properties":{"Enabled":"boolean","LogGroup":"string","LogStreamNamePrefix":"string","LogTypes":{"map":{"list":"string"}}}},"CustomerContentEncryptionConfiguration":{"properties":{"KmsKey":"string"},"required":["KmsKey"]},"EncryptionConfiguration":{"properties":{"EncryptionOption":{"enum":["SSE_S3","SSE_KMS","CSE_KMS"]},"KmsKey":"string"},"required":["EncryptionOption"]},"EngineConfiguration":{"properties":{"AdditionalConfigs":{"map":"string"},"Classifications":{"list":{"ref":"Classification"}},"CoordinatorDpuSize":"integer","DefaultExecutorDpuSize":"integer","MaxConcurrentDpus":"integer","SparkProperties":{"map":"string"}}},"EngineVersion":{"properties":{"EffectiveEngineVersion":"string","SelectedEngineVersion":"string"}},"ManagedLoggingConfiguration":{"properties":{"Enabled":"boolean","KmsKey":"string"}},"ManagedQueryResultsConfiguration":{"properties":{"Enabled":"boolean","EncryptionConfiguration":{"ref":"ManagedStorageEncryptionConfiguration"}}},"ManagedStorageEncryptionConfiguration":{"properties":{"KmsKey":"string"}},"MonitoringConfiguration":{"properties":{"CloudWatchLoggingConfiguration":{"ref":"CloudWatchLoggingConfiguration"},"ManagedLoggingConfiguration":{"ref":"ManagedLoggingConfiguration"},"S3LoggingConfiguration":{"ref":"S3LoggingConfiguration"}}},"ResultConfiguration":{"properties":{"AclConfiguration":{"ref":"AclConfiguration"},"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"ExpectedBucketOwner":"string","OutputLocation":"string"}},"ResultConfigurationUpdates":{"properties":{"AclConfiguration":{"ref":"AclConfiguration"},"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"ExpectedBucketOwner":"string","OutputLocation":"string","RemoveAclConfiguration":"boolean","RemoveEncryptionConfiguration":"boolean","RemoveExpectedBucketOwner":"boolean","RemoveOutputLocation":"boolean"}},"S3LoggingConfiguration":{"properties":{"Enabled":"boolean","KmsKey":"string","LogLocation":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"WorkGroupConfiguration":{"properties":{"AdditionalConfiguration":"string","BytesScannedCutoffPerQuery":"integer","CustomerContentEncryptionConfiguration":{"ref":"CustomerContentEncryptionConfiguration"},"EnforceWorkGroupConfiguration":"boolean","EngineConfiguration":{"ref":"EngineConfiguration"},"EngineVersion":{"ref":"EngineVersion"},"ExecutionRole":"string","ManagedQueryResultsConfiguration":{"ref":"ManagedQueryResultsConfiguration"},"MonitoringConfiguration":{"ref":"MonitoringConfiguration"},"PublishCloudWatchMetricsEnabled":"boolean","RequesterPaysEnabled":"boolean","ResultConfiguration":{"ref":"ResultConfiguration"}}},"WorkGroupConfigurationUpdates":{"properties":{"AdditionalConfiguration":"string","BytesScannedCutoffPerQuery":"integer","CustomerContentEncryptionConfiguration":{"ref":"CustomerContentEncryptionConfiguration"},"EnforceWorkGroupConfiguration":"boolean","EngineConfiguration":{"ref":"EngineConfiguration"},"EngineVersion":{"ref":"EngineVersion"},"ExecutionRole":"string","ManagedQueryResultsConfiguration":{"ref":"ManagedQueryResultsConfiguration"},"MonitoringConfiguration":{"ref":"MonitoringConfiguration"},"PublishCloudWatchMetricsEnabled":"boolean","RemoveBytesScannedCutoffPerQuery":"boolean","RemoveCustomerContentEncryptionConfiguration":"boolean","RequesterPaysEnabled":"boolean","ResultConfigurationUpdates":{"ref":"ResultConfigurationUpdates"}}}}}'
};

// src/vocabulary/slice/backup.generated.ts
var TYPES4 = {
  "AWS::Backup::BackupPlan": '{"properties":{"BackupPlan":{"ref":"BackupPlanResourceType"},"BackupPlanTags":{"map":"string"}},"required":["BackupPlan"],"attributes":{"BackupPlanArn":"string","BackupPlanId":"string","VersionId":"string"},"identifier":["BackupPlanId"],"arn":"arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}","definitions":{"AdvancedBackupSettingResourceType":{"properties":{"BackupOptions":"json","ResourceType":"string"},"required":["BackupOptions","ResourceType"]},"BackupPlanResourceType":{"properties":{"AdvancedBackupSettings":{"list":{"ref":"AdvancedBackupSettingResourceType"}},"BackupPlanName":"string","BackupPlanRule":{"list":{"ref":"BackupRuleResourceType"}},"ScanSettings":{"list":{"ref":"ScanSettingResourceType"}}},"required":["BackupPlanName","BackupPlanRule"]},"BackupRuleResourceType":{"properties":{"CompletionWindowMinutes":"number","CopyActions":{"list":{"ref":"CopyActionResourceType"}},"EnableContinuousBackup":"boolean","IndexActions":{"list":{"ref":"IndexActionsResourceType"}},"Lifecycle":{"ref":"LifecycleResourceType"},"RecoveryPointTags":{"map":"string"},"RuleName":"string","ScanActions":{"list":{"ref":"ScanActionResourceType"}},"ScheduleExpression":"string","ScheduleExpressionTimezone":"string","StartWindowMinutes":"number","TargetBackupVault":"string","TargetLogicallyAirGappedBackupVaultArn":"string"},"required":["RuleName","TargetBackupVault"]},"CopyActionResourceType":{"properties":{"DestinationBackupVaultArn":"string","Lifecycle":{"ref":"LifecycleResourceType"}},"required":["DestinationBackupVaultArn"]},"IndexActionsResourceType":{"properties":{"ResourceTypes":{"list":"string"}}},"LifecycleResourceType":{"properties":{"DeleteAfterDays":"number","MoveToColdStorageAfterDays":"number","OptInToArchiveForSupportedResources":"boolean"}},"ScanActionResourceType":{"properties":{"MalwareScanner":{"enum":["GUARDDUTY"]},"ScanMode":{"enum":["FULL_SCAN","INCREMENTAL_SCAN"]}}},"ScanSettingResourceType":{"properties":{"MalwareScanner":{"enum":["GUARDDUTY"]},"ResourceTypes":{"list":"string"},"ScannerRoleArn":"string"}}}}',
  "AWS::Backup::BackupSelection": '{"properties":{"BackupPlanId":"string","BackupSelection":{"ref":"BackupSelectionResourceType"}},"required":["BackupPlanId","BackupSelection"],"attributes":{"BackupPlanId":"string","Id":"string","SelectionId":"string"},"identifier":["Id"],"definitions":{"BackupSelectionResourceType":{"properties":{"Conditions":{"ref":"Conditions"},"IamRoleArn":"string","ListOfTags":{"list":{"ref":"ConditionResourceType"}},"NotResources":{"list":"string"},"Resources":{"list":"string"},"SelectionName":"string"},"required":["IamRoleArn","SelectionName"]},"ConditionParameter":{"properties":{"ConditionKey":"string","ConditionValue":"string"}},"ConditionResourceType":{"properties":{"ConditionKey":"string","ConditionType":"string","ConditionValue":"string"},"required":["ConditionKey","ConditionType","ConditionValue"]},"Conditions":{"properties":{"StringEquals":{"list":{"ref":"ConditionParameter"}},"StringLike":{"list":{"ref":"ConditionParameter"}},"StringNotEquals":{"list":{"ref":"ConditionParameter"}},"StringNotLike":{"list":{"ref":"ConditionParameter"}}}}}}',
  "AWS::Backup::BackupVault": '{"properties":{"AccessPolicy":{"union":["json","string"]},"BackupVaultName":"string","BackupVaultTags":{"map":"string"},"EncryptionKeyArn":"string","LockConfiguration":{"ref":"LockConfigurationType"},"Notifications":{"ref":"NotificationObjectType"}},"required":["BackupVaultName"],"attributes":{"BackupVaultArn":"string","BackupVaultName":"string"},"identifier":["BackupVaultName"],"arn":"arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}","definitions":{"LockConfigurationType":{"properties":{"ChangeableForDays":"integer","MaxRetentionDays":"integer","MinRetentionDays":"integer"},"required":["MinRetentionDays"]},"NotificationObjectType":{"properties":{"BackupVaultEvents":{"list":"string"},"SNSTopicArn":"string"},"required":["BackupVaultEvents","SNSTopicArn"]}}}',
  "AWS::Backup::Framework": '{"properties":{"FrameworkControls":{"list":{"ref":"FrameworkControl"}},"FrameworkDescription":"string","FrameworkName":"string","FrameworkTags":{"list":{"ref":"Tag"}}},"required":["FrameworkControls"],"attributes":{"CreationTime":"string","DeploymentStatus":"string","FrameworkArn":"string","FrameworkStatus":"string"},"identifier":["FrameworkArn"],"definitions":{"ControlInputParameter":{"properties":{"ParameterName":"string","ParameterValue":"string"},"required":["ParameterName","ParameterValue"]},"ControlScope":{"properties":{"ComplianceResourceIds":{"list":"string"},"ComplianceResourceTypes":{"list":"string"},"Tags":{"list":{"ref":"Tag"}}}},"FrameworkControl":{"properties":{"ControlInputParameters":{"list":{"ref":"ControlInputParameter"}},"ControlName":"string","ControlScope":{"ref":"ControlScope"}},"required":["ControlName"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Backup::LegalHold": '{"properties":{"Description":"string","RecoveryPointSelection":{"ref":"RecoveryPointSelection"},"Tags":{"list":{"ref":"TagsItems"}},"Title":"string"},"required":["Description","RecoveryPointSelection","Title"],"attributes":{"Arn":"string","CreationDate":"string","LegalHoldId":"string","Status":{"enum":["CREATING","ACTIVE","CANCELING","CANCELED"]}},"identifier":["Arn"],"arn":"arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}","definitions":{"DateRange":{"properties":{"FromDate":"string","ToDate":"string"},"required":["FromDate","ToDate"]},"RecoveryPointSelection":{"properties":{"DateRange":{"ref":"DateRange"},"ResourceIdentifiers":{"list":"string"},"VaultNames":{"list":"string"}}},"TagsItems":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Backup::LogicallyAirGappedBackupVault": '{"properties":{"AccessPolicy":{"union":["json","string"]},"BackupVaultName":"string","BackupVaultTags":{"map":"string"},"EncryptionKeyArn":"string","MaxRetentionDays":"integer","MinRetentionDays":"integer","MpaApprovalTeamArn":"string","Notifications":{"ref":"NotificationObjectType"}},"required":["BackupVaultName","MaxRetentionDays","MinRetentionDays"],"attributes":{"BackupVaultArn":"string","VaultState":"string","VaultType":"string"},"identifier":["BackupVaultName"],"arn":"arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}","definitions":{"NotificationObjectType":{"properties":{"BackupVaultEvents":{"list":"string"},"SNSTopicArn":"string"},"required":["BackupVaultEvents","SNSTopicArn"]}}}',
  "AWS::Backup::ReportPlan": '{"properties":{"ReportDeliveryChannel":{"ref":"ReportDeliveryChannel"},"ReportPlanDescription":"string","ReportPlanName":"string","ReportPlanTags":{"list":{"ref":"Tag"}},"ReportSetting":{"ref":"ReportSetting"}},"required":["ReportDeliveryChannel","ReportSetting"],"attributes":{"ReportPlanArn":"string"},"identifier":["ReportPlanArn"],"definitions":{"ReportDeliveryChannel":{"properties":{"Formats":{"list":"string"},"S3BucketName":"string","S3KeyPrefix":"string"},"required":["S3BucketName"]},"ReportSetting":{"properties":{"Accounts":{"list":"string"},"FrameworkArns":{"list":"string"},"OrganizationUnits":{"list":"string"},"Regions":{"list":"string"},"ReportTemplate":"string"},"required":["ReportTemplate"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Backup::RestoreTestingPlan": '{"properties":{"RecoveryPointSelection":{"ref":"RestoreTestingRecoveryPointSelection"},"RestoreTestingPlanName":"string","ScheduleExpression":"string","ScheduleExpressionTimezone":"string","StartWindowHours":"integer","Tags":{"list":{"ref":"Tag"}}},"required":["RecoveryPointSelection","RestoreTestingPlanName","ScheduleExpression"],"attributes":{"RestoreTestingPlanArn":"string"},"identifier":["RestoreTestingPlanName"],"definitions":{"RestoreTestingRecoveryPointSelection":{"properties":{"Algorithm":{"enum":["LATEST_WITHIN_WINDOW","RANDOM_WITHIN_WINDOW"]},"ExcludeVaults":{"list":"string"},"IncludeVaults":{"list":"string"},"RecoveryPointTypes":{"list":{"enum":["SNAPSHOT","CONTINUOUS"]}},"SelectionWindowDays":"integer"},"required":["Algorithm","IncludeVaults","RecoveryPointTypes"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Backup::RestoreTestingSelection": '{"properties":{"IamRoleArn":"string","ProtectedResourceArns":{"list":"string"},"ProtectedResourceConditions":{"ref":"ProtectedResourceConditions"},"ProtectedResourceType":"string","RestoreMetadataOverrides":{"map":"string"},"RestoreTestingPlanName":"string","RestoreTestingSelectionName":"string","ValidationWindowHours":"integer"},"required":["IamRoleArn","ProtectedResourceType","RestoreTestingPlanName","RestoreTestingSelectionName"],"attributes":{},"identifier":["RestoreTestingPlanName","RestoreTestingSelectionName"],"definitions":{"KeyValue":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"ProtectedResourceConditions":{"properties":{"StringEquals":{"list":{"ref":"KeyValue"}},"StringNotEquals":{"list":{"ref":"KeyValue"}}}}}}',
  "AWS::Backup::TieringConfiguration": '{"properties":{"BackupVaultName":"string","ResourceSelection":{"list":{"ref":"ResourceSelection"}},"TieringConfigurationName":"string","TieringConfigurationTags":{"map":"string"}},"required":["BackupVaultName","ResourceSelection","TieringConfigurationName"],"attributes":{"CreationTime":"string","LastUpdatedTime":"string","TieringConfigurationArn":"string"},"identifier":["TieringConfigurationName"],"definitions":{"ResourceSelection":{"properties":{"ResourceType":"string","Resources":{"list":"string"},"TieringDownSettingsInDays":"integer"},"required":["ResourceType","Resources","TieringDownSettingsInDays"]}}}'
};

// src/vocabulary/slice/cloudtrail.generated.ts
var TYPES5 = {
  "AWS::CloudTrail::Channel": '{"properties":{"Destinations":{"list":{"ref":"Destination"}},"Name":"string","Source":"string","Tags":{"list":{"ref":"Tag"}}},"attributes":{"ChannelArn":"string"},"identifier":["ChannelArn"],"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}","definitions":{"Destination":{"properties":{"Location":"string","Type":{"enum":["EVENT_DATA_STORE"]}},"required":["Location","Type"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::CloudTrail::Dashboard": '{"properties":{"Name":"string","RefreshSchedule":{"ref":"RefreshSchedule"},"Tags":{"list":{"ref":"Tag"}},"TerminationProtectionEnabled":"boolean","Widgets":{"list":{"ref":"Widget"}}},"attributes":{"CreatedTimestamp":"string","DashboardArn":"string","Status":{"enum":["CREATING","CREATED","UPDATING","UPDATED","DELETING"]},"Type":{"enum":["MANAGED","CUSTOM"]},"UpdatedTimestamp":"string"},"identifier":["DashboardArn"],"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}","definitions":{"Frequency":{"properties":{"Unit":{"enum":["HOURS","DAYS"]},"Value":"integer"},"required":["Unit","Value"]},"RefreshSchedule":{"properties":{"Frequency":{"ref":"Frequency"},"Status":{"enum":["ENABLED","DISABLED"]},"TimeOfDay":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"Widget":{"properties":{"QueryParameters":{"list":"string"},"QueryStatement":"string","ViewProperties":{"map":"string"}},"required":["QueryStatement"]}}}',
  "AWS::CloudTrail::EventDataStore": '{"properties":{"AdvancedEventSelectors":{"list":{"ref":"AdvancedEventSelector"}},"BillingMode":"string","ContextKeySelectors":{"list":{"ref":"ContextKeySelector"}},"FederationEnabled":"boolean","FederationRoleArn":"string","IngestionEnabled":"boolean","InsightSelectors":{"list":{"ref":"InsightSelector"}},"InsightsDestination":"string","KmsKeyId":"string","MaxEventSize":{"enum":["Standard","Large"]},"MultiRegionEnabled":"boolean","Name":"string","OrganizationEnabled":"boolean","RetentionPeriod":"integer","Tags":{"list":{"ref":"Tag"}},"TerminationProtectionEnabled":"boolean"},"attributes":{"CreatedTimestamp":"string","EventDataStoreArn":"string","Status":"string","UpdatedTimestamp":"string"},"identifier":["EventDataStoreArn"],"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:eventdatastore/${EventDataStoreId}","definitions":{"AdvancedEventSelector":{"properties":{"FieldSelectors":{"list":{"ref":"AdvancedFieldSelector"}},"Name":"string"},"required":["FieldSelectors"]},"AdvancedFieldSelector":{"properties":{"EndsWith":{"list":"string"},"Equals":{"list":"string"},"Field":"string","NotEndsWith":{"list":"string"},"NotEquals":{"list":"string"},"NotStartsWith":{"list":"string"},"StartsWith":{"list":"string"}},"required":["Field"]},"ContextKeySelector":{"properties":{"Equals":{"list":"string"},"Type":{"enum":["RequestContext","TagContext"]}},"required":["Equals","Type"]},"InsightSelector":{"properties":{"InsightType":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::CloudTrail::ResourcePolicy": '{"properties":{"ResourceArn":"string","ResourcePolicy":{"union":["json","string"]}},"required":["ResourceArn","ResourcePolicy"],"attributes":{},"identifier":["ResourceArn"],"definitions":{}}',
  "AWS::CloudTrail::Trail": '{"properties":{"AdvancedEventSelectors":{"list":{"ref":"AdvancedEventSelector"}},"AggregationConfigurations":{"list":{"ref":"AggregationConfiguration"}},"CloudWatchLogsLogGroupArn":"string","CloudWatchLogsRoleArn":"string","EnableLogFileValidation":"boolean","EventSelectors":{"list":{"ref":"EventSelector"}},"IncludeGlobalServiceEvents":"boolean","InsightSelectors":{"list":{"ref":"InsightSelector"}},"IsLogging":"boolean","IsMultiRegionTrail":"boolean","IsOrganizationTrail":"boolean","KMSKeyId":"string","S3BucketName":"string","S3KeyPrefix":"string","SnsTopicName":"string","Tags":{"list":{"ref":"Tag"}},"TrailName":"string"},"required":["IsLogging","S3BucketName"],"attributes":{"Arn":"string","SnsTopicArn":"string"},"identifier":["TrailName"],"arn":"arn:${Partition}:cloudtrail:${Region}:${Account}:trail/${TrailName}","definitions":{"AdvancedEventSelector":{"properties":{"FieldSelectors":{"list":{"ref":"AdvancedFieldSelector"}},"Name":"string"},"required":["FieldSelectors"]},"AdvancedFieldSelector":{"properties":{"EndsWith":{"list":"string"},"Equals":{"list":"string"},"Field":"string","NotEndsWith":{"list":"string"},"NotEquals":{"list":"string"},"NotStartsWith":{"list":"string"},"StartsWith":{"list":"string"}},"required":["Field"]},"AggregationConfiguration":{"properties":{"EventCategory":{"enum":["Data"]},"Templates":{"list":{"enum":["API_ACTIVITY","RESOURCE_ACCESS","USER_ACTIONS"]}}},"required":["EventCategory","Templates"]},"DataResource":{"properties":{"Type":"string","Values":{"list":"string"}},"required":["Type"]},"EventSelector":{"properties":{"DataResources":{"list":{"ref":"DataResource"}},"ExcludeManagementEventSources":{"list":"string"},"IncludeManagementEvents":"boolean","ReadWriteType":{"enum":["All","ReadOnly","WriteOnly"]}}},"InsightSelector":{"properties":{"EventCategories":{"list":{"enum":["Management","Data"]}},"InsightType":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/config.generated.ts
var TYPES6 = {
  "AWS::Config::AggregationAuthorization": '{"properties":{"AuthorizedAccountId":"string","AuthorizedAwsRegion":"string","Tags":{"list":{"ref":"Tag"}}},"required":["AuthorizedAccountId","AuthorizedAwsRegion"],"attributes":{"AggregationAuthorizationArn":"string"},"identifier":["AuthorizedAccountId","AuthorizedAwsRegion"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Config::ConfigRule": '{"properties":{"Compliance":{"ref":"Compliance"},"ConfigRuleName":"string","Description":"string","EvaluationModes":{"list":{"ref":"EvaluationModeConfiguration"}},"InputParameters":{"union":["string","json"]},"MaximumExecutionFrequency":"string","Scope":{"ref":"Scope"},"Source":{"ref":"Source"}},"required":["Source"],"attributes":{"Arn":"string","Compliance.Type":"string","ConfigRuleId":"string"},"identifier":["ConfigRuleName"],"arn":"arn:${Partition}:config:${Region}:${Account}:config-rule/${ConfigRuleId}","definitions":{"Compliance":{"properties":{"Type":"string"}},"CustomPolicyDetails":{"properties":{"EnableDebugLogDelivery":"boolean","PolicyRuntime":"string","PolicyText":"string"}},"EvaluationModeConfiguration":{"properties":{"Mode":"string"}},"Scope":{"properties":{"ComplianceResourceId":"string","ComplianceResourceTypes":{"list":"string"},"TagKey":"string","TagValue":"string"}},"Source":{"properties":{"CustomPolicyDetails":{"ref":"CustomPolicyDetails"},"Owner":"string","SourceDetails":{"list":{"ref":"SourceDetail"}},"SourceIdentifier":"string"},"required":["Owner"]},"SourceDetail":{"properties":{"EventSource":"string","MaximumExecutionFrequency":"string","MessageType":"string"},"required":["EventSource","MessageType"]}}}',
  "AWS::Config::ConfigurationAggregator": '{"properties":{"AccountAggregationSources":{"list":{"ref":"AccountAggregationSource"}},"ConfigurationAggregatorName":"string","OrganizationAggregationSource":{"ref":"OrganizationAggregationSource"},"Tags":{"list":{"ref":"Tag"}}},"attributes":{"ConfigurationAggregatorArn":"string"},"identifier":["ConfigurationAggregatorName"],"arn":"arn:${Partition}:config:${Region}:${Account}:config-aggregator/${AggregatorId}","definitions":{"AccountAggregationSource":{"properties":{"AccountIds":{"list":"string"},"AllAwsRegions":"boolean","AwsRegions":{"list":"string"}},"required":["AccountIds"]},"OrganizationAggregationSource":{"properties":{"AllAwsRegions":"boolean","AwsRegions":{"list":"string"},"RoleArn":"string"},"required":["RoleArn"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Config::ConfigurationRecorder": '{"properties":{"Name":"string","RecordingGroup":{"ref":"RecordingGroup"},"RecordingMode":{"ref":"RecordingMode"},"RoleARN":"string","StartedOnCreate":"boolean"},"required":["RoleARN"],"attributes":{"Id":"string","ResourceARN":"string"},"identifier":["Name"],"definitions":{"ExclusionByResourceTypes":{"properties":{"ResourceTypes":{"list":"string"}},"required":["ResourceTypes"]},"RecordingGroup":{"properties":{"AllSupported":"boolean","ExclusionByResourceTypes":{"ref":"ExclusionByResourceTypes"},"IncludeGlobalResourceTypes":"boolean","RecordingStrategy":{"ref":"RecordingStrategy"},"ResourceTypes":{"list":"string"}}},"RecordingMode":{"properties":{"RecordingFrequency":"string","RecordingModeOverrides":{"list":{"ref":"RecordingModeOverride"}}},"required":["RecordingFrequency"]},"RecordingModeOverride":{"properties":{"Description":"string","RecordingFrequency":"string","ResourceTypes":{"list":"string"}},"required":["RecordingFrequency","ResourceTypes"]},"RecordingStrategy":{"properties":{"UseOnly":"string"},"required":["UseOnly"]}}}',
  "AWS::Config::ConformancePack": '{"properties":{"ConformancePackInputParameters":{"list":{"ref":"ConformancePackInputParameter"}},"ConformancePackName":"string","DeliveryS3Bucket":"string","DeliveryS3KeyPrefix":"string","Tags":{"list":{"ref":"Tag"}},"TemplateBody":"string","TemplateS3Uri":"string","TemplateSSMDocumentDetails":{"ref":"TemplateSSMDocumentDetails"}},"required":["ConformancePackName"],"attributes":{"ConformancePackArn":"string"},"identifier":["ConformancePackName"],"definitions":{"ConformancePackInputParameter":{"properties":{"ParameterName":"string","ParameterValue":"string"},"required":["ParameterName","ParameterValue"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TemplateSSMDocumentDetails":{"properties":{"DocumentName":"string","DocumentVersion":"string"}}}}',
  "AWS::Config::Connector": '{"properties":{"ConnectorConfiguration":{"ref":"ConnectorConfiguration"},"Tags":{"list":{"ref":"Tag"}}},"required":["ConnectorConfiguration"],"attributes":{"Arn":"string","CreatedTime":"string","Name":"string"},"identifier":["Arn"],"definitions":{"AzureConnectorConfiguration":{"properties":{"ClientIdentifier":"string","TenantIdentifier":"string"},"required":["ClientIdentifier","TenantIdentifier"]},"ConnectorConfiguration":{"properties":{"Azure":{"ref":"AzureConnectorConfiguration"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Config::DeliveryChannel": '{"properties":{"ConfigSnapshotDeliveryProperties":{"ref":"ConfigSnapshotDeliveryProperties"},"Name":"string","S3BucketName":"string","S3KeyPrefix":"string","S3KmsKeyArn":"string","SnsTopicARN":"string"},"required":["S3BucketName"],"attributes":{},"identifier":["Name"],"definitions":{"ConfigSnapshotDeliveryProperties":{"properties":{"DeliveryFrequency":{"enum":["One_Hour","Three_Hours","Six_Hours","Twelve_Hours","TwentyFour_Hours"]}}}}}',
  "AWS::Config::OrganizationConfigRule": '{"properties":{"ExcludedAccounts":{"list":"string"},"OrganizationConfigRuleName":"string","OrganizationCustomPolicyRuleMetadata":{"ref":"OrganizationCustomPolicyRuleMetadata"},"OrganizationCustomRuleMetadata":{"ref":"OrganizationCustomRuleMetadata"},"OrganizationManagedRuleMetadata":{"ref":"OrganizationManagedRuleMetadata"}},"required":["OrganizationConfigRuleName"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:config:${Region}:${Account}:organization-config-rule/${OrganizationConfigRuleId}","definitions":{"OrganizationCustomPolicyRuleMetadata":{"properties":{"DebugLogDeliveryAccounts":{"list":"string"},"Description":"string","InputParameters":"string","MaximumExecutionFrequency":"string","OrganizationConfigRuleTriggerTypes":{"list":"string"},"PolicyText":"string","ResourceIdScope":"string","ResourceTypesScope":{"list":"string"},"Runtime":"string","TagKeyScope":"string","TagValueScope":"string"},"required":["PolicyText","Runtime"]},"OrganizationCustomRuleMetadata":{"properties":{"Description":"string","InputParameters":"string","LambdaFunctionArn":"string","MaximumExecutionFrequency":"string","OrganizationConfigRuleTriggerTypes":{"list":"string"},"ResourceIdScope":"string","ResourceTypesScope":{"list":"string"},"TagKeyScope":"string","TagValueScope":"string"},"required":["LambdaFunctionArn","OrganizationConfigRuleTriggerTypes"]},"OrganizationManagedRuleMetadata":{"properties":{"Description":"string","InputParameters":"string","MaximumExecutionFrequency":"string","ResourceIdScope":"string","ResourceTypesScope":{"list":"string"},"RuleIdentifier":"string","TagKeyScope":"string","TagValueScope":"string"},"required":["RuleIdentifier"]}}}',
  "AWS::Config::OrganizationConformancePack": '{"properties":{"ConformancePackInputParameters":{"list":{"ref":"ConformancePackInputParameter"}},"DeliveryS3Bucket":"string","DeliveryS3KeyPrefix":"string","ExcludedAccounts":{"list":"string"},"OrganizationConformancePackName":"string","Tags":{"list":{"ref":"Tag"}},"TemplateBody":"string","TemplateS3Uri":"string"},"required":["OrganizationConformancePackName"],"attributes":{"OrganizationConformancePackArn":"string"},"identifier":["OrganizationConformancePackName"],"arn":"arn:${Partition}:config:${Region}:${Account}:organization-conformance-pack/${OrganizationConformancePackId}","definitions":{"ConformancePackInputParameter":{"properties":{"ParameterName":"string","ParameterValue":"string"},"required":["ParameterName","ParameterValue"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Config::RemediationConfiguration": '{"properties":{"Automatic":"boolean","ConfigRuleName":"string","ExecutionControls":{"ref":"ExecutionControls"},"MaximumAutomaticAttempts":"integer","Parameters":{"map":{"ref":"RemediationParameterValue"}},"ResourceType":"string","RetryAttemptSeconds":"integer","TargetId":"string","TargetType":"string","TargetVersion":"string"},"required":["ConfigRuleName","TargetId","TargetType"],"attributes":{},"identifier":["ConfigRuleName"],"arn":"arn:${Partition}:config:${Region}:${Account}:remediation-configuration/${RemediationConfigurationId}","definitions":{"ExecutionControls":{"properties":{"SsmControls":{"ref":"SsmControls"}}},"RemediationParameterValue":{"properties":{"ResourceValue":{"ref":"ResourceValue"},"StaticValue":{"ref":"StaticValue"}}},"ResourceValue":{"properties":{"Value":"string"}},"SsmControls":{"properties":{"ConcurrentExecutionRatePercentage":"integer","ErrorPercentage":"integer"}},"StaticValue":{"properties":{"Value":{"list":"string"},"Values":{"list":"string"}}}}}',
  "AWS::Config::StoredQuery": '{"properties":{"QueryDescription":"string","QueryExpression":"string","QueryName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["QueryExpression","QueryName"],"attributes":{"QueryArn":"string","QueryId":"string"},"identifier":["QueryName"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/dms.generated.ts
var TYPES7 = {
  "AWS::DMS::Certificate": '{"properties":{"CertificateIdentifier":"string","CertificatePem":"string","CertificateWallet":"string"},"attributes":{"CertificateArn":"string"},"identifier":["CertificateArn"],"arn":"arn:${Partition}:dms:${Region}:${Account}:cert:${CertificateId}","definitions":{}}',
  "AWS::DMS::DataMigration": '{"properties":{"DataMigrationIdentifier":"string","DataMigrationName":"string","DataMigrationSettings":{"ref":"DataMigrationSettings"},"DataMigrationType":{"enum":["full-load","cdc","full-load-and-cdc"]},"MigrationProjectIdentifier":"string","ServiceAccessRoleArn":"string","SourceDataSettings":{"list":{"ref":"SourceDataSettings"}},"Tags":{"list":{"ref":"Tag"}}},"required":["DataMigrationType","MigrationProjectIdentifier","ServiceAccessRoleArn"],"attributes":{"DataMigrationArn":"string","DataMigrationCreateTime":"string"},"identifier":["DataMigrationArn"],"arn":"arn:${Partition}:dms:${Region}:${Account}:data-migration:${ResourceId}","definitions":{"DataMigrationSettings":{"properties":{"CloudwatchLogsEnabled":"boolean","NumberOfJobs":"integer","SelectionRules":"string"}},"SourceDataSettings":{"properties":{"CDCStartPosition":"string","CDCStartTime":"string","CDCStopTime":"string","SlotName":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::DataProvider": '{"properties":{"DataProviderIdentifier":"string","DataProviderName":"string","Description":"string","Engine":{"enum":["aurora","aurora_postgresql","mysql","oracle","postgres","sqlserver","redshift","mariadb","mongodb","docdb","db2","db2_zos","sybase"]},"ExactSettings":"boolean","Settings":{"ref":"Settings"},"Tags":{"list":{"ref":"Tag"}}},"required":["Engine"],"attributes":{"DataProviderArn":"string","DataProviderCreationTime":"string"},"identifier":["DataProviderArn"],"arn":"arn:${Partition}:dms:${Region}:${Account}:data-provider:${ResourceId}","definitions":{"DocDbSettings":{"properties":{"CertificateArn":"string","DatabaseName":"string","Port":"integer","ServerName":"string","SslMode":{"enum":["none","require","verify-full"]}},"required":["DatabaseName","Port","ServerName"]},"IbmDb2LuwSettings":{"properties":{"CertificateArn":"string","DatabaseName":"string","Port":"integer","ServerName":"string","SslMode":{"enum":["none","verify-ca"]}},"required":["DatabaseName","Port","ServerName","SslMode"]},"IbmDb2zOsSettings":{"properties":{"CertificateArn":"string","DatabaseName":"string","Port":"integer","ServerName":"string","SslMode":{"enum":["none","verify-ca"]}},"required":["DatabaseName","Port","ServerName","SslMode"]},"MariaDbSettings":{"properties":{"CertificateArn":"string","Port":"integer","ServerName":"string","SslMode":{"enum":["none","require","verify-ca","verify-full"]}},"required":["Port","ServerName","SslMode"]},"MicrosoftSqlServerSettings":{"properties":{"CertificateArn":"string","DatabaseName":"string","Port":"integer","ServerName":"string","SslMode":{"enum":["none","require","verify-ca","verify-full"]}},"required":["DatabaseName","Port","ServerName","SslMode"]},"MongoDbSettings":{"properties":{"AuthMechanism":{"enum":["default","mongodb_cr","scram_sha_1"]},"AuthSource":"string","AuthType":{"enum":["no","password"]},"CertificateArn":"string","DatabaseName":"string","Port":"integer","ServerName":"string","SslMode":{"enum":["none","require","verify-full"]}},"required":["Port","ServerName"]},"MySqlSettings":{"properties":{"CertificateArn":"string","Port":"integer","ServerName":"string","SslMode":{"enum":["none","require","verify-ca","verify-full"]}},"required":["Port","ServerName","SslMode"]},"OracleSettings":{"properties":{"AsmServer":"string","CertificateArn":"string","DatabaseName":"string","Port":"integer","SecretsManagerOracleAsmAccessRoleArn":"string","SecretsManagerOracleAsmSecretId":"string","SecretsManagerSecurityDbEncryptionAccessRoleArn":"string","SecretsManagerSecurityDbEncryptionSecretId":"string","ServerName":"string","SslMode":{"enum":["none","require","verify-ca","verify-full"]}},"required":["DatabaseName","Port","ServerName","SslMode"]},"PostgreSqlSettings":{"properties":{"CertificateArn":"string","DatabaseName":"string","Port":"integer","ServerName":"string","SslMode":{"enum":["none","require","verify-ca","verify-full"]}},"required":["DatabaseName","Port","ServerName","SslMode"]},"RedshiftSettings":{"properties":{"DatabaseName":"string","Port":"integer","ServerName":"string"},"required":["DatabaseName","Port","ServerName"]},"Settings":{"properties":{"DocDbSettings":{"ref":"DocDbSettings"},"IbmDb2LuwSettings":{"ref":"IbmDb2LuwSettings"},"IbmDb2zOsSettings":{"ref":"IbmDb2zOsSettings"},"MariaDbSettings":{"ref":"MariaDbSettings"},"MicrosoftSqlServerSettings":{"ref":"MicrosoftSqlServerSettings"},"MongoDbSettings":{"ref":"MongoDbSettings"},"MySqlSettings":{"ref":"MySqlSettings"},"OracleSettings":{"ref":"OracleSettings"},"PostgreSqlSettings":{"ref":"PostgreSqlSettings"},"RedshiftSettings":{"ref":"RedshiftSettings"},"SybaseAseSettings":{"ref":"SybaseAseSettings"}}},"SybaseAseSettings":{"properties":{"CertificateArn":"string","DatabaseName":"string","EncryptPassword":"boolean","Port":"integer","ServerName":"string","SslMode":{"enum":["none","require","verify-ca"]}},"required":["Port","ServerName","SslMode"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::Endpoint": '{"properties":{"CertificateArn":"string","DatabaseName":"string","DocDbSettings":{"ref":"DocDbSettings"},"DynamoDbSettings":{"ref":"DynamoDbSettings"},"ElasticsearchSettings":{"ref":"ElasticsearchSettings"},"EndpointIdentifier":"string","EndpointType":"string","EngineName":"string","ExtraConnectionAttributes":"string","GcpMySQLSettings":{"ref":"GcpMySQLSettings"},"IbmDb2Settings":{"ref":"IbmDb2Settings"},"KafkaSettings":{"ref":"KafkaSettings"},"KinesisSettings":{"ref":"KinesisSettings"},"KmsKeyId":"string","MicrosoftSqlServerSettings":{"ref":"MicrosoftSqlServerSettings"},"MongoDbSettings":{"ref":"MongoDbSettings"},"MySqlSettings":{"ref":"MySqlSettings"},"NeptuneSettings":{"ref":"NeptuneSettings"},"OracleSettings":{"ref":"OracleSettings"},"Password":"string","Port":"integer","PostgreSqlSettings":{"ref":"PostgreSqlSettings"},"RedisSettings":{"ref":"RedisSettings"},"RedshiftSettings":{"ref":"RedshiftSettings"},"ResourceIdentifier":"string","S3Settings":{"ref":"S3Settings"},"ServerName":"string","SslMode":"string","SybaseSettings":{"ref":"SybaseSettings"},"Tags":{"list":{"ref":"Tag"}},"Username":"string"},"required":["EndpointType","EngineName"],"attributes":{"EndpointArn":"string","ExternalId":"string"},"identifier":["EndpointArn"],"arn":"arn:${Partition}:dms:${Region}:${Account}:endpoint:${EndpointId}","definitions":{"DocDbSettings":{"properties":{"DocsToInvestigate":"integer","ExtractDocId":"boolean","NestingLevel":"string","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string"}},"DynamoDbSettings":{"properties":{"ServiceAccessRoleArn":"string"}},"ElasticsearchSettings":{"properties":{"EndpointUri":"string","ErrorRetryDuration":"integer","FullLoadErrorPercentage":"integer","ServiceAccessRoleArn":"string"}},"GcpMySQLSettings":{"properties":{"AfterConnectScript":"string","CleanSourceMetadataOnMismatch":"boolean","DatabaseName":"string","EventsPollInterval":"integer","MaxFileSize":"integer","ParallelLoadThreads":"integer","Password":"string","Port":"integer","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string","ServerName":"string","ServerTimezone":"string","Username":"string"}},"IbmDb2Settings":{"properties":{"CurrentLsn":"string","KeepCsvFiles":"boolean","LoadTimeout":"integer","MaxFileSize":"integer","MaxKBytesPerRead":"integer","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string","SetDataCaptureChanges":"boolean","WriteBufferSize":"integer"}},"KafkaSettings":{"properties":{"Broker":"string","IncludeControlDetails":"boolean","IncludeNullAndEmpty":"boolean","IncludePartitionValue":"boolean","IncludeTableAlterOperations":"boolean","IncludeTransactionDetails":"boolean","MessageFormat":"string","MessageMaxBytes":"integer","NoHexPrefix":"boolean","PartitionIncludeSchemaTable":"boolean","SaslPassword":"string","SaslUserName":"string","SecurityProtocol":"string","SslCaCertificateArn":"string","SslClientCertificateArn":"string","SslClientKeyArn":"string","SslClientKeyPassword":"string","Topic":"string"}},"KinesisSettings":{"properties":{"IncludeControlDetails":"boolean","IncludeNullAndEmpty":"boolean","IncludePartitionValue":"boolean","IncludeTableAlterOperations":"boolean","IncludeTransactionDetails":"boolean","MessageFormat":"string","NoHexPrefix":"boolean","PartitionIncludeSchemaTable":"boolean","ServiceAccessRoleArn":"string","StreamArn":"string"}},"MicrosoftSqlServerSettings":{"properties":{"BcpPacketSize":"integer","ControlTablesFileGroup":"string","DatabaseName":"string","ForceLobLookup":"boolean","Password":"string","Port":"integer","QuerySingleAlwaysOnNode":"boolean","ReadBackupOnly":"boolean","SafeguardPolicy":"string","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string","ServerName":"string","TlogAccessMode":"string","TrimSpaceInChar":"boolean","UseBcpFullLoad":"boolean","UseThirdPartyBackupDevice":"boolean","Username":"string"}},"MongoDbSettings":{"properties":{"AuthMechanism":"string","AuthSource":"string","AuthType":"string","DatabaseName":"string","DocsToInvestigate":"string","ExtractDocId":"string","NestingLevel":"string","Password":"string","Port":"integer","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string","ServerName":"string","Username":"string"}},"MySqlSettings":{"properties":{"AfterConnectScript":"string","CleanSourceMetadataOnMismatch":"boolean","EventsPollInterval":"integer","MaxFileSize":"integer","ParallelLoadThreads":"integer","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string","ServerTimezone":"string","TargetDbType":"string"}},"NeptuneSettings":{"properties":{"ErrorRetryDuration":"integer","IamAuthEnabled":"boolean","MaxFileSize":"integer","MaxRetryCount":"integer","S3BucketFolder":"string","S3BucketName":"string","ServiceAccessRoleArn":"string"}},"OracleSettings":{"properties":{"AccessAlternateDirectly":"boolean","AddSupplementalLogging":"boolean","AdditionalArchivedLogDestId":"integer","AllowSelectNestedTables":"boolean","ArchivedLogDestId":"integer","ArchivedLogsOnly":"boolean","AsmPassword":"string","AsmServer":"string","AsmUser":"string","CharLengthSemantics":"string","DirectPathNoLog":"boolean","DirectPathParallelLoad":"boolean","EnableHomogenousTablespace":"boolean","ExtraArchivedLogDestIds":{"list":"integer"},"FailTasksOnLobTruncation":"boolean","NumberDatatypeScale":"integer","OraclePathPrefix":"string","ParallelAsmReadThreads":"integer","ReadAheadBlocks":"integer","ReadTableSpaceName":"boolean","ReplacePathPrefix":"boolean","RetryInterval":"integer","SecretsManagerAccessRoleArn":"string","SecretsManagerOracleAsmAccessRoleArn":"string","SecretsManagerOracleAsmSecretId":"string","SecretsManagerSecretId":"string","SecurityDbEncryption":"string","SecurityDbEncryptionName":"string","SpatialDataOptionToGeoJsonFunctionName":"string","StandbyDelayTime":"integer","UseAlternateFolderForOnline":"boolean","UseBFile":"boolean","UseDirectPathFullLoad":"boolean","UseLogminerReader":"boolean","UsePathPrefix":"string"}},"PostgreSqlSettings":{"properties":{"AfterConnectScript":"string","BabelfishDatabaseName":"string","CaptureDdls":"boolean","DatabaseMode":"string","DdlArtifactsSchema":"string","ExecuteTimeout":"integer","FailTasksOnLobTruncation":"boolean","HeartbeatEnable":"boolean","HeartbeatFrequency":"integer","HeartbeatSchema":"string","MapBooleanAsBoolean":"boolean","MaxFileSize":"integer","PluginName":"string","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string","SlotName":"string"}},"RedisSettings":{"properties":{"AuthPassword":"string","AuthType":"string","AuthUserName":"string","Port":"number","ServerName":"string","SslCaCertificateArn":"string","SslSecurityProtocol":"string"}},"RedshiftSettings":{"properties":{"AcceptAnyDate":"boolean","AfterConnectScript":"string","BucketFolder":"string","BucketName":"string","CaseSensitiveNames":"boolean","CompUpdate":"boolean","ConnectionTimeout":"integer","DateFormat":"string","EmptyAsNull":"boolean","EncryptionMode":"string","ExplicitIds":"boolean","FileTransferUploadStreams":"integer","LoadTimeout":"integer","MapBooleanAsBoolean":"boolean","MaxFileSize":"integer","RemoveQuotes":"boolean","ReplaceChars":"string","ReplaceInvalidChars":"string","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string","ServerSideEncryptionKmsKeyId":"string","ServiceAccessRoleArn":"string","TimeFormat":"string","TrimBlanks":"boolean","TruncateColumns":"boolean","WriteBufferSize":"integer"}},"S3Settings":{"properties":{"AddColumnName":"boolean","AddTrailingPaddingCharacter":"boolean","BucketFolder":"string","BucketName":"string","CannedAclForObjects":"string","CdcInsertsAndUpdates":"boolean","CdcInsertsOnly":"boolean","CdcMaxBatchInterval":"integer","CdcMinFileSize":"integer","CdcPath":"string","CompressionType":"string","CsvDelimiter":"string","CsvNoSupValue":"string","CsvNullValue":"string","CsvRowDelimiter":"string","DataFormat":"string","DataPageSize":"integer","DatePartitionDelimiter":"string","DatePartitionEnabled":"boolean","DatePartitionSequence":"string","DatePartitionTimezone":"string","DictPageSizeLimit":"integer","EnableStatistics":"boolean","EncodingType":"string","EncryptionMode":"string","ExpectedBucketOwner":"string","ExternalTableDefinition":"string","GlueCatalogGeneration":"boolean","IgnoreHeaderRows":"integer","IncludeOpForFullLoad":"boolean","MaxFileSize":"integer","ParquetTimestampInMillisecond":"boolean","ParquetVersion":"string","PreserveTransactions":"boolean","Rfc4180":"boolean","RowGroupLength":"integer","ServerSideEncryptionKmsKeyId":"string","ServiceAccessRoleArn":"string","TimestampColumnName":"string","UseCsvNoSupValue":"boolean","UseTaskStartTimeForFullLoadTimestamp":"boolean"}},"SybaseSettings":{"properties":{"SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::EventSubscription": '{"properties":{"Enabled":"boolean","EventCategories":{"list":"string"},"SnsTopicArn":"string","SourceIds":{"list":"string"},"SourceType":"string","SubscriptionName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["SnsTopicArn"],"attributes":{},"identifier":["SubscriptionName"],"arn":"arn:${Partition}:dms:${Region}:${Account}:es:${SubscriptionName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::InstanceProfile": '{"properties":{"AvailabilityZone":"string","Description":"string","InstanceProfileIdentifier":"string","InstanceProfileName":"string","KmsKeyArn":"string","NetworkType":{"enum":["IPV4","DUAL"]},"PubliclyAccessible":"boolean","SubnetGroupIdentifier":"string","Tags":{"list":{"ref":"Tag"}},"VpcSecurityGroups":{"list":"string"}},"attributes":{"InstanceProfileArn":"string","InstanceProfileCreationTime":"string"},"identifier":["InstanceProfileArn"],"arn":"arn:${Partition}:dms:${Region}:${Account}:instance-profile:${ResourceId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::MigrationProject": '{"properties":{"Description":"string","InstanceProfileArn":"string","InstanceProfileIdentifier":"string","InstanceProfileName":"string","MigrationProjectCreationTime":"string","MigrationProjectIdentifier":"string","MigrationProjectName":"string","SchemaConversionApplicationAttributes":{"ref":"SchemaConversionApplicationAttributes"},"SourceDataProviderDescriptors":{"list":{"ref":"DataProviderDescriptor"}},"Tags":{"list":{"ref":"Tag"}},"TargetDataProviderDescriptors":{"list":{"ref":"DataProviderDescriptor"}},"TransformationRules":"string"},"attributes":{"MigrationProjectArn":"string"},"identifier":["MigrationProjectArn"],"arn":"arn:${Partition}:dms:${Region}:${Account}:migration-project:${ResourceId}","definitions":{"DataProviderDescriptor":{"properties":{"DataProviderArn":"string","DataProviderIdentifier":"string","DataProviderName":"string","SecretsManagerAccessRoleArn":"string","SecretsManagerSecretId":"string"}},"SchemaConversionApplicationAttributes":{"properties":{"S3BucketPath":"string","S3BucketRoleArn":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::ReplicationConfig": '{"properties":{"ComputeConfig":{"ref":"ComputeConfig"},"ReplicationConfigIdentifier":"string","ReplicationSettings":"json","ReplicationType":{"enum":["full-load","full-load-and-cdc","cdc"]},"ResourceIdentifier":"string","SourceEndpointArn":"string","SupplementalSettings":"json","TableMappings":"json","Tags":{"list":{"ref":"Tag"}},"TargetEndpointArn":"string"},"required":["ComputeConfig","ReplicationConfigIdentifier","ReplicationType","SourceEndpointArn","TableMappings","TargetEndpointArn"],"attributes":{"ReplicationConfigArn":"string"},"identifier":["ReplicationConfigArn"],"arn":"arn:${Partition}:dms:${Region}:${Account}:replication-config:${ResourceId}","definitions":{"ComputeConfig":{"properties":{"AvailabilityZone":"string","DnsNameServers":"string","KmsKeyId":"string","MaxCapacityUnits":"integer","MinCapacityUnits":"integer","MultiAZ":"boolean","PreferredMaintenanceWindow":"string","ReplicationSubnetGroupId":"string","VpcSecurityGroupIds":{"list":"string"}},"required":["MaxCapacityUnits"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::ReplicationInstance": '{"properties":{"AllocatedStorage":"integer","AllowMajorVersionUpgrade":"boolean","AutoMinorVersionUpgrade":"boolean","AvailabilityZone":"string","DnsNameServers":"string","EngineVersion":"string","KmsKeyId":"string","MultiAZ":"boolean","NetworkType":"string","PreferredMaintenanceWindow":"string","PubliclyAccessible":"boolean","ReplicationInstanceClass":"string","ReplicationInstanceIdentifier":"string","ReplicationSubnetGroupIdentifier":"string","ResourceIdentifier":"string","Tags":{"list":{"ref":"Tag"}},"VpcSecurityGroupIds":{"list":"string"}},"required":["ReplicationInstanceClass"],"attributes":{"Id":"string","ReplicationInstancePrivateIpAddresses":"string","ReplicationInstancePublicIpAddresses":"string"},"identifier":["Id"],"arn":"arn:${Partition}:dms:${Region}:${Account}:rep:${InstanceId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::ReplicationSubnetGroup": '{"properties":{"ReplicationSubnetGroupDescription":"string","ReplicationSubnetGroupIdentifier":"string","SubnetIds":{"list":"string"},"Tags":{"list":{"ref":"Tag"}}},"required":["ReplicationSubnetGroupDescription","SubnetIds"],"attributes":{},"identifier":["ReplicationSubnetGroupIdentifier"],"arn":"arn:${Partition}:dms:${Region}:${Account}:subgrp:${GroupNameName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DMS::ReplicationTask": '{"properties":{"CdcStartPosition":"string","CdcStartTime":"number","CdcStopPosition":"string","MigrationType":{"enum":["full-load","cdc","full-load-and-cdc"]},"ReplicationInstanceArn":"string","ReplicationTaskIdentifier":"string","ReplicationTaskSettings":"string","ResourceIdentifier":"string","SourceEndpointArn":"string","TableMappings":"string","Tags":{"list":{"ref":"Tag"}},"TargetEndpointArn":"string","TaskData":"string"},"required":["MigrationType","ReplicationInstanceArn","SourceEndpointArn","TableMappings","TargetEndpointArn"],"attributes":{"ReplicationTaskArn":"string"},"identifier":["ReplicationTaskArn"],"arn":"arn:${Partition}:dms:${Region}:${Account}:task:${TaskId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/datasync.generated.ts
var TYPES8 = {
  "AWS::DataSync::Agent": '{"properties":{"ActivationKey":"string","AgentName":"string","SecurityGroupArns":{"list":"string"},"SubnetArns":{"list":"string"},"Tags":{"list":{"ref":"Tag"}},"VpcEndpointId":"string"},"attributes":{"AgentArn":"string","EndpointType":{"enum":["FIPS","PUBLIC","PRIVATE_LINK"]}},"identifier":["AgentArn"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationAzureBlob": '{"properties":{"AgentArns":{"list":"string"},"AzureAccessTier":{"enum":["HOT","COOL","ARCHIVE"]},"AzureBlobAuthenticationType":{"enum":["SAS","NONE","OIDC"]},"AzureBlobContainerUrl":"string","AzureBlobSasConfiguration":{"ref":"AzureBlobSasConfiguration"},"AzureBlobType":{"enum":["BLOCK"]},"CmkSecretConfig":{"ref":"CmkSecretConfig"},"CustomSecretConfig":{"ref":"CustomSecretConfig"},"FederatedIdentity":{"ref":"AzureFederatedIdentityConfig"},"Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"required":["AzureBlobAuthenticationType"],"attributes":{"CmkSecretConfig.SecretArn":"string","LocationArn":"string","LocationUri":"string","ManagedSecretConfig":{"ref":"ManagedSecretConfig"}},"identifier":["LocationArn"],"definitions":{"AzureBlobSasConfiguration":{"properties":{"AzureBlobSasToken":"string"},"required":["AzureBlobSasToken"]},"AzureFederatedIdentityConfig":{"properties":{"AwsIamRole":"string","AzureOidc":{"ref":"AzureOidcConfig"}}},"AzureOidcConfig":{"properties":{"ClientId":"string","TenantId":"string"},"required":["ClientId","TenantId"]},"CmkSecretConfig":{"properties":{"KmsKeyArn":"string","SecretArn":"string"}},"CustomSecretConfig":{"properties":{"SecretAccessRoleArn":"string","SecretArn":"string"},"required":["SecretAccessRoleArn","SecretArn"]},"ManagedSecretConfig":{"properties":{"SecretArn":"string"},"required":["SecretArn"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationEFS": '{"properties":{"AccessPointArn":"string","Ec2Config":{"ref":"Ec2Config"},"EfsFilesystemArn":"string","FileSystemAccessRoleArn":"string","InTransitEncryption":{"enum":["NONE","TLS1_2"]},"Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Ec2Config"],"attributes":{"LocationArn":"string","LocationUri":"string"},"identifier":["LocationArn"],"definitions":{"Ec2Config":{"properties":{"SecurityGroupArns":{"list":"string"},"SubnetArn":"string"},"required":["SecurityGroupArns","SubnetArn"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationFSxLustre": '{"properties":{"FsxFilesystemArn":"string","SecurityGroupArns":{"list":"string"},"Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"required":["SecurityGroupArns"],"attributes":{"LocationArn":"string","LocationUri":"string"},"identifier":["LocationArn"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationFSxONTAP": '{"properties":{"Protocol":{"ref":"Protocol"},"SecurityGroupArns":{"list":"string"},"StorageVirtualMachineArn":"string","Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"required":["SecurityGroupArns","StorageVirtualMachineArn"],"attributes":{"FsxFilesystemArn":"string","LocationArn":"string","LocationUri":"string","Protocol.SMB.CmkSecretConfig.SecretArn":"string","Protocol.SMB.ManagedSecretConfig":{"ref":"ManagedSecretConfig"}},"identifier":["LocationArn"],"definitions":{"CmkSecretConfig":{"properties":{"KmsKeyArn":"string","SecretArn":"string"}},"CustomSecretConfig":{"properties":{"SecretAccessRoleArn":"string","SecretArn":"string"},"required":["SecretAccessRoleArn","SecretArn"]},"ManagedSecretConfig":{"properties":{"SecretArn":"string"},"required":["SecretArn"]},"NFS":{"properties":{"MountOptions":{"ref":"NfsMountOptions"}},"required":["MountOptions"]},"NfsMountOptions":{"properties":{"Version":{"enum":["AUTOMATIC","NFS3","NFS4_0","NFS4_1"]}}},"Protocol":{"properties":{"NFS":{"ref":"NFS"},"SMB":{"ref":"SMB"}}},"SMB":{"properties":{"CmkSecretConfig":{"ref":"CmkSecretConfig"},"CustomSecretConfig":{"ref":"CustomSecretConfig"},"Domain":"string","ManagedSecretConfig":{"ref":"ManagedSecretConfig"},"MountOptions":{"ref":"SmbMountOptions"},"Password":"string","User":"string"},"required":["MountOptions","User"]},"SmbMountOptions":{"properties":{"Version":{"enum":["AUTOMATIC","SMB2","SMB3"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationFSxOpenZFS": '{"properties":{"FsxFilesystemArn":"string","Protocol":{"ref":"Protocol"},"SecurityGroupArns":{"list":"string"},"Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Protocol","SecurityGroupArns"],"attributes":{"LocationArn":"string","LocationUri":"string"},"identifier":["LocationArn"],"definitions":{"MountOptions":{"properties":{"Version":{"enum":["AUTOMATIC","NFS3","NFS4_0","NFS4_1","NFS4_2"]}}},"NFS":{"properties":{"MountOptions":{"ref":"MountOptions"}},"required":["MountOptions"]},"Protocol":{"properties":{"NFS":{"ref":"NFS"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationFSxWindows": '{"properties":{"CmkSecretConfig":{"ref":"CmkSecretConfig"},"CustomSecretConfig":{"ref":"CustomSecretConfig"},"Domain":"string","FsxFilesystemArn":"string","Password":"string","SecurityGroupArns":{"list":"string"},"Subdirectory":"string","Tags":{"list":{"ref":"Tag"}},"User":"string"},"required":["SecurityGroupArns","User"],"attributes":{"CmkSecretConfig.SecretArn":"string","LocationArn":"string","LocationUri":"string","ManagedSecretConfig":{"ref":"ManagedSecretConfig"}},"identifier":["LocationArn"],"definitions":{"CmkSecretConfig":{"properties":{"KmsKeyArn":"string","SecretArn":"string"}},"CustomSecretConfig":{"properties":{"SecretAccessRoleArn":"string","SecretArn":"string"},"required":["SecretAccessRoleArn","SecretArn"]},"ManagedSecretConfig":{"properties":{"SecretArn":"string"},"required":["SecretArn"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationHDFS": '{"properties":{"AgentArns":{"list":"string"},"AuthenticationType":{"enum":["SIMPLE","KERBEROS"]},"BlockSize":"integer","CmkSecretConfig":{"ref":"CmkSecretConfig"},"CustomSecretConfig":{"ref":"CustomSecretConfig"},"KerberosKeytab":"string","KerberosKrb5Conf":"string","KerberosPrincipal":"string","KmsKeyProviderUri":"string","NameNodes":{"list":{"ref":"NameNode"}},"QopConfiguration":{"ref":"QopConfiguration"},"ReplicationFactor":"integer","SimpleUser":"string","Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"required":["AgentArns","AuthenticationType","NameNodes"],"attributes":{"CmkSecretConfig.SecretArn":"string","LocationArn":"string","LocationUri":"string","ManagedSecretConfig":{"ref":"ManagedSecretConfig"}},"identifier":["LocationArn"],"definitions":{"CmkSecretConfig":{"properties":{"KmsKeyArn":"string","SecretArn":"string"}},"CustomSecretConfig":{"properties":{"SecretAccessRoleArn":"string","SecretArn":"string"},"required":["SecretAccessRoleArn","SecretArn"]},"ManagedSecretConfig":{"properties":{"SecretArn":"string"},"required":["SecretArn"]},"NameNode":{"properties":{"Hostname":"string","Port":"integer"},"required":["Hostname","Port"]},"QopConfiguration":{"properties":{"DataTransferProtection":{"enum":["AUTHENTICATION","INTEGRITY","PRIVACY","DISABLED"]},"RpcProtection":{"enum":["AUTHENTICATION","INTEGRITY","PRIVACY","DISABLED"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationNFS": '{"properties":{"MountOptions":{"ref":"MountOptions"},"OnPremConfig":{"ref":"OnPremConfig"},"ServerHostname":"string","Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"required":["OnPremConfig"],"attributes":{"LocationArn":"string","LocationUri":"string"},"identifier":["LocationArn"],"definitions":{"MountOptions":{"properties":{"Version":{"enum":["AUTOMATIC","NFS3","NFS4_0","NFS4_1","NFS4_2"]}}},"OnPremConfig":{"properties":{"AgentArns":{"list":"string"}},"required":["AgentArns"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationObjectStorage": '{"properties":{"AccessKey":"string","AgentArns":{"list":"string"},"BucketName":"string","CmkSecretConfig":{"ref":"CmkSecretConfig"},"CustomSecretConfig":{"ref":"CustomSecretConfig"},"FederatedIdentity":{"ref":"ObjectStorageFederatedIdentityConfig"},"SecretKey":"string","ServerCertificate":"string","ServerHostname":"string","ServerPort":"integer","ServerProtocol":{"enum":["HTTPS","HTTP"]},"Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"attributes":{"CmkSecretConfig.SecretArn":"string","LocationArn":"string","LocationUri":"string","ManagedSecretConfig":{"ref":"ManagedSecretConfig"}},"identifier":["LocationArn"],"definitions":{"CmkSecretConfig":{"properties":{"KmsKeyArn":"string","SecretArn":"string"}},"CustomSecretConfig":{"properties":{"SecretAccessRoleArn":"string","SecretArn":"string"},"required":["SecretAccessRoleArn","SecretArn"]},"GoogleOidcConfig":{"properties":{"IdentityPoolName":"string","IdentityProviderName":"string","ProjectName":"string","ProjectNumber":"string"},"required":["IdentityPoolName","IdentityProviderName","ProjectName","ProjectNumber"]},"ManagedSecretConfig":{"properties":{"SecretArn":"string"},"required":["SecretArn"]},"ObjectStorageExternalIdentityConfig":{"properties":{"GoogleOidc":{"ref":"GoogleOidcConfig"}}},"ObjectStorageFederatedIdentityConfig":{"properties":{"AwsIamRole":"string","ExternalIdentity":{"ref":"ObjectStorageExternalIdentityConfig"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationS3": '{"properties":{"S3BucketArn":"string","S3Config":{"ref":"S3Config"},"S3StorageClass":{"enum":["STANDARD","STANDARD_IA","ONEZONE_IA","INTELLIGENT_TIERING","GLACIER","GLACIER_INSTANT_RETRIEVAL","DEEP_ARCHIVE"]},"Subdirectory":"string","Tags":{"list":{"ref":"Tag"}}},"required":["S3Config"],"attributes":{"LocationArn":"string","LocationUri":"string"},"identifier":["LocationArn"],"definitions":{"S3Config":{"properties":{"BucketAccessRoleArn":"string"},"required":["BucketAccessRoleArn"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::LocationSMB": '{"properties":{"AgentArns":{"list":"string"},"AuthenticationType":{"enum":["NTLM","KERBEROS"]},"CmkSecretConfig":{"ref":"CmkSecretConfig"},"CustomSecretConfig":{"ref":"CustomSecretConfig"},"DnsIpAddresses":{"list":"string"},"Domain":"string","KerberosKeytab":"string","KerberosKrb5Conf":"string","KerberosPrincipal":"string","MountOptions":{"ref":"MountOptions"},"Password":"string","ServerHostname":"string","Subdirectory":"string","Tags":{"list":{"ref":"Tag"}},"User":"string"},"required":["AgentArns"],"attributes":{"CmkSecretConfig.SecretArn":"string","LocationArn":"string","LocationUri":"string","ManagedSecretConfig":{"ref":"ManagedSecretConfig"}},"identifier":["LocationArn"],"definitions":{"CmkSecretConfig":{"properties":{"KmsKeyArn":"string","SecretArn":"string"}},"CustomSecretConfig":{"properties":{"SecretAccessRoleArn":"string","SecretArn":"string"},"required":["SecretAccessRoleArn","SecretArn"]},"ManagedSecretConfig":{"properties":{"SecretArn":"string"},"required":["SecretArn"]},"MountOptions":{"properties":{"Version":{"enum":["AUTOMATIC","SMB1","SMB2_0","SMB2","SMB3"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::DataSync::Task": '{"properties":{"CloudWatchLogGroupArn":"string","DestinationLocationArn":"string","Excludes":{"list":{"ref":"FilterRule"}},"Includes":{"list":{"ref":"FilterRule"}},"ManifestConfig":{"ref":"ManifestConfig"},"Name":"string","Options":{"ref":"Options"},"Schedule":{"ref":"TaskSchedule"},"SourceLocationArn":"string","Tags":{"list":{"ref":"Tag"}},"TaskMode":{"enum":["BASIC","ENHANCED"]},"TaskReportConfig":{"ref":"TaskReportConfig"}},"required":["DestinationLocationArn","SourceLocationArn"],"attributes":{"DestinationNetworkInterfaceArns":{"list":"string"},"SourceNetworkInterfaceArns":{"list":"string"},"Status":{"enum":["AVAILABLE","CREATING","QUEUED","RUNNING","UNAVAILABLE"]},"TaskArn":"string"},"identifier":["TaskArn"],"definitions":{"Deleted":{"properties":{"ReportLevel":{"enum":["ERRORS_ONLY","SUCCESSES_AND_ERRORS"]}}},"Destination":{"properties":{"S3":{"ref":"TaskReportConfigDestinationS3"}}},"FilterRule":{"properties":{"FilterType":{"enum":["SIMPLE_PATTERN"]},"Value":"string"}},"ManifestConfig":{"properties":{"Action":{"enum":["TRANSFER"]},"Format":{"enum":["CSV"]},"Source":{"ref":"Source"}},"required":["Source"]},"ManifestConfigSourceS3":{"properties":{"BucketAccessRoleArn":"string","ManifestObjectPath":"string","ManifestObjectVersionId":"string","S3BucketArn":"string"}},"Options":{"properties":{"Atime":{"enum":["NONE","BEST_EFFORT"]},"BytesPerSecond":"integer","Gid":{"enum":["NONE","INT_VALUE","NAME","BOTH"]},"LogLevel":{"enum":["OFF","BASIC","TRANSFER"]},"Mtime":{"enum":["NONE","PRESERVE"]},"ObjectMetadata":{"enum":["PRESERVE","NONE"]},"ObjectTags":{"enum":["PRESERVE","NONE"]},"OverwriteMode":{"enum":["ALWAYS","NEVER"]},"PosixPermissions":{"enum":["NONE","PRESERVE"]},"PreserveDeletedFiles":{"enum":["PRESERVE","REMOVE"]},"PreserveDevices":{"enum":["NONE","PRESERVE"]},"SecurityDescriptorCopyFlags":{"enum":["NONE","OWNER_DACL","OWNER_DACL_SACL"]},"TaskQueueing":{"enum":["ENABLED","DISABLED"]},"TransferMode":{"enum":["CHANGED","ALL"]},"Uid":{"enum":["NONE","INT_VALUE","NAME","BOTH"]},"VerifyMode":{"enum":["POINT_IN_TIME_CONSISTENT","ONLY_FILES_TRANSFERRED","NONE"]}}},"Overrides":{"properties":{"Deleted":{"ref":"Deleted"},"Skipped":{"ref":"Skipped"},"Transferred":{"ref":"Transferred"},"Verified":{"ref":"Verified"}}},"Skipped":{"properties":{"ReportLevel":{"enum":["ERRORS_ONLY","SUCCESSES_AND_ERRORS"]}}},"Source":{"properties":{"S3":{"ref":"ManifestConfigSourceS3"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TaskReportConfig":{"properties":{"Destination":{"ref":"Destination"},"ObjectVersionIds":{"enum":["INCLUDE","NONE"]},"OutputType":{"enum":["SUMMARY_ONLY","STANDARD"]},"Overrides":{"ref":"Overrides"},"ReportLevel":{"enum":["ERRORS_ONLY","SUCCESSES_AND_ERRORS"]}},"required":["Destination","OutputType"]},"TaskReportConfigDestinationS3":{"properties":{"BucketAccessRoleArn":"string","S3BucketArn":"string","Subdirectory":"string"}},"TaskSchedule":{"properties":{"ScheduleExpression":"string","Status":{"enum":["ENABLED","DISABLED"]}}},"Transferred":{"properties":{"ReportLevel":{"enum":["ERRORS_ONLY","SUCCESSES_AND_ERRORS"]}}},"Verified":{"properties":{"ReportLevel":{"enum":["ERRORS_ONLY","SUCCESSES_AND_ERRORS"]}}}}}'
};

// src/vocabulary/slice/dynamodb.generated.ts
var TYPES9 = {
  "AWS::DynamoDB::GlobalTable": '{"properties":{"AttributeDefinitions":{"list":{"ref":"AttributeDefinition"}},"BillingMode":"string","GlobalSecondaryIndexes":{"list":{"ref":"GlobalSecondaryIndex"}},"GlobalTableSourceArn":"string","GlobalTableWitnesses":{"list":{"ref":"GlobalTableWitness"}},"KeySchema":{"list":{"ref":"KeySchema"}},"LocalSecondaryIndexes":{"list":{"ref":"LocalSecondaryIndex"}},"MultiRegionConsistency":{"enum":["EVENTUAL","STRONG"]},"ReadOnDemandThroughputSettings":{"ref":"ReadOnDemandThroughputSettings"},"ReadProvisionedThroughputSettings":{"ref":"GlobalReadProvisionedThroughputSettings"},"Replicas":{"list":{"ref":"ReplicaSpecification"}},"SSESpecification":{"ref":"SSESpecification"},"StreamSpecification":{"ref":"StreamSpecification"},"TableName":"string","TimeToLiveSpecification":{"ref":"TimeToLiveSpecification"},"VectorIndexes":{"list":{"ref":"VectorIndex"}},"WarmThroughput":{"ref":"WarmThroughput"},"WriteOnDemandThroughputSettings":{"ref":"WriteOnDemandThroughputSettings"},"WriteProvisionedThroughputSettings":{"ref":"WriteProvisionedThroughputSettings"}},"required":["Replicas"],"attributes":{"Arn":"string","StreamArn":"string","TableId":"string"},"identifier":["TableName"],"arn":"arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}","definitions":{"AttributeDefinition":{"properties":{"AttributeName":"string","AttributeType":"string"},"required":["AttributeName","AttributeType"]},"CapacityAutoScalingSettings":{"properties":{"MaxCapacity":"integer","MinCapacity":"integer","SeedCapacity":"integer","TargetTrackingScalingPolicyConfiguration":{"ref":"TargetTrackingScalingPolicyConfiguration"}},"required":["MaxCapacity","MinCapacity","TargetTrackingScalingPolicyConfiguration"]},"ContributorInsightsSpecification":{"properties":{"Enabled":"boolean","Mode":{"enum":["ACCESSED_AND_THROTTLED_KEYS","THROTTLED_KEYS"]}},"required":["Enabled"]},"GlobalReadProvisionedThroughputSettings":{"properties":{"ReadCapacityUnits":"integer"}},"GlobalSecondaryIndex":{"properties":{"IndexName":"string","KeySchema":{"list":{"ref":"KeySchema"}},"Projection":{"ref":"Projection"},"ReadOnDemandThroughputSettings":{"ref":"ReadOnDemandThroughputSettings"},"ReadProvisionedThroughputSettings":{"ref":"GlobalReadProvisionedThroughputSettings"},"WarmThroughput":{"ref":"WarmThroughput"},"WriteOnDemandThroughputSettings":{"ref":"WriteOnDemandThroughputSettings"},"WriteProvisionedThroughputSettings":{"ref":"WriteProvisionedThroughputSettings"}},"required":["IndexName","KeySchema","Projection"]},"GlobalTableWitness":{"properties":{"Region":"string"}},"KeySchema":{"properties":{"AttributeName":"string","KeyType":"string"},"required":["AttributeName","KeyType"]},"KinesisStreamSpecification":{"properties":{"ApproximateCreationDateTimePrecision":{"enum":["MICROSECOND","MILLISECOND"]},"StreamArn":"string"},"required":["StreamArn"]},"LocalSecondaryIndex":{"properties":{"IndexName":"string","KeySchema":{"list":{"ref":"KeySchema"}},"Projection":{"ref":"Projection"}},"required":["IndexName","KeySchema","Projection"]},"PointInTimeRecoverySpecification":{"properties":{"PointInTimeRecoveryEnabled":"boolean","RecoveryPeriodInDays":"integer"}},"Projection":{"properties":{"NonKeyAttributes":{"list":"string"},"ProjectionType":"string"}},"ReadOnDemandThroughputSettings":{"properties":{"MaxReadRequestUnits":"integer"}},"ReadProvisionedThroughputSettings":{"properties":{"ReadCapacityAutoScalingSettings":{"ref":"CapacityAutoScalingSettings"},"ReadCapacityUnits":"integer"}},"ReplicaGlobalSecondaryIndexSpecification":{"properties":{"ContributorInsightsSpecification":{"ref":"ContributorInsightsSpecification"},"IndexName":"string","ReadOnDemandThroughputSettings":{"ref":"ReadOnDemandThroughputSettings"},"ReadProvisionedThroughputSettings":{"ref":"ReadProvisionedThroughputSettings"}},"required":["IndexName"]},"ReplicaSSESpecification":{"properties":{"KMSMasterKeyId":"string"},"required":["KMSMasterKeyId"]},"ReplicaSpecification":{"properties":{"ContributorInsightsSpecification":{"ref":"ContributorInsightsSpecification"},"DeletionProtectionEnabled":"boolean","GlobalSecondaryIndexes":{"list":{"ref":"ReplicaGlobalSecondaryIndexSpecification"}},"GlobalTableSettingsReplicationMode":{"enum":["ENABLED","DISABLED"]},"KinesisStreamSpecification":{"ref":"KinesisStreamSpecification"},"PointInTimeRecoverySpecification":{"ref":"PointInTimeRecoverySpecification"},"ReadOnDemandThroughputSettings":{"ref":"ReadOnDemandThroughputSettings"},"ReadProvisionedThroughputSettings":{"ref":"ReadProvisionedThroughputSettings"},"Region":"string","ReplicaStreamSpecification":{"ref":"ReplicaStreamSpecification"},"ResourcePolicy":{"ref":"ResourcePolicy"},"SSESpecification":{"ref":"ReplicaSSESpecification"},"TableClass":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Region"]},"ReplicaStreamSpecification":{"properties":{"ResourcePolicy":{"ref":"ResourcePolicy"},"Tags":{"list":{"ref":"Tag"}}}},"ResourcePolicy":{"properties":{"PolicyDocument":"json"},"required":["PolicyDocument"]},"SSESpecification":{"properties":{"SSEEnabled":"boolean","SSEType":"string"},"required":["SSEEnabled"]},"SearchSchemaElement":{"properties":{"AttributeName":"string","SearchSchemaElementType":{"enum":["HASH","INLINE_FILTER"]}},"required":["AttributeName","SearchSchemaElementType"]},"StreamSpecification":{"properties":{"StreamViewType":"string"},"required":["StreamViewType"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TargetTrackingScalingPolicyConfiguration":{"properties":{"DisableScaleIn":"boolean","ScaleInCooldown":"integer","ScaleOutCooldown":"integer","TargetValue":"number"},"required":["TargetValue"]},"TimeToLiveSpecification":{"properties":{"AttributeName":"string","Enabled":"boolean"},"required":["Enabled"]},"VectorAttribute":{"properties":{"AttributeName":"string"},"required":["AttributeName"]},"VectorIndex":{"properties":{"Dimensions":"integer","DistanceFunction":{"enum":["COSINE","DOT_PRODUCT","EUCLIDEAN"]},"IndexName":"string","Projection":{"ref":"Projection"},"SearchSchema":{"list":{"ref":"SearchSchemaElement"}},"VectorAttribute":{"ref":"VectorAttribute"}},"required":["Dimensions","DistanceFunction","IndexName","Projection","VectorAttribute"]},"WarmThroughput":{"properties":{"ReadUnitsPerSecond":"integer","WriteUnitsPerSecond":"integer"}},"WriteOnDemandThroughputSettings":{"properties":{"MaxWriteRequestUnits":"integer"}},"WriteProvisionedThroughputSettings":{"properties":{"WriteCapacityAutoScalingSettings":{"ref":"CapacityAutoScalingSettings"}}}}}',
  "AWS::DynamoDB::Table": '{"properties":{"AttributeDefinitions":{"list":{"ref":"AttributeDefinition"}},"BillingMode":"string","ContributorInsightsSpecification":{"ref":"ContributorInsightsSpecification"},"DeletionProtectionEnabled":"boolean","GlobalSecondaryIndexes":{"list":{"ref":"GlobalSecondaryIndex"}},"ImportSourceSpecification":{"ref":"ImportSourceSpecification"},"KeySchema":{"union":[{"list":{"ref":"KeySchema"}},"json"]},"KinesisStreamSpecification":{"ref":"KinesisStreamSpecification"},"LocalSecondaryIndexes":{"list":{"ref":"LocalSecondaryIndex"}},"OnDemandThroughput":{"ref":"OnDemandThroughput"},"PointInTimeRecoverySpecification":{"ref":"PointInTimeRecoverySpecification"},"ProvisionedThroughput":{"ref":"ProvisionedThroughput"},"ResourcePolicy":{"ref":"ResourcePolicy"},"SSESpecification":{"ref":"SSESpecification"},"StreamSpecification":{"ref":"StreamSpecification"},"TableClass":"string","TableName":"string","Tags":{"list":{"ref":"Tag"}},"TimeToLiveSpecification":{"ref":"TimeToLiveSpecification"},"VectorIndexes":{"list":{"ref":"VectorIndex"}},"WarmThroughput":{"ref":"WarmThroughput"}},"required":["KeySchema"],"attributes":{"Arn":"string","StreamArn":"string"},"identifier":["TableName"],"arn":"arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}","definitions":{"AttributeDefinition":{"properties":{"AttributeName":"string","AttributeType":"string"},"required":["AttributeName","AttributeType"]},"ContributorInsightsSpecification":{"properties":{"Enabled":"boolean","Mode":{"enum":["ACCESSED_AND_THROTTLED_KEYS","THROTTLED_KEYS"]}},"required":["Enabled"]},"Csv":{"properties":{"Delimiter":"string","HeaderList":{"list":"string"}}},"GlobalSecondaryIndex":{"properties":{"ContributorInsightsSpecification":{"ref":"ContributorInsightsSpecification"},"IndexName":"string","KeySchema":{"list":{"ref":"KeySchema"}},"OnDemandThroughput":{"ref":"OnDemandThroughput"},"Projection":{"ref":"Projection"},"ProvisionedThroughput":{"ref":"ProvisionedThroughput"},"WarmThroughput":{"ref":"WarmThroughput"}},"required":["IndexName","KeySchema","Projection"]},"ImportSourceSpecification":{"properties":{"InputCompressionType":"string","InputFormat":"string","InputFormatOptions":{"ref":"InputFormatOptions"},"S3BucketSource":{"ref":"S3BucketSource"}},"required":["InputFormat","S3BucketSource"]},"InputFormatOptions":{"properties":{"Csv":{"ref":"Csv"}}},"KeySchema":{"properties":{"AttributeName":"string","KeyType":"string"},"required":["AttributeName","KeyType"]},"KinesisStreamSpecification":{"properties":{"ApproximateCreationDateTimePrecision":{"enum":["MICROSECOND","MILLISECOND"]},"StreamArn":"string"},"required":["StreamArn"]},"LocalSecondaryIndex":{"properties":{"IndexName":"string","KeySchema":{"list":{"ref":"KeySchema"}},"Projection":{"ref":"Projection"}},"required":["IndexName","KeySchema","Projection"]},"OnDemandThroughput":{"properties":{"MaxReadRequestUnits":"integer","MaxWriteRequestUnits":"integer"}},"PointInTimeRecoverySpecification":{"properties":{"PointInTimeRecoveryEnabled":"boolean","RecoveryPeriodInDays":"integer"}},"Projection":{"properties":{"NonKeyAttributes":{"list":"string"},"ProjectionType":"string"}},"ProvisionedThroughput":{"properties":{"ReadCapacityUnits":"integer","WriteCapacityUnits":"integer"},"required":["ReadCapacityUnits","WriteCapacityUnits"]},"ResourcePolicy":{"properties":{"PolicyDocument":"json"},"required":["PolicyDocument"]},"S3BucketSource":{"properties":{"S3Bucket":"string","S3BucketOwner":"string","S3KeyPrefix":"string"},"required":["S3Bucket"]},"SSESpecification":{"properties":{"KMSMasterKeyId":"string","SSEEnabled":"boolean","SSEType":"string"},"required":["SSEEnabled"]},"SearchSchemaElement":{"properties":{"AttributeName":"string","SearchSchemaElementType":{"enum":["HASH","INLINE_FILTER"]}},"required":["AttributeName","SearchSchemaElementType"]},"StreamSpecification":{"properties":{"ResourcePolicy":{"ref":"ResourcePolicy"},"StreamViewType":"string","Tags":{"list":{"ref":"Tag"}}},"required":["StreamViewType"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TimeToLiveSpecification":{"properties":{"AttributeName":"string","Enabled":"boolean"},"required":["Enabled"]},"VectorAttribute":{"properties":{"AttributeName":"string"},"required":["AttributeName"]},"VectorIndex":{"properties":{"Dimensions":"integer","DistanceFunction":{"enum":["COSINE","DOT_PRODUCT","EUCLIDEAN"]},"IndexName":"string","Projection":{"ref":"Projection"},"SearchSchema":{"list":{"ref":"SearchSchemaElement"}},"VectorAttribute":{"ref":"VectorAttribute"}},"required":["Dimensions","DistanceFunction","IndexName","Projection","VectorAttribute"]},"WarmThroughput":{"properties":{"ReadUnitsPerSecond":"integer","WriteUnitsPerSecond":"integer"}}}}'
};

// src/vocabulary/slice/ec2.generated.ts
var TYPES10 = {
  "AWS::EC2::FlowLog": '{"properties":{"DeliverCrossAccountRole":"string","DeliverLogsPermissionArn":"string","DestinationOptions":{"ref":"DestinationOptions"},"LogDestination":"string","LogDestinationType":{"enum":["cloud-watch-logs","s3","kinesis-data-firehose"]},"LogFormat":"string","LogGroupName":"string","MaxAggregationInterval":"integer","ResourceId":"string","ResourceType":{"enum":["NetworkInterface","Subnet","VPC","TransitGateway","TransitGatewayAttachment","RegionalNatGateway"]},"TagFieldSpecifications":{"list":{"ref":"TagFieldSpecification"}},"Tags":{"list":{"ref":"Tag"}},"TrafficType":{"enum":["ACCEPT","ALL","REJECT"]}},"required":["ResourceId","ResourceType"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:vpc-flow-log/${FlowLogId}","definitions":{"DestinationOptions":{"properties":{"FileFormat":{"enum":["plain-text","parquet"]},"HiveCompatiblePartitions":"boolean","PerHourPartition":"boolean"},"required":["FileFormat","HiveCompatiblePartitions","PerHourPartition"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TagFieldSpecification":{"properties":{"ResourceType":"string","TagKeys":{"list":"string"}},"required":["ResourceType","TagKeys"]}}}',
  "AWS::EC2::GatewayRouteTableAssociation": '{"properties":{"GatewayId":"string","RouteTableId":"string"},"required":["GatewayId","RouteTableId"],"attributes":{"AssociationId":"string"},"identifier":["GatewayId"],"definitions":{}}',
  "AWS::EC2::Route": '{"properties":{"CarrierGatewayId":"string","CoreNetworkArn":"string","DestinationCidrBlock":"string","DestinationIpv6CidrBlock":"string","DestinationPrefixListId":"string","EgressOnlyInternetGatewayId":"string","GatewayId":"string","InstanceId":"string","LocalGatewayId":"string","NatGatewayId":"string","NetworkInterfaceId":"string","OdbNetworkArn":"string","RouteTableId":"string","TransitGatewayId":"string","VpcEndpointId":"string","VpcPeeringConnectionId":"string"},"required":["RouteTableId"],"attributes":{"CidrBlock":"string"},"identifier":["RouteTableId","CidrBlock"],"definitions":{}}',
  "AWS::EC2::RouteTable": '{"properties":{"Tags":{"list":{"ref":"Tag"}},"VpcId":"string"},"required":["VpcId"],"attributes":{"RouteTableId":"string"},"identifier":["RouteTableId"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:route-table/${RouteTableId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EC2::SecurityGroup": '{"properties":{"GroupDescription":"string","GroupName":"string","SecurityGroupEgress":{"list":{"ref":"Egress"}},"SecurityGroupIngress":{"list":{"ref":"Ingress"}},"Tags":{"list":{"ref":"Tag"}},"VpcId":"string"},"required":["GroupDescription"],"attributes":{"GroupId":"string","Id":"string","VpcId":"string"},"identifier":["Id"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}","definitions":{"Egress":{"properties":{"CidrIp":"string","CidrIpv6":"string","Description":"string","DestinationPrefixListId":"string","DestinationSecurityGroupId":"string","FromPort":"integer","IpProtocol":"string","ToPort":"integer"},"required":["IpProtocol"]},"Ingress":{"properties":{"CidrIp":"string","CidrIpv6":"string","Description":"string","FromPort":"integer","IpProtocol":"string","SourcePrefixListId":"string","SourceSecurityGroupId":"string","SourceSecurityGroupName":"string","SourceSecurityGroupOwnerId":"string","ToPort":"integer"},"required":["IpProtocol"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EC2::SecurityGroupEgress": '{"properties":{"CidrIp":"string","CidrIpv6":"string","Description":"string","DestinationPrefixListId":"string","DestinationSecurityGroupId":"string","FromPort":"integer","GroupId":"string","IpProtocol":"string","ToPort":"integer"},"required":["GroupId","IpProtocol"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}","definitions":{}}',
  "AWS::EC2::SecurityGroupIngress": '{"properties":{"CidrIp":"string","CidrIpv6":"string","Description":"string","FromPort":"integer","GroupId":"string","GroupName":"string","IpProtocol":"string","SourcePrefixListId":"string","SourceSecurityGroupId":"string","SourceSecurityGroupName":"string","SourceSecurityGroupOwnerId":"string","ToPort":"integer"},"required":["IpProtocol"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}","definitions":{}}',
  "AWS::EC2::SecurityGroupVpcAssociation": '{"properties":{"GroupId":"string","VpcId":"string"},"required":["GroupId","VpcId"],"attributes":{"State":{"enum":["associating","associated","association-failed","disassociating","disassociated","disassociation-failed"]},"StateReason":"string","VpcOwnerId":"string"},"identifier":["GroupId","VpcId"],"definitions":{}}',
  "AWS::EC2::SnapshotBlockPublicAccess": '{"properties":{"State":{"enum":["block-all-sharing","block-new-sharing"]}},"required":["State"],"attributes":{"AccountId":"string"},"identifier":["AccountId"],"definitions":{}}',
  "AWS::EC2::Subnet": '{"properties":{"AssignIpv6AddressOnCreation":"boolean","AvailabilityZone":"string","AvailabilityZoneId":"string","CidrBlock":"string","EnableDns64":"boolean","EnableLniAtDeviceIndex":"integer","Ipv4IpamPoolId":"string","Ipv4NetmaskLength":"integer","Ipv6CidrBlock":"string","Ipv6IpamPoolId":"string","Ipv6Native":"boolean","Ipv6NetmaskLength":"integer","MapPublicIpOnLaunch":"boolean","OutpostArn":"string","PrivateDnsNameOptionsOnLaunch":{"ref":"PrivateDnsNameOptionsOnLaunch"},"Tags":{"list":{"ref":"Tag"}},"VpcId":"string"},"required":["VpcId"],"attributes":{"AvailabilityZone":"string","AvailabilityZoneId":"string","BlockPublicAccessStates":{"ref":"BlockPublicAccessStates"},"CidrBlock":"string","Ipv6CidrBlocks":{"list":"string"},"NetworkAclAssociationId":"string","OutpostArn":"string","SubnetId":"string","VpcId":"string"},"identifier":["SubnetId"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:subnet/${SubnetId}","definitions":{"BlockPublicAccessStates":{"properties":{"InternetGatewayBlockMode":"string"}},"PrivateDnsNameOptionsOnLaunch":{"properties":{"EnableResourceNameDnsAAAARecord":"boolean","EnableResourceNameDnsARecord":"boolean","HostnameType":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EC2::SubnetCidrBlock": '{"properties":{"Ipv6CidrBlock":"string","Ipv6IpamPoolId":"string","Ipv6NetmaskLength":"integer","SubnetId":"string"},"required":["SubnetId"],"attributes":{"Id":"string","IpSource":"string","Ipv6AddressAttribute":"string"},"identifier":["Id"],"definitions":{}}',
  "AWS::EC2::SubnetNetworkAclAssociation": '{"properties":{"NetworkAclId":"string","SubnetId":"string"},"required":["NetworkAclId","SubnetId"],"attributes":{"AssociationId":"string"},"identifier":["AssociationId"],"definitions":{}}',
  "AWS::EC2::SubnetRouteTableAssociation": '{"properties":{"RouteTableId":"string","SubnetId":"string"},"required":["RouteTableId","SubnetId"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{}}',
  "AWS::EC2::VPC": '{"properties":{"CidrBlock":"string","EnableDnsHostnames":"boolean","EnableDnsSupport":"boolean","InstanceTenancy":"string","Ipv4IpamPoolId":"string","Ipv4NetmaskLength":"integer","Tags":{"list":{"ref":"Tag"}},"VpcEncryptionControl":{"ref":"VpcEncryptionControl"}},"attributes":{"CidrBlock":"string","CidrBlockAssociations":{"list":"string"},"DefaultNetworkAcl":"string","DefaultSecurityGroup":"string","Ipv6CidrBlocks":{"list":"string"},"VpcEncryptionControl.ResourceExclusions":{"ref":"VpcEncryptionControlExclusions"},"VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway":{"ref":"VpcEncryptionControlExclusion"},"VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State":"string","VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage":"string","VpcEncryptionControl.ResourceExclusions.ElasticFileSystem":{"ref":"VpcEncryptionControlExclusion"},"VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State":"string","VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage":"string","VpcEncryptionControl.ResourceExclusions.InternetGateway":{"ref":"VpcEncryptionControlExclusion"},"VpcEncryptionControl.ResourceExclusions.InternetGateway.State":"string","VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage":"string","VpcEncryptionControl.ResourceExclusions.Lambda":{"ref":"VpcEncryptionControlExclusion"},"VpcEncryptionControl.ResourceExclusions.Lambda.State":"string","VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage":"string","VpcEncryptionControl.ResourceExclusions.NatGateway":{"ref":"VpcEncryptionControlExclusion"},"VpcEncryptionControl.ResourceExclusions.NatGateway.State":"string","VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage":"string","VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway":{"ref":"VpcEncryptionControlExclusion"},"VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State":"string","VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage":"string","VpcEncryptionControl.ResourceExclusions.VpcLattice":{"ref":"VpcEncryptionControlExclusion"},"VpcEncryptionControl.ResourceExclusions.VpcLattice.State":"string","VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage":"string","VpcEncryptionControl.ResourceExclusions.VpcPeering":{"ref":"VpcEncryptionControlExclusion"},"VpcEncryptionControl.ResourceExclusions.VpcPeering.State":"string","VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage":"string","VpcEncryptionControl.State":"string","VpcEncryptionControl.StateMessage":"string","VpcEncryptionControl.VpcEncryptionControlId":"string","VpcEncryptionControl.VpcId":"string","VpcId":"string"},"identifier":["VpcId"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcEncryptionControl":{"properties":{"EgressOnlyInternetGatewayExclusion":{"enum":["enable","disable"]},"ElasticFileSystemExclusion":{"enum":["enable","disable"]},"InternetGatewayExclusion":{"enum":["enable","disable"]},"LambdaExclusion":{"enum":["enable","disable"]},"Mode":{"enum":["monitor","enforce"]},"NatGatewayExclusion":{"enum":["enable","disable"]},"ResourceExclusions":{"ref":"VpcEncryptionControlExclusions"},"State":"string","StateMessage":"string","VirtualPrivateGatewayExclusion":{"enum":["enable","disable"]},"VpcEncryptionControlId":"string","VpcId":"string","VpcLatticeExclusion":{"enum":["enable","disable"]},"VpcPeeringExclusion":{"enum":["enable","disable"]}}},"VpcEncryptionControlExclusion":{"properties":{"State":"string","StateMessage":"string"}},"VpcEncryptionControlExclusions":{"properties":{"EgressOnlyInternetGateway":{"ref":"VpcEncryptionControlExclusion"},"ElasticFileSystem":{"ref":"VpcEncryptionControlExclusion"},"InternetGateway":{"ref":"VpcEncryptionControlExclusion"},"Lambda":{"ref":"VpcEncryptionControlExclusion"},"NatGateway":{"ref":"VpcEncryptionControlExclusion"},"VirtualPrivateGateway":{"ref":"VpcEncryptionControlExclusion"},"VpcLattice":{"ref":"VpcEncryptionControlExclusion"},"VpcPeering":{"ref":"VpcEncryptionControlExclusion"}}}}}',
  "AWS::EC2::VPCBlockPublicAccessExclusion": '{"properties":{"InternetGatewayExclusionMode":{"enum":["allow-bidirectional","allow-egress"]},"SubnetId":"string","Tags":{"list":{"ref":"Tag"}},"VpcId":"string"},"required":["InternetGatewayExclusionMode"],"attributes":{"ExclusionId":"string"},"identifier":["ExclusionId"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:vpc-block-public-access-exclusion/${VpcBlockPublicAccessExclusionId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EC2::VPCBlockPublicAccessOptions": '{"properties":{"InternetGatewayBlockMode":{"enum":["block-bidirectional","block-ingress"]}},"required":["InternetGatewayBlockMode"],"attributes":{"AccountId":"string","ExclusionsAllowed":"string"},"identifier":["AccountId"],"definitions":{}}',
  "AWS::EC2::VPCCidrBlock": '{"properties":{"AmazonProvidedIpv6CidrBlock":"boolean","CidrBlock":"string","Ipv4IpamPoolId":"string","Ipv4NetmaskLength":"integer","Ipv6CidrBlock":"string","Ipv6CidrBlockNetworkBorderGroup":"string","Ipv6IpamPoolId":"string","Ipv6NetmaskLength":"integer","Ipv6Pool":"string","VpcId":"string"},"required":["VpcId"],"attributes":{"Id":"string","IpSource":"string","Ipv6AddressAttribute":"string"},"identifier":["Id","VpcId"],"definitions":{}}',
  "AWS::EC2::VPCDHCPOptionsAssociation": '{"properties":{"DhcpOptionsId":"string","VpcId":"string"},"required":["DhcpOptionsId","VpcId"],"attributes":{},"identifier":["DhcpOptionsId","VpcId"],"definitions":{}}',
  "AWS::EC2::VPCEndpoint": '{"properties":{"DnsOptions":{"ref":"DnsOptionsSpecification"},"IpAddressType":{"enum":["ipv4","ipv6","dualstack","not-specified"]},"PolicyDocument":{"union":["string","json"]},"PrivateDnsEnabled":"boolean","ResourceConfigurationArn":"string","RouteTableIds":{"list":"string"},"SecurityGroupIds":{"list":"string"},"ServiceName":"string","ServiceNetworkArn":"string","ServiceRegion":"string","SubnetIds":{"list":"string"},"Tags":{"list":{"ref":"Tag"}},"VpcEndpointType":{"enum":["Interface","Gateway","GatewayLoadBalancer","ServiceNetwork","Resource","Tunnel"]},"VpcId":"string"},"required":["VpcId"],"attributes":{"CreationTimestamp":"string","DnsEntries":{"list":"string"},"Id":"string","NetworkInterfaceIds":{"list":"string"}},"identifier":["Id"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}","definitions":{"DnsOptionsSpecification":{"properties":{"DnsRecordIpType":{"enum":["ipv4","ipv6","dualstack","service-defined","not-specified"]},"PrivateDnsOnlyForInboundResolverEndpoint":{"enum":["OnlyInboundResolver","AllResolvers","NotSpecified"]},"PrivateDnsPreference":{"enum":["VERIFIED_DOMAINS_ONLY","ALL_DOMAINS","VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS","SPECIFIED_DOMAINS_ONLY"]},"PrivateDnsSpecifiedDomains":{"list":"string"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EC2::VPCEndpointConnectionNotification": '{"properties":{"ConnectionEvents":{"list":"string"},"ConnectionNotificationArn":"string","ServiceId":"string","VPCEndpointId":"string"},"required":["ConnectionEvents","ConnectionNotificationArn"],"attributes":{"VPCEndpointConnectionNotificationId":"string"},"identifier":["VPCEndpointConnectionNotificationId"],"definitions":{}}',
  "AWS::EC2::VPCEndpointService": '{"properties":{"AcceptanceRequired":"boolean","ContributorInsightsEnabled":"boolean","GatewayLoadBalancerArns":{"list":"string"},"NetworkLoadBalancerArns":{"list":"string"},"PayerResponsibility":"string","PrivateDnsName":"string","PrivateDnsNameConfiguration":{"ref":"PrivateDnsNameConfiguration"},"SupportedIpAddressTypes":{"list":{"enum":["ipv4","ipv6"]}},"SupportedRegions":{"list":"string"},"Tags":{"list":{"ref":"Tag"}}},"attributes":{"PrivateDnsNameConfiguration.Name":"string","PrivateDnsNameConfiguration.State":"string","PrivateDnsNameConfiguration.Type":"string","PrivateDnsNameConfiguration.Value":"string","ServiceId":"string"},"identifier":["ServiceId"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}","definitions":{"PrivateDnsNameConfiguration":{"properties":{"Name":"string","State":"string","Type":"string","Value":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EC2::VPCEndpointServicePermissions": '{"properties":{"AllowedPrincipals":{"list":"string"},"ServiceId":"string"},"required":["ServiceId"],"attributes":{},"identifier":["ServiceId"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service-permission/${VpcEndpointServicePermissionId}","definitions":{}}',
  "AWS::EC2::VPCGatewayAttachment": '{"properties":{"InternetGatewayId":"string","VpcId":"string","VpnGatewayId":"string"},"required":["VpcId"],"attributes":{"AttachmentType":"string"},"identifier":["AttachmentType","VpcId"],"definitions":{}}',
  "AWS::EC2::VPCPeeringConnection": '{"properties":{"AssumeRoleRegion":"string","PeerOwnerId":"string","PeerRegion":"string","PeerRoleArn":"string","PeerVpcId":"string","Tags":{"list":{"ref":"Tag"}},"VpcId":"string"},"required":["PeerVpcId","VpcId"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EC2::Volume": '{"properties":{"AutoEnableIO":"boolean","AvailabilityZone":"string","AvailabilityZoneId":"string","Encrypted":"boolean","Iops":"integer","KmsKeyId":"string","MultiAttachEnabled":"boolean","OutpostArn":"string","Size":"integer","SnapshotId":"string","SourceVolumeId":"string","Tags":{"list":{"ref":"Tag"}},"Throughput":"integer","VolumeInitializationRate":"integer","VolumeType":"string"},"attributes":{"VolumeId":"string"},"identifier":["VolumeId"],"arn":"arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EC2::VolumeAttachment": '{"properties":{"Device":"string","EbsCardIndex":"integer","InstanceId":"string","VolumeId":"string"},"required":["InstanceId","VolumeId"],"attributes":{},"identifier":["VolumeId","InstanceId"],"definitions":{}}'
};

// src/vocabulary/slice/efs.generated.ts
var TYPES11 = {
  "AWS::EFS::AccessPoint": '{"properties":{"AccessPointTags":{"list":{"ref":"AccessPointTag"}},"ClientToken":"string","FileSystemId":"string","PosixUser":{"ref":"PosixUser"},"RootDirectory":{"ref":"RootDirectory"}},"required":["FileSystemId"],"attributes":{"AccessPointId":"string","Arn":"string"},"identifier":["AccessPointId"],"arn":"arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}","definitions":{"AccessPointTag":{"properties":{"Key":"string","Value":"string"}},"CreationInfo":{"properties":{"OwnerGid":"string","OwnerUid":"string","Permissions":"string"},"required":["OwnerGid","OwnerUid","Permissions"]},"PosixUser":{"properties":{"Gid":"string","SecondaryGids":{"list":"string"},"Uid":"string"},"required":["Gid","Uid"]},"RootDirectory":{"properties":{"CreationInfo":{"ref":"CreationInfo"},"Path":"string"}}}}',
  "AWS::EFS::FileSystem": '{"properties":{"AvailabilityZoneName":"string","BackupPolicy":{"ref":"BackupPolicy"},"BypassPolicyLockoutSafetyCheck":"boolean","Encrypted":"boolean","FileSystemPolicy":"json","FileSystemProtection":{"ref":"FileSystemProtection"},"FileSystemTags":{"list":{"ref":"ElasticFileSystemTag"}},"KmsKeyId":"string","LifecyclePolicies":{"list":{"ref":"LifecyclePolicy"}},"PerformanceMode":"string","ProvisionedThroughputInMibps":"number","ReplicationConfiguration":{"ref":"ReplicationConfiguration"},"ThroughputMode":"string"},"attributes":{"Arn":"string","FileSystemId":"string"},"identifier":["FileSystemId"],"arn":"arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}","definitions":{"BackupPolicy":{"properties":{"Status":{"enum":["DISABLED","ENABLED"]}},"required":["Status"]},"ElasticFileSystemTag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"FileSystemProtection":{"properties":{"ReplicationOverwriteProtection":{"enum":["DISABLED","ENABLED"]}}},"LifecyclePolicy":{"properties":{"TransitionToArchive":"string","TransitionToIA":"string","TransitionToPrimaryStorageClass":"string"}},"ReplicationConfiguration":{"properties":{"Destinations":{"list":{"ref":"ReplicationDestination"}}}},"ReplicationDestination":{"properties":{"AvailabilityZoneName":"string","FileSystemId":"string","KmsKeyId":"string","Region":"string","RoleArn":"string","Status":"string","StatusMessage":"string"}}}}',
  "AWS::EFS::MountTarget": '{"properties":{"FileSystemId":"string","IpAddress":"string","IpAddressType":{"enum":["IPV4_ONLY","IPV6_ONLY","DUAL_STACK"]},"Ipv6Address":"string","SecurityGroups":{"list":"string"},"SubnetId":"string"},"required":["FileSystemId","SecurityGroups","SubnetId"],"attributes":{"Id":"string","IpAddress":"string"},"identifier":["Id"],"definitions":{}}'
};

// src/vocabulary/slice/emr.generated.ts
var TYPES12 = {
  "AWS::EMR::Cluster": '{"properties":{"AdditionalInfo":"json","Applications":{"list":{"ref":"Application"}},"AutoScalingRole":"string","AutoTerminationPolicy":{"ref":"AutoTerminationPolicy"},"BootstrapActions":{"list":{"ref":"BootstrapActionConfig"}},"Configurations":{"list":{"ref":"Configuration"}},"CustomAmiId":"string","EbsRootVolumeIops":"integer","EbsRootVolumeSize":"integer","EbsRootVolumeThroughput":"integer","Instances":{"ref":"JobFlowInstancesConfig"},"JobFlowRole":"string","KerberosAttributes":{"ref":"KerberosAttributes"},"LogEncryptionKmsKeyId":"string","LogUri":"string","ManagedScalingPolicy":{"ref":"ManagedScalingPolicy"},"Name":"string","OSReleaseLabel":"string","PlacementGroupConfigs":{"list":{"ref":"PlacementGroupConfig"}},"ReleaseLabel":"string","ScaleDownBehavior":"string","SecurityConfiguration":"string","ServiceRole":"string","StepConcurrencyLevel":"integer","Steps":{"list":{"ref":"StepConfig"}},"Tags":{"list":{"ref":"Tag"}},"VisibleToAllUsers":"boolean"},"required":["Instances","JobFlowRole","Name","ServiceRole"],"attributes":{"Id":"string","MasterPublicDNS":"string"},"identifier":["Id"],"arn":"arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}","definitions":{"Application":{"properties":{"AdditionalInfo":{"map":"string"},"Args":{"list":"string"},"Name":"string","Version":"string"}},"AutoScalingPolicy":{"properties":{"Constraints":{"ref":"ScalingConstraints"},"Rules":{"list":{"ref":"ScalingRule"}}},"required":["Constraints","Rules"]},"AutoTerminationPolicy":{"properties":{"IdleTimeout":"integer"}},"BootstrapActionConfig":{"properties":{"Name":"string","ScriptBootstrapAction":{"ref":"ScriptBootstrapActionConfig"}},"required":["Name","ScriptBootstrapAction"]},"CloudWatchAlarmDefinition":{"properties":{"ComparisonOperator":"string","Dimensions":{"list":{"ref":"MetricDimension"}},"EvaluationPeriods":"integer","MetricName":"string","Namespace":"string","Period":"integer","Statistic":"string","Threshold":"number","Unit":"string"},"required":["ComparisonOperator","MetricName","Period","Threshold"]},"ComputeLimits":{"properties":{"MaximumCapacityUnits":"integer","MaximumCoreCapacityUnits":"integer","MaximumOnDemandCapacityUnits":"integer","MinimumCapacityUnits":"integer","UnitType":"string"},"required":["MaximumCapacityUnits","MinimumCapacityUnits","UnitType"]},"Configuration":{"properties":{"Classification":"string","ConfigurationProperties":{"map":"string"},"Configurations":{"list":{"ref":"Configuration"}}}},"EbsBlockDeviceConfig":{"properties":{"VolumeSpecification":{"ref":"VolumeSpecification"},"VolumesPerInstance":"integer"},"required":["VolumeSpecification"]},"EbsConfiguration":{"properties":{"EbsBlockDeviceConfigs":{"list":{"ref":"EbsBlockDeviceConfig"}},"EbsOptimized":"boolean"}},"HadoopJarStepConfig":{"properties":{"Args":{"list":"string"},"Jar":"string","MainClass":"string","StepProperties":{"list":{"ref":"KeyValue"}}},"required":["Jar"]},"InstanceFleetConfig":{"properties":{"InstanceTypeConfigs":{"list":{"ref":"InstanceTypeConfig"}},"LaunchSpecifications":{"ref":"InstanceFleetProvisioningSpecifications"},"Name":"string","ResizeSpecifications":{"ref":"InstanceFleetResizingSpecifications"},"TargetOnDemandCapacity":"integer","TargetSpotCapacity":"integer"}},"InstanceFleetProvisioningSpecifications":{"properties":{"OnDemandSpecification":{"ref":"OnDemandProvisioningSpecification"},"SpotSpecification":{"ref":"SpotProvisioningSpecification"}}},"InstanceFleetResizingSpecifications":{"properties":{"OnDemandResizeSpecification":{"ref":"OnDemandResizingSpecification"},"SpotResizeSpecification":{"ref":"SpotResizingSpecification"}}},"InstanceGroupConfig":{"properties":{"AutoScalingPolicy":{"ref":"AutoScalingPolicy"},"BidPrice":"string","Configurations":{"list":{"ref":"Configuration"}},"CustomAmiId":"string","EbsConfiguration":{"ref":"EbsConfiguration"},"InstanceCount":"integer","InstanceType":"string","Market":"string","Name":"string"},"required":["InstanceCount","InstanceType"]},"InstanceTypeConfig":{"properties":{"BidPrice":"string","BidPriceAsPercentageOfOnDemandPrice":"number","Configurations":{"list":{"ref":"Configuration"}},"CustomAmiId":"string","EbsConfiguration":{"ref":"EbsConfiguration"},"InstanceType":"string","Priority":"number","WeightedCapacity":"integer"},"required":["InstanceType"]},"JobFlowInstancesConfig":{"properties":{"AdditionalMasterSecurityGroups":{"list":"string"},"AdditionalSlaveSecurityGroups":{"list":"string"},"CoreInstanceFleet":{"ref":"InstanceFleetConfig"},"CoreInstanceGroup":{"ref":"InstanceGroupConfig"},"Ec2KeyName":"string","Ec2SubnetId":"string","Ec2SubnetIds":{"list":"string"},"EmrManagedMasterSecurityGroup":"string","EmrManagedSlaveSecurityGroup":"string","HadoopVersion":"string","KeepJobFlowAliveWhenNoSteps":"boolean","MasterInstanceFleet":{"ref":"InstanceFleetConfig"},"MasterInstanceGroup":{"ref":"InstanceGroupConfig"},"Placement":{"ref":"PlacementType"},"ServiceAccessSecurityGroup":"string","TaskInstanceFleets":{"list":{"ref":"InstanceFleetConfig"}},"TaskInstanceGroups":{"list":{"ref":"InstanceGroupConfig"}},"TerminationProtected":"boolean","UnhealthyNodeReplacement":"boolean"}},"KerberosAttributes":{"properties":{"ADDomainJoinPassword":"string","ADDomainJoinUser":"string","CrossRealmTrustPrincipalPassword":"string","KdcAdminPassword":"string","Realm":"string"},"required":["KdcAdminPassword","Realm"]},"KeyValue":{"properties":{"Key":"string","Value":"string"}},"ManagedScalingPolicy":{"properties":{"ComputeLimits":{"ref":"ComputeLimits"},"ScalingStrategy":"string","UtilizationPerformanceIndex":"integer"}},"MetricDimension":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"OnDemandCapacityReservationOptions":{"properties":{"CapacityReservationPreference":"string","CapacityReservationResourceGroupArn":"string","UsageStrategy":"string"}},"OnDemandProvisioningSpecification":{"properties":{"AllocationStrategy":"string","CapacityReservationOptions":{"ref":"OnDemandCapacityReservationOptions"}},"required":["AllocationStrategy"]},"OnDemandResizingSpecification":{"properties":{"AllocationStrategy":"string","CapacityReservationOptions":{"ref":"OnDemandCapacityReservationOptions"},"TimeoutDurationMinutes":"integer"}},"PlacementGroupConfig":{"properties":{"InstanceRole":"string","PlacementStrategy":"string"},"required":["InstanceRole"]},"PlacementType":{"properties":{"AvailabilityZone":"string"},"required":["AvailabilityZone"]},"ScalingAction":{"properties":{"Market":"string","SimpleScalingPolicyConfiguration":{"ref":"SimpleScalingPolicyConfiguration"}},"required":["SimpleScalingPolicyConfiguration"]},"ScalingConstraints":{"properties":{"MaxCapacity":"integer","MinCapacity":"integer"},"required":["MaxCapacity","MinCapacity"]},"ScalingRule":{"properties":{"Action":{"ref":"ScalingAction"},"Description":"string","Name":"string","Trigger":{"ref":"ScalingTrigger"}},"required":["Action","Name","Trigger"]},"ScalingTrigger":{"properties":{"CloudWatchAlarmDefinition":{"ref":"CloudWatchAlarmDefinition"}},"required":["CloudWatchAlarmDefinition"]},"ScriptBootstrapActionConfig":{"properties":{"Args":{"list":"string"},"Path":"string"},"required":["Path"]},"SimpleScalingPolicyConfiguration":{"properties":{"AdjustmentType":"string","CoolDown":"integer","ScalingAdjustment":"integer"},"required":["ScalingAdjustment"]},"SpotProvisioningSpecification":{"properties":{"AllocationStrategy":"string","BlockDurationMinutes":"integer","TimeoutAction":"string","TimeoutDurationMinutes":"integer"},"required":["TimeoutAction","TimeoutDurationMinutes"]},"SpotResizingSpecification":{"properties":{"AllocationStrategy":"string","TimeoutDurationMinutes":"integer"}},"StepConfig":{"properties":{"ActionOnFailure":"string","HadoopJarStep":{"ref":"HadoopJarStepConfig"},"Name":"string"},"required":["HadoopJarStep","Name"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VolumeSpecification":{"properties":{"Iops":"integer","SizeInGB":"integer","Throughput":"integer","VolumeType":"string"},"required":["SizeInGB","VolumeType"]}}}',
  "AWS::EMR::InstanceFleetConfig": '{"properties":{"ClusterId":"string","InstanceFleetType":"string","InstanceTypeConfigs":{"list":{"ref":"InstanceTypeConfig"}},"LaunchSpecifications":{"ref":"InstanceFleetProvisioningSpecifications"},"Name":"string","ResizeSpecifications":{"ref":"InstanceFleetResizingSpecifications"},"TargetOnDemandCapacity":"integer","TargetSpotCapacity":"integer"},"required":["ClusterId","InstanceFleetType"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{"Configuration":{"properties":{"Classification":"string","ConfigurationProperties":{"map":"string"},"Configurations":{"list":{"ref":"Configuration"}}}},"EbsBlockDeviceConfig":{"properties":{"VolumeSpecification":{"ref":"VolumeSpecification"},"VolumesPerInstance":"integer"},"required":["VolumeSpecification"]},"EbsConfiguration":{"properties":{"EbsBlockDeviceConfigs":{"list":{"ref":"EbsBlockDeviceConfig"}},"EbsOptimized":"boolean"}},"InstanceFleetProvisioningSpecifications":{"properties":{"OnDemandSpecification":{"ref":"OnDemandProvisioningSpecification"},"SpotSpecification":{"ref":"SpotProvisioningSpecification"}}},"InstanceFleetResizingSpecifications":{"properties":{"OnDemandResizeSpecification":{"ref":"OnDemandResizingSpecification"},"SpotResizeSpecification":{"ref":"SpotResizingSpecification"}}},"InstanceTypeConfig":{"properties":{"BidPrice":"string","BidPriceAsPercentageOfOnDemandPrice":"number","Configurations":{"list":{"ref":"Configuration"}},"CustomAmiId":"string","EbsConfiguration":{"ref":"EbsConfiguration"},"InstanceType":"string","Priority":"number","WeightedCapacity":"integer"},"required":["InstanceType"]},"OnDemandCapacityReservationOptions":{"properties":{"CapacityReservationPreference":"string","CapacityReservationResourceGroupArn":"string","UsageStrategy":"string"}},"OnDemandProvisioningSpecification":{"properties":{"AllocationStrategy":"string","CapacityReservationOptions":{"ref":"OnDemandCapacityReservationOptions"}},"required":["AllocationStrategy"]},"OnDemandResizingSpecification":{"properties":{"AllocationStrategy":"string","CapacityReservationOptions":{"ref":"OnDemandCapacityReservationOptions"},"TimeoutDurationMinutes":"integer"}},"SpotProvisioningSpecification":{"properties":{"AllocationStrategy":"string","BlockDurationMinutes":"integer","TimeoutAction":"string","TimeoutDurationMinutes":"integer"},"required":["TimeoutAction","TimeoutDurationMinutes"]},"SpotResizingSpecification":{"properties":{"AllocationStrategy":"string","TimeoutDurationMinutes":"integer"}},"VolumeSpecification":{"properties":{"Iops":"integer","SizeInGB":"integer","Throughput":"integer","VolumeType":"string"},"required":["SizeInGB","VolumeType"]}}}',
  "AWS::EMR::InstanceGroupConfig": '{"properties":{"AutoScalingPolicy":{"ref":"AutoScalingPolicy"},"BidPrice":"string","Configurations":{"list":{"ref":"AppConfiguration"}},"CustomAmiId":"string","EbsConfiguration":{"ref":"EbsConfiguration"},"InstanceCount":"integer","InstanceRole":"string","InstanceType":"string","JobFlowId":"string","Market":"string","Name":"string"},"required":["InstanceCount","InstanceRole","InstanceType","JobFlowId"],"attributes":{"InstanceGroupId":"string"},"identifier":["InstanceGroupId","JobFlowId"],"definitions":{"AppConfiguration":{"properties":{"Classification":"string","ConfigurationProperties":{"map":"string"},"Configurations":{"list":{"ref":"AppConfiguration"}}}},"AutoScalingPolicy":{"properties":{"Constraints":{"ref":"ScalingConstraints"},"Rules":{"list":{"ref":"ScalingRule"}}},"required":["Constraints","Rules"]},"CloudWatchAlarmDefinition":{"properties":{"ComparisonOperator":"string","Dimensions":{"list":{"ref":"MetricDimension"}},"EvaluationPeriods":"integer","MetricName":"string","Namespace":"string","Period":"integer","Statistic":"string","Threshold":"number","Unit":"string"},"required":["ComparisonOperator","MetricName","Period","Threshold"]},"EbsBlockDeviceConfig":{"properties":{"VolumeSpecification":{"ref":"VolumeSpecification"},"VolumesPerInstance":"integer"},"required":["VolumeSpecification"]},"EbsConfiguration":{"properties":{"EbsBlockDeviceConfigs":{"list":{"ref":"EbsBlockDeviceConfig"}},"EbsOptimized":"boolean"}},"MetricDimension":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"ScalingAction":{"properties":{"Market":"string","SimpleScalingPolicyConfiguration":{"ref":"SimpleScalingPolicyConfiguration"}},"required":["SimpleScalingPolicyConfiguration"]},"ScalingConstraints":{"properties":{"MaxCapacity":"integer","MinCapacity":"integer"},"required":["MaxCapacity","MinCapacity"]},"ScalingRule":{"properties":{"Action":{"ref":"ScalingAction"},"Description":"string","Name":"string","Trigger":{"ref":"ScalingTrigger"}},"required":["Action","Name","Trigger"]},"ScalingTrigger":{"properties":{"CloudWatchAlarmDefinition":{"ref":"CloudWatchAlarmDefinition"}},"required":["CloudWatchAlarmDefinition"]},"SimpleScalingPolicyConfiguration":{"properties":{"AdjustmentType":"string","CoolDown":"integer","ScalingAdjustment":"integer"},"required":["ScalingAdjustment"]},"VolumeSpecification":{"properties":{"Iops":"integer","SizeInGB":"integer","Throughput":"integer","VolumeType":"string"},"required":["SizeInGB","VolumeType"]}}}',
  "AWS::EMR::SecurityConfiguration": '{"properties":{"Name":"string","SecurityConfiguration":{"union":["json","string"]}},"required":["SecurityConfiguration"],"attributes":{},"identifier":["Name"],"definitions":{}}',
  "AWS::EMR::Step": '{"properties":{"ActionOnFailure":"string","EncryptionKeyArn":"string","HadoopJarStep":{"ref":"HadoopJarStepConfig"},"JobFlowId":"string","LogUri":"string","Name":"string"},"required":["ActionOnFailure","HadoopJarStep","JobFlowId","Name"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{"HadoopJarStepConfig":{"properties":{"Args":{"list":"string"},"Jar":"string","MainClass":"string","StepProperties":{"list":{"ref":"KeyValue"}}},"required":["Jar"]},"KeyValue":{"properties":{"Key":"string","Value":"string"}}}}',
  "AWS::EMR::Studio": '{"properties":{"AuthMode":{"enum":["SSO","IAM"]},"DefaultS3Location":"string","Description":"string","EncryptionKeyArn":"string","EngineSecurityGroupId":"string","IdcInstanceArn":"string","IdcUserAssignment":{"enum":["REQUIRED","OPTIONAL"]},"IdpAuthUrl":"string","IdpRelayStateParameterName":"string","Name":"string","ServiceRole":"string","SubnetIds":{"list":"string"},"Tags":{"list":{"ref":"Tag"}},"TrustedIdentityPropagationEnabled":"boolean","UserRole":"string","VpcId":"string","WorkspaceSecurityGroupId":"string"},"required":["AuthMode","DefaultS3Location","EngineSecurityGroupId","Name","ServiceRole","SubnetIds","VpcId","WorkspaceSecurityGroupId"],"attributes":{"Arn":"string","StudioId":"string","Url":"string"},"identifier":["StudioId"],"arn":"arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::EMR::StudioSessionMapping": '{"properties":{"IdentityName":"string","IdentityType":{"enum":["USER","GROUP"]},"SessionPolicyArn":"string","StudioId":"string"},"required":["IdentityName","IdentityType","SessionPolicyArn","StudioId"],"attributes":{},"identifier":["StudioId","IdentityType","IdentityName"],"definitions":{}}',
  "AWS::EMR::WALWorkspace": '{"properties":{"Tags":{"list":{"ref":"Tag"}},"WALWorkspaceName":"string"},"attributes":{},"identifier":["WALWorkspaceName"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/emrserverless.generated.ts
var TYPES13 = {
  "AWS::EMRServerless::Application": '{"properties":{"Architecture":{"enum":["ARM64","X86_64"]},"AutoStartConfiguration":{"ref":"AutoStartConfiguration"},"AutoStopConfiguration":{"ref":"AutoStopConfiguration"},"IdentityCenterConfiguration":{"ref":"IdentityCenterConfiguration"},"ImageConfiguration":{"ref":"ImageConfigurationInput"},"InitialCapacity":{"list":{"ref":"InitialCapacityConfigKeyValuePair"}},"InteractiveConfiguration":{"ref":"InteractiveConfiguration"},"MaximumCapacity":{"ref":"MaximumAllowedResources"},"MonitoringConfiguration":{"ref":"MonitoringConfiguration"},"Name":"string","NetworkConfiguration":{"ref":"NetworkConfiguration"},"ReleaseLabel":"string","RuntimeConfiguration":{"list":{"ref":"ConfigurationObject"}},"SchedulerConfiguration":{"ref":"SchedulerConfiguration"},"Tags":{"list":{"ref":"Tag"}},"Type":"string","WorkerTypeSpecifications":{"map":{"ref":"WorkerTypeSpecificationInput"}}},"required":["ReleaseLabel","Type"],"attributes":{"ApplicationId":"string","Arn":"string"},"identifier":["ApplicationId"],"arn":"arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}","definitions":{"AutoStartConfiguration":{"properties":{"Enabled":"boolean"}},"AutoStopConfiguration":{"properties":{"Enabled":"boolean","IdleTimeoutMinutes":"integer"}},"CloudWatchLoggingConfiguration":{"properties":{"Enabled":"boolean","EncryptionKeyArn":"string","LogGroupName":"string","LogStreamNamePrefix":"string","LogTypeMap":{"list":{"ref":"LogTypeMapKeyValuePair"}}}},"ConfigurationObject":{"properties":{"Classification":"string","Configurations":{"list":{"ref":"ConfigurationObject"}},"Properties":{"map":"string"}},"required":["Classification"]},"IdentityCenterConfiguration":{"properties":{"IdentityCenterInstanceArn":"string"}},"ImageConfigurationInput":{"properties":{"ImageUri":"string"}},"InitialCapacityConfig":{"properties":{"WorkerConfiguration":{"ref":"WorkerConfiguration"},"WorkerCount":"integer"},"required":["WorkerConfiguration","WorkerCount"]},"InitialCapacityConfigKeyValuePair":{"properties":{"Key":"string","Value":{"ref":"InitialCapacityConfig"}},"required":["Key","Value"]},"InteractiveConfiguration":{"properties":{"LivyEndpointEnabled":"boolean","SessionEnabled":"boolean","StudioEnabled":"boolean"}},"LogTypeMapKeyValuePair":{"properties":{"Key":"string","Value":{"list":"string"}},"required":["Key","Value"]},"ManagedPersistenceMonitoringConfiguration":{"properties":{"Enabled":"boolean","EncryptionKeyArn":"string"}},"MaximumAllowedResources":{"properties":{"Cpu":"string","Disk":"string","Memory":"string"},"required":["Cpu","Memory"]},"MonitoringConfiguration":{"properties":{"CloudWatchLoggingConfiguration":{"ref":"CloudWatchLoggingConfiguration"},"ManagedPersistenceMonitoringConfiguration":{"ref":"ManagedPersistenceMonitoringConfiguration"},"PrometheusMonitoringConfiguration":{"ref":"PrometheusMonitoringConfiguration"},"S3MonitoringConfiguration":{"ref":"S3MonitoringConfiguration"}}},"NetworkConfiguration":{"properties":{"SecurityGroupIds":{"list":"string"},"SubnetIds":{"list":"string"}}},"PrometheusMonitoringConfiguration":{"properties":{"RemoteWriteUrl":"string"}},"S3MonitoringConfiguration":{"properties":{"EncryptionKeyArn":"string","LogUri":"string"}},"SchedulerConfiguration":{"properties":{"MaxConcurrentRuns":"integer","QueueTimeoutMinutes":"integer"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"WorkerConfiguration":{"properties":{"Cpu":"string","Disk":"string","DiskType":"string","Memory":"string"},"required":["Cpu","Memory"]},"WorkerTypeSpecificationInput":{"properties":{"ImageConfiguration":{"ref":"ImageConfigurationInput"}}}}}'
};

// src/vocabulary/slice/events.generated.ts
var TYPES14 = {
  "AWS::Events::ApiDestination": '{"properties":{"ConnectionArn":"string","Description":"string","HttpMethod":{"enum":["GET","HEAD","POST","OPTIONS","PUT","DELETE","PATCH"]},"InvocationEndpoint":"string","InvocationRateLimitPerSecond":"integer","Name":"string"},"required":["ConnectionArn","HttpMethod","InvocationEndpoint"],"attributes":{"Arn":"string","ArnForPolicy":"string"},"identifier":["Name"],"arn":"arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}","definitions":{}}',
  "AWS::Events::Archive": '{"properties":{"ArchiveName":"string","Description":"string","EventPattern":"json","KmsKeyIdentifier":"string","RetentionDays":"integer","SourceArn":"string"},"required":["SourceArn"],"attributes":{"Arn":"string"},"identifier":["ArchiveName"],"arn":"arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}","definitions":{}}',
  "AWS::Events::Connection": '{"properties":{"AuthParameters":{"ref":"AuthParameters"},"AuthorizationType":{"enum":["API_KEY","BASIC","OAUTH_CLIENT_CREDENTIALS"]},"Description":"string","InvocationConnectivityParameters":{"ref":"InvocationConnectivityParameters"},"KmsKeyIdentifier":"string","Name":"string"},"attributes":{"Arn":"string","ArnForPolicy":"string","AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn":"string","InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn":"string","SecretArn":"string"},"identifier":["Name"],"arn":"arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}","definitions":{"ApiKeyAuthParameters":{"properties":{"ApiKeyName":"string","ApiKeyValue":"string"},"required":["ApiKeyName","ApiKeyValue"]},"AuthParameters":{"properties":{"ApiKeyAuthParameters":{"ref":"ApiKeyAuthParameters"},"BasicAuthParameters":{"ref":"BasicAuthParameters"},"ConnectivityParameters":{"ref":"ConnectivityParameters"},"InvocationHttpParameters":{"ref":"ConnectionHttpParameters"},"OAuthParameters":{"ref":"OAuthParameters"}}},"BasicAuthParameters":{"properties":{"Password":"string","Username":"string"},"required":["Password","Username"]},"ClientParameters":{"properties":{"ClientID":"string","ClientSecret":"string"},"required":["ClientID","ClientSecret"]},"ConnectionHttpParameters":{"properties":{"BodyParameters":{"list":{"ref":"Parameter"}},"HeaderParameters":{"list":{"ref":"Parameter"}},"QueryStringParameters":{"list":{"ref":"Parameter"}}}},"ConnectivityParameters":{"properties":{"ResourceParameters":{"ref":"ResourceParameters"}},"required":["ResourceParameters"]},"InvocationConnectivityParameters":{"properties":{"ResourceParameters":{"ref":"ResourceParameters"}},"required":["ResourceParameters"]},"OAuthParameters":{"properties":{"AuthorizationEndpoint":"string","ClientParameters":{"ref":"ClientParameters"},"HttpMethod":{"enum":["GET","POST","PUT"]},"OAuthHttpParameters":{"ref":"ConnectionHttpParameters"}},"required":["AuthorizationEndpoint","ClientParameters","HttpMethod"]},"Parameter":{"properties":{"IsValueSecret":"boolean","Key":"string","Value":"string"},"required":["Key","Value"]},"ResourceParameters":{"properties":{"ResourceAssociationArn":"string","ResourceConfigurationArn":"string"},"required":["ResourceConfigurationArn"]}}}',
  "AWS::Events::Endpoint": '{"properties":{"Description":"string","EventBuses":{"list":{"ref":"EndpointEventBus"}},"Name":"string","ReplicationConfig":{"ref":"ReplicationConfig"},"RoleArn":"string","RoutingConfig":{"ref":"RoutingConfig"}},"required":["EventBuses","RoutingConfig"],"attributes":{"Arn":"string","EndpointId":"string","EndpointUrl":"string","State":{"enum":["ACTIVE","CREATING","UPDATING","DELETING","CREATE_FAILED","UPDATE_FAILED"]},"StateReason":"string"},"identifier":["Name"],"arn":"arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}","definitions":{"EndpointEventBus":{"properties":{"EventBusArn":"string"},"required":["EventBusArn"]},"FailoverConfig":{"properties":{"Primary":{"ref":"Primary"},"Secondary":{"ref":"Secondary"}},"required":["Primary","Secondary"]},"Primary":{"properties":{"HealthCheck":"string"},"required":["HealthCheck"]},"ReplicationConfig":{"properties":{"State":{"enum":["ENABLED","DISABLED"]}},"required":["State"]},"RoutingConfig":{"properties":{"FailoverConfig":{"ref":"FailoverConfig"}},"required":["FailoverConfig"]},"Secondary":{"properties":{"Route":"string"},"required":["Route"]}}}',
  "AWS::Events::EventBus": '{"properties":{"DeadLetterConfig":{"ref":"DeadLetterConfig"},"Description":"string","EventSourceName":"string","KmsKeyIdentifier":"string","LogConfig":{"ref":"LogConfig"},"Name":"string","Policy":{"union":["json","string"]},"Tags":{"list":{"ref":"Tag"}}},"required":["Name"],"attributes":{"Arn":"string","Name":"string","Policy":"string"},"identifier":["Name"],"arn":"arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}","definitions":{"DeadLetterConfig":{"properties":{"Arn":"string"}},"LogConfig":{"properties":{"IncludeDetail":{"enum":["FULL","NONE"]},"Level":{"enum":["INFO","ERROR","TRACE","OFF"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Events::EventBusPolicy": '{"properties":{"Action":"string","Condition":{"ref":"Condition"},"EventBusName":"string","Principal":"string","Statement":"json","StatementId":"string"},"required":["StatementId"],"attributes":{},"identifier":["EventBusName","StatementId"],"definitions":{"Condition":{"properties":{"Key":"string","Type":"string","Value":"string"}}}}',
  "AWS::Events::Rule": '{"properties":{"Description":"string","EventBusName":"string","EventPattern":{"union":["string","json"]},"Name":"string","RoleArn":"string","ScheduleExpression":"string","State":{"enum":["DISABLED","ENABLED","ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"]},"Tags":{"list":{"ref":"Tag"}},"Targets":{"list":{"ref":"Target"}}},"attributes":{"Arn":"string","RuleName":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}","definitions":{"AppSyncParameters":{"properties":{"GraphQLOperation":"string"},"required":["GraphQLOperation"]},"AwsVpcConfiguration":{"properties":{"AssignPublicIp":"string","SecurityGroups":{"list":"string"},"Subnets":{"list":"string"}},"required":["Subnets"]},"BatchArrayProperties":{"properties":{"Size":"integer"}},"BatchParameters":{"properties":{"ArrayProperties":{"ref":"BatchArrayProperties"},"JobDefinition":"string","JobName":"string","RetryStrategy":{"ref":"BatchRetryStrategy"}},"required":["JobDefinition","JobName"]},"BatchRetryStrategy":{"properties":{"Attempts":"integer"}},"CapacityProviderStrategyItem":{"properties":{"Base":"integer","CapacityProvider":"string","Weight":"integer"},"required":["CapacityProvider"]},"DeadLetterConfig":{"properties":{"Arn":"string"}},"EcsParameters":{"properties":{"CapacityProviderStrategy":{"list":{"ref":"CapacityProviderStrategyItem"}},"EnableECSManagedTags":"boolean","EnableExecuteCommand":"boolean","Group":"string","LaunchType":"string","NetworkConfiguration":{"ref":"NetworkConfiguration"},"PlacementConstraints":{"list":{"ref":"PlacementConstraint"}},"PlacementStrategies":{"list":{"ref":"PlacementStrategy"}},"PlatformVersion":"string","PropagateTags":"string","ReferenceId":"string","TagList":{"list":{"ref":"Tag"}},"TaskCount":"integer","TaskDefinitionArn":"string"},"required":["TaskDefinitionArn"]},"HttpParameters":{"properties":{"HeaderParameters":{"map":"string"},"PathParameterValues":{"list":"string"},"QueryStringParameters":{"map":"string"}}},"InputTransformer":{"properties":{"InputPathsMap":{"map":"string"},"InputTemplate":"string"},"required":["InputTemplate"]},"KinesisParameters":{"properties":{"PartitionKeyPath":"string"},"required":["PartitionKeyPath"]},"NetworkConfiguration":{"properties":{"AwsVpcConfiguration":{"ref":"AwsVpcConfiguration"}}},"PlacementConstraint":{"properties":{"Expression":"string","Type":"string"}},"PlacementStrategy":{"properties":{"Field":"string","Type":"string"}},"RedshiftDataParameters":{"properties":{"Database":"string","DbUser":"string","SecretManagerArn":"string","Sql":"string","Sqls":{"list":"string"},"StatementName":"string","WithEvent":"boolean"},"required":["Database"]},"RetryPolicy":{"properties":{"MaximumEventAgeInSeconds":"integer","MaximumRetryAttempts":"integer"}},"RunCommandParameters":{"properties":{"RunCommandTargets":{"list":{"ref":"RunCommandTarget"}}},"required":["RunCommandTargets"]},"RunCommandTarget":{"properties":{"Key":"string","Values":{"list":"string"}},"required":["Key","Values"]},"SageMakerPipelineParameter":{"properties":{"Name":"string","Value":"string"},"required":["Name","Value"]},"SageMakerPipelineParameters":{"properties":{"PipelineParameterList":{"list":{"ref":"SageMakerPipelineParameter"}}}},"SqsParameters":{"properties":{"MessageGroupId":"string"},"required":["MessageGroupId"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"Target":{"properties":{"AppSyncParameters":{"ref":"AppSyncParameters"},"Arn":"string","BatchParameters":{"ref":"BatchParameters"},"DeadLetterConfig":{"ref":"DeadLetterConfig"},"EcsParameters":{"ref":"EcsParameters"},"HttpParameters":{"ref":"HttpParameters"},"Id":"string","Input":"string","InputPath":"string","InputTransformer":{"ref":"InputTransformer"},"KinesisParameters":{"ref":"KinesisParameters"},"RedshiftDataParameters":{"ref":"RedshiftDataParameters"},"RetryPolicy":{"ref":"RetryPolicy"},"RoleArn":"string","RunCommandParameters":{"ref":"RunCommandParameters"},"SageMakerPipelineParameters":{"ref":"SageMakerPipelineParameters"},"SqsParameters":{"ref":"SqsParameters"}},"required":["Arn","Id"]}}}'
};

// src/vocabulary/slice/fsx.generated.ts
var TYPES15 = {
  "AWS::FSx::Backup": '{"properties":{"FileSystemId":"string","Tags":{"list":{"ref":"Tag"}}},"required":["FileSystemId"],"attributes":{"BackupId":"string","CreationTime":"string","Lifecycle":{"enum":["AVAILABLE","CREATING","TRANSFERRING","DELETED","FAILED","PENDING","COPYING"]},"ResourceARN":"string","Type":{"enum":["AUTOMATIC","USER_INITIATED","AWS_BACKUP"]}},"identifier":["ResourceARN"],"arn":"arn:${Partition}:fsx:${Region}:${Account}:backup/${BackupId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::FSx::DataRepositoryAssociation": '{"properties":{"BatchImportMetaDataOnCreate":"boolean","DataRepositoryPath":"string","FileSystemId":"string","FileSystemPath":"string","ImportedFileChunkSize":"integer","S3":{"ref":"S3"},"Tags":{"list":{"ref":"Tag"}}},"required":["DataRepositoryPath","FileSystemId","FileSystemPath"],"attributes":{"AssociationId":"string","ResourceARN":"string"},"identifier":["AssociationId"],"definitions":{"AutoExportPolicy":{"properties":{"Events":{"list":"string"}},"required":["Events"]},"AutoImportPolicy":{"properties":{"Events":{"list":"string"}},"required":["Events"]},"S3":{"properties":{"AutoExportPolicy":{"ref":"AutoExportPolicy"},"AutoImportPolicy":{"ref":"AutoImportPolicy"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::FSx::FileCache": '{"properties":{"CopyTagsToDataRepositoryAssociations":"boolean","DataRepositoryAssociations":{"list":{"ref":"DataRepositoryAssociation"}},"FileCacheType":{"enum":["LUSTRE"]},"FileCacheTypeVersion":"string","KmsKeyId":"string","LustreConfiguration":{"ref":"LustreConfiguration"},"SecurityGroupIds":{"list":"string"},"StorageCapacity":"integer","SubnetIds":{"list":"string"},"Tags":{"list":{"ref":"Tag"}}},"required":["FileCacheType","FileCacheTypeVersion","StorageCapacity","SubnetIds"],"attributes":{"CreationTime":"string","DNSName":"string","DataRepositoryAssociationIds":{"list":"string"},"FileCacheId":"string","Lifecycle":{"enum":["AVAILABLE","CREATING","DELETING","UPDATING","FAILED"]},"LustreConfiguration.LogConfiguration":{"ref":"LogConfiguration"},"LustreConfiguration.MountName":"string","NetworkInterfaceIds":{"list":"string"},"OwnerId":"string","ResourceARN":"string","VpcId":"string"},"identifier":["ResourceARN"],"arn":"arn:${Partition}:fsx:${Region}:${Account}:file-cache/${FileCacheId}","definitions":{"DataRepositoryAssociation":{"properties":{"DataRepositoryPath":"string","FileCachePath":"string"},"required":["DataRepositoryPath","FileCachePath"]},"LogConfiguration":{"properties":{"Destination":"string","Level":{"enum":["DISABLED","WARN_ONLY","ERROR_ONLY","WARN_ERROR"]}},"required":["Level"]},"LustreConfiguration":{"properties":{"DeploymentType":{"enum":["CACHE_1"]},"LogConfiguration":{"ref":"LogConfiguration"},"MetadataConfiguration":{"ref":"MetadataConfiguration"},"MountName":"string","PerUnitStorageThroughput":"integer","WeeklyMaintenanceStartTime":"string"},"required":["DeploymentType","MetadataConfiguration","PerUnitStorageThroughput"]},"MetadataConfiguration":{"properties":{"StorageCapacity":"integer"},"required":["StorageCapacity"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::FSx::FileSystem": '{"properties":{"BackupId":"string","FileSystemType":"string","FileSystemTypeVersion":"string","KmsKeyId":"string","LustreConfiguration":{"ref":"LustreConfiguration"},"NetworkType":"string","OntapConfiguration":{"ref":"OntapConfiguration"},"OpenZFSConfiguration":{"ref":"OpenZFSConfiguration"},"SecurityGroupIds":{"list":"string"},"StorageCapacity":"integer","StorageType":"string","SubnetIds":{"list":"string"},"Tags":{"list":{"ref":"Tag"}},"WindowsConfiguration":{"ref":"WindowsConfiguration"}},"required":["FileSystemType","SubnetIds"],"attributes":{"DNSName":"string","Id":"string","LustreMountName":"string","ResourceARN":"string","RootVolumeId":"string"},"identifier":["Id"],"arn":"arn:${Partition}:fsx:${Region}:${Account}:file-system/${ResourcePath}","definitions":{"AuditLogConfiguration":{"properties":{"AuditLogDestination":"string","FileAccessAuditLogLevel":"string","FileShareAccessAuditLogLevel":"string"},"required":["FileAccessAuditLogLevel","FileShareAccessAuditLogLevel"]},"ClientConfigurations":{"properties":{"Clients":"string","Options":{"list":"string"}}},"DataReadCacheConfiguration":{"properties":{"SizeGiB":"integer","SizingMode":"string"}},"DiskIopsConfiguration":{"properties":{"Iops":"integer","Mode":"string"}},"FsrmConfiguration":{"properties":{"EventLogDestination":"string","FsrmServiceEnabled":"boolean"},"required":["FsrmServiceEnabled"]},"LogConfiguration":{"properties":{"Destination":"string","Level":"string"},"required":["Level"]},"LustreConfiguration":{"properties":{"AutoImportPolicy":"string","AutomaticBackupRetentionDays":"integer","CopyTagsToBackups":"boolean","DailyAutomaticBackupStartTime":"string","DataCompressionType":"string","DataReadCacheConfiguration":{"ref":"DataReadCacheConfiguration"},"DeploymentType":"string","DriveCacheType":"string","EfaEnabled":"boolean","ExportPath":"string","ImportPath":"string","ImportedFileChunkSize":"integer","LogConfiguration":{"ref":"LogConfiguration"},"MetadataConfiguration":{"ref":"MetadataConfiguration"},"PerUnitStorageThroughput":"integer","ThroughputCapacity":"integer","WeeklyMaintenanceStartTime":"string"}},"MetadataConfiguration":{"properties":{"Iops":"integer","Mode":"string"}},"NfsExports":{"properties":{"ClientConfigurations":{"list":{"ref":"ClientConfigurations"}}}},"OntapConfiguration":{"properties":{"AutomaticBackupRetentionDays":"integer","DailyAutomaticBackupStartTime":"string","DeploymentType":"string","DiskIopsConfiguration":{"ref":"DiskIopsConfiguration"},"EndpointIpAddressRange":"string","EndpointIpv6AddressRange":"string","FsxAdminPassword":"string","HAPairs":"integer","PreferredSubnetId":"string","RouteTableIds":{"list":"string"},"ThroughputCapacity":"integer","ThroughputCapacityPerHAPair":"integer","WeeklyMaintenanceStartTime":"string"},"required":["DeploymentType"]},"OpenZFSConfiguration":{"properties":{"AutomaticBackupRetentionDays":"integer","CopyTagsToBackups":"boolean","CopyTagsToVolumes":"boolean","DailyAutomaticBackupStartTime":"string","DeploymentType":"string","DiskIopsConfiguration":{"ref":"DiskIopsConfiguration"},"EndpointIpAddressRange":"string","EndpointIpv6AddressRange":"string","Options":{"list":"string"},"PreferredSubnetId":"string","ReadCacheConfiguration":{"ref":"ReadCacheConfiguration"},"RootVolumeConfiguration":{"ref":"RootVolumeConfiguration"},"RouteTableIds":{"list":"string"},"ThroughputCapacity":"integer","WeeklyMaintenanceStartTime":"string"},"required":["DeploymentType"]},"ReadCacheConfiguration":{"properties":{"SizeGiB":"integer","SizingMode":"string"}},"RootVolumeConfiguration":{"properties":{"CopyTagsToSnapshots":"boolean","DataCompressionType":"string","NfsExports":{"list":{"ref":"NfsExports"}},"ReadOnly":"boolean","RecordSizeKiB":"integer","UserAndGroupQuotas":{"list":{"ref":"UserAndGroupQuotas"}}}},"SelfManagedActiveDirectoryConfiguration":{"properties":{"DnsIps":{"list":"string"},"DomainJoinServiceAccountSecret":"string","DomainName":"string","FileSystemAdministratorsGroup":"string","OrganizationalUnitDistinguishedName":"string","Password":"string","UserName":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"UserAndGroupQuotas":{"properties":{"Id":"integer","StorageCapacityQuotaGiB":"integer","Type":"string"}},"WindowsConfiguration":{"properties":{"ActiveDirectoryId":"string","Aliases":{"list":"string"},"AuditLogConfiguration":{"ref":"AuditLogConfiguration"},"AutomaticBackupRetentionDays":"integer","CopyTagsToBackups":"boolean","DailyAutomaticBackupStartTime":"string","DeploymentType":"string","DiskIopsConfiguration":{"ref":"DiskIopsConfiguration"},"FsrmConfiguration":{"ref":"FsrmConfiguration"},"PreferredSubnetId":"string","SelfManagedActiveDirectoryConfiguration":{"ref":"SelfManagedActiveDirectoryConfiguration"},"ThroughputCapacity":"integer","WeeklyMaintenanceStartTime":"string"},"required":["ThroughputCapacity"]}}}',
  "AWS::FSx::S3AccessPointAttachment": '{"properties":{"Name":"string","OntapConfiguration":{"ref":"S3AccessPointOntapConfiguration"},"OpenZFSConfiguration":{"ref":"S3AccessPointOpenZFSConfiguration"},"S3AccessPoint":{"ref":"S3AccessPoint"},"Type":{"enum":["OPENZFS","ONTAP"]}},"required":["Name","Type"],"attributes":{"Lifecycle":{"enum":["AVAILABLE","CREATING","DELETING","FAILED","MISCONFIGURED","UPDATING"]},"S3AccessPoint.Alias":"string","S3AccessPoint.ResourceARN":"string"},"identifier":["Name"],"definitions":{"FileSystemGID":{"properties":{"Gid":"number"},"required":["Gid"]},"OntapFileSystemIdentity":{"properties":{"Type":{"enum":["UNIX","WINDOWS"]},"UnixUser":{"ref":"OntapUnixFileSystemUser"},"WindowsUser":{"ref":"OntapWindowsFileSystemUser"}},"required":["Type"]},"OntapUnixFileSystemUser":{"properties":{"Name":"string"},"required":["Name"]},"OntapWindowsFileSystemUser":{"properties":{"Name":"string"},"required":["Name"]},"OpenZFSFileSystemIdentity":{"properties":{"PosixUser":{"ref":"OpenZFSPosixFileSystemUser"},"Type":{"enum":["POSIX"]}},"required":["PosixUser","Type"]},"OpenZFSPosixFileSystemUser":{"properties":{"Gid":"number","SecondaryGids":{"list":{"ref":"FileSystemGID"}},"Uid":"number"},"required":["Gid","Uid"]},"S3AccessPoint":{"properties":{"Alias":"string","Policy":{"union":["json","string"]},"ResourceARN":"string","VpcConfiguration":{"ref":"S3AccessPointVpcConfiguration"}}},"S3AccessPointOntapConfiguration":{"properties":{"FileSystemIdentity":{"ref":"OntapFileSystemIdentity"},"VolumeId":"string"},"required":["FileSystemIdentity","VolumeId"]},"S3AccessPointOpenZFSConfiguration":{"properties":{"FileSystemIdentity":{"ref":"OpenZFSFileSystemIdentity"},"VolumeId":"string"},"required":["FileSystemIdentity","VolumeId"]},"S3AccessPointVpcConfiguration":{"properties":{"VpcId":"string"},"required":["VpcId"]}}}',
  "AWS::FSx::Snapshot": '{"properties":{"Name":"string","Tags":{"list":{"ref":"Tag"}},"VolumeId":"string"},"required":["Name","VolumeId"],"attributes":{"Id":"string","ResourceARN":"string"},"identifier":["Id"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::FSx::StorageVirtualMachine": '{"properties":{"ActiveDirectoryConfiguration":{"ref":"ActiveDirectoryConfiguration"},"FileSystemId":"string","Name":"string","RootVolumeSecurityStyle":"string","SvmAdminPassword":"string","Tags":{"list":{"ref":"Tag"}}},"required":["FileSystemId","Name"],"attributes":{"ResourceARN":"string","StorageVirtualMachineId":"string","UUID":"string"},"identifier":["StorageVirtualMachineId"],"definitions":{"ActiveDirectoryConfiguration":{"properties":{"NetBiosName":"string","SelfManagedActiveDirectoryConfiguration":{"ref":"SelfManagedActiveDirectoryConfiguration"}}},"SelfManagedActiveDirectoryConfiguration":{"properties":{"DnsIps":{"list":"string"},"DomainJoinServiceAccountSecret":"string","DomainName":"string","FileSystemAdministratorsGroup":"string","OrganizationalUnitDistinguishedName":"string","Password":"string","UserName":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::FSx::Volume": '{"properties":{"BackupId":"string","Name":"string","OntapConfiguration":{"ref":"OntapConfiguration"},"OpenZFSConfiguration":{"ref":"OpenZFSConfiguration"},"Tags":{"list":{"ref":"Tag"}},"VolumeType":"string"},"required":["Name"],"attributes":{"ResourceARN":"string","UUID":"string","VolumeId":"string"},"identifier":["VolumeId"],"definitions":{"AggregateConfiguration":{"properties":{"Aggregates":{"list":"string"},"ConstituentsPerAggregate":"integer"}},"AutocommitPeriod":{"properties":{"Type":"string","Value":"integer"},"required":["Type"]},"ClientConfigurations":{"properties":{"Clients":"string","Options":{"list":"string"}},"required":["Clients","Options"]},"NfsExports":{"properties":{"ClientConfigurations":{"list":{"ref":"ClientConfigurations"}}},"required":["ClientConfigurations"]},"OntapConfiguration":{"properties":{"AggregateConfiguration":{"ref":"AggregateConfiguration"},"CopyTagsToBackups":"string","JunctionPath":"string","OntapVolumeType":"string","SecurityStyle":"string","SizeInBytes":"string","SizeInMegabytes":"string","SnaplockConfiguration":{"ref":"SnaplockConfiguration"},"SnapshotPolicy":"string","StorageEfficiencyEnabled":"string","StorageVirtualMachineId":"string","TieringPolicy":{"ref":"TieringPolicy"},"VolumeStyle":"string"},"required":["StorageVirtualMachineId"]},"OpenZFSConfiguration":{"properties":{"CopyTagsToSnapshots":"boolean","DataCompressionType":"string","NfsExports":{"list":{"ref":"NfsExports"}},"Options":{"list":"string"},"OriginSnapshot":{"ref":"OriginSnapshot"},"ParentVolumeId":"string","ReadOnly":"boolean","RecordSizeKiB":"integer","StorageCapacityQuotaGiB":"integer","StorageCapacityReservationGiB":"integer","UserAndGroupQuotas":{"list":{"ref":"UserAndGroupQuotas"}}},"required":["ParentVolumeId"]},"OriginSnapshot":{"properties":{"CopyStrategy":"string","SnapshotARN":"string"},"required":["CopyStrategy","SnapshotARN"]},"RetentionPeriod":{"properties":{"Type":"string","Value":"integer"},"required":["Type"]},"SnaplockConfiguration":{"properties":{"AuditLogVolume":"string","AutocommitPeriod":{"ref":"AutocommitPeriod"},"PrivilegedDelete":"string","RetentionPeriod":{"ref":"SnaplockRetentionPeriod"},"SnaplockType":"string","VolumeAppendModeEnabled":"string"},"required":["SnaplockType"]},"SnaplockRetentionPeriod":{"properties":{"DefaultRetention":{"ref":"RetentionPeriod"},"MaximumRetention":{"ref":"RetentionPeriod"},"MinimumRetention":{"ref":"RetentionPeriod"}},"required":["DefaultRetention","MaximumRetention","MinimumRetention"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TieringPolicy":{"properties":{"CoolingPeriod":"integer","Name":"string"}},"UserAndGroupQuotas":{"properties":{"Id":"integer","StorageCapacityQuotaGiB":"integer","Type":"string"},"required":["Id","StorageCapacityQuotaGiB","Type"]}}}'
};

// src/vocabulary/slice/glue.generated.ts
var TYPES16 = {
  "AWS::Glue::Blueprint": '{"properties":{"BlueprintLocation":"string","Description":"string","Name":"string","Tags":{"list":{"ref":"Tag"}}},"required":["BlueprintLocation","Name"],"attributes":{"Arn":"string","CreatedOn":"string","LastModifiedOn":"string","ParameterSpec":"string","Status":{"enum":["CREATING","ACTIVE","UPDATING","FAILED"]}},"identifier":["Arn"],"arn":"arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Glue::Catalog": '{"properties":{"AllowFullTableExternalDataAccess":{"enum":["True","False"]},"CatalogProperties":{"ref":"CatalogProperties"},"CreateDatabaseDefaultPermissions":{"list":{"ref":"PrincipalPermissions"}},"CreateTableDefaultPermissions":{"list":{"ref":"PrincipalPermissions"}},"Description":"string","FederatedCatalog":{"ref":"FederatedCatalog"},"Name":"string","OverwriteChildResourcePermissionsWithDefault":{"enum":["Accept","Deny"]},"Parameters":{"map":"string"},"Tags":{"list":{"ref":"Tag"}},"TargetRedshiftCatalog":{"ref":"TargetRedshiftCatalog"}},"required":["Name"],"attributes":{"CatalogId":"string","CatalogProperties.CustomProperties":{"map":"string"},"CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName":"string","CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus":"string","CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName":"string","CreateTime":"integer","ResourceArn":"string","UpdateTime":"integer"},"identifier":["ResourceArn"],"arn":"arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}","definitions":{"CatalogProperties":{"properties":{"CustomProperties":{"map":"string"},"DataLakeAccessProperties":{"ref":"DataLakeAccessProperties"}}},"DataLakeAccessProperties":{"properties":{"AllowFullTableExternalDataAccess":{"enum":["True","False"]},"CatalogType":"string","DataLakeAccess":"boolean","DataTransferRole":"string","KmsKey":"string","ManagedWorkgroupName":"string","ManagedWorkgroupStatus":"string","RedshiftDatabaseName":"string"}},"DataLakePrincipal":{"properties":{"DataLakePrincipalIdentifier":"string"}},"FederatedCatalog":{"properties":{"ConnectionName":"string","Identifier":"string"}},"PrincipalPermissions":{"properties":{"Permissions":{"list":{"enum":["ALL","SELECT","ALTER","DROP","DELETE","INSERT","CREATE_DATABASE","CREATE_TABLE","DATA_LOCATION_ACCESS"]}},"Principal":{"ref":"DataLakePrincipal"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TargetRedshiftCatalog":{"properties":{"CatalogArn":"string"},"required":["CatalogArn"]}}}',
  "AWS::Glue::Classifier": '{"properties":{"CsvClassifier":{"ref":"CsvClassifier"},"GrokClassifier":{"ref":"GrokClassifier"},"JsonClassifier":{"ref":"JsonClassifier"},"XMLClassifier":{"ref":"XMLClassifier"}},"attributes":{"Name":"string"},"identifier":["Name"],"definitions":{"CsvClassifier":{"properties":{"AllowSingleColumn":"boolean","ContainsCustomDatatype":{"list":"string"},"ContainsHeader":"string","CustomDatatypeConfigured":"boolean","Delimiter":"string","DisableValueTrimming":"boolean","Header":{"list":"string"},"Name":"string","QuoteSymbol":"string"}},"GrokClassifier":{"properties":{"Classification":"string","CustomPatterns":"string","GrokPattern":"string","Name":"string"},"required":["Classification","GrokPattern"]},"JsonClassifier":{"properties":{"JsonPath":"string","Name":"string"},"required":["JsonPath"]},"XMLClassifier":{"properties":{"Classification":"string","Name":"string","RowTag":"string"},"required":["Classification","RowTag"]}}}',
  "AWS::Glue::Connection": '{"properties":{"CatalogId":"string","ConnectionInput":{"ref":"ConnectionInput"},"Tags":"json"},"required":["CatalogId","ConnectionInput"],"attributes":{"Name":"string"},"identifier":["CatalogId","Name"],"arn":"arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}","definitions":{"AuthenticationConfiguration":{"properties":{"AuthenticationType":"string","BasicAuthenticationCredentials":{"ref":"BasicAuthenticationCredentials"},"CustomAuthenticationCredentials":"json","KmsKeyArn":"string","OAuth2Properties":{"ref":"OAuth2Properties"},"SecretArn":"string"},"required":["AuthenticationType"]},"AuthorizationCodeProperties":{"properties":{"AuthorizationCode":"string","RedirectUri":"string"}},"BasicAuthenticationCredentials":{"properties":{"Password":"string","Username":"string"}},"ConnectionInput":{"properties":{"AthenaProperties":"json","AuthenticationConfiguration":{"ref":"AuthenticationConfiguration"},"ConnectionProperties":"json","ConnectionType":"string","Description":"string","MatchCriteria":{"list":"string"},"Name":"string","PhysicalConnectionRequirements":{"ref":"PhysicalConnectionRequirements"},"PythonProperties":"json","SparkProperties":"json","ValidateCredentials":"boolean","ValidateForComputeEnvironments":{"list":"string"}},"required":["ConnectionType"]},"OAuth2ClientApplication":{"properties":{"AWSManagedClientApplicationReference":"string","UserManagedClientApplicationClientId":"string"}},"OAuth2Credentials":{"properties":{"AccessToken":"string","JwtToken":"string","RefreshToken":"string","UserManagedClientApplicationClientSecret":"string"}},"OAuth2Properties":{"properties":{"AuthorizationCodeProperties":{"ref":"AuthorizationCodeProperties"},"OAuth2ClientApplication":{"ref":"OAuth2ClientApplication"},"OAuth2Credentials":{"ref":"OAuth2Credentials"},"OAuth2GrantType":"string","TokenUrl":"string","TokenUrlParametersMap":"json"}},"PhysicalConnectionRequirements":{"properties":{"AvailabilityZone":"string","SecurityGroupIdList":{"list":"string"},"SubnetId":"string"}}}}',
  "AWS::Glue::ConnectionType": '{"properties":{"ConnectionProperties":{"ref":"ConnectionPropertiesConfiguration"},"ConnectionType":"string","ConnectorAuthenticationConfiguration":{"ref":"ConnectorAuthenticationConfiguration"},"Description":"string","IntegrationType":{"enum":["REST"]},"RestConfiguration":{"ref":"RestConfiguration"},"Tags":{"list":{"ref":"Tag"}}},"required":["ConnectionType","RestConfiguration"],"attributes":{"ConnectionTypeArn":"string"},"identifier":["ConnectionTypeArn"],"arn":"arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}","definitions":{"BasicAuthenticationProperties":{"properties":{"Password":{"ref":"SecretConnectorProperty"},"Username":{"ref":"SecretConnectorProperty"}}},"BetweenConfiguration":{"properties":{"HighBoundKey":"string","LowBoundKey":"string","Template":"string"}},"ClientCredentialsProperties":{"properties":{"ClientId":{"ref":"SecretConnectorProperty"},"ClientSecret":{"ref":"SecretConnectorProperty"},"ContentType":{"enum":["APPLICATION_JSON","URL_ENCODED"]},"RequestMethod":{"enum":["GET","POST"]},"Scope":{"ref":"ConnectorProperty"},"TokenUrl":{"ref":"ConnectorProperty"},"TokenUrlParameters":{"list":{"ref":"ConnectorProperty"}}}},"ConnectionPropertiesConfiguration":{"properties":{"AdditionalRequestParameters":{"list":{"ref":"ConnectorProperty"}},"Url":{"ref":"ConnectorProperty"}}},"ConnectorAuthenticationConfiguration":{"properties":{"AuthenticationTypes":{"list":{"enum":["BASIC","OAUTH2","CUSTOM","IAM"]}},"BasicAuthenticationProperties":{"ref":"BasicAuthenticationProperties"},"CustomAuthenticationProperties":{"ref":"CustomAuthenticationProperties"},"OAuth2Properties":{"ref":"ConnectorOAuth2Properties"}},"required":["AuthenticationTypes"]},"ConnectorAuthorizationCodeProperties":{"properties":{"AuthorizationCode":{"ref":"ConnectorProperty"},"AuthorizationCodeUrl":{"ref":"ConnectorProperty"},"ClientId":{"ref":"SecretConnectorProperty"},"ClientSecret":{"ref":"SecretConnectorProperty"},"ContentType":{"enum":["APPLICATION_JSON","URL_ENCODED"]},"Prompt":{"ref":"ConnectorProperty"},"RedirectUri":{"ref":"ConnectorProperty"},"RequestMethod":{"enum":["GET","POST"]},"Scope":{"ref":"ConnectorProperty"},"TokenUrl":{"ref":"ConnectorProperty"},"TokenUrlParameters":{"list":{"ref":"ConnectorProperty"}}}},"ConnectorOAuth2Properties":{"properties":{"AuthorizationCodeProperties":{"ref":"ConnectorAuthorizationCodeProperties"},"ClientCredentialsProperties":{"ref":"ClientCredentialsProperties"},"JWTBearerProperties":{"ref":"JWTBearerProperties"},"OAuth2GrantType":{"enum":["CLIENT_CREDENTIALS","JWT_BEARER","AUTHORIZATION_CODE"]}},"required":["OAuth2GrantType"]},"ConnectorProperty":{"properties":{"AllowedValues":{"list":"string"},"DefaultValue":"string","KeyOverride":"string","Name":"string","PropertyLocation":{"enum":["HEADER","BODY","QUERY_PARAM","PATH"]},"PropertyType":{"enum":["USER_INPUT","SECRET","READ_ONLY","UNUSED","SECRET_OR_USER_INPUT"]},"Required":"boolean"},"required":["Name","PropertyType","Required"]},"CursorConfiguration":{"properties":{"LimitParameter":{"ref":"ExtractedParameter"},"NextPage":{"ref":"ExtractedParameter"}},"required":["NextPage"]},"CustomAuthenticationProperties":{"properties":{"AuthenticationParameters":{"list":{"ref":"SecretConnectorProperty"}}},"required":["AuthenticationParameters"]},"EntityConfiguration":{"properties":{"Schema":{"map":{"ref":"FieldDefinition"}},"SourceConfiguration":{"ref":"SourceConfiguration"}}},"ExtractedParameter":{"properties":{"DefaultValue":"string","Key":"string","PropertyLocation":{"enum":["HEADER","BODY","QUERY_PARAM","PATH"]},"Value":{"ref":"ResponseExtractionMapping"}}},"FieldDefinition":{"properties":{"FieldDataType":{"enum":["INT","SMALLINT","BIGINT","FLOAT","LONG","DATE","BOOLEAN","MAP","ARRAY","STRING","TIMESTAMP","DECIMAL","BYTE","SHORT","DOUBLE","STRUCT","BINARY","UNION"]},"FilterOverrides":{"ref":"FilterOverrides"},"IsNullable":"boolean","IsOrderable":"boolean","IsPartitionable":"boolean","IsQueryable":"boolean","Name":"string","ResponseDateFormat":"string"},"required":["FieldDataType","Name"]},"FilterConfiguration":{"properties":{"BetweenConfiguration":{"ref":"BetweenConfiguration"},"DateTimeFormat":"string","FilterMode":{"enum":["QUERY_PARAMS","FILTER_STRING"]},"FilterStringConfiguration":{"ref":"FilterStringConfiguration"},"OperatorMappings":{"map":"string"},"StripQuotes":"boolean"},"required":["FilterMode"]},"FilterOverrides":{"properties":{"BetweenConfiguration":{"ref":"BetweenConfiguration"},"DateTimeFormat":"string","FieldName":"string","OperatorMappings":{"map":"string"}}},"FilterStringConfiguration":{"properties":{"QueryParameterName":"string","QuoteCharacter":"string","QuoteStringValues":"boolean"},"required":["QueryParameterName"]},"JWTBearerProperties":{"properties":{"ContentType":{"enum":["APPLICATION_JSON","URL_ENCODED"]},"JwtToken":{"ref":"SecretConnectorProperty"},"RequestMethod":{"enum":["GET","POST"]},"TokenUrl":{"ref":"ConnectorProperty"},"TokenUrlParameters":{"list":{"ref":"ConnectorProperty"}}}},"OffsetConfiguration":{"properties":{"LimitParameter":{"ref":"ExtractedParameter"},"OffsetParameter":{"ref":"ExtractedParameter"}},"required":["LimitParameter","OffsetParameter"]},"PaginationConfiguration":{"properties":{"CursorConfiguration":{"ref":"CursorConfiguration"},"OffsetConfiguration":{"ref":"OffsetConfiguration"}}},"ResponseConfiguration":{"properties":{"ErrorPath":"string","ResultPath":"string"},"required":["ResultPath"]},"ResponseExtractionMapping":{"properties":{"ContentPath":"string","HeaderKey":"string"}},"RestConfiguration":{"properties":{"EntityConfigurations":{"map":{"ref":"EntityConfiguration"}},"GlobalSourceConfiguration":{"ref":"SourceConfiguration"},"ValidationEndpointConfiguration":{"ref":"ValidationEndpointConfiguration"}}},"SecretConnectorProperty":{"properties":{"KeyOverride":"string","Name":"string","PropertyLocation":{"enum":["HEADER","BODY","QUERY_PARAM","PATH"]},"PropertyType":{"enum":["SECRET"]},"Required":"boolean"},"required":["Name","PropertyType","Required"]},"SourceConfiguration":{"properties":{"FilterConfiguration":{"ref":"FilterConfiguration"},"PaginationConfiguration":{"ref":"PaginationConfiguration"},"RequestMethod":{"enum":["GET","POST"]},"RequestParameters":{"list":{"ref":"ConnectorProperty"}},"RequestPath":"string","ResponseConfiguration":{"ref":"ResponseConfiguration"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"ValidationEndpointConfiguration":{"properties":{"RequestMethod":{"enum":["GET","POST"]},"RequestPath":"string"}}}}',
  "AWS::Glue::Crawler": '{"properties":{"Classifiers":{"list":"string"},"Configuration":"string","CrawlerSecurityConfiguration":"string","DatabaseName":"string","Description":"string","LakeFormationConfiguration":{"ref":"LakeFormationConfiguration"},"Name":"string","RecrawlPolicy":{"ref":"RecrawlPolicy"},"Role":"string","Schedule":{"ref":"Schedule"},"SchemaChangePolicy":{"ref":"SchemaChangePolicy"},"TablePrefix":"string","Tags":"json","Targets":{"ref":"Targets"}},"required":["Role","Targets"],"attributes":{},"identifier":["Name"],"arn":"arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}","definitions":{"CatalogTarget":{"properties":{"ConnectionName":"string","DatabaseName":"string","DlqEventQueueArn":"string","EventQueueArn":"string","Tables":{"list":"string"}}},"DeltaTarget":{"properties":{"ConnectionName":"string","CreateNativeDeltaTable":"boolean","DeltaTables":{"list":"string"},"WriteManifest":"boolean"}},"DynamoDBTarget":{"properties":{"Path":"string","ScanAll":"boolean","ScanRate":"number"}},"HudiTarget":{"properties":{"ConnectionName":"string","Exclusions":{"list":"string"},"MaximumTraversalDepth":"integer","Paths":{"list":"string"}}},"IcebergTarget":{"properties":{"ConnectionName":"string","Exclusions":{"list":"string"},"MaximumTraversalDepth":"integer","Paths":{"list":"string"}}},"JdbcTarget":{"properties":{"ConnectionName":"string","EnableAdditionalMetadata":{"list":"string"},"Exclusions":{"list":"string"},"Path":"string"}},"LakeFormationConfiguration":{"properties":{"AccountId":"string","UseLakeFormationCredentials":"boolean"}},"MongoDBTarget":{"properties":{"ConnectionName":"string","Path":"string"}},"RecrawlPolicy":{"properties":{"RecrawlBehavior":"string"}},"S3Target":{"properties":{"ConnectionName":"string","DlqEventQueueArn":"string","EventQueueArn":"string","Exclusions":{"list":"string"},"Path":"string","SampleSize":"integer"}},"Schedule":{"properties":{"ScheduleExpression":"string"}},"SchemaChangePolicy":{"properties":{"DeleteBehavior":"string","UpdateBehavior":"string"}},"Targets":{"properties":{"CatalogTargets":{"list":{"ref":"CatalogTarget"}},"DeltaTargets":{"list":{"ref":"DeltaTarget"}},"DynamoDBTargets":{"list":{"ref":"DynamoDBTarget"}},"HudiTargets":{"list":{"ref":"HudiTarget"}},"IcebergTargets":{"list":{"ref":"IcebergTarget"}},"JdbcTargets":{"list":{"ref":"JdbcTarget"}},"MongoDBTargets":{"list":{"ref":"MongoDBTarget"}},"S3Targets":{"list":{"ref":"S3Target"}}}}}}',
  "AWS::Glue::CustomEntityType": '{"properties":{"ContextWords":{"list":"string"},"Name":"string","RegexString":"string","Tags":"json"},"attributes":{},"identifier":["Name"],"arn":"arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}","definitions":{}}',
  "AWS::Glue::DataCatalogEncryptionSettings": '{"properties":{"CatalogId":"string","DataCatalogEncryptionSettings":{"ref":"DataCatalogEncryptionSettings"}},"required":["CatalogId","DataCatalogEncryptionSettings"],"attributes":{},"identifier":["CatalogId"],"definitions":{"ConnectionPasswordEncryption":{"properties":{"KmsKeyId":"string","ReturnConnectionPasswordEncrypted":"boolean"}},"DataCatalogEncryptionSettings":{"properties":{"ConnectionPasswordEncryption":{"ref":"ConnectionPasswordEncryption"},"EncryptionAtRest":{"ref":"EncryptionAtRest"}}},"EncryptionAtRest":{"properties":{"CatalogEncryptionMode":"string","CatalogEncryptionServiceRole":"string","SseAwsKmsKeyId":"string"}}}}',
  "AWS::Glue::DataQualityRuleset": '{"properties":{"ClientToken":"string","Description":"string","Name":"string","Ruleset":"string","Tags":{"map":"string"},"TargetTable":{"ref":"DataQualityTargetTable"}},"required":["Name"],"attributes":{},"identifier":["Name"],"arn":"arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}","definitions":{"DataQualityTargetTable":{"properties":{"DatabaseName":"string","TableName":"string"},"required":["DatabaseName","TableName"]}}}',
  "AWS::Glue::Database": '{"properties":{"CatalogId":"string","DatabaseInput":{"ref":"DatabaseInput"},"DatabaseName":"string"},"required":["CatalogId","DatabaseInput"],"attributes":{},"identifier":["DatabaseName"],"arn":"arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}","definitions":{"DataLakePrincipal":{"properties":{"DataLakePrincipalIdentifier":"string"}},"DatabaseIdentifier":{"properties":{"CatalogId":"string","DatabaseName":"string","Region":"string"}},"DatabaseInput":{"properties":{"CreateTableDefaultPermissions":{"list":{"ref":"PrincipalPrivileges"}},"Description":"string","FederatedDatabase":{"ref":"FederatedDatabase"},"LocationUri":"string","Name":"string","Parameters":"json","TargetDatabase":{"ref":"DatabaseIdentifier"}}},"FederatedDatabase":{"properties":{"ConnectionName":"string","Identifier":"string"}},"PrincipalPrivileges":{"properties":{"Permissions":{"list":"string"},"Principal":{"ref":"DataLakePrincipal"}}}}}',
  "AWS::Glue::DevEndpoint": '{"properties":{"Arguments":"json","EndpointName":"string","ExtraJarsS3Path":"string","ExtraPythonLibsS3Path":"string","GlueVersion":"string","NumberOfNodes":"integer","NumberOfWorkers":"integer","PublicKey":"string","PublicKeys":{"list":"string"},"RoleArn":"string","SecurityConfiguration":"string","SecurityGroupIds":{"list":"string"},"SubnetId":"string","Tags":"json","WorkerType":"string"},"required":["RoleArn"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}","definitions":{}}',
  "AWS::Glue::IdentityCenterConfiguration": '{"properties":{"InstanceArn":"string","Scopes":{"list":"string"},"UserBackgroundSessionsEnabled":"boolean"},"required":["InstanceArn"],"attributes":{"AccountId":"string","ApplicationArn":"string"},"identifier":["AccountId"],"definitions":{}}',
  "AWS::Glue::Integration": '{"properties":{"AdditionalEncryptionContext":{"map":"string"},"DataFilter":"string","Description":"string","IntegrationConfig":{"ref":"IntegrationConfig"},"IntegrationName":"string","KmsKeyId":"string","SourceArn":"string","Tags":{"list":{"ref":"Tag"}},"TargetArn":"string"},"required":["IntegrationName","SourceArn","TargetArn"],"attributes":{"CreateTime":"string","IntegrationArn":"string","Status":"string"},"identifier":["IntegrationArn","IntegrationName"],"arn":"arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}","definitions":{"IntegrationConfig":{"properties":{"ContinuousSync":"boolean","RefreshInterval":"string","SourceProperties":{"map":"string"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Glue::IntegrationResourceProperty": '{"properties":{"ResourceArn":"string","SourceProcessingProperties":{"ref":"SourceProcessingProperties"},"Tags":{"list":{"ref":"Tag"}},"TargetProcessingProperties":{"ref":"TargetProcessingProperties"}},"required":["ResourceArn"],"attributes":{"ResourcePropertyArn":"string"},"identifier":["ResourceArn","ResourcePropertyArn"],"definitions":{"SourceProcessingProperties":{"properties":{"RoleArn":"string"},"required":["RoleArn"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TargetProcessingProperties":{"properties":{"ConnectionName":"string","EventBusArn":"string","KmsArn":"string","RoleArn":"string"},"required":["RoleArn"]}}}',
  "AWS::Glue::Job": '{"properties":{"AllocatedCapacity":"number","Command":{"ref":"JobCommand"},"Connections":{"ref":"ConnectionsList"},"DefaultArguments":"json","Description":"string","ExecutionClass":"string","ExecutionProperty":{"ref":"ExecutionProperty"},"GlueVersion":"string","JobMode":"string","JobRunQueuingEnabled":"boolean","LogUri":"string","MaintenanceWindow":"string","MaxCapacity":"number","MaxRetries":"number","Name":"string","NonOverridableArguments":"json","NotificationProperty":{"ref":"NotificationProperty"},"NumberOfWorkers":"integer","Role":"string","SecurityConfiguration":"string","Tags":"json","Timeout":"integer","WorkerType":{"enum":["Standard","G.1X","G.2X","G.025X","G.4X","G.8X","Z.2X","G.12X","G.16X","R.1X","R.2X","R.4X","R.8X"]}},"required":["Command","Role"],"attributes":{},"identifier":["Name"],"arn":"arn:${Partition}:glue:${Region}:${Account}:job/${JobName}","definitions":{"ConnectionsList":{"properties":{"Connections":{"list":"string"}}},"ExecutionProperty":{"properties":{"MaxConcurrentRuns":"number"}},"JobCommand":{"properties":{"Name":"string","PythonVersion":"string","Runtime":"string","ScriptLocation":"string"}},"NotificationProperty":{"properties":{"NotifyDelayAfter":"integer"}}}}',
  "AWS::Glue::MLTransform": '{"properties":{"Description":"string","GlueVersion":"string","InputRecordTables":{"ref":"InputRecordTables"},"MaxCapacity":"number","MaxRetries":"integer","Name":"string","NumberOfWorkers":"integer","Role":"string","Tags":{"map":"string"},"Timeout":"integer","TransformEncryption":{"ref":"TransformEncryption"},"TransformParameters":{"ref":"TransformParameters"},"WorkerType":"string"},"required":["InputRecordTables","Role","TransformParameters"],"attributes":{"TransformId":"string"},"identifier":["TransformId"],"arn":"arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}","definitions":{"FindMatchesParameters":{"properties":{"AccuracyCostTradeoff":"number","EnforceProvidedLabels":"boolean","PrecisionRecallTradeoff":"number","PrimaryKeyColumnName":"string"},"required":["PrimaryKeyColumnName"]},"GlueTables":{"properties":{"CatalogId":"string","ConnectionName":"string","DatabaseName":"string","TableName":"string"},"required":["DatabaseName","TableName"]},"InputRecordTables":{"properties":{"GlueTables":{"list":{"ref":"GlueTables"}}}},"MLUserDataEncryption":{"properties":{"KmsKeyId":"string","MLUserDataEncryptionMode":"string"},"required":["MLUserDataEncryptionMode"]},"TransformEncryption":{"properties":{"MLUserDataEncryption":{"ref":"MLUserDataEncryption"},"TaskRunSecurityConfigurationName":"string"}},"TransformParameters":{"properties":{"FindMatchesParameters":{"ref":"FindMatchesParameters"},"TransformType":"string"},"required":["TransformType"]}}}',
  "AWS::Glue::Partition": '{"properties":{"CatalogId":"string","DatabaseName":"string","PartitionInput":{"ref":"PartitionInput"},"TableName":"string"},"required":["CatalogId","DatabaseName","PartitionInput","TableName"],"attributes":{"IdentifierPartitionInputValues":"string"},"identifier":["CatalogId","DatabaseName","TableName","IdentifierPartitionInputValues"],"definitions":{"Column":{"properties":{"Comment":"string","Name":"string","Type":"string"},"required":["Name"]},"Order":{"properties":{"Column":"string","SortOrder":"integer"},"required":["Column"]},"PartitionInput":{"properties":{"Parameters":"json","StorageDescriptor":{"ref":"StorageDescriptor"},"Values":{"list":"string"}},"required":["Values"]},"SchemaId":{"properties":{"RegistryName":"string","SchemaArn":"string","SchemaName":"string"}},"SchemaReference":{"properties":{"SchemaId":{"ref":"SchemaId"},"SchemaVersionId":"string","SchemaVersionNumber":"integer"}},"SerdeInfo":{"properties":{"Name":"string","Parameters":"json","SerializationLibrary":"string"}},"SkewedInfo":{"properties":{"SkewedColumnNames":{"list":"string"},"SkewedColumnValueLocationMaps":"json","SkewedColumnValues":{"list":"string"}}},"StorageDescriptor":{"properties":{"BucketColumns":{"list":"string"},"Columns":{"list":{"ref":"Column"}},"Compressed":"boolean","InputFormat":"string","Location":"string","NumberOfBuckets":"integer","OutputFormat":"string","Parameters":"json","SchemaReference":{"ref":"SchemaReference"},"SerdeInfo":{"ref":"SerdeInfo"},"SkewedInfo":{"ref":"SkewedInfo"},"SortColumns":{"list":{"ref":"Order"}},"StoredAsSubDirectories":"boolean"}}}}',
  "AWS::Glue::Registry": '{"properties":{"Description":"string","Name":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Name"],"attributes":{"Arn":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Glue::Schema": '{"properties":{"CheckpointVersion":{"ref":"SchemaVersion"},"Compatibility":{"enum":["NONE","DISABLED","BACKWARD","BACKWARD_ALL","FORWARD","FORWARD_ALL","FULL","FULL_ALL"]},"DataFormat":{"enum":["AVRO","JSON","PROTOBUF"]},"Description":"string","Name":"string","Registry":{"ref":"Registry"},"SchemaDefinition":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Compatibility","DataFormat","Name"],"attributes":{"Arn":"string","InitialSchemaVersionId":"string"},"identifier":["Arn"],"definitions":{"Registry":{"properties":{"Arn":"string","Name":"string"}},"SchemaVersion":{"properties":{"IsLatest":"boolean","VersionNumber":"integer"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Glue::SchemaVersion": '{"properties":{"Schema":{"ref":"Schema"},"SchemaDefinition":"string"},"required":["Schema","SchemaDefinition"],"attributes":{"VersionId":"string"},"identifier":["VersionId"],"definitions":{"Schema":{"properties":{"RegistryName":"string","SchemaArn":"string","SchemaName":"string"}}}}',
  "AWS::Glue::SchemaVersionMetadata": '{"properties":{"Key":"string","SchemaVersionId":"string","Value":"string"},"required":["Key","SchemaVersionId","Value"],"attributes":{},"identifier":["SchemaVersionId","Key","Value"],"definitions":{}}',
  "AWS::Glue::SecurityConfiguration": '{"properties":{"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"Name":"string"},"required":["EncryptionConfiguration","Name"],"attributes":{},"identifier":["Name"],"definitions":{"CloudWatchEncryption":{"properties":{"CloudWatchEncryptionMode":"string","KmsKeyArn":"string"}},"EncryptionConfiguration":{"properties":{"CloudWatchEncryption":{"ref":"CloudWatchEncryption"},"JobBookmarksEncryption":{"ref":"JobBookmarksEncryption"},"S3Encryptions":{"list":{"ref":"S3Encryption"}}}},"JobBookmarksEncryption":{"properties":{"JobBookmarksEncryptionMode":"string","KmsKeyArn":"string"}},"S3Encryption":{"properties":{"KmsKeyArn":"string","S3EncryptionMode":"string"}}}}',
  "AWS::Glue::Session": '{"properties":{"Command":{"ref":"SessionCommand"},"Connections":{"ref":"ConnectionsList"},"DefaultArguments":{"map":"string"},"Description":"string","GlueVersion":"string","Id":"string","IdleTimeout":"integer","MaxCapacity":"number","NumberOfWorkers":"integer","RequestOrigin":"string","Role":"string","SecurityConfiguration":"string","Tags":{"list":{"ref":"Tag"}},"Timeout":"integer","WorkerType":{"enum":["Standard","G.1X","G.2X","G.025X","G.4X","G.8X","Z.2X"]}},"required":["Command","Id","Role"],"attributes":{"Arn":"string","CreatedOn":"string","Progress":"number","Status":{"enum":["PROVISIONING","READY","FAILED","TIMEOUT","STOPPING","STOPPED"]}},"identifier":["Arn"],"arn":"arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}","definitions":{"ConnectionsList":{"properties":{"Connections":{"list":"string"}}},"SessionCommand":{"properties":{"Name":"string","PythonVersion":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Glue::Table": '{"properties":{"CatalogId":"string","DatabaseName":"string","Name":"string","OpenTableFormatInput":{"ref":"OpenTableFormatInput"},"TableInput":{"ref":"TableInput"}},"required":["CatalogId","DatabaseName"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{"Column":{"properties":{"Comment":"string","Name":"string","Type":"string"},"required":["Name"]},"IcebergInput":{"properties":{"IcebergTableInput":{"ref":"IcebergTableInput"},"MetadataOperation":"json","Version":"string"}},"IcebergPartitionField":{"properties":{"FieldId":"integer","Name":"string","SourceId":"integer","Transform":"string"},"required":["Name","SourceId","Transform"]},"IcebergPartitionSpec":{"properties":{"Fields":{"list":{"ref":"IcebergPartitionField"}},"SpecId":"integer"},"required":["Fields"]},"IcebergSchema":{"properties":{"Fields":{"list":{"ref":"IcebergStructField"}},"IdentifierFieldIds":{"list":"integer"},"SchemaId":"integer","Type":"string"},"required":["Fields"]},"IcebergSortField":{"properties":{"Direction":"string","NullOrder":"string","SourceId":"integer","Transform":"string"},"required":["Direction","NullOrder","SourceId","Transform"]},"IcebergSortOrder":{"properties":{"Fields":{"list":{"ref":"IcebergSortField"}},"OrderId":"integer"},"required":["Fields","OrderId"]},"IcebergStructField":{"properties":{"Doc":"string","Id":"integer","Name":"string","Required":"boolean","Type":"string"},"required":["Id","Name","Required","Type"]},"IcebergTableInput":{"properties":{"Location":"string","PartitionSpec":{"ref":"IcebergPartitionSpec"},"Properties":"json","Schema":{"ref":"IcebergSchema"},"WriteOrder":{"ref":"IcebergSortOrder"}},"required":["Location","Schema"]},"OpenTableFormatInput":{"properties":{"IcebergInput":{"ref":"IcebergInput"}}},"Order":{"properties":{"Column":"string","SortOrder":"integer"},"required":["Column","SortOrder"]},"SchemaId":{"properties":{"RegistryName":"string","SchemaArn":"string","SchemaName":"string"}},"SchemaReference":{"properties":{"SchemaId":{"ref":"SchemaId"},"SchemaVersionId":"string","SchemaVersionNumber":"integer"}},"SerdeInfo":{"properties":{"Name":"string","Parameters":"json","SerializationLibrary":"string"}},"SkewedInfo":{"properties":{"SkewedColumnNames":{"list":"string"},"SkewedColumnValueLocationMaps":"json","SkewedColumnValues":{"list":"string"}}},"StorageDescriptor":{"properties":{"BucketColumns":{"list":"string"},"Columns":{"list":{"ref":"Column"}},"Compressed":"boolean","InputFormat":"string","Location":"string","NumberOfBuckets":"integer","OutputFormat":"string","Parameters":"json","SchemaReference":{"ref":"SchemaReference"},"SerdeInfo":{"ref":"SerdeInfo"},"SkewedInfo":{"ref":"SkewedInfo"},"SortColumns":{"list":{"ref":"Order"}},"StoredAsSubDirectories":"boolean"}},"TableIdentifier":{"properties":{"CatalogId":"string","DatabaseName":"string","Name":"string","Region":"string"}},"TableInput":{"properties":{"Description":"string","Name":"string","Owner":"string","Parameters":"json","PartitionKeys":{"list":{"ref":"Column"}},"Retention":"integer","StorageDescriptor":{"ref":"StorageDescriptor"},"TableType":"string","TargetTable":{"ref":"TableIdentifier"},"ViewDefinition":{"ref":"ViewDefinition"},"ViewExpandedText":"string","ViewOriginalText":"string"}},"ViewDefinition":{"properties":{"Definer":"string","IsProtected":"boolean","Representations":{"list":{"ref":"ViewRepresentation"}},"SubObjects":{"list":"string"}}},"ViewRepresentation":{"properties":{"Dialect":"string","DialectVersion":"string","ValidationConnection":"string","ViewExpandedText":"string","ViewOriginalText":"string"}}}}',
  "AWS::Glue::TableOptimizer": '{"properties":{"CatalogId":"string","DatabaseName":"string","TableName":"string","TableOptimizerConfiguration":{"ref":"TableOptimizerConfiguration"},"Type":"string"},"required":["CatalogId","DatabaseName","TableName","TableOptimizerConfiguration","Type"],"attributes":{},"identifier":["TableName","DatabaseName","Type","CatalogId"],"definitions":{"CompactionConfiguration":{"properties":{"IcebergConfiguration":{"ref":"IcebergCompactionConfiguration"}}},"IcebergCompactionConfiguration":{"properties":{"DeleteFileThreshold":"integer","MinInputFiles":"integer","Strategy":"string"}},"IcebergConfiguration":{"properties":{"Location":"string","OrphanFileRetentionPeriodInDays":"integer"}},"IcebergRetentionConfiguration":{"properties":{"CleanExpiredFiles":"boolean","NumberOfSnapshotsToRetain":"integer","SnapshotRetentionPeriodInDays":"integer"}},"OrphanFileDeletionConfiguration":{"properties":{"IcebergConfiguration":{"ref":"IcebergConfiguration"}}},"RetentionConfiguration":{"properties":{"IcebergConfiguration":{"ref":"IcebergRetentionConfiguration"}}},"TableOptimizerConfiguration":{"properties":{"CompactionConfiguration":{"ref":"CompactionConfiguration"},"Enabled":"boolean","OrphanFileDeletionConfiguration":{"ref":"OrphanFileDeletionConfiguration"},"RetentionConfiguration":{"ref":"RetentionConfiguration"},"RoleArn":"string","VpcConfiguration":{"ref":"VpcConfiguration"}},"required":["Enabled","RoleArn"]},"VpcConfiguration":{"properties":{"GlueConnectionName":"string"}}}}',
  "AWS::Glue::Trigger": '{"properties":{"Actions":{"list":{"ref":"Action"}},"Description":"string","EventBatchingCondition":{"ref":"EventBatchingCondition"},"Name":"string","Predicate":{"ref":"Predicate"},"Schedule":"string","StartOnCreation":"boolean","Tags":"json","Type":"string","WorkflowName":"string"},"required":["Actions","Type"],"attributes":{},"identifier":["Name"],"arn":"arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}","definitions":{"Action":{"properties":{"Arguments":"json","CrawlerName":"string","JobName":"string","NotificationProperty":{"ref":"NotificationProperty"},"SecurityConfiguration":"string","Timeout":"integer"}},"Condition":{"properties":{"CrawlState":"string","CrawlerName":"string","JobName":"string","LogicalOperator":"string","State":"string"}},"EventBatchingCondition":{"properties":{"BatchSize":"integer","BatchWindow":"integer"},"required":["BatchSize"]},"NotificationProperty":{"properties":{"NotifyDelayAfter":"integer"}},"Predicate":{"properties":{"Conditions":{"list":{"ref":"Condition"}},"Logical":"string"}}}}',
  "AWS::Glue::UsageProfile": '{"properties":{"Configuration":{"ref":"ProfileConfiguration"},"Description":"string","Name":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Name"],"attributes":{"CreatedOn":"string"},"identifier":["Name"],"arn":"arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}","definitions":{"ConfigurationObject":{"properties":{"AllowedValues":{"list":"string"},"DefaultValue":"string","MaxValue":"string","MinValue":"string"}},"ProfileConfiguration":{"properties":{"JobConfiguration":{"map":{"ref":"ConfigurationObject"}},"SessionConfiguration":{"map":{"ref":"ConfigurationObject"}}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Glue::UserDefinedFunction": '{"properties":{"ClassName":"string","DatabaseName":"string","FunctionName":"string","FunctionType":{"enum":["REGULAR_FUNCTION","AGGREGATE_FUNCTION","STORED_PROCEDURE"]},"OwnerName":"string","OwnerType":{"enum":["USER","ROLE","GROUP"]},"ResourceUris":{"list":{"ref":"ResourceUri"}}},"required":["DatabaseName","FunctionName"],"attributes":{"Arn":"string"},"identifier":["Arn"],"definitions":{"ResourceUri":{"properties":{"ResourceType":{"enum":["JAR","FILE","ARCHIVE"]},"Uri":"string"}}}}',
  "AWS::Glue::Workflow": '{"properties":{"DefaultRunProperties":"json","Description":"string","MaxConcurrentRuns":"integer","Name":"string","Tags":"json"},"attributes":{},"identifier":["Name"],"arn":"arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}","definitions":{}}'
};

// src/vocabulary/slice/guardduty.generated.ts
var TYPES17 = {
  "AWS::GuardDuty::CustomDetectionRuleAssociation": '{"properties":{"Mode":{"enum":["LIVE","DRY_RUN"]},"RuleId":"string","Tags":{"list":{"ref":"TagItem"}}},"required":["Mode","RuleId"],"attributes":{"AccountId":"string","Arn":"string","AssociationId":"string","CreatedAt":"string","UpdatedAt":"string"},"identifier":["RuleId","AssociationId"],"definitions":{"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::GuardDuty::Detector": '{"properties":{"DataSources":{"ref":"CFNDataSourceConfigurations"},"Enable":"boolean","Features":{"list":{"ref":"CFNFeatureConfiguration"}},"FindingPublishingFrequency":"string","Tags":{"list":{"ref":"TagItem"}}},"required":["Enable"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:guardduty:${Region}:${Account}:detector/${DetectorId}","definitions":{"CFNDataSourceConfigurations":{"properties":{"Kubernetes":{"ref":"CFNKubernetesConfiguration"},"MalwareProtection":{"ref":"CFNMalwareProtectionConfiguration"},"S3Logs":{"ref":"CFNS3LogsConfiguration"}}},"CFNFeatureAdditionalConfiguration":{"properties":{"Name":"string","Status":"string"}},"CFNFeatureConfiguration":{"properties":{"AdditionalConfiguration":{"list":{"ref":"CFNFeatureAdditionalConfiguration"}},"Name":"string","Status":{"enum":["ENABLED","DISABLED"]}},"required":["Name","Status"]},"CFNKubernetesAuditLogsConfiguration":{"properties":{"Enable":"boolean"},"required":["Enable"]},"CFNKubernetesConfiguration":{"properties":{"AuditLogs":{"ref":"CFNKubernetesAuditLogsConfiguration"}},"required":["AuditLogs"]},"CFNMalwareProtectionConfiguration":{"properties":{"ScanEc2InstanceWithFindings":{"ref":"CFNScanEc2InstanceWithFindingsConfiguration"}}},"CFNS3LogsConfiguration":{"properties":{"Enable":"boolean"},"required":["Enable"]},"CFNScanEc2InstanceWithFindingsConfiguration":{"properties":{"EbsVolumes":"boolean"}},"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::GuardDuty::Filter": '{"properties":{"Action":"string","Description":"string","DetectorId":"string","FindingCriteria":{"ref":"FindingCriteria"},"Name":"string","Rank":"integer","Tags":{"list":{"ref":"TagItem"}}},"required":["DetectorId","FindingCriteria","Name"],"attributes":{},"identifier":["DetectorId","Name"],"definitions":{"Condition":{"properties":{"Eq":{"list":"string"},"Equals":{"list":"string"},"GreaterThan":"integer","GreaterThanOrEqual":"integer","Gt":"integer","Gte":"integer","LessThan":"integer","LessThanOrEqual":"integer","Lt":"integer","Lte":"integer","Matches":{"list":"string"},"Neq":{"list":"string"},"NotEquals":{"list":"string"},"NotMatches":{"list":"string"}}},"FindingCriteria":{"properties":{"Criterion":{"map":{"ref":"Condition"}},"ItemType":{"ref":"Condition"}}},"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::GuardDuty::IPSet": '{"properties":{"Activate":"boolean","DetectorId":"string","ExpectedBucketOwner":"string","Format":"string","Location":"string","Name":"string","Tags":{"list":{"ref":"TagItem"}}},"required":["Format","Location"],"attributes":{"Id":"string"},"identifier":["Id","DetectorId"],"definitions":{"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::GuardDuty::MalwareProtectionPlan": '{"properties":{"Actions":{"ref":"CFNActions"},"ProtectedResource":{"ref":"CFNProtectedResource"},"Role":"string","Tags":{"list":{"ref":"TagItem"}}},"required":["ProtectedResource","Role"],"attributes":{"Arn":"string","CreatedAt":"string","MalwareProtectionPlanId":"string","Status":"string","StatusReasons":{"list":{"ref":"CFNStatusReasons"}}},"identifier":["MalwareProtectionPlanId"],"arn":"arn:${Partition}:guardduty:${Region}:${Account}:malware-protection-plan/${MalwareProtectionPlanId}","definitions":{"CFNActions":{"properties":{"Tagging":{"ref":"CFNTagging"}}},"CFNProtectedResource":{"properties":{"S3Bucket":{"ref":"S3Bucket"}},"required":["S3Bucket"]},"CFNStatusReasons":{"properties":{"Code":"string","Message":"string"}},"CFNTagging":{"properties":{"Status":"string"}},"S3Bucket":{"properties":{"BucketName":"string","ObjectPrefixes":{"list":"string"}}},"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::GuardDuty::Master": '{"properties":{"DetectorId":"string","InvitationId":"string","MasterId":"string"},"required":["DetectorId","MasterId"],"attributes":{},"identifier":["DetectorId","MasterId"],"definitions":{}}',
  "AWS::GuardDuty::Member": '{"properties":{"DetectorId":"string","DisableEmailNotification":"boolean","Email":"string","MemberId":"string","Message":"string","Status":"string"},"required":["Email"],"attributes":{},"identifier":["DetectorId","MemberId"],"definitions":{}}',
  "AWS::GuardDuty::PublishingDestination": '{"properties":{"DestinationProperties":{"ref":"CFNDestinationProperties"},"DestinationType":"string","DetectorId":"string","Tags":{"list":{"ref":"TagItem"}}},"required":["DestinationProperties","DestinationType","DetectorId"],"attributes":{"Id":"string","PublishingFailureStartTimestamp":"string","Status":"string"},"identifier":["DetectorId","Id"],"definitions":{"CFNDestinationProperties":{"properties":{"DestinationArn":"string","KmsKeyArn":"string"}},"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::GuardDuty::ThreatEntitySet": '{"properties":{"Activate":"boolean","DetectorId":"string","ExpectedBucketOwner":"string","Format":"string","Location":"string","Name":"string","Tags":{"list":{"ref":"TagItem"}}},"required":["Format","Location"],"attributes":{"CreatedAt":"string","ErrorDetails":"string","Id":"string","Status":{"enum":["INACTIVE","ACTIVATING","ACTIVE","DEACTIVATING","ERROR","DELETE_PENDING","DELETED"]},"UpdatedAt":"string"},"identifier":["Id","DetectorId"],"definitions":{"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::GuardDuty::ThreatIntelSet": '{"properties":{"Activate":"boolean","DetectorId":"string","ExpectedBucketOwner":"string","Format":"string","Location":"string","Name":"string","Tags":{"list":{"ref":"TagItem"}}},"required":["Format","Location"],"attributes":{"Id":"string"},"identifier":["Id","DetectorId"],"definitions":{"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::GuardDuty::TrustedEntitySet": '{"properties":{"Activate":"boolean","DetectorId":"string","ExpectedBucketOwner":"string","Format":"string","Location":"string","Name":"string","Tags":{"list":{"ref":"TagItem"}}},"required":["Format","Location"],"attributes":{"CreatedAt":"string","ErrorDetails":"string","Id":"string","Status":{"enum":["INACTIVE","ACTIVATING","ACTIVE","DEACTIVATING","ERROR","DELETE_PENDING","DELETED"]},"UpdatedAt":"string"},"identifier":["Id","DetectorId"],"definitions":{"TagItem":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/iam.generated.ts
var TYPES18 = {
  "AWS::IAM::AccessKey": '{"properties":{"Serial":"integer","Status":"string","UserName":"string"},"required":["UserName"],"attributes":{"Id":"string","SecretAccessKey":"string"},"identifier":["Id"],"definitions":{}}',
  "AWS::IAM::Group": '{"properties":{"GroupName":"string","ManagedPolicyArns":{"list":"string"},"Path":"string","Policies":{"list":{"ref":"Policy"}}},"attributes":{"Arn":"string"},"identifier":["GroupName"],"arn":"arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}","definitions":{"Policy":{"properties":{"PolicyDocument":{"union":["string","json"]},"PolicyName":"string"},"required":["PolicyDocument","PolicyName"]}}}',
  "AWS::IAM::GroupPolicy": '{"properties":{"GroupName":"string","PolicyDocument":"json","PolicyName":"string"},"required":["GroupName","PolicyName"],"attributes":{},"identifier":["PolicyName","GroupName"],"definitions":{}}',
  "AWS::IAM::InstanceProfile": '{"properties":{"InstanceProfileName":"string","Path":"string","Roles":{"list":"string"}},"required":["Roles"],"attributes":{"Arn":"string"},"identifier":["InstanceProfileName"],"arn":"arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}","definitions":{}}',
  "AWS::IAM::ManagedPolicy": '{"properties":{"Description":"string","Groups":{"list":"string"},"ManagedPolicyName":"string","Path":"string","PolicyDocument":{"union":["json","string"]},"Roles":{"list":"string"},"Users":{"list":"string"}},"required":["PolicyDocument"],"attributes":{"AttachmentCount":"integer","CreateDate":"string","DefaultVersionId":"string","IsAttachable":"boolean","PermissionsBoundaryUsageCount":"integer","PolicyArn":"string","PolicyId":"string","UpdateDate":"string"},"identifier":["PolicyArn"],"arn":"arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}","definitions":{}}',
  "AWS::IAM::OIDCProvider": '{"properties":{"ClientIdList":{"list":"string"},"Tags":{"list":{"ref":"Tag"}},"ThumbprintList":{"list":"string"},"Url":"string"},"attributes":{"Arn":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::IAM::Policy": '{"properties":{"Groups":{"list":"string"},"PolicyDocument":{"union":["json","string"]},"PolicyName":"string","Roles":{"list":"string"},"Users":{"list":"string"}},"required":["PolicyDocument","PolicyName"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}","definitions":{}}',
  "AWS::IAM::Role": '{"properties":{"AssumeRolePolicyDocument":{"union":["json","string"]},"Description":"string","ManagedPolicyArns":{"list":"string"},"MaxSessionDuration":"integer","Path":"string","PermissionsBoundary":"string","Policies":{"list":{"ref":"Policy"}},"RoleName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["AssumeRolePolicyDocument"],"attributes":{"Arn":"string","RoleId":"string"},"identifier":["RoleName"],"arn":"arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}","definitions":{"Policy":{"properties":{"PolicyDocument":{"union":["string","json"]},"PolicyName":"string"},"required":["PolicyDocument","PolicyName"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::IAM::RolePolicy": '{"properties":{"PolicyDocument":"json","PolicyName":"string","RoleName":"string"},"required":["PolicyName","RoleName"],"attributes":{},"identifier":["PolicyName","RoleName"],"definitions":{}}',
  "AWS::IAM::SAMLProvider": '{"properties":{"AddPrivateKey":"string","AssertionEncryptionMode":{"enum":["Allowed","Required"]},"Name":"string","PrivateKeyList":{"list":{"ref":"SAMLPrivateKey"}},"RemovePrivateKey":"string","SamlMetadataDocument":"string","Tags":{"list":{"ref":"Tag"}}},"attributes":{"Arn":"string","SamlProviderUUID":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}","definitions":{"SAMLPrivateKey":{"properties":{"KeyId":"string","Timestamp":"string"},"required":["KeyId","Timestamp"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::IAM::ServerCertificate": '{"properties":{"CertificateBody":"string","CertificateChain":"string","Path":"string","PrivateKey":"string","ServerCertificateName":"string","Tags":{"list":{"ref":"Tag"}}},"attributes":{"Arn":"string"},"identifier":["ServerCertificateName"],"arn":"arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::IAM::ServiceLinkedRole": '{"properties":{"AWSServiceName":"string","CustomSuffix":"string","Description":"string"},"attributes":{"RoleName":"string"},"identifier":["RoleName"],"definitions":{}}',
  "AWS::IAM::User": '{"properties":{"Groups":{"list":"string"},"LoginProfile":{"ref":"LoginProfile"},"ManagedPolicyArns":{"list":"string"},"Path":"string","PermissionsBoundary":"string","Policies":{"list":{"ref":"Policy"}},"Tags":{"list":{"ref":"Tag"}},"UserName":"string"},"attributes":{"Arn":"string"},"identifier":["UserName"],"arn":"arn:${Partition}:iam::${Account}:user/${UserNameWithPath}","definitions":{"LoginProfile":{"properties":{"Password":"string","PasswordResetRequired":"boolean"},"required":["Password"]},"Policy":{"properties":{"PolicyDocument":{"union":["json","string"]},"PolicyName":"string"},"required":["PolicyDocument","PolicyName"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::IAM::UserPolicy": '{"properties":{"PolicyDocument":"json","PolicyName":"string","UserName":"string"},"required":["PolicyName","UserName"],"attributes":{},"identifier":["PolicyName","UserName"],"definitions":{}}',
  "AWS::IAM::UserToGroupAddition": '{"properties":{"GroupName":"string","Users":{"list":"string"}},"required":["GroupName","Users"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{}}',
  "AWS::IAM::VirtualMFADevice": '{"properties":{"Path":"string","Tags":{"list":{"ref":"Tag"}},"Users":{"list":"string"},"VirtualMfaDeviceName":"string"},"required":["Users"],"attributes":{"SerialNumber":"string"},"identifier":["SerialNumber"],"arn":"arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/kms.generated.ts
var TYPES19 = {
  "AWS::KMS::Alias": '{"properties":{"AliasName":"string","TargetKeyId":"string"},"required":["AliasName","TargetKeyId"],"attributes":{},"identifier":["AliasName"],"arn":"arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}","definitions":{}}',
  "AWS::KMS::Key": '{"properties":{"BypassPolicyLockoutSafetyCheck":"boolean","Description":"string","EnableKeyRotation":"boolean","Enabled":"boolean","KeyPolicy":{"union":["json","string"]},"KeySpec":{"enum":["SYMMETRIC_DEFAULT","RSA_2048","RSA_3072","RSA_4096","ECC_NIST_P256","ECC_NIST_P384","ECC_NIST_P521","ECC_SECG_P256K1","HMAC_224","HMAC_256","HMAC_384","HMAC_512","SM2","ML_DSA_44","ML_DSA_65","ML_DSA_87","ECC_NIST_EDWARDS25519"]},"KeyUsage":{"enum":["ENCRYPT_DECRYPT","SIGN_VERIFY","GENERATE_VERIFY_MAC","KEY_AGREEMENT"]},"MultiRegion":"boolean","Origin":{"enum":["AWS_KMS","EXTERNAL"]},"PendingWindowInDays":"integer","RotationPeriodInDays":"integer","Tags":{"list":{"ref":"Tag"}}},"attributes":{"Arn":"string","KeyId":"string"},"identifier":["KeyId"],"arn":"arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::KMS::ReplicaKey": '{"properties":{"Description":"string","Enabled":"boolean","KeyPolicy":{"union":["json","string"]},"PendingWindowInDays":"integer","PrimaryKeyArn":"string","Tags":{"list":{"ref":"Tag"}}},"required":["KeyPolicy","PrimaryKeyArn"],"attributes":{"Arn":"string","KeyId":"string"},"identifier":["KeyId"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/kinesis.generated.ts
var TYPES20 = {
  "AWS::Kinesis::Channel": '{"properties":{"ChannelName":"string","EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"LoggingConfiguration":{"ref":"LoggingConfiguration"},"S3DestinationConfiguration":{"ref":"S3DestinationConfiguration"},"S3TablesDestinationConfiguration":{"ref":"S3TablesDestinationConfiguration"},"ServiceExecutionRoleARN":"string","StreamConfigurationList":{"list":{"ref":"StreamConfiguration"}},"Tags":{"list":{"ref":"Tag"}}},"required":["ChannelName","ServiceExecutionRoleARN","StreamConfigurationList"],"attributes":{"ChannelARN":"string","ChannelCreationTimestamp":"string","ChannelId":"string","ChannelStatus":{"enum":["CREATING","ACTIVE","UPDATING","DELETING","FAILED"]}},"identifier":["ChannelARN"],"arn":"arn:${Partition}:kinesis:${Region}:${Account}:channel/${ChannelId}","definitions":{"CloudWatchLogsConfiguration":{"properties":{"Enabled":"boolean","LogGroupName":"string","LogStreamName":"string"},"required":["Enabled"]},"DeadLetterQueueS3Configuration":{"properties":{"BucketARN":"string","ErrorOutputPrefix":"string","ExpectedBucketOwner":"string"},"required":["BucketARN","ExpectedBucketOwner"]},"EncryptionConfiguration":{"properties":{"EncryptionType":{"enum":["KMS"]},"KeyId":"string"},"required":["EncryptionType","KeyId"]},"LoggingConfiguration":{"properties":{"CloudWatchLogs":{"ref":"CloudWatchLogsConfiguration"}},"required":["CloudWatchLogs"]},"PartitionField":{"properties":{"SourceName":"string","Transform":{"enum":["TIME_HOUR"]}},"required":["SourceName","Transform"]},"PartitionSpec":{"properties":{"PartitionFields":{"list":{"ref":"PartitionField"}}},"required":["PartitionFields"]},"RecordConfiguration":{"properties":{"GSRSchemaARN":"string","RecordFormatType":{"enum":["GSR_JSON","JSON","STRING","BYTE_ARRAY"]}},"required":["RecordFormatType"]},"S3DestinationConfiguration":{"properties":{"DataFreshnessInSeconds":"integer","DeadLetterQueueS3Configuration":{"ref":"DeadLetterQueueS3Configuration"},"StorageConfiguration":{"ref":"S3StorageConfiguration"}},"required":["StorageConfiguration"]},"S3StorageConfiguration":{"properties":{"BucketARN":"string","CompressionType":{"enum":["NONE","GZIP","ZSTD"]},"ExpectedBucketOwner":"string","OutputKeyTemplate":"string","StorageClass":{"enum":["STANDARD","INTELLIGENT_TIERING","GLACIER_IR"]}},"required":["BucketARN","CompressionType","ExpectedBucketOwner"]},"S3TableConfiguration":{"properties":{"CompressionType":{"enum":["NONE","ZSTD","SNAPPY"]},"Namespace":"string","PartitionSpec":{"ref":"PartitionSpec"},"TableBucketARN":"string","TableName":"string"},"required":["CompressionType","Namespace","TableBucketARN","TableName"]},"S3TablesDestinationConfiguration":{"properties":{"DataFreshnessInSeconds":"integer","DeadLetterQueueS3Configuration":{"ref":"DeadLetterQueueS3Configuration"},"S3TablesConfigurationList":{"list":{"ref":"S3TableConfiguration"}}},"required":["DeadLetterQueueS3Configuration","S3TablesConfigurationList"]},"StreamConfiguration":{"properties":{"RecordConfiguration":{"ref":"RecordConfiguration"},"StreamARN":"string"},"required":["RecordConfiguration","StreamARN"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Kinesis::ResourcePolicy": '{"properties":{"ResourceArn":"string","ResourcePolicy":"json"},"required":["ResourceArn","ResourcePolicy"],"attributes":{},"identifier":["ResourceArn"],"definitions":{}}',
  "AWS::Kinesis::Stream": '{"properties":{"DesiredShardLevelMetrics":{"list":{"enum":["IncomingBytes","IncomingRecords","OutgoingBytes","OutgoingRecords","WriteProvisionedThroughputExceeded","ReadProvisionedThroughputExceeded","IteratorAgeMilliseconds","ALL"]}},"MaxRecordSizeInKiB":"integer","Name":"string","RetentionPeriodHours":"integer","ShardCount":"integer","StreamEncryption":{"ref":"StreamEncryption"},"StreamModeDetails":{"ref":"StreamModeDetails"},"Tags":{"list":{"ref":"Tag"}},"WarmThroughputMiBps":"integer"},"attributes":{"Arn":"string","WarmThroughputObject":{"ref":"WarmThroughputObject"}},"identifier":["Name"],"arn":"arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}","definitions":{"StreamEncryption":{"properties":{"EncryptionType":{"enum":["KMS"]},"KeyId":"string"},"required":["EncryptionType","KeyId"]},"StreamModeDetails":{"properties":{"StreamMode":{"enum":["ON_DEMAND","PROVISIONED"]}},"required":["StreamMode"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"WarmThroughputObject":{"properties":{"CurrentMiBps":"integer","TargetMiBps":"integer"}}}}',
  "AWS::Kinesis::StreamConsumer": '{"properties":{"ConsumerName":"string","StreamARN":"string","Tags":{"list":{"ref":"Tag"}}},"required":["ConsumerName","StreamARN"],"attributes":{"ConsumerARN":"string","ConsumerCreationTimestamp":"string","ConsumerName":"string","ConsumerStatus":"string","StreamARN":"string"},"identifier":["ConsumerARN"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/kinesisfirehose.generated.ts
var TYPES21 = {
  "AWS::KinesisFirehose::DeliveryStream": '{"properties":{"AmazonOpenSearchServerlessDestinationConfiguration":{"ref":"AmazonOpenSearchServerlessDestinationConfiguration"},"AmazonopensearchserviceDestinationConfiguration":{"ref":"AmazonopensearchserviceDestinationConfiguration"},"DatabaseSourceConfiguration":{"ref":"DatabaseSourceConfiguration"},"DeliveryStreamEncryptionConfigurationInput":{"ref":"DeliveryStreamEncryptionConfigurationInput"},"DeliveryStreamName":"string","DeliveryStreamType":{"enum":["DatabaseAsSource","DirectPut","KinesisStreamAsSource","MSKAsSource"]},"DirectPutSourceConfiguration":{"ref":"DirectPutSourceConfiguration"},"ElasticsearchDestinationConfiguration":{"ref":"ElasticsearchDestinationConfiguration"},"ExtendedS3DestinationConfiguration":{"ref":"ExtendedS3DestinationConfiguration"},"HttpEndpointDestinationConfiguration":{"ref":"HttpEndpointDestinationConfiguration"},"IcebergDestinationConfiguration":{"ref":"IcebergDestinationConfiguration"},"KinesisStreamSourceConfiguration":{"ref":"KinesisStreamSourceConfiguration"},"MSKSourceConfiguration":{"ref":"MSKSourceConfiguration"},"RedshiftDestinationConfiguration":{"ref":"RedshiftDestinationConfiguration"},"S3DestinationConfiguration":{"ref":"S3DestinationConfiguration"},"SnowflakeDestinationConfiguration":{"ref":"SnowflakeDestinationConfiguration"},"SplunkDestinationConfiguration":{"ref":"SplunkDestinationConfiguration"},"Tags":{"list":{"ref":"Tag"}}},"attributes":{"Arn":"string"},"identifier":["DeliveryStreamName"],"arn":"arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}","definitions":{"AmazonOpenSearchServerlessBufferingHints":{"properties":{"IntervalInSeconds":"integer","SizeInMBs":"integer"}},"AmazonOpenSearchServerlessDestinationConfiguration":{"properties":{"BufferingHints":{"ref":"AmazonOpenSearchServerlessBufferingHints"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"CollectionEndpoint":"string","IndexName":"string","ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RetryOptions":{"ref":"AmazonOpenSearchServerlessRetryOptions"},"RoleARN":"string","S3BackupMode":{"enum":["FailedDocumentsOnly","AllDocuments"]},"S3Configuration":{"ref":"S3DestinationConfiguration"},"VpcConfiguration":{"ref":"VpcConfiguration"}},"required":["IndexName","RoleARN","S3Configuration"]},"AmazonOpenSearchServerlessRetryOptions":{"properties":{"DurationInSeconds":"integer"}},"AmazonopensearchserviceBufferingHints":{"properties":{"IntervalInSeconds":"integer","SizeInMBs":"integer"}},"AmazonopensearchserviceDestinationConfiguration":{"properties":{"BufferingHints":{"ref":"AmazonopensearchserviceBufferingHints"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"ClusterEndpoint":"string","DocumentIdOptions":{"ref":"DocumentIdOptions"},"DomainARN":"string","IndexName":"string","IndexRotationPeriod":{"enum":["NoRotation","OneHour","OneDay","OneWeek","OneMonth"]},"ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RetryOptions":{"ref":"AmazonopensearchserviceRetryOptions"},"RoleARN":"string","S3BackupMode":{"enum":["FailedDocumentsOnly","AllDocuments"]},"S3Configuration":{"ref":"S3DestinationConfiguration"},"TypeName":"string","VpcConfiguration":{"ref":"VpcConfiguration"}},"required":["IndexName","RoleARN","S3Configuration"]},"AmazonopensearchserviceRetryOptions":{"properties":{"DurationInSeconds":"integer"}},"AuthenticationConfiguration":{"properties":{"Connectivity":{"enum":["PUBLIC","PRIVATE"]},"RoleARN":"string"},"required":["Connectivity","RoleARN"]},"BufferingHints":{"properties":{"IntervalInSeconds":"integer","SizeInMBs":"integer"}},"CatalogConfiguration":{"properties":{"CatalogArn":"string","WarehouseLocation":"string"}},"CloudWatchLoggingOptions":{"properties":{"Enabled":"boolean","LogGroupName":"string","LogStreamName":"string"}},"CopyCommand":{"properties":{"CopyOptions":"string","DataTableColumns":"string","DataTableName":"string"},"required":["DataTableName"]},"DataFormatConversionConfiguration":{"properties":{"Enabled":"boolean","InputFormatConfiguration":{"ref":"InputFormatConfiguration"},"OutputFormatConfiguration":{"ref":"OutputFormatConfiguration"},"SchemaConfiguration":{"ref":"SchemaConfiguration"}}},"DatabaseColumns":{"properties":{"Exclude":{"list":"string"},"Include":{"list":"string"}}},"DatabaseSourceAuthenticationConfiguration":{"properties":{"SecretsManagerConfiguration":{"ref":"SecretsManagerConfiguration"}},"required":["SecretsManagerConfiguration"]},"DatabaseSourceConfiguration":{"properties":{"Columns":{"ref":"DatabaseColumns"},"DatabaseSourceAuthenticationConfiguration":{"ref":"DatabaseSourceAuthenticationConfiguration"},"DatabaseSourceVPCConfiguration":{"ref":"DatabaseSourceVPCConfiguration"},"Databases":{"ref":"Databases"},"Digest":"string","Endpoint":"string","Port":"integer","PublicCertificate":"string","SSLMode":{"enum":["Disabled","Enabled"]},"SnapshotWatermarkTable":"string","SurrogateKeys":{"list":"string"},"Tables":{"ref":"DatabaseTables"},"Type":{"enum":["MySQL","PostgreSQL"]}},"required":["DatabaseSourceAuthenticationConfiguration","DatabaseSourceVPCConfiguration","Databases","Endpoint","Port","SnapshotWatermarkTable","Tables","Type"]},"DatabaseSourceVPCConfiguration":{"properties":{"VpcEndpointServiceName":"string"},"required":["VpcEndpointServiceName"]},"DatabaseTables":{"properties":{"Exclude":{"list":"string"},"Include":{"list":"string"}}},"Databases":{"properties":{"Exclude":{"list":"string"},"Include":{"list":"string"}}},"DeliveryStreamEncryptionConfigurationInput":{"properties":{"KeyARN":"string","KeyType":{"enum":["AWS_OWNED_CMK","CUSTOMER_MANAGED_CMK"]}},"required":["KeyType"]},"Deserializer":{"properties":{"HiveJsonSerDe":{"ref":"HiveJsonSerDe"},"OpenXJsonSerDe":{"ref":"OpenXJsonSerDe"}}},"DestinationTableConfiguration":{"properties":{"DestinationDatabaseName":"string","DestinationTableName":"string","PartitionSpec":{"ref":"PartitionSpec"},"S3ErrorOutputPrefix":"string","UniqueKeys":{"list":"string"}},"required":["DestinationDatabaseName","DestinationTableName"]},"DirectPutSourceConfiguration":{"properties":{"ThroughputHintInMBs":"integer"}},"DocumentIdOptions":{"properties":{"DefaultDocumentIdFormat":{"enum":["FIREHOSE_DEFAULT","NO_DOCUMENT_ID"]}},"required":["DefaultDocumentIdFormat"]},"DynamicPartitioningConfiguration":{"properties":{"Enabled":"boolean","RetryOptions":{"ref":"RetryOptions"}}},"ElasticsearchBufferingHints":{"properties":{"IntervalInSeconds":"integer","SizeInMBs":"integer"}},"ElasticsearchDestinationConfiguration":{"properties":{"BufferingHints":{"ref":"ElasticsearchBufferingHints"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"ClusterEndpoint":"string","DocumentIdOptions":{"ref":"DocumentIdOptions"},"DomainARN":"string","IndexName":"string","IndexRotationPeriod":{"enum":["NoRotation","OneHour","OneDay","OneWeek","OneMonth"]},"ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RetryOptions":{"ref":"ElasticsearchRetryOptions"},"RoleARN":"string","S3BackupMode":{"enum":["FailedDocumentsOnly","AllDocuments"]},"S3Configuration":{"ref":"S3DestinationConfiguration"},"TypeName":"string","VpcConfiguration":{"ref":"VpcConfiguration"}},"required":["IndexName","RoleARN","S3Configuration"]},"ElasticsearchRetryOptions":{"properties":{"DurationInSeconds":"integer"}},"EncryptionConfiguration":{"properties":{"KMSEncryptionConfig":{"ref":"KMSEncryptionConfig"},"NoEncryptionConfig":{"enum":["NoEncryption"]}}},"ExtendedS3DestinationConfiguration":{"properties":{"BucketARN":"string","BufferingHints":{"ref":"BufferingHints"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"CompressionFormat":{"enum":["UNCOMPRESSED","GZIP","ZIP","Snappy","HADOOP_SNAPPY"]},"CustomTimeZone":"string","DataFormatConversionConfiguration":{"ref":"DataFormatConversionConfiguration"},"DynamicPartitioningConfiguration":{"ref":"DynamicPartitioningConfiguration"},"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"ErrorOutputPrefix":"string","FileExtension":"string","Prefix":"string","ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RoleARN":"string","S3BackupConfiguration":{"ref":"S3DestinationConfiguration"},"S3BackupMode":{"enum":["Disabled","Enabled"]}},"required":["BucketARN","RoleARN"]},"HiveJsonSerDe":{"properties":{"TimestampFormats":{"list":"string"}}},"HttpEndpointCommonAttribute":{"properties":{"AttributeName":"string","AttributeValue":"string"},"required":["AttributeName","AttributeValue"]},"HttpEndpointConfiguration":{"properties":{"AccessKey":"string","Name":"string","Url":"string"},"required":["Url"]},"HttpEndpointDestinationConfiguration":{"properties":{"BufferingHints":{"ref":"BufferingHints"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"EndpointConfiguration":{"ref":"HttpEndpointConfiguration"},"ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RequestConfiguration":{"ref":"HttpEndpointRequestConfiguration"},"RetryOptions":{"ref":"RetryOptions"},"RoleARN":"string","S3BackupMode":"string","S3Configuration":{"ref":"S3DestinationConfiguration"},"SecretsManagerConfiguration":{"ref":"SecretsManagerConfiguration"}},"required":["EndpointConfiguration","S3Configuration"]},"HttpEndpointRequestConfiguration":{"properties":{"CommonAttributes":{"list":{"ref":"HttpEndpointCommonAttribute"}},"ContentEncoding":{"enum":["NONE","GZIP"]}}},"IcebergDestinationConfiguration":{"properties":{"AppendOnly":"boolean","BufferingHints":{"ref":"BufferingHints"},"CatalogConfiguration":{"ref":"CatalogConfiguration"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"DestinationTableConfigurationList":{"list":{"ref":"DestinationTableConfiguration"}},"ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RetryOptions":{"ref":"RetryOptions"},"RoleARN":"string","S3Configuration":{"ref":"S3DestinationConfiguration"},"SchemaEvolutionConfiguration":{"ref":"SchemaEvolutionConfiguration"},"TableCreationConfiguration":{"ref":"TableCreationConfiguration"},"s3BackupMode":{"enum":["AllData","FailedDataOnly"]}},"required":["CatalogConfiguration","RoleARN","S3Configuration"]},"InputFormatConfiguration":{"properties":{"Deserializer":{"ref":"Deserializer"}}},"KMSEncryptionConfig":{"properties":{"AWSKMSKeyARN":"string"},"required":["AWSKMSKeyARN"]},"KinesisStreamSourceConfiguration":{"properties":{"KinesisStreamARN":"string","RoleARN":"string"},"required":["KinesisStreamARN","RoleARN"]},"MSKSourceConfiguration":{"properties":{"AuthenticationConfiguration":{"ref":"AuthenticationConfiguration"},"MSKClusterARN":"string","ReadFromTimestamp":"string","TopicName":"string"},"required":["AuthenticationConfiguration","MSKClusterARN","TopicName"]},"OpenXJsonSerDe":{"properties":{"CaseInsensitive":"boolean","ColumnToJsonKeyMappings":{"map":"string"},"ConvertDotsInJsonKeysToUnderscores":"boolean"}},"OrcSerDe":{"properties":{"BlockSizeBytes":"integer","BloomFilterColumns":{"list":"string"},"BloomFilterFalsePositiveProbability":"number","Compression":"string","DictionaryKeyThreshold":"number","EnablePadding":"boolean","FormatVersion":"string","PaddingTolerance":"number","RowIndexStride":"integer","StripeSizeBytes":"integer"}},"OutputFormatConfiguration":{"properties":{"Serializer":{"ref":"Serializer"}}},"ParquetSerDe":{"properties":{"BlockSizeBytes":"integer","Compression":"string","EnableDictionaryCompression":"boolean","MaxPaddingBytes":"integer","PageSizeBytes":"integer","WriterVersion":"string"}},"PartitionField":{"properties":{"SourceName":"string"},"required":["SourceName"]},"PartitionSpec":{"properties":{"Identity":{"list":{"ref":"PartitionField"}}}},"ProcessingConfiguration":{"properties":{"Enabled":"boolean","Processors":{"list":{"ref":"Processor"}}}},"Processor":{"properties":{"Parameters":{"list":{"ref":"ProcessorParameter"}},"Type":{"enum":["RecordDeAggregation","Decompression","CloudWatchLogProcessing","Lambda","MetadataExtraction","AppendDelimiterToRecord"]}},"required":["Type"]},"ProcessorParameter":{"properties":{"ParameterName":"string","ParameterValue":"string"},"required":["ParameterName","ParameterValue"]},"RedshiftDestinationConfiguration":{"properties":{"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"ClusterJDBCURL":"string","CopyCommand":{"ref":"CopyCommand"},"Password":"string","ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RetryOptions":{"ref":"RedshiftRetryOptions"},"RoleARN":"string","S3BackupConfiguration":{"ref":"S3DestinationConfiguration"},"S3BackupMode":{"enum":["Disabled","Enabled"]},"S3Configuration":{"ref":"S3DestinationConfiguration"},"SecretsManagerConfiguration":{"ref":"SecretsManagerConfiguration"},"Username":"string"},"required":["ClusterJDBCURL","CopyCommand","RoleARN","S3Configuration"]},"RedshiftRetryOptions":{"properties":{"DurationInSeconds":"integer"}},"RetryOptions":{"properties":{"DurationInSeconds":"integer"}},"S3DestinationConfiguration":{"properties":{"BucketARN":"string","BufferingHints":{"ref":"BufferingHints"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"CompressionFormat":{"enum":["UNCOMPRESSED","GZIP","ZIP","Snappy","HADOOP_SNAPPY"]},"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"ErrorOutputPrefix":"string","Prefix":"string","RoleARN":"string"},"required":["BucketARN","RoleARN"]},"SchemaConfiguration":{"properties":{"CatalogId":"string","DatabaseName":"string","Region":"string","RoleARN":"string","TableName":"string","VersionId":"string"}},"SchemaEvolutionConfiguration":{"properties":{"Enabled":"boolean"}},"SecretsManagerConfiguration":{"properties":{"Enabled":"boolean","RoleARN":"string","SecretARN":"string"},"required":["Enabled"]},"Serializer":{"properties":{"OrcSerDe":{"ref":"OrcSerDe"},"ParquetSerDe":{"ref":"ParquetSerDe"}}},"SnowflakeBufferingHints":{"properties":{"IntervalInSeconds":"integer","SizeInMBs":"integer"}},"SnowflakeDestinationConfiguration":{"properties":{"AccountUrl":"string","BufferingHints":{"ref":"SnowflakeBufferingHints"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"ContentColumnName":"string","DataLoadingOption":{"enum":["JSON_MAPPING","VARIANT_CONTENT_MAPPING","VARIANT_CONTENT_AND_METADATA_MAPPING"]},"Database":"string","KeyPassphrase":"string","MetaDataColumnName":"string","PrivateKey":"string","ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RetryOptions":{"ref":"SnowflakeRetryOptions"},"RoleARN":"string","S3BackupMode":{"enum":["FailedDataOnly","AllData"]},"S3Configuration":{"ref":"S3DestinationConfiguration"},"Schema":"string","SecretsManagerConfiguration":{"ref":"SecretsManagerConfiguration"},"SnowflakeRoleConfiguration":{"ref":"SnowflakeRoleConfiguration"},"SnowflakeVpcConfiguration":{"ref":"SnowflakeVpcConfiguration"},"Table":"string","User":"string"},"required":["AccountUrl","Database","RoleARN","S3Configuration","Schema","Table"]},"SnowflakeRetryOptions":{"properties":{"DurationInSeconds":"integer"}},"SnowflakeRoleConfiguration":{"properties":{"Enabled":"boolean","SnowflakeRole":"string"}},"SnowflakeVpcConfiguration":{"properties":{"PrivateLinkVpceId":"string"},"required":["PrivateLinkVpceId"]},"SplunkBufferingHints":{"properties":{"IntervalInSeconds":"integer","SizeInMBs":"integer"}},"SplunkDestinationConfiguration":{"properties":{"BufferingHints":{"ref":"SplunkBufferingHints"},"CloudWatchLoggingOptions":{"ref":"CloudWatchLoggingOptions"},"HECAcknowledgmentTimeoutInSeconds":"integer","HECEndpoint":"string","HECEndpointType":{"enum":["Raw","Event"]},"HECToken":"string","ProcessingConfiguration":{"ref":"ProcessingConfiguration"},"RetryOptions":{"ref":"SplunkRetryOptions"},"S3BackupMode":"string","S3Configuration":{"ref":"S3DestinationConfiguration"},"SecretsManagerConfiguration":{"ref":"SecretsManagerConfiguration"}},"required":["HECEndpoint","HECEndpointType","S3Configuration"]},"SplunkRetryOptions":{"properties":{"DurationInSeconds":"integer"}},"TableCreationConfiguration":{"properties":{"Enabled":"boolean"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfiguration":{"properties":{"RoleARN":"string","SecurityGroupIds":{"list":"string"},"SubnetIds":{"list":"string"}},"required":["RoleARN","SecurityGroupIds","SubnetIds"]}}}'
};

// src/vocabulary/slice/lakeformation.generated.ts
var TYPES22 = {
  "AWS::LakeFormation::DataCellsFilter": '{"properties":{"ColumnNames":{"list":"string"},"ColumnWildcard":{"ref":"ColumnWildcard"},"DatabaseName":"string","Name":"string","RowFilter":{"ref":"RowFilter"},"TableCatalogId":"string","TableName":"string"},"required":["DatabaseName","Name","TableCatalogId","TableName"],"attributes":{},"identifier":["TableCatalogId","DatabaseName","TableName","Name"],"definitions":{"ColumnWildcard":{"properties":{"ExcludedColumnNames":{"list":"string"}}},"RowFilter":{"properties":{"AllRowsWildcard":"json","FilterExpression":"string"}}}}',
  "AWS::LakeFormation::DataLakeSettings": '{"properties":{"Admins":{"list":{"ref":"DataLakePrincipal"}},"AllowExternalDataFiltering":"boolean","AllowFullTableExternalDataAccess":"boolean","AuthorizedSessionTagValueList":{"list":"string"},"CreateDatabaseDefaultPermissions":{"list":{"ref":"PrincipalPermissions"}},"CreateTableDefaultPermissions":{"list":{"ref":"PrincipalPermissions"}},"ExternalDataFilteringAllowList":{"list":{"ref":"DataLakePrincipal"}},"MutationType":"string","Parameters":"json","ReadOnlyAdmins":{"list":{"ref":"DataLakePrincipal"}},"TrustedResourceOwners":{"list":"string"}},"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{"DataLakePrincipal":{"properties":{"DataLakePrincipalIdentifier":"string"},"required":["DataLakePrincipalIdentifier"]},"PrincipalPermissions":{"properties":{"Permissions":{"list":"string"},"Principal":{"ref":"DataLakePrincipal"}},"required":["Permissions","Principal"]}}}',
  "AWS::LakeFormation::Permissions": '{"properties":{"DataLakePrincipal":{"ref":"DataLakePrincipal"},"Permissions":{"list":"string"},"PermissionsWithGrantOption":{"list":"string"},"Resource":{"ref":"Resource"}},"required":["DataLakePrincipal","Resource"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{"ColumnWildcard":{"properties":{"ExcludedColumnNames":{"list":"string"}}},"DataLakePrincipal":{"properties":{"DataLakePrincipalIdentifier":"string"}},"DataLocationResource":{"properties":{"CatalogId":"string","S3Resource":"string"}},"DatabaseResource":{"properties":{"CatalogId":"string","Name":"string"}},"Resource":{"properties":{"DataLocationResource":{"ref":"DataLocationResource"},"DatabaseResource":{"ref":"DatabaseResource"},"TableResource":{"ref":"TableResource"},"TableWithColumnsResource":{"ref":"TableWithColumnsResource"}}},"TableResource":{"properties":{"CatalogId":"string","DatabaseName":"string","Name":"string","TableWildcard":"json"}},"TableWithColumnsResource":{"properties":{"CatalogId":"string","ColumnNames":{"list":"string"},"ColumnWildcard":{"ref":"ColumnWildcard"},"DatabaseName":"string","Name":"string"}}}}',
  "AWS::LakeFormation::PrincipalPermissions": '{"properties":{"Catalog":"string","Permissions":{"list":"string"},"PermissionsWithGrantOption":{"list":"string"},"Principal":{"ref":"DataLakePrincipal"},"Resource":{"ref":"Resource"}},"required":["Permissions","PermissionsWithGrantOption","Principal","Resource"],"attributes":{"PrincipalIdentifier":"string","ResourceIdentifier":"string"},"identifier":["PrincipalIdentifier","ResourceIdentifier"],"definitions":{"CatalogResource":{"properties":{"Id":"string"}},"ColumnWildcard":{"properties":{"ExcludedColumnNames":{"list":"string"}}},"DataCellsFilterResource":{"properties":{"DatabaseName":"string","Name":"string","TableCatalogId":"string","TableName":"string"},"required":["DatabaseName","Name","TableCatalogId","TableName"]},"DataLakePrincipal":{"properties":{"DataLakePrincipalIdentifier":"string"}},"DataLocationResource":{"properties":{"CatalogId":"string","ResourceArn":"string"},"required":["CatalogId","ResourceArn"]},"DatabaseResource":{"properties":{"CatalogId":"string","Name":"string"},"required":["CatalogId","Name"]},"LFTag":{"properties":{"TagKey":"string","TagValues":{"list":"string"}}},"LFTagKeyResource":{"properties":{"CatalogId":"string","TagKey":"string","TagValues":{"list":"string"}},"required":["CatalogId","TagKey","TagValues"]},"LFTagPolicyResource":{"properties":{"CatalogId":"string","Expression":{"list":{"ref":"LFTag"}},"ResourceType":{"enum":["DATABASE","TABLE"]}},"required":["CatalogId","Expression","ResourceType"]},"Resource":{"properties":{"Catalog":{"ref":"CatalogResource"},"DataCellsFilter":{"ref":"DataCellsFilterResource"},"DataLocation":{"ref":"DataLocationResource"},"Database":{"ref":"DatabaseResource"},"LFTag":{"ref":"LFTagKeyResource"},"LFTagPolicy":{"ref":"LFTagPolicyResource"},"Table":{"ref":"TableResource"},"TableWithColumns":{"ref":"TableWithColumnsResource"}}},"TableResource":{"properties":{"CatalogId":"string","DatabaseName":"string","Name":"string","TableWildcard":"json"},"required":["CatalogId","DatabaseName"]},"TableWithColumnsResource":{"properties":{"CatalogId":"string","ColumnNames":{"list":"string"},"ColumnWildcard":{"ref":"ColumnWildcard"},"DatabaseName":"string","Name":"string"},"required":["CatalogId","DatabaseName","Name"]}}}',
  "AWS::LakeFormation::Resource": '{"properties":{"HybridAccessEnabled":"boolean","ResourceArn":"string","RoleArn":"string","UseServiceLinkedRole":"boolean","WithFederation":"boolean"},"required":["ResourceArn","UseServiceLinkedRole"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{}}',
  "AWS::LakeFormation::Tag": '{"properties":{"CatalogId":"string","TagKey":"string","TagValues":{"list":"string"}},"required":["TagKey","TagValues"],"attributes":{},"identifier":["TagKey"],"definitions":{}}',
  "AWS::LakeFormation::TagAssociation": '{"properties":{"LFTags":{"list":{"ref":"LFTagPair"}},"Resource":{"ref":"Resource"}},"required":["LFTags","Resource"],"attributes":{"ResourceIdentifier":"string","TagsIdentifier":"string"},"identifier":["ResourceIdentifier","TagsIdentifier"],"definitions":{"DatabaseResource":{"properties":{"CatalogId":"string","Name":"string"},"required":["CatalogId","Name"]},"LFTagPair":{"properties":{"CatalogId":"string","TagKey":"string","TagValues":{"list":"string"}},"required":["CatalogId","TagKey","TagValues"]},"Resource":{"properties":{"Catalog":"json","Database":{"ref":"DatabaseResource"},"Table":{"ref":"TableResource"},"TableWithColumns":{"ref":"TableWithColumnsResource"}}},"TableResource":{"properties":{"CatalogId":"string","DatabaseName":"string","Name":"string","TableWildcard":"json"},"required":["CatalogId","DatabaseName"]},"TableWithColumnsResource":{"properties":{"CatalogId":"string","ColumnNames":{"list":"string"},"DatabaseName":"string","Name":"string"},"required":["CatalogId","ColumnNames","DatabaseName","Name"]}}}'
};

// src/vocabulary/slice/lambda.generated.ts
var TYPES23 = {
  "AWS::Lambda::Alias": '{"properties":{"Description":"string","FunctionName":"string","FunctionVersion":"string","Name":"string","ProvisionedConcurrencyConfig":{"ref":"ProvisionedConcurrencyConfiguration"},"RoutingConfig":{"ref":"AliasRoutingConfiguration"}},"required":["FunctionName","FunctionVersion","Name"],"attributes":{"AliasArn":"string"},"identifier":["AliasArn"],"definitions":{"AliasRoutingConfiguration":{"properties":{"AdditionalVersionWeights":{"list":{"ref":"VersionWeight"}}}},"ProvisionedConcurrencyConfiguration":{"properties":{"ProvisionedConcurrentExecutions":"integer"},"required":["ProvisionedConcurrentExecutions"]},"VersionWeight":{"properties":{"FunctionVersion":"string","FunctionWeight":"number"},"required":["FunctionVersion","FunctionWeight"]}}}',
  "AWS::Lambda::CapacityProvider": '{"properties":{"CapacityProviderName":"string","CapacityProviderScalingConfig":{"ref":"CapacityProviderScalingConfig"},"InstanceRequirements":{"ref":"InstanceRequirements"},"KmsKeyArn":"string","PermissionsConfig":{"ref":"CapacityProviderPermissionsConfig"},"PropagateTags":{"ref":"PropagateTagsConfig"},"Tags":{"list":{"ref":"Tag"}},"TelemetryConfig":{"ref":"CapacityProviderTelemetryConfig"},"VpcConfig":{"ref":"CapacityProviderVpcConfig"}},"required":["PermissionsConfig","VpcConfig"],"attributes":{"Arn":"string","State":{"enum":["Pending","Active","Failed","Deleting"]}},"identifier":["CapacityProviderName"],"arn":"arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}","definitions":{"CapacityProviderLoggingConfig":{"properties":{"LogGroup":"string","SystemLogLevel":{"enum":["DEBUG","INFO","WARN"]}}},"CapacityProviderPermissionsConfig":{"properties":{"CapacityProviderOperatorRoleArn":"string"},"required":["CapacityProviderOperatorRoleArn"]},"CapacityProviderScalingConfig":{"properties":{"MaxVCpuCount":"integer","ScalingMode":{"enum":["Auto","Manual"]},"ScalingPolicies":{"list":{"ref":"TargetTrackingScalingPolicy"}}}},"CapacityProviderTelemetryConfig":{"properties":{"LoggingConfig":{"ref":"CapacityProviderLoggingConfig"}}},"CapacityProviderVpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"SubnetIds":{"list":"string"}},"required":["SecurityGroupIds","SubnetIds"]},"InstanceRequirements":{"properties":{"AllowedInstanceTypes":{"list":"string"},"Architectures":{"list":{"enum":["x86_64","arm64"]}},"ExcludedInstanceTypes":{"list":"string"}}},"PropagateTagsConfig":{"properties":{"ExplicitTags":{"list":{"ref":"Tag"}},"Mode":{"enum":["None","Explicit"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TargetTrackingScalingPolicy":{"properties":{"PredefinedMetricType":{"enum":["LambdaCapacityProviderAverageCPUUtilization","LambdaCapacityProviderAverageGPUUtilization"]},"TargetValue":"number"},"required":["PredefinedMetricType","TargetValue"]}}}',
  "AWS::Lambda::CodeSigningConfig": '{"properties":{"AllowedPublishers":{"ref":"AllowedPublishers"},"CodeSigningPolicies":{"ref":"CodeSigningPolicies"},"Description":"string","Tags":{"list":{"ref":"Tag"}}},"required":["AllowedPublishers"],"attributes":{"CodeSigningConfigArn":"string","CodeSigningConfigId":"string"},"identifier":["CodeSigningConfigArn"],"arn":"arn:${Partition}:lambda:${Region}:${Account}:code-signing-config:${CodeSigningConfigId}","definitions":{"AllowedPublishers":{"properties":{"SigningProfileVersionArns":{"list":"string"}},"required":["SigningProfileVersionArns"]},"CodeSigningPolicies":{"properties":{"UntrustedArtifactOnDeployment":{"enum":["Warn","Enforce"]}},"required":["UntrustedArtifactOnDeployment"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Lambda::EventInvokeConfig": '{"properties":{"DestinationConfig":{"ref":"DestinationConfig"},"FunctionName":"string","MaximumEventAgeInSeconds":"integer","MaximumRetryAttempts":"integer","Qualifier":"string"},"required":["FunctionName","Qualifier"],"attributes":{},"identifier":["FunctionName","Qualifier"],"definitions":{"DestinationConfig":{"properties":{"OnFailure":{"ref":"OnFailure"},"OnSuccess":{"ref":"OnSuccess"}}},"OnFailure":{"properties":{"Destination":"string"},"required":["Destination"]},"OnSuccess":{"properties":{"Destination":"string"},"required":["Destination"]}}}',
  "AWS::Lambda::EventSourceMapping": '{"properties":{"AmazonManagedKafkaEventSourceConfig":{"ref":"AmazonManagedKafkaEventSourceConfig"},"BatchSize":"integer","BisectBatchOnFunctionError":"boolean","DestinationConfig":{"ref":"DestinationConfig"},"DocumentDBEventSourceConfig":{"ref":"DocumentDBEventSourceConfig"},"Enabled":"boolean","EventSourceArn":"string","FilterCriteria":{"ref":"FilterCriteria"},"FunctionName":"string","FunctionResponseTypes":{"list":"string"},"KmsKeyArn":"string","LoggingConfig":{"ref":"LoggingConfig"},"MaximumBatchingWindowInSeconds":"integer","MaximumRecordAgeInSeconds":"integer","MaximumRetryAttempts":"integer","MetricsConfig":{"ref":"MetricsConfig"},"ParallelizationFactor":"integer","ProvisionedPollerConfig":{"ref":"ProvisionedPollerConfig"},"Queues":{"list":"string"},"ScalingConfig":{"ref":"ScalingConfig"},"SelfManagedEventSource":{"ref":"SelfManagedEventSource"},"SelfManagedKafkaEventSourceConfig":{"ref":"SelfManagedKafkaEventSourceConfig"},"SourceAccessConfigurations":{"list":{"ref":"SourceAccessConfiguration"}},"StartingPosition":"string","StartingPositionTimestamp":"number","Tags":{"list":{"ref":"Tag"}},"Topics":{"list":"string"},"TumblingWindowInSeconds":"integer"},"required":["FunctionName"],"attributes":{"EventSourceMappingArn":"string","Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}","definitions":{"AmazonManagedKafkaEventSourceConfig":{"properties":{"ConsumerGroupId":"string","SchemaRegistryConfig":{"ref":"SchemaRegistryConfig"}}},"DestinationConfig":{"properties":{"OnFailure":{"ref":"OnFailure"}}},"DocumentDBEventSourceConfig":{"properties":{"CollectionName":"string","DatabaseName":"string","FullDocument":{"enum":["UpdateLookup","Default"]}}},"Endpoints":{"properties":{"KafkaBootstrapServers":{"list":"string"}}},"Filter":{"properties":{"Pattern":"string"}},"FilterCriteria":{"properties":{"Filters":{"list":{"ref":"Filter"}}}},"LoggingConfig":{"properties":{"SystemLogLevel":{"enum":["DEBUG","INFO","WARN"]}}},"MetricsConfig":{"properties":{"Metrics":{"list":{"enum":["EventCount","ErrorCount","KafkaMetrics"]}}}},"OnFailure":{"properties":{"Destination":"string"}},"ProvisionedPollerConfig":{"properties":{"MaximumPollers":"integer","MinimumPollers":"integer","PollerGroupName":"string"}},"ScalingConfig":{"properties":{"MaximumConcurrency":"integer"}},"SchemaRegistryAccessConfig":{"properties":{"Type":{"enum":["BASIC_AUTH","CLIENT_CERTIFICATE_TLS_AUTH","SERVER_ROOT_CA_CERTIFICATE","OAUTHBEARER_AUTH"]},"URI":"string"}},"SchemaRegistryConfig":{"properties":{"AccessConfigs":{"list":{"ref":"SchemaRegistryAccessConfig"}},"EventRecordFormat":{"enum":["JSON","SOURCE"]},"SchemaRegistryURI":"string","SchemaValidationConfigs":{"list":{"ref":"SchemaValidationConfig"}}}},"SchemaValidationConfig":{"properties":{"Attribute":{"enum":["KEY","VALUE"]}}},"SelfManagedEventSource":{"properties":{"Endpoints":{"ref":"Endpoints"}}},"SelfManagedKafkaEventSourceConfig":{"properties":{"ConsumerGroupId":"string","ConsumptionMode":{"enum":["Stream","Queue"]},"SchemaRegistryConfig":{"ref":"SchemaRegistryConfig"}}},"SourceAccessConfiguration":{"properties":{"Type":{"enum":["BASIC_AUTH","VPC_SUBNET","VPC_SECURITY_GROUP","SASL_SCRAM_512_AUTH","SASL_SCRAM_256_AUTH","VIRTUAL_HOST","CLIENT_CERTIFICATE_TLS_AUTH","SERVER_ROOT_CA_CERTIFICATE","OAUTHBEARER_AUTH","OAUTHBEARER_SCOPE","OAUTHBEARER_AUDIENCE","OAUTHBEARER_LOGICAL_CLUSTER","OAUTHBEARER_IDENTITY_POOL","IAM_AUTH","IAM_OAUTHBEARER_AUTH"]},"URI":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Lambda::Function": '{"properties":{"Architectures":{"list":"string"},"CapacityProviderConfig":{"ref":"CapacityProviderConfig"},"Code":{"ref":"Code"},"CodeSigningConfigArn":"string","DeadLetterConfig":{"ref":"DeadLetterConfig"},"Description":"string","DurableConfig":{"ref":"DurableConfig"},"Environment":{"ref":"Environment"},"EphemeralStorage":{"ref":"EphemeralStorage"},"FileSystemConfigs":{"list":{"ref":"FileSystemConfig"}},"FunctionName":"string","FunctionScalingConfig":{"ref":"FunctionScalingConfig"},"Handler":"string","ImageConfig":{"ref":"ImageConfig"},"KmsKeyArn":"string","Layers":{"list":"string"},"LoggingConfig":{"ref":"LoggingConfig"},"MemorySize":"integer","PackageType":{"enum":["Image","Zip"]},"PublishToLatestPublished":"boolean","RecursiveLoop":{"enum":["Allow","Terminate"]},"ReservedConcurrentExecutions":"integer","Role":"string","Runtime":"string","RuntimeManagementConfig":{"ref":"RuntimeManagementConfig"},"SnapStart":{"ref":"SnapStart"},"Tags":{"list":{"ref":"Tag"}},"TenancyConfig":{"ref":"TenancyConfig"},"Timeout":"integer","TracingConfig":{"ref":"TracingConfig"},"VpcConfig":{"ref":"VpcConfig"}},"required":["Code","Role"],"attributes":{"Arn":"string","SnapStartResponse":{"ref":"SnapStartResponse"},"SnapStartResponse.ApplyOn":{"enum":["PublishedVersions","None"]},"SnapStartResponse.OptimizationStatus":{"enum":["On","Off"]}},"identifier":["FunctionName"],"arn":"arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}","definitions":{"CapacityProviderConfig":{"properties":{"LambdaManagedInstancesCapacityProviderConfig":{"ref":"LambdaManagedInstancesCapacityProviderConfig"}},"required":["LambdaManagedInstancesCapacityProviderConfig"]},"Code":{"properties":{"ImageUri":"string","S3Bucket":"string","S3Key":"string","S3ObjectStorageMode":{"enum":["COPY","REFERENCE"]},"S3ObjectVersion":"string","SourceKMSKeyArn":"string","ZipFile":"string"}},"DeadLetterConfig":{"properties":{"TargetArn":"string"}},"DurableConfig":{"properties":{"ExecutionTimeout":"integer","KMSKeyArn":"string","RetentionPeriodInDays":"integer"},"required":["ExecutionTimeout"]},"Environment":{"properties":{"Variables":{"map":"string"}}},"EphemeralStorage":{"properties":{"Size":"integer"},"required":["Size"]},"FileSystemConfig":{"properties":{"Arn":"string","LocalMountPath":"string","S3FilesConfig":{"ref":"S3FilesConfig"}},"required":["Arn","LocalMountPath"]},"FunctionScalingConfig":{"properties":{"MaxExecutionEnvironments":"integer","MinExecutionEnvironments":"integer"}},"ImageConfig":{"properties":{"Command":{"list":"string"},"EntryPoint":{"list":"string"},"WorkingDirectory":"string"}},"LambdaManagedInstancesCapacityProviderConfig":{"properties":{"CapacityProviderArn":"string","ExecutionEnvironmentMemoryGiBPerVCpu":"number","PerExecutionEnvironmentMaxConcurrency":"integer"},"required":["CapacityProviderArn"]},"LoggingConfig":{"properties":{"ApplicationLogLevel":{"enum":["TRACE","DEBUG","INFO","WARN","ERROR","FATAL"]},"LogFormat":{"enum":["Text","JSON"]},"LogGroup":"string","SystemLogLevel":{"enum":["DEBUG","INFO","WARN"]}}},"RuntimeManagementConfig":{"properties":{"RuntimeVersionArn":"string","UpdateRuntimeOn":{"enum":["Auto","FunctionUpdate","Manual"]}},"required":["UpdateRuntimeOn"]},"S3FilesConfig":{"properties":{"DirectS3Read":{"enum":["ENABLED","DISABLED","AUTO"]}}},"SnapStart":{"properties":{"ApplyOn":{"enum":["PublishedVersions","None"]}},"required":["ApplyOn"]},"SnapStartResponse":{"properties":{"ApplyOn":{"enum":["PublishedVersions","None"]},"OptimizationStatus":{"enum":["On","Off"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TenancyConfig":{"properties":{"TenantIsolationMode":{"enum":["PER_TENANT"]}},"required":["TenantIsolationMode"]},"TracingConfig":{"properties":{"Mode":{"enum":["Active","PassThrough"]}}},"VpcConfig":{"properties":{"Ipv6AllowedForDualStack":"boolean","SecurityGroupIds":{"list":"string"},"SubnetIds":{"list":"string"}}}}}',
  "AWS::Lambda::LayerVersion": '{"properties":{"CompatibleArchitectures":{"list":"string"},"CompatibleRuntimes":{"list":"string"},"Content":{"ref":"Content"},"Description":"string","LayerName":"string","LicenseInfo":"string"},"required":["Content"],"attributes":{"LayerVersionArn":"string"},"identifier":["LayerVersionArn"],"definitions":{"Content":{"properties":{"S3Bucket":"string","S3Key":"string","S3ObjectStorageMode":{"enum":["COPY","REFERENCE"]},"S3ObjectVersion":"string"},"required":["S3Bucket","S3Key"]}}}',
  "AWS::Lambda::LayerVersionPermission": '{"properties":{"Action":"string","LayerVersionArn":"string","OrganizationId":"string","Principal":"string"},"required":["Action","LayerVersionArn","Principal"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{}}',
  "AWS::Lambda::MicrovmImage": '{"properties":{"AdditionalOsCapabilities":{"list":{"enum":["ALL"]}},"BaseImageArn":"string","BaseImageVersion":"string","BuildRoleArn":"string","CodeArtifact":{"ref":"CodeArtifact"},"CpuConfigurations":{"list":{"ref":"CpuConfiguration"}},"Description":"string","EgressNetworkConnectors":{"list":"string"},"EnvironmentVariables":{"list":{"ref":"EnvironmentVariable"}},"Hooks":{"ref":"Hooks"},"Logging":{"ref":"Logging"},"Name":"string","Resources":{"list":{"ref":"Resources"}},"Tags":{"list":{"ref":"Tag"}}},"required":["AdditionalOsCapabilities","BaseImageArn","BaseImageVersion","BuildRoleArn","CodeArtifact","CpuConfigurations","Description","EgressNetworkConnectors","EnvironmentVariables","Hooks","Logging","Name","Resources"],"attributes":{"CreatedAt":"string","ImageArn":"string","LatestActiveImageVersion":"string","LatestFailedImageVersion":"string","State":{"enum":["CREATING","CREATED","CREATE_FAILED","UPDATING","UPDATED","UPDATE_FAILED","DELETING","DELETE_FAILED","DELETED"]},"UpdatedAt":"string"},"identifier":["ImageArn"],"arn":"arn:${Partition}:lambda:${Region}:${Account}:microvm-image:${MicrovmImageName}","definitions":{"CloudWatchLogging":{"properties":{"LogGroup":"string","LogStream":"string"}},"CodeArtifact":{"properties":{"Uri":"string"},"required":["Uri"]},"CpuConfiguration":{"properties":{"Architecture":{"enum":["ARM_64"]}},"required":["Architecture"]},"EnvironmentVariable":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"Hooks":{"properties":{"MicrovmHooks":{"ref":"MicrovmHooks"},"MicrovmImageHooks":{"ref":"MicrovmImageHooks"},"Port":"integer"}},"Logging":{"properties":{"CloudWatch":{"ref":"CloudWatchLogging"},"Disabled":"boolean"}},"MicrovmHooks":{"properties":{"Resume":{"enum":["DISABLED","ENABLED"]},"ResumeTimeoutInSeconds":"integer","Run":{"enum":["DISABLED","ENABLED"]},"RunTimeoutInSeconds":"integer","Suspend":{"enum":["DISABLED","ENABLED"]},"SuspendTimeoutInSeconds":"integer","Terminate":{"enum":["DISABLED","ENABLED"]},"TerminateTimeoutInSeconds":"integer"}},"MicrovmImageHooks":{"properties":{"Ready":{"enum":["DISABLED","ENABLED"]},"ReadyTimeoutInSeconds":"integer","Validate":{"enum":["DISABLED","ENABLED"]},"ValidateTimeoutInSeconds":"integer"}},"Resources":{"properties":{"MinimumMemoryInMiB":"integer"},"required":["MinimumMemoryInMiB"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Lambda::NetworkConnector": '{"properties":{"Configuration":{"ref":"Config"},"Name":"string","OperatorRole":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Configuration"],"attributes":{"Arn":"string","State":{"enum":["PENDING","ACTIVE","INACTIVE","FAILED","DELETING","DELETE_FAILED"]}},"identifier":["Arn"],"arn":"arn:${Partition}:lambda:${Region}:${Account}:network-connector:${NetworkConnectorId}","definitions":{"Config":{"properties":{"VpcEgressConfiguration":{"ref":"VpcEgressConfiguration"}},"required":["VpcEgressConfiguration"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcEgressConfiguration":{"properties":{"AssociatedComputeResourceTypes":{"list":{"enum":["MicroVm"]}},"NetworkProtocol":{"enum":["IPv4","DualStack"]},"SecurityGroupIds":{"list":"string"},"SubnetIds":{"list":"string"}},"required":["AssociatedComputeResourceTypes","SubnetIds"]}}}',
  "AWS::Lambda::Permission": '{"properties":{"Action":"string","EventSourceToken":"string","FunctionName":"string","FunctionUrlAuthType":{"enum":["AWS_IAM","NONE"]},"InvokedViaFunctionUrl":"boolean","Principal":"string","PrincipalOrgID":"string","SourceAccount":"string","SourceArn":"string"},"required":["Action","FunctionName","Principal"],"attributes":{"Id":"string"},"identifier":["FunctionName","Id"],"definitions":{}}',
  "AWS::Lambda::ResourcePolicy": '{"properties":{"PolicyDocument":"json","ResourceArn":"string"},"required":["PolicyDocument","ResourceArn"],"attributes":{},"identifier":["ResourceArn"],"definitions":{}}',
  "AWS::Lambda::Url": '{"properties":{"AuthType":{"enum":["AWS_IAM","NONE"]},"Cors":{"ref":"Cors"},"InvokeMode":{"enum":["BUFFERED","RESPONSE_STREAM"]},"Qualifier":"string","TargetFunctionArn":"string"},"required":["AuthType","TargetFunctionArn"],"attributes":{"FunctionArn":"string","FunctionUrl":"string"},"identifier":["FunctionArn"],"definitions":{"Cors":{"properties":{"AllowCredentials":"boolean","AllowHeaders":{"list":"string"},"AllowMethods":{"list":"string"},"AllowOrigins":{"list":"string"},"ExposeHeaders":{"list":"string"},"MaxAge":"integer"}}}}',
  "AWS::Lambda::Version": '{"properties":{"CodeSha256":"string","Description":"string","FunctionName":"string","FunctionScalingConfig":{"ref":"FunctionScalingConfig"},"ProvisionedConcurrencyConfig":{"ref":"ProvisionedConcurrencyConfiguration"},"RuntimePolicy":{"ref":"RuntimePolicy"}},"required":["FunctionName"],"attributes":{"FunctionArn":"string","Version":"string"},"identifier":["FunctionArn"],"definitions":{"FunctionScalingConfig":{"properties":{"MaxExecutionEnvironments":"integer","MinExecutionEnvironments":"integer"}},"ProvisionedConcurrencyConfiguration":{"properties":{"ProvisionedConcurrentExecutions":"integer"},"required":["ProvisionedConcurrentExecutions"]},"RuntimePolicy":{"properties":{"RuntimeVersionArn":"string","UpdateRuntimeOn":"string"},"required":["UpdateRuntimeOn"]}}}'
};

// src/vocabulary/slice/logs.generated.ts
var TYPES24 = {
  "AWS::Logs::AccountPolicy": '{"properties":{"PolicyDocument":"string","PolicyName":"string","PolicyType":{"enum":["DATA_PROTECTION_POLICY","SUBSCRIPTION_FILTER_POLICY","FIELD_INDEX_POLICY","TRANSFORMER_POLICY","METRIC_EXTRACTION_POLICY"]},"Scope":{"enum":["ALL"]},"SelectionCriteria":"string"},"required":["PolicyDocument","PolicyName","PolicyType"],"attributes":{"AccountId":"string"},"identifier":["AccountId","PolicyType","PolicyName"],"definitions":{}}',
  "AWS::Logs::Delivery": '{"properties":{"DeliveryDestinationArn":"string","DeliverySourceName":"string","FieldDelimiter":"string","RecordFields":{"list":"string"},"S3EnableHiveCompatiblePath":"boolean","S3SuffixPath":"string","Tags":{"list":{"ref":"Tag"}}},"required":["DeliveryDestinationArn","DeliverySourceName"],"attributes":{"Arn":"string","DeliveryDestinationType":"string","DeliveryId":"string"},"identifier":["DeliveryId"],"arn":"arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Logs::DeliveryDestination": '{"properties":{"DeliveryDestinationPolicy":{"ref":"DestinationPolicy"},"DeliveryDestinationType":"string","DestinationResourceArn":"string","Name":"string","OutputFormat":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Name"],"attributes":{"Arn":"string"},"identifier":["Name"],"arn":"arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}","definitions":{"DestinationPolicy":{"properties":{"DeliveryDestinationName":"string","DeliveryDestinationPolicy":"json"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Logs::DeliverySource": '{"properties":{"DeliverySourceConfiguration":{"map":"string"},"LogType":"string","Name":"string","ResourceArn":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Name"],"attributes":{"Arn":"string","ResourceArns":{"list":"string"},"Service":"string","Status":{"enum":["ACTIVE","INACTIVE"]},"StatusReason":{"enum":["RESOURCE_DELETED"]}},"identifier":["Name"],"arn":"arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Logs::Destination": '{"properties":{"DestinationName":"string","DestinationPolicy":"string","RoleArn":"string","Tags":{"list":{"ref":"Tag"}},"TargetArn":"string"},"required":["DestinationName","RoleArn","TargetArn"],"attributes":{"Arn":"string"},"identifier":["DestinationName"],"arn":"arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Logs::Integration": '{"properties":{"IntegrationName":"string","IntegrationType":{"enum":["OPENSEARCH"]},"ResourceConfig":{"ref":"ResourceConfig"}},"required":["IntegrationName","IntegrationType","ResourceConfig"],"attributes":{"IntegrationStatus":{"enum":["PROVISIONING","ACTIVE","FAILED"]}},"identifier":["IntegrationName"],"definitions":{"OpenSearchResourceConfig":{"properties":{"ApplicationARN":"string","DashboardViewerPrincipals":{"list":"string"},"DataSourceRoleArn":"string","KmsKeyArn":"string","RetentionDays":"integer"},"required":["DashboardViewerPrincipals","DataSourceRoleArn"]},"ResourceConfig":{"properties":{"OpenSearchResourceConfig":{"ref":"OpenSearchResourceConfig"}}}}}',
  "AWS::Logs::LogAnomalyDetector": '{"properties":{"AccountId":"string","AnomalyVisibilityTime":"number","DetectorName":"string","EvaluationFrequency":{"enum":["FIVE_MIN","TEN_MIN","FIFTEEN_MIN","THIRTY_MIN","ONE_HOUR"]},"FilterPattern":"string","KmsKeyId":"string","LogGroupArnList":{"list":"string"}},"attributes":{"AnomalyDetectorArn":"string","AnomalyDetectorStatus":"string","CreationTimeStamp":"number","LastModifiedTimeStamp":"number"},"identifier":["AnomalyDetectorArn"],"arn":"arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}","definitions":{}}',
  "AWS::Logs::LogGroup": '{"properties":{"BearerTokenAuthenticationEnabled":"boolean","DataProtectionPolicy":"json","DeletionProtectionEnabled":"boolean","FieldIndexPolicies":{"list":"json"},"KmsKeyId":"string","LogGroupClass":{"enum":["STANDARD","INFREQUENT_ACCESS","DELIVERY"]},"LogGroupName":"string","ResourcePolicyDocument":"json","RetentionInDays":{"enum":[1,3,5,7,14,30,60,90,120,150,180,365,400,545,731,1096,1827,2192,2557,2922,3288,3653]},"Tags":{"list":{"ref":"Tag"}}},"attributes":{"Arn":"string"},"identifier":["LogGroupName"],"arn":"arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Logs::LogStream": '{"properties":{"LogGroupName":"string","LogStreamName":"string"},"required":["LogGroupName"],"attributes":{},"identifier":["LogGroupName","LogStreamName"],"definitions":{}}',
  "AWS::Logs::MetricFilter": '{"properties":{"ApplyOnTransformedLogs":"boolean","EmitSystemFieldDimensions":{"list":"string"},"FieldSelectionCriteria":"string","FilterName":"string","FilterPattern":"string","LogGroupName":"string","MetricTransformations":{"list":{"ref":"MetricTransformation"}}},"required":["FilterPattern","LogGroupName","MetricTransformations"],"attributes":{},"identifier":["LogGroupName","FilterName"],"definitions":{"Dimension":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"MetricTransformation":{"properties":{"DefaultValue":"number","Dimensions":{"list":{"ref":"Dimension"}},"MetricName":"string","MetricNamespace":"string","MetricValue":"string","Unit":{"enum":["Seconds","Microseconds","Milliseconds","Bytes","Kilobytes","Megabytes","Gigabytes","Terabytes","Bits","Kilobits","Megabits","Gigabits","Terabits","Percent","Count","Bytes/Second","Kilobytes/Second","Megabytes/Second","Gigabytes/Second","Terabytes/Second","Bits/Second","Kilobits/Second","Megabits/Second","Gigabits/Second","Terabits/Second","Count/Second","None"]}},"required":["MetricName","MetricNamespace","MetricValue"]}}}',
  "AWS::Logs::QueryDefinition": '{"properties":{"LogGroupNames":{"list":"string"},"Name":"string","Parameters":{"list":{"ref":"QueryParameter"}},"QueryLanguage":{"enum":["CWLI","SQL","PPL"]},"QueryString":"string"},"required":["Name","QueryString"],"attributes":{"QueryDefinitionId":"string"},"identifier":["QueryDefinitionId"],"definitions":{"QueryParameter":{"properties":{"DefaultValue":"string","Description":"string","Name":"string"},"required":["Name"]}}}',
  "AWS::Logs::ResourcePolicy": '{"properties":{"PolicyDocument":{"union":["string","json"]},"PolicyName":"string"},"required":["PolicyDocument","PolicyName"],"attributes":{},"identifier":["PolicyName"],"definitions":{}}',
  "AWS::Logs::ScheduledQuery": '{"properties":{"Description":"string","DestinationConfiguration":{"ref":"DestinationConfiguration"},"ExecutionRoleArn":"string","LogGroupIdentifiers":{"list":"string"},"Name":"string","QueryLanguage":"string","QueryString":"string","ScheduleEndTime":"number","ScheduleExpression":"string","ScheduleStartTime":"number","StartTimeOffset":"integer","State":{"enum":["ENABLED","DISABLED"]},"Tags":{"list":{"ref":"TagsItems"}},"Timezone":"string"},"required":["ExecutionRoleArn","Name","QueryLanguage","QueryString","ScheduleExpression"],"attributes":{"CreationTime":"number","LastExecutionStatus":{"enum":["Pending","InvalidQuery","Complete","Failed","Timeout"]},"LastTriggeredTime":"number","LastUpdatedTime":"number","ScheduledQueryArn":"string"},"identifier":["ScheduledQueryArn"],"arn":"arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}","definitions":{"DestinationConfiguration":{"properties":{"S3Configuration":{"ref":"S3Configuration"}}},"S3Configuration":{"properties":{"DestinationIdentifier":"string","RoleArn":"string"},"required":["DestinationIdentifier","RoleArn"]},"TagsItems":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Logs::StorageTierPolicy": '{"properties":{"StorageTier":{"enum":["INTELLIGENT_TIERING"]}},"required":["StorageTier"],"attributes":{"AccountId":"string","LastUpdatedTime":"number"},"identifier":["AccountId"],"definitions":{}}',
  "AWS::Logs::SubscriptionFilter": '{"properties":{"ApplyOnTransformedLogs":"boolean","DestinationArn":"string","Distribution":{"enum":["Random","ByLogStream"]},"EmitSystemFields":{"list":"string"},"FieldSelectionCriteria":"string","FilterName":"string","FilterPattern":"string","LogGroupName":"string","RoleArn":"string"},"required":["DestinationArn","FilterPattern","LogGroupName"],"attributes":{},"identifier":["FilterName","LogGroupName"],"definitions":{}}',
  "AWS::Logs::Transformer": '{"properties":{"LogGroupIdentifier":"string","TransformerConfig":{"list":{"ref":"Processor"}}},"required":["LogGroupIdentifier","TransformerConfig"],"attributes":{},"identifier":["LogGroupIdentifier"],"definitions":{"AddKeyEntry":{"properties":{"Key":"string","OverwriteIfExists":"boolean","Value":"string"},"required":["Key","Value"]},"AddKeys":{"properties":{"Entries":{"list":{"ref":"AddKeyEntry"}}},"required":["Entries"]},"CopyValue":{"properties":{"Entries":{"list":{"ref":"CopyValueEntry"}}},"required":["Entries"]},"CopyValueEntry":{"properties":{"OverwriteIfExists":"boolean","Source":"string","Target":"string"},"required":["Source","Target"]},"Csv":{"properties":{"Columns":{"list":"string"},"Delimiter":"string","QuoteCharacter":"string","Source":"string"}},"DateTimeConverter":{"properties":{"Locale":"string","MatchPatterns":{"list":"string"},"Source":"string","SourceTimezone":"string","Target":"string","TargetFormat":"string","TargetTimezone":"string"},"required":["MatchPatterns","Source","Target"]},"DeleteKeys":{"properties":{"WithKeys":{"list":"string"}},"required":["WithKeys"]},"Grok":{"properties":{"Match":"string","Source":"string"},"required":["Match"]},"ListToMap":{"properties":{"Flatten":"boolean","FlattenedElement":{"enum":["first","last"]},"Key":"string","Source":"string","Target":"string","ValueKey":"string"},"required":["Key","Source"]},"LowerCaseString":{"properties":{"WithKeys":{"list":"string"}},"required":["WithKeys"]},"MoveKeyEntry":{"properties":{"OverwriteIfExists":"boolean","Source":"string","Target":"string"},"required":["Source","Target"]},"MoveKeys":{"properties":{"Entries":{"list":{"ref":"MoveKeyEntry"}}},"required":["Entries"]},"ParseCloudfront":{"properties":{"Source":"string"}},"ParseJSON":{"properties":{"Destination":"string","Source":"string"}},"ParseKeyValue":{"properties":{"Destination":"string","FieldDelimiter":"string","KeyPrefix":"string","KeyValueDelimiter":"string","NonMatchValue":"string","OverwriteIfExists":"boolean","Source":"string"}},"ParsePostgres":{"properties":{"Source":"string"}},"ParseRoute53":{"properties":{"Source":"string"}},"ParseToOCSF":{"properties":{"EventSource":{"enum":["CloudTrail","Route53Resolver","VPCFlow","EKSAudit","AWSWAF"]},"MappingVersion":"string","OcsfVersion":{"enum":["V1.1","V1.5"]},"Source":"string"},"required":["EventSource","OcsfVersion"]},"ParseVPC":{"properties":{"Source":"string"}},"ParseWAF":{"properties":{"Source":"string"}},"Processor":{"properties":{"AddKeys":{"ref":"AddKeys"},"CopyValue":{"ref":"CopyValue"},"Csv":{"ref":"Csv"},"DateTimeConverter":{"ref":"DateTimeConverter"},"DeleteKeys":{"ref":"DeleteKeys"},"Grok":{"ref":"Grok"},"ListToMap":{"ref":"ListToMap"},"LowerCaseString":{"ref":"LowerCaseString"},"MoveKeys":{"ref":"MoveKeys"},"ParseCloudfront":{"ref":"ParseCloudfront"},"ParseJSON":{"ref":"ParseJSON"},"ParseKeyValue":{"ref":"ParseKeyValue"},"ParsePostgres":{"ref":"ParsePostgres"},"ParseRoute53":{"ref":"ParseRoute53"},"ParseToOCSF":{"ref":"ParseToOCSF"},"ParseVPC":{"ref":"ParseVPC"},"ParseWAF":{"ref":"ParseWAF"},"RenameKeys":{"ref":"RenameKeys"},"SplitString":{"ref":"SplitString"},"SubstituteString":{"ref":"SubstituteString"},"TrimString":{"ref":"TrimString"},"TypeConverter":{"ref":"TypeConverter"},"UpperCaseString":{"ref":"UpperCaseString"}}},"RenameKeyEntry":{"properties":{"Key":"string","OverwriteIfExists":"boolean","RenameTo":"string"},"required":["Key","RenameTo"]},"RenameKeys":{"properties":{"Entries":{"list":{"ref":"RenameKeyEntry"}}},"required":["Entries"]},"SplitString":{"properties":{"Entries":{"list":{"ref":"SplitStringEntry"}}},"required":["Entries"]},"SplitStringEntry":{"properties":{"Delimiter":"string","Source":"string"},"required":["Delimiter","Source"]},"SubstituteString":{"properties":{"Entries":{"list":{"ref":"SubstituteStringEntry"}}},"required":["Entries"]},"SubstituteStringEntry":{"properties":{"From":"string","Source":"string","To":"string"},"required":["From","Source","To"]},"TrimString":{"properties":{"WithKeys":{"list":"string"}},"required":["WithKeys"]},"TypeConverter":{"properties":{"Entries":{"list":{"ref":"TypeConverterEntry"}}},"required":["Entries"]},"TypeConverterEntry":{"properties":{"Key":"string","Type":{"enum":["boolean","integer","double","string"]}},"required":["Key","Type"]},"UpperCaseString":{"properties":{"WithKeys":{"list":"string"}},"required":["WithKeys"]}}}'
};

// src/vocabulary/slice/macie.generated.ts
var TYPES25 = {
  "AWS::Macie::AllowList": '{"properties":{"Criteria":{"ref":"Criteria"},"Description":"string","Name":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Criteria","Name"],"attributes":{"Arn":"string","Id":"string","Status":{"enum":["OK","S3_OBJECT_NOT_FOUND","S3_USER_ACCESS_DENIED","S3_OBJECT_ACCESS_DENIED","S3_THROTTLED","S3_OBJECT_OVERSIZE","S3_OBJECT_EMPTY","UNKNOWN_ERROR"]}},"identifier":["Id"],"arn":"arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}","definitions":{"Criteria":{"properties":{"Regex":"string","S3WordsList":{"ref":"S3WordsList"}}},"S3WordsList":{"properties":{"BucketName":"string","ObjectKey":"string"},"required":["BucketName","ObjectKey"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Macie::CustomDataIdentifier": '{"properties":{"Description":"string","IgnoreWords":{"list":"string"},"Keywords":{"list":"string"},"MaximumMatchDistance":"integer","Name":"string","Regex":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Name","Regex"],"attributes":{"Arn":"string","Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Macie::FindingsFilter": '{"properties":{"Action":{"enum":["ARCHIVE","NOOP"]},"Description":"string","FindingCriteria":{"ref":"FindingCriteria"},"Name":"string","Position":"integer","Tags":{"list":{"ref":"Tag"}}},"required":["FindingCriteria","Name"],"attributes":{"Arn":"string","FindingsFilterListItems":{"list":"json"},"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}","definitions":{"CriterionAdditionalProperties":{"properties":{"eq":{"list":"string"},"gt":"integer","gte":"integer","lt":"integer","lte":"integer","neq":{"list":"string"}}},"FindingCriteria":{"properties":{"Criterion":{"map":{"ref":"CriterionAdditionalProperties"}}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Macie::Member": '{"properties":{"AccountId":"string","Email":"string","Tags":{"list":{"ref":"Tag"}}},"required":["AccountId"],"attributes":{"AdministratorAccountId":"string","Arn":"string","RelationshipStatus":{"enum":["Enabled","Paused","Invited","Created","Removed","Resigned","EmailVerificationInProgress","EmailVerificationFailed","RegionDisabled","AccountSuspended"]},"UpdatedAt":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Macie::Session": '{"properties":{"FindingPublishingFrequency":{"enum":["FIFTEEN_MINUTES","ONE_HOUR","SIX_HOURS"]},"Status":{"enum":["ENABLED","PAUSED"]}},"attributes":{"AutomatedDiscoveryStatus":{"enum":["ENABLED","DISABLED"]},"AwsAccountId":"string","ServiceRole":"string"},"identifier":["AwsAccountId"],"definitions":{}}'
};

// src/vocabulary/slice/organizations.generated.ts
var TYPES26 = {
  "AWS::Organizations::Account": '{"properties":{"AccountName":"string","Email":"string","ParentIds":{"list":"string"},"RoleName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["AccountName","Email"],"attributes":{"AccountId":"string","Arn":"string","JoinedMethod":{"enum":["INVITED","CREATED"]},"JoinedTimestamp":"string","Paths":{"list":"string"},"State":{"enum":["PENDING_ACTIVATION","ACTIVE","SUSPENDED","PENDING_CLOSURE","CLOSED"]},"Status":{"enum":["ACTIVE","SUSPENDED","PENDING_CLOSURE"]}},"identifier":["AccountId"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Organizations::Organization": '{"properties":{"FeatureSet":{"enum":["ALL","CONSOLIDATED_BILLING"]}},"attributes":{"Arn":"string","Id":"string","ManagementAccountArn":"string","ManagementAccountEmail":"string","ManagementAccountId":"string","RootId":"string"},"identifier":["Id"],"definitions":{}}',
  "AWS::Organizations::OrganizationalUnit": '{"properties":{"Name":"string","ParentId":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Name","ParentId"],"attributes":{"Arn":"string","Id":"string","Path":"string"},"identifier":["Id"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Organizations::Policy": '{"properties":{"Content":{"union":["json","string"]},"Description":"string","Name":"string","Tags":{"list":{"ref":"Tag"}},"TargetIds":{"list":"string"},"Type":{"enum":["AISERVICES_OPT_OUT_POLICY","BACKUP_POLICY","BEDROCK_POLICY","CHATBOT_POLICY","DECLARATIVE_POLICY_EC2","INSPECTOR_POLICY","NETWORK_SECURITY_DIRECTOR_POLICY","RESOURCE_CONTROL_POLICY","S3_POLICY","SECURITYHUB_POLICY","SERVICE_CONTROL_POLICY","TAG_POLICY","UPGRADE_ROLLOUT_POLICY"]}},"required":["Content","Name","Type"],"attributes":{"Arn":"string","AwsManaged":"boolean","Id":"string"},"identifier":["Id"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Organizations::ResourcePolicy": '{"properties":{"Content":{"union":["json","string"]},"Tags":{"list":{"ref":"Tag"}}},"required":["Content"],"attributes":{"Arn":"string","Id":"string"},"identifier":["Id"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/ram.generated.ts
var TYPES27 = {
  "AWS::RAM::Permission": '{"properties":{"Name":"string","PolicyTemplate":"json","ResourceType":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Name","PolicyTemplate","ResourceType"],"attributes":{"Arn":"string","IsResourceTypeDefault":"boolean","PermissionType":"string","Version":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:ram::${Account}:permission/${ResourcePath}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RAM::ResourceShare": '{"properties":{"AllowExternalPrincipals":"boolean","Name":"string","PermissionArns":{"list":"string"},"Principals":{"list":"string"},"ResourceArns":{"list":"string"},"ResourceShareConfiguration":{"ref":"ResourceShareConfiguration"},"Sources":{"list":"string"},"Tags":{"list":{"ref":"Tag"}}},"required":["Name"],"attributes":{"Arn":"string","CreationTime":"string","FeatureSet":{"enum":["CREATED_FROM_POLICY","PROMOTING_TO_STANDARD","STANDARD"]},"LastUpdatedTime":"string","OwningAccountId":"string","Status":{"enum":["PENDING","ACTIVE","FAILED","DELETING","DELETED"]}},"identifier":["Arn"],"arn":"arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}","definitions":{"ResourceShareConfiguration":{"properties":{"ExclusiveAccountAccess":"boolean","RetainSharingOnAccountLeaveOrganization":"boolean"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/rds.generated.ts
var TYPES28 = {
  "AWS::RDS::ClusterSnapshot": '{"properties":{"DBClusterIdentifier":"string","DBClusterSnapshotIdentifier":"string","Tags":{"list":{"ref":"Tag"}}},"required":["DBClusterIdentifier","DBClusterSnapshotIdentifier"],"attributes":{"AllocatedStorage":"integer","AvailabilityZones":{"list":"string"},"ClusterCreateTime":"string","DBClusterSnapshotArn":"string","DbClusterResourceId":"string","Engine":"string","EngineMode":"string","EngineVersion":"string","IAMDatabaseAuthenticationEnabled":"boolean","KmsKeyId":"string","LicenseModel":"string","MasterUsername":"string","Port":"integer","SnapshotCreateTime":"string","SnapshotType":"string","Status":"string","StorageEncrypted":"boolean","VpcId":"string"},"identifier":["DBClusterSnapshotArn"],"arn":"arn:${Partition}:rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::CustomDBEngineVersion": '{"properties":{"DatabaseInstallationFiles":{"list":"string"},"DatabaseInstallationFilesS3BucketName":"string","DatabaseInstallationFilesS3Prefix":"string","Description":"string","Engine":"string","EngineVersion":"string","ImageId":"string","KMSKeyId":"string","Manifest":"string","SourceCustomDbEngineVersionIdentifier":"string","Status":{"enum":["available","inactive","inactive-except-restore","pending-validation"]},"Tags":{"list":{"ref":"Tag"}},"UseAwsProvidedLatestImage":"boolean"},"required":["Engine","EngineVersion"],"attributes":{"DBEngineVersionArn":"string"},"identifier":["Engine","EngineVersion"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::DBCluster": '{"properties":{"AllocatedStorage":"integer","AssociatedRoles":{"list":{"ref":"DBClusterRole"}},"AutoMinorVersionUpgrade":"boolean","AvailabilityZones":{"list":"string"},"BacktrackWindow":"integer","BackupRetentionPeriod":"integer","ClusterScalabilityType":"string","CopyTagsToSnapshot":"boolean","DBClusterIdentifier":"string","DBClusterInstanceClass":"string","DBClusterParameterGroupName":"string","DBInstanceParameterGroupName":"string","DBSubnetGroupName":"string","DBSystemId":"string","DatabaseInsightsMode":"string","DatabaseName":"string","DeleteAutomatedBackups":"boolean","DeletionProtection":"boolean","Domain":"string","DomainIAMRoleName":"string","EnableCloudwatchLogsExports":{"list":"string"},"EnableGlobalWriteForwarding":"boolean","EnableHttpEndpoint":"boolean","EnableIAMDatabaseAuthentication":"boolean","EnableLocalWriteForwarding":"boolean","Engine":"string","EngineLifecycleSupport":"string","EngineMode":"string","EngineVersion":"string","GlobalClusterIdentifier":"string","Iops":"integer","KmsKeyId":"string","ManageMasterUserPassword":"boolean","MasterUserAuthenticationType":"string","MasterUserPassword":"string","MasterUserSecret":{"ref":"MasterUserSecret"},"MasterUsername":"string","MonitoringInterval":"integer","MonitoringRoleArn":"string","NetworkType":"string","PerformanceInsightsEnabled":"boolean","PerformanceInsightsKmsKeyId":"string","PerformanceInsightsRetentionPeriod":"integer","Port":"integer","PreferredBackupWindow":"string","PreferredMaintenanceWindow":"string","PubliclyAccessible":"boolean","ReplicationSourceIdentifier":"string","RestoreToTime":"string","RestoreType":"string","ScalingConfiguration":{"ref":"ScalingConfiguration"},"ServerlessV2ScalingConfiguration":{"ref":"ServerlessV2ScalingConfiguration"},"SnapshotIdentifier":"string","SourceDBClusterIdentifier":"string","SourceDbClusterResourceId":"string","SourceRegion":"string","StorageEncrypted":"boolean","StorageType":"string","Tags":{"list":{"ref":"Tag"}},"UseLatestRestorableTime":"boolean","VpcSecurityGroupIds":{"list":"string"}},"attributes":{"DBClusterArn":"string","DBClusterResourceId":"string","Endpoint":{"ref":"Endpoint"},"Endpoint.Address":"string","Endpoint.Port":"string","MasterUserSecret.SecretArn":"string","ReadEndpoint":{"ref":"ReadEndpoint"},"ReadEndpoint.Address":"string","StorageEncryptionType":"string","StorageThroughput":"integer"},"identifier":["DBClusterIdentifier"],"arn":"arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}","definitions":{"DBClusterRole":{"properties":{"FeatureName":"string","RoleArn":"string"},"required":["RoleArn"]},"Endpoint":{"properties":{"Address":"string","Port":"string"}},"MasterUserSecret":{"properties":{"KmsKeyId":"string","SecretArn":"string"}},"ReadEndpoint":{"properties":{"Address":"string"}},"ScalingConfiguration":{"properties":{"AutoPause":"boolean","MaxCapacity":"integer","MinCapacity":"integer","SecondsBeforeTimeout":"integer","SecondsUntilAutoPause":"integer","TimeoutAction":"string"}},"ServerlessV2ScalingConfiguration":{"properties":{"MaxCapacity":"number","MinCapacity":"number","SecondsUntilAutoPause":"integer"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::DBClusterParameterGroup": '{"properties":{"DBClusterParameterGroupName":"string","Description":"string","Family":"string","Parameters":"json","Tags":{"list":{"ref":"Tag"}}},"required":["Description","Family","Parameters"],"attributes":{},"identifier":["DBClusterParameterGroupName"],"arn":"arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::DBInstance": '{"properties":{"AdditionalStorageVolumes":{"list":{"ref":"AdditionalStorageVolume"}},"AllocatedStorage":"string","AllowMajorVersionUpgrade":"boolean","ApplyImmediately":"boolean","AssociatedRoles":{"list":{"ref":"DBInstanceRole"}},"AutoMinorVersionUpgrade":"boolean","AutomaticBackupReplicationKmsKeyId":"string","AutomaticBackupReplicationRegion":"string","AutomaticBackupReplicationRetentionPeriod":"integer","AvailabilityZone":"string","BackupRetentionPeriod":"integer","BackupTarget":"string","CACertificateIdentifier":"string","CertificateRotationRestart":"boolean","CharacterSetName":"string","CopyTagsToSnapshot":"boolean","CustomIAMInstanceProfile":"string","DBClusterIdentifier":"string","DBClusterSnapshotIdentifier":"string","DBInstanceClass":"string","DBInstanceIdentifier":"string","DBName":"string","DBParameterGroupName":"string","DBSecurityGroups":{"list":"string"},"DBSnapshotIdentifier":"string","DBSubnetGroupName":"string","DBSystemId":"string","DatabaseInsightsMode":"string","DedicatedLogVolume":"boolean","DeleteAutomatedBackups":"boolean","DeletionProtection":"boolean","Domain":"string","DomainAuthSecretArn":"string","DomainDnsIps":{"list":"string"},"DomainFqdn":"string","DomainIAMRoleName":"string","DomainOu":"string","EnableCloudwatchLogsExports":{"list":"string"},"EnableIAMDatabaseAuthentication":"boolean","EnablePerformanceInsights":"boolean","Engine":"string","EngineLifecycleSupport":"string","EngineVersion":"string","Iops":"integer","KmsKeyId":"string","LicenseModel":"string","ManageMasterUserPassword":"boolean","MasterUserAuthenticationType":"string","MasterUserPassword":"string","MasterUserSecret":{"ref":"MasterUserSecret"},"MasterUsername":"string","MaxAllocatedStorage":"integer","MonitoringInterval":"integer","MonitoringRoleArn":"string","MultiAZ":"boolean","NcharCharacterSetName":"string","NetworkType":"string","OptionGroupName":"string","PerformanceInsightsKMSKeyId":"string","PerformanceInsightsRetentionPeriod":"integer","Port":"string","PreferredBackupWindow":"string","PreferredMaintenanceWindow":"string","ProcessorFeatures":{"list":{"ref":"ProcessorFeature"}},"PromotionTier":"integer","PubliclyAccessible":"boolean","ReplicaMode":"string","RestoreTime":"string","SourceDBClusterIdentifier":"string","SourceDBInstanceAutomatedBackupsArn":"string","SourceDBInstanceIdentifier":"string","SourceDbiResourceId":"string","SourceRegion":"string","StorageEncrypted":"boolean","StorageThroughput":"integer","StorageType":"string","Tags":{"list":{"ref":"Tag"}},"TdeCredentialArn":"string","TdeCredentialPassword":"string","Timezone":"string","UseDefaultProcessorFeatures":"boolean","UseLatestRestorableTime":"boolean","VPCSecurityGroups":{"list":"string"}},"attributes":{"AutomaticRestartTime":"string","CertificateDetails":{"ref":"CertificateDetails"},"CertificateDetails.CAIdentifier":"string","CertificateDetails.ValidTill":"string","DBInstanceArn":"string","DBInstanceStatus":"string","DBSystemId":"string","DbiResourceId":"string","Endpoint":{"ref":"Endpoint"},"Endpoint.Address":"string","Endpoint.HostedZoneId":"string","Endpoint.Port":"string","InstanceCreateTime":"string","IsStorageConfigUpgradeAvailable":"boolean","LatestRestorableTime":"string","ListenerEndpoint":{"ref":"Endpoint"},"ListenerEndpoint.Address":"string","ListenerEndpoint.HostedZoneId":"string","ListenerEndpoint.Port":"string","MasterUserSecret.SecretArn":"string","PercentProgress":"string","ReadReplicaDBClusterIdentifiers":{"list":"string"},"ReadReplicaDBInstanceIdentifiers":{"list":"string"},"ResumeFullAutomationModeTime":"string","SecondaryAvailabilityZone":"string","StatusInfos":{"list":{"ref":"DBInstanceStatusInfo"}},"StorageOperationPercentProgress":"integer","StorageOperationStatus":"string"},"identifier":["DBInstanceIdentifier"],"arn":"arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}","definitions":{"AdditionalStorageVolume":{"properties":{"AllocatedStorage":"string","Iops":"integer","MaxAllocatedStorage":"integer","StorageOperationPercentProgress":"integer","StorageOperationStatus":"string","StorageThroughput":"integer","StorageType":"string","VolumeName":"string"}},"CertificateDetails":{"properties":{"CAIdentifier":"string","ValidTill":"string"}},"DBInstanceRole":{"properties":{"FeatureName":"string","RoleArn":"string"},"required":["FeatureName","RoleArn"]},"DBInstanceStatusInfo":{"properties":{"Message":"string","Normal":"boolean","Status":"string","StatusType":"string"}},"Endpoint":{"properties":{"Address":"string","HostedZoneId":"string","Port":"string"}},"MasterUserSecret":{"properties":{"KmsKeyId":"string","SecretArn":"string"}},"ProcessorFeature":{"properties":{"Name":{"enum":["coreCount","threadsPerCore"]},"Value":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::DBParameterGroup": '{"properties":{"DBParameterGroupName":"string","Description":"string","Family":"string","Parameters":"json","Tags":{"list":{"ref":"Tag"}}},"required":["Description","Family"],"attributes":{"DBParameterGroupArn":"string","DBParameterGroupName":"string"},"identifier":["DBParameterGroupName"],"arn":"arn:${Partition}:rds:${Region}:${Account}:pg:${ParameterGroupName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::DBProxy": '{"properties":{"Auth":{"list":{"ref":"AuthFormat"}},"DBProxyName":"string","DebugLogging":"boolean","DefaultAuthScheme":{"enum":["IAM_AUTH","NONE"]},"EndpointNetworkType":{"enum":["IPV4","IPV6","DUAL"]},"EngineFamily":{"enum":["MYSQL","POSTGRESQL","SQLSERVER"]},"IdleClientTimeout":"integer","RequireTLS":"boolean","RoleArn":"string","Tags":{"list":{"ref":"TagFormat"}},"TargetConnectionNetworkType":{"enum":["IPV4","IPV6"]},"VpcSecurityGroupIds":{"list":"string"},"VpcSubnetIds":{"list":"string"}},"required":["DBProxyName","EngineFamily","RoleArn","VpcSubnetIds"],"attributes":{"DBProxyArn":"string","Endpoint":"string","VpcId":"string"},"identifier":["DBProxyName"],"arn":"arn:${Partition}:rds:${Region}:${Account}:db-proxy:${DbProxyId}","definitions":{"AuthFormat":{"properties":{"AuthScheme":{"enum":["SECRETS"]},"ClientPasswordAuthType":{"enum":["MYSQL_NATIVE_PASSWORD","MYSQL_CACHING_SHA2_PASSWORD","POSTGRES_SCRAM_SHA_256","POSTGRES_MD5","SQL_SERVER_AUTHENTICATION"]},"Description":"string","IAMAuth":{"enum":["DISABLED","REQUIRED","ENABLED"]},"SecretArn":"string"}},"TagFormat":{"properties":{"Key":"string","Value":"string"}}}}',
  "AWS::RDS::DBProxyEndpoint": '{"properties":{"DBProxyEndpointName":"string","DBProxyName":"string","EndpointNetworkType":{"enum":["IPV4","IPV6","DUAL"]},"Tags":{"list":{"ref":"TagFormat"}},"TargetRole":{"enum":["READ_WRITE","READ_ONLY"]},"VpcSecurityGroupIds":{"list":"string"},"VpcSubnetIds":{"list":"string"}},"required":["DBProxyEndpointName","DBProxyName","VpcSubnetIds"],"attributes":{"DBProxyEndpointArn":"string","Endpoint":"string","IsDefault":"boolean","VpcId":"string"},"identifier":["DBProxyEndpointName"],"arn":"arn:${Partition}:rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}","definitions":{"TagFormat":{"properties":{"Key":"string","Value":"string"}}}}',
  "AWS::RDS::DBProxyTargetGroup": '{"properties":{"ConnectionPoolConfigurationInfo":{"ref":"ConnectionPoolConfigurationInfoFormat"},"DBClusterIdentifiers":{"list":"string"},"DBInstanceIdentifiers":{"list":"string"},"DBProxyName":"string","TargetGroupName":{"enum":["default"]}},"required":["DBProxyName","TargetGroupName"],"attributes":{"TargetGroupArn":"string"},"identifier":["TargetGroupArn"],"arn":"arn:${Partition}:rds:${Region}:${Account}:target-group:${TargetGroupId}","definitions":{"ConnectionPoolConfigurationInfoFormat":{"properties":{"ConnectionBorrowTimeout":"integer","InitQuery":"string","MaxConnectionsPercent":"integer","MaxIdleConnectionsPercent":"integer","SessionPinningFilters":{"list":"string"}}}}}',
  "AWS::RDS::DBSecurityGroup": '{"properties":{"DBSecurityGroupIngress":{"list":{"ref":"Ingress"}},"EC2VpcId":"string","GroupDescription":"string","Tags":{"list":{"ref":"Tag"}}},"required":["DBSecurityGroupIngress","GroupDescription"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:rds:${Region}:${Account}:secgrp:${SecurityGroupName}","definitions":{"Ingress":{"properties":{"CIDRIP":"string","EC2SecurityGroupId":"string","EC2SecurityGroupName":"string","EC2SecurityGroupOwnerId":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::DBSecurityGroupIngress": '{"properties":{"CIDRIP":"string","DBSecurityGroupName":"string","EC2SecurityGroupId":"string","EC2SecurityGroupName":"string","EC2SecurityGroupOwnerId":"string"},"required":["DBSecurityGroupName"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{}}',
  "AWS::RDS::DBShardGroup": '{"properties":{"ComputeRedundancy":"integer","DBClusterIdentifier":"string","DBShardGroupIdentifier":"string","MaxACU":"number","MinACU":"number","PubliclyAccessible":"boolean","Tags":{"list":{"ref":"Tag"}}},"required":["DBClusterIdentifier","MaxACU"],"attributes":{"DBShardGroupResourceId":"string","Endpoint":"string"},"identifier":["DBShardGroupIdentifier"],"arn":"arn:${Partition}:rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::DBSnapshot": '{"properties":{"DBInstanceIdentifier":"string","DBSnapshotIdentifier":"string","Tags":{"list":{"ref":"Tag"}}},"required":["DBInstanceIdentifier","DBSnapshotIdentifier"],"attributes":{"AllocatedStorage":"integer","AvailabilityZone":"string","DBSnapshotArn":"string","DbiResourceId":"string","Encrypted":"boolean","Engine":"string","EngineVersion":"string","IAMDatabaseAuthenticationEnabled":"boolean","InstanceCreateTime":"string","Iops":"integer","KmsKeyId":"string","LicenseModel":"string","MasterUsername":"string","OptionGroupName":"string","OriginalSnapshotCreateTime":"string","Port":"integer","SnapshotCreateTime":"string","SnapshotType":"string","Status":"string","StorageThroughput":"integer","StorageType":"string","VpcId":"string"},"identifier":["DBSnapshotArn"],"arn":"arn:${Partition}:rds:${Region}:${Account}:snapshot:${SnapshotName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::DBSubnetGroup": '{"properties":{"DBSubnetGroupDescription":"string","DBSubnetGroupName":"string","SubnetIds":{"list":"string"},"Tags":{"list":{"ref":"Tag"}}},"required":["DBSubnetGroupDescription","SubnetIds"],"attributes":{"DBSubnetGroupArn":"string"},"identifier":["DBSubnetGroupName"],"arn":"arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::EventSubscription": '{"properties":{"Enabled":"boolean","EventCategories":{"list":"string"},"SnsTopicArn":"string","SourceIds":{"list":"string"},"SourceType":"string","SubscriptionName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["SnsTopicArn"],"attributes":{},"identifier":["SubscriptionName"],"arn":"arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::GlobalCluster": '{"properties":{"DeletionProtection":"boolean","Engine":{"enum":["aurora","aurora-mysql","aurora-postgresql"]},"EngineLifecycleSupport":"string","EngineVersion":"string","GlobalClusterIdentifier":"string","SourceDBClusterIdentifier":"string","StorageEncrypted":"boolean","Tags":{"list":{"ref":"Tag"}}},"attributes":{"GlobalEndpoint":{"ref":"GlobalEndpoint"}},"identifier":["GlobalClusterIdentifier"],"arn":"arn:${Partition}:rds::${Account}:global-cluster:${ClusterName}","definitions":{"GlobalEndpoint":{"properties":{"Address":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::Integration": '{"properties":{"AdditionalEncryptionContext":{"map":"string"},"DataFilter":"string","Description":"string","IntegrationName":"string","KMSKeyId":"string","SourceArn":"string","Tags":{"list":{"ref":"Tag"}},"TargetArn":"string"},"required":["SourceArn","TargetArn"],"attributes":{"CreateTime":"string","IntegrationArn":"string"},"identifier":["IntegrationArn"],"arn":"arn:${Partition}:rds:${Region}:${Account}:integration:${IntegrationIdentifier}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RDS::OptionGroup": '{"properties":{"EngineName":"string","MajorEngineVersion":"string","OptionConfigurations":{"list":{"ref":"OptionConfiguration"}},"OptionGroupDescription":"string","OptionGroupName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["EngineName","MajorEngineVersion","OptionGroupDescription"],"attributes":{},"identifier":["OptionGroupName"],"arn":"arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}","definitions":{"OptionConfiguration":{"properties":{"DBSecurityGroupMemberships":{"list":"string"},"OptionName":"string","OptionSettings":{"list":{"ref":"OptionSetting"}},"OptionVersion":"string","Port":"integer","VpcSecurityGroupMemberships":{"list":"string"}},"required":["OptionName"]},"OptionSetting":{"properties":{"Name":"string","Value":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/redshift.generated.ts
var TYPES29 = {
  "AWS::Redshift::Cluster": '{"properties":{"AllowVersionUpgrade":"boolean","AquaConfigurationStatus":"string","AutomatedSnapshotRetentionPeriod":"integer","AvailabilityZone":"string","AvailabilityZoneRelocation":"boolean","AvailabilityZoneRelocationStatus":"string","Classic":"boolean","ClusterIdentifier":"string","ClusterParameterGroupName":"string","ClusterSecurityGroups":{"list":"string"},"ClusterSubnetGroupName":"string","ClusterType":"string","ClusterVersion":"string","DBName":"string","DeferMaintenance":"boolean","DeferMaintenanceDuration":"integer","DeferMaintenanceEndTime":"string","DeferMaintenanceStartTime":"string","DestinationRegion":"string","ElasticIp":"string","Encrypted":"boolean","Endpoint":{"ref":"Endpoint"},"EnhancedVpcRouting":"boolean","HsmClientCertificateIdentifier":"string","HsmConfigurationIdentifier":"string","IamRoles":{"list":"string"},"KmsKeyId":"string","LoggingProperties":{"ref":"LoggingProperties"},"MaintenanceTrackName":"string","ManageMasterPassword":"boolean","ManualSnapshotRetentionPeriod":"integer","MasterPasswordSecretKmsKeyId":"string","MasterUserPassword":"string","MasterUsername":"string","MultiAZ":"boolean","NamespaceResourcePolicy":"json","NodeType":"string","NumberOfNodes":"integer","OwnerAccount":"string","Port":"integer","PreferredMaintenanceWindow":"string","PubliclyAccessible":"boolean","ResourceAction":"string","RevisionTarget":"string","RotateEncryptionKey":"boolean","SnapshotClusterIdentifier":"string","SnapshotCopyGrantName":"string","SnapshotCopyManual":"boolean","SnapshotCopyRetentionPeriod":"integer","SnapshotIdentifier":"string","Tags":{"list":{"ref":"Tag"}},"VpcSecurityGroupIds":{"list":"string"}},"required":["ClusterType","DBName","MasterUsername","NodeType"],"attributes":{"ClusterNamespaceArn":"string","DeferMaintenanceIdentifier":"string","Endpoint.Address":"string","Endpoint.Port":"string","Id":"string","MasterPasswordSecretArn":"string"},"identifier":["ClusterIdentifier"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}","definitions":{"Endpoint":{"properties":{"Address":"string","Port":"string"}},"LoggingProperties":{"properties":{"BucketName":"string","LogDestinationType":"string","LogExports":{"list":"string"},"S3KeyPrefix":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::ClusterParameterGroup": '{"properties":{"Description":"string","ParameterGroupFamily":"string","ParameterGroupName":"string","Parameters":{"list":{"ref":"Parameter"}},"Tags":{"list":{"ref":"Tag"}}},"required":["Description","ParameterGroupFamily"],"attributes":{},"identifier":["ParameterGroupName"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}","definitions":{"Parameter":{"properties":{"ParameterName":"string","ParameterValue":"string"},"required":["ParameterName","ParameterValue"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::ClusterSecurityGroup": '{"properties":{"Description":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Description"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::ClusterSecurityGroupIngress": '{"properties":{"CIDRIP":"string","ClusterSecurityGroupName":"string","EC2SecurityGroupName":"string","EC2SecurityGroupOwnerId":"string"},"required":["ClusterSecurityGroupName"],"attributes":{"Id":"string"},"identifier":["Id"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}","definitions":{}}',
  "AWS::Redshift::ClusterSubnetGroup": '{"properties":{"Description":"string","SubnetIds":{"list":"string"},"Tags":{"list":{"ref":"Tag"}}},"required":["Description","SubnetIds"],"attributes":{"ClusterSubnetGroupName":"string"},"identifier":["ClusterSubnetGroupName"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::EndpointAccess": '{"properties":{"ClusterIdentifier":"string","EndpointName":"string","ResourceOwner":"string","SubnetGroupName":"string","VpcSecurityGroupIds":{"list":"string"}},"required":["ClusterIdentifier","EndpointName","SubnetGroupName","VpcSecurityGroupIds"],"attributes":{"Address":"string","EndpointCreateTime":"string","EndpointStatus":"string","Port":"integer","VpcEndpoint":{"ref":"VpcEndpoint"},"VpcEndpoint.NetworkInterfaces":{"list":{"ref":"NetworkInterface"}},"VpcEndpoint.VpcEndpointId":"string","VpcEndpoint.VpcId":"string","VpcSecurityGroups":{"list":{"ref":"VpcSecurityGroup"}}},"identifier":["EndpointName"],"definitions":{"NetworkInterface":{"properties":{"AvailabilityZone":"string","NetworkInterfaceId":"string","PrivateIpAddress":"string","SubnetId":"string"}},"VpcEndpoint":{"properties":{"NetworkInterfaces":{"list":{"ref":"NetworkInterface"}},"VpcEndpointId":"string","VpcId":"string"}},"VpcSecurityGroup":{"properties":{"Status":"string","VpcSecurityGroupId":"string"}}}}',
  "AWS::Redshift::EndpointAuthorization": '{"properties":{"Account":"string","ClusterIdentifier":"string","Force":"boolean","VpcIds":{"list":"string"}},"required":["Account","ClusterIdentifier"],"attributes":{"AllowedAllVPCs":"boolean","AllowedVPCs":{"list":"string"},"AuthorizeTime":"string","ClusterStatus":"string","EndpointCount":"integer","Grantee":"string","Grantor":"string","Status":"string"},"identifier":["ClusterIdentifier","Account"],"definitions":{}}',
  "AWS::Redshift::EventSubscription": '{"properties":{"Enabled":"boolean","EventCategories":{"list":"string"},"Severity":{"enum":["ERROR","INFO"]},"SnsTopicArn":"string","SourceIds":{"list":"string"},"SourceType":{"enum":["cluster","cluster-parameter-group","cluster-security-group","cluster-snapshot","scheduled-action"]},"SubscriptionName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["SubscriptionName"],"attributes":{"CustSubscriptionId":"string","CustomerAwsId":"string","EventCategoriesList":{"list":"string"},"SourceIdsList":{"list":"string"},"Status":{"enum":["active","no-permission","topic-not-exist"]},"SubscriptionCreationTime":"string"},"identifier":["SubscriptionName"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::Integration": '{"properties":{"AdditionalEncryptionContext":{"map":"string"},"IntegrationName":"string","KMSKeyId":"string","SourceArn":"string","Tags":{"list":{"ref":"Tag"}},"TargetArn":"string"},"required":["SourceArn","TargetArn"],"attributes":{"CreateTime":"string","IntegrationArn":"string"},"identifier":["IntegrationArn"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:integration:${IntegrationIdentifier}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::QEV2IdcApplication": '{"properties":{"IdcDisplayName":"string","IdcInstanceArn":"string","Qev2IdcApplicationName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["IdcDisplayName","IdcInstanceArn","Qev2IdcApplicationName"],"attributes":{"IdcManagedApplicationArn":"string","IdcOnboardStatus":"string","Qev2IdcApplicationArn":"string"},"identifier":["Qev2IdcApplicationArn"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::ScheduledAction": '{"properties":{"Enable":"boolean","EndTime":"string","IamRole":"string","Schedule":"string","ScheduledActionDescription":"string","ScheduledActionName":"string","StartTime":"string","TargetAction":{"ref":"ScheduledActionType"}},"required":["ScheduledActionName"],"attributes":{"NextInvocations":{"list":"string"},"State":{"enum":["ACTIVE","DISABLED"]}},"identifier":["ScheduledActionName"],"definitions":{"PauseClusterMessage":{"properties":{"ClusterIdentifier":"string"},"required":["ClusterIdentifier"]},"ResizeClusterMessage":{"properties":{"Classic":"boolean","ClusterIdentifier":"string","ClusterType":"string","NodeType":"string","NumberOfNodes":"integer"},"required":["ClusterIdentifier"]},"ResumeClusterMessage":{"properties":{"ClusterIdentifier":"string"},"required":["ClusterIdentifier"]},"ScheduledActionType":{"properties":{"PauseCluster":{"ref":"PauseClusterMessage"},"ResizeCluster":{"ref":"ResizeClusterMessage"},"ResumeCluster":{"ref":"ResumeClusterMessage"}}}}}',
  "AWS::Redshift::Snapshot": '{"properties":{"ClusterIdentifier":"string","ManualSnapshotRetentionPeriod":"integer","SnapshotIdentifier":"string","Tags":{"list":{"ref":"Tag"}}},"required":["ClusterIdentifier","SnapshotIdentifier"],"attributes":{"AvailabilityZone":"string","ClusterCreateTime":"string","ClusterVersion":"string","DBName":"string","Encrypted":"boolean","EncryptedWithHSM":"boolean","EngineFullVersion":"string","EnhancedVpcRouting":"boolean","KmsKeyId":"string","MaintenanceTrackName":"string","MasterUsername":"string","NodeType":"string","NumberOfNodes":"integer","OwnerAccount":"string","Port":"integer","SnapshotArn":"string","SnapshotCreateTime":"string","SnapshotType":"string","Status":"string","VpcId":"string"},"identifier":["SnapshotArn"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::SnapshotCopyGrant": '{"properties":{"KmsKeyId":"string","SnapshotCopyGrantName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["SnapshotCopyGrantName"],"attributes":{"Arn":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::SnapshotSchedule": '{"properties":{"ScheduleDefinitions":{"list":"string"},"ScheduleDescription":"string","ScheduleIdentifier":"string","Tags":{"list":{"ref":"Tag"}}},"required":["ScheduleDefinitions","ScheduleIdentifier"],"attributes":{"Arn":"string","AssociatedClusterCount":"integer"},"identifier":["Arn"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::Redshift::UsageLimit": '{"properties":{"Amount":"number","BreachAction":{"enum":["log","emit-metric","disable"]},"ClusterIdentifier":"string","FeatureType":{"enum":["spectrum","concurrency-scaling","cross-region-datasharing","extra-compute-for-automatic-optimization"]},"LimitType":{"enum":["time","data-scanned"]},"Period":{"enum":["daily","weekly","monthly"]},"Tags":{"list":{"ref":"Tag"}}},"required":["Amount","ClusterIdentifier","FeatureType","LimitType"],"attributes":{"Arn":"string","UsageLimitId":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:redshift:${Region}:${Account}:usagelimit:${UsageLimitId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/redshiftserverless.generated.ts
var TYPES30 = {
  "AWS::RedshiftServerless::Namespace": '{"properties":{"AdminPasswordSecretKmsKeyId":"string","AdminUserPassword":"string","AdminUsername":"string","DbName":"string","DefaultIamRoleArn":"string","FinalSnapshotName":"string","FinalSnapshotRetentionPeriod":"integer","IamRoles":{"list":"string"},"KmsKeyId":"string","LogExports":{"list":"string"},"ManageAdminPassword":"boolean","NamespaceName":"string","NamespaceResourcePolicy":"json","RedshiftIdcApplicationArn":"string","SnapshotCopyConfigurations":{"list":{"ref":"SnapshotCopyConfiguration"}},"Tags":{"list":{"ref":"Tag"}}},"required":["NamespaceName"],"attributes":{"Namespace":{"ref":"Namespace"},"Namespace.AdminUsername":"string","Namespace.CreationDate":"string","Namespace.DbName":"string","Namespace.DefaultIamRoleArn":"string","Namespace.IamRoles":{"list":"string"},"Namespace.KmsKeyId":"string","Namespace.LogExports":{"list":"string"},"Namespace.NamespaceArn":"string","Namespace.NamespaceId":"string","Namespace.NamespaceName":"string","Namespace.Status":{"enum":["AVAILABLE","MODIFYING","DELETING"]}},"identifier":["NamespaceName"],"arn":"arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}","definitions":{"Namespace":{"properties":{"AdminPasswordSecretArn":"string","AdminPasswordSecretKmsKeyId":"string","AdminUsername":"string","CreationDate":"string","DbName":"string","DefaultIamRoleArn":"string","IamRoles":{"list":"string"},"KmsKeyId":"string","LogExports":{"list":"string"},"NamespaceArn":"string","NamespaceId":"string","NamespaceName":"string","Status":{"enum":["AVAILABLE","MODIFYING","DELETING"]}}},"SnapshotCopyConfiguration":{"properties":{"DestinationKmsKeyId":"string","DestinationRegion":"string","SnapshotRetentionPeriod":"integer"},"required":["DestinationRegion"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RedshiftServerless::Snapshot": '{"properties":{"NamespaceName":"string","RetentionPeriod":"integer","SnapshotName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["SnapshotName"],"attributes":{"OwnerAccount":"string","Snapshot":{"ref":"Snapshot"},"Snapshot.AdminUsername":"string","Snapshot.KmsKeyId":"string","Snapshot.NamespaceArn":"string","Snapshot.NamespaceName":"string","Snapshot.OwnerAccount":"string","Snapshot.RetentionPeriod":"integer","Snapshot.SnapshotArn":"string","Snapshot.SnapshotCreateTime":"string","Snapshot.SnapshotName":"string","Snapshot.Status":{"enum":["AVAILABLE","CREATING","DELETED","CANCELLED","FAILED","COPYING"]}},"identifier":["SnapshotName"],"arn":"arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}","definitions":{"Snapshot":{"properties":{"AdminUsername":"string","KmsKeyId":"string","NamespaceArn":"string","NamespaceName":"string","OwnerAccount":"string","RetentionPeriod":"integer","SnapshotArn":"string","SnapshotCreateTime":"string","SnapshotName":"string","Status":{"enum":["AVAILABLE","CREATING","DELETED","CANCELLED","FAILED","COPYING"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::RedshiftServerless::Workgroup": '{"properties":{"BaseCapacity":"integer","ConfigParameters":{"list":{"ref":"ConfigParameter"}},"EnhancedVpcRouting":"boolean","MaxCapacity":"integer","NamespaceName":"string","Port":"integer","PricePerformanceTarget":{"ref":"PerformanceTarget"},"PubliclyAccessible":"boolean","RecoveryPointId":"string","SecurityGroupIds":{"list":"string"},"SnapshotArn":"string","SnapshotName":"string","SnapshotOwnerAccount":"string","SubnetIds":{"list":"string"},"Tags":{"list":{"ref":"Tag"}},"TrackName":"string","Workgroup":{"ref":"Workgroup"},"WorkgroupName":"string"},"required":["WorkgroupName"],"attributes":{"Workgroup":{"ref":"Workgroup"},"Workgroup.BaseCapacity":"integer","Workgroup.ConfigParameters":{"list":{"ref":"ConfigParameter"}},"Workgroup.CreationDate":"string","Workgroup.Endpoint":{"ref":"Endpoint"},"Workgroup.Endpoint.Address":"string","Workgroup.Endpoint.Port":"integer","Workgroup.Endpoint.VpcEndpoints":{"list":{"ref":"VpcEndpoint"}},"Workgroup.EnhancedVpcRouting":"boolean","Workgroup.MaxCapacity":"integer","Workgroup.NamespaceName":"string","Workgroup.PubliclyAccessible":"boolean","Workgroup.SecurityGroupIds":{"list":"string"},"Workgroup.Status":{"enum":["CREATING","AVAILABLE","MODIFYING","DELETING"]},"Workgroup.SubnetIds":{"list":"string"},"Workgroup.TrackName":"string","Workgroup.WorkgroupArn":"string","Workgroup.WorkgroupId":"string","Workgroup.WorkgroupName":"string"},"identifier":["WorkgroupName"],"arn":"arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}","definitions":{"ConfigParameter":{"properties":{"ParameterKey":"string","ParameterValue":"string"}},"Endpoint":{"properties":{"Address":"string","Port":"integer","VpcEndpoints":{"list":{"ref":"VpcEndpoint"}}}},"NetworkInterface":{"properties":{"AvailabilityZone":"string","NetworkInterfaceId":"string","PrivateIpAddress":"string","SubnetId":"string"}},"PerformanceTarget":{"properties":{"Level":"integer","Status":{"enum":["ENABLED","DISABLED"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcEndpoint":{"properties":{"NetworkInterfaces":{"list":{"ref":"NetworkInterface"}},"VpcEndpointId":"string","VpcId":"string"}},"Workgroup":{"properties":{"BaseCapacity":"integer","ConfigParameters":{"list":{"ref":"ConfigParameter"}},"CreationDate":"string","Endpoint":{"ref":"Endpoint"},"EnhancedVpcRouting":"boolean","MaxCapacity":"integer","NamespaceName":"string","PricePerformanceTarget":{"ref":"PerformanceTarget"},"PubliclyAccessible":"boolean","SecurityGroupIds":{"list":"string"},"Status":{"enum":["CREATING","AVAILABLE","MODIFYING","DELETING"]},"SubnetIds":{"list":"string"},"TrackName":"string","WorkgroupArn":"string","WorkgroupId":"string","WorkgroupName":"string"}}}}'
};

// src/vocabulary/slice/s3.generated.ts
var TYPES31 = {
  "AWS::S3::AccessGrant": '{"properties":{"AccessGrantsLocationConfiguration":{"ref":"AccessGrantsLocationConfiguration"},"AccessGrantsLocationId":"string","ApplicationArn":"string","Grantee":{"ref":"Grantee"},"Permission":{"enum":["READ","WRITE","READWRITE"]},"S3PrefixType":{"enum":["Object"]},"Tags":{"list":{"ref":"Tag"}}},"required":["AccessGrantsLocationId","Grantee","Permission"],"attributes":{"AccessGrantArn":"string","AccessGrantId":"string","GrantScope":"string"},"identifier":["AccessGrantId"],"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/grant/${Token}","definitions":{"AccessGrantsLocationConfiguration":{"properties":{"S3SubPrefix":"string"},"required":["S3SubPrefix"]},"Grantee":{"properties":{"GranteeIdentifier":"string","GranteeType":{"enum":["IAM","DIRECTORY_USER","DIRECTORY_GROUP"]}},"required":["GranteeIdentifier","GranteeType"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::S3::AccessGrantsInstance": '{"properties":{"IdentityCenterArn":"string","Tags":{"list":{"ref":"Tag"}}},"attributes":{"AccessGrantsInstanceArn":"string","AccessGrantsInstanceId":"string"},"identifier":["AccessGrantsInstanceArn"],"definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::S3::AccessGrantsLocation": '{"properties":{"IamRoleArn":"string","LocationScope":"string","Tags":{"list":{"ref":"Tag"}}},"required":["IamRoleArn","LocationScope"],"attributes":{"AccessGrantsLocationArn":"string","AccessGrantsLocationId":"string"},"identifier":["AccessGrantsLocationId"],"arn":"arn:${Partition}:s3:${Region}:${Account}:access-grants/default/location/${Token}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::S3::AccessPoint": '{"properties":{"Bucket":"string","BucketAccountId":"string","Name":"string","Policy":"json","PublicAccessBlockConfiguration":{"ref":"PublicAccessBlockConfiguration"},"Tags":{"list":{"ref":"Tag"}},"VpcConfiguration":{"ref":"VpcConfiguration"}},"required":["Bucket"],"attributes":{"Alias":"string","Arn":"string","Name":"string","NetworkOrigin":{"enum":["Internet","VPC"]}},"identifier":["Name"],"arn":"arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}","definitions":{"PublicAccessBlockConfiguration":{"properties":{"BlockPublicAcls":"boolean","BlockPublicPolicy":"boolean","IgnorePublicAcls":"boolean","RestrictPublicBuckets":"boolean"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfiguration":{"properties":{"VpcId":"string"}}}}',
  "AWS::S3::Bucket": '{"properties":{"AbacStatus":{"enum":["Enabled","Disabled"]},"AccelerateConfiguration":{"ref":"AccelerateConfiguration"},"AccessControl":{"enum":["AuthenticatedRead","AwsExecRead","BucketOwnerFullControl","BucketOwnerRead","LogDeliveryWrite","Private","PublicRead","PublicReadWrite"]},"AnalyticsConfigurations":{"list":{"ref":"AnalyticsConfiguration"}},"BucketEncryption":{"ref":"BucketEncryption"},"BucketName":"string","BucketNamePrefix":"string","BucketNamespace":{"enum":["global","account-regional"]},"CorsConfiguration":{"ref":"CorsConfiguration"},"IntelligentTieringConfigurations":{"list":{"ref":"IntelligentTieringConfiguration"}},"InventoryConfigurations":{"list":{"ref":"InventoryConfiguration"}},"LifecycleConfiguration":{"ref":"LifecycleConfiguration"},"LoggingConfiguration":{"ref":"LoggingConfiguration"},"MetadataConfiguration":{"ref":"MetadataConfiguration"},"MetadataTableConfiguration":{"ref":"MetadataTableConfiguration"},"MetricsConfigurations":{"list":{"ref":"MetricsConfiguration"}},"NotificationConfiguration":{"ref":"NotificationConfiguration"},"ObjectLockConfiguration":{"ref":"ObjectLockConfiguration"},"ObjectLockEnabled":"boolean","OwnershipControls":{"ref":"OwnershipControls"},"PublicAccessBlockConfiguration":{"ref":"PublicAccessBlockConfiguration"},"ReplicationConfiguration":{"ref":"ReplicationConfiguration"},"Tags":{"list":{"ref":"Tag"}},"VersioningConfiguration":{"ref":"VersioningConfiguration"},"WebsiteConfiguration":{"ref":"WebsiteConfiguration"}},"attributes":{"Arn":"string","DomainName":"string","DualStackDomainName":"string","MetadataConfiguration.AnnotationTableConfiguration.TableArn":"string","MetadataConfiguration.AnnotationTableConfiguration.TableName":"string","MetadataConfiguration.Destination":{"ref":"MetadataDestination"},"MetadataConfiguration.InventoryTableConfiguration.TableArn":"string","MetadataConfiguration.InventoryTableConfiguration.TableName":"string","MetadataConfiguration.JournalTableConfiguration.TableArn":"string","MetadataConfiguration.JournalTableConfiguration.TableName":"string","MetadataTableConfiguration.S3TablesDestination.TableArn":"string","MetadataTableConfiguration.S3TablesDestination.TableNamespace":"string","RegionalDomainName":"string","WebsiteURL":"string"},"identifier":["BucketName"],"arn":"arn:${Partition}:s3:::${BucketName}","definitions":{"AbortIncompleteMultipartUpload":{"properties":{"DaysAfterInitiation":"integer"},"required":["DaysAfterInitiation"]},"AccelerateConfiguration":{"properties":{"AccelerationStatus":{"enum":["Enabled","Suspended"]}},"required":["AccelerationStatus"]},"AccessControlTranslation":{"properties":{"Owner":"string"},"required":["Owner"]},"AnalyticsConfiguration":{"properties":{"Id":"string","Prefix":"string","StorageClassAnalysis":{"ref":"StorageClassAnalysis"},"TagFilters":{"list":{"ref":"TagFilter"}}},"required":["Id","StorageClassAnalysis"]},"AnnotationTableConfiguration":{"properties":{"ConfigurationState":{"enum":["ENABLED","DISABLED"]},"EncryptionConfiguration":{"ref":"MetadataTableEncryptionConfiguration"},"Role":"string","TableArn":"string","TableName":"string"},"required":["ConfigurationState"]},"BlockedEncryptionTypes":{"properties":{"EncryptionType":{"list":{"enum":["NONE","SSE-C"]}}}},"BucketEncryption":{"properties":{"ServerSideEncryptionConfiguration":{"list":{"ref":"ServerSideEncryptionRule"}}},"required":["ServerSideEncryptionConfiguration"]},"CorsConfiguration":{"properties":{"CorsRules":{"list":{"ref":"CorsRule"}}},"required":["CorsRules"]},"CorsRule":{"properties":{"AllowedHeaders":{"list":"string"},"AllowedMethods":{"list":"string"},"AllowedOrigins":{"list":"string"},"ExposedHeaders":{"list":"string"},"Id":"string","MaxAge":"integer"},"required":["AllowedMethods","AllowedOrigins"]},"DataExport":{"properties":{"Destination":{"ref":"Destination"},"OutputSchemaVersion":"string"},"required":["Destination","OutputSchemaVersion"]},"DefaultEventHold":{"properties":{"Days":"integer","Years":"integer"}},"DefaultRetention":{"properties":{"Days":"integer","DefaultEventHold":{"ref":"DefaultEventHold"},"Mode":{"enum":["COMPLIANCE","GOVERNANCE"]},"Years":"integer"}},"DeleteMarkerReplication":{"properties":{"Status":{"enum":["Disabled","Enabled"]}}},"Destination":{"properties":{"BucketAccountId":"string","BucketArn":"string","Format":{"enum":["CSV","ORC","Parquet"]},"Prefix":"string"},"required":["BucketArn","Format"]},"EncryptionConfiguration":{"properties":{"ReplicaKmsKeyID":"string"},"required":["ReplicaKmsKeyID"]},"EventBridgeConfiguration":{"properties":{"EventBridgeEnabled":"boolean"},"required":["EventBridgeEnabled"]},"FilterRule":{"properties":{"Name":"string","Value":"string"},"required":["Name","Value"]},"IntelligentTieringConfiguration":{"properties":{"Id":"string","Prefix":"string","Status":{"enum":["Disabled","Enabled"]},"TagFilters":{"list":{"ref":"TagFilter"}},"Tierings":{"list":{"ref":"Tiering"}}},"required":["Id","Status","Tierings"]},"InventoryConfiguration":{"properties":{"Destination":{"ref":"Destination"},"Enabled":"boolean","Id":"string","IncludedObjectVersions":{"enum":["All","Current"]},"OptionalFields":{"list":"string"},"Prefix":"string","ScheduleFrequency":{"enum":["Daily","Weekly"]}},"required":["Destination","Enabled","Id","IncludedObjectVersions","ScheduleFrequency"]},"InventoryTableConfiguration":{"properties":{"ConfigurationState":{"enum":["ENABLED","DISABLED"]},"EncryptionConfiguration":{"ref":"MetadataTableEncryptionConfiguration"},"TableArn":"string","TableName":"string"},"required":["ConfigurationState"]},"JournalTableConfiguration":{"properties":{"EncryptionConfiguration":{"ref":"MetadataTableEncryptionConfiguration"},"RecordExpiration":{"ref":"RecordExpiration"},"TableArn":"string","TableName":"string"},"required":["RecordExpiration"]},"LambdaConfiguration":{"properties":{"Event":"string","Filter":{"ref":"NotificationFilter"},"Function":"string"},"required":["Event","Function"]},"LifecycleConfiguration":{"properties":{"Rules":{"list":{"ref":"Rule"}},"TransitionDefaultMinimumObjectSize":{"enum":["varies_by_storage_class","all_storage_classes_128K"]}},"required":["Rules"]},"LoggingConfiguration":{"properties":{"DestinationBucketName":"string","LogFilePrefix":"string","TargetObjectKeyFormat":{"ref":"TargetObjectKeyFormat"}}},"MetadataConfiguration":{"properties":{"AnnotationTableConfiguration":{"ref":"AnnotationTableConfiguration"},"Destination":{"ref":"MetadataDestination"},"InventoryTableConfiguration":{"ref":"InventoryTableConfiguration"},"JournalTableConfiguration":{"ref":"JournalTableConfiguration"}},"required":["JournalTableConfiguration"]},"MetadataDestination":{"properties":{"TableBucketArn":"string","TableBucketType":{"enum":["aws","customer"]},"TableNamespace":"string"},"required":["TableBucketType"]},"MetadataTableConfiguration":{"properties":{"S3TablesDestination":{"ref":"S3TablesDestination"}},"required":["S3TablesDestination"]},"MetadataTableEncryptionConfiguration":{"properties":{"KmsKeyArn":"string","SseAlgorithm":{"enum":["aws:kms","AES256"]}},"required":["SseAlgorithm"]},"Metrics":{"properties":{"EventThreshold":{"ref":"ReplicationTimeValue"},"Status":{"enum":["Disabled","Enabled"]}},"required":["Status"]},"MetricsConfiguration":{"properties":{"AccessPointArn":"string","Id":"string","Prefix":"string","TagFilters":{"list":{"ref":"TagFilter"}}},"required":["Id"]},"NoncurrentVersionExpiration":{"properties":{"NewerNoncurrentVersions":"integer","NoncurrentDays":"integer"},"required":["NoncurrentDays"]},"NoncurrentVersionTransition":{"properties":{"NewerNoncurrentVersions":"integer","StorageClass":{"enum":["DEEP_ARCHIVE","GLACIER","Glacier","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","STANDARD_IA"]},"TransitionInDays":"integer"},"required":["StorageClass","TransitionInDays"]},"NotificationConfiguration":{"properties":{"EventBridgeConfiguration":{"ref":"EventBridgeConfiguration"},"LambdaConfigurations":{"list":{"ref":"LambdaConfiguration"}},"QueueConfigurations":{"list":{"ref":"QueueConfiguration"}},"TopicConfigurations":{"list":{"ref":"TopicConfiguration"}}}},"NotificationFilter":{"properties":{"S3Key":{"ref":"S3KeyFilter"}},"required":["S3Key"]},"ObjectLockConfiguration":{"properties":{"ObjectLockEnabled":"string","Rule":{"ref":"ObjectLockRule"}}},"ObjectLockRule":{"properties":{"DefaultRetention":{"ref":"DefaultRetention"}}},"OwnershipControls":{"properties":{"Rules":{"list":{"ref":"OwnershipControlsRule"}}},"required":["Rules"]},"OwnershipControlsRule":{"properties":{"ObjectOwnership":{"enum":["ObjectWriter","BucketOwnerPreferred","BucketOwnerEnforced"]}}},"PartitionedPrefix":{"properties":{"PartitionDateSource":{"enum":["EventTime","DeliveryTime"]}}},"PublicAccessBlockConfiguration":{"properties":{"BlockPublicAcls":"boolean","BlockPublicPolicy":"boolean","IgnorePublicAcls":"boolean","RestrictPublicBuckets":"boolean"}},"QueueConfiguration":{"properties":{"Event":"string","Filter":{"ref":"NotificationFilter"},"Queue":"string"},"required":["Event","Queue"]},"RecordExpiration":{"properties":{"Days":"integer","Expiration":{"enum":["ENABLED","DISABLED"]}},"required":["Expiration"]},"RedirectAllRequestsTo":{"properties":{"HostName":"string","Protocol":{"enum":["http","https"]}},"required":["HostName"]},"RedirectRule":{"properties":{"HostName":"string","HttpRedirectCode":"string","Protocol":{"enum":["http","https"]},"ReplaceKeyPrefixWith":"string","ReplaceKeyWith":"string"}},"ReplicaModifications":{"properties":{"Status":{"enum":["Enabled","Disabled"]}},"required":["Status"]},"ReplicationConfiguration":{"properties":{"Role":"string","Rules":{"list":{"ref":"ReplicationRule"}}},"required":["Role","Rules"]},"ReplicationDestination":{"properties":{"AccessControlTranslation":{"ref":"AccessControlTranslation"},"Account":"string","Bucket":"string","EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"Metrics":{"ref":"Metrics"},"ReplicationTime":{"ref":"ReplicationTime"},"StorageClass":{"enum":["DEEP_ARCHIVE","GLACIER","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","REDUCED_REDUNDANCY","STANDARD","STANDARD_IA"]}},"required":["Bucket"]},"ReplicationRule":{"properties":{"DeleteMarkerReplication":{"ref":"DeleteMarkerReplication"},"Destination":{"ref":"ReplicationDestination"},"Filter":{"ref":"ReplicationRuleFilter"},"Id":"string","Prefix":"string","Priority":"integer","SourceSelectionCriteria":{"ref":"SourceSelectionCriteria"},"Status":{"enum":["Disabled","Enabled"]}},"required":["Destination","Status"]},"ReplicationRuleAndOperator":{"properties":{"Prefix":"string","TagFilters":{"list":{"ref":"TagFilter"}}}},"ReplicationRuleFilter":{"properties":{"And":{"ref":"ReplicationRuleAndOperator"},"Prefix":"string","TagFilter":{"ref":"TagFilter"}}},"ReplicationTime":{"properties":{"Status":{"enum":["Disabled","Enabled"]},"Time":{"ref":"ReplicationTimeValue"}},"required":["Status","Time"]},"ReplicationTimeValue":{"properties":{"Minutes":"integer"},"required":["Minutes"]},"RoutingRule":{"properties":{"RedirectRule":{"ref":"RedirectRule"},"RoutingRuleCondition":{"ref":"RoutingRuleCondition"}},"required":["RedirectRule"]},"RoutingRuleCondition":{"properties":{"HttpErrorCodeReturnedEquals":"string","KeyPrefixEquals":"string"}},"Rule":{"properties":{"AbortIncompleteMultipartUpload":{"ref":"AbortIncompleteMultipartUpload"},"ExpirationDate":"string","ExpirationInDays":"integer","ExpiredObjectDeleteMarker":"boolean","Id":"string","NoncurrentVersionExpiration":{"ref":"NoncurrentVersionExpiration"},"NoncurrentVersionExpirationInDays":"integer","NoncurrentVersionTransition":{"ref":"NoncurrentVersionTransition"},"NoncurrentVersionTransitions":{"list":{"ref":"NoncurrentVersionTransition"}},"ObjectSizeGreaterThan":"integer","ObjectSizeLessThan":"integer","Prefix":"string","Status":{"enum":["Enabled","Disabled"]},"TagFilters":{"list":{"ref":"TagFilter"}},"Transition":{"ref":"Transition"},"Transitions":{"list":{"ref":"Transition"}}},"required":["Status"]},"S3KeyFilter":{"properties":{"Rules":{"list":{"ref":"FilterRule"}}},"required":["Rules"]},"S3TablesDestination":{"properties":{"TableArn":"string","TableBucketArn":"string","TableName":"string","TableNamespace":"string"},"required":["TableBucketArn","TableName"]},"ServerSideEncryptionByDefault":{"properties":{"KMSMasterKeyID":"string","SSEAlgorithm":{"enum":["aws:kms","AES256","aws:kms:dsse"]}},"required":["SSEAlgorithm"]},"ServerSideEncryptionRule":{"properties":{"BlockedEncryptionTypes":{"ref":"BlockedEncryptionTypes"},"BucketKeyEnabled":"boolean","ServerSideEncryptionByDefault":{"ref":"ServerSideEncryptionByDefault"}}},"SourceSelectionCriteria":{"properties":{"ReplicaModifications":{"ref":"ReplicaModifications"},"SseKmsEncryptedObjects":{"ref":"SseKmsEncryptedObjects"}}},"SseKmsEncryptedObjects":{"properties":{"Status":{"enum":["Disabled","Enabled"]}},"required":["Status"]},"StorageClassAnalysis":{"properties":{"DataExport":{"ref":"DataExport"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TagFilter":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TargetObjectKeyFormat":{"properties":{"PartitionedPrefix":{"ref":"PartitionedPrefix"},"SimplePrefix":"json"}},"Tiering":{"properties":{"AccessTier":{"enum":["ARCHIVE_ACCESS","DEEP_ARCHIVE_ACCESS"]},"Days":"integer"},"required":["AccessTier","Days"]},"TopicConfiguration":{"properties":{"Event":"string","Filter":{"ref":"NotificationFilter"},"Topic":"string"},"required":["Event","Topic"]},"Transition":{"properties":{"StorageClass":{"enum":["DEEP_ARCHIVE","GLACIER","Glacier","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","STANDARD_IA"]},"TransitionDate":"string","TransitionInDays":"integer"},"required":["StorageClass"]},"VersioningConfiguration":{"properties":{"Status":{"enum":["Enabled","Suspended"]}},"required":["Status"]},"WebsiteConfiguration":{"properties":{"ErrorDocument":"string","IndexDocument":"string","RedirectAllRequestsTo":{"ref":"RedirectAllRequestsTo"},"RoutingRules":{"list":{"ref":"RoutingRule"}}}}}}',
  "AWS::S3::BucketPolicy": '{"properties":{"Bucket":"string","PolicyDocument":{"union":["json","string"]}},"required":["Bucket","PolicyDocument"],"attributes":{},"identifier":["Bucket"],"definitions":{}}',
  "AWS::S3::MultiRegionAccessPoint": '{"properties":{"Name":"string","PublicAccessBlockConfiguration":{"ref":"PublicAccessBlockConfiguration"},"Regions":{"list":{"ref":"Region"}}},"required":["Regions"],"attributes":{"Alias":"string","CreatedAt":"string"},"identifier":["Name"],"arn":"arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}","definitions":{"PublicAccessBlockConfiguration":{"properties":{"BlockPublicAcls":"boolean","BlockPublicPolicy":"boolean","IgnorePublicAcls":"boolean","RestrictPublicBuckets":"boolean"}},"Region":{"properties":{"Bucket":"string","BucketAccountId":"string"},"required":["Bucket"]}}}',
  "AWS::S3::MultiRegionAccessPointPolicy": '{"properties":{"MrapName":"string","Policy":"json"},"required":["MrapName","Policy"],"attributes":{"PolicyStatus":{"ref":"PolicyStatus"},"PolicyStatus.IsPublic":{"enum":["true","false"]}},"identifier":["MrapName"],"definitions":{"PolicyStatus":{"properties":{"IsPublic":{"enum":["true","false"]}},"required":["IsPublic"]}}}',
  "AWS::S3::StorageLens": '{"properties":{"StorageLensConfiguration":{"ref":"StorageLensConfiguration"},"Tags":{"list":{"ref":"Tag"}}},"required":["StorageLensConfiguration"],"attributes":{"StorageLensConfiguration.StorageLensArn":"string"},"identifier":["StorageLensConfiguration/Id"],"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}","definitions":{"AccountLevel":{"properties":{"ActivityMetrics":{"ref":"ActivityMetrics"},"AdvancedCostOptimizationMetrics":{"ref":"AdvancedCostOptimizationMetrics"},"AdvancedDataProtectionMetrics":{"ref":"AdvancedDataProtectionMetrics"},"AdvancedPerformanceMetrics":{"ref":"AdvancedPerformanceMetrics"},"BucketLevel":{"ref":"BucketLevel"},"DetailedStatusCodesMetrics":{"ref":"DetailedStatusCodesMetrics"},"StorageLensGroupLevel":{"ref":"StorageLensGroupLevel"}},"required":["BucketLevel"]},"ActivityMetrics":{"properties":{"IsEnabled":"boolean"}},"AdvancedCostOptimizationMetrics":{"properties":{"IsEnabled":"boolean"}},"AdvancedDataProtectionMetrics":{"properties":{"IsEnabled":"boolean"}},"AdvancedPerformanceMetrics":{"properties":{"IsEnabled":"boolean"}},"AwsOrg":{"properties":{"Arn":"string"},"required":["Arn"]},"BucketLevel":{"properties":{"ActivityMetrics":{"ref":"ActivityMetrics"},"AdvancedCostOptimizationMetrics":{"ref":"AdvancedCostOptimizationMetrics"},"AdvancedDataProtectionMetrics":{"ref":"AdvancedDataProtectionMetrics"},"AdvancedPerformanceMetrics":{"ref":"AdvancedPerformanceMetrics"},"DetailedStatusCodesMetrics":{"ref":"DetailedStatusCodesMetrics"},"PrefixLevel":{"ref":"PrefixLevel"}}},"BucketsAndRegions":{"properties":{"Buckets":{"list":"string"},"Regions":{"list":"string"}}},"CloudWatchMetrics":{"properties":{"IsEnabled":"boolean"},"required":["IsEnabled"]},"DataExport":{"properties":{"CloudWatchMetrics":{"ref":"CloudWatchMetrics"},"S3BucketDestination":{"ref":"S3BucketDestination"},"StorageLensTableDestination":{"ref":"StorageLensTableDestination"}}},"DetailedStatusCodesMetrics":{"properties":{"IsEnabled":"boolean"}},"Encryption":{"properties":{"SSEKMS":{"ref":"SSEKMS"},"SSES3":"json"}},"PrefixLevel":{"properties":{"StorageMetrics":{"ref":"PrefixLevelStorageMetrics"}},"required":["StorageMetrics"]},"PrefixLevelStorageMetrics":{"properties":{"IsEnabled":"boolean","SelectionCriteria":{"ref":"SelectionCriteria"}}},"S3BucketDestination":{"properties":{"AccountId":"string","Arn":"string","Encryption":{"ref":"Encryption"},"Format":{"enum":["CSV","Parquet"]},"OutputSchemaVersion":{"enum":["V_1"]},"Prefix":"string"},"required":["AccountId","Arn","Format","OutputSchemaVersion"]},"SSEKMS":{"properties":{"KeyId":"string"},"required":["KeyId"]},"SelectionCriteria":{"properties":{"Delimiter":"string","MaxDepth":"integer","MinStorageBytesPercentage":"number"}},"StorageLensConfiguration":{"properties":{"AccountLevel":{"ref":"AccountLevel"},"AwsOrg":{"ref":"AwsOrg"},"DataExport":{"ref":"DataExport"},"Exclude":{"ref":"BucketsAndRegions"},"ExpandedPrefixesDataExport":{"ref":"StorageLensExpandedPrefixesDataExport"},"Id":"string","Include":{"ref":"BucketsAndRegions"},"IsEnabled":"boolean","PrefixDelimiter":"string","StorageLensArn":"string"},"required":["AccountLevel","Id","IsEnabled"]},"StorageLensExpandedPrefixesDataExport":{"properties":{"S3BucketDestination":{"ref":"S3BucketDestination"},"StorageLensTableDestination":{"ref":"StorageLensTableDestination"}}},"StorageLensGroupLevel":{"properties":{"StorageLensGroupSelectionCriteria":{"ref":"StorageLensGroupSelectionCriteria"}}},"StorageLensGroupSelectionCriteria":{"properties":{"Exclude":{"list":"string"},"Include":{"list":"string"}}},"StorageLensTableDestination":{"properties":{"Encryption":{"ref":"Encryption"},"IsEnabled":"boolean"},"required":["IsEnabled"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::S3::StorageLensGroup": '{"properties":{"Filter":{"ref":"Filter"},"Name":"string","Tags":{"list":{"ref":"Tag"}}},"required":["Filter","Name"],"attributes":{"StorageLensGroupArn":"string"},"identifier":["Name"],"arn":"arn:${Partition}:s3:${Region}:${Account}:storage-lens-group/${Name}","definitions":{"And":{"properties":{"MatchAnyPrefix":{"list":"string"},"MatchAnySuffix":{"list":"string"},"MatchAnyTag":{"list":{"ref":"Tag"}},"MatchObjectAge":{"ref":"MatchObjectAge"},"MatchObjectSize":{"ref":"MatchObjectSize"}}},"Filter":{"properties":{"And":{"ref":"And"},"MatchAnyPrefix":{"list":"string"},"MatchAnySuffix":{"list":"string"},"MatchAnyTag":{"list":{"ref":"Tag"}},"MatchObjectAge":{"ref":"MatchObjectAge"},"MatchObjectSize":{"ref":"MatchObjectSize"},"Or":{"ref":"Or"}}},"MatchObjectAge":{"properties":{"DaysGreaterThan":"integer","DaysLessThan":"integer"}},"MatchObjectSize":{"properties":{"BytesGreaterThan":"integer","BytesLessThan":"integer"}},"Or":{"properties":{"MatchAnyPrefix":{"list":"string"},"MatchAnySuffix":{"list":"string"},"MatchAnyTag":{"list":{"ref":"Tag"}},"MatchObjectAge":{"ref":"MatchObjectAge"},"MatchObjectSize":{"ref":"MatchObjectSize"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/s3express.generated.ts
var TYPES32 = {
  "AWS::S3Express::AccessPoint": '{"properties":{"Bucket":"string","BucketAccountId":"string","Name":"string","Policy":"json","PublicAccessBlockConfiguration":{"ref":"PublicAccessBlockConfiguration"},"Scope":{"ref":"Scope"},"Tags":{"list":{"ref":"Tag"}},"VpcConfiguration":{"ref":"VpcConfiguration"}},"required":["Bucket"],"attributes":{"Arn":"string","NetworkOrigin":{"enum":["Internet","VPC"]}},"identifier":["Name"],"arn":"arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}","definitions":{"PublicAccessBlockConfiguration":{"properties":{"BlockPublicAcls":"boolean","BlockPublicPolicy":"boolean","IgnorePublicAcls":"boolean","RestrictPublicBuckets":"boolean"}},"Scope":{"properties":{"Permissions":{"list":{"enum":["GetObject","GetObjectAttributes","ListMultipartUploadParts","ListBucket","ListBucketMultipartUploads","PutObject","DeleteObject","AbortMultipartUpload"]}},"Prefixes":{"list":"string"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfiguration":{"properties":{"VpcId":"string"}}}}',
  "AWS::S3Express::BucketPolicy": '{"properties":{"Bucket":"string","PolicyDocument":{"union":["json","string"]}},"required":["Bucket","PolicyDocument"],"attributes":{},"identifier":["Bucket"],"definitions":{}}',
  "AWS::S3Express::DirectoryBucket": '{"properties":{"BucketEncryption":{"ref":"BucketEncryption"},"BucketName":"string","DataRedundancy":{"enum":["SingleAvailabilityZone","SingleLocalZone"]},"InventoryConfigurations":{"list":{"ref":"InventoryConfiguration"}},"LifecycleConfiguration":{"ref":"LifecycleConfiguration"},"LocationName":"string","MetricsConfigurations":{"list":{"ref":"MetricsConfiguration"}},"Tags":{"list":{"ref":"Tag"}}},"required":["DataRedundancy","LocationName"],"attributes":{"Arn":"string","AvailabilityZoneName":"string"},"identifier":["BucketName"],"arn":"arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}","definitions":{"AbortIncompleteMultipartUpload":{"properties":{"DaysAfterInitiation":"integer"},"required":["DaysAfterInitiation"]},"BucketEncryption":{"properties":{"ServerSideEncryptionConfiguration":{"list":{"ref":"ServerSideEncryptionRule"}}},"required":["ServerSideEncryptionConfiguration"]},"Destination":{"properties":{"BucketAccountId":"string","BucketArn":"string","Format":{"enum":["CSV","ORC","Parquet"]},"Prefix":"string"},"required":["BucketArn","Format"]},"InventoryConfiguration":{"properties":{"Destination":{"ref":"Destination"},"Enabled":"boolean","Id":"string","IncludedObjectVersions":{"enum":["All","Current"]},"OptionalFields":{"list":{"enum":["Size","LastModifiedDate","StorageClass","ETag","IsMultipartUploaded","EncryptionStatus","BucketKeyStatus","ChecksumAlgorithm","LifecycleExpirationDate"]}},"Prefix":"string","ScheduleFrequency":{"enum":["Daily","Weekly"]}},"required":["Destination","Enabled","Id","IncludedObjectVersions","ScheduleFrequency"]},"LifecycleConfiguration":{"properties":{"Rules":{"list":{"ref":"Rule"}}},"required":["Rules"]},"MetricsConfiguration":{"properties":{"AccessPointArn":"string","Id":"string","Prefix":"string"},"required":["Id"]},"Rule":{"properties":{"AbortIncompleteMultipartUpload":{"ref":"AbortIncompleteMultipartUpload"},"ExpirationInDays":"integer","Id":"string","ObjectSizeGreaterThan":"string","ObjectSizeLessThan":"string","Prefix":"string","Status":{"enum":["Enabled","Disabled"]}},"required":["Status"]},"ServerSideEncryptionByDefault":{"properties":{"KMSMasterKeyID":"string","SSEAlgorithm":{"enum":["aws:kms","AES256"]}},"required":["SSEAlgorithm"]},"ServerSideEncryptionRule":{"properties":{"BucketKeyEnabled":"boolean","ServerSideEncryptionByDefault":{"ref":"ServerSideEncryptionByDefault"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/s3objectlambda.generated.ts
var TYPES33 = {
  "AWS::S3ObjectLambda::AccessPoint": '{"properties":{"Name":"string","ObjectLambdaConfiguration":{"ref":"ObjectLambdaConfiguration"}},"required":["ObjectLambdaConfiguration"],"attributes":{"Alias":{"ref":"Alias"},"Alias.Status":"string","Alias.Value":"string","Arn":"string","CreationDate":"string","PolicyStatus":{"ref":"PolicyStatus"},"PolicyStatus.IsPublic":"boolean","PublicAccessBlockConfiguration":{"ref":"PublicAccessBlockConfiguration"},"PublicAccessBlockConfiguration.BlockPublicAcls":"boolean","PublicAccessBlockConfiguration.BlockPublicPolicy":"boolean","PublicAccessBlockConfiguration.IgnorePublicAcls":"boolean","PublicAccessBlockConfiguration.RestrictPublicBuckets":"boolean"},"identifier":["Name"],"arn":"arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}","definitions":{"Alias":{"properties":{"Status":"string","Value":"string"},"required":["Value"]},"AwsLambda":{"properties":{"FunctionArn":"string","FunctionPayload":"string"},"required":["FunctionArn"]},"ContentTransformation":{"properties":{"AwsLambda":{"ref":"AwsLambda"}},"required":["AwsLambda"]},"ObjectLambdaConfiguration":{"properties":{"AllowedFeatures":{"list":"string"},"CloudWatchMetricsEnabled":"boolean","SupportingAccessPoint":"string","TransformationConfigurations":{"list":{"ref":"TransformationConfiguration"}}},"required":["SupportingAccessPoint","TransformationConfigurations"]},"PolicyStatus":{"properties":{"IsPublic":"boolean"}},"PublicAccessBlockConfiguration":{"properties":{"BlockPublicAcls":"boolean","BlockPublicPolicy":"boolean","IgnorePublicAcls":"boolean","RestrictPublicBuckets":"boolean"}},"TransformationConfiguration":{"properties":{"Actions":{"list":"string"},"ContentTransformation":{"ref":"ContentTransformation"}},"required":["Actions","ContentTransformation"]}}}',
  "AWS::S3ObjectLambda::AccessPointPolicy": '{"properties":{"ObjectLambdaAccessPoint":"string","PolicyDocument":"json"},"required":["ObjectLambdaAccessPoint","PolicyDocument"],"attributes":{},"identifier":["ObjectLambdaAccessPoint"],"definitions":{}}'
};

// src/vocabulary/slice/s3tables.generated.ts
var TYPES34 = {
  "AWS::S3Tables::Namespace": '{"properties":{"Namespace":"string","TableBucketARN":"string"},"required":["Namespace","TableBucketARN"],"attributes":{},"identifier":["TableBucketARN","Namespace"],"definitions":{}}',
  "AWS::S3Tables::Table": '{"properties":{"Compaction":{"ref":"Compaction"},"IcebergMetadata":{"ref":"IcebergMetadata"},"Namespace":"string","OpenTableFormat":{"enum":["ICEBERG"]},"SnapshotManagement":{"ref":"SnapshotManagement"},"StorageClassConfiguration":{"ref":"StorageClassConfiguration"},"TableBucketARN":"string","TableName":"string","Tags":{"list":{"ref":"Tag"}},"WithoutMetadata":{"enum":["Yes"]}},"required":["Namespace","OpenTableFormat","TableBucketARN","TableName"],"attributes":{"TableARN":"string","VersionToken":"string","WarehouseLocation":"string"},"identifier":["TableARN"],"definitions":{"Compaction":{"properties":{"Status":{"enum":["enabled","disabled"]},"TargetFileSizeMB":"integer"}},"IcebergMetadata":{"properties":{"IcebergPartitionSpec":{"ref":"IcebergPartitionSpec"},"IcebergSchema":{"ref":"IcebergSchema"},"IcebergSchemaV2":{"ref":"IcebergSchemaV2"},"IcebergSortOrder":{"ref":"IcebergSortOrder"},"TableProperties":{"map":"string"}}},"IcebergPartitionField":{"properties":{"FieldId":"integer","Name":"string","SourceId":"integer","Transform":"string"},"required":["Name","SourceId","Transform"]},"IcebergPartitionSpec":{"properties":{"Fields":{"list":{"ref":"IcebergPartitionField"}},"SpecId":"integer"},"required":["Fields"]},"IcebergSchema":{"properties":{"SchemaFieldList":{"list":{"ref":"SchemaField"}}},"required":["SchemaFieldList"]},"IcebergSchemaV2":{"properties":{"IdentifierFieldIds":{"list":"integer"},"SchemaId":"integer","SchemaV2FieldList":{"list":{"ref":"SchemaV2Field"}},"SchemaV2FieldType":{"enum":["struct"]}},"required":["SchemaV2FieldList","SchemaV2FieldType"]},"IcebergSortField":{"properties":{"Direction":{"enum":["asc","desc"]},"NullOrder":{"enum":["nulls-first","nulls-last"]},"SourceId":"integer","Transform":"string"},"required":["Direction","NullOrder","SourceId","Transform"]},"IcebergSortOrder":{"properties":{"Fields":{"list":{"ref":"IcebergSortField"}},"OrderId":"integer"},"required":["Fields"]},"SchemaField":{"properties":{"Id":"integer","Name":"string","Required":"boolean","Type":"string"},"required":["Name","Type"]},"SchemaV2Field":{"properties":{"Doc":"string","Id":"integer","Name":"string","Required":"boolean","Type":{"union":["string","json"]}},"required":["Id","Name","Required","Type"]},"SnapshotManagement":{"properties":{"MaxSnapshotAgeHours":"integer","MinSnapshotsToKeep":"integer","Status":{"enum":["enabled","disabled"]}}},"StorageClassConfiguration":{"properties":{"StorageClass":{"enum":["STANDARD","INTELLIGENT_TIERING"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::S3Tables::TableBucket": '{"properties":{"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"MetricsConfiguration":{"ref":"MetricsConfiguration"},"ReplicationConfiguration":{"ref":"ReplicationConfiguration"},"StorageClassConfiguration":{"ref":"StorageClassConfiguration"},"TableBucketName":"string","Tags":{"list":{"ref":"Tag"}},"UnreferencedFileRemoval":{"ref":"UnreferencedFileRemoval"}},"required":["TableBucketName"],"attributes":{"TableBucketARN":"string"},"identifier":["TableBucketARN"],"arn":"arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}","definitions":{"EncryptionConfiguration":{"properties":{"KMSKeyArn":"string","SSEAlgorithm":{"enum":["AES256","aws:kms"]}}},"MetricsConfiguration":{"properties":{"Status":{"enum":["Enabled","Disabled"]}}},"ReplicationConfiguration":{"properties":{"Role":"string","Rules":{"list":{"ref":"ReplicationRule"}}},"required":["Role","Rules"]},"ReplicationDestination":{"properties":{"DestinationTableBucketARN":"string"},"required":["DestinationTableBucketARN"]},"ReplicationRule":{"properties":{"Destinations":{"list":{"ref":"ReplicationDestination"}}},"required":["Destinations"]},"StorageClassConfiguration":{"properties":{"StorageClass":{"enum":["STANDARD","INTELLIGENT_TIERING"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"UnreferencedFileRemoval":{"properties":{"NoncurrentDays":"integer","Status":{"enum":["Enabled","Disabled"]},"UnreferencedDays":"integer"}}}}',
  "AWS::S3Tables::TableBucketPolicy": '{"properties":{"ResourcePolicy":{"union":["json","string"]},"TableBucketARN":"string"},"required":["ResourcePolicy","TableBucketARN"],"attributes":{},"identifier":["TableBucketARN"],"definitions":{}}',
  "AWS::S3Tables::TablePolicy": '{"properties":{"ResourcePolicy":{"union":["json","string"]},"TableARN":"string"},"required":["ResourcePolicy","TableARN"],"attributes":{"Namespace":"string","TableBucketARN":"string","TableName":"string"},"identifier":["TableARN"],"definitions":{}}'
};

// src/vocabulary/slice/s3vectors.generated.ts
var TYPES35 = {
  "AWS::S3Vectors::Index": '{"properties":{"DataType":{"enum":["float32"]},"Dimension":"integer","DistanceMetric":{"enum":["cosine","euclidean"]},"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"IndexName":"string","MetadataConfiguration":{"ref":"MetadataConfiguration"},"Tags":{"list":{"ref":"Tag"}},"VectorBucketArn":"string","VectorBucketName":"string"},"required":["DataType","Dimension","DistanceMetric"],"attributes":{"CreationTime":"string","IndexArn":"string"},"identifier":["IndexArn"],"definitions":{"EncryptionConfiguration":{"properties":{"KmsKeyArn":"string","SseType":{"enum":["AES256","aws:kms"]}}},"MetadataConfiguration":{"properties":{"NonFilterableMetadataKeys":{"list":"string"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::S3Vectors::VectorBucket": '{"properties":{"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"Tags":{"list":{"ref":"Tag"}},"VectorBucketName":"string"},"attributes":{"CreationTime":"string","VectorBucketArn":"string"},"identifier":["VectorBucketArn"],"arn":"arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}","definitions":{"EncryptionConfiguration":{"properties":{"KmsKeyArn":"string","SseType":{"enum":["AES256","aws:kms"]}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::S3Vectors::VectorBucketPolicy": '{"properties":{"Policy":{"union":["json","string"]},"VectorBucketArn":"string","VectorBucketName":"string"},"required":["Policy"],"attributes":{},"identifier":["VectorBucketArn"],"definitions":{}}'
};

// src/vocabulary/slice/sns.generated.ts
var TYPES36 = {
  "AWS::SNS::Subscription": '{"properties":{"DeliveryPolicy":{"union":["json","string"]},"Endpoint":"string","FilterPolicy":{"union":["json","string"]},"FilterPolicyScope":"string","Protocol":"string","RawMessageDelivery":"boolean","RedrivePolicy":{"union":["json","string"]},"Region":"string","ReplayPolicy":{"union":["json","string"]},"SubscriptionRoleArn":"string","TopicArn":"string"},"required":["Protocol","TopicArn"],"attributes":{"Arn":"string"},"identifier":["Arn"],"definitions":{}}',
  "AWS::SNS::Topic": '{"properties":{"ArchivePolicy":"json","ContentBasedDeduplication":"boolean","DataProtectionPolicy":"json","DeliveryStatusLogging":{"list":{"ref":"LoggingConfig"}},"DisplayName":"string","FifoThroughputScope":"string","FifoTopic":"boolean","KmsMasterKeyId":"string","MaximumMessageSize":"integer","SignatureVersion":"string","Subscription":{"list":{"ref":"Subscription"}},"Tags":{"list":{"ref":"Tag"}},"TopicName":"string","TracingConfig":"string"},"attributes":{"TopicArn":"string","TopicName":"string"},"identifier":["TopicArn"],"arn":"arn:${Partition}:sns:${Region}:${Account}:${TopicName}","definitions":{"LoggingConfig":{"properties":{"FailureFeedbackRoleArn":"string","Protocol":{"enum":["http/s","sqs","lambda","firehose","application"]},"SuccessFeedbackRoleArn":"string","SuccessFeedbackSampleRate":"string"},"required":["Protocol"]},"Subscription":{"properties":{"Endpoint":"string","Protocol":"string"},"required":["Endpoint","Protocol"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SNS::TopicInlinePolicy": '{"properties":{"PolicyDocument":"json","TopicArn":"string"},"required":["PolicyDocument","TopicArn"],"attributes":{},"identifier":["TopicArn"],"definitions":{}}',
  "AWS::SNS::TopicPolicy": '{"properties":{"PolicyDocument":{"union":["json","string"]},"Topics":{"list":"string"}},"required":["PolicyDocument","Topics"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{}}'
};

// src/vocabulary/slice/sqs.generated.ts
var TYPES37 = {
  "AWS::SQS::Queue": '{"properties":{"ContentBasedDeduplication":"boolean","DeduplicationScope":"string","DelaySeconds":"integer","FifoQueue":"boolean","FifoThroughputLimit":"string","KmsDataKeyReusePeriodSeconds":"integer","KmsMasterKeyId":"string","MaximumMessageSize":"integer","MessageRetentionPeriod":"integer","QueueName":"string","ReceiveMessageWaitTimeSeconds":"integer","RedriveAllowPolicy":{"union":["json","string"]},"RedrivePolicy":{"union":["json","string"]},"SqsManagedSseEnabled":"boolean","Tags":{"list":{"ref":"Tag"}},"VisibilityTimeout":"integer"},"attributes":{"Arn":"string","QueueName":"string","QueueUrl":"string"},"identifier":["QueueUrl"],"arn":"arn:${Partition}:sqs:${Region}:${Account}:${QueueName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SQS::QueueInlinePolicy": '{"properties":{"PolicyDocument":"json","Queue":"string"},"required":["PolicyDocument","Queue"],"attributes":{},"identifier":["Queue"],"definitions":{}}',
  "AWS::SQS::QueuePolicy": '{"properties":{"PolicyDocument":{"union":["json","string"]},"Queues":{"list":"string"}},"required":["PolicyDocument","Queues"],"attributes":{"Id":"string"},"identifier":["Id"],"definitions":{}}'
};

// src/vocabulary/slice/sagemaker.generated.ts
var TYPES38 = {
  "AWS::SageMaker::AIWorkloadConfig": '{"properties":{"AIWorkloadConfigName":"string","AIWorkloadConfigs":{"ref":"AIWorkloadConfigs"},"DatasetConfig":{"ref":"AIDatasetConfig"},"Tags":{"list":{"ref":"Tag"}}},"required":["AIWorkloadConfigName"],"attributes":{"AIWorkloadConfigArn":"string","CreationTime":"string"},"identifier":["AIWorkloadConfigArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:ai-workload-config/${AIWorkloadConfigName}","definitions":{"AIDatasetConfig":{"properties":{"InputDataConfig":{"list":{"ref":"AIWorkloadInputDataConfig"}}},"required":["InputDataConfig"]},"AIWorkloadConfigs":{"properties":{"WorkloadSpec":{"ref":"WorkloadSpec"}},"required":["WorkloadSpec"]},"AIWorkloadDataSource":{"properties":{"S3DataSource":{"ref":"AIWorkloadS3DataSource"}}},"AIWorkloadInputDataConfig":{"properties":{"ChannelName":"string","DataSource":{"ref":"AIWorkloadDataSource"}},"required":["ChannelName","DataSource"]},"AIWorkloadS3DataSource":{"properties":{"S3Uri":"string"},"required":["S3Uri"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"WorkloadSpec":{"properties":{"Inline":"string"},"required":["Inline"]}}}',
  "AWS::SageMaker::Action": '{"properties":{"ActionName":"string","ActionType":"string","Description":"string","MetadataProperties":{"ref":"MetadataProperties"},"Properties":{"map":"string"},"Source":{"ref":"ActionSource"},"Status":{"enum":["Unknown","InProgress","Completed","Failed","Stopping","Stopped"]},"Tags":{"list":{"ref":"Tag"}}},"required":["ActionName","ActionType","Source"],"attributes":{"Arn":"string","CreationTime":"string","LastModifiedTime":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:action/${ActionName}","definitions":{"ActionSource":{"properties":{"SourceId":"string","SourceType":"string","SourceUri":"string"},"required":["SourceUri"]},"MetadataProperties":{"properties":{"CommitId":"string","GeneratedBy":"string","ProjectId":"string","Repository":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::Algorithm": '{"properties":{"AlgorithmDescription":"string","AlgorithmName":"string","CertifyForMarketplace":"boolean","InferenceSpecification":{"ref":"InferenceSpecification"},"Tags":{"list":{"ref":"Tag"}},"TrainingSpecification":{"ref":"TrainingSpecification"}},"required":["AlgorithmName","TrainingSpecification"],"attributes":{"AlgorithmArn":"string","CreationTime":"string"},"identifier":["AlgorithmArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}","definitions":{"CategoricalParameterRangeSpecification":{"properties":{"Values":{"list":"string"}},"required":["Values"]},"ChannelSpecification":{"properties":{"Description":"string","IsRequired":"boolean","Name":"string","SupportedCompressionTypes":{"list":{"enum":["None","Gzip"]}},"SupportedContentTypes":{"list":"string"},"SupportedInputModes":{"list":{"enum":["Pipe","File","FastFile"]}}},"required":["Name","SupportedContentTypes","SupportedInputModes"]},"ContinuousParameterRangeSpecification":{"properties":{"MaxValue":"string","MinValue":"string"},"required":["MaxValue","MinValue"]},"HyperParameterSpecification":{"properties":{"DefaultValue":"string","Description":"string","IsRequired":"boolean","IsTunable":"boolean","Name":"string","Range":{"ref":"ParameterRange"},"Type":{"enum":["Integer","Continuous","Categorical","FreeText"]}},"required":["Name","Type"]},"HyperParameterTuningJobObjective":{"properties":{"MetricName":"string","Type":{"enum":["Maximize","Minimize"]}},"required":["MetricName","Type"]},"InferenceSpecification":{"properties":{"Containers":{"list":{"ref":"ModelPackageContainerDefinition"}},"SupportedContentTypes":{"list":"string"},"SupportedRealtimeInferenceInstanceTypes":{"list":"string"},"SupportedResponseMIMETypes":{"list":"string"},"SupportedTransformInstanceTypes":{"list":"string"}},"required":["Containers"]},"IntegerParameterRangeSpecification":{"properties":{"MaxValue":"string","MinValue":"string"},"required":["MaxValue","MinValue"]},"MetricDefinition":{"properties":{"Name":"string","Regex":"string"},"required":["Name","Regex"]},"ModelInput":{"properties":{"DataInputConfig":"string"},"required":["DataInputConfig"]},"ModelPackageContainerDefinition":{"properties":{"ContainerHostname":"string","Environment":{"map":"string"},"Framework":"string","FrameworkVersion":"string","Image":"string","ImageDigest":"string","IsCheckpoint":"boolean","ModelInput":{"ref":"ModelInput"},"NearestModelName":"string"},"required":["Image"]},"ParameterRange":{"properties":{"CategoricalParameterRangeSpecification":{"ref":"CategoricalParameterRangeSpecification"},"ContinuousParameterRangeSpecification":{"ref":"ContinuousParameterRangeSpecification"},"IntegerParameterRangeSpecification":{"ref":"IntegerParameterRangeSpecification"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TrainingSpecification":{"properties":{"MetricDefinitions":{"list":{"ref":"MetricDefinition"}},"SupportedHyperParameters":{"list":{"ref":"HyperParameterSpecification"}},"SupportedTrainingInstanceTypes":{"list":"string"},"SupportedTuningJobObjectiveMetrics":{"list":{"ref":"HyperParameterTuningJobObjective"}},"SupportsDistributedTraining":"boolean","TrainingChannels":{"list":{"ref":"ChannelSpecification"}},"TrainingImage":"string","TrainingImageDigest":"string"},"required":["SupportedTrainingInstanceTypes","TrainingChannels","TrainingImage"]}}}',
  "AWS::SageMaker::App": '{"properties":{"AppName":"string","AppType":{"enum":["JupyterServer","KernelGateway","RStudioServerPro","RSessionGateway","Canvas"]},"DomainId":"string","RecoveryMode":"boolean","ResourceSpec":{"ref":"ResourceSpec"},"Tags":{"list":{"ref":"Tag"}},"UserProfileName":"string"},"required":["AppName","AppType","DomainId","UserProfileName"],"attributes":{"AppArn":"string","BuiltInLifecycleConfigArn":"string"},"identifier":["AppName","AppType","DomainId","UserProfileName"],"definitions":{"ResourceSpec":{"properties":{"InstanceType":{"enum":["system","ml.t3.micro","ml.t3.small","ml.t3.medium","ml.t3.large","ml.t3.xlarge","ml.t3.2xlarge","ml.m5.large","ml.m5.xlarge","ml.m5.2xlarge","ml.m5.4xlarge","ml.m5.8xlarge","ml.m5.12xlarge","ml.m5.16xlarge","ml.m5.24xlarge","ml.m5d.large","ml.m5d.xlarge","ml.m5d.2xlarge","ml.m5d.4xlarge","ml.m5d.8xlarge","ml.m5d.12xlarge","ml.m5d.16xlarge","ml.m5d.24xlarge","ml.c5.large","ml.c5.xlarge","ml.c5.2xlarge","ml.c5.4xlarge","ml.c5.9xlarge","ml.c5.12xlarge","ml.c5.18xlarge","ml.c5.24xlarge","ml.p3.2xlarge","ml.p3.8xlarge","ml.p3.16xlarge","ml.p3dn.24xlarge","ml.g4dn.xlarge","ml.g4dn.2xlarge","ml.g4dn.4xlarge","ml.g4dn.8xlarge","ml.g4dn.12xlarge","ml.g4dn.16xlarge","ml.r5.large","ml.r5.xlarge","ml.r5.2xlarge","ml.r5.4xlarge","ml.r5.8xlarge","ml.r5.12xlarge","ml.r5.16xlarge","ml.r5.24xlarge","ml.g5.xlarge","ml.g5.2xlarge","ml.g5.4xlarge","ml.g5.8xlarge","ml.g5.12xlarge","ml.g5.16xlarge","ml.g5.24xlarge","ml.g5.48xlarge","ml.g6.xlarge","ml.g6.2xlarge","ml.g6.4xlarge","ml.g6.8xlarge","ml.g6.12xlarge","ml.g6.16xlarge","ml.g6.24xlarge","ml.g6.48xlarge","ml.g6e.xlarge","ml.g6e.2xlarge","ml.g6e.4xlarge","ml.g6e.8xlarge","ml.g6e.12xlarge","ml.g6e.16xlarge","ml.g6e.24xlarge","ml.g6e.48xlarge","ml.geospatial.interactive","ml.p4d.24xlarge","ml.p4de.24xlarge","ml.trn1.2xlarge","ml.trn1.32xlarge","ml.trn1n.32xlarge","ml.p5.48xlarge","ml.p5e.48xlarge","ml.p5en.48xlarge","ml.m6i.large","ml.m6i.xlarge","ml.m6i.2xlarge","ml.m6i.4xlarge","ml.m6i.8xlarge","ml.m6i.12xlarge","ml.m6i.16xlarge","ml.m6i.24xlarge","ml.m6i.32xlarge","ml.m7i.large","ml.m7i.xlarge","ml.m7i.2xlarge","ml.m7i.4xlarge","ml.m7i.8xlarge","ml.m7i.12xlarge","ml.m7i.16xlarge","ml.m7i.24xlarge","ml.m7i.48xlarge","ml.c6i.large","ml.c6i.xlarge","ml.c6i.2xlarge","ml.c6i.4xlarge","ml.c6i.8xlarge","ml.c6i.12xlarge","ml.c6i.16xlarge","ml.c6i.24xlarge","ml.c6i.32xlarge","ml.c7i.large","ml.c7i.xlarge","ml.c7i.2xlarge","ml.c7i.4xlarge","ml.c7i.8xlarge","ml.c7i.12xlarge","ml.c7i.16xlarge","ml.c7i.24xlarge","ml.c7i.48xlarge","ml.r6i.large","ml.r6i.xlarge","ml.r6i.2xlarge","ml.r6i.4xlarge","ml.r6i.8xlarge","ml.r6i.12xlarge","ml.r6i.16xlarge","ml.r6i.24xlarge","ml.r6i.32xlarge","ml.r7i.large","ml.r7i.xlarge","ml.r7i.2xlarge","ml.r7i.4xlarge","ml.r7i.8xlarge","ml.r7i.12xlarge","ml.r7i.16xlarge","ml.r7i.24xlarge","ml.r7i.48xlarge","ml.m6id.large","ml.m6id.xlarge","ml.m6id.2xlarge","ml.m6id.4xlarge","ml.m6id.8xlarge","ml.m6id.12xlarge","ml.m6id.16xlarge","ml.m6id.24xlarge","ml.m6id.32xlarge","ml.c6id.large","ml.c6id.xlarge","ml.c6id.2xlarge","ml.c6id.4xlarge","ml.c6id.8xlarge","ml.c6id.12xlarge","ml.c6id.16xlarge","ml.c6id.24xlarge","ml.c6id.32xlarge","ml.r6id.large","ml.r6id.xlarge","ml.r6id.2xlarge","ml.r6id.4xlarge","ml.r6id.8xlarge","ml.r6id.12xlarge","ml.r6id.16xlarge","ml.r6id.24xlarge","ml.r6id.32xlarge"]},"LifecycleConfigArn":"string","SageMakerImageArn":"string","SageMakerImageVersionArn":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::AppImageConfig": '{"properties":{"AppImageConfigName":"string","CodeEditorAppImageConfig":{"ref":"CodeEditorAppImageConfig"},"JupyterLabAppImageConfig":{"ref":"JupyterLabAppImageConfig"},"KernelGatewayImageConfig":{"ref":"KernelGatewayImageConfig"},"Tags":{"list":{"ref":"Tag"}}},"required":["AppImageConfigName"],"attributes":{"AppImageConfigArn":"string"},"identifier":["AppImageConfigName"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}","definitions":{"CodeEditorAppImageConfig":{"properties":{"ContainerConfig":{"ref":"ContainerConfig"}}},"ContainerConfig":{"properties":{"ContainerArguments":{"list":"string"},"ContainerEntrypoint":{"list":"string"},"ContainerEnvironmentVariables":{"list":{"ref":"CustomImageContainerEnvironmentVariable"}}}},"CustomImageContainerEnvironmentVariable":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"FileSystemConfig":{"properties":{"DefaultGid":"integer","DefaultUid":"integer","MountPath":"string"}},"JupyterLabAppImageConfig":{"properties":{"ContainerConfig":{"ref":"ContainerConfig"}}},"KernelGatewayImageConfig":{"properties":{"FileSystemConfig":{"ref":"FileSystemConfig"},"KernelSpecs":{"list":{"ref":"KernelSpec"}}},"required":["KernelSpecs"]},"KernelSpec":{"properties":{"DisplayName":"string","Name":"string"},"required":["Name"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::Artifact": '{"properties":{"ArtifactName":"string","ArtifactType":"string","MetadataProperties":{"ref":"MetadataProperties"},"Properties":{"map":"string"},"Source":{"ref":"ArtifactSource"},"Tags":{"list":{"ref":"Tag"}}},"required":["ArtifactType","Source"],"attributes":{"Arn":"string","CreationTime":"string","LastModifiedTime":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}","definitions":{"ArtifactSource":{"properties":{"SourceTypes":{"list":{"ref":"ArtifactSourceType"}},"SourceUri":"string"},"required":["SourceUri"]},"ArtifactSourceType":{"properties":{"SourceIdType":{"enum":["MD5Hash","S3ETag","S3Version","Custom"]},"Value":"string"},"required":["SourceIdType","Value"]},"MetadataProperties":{"properties":{"CommitId":"string","GeneratedBy":"string","ProjectId":"string","Repository":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::Cluster": '{"properties":{"AutoScaling":{"ref":"ClusterAutoScalingConfig"},"ClusterName":"string","ClusterRole":"string","InstanceGroups":{"list":{"ref":"ClusterInstanceGroup"}},"NodeProvisioningMode":{"enum":["Continuous"]},"NodeRecovery":{"enum":["Automatic","None"]},"Orchestrator":{"ref":"Orchestrator"},"RestrictedInstanceGroups":{"list":{"ref":"ClusterRestrictedInstanceGroup"}},"RestrictedInstanceGroupsConfig":{"ref":"RestrictedInstanceGroupsConfig"},"Tags":{"list":{"ref":"Tag"}},"TieredStorageConfig":{"ref":"TieredStorageConfig"},"VpcConfig":{"ref":"VpcConfig"}},"attributes":{"ClusterArn":"string","ClusterStatus":{"enum":["Creating","Deleting","Failed","InService","RollingBack","SystemUpdating","Updating"]},"CreationTime":"string","FailureMessage":"string"},"identifier":["ClusterArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:cluster/${ClusterId}","definitions":{"AlarmDetails":{"properties":{"AlarmName":"string"},"required":["AlarmName"]},"AutoPatchConfig":{"properties":{"DeploymentConfig":{"ref":"DeploymentConfig"},"PatchSchedule":{"ref":"PatchSchedule"},"PatchingStrategy":{"enum":["WhenIdle","WhenAllIdle"]}},"required":["PatchingStrategy"]},"CapacitySizeConfig":{"properties":{"Type":"string","Value":"integer"},"required":["Type","Value"]},"ClusterAccountingDatabase":{"properties":{"Endpoint":"string","Name":"string","Port":"integer","SecretArn":"string"},"required":["Endpoint","SecretArn"]},"ClusterAutoScalingConfig":{"properties":{"AutoScalerType":{"enum":["Karpenter"]},"Mode":{"enum":["Enable","Disable"]}},"required":["Mode"]},"ClusterCapacityRequirements":{"properties":{"OnDemand":"json","Spot":"json"}},"ClusterEbsVolumeConfig":{"properties":{"RootVolume":"boolean","VolumeKmsKeyId":"string","VolumeSizeInGB":"integer"}},"ClusterFsxLustreConfig":{"properties":{"DnsName":"string","MountName":"string","MountPath":"string"},"required":["DnsName","MountName"]},"ClusterFsxOpenZfsConfig":{"properties":{"DnsName":"string","MountPath":"string"},"required":["DnsName"]},"ClusterInstanceGroup":{"properties":{"AutoPatchConfig":{"ref":"AutoPatchConfig"},"CapacityRequirements":{"ref":"ClusterCapacityRequirements"},"CurrentCount":"integer","ExecutionRole":"string","ImageId":"string","InstanceCount":"integer","InstanceGroupName":"string","InstanceRequirements":{"ref":"InstanceRequirements"},"InstanceStorageConfigs":{"list":{"ref":"ClusterInstanceStorageConfig"}},"InstanceType":"string","KubernetesConfig":{"ref":"ClusterKubernetesConfig"},"LifeCycleConfig":{"ref":"ClusterLifeCycleConfig"},"MinInstanceCount":"integer","NetworkInterface":{"ref":"ClusterNetworkInterface"},"OnStartDeepHealthChecks":{"list":{"enum":["InstanceStress","InstanceConnectivity"]}},"OverrideVpcConfig":{"ref":"VpcConfig"},"ScheduledUpdateConfig":{"ref":"ScheduledUpdateConfig"},"SlurmConfig":{"ref":"ClusterSlurmConfig"},"ThreadsPerCore":"integer","TrainingPlanArn":"string"},"required":["ExecutionRole","InstanceCount","InstanceGroupName"]},"ClusterInstanceStorageConfig":{"properties":{"EbsVolumeConfig":{"ref":"ClusterEbsVolumeConfig"},"FsxLustreConfig":{"ref":"ClusterFsxLustreConfig"},"FsxOpenZfsConfig":{"ref":"ClusterFsxOpenZfsConfig"}}},"ClusterKubernetesConfig":{"properties":{"Labels":{"map":"string"},"Taints":{"list":{"ref":"ClusterKubernetesTaint"}}}},"ClusterKubernetesTaint":{"properties":{"Effect":{"enum":["NoSchedule","PreferNoSchedule","NoExecute"]},"Key":"string","Value":"string"},"required":["Effect","Key"]},"ClusterLifeCycleConfig":{"properties":{"OnCreate":"string","OnInitComplete":"string","SourceS3Uri":"string"}},"ClusterNetworkInterface":{"properties":{"InterfaceType":{"enum":["efa","efa-only"]}},"required":["InterfaceType"]},"ClusterOrchestratorEksConfig":{"properties":{"ClusterArn":"string"},"required":["ClusterArn"]},"ClusterOrchestratorSlurmConfig":{"properties":{"AccountingDatabase":{"ref":"ClusterAccountingDatabase"},"SlurmConfigStrategy":{"enum":["Overwrite","Managed","Merge"]}}},"ClusterRestrictedInstanceGroup":{"properties":{"CurrentCount":"integer","EnvironmentConfig":{"ref":"EnvironmentConfig"},"ExecutionRole":"string","InstanceCount":"integer","InstanceGroupName":"string","InstanceStorageConfigs":{"list":{"ref":"ClusterInstanceStorageConfig"}},"InstanceType":"string","OnStartDeepHealthChecks":{"list":{"enum":["InstanceStress","InstanceConnectivity"]}},"OverrideVpcConfig":{"ref":"VpcConfig"},"ThreadsPerCore":"integer","TrainingPlanArn":"string"},"required":["ExecutionRole","InstanceCount","InstanceGroupName","InstanceType"]},"ClusterSlurmConfig":{"properties":{"NodeType":{"enum":["Controller","Login","Compute"]},"PartitionNames":{"list":"string"}},"required":["NodeType"]},"DeploymentConfig":{"properties":{"AutoRollbackConfiguration":{"list":{"ref":"AlarmDetails"}},"RollingUpdatePolicy":{"ref":"RollingUpdatePolicy"},"WaitIntervalInSeconds":"integer"}},"EnvironmentConfig":{"properties":{"FSxLustreConfig":{"ref":"FSxLustreConfig"}}},"FSxLustreConfig":{"properties":{"PerUnitStorageThroughput":"integer","SizeInGiB":"integer"},"required":["PerUnitStorageThroughput","SizeInGiB"]},"InstanceRequirements":{"properties":{"InstanceTypes":{"list":"string"}},"required":["InstanceTypes"]},"Orchestrator":{"properties":{"Eks":{"ref":"ClusterOrchestratorEksConfig"},"Slurm":{"ref":"ClusterOrchestratorSlurmConfig"}}},"PatchSchedule":{"properties":{"NextPatchDate":"string"}},"RestrictedInstanceGroupsConfig":{"properties":{"SharedEnvironmentConfig":{"ref":"SharedEnvironmentConfig"}},"required":["SharedEnvironmentConfig"]},"RollingUpdatePolicy":{"properties":{"MaximumBatchSize":{"ref":"CapacitySizeConfig"},"RollbackMaximumBatchSize":{"ref":"CapacitySizeConfig"}},"required":["MaximumBatchSize"]},"ScheduledUpdateConfig":{"properties":{"DeploymentConfig":{"ref":"DeploymentConfig"},"ScheduleExpression":"string"},"required":["ScheduleExpression"]},"SharedEnvironmentConfig":{"properties":{"FSxLustreConfig":{"ref":"FSxLustreConfig"},"FSxLustreDeletionPolicy":{"enum":["Keep","DeleteIfNotUsed"]}},"required":["FSxLustreDeletionPolicy"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TieredStorageConfig":{"properties":{"InstanceMemoryAllocationPercentage":"integer","Mode":{"enum":["Enable","Disable"]}},"required":["Mode"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::ClusterSchedulerConfig": '{"properties":{"ClusterArn":"string","Description":"string","Name":"string","SchedulerConfig":{"ref":"SchedulerConfig"},"Tags":{"list":{"ref":"Tag"}}},"required":["ClusterArn","Name","SchedulerConfig"],"attributes":{"ClusterSchedulerConfigArn":"string","ClusterSchedulerConfigId":"string","ClusterSchedulerConfigVersion":"integer","CreationTime":"string","Status":{"enum":["Creating","CreateFailed","CreateRollbackFailed","Created","Updating","UpdateFailed","UpdateRollbackFailed","Updated","Deleting","DeleteFailed","DeleteRollbackFailed","Deleted"]}},"identifier":["ClusterSchedulerConfigArn"],"definitions":{"PriorityClass":{"properties":{"Name":"string","Weight":"integer"},"required":["Name","Weight"]},"SchedulerConfig":{"properties":{"FairShare":{"enum":["Enabled","Disabled"]},"IdleResourceSharing":{"enum":["Enabled","Disabled"]},"PriorityClasses":{"list":{"ref":"PriorityClass"}}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::CodeRepository": '{"properties":{"CodeRepositoryName":"string","GitConfig":{"ref":"GitConfig"},"Tags":{"list":{"ref":"Tag"}}},"required":["GitConfig"],"attributes":{"CodeRepositoryArn":"string","CodeRepositoryName":"string"},"identifier":["CodeRepositoryArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}","definitions":{"GitConfig":{"properties":{"Branch":"string","RepositoryUrl":"string","SecretArn":"string"},"required":["RepositoryUrl"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::Context": '{"properties":{"ContextName":"string","ContextType":"string","Description":"string","Properties":{"map":"string"},"Source":{"ref":"Source"},"Tags":{"list":{"ref":"TagsItems"}}},"required":["ContextName","ContextType","Source"],"attributes":{"Arn":"string","CreationTime":"string","LastModifiedTime":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:context/${ContextName}","definitions":{"Source":{"properties":{"SourceId":"string","SourceType":"string","SourceUri":"string"},"required":["SourceUri"]},"TagsItems":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::DataQualityJobDefinition": '{"properties":{"DataQualityAppSpecification":{"ref":"DataQualityAppSpecification"},"DataQualityBaselineConfig":{"ref":"DataQualityBaselineConfig"},"DataQualityJobInput":{"ref":"DataQualityJobInput"},"DataQualityJobOutputConfig":{"ref":"MonitoringOutputConfig"},"EndpointName":"string","JobDefinitionName":"string","JobResources":{"ref":"MonitoringResources"},"NetworkConfig":{"ref":"NetworkConfig"},"RoleArn":"string","StoppingCondition":{"ref":"StoppingCondition"},"Tags":{"list":{"ref":"Tag"}}},"required":["DataQualityAppSpecification","DataQualityJobInput","DataQualityJobOutputConfig","JobResources","RoleArn"],"attributes":{"CreationTime":"string","JobDefinitionArn":"string"},"identifier":["JobDefinitionArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}","definitions":{"BatchTransformInput":{"properties":{"DataCapturedDestinationS3Uri":"string","DatasetFormat":{"ref":"DatasetFormat"},"ExcludeFeaturesAttribute":"string","LocalPath":"string","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]}},"required":["DataCapturedDestinationS3Uri","DatasetFormat","LocalPath"]},"ClusterConfig":{"properties":{"InstanceCount":"integer","InstanceType":"string","VolumeKmsKeyId":"string","VolumeSizeInGB":"integer"},"required":["InstanceCount","InstanceType","VolumeSizeInGB"]},"ConstraintsResource":{"properties":{"S3Uri":"string"}},"Csv":{"properties":{"Header":"boolean"}},"DataQualityAppSpecification":{"properties":{"ContainerArguments":{"list":"string"},"ContainerEntrypoint":{"list":"string"},"Environment":{"map":"string"},"ImageUri":"string","PostAnalyticsProcessorSourceUri":"string","RecordPreprocessorSourceUri":"string"},"required":["ImageUri"]},"DataQualityBaselineConfig":{"properties":{"BaseliningJobName":"string","ConstraintsResource":{"ref":"ConstraintsResource"},"StatisticsResource":{"ref":"StatisticsResource"}}},"DataQualityJobInput":{"properties":{"BatchTransformInput":{"ref":"BatchTransformInput"},"EndpointInput":{"ref":"EndpointInput"}}},"DatasetFormat":{"properties":{"Csv":{"ref":"Csv"},"Json":{"ref":"Json"},"Parquet":"boolean"}},"EndpointInput":{"properties":{"EndpointName":"string","ExcludeFeaturesAttribute":"string","LocalPath":"string","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]}},"required":["EndpointName","LocalPath"]},"Json":{"properties":{"Line":"boolean"}},"MonitoringOutput":{"properties":{"S3Output":{"ref":"S3Output"}},"required":["S3Output"]},"MonitoringOutputConfig":{"properties":{"KmsKeyId":"string","MonitoringOutputs":{"list":{"ref":"MonitoringOutput"}}},"required":["MonitoringOutputs"]},"MonitoringResources":{"properties":{"ClusterConfig":{"ref":"ClusterConfig"}},"required":["ClusterConfig"]},"NetworkConfig":{"properties":{"EnableInterContainerTrafficEncryption":"boolean","EnableNetworkIsolation":"boolean","VpcConfig":{"ref":"VpcConfig"}}},"S3Output":{"properties":{"LocalPath":"string","S3UploadMode":{"enum":["Continuous","EndOfJob"]},"S3Uri":"string"},"required":["LocalPath","S3Uri"]},"StatisticsResource":{"properties":{"S3Uri":"string"}},"StoppingCondition":{"properties":{"MaxRuntimeInSeconds":"integer"},"required":["MaxRuntimeInSeconds"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::Device": '{"properties":{"Device":{"ref":"Device"},"DeviceFleetName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["DeviceFleetName"],"attributes":{},"identifier":["Device/DeviceName"],"definitions":{"Device":{"properties":{"Description":"string","DeviceName":"string","IotThingName":"string"},"required":["DeviceName"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::DeviceFleet": '{"properties":{"Description":"string","DeviceFleetName":"string","OutputConfig":{"ref":"EdgeOutputConfig"},"RoleArn":"string","Tags":{"list":{"ref":"Tag"}}},"required":["DeviceFleetName","OutputConfig","RoleArn"],"attributes":{},"identifier":["DeviceFleetName"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}","definitions":{"EdgeOutputConfig":{"properties":{"KmsKeyId":"string","S3OutputLocation":"string"},"required":["S3OutputLocation"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::Domain": '{"properties":{"AppNetworkAccessType":{"enum":["PublicInternetOnly","VpcOnly"]},"AppSecurityGroupManagement":{"enum":["Service","Customer"]},"AuthMode":{"enum":["SSO","IAM"]},"DefaultSpaceSettings":{"ref":"DefaultSpaceSettings"},"DefaultUserSettings":{"ref":"UserSettings"},"DomainName":"string","DomainSettings":{"ref":"DomainSettings"},"HomeEfsFileSystemCreation":{"enum":["Enabled","Disabled"]},"KmsKeyId":"string","SubnetIds":{"list":"string"},"TagPropagation":{"enum":["ENABLED","DISABLED"]},"Tags":{"list":{"ref":"Tag"}},"VpcId":"string"},"required":["AuthMode","DefaultUserSettings","DomainName"],"attributes":{"DomainArn":"string","DomainId":"string","HomeEfsFileSystemId":"string","SecurityGroupIdForDomainBoundary":"string","SingleSignOnApplicationArn":"string","SingleSignOnManagedApplicationInstanceId":"string","Url":"string"},"identifier":["DomainId"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:domain/${DomainId}","definitions":{"AppLifecycleManagement":{"properties":{"IdleSettings":{"ref":"IdleSettings"}}},"CodeEditorAppSettings":{"properties":{"AppLifecycleManagement":{"ref":"AppLifecycleManagement"},"BuiltInLifecycleConfigArn":"string","CustomImages":{"list":{"ref":"CustomImage"}},"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"CodeRepository":{"properties":{"RepositoryUrl":"string"},"required":["RepositoryUrl"]},"CustomFileSystemConfig":{"properties":{"EFSFileSystemConfig":{"ref":"EFSFileSystemConfig"},"FSxLustreFileSystemConfig":{"ref":"FSxLustreFileSystemConfig"},"S3FileSystemConfig":{"ref":"S3FileSystemConfig"}}},"CustomImage":{"properties":{"AppImageConfigName":"string","ImageName":"string","ImageVersionNumber":"integer"},"required":["AppImageConfigName","ImageName"]},"CustomPosixUserConfig":{"properties":{"Gid":"integer","Uid":"integer"},"required":["Gid","Uid"]},"DefaultEbsStorageSettings":{"properties":{"DefaultEbsVolumeSizeInGb":"integer","MaximumEbsVolumeSizeInGb":"integer"},"required":["DefaultEbsVolumeSizeInGb","MaximumEbsVolumeSizeInGb"]},"DefaultSpaceSettings":{"properties":{"CustomFileSystemConfigs":{"list":{"ref":"CustomFileSystemConfig"}},"CustomPosixUserConfig":{"ref":"CustomPosixUserConfig"},"ExecutionRole":"string","JupyterLabAppSettings":{"ref":"JupyterLabAppSettings"},"JupyterServerAppSettings":{"ref":"JupyterServerAppSettings"},"KernelGatewayAppSettings":{"ref":"KernelGatewayAppSettings"},"SecurityGroups":{"list":"string"},"SpaceStorageSettings":{"ref":"DefaultSpaceStorageSettings"}},"required":["ExecutionRole"]},"DefaultSpaceStorageSettings":{"properties":{"DefaultEbsStorageSettings":{"ref":"DefaultEbsStorageSettings"}}},"DockerSettings":{"properties":{"EnableDockerAccess":{"enum":["ENABLED","DISABLED"]},"VpcOnlyTrustedAccounts":{"list":"string"}}},"DomainSettings":{"properties":{"DockerSettings":{"ref":"DockerSettings"},"ExecutionRoleIdentityConfig":{"enum":["USER_PROFILE_NAME","DISABLED"]},"IpAddressType":{"enum":["IPV4","DUALSTACK"]},"RStudioServerProDomainSettings":{"ref":"RStudioServerProDomainSettings"},"SecurityGroupIds":{"list":"string"},"UnifiedStudioSettings":{"ref":"UnifiedStudioSettings"}}},"EFSFileSystemConfig":{"properties":{"FileSystemId":"string","FileSystemPath":"string"},"required":["FileSystemId"]},"FSxLustreFileSystemConfig":{"properties":{"FileSystemId":"string","FileSystemPath":"string"},"required":["FileSystemId"]},"HiddenSageMakerImage":{"properties":{"SageMakerImageName":{"enum":["sagemaker_distribution"]},"VersionAliases":{"list":"string"}}},"IdleSettings":{"properties":{"IdleTimeoutInMinutes":"integer","LifecycleManagement":{"enum":["ENABLED","DISABLED"]},"MaxIdleTimeoutInMinutes":"integer","MinIdleTimeoutInMinutes":"integer"}},"JupyterLabAppSettings":{"properties":{"AppLifecycleManagement":{"ref":"AppLifecycleManagement"},"BuiltInLifecycleConfigArn":"string","CodeRepositories":{"list":{"ref":"CodeRepository"}},"CustomImages":{"list":{"ref":"CustomImage"}},"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"JupyterServerAppSettings":{"properties":{"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"KernelGatewayAppSettings":{"properties":{"CustomImages":{"list":{"ref":"CustomImage"}},"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"RSessionAppSettings":{"properties":{"CustomImages":{"list":{"ref":"CustomImage"}},"DefaultResourceSpec":{"ref":"ResourceSpec"}}},"RStudioServerProAppSettings":{"properties":{"AccessStatus":{"enum":["ENABLED","DISABLED"]},"UserGroup":{"enum":["R_STUDIO_ADMIN","R_STUDIO_USER"]}}},"RStudioServerProDomainSettings":{"properties":{"DefaultResourceSpec":{"ref":"ResourceSpec"},"DomainExecutionRoleArn":"string","RStudioConnectUrl":"string","RStudioPackageManagerUrl":"string"},"required":["DomainExecutionRoleArn"]},"ResourceSpec":{"properties":{"InstanceType":{"enum":["system","ml.t3.micro","ml.t3.small","ml.t3.medium","ml.t3.large","ml.t3.xlarge","ml.t3.2xlarge","ml.m5.large","ml.m5.xlarge","ml.m5.2xlarge","ml.m5.4xlarge","ml.m5.8xlarge","ml.m5.12xlarge","ml.m5.16xlarge","ml.m5.24xlarge","ml.m5d.large","ml.m5d.xlarge","ml.m5d.2xlarge","ml.m5d.4xlarge","ml.m5d.8xlarge","ml.m5d.12xlarge","ml.m5d.16xlarge","ml.m5d.24xlarge","ml.c5.large","ml.c5.xlarge","ml.c5.2xlarge","ml.c5.4xlarge","ml.c5.9xlarge","ml.c5.12xlarge","ml.c5.18xlarge","ml.c5.24xlarge","ml.p3.2xlarge","ml.p3.8xlarge","ml.p3.16xlarge","ml.p3dn.24xlarge","ml.g4dn.xlarge","ml.g4dn.2xlarge","ml.g4dn.4xlarge","ml.g4dn.8xlarge","ml.g4dn.12xlarge","ml.g4dn.16xlarge","ml.r5.large","ml.r5.xlarge","ml.r5.2xlarge","ml.r5.4xlarge","ml.r5.8xlarge","ml.r5.12xlarge","ml.r5.16xlarge","ml.r5.24xlarge","ml.g5.xlarge","ml.g5.2xlarge","ml.g5.4xlarge","ml.g5.8xlarge","ml.g5.12xlarge","ml.g5.16xlarge","ml.g5.24xlarge","ml.g5.48xlarge","ml.g6.xlarge","ml.g6.2xlarge","ml.g6.4xlarge","ml.g6.8xlarge","ml.g6.12xlarge","ml.g6.16xlarge","ml.g6.24xlarge","ml.g6.48xlarge","ml.g6e.xlarge","ml.g6e.2xlarge","ml.g6e.4xlarge","ml.g6e.8xlarge","ml.g6e.12xlarge","ml.g6e.16xlarge","ml.g6e.24xlarge","ml.g6e.48xlarge","ml.geospatial.interactive","ml.p4d.24xlarge","ml.p4de.24xlarge","ml.trn1.2xlarge","ml.trn1.32xlarge","ml.trn1n.32xlarge","ml.p5.48xlarge","ml.p5e.48xlarge","ml.p5en.48xlarge","ml.m6i.large","ml.m6i.xlarge","ml.m6i.2xlarge","ml.m6i.4xlarge","ml.m6i.8xlarge","ml.m6i.12xlarge","ml.m6i.16xlarge","ml.m6i.24xlarge","ml.m6i.32xlarge","ml.m7i.large","ml.m7i.xlarge","ml.m7i.2xlarge","ml.m7i.4xlarge","ml.m7i.8xlarge","ml.m7i.12xlarge","ml.m7i.16xlarge","ml.m7i.24xlarge","ml.m7i.48xlarge","ml.c6i.large","ml.c6i.xlarge","ml.c6i.2xlarge","ml.c6i.4xlarge","ml.c6i.8xlarge","ml.c6i.12xlarge","ml.c6i.16xlarge","ml.c6i.24xlarge","ml.c6i.32xlarge","ml.c7i.large","ml.c7i.xlarge","ml.c7i.2xlarge","ml.c7i.4xlarge","ml.c7i.8xlarge","ml.c7i.12xlarge","ml.c7i.16xlarge","ml.c7i.24xlarge","ml.c7i.48xlarge","ml.r6i.large","ml.r6i.xlarge","ml.r6i.2xlarge","ml.r6i.4xlarge","ml.r6i.8xlarge","ml.r6i.12xlarge","ml.r6i.16xlarge","ml.r6i.24xlarge","ml.r6i.32xlarge","ml.r7i.large","ml.r7i.xlarge","ml.r7i.2xlarge","ml.r7i.4xlarge","ml.r7i.8xlarge","ml.r7i.12xlarge","ml.r7i.16xlarge","ml.r7i.24xlarge","ml.r7i.48xlarge","ml.m6id.large","ml.m6id.xlarge","ml.m6id.2xlarge","ml.m6id.4xlarge","ml.m6id.8xlarge","ml.m6id.12xlarge","ml.m6id.16xlarge","ml.m6id.24xlarge","ml.m6id.32xlarge","ml.c6id.large","ml.c6id.xlarge","ml.c6id.2xlarge","ml.c6id.4xlarge","ml.c6id.8xlarge","ml.c6id.12xlarge","ml.c6id.16xlarge","ml.c6id.24xlarge","ml.c6id.32xlarge","ml.r6id.large","ml.r6id.xlarge","ml.r6id.2xlarge","ml.r6id.4xlarge","ml.r6id.8xlarge","ml.r6id.12xlarge","ml.r6id.16xlarge","ml.r6id.24xlarge","ml.r6id.32xlarge","ml.p5.4xlarge","ml.p6-b200.48xlarge","ml.g7e.2xlarge","ml.g7e.4xlarge","ml.g7e.8xlarge","ml.g7e.12xlarge","ml.g7e.24xlarge","ml.g7e.48xlarge"]},"LifecycleConfigArn":"string","SageMakerImageArn":"string","SageMakerImageVersionArn":"string","TrainingPlanArn":"string"}},"S3FileSystemConfig":{"properties":{"MountPath":"string","S3Uri":"string"}},"SharingSettings":{"properties":{"NotebookOutputOption":{"enum":["Allowed","Disabled"]},"S3KmsKeyId":"string","S3OutputPath":"string"}},"StudioWebPortalSettings":{"properties":{"HiddenAppTypes":{"list":{"enum":["JupyterServer","TensorBoard","RStudioServerPro","JupyterLab","CodeEditor","DetailedProfiler","Canvas"]}},"HiddenInstanceTypes":{"list":{"enum":["system","ml.t3.micro","ml.t3.small","ml.t3.medium","ml.t3.large","ml.t3.xlarge","ml.t3.2xlarge","ml.m5.large","ml.m5.xlarge","ml.m5.2xlarge","ml.m5.4xlarge","ml.m5.8xlarge","ml.m5.12xlarge","ml.m5.16xlarge","ml.m5.24xlarge","ml.m5d.large","ml.m5d.xlarge","ml.m5d.2xlarge","ml.m5d.4xlarge","ml.m5d.8xlarge","ml.m5d.12xlarge","ml.m5d.16xlarge","ml.m5d.24xlarge","ml.c5.large","ml.c5.xlarge","ml.c5.2xlarge","ml.c5.4xlarge","ml.c5.9xlarge","ml.c5.12xlarge","ml.c5.18xlarge","ml.c5.24xlarge","ml.p3.2xlarge","ml.p3.8xlarge","ml.p3.16xlarge","ml.p3dn.24xlarge","ml.g4dn.xlarge","ml.g4dn.2xlarge","ml.g4dn.4xlarge","ml.g4dn.8xlarge","ml.g4dn.12xlarge","ml.g4dn.16xlarge","ml.r5.large","ml.r5.xlarge","ml.r5.2xlarge","ml.r5.4xlarge","ml.r5.8xlarge","ml.r5.12xlarge","ml.r5.16xlarge","ml.r5.24xlarge","ml.g5.xlarge","ml.g5.2xlarge","ml.g5.4xlarge","ml.g5.8xlarge","ml.g5.12xlarge","ml.g5.16xlarge","ml.g5.24xlarge","ml.g5.48xlarge","ml.g6.xlarge","ml.g6.2xlarge","ml.g6.4xlarge","ml.g6.8xlarge","ml.g6.12xlarge","ml.g6.16xlarge","ml.g6.24xlarge","ml.g6.48xlarge","ml.g6e.xlarge","ml.g6e.2xlarge","ml.g6e.4xlarge","ml.g6e.8xlarge","ml.g6e.12xlarge","ml.g6e.16xlarge","ml.g6e.24xlarge","ml.g6e.48xlarge","ml.geospatial.interactive","ml.p4d.24xlarge","ml.p4de.24xlarge","ml.trn1.2xlarge","ml.trn1.32xlarge","ml.trn1n.32xlarge","ml.p5.48xlarge","ml.p5e.48xlarge","ml.p5en.48xlarge","ml.m6i.large","ml.m6i.xlarge","ml.m6i.2xlarge","ml.m6i.4xlarge","ml.m6i.8xlarge","ml.m6i.12xlarge","ml.m6i.16xlarge","ml.m6i.24xlarge","ml.m6i.32xlarge","ml.m7i.large","ml.m7i.xlarge","ml.m7i.2xlarge","ml.m7i.4xlarge","ml.m7i.8xlarge","ml.m7i.12xlarge","ml.m7i.16xlarge","ml.m7i.24xlarge","ml.m7i.48xlarge","ml.c6i.large","ml.c6i.xlarge","ml.c6i.2xlarge","ml.c6i.4xlarge","ml.c6i.8xlarge","ml.c6i.12xlarge","ml.c6i.16xlarge","ml.c6i.24xlarge","ml.c6i.32xlarge","ml.c7i.large","ml.c7i.xlarge","ml.c7i.2xlarge","ml.c7i.4xlarge","ml.c7i.8xlarge","ml.c7i.12xlarge","ml.c7i.16xlarge","ml.c7i.24xlarge","ml.c7i.48xlarge","ml.r6i.large","ml.r6i.xlarge","ml.r6i.2xlarge","ml.r6i.4xlarge","ml.r6i.8xlarge","ml.r6i.12xlarge","ml.r6i.16xlarge","ml.r6i.24xlarge","ml.r6i.32xlarge","ml.r7i.large","ml.r7i.xlarge","ml.r7i.2xlarge","ml.r7i.4xlarge","ml.r7i.8xlarge","ml.r7i.12xlarge","ml.r7i.16xlarge","ml.r7i.24xlarge","ml.r7i.48xlarge","ml.m6id.large","ml.m6id.xlarge","ml.m6id.2xlarge","ml.m6id.4xlarge","ml.m6id.8xlarge","ml.m6id.12xlarge","ml.m6id.16xlarge","ml.m6id.24xlarge","ml.m6id.32xlarge","ml.c6id.large","ml.c6id.xlarge","ml.c6id.2xlarge","ml.c6id.4xlarge","ml.c6id.8xlarge","ml.c6id.12xlarge","ml.c6id.16xlarge","ml.c6id.24xlarge","ml.c6id.32xlarge","ml.r6id.large","ml.r6id.xlarge","ml.r6id.2xlarge","ml.r6id.4xlarge","ml.r6id.8xlarge","ml.r6id.12xlarge","ml.r6id.16xlarge","ml.r6id.24xlarge","ml.r6id.32xlarge","ml.p5.4xlarge","ml.p6-b200.48xlarge","ml.g7e.2xlarge","ml.g7e.4xlarge","ml.g7e.8xlarge","ml.g7e.12xlarge","ml.g7e.24xlarge","ml.g7e.48xlarge"]}},"HiddenMlTools":{"list":{"enum":["DataWrangler","FeatureStore","EmrClusters","AutoMl","Experiments","Training","ModelEvaluation","Pipelines","Models","JumpStart","InferenceRecommender","Endpoints","Projects","InferenceOptimization","HyperPodClusters","Comet","DeepchecksLLMEvaluation","Fiddler","LakeraGuard","PerformanceEvaluation"]}},"HiddenSageMakerImageVersionAliases":{"list":{"ref":"HiddenSageMakerImage"}}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"UnifiedStudioSettings":{"properties":{"DomainAccountId":"string","DomainId":"string","DomainRegion":"string","EnvironmentId":"string","ProjectId":"string","ProjectS3Path":"string","StudioWebPortalAccess":{"enum":["ENABLED","DISABLED"]}}},"UserSettings":{"properties":{"AutoMountHomeEFS":{"enum":["Enabled","Disabled","DefaultAsDomain"]},"CodeEditorAppSettings":{"ref":"CodeEditorAppSettings"},"CustomFileSystemConfigs":{"list":{"ref":"CustomFileSystemConfig"}},"CustomPosixUserConfig":{"ref":"CustomPosixUserConfig"},"DefaultLandingUri":"string","ExecutionRole":"string","JupyterLabAppSettings":{"ref":"JupyterLabAppSettings"},"JupyterServerAppSettings":{"ref":"JupyterServerAppSettings"},"KernelGatewayAppSettings":{"ref":"KernelGatewayAppSettings"},"RSessionAppSettings":{"ref":"RSessionAppSettings"},"RStudioServerProAppSettings":{"ref":"RStudioServerProAppSettings"},"SecurityGroups":{"list":"string"},"SharingSettings":{"ref":"SharingSettings"},"SpaceStorageSettings":{"ref":"DefaultSpaceStorageSettings"},"StudioWebPortal":{"enum":["ENABLED","DISABLED"]},"StudioWebPortalSettings":{"ref":"StudioWebPortalSettings"}},"required":["ExecutionRole"]}}}',
  "AWS::SageMaker::Endpoint": '{"properties":{"DeploymentConfig":{"ref":"DeploymentConfig"},"EndpointConfigName":"string","EndpointName":"string","ExcludeRetainedVariantProperties":{"list":{"ref":"VariantProperty"}},"RetainAllVariantProperties":"boolean","RetainDeploymentConfig":"boolean","Tags":{"list":{"ref":"Tag"}}},"required":["EndpointConfigName"],"attributes":{"EndpointArn":"string","EndpointName":"string"},"identifier":["EndpointArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:endpoint/${EndpointName}","definitions":{"Alarm":{"properties":{"AlarmName":"string"},"required":["AlarmName"]},"AutoRollbackConfig":{"properties":{"Alarms":{"list":{"ref":"Alarm"}}},"required":["Alarms"]},"BlueGreenUpdatePolicy":{"properties":{"MaximumExecutionTimeoutInSeconds":"integer","TerminationWaitInSeconds":"integer","TrafficRoutingConfiguration":{"ref":"TrafficRoutingConfig"}},"required":["TrafficRoutingConfiguration"]},"CapacitySize":{"properties":{"Type":"string","Value":"integer"},"required":["Type","Value"]},"DeploymentConfig":{"properties":{"AutoRollbackConfiguration":{"ref":"AutoRollbackConfig"},"BlueGreenUpdatePolicy":{"ref":"BlueGreenUpdatePolicy"},"RollingUpdatePolicy":{"ref":"RollingUpdatePolicy"}}},"RollingUpdatePolicy":{"properties":{"MaximumBatchSize":{"ref":"CapacitySize"},"MaximumExecutionTimeoutInSeconds":"integer","RollbackMaximumBatchSize":{"ref":"CapacitySize"},"WaitIntervalInSeconds":"integer"},"required":["MaximumBatchSize","WaitIntervalInSeconds"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TrafficRoutingConfig":{"properties":{"CanarySize":{"ref":"CapacitySize"},"LinearStepSize":{"ref":"CapacitySize"},"Type":"string","WaitIntervalInSeconds":"integer"},"required":["Type"]},"VariantProperty":{"properties":{"VariantPropertyType":"string"}}}}',
  "AWS::SageMaker::EndpointConfig": '{"properties":{"AsyncInferenceConfig":{"ref":"AsyncInferenceConfig"},"DataCaptureConfig":{"ref":"DataCaptureConfig"},"EnableNetworkIsolation":"boolean","EndpointConfigName":"string","ExecutionRoleArn":"string","ExplainerConfig":{"ref":"ExplainerConfig"},"KmsKeyId":"string","MetricsConfig":{"ref":"MetricsConfig"},"ProductionVariants":{"list":{"ref":"ProductionVariant"}},"ShadowProductionVariants":{"list":{"ref":"ProductionVariant"}},"Tags":{"list":{"ref":"Tag"}},"VpcConfig":{"ref":"VpcConfig"}},"required":["ProductionVariants"],"attributes":{"EndpointConfigArn":"string","EndpointConfigName":"string"},"identifier":["EndpointConfigArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}","definitions":{"AsyncInferenceClientConfig":{"properties":{"MaxConcurrentInvocationsPerInstance":"integer"}},"AsyncInferenceConfig":{"properties":{"ClientConfig":{"ref":"AsyncInferenceClientConfig"},"OutputConfig":{"ref":"AsyncInferenceOutputConfig"}},"required":["OutputConfig"]},"AsyncInferenceNotificationConfig":{"properties":{"ErrorTopic":"string","IncludeInferenceResponseIn":{"list":"string"},"SuccessTopic":"string"}},"AsyncInferenceOutputConfig":{"properties":{"KmsKeyId":"string","NotificationConfig":{"ref":"AsyncInferenceNotificationConfig"},"S3FailurePath":"string","S3OutputPath":"string"}},"CapacityReservationConfig":{"properties":{"CapacityReservationPreference":"string","MlReservationArn":"string"}},"CaptureContentTypeHeader":{"properties":{"CsvContentTypes":{"list":"string"},"JsonContentTypes":{"list":"string"}}},"CaptureOption":{"properties":{"CaptureMode":"string"},"required":["CaptureMode"]},"ClarifyExplainerConfig":{"properties":{"EnableExplanations":"string","InferenceConfig":{"ref":"ClarifyInferenceConfig"},"ShapConfig":{"ref":"ClarifyShapConfig"}},"required":["ShapConfig"]},"ClarifyInferenceConfig":{"properties":{"ContentTemplate":"string","FeatureHeaders":{"list":"string"},"FeatureTypes":{"list":"string"},"FeaturesAttribute":"string","LabelAttribute":"string","LabelHeaders":{"list":"string"},"LabelIndex":"integer","MaxPayloadInMB":"integer","MaxRecordCount":"integer","ProbabilityAttribute":"string","ProbabilityIndex":"integer"}},"ClarifyShapBaselineConfig":{"properties":{"MimeType":"string","ShapBaseline":"string","ShapBaselineUri":"string"}},"ClarifyShapConfig":{"properties":{"NumberOfSamples":"integer","Seed":"integer","ShapBaselineConfig":{"ref":"ClarifyShapBaselineConfig"},"TextConfig":{"ref":"ClarifyTextConfig"},"UseLogit":"boolean"},"required":["ShapBaselineConfig"]},"ClarifyTextConfig":{"properties":{"Granularity":"string","Language":"string"},"required":["Granularity","Language"]},"CoreDumpConfig":{"properties":{"DestinationS3Uri":"string","KmsKeyId":"string"},"required":["DestinationS3Uri"]},"DataCaptureConfig":{"properties":{"CaptureContentTypeHeader":{"ref":"CaptureContentTypeHeader"},"CaptureOptions":{"list":{"ref":"CaptureOption"}},"DestinationS3Uri":"string","EnableCapture":"boolean","InitialSamplingPercentage":"integer","KmsKeyId":"string"},"required":["CaptureOptions","DestinationS3Uri","InitialSamplingPercentage"]},"ExplainerConfig":{"properties":{"ClarifyExplainerConfig":{"ref":"ClarifyExplainerConfig"}}},"InstancePool":{"properties":{"InstanceType":"string","ModelNameOverride":"string","Priority":"integer"},"required":["InstanceType","Priority"]},"ManagedInstanceScaling":{"properties":{"MaxInstanceCount":"integer","MinInstanceCount":"integer","ScaleInPolicy":{"ref":"ScaleInPolicy"},"Status":"string"}},"MetricsConfig":{"properties":{"EnableDetailedObservability":"boolean","EnableEnhancedMetrics":"boolean","MetricPublishFrequencyInSeconds":{"enum":[10,30,60,120,180,240,300]}}},"PrefixAwareRoutingConfig":{"properties":{"ConcurrencyThreshold":"integer","PrefixLength":"integer"}},"ProductionVariant":{"properties":{"AcceleratorType":"string","CapacityReservationConfig":{"ref":"CapacityReservationConfig"},"ContainerStartupHealthCheckTimeoutInSeconds":"integer","CoreDumpConfig":{"ref":"CoreDumpConfig"},"EnableSSMAccess":"boolean","InferenceAmiVersion":"string","InitialInstanceCount":"integer","InitialVariantWeight":"number","InstancePools":{"list":{"ref":"InstancePool"}},"InstanceType":"string","ManagedInstanceScaling":{"ref":"ManagedInstanceScaling"},"ModelDataDownloadTimeoutInSeconds":"integer","ModelName":"string","RoutingConfig":{"ref":"RoutingConfig"},"ServerlessConfig":{"ref":"ServerlessConfig"},"VariantInstanceProvisionTimeoutInSeconds":"integer","VariantName":"string","VolumeSizeInGB":"integer"},"required":["VariantName"]},"RoutingConfig":{"properties":{"PrefixAwareRoutingConfig":{"ref":"PrefixAwareRoutingConfig"},"RoutingStrategy":"string"}},"ScaleInPolicy":{"properties":{"CooldownInMinutes":"integer","MaximumStepSize":"integer","Strategy":"string"},"required":["Strategy"]},"ServerlessConfig":{"properties":{"MaxConcurrency":"integer","MemorySizeInMB":"integer","ProvisionedConcurrency":"integer"},"required":["MaxConcurrency","MemorySizeInMB"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::Experiment": '{"properties":{"Description":"string","DisplayName":"string","ExperimentName":"string","Tags":{"list":{"ref":"TagsItems"}}},"required":["ExperimentName"],"attributes":{"Arn":"string","CreationTime":"string","LastModifiedTime":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:experiment/${ExperimentName}","definitions":{"TagsItems":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::ExperimentTrialComponent": '{"properties":{"DisplayName":"string","EndTime":"string","MetadataProperties":{"ref":"MetadataProperties"},"StartTime":"string","Status":{"ref":"Status"},"Tags":{"list":{"ref":"TagsItems"}},"TrialComponentName":"string"},"required":["TrialComponentName"],"attributes":{"Arn":"string","CreationTime":"string","Id":"string","LastModifiedTime":"string","LineageGroupArn":"string"},"identifier":["Id"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}","definitions":{"MetadataProperties":{"properties":{"CommitId":"string","GeneratedBy":"string","ProjectId":"string","Repository":"string"}},"Status":{"properties":{"Message":"string","PrimaryStatus":"string"}},"TagsItems":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::FeatureGroup": '{"properties":{"Description":"string","EventTimeFeatureName":"string","FeatureDefinitions":{"list":{"ref":"FeatureDefinition"}},"FeatureGroupName":"string","OfflineStoreConfig":{"ref":"OfflineStoreConfig"},"OnlineStoreConfig":{"ref":"OnlineStoreConfig"},"RecordIdentifierFeatureName":"string","RoleArn":"string","Tags":{"list":{"ref":"Tag"}},"ThroughputConfig":{"ref":"ThroughputConfig"}},"required":["EventTimeFeatureName","FeatureDefinitions","FeatureGroupName","RecordIdentifierFeatureName"],"attributes":{"CreationTime":"string","FeatureGroupStatus":"string"},"identifier":["FeatureGroupName"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}","definitions":{"DataCatalogConfig":{"properties":{"Catalog":"string","Database":"string","TableName":"string"},"required":["Catalog","Database","TableName"]},"FeatureDefinition":{"properties":{"FeatureName":"string","FeatureType":{"enum":["Integral","Fractional","String"]}},"required":["FeatureName","FeatureType"]},"OfflineStoreConfig":{"properties":{"DataCatalogConfig":{"ref":"DataCatalogConfig"},"DisableGlueTableCreation":"boolean","S3StorageConfig":{"ref":"S3StorageConfig"},"TableFormat":{"enum":["Iceberg","Glue"]}},"required":["S3StorageConfig"]},"OnlineStoreConfig":{"properties":{"EnableOnlineStore":"boolean","SecurityConfig":{"ref":"OnlineStoreSecurityConfig"},"StorageType":{"enum":["Standard","InMemory"]},"TtlDuration":{"ref":"TtlDuration"}}},"OnlineStoreSecurityConfig":{"properties":{"KmsKeyId":"string"}},"S3StorageConfig":{"properties":{"KmsKeyId":"string","S3Uri":"string"},"required":["S3Uri"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"ThroughputConfig":{"properties":{"ProvisionedReadCapacityUnits":"integer","ProvisionedWriteCapacityUnits":"integer","ThroughputMode":{"enum":["OnDemand","Provisioned"]}},"required":["ThroughputMode"]},"TtlDuration":{"properties":{"Unit":{"enum":["Seconds","Minutes","Hours","Days","Weeks"]},"Value":"integer"}}}}',
  "AWS::SageMaker::Hub": '{"properties":{"HubDescription":"string","HubDisplayName":"string","HubName":"string","HubSearchKeywords":{"list":"string"},"S3StorageConfig":{"ref":"S3StorageConfig"},"Tags":{"list":{"ref":"Tag"}}},"required":["HubDescription","HubName"],"attributes":{"CreationTime":"string","HubArn":"string","HubStatus":{"enum":["InService","Creating","Updating","Deleting","CreateFailed","UpdateFailed","DeleteFailed"]},"LastModifiedTime":"string"},"identifier":["HubArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:hub/${HubName}","definitions":{"S3StorageConfig":{"properties":{"S3OutputPath":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::HumanTaskUi": '{"properties":{"HumanTaskUiName":"string","Tags":{"list":{"ref":"Tag"}},"UiTemplate":{"ref":"UiTemplate"}},"required":["HumanTaskUiName"],"attributes":{"CreationTime":"string","HumanTaskUiArn":"string"},"identifier":["HumanTaskUiArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"UiTemplate":{"properties":{"Content":"string"},"required":["Content"]}}}',
  "AWS::SageMaker::Image": '{"properties":{"ImageDescription":"string","ImageDisplayName":"string","ImageName":"string","ImageRoleArn":"string","Tags":{"list":{"ref":"Tag"}}},"required":["ImageName","ImageRoleArn"],"attributes":{"ImageArn":"string"},"identifier":["ImageArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:image/${ImageName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::ImageVersion": '{"properties":{"Alias":"string","Aliases":{"list":"string"},"BaseImage":"string","Horovod":"boolean","ImageName":"string","JobType":{"enum":["TRAINING","INFERENCE","NOTEBOOK_KERNEL"]},"MLFramework":"string","Processor":{"enum":["CPU","GPU"]},"ProgrammingLang":"string","ReleaseNotes":"string","VendorGuidance":{"enum":["NOT_PROVIDED","STABLE","TO_BE_ARCHIVED","ARCHIVED"]}},"required":["BaseImage","ImageName"],"attributes":{"ContainerImage":"string","ImageArn":"string","ImageVersionArn":"string","Version":"integer"},"identifier":["ImageVersionArn"],"definitions":{}}',
  "AWS::SageMaker::InferenceComponent": '{"properties":{"DeploymentConfig":{"ref":"InferenceComponentDeploymentConfig"},"EndpointArn":"string","EndpointName":"string","InferenceComponentName":"string","RuntimeConfig":{"ref":"InferenceComponentRuntimeConfig"},"Specification":{"ref":"InferenceComponentSpecification"},"Specifications":{"list":{"ref":"InferenceComponentSpecificationForInstanceType"}},"Tags":{"list":{"ref":"Tag"}},"VariantName":"string"},"required":["EndpointName"],"attributes":{"CreationTime":"string","FailureReason":"string","InferenceComponentArn":"string","InferenceComponentStatus":{"enum":["InService","Creating","Updating","Failed","Deleting"]},"LastModifiedTime":"string","RuntimeConfig.CurrentCopyCount":"integer","RuntimeConfig.DesiredCopyCount":"integer","RuntimeConfig.PlacementStatus":{"list":{"ref":"InferenceComponentPlacementStatus"}},"Specification.Container.DeployedImage":{"ref":"DeployedImage"},"Specification.CurrentDataCacheConfig":{"ref":"InferenceComponentDataCacheConfig"}},"identifier":["InferenceComponentArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}","definitions":{"Alarm":{"properties":{"AlarmName":"string"},"required":["AlarmName"]},"AutoRollbackConfiguration":{"properties":{"Alarms":{"list":{"ref":"Alarm"}}},"required":["Alarms"]},"ContainerMetricsConfig":{"properties":{"MetricsEndpoints":{"list":{"ref":"MetricsEndpoint"}}},"required":["MetricsEndpoints"]},"DeployedImage":{"properties":{"ResolutionTime":"string","ResolvedImage":"string","SpecifiedImage":"string"}},"InferenceComponentAvailabilityZoneBalance":{"properties":{"EnforcementMode":{"enum":["PERMISSIVE"]},"MaxImbalance":"integer"},"required":["EnforcementMode"]},"InferenceComponentCapacitySize":{"properties":{"Type":{"enum":["COPY_COUNT","CAPACITY_PERCENT"]},"Value":"integer"},"required":["Type","Value"]},"InferenceComponentComputeResourceRequirements":{"properties":{"MaxMemoryRequiredInMb":"integer","MinMemoryRequiredInMb":"integer","NumberOfAcceleratorDevicesRequired":"number","NumberOfCpuCoresRequired":"number"}},"InferenceComponentContainerSpecification":{"properties":{"ArtifactUrl":"string","ContainerMetricsConfig":{"ref":"ContainerMetricsConfig"},"DeployedImage":{"ref":"DeployedImage"},"Environment":{"map":"string"},"Image":"string"}},"InferenceComponentContainerSpecificationForInstanceType":{"properties":{"ArtifactUrl":"string","ContainerMetricsConfig":{"ref":"ContainerMetricsConfig"},"Environment":{"map":"string"},"Image":"string"}},"InferenceComponentDataCacheConfig":{"properties":{"EnableCaching":"boolean"},"required":["EnableCaching"]},"InferenceComponentDeploymentConfig":{"properties":{"AutoRollbackConfiguration":{"ref":"AutoRollbackConfiguration"},"RollingUpdatePolicy":{"ref":"InferenceComponentRollingUpdatePolicy"}}},"InferenceComponentPlacementStatus":{"properties":{"CurrentCopyCount":"integer","InstanceType":"string"},"required":["CurrentCopyCount","InstanceType"]},"InferenceComponentRollingUpdatePolicy":{"properties":{"MaximumBatchSize":{"ref":"InferenceComponentCapacitySize"},"MaximumExecutionTimeoutInSeconds":"integer","RollbackMaximumBatchSize":{"ref":"InferenceComponentCapacitySize"},"WaitIntervalInSeconds":"integer"}},"InferenceComponentRuntimeConfig":{"properties":{"CopyCount":"integer","CurrentCopyCount":"integer","DesiredCopyCount":"integer","PlacementStatus":{"list":{"ref":"InferenceComponentPlacementStatus"}}}},"InferenceComponentSchedulingConfig":{"properties":{"AvailabilityZoneBalance":{"ref":"InferenceComponentAvailabilityZoneBalance"},"PlacementStrategy":{"enum":["SPREAD","BINPACK"]}},"required":["AvailabilityZoneBalance","PlacementStrategy"]},"InferenceComponentSpecification":{"properties":{"BaseInferenceComponentName":"string","ComputeResourceRequirements":{"ref":"InferenceComponentComputeResourceRequirements"},"Container":{"ref":"InferenceComponentContainerSpecification"},"CurrentDataCacheConfig":{"ref":"InferenceComponentDataCacheConfig"},"DataCacheConfig":{"ref":"InferenceComponentDataCacheConfig"},"ModelName":"string","SchedulingConfig":{"ref":"InferenceComponentSchedulingConfig"},"StartupParameters":{"ref":"InferenceComponentStartupParameters"}}},"InferenceComponentSpecificationForInstanceType":{"properties":{"ComputeResourceRequirements":{"ref":"InferenceComponentComputeResourceRequirements"},"Container":{"ref":"InferenceComponentContainerSpecificationForInstanceType"},"CurrentDataCacheConfig":{"ref":"InferenceComponentDataCacheConfig"},"DataCacheConfig":{"ref":"InferenceComponentDataCacheConfig"},"InstanceType":"string","ModelName":"string","SchedulingConfig":{"ref":"InferenceComponentSchedulingConfig"},"StartupParameters":{"ref":"InferenceComponentStartupParameters"}},"required":["InstanceType"]},"InferenceComponentStartupParameters":{"properties":{"ContainerStartupHealthCheckTimeoutInSeconds":"integer","ModelDataDownloadTimeoutInSeconds":"integer"}},"MetricsEndpoint":{"properties":{"MetricPublishFrequencyInSeconds":"integer","MetricsEndpointPath":"string"},"required":["MetricsEndpointPath"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::InferenceExperiment": '{"properties":{"DataStorageConfig":{"ref":"DataStorageConfig"},"Description":"string","DesiredState":{"enum":["Running","Completed","Cancelled"]},"EndpointName":"string","KmsKey":"string","ModelVariants":{"list":{"ref":"ModelVariantConfig"}},"Name":"string","RoleArn":"string","Schedule":{"ref":"InferenceExperimentSchedule"},"ShadowModeConfig":{"ref":"ShadowModeConfig"},"StatusReason":"string","Tags":{"list":{"ref":"Tag"}},"Type":{"enum":["ShadowMode"]}},"required":["EndpointName","ModelVariants","Name","RoleArn","Type"],"attributes":{"Arn":"string","CreationTime":"string","EndpointMetadata":{"ref":"EndpointMetadata"},"EndpointMetadata.EndpointConfigName":"string","EndpointMetadata.EndpointName":"string","EndpointMetadata.EndpointStatus":"string","LastModifiedTime":"string","Status":{"enum":["Creating","Created","Updating","Starting","Stopping","Running","Completed","Cancelled"]}},"identifier":["Name"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}","definitions":{"CaptureContentTypeHeader":{"properties":{"CsvContentTypes":{"list":"string"},"JsonContentTypes":{"list":"string"}}},"DataStorageConfig":{"properties":{"ContentType":{"ref":"CaptureContentTypeHeader"},"Destination":"string","KmsKey":"string"},"required":["Destination"]},"EndpointMetadata":{"properties":{"EndpointConfigName":"string","EndpointName":"string","EndpointStatus":{"enum":["Creating","Updating","SystemUpdating","RollingBack","InService","OutOfService","Deleting","Failed"]}},"required":["EndpointName"]},"InferenceExperimentSchedule":{"properties":{"EndTime":"string","StartTime":"string"}},"ModelInfrastructureConfig":{"properties":{"InfrastructureType":{"enum":["RealTimeInference"]},"RealTimeInferenceConfig":{"ref":"RealTimeInferenceConfig"}},"required":["InfrastructureType","RealTimeInferenceConfig"]},"ModelVariantConfig":{"properties":{"InfrastructureConfig":{"ref":"ModelInfrastructureConfig"},"ModelName":"string","VariantName":"string"},"required":["InfrastructureConfig","ModelName","VariantName"]},"RealTimeInferenceConfig":{"properties":{"InstanceCount":"integer","InstanceType":"string"},"required":["InstanceCount","InstanceType"]},"ShadowModeConfig":{"properties":{"ShadowModelVariants":{"list":{"ref":"ShadowModelVariantConfig"}},"SourceModelVariantName":"string"},"required":["ShadowModelVariants","SourceModelVariantName"]},"ShadowModelVariantConfig":{"properties":{"SamplingPercentage":"integer","ShadowModelVariantName":"string"},"required":["SamplingPercentage","ShadowModelVariantName"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::MlflowApp": '{"properties":{"ArtifactStoreUri":"string","ModelRegistrationMode":{"enum":["AutoModelRegistrationEnabled","AutoModelRegistrationDisabled"]},"Name":"string","RoleArn":"string","Tags":{"list":{"ref":"Tag"}},"WeeklyMaintenanceWindowStart":"string"},"required":["ArtifactStoreUri","Name","RoleArn"],"attributes":{"Arn":"string","CreationTime":"string","LastModifiedTime":"string","MlflowAppId":"string","MlflowVersion":"string","Status":{"enum":["Creating","Created","CreateFailed","Updating","Updated","UpdateFailed","Deleting","DeleteFailed","Deleted"]}},"identifier":["Arn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::MlflowTrackingServer": '{"properties":{"ArtifactStoreUri":"string","AutomaticModelRegistration":"boolean","MlflowVersion":"string","RoleArn":"string","Tags":{"list":{"ref":"Tag"}},"TrackingServerName":"string","TrackingServerSize":{"enum":["Small","Medium","Large"]},"WeeklyMaintenanceWindowStart":"string"},"required":["ArtifactStoreUri","RoleArn","TrackingServerName"],"attributes":{"TrackingServerArn":"string"},"identifier":["TrackingServerName"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::Model": '{"properties":{"Containers":{"list":{"ref":"ContainerDefinition"}},"EnableNetworkIsolation":"boolean","ExecutionRoleArn":"string","InferenceExecutionConfig":{"ref":"InferenceExecutionConfig"},"ModelName":"string","PrimaryContainer":{"ref":"ContainerDefinition"},"Tags":{"list":{"ref":"Tag"}},"VpcConfig":{"ref":"VpcConfig"}},"attributes":{"ModelArn":"string","ModelName":"string"},"identifier":["ModelArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:model/${ModelName}","definitions":{"ContainerDefinition":{"properties":{"ContainerHostname":"string","Environment":"json","Image":"string","ImageConfig":{"ref":"ImageConfig"},"InferenceSpecificationName":"string","Mode":{"enum":["SingleModel","MultiModel"]},"ModelDataSource":{"ref":"ModelDataSource"},"ModelDataUrl":"string","ModelPackageName":"string","MultiModelConfig":{"ref":"MultiModelConfig"}}},"HubAccessConfig":{"properties":{"HubContentArn":"string"},"required":["HubContentArn"]},"ImageConfig":{"properties":{"RepositoryAccessMode":{"enum":["Platform","Vpc"]},"RepositoryAuthConfig":{"ref":"RepositoryAuthConfig"}},"required":["RepositoryAccessMode"]},"InferenceExecutionConfig":{"properties":{"Mode":{"enum":["Serial","Direct"]}},"required":["Mode"]},"ModelAccessConfig":{"properties":{"AcceptEula":"boolean"},"required":["AcceptEula"]},"ModelDataSource":{"properties":{"S3DataSource":{"ref":"S3DataSource"}},"required":["S3DataSource"]},"MultiModelConfig":{"properties":{"ModelCacheSetting":{"enum":["Enabled","Disabled"]}}},"RepositoryAuthConfig":{"properties":{"RepositoryCredentialsProviderArn":"string"},"required":["RepositoryCredentialsProviderArn"]},"S3DataSource":{"properties":{"CompressionType":{"enum":["None","Gzip"]},"HubAccessConfig":{"ref":"HubAccessConfig"},"ModelAccessConfig":{"ref":"ModelAccessConfig"},"S3DataType":{"enum":["S3Prefix","S3Object"]},"S3Uri":"string"},"required":["CompressionType","S3DataType","S3Uri"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::ModelBiasJobDefinition": '{"properties":{"EndpointName":"string","JobDefinitionName":"string","JobResources":{"ref":"MonitoringResources"},"ModelBiasAppSpecification":{"ref":"ModelBiasAppSpecification"},"ModelBiasBaselineConfig":{"ref":"ModelBiasBaselineConfig"},"ModelBiasJobInput":{"ref":"ModelBiasJobInput"},"ModelBiasJobOutputConfig":{"ref":"MonitoringOutputConfig"},"NetworkConfig":{"ref":"NetworkConfig"},"RoleArn":"string","StoppingCondition":{"ref":"StoppingCondition"},"Tags":{"list":{"ref":"Tag"}}},"required":["JobResources","ModelBiasAppSpecification","ModelBiasJobInput","ModelBiasJobOutputConfig","RoleArn"],"attributes":{"CreationTime":"string","JobDefinitionArn":"string"},"identifier":["JobDefinitionArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}","definitions":{"BatchTransformInput":{"properties":{"DataCapturedDestinationS3Uri":"string","DatasetFormat":{"ref":"DatasetFormat"},"EndTimeOffset":"string","FeaturesAttribute":"string","InferenceAttribute":"string","LocalPath":"string","ProbabilityAttribute":"string","ProbabilityThresholdAttribute":"number","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]},"StartTimeOffset":"string"},"required":["DataCapturedDestinationS3Uri","DatasetFormat","LocalPath"]},"ClusterConfig":{"properties":{"InstanceCount":"integer","InstanceType":"string","VolumeKmsKeyId":"string","VolumeSizeInGB":"integer"},"required":["InstanceCount","InstanceType","VolumeSizeInGB"]},"ConstraintsResource":{"properties":{"S3Uri":"string"}},"Csv":{"properties":{"Header":"boolean"}},"DatasetFormat":{"properties":{"Csv":{"ref":"Csv"},"Json":{"ref":"Json"},"Parquet":"boolean"}},"EndpointInput":{"properties":{"EndTimeOffset":"string","EndpointName":"string","FeaturesAttribute":"string","InferenceAttribute":"string","LocalPath":"string","ProbabilityAttribute":"string","ProbabilityThresholdAttribute":"number","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]},"StartTimeOffset":"string"},"required":["EndpointName","LocalPath"]},"Json":{"properties":{"Line":"boolean"}},"ModelBiasAppSpecification":{"properties":{"ConfigUri":"string","Environment":{"map":"string"},"ImageUri":"string"},"required":["ConfigUri","ImageUri"]},"ModelBiasBaselineConfig":{"properties":{"BaseliningJobName":"string","ConstraintsResource":{"ref":"ConstraintsResource"}}},"ModelBiasJobInput":{"properties":{"BatchTransformInput":{"ref":"BatchTransformInput"},"EndpointInput":{"ref":"EndpointInput"},"GroundTruthS3Input":{"ref":"MonitoringGroundTruthS3Input"}},"required":["GroundTruthS3Input"]},"MonitoringGroundTruthS3Input":{"properties":{"S3Uri":"string"},"required":["S3Uri"]},"MonitoringOutput":{"properties":{"S3Output":{"ref":"S3Output"}},"required":["S3Output"]},"MonitoringOutputConfig":{"properties":{"KmsKeyId":"string","MonitoringOutputs":{"list":{"ref":"MonitoringOutput"}}},"required":["MonitoringOutputs"]},"MonitoringResources":{"properties":{"ClusterConfig":{"ref":"ClusterConfig"}},"required":["ClusterConfig"]},"NetworkConfig":{"properties":{"EnableInterContainerTrafficEncryption":"boolean","EnableNetworkIsolation":"boolean","VpcConfig":{"ref":"VpcConfig"}}},"S3Output":{"properties":{"LocalPath":"string","S3UploadMode":{"enum":["Continuous","EndOfJob"]},"S3Uri":"string"},"required":["LocalPath","S3Uri"]},"StoppingCondition":{"properties":{"MaxRuntimeInSeconds":"integer"},"required":["MaxRuntimeInSeconds"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::ModelCard": '{"properties":{"Content":{"ref":"Content"},"CreatedBy":{"ref":"UserContext"},"LastModifiedBy":{"ref":"UserContext"},"ModelCardName":"string","ModelCardStatus":{"enum":["Draft","PendingReview","Approved","Archived"]},"SecurityConfig":{"ref":"SecurityConfig"},"Tags":{"list":{"ref":"Tag"}}},"required":["Content","ModelCardName","ModelCardStatus"],"attributes":{"CreatedBy.DomainId":"string","CreatedBy.UserProfileArn":"string","CreatedBy.UserProfileName":"string","CreationTime":"string","LastModifiedBy.DomainId":"string","LastModifiedBy.UserProfileArn":"string","LastModifiedBy.UserProfileName":"string","LastModifiedTime":"string","ModelCardArn":"string","ModelCardProcessingStatus":{"enum":["UnsetValue","DeleteInProgress","DeletePending","ContentDeleted","ExportJobsDeleted","DeleteCompleted","DeleteFailed"]},"ModelCardVersion":"integer"},"identifier":["ModelCardName"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}","definitions":{"AdditionalInformation":{"properties":{"CaveatsAndRecommendations":"string","CustomDetails":{"map":"string"},"EthicalConsiderations":"string"}},"BusinessDetails":{"properties":{"BusinessProblem":"string","BusinessStakeholders":"string","LineOfBusiness":"string"}},"Container":{"properties":{"Image":"string","ModelDataUrl":"string","NearestModelName":"string"},"required":["Image"]},"Content":{"properties":{"AdditionalInformation":{"ref":"AdditionalInformation"},"BusinessDetails":{"ref":"BusinessDetails"},"EvaluationDetails":{"list":{"ref":"EvaluationDetail"}},"IntendedUses":{"ref":"IntendedUses"},"ModelOverview":{"ref":"ModelOverview"},"ModelPackageDetails":{"ref":"ModelPackageDetails"},"TrainingDetails":{"ref":"TrainingDetails"}}},"EvaluationDetail":{"properties":{"Datasets":{"list":"string"},"EvaluationJobArn":"string","EvaluationObservation":"string","Metadata":{"map":"string"},"MetricGroups":{"list":{"ref":"MetricGroup"}},"Name":"string"},"required":["Name"]},"Function":{"properties":{"Condition":"string","Facet":"string","Function":{"enum":["Maximize","Minimize"]}}},"InferenceEnvironment":{"properties":{"ContainerImage":{"list":"string"}}},"InferenceSpecification":{"properties":{"Containers":{"list":{"ref":"Container"}}},"required":["Containers"]},"IntendedUses":{"properties":{"ExplanationsForRiskRating":"string","FactorsAffectingModelEfficiency":"string","IntendedUses":"string","PurposeOfModel":"string","RiskRating":{"enum":["High","Medium","Low","Unknown"]}}},"MetricDataItems":{"properties":{"Name":"string","Notes":"string","Type":{"enum":["number","string","boolean","linear_graph","bar_chart","matrix"]},"Value":"json","XAxisName":{"list":"string"},"YAxisName":{"list":"string"}},"required":["Name","Type","Value"]},"MetricGroup":{"properties":{"MetricData":{"list":{"ref":"MetricDataItems"}},"Name":"string"},"required":["MetricData","Name"]},"ModelOverview":{"properties":{"AlgorithmType":"string","InferenceEnvironment":{"ref":"InferenceEnvironment"},"ModelArtifact":{"list":"string"},"ModelCreator":"string","ModelDescription":"string","ModelId":"string","ModelName":"string","ModelOwner":"string","ModelVersion":"number","ProblemType":"string"}},"ModelPackageCreator":{"properties":{"UserProfileName":"string"}},"ModelPackageDetails":{"properties":{"ApprovalDescription":"string","CreatedBy":{"ref":"ModelPackageCreator"},"Domain":"string","InferenceSpecification":{"ref":"InferenceSpecification"},"ModelApprovalStatus":{"enum":["Approved","Rejected","PendingManualApproval"]},"ModelPackageArn":"string","ModelPackageDescription":"string","ModelPackageGroupName":"string","ModelPackageName":"string","ModelPackageStatus":{"enum":["Pending","InProgress","Completed","Failed","Deleting"]},"ModelPackageVersion":"number","SourceAlgorithms":{"list":{"ref":"SourceAlgorithm"}},"Task":"string"}},"ObjectiveFunction":{"properties":{"Function":{"ref":"Function"},"Notes":"string"}},"SecurityConfig":{"properties":{"KmsKeyId":"string"}},"SourceAlgorithm":{"properties":{"AlgorithmName":"string","ModelDataUrl":"string"},"required":["AlgorithmName"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TrainingDetails":{"properties":{"ObjectiveFunction":{"ref":"ObjectiveFunction"},"TrainingJobDetails":{"ref":"TrainingJobDetails"},"TrainingObservations":"string"}},"TrainingEnvironment":{"properties":{"ContainerImage":{"list":"string"}}},"TrainingHyperParameter":{"properties":{"Name":"string","Value":"string"},"required":["Name","Value"]},"TrainingJobDetails":{"properties":{"HyperParameters":{"list":{"ref":"TrainingHyperParameter"}},"TrainingArn":"string","TrainingDatasets":{"list":"string"},"TrainingEnvironment":{"ref":"TrainingEnvironment"},"TrainingMetrics":{"list":{"ref":"TrainingMetric"}},"UserProvidedHyperParameters":{"list":{"ref":"TrainingHyperParameter"}},"UserProvidedTrainingMetrics":{"list":{"ref":"TrainingMetric"}}}},"TrainingMetric":{"properties":{"Name":"string","Notes":"string","Value":"number"},"required":["Name","Value"]},"UserContext":{"properties":{"DomainId":"string","UserProfileArn":"string","UserProfileName":"string"}}}}',
  "AWS::SageMaker::ModelExplainabilityJobDefinition": '{"properties":{"EndpointName":"string","JobDefinitionName":"string","JobResources":{"ref":"MonitoringResources"},"ModelExplainabilityAppSpecification":{"ref":"ModelExplainabilityAppSpecification"},"ModelExplainabilityBaselineConfig":{"ref":"ModelExplainabilityBaselineConfig"},"ModelExplainabilityJobInput":{"ref":"ModelExplainabilityJobInput"},"ModelExplainabilityJobOutputConfig":{"ref":"MonitoringOutputConfig"},"NetworkConfig":{"ref":"NetworkConfig"},"RoleArn":"string","StoppingCondition":{"ref":"StoppingCondition"},"Tags":{"list":{"ref":"Tag"}}},"required":["JobResources","ModelExplainabilityAppSpecification","ModelExplainabilityJobInput","ModelExplainabilityJobOutputConfig","RoleArn"],"attributes":{"CreationTime":"string","JobDefinitionArn":"string"},"identifier":["JobDefinitionArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}","definitions":{"BatchTransformInput":{"properties":{"DataCapturedDestinationS3Uri":"string","DatasetFormat":{"ref":"DatasetFormat"},"FeaturesAttribute":"string","InferenceAttribute":"string","LocalPath":"string","ProbabilityAttribute":"string","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]}},"required":["DataCapturedDestinationS3Uri","DatasetFormat","LocalPath"]},"ClusterConfig":{"properties":{"InstanceCount":"integer","InstanceType":"string","VolumeKmsKeyId":"string","VolumeSizeInGB":"integer"},"required":["InstanceCount","InstanceType","VolumeSizeInGB"]},"ConstraintsResource":{"properties":{"S3Uri":"string"}},"Csv":{"properties":{"Header":"boolean"}},"DatasetFormat":{"properties":{"Csv":{"ref":"Csv"},"Json":{"ref":"Json"},"Parquet":"boolean"}},"EndpointInput":{"properties":{"EndpointName":"string","FeaturesAttribute":"string","InferenceAttribute":"string","LocalPath":"string","ProbabilityAttribute":"string","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]}},"required":["EndpointName","LocalPath"]},"Json":{"properties":{"Line":"boolean"}},"ModelExplainabilityAppSpecification":{"properties":{"ConfigUri":"string","Environment":{"map":"string"},"ImageUri":"string"},"required":["ConfigUri","ImageUri"]},"ModelExplainabilityBaselineConfig":{"properties":{"BaseliningJobName":"string","ConstraintsResource":{"ref":"ConstraintsResource"}}},"ModelExplainabilityJobInput":{"properties":{"BatchTransformInput":{"ref":"BatchTransformInput"},"EndpointInput":{"ref":"EndpointInput"}}},"MonitoringOutput":{"properties":{"S3Output":{"ref":"S3Output"}},"required":["S3Output"]},"MonitoringOutputConfig":{"properties":{"KmsKeyId":"string","MonitoringOutputs":{"list":{"ref":"MonitoringOutput"}}},"required":["MonitoringOutputs"]},"MonitoringResources":{"properties":{"ClusterConfig":{"ref":"ClusterConfig"}},"required":["ClusterConfig"]},"NetworkConfig":{"properties":{"EnableInterContainerTrafficEncryption":"boolean","EnableNetworkIsolation":"boolean","VpcConfig":{"ref":"VpcConfig"}}},"S3Output":{"properties":{"LocalPath":"string","S3UploadMode":{"enum":["Continuous","EndOfJob"]},"S3Uri":"string"},"required":["LocalPath","S3Uri"]},"StoppingCondition":{"properties":{"MaxRuntimeInSeconds":"integer"},"required":["MaxRuntimeInSeconds"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::ModelPackage": '{"properties":{"AdditionalInferenceSpecifications":{"list":{"ref":"AdditionalInferenceSpecificationDefinition"}},"AdditionalInferenceSpecificationsToAdd":{"list":{"ref":"AdditionalInferenceSpecificationDefinition"}},"ApprovalDescription":"string","CertifyForMarketplace":"boolean","ClientToken":"string","CustomerMetadataProperties":{"map":"string"},"Domain":"string","DriftCheckBaselines":{"ref":"DriftCheckBaselines"},"InferenceSpecification":{"ref":"InferenceSpecification"},"LastModifiedTime":"string","MetadataProperties":{"ref":"MetadataProperties"},"ModelApprovalStatus":{"enum":["Approved","Rejected","PendingManualApproval"]},"ModelCard":{"ref":"ModelCard"},"ModelMetrics":{"ref":"ModelMetrics"},"ModelPackageDescription":"string","ModelPackageGroupName":"string","ModelPackageName":"string","ModelPackageStatusDetails":{"ref":"ModelPackageStatusDetails"},"ModelPackageVersion":"integer","SamplePayloadUrl":"string","SecurityConfig":{"ref":"SecurityConfig"},"SkipModelValidation":{"enum":["None","All"]},"SourceAlgorithmSpecification":{"ref":"SourceAlgorithmSpecification"},"SourceUri":"string","Tags":{"list":{"ref":"Tag"}},"Task":"string","ValidationSpecification":{"ref":"ValidationSpecification"}},"attributes":{"CreationTime":"string","LastModifiedTime":"string","ModelPackageArn":"string","ModelPackageStatus":{"enum":["Pending","Deleting","InProgress","Completed","Failed"]}},"identifier":["ModelPackageArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:model-package/${ModelPackageName}","definitions":{"AdditionalInferenceSpecificationDefinition":{"properties":{"Containers":{"list":{"ref":"ModelPackageContainerDefinition"}},"Description":"string","Name":"string","SupportedContentTypes":{"list":"string"},"SupportedRealtimeInferenceInstanceTypes":{"list":"string"},"SupportedResponseMIMETypes":{"list":"string"},"SupportedTransformInstanceTypes":{"list":"string"}},"required":["Containers","Name"]},"Bias":{"properties":{"PostTrainingReport":{"ref":"MetricsSource"},"PreTrainingReport":{"ref":"MetricsSource"},"Report":{"ref":"MetricsSource"}}},"DataSource":{"properties":{"S3DataSource":{"ref":"S3DataSource"}},"required":["S3DataSource"]},"DriftCheckBaselines":{"properties":{"Bias":{"ref":"DriftCheckBias"},"Explainability":{"ref":"DriftCheckExplainability"},"ModelDataQuality":{"ref":"DriftCheckModelDataQuality"},"ModelQuality":{"ref":"DriftCheckModelQuality"}}},"DriftCheckBias":{"properties":{"ConfigFile":{"ref":"FileSource"},"PostTrainingConstraints":{"ref":"MetricsSource"},"PreTrainingConstraints":{"ref":"MetricsSource"}}},"DriftCheckExplainability":{"properties":{"ConfigFile":{"ref":"FileSource"},"Constraints":{"ref":"MetricsSource"}}},"DriftCheckModelDataQuality":{"properties":{"Constraints":{"ref":"MetricsSource"},"Statistics":{"ref":"MetricsSource"}}},"DriftCheckModelQuality":{"properties":{"Constraints":{"ref":"MetricsSource"},"Statistics":{"ref":"MetricsSource"}}},"Explainability":{"properties":{"Report":{"ref":"MetricsSource"}}},"FileSource":{"properties":{"ContentDigest":"string","ContentType":"string","S3Uri":"string"},"required":["S3Uri"]},"InferenceSpecification":{"properties":{"Containers":{"list":{"ref":"ModelPackageContainerDefinition"}},"SupportedContentTypes":{"list":"string"},"SupportedRealtimeInferenceInstanceTypes":{"list":"string"},"SupportedResponseMIMETypes":{"list":"string"},"SupportedTransformInstanceTypes":{"list":"string"}},"required":["Containers","SupportedContentTypes","SupportedResponseMIMETypes"]},"MetadataProperties":{"properties":{"CommitId":"string","GeneratedBy":"string","ProjectId":"string","Repository":"string"}},"MetricsSource":{"properties":{"ContentDigest":"string","ContentType":"string","S3Uri":"string"},"required":["ContentType","S3Uri"]},"ModelAccessConfig":{"properties":{"AcceptEula":"boolean"},"required":["AcceptEula"]},"ModelCard":{"properties":{"ModelCardContent":"string","ModelCardStatus":{"enum":["Draft","PendingReview","Approved","Archived"]}},"required":["ModelCardContent","ModelCardStatus"]},"ModelDataQuality":{"properties":{"Constraints":{"ref":"MetricsSource"},"Statistics":{"ref":"MetricsSource"}}},"ModelDataSource":{"properties":{"S3DataSource":{"ref":"S3ModelDataSource"}}},"ModelInput":{"properties":{"DataInputConfig":"string"},"required":["DataInputConfig"]},"ModelMetrics":{"properties":{"Bias":{"ref":"Bias"},"Explainability":{"ref":"Explainability"},"ModelDataQuality":{"ref":"ModelDataQuality"},"ModelQuality":{"ref":"ModelQuality"}}},"ModelPackageContainerDefinition":{"properties":{"ContainerHostname":"string","Environment":{"map":"string"},"Framework":"string","FrameworkVersion":"string","Image":"string","ImageDigest":"string","ModelDataSource":{"ref":"ModelDataSource"},"ModelDataUrl":"string","ModelInput":{"ref":"ModelInput"},"NearestModelName":"string"},"required":["Image"]},"ModelPackageStatusDetails":{"properties":{"ValidationStatuses":{"list":{"ref":"ModelPackageStatusItem"}}}},"ModelPackageStatusItem":{"properties":{"FailureReason":"string","Name":"string","Status":{"enum":["NotStarted","Failed","InProgress","Completed"]}},"required":["Name","Status"]},"ModelQuality":{"properties":{"Constraints":{"ref":"MetricsSource"},"Statistics":{"ref":"MetricsSource"}}},"S3DataSource":{"properties":{"S3DataType":{"enum":["ManifestFile","S3Prefix","AugmentedManifestFile"]},"S3Uri":"string"},"required":["S3DataType","S3Uri"]},"S3ModelDataSource":{"properties":{"CompressionType":{"enum":["None","Gzip"]},"ModelAccessConfig":{"ref":"ModelAccessConfig"},"S3DataType":{"enum":["S3Prefix","S3Object"]},"S3Uri":"string"},"required":["CompressionType","S3DataType","S3Uri"]},"SecurityConfig":{"properties":{"KmsKeyId":"string"},"required":["KmsKeyId"]},"SourceAlgorithm":{"properties":{"AlgorithmName":"string","ModelDataUrl":"string"},"required":["AlgorithmName"]},"SourceAlgorithmSpecification":{"properties":{"SourceAlgorithms":{"list":{"ref":"SourceAlgorithm"}}},"required":["SourceAlgorithms"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TransformInput":{"properties":{"CompressionType":{"enum":["None","Gzip"]},"ContentType":"string","DataSource":{"ref":"DataSource"},"SplitType":{"enum":["None","TFRecord","Line","RecordIO"]}},"required":["DataSource"]},"TransformJobDefinition":{"properties":{"BatchStrategy":{"enum":["MultiRecord","SingleRecord"]},"Environment":{"map":"string"},"MaxConcurrentTransforms":"integer","MaxPayloadInMB":"integer","TransformInput":{"ref":"TransformInput"},"TransformOutput":{"ref":"TransformOutput"},"TransformResources":{"ref":"TransformResources"}},"required":["TransformInput","TransformOutput","TransformResources"]},"TransformOutput":{"properties":{"Accept":"string","AssembleWith":{"enum":["None","Line"]},"KmsKeyId":"string","S3OutputPath":"string"},"required":["S3OutputPath"]},"TransformResources":{"properties":{"InstanceCount":"integer","InstanceType":"string","VolumeKmsKeyId":"string"},"required":["InstanceCount","InstanceType"]},"ValidationProfile":{"properties":{"ProfileName":"string","TransformJobDefinition":{"ref":"TransformJobDefinition"}},"required":["ProfileName","TransformJobDefinition"]},"ValidationSpecification":{"properties":{"ValidationProfiles":{"list":{"ref":"ValidationProfile"}},"ValidationRole":"string"},"required":["ValidationProfiles","ValidationRole"]}}}',
  "AWS::SageMaker::ModelPackageGroup": '{"properties":{"ModelPackageGroupDescription":"string","ModelPackageGroupName":"string","ModelPackageGroupPolicy":{"union":["json","string"]},"Tags":{"list":{"ref":"Tag"}}},"required":["ModelPackageGroupName"],"attributes":{"CreationTime":"string","ModelPackageGroupArn":"string","ModelPackageGroupStatus":{"enum":["Pending","InProgress","Completed","Failed","Deleting","DeleteFailed"]}},"identifier":["ModelPackageGroupArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::ModelQualityJobDefinition": '{"properties":{"EndpointName":"string","JobDefinitionName":"string","JobResources":{"ref":"MonitoringResources"},"ModelQualityAppSpecification":{"ref":"ModelQualityAppSpecification"},"ModelQualityBaselineConfig":{"ref":"ModelQualityBaselineConfig"},"ModelQualityJobInput":{"ref":"ModelQualityJobInput"},"ModelQualityJobOutputConfig":{"ref":"MonitoringOutputConfig"},"NetworkConfig":{"ref":"NetworkConfig"},"RoleArn":"string","StoppingCondition":{"ref":"StoppingCondition"},"Tags":{"list":{"ref":"Tag"}}},"required":["JobResources","ModelQualityAppSpecification","ModelQualityJobInput","ModelQualityJobOutputConfig","RoleArn"],"attributes":{"CreationTime":"string","JobDefinitionArn":"string"},"identifier":["JobDefinitionArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}","definitions":{"BatchTransformInput":{"properties":{"DataCapturedDestinationS3Uri":"string","DatasetFormat":{"ref":"DatasetFormat"},"EndTimeOffset":"string","InferenceAttribute":"string","LocalPath":"string","ProbabilityAttribute":"string","ProbabilityThresholdAttribute":"number","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]},"StartTimeOffset":"string"},"required":["DataCapturedDestinationS3Uri","DatasetFormat","LocalPath"]},"ClusterConfig":{"properties":{"InstanceCount":"integer","InstanceType":"string","VolumeKmsKeyId":"string","VolumeSizeInGB":"integer"},"required":["InstanceCount","InstanceType","VolumeSizeInGB"]},"ConstraintsResource":{"properties":{"S3Uri":"string"}},"Csv":{"properties":{"Header":"boolean"}},"DatasetFormat":{"properties":{"Csv":{"ref":"Csv"},"Json":{"ref":"Json"},"Parquet":"boolean"}},"EndpointInput":{"properties":{"EndTimeOffset":"string","EndpointName":"string","InferenceAttribute":"string","LocalPath":"string","ProbabilityAttribute":"string","ProbabilityThresholdAttribute":"number","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]},"StartTimeOffset":"string"},"required":["EndpointName","LocalPath"]},"Json":{"properties":{"Line":"boolean"}},"ModelQualityAppSpecification":{"properties":{"ContainerArguments":{"list":"string"},"ContainerEntrypoint":{"list":"string"},"Environment":{"map":"string"},"ImageUri":"string","PostAnalyticsProcessorSourceUri":"string","ProblemType":{"enum":["BinaryClassification","MulticlassClassification","Regression"]},"RecordPreprocessorSourceUri":"string"},"required":["ImageUri","ProblemType"]},"ModelQualityBaselineConfig":{"properties":{"BaseliningJobName":"string","ConstraintsResource":{"ref":"ConstraintsResource"}}},"ModelQualityJobInput":{"properties":{"BatchTransformInput":{"ref":"BatchTransformInput"},"EndpointInput":{"ref":"EndpointInput"},"GroundTruthS3Input":{"ref":"MonitoringGroundTruthS3Input"}},"required":["GroundTruthS3Input"]},"MonitoringGroundTruthS3Input":{"properties":{"S3Uri":"string"},"required":["S3Uri"]},"MonitoringOutput":{"properties":{"S3Output":{"ref":"S3Output"}},"required":["S3Output"]},"MonitoringOutputConfig":{"properties":{"KmsKeyId":"string","MonitoringOutputs":{"list":{"ref":"MonitoringOutput"}}},"required":["MonitoringOutputs"]},"MonitoringResources":{"properties":{"ClusterConfig":{"ref":"ClusterConfig"}},"required":["ClusterConfig"]},"NetworkConfig":{"properties":{"EnableInterContainerTrafficEncryption":"boolean","EnableNetworkIsolation":"boolean","VpcConfig":{"ref":"VpcConfig"}}},"S3Output":{"properties":{"LocalPath":"string","S3UploadMode":{"enum":["Continuous","EndOfJob"]},"S3Uri":"string"},"required":["LocalPath","S3Uri"]},"StoppingCondition":{"properties":{"MaxRuntimeInSeconds":"integer"},"required":["MaxRuntimeInSeconds"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::MonitoringSchedule": '{"properties":{"EndpointName":"string","FailureReason":"string","LastMonitoringExecutionSummary":{"ref":"MonitoringExecutionSummary"},"MonitoringScheduleConfig":{"ref":"MonitoringScheduleConfig"},"MonitoringScheduleName":"string","MonitoringScheduleStatus":{"enum":["Pending","Failed","Scheduled","Stopped"]},"Tags":{"list":{"ref":"Tag"}}},"required":["MonitoringScheduleConfig","MonitoringScheduleName"],"attributes":{"CreationTime":"string","LastModifiedTime":"string","MonitoringScheduleArn":"string"},"identifier":["MonitoringScheduleArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}","definitions":{"BaselineConfig":{"properties":{"ConstraintsResource":{"ref":"ConstraintsResource"},"StatisticsResource":{"ref":"StatisticsResource"}}},"BatchTransformInput":{"properties":{"DataCapturedDestinationS3Uri":"string","DatasetFormat":{"ref":"DatasetFormat"},"ExcludeFeaturesAttribute":"string","LocalPath":"string","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]}},"required":["DataCapturedDestinationS3Uri","DatasetFormat","LocalPath"]},"ClusterConfig":{"properties":{"InstanceCount":"integer","InstanceType":"string","VolumeKmsKeyId":"string","VolumeSizeInGB":"integer"},"required":["InstanceCount","InstanceType","VolumeSizeInGB"]},"ConstraintsResource":{"properties":{"S3Uri":"string"}},"Csv":{"properties":{"Header":"boolean"}},"DatasetFormat":{"properties":{"Csv":{"ref":"Csv"},"Json":{"ref":"Json"},"Parquet":"boolean"}},"EndpointInput":{"properties":{"EndpointName":"string","ExcludeFeaturesAttribute":"string","LocalPath":"string","S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3InputMode":{"enum":["Pipe","File"]}},"required":["EndpointName","LocalPath"]},"Json":{"properties":{"Line":"boolean"}},"MonitoringAppSpecification":{"properties":{"ContainerArguments":{"list":"string"},"ContainerEntrypoint":{"list":"string"},"ImageUri":"string","PostAnalyticsProcessorSourceUri":"string","RecordPreprocessorSourceUri":"string"},"required":["ImageUri"]},"MonitoringExecutionSummary":{"properties":{"CreationTime":"string","EndpointName":"string","FailureReason":"string","LastModifiedTime":"string","MonitoringExecutionStatus":{"enum":["Pending","Completed","CompletedWithViolations","InProgress","Failed","Stopping","Stopped"]},"MonitoringScheduleName":"string","ProcessingJobArn":"string","ScheduledTime":"string"},"required":["CreationTime","LastModifiedTime","MonitoringExecutionStatus","MonitoringScheduleName","ScheduledTime"]},"MonitoringInput":{"properties":{"BatchTransformInput":{"ref":"BatchTransformInput"},"EndpointInput":{"ref":"EndpointInput"}}},"MonitoringJobDefinition":{"properties":{"BaselineConfig":{"ref":"BaselineConfig"},"Environment":{"map":"string"},"MonitoringAppSpecification":{"ref":"MonitoringAppSpecification"},"MonitoringInputs":{"list":{"ref":"MonitoringInput"}},"MonitoringOutputConfig":{"ref":"MonitoringOutputConfig"},"MonitoringResources":{"ref":"MonitoringResources"},"NetworkConfig":{"ref":"NetworkConfig"},"RoleArn":"string","StoppingCondition":{"ref":"StoppingCondition"}},"required":["MonitoringAppSpecification","MonitoringInputs","MonitoringOutputConfig","MonitoringResources","RoleArn"]},"MonitoringOutput":{"properties":{"S3Output":{"ref":"S3Output"}},"required":["S3Output"]},"MonitoringOutputConfig":{"properties":{"KmsKeyId":"string","MonitoringOutputs":{"list":{"ref":"MonitoringOutput"}}},"required":["MonitoringOutputs"]},"MonitoringResources":{"properties":{"ClusterConfig":{"ref":"ClusterConfig"}},"required":["ClusterConfig"]},"MonitoringScheduleConfig":{"properties":{"MonitoringJobDefinition":{"ref":"MonitoringJobDefinition"},"MonitoringJobDefinitionName":"string","MonitoringType":{"enum":["DataQuality","ModelQuality","ModelBias","ModelExplainability"]},"ScheduleConfig":{"ref":"ScheduleConfig"}}},"NetworkConfig":{"properties":{"EnableInterContainerTrafficEncryption":"boolean","EnableNetworkIsolation":"boolean","VpcConfig":{"ref":"VpcConfig"}}},"S3Output":{"properties":{"LocalPath":"string","S3UploadMode":{"enum":["Continuous","EndOfJob"]},"S3Uri":"string"},"required":["LocalPath","S3Uri"]},"ScheduleConfig":{"properties":{"DataAnalysisEndTime":"string","DataAnalysisStartTime":"string","ScheduleExpression":"string"},"required":["ScheduleExpression"]},"StatisticsResource":{"properties":{"S3Uri":"string"}},"StoppingCondition":{"properties":{"MaxRuntimeInSeconds":"integer"},"required":["MaxRuntimeInSeconds"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::NotebookInstance": '{"properties":{"AcceleratorTypes":{"list":"string"},"AdditionalCodeRepositories":{"list":"string"},"DefaultCodeRepository":"string","DirectInternetAccess":"string","InstanceMetadataServiceConfiguration":{"ref":"InstanceMetadataServiceConfiguration"},"InstanceType":"string","KmsKeyId":"string","LifecycleConfigName":"string","NotebookInstanceName":"string","PlatformIdentifier":"string","RoleArn":"string","RootAccess":"string","SecurityGroupIds":{"list":"string"},"SubnetId":"string","Tags":{"list":{"ref":"Tag"}},"VolumeSizeInGB":"integer"},"required":["InstanceType","RoleArn"],"attributes":{"NotebookInstanceArn":"string","NotebookInstanceName":"string"},"identifier":["NotebookInstanceArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}","definitions":{"InstanceMetadataServiceConfiguration":{"properties":{"MinimumInstanceMetadataServiceVersion":"string"},"required":["MinimumInstanceMetadataServiceVersion"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::NotebookInstanceLifecycleConfig": '{"properties":{"NotebookInstanceLifecycleConfigName":"string","OnCreate":{"list":{"ref":"NotebookInstanceLifecycleHook"}},"OnStart":{"list":{"ref":"NotebookInstanceLifecycleHook"}},"Tags":{"list":{"ref":"Tag"}}},"attributes":{"NotebookInstanceLifecycleConfigArn":"string","NotebookInstanceLifecycleConfigName":"string"},"identifier":["NotebookInstanceLifecycleConfigArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}","definitions":{"NotebookInstanceLifecycleHook":{"properties":{"Content":"string"}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::PartnerApp": '{"properties":{"AppVersion":"string","ApplicationConfig":{"ref":"PartnerAppConfig"},"AuthType":{"enum":["IAM"]},"ClientToken":"string","EnableAutoMinorVersionUpgrade":"boolean","EnableIamSessionBasedIdentity":"boolean","ExecutionRoleArn":"string","KmsKeyId":"string","MaintenanceConfig":{"ref":"PartnerAppMaintenanceConfig"},"Name":"string","Tags":{"list":{"ref":"Tag"}},"Tier":"string","Type":{"enum":["lakera-guard","comet","deepchecks-llm-evaluation","fiddler"]}},"required":["AuthType","ExecutionRoleArn","Name","Tier","Type"],"attributes":{"Arn":"string","BaseUrl":"string","CurrentVersionEolDate":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:partner-app/${AppId}","definitions":{"PartnerAppConfig":{"properties":{"AdminUsers":{"list":"string"},"Arguments":{"map":"string"}}},"PartnerAppMaintenanceConfig":{"properties":{"MaintenanceWindowStart":"string"},"required":["MaintenanceWindowStart"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::Pipeline": '{"properties":{"ParallelismConfiguration":{"ref":"ParallelismConfiguration"},"PipelineDefinition":{"ref":"PipelineDefinition"},"PipelineDescription":"string","PipelineDisplayName":"string","PipelineName":"string","RoleArn":"string","Tags":{"list":{"ref":"Tag"}}},"required":["PipelineDefinition","PipelineName","RoleArn"],"attributes":{},"identifier":["PipelineName"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}","definitions":{"ParallelismConfiguration":{"properties":{"MaxParallelExecutionSteps":"integer"},"required":["MaxParallelExecutionSteps"]},"PipelineDefinition":{"properties":{"PipelineDefinitionBody":"string","PipelineDefinitionS3Location":{"ref":"S3Location"}},"required":["PipelineDefinitionBody"]},"S3Location":{"properties":{"Bucket":"string","ETag":"string","Key":"string","Version":"string"},"required":["Bucket","Key"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::ProcessingJob": '{"properties":{"AppSpecification":{"ref":"AppSpecification"},"Environment":{"map":"string"},"ExperimentConfig":{"ref":"ExperimentConfig"},"NetworkConfig":{"ref":"NetworkConfig"},"ProcessingInputs":{"list":{"ref":"ProcessingInputsObject"}},"ProcessingJobName":"string","ProcessingOutputConfig":{"ref":"ProcessingOutputConfig"},"ProcessingResources":{"ref":"ProcessingResources"},"RoleArn":"string","StoppingCondition":{"ref":"StoppingCondition"},"Tags":{"list":{"ref":"Tag"}}},"required":["AppSpecification","ProcessingResources","RoleArn"],"attributes":{"AutoMLJobArn":"string","CreationTime":"string","ExitMessage":"string","FailureReason":"string","LastModifiedTime":"string","MonitoringScheduleArn":"string","ProcessingEndTime":"string","ProcessingJobArn":"string","ProcessingJobStatus":{"enum":["Completed","InProgress","Stopping","Stopped","Failed"]},"ProcessingStartTime":"string","TrainingJobArn":"string"},"identifier":["ProcessingJobArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}","definitions":{"AppSpecification":{"properties":{"ContainerArguments":{"list":"string"},"ContainerEntrypoint":{"list":"string"},"ImageUri":"string"},"required":["ImageUri"]},"AthenaDatasetDefinition":{"properties":{"Catalog":"string","Database":"string","KmsKeyId":"string","OutputCompression":{"enum":["GZIP","SNAPPY","ZLIB"]},"OutputFormat":{"enum":["PARQUET","AVRO","ORC","JSON","TEXTFILE"]},"OutputS3Uri":"string","QueryString":"string","WorkGroup":"string"},"required":["Catalog","Database","OutputFormat","OutputS3Uri","QueryString"]},"ClusterConfig":{"properties":{"InstanceCount":"integer","InstanceType":{"enum":["ml.t3.medium","ml.t3.large","ml.t3.xlarge","ml.t3.2xlarge","ml.m4.xlarge","ml.m4.2xlarge","ml.m4.4xlarge","ml.m4.10xlarge","ml.m4.16xlarge","ml.c4.xlarge","ml.c4.2xlarge","ml.c4.4xlarge","ml.c4.8xlarge","ml.c5.xlarge","ml.c5.2xlarge","ml.c5.4xlarge","ml.c5.9xlarge","ml.c5.18xlarge","ml.m5.large","ml.m5.xlarge","ml.m5.2xlarge","ml.m5.4xlarge","ml.m5.12xlarge","ml.m5.24xlarge","ml.r5.large","ml.r5.xlarge","ml.r5.2xlarge","ml.r5.4xlarge","ml.r5.8xlarge","ml.r5.12xlarge","ml.r5.16xlarge","ml.r5.24xlarge","ml.g4dn.xlarge","ml.g4dn.2xlarge","ml.g4dn.4xlarge","ml.g4dn.8xlarge","ml.g4dn.12xlarge","ml.g4dn.16xlarge","ml.g5.xlarge","ml.g5.2xlarge","ml.g5.4xlarge","ml.g5.8xlarge","ml.g5.16xlarge","ml.g5.12xlarge","ml.g5.24xlarge","ml.g5.48xlarge","ml.r5d.large","ml.r5d.xlarge","ml.r5d.2xlarge","ml.r5d.4xlarge","ml.r5d.8xlarge","ml.r5d.12xlarge","ml.r5d.16xlarge","ml.r5d.24xlarge","ml.g6.xlarge","ml.g6.2xlarge","ml.g6.4xlarge","ml.g6.8xlarge","ml.g6.12xlarge","ml.g6.16xlarge","ml.g6.24xlarge","ml.g6.48xlarge","ml.g6e.xlarge","ml.g6e.2xlarge","ml.g6e.4xlarge","ml.g6e.8xlarge","ml.g6e.12xlarge","ml.g6e.16xlarge","ml.g6e.24xlarge","ml.g6e.48xlarge","ml.m6i.large","ml.m6i.xlarge","ml.m6i.2xlarge","ml.m6i.4xlarge","ml.m6i.8xlarge","ml.m6i.12xlarge","ml.m6i.16xlarge","ml.m6i.24xlarge","ml.m6i.32xlarge","ml.c6i.xlarge","ml.c6i.2xlarge","ml.c6i.4xlarge","ml.c6i.8xlarge","ml.c6i.12xlarge","ml.c6i.16xlarge","ml.c6i.24xlarge","ml.c6i.32xlarge","ml.m7i.large","ml.m7i.xlarge","ml.m7i.2xlarge","ml.m7i.4xlarge","ml.m7i.8xlarge","ml.m7i.12xlarge","ml.m7i.16xlarge","ml.m7i.24xlarge","ml.m7i.48xlarge","ml.c7i.large","ml.c7i.xlarge","ml.c7i.2xlarge","ml.c7i.4xlarge","ml.c7i.8xlarge","ml.c7i.12xlarge","ml.c7i.16xlarge","ml.c7i.24xlarge","ml.c7i.48xlarge","ml.r7i.large","ml.r7i.xlarge","ml.r7i.2xlarge","ml.r7i.4xlarge","ml.r7i.8xlarge","ml.r7i.12xlarge","ml.r7i.16xlarge","ml.r7i.24xlarge","ml.r7i.48xlarge"]},"VolumeKmsKeyId":"string","VolumeSizeInGB":"integer"},"required":["InstanceCount","InstanceType","VolumeSizeInGB"]},"DatasetDefinition":{"properties":{"AthenaDatasetDefinition":{"ref":"AthenaDatasetDefinition"},"DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"InputMode":{"enum":["File","Pipe"]},"LocalPath":"string","RedshiftDatasetDefinition":{"ref":"RedshiftDatasetDefinition"}}},"ExperimentConfig":{"properties":{"ExperimentName":"string","RunName":"string","TrialComponentDisplayName":"string","TrialName":"string"}},"FeatureStoreOutput":{"properties":{"FeatureGroupName":"string"},"required":["FeatureGroupName"]},"NetworkConfig":{"properties":{"EnableInterContainerTrafficEncryption":"boolean","EnableNetworkIsolation":"boolean","VpcConfig":{"ref":"VpcConfig"}}},"ProcessingInputsObject":{"properties":{"AppManaged":"boolean","DatasetDefinition":{"ref":"DatasetDefinition"},"InputName":"string","S3Input":{"ref":"S3Input"}},"required":["InputName"]},"ProcessingOutputConfig":{"properties":{"KmsKeyId":"string","Outputs":{"list":{"ref":"ProcessingOutputsObject"}}},"required":["Outputs"]},"ProcessingOutputsObject":{"properties":{"AppManaged":"boolean","FeatureStoreOutput":{"ref":"FeatureStoreOutput"},"OutputName":"string","S3Output":{"ref":"S3Output"}},"required":["OutputName"]},"ProcessingResources":{"properties":{"ClusterConfig":{"ref":"ClusterConfig"}},"required":["ClusterConfig"]},"RedshiftDatasetDefinition":{"properties":{"ClusterId":"string","ClusterRoleArn":"string","Database":"string","DbUser":"string","KmsKeyId":"string","OutputCompression":{"enum":["None","GZIP","SNAPPY","ZSTD","BZIP2"]},"OutputFormat":{"enum":["PARQUET","CSV"]},"OutputS3Uri":"string","QueryString":"string"},"required":["ClusterId","ClusterRoleArn","Database","DbUser","OutputFormat","OutputS3Uri","QueryString"]},"S3Input":{"properties":{"LocalPath":"string","S3CompressionType":{"enum":["None","Gzip"]},"S3DataDistributionType":{"enum":["FullyReplicated","ShardedByS3Key"]},"S3DataType":{"enum":["ManifestFile","S3Prefix"]},"S3InputMode":{"enum":["File","Pipe"]},"S3Uri":"string"},"required":["S3DataType","S3Uri"]},"S3Output":{"properties":{"LocalPath":"string","S3UploadMode":{"enum":["Continuous","EndOfJob"]},"S3Uri":"string"},"required":["S3UploadMode","S3Uri"]},"StoppingCondition":{"properties":{"MaxRuntimeInSeconds":"integer"},"required":["MaxRuntimeInSeconds"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"VpcConfig":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"}},"required":["SecurityGroupIds","Subnets"]}}}',
  "AWS::SageMaker::Project": '{"properties":{"ProjectDescription":"string","ProjectName":"string","ServiceCatalogProvisionedProductDetails":{"ref":"ServiceCatalogProvisionedProductDetails"},"ServiceCatalogProvisioningDetails":{"ref":"ServiceCatalogProvisioningDetails"},"Tags":{"list":{"ref":"Tag"}},"TemplateProviderDetails":{"list":{"ref":"TemplateProviderDetail"}}},"required":["ProjectName"],"attributes":{"CreationTime":"string","ProjectArn":"string","ProjectId":"string","ProjectStatus":{"enum":["Pending","CreateInProgress","CreateCompleted","CreateFailed","DeleteInProgress","DeleteFailed","DeleteCompleted"]}},"identifier":["ProjectArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:project/${ProjectName}","definitions":{"CfnStackParameter":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"CfnTemplateProviderDetail":{"properties":{"Parameters":{"list":{"ref":"CfnStackParameter"}},"RoleARN":"string","TemplateName":"string","TemplateURL":"string"},"required":["TemplateName","TemplateURL"]},"ProvisioningParameter":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"ServiceCatalogProvisionedProductDetails":{"properties":{"ProvisionedProductId":"string","ProvisionedProductStatusMessage":"string"}},"ServiceCatalogProvisioningDetails":{"properties":{"PathId":"string","ProductId":"string","ProvisioningArtifactId":"string","ProvisioningParameters":{"list":{"ref":"ProvisioningParameter"}}},"required":["ProductId"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TemplateProviderDetail":{"properties":{"CfnTemplateProviderDetail":{"ref":"CfnTemplateProviderDetail"}},"required":["CfnTemplateProviderDetail"]}}}',
  "AWS::SageMaker::Space": '{"properties":{"DomainId":"string","OwnershipSettings":{"ref":"OwnershipSettings"},"SpaceDisplayName":"string","SpaceName":"string","SpaceSettings":{"ref":"SpaceSettings"},"SpaceSharingSettings":{"ref":"SpaceSharingSettings"},"Tags":{"list":{"ref":"Tag"}}},"required":["DomainId","SpaceName"],"attributes":{"SpaceArn":"string","Url":"string"},"identifier":["DomainId","SpaceName"],"definitions":{"CodeRepository":{"properties":{"RepositoryUrl":"string"},"required":["RepositoryUrl"]},"CustomFileSystem":{"properties":{"EFSFileSystem":{"ref":"EFSFileSystem"},"FSxLustreFileSystem":{"ref":"FSxLustreFileSystem"},"S3FileSystem":{"ref":"S3FileSystem"}}},"CustomImage":{"properties":{"AppImageConfigName":"string","ImageName":"string","ImageVersionNumber":"integer"},"required":["AppImageConfigName","ImageName"]},"EFSFileSystem":{"properties":{"FileSystemId":"string"},"required":["FileSystemId"]},"EbsStorageSettings":{"properties":{"EbsVolumeSizeInGb":"integer"},"required":["EbsVolumeSizeInGb"]},"FSxLustreFileSystem":{"properties":{"FileSystemId":"string"},"required":["FileSystemId"]},"JupyterServerAppSettings":{"properties":{"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"KernelGatewayAppSettings":{"properties":{"CustomImages":{"list":{"ref":"CustomImage"}},"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"OwnershipSettings":{"properties":{"OwnerUserProfileName":"string"},"required":["OwnerUserProfileName"]},"ResourceSpec":{"properties":{"InstanceType":{"enum":["system","ml.t3.micro","ml.t3.small","ml.t3.medium","ml.t3.large","ml.t3.xlarge","ml.t3.2xlarge","ml.m5.large","ml.m5.xlarge","ml.m5.2xlarge","ml.m5.4xlarge","ml.m5.8xlarge","ml.m5.12xlarge","ml.m5.16xlarge","ml.m5.24xlarge","ml.m5d.large","ml.m5d.xlarge","ml.m5d.2xlarge","ml.m5d.4xlarge","ml.m5d.8xlarge","ml.m5d.12xlarge","ml.m5d.16xlarge","ml.m5d.24xlarge","ml.c5.large","ml.c5.xlarge","ml.c5.2xlarge","ml.c5.4xlarge","ml.c5.9xlarge","ml.c5.12xlarge","ml.c5.18xlarge","ml.c5.24xlarge","ml.p3.2xlarge","ml.p3.8xlarge","ml.p3.16xlarge","ml.p3dn.24xlarge","ml.g4dn.xlarge","ml.g4dn.2xlarge","ml.g4dn.4xlarge","ml.g4dn.8xlarge","ml.g4dn.12xlarge","ml.g4dn.16xlarge","ml.r5.large","ml.r5.xlarge","ml.r5.2xlarge","ml.r5.4xlarge","ml.r5.8xlarge","ml.r5.12xlarge","ml.r5.16xlarge","ml.r5.24xlarge","ml.g5.xlarge","ml.g5.2xlarge","ml.g5.4xlarge","ml.g5.8xlarge","ml.g5.12xlarge","ml.g5.16xlarge","ml.g5.24xlarge","ml.g5.48xlarge","ml.g6.xlarge","ml.g6.2xlarge","ml.g6.4xlarge","ml.g6.8xlarge","ml.g6.12xlarge","ml.g6.16xlarge","ml.g6.24xlarge","ml.g6.48xlarge","ml.g6e.xlarge","ml.g6e.2xlarge","ml.g6e.4xlarge","ml.g6e.8xlarge","ml.g6e.12xlarge","ml.g6e.16xlarge","ml.g6e.24xlarge","ml.g6e.48xlarge","ml.geospatial.interactive","ml.p4d.24xlarge","ml.p4de.24xlarge","ml.trn1.2xlarge","ml.trn1.32xlarge","ml.trn1n.32xlarge","ml.p5.48xlarge","ml.p5e.48xlarge","ml.p5en.48xlarge","ml.m6i.large","ml.m6i.xlarge","ml.m6i.2xlarge","ml.m6i.4xlarge","ml.m6i.8xlarge","ml.m6i.12xlarge","ml.m6i.16xlarge","ml.m6i.24xlarge","ml.m6i.32xlarge","ml.m7i.large","ml.m7i.xlarge","ml.m7i.2xlarge","ml.m7i.4xlarge","ml.m7i.8xlarge","ml.m7i.12xlarge","ml.m7i.16xlarge","ml.m7i.24xlarge","ml.m7i.48xlarge","ml.c6i.large","ml.c6i.xlarge","ml.c6i.2xlarge","ml.c6i.4xlarge","ml.c6i.8xlarge","ml.c6i.12xlarge","ml.c6i.16xlarge","ml.c6i.24xlarge","ml.c6i.32xlarge","ml.c7i.large","ml.c7i.xlarge","ml.c7i.2xlarge","ml.c7i.4xlarge","ml.c7i.8xlarge","ml.c7i.12xlarge","ml.c7i.16xlarge","ml.c7i.24xlarge","ml.c7i.48xlarge","ml.r6i.large","ml.r6i.xlarge","ml.r6i.2xlarge","ml.r6i.4xlarge","ml.r6i.8xlarge","ml.r6i.12xlarge","ml.r6i.16xlarge","ml.r6i.24xlarge","ml.r6i.32xlarge","ml.r7i.large","ml.r7i.xlarge","ml.r7i.2xlarge","ml.r7i.4xlarge","ml.r7i.8xlarge","ml.r7i.12xlarge","ml.r7i.16xlarge","ml.r7i.24xlarge","ml.r7i.48xlarge","ml.m6id.large","ml.m6id.xlarge","ml.m6id.2xlarge","ml.m6id.4xlarge","ml.m6id.8xlarge","ml.m6id.12xlarge","ml.m6id.16xlarge","ml.m6id.24xlarge","ml.m6id.32xlarge","ml.c6id.large","ml.c6id.xlarge","ml.c6id.2xlarge","ml.c6id.4xlarge","ml.c6id.8xlarge","ml.c6id.12xlarge","ml.c6id.16xlarge","ml.c6id.24xlarge","ml.c6id.32xlarge","ml.r6id.large","ml.r6id.xlarge","ml.r6id.2xlarge","ml.r6id.4xlarge","ml.r6id.8xlarge","ml.r6id.12xlarge","ml.r6id.16xlarge","ml.r6id.24xlarge","ml.r6id.32xlarge","ml.p5.4xlarge","ml.p6-b200.48xlarge","ml.g7.2xlarge","ml.g7.4xlarge","ml.g7.8xlarge","ml.g7.12xlarge","ml.g7.24xlarge","ml.g7.48xlarge","ml.g7e.2xlarge","ml.g7e.4xlarge","ml.g7e.8xlarge","ml.g7e.12xlarge","ml.g7e.24xlarge","ml.g7e.48xlarge"]},"LifecycleConfigArn":"string","SageMakerImageArn":"string","SageMakerImageVersionArn":"string","TrainingPlanArn":"string"}},"S3FileSystem":{"properties":{"S3Uri":"string"}},"SpaceAppLifecycleManagement":{"properties":{"IdleSettings":{"ref":"SpaceIdleSettings"}}},"SpaceCodeEditorAppSettings":{"properties":{"AppLifecycleManagement":{"ref":"SpaceAppLifecycleManagement"},"DefaultResourceSpec":{"ref":"ResourceSpec"}}},"SpaceIdleSettings":{"properties":{"IdleTimeoutInMinutes":"integer"}},"SpaceJupyterLabAppSettings":{"properties":{"AppLifecycleManagement":{"ref":"SpaceAppLifecycleManagement"},"CodeRepositories":{"list":{"ref":"CodeRepository"}},"DefaultResourceSpec":{"ref":"ResourceSpec"}}},"SpaceSettings":{"properties":{"AppType":{"enum":["JupyterServer","KernelGateway","TensorBoard","RStudioServerPro","RSessionGateway","JupyterLab","CodeEditor"]},"CodeEditorAppSettings":{"ref":"SpaceCodeEditorAppSettings"},"CustomFileSystems":{"list":{"ref":"CustomFileSystem"}},"JupyterLabAppSettings":{"ref":"SpaceJupyterLabAppSettings"},"JupyterServerAppSettings":{"ref":"JupyterServerAppSettings"},"KernelGatewayAppSettings":{"ref":"KernelGatewayAppSettings"},"RemoteAccess":{"enum":["ENABLED","DISABLED"]},"SpaceManagedResources":{"enum":["ENABLED","DISABLED"]},"SpaceStorageSettings":{"ref":"SpaceStorageSettings"}}},"SpaceSharingSettings":{"properties":{"SharingType":{"enum":["Private","Shared"]}},"required":["SharingType"]},"SpaceStorageSettings":{"properties":{"EbsStorageSettings":{"ref":"EbsStorageSettings"}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::StudioLifecycleConfig": '{"properties":{"StudioLifecycleConfigAppType":{"enum":["JupyterServer","KernelGateway","CodeEditor","JupyterLab"]},"StudioLifecycleConfigContent":"string","StudioLifecycleConfigName":"string","Tags":{"list":{"ref":"Tag"}}},"required":["StudioLifecycleConfigAppType","StudioLifecycleConfigContent","StudioLifecycleConfigName"],"attributes":{"StudioLifecycleConfigArn":"string"},"identifier":["StudioLifecycleConfigName"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}","definitions":{"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::SageMaker::TrialComponent": '{"properties":{"DisplayName":"string","InputArtifacts":{"map":{"ref":"TrialComponentArtifact"}},"MetadataProperties":{"ref":"MetadataProperties"},"OutputArtifacts":{"map":{"ref":"TrialComponentArtifact"}},"Parameters":{"map":{"ref":"TrialComponentParameterValue"}},"Status":{"ref":"TrialComponentStatus"},"Tags":{"list":{"ref":"TagsItems"}},"TrialComponentName":"string"},"required":["TrialComponentName"],"attributes":{"CreationTime":"string","LastModifiedTime":"string","LineageGroupArn":"string","TrialComponentArn":"string"},"identifier":["TrialComponentArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}","definitions":{"MetadataProperties":{"properties":{"CommitId":"string","GeneratedBy":"string","ProjectId":"string","Repository":"string"}},"TagsItems":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TrialComponentArtifact":{"properties":{"MediaType":"string","Value":"string"},"required":["Value"]},"TrialComponentParameterValue":{"properties":{"NumberValue":"number","StringValue":"string"}},"TrialComponentStatus":{"properties":{"Message":"string","PrimaryStatus":{"enum":["InProgress","Completed","Failed","Stopping","Stopped"]}}}}}',
  "AWS::SageMaker::UserProfile": '{"properties":{"DomainId":"string","SingleSignOnUserIdentifier":"string","SingleSignOnUserValue":"string","Tags":{"list":{"ref":"Tag"}},"UserProfileName":"string","UserSettings":{"ref":"UserSettings"}},"required":["DomainId","UserProfileName"],"attributes":{"UserProfileArn":"string"},"identifier":["UserProfileName","DomainId"],"definitions":{"AppLifecycleManagement":{"properties":{"IdleSettings":{"ref":"IdleSettings"}}},"CodeEditorAppSettings":{"properties":{"AppLifecycleManagement":{"ref":"AppLifecycleManagement"},"BuiltInLifecycleConfigArn":"string","CustomImages":{"list":{"ref":"CustomImage"}},"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"CodeRepository":{"properties":{"RepositoryUrl":"string"},"required":["RepositoryUrl"]},"CustomFileSystemConfig":{"properties":{"EFSFileSystemConfig":{"ref":"EFSFileSystemConfig"},"FSxLustreFileSystemConfig":{"ref":"FSxLustreFileSystemConfig"},"S3FileSystemConfig":{"ref":"S3FileSystemConfig"}}},"CustomImage":{"properties":{"AppImageConfigName":"string","ImageName":"string","ImageVersionNumber":"integer"},"required":["AppImageConfigName","ImageName"]},"CustomPosixUserConfig":{"properties":{"Gid":"integer","Uid":"integer"},"required":["Gid","Uid"]},"DefaultEbsStorageSettings":{"properties":{"DefaultEbsVolumeSizeInGb":"integer","MaximumEbsVolumeSizeInGb":"integer"},"required":["DefaultEbsVolumeSizeInGb","MaximumEbsVolumeSizeInGb"]},"DefaultSpaceStorageSettings":{"properties":{"DefaultEbsStorageSettings":{"ref":"DefaultEbsStorageSettings"}}},"EFSFileSystemConfig":{"properties":{"FileSystemId":"string","FileSystemPath":"string"},"required":["FileSystemId"]},"EmrSettings":{"properties":{"AssumableRoleArns":{"list":"string"},"ExecutionRoleArns":{"list":"string"}}},"FSxLustreFileSystemConfig":{"properties":{"FileSystemId":"string","FileSystemPath":"string"},"required":["FileSystemId"]},"HiddenSageMakerImage":{"properties":{"SageMakerImageName":{"enum":["sagemaker_distribution"]},"VersionAliases":{"list":"string"}}},"IdleSettings":{"properties":{"IdleTimeoutInMinutes":"integer","LifecycleManagement":{"enum":["ENABLED","DISABLED"]},"MaxIdleTimeoutInMinutes":"integer","MinIdleTimeoutInMinutes":"integer"}},"JupyterLabAppSettings":{"properties":{"AppLifecycleManagement":{"ref":"AppLifecycleManagement"},"BuiltInLifecycleConfigArn":"string","CodeRepositories":{"list":{"ref":"CodeRepository"}},"CustomImages":{"list":{"ref":"CustomImage"}},"DefaultResourceSpec":{"ref":"ResourceSpec"},"EmrSettings":{"ref":"EmrSettings"},"LifecycleConfigArns":{"list":"string"}}},"JupyterServerAppSettings":{"properties":{"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"KernelGatewayAppSettings":{"properties":{"CustomImages":{"list":{"ref":"CustomImage"}},"DefaultResourceSpec":{"ref":"ResourceSpec"},"LifecycleConfigArns":{"list":"string"}}},"RStudioServerProAppSettings":{"properties":{"AccessStatus":{"enum":["ENABLED","DISABLED"]},"UserGroup":{"enum":["R_STUDIO_ADMIN","R_STUDIO_USER"]}}},"ResourceSpec":{"properties":{"InstanceType":{"enum":["system","ml.t3.micro","ml.t3.small","ml.t3.medium","ml.t3.large","ml.t3.xlarge","ml.t3.2xlarge","ml.m5.large","ml.m5.xlarge","ml.m5.2xlarge","ml.m5.4xlarge","ml.m5.8xlarge","ml.m5.12xlarge","ml.m5.16xlarge","ml.m5.24xlarge","ml.m5d.large","ml.m5d.xlarge","ml.m5d.2xlarge","ml.m5d.4xlarge","ml.m5d.8xlarge","ml.m5d.12xlarge","ml.m5d.16xlarge","ml.m5d.24xlarge","ml.c5.large","ml.c5.xlarge","ml.c5.2xlarge","ml.c5.4xlarge","ml.c5.9xlarge","ml.c5.12xlarge","ml.c5.18xlarge","ml.c5.24xlarge","ml.p3.2xlarge","ml.p3.8xlarge","ml.p3.16xlarge","ml.p3dn.24xlarge","ml.g4dn.xlarge","ml.g4dn.2xlarge","ml.g4dn.4xlarge","ml.g4dn.8xlarge","ml.g4dn.12xlarge","ml.g4dn.16xlarge","ml.r5.large","ml.r5.xlarge","ml.r5.2xlarge","ml.r5.4xlarge","ml.r5.8xlarge","ml.r5.12xlarge","ml.r5.16xlarge","ml.r5.24xlarge","ml.g5.xlarge","ml.g5.2xlarge","ml.g5.4xlarge","ml.g5.8xlarge","ml.g5.12xlarge","ml.g5.16xlarge","ml.g5.24xlarge","ml.g5.48xlarge","ml.g6.xlarge","ml.g6.2xlarge","ml.g6.4xlarge","ml.g6.8xlarge","ml.g6.12xlarge","ml.g6.16xlarge","ml.g6.24xlarge","ml.g6.48xlarge","ml.g6e.xlarge","ml.g6e.2xlarge","ml.g6e.4xlarge","ml.g6e.8xlarge","ml.g6e.12xlarge","ml.g6e.16xlarge","ml.g6e.24xlarge","ml.g6e.48xlarge","ml.geospatial.interactive","ml.p4d.24xlarge","ml.p4de.24xlarge","ml.trn1.2xlarge","ml.trn1.32xlarge","ml.trn1n.32xlarge","ml.p5.48xlarge","ml.p5e.48xlarge","ml.p5en.48xlarge","ml.m6i.large","ml.m6i.xlarge","ml.m6i.2xlarge","ml.m6i.4xlarge","ml.m6i.8xlarge","ml.m6i.12xlarge","ml.m6i.16xlarge","ml.m6i.24xlarge","ml.m6i.32xlarge","ml.m7i.large","ml.m7i.xlarge","ml.m7i.2xlarge","ml.m7i.4xlarge","ml.m7i.8xlarge","ml.m7i.12xlarge","ml.m7i.16xlarge","ml.m7i.24xlarge","ml.m7i.48xlarge","ml.c6i.large","ml.c6i.xlarge","ml.c6i.2xlarge","ml.c6i.4xlarge","ml.c6i.8xlarge","ml.c6i.12xlarge","ml.c6i.16xlarge","ml.c6i.24xlarge","ml.c6i.32xlarge","ml.c7i.large","ml.c7i.xlarge","ml.c7i.2xlarge","ml.c7i.4xlarge","ml.c7i.8xlarge","ml.c7i.12xlarge","ml.c7i.16xlarge","ml.c7i.24xlarge","ml.c7i.48xlarge","ml.r6i.large","ml.r6i.xlarge","ml.r6i.2xlarge","ml.r6i.4xlarge","ml.r6i.8xlarge","ml.r6i.12xlarge","ml.r6i.16xlarge","ml.r6i.24xlarge","ml.r6i.32xlarge","ml.r7i.large","ml.r7i.xlarge","ml.r7i.2xlarge","ml.r7i.4xlarge","ml.r7i.8xlarge","ml.r7i.12xlarge","ml.r7i.16xlarge","ml.r7i.24xlarge","ml.r7i.48xlarge","ml.m6id.large","ml.m6id.xlarge","ml.m6id.2xlarge","ml.m6id.4xlarge","ml.m6id.8xlarge","ml.m6id.12xlarge","ml.m6id.16xlarge","ml.m6id.24xlarge","ml.m6id.32xlarge","ml.c6id.large","ml.c6id.xlarge","ml.c6id.2xlarge","ml.c6id.4xlarge","ml.c6id.8xlarge","ml.c6id.12xlarge","ml.c6id.16xlarge","ml.c6id.24xlarge","ml.c6id.32xlarge","ml.r6id.large","ml.r6id.xlarge","ml.r6id.2xlarge","ml.r6id.4xlarge","ml.r6id.8xlarge","ml.r6id.12xlarge","ml.r6id.16xlarge","ml.r6id.24xlarge","ml.r6id.32xlarge","ml.p5.4xlarge","ml.p6-b200.48xlarge","ml.g7.2xlarge","ml.g7.4xlarge","ml.g7.8xlarge","ml.g7.12xlarge","ml.g7.24xlarge","ml.g7.48xlarge","ml.g7e.2xlarge","ml.g7e.4xlarge","ml.g7e.8xlarge","ml.g7e.12xlarge","ml.g7e.24xlarge","ml.g7e.48xlarge"]},"LifecycleConfigArn":"string","SageMakerImageArn":"string","SageMakerImageVersionArn":"string","TrainingPlanArn":"string"}},"S3FileSystemConfig":{"properties":{"MountPath":"string","S3Uri":"string"}},"SharingSettings":{"properties":{"NotebookOutputOption":{"enum":["Allowed","Disabled"]},"S3KmsKeyId":"string","S3OutputPath":"string"}},"StudioWebPortalSettings":{"properties":{"HiddenAppTypes":{"list":{"enum":["JupyterServer","TensorBoard","RStudioServerPro","JupyterLab","CodeEditor","DetailedProfiler","Canvas"]}},"HiddenInstanceTypes":{"list":{"enum":["system","ml.t3.micro","ml.t3.small","ml.t3.medium","ml.t3.large","ml.t3.xlarge","ml.t3.2xlarge","ml.m5.large","ml.m5.xlarge","ml.m5.2xlarge","ml.m5.4xlarge","ml.m5.8xlarge","ml.m5.12xlarge","ml.m5.16xlarge","ml.m5.24xlarge","ml.m5d.large","ml.m5d.xlarge","ml.m5d.2xlarge","ml.m5d.4xlarge","ml.m5d.8xlarge","ml.m5d.12xlarge","ml.m5d.16xlarge","ml.m5d.24xlarge","ml.c5.large","ml.c5.xlarge","ml.c5.2xlarge","ml.c5.4xlarge","ml.c5.9xlarge","ml.c5.12xlarge","ml.c5.18xlarge","ml.c5.24xlarge","ml.p3.2xlarge","ml.p3.8xlarge","ml.p3.16xlarge","ml.p3dn.24xlarge","ml.g4dn.xlarge","ml.g4dn.2xlarge","ml.g4dn.4xlarge","ml.g4dn.8xlarge","ml.g4dn.12xlarge","ml.g4dn.16xlarge","ml.r5.large","ml.r5.xlarge","ml.r5.2xlarge","ml.r5.4xlarge","ml.r5.8xlarge","ml.r5.12xlarge","ml.r5.16xlarge","ml.r5.24xlarge","ml.g5.xlarge","ml.g5.2xlarge","ml.g5.4xlarge","ml.g5.8xlarge","ml.g5.12xlarge","ml.g5.16xlarge","ml.g5.24xlarge","ml.g5.48xlarge","ml.g6.xlarge","ml.g6.2xlarge","ml.g6.4xlarge","ml.g6.8xlarge","ml.g6.12xlarge","ml.g6.16xlarge","ml.g6.24xlarge","ml.g6.48xlarge","ml.g6e.xlarge","ml.g6e.2xlarge","ml.g6e.4xlarge","ml.g6e.8xlarge","ml.g6e.12xlarge","ml.g6e.16xlarge","ml.g6e.24xlarge","ml.g6e.48xlarge","ml.geospatial.interactive","ml.p4d.24xlarge","ml.p4de.24xlarge","ml.trn1.2xlarge","ml.trn1.32xlarge","ml.trn1n.32xlarge","ml.p5.48xlarge","ml.p5e.48xlarge","ml.p5en.48xlarge","ml.m6i.large","ml.m6i.xlarge","ml.m6i.2xlarge","ml.m6i.4xlarge","ml.m6i.8xlarge","ml.m6i.12xlarge","ml.m6i.16xlarge","ml.m6i.24xlarge","ml.m6i.32xlarge","ml.m7i.large","ml.m7i.xlarge","ml.m7i.2xlarge","ml.m7i.4xlarge","ml.m7i.8xlarge","ml.m7i.12xlarge","ml.m7i.16xlarge","ml.m7i.24xlarge","ml.m7i.48xlarge","ml.c6i.large","ml.c6i.xlarge","ml.c6i.2xlarge","ml.c6i.4xlarge","ml.c6i.8xlarge","ml.c6i.12xlarge","ml.c6i.16xlarge","ml.c6i.24xlarge","ml.c6i.32xlarge","ml.c7i.large","ml.c7i.xlarge","ml.c7i.2xlarge","ml.c7i.4xlarge","ml.c7i.8xlarge","ml.c7i.12xlarge","ml.c7i.16xlarge","ml.c7i.24xlarge","ml.c7i.48xlarge","ml.r6i.large","ml.r6i.xlarge","ml.r6i.2xlarge","ml.r6i.4xlarge","ml.r6i.8xlarge","ml.r6i.12xlarge","ml.r6i.16xlarge","ml.r6i.24xlarge","ml.r6i.32xlarge","ml.r7i.large","ml.r7i.xlarge","ml.r7i.2xlarge","ml.r7i.4xlarge","ml.r7i.8xlarge","ml.r7i.12xlarge","ml.r7i.16xlarge","ml.r7i.24xlarge","ml.r7i.48xlarge","ml.m6id.large","ml.m6id.xlarge","ml.m6id.2xlarge","ml.m6id.4xlarge","ml.m6id.8xlarge","ml.m6id.12xlarge","ml.m6id.16xlarge","ml.m6id.24xlarge","ml.m6id.32xlarge","ml.c6id.large","ml.c6id.xlarge","ml.c6id.2xlarge","ml.c6id.4xlarge","ml.c6id.8xlarge","ml.c6id.12xlarge","ml.c6id.16xlarge","ml.c6id.24xlarge","ml.c6id.32xlarge","ml.r6id.large","ml.r6id.xlarge","ml.r6id.2xlarge","ml.r6id.4xlarge","ml.r6id.8xlarge","ml.r6id.12xlarge","ml.r6id.16xlarge","ml.r6id.24xlarge","ml.r6id.32xlarge","ml.p5.4xlarge","ml.p6-b200.48xlarge","ml.g7.2xlarge","ml.g7.4xlarge","ml.g7.8xlarge","ml.g7.12xlarge","ml.g7.24xlarge","ml.g7.48xlarge","ml.g7e.2xlarge","ml.g7e.4xlarge","ml.g7e.8xlarge","ml.g7e.12xlarge","ml.g7e.24xlarge","ml.g7e.48xlarge"]}},"HiddenMlTools":{"list":{"enum":["DataWrangler","FeatureStore","EmrClusters","AutoMl","Experiments","Training","ModelEvaluation","Pipelines","Models","JumpStart","InferenceRecommender","Endpoints","Projects","InferenceOptimization","HyperPodClusters","Comet","DeepchecksLLMEvaluation","Fiddler","LakeraGuard","PerformanceEvaluation"]}},"HiddenSageMakerImageVersionAliases":{"list":{"ref":"HiddenSageMakerImage"}}}},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"UserSettings":{"properties":{"AutoMountHomeEFS":{"enum":["Enabled","Disabled","DefaultAsDomain"]},"CodeEditorAppSettings":{"ref":"CodeEditorAppSettings"},"CustomFileSystemConfigs":{"list":{"ref":"CustomFileSystemConfig"}},"CustomPosixUserConfig":{"ref":"CustomPosixUserConfig"},"DefaultLandingUri":"string","ExecutionRole":"string","JupyterLabAppSettings":{"ref":"JupyterLabAppSettings"},"JupyterServerAppSettings":{"ref":"JupyterServerAppSettings"},"KernelGatewayAppSettings":{"ref":"KernelGatewayAppSettings"},"RStudioServerProAppSettings":{"ref":"RStudioServerProAppSettings"},"SecurityGroups":{"list":"string"},"SharingSettings":{"ref":"SharingSettings"},"SpaceStorageSettings":{"ref":"DefaultSpaceStorageSettings"},"StudioWebPortal":{"enum":["ENABLED","DISABLED"]},"StudioWebPortalSettings":{"ref":"StudioWebPortalSettings"}}}}}',
  "AWS::SageMaker::Workforce": '{"properties":{"CognitoConfig":{"ref":"CognitoConfig"},"IpAddressType":{"enum":["ipv4","dualstack"]},"OidcConfig":{"ref":"OidcConfig"},"SourceIpConfig":{"ref":"SourceIpConfig"},"Tags":{"list":{"ref":"Tag"}},"WorkforceName":"string","WorkforceVpcConfig":{"ref":"WorkforceVpcConfigRequest"}},"required":["WorkforceName"],"attributes":{"SubDomain":"string","WorkforceArn":"string"},"identifier":["WorkforceArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:workforce/${WorkforceName}","definitions":{"CognitoConfig":{"properties":{"ClientId":"string","UserPool":"string"},"required":["ClientId","UserPool"]},"OidcConfig":{"properties":{"AuthenticationRequestExtraParams":{"map":"string"},"AuthorizationEndpoint":"string","ClientId":"string","ClientSecret":"string","Issuer":"string","JwksUri":"string","LogoutEndpoint":"string","Scope":"string","TokenEndpoint":"string","UserInfoEndpoint":"string"},"required":["AuthorizationEndpoint","ClientId","Issuer","JwksUri","LogoutEndpoint","TokenEndpoint","UserInfoEndpoint"]},"SourceIpConfig":{"properties":{"Cidrs":{"list":"string"}},"required":["Cidrs"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"WorkforceVpcConfigRequest":{"properties":{"SecurityGroupIds":{"list":"string"},"Subnets":{"list":"string"},"VpcId":"string"}}}}',
  "AWS::SageMaker::Workteam": '{"properties":{"Description":"string","MemberDefinitions":{"list":{"ref":"MemberDefinition"}},"NotificationConfiguration":{"ref":"NotificationConfiguration"},"Tags":{"list":{"ref":"Tag"}},"WorkforceName":"string","WorkteamName":"string"},"required":["Description","MemberDefinitions"],"attributes":{"WorkteamArn":"string","WorkteamName":"string"},"identifier":["WorkteamArn"],"arn":"arn:${Partition}:sagemaker:${Region}:${Account}:workteam/${WorkteamName}","definitions":{"CognitoMemberDefinition":{"properties":{"CognitoClientId":"string","CognitoUserGroup":"string","CognitoUserPool":"string"},"required":["CognitoClientId","CognitoUserGroup","CognitoUserPool"]},"MemberDefinition":{"properties":{"CognitoMemberDefinition":{"ref":"CognitoMemberDefinition"},"OidcMemberDefinition":{"ref":"OidcMemberDefinition"}}},"NotificationConfiguration":{"properties":{"NotificationTopicArn":"string"},"required":["NotificationTopicArn"]},"OidcMemberDefinition":{"properties":{"OidcGroups":{"list":"string"}},"required":["OidcGroups"]},"Tag":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}'
};

// src/vocabulary/slice/stepfunctions.generated.ts
var TYPES39 = {
  "AWS::StepFunctions::Activity": '{"properties":{"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"Name":"string","Tags":{"list":{"ref":"TagsEntry"}}},"required":["Name"],"attributes":{"Arn":"string","Name":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:states:${Region}:${Account}:activity:${ActivityName}","definitions":{"EncryptionConfiguration":{"properties":{"KmsDataKeyReusePeriodSeconds":"integer","KmsKeyId":"string","Type":{"enum":["CUSTOMER_MANAGED_KMS_KEY","AWS_OWNED_KEY"]}},"required":["Type"]},"TagsEntry":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]}}}',
  "AWS::StepFunctions::StateMachine": '{"properties":{"Definition":"json","DefinitionS3Location":{"ref":"S3Location"},"DefinitionString":"string","DefinitionSubstitutions":{"map":{"union":["string","integer","boolean"]}},"EncryptionConfiguration":{"ref":"EncryptionConfiguration"},"LoggingConfiguration":{"ref":"LoggingConfiguration"},"RoleArn":"string","StateMachineName":"string","StateMachineType":{"enum":["STANDARD","EXPRESS"]},"Tags":{"list":{"ref":"TagsEntry"}},"TracingConfiguration":{"ref":"TracingConfiguration"}},"required":["RoleArn"],"attributes":{"Arn":"string","Name":"string","StateMachineRevisionId":"string"},"identifier":["Arn"],"arn":"arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}","definitions":{"CloudWatchLogsLogGroup":{"properties":{"LogGroupArn":"string"}},"EncryptionConfiguration":{"properties":{"KmsDataKeyReusePeriodSeconds":"integer","KmsKeyId":"string","Type":{"enum":["CUSTOMER_MANAGED_KMS_KEY","AWS_OWNED_KEY"]}},"required":["Type"]},"LogDestination":{"properties":{"CloudWatchLogsLogGroup":{"ref":"CloudWatchLogsLogGroup"}}},"LoggingConfiguration":{"properties":{"Destinations":{"list":{"ref":"LogDestination"}},"IncludeExecutionData":"boolean","Level":{"enum":["ALL","ERROR","FATAL","OFF"]}}},"S3Location":{"properties":{"Bucket":"string","Key":"string","Version":"string"},"required":["Bucket","Key"]},"TagsEntry":{"properties":{"Key":"string","Value":"string"},"required":["Key","Value"]},"TracingConfiguration":{"properties":{"Enabled":"boolean"}}}}',
  "AWS::StepFunctions::StateMachineAlias": '{"properties":{"DeploymentPreference":{"ref":"DeploymentPreference"},"Description":"string","Name":"string","RoutingConfiguration":{"list":{"ref":"RoutingConfigurationVersion"}},"StateMachineArn":"string"},"attributes":{"Arn":"string"},"identifier":["Arn"],"definitions":{"DeploymentPreference":{"properties":{"Alarms":{"list":"string"},"Interval":"integer","Percentage":"integer","StateMachineVersionArn":"string","Type":{"enum":["LINEAR","ALL_AT_ONCE","CANARY"]}},"required":["StateMachineVersionArn","Type"]},"RoutingConfigurationVersion":{"properties":{"StateMachineVersionArn":"string","Weight":"integer"},"required":["StateMachineVersionArn","Weight"]}}}',
  "AWS::StepFunctions::StateMachineVersion": '{"properties":{"Description":"string","StateMachineArn":"string","StateMachineRevisionId":"string"},"required":["StateMachineArn"],"attributes":{"Arn":"string"},"identifier":["Arn"],"definitions":{}}'
};

// src/vocabulary/slice/index.generated.ts
var SLICE = /* @__PURE__ */ new Map([
  ["AWS::AccessAnalyzer", TYPES2],
  ["AWS::Athena", TYPES3],
  ["AWS::Backup", TYPES4],
  ["AWS::CloudTrail", TYPES5],
  ["AWS::Config", TYPES6],
  ["AWS::DMS", TYPES7],
  ["AWS::DataSync", TYPES8],
  ["AWS::DynamoDB", TYPES9],
  ["AWS::EC2", TYPES10],
  ["AWS::EFS", TYPES11],
  ["AWS::EMR", TYPES12],
  ["AWS::EMRServerless", TYPES13],
  ["AWS::Events", TYPES14],
  ["AWS::FSx", TYPES15],
  ["AWS::Glue", TYPES16],
  ["AWS::GuardDuty", TYPES17],
  ["AWS::IAM", TYPES18],
  ["AWS::KMS", TYPES19],
  ["AWS::Kinesis", TYPES20],
  ["AWS::KinesisFirehose", TYPES21],
  ["AWS::LakeFormation", TYPES22],
  ["AWS::Lambda", TYPES23],
  ["AWS::Logs", TYPES24],
  ["AWS::Macie", TYPES25],
  ["AWS::Organizations", TYPES26],
  ["AWS::RAM", TYPES27],
  ["AWS::RDS", TYPES28],
  ["AWS::Redshift", TYPES29],
  ["AWS::RedshiftServerless", TYPES30],
  ["AWS::S3", TYPES31],
  ["AWS::S3Express", TYPES32],
  ["AWS::S3ObjectLambda", TYPES33],
  ["AWS::S3Tables", TYPES34],
  ["AWS::S3Vectors", TYPES35],
  ["AWS::SNS", TYPES36],
  ["AWS::SQS", TYPES37],
  ["AWS::SageMaker", TYPES38],
  ["AWS::StepFunctions", TYPES39]
]);
var PARTIAL = /* @__PURE__ */ new Set(["AWS::EC2"]);

// src/vocabulary/type-schema.ts
function propertyType(definition, name) {
  return Object.hasOwn(definition.properties, name) ? definition.properties[name] : void 0;
}
function definitionOf(schema, type) {
  return typeof type === "object" && "ref" in type && Object.hasOwn(schema.definitions, type.ref) ? schema.definitions[type.ref] : void 0;
}

// src/vocabulary/schema.ts
var parsed = /* @__PURE__ */ new Map();
function typeSchema(type) {
  const known = parsed.get(type);
  if (known !== void 0) return known;
  const schema = read(type);
  if (schema !== void 0) parsed.set(type, schema);
  return schema;
}
function isKnownType(type) {
  return extensionType(type) !== void 0 || jsonOf(type) !== void 0;
}
function isKnownService(type) {
  const service = serviceOf(type);
  return SLICE.has(service) && !PARTIAL.has(service);
}
function typeNames(service) {
  const slices = service === void 0 ? [...SLICE.values()] : [SLICE.get(service) ?? {}];
  const extensions = [...extensionTypes()].filter((type) => service === void 0 || serviceOf(type) === service);
  return [...slices.flatMap((types) => Object.keys(types)), ...extensions];
}
function serviceOf(type) {
  return type.slice(0, Math.max(type.lastIndexOf("::"), 0));
}
function jsonOf(type) {
  const types = SLICE.get(serviceOf(type));
  return types !== void 0 && Object.hasOwn(types, type) ? types[type] : void 0;
}
function read(type) {
  const extension = extensionType(type);
  if (extension !== void 0) {
    return { properties: extension.properties, attributes: {}, definitions: {}, identifier: [] };
  }
  const json = jsonOf(type);
  return json === void 0 ? void 0 : extended(type, JSON.parse(json));
}
function extended(type, schema) {
  const definitions = new Map(Object.entries({ ...schema.definitions, ...extensionDefinitions(type) }));
  let properties = schema.properties;
  for (const { pointer, schema: added } of extensionsOf(type)) {
    const path = segments(pointer);
    const name = path.at(-1) ?? "";
    if (path.length === 1) {
      properties = { ...properties, [name]: added };
      continue;
    }
    const home = definitionName(schema, path.slice(0, -1));
    const definition = definitions.get(home);
    if (definition === void 0) throw new Error(`extensions.json: ${type} has nothing above ${pointer}`);
    definitions.set(home, { ...definition, properties: { ...definition.properties, [name]: added } });
  }
  return { ...schema, properties, definitions: Object.fromEntries(definitions) };
}
function definitionName(schema, path) {
  let name = "";
  let here = schema;
  for (const segment of path) {
    const type = here && propertyType(here, segment);
    name = typeof type === "object" && "ref" in type ? type.ref : "";
    here = type && definitionOf(schema, type);
  }
  return name;
}

export {
  inexpressibleIn,
  propertyType,
  definitionOf,
  typeSchema,
  isKnownType,
  isKnownService,
  typeNames,
  serviceOf,
  PLACEHOLDER,
  renderMessage,
  parsePath,
  pointerOf,
  resolvePath,
  planAll,
  isParamReference,
  sameText,
  couldBe,
  UNDECIDED,
  isNamed,
  ifExists,
  FACTS
};
