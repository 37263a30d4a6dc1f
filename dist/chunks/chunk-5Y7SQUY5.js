import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  SEVERITIES
} from "./chunk-B4CVIJHF.js";

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
