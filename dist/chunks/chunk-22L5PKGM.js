import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/reports/escape.ts
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var NAMED = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function forTerminal(text) {
  if (/^[ -"$-~]*$/.test(text)) return text;
  return text.replace(INVISIBLE, (c) => NAMED[c] ?? codePoint(c)).replaceAll("##[", `#${codePoint("#")}[`);
}
function codePoint(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function forHtml(text) {
  return forTerminal(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
function forXml(text) {
  return forHtml(text).replace(/[\uFFFE\uFFFF]/g, "");
}
function forMarkdown(text) {
  return forTerminal(text).replace(/[\\`*_{}[\]()#!|~:]/g, "\\$&").replace(/[&<>]/g, (c) => ENTITIES[c] ?? c).replaceAll("@", "@<!-- -->").replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}
function forCommand(text) {
  return forTerminal(text).replaceAll("%", "%25");
}
function forCommandProperty(text) {
  return forCommand(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function forSarif(text) {
  return spelt(text).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
function forJson(value) {
  return JSON.stringify(value).replace(
    INVISIBLE,
    (c) => Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join("")
  );
}
function spelt(text) {
  return text.replace(
    INVISIBLE,
    (c) => NAMED[c] ?? `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
  );
}

// src/model/rule.ts
var SEVERITIES = ["critical", "high", "medium", "low"];

// src/reports/phrase.ts
function shorten(text, max) {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
function oneLine(text) {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ").trim() : text.trim();
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function isWebAddress(url) {
  return /^https?:\/\/[!#-;=?-~]+$/.test(url);
}

// src/reports/place-name.ts
var MAX_NAME = 200;
function pathOf(uri) {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
function positionOf(span) {
  return `${pathOf(span.file)}:${span.start.line}:${span.start.column}`;
}
function localName(id) {
  return id.slice(id.indexOf("#") + 1);
}
function resourceName(resource) {
  const local = shorten(localName(resource.id), MAX_NAME);
  const identity = shorten(resource.identity, MAX_NAME);
  return local === identity || resource.recorded ? local : `${local} (${identity})`;
}

// src/reports/source-name.ts
function sourceName({ id, recorded, scope }) {
  if (!recorded) return pathOf(id.split("#", 1)[0] ?? "");
  const [account, region] = [scope.account, scope.region].map((value) => typeof value === "string" ? value : "");
  return [`account ${account === "" ? "unknown" : account}`, ...region ? [region] : []].join(" ");
}

// src/reports/groups.ts
var GROUPINGS = ["resource", "rule", "file"];
var COLUMNS = [...SEVERITIES, "unknown"];
var MOST = 100;
function groupsOf(findings, by) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { key, name } = groupOf(finding, by);
    const group = groups.get(key) ?? { name: name(), counts: COLUMNS.map(() => 0) };
    groups.set(key, group);
    const column = finding.verdict === "unknown" ? SEVERITIES.length : SEVERITIES.indexOf(finding.rule.severity);
    group.counts[column] = (group.counts[column] ?? 0) + 1;
  }
  const sorted = [...groups.values()].sort(worseFirst);
  return { groups: sorted.slice(0, MOST), left: Math.max(0, sorted.length - MOST) };
}
function groupOf({ rule, resource }, by) {
  switch (by) {
    case "rule":
      return { key: rule.id, name: () => rule.id };
    case "resource":
      return { key: resource.id, name: () => resourceName(resource) };
    case "file": {
      const name = sourceName(resource);
      return { key: name, name: () => name };
    }
  }
}
function worseFirst(one, other) {
  for (const [i, count] of one.counts.entries()) {
    const difference = (other.counts[i] ?? 0) - count;
    if (difference !== 0) return difference;
  }
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

export {
  forTerminal,
  forXml,
  forMarkdown,
  forCommand,
  forCommandProperty,
  forSarif,
  forJson,
  SEVERITIES,
  shorten,
  oneLine,
  counted,
  isWebAddress,
  pathOf,
  positionOf,
  localName,
  resourceName,
  sourceName,
  GROUPINGS,
  COLUMNS,
  groupsOf
};
