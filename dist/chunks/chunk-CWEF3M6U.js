import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  UsageError
} from "./chunk-WOAQGKOY.js";
import {
  didYouMean
} from "./chunk-A6EJVVFN.js";

// src/commands/builtin-rules.ts
import { readdirSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";

// src/commands/package-root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function packageRoot() {
  let here = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(here, "rules", "rule.schema.json"))) {
    const above = dirname(here);
    if (above === here) throw new Error("bug: the installation lacks its rules folder");
    here = above;
  }
  return here;
}

// src/commands/builtin-rules.ts
function builtinRules() {
  return ruleFolders().map((folder) => JSON.parse(readFileSync(join2(folder, "rule.json"), "utf8"))).sort((a, b) => a.id < b.id ? -1 : 1);
}
function ruleFolders() {
  const root = join2(packageRoot(), "rules");
  const services = readdirSync(root, { withFileTypes: true }).filter(
    (each) => each.isDirectory() && each.name !== "packs"
  );
  return services.flatMap(
    ({ name }) => readdirSync(join2(root, name), { withFileTypes: true }).filter((each) => each.isDirectory()).map((each) => join2(root, name, each.name))
  );
}
function builtinPack(id) {
  const folder = join2(packageRoot(), "rules", "packs");
  const ids = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
  if (!ids.includes(id)) {
    const suggestion = didYouMean(id, ids);
    throw new UsageError(
      `There is no pack ${JSON.stringify(id)}${suggestion === void 0 ? "" : `: did you mean ${suggestion}?`}`,
      `The packs are: ${ids.join(", ")}.`
    );
  }
  return JSON.parse(readFileSync(join2(folder, `${id}.json`), "utf8"));
}

export {
  packageRoot,
  builtinRules,
  ruleFolders,
  builtinPack
};
