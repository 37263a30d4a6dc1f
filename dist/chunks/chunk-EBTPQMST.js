import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  child
} from "./chunk-WYSKVHBN.js";
import {
  didYouMean
} from "./chunk-A6EJVVFN.js";

// src/model/perimeter.ts
var DEFAULT_PERIMETER = {
  accounts: [],
  organizationAccounts: [],
  approvedEndpoints: "estate",
  approvedVpcs: [],
  corporateCidrs: [],
  breakGlassPrincipals: [],
  allowForwardedAccess: false,
  minimumTlsVersion: "1.2"
};

// src/gate/configuration.ts
var DEFAULT_PACK = "data-lake";
function perimeterOf(configuration) {
  return { ...DEFAULT_PERIMETER, ...configuration.perimeter };
}

// src/gate/select.ts
function select(rules, pack, configuration, asked) {
  const byId = new Map(rules.flatMap((rule) => [rule.id, ...rule.aliases ?? []].map((id) => [id, rule])));
  const complaints = [];
  const settings = /* @__PURE__ */ new Map();
  const known = (id, pointer) => {
    const rule = byId.get(id);
    if (rule === void 0) complaints.push(noSuchRule(id, pointer, [...byId.keys()]));
    return rule?.id;
  };
  for (const rule of pack.rules === "all" ? rules : []) settings.set(rule.id, {});
  for (const [id, setting] of Object.entries(pack.rules === "all" ? {} : pack.rules)) {
    const own = known(id, "");
    if (own !== void 0) settings.set(own, setting);
  }
  for (const [id, setting] of Object.entries(configuration.rules ?? {})) {
    const own = known(id, child("/rules", id));
    if (own === void 0) continue;
    if (setting === "off") settings.delete(own);
    else
      settings.set(own, {
        ...settings.get(own),
        ...setting,
        params: { ...settings.get(own)?.params, ...setting.params }
      });
    complaints.push(...wrongParams(byId.get(own), setting, child("/rules", id)));
  }
  const only = asked.only.flatMap((id) => known(id, "") ?? []);
  const skip = new Set(asked.skip.flatMap((id) => known(id, "") ?? []));
  const ids = asked.only.length > 0 ? only : [...settings.keys()];
  const selected = [...new Set(ids)].filter((id) => !skip.has(id)).sort().map((id) => withSetting(byId.get(id), settings.get(id) ?? {}, pack.params ?? {}));
  return { selected, complaints };
}
function withSetting(rule, setting, shared) {
  const params = {};
  for (const [name, spec] of Object.entries(rule.params ?? {})) {
    const value = setting.params?.[name] ?? shared[name] ?? spec.default;
    if (value !== void 0) params[name] = value;
  }
  const severity = setting.severity ?? rule.severity;
  return { rule: severity === rule.severity ? rule : { ...rule, severity }, params };
}
function wrongParams(rule, setting, pointer) {
  if (setting === "off") return [];
  const names = Object.keys(rule.params ?? {});
  return Object.keys(setting.params ?? {}).filter((name) => !names.includes(name)).map((name) => {
    const suggestion = didYouMean(name, names);
    const instead = suggestion !== void 0 ? `did you mean ${suggestion}?` : names.length > 0 ? `it has ${names.join(", ")}` : "it has none";
    return {
      pointer: `${pointer}/params/${name}`,
      message: `the rule ${rule.id} has no parameter ${name}: ${instead}`
    };
  });
}
function noSuchRule(id, pointer, ids) {
  const suggestion = didYouMean(id, ids);
  return {
    pointer,
    message: `there is no rule ${id}${suggestion === void 0 ? "; lakeproof rules list shows them all" : `: did you mean ${suggestion}?`}`
  };
}

export {
  DEFAULT_PACK,
  perimeterOf,
  select
};
