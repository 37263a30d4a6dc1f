// chunk:chunks/run-snapshot-HSRWJATB.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import {
  planText
} from "./chunk-JXSCLZ4I.js";
import {
  recordAccounts,
  recordedText
} from "./chunk-CB4J4RCF.js";
import {
  needsOf
} from "./chunk-46TJGOK5.js";
import "./chunk-H4QWRDXB.js";
import "./chunk-C7UJ3QVC.js";
import "./chunk-DNOJEBTR.js";
import "./chunk-N7DQWGSH.js";

// elsewhere:chunks/chunk-D2DVDD6I.js?chunks
import { chooseRules_3 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-GCV3SQRU.js?chunks
import { loadConfiguration_5 } from "./shared-run-policy-run-scan.js";

// elsewhere:chunks/chunk-EVX22BTO.js?chunks
import { randomBytes_20 } from "./shared-run-scan.js";

// elsewhere:chunks/chunk-OPF5HUSQ.js?chunks
import { forTerminal_32 } from "./shared-cli-run-policy-run-scan.js";

// elsewhere:chunks/chunk-WOAQGKOY.js?chunks
import { UsageError_35 } from "./shared-cli-explain-rule-run-policy-run-scan.js";

// chunk:chunks/run-snapshot-HSRWJATB.js
import { resolve } from "node:path";
var require2 = lakeproofCreateRequire(import.meta.url);
async function runSnapshot(flags, surroundings) {
  const { cwd, stdout, stderr } = surroundings;
  const loaded = loadConfiguration_5(flags.config, [], cwd);
  const { selected } = await chooseRules_3(loaded, flags.pack, { only: flags.rules, skip: flags.skip }, cwd);
  if (flags.plan) {
    await stdout(planText(needsOf(selected), flags.roleArn));
    return 0;
  }
  if (flags.output === void 0)
    throw new UsageError_35("It is not said where the snapshot goes.", "Name a file with --output, or see --plan.");
  const recorded = await recordAccounts(
    {
      path: resolve(cwd, flags.output),
      rules: selected,
      flags,
      ...flags.redact !== void 0 && { redactionKey: redactionKeyOf(flags, surroundings) },
      ...flags.resume !== void 0 && { resume: flags.resume }
    },
    surroundings
  );
  stderr(recordedText(recorded, flags.output).split("\n").map(forTerminal_32).join("\n"));
  return recorded !== "finished" && (recorded.stopped !== void 0 || recorded.unread.length > 0) ? 3 : 0;
}
function redactionKeyOf({ resume }, { env }) {
  const given = env.LAKEPROOF_REDACTION_KEY;
  if (given !== void 0 && given !== "") return given;
  if (resume)
    throw new UsageError_35(
      "A redacted snapshot can be resumed only with the key that it was begun with.",
      "Set LAKEPROOF_REDACTION_KEY in both runs."
    );
  return randomBytes_20(32).toString("hex");
}
export {
  runSnapshot
};
