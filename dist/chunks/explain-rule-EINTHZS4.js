// chunk:chunks/explain-rule-EINTHZS4.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-2OPK5ONF.js?chunks
import { wrapped_15 } from "./shared-explain-rule-run-scan.js";

// elsewhere:chunks/chunk-CWEF3M6U.js?chunks
import { builtinRules_34 } from "./shared-explain-rule-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// elsewhere:chunks/chunk-A6EJVVFN.js?chunks
import { didYouMean_36 } from "./shared-explain-rule-run-policy-run-scan.js";

// chunk:chunks/explain-rule-EINTHZS4.js
var require2 = lakeproofCreateRequire(import.meta.url);
function explainRule(id, own = []) {
  const rules = [...builtinRules_34(), ...own];
  const rule = rules.find((each) => each.id === id || each.aliases?.includes(id));
  if (rule === void 0) {
    const suggestion = didYouMean_36(
      id,
      rules.map((each) => each.id)
    );
    throw new UsageError_35(
      `There is no rule ${id}${suggestion === void 0 ? "" : `: did you mean ${suggestion}?`}`,
      "lakeproof rules list shows them all."
    );
  }
  return `${sectionsOf(rule).join("\n\n")}
`;
}
function sectionsOf(rule) {
  const { remediation: fix } = rule;
  return [
    `${rule.id} (${rule.severity}, ${rule.resource})
${rule.title}`,
    `Why
${paragraph(rule.why)}`,
    ...block(
      "Parameters",
      Object.entries(rule.params ?? {}).map(([name, spec]) => describeParam(name, spec))
    ),
    `What to change
${paragraph(fix.text)}`,
    ...block("CloudFormation", fix.cloudformation ?? []),
    ...block("Terraform", fix.terraform ?? []),
    ...block("Command line", fix.cli === void 0 ? [] : [fix.cli]),
    ...block(
      "Controls",
      Object.entries(rule.controls).map(([framework, numbers]) => `${framework}: ${numbers.join(", ")}`)
    ),
    ...block(
      "In other tools",
      Object.entries(rule.otherTools ?? {}).map(([tool, names]) => `${tool}: ${names.join(", ")}`)
    ),
    ...block("References", rule.references)
  ];
}
function describeParam(name, spec) {
  const kind = spec.enum?.join(" | ") ?? spec.type ?? "";
  const fallback = spec.default === void 0 ? "no default: not applicable until it is set" : `default ${JSON.stringify(spec.default)}`;
  return `${name}: ${kind} (${fallback})${spec.description === void 0 ? "" : ` ${spec.description}`}`;
}
function block(title, lines) {
  return lines.length === 0 ? [] : [`${title}
${lines.map(indent).join("\n")}`];
}
var WIDTH = 100;
function paragraph(text) {
  return [...wrapped_15("  ", text, WIDTH)].join("\n");
}
function indent(text) {
  return text.split("\n").map((line) => line === "" ? "" : `  ${line}`).join("\n");
}
export {
  explainRule
};
