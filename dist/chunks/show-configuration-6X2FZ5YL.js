import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  loadWaivers
} from "./chunk-BTW7RBKN.js";
import {
  chooseRules
} from "./chunk-JD7SGUYG.js";
import "./chunk-2GF2QG34.js";
import {
  loadConfiguration
} from "./chunk-U4FOBZTP.js";
import "./chunk-NI7TRFF2.js";
import {
  DEFAULT_PACK,
  perimeterOf
} from "./chunk-EBTPQMST.js";
import "./chunk-GFA3TMIB.js";
import "./chunk-JH4KVXHN.js";
import "./chunk-O3C5OOCR.js";
import {
  child
} from "./chunk-WYSKVHBN.js";
import "./chunk-CWEF3M6U.js";
import "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";

// src/commands/show-configuration.ts
async function settingsOf(paths, flags, { cwd }) {
  const loaded = loadConfiguration(flags.config, paths, cwd);
  const { configuration } = loaded;
  const { selected, pack } = await chooseRules(loaded, flags.pack, { only: [], skip: [] }, cwd);
  loadWaivers(loaded, cwd);
  const written = (key, fallback, flag, name = "") => {
    if (flag !== void 0) return { key, value: flag, from: name };
    const value = configuration[key];
    return value === void 0 ? { key, value: fallback, from: "default" } : { key, value, from: placeOf(loaded, `/${key}`) };
  };
  return [
    {
      key: "configuration",
      value: loaded.name ?? null,
      from: flags.config ? "--config" : loaded.name ? "found" : "none found"
    },
    written("pack", DEFAULT_PACK, flags.pack, "--pack"),
    written("customRules", []),
    written("exclude", []),
    written("waivers", []),
    written("reports", {}),
    written("failOn", "high", flags.failOn, "--fail-on"),
    written("failOnUnknown", false, flags.failOnUnknown, "--fail-on-unknown"),
    written("baseline", null),
    written("failOnNew", false),
    written("newWaivers", "block"),
    ...Object.entries(perimeterOf(configuration)).map(([name, value]) => {
      const isWritten = Object.hasOwn(configuration.perimeter ?? {}, name);
      return { key: `perimeter.${name}`, value, from: isWritten ? placeOf(loaded, `/perimeter/${name}`) : "default" };
    }),
    ...rulesOff(loaded),
    ...selected.flatMap((each) => ruleSettings(each, pack, loaded))
  ];
}
function rulesOff(loaded) {
  return Object.entries(loaded.configuration.rules ?? {}).filter(([, setting]) => setting === "off").map(([id]) => ({ key: `rules.${id}`, value: "off", from: placeOf(loaded, child("/rules", id)) }));
}
function ruleSettings({ rule, params }, pack, loaded) {
  const ids = [rule.id, ...rule.aliases ?? []];
  const own = Object.entries(loaded.configuration.rules ?? {}).find(([id2]) => ids.includes(id2));
  const [id, setting] = own ?? [rule.id, {}];
  const ofPack = pack.rules === "all" ? void 0 : pack.rules[rule.id];
  const from = (part, isOwn, isPack) => isOwn ? placeOf(loaded, `${child("/rules", id)}${part}`) : isPack ? `the pack ${pack.id}` : "the rule";
  const changed = setting === "off" ? {} : setting;
  return [
    {
      key: `rules.${rule.id}.severity`,
      value: rule.severity,
      from: from("/severity", changed.severity !== void 0, ofPack?.severity !== void 0)
    },
    ...Object.entries(params).map(([name, value]) => {
      const isPack = [ofPack?.params, pack.params].some((each) => Object.hasOwn(each ?? {}, name));
      const isOwn = Object.hasOwn(changed.params ?? {}, name);
      return { key: `rules.${rule.id}.params.${name}`, value, from: from(`/params/${name}`, isOwn, isPack) };
    })
  ];
}
function placeOf({ name, at }, pointer) {
  const start = at?.(pointer).start;
  return start === void 0 ? "default" : `${name}:${start.line}:${start.column}`;
}
function settingLines(settings) {
  const rows = settings.map(({ key, value, from }) => ({ key, value: JSON.stringify(value), from }));
  const width = (column) => Math.min(60, Math.max(...rows.map((row) => row[column].length)));
  return rows.map(({ key, value, from }) => `${key.padEnd(width("key"))}  ${value.padEnd(width("value"))}  ${from}
`).join("");
}
export {
  settingLines,
  settingsOf
};
