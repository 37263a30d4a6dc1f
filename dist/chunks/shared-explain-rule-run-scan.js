// chunk:chunks/chunk-2OPK5ONF.js
import { createRequire as lakeproofCreateRequire } from "node:module";
var require2 = lakeproofCreateRequire(import.meta.url);
var WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
function cellWidth(text) {
  if (/^[ -~\u2026]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 2;
    else if (!new RegExp("\\p{M}", "u").test(character)) width += 1;
  }
  return width;
}
function* wrapped(lead, text, width) {
  if (lead.length + text.length <= width / 2) {
    yield lead + text;
    return;
  }
  const indent = " ".repeat(cellWidth(lead));
  let line = lead;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && cellWidth(line) + 1 + cellWidth(word) > width) {
      yield line;
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  yield line;
}

// chunk:chunks/chunk-CWEF3M6U.js
import { createRequire as lakeproofCreateRequire2 } from "node:module";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// elsewhere:chunks/chunk-A6EJVVFN.js?chunks
import { didYouMean_36 } from "./shared-explain-rule-run-policy-run-scan.js";

// chunk:chunks/chunk-CWEF3M6U.js
import { readdirSync, readFileSync } from "node:fs";
import { join as join2 } from "node:path";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var require3 = lakeproofCreateRequire2(import.meta.url);
function packageRoot() {
  let here = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(here, "rules", "rule.schema.json"))) {
    const above = dirname(here);
    if (above === here) throw new Error("bug: the installation lacks its rules folder");
    here = above;
  }
  return here;
}
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
    const suggestion = didYouMean_36(id, ids);
    throw new UsageError_35(
      `There is no pack ${JSON.stringify(id)}${suggestion === void 0 ? "" : `: did you mean ${suggestion}?`}`,
      `The packs are: ${ids.join(", ")}.`
    );
  }
  return JSON.parse(readFileSync(join2(folder, `${id}.json`), "utf8"));
}
export {
  builtinPack as builtinPack_34,
  builtinRules as builtinRules_34,
  cellWidth as cellWidth_15,
  packageRoot as packageRoot_34,
  ruleFolders as ruleFolders_34,
  wrapped as wrapped_15
};
