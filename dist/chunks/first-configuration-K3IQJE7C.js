// chunk:chunks/first-configuration-K3IQJE7C.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-D2DVDD6I.js?chunks
import { chooseRules_3 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-GCV3SQRU.js?chunks
import { CONFIGURATION_NAMES_5 } from "./shared-run-policy-run-scan.js";
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-XFQDYL56.js?chunks
import { diskFiles_12 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-JC4AK7OL.js?chunks
import { scan_14 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-HATOPZRW.js?chunks
import { DEFAULT_PACK_25 } from "./shared-run-scan.js";
import { perimeterOf_25 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:chunks/first-configuration-K3IQJE7C.js
import { existsSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
var SHOWN = 5;
function configurationText({ files, resources, failing, accounts }, schema) {
  const [example] = failing[0] ?? ["s3-versioning"];
  const fails = failing.slice(0, SHOWN).map(([id, count]) => `# - ${id}: ${count}`);
  const more = failing.length > SHOWN ? [`# - and ${failing.length - SHOWN} more rules`] : [];
  const trusted = accounts.length > 0 ? accounts : ["111122223333"];
  return [
    ...schema === void 0 ? [] : [`# yaml-language-server: $schema=${schema}`, ""],
    "# What Lakeproof judges here. Every key may be left out; lakeproof config show prints what holds.",
    `# At the first look: ${files} file(s) with ${resources} resource(s) that the rules judge${failing.length > 0 ? "; failing are" : "."}`,
    ...fails,
    ...more,
    "",
    "# The named set of rules to start from, such as data-lake or all.",
    "pack: data-lake",
    "",
    "# The lowest severity that makes a scan exit with 1: critical, high, medium, low, none.",
    "failOn: high",
    "",
    "# Whether an undecided verdict makes a scan exit with 3.",
    "failOnUnknown: false",
    "",
    "# By rule id: off, or another severity and parameters (lakeproof explain <rule> names them).",
    "# rules:",
    `#   ${example}: off`,
    "#   s3-object-lock-retention: { severity: critical, params: { minimumDays: 730 } }",
    "",
    `# What you call yours.${accounts.length > 0 ? " These accounts were found in snapshots." : ""}`,
    "# perimeter:",
    `#   accounts: [${trusted.map((account) => `"${account}"`).join(", ")}]`,
    "#   approvedEndpoints: estate",
    "",
    "# Patterns as in .gitignore for what a scan of a folder leaves out.",
    '# exclude: ["examples/", "*.test.yaml"]',
    "",
    "# Findings that somebody answers for, with reason, owner and last day (schemas/waivers.schema.json).",
    "# waivers: ./lakeproof.waivers.yaml",
    "",
    "# Findings that are known and no longer counted: lakeproof baseline write makes the file.",
    "# baseline: ./lakeproof.baseline.json",
    "# failOnNew: true",
    "",
    "# What waivers do that a pull request adds: block until they are merged, or report.",
    "# newWaivers: block",
    "",
    "# Folders with rules of your own; lakeproof rules test <folder> judges their fixtures.",
    '# customRules: ["./policies"]',
    "",
    "# Files that every scan writes, by format.",
    "# reports: { sarif: lakeproof.sarif }",
    ""
  ].join("\n");
}
async function writeFirstConfiguration(path, { cwd }) {
  const folder = resolve(cwd, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError_35(`There is no folder ${path}.`, "Name the folder that the configuration is for.");
  const present = CONFIGURATION_NAMES_5.find((name2) => existsSync(join(folder, name2)));
  if (present !== void 0)
    throw new UsageError_35(
      `${relative(cwd, join(folder, present))} exists already, and init overwrites nothing.`,
      "Change it, or remove it and run again; lakeproof config show says what it comes to."
    );
  const target = join(folder, "lakeproof.config.yaml");
  const found = await foundIn(folder, cwd);
  try {
    writeFileSync(target, configurationText(found, schemaFrom(folder)), { flag: "wx" });
  } catch (error) {
    throw new UsageError_35(
      `The configuration cannot be written: ${error.message}`,
      "Run it on a folder that you may write to."
    );
  }
  const name = relative(cwd, target);
  return `Wrote ${name}: ${found.files} file(s) with ${found.resources} judged resource(s) were found.
Next: lakeproof scan ${relative(cwd, folder) || "."}
`;
}
async function foundIn(folder, cwd) {
  const { selected } = await chooseRules_3(loadConfiguration_5(false, [], cwd), DEFAULT_PACK_25, { only: [], skip: [] }, cwd);
  const result = await scan_14(diskFiles_12([folder], { cwd }), { rules: selected, perimeter: perimeterOf_25({}) });
  const failing = /* @__PURE__ */ new Map();
  for (const { rule, verdict } of result.findings)
    if (verdict === "fail") failing.set(rule.id, (failing.get(rule.id) ?? 0) + 1);
  const accounts = (result.judgedIn ?? []).flatMap(
    ({ recorded, scope }) => recorded && typeof scope.account === "string" && /^\d{12}$/.test(scope.account) ? [scope.account] : []
  );
  return {
    files: result.scanned.files,
    resources: result.scanned.resources,
    failing: [...failing].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    accounts: [...new Set(accounts)].sort()
  };
}
function schemaFrom(folder) {
  const schema = join("node_modules", "lakeproof", "schemas", "config.schema.json");
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, schema))) {
      const path = relative(folder, join(here, schema)).replaceAll("\\", "/");
      return path.startsWith(".") ? path : `./${path}`;
    }
    if (existsSync(join(here, ".git")) || dirname(here) === here) return void 0;
  }
}
export {
  writeFirstConfiguration
};
