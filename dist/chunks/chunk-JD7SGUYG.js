import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  checkParams
} from "./chunk-2GF2QG34.js";
import {
  DEFAULT_PACK,
  select
} from "./chunk-EBTPQMST.js";
import {
  child
} from "./chunk-WYSKVHBN.js";
import {
  builtinPack,
  builtinRules
} from "./chunk-CWEF3M6U.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";

// src/commands/choose-rules.ts
async function chooseRules(loaded, packId, asked, cwd) {
  const { configuration, say } = loaded;
  const builtin = builtinRules();
  const isOwn = (configuration.customRules ?? []).length > 0;
  const own = isOwn ? await (await import("./custom-rules-24S4Z5IL.js")).customRules(loaded, cwd, builtin) : [];
  const all = [...builtin, ...own];
  const pack = withRules(packOf(loaded, packId), own);
  const { selected, complaints } = select(all, pack, configuration, asked);
  const wrong = [...complaints];
  for (const [id, setting] of Object.entries(configuration.rules ?? {})) {
    const rule = all.find((each) => each.id === id || each.aliases?.includes(id));
    if (rule === void 0 || setting === "off" || setting.params === void 0) continue;
    const params = await checkParams(rule, setting.params);
    wrong.push(...params.map((each) => ({ ...each, pointer: `${child("/rules", id)}/params${each.pointer}` })));
  }
  if (wrong.length > 0)
    throw new UsageError(
      wrong.map((each) => each.pointer === "" ? each.message : say(each)).join("\n"),
      "lakeproof rules list shows every rule; lakeproof explain <rule> its parameters."
    );
  if (selected.length === 0)
    throw new UsageError("No rule is left to judge.", "Select some with --rules or --pack, or skip fewer.");
  return { selected, all, pack };
}
function packOf({ configuration, say }, asked) {
  try {
    return builtinPack(asked ?? configuration.pack ?? DEFAULT_PACK);
  } catch (error) {
    if (!(error instanceof UsageError) || asked !== void 0) throw error;
    throw new UsageError(say({ pointer: "/pack", message: error.message }), error.next);
  }
}
function withRules(pack, own) {
  if (pack.rules === "all") return pack;
  return { ...pack, rules: { ...pack.rules, ...Object.fromEntries(own.map(({ id }) => [id, {}])) } };
}

export {
  chooseRules
};
