import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  FULL_ACCESS_POLICY,
  STATEMENT_QUESTIONS,
  ask,
  choiceHole,
  evaluateLayer,
  explainRequest,
  field,
  isHole,
  isList,
  isMap,
  mapOf,
  normalise,
  parsePolicy,
  readRequest,
  refHole,
  requestInWords,
  textOf,
  unknownHole,
  valueAt
} from "./chunk-D563T4FI.js";
import {
  child,
  parent,
  segments
} from "./chunk-WYSKVHBN.js";

// src/engine/message.ts
var PLACEHOLDER = /\{\{([A-Za-z][A-Za-z0-9]*)((?:\.[A-Za-z0-9_-]+)*)\}\}/g;
function renderMessage(template, lookUp) {
  return template.replace(PLACEHOLDER, (_, name, keys) => show(lookUp(name, keys.split(".").slice(1))));
}
var MAX_LENGTH = 600;
function show(value) {
  if (value === void 0) return "nothing";
  if (isHole(value)) return showHole(value);
  if (isList(value)) return value.length === 0 ? "nothing" : cut(value.map(show).join(", "));
  if (isMap(value)) return "a block";
  return cut(String(value));
}
function showHole(hole) {
  switch (hole.kind) {
    case "unknown":
      return hole.reason === "parameter" && hole.detail !== void 0 ? `the value of parameter ${hole.detail}` : "an unknown value";
    case "ref":
      return `a reference to ${hole.resource.slice(hole.resource.indexOf("#") + 1)}`;
    case "text":
      return cut(hole.parts.map((part) => typeof part === "string" ? part : "…").join(""));
    case "secret":
      return "a secret";
    case "choice":
      return "a value that depends on a condition";
  }
}
function cut(text) {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
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

// src/facts/policy/policy-in-text.ts
var MARK = "";
function policyInText({ parts }) {
  const holes = parts.filter(isHole);
  let next = 0;
  const text = parts.map((part) => isHole(part) ? `${MARK}${next++}${MARK}` : part).join("");
  if (parts.some((part) => typeof part === "string" && part.includes(MARK))) return void 0;
  const parsed = parsePolicy(text);
  if (typeof parsed === "string" || parsed.duplicates.size > 0 || !isMap(parsed.value)) return void 0;
  return restored(parsed.value, holes, 0);
}
var MAX_DEPTH = 50;
function restored(value, holes, depth) {
  if (depth > MAX_DEPTH) return void 0;
  if (typeof value === "string") {
    const pieces = value.split(MARK);
    return textOf(pieces.map((piece, i) => i % 2 === 0 ? piece : holes[Number(piece)]));
  }
  if (isList(value)) {
    const items = value.map((item) => restored(item, holes, depth + 1));
    return items.includes(void 0) ? void 0 : items;
  }
  if (!isMap(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, restored(each, holes, depth + 1)]);
  const isPlain2 = entries.every(([key, each]) => each !== void 0 && !key.includes(MARK));
  return isPlain2 ? mapOf(entries) : void 0;
}

// src/facts/policy/found-policy.ts
function ownPolicy(r, at) {
  const policy = valueAt(r.properties, at);
  if (!isHole(policy)) return { policy, holder: r, at, isText: typeof policy === "string" };
  const read = policy.kind === "text" ? policyInText(policy) : void 0;
  return read === void 0 ? doubtOf(policy) : { policy: read, holder: r, at, isText: true };
}
function attachedPolicy(r, estate, { type, to, at }) {
  const { yes, maybe } = estate.joined(r, { type, to });
  const [holder, other] = yes;
  const [doubtful] = maybe;
  if (holder === void 0 && doubtful === void 0) return { policy: void 0, holder: r, at: "", isText: false };
  if (holder === void 0) return doubtOfJoin(doubtful, valueAt(doubtful.properties, to));
  if (other !== void 0)
    return unknownHole("unresolved-function", `which of several policies holds: ${holder.id} or ${other.id}`);
  return ownPolicy(holder, at);
}
function knownByName(r, pointer, found) {
  const name = valueAt(r.properties, pointer);
  return isHole(name) && !isHole(found) && found.policy !== void 0 ? doubtOf(name) : found;
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

// src/facts/policy/is-plain.ts
function isPlain(value, depth = 0) {
  if (typeof value !== "object" || value === null) return true;
  if (isHole(value) || depth > MAX_DEPTH2) return false;
  for (const each of Array.isArray(value) ? value : Object.values(value)) if (!isPlain(each, depth + 1)) return false;
  return true;
}
var MAX_DEPTH2 = 50;

// src/facts/policy/key-of.ts
function keyOf(value) {
  return isPlain(value) ? `plain ${JSON.stringify(value)}` : JSON.stringify(value, keyPart);
}
function keyPart(_, value) {
  if (isHole(value)) return `\0${value.kind} ${JSON.stringify(value)}`;
  return typeof value === "string" && value.startsWith("\0") ? `\0${value}` : value;
}

// src/facts/policy/own-name.ts
var OWN = "<>";
function withoutOwnName({ policy, resource, perimeter }) {
  const name = field(resource, "name");
  if (!isMap(resource) || field(resource, "type") !== "AWS::S3::Bucket") return void 0;
  if (typeof name !== "string" || !/^[^*?$/]{1,255}$/.test(name)) return void 0;
  const nameless = policy === void 0 ? void 0 : namelessOnce(policy, name);
  if (policy !== void 0 && nameless === void 0) return void 0;
  return { policy: nameless, resource: withField(resource, "name", OWN), perimeter };
}
function withOwnName(said, name) {
  if (typeof said === "string") return said.replaceAll(OWN, name);
  if (isList(said)) return said.map((each) => withOwnName(each, name));
  return isMap(said) ? mapOf(Object.entries(said).map(([key, each]) => [key, withOwnName(each, name)])) : said;
}
var last;
function namelessOnce(policy, name) {
  if (last?.policy !== policy || last.name !== name) last = { policy, name, nameless: withoutName(policy, name) };
  return last.nameless;
}
function withoutName(policy, name) {
  if (!isMap(policy)) return void 0;
  const written = field(policy, "Statement") ?? [];
  const statements = (isList(written) ? written : [written]).map((statement) => {
    let nameless = statement;
    for (const element of ["Resource", "NotResource"]) {
      const arns = field(nameless, element);
      if (arns === void 0 || !isMap(nameless)) continue;
      const renamed2 = isList(arns) ? renamedAll(arns, name) : renamedArn(arns, name);
      nameless = renamed2 && withField(nameless, element, renamed2);
    }
    return nameless;
  });
  if (!statements.every((each) => each !== void 0)) return void 0;
  return isList(written) ? withField(policy, "Statement", statements) : withField(policy, "Statement", statements[0]);
}
function renamedAll(arns, name) {
  const renamed2 = arns.map((arn) => renamedArn(arn, name));
  return renamed2.every((each) => each !== void 0) ? renamed2 : void 0;
}
var ALIKE = /^(?:\*|arn:[^:*?$]+:s3:::\*(?:\/\*)?)$/;
var IN_ONE = /^(arn:[^:*?$]+:s3:::)([^*?$/]+)((?:\/.*)?)$/s;
function renamedArn(arn, name) {
  if (typeof arn !== "string") return void 0;
  if (ALIKE.test(arn)) return arn;
  const [, start, bucket, rest] = IN_ONE.exec(arn) ?? [];
  if (bucket === void 0 || bucket === OWN) return void 0;
  return bucket === name ? `${start}${OWN}${rest}` : arn;
}
function withField(map, name, value) {
  return mapOf(Object.entries(map).map(([key, each]) => [key, key === name && value !== void 0 ? value : each]));
}

// src/facts/policy/ask-once.ts
function askOnce(subject, questions) {
  const nameless = withoutOwnName(subject);
  if (nameless === void 0) return { subject, asked: answersTo(subject, questions), named: (said) => said };
  const name = String(field(subject.resource, "name"));
  return {
    subject: nameless,
    asked: answersTo(nameless, questions),
    named: (said) => withOwnName(said, name)
  };
}
var MAX_KEPT = 2e3;
var kept = /* @__PURE__ */ new Map();
function answersTo(subject, questions) {
  const { policy, ...rest } = subject;
  const key = `${textOf2(policy)} ${keyOf([rest, questions])}`;
  const known = kept.get(key);
  if (known !== void 0) return known;
  if (kept.size >= MAX_KEPT) kept = /* @__PURE__ */ new Map();
  const asked = ask(subject, questions);
  kept.set(key, asked);
  return asked;
}
var last2;
function textOf2(policy) {
  if (policy === void 0) return "";
  if (last2?.policy !== policy) last2 = { policy, text: keyOf(policy) };
  return last2.text;
}

// src/policy/repair/edit.ts
function statementsOf(policy) {
  const written = field(policy, "Statement");
  const list = isList(written) ? written : [written];
  return list.flatMap((value, index) => {
    if (!isMap(value)) return [];
    const sid = field(value, "Sid");
    const name = `statement ${typeof sid === "string" && sid !== "" ? JSON.stringify(sid) : index + 1}`;
    return [{ at: isList(written) ? child("/Statement", index) : "/Statement", index, value, name }];
  });
}
function withStatement(policy, at, statement) {
  const [, index] = segments(at);
  const written = field(policy, "Statement");
  if (index === void 0 || !isList(written)) return withField2(policy, "Statement", statement ?? []);
  const kept2 = written.flatMap(
    (each, i) => i !== Number(index) ? [each] : statement === void 0 ? [] : [statement]
  );
  return withField2(policy, "Statement", kept2);
}
function withMore(policy, statement) {
  const written = field(policy, "Statement");
  const before = written === void 0 ? [] : isList(written) ? written : [written];
  return withField2(policy, "Statement", [...before, statement]);
}
function withField2(map, name, value) {
  const entries = Object.entries(map).flatMap(
    ([key, each]) => key !== name ? [[key, each]] : value === void 0 ? [] : [[key, value]]
  );
  return mapOf(Object.hasOwn(map, name) || value === void 0 ? entries : [...entries, [name, value]]);
}
function statementEdit({ at, name }, text, change) {
  return {
    text: `in ${name}, ${text}`,
    apply: (policy) => {
      const [, index] = segments(at);
      const written = field(policy, "Statement");
      const here = index !== void 0 && isList(written) ? written[Number(index)] : written;
      return isMap(here) ? withStatement(policy, at, change(here)) : policy;
    }
  };
}

// src/policy/repair/condition-edits.ts
function conditionEdits(statement) {
  return conditionsOf(statement.value).flatMap(([operator, keys]) => [
    ...operatorsInstead(operator).map(
      (instead) => statementEdit(
        statement,
        `use ${instead} instead of ${operator}`,
        (here) => withCondition(here, (condition) => renamed(condition, operator, instead))
      )
    ),
    ...keys.flatMap(([key, value]) => flipped(statement, operator, key, value)),
    ...keys.length > 1 || conditionsOf(statement.value).length > 1 ? keys.map(
      ([key]) => statementEdit(
        statement,
        `take the condition on ${key} out: a request that meets it escapes`,
        (here) => withCondition(here, (condition) => without(condition, operator, key))
      )
    ) : []
  ]);
}
function withClause(statement, operator, key, value) {
  const condition = field(statement, "Condition");
  const all2 = isMap(condition) ? condition : mapOf([]);
  const keys = field(all2, operator);
  return withField2(
    statement,
    "Condition",
    withField2(all2, operator, withField2(isMap(keys) ? keys : mapOf([]), key, value))
  );
}
function conditionsOf(statement) {
  const condition = field(statement, "Condition");
  if (!isMap(condition)) return [];
  return Object.entries(condition).flatMap(
    ([operator, keys]) => isMap(keys) ? [[operator, Object.entries(keys)]] : []
  );
}
function operatorsInstead(operator) {
  const instead = /* @__PURE__ */ new Set();
  if (/IfExists$/i.test(operator)) instead.add(operator.replace(/IfExists$/i, ""));
  if (/^For(Any|All)Values?:/i.test(operator)) instead.add(operator.replace(/^For(Any|All)Values?:/i, ""));
  const [, prefix = "", rest = operator] = /^(For(?:Any|All)Values?:)?(.*)$/is.exec(operator) ?? [];
  const exact = rest.replace(/^StringNotLike/i, "StringNotEquals").replace(/^StringLike/i, "StringEquals");
  if (exact !== rest) instead.add(prefix + exact);
  const negated = rest.replace(/^(String|Arn|Numeric|Date)(Equals|Like)/i, "$1Not$2").replace(/^IpAddress/i, "NotIpAddress");
  if (negated !== rest) instead.add(prefix + negated);
  return [...instead];
}
function flipped(statement, operator, key, value) {
  const text = String(value);
  if (text !== "true" && text !== "false") return [];
  const other = text === "true" ? "false" : "true";
  return [
    statementEdit(
      statement,
      `compare ${key} with "${other}" instead of "${text}"`,
      (here) => withClause(here, operator, key, other)
    )
  ];
}
function withCondition(statement, change) {
  const condition = field(statement, "Condition");
  if (!isMap(condition)) return statement;
  const changed = change(condition);
  return withField2(statement, "Condition", Object.keys(changed).length === 0 ? void 0 : changed);
}
function renamed(condition, operator, instead) {
  const moved = field(condition, operator);
  const there = field(condition, instead);
  if (!isMap(moved)) return condition;
  const merged = isMap(there) ? mapOf([...Object.entries(there), ...Object.entries(moved)]) : moved;
  return withField2(withField2(condition, operator, void 0), instead, merged);
}
function without(condition, operator, key) {
  const keys = field(condition, operator);
  if (!isMap(keys)) return condition;
  const left = withField2(keys, key, void 0);
  return withField2(condition, operator, Object.keys(left).length === 0 ? void 0 : left);
}

// src/policy/repair/allow-edits.ts
function allowEdits(question, policy, ours, named) {
  const allows = statementsOf(policy).filter(({ value }) => field(value, "Effect") === "Allow");
  const meant = allows.filter(({ index }) => named.includes(index));
  return (meant.length > 0 ? meant : allows).flatMap((statement) => [
    ...conditionEdits(statement),
    ...limits(question, ours).map(
      ({ text, operator, key, value }) => statementEdit(statement, text, (here) => withClause(here, operator, key, value))
    ),
    ...principals(question, statement, ours),
    { text: `take ${statement.name} out`, apply: takeOut(statement) }
  ]);
}
function limits(question, { account, organization }) {
  const limit = (operator, key, value) => ({
    text: `add the condition ${operator} ${key} ${JSON.stringify(value)}`,
    operator,
    key,
    value
  });
  const own2 = account === void 0 ? [] : [account];
  switch (question) {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
    case "no-confused-deputy":
      return own2.map((id) => limit("StringEquals", "aws:SourceAccount", id));
    case "not-public":
    case "trusted-accounts-only":
      return [
        ...organization === void 0 ? [] : [limit("StringEquals", "aws:PrincipalOrgID", organization)],
        ...own2.map((id) => limit("StringEquals", "aws:PrincipalAccount", id))
      ];
    default:
      return [];
  }
}
function pinned({ account, organization }) {
  const pin = (keys) => ({
    text: `add the condition StringEquals ${keys.map(([key, value]) => `${key} "${value}"`).join(", ")} to each Allow`,
    apply: (here) => statementsOf(here).filter(({ value }) => field(value, "Effect") === "Allow").reduce(
      (edited, { at }) => statementEdit(
        { at, index: 0, value: edited, name: "" },
        "",
        (statement) => keys.reduce((each, [key, value]) => withClause(each, "StringEquals", key, value), statement)
      ).apply(edited),
      here
    )
  });
  return [
    ...organization === void 0 ? [] : [
      pin([
        ["aws:PrincipalOrgID", organization],
        ["aws:ResourceOrgID", organization]
      ])
    ],
    ...account === void 0 ? [] : [
      pin([
        ["aws:PrincipalAccount", account],
        ["aws:ResourceAccount", account]
      ])
    ]
  ];
}
function principals(question, statement, { root }) {
  if (root === void 0 || question === "no-confused-deputy") return [];
  return [
    statementEdit(
      statement,
      `allow it to principals of your account only (${root})`,
      (here) => withField2(withField2(here, "NotPrincipal", void 0), "Principal", withField2(EMPTY, "AWS", root))
    )
  ];
}
var EMPTY = {};
function takeOut({ at }) {
  return (policy) => statementEdit({ at, index: 0, value: policy, name: "" }, "", () => void 0).apply(policy);
}

// src/policy/repair/deny-edits.ts
function denyEdits(question, policy, ours) {
  const denies = statementsOf(policy).filter(({ value }) => field(value, "Effect") === "Deny");
  const mended = denies.map((statement) => [
    ...conditionEdits(statement),
    ...headEdits(question, statement, ours),
    ...valueEdits(question, statement, ours)
  ]);
  return [
    ...mended.flat(),
    ...mended.flatMap(pairs),
    ...missingDenies(question, ours).map((missing) => ({
      text: `add ${missing.map((statement) => JSON.stringify(statement)).join(" and ")}`,
      apply: (here) => missing.reduce(withMore, here)
    }))
  ];
}
function headEdits(question, statement, { arns }) {
  const { value } = statement;
  const edits2 = [];
  const resources = listOf(field(value, "Resource"));
  const lacking = arns.filter((arn) => !resources.includes(arn));
  if (resources.length > 0 && lacking.length > 0)
    edits2.push(
      statementEdit(
        statement,
        `add ${lacking.join(" and ")} to Resource`,
        (here) => withField2(here, "Resource", [...listOf(field(here, "Resource")), ...lacking])
      )
    );
  const action = actionOf(question);
  if (!listOf(field(value, "Action")).includes(action))
    edits2.push(
      statementEdit(
        statement,
        `deny ${listOf(action).join(", ")}`,
        (here) => withField2(withField2(here, "NotAction", void 0), "Action", action)
      )
    );
  if (field(value, "Principal") !== "*")
    edits2.push(
      statementEdit(
        statement,
        'deny it to every principal ("*")',
        (here) => withField2(withField2(here, "NotPrincipal", void 0), "Principal", "*")
      )
    );
  return edits2;
}
function valueEdits(question, statement, { endpoints }) {
  if (question !== "vpc-endpoint-only" || endpoints.length === 0) return [];
  return [
    statementEdit(
      statement,
      `exempt only the approved endpoints (${endpoints.join(", ")})`,
      (here) => withField2(here, "Condition", endpointCondition(endpoints))
    )
  ];
}
function pairs(edits2) {
  return edits2.flatMap(
    (one, i) => edits2.slice(i + 1).map((other) => ({
      text: `${one.text}; ${other.text}`,
      apply: (policy) => other.apply(one.apply(policy))
    }))
  );
}
function missingDenies(question, ours) {
  const condition = conditionOf(question, ours);
  if (condition === void 0) return [];
  const action = actionOf(question);
  const own2 = deny(SIDS[question] ?? "Refused", action, condition, ours);
  switch (question) {
    case "tls-minimum-version":
      return [[own2], [own2, deny("DenyPlainHttp", "s3:*", clause("Bool", "aws:SecureTransport", "false"), ours)]];
    case "encryption-enforced-on-put":
      return [[own2], [own2, deny("DenyCustomerKeys", action, clause("Null", CUSTOMER_KEY, "false"), ours)]];
    default:
      return [[own2]];
  }
}
var CUSTOMER_KEY = "s3:x-amz-server-side-encryption-customer-algorithm";
function actionOf(question) {
  if (question === "via-service") return USES_OF_KEYS;
  return question === "encryption-enforced-on-put" ? "s3:PutObject" : "s3:*";
}
var USES_OF_KEYS = [
  "kms:Decrypt",
  "kms:DeriveSharedSecret",
  "kms:Encrypt",
  "kms:GenerateDataKey*",
  "kms:GenerateMac",
  "kms:ReEncrypt*",
  "kms:Sign",
  "kms:Verify*"
];
function deny(sid, action, condition, { arns }) {
  return mapOf([
    ["Sid", sid],
    ["Effect", "Deny"],
    ["Principal", "*"],
    ["Action", action],
    ["Resource", arns],
    ["Condition", condition]
  ]);
}
var SIDS = {
  "tls-only": "DenyPlainHttp",
  "tls-minimum-version": "DenyOldTls",
  "vpc-endpoint-only": "DenyOutsideEndpoints",
  "encryption-enforced-on-put": "DenyOtherEncryption",
  "via-service": "DenyOutsideServices"
};
function conditionOf(question, { endpoints, minimumTlsVersion, services }) {
  switch (question) {
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
    case "tls-only":
      return clause("Bool", "aws:SecureTransport", "false");
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
    case "tls-minimum-version":
      return clause("NumericLessThan", "s3:TlsVersion", minimumTlsVersion);
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-bucket-policies-vpc-endpoint.html
    case "vpc-endpoint-only":
      return endpoints.length === 0 ? void 0 : endpointCondition(endpoints);
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html
    case "encryption-enforced-on-put":
      return clause("StringNotEquals", "s3:x-amz-server-side-encryption", "aws:kms");
    // https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service
    case "via-service":
      return services.length === 0 ? clause("Null", "kms:ViaService", "true") : clause(
        "StringNotLike",
        "kms:ViaService",
        services.map((service) => `${service}.*.amazonaws.com`)
      );
    default:
      return void 0;
  }
}
function endpointCondition(endpoints) {
  return clause("StringNotEquals", "aws:SourceVpce", endpoints.length === 1 ? endpoints[0] : endpoints);
}
function clause(operator, key, value) {
  return mapOf([[operator, mapOf([[key, value]])]]);
}
function listOf(value) {
  if (value === void 0 || isMap(value)) return [];
  return isList(value) ? value : [value];
}

// src/policy/repair/ours.ts
function oursOf({ resource, perimeter }) {
  const account = textAt(resource, "account");
  return {
    account,
    root: account === void 0 ? void 0 : `arn:${partitionOf(resource)}:iam::${account}:root`,
    organization: textAt(perimeter, "organization"),
    endpoints: textsAt(perimeter, "approvedEndpoints"),
    minimumTlsVersion: textAt(perimeter, "minimumTlsVersion") ?? "1.2",
    breakGlass: textsAt(perimeter, "breakGlassPrincipals"),
    services: textsAt(resource, "services"),
    isKey: field(resource, "type") === "AWS::KMS::Key",
    arns: arnsOf(resource)
  };
}
function arnsOf(resource) {
  const [name, arn] = [textAt(resource, "name"), textAt(resource, "arn")];
  switch (field(resource, "type") ?? "AWS::S3::Bucket") {
    case "AWS::S3::Bucket":
      return name === void 0 ? [] : ["", "/*"].map((below) => `arn:${partitionOf(resource)}:s3:::${name}${below}`);
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
    case "AWS::S3::AccessPoint":
      return arn === void 0 ? [] : [arn, `${arn}/object/*`];
    // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
    case "AWS::KMS::Key":
      return ["*"];
    default:
      return arn === void 0 ? [] : [arn];
  }
}
function partitionOf(resource) {
  return textAt(resource, "partition") ?? "aws";
}
function textAt(value, name) {
  const text = field(value, name);
  return typeof text === "string" ? text : void 0;
}
function textsAt(value, name) {
  const list = field(value, name);
  return isList(list) ? list.filter((each) => typeof each === "string") : [];
}

// src/policy/repair/statement-edits.ts
function statementEdits(question, policy, ours, named) {
  const meant = statementsOf(policy).filter(({ index }) => named.includes(index));
  const out = meant.length === 0 ? [] : [takenOut(meant)];
  switch (question) {
    case "no-lockout":
      return [...meant.flatMap((statement) => exemptions(statement, ours)), ...out, ...accountsOwn(ours)];
    case "admin-separate":
      return [...meant.filter(isAllow).flatMap(halves), ...out];
    default:
      return out;
  }
}
function isAllow({ value }) {
  return field(value, "Effect") === "Allow";
}
function takenOut(statements) {
  return {
    text: `take ${statements.map(({ name }) => name).join(" and ")} out`,
    // From the last to the first: the places of those before stay.
    apply: (policy) => statements.reduceRight((here, statement) => statementEdit(statement, "", () => void 0).apply(here), policy)
  };
}
function exemptions(statement, { breakGlass }) {
  if (breakGlass.length === 0) return [];
  return [
    statementEdit(
      statement,
      `exempt ${breakGlass.join(" and ")} by ArnNotEquals aws:PrincipalArn`,
      (here) => withClause(here, "ArnNotEquals", "aws:PrincipalArn", breakGlass)
    )
  ];
}
function accountsOwn({ root, isKey }) {
  if (root === void 0 || !isKey) return [];
  const statement = mapOf([
    ["Sid", "EnableAccountPolicies"],
    ["Effect", "Allow"],
    ["Principal", mapOf([["AWS", root]])],
    ["Action", "kms:*"],
    ["Resource", "*"]
  ]);
  return [{ text: `add ${JSON.stringify(statement)}`, apply: (policy) => withMore(policy, statement) }];
}
function halves(statement) {
  const only = (what, actions) => statementEdit(
    statement,
    `allow ${what} only (${actions.join(", ")})`,
    (here) => withField2(withField2(here, "NotAction", void 0), "Action", actions)
  );
  return [only("administration", ADMINISTRATION), only("use", USE)];
}
var ADMINISTRATION = [
  ...["Create", "Describe", "Enable", "List", "Put", "Update", "Revoke", "Disable", "Get", "Delete"].map(
    (verb) => `kms:${verb}*`
  ),
  "kms:TagResource",
  "kms:UntagResource",
  "kms:ScheduleKeyDeletion",
  "kms:CancelKeyDeletion"
];
var USE = [
  "kms:Encrypt",
  "kms:Decrypt",
  "kms:ReEncrypt*",
  "kms:GenerateDataKey*",
  "kms:DescribeKey"
];

// src/policy/repair/repair.ts
var MAX_TRIES = 60;
var MAX_ROUNDS = 6;
function repair(subject, question, asked) {
  const before = documentOf(subject.policy);
  if (before === void 0) return void 0;
  const tries = { left: MAX_TRIES };
  const told = [];
  let here = before;
  let found = asked;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits2 = editsFor(question, here, subject, found);
    const { closing, narrowing } = triedOut(edits2, here, subject, found, tries);
    if (closing !== void 0) return { text: [...told, closing.text].join("; then "), policy: closing.apply(here) };
    const next = isOneByOne(question) ? narrowing ?? edits2.at(-1) : void 0;
    if (next === void 0 || tries.left <= 0) return void 0;
    told.push(next.text);
    here = next.apply(here);
    found = answer(here, subject, question) ?? found;
  }
  return void 0;
}
function documentOf(policy) {
  if (policy === void 0)
    return mapOf([
      ["Version", "2012-10-17"],
      ["Statement", []]
    ]);
  const parsed = typeof policy === "string" ? parsePolicy(policy) : { value: policy };
  return typeof parsed !== "string" && isMap(parsed.value) ? parsed.value : void 0;
}
function triedOut(edits2, policy, subject, { question, statements = [] }, tries) {
  let narrowing;
  for (const edit of edits2) {
    if (tries.left-- <= 0) break;
    const after = answer(edit.apply(policy), subject, question);
    if (after?.verdict === "pass") return { closing: edit };
    if (after?.verdict === "fail" && !after.statements?.some((index) => statements.includes(index))) narrowing ??= edit;
  }
  return narrowing === void 0 ? {} : { narrowing };
}
function answer(policy, subject, question) {
  return ask({ ...subject, policy }, [question])[0];
}
function editsFor(question, policy, subject, asked) {
  const ours = oursOf(subject);
  if (question.startsWith("endpoint-policy-")) return pinned(ours);
  if (isAboutAllows(question)) return allowEdits(question, policy, ours, asked.statements ?? []);
  if (STATEMENT_QUESTIONS.has(question)) return statementEdits(question, policy, ours, asked.statements ?? []);
  return denyEdits(question, policy, ours);
}
function isOneByOne(question) {
  return isAboutAllows(question) || STATEMENT_QUESTIONS.has(question);
}
function isAboutAllows(question) {
  return question === "not-public" || question === "trusted-accounts-only" || question === "no-confused-deputy";
}

// src/facts/policy/edit-of.ts
var MAX_EDITS = 300;
var edits = /* @__PURE__ */ new Map();
function editOf(subject, asked, madeUp) {
  const key = keyOf([subject, asked.question]);
  if (!edits.has(key) && edits.size < MAX_EDITS) edits.set(key, repair(subject, asked.question, asked));
  const edit = edits.get(key);
  return edit === void 0 || madeUp === void 0 ? edit : withoutAccount(edit, madeUp);
}
function withoutAccount({ text, policy }, account) {
  const written = (value) => {
    if (typeof value === "string") return value.replaceAll(account, "<AWS::AccountId>");
    if (isList(value)) return value.map(written);
    return isMap(value) ? mapOf(Object.entries(value).map(([key, each]) => [key, written(each)])) : value;
  };
  return { text: String(written(text)), policy: written(policy) };
}

// src/facts/policy/named-in-policy.ts
var MAX_DEPTH3 = 50;
function namedInPolicy(policy) {
  if (policy === void 0) return NOTHING;
  if (last3?.policy !== policy) last3 = { policy, named: namedIn(policy) };
  return last3.named;
}
var last3;
var NOTHING = { accounts: [], endpoints: [], vpcs: [], regions: [], partitions: [] };
function namedIn(policy) {
  const accounts = /* @__PURE__ */ new Set();
  const endpoints = /* @__PURE__ */ new Set();
  const vpcs = /* @__PURE__ */ new Set();
  const regions = /* @__PURE__ */ new Set();
  const partitions = /* @__PURE__ */ new Set();
  const look = (value, depth) => {
    if (depth > MAX_DEPTH3) return;
    if (isList(value)) for (const each of value) look(each, depth + 1);
    else if (isMap(value)) for (const each of Object.values(value)) look(each, depth + 1);
    else if (isHole(value) && value.kind === "text") for (const part of value.parts) look(part, depth + 1);
    else if (typeof value === "string" || typeof value === "number") {
      const text = String(value);
      for (const [account] of text.matchAll(/(?<![\w-])\d{12}(?![\w-])/g)) accounts.add(account);
      const [, partition, region] = /^arn:(aws[a-z-]*):[a-z0-9-]+:([a-z0-9-]*):/.exec(text) ?? [];
      if (partition !== void 0) partitions.add(partition);
      if (region !== void 0 && region !== "") regions.add(region);
      if (/^vpce-[^*?]+$/.test(text)) endpoints.add(text);
      else if (/^vpc-[^*?]+$/.test(text)) vpcs.add(text);
    }
  };
  look(policy, 0);
  return {
    accounts: [...accounts],
    endpoints: [...endpoints],
    vpcs: [...vpcs],
    regions: [...regions],
    partitions: [...partitions]
  };
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
  const last4 = text.parts.length - 1;
  let from = 0;
  for (const [i, part] of text.parts.entries()) {
    if (typeof part !== "string") continue;
    if (i === 0) {
      if (!literal.startsWith(part)) return false;
      from = part.length;
    } else if (i === last4) {
      return literal.length - part.length >= from && literal.endsWith(part);
    } else {
      const at = literal.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
  }
  return true;
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
  const cut2 = resource[slash];
  const name = typeof cut2 === "string" ? [...resource.slice(0, slash), cut2.slice(0, cut2.indexOf("/"))] : resource;
  const text = textOf(name);
  return text === "" ? void 0 : text;
}

// src/facts/policy/stand-ins.ts
function standInsFor(r, estate, home) {
  const name = nameOf(r);
  const named = (text) => isPlaceholder(name) ? text.replaceAll(name, bracketed(r)) : text;
  const write = (value, isPrincipal = false) => {
    if (typeof value === "string") return isHole(name) && mayBe(name, value) ? doubtOf(name) : named(value);
    if (isList(value)) return value.map((each) => write(each, isPrincipal));
    if (isMap(value))
      return mapOf(Object.entries(value).map(([key, each]) => [key, write(each, isPrincipal || key === "Principal")]));
    if (!isHole(value)) return value;
    const written = writeHole(value);
    return isPrincipal && isHole(written) && written.kind === "text" ? identityOf(written.parts, home) : written;
  };
  const writeHole = (hole) => {
    const named2 = isHole(name) ? bucketNameIn(hole) : void 0;
    const isOwn = named2 !== void 0 && isHole(name) && sameText(named2, name) === "yes";
    const parts = hole.kind === "text" ? hole.parts : [hole];
    return textOf(parts.map((part) => isOwn ? partOfName(part, home) : writePart(part)));
  };
  const writePart = (part) => {
    if (!isHole(part)) return part;
    if (sameText(part, r.scope.account) === "yes") return home.account;
    if (part.kind === "ref") return textOfRef(part, estate, home) ?? part;
    return pseudoText(part, home) ?? part;
  };
  return (value) => !isHole(name) && !isPlaceholder(name) && isPlain(value) ? value : write(value);
}
function identityOf(parts, home) {
  const [first = ""] = parts;
  const isNamed2 = typeof first === "string" && /^arn:[\w-]+:iam::\d{12}:(?:role|user)\//.test(first);
  return textOf(isNamed2 ? parts.map((part) => partOfName(part, home)) : parts);
}
function bracketed(r) {
  return `<${r.id.slice(r.id.indexOf("#") + 1)}>`;
}
function bucketNameOf(r, home) {
  const name = nameOf(r);
  if (!isHole(name)) return name === void 0 || isPlaceholder(name) ? bracketed(r) : name;
  const text = textOf((name.kind === "text" ? name.parts : [name]).map((part) => partOfName(part, home)));
  return typeof text === "string" ? text : bracketed(r);
}
function bucketArn(r, home) {
  return `arn:${home.partition}:s3:::${bucketNameOf(r, home)}`;
}
function nameOf(r) {
  const name = r.recorded ? r.identity : valueAt(r.properties, "/BucketName");
  return typeof name === "string" || isHole(name) ? name : void 0;
}
function isPlaceholder(name) {
  return typeof name === "string" && name.includes("${");
}
function mayBe(name, text) {
  const named = text.startsWith("arn:") ? bucketNameIn(text) : void 0;
  return typeof named === "string" && !/[*?]/.test(named) && sameText(name, named) === "maybe";
}
function partOfName(part, home) {
  if (!isHole(part)) return part;
  if (part.kind === "unknown" && part.reason === "parameter" && part.detail !== void 0)
    return pseudoText(part, home) ?? `<${part.detail}>`;
  return part;
}
function pseudoText(part, { region, partition }) {
  if (part.kind !== "unknown" || part.reason !== "parameter") return void 0;
  if (part.detail === "AWS::Partition") return partition;
  if (part.detail === "AWS::Region") return region;
  return part.detail === "AWS::URLSuffix" ? "amazonaws.com" : void 0;
}
var TEXTS = {
  "AWS::S3::Bucket": { "": bucketNameOf, Arn: bucketArn },
  "AWS::IAM::Role": {
    "": (r) => namedBy(r, "/RoleName"),
    Arn: (r, home) => identityArn(r, home, "role", "/RoleName")
  },
  "AWS::IAM::User": {
    "": (r) => namedBy(r, "/UserName"),
    Arn: (r, home) => identityArn(r, home, "user", "/UserName")
  },
  "AWS::EC2::VPCEndpoint": { "": endpointId, Id: endpointId },
  "AWS::EC2::VPC": { "": vpcId, VpcId: vpcId },
  "AWS::KMS::Key": {
    "": bracketed,
    KeyId: bracketed,
    Arn: (r, home) => regionalArn("kms", `key/${bracketed(r)}`, home)
  },
  "AWS::CloudFront::Distribution": { "": bracketed, Id: bracketed },
  "AWS::CloudTrail::Trail": {
    Arn: (r, home) => regionalArn("cloudtrail", `trail/${namedBy(r, "/TrailName")}`, home)
  }
};
function regionalArn(service, name, { account, region, partition }) {
  return `arn:${partition}:${service}:${region}:${account}:${name}`;
}
function identityArn(r, { account, partition }, kind, name) {
  return `arn:${partition}:iam::${account}:${kind}${pathOf2(r)}${namedBy(r, name)}`;
}
function textOfRef({ resource, attribute }, estate, home) {
  const target = estate.byId(resource);
  if (target === void 0) return void 0;
  return TEXTS[target.type]?.[attribute ?? ""]?.(target, home);
}
function endpointId(r) {
  return r.recorded ? r.identity : `vpce-${bracketed(r)}`;
}
function vpcId(r) {
  return r.recorded ? r.identity : `vpc-${bracketed(r)}`;
}
function namedBy(r, pointer) {
  const name = valueAt(r.properties, pointer);
  return typeof name === "string" ? name : bracketed(r);
}
function pathOf2(r) {
  const path = valueAt(r.properties, "/Path");
  return typeof path === "string" && /^\/(.*\/)?$/.test(path) ? path : "/";
}

// src/facts/policy/readings.ts
var ENDPOINT = "AWS::EC2::VPCEndpoint";
var VPC = "AWS::EC2::VPC";
var PERIMETER_READS = [
  { type: ENDPOINT, pointer: "/VpcId" },
  { type: VPC, pointer: "/CidrBlock" }
];
var MAX_ACCOUNTS = 4;
function readingsOf(r, estate, perimeter, policy) {
  const named = namedInPolicy(policy);
  const accounts = accountsOf(r, perimeter, named);
  const regions = regionsOf(r, named);
  const partition = partitionOf2(r, named);
  const endpoints = approved(ENDPOINT, endpointId, named.endpoints, perimeter.approvedEndpoints, estate);
  const vpcs = approved(VPC, vpcId, named.vpcs, perimeter.approvedEndpoints === "estate" ? "estate" : [], estate);
  const sure = { endpoints: endpoints.sure, vpcs: [...perimeter.approvedVpcs, ...vpcs.sure] };
  const open = [...endpoints.open, ...vpcs.open].filter((id) => !perimeter.approvedVpcs.includes(id));
  const networks = [sure];
  if (open.length > 0)
    networks.push({ endpoints: [...sure.endpoints, ...endpoints.open], vpcs: [...sure.vpcs, ...vpcs.open] });
  const all2 = accounts.flatMap(
    (account) => regions.flatMap(
      (region) => networks.map((network) => ({
        home: { account, region, partition },
        perimeter: asValue(perimeter, account, accounts.length > 1, network)
      }))
    )
  );
  return { all: all2, doubt: doubtAbout(open, accounts, regions) };
}
function accountsOf({ scope }, perimeter, { accounts }) {
  if (typeof scope.account === "string" && /^\d{12}$/.test(scope.account)) return [scope.account];
  const ours = [.../* @__PURE__ */ new Set([...perimeter.accounts, ...perimeter.organizationAccounts])];
  const named = accounts.slice(0, MAX_ACCOUNTS);
  if (ours.length > 0) {
    const unnamed = ours.find((id) => !accounts.includes(id));
    return [...unnamed === void 0 ? [] : [unnamed], ...ours.filter((id) => named.includes(id))];
  }
  const fresh = Array.from({ length: accounts.length + 1 }, (_, i) => String(111111111111 + i));
  return [...fresh.filter((id) => !accounts.includes(id)).slice(0, 1), ...named];
}
function regionsOf({ scope }, { regions }) {
  return typeof scope.region === "string" ? [scope.region] : ["<region>", ...regions.slice(0, MAX_REGIONS)];
}
var MAX_REGIONS = 2;
function partitionOf2({ scope }, { partitions }) {
  return typeof scope.partition === "string" ? scope.partition : partitions[0] ?? "aws";
}
function approved(type, idOf, named, listed2, estate) {
  const own2 = estate.ofType(type).map(idOf);
  if (listed2 !== "estate") {
    const unlisted = named.filter((id) => !listed2.includes(id));
    return { sure: listed2, open: unlisted.filter((id) => own2.includes(id) && id.includes("<")) };
  }
  const sure = type === ENDPOINT || estate.complete(ENDPOINT) ? own2 : [];
  return { sure, open: estate.complete(type) ? [] : named.filter((id) => !sure.includes(id)) };
}
function asValue(perimeter, account, isGuess, network) {
  const { organization, organizationAccounts } = perimeter;
  const isListed = organizationAccounts.includes(account) || organizationAccounts.length > 0 && !isGuess;
  return mapOf([
    ["accounts", perimeter.accounts],
    ...organization === void 0 ? [] : [["organization", organization]],
    // Its list holds the owner; an account that nobody knows, or a list that was left out, is taken to be in it.
    ["organizationAccounts", isListed ? organizationAccounts : [...organizationAccounts, account]],
    ["approvedEndpoints", network.endpoints],
    ["approvedVpcs", network.vpcs],
    ["corporateCidrs", perimeter.corporateCidrs],
    ["breakGlassPrincipals", perimeter.breakGlassPrincipals],
    ["allowForwardedAccess", perimeter.allowForwardedAccess],
    ["minimumTlsVersion", perimeter.minimumTlsVersion]
  ]);
}
function doubtAbout(ids, accounts, regions) {
  const [id] = ids;
  if (id !== void 0) return unknownHole("outside-this-scan", `whether ${id} is an approved one of yours`);
  if (accounts.length === 1)
    return unknownHole("parameter", `AWS::Region, which may be ${regions.slice(1).join(" or ")}`);
  return unknownHole("parameter", `AWS::AccountId, which may be ${accounts.slice(1).join(" or ")}`);
}

// src/facts/policy/answers.ts
function answersOf({ of, policy, absent, about }, questions, estate, perimeter) {
  const written = writtenFor(of, estate, policy);
  const { all: all2, doubt: doubt2 } = readingsOf(of, estate, perimeter, written);
  const inReadings = all2.map((reading) => {
    const { home } = reading;
    const { account, partition } = home;
    const judged2 = policy === void 0 ? absent?.(home) : standInsFor(of, estate, home)(policy);
    const resource = definedOnly({ ...about(home), account, partition });
    const subject = { policy: judged2, resource, perimeter: reading.perimeter };
    return { account, judged: judged2, ...askOnce(subject, questions) };
  });
  const [first] = inReadings;
  if (first === void 0) throw new Error("bug: a policy without a reading");
  const isWritten2 = typeof of.scope.account === "string" || namedInPolicy(written).accounts.includes(first.account);
  const madeUp = isWritten2 ? void 0 : first.account;
  return new Map(
    questions.map((question, i) => {
      const verdicts = new Set(inReadings.map(({ asked: asked2 }) => asked2[i]?.verdict));
      const asked = first.asked[i];
      const unsure = inReadings.find((each) => each.asked[i]?.verdict === "unknown");
      const why = unsure && whyUnknown(unsure.named(unsure.asked[i]), first.judged);
      const verdict = why?.hole ?? (verdicts.size > 1 ? doubt2 : asked.verdict);
      const answer2 = {
        verdict,
        unknownAt: why?.at,
        asked: () => first.named(asked),
        policy: first.judged,
        edit: () => {
          const edit = editOf(first.subject, asked, madeUp);
          return edit && first.named(edit);
        }
      };
      return [question, answer2];
    })
  );
}
var NOWHERE = { account: "<account>", region: "<region>", partition: "aws" };
function writtenFor(of, estate, policy) {
  return policy === void 0 ? void 0 : standInsFor(of, estate, NOWHERE)(policy);
}
function definedOnly(map) {
  return mapOf(Object.entries(map).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]));
}
function whyUnknown({ reason = "" }, policy) {
  const holes = policy === void 0 ? [] : holesIn(policy, "", 0);
  const meant = holes.find(({ at }) => reason.includes(at)) ?? (reason.startsWith("/") ? holes[0] : void 0);
  return meant ?? { hole: unknownHole("analysis-limit", reason) };
}
var MAX_DEPTH4 = 50;
function holesIn(value, at, depth) {
  if (depth > MAX_DEPTH4) return [];
  if (isHole(value)) return [{ at, hole: doubtOf(value) }];
  if (!isList(value) && !isMap(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => holesIn(each, child(at, key), depth + 1));
}

// src/facts/policy/tell.ts
function tell(answer2, r, found) {
  const { verdict, unknownAt, policy } = answer2;
  const here = [place(found.holder, found.at)];
  if (verdict === "pass") return { found: "no such request gets through", at: here };
  if (verdict !== "fail")
    return { found: "", at: unknownAt === void 0 ? here : [place(found.holder, pathIn(found, unknownAt))] };
  const asked = answer2.asked();
  const { request, statements = [] } = asked;
  const sourceOf = (pointer, label) => place(found.holder, pathIn(found, pointer), label);
  if (request === void 0) {
    const named = statements.map((index) => sourceOf(statementPointer(policy, index)));
    return { found: inWords(asked), at: named.length > 0 ? named : here };
  }
  const read = normalise(policy ?? NO_POLICY, "resource");
  const steps = policy === void 0 ? [] : stepsOf(request, read);
  const isAllowed2 = steps.some(({ text }) => text.endsWith("allows it"));
  const allowed = isAllowed2 ? [] : [callersOwn(r, found)];
  const sources = [...allowed, ...steps.map(({ at, text }) => sourceOf(at, text))];
  const first = decidingStep(asked, steps, read);
  const places = first === void 0 ? sources : [sourceOf(first.at, first.text), ...sources];
  const words = requestInWords(request);
  return {
    found: `${words} is allowed: ${sources.map(({ label }) => label).join("; ")}`,
    at: places.length > 0 ? places : here,
    witness: {
      request,
      text: words,
      steps: sources
    }
  };
}
function callersOwn(r, { policy, holder, at }) {
  if (policy !== void 0) return place(holder, at, "the caller's own policies may allow it");
  return place(r, "", "the caller's own policies may allow it, and no policy of the resource denies it");
}
var NO_POLICY = { Statement: [] };
function stepsOf(request, policy) {
  const read = readRequest(request);
  return typeof read === "string" ? [] : explainRequest(evaluateLayer([policy], read).statements.flat(), read);
}
var KEYS = {
  "vpc-endpoint-only": /aws:SourceVpc/i,
  "tls-only": /aws:SecureTransport/i,
  "tls-minimum-version": /s3:TlsVersion/i,
  "encryption-enforced-on-put": /s3:x-amz-server-side-encryption/i
};
function decidingStep({ question, statements = [] }, steps, policy) {
  const key = KEYS[question];
  const isMeant = (index) => key !== void 0 && policy.statements[index]?.effect === "Deny" && policy.statements[index].conditions.some((condition) => key.test(condition.key));
  return steps.find(({ statement }) => isMeant(statement)) ?? statements.map((index) => steps.find(({ statement }) => statement === index)).find((each) => each !== void 0);
}
function pathIn({ isText, at }, pointer) {
  return isText ? at : `${at}${pointer}`;
}
function statementPointer(policy, index) {
  const statement = policy === void 0 ? void 0 : normalise(policy, "resource").statements[index];
  return statement?.at ?? "";
}
var WRONG = {
  "no-lockout": { named: "nobody but the root user gets past", unnamed: "no statement lets anybody change it" },
  "statements-effective": { named: "no request meets, or is let through by,", unnamed: "a statement has no effect" },
  "admin-separate": { named: "the same principal may do both by", unnamed: "the same principal may do both" }
};
function inWords({ question, statements = [] }) {
  const { named, unnamed } = WRONG[question] ?? { named: "it does not hold by", unnamed: "it does not hold" };
  const numbers = statements.map((index) => index + 1).join(", ");
  return numbers === "" ? unnamed : `${named} statement${statements.length > 1 ? "s" : ""} ${numbers}`;
}

// src/facts/policy/policy-fact.ts
function policyFact({ name, type, reads, params = [], questions, find, absent, about }) {
  return {
    name,
    type,
    reads: [...reads, ...PERIMETER_READS],
    ...params.length > 0 && { params },
    fields: ["/exists", ...Object.keys(questions).flatMap((each) => [`/${each}`, `/${each}/holds`, `/${each}/found`])],
    derive: (r, estate, perimeter, given) => {
      const found = find(r, estate);
      const fields = Object.entries(questions);
      if (isHole(found)) return unknowable(found, r, ["exists", ...fields.map(([field2]) => field2)]);
      const { policy, holder, at } = found;
      const answers = answersOf(
        { of: r, policy, absent, about: about(r, given) },
        Object.values(questions),
        estate,
        perimeter
      );
      const exists = { value: policy !== void 0, source: { basis: "derived", at: [place(holder, at)] } };
      const all2 = [["exists", exists]];
      for (const [name2, question] of fields) all2.push([name2, fieldOf(answers.get(question), r, found)]);
      return {
        value: mapOf(all2.map(([name2, { value }]) => [name2, value])),
        sources: new Map(all2.map(([name2, { source }]) => [child("", name2), source]))
      };
    }
  };
}
function fieldOf(answer2, r, found) {
  const { verdict, edit } = answer2;
  if (verdict !== "fail") {
    const { found: words, at } = tell(answer2, r, found);
    const [holds, inWords4] = isHole(verdict) ? [verdict, verdict] : [true, words];
    const value2 = mapOf([
      ["holds", holds],
      ["found", inWords4]
    ]);
    return { value: value2, source: { basis: "derived", at } };
  }
  let known;
  const told = () => {
    known ??= tell(answer2, r, found);
    return known;
  };
  const value = mapOf([["holds", false]]);
  Object.defineProperty(value, "found", { enumerable: true, get: () => told().found });
  const source = {
    basis: "derived",
    get at() {
      return told().at;
    },
    get witness() {
      return told().witness;
    },
    edit
  };
  return { value, source };
}
function unknowable(why, r, fields) {
  const sources = fields.map((name) => [child("", name), { basis: "derived", at: [place(r, "")] }]);
  return { value: mapOf(fields.map((name) => [name, why])), sources: new Map(sources) };
}

// src/facts/bucket-policy.ts
var POLICY = "AWS::S3::BucketPolicy";
var AT = "/PolicyDocument";
var BUCKET_POLICY_READS = [
  { type: "AWS::S3::Bucket", pointer: "/BucketName" },
  { type: POLICY, pointer: "/Bucket" },
  { type: POLICY, pointer: AT }
];
var bucketPolicy = policyFact({
  name: "bucketPolicy",
  type: "AWS::S3::Bucket",
  reads: BUCKET_POLICY_READS,
  questions: {
    notPublic: "not-public",
    tlsOnly: "tls-only",
    minimumTlsVersion: "tls-minimum-version",
    vpcEndpointOnly: "vpc-endpoint-only",
    trustedAccountsOnly: "trusted-accounts-only",
    noConfusedDeputy: "no-confused-deputy",
    noLockout: "no-lockout",
    effective: "statements-effective"
  },
  find: (r, estate) => attachedPolicy(r, estate, { type: POLICY, to: "/Bucket", at: AT }),
  about: (r) => (home) => ({ type: "AWS::S3::Bucket", name: bucketNameOf(r, home) })
});

// src/facts/decided.ts
function all(answers) {
  return answers.includes(false) ? false : answers.find(isHole) ?? true;
}
function any(answers) {
  return answers.includes(true) ? true : answers.find(isHole) ?? false;
}
function not(answer2) {
  return isHole(answer2) ? answer2 : !answer2;
}
function is(value, expected) {
  if (!isHole(value)) return value === expected;
  if (value.kind === "text" && !(typeof expected === "string" && couldBe(value, expected))) return false;
  return doubtOf(value);
}

// src/facts/access-point-policy.ts
var ACCESS_POINT = "AWS::S3::AccessPoint";
var own = policyFact({
  name: "accessPointPolicy",
  type: ACCESS_POINT,
  reads: ["/Policy", "/Name", "/Bucket"].map((pointer) => ({ type: ACCESS_POINT, pointer })),
  questions: {
    notPublic: "not-public",
    tlsOnly: "tls-only",
    trustedAccountsOnly: "trusted-accounts-only",
    vpcEndpointOnly: "vpc-endpoint-only"
  },
  find: (r) => knownByName(r, "/Name", ownPolicy(r, "/Policy")),
  about: (r) => (home) => {
    const name = namedBy(r, "/Name");
    return { type: ACCESS_POINT, name, arn: regionalArn("s3", `accesspoint/${name}`, home) };
  }
});
var accessPointPolicy = {
  ...own,
  reads: [...own.reads, ...BUCKET_POLICY_READS],
  derive: (r, estate, perimeter, params) => {
    const alone = own.derive(r, estate, perimeter, params);
    const bucket = bucketOf(r, estate);
    const ofBucket = isHole(bucket) ? void 0 : bucketPolicy.derive(bucket, estate, perimeter, params).value;
    const joined = ["tlsOnly", "vpcEndpointOnly"].map((question) => {
      const answer2 = field(alone.value, question);
      const holds = any([
        decided(field(answer2, "holds") ?? answer2),
        ofBucket === void 0 ? bucket : decided(valueAt(ofBucket, `/${question}/holds`))
      ]);
      const found = isHole(holds) ? holds : holds ? "no such request gets through" : field(answer2, "found") ?? "";
      return [
        question,
        mapOf([
          ["holds", holds],
          ["found", found]
        ])
      ];
    });
    const value = isHole(alone.value) ? alone.value : mapOf([...Object.entries(alone.value), ...joined]);
    return { value, sources: alone.sources };
  }
};
function bucketOf(r, estate) {
  const { yes, maybe } = estate.joined(r, { type: "AWS::S3::Bucket", from: "/Bucket" });
  const [bucket] = yes;
  const [doubtful] = maybe;
  if (bucket !== void 0) return bucket;
  if (doubtful !== void 0) return doubtOfJoin(doubtful, valueAt(r.properties, "/Bucket"));
  return unknownHole("outside-this-scan", "the access point's bucket");
}
function decided(value) {
  return isHole(value) ? doubtOf(value) : value === true;
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
  const own2 = new Set([...yes, ...maybe].map((each) => each.id));
  const ofOthers = estate.ofType(type).filter((each) => !own2.has(each.id));
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
    const covering = trails.find(({ answer: answer2 }) => answer2 === true);
    if (covering !== void 0) return field2(covering.resource.identity);
    const doubt2 = trails.map(({ answer: answer2 }) => answer2).find(isHole);
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
    const own2 = { ...named, at: [place(r, DESTINATION)] };
    const isTarget = others.value === true || itself.value === false ? received(r, yes, maybe) : itself;
    return derived({ isTarget, receivesFromOthers: others, receivesItsOwn: itself.value === false ? own2 : itself });
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
  fields: ["/isOpen", "/isPublic", "/grants"],
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
    const isSomeOpen = (some2) => {
      if (some2.some((grant) => typeof grant.open === "string")) return isHole(owner) ? doubtOf(owner) : true;
      return some2.map((grant) => grant.open).find(isHole) ?? false;
    };
    const at = (open.length > 0 ? open : grants).map((grant) => place(r, grant.at));
    const source = { basis: "derived", at: at.length > 0 ? at : [place(r, CANNED), place(r, GRANTS)] };
    return derived({
      isOpen: { value: isSomeOpen(grants), ...source },
      isPublic: { value: isSomeOpen(grants.filter(({ isPublic }) => isPublic)), ...source },
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
  if (isHole(value)) return [{ open: doubtOf(value), at: CANNED, isPublic: true }];
  if (value !== void 0 && PUBLIC_CANNED.includes(value))
    return [{ open: `the canned ACL ${value}`, at: CANNED, isPublic: true }];
  return value === "LogDeliveryWrite" ? logGrant("the canned ACL LogDeliveryWrite", CANNED, isLogTarget) : [];
}
function explicit(r, isLogTarget) {
  const list = valueAt(r.properties, GRANTS);
  if (isHole(list)) return [{ open: doubtOf(list), at: GRANTS, isPublic: true }];
  if (!isList(list)) return [];
  return list.flatMap((grant, i) => {
    const at = `${GRANTS}/${i}`;
    if (isHole(grant)) return [{ open: doubtOf(grant), at, isPublic: true }];
    const grantee = valueAt(grant, "/Grantee/URI");
    const permission = field(grant, "Permission");
    if (isHole(grantee)) return [{ open: doubtOf(grantee), at, isPublic: true }];
    if (typeof grantee !== "string") return [];
    const group = EVERYBODY.exec(grantee)?.[1];
    if (group !== void 0) return [{ open: `${inWords2(permission)} to ${group}`, at, isPublic: true }];
    if (!LOG_DELIVERY.test(grantee)) return [];
    const words = `${inWords2(permission)} to LogDelivery`;
    if (isHole(permission)) return [{ open: doubtOf(permission), at, isPublic: false }];
    const isNeeded = permission !== void 0 && LOG_PERMISSIONS.includes(permission);
    return isNeeded ? logGrant(words, at, isLogTarget) : [{ open: words, at, isPublic: false }];
  });
}
function logGrant(words, at, isLogTarget) {
  const isTarget = isLogTarget();
  if (isTarget === true) return [];
  const open = isHole(isTarget) ? doubtOf(isTarget) : `${words}, although no bucket logs to this one`;
  return [{ open, at, isPublic: false }];
}
function inWords2(permission) {
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
    const list = listOf2(r);
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
function listOf2(r) {
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
  const last4 = parts[at];
  const slash = last4.indexOf("/");
  return {
    kind: "bucket",
    name: textOf([...parts.slice(0, at), last4.slice(0, slash)]),
    key: textOf([last4.slice(slash + 1), ...parts.slice(at + 1)])
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
function ofChoice(condition, decide, answer2) {
  let isNested = false;
  const peek = () => {
    isNested = true;
    return void 0;
  };
  const then = answer2(true, peek);
  if (answer2(false, peek) === then && !isNested) return then;
  const truth = decide(condition);
  return truth === void 0 ? "maybe" : answer2(truth, decide);
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
  if (likeness === "maybe") return doubtOf([prefix.name, ...names].find(isHole) ?? nameOf2(bucket));
  if (prefix.key === "") return "all";
  return isHole(prefix.key) ? doubtOf(prefix.key) : "some";
}
function allIfNamed(start, bucket, names) {
  if (isHole(start)) return isNamed(start, bucket, names, UNDECIDED) === "yes" ? "all" : doubtOf(start);
  if (names.length === 0) return nameOf2(bucket);
  const text = String(start);
  const starts = names.map((name) => isHole(name) && name.kind === "text" ? name.parts[0] : name);
  if (starts.some((name) => typeof name === "string" && name.startsWith(text))) return "all";
  const open = names.find((name, i) => {
    const known = starts[i];
    return isHole(name) && (typeof known !== "string" || text.startsWith(known));
  });
  return isHole(open) ? doubtOf(open) : "none";
}
function nameOf2(bucket) {
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
  const last4 = isHole(value) && value.kind === "text" ? value.parts.at(-1) : value;
  return typeof last4 === "string" && last4.endsWith(":s3");
}
function admitsObjectsOf(r, fieldSelector, estate) {
  const share = (value) => objectsUnder(value, r, estate);
  const isShare = (value, ...shares) => {
    const found = share(value);
    return isHole(found) ? found : shares.includes(found);
  };
  const operator = (name, answer2) => {
    const values = field(fieldSelector, name);
    return values === void 0 ? true : answer2(values);
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
function overList(values, join, answer2) {
  if (isHole(values)) return doubtOf(values);
  return isList(values) ? join(values.map(answer2)) : false;
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
  const found = answers.find(({ answer: answer2 }) => answer2 === true);
  if (found !== void 0) {
    const at2 = [place(r, ""), place(found.resource, "", "what records them")];
    return { value: found.resource.identity, basis: "derived", at: at2 };
  }
  const maybe = answers.find(({ answer: answer2 }) => isHole(answer2));
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
  return { by: doubtAbout2(named, [keys, replicas, aliases]), at: [] };
}
function managerOf(key) {
  const manager = valueAt(key.properties, "/KeyManager");
  if (isHole(manager)) return manager;
  if (manager === "AWS") return "aws";
  return manager === "CUSTOMER" ? "customer" : unknownHole("not-collected", "KeyManager of the key");
}
function doubtAbout2(named, joins) {
  if (isHole(named) && named.kind !== "ref") return doubtOf(named);
  const maybe = joins.flatMap((join) => join.maybe).at(0);
  if (maybe !== void 0) return doubtOfJoin(maybe, named, valueAt(maybe.properties, "/AliasName"));
  return unknownHole("outside-this-scan", "the key that KMSMasterKeyID names");
}
function isAwsAlias(name) {
  if (typeof name === "string") return /^(arn:.*:)?alias\/aws\/[^:]*$/.test(name);
  if (!isHole(name) || name.kind !== "text") return false;
  const last4 = name.parts.at(-1);
  return typeof last4 === "string" && /:alias\/aws\/[^:]*$/.test(last4);
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
    const read = (pointer) => rivals ?? fieldAt(r, pointer);
    const algorithm = read(ALGORITHM);
    return derived({
      encrypted: encrypted(r, algorithm),
      algorithm,
      keyManager: managerOf2(r, algorithm, estate),
      keyId: read(KEY),
      bucketKey: read(BUCKET_KEY),
      blockedTypes: read(BLOCKED)
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
    const namedBy3 = { ...name, value: formOf(name.value, estate) };
    return derived({ namedBy: namedBy3, name, approved: approved2(r, name, namedBy3.value, estate, params.keys) });
  }
};
function approved2(r, name, form, estate, keys) {
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
    const read = (name) => rivals ?? fieldAt(r, `${RULES4}/0/ServerSideEncryptionByDefault/${name}`);
    const keyId = read("KMSMasterKeyID");
    const approved3 = keyId.value === void 0 ? void 0 : approvedKey(keyId.value, params);
    return derived({ algorithm: read("SSEAlgorithm"), keyId, approved: { ...keyId, value: approved3 } });
  }
};

// src/facts/directory-policy.ts
var BUCKET = "AWS::S3Express::DirectoryBucket";
var POLICY2 = "AWS::S3Express::BucketPolicy";
var directoryPolicy = policyFact({
  name: "directoryPolicy",
  type: BUCKET,
  reads: [
    { type: BUCKET, pointer: "/BucketName" },
    { type: POLICY2, pointer: "/Bucket" },
    { type: POLICY2, pointer: "/PolicyDocument" }
  ],
  questions: { notPublic: "not-public" },
  find: (r, estate) => knownByName(r, "/BucketName", attachedPolicy(r, estate, { type: POLICY2, to: "/Bucket", at: "/PolicyDocument" })),
  about: (r) => (home) => ({
    type: BUCKET,
    arn: regionalArn("s3express", `bucket/${namedBy(r, "/BucketName")}`, home)
  })
});

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

// src/facts/aws-service.ts
var HOLE2 = "";
function awsServiceOf(endpoint) {
  const name = valueAt(endpoint.properties, "/ServiceName");
  const text = textOfParts(name);
  if (text === void 0) return isHole(name) ? doubtOf(name) : void 0;
  const [, region, service] = /^(?:cn\.)?com\.amazonaws\.([^.]+)\.(.+)$/.exec(text) ?? [];
  if (region === "vpce" || isElsewhere(text)) return void 0;
  if (region !== void 0 && service !== void 0 && !service.includes(HOLE2)) return service;
  return isHole(name) ? doubtOf(name) : void 0;
}
function isElsewhere(text) {
  const known = text.slice(0, text.indexOf(HOLE2) + 1 || void 0).replace(HOLE2, "");
  return !STARTS.some((start) => start.startsWith(known) || known.startsWith(start));
}
var STARTS = ["com.amazonaws.", "cn.com.amazonaws."];
function textOfParts(name) {
  if (typeof name === "string") return name;
  if (!isHole(name) || name.kind !== "text") return void 0;
  return name.parts.map((part) => isHole(part) ? HOLE2 : part).join("");
}

// src/facts/endpoint-policy.ts
var ENDPOINT2 = "AWS::EC2::VPCEndpoint";
var endpointPolicy = policyFact({
  name: "endpointPolicy",
  type: ENDPOINT2,
  reads: [
    { type: ENDPOINT2, pointer: "/PolicyDocument" },
    { type: ENDPOINT2, pointer: "/ServiceName" }
  ],
  questions: { restricted: "endpoint-policy-restricted", pinned: "endpoint-policy-pinned" },
  find: (r) => ownPolicy(r, "/PolicyDocument"),
  absent: () => FULL_ACCESS_POLICY,
  about: (r) => () => ({ type: ENDPOINT2, service: serviceOf(r) })
});
function serviceOf(r) {
  const service = awsServiceOf(r);
  return service === void 0 || isHole(service) ? void 0 : String(service);
}

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
var ENDPOINT3 = "AWS::EC2::VPCEndpoint";
var ROUTE_TABLE = "AWS::EC2::RouteTable";
var VPC2 = "AWS::EC2::VPC";
var endpointRoutes = {
  name: "endpointRoutes",
  type: ENDPOINT3,
  reads: [
    { type: ENDPOINT3, pointer: "/VpcId" },
    { type: ENDPOINT3, pointer: "/RouteTableIds" },
    { type: VPC2, pointer: "" },
    { type: ROUTE_TABLE, pointer: "/VpcId" },
    ...ROUTE_TABLE_READS
  ],
  fields: ["/servesAll", "/leftOut"],
  derive: (r, estate) => {
    const [vpc] = estate.joined(r, { type: VPC2, from: "/VpcId" }).yes;
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

// src/facts/exposure.ts
var exposure = {
  name: "exposure",
  type: "AWS::S3::Bucket",
  reads: [...bucketPolicy.reads, ...acl.reads, ...publicAccess.reads],
  fields: ["/isPublic", "/how", "/counted"],
  params: ["declared"],
  derive: (r, estate, perimeter, params) => {
    const policy = bucketPolicy.derive(r, estate, perimeter, params);
    const grants = acl.derive(r, estate, perimeter, params);
    const block = publicAccess.derive(r, estate, perimeter, params);
    const isOn = (flag) => decided2(valueAt(block.value, `/${flag}`));
    const holds = decided2(valueAt(policy.value, "/notPublic/holds"));
    const byPolicy = all([not(holds), not(isOn("restrictPublicBuckets"))]);
    const byAcl = all([decided2(valueAt(grants.value, "/isPublic")), not(isOn("ignorePublicAcls"))]);
    const isPublic = any([byPolicy, byAcl]);
    const policySource = policy.sources.get("/notPublic");
    const sourcesAt = () => [
      ...byPolicy === isPublic ? [policySource, block.sources.get("/restrictPublicBuckets")] : [],
      ...byAcl === isPublic ? [grants.sources.get("/isPublic"), block.sources.get("/ignorePublicAcls")] : []
    ].flatMap((source) => source?.at ?? []);
    const how = [
      ...byPolicy === true ? [valueAt(policy.value, "/notPublic/found") ?? ""] : [],
      ...byAcl === true ? [`its ACL grants ${inWords3(valueAt(grants.value, "/grants"))}`] : []
    ].join("; ");
    const field2 = (value) => ({
      value,
      basis: "derived",
      get at() {
        return sourcesAt();
      }
    });
    const fields = derived({
      isPublic: field2(isPublic),
      how: field2(isHole(isPublic) ? isPublic : how),
      counted: field2(countedIn(r, estate))
    });
    if (byPolicy !== true || policySource === void 0) return fields;
    const proven = [...fields.sources].map(([pointer, source]) => [pointer, { ...policySource, ...source }]);
    return { value: fields.value, sources: new Map(proven) };
  }
};
function countedIn(r, estate) {
  const { yes, maybe } = estate.joined(r, { type: "AWS::S3::AccountPublicAccessBlock", account: true });
  return yes.length + maybe.length > 0 ? "Block Public Access of the bucket and its account" : "Block Public Access of the bucket alone, because its account's is not part of this scan";
}
function decided2(value) {
  return isHole(value) ? doubtOf(value) : value === true;
}
function inWords3(grants) {
  return Array.isArray(grants) ? grants.join(", ") : "";
}

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

// src/facts/named-by.ts
function namedBy2(value, type, r, estate) {
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
var BUCKET2 = "AWS::S3::Bucket";
var NAMED_BUCKET_READS = [{ type: BUCKET2, pointer: "/BucketName" }];
function namedBucket(value, what, r, estate) {
  const name = value === void 0 ? void 0 : bucketNameIn(value);
  if (name === void 0) return unknownHole("outside-this-scan", what);
  const { yes, maybe } = namedBy2(name, BUCKET2, r, estate);
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

// src/facts/key-policy.ts
var KEY3 = "AWS::KMS::Key";
var keyPolicy = policyFact({
  name: "keyPolicy",
  type: KEY3,
  reads: [{ type: KEY3, pointer: "/KeyPolicy" }],
  params: ["services"],
  questions: {
    notPublic: "not-public",
    trustedAccountsOnly: "trusted-accounts-only",
    viaService: "via-service",
    noLockout: "no-lockout",
    adminSeparate: "admin-separate"
  },
  find: (r) => ownPolicy(r, "/KeyPolicy"),
  absent: defaultPolicy,
  about: (r, { services }) => (home) => ({ type: KEY3, arn: r.recorded ? r.id : regionalArn("kms", `key/${bracketed(r)}`, home), services })
});
function defaultPolicy({ account, partition }) {
  return mapOf([
    ["Version", "2012-10-17"],
    [
      "Statement",
      [
        mapOf([
          ["Sid", "Enable IAM User Permissions"],
          ["Effect", "Allow"],
          ["Principal", mapOf([["AWS", `arn:${partition}:iam::${account}:root`]])],
          ["Action", "kms:*"],
          ["Resource", "*"]
        ])
      ]
    ]
  ]);
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
  return pairs2(steps).flatMap(({ first, second, days }) => {
    if (second.to === "deleted") {
      return days > 0 ? [] : [{ says: `a deletion that is not later than the move to ${first.to}`, at: second.at }];
    }
    const isBack = days > 0 && isOtherClass(first, second) && ONWARD[first.to]?.includes(second.to) === false;
    return isBack ? [{ says: `a move from ${first.to} to ${second.to}`, at: second.at }] : [];
  });
}
function stayFaults(steps) {
  const short = pairs2(steps).filter(({ first, second, days }) => {
    const isOnward = second.to === "deleted" ? days > 0 : ONWARD[first.to]?.includes(second.to) === true;
    return isOnward && days >= 0 && days < (PAID_DAYS[first.to] ?? 0) && second.keeps === void 0;
  }).sort((a, b) => a.days - b.days);
  return short.filter(({ first }, i) => short.findIndex((each) => each.first === first) === i).map(({ first, second, days }) => ({
    says: `${days} days in ${first.to}, where ${PAID_DAYS[first.to]} are paid for`,
    at: second.at
  }));
}
function pairs2(steps) {
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
      asked.map(({ answer: answer2 }) => answer2),
      [place(r, NOTIFICATIONS)]
    );
    const foreign = asked.filter(({ answer: answer2 }) => answer2.value === false).map(({ value }) => value);
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

// src/facts/put-encryption.ts
var BUCKET3 = "AWS::S3::Bucket";
var RULES6 = "/BucketEncryption/ServerSideEncryptionConfiguration";
var putEncryption = policyFact({
  name: "putEncryption",
  type: BUCKET3,
  reads: [
    ...BUCKET_POLICY_READS,
    { type: BUCKET3, pointer: `${RULES6}/*/ServerSideEncryptionByDefault/SSEAlgorithm` },
    { type: BUCKET3, pointer: `${RULES6}/*/ServerSideEncryptionByDefault/KMSMasterKeyID` }
  ],
  params: ["strict", "keys"],
  questions: { enforced: "encryption-enforced-on-put" },
  find: (r, estate) => attachedPolicy(r, estate, { type: "AWS::S3::BucketPolicy", to: "/Bucket", at: "/PolicyDocument" }),
  about: (r, { strict, keys }) => {
    const encryption2 = valueAt(r.properties, "/BucketEncryption");
    return (home) => ({ type: BUCKET3, name: bucketNameOf(r, home), encryption: encryption2, strict, keys });
  }
});

// src/facts/replication-rules.ts
var RULES7 = "/ReplicationConfiguration/Rules";
function replicationReads(...others) {
  const names = ["Status", "Destination/Bucket", ...others];
  return [...names.map((name) => ({ type: "AWS::S3::Bucket", pointer: `${RULES7}/*/${name}` })), ...NAMED_BUCKET_READS];
}
function replicationRules(r) {
  const list = valueAt(r.properties, RULES7);
  if (isHole(list)) return [{ at: RULES7, value: doubtOf(list), isEnabled: doubtOf(list) }];
  return (isList(list) ? list : []).map((value, i) => ({ at: child(RULES7, i), value, isEnabled: enabled(value) })).filter((rule) => rule.isEnabled !== false);
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
    const read = (fact, of) => fact.derive(of, estate, perimeter, params).value;
    return derived({
      encryption: compared((target) => isAsEncrypted(read(encryption, r), read(encryption, target))),
      versioning: compared((target) => keeps(isVersioned(read(versioning, r)), isVersioned(read(versioning, target)))),
      objectLock: compared((target) => keeps(is(lockEnabled(r).value, true), is(lockEnabled(target).value, true))),
      publicAccess: compared((target) => isAsClosed(read(publicAccess, r), read(publicAccess, target)))
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
    const ask2 = (question, where) => rules.map((rule) => ({ rule, value: question(rule), at: [place(r, `${rule.at}${where}`)] }));
    const some2 = (question, where) => anyOf(
      ask2((rule) => all([rule.isEnabled, question(rule)]), where),
      nowhere
    );
    const every = (question, where) => allOf(
      ask2((rule) => any([not(rule.isEnabled), question(rule)]), where),
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
var ENDPOINT4 = "AWS::EC2::VPCEndpoint";
var SUBNET2 = "AWS::EC2::Subnet";
var DEAD = /* @__PURE__ */ new Set(["Deleting", "Deleted", "Rejected", "Failed", "Expired"]);
var s3Endpoint = {
  name: "s3Endpoint",
  type: "AWS::EC2::VPC",
  reads: [
    { type: SUBNET2, pointer: "/VpcId" },
    ...["VpcId", "ServiceName", "State"].map((name) => ({ type: ENDPOINT4, pointer: `/${name}` }))
  ],
  fields: ["/endpoint", "/hasSubnets"],
  derive: (r, estate) => derived({ endpoint: endpointOf(r, estate), hasSubnets: hasSubnets(r, estate) })
};
function endpointOf(r, estate) {
  const { yes, maybe } = estate.joined(r, { type: ENDPOINT4, to: "/VpcId" });
  const endpoints = [
    ...yes.map((each) => ({ each, answer: all([leadsToS3(each), isAlive(each)]) })),
    ...maybe.map((each) => ({
      each,
      answer: all([leadsToS3(each), isAlive(each), doubtOfJoin(each, valueAt(each.properties, "/VpcId"))])
    }))
  ].filter(({ answer: answer2 }) => answer2 !== false);
  const at = [place(r, ""), ...endpoints.map(({ each }) => place(each, "", "an endpoint for S3"))];
  const field2 = (value) => ({ value, basis: "derived", at });
  const found = endpoints.find(({ answer: answer2 }) => answer2 === true);
  if (found !== void 0) return field2(found.each.identity);
  const doubt2 = endpoints.map(({ answer: answer2 }) => answer2).find(isHole);
  if (doubt2 !== void 0) return field2(doubt2);
  return field2(
    estate.complete(ENDPOINT4) ? void 0 : unknownHole("outside-this-scan", "an endpoint for S3 in this VPC")
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
  if (candidate === void 0) {
    const isUnread = r.recorded && !estate.complete(SUBNET2);
    const value2 = isUnread ? unknownHole("outside-this-scan", "the subnets of this VPC") : false;
    return { value: value2, basis: "derived", at: [place(r, "")] };
  }
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
    const approved3 = keyArn.value === void 0 ? void 0 : approvedKey(keyArn.value, params);
    return derived({
      algorithm: fieldAt(r, "/EncryptionConfiguration/SSEAlgorithm"),
      keyArn,
      approved: { ...keyArn, value: approved3 }
    });
  }
};

// src/facts/table-policy.ts
var BUCKET4 = "AWS::S3Tables::TableBucket";
var POLICY3 = "AWS::S3Tables::TableBucketPolicy";
var tablePolicy = policyFact({
  name: "tablePolicy",
  type: BUCKET4,
  reads: [
    { type: BUCKET4, pointer: "/TableBucketName" },
    { type: POLICY3, pointer: "/TableBucketARN" },
    { type: POLICY3, pointer: "/ResourcePolicy" }
  ],
  questions: { notPublic: "not-public" },
  find: (r, estate) => knownByName(
    r,
    "/TableBucketName",
    attachedPolicy(r, estate, { type: POLICY3, to: "/TableBucketARN", at: "/ResourcePolicy" })
  ),
  about: (r) => (home) => ({
    type: BUCKET4,
    arn: regionalArn("s3tables", `bucket/${namedBy(r, "/TableBucketName")}`, home)
  })
});

// src/facts/trail-bucket.ts
var BUCKET5 = "AWS::S3::Bucket";
var NAMED = "/S3BucketName";
var trailBucket = {
  name: "trailBucket",
  type: "AWS::CloudTrail::Trail",
  reads: [
    { type: "AWS::CloudTrail::Trail", pointer: NAMED },
    ...["BucketName", "LoggingConfiguration", "LifecycleConfiguration", "VersioningConfiguration/MfaDelete"].map(
      (name) => ({ type: BUCKET5, pointer: `/${name}` })
    ),
    ...objectLock.reads
  ],
  fields: ["/accessLogging", "/lifecycle", "/mfaDelete", "/lockMode", "/lockDays"],
  derive: (r, estate, perimeter, params) => {
    const bucket = bucketOfTrail(r, estate);
    const at = [place(r, NAMED)];
    const read = (pointer, look) => isHole(bucket) ? { value: bucket, basis: "derived", at } : { value: look(bucket), basis: "derived", at: [...at, place(bucket, pointer, "the trail's bucket")] };
    const lock = (name) => (found) => valueAt(objectLock.derive(found, estate, perimeter, params).value, name);
    return derived({
      accessLogging: read("/LoggingConfiguration", (found) => isThere(found, "/LoggingConfiguration")),
      lifecycle: read("/LifecycleConfiguration", (found) => isThere(found, "/LifecycleConfiguration")),
      mfaDelete: read(
        "/VersioningConfiguration",
        (found) => valueAt(found.properties, "/VersioningConfiguration/MfaDelete")
      ),
      lockMode: read("/ObjectLockConfiguration", lock("/mode")),
      lockDays: read("/ObjectLockConfiguration", lock("/retentionDays"))
    });
  }
};
function bucketOfTrail(r, estate) {
  const named = valueAt(r.properties, NAMED);
  const { yes, maybe } = estate.joined(r, { type: BUCKET5, from: NAMED });
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

// src/facts/trail-bucket-policy.ts
var FIELDS = ["/isPublic", "/how", "/scoped"];
var trailBucketPolicy = {
  name: "trailBucketPolicy",
  type: "AWS::CloudTrail::Trail",
  reads: [...trailBucket.reads, ...exposure.reads],
  fields: [...FIELDS, "/scoped/holds", "/scoped/found"],
  derive: (r, estate, perimeter, params) => {
    const bucket = bucketOfTrail(r, estate);
    const here = place(r, "/S3BucketName");
    if (isHole(bucket)) {
      const sources = FIELDS.map((field2) => [field2, { basis: "derived", at: [here] }]);
      return { value: mapOf(FIELDS.map((pointer) => [pointer.slice(1), bucket])), sources: new Map(sources) };
    }
    const exposed = exposure.derive(bucket, estate, perimeter, params);
    const policy = bucketPolicy.derive(bucket, estate, perimeter, params);
    const scoped = field(policy.value, "noConfusedDeputy") ?? false;
    const under = (from, pointer) => {
      const source = from.sources.get(pointer);
      return { ...source, basis: "derived", at: [...source?.at ?? [], here] };
    };
    return {
      value: mapOf([
        ["isPublic", field(exposed.value, "isPublic") ?? false],
        ["how", field(exposed.value, "how") ?? ""],
        ["scoped", scoped]
      ]),
      sources: /* @__PURE__ */ new Map([
        ["/isPublic", under(exposed, "/isPublic")],
        ["/how", under(exposed, "/isPublic")],
        ["/scoped", under(policy, "/noConfusedDeputy")]
      ])
    };
  }
};

// src/facts/facts.ts
var FACTS = [
  accessPointPolicy,
  accountTrail,
  acl,
  bucketName,
  bucketPolicy,
  classification,
  cors,
  dataEvents,
  defaultKey,
  directoryEncryption,
  directoryPolicy,
  encryption,
  endpointAcceptance,
  endpointPolicy,
  endpointRoutes,
  endpointService,
  exposure,
  flowLogs,
  inventory,
  keyPolicy,
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
  putEncryption,
  replicaTargets,
  replication,
  residency,
  retained,
  s3Endpoint,
  singleZone,
  tableEncryption,
  tablePolicy,
  tags,
  trailBucket,
  trailBucketPolicy,
  versioning
];

export {
  PLACEHOLDER,
  renderMessage,
  parsePath,
  pointerOf,
  resolvePath,
  planAll,
  leavesOf,
  isParamReference,
  sameText,
  couldBe,
  UNDECIDED,
  isNamed,
  ifExists,
  FACTS
};
