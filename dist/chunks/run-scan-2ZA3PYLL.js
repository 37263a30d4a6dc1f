// chunk:chunks/run-scan-2ZA3PYLL.js
import { createRequire as lakeproofCreateRequire } from "node:module";

// elsewhere:chunks/chunk-Q2T4RYJV.js?chunks
import { outputsOf_0 } from "./shared-run-scan.js";
import { parseFormat_0 } from "./shared-run-scan.js";
import { parseOutput_0 } from "./shared-run-scan.js";
import { reportText_0 } from "./shared-run-scan.js";
import { ruleUrl_0 } from "./shared-run-scan.js";
import { showsAll_0 } from "./shared-run-scan.js";
import { writeOutputs_0 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-43D7BN6B.js?chunks
import { gatedScan_1 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-D2DVDD6I.js?chunks
import { chooseRules_3 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-GCV3SQRU.js?chunks
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-Y5KBK7JX.js?chunks
import { VERSION_8 } from "./shared-cli-run-scan.js";

// elsewhere:chunks/chunk-V5LRMWMZ.js?chunks
import { exitCodeOf_11 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:chunks/run-scan-2ZA3PYLL.js
var require2 = lakeproofCreateRequire(import.meta.url);
function wantsColor(choice, { env, isStdoutTty }) {
  if (choice !== "auto") return choice === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "")
    return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isStdoutTty && env.TERM !== "dumb";
}
async function runScan(paths, flags, surroundings) {
  const { cwd, stdout } = surroundings;
  const format = parseFormat_0(flags.format);
  checkLiveFlags(flags);
  if (flags.newWaivers !== void 0 && flags.policyRef === void 0)
    throw new UsageError_35("--new-waivers is about a trusted policy, but none is named.", "Add --policy-ref.");
  if (flags.plan && flags.live) return showPlan(loadConfiguration_5(flags.config, paths, cwd), flags, surroundings);
  const asked = flags.output.map(parseOutput_0);
  const { live: isLive, ...choice } = flags;
  const chosen = isLive ? { ...choice, live: flags } : choice;
  const isWhole = (formats) => formats.some((each) => showsAll_0(each, flags.sarifProfile));
  const { result, policy, gate } = await gatedScan_1(
    paths,
    chosen,
    (standing) => isWhole([format, ...outputsOf_0(asked, standing).map((each) => each.format)]),
    surroundings
  );
  const outputs = outputsOf_0(asked, policy.loaded);
  const options = {
    color: false,
    links: false,
    width: surroundings.columns ?? 100,
    profile: flags.sarifProfile,
    ...flags.groupBy && { groupBy: flags.groupBy },
    ...gate.counting && { counting: gate.counting },
    version: VERSION_8,
    ruleUrl: ruleUrl_0
  };
  writeOutputs_0(outputs, cwd, (output) => reportText_0(output.format, result, options));
  const color = wantsColor(flags.color, surroundings);
  const shown = { ...options, color, links: color && surroundings.isStdoutTty };
  for (const chunk of reportText_0(format, result, shown)) await stdout(chunk);
  return exitCodeOf_11(result, gate);
}
function checkLiveFlags(flags) {
  if (flags.live) return;
  const asked = ["profile", "externalId", "buckets", "concurrency", "timeout", "plan", "keepSnapshot"];
  const isAsked = asked.some((name) => flags[name] !== void 0);
  if (isAsked || [...flags.regions, ...flags.roleArn, ...flags.endpointUrl].length > 0)
    throw new UsageError_35("An option is given that is about reading accounts, but not --live.", "Add --live.");
}
async function showPlan(loaded, flags, { cwd, stdout }) {
  const { needsOf } = await import("./live-needs-2K6TIV4V.js");
  const { planText } = await import("./live-plan-YIDPCZ7M.js");
  const { selected } = await chooseRules_3(loaded, flags.pack, { only: flags.rules, skip: flags.skip }, cwd);
  await stdout(planText(needsOf(selected), flags.roleArn));
  return 0;
}
export {
  runScan
};
