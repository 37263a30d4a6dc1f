import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  outputsOf,
  parseFormat,
  parseOutput,
  reportText,
  ruleUrl,
  showsAll,
  writeOutputs
} from "./chunk-BO5HQR4F.js";
import {
  gatedScan
} from "./chunk-KKXPTW67.js";
import "./chunk-WK5S6FHS.js";
import {
  chooseRules
} from "./chunk-JD7SGUYG.js";
import "./chunk-2GF2QG34.js";
import {
  loadConfiguration
} from "./chunk-U4FOBZTP.js";
import "./chunk-NI7TRFF2.js";
import {
  VERSION
} from "./chunk-JGJJDQA7.js";
import {
  exitCodeOf
} from "./chunk-MZU4QHCM.js";
import "./chunk-FQ5ZAONP.js";
import "./chunk-JU6I45OF.js";
import "./chunk-E7CMWZG4.js";
import "./chunk-E2HV3AK4.js";
import "./chunk-4DFU5A2L.js";
import "./chunk-4QVK5VW7.js";
import "./chunk-2DLH2WA2.js";
import "./chunk-FSILLMDS.js";
import "./chunk-D563T4FI.js";
import "./chunk-OHNZZHFR.js";
import "./chunk-CKHRFKAU.js";
import "./chunk-3WDRMSHZ.js";
import "./chunk-EBTPQMST.js";
import "./chunk-GFA3TMIB.js";
import "./chunk-JH4KVXHN.js";
import "./chunk-O3C5OOCR.js";
import "./chunk-WYSKVHBN.js";
import "./chunk-5Y7SQUY5.js";
import "./chunk-OPF5HUSQ.js";
import "./chunk-B4CVIJHF.js";
import "./chunk-CWEF3M6U.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";

// src/commands/color.ts
function wantsColor(choice, { env, isStdoutTty }) {
  if (choice !== "auto") return choice === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "")
    return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isStdoutTty && env.TERM !== "dumb";
}

// src/commands/run-scan.ts
async function runScan(paths, flags, surroundings) {
  const { cwd, stdout } = surroundings;
  const format = parseFormat(flags.format);
  checkLiveFlags(flags);
  if (flags.newWaivers !== void 0 && flags.policyRef === void 0)
    throw new UsageError("--new-waivers is about a trusted policy, but none is named.", "Add --policy-ref.");
  if (flags.plan && flags.live) return showPlan(loadConfiguration(flags.config, paths, cwd), flags, surroundings);
  const asked = flags.output.map(parseOutput);
  const { live: isLive, ...choice } = flags;
  const chosen = isLive ? { ...choice, live: flags } : choice;
  const isWhole = (formats) => formats.some((each) => showsAll(each, flags.sarifProfile));
  const { result, policy, gate } = await gatedScan(
    paths,
    chosen,
    (standing) => isWhole([format, ...outputsOf(asked, standing).map((each) => each.format)]),
    surroundings
  );
  const outputs = outputsOf(asked, policy.loaded);
  const options = {
    color: false,
    links: false,
    width: surroundings.columns ?? 100,
    profile: flags.sarifProfile,
    ...flags.groupBy && { groupBy: flags.groupBy },
    version: VERSION,
    ruleUrl
  };
  writeOutputs(outputs, cwd, (output) => reportText(output.format, result, options));
  const color = wantsColor(flags.color, surroundings);
  const shown = { ...options, color, links: color && surroundings.isStdoutTty };
  for (const chunk of reportText(format, result, shown)) await stdout(chunk);
  return exitCodeOf(result, gate);
}
function checkLiveFlags(flags) {
  if (flags.live) return;
  const asked = ["profile", "externalId", "buckets", "concurrency", "timeout", "plan", "keepSnapshot"];
  const isAsked = asked.some((name) => flags[name] !== void 0);
  if (isAsked || [...flags.regions, ...flags.roleArn, ...flags.endpointUrl].length > 0)
    throw new UsageError("An option is given that is about reading accounts, but not --live.", "Add --live.");
}
async function showPlan(loaded, flags, { cwd, stdout }) {
  const { needsOf } = await import("./live-needs-YUJSRJAD.js");
  const { planText } = await import("./live-plan-AXIIBKN6.js");
  const { selected } = await chooseRules(loaded, flags.pack, { only: flags.rules, skip: flags.skip }, cwd);
  await stdout(planText(needsOf(selected), flags.roleArn));
  return 0;
}
export {
  runScan
};
