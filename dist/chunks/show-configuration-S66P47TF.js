// chunk:chunks/show-configuration-S66P47TF.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  loadWaivers
} from "./chunk-RUTIEG2I.js";

// elsewhere:chunks/chunk-D2DVDD6I.js?chunks
import { chooseRules_3 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-GCV3SQRU.js?chunks
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-HATOPZRW.js?chunks
import { DEFAULT_PACK_25 } from "./shared-run-scan.js";
import { perimeterOf_25 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-SCSQLIEO.js?chunks
import { child_29 } from "./shared-run-policy-run-scan.js";

// chunk:chunks/show-configuration-S66P47TF.js
var require2 = lakeproofCreateRequire(import.meta.url);
async function settingsOf(paths, flags, { cwd }) {
  const loaded = loadConfiguration_5(flags.config, paths, cwd);
  const { configuration } = loaded;
  const { selected, pack } = await chooseRules_3(loaded, flags.pack, { only: [], skip: [] }, cwd);
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
    written("pack", DEFAULT_PACK_25, flags.pack, "--pack"),
    written("customRules", []),
    written("exclude", []),
    written("waivers", []),
    written("reports", {}),
    written("failOn", "high", flags.failOn, "--fail-on"),
    written("failOnUnknown", false, flags.failOnUnknown, "--fail-on-unknown"),
    written("baseline", null),
    written("failOnNew", false),
    written("newWaivers", "block"),
    ...Object.entries(perimeterOf_25(configuration)).map(([name, value]) => {
      const isWritten = Object.hasOwn(configuration.perimeter ?? {}, name);
      return { key: `perimeter.${name}`, value, from: isWritten ? placeOf(loaded, `/perimeter/${name}`) : "default" };
    }),
    ...rulesOff(loaded),
    ...selected.flatMap((each) => ruleSettings(each, pack, loaded))
  ];
}
function rulesOff(loaded) {
  return Object.entries(loaded.configuration.rules ?? {}).filter(([, setting]) => setting === "off").map(([id]) => ({ key: `rules.${id}`, value: "off", from: placeOf(loaded, child_29("/rules", id)) }));
}
function ruleSettings({ rule, params }, pack, loaded) {
  const ids = [rule.id, ...rule.aliases ?? []];
  const own = Object.entries(loaded.configuration.rules ?? {}).find(([id2]) => ids.includes(id2));
  const [id, setting] = own ?? [rule.id, {}];
  const ofPack = pack.rules === "all" ? void 0 : pack.rules[rule.id];
  const from = (part, isOwn, isPack) => isOwn ? placeOf(loaded, `${child_29("/rules", id)}${part}`) : isPack ? `the pack ${pack.id}` : "the rule";
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
