import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);
import {
  planText
} from "./chunk-XMPRYKWS.js";
import {
  recordAccounts,
  recordedText
} from "./chunk-UA22HZGV.js";
import {
  needsOf
} from "./chunk-ET76KCFA.js";
import "./chunk-H4QWRDXB.js";
import "./chunk-C7UJ3QVC.js";
import "./chunk-DNOJEBTR.js";
import "./chunk-N7DQWGSH.js";
import {
  chooseRules
} from "./chunk-JD7SGUYG.js";
import "./chunk-2GF2QG34.js";
import {
  loadConfiguration
} from "./chunk-U4FOBZTP.js";
import "./chunk-NI7TRFF2.js";
import "./chunk-JGJJDQA7.js";
import "./chunk-E2HV3AK4.js";
import "./chunk-4QVK5VW7.js";
import "./chunk-FSILLMDS.js";
import "./chunk-D563T4FI.js";
import "./chunk-3WDRMSHZ.js";
import "./chunk-EBTPQMST.js";
import "./chunk-GFA3TMIB.js";
import "./chunk-JH4KVXHN.js";
import "./chunk-O3C5OOCR.js";
import "./chunk-WYSKVHBN.js";
import {
  forTerminal
} from "./chunk-OPF5HUSQ.js";
import "./chunk-CWEF3M6U.js";
import {
  UsageError
} from "./chunk-WOAQGKOY.js";
import "./chunk-A6EJVVFN.js";
import "./chunk-CVDVWCY3.js";

// src/commands/run-snapshot.ts
import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
async function runSnapshot(flags, surroundings) {
  const { cwd, stdout, stderr } = surroundings;
  const loaded = loadConfiguration(flags.config, [], cwd);
  const { selected } = await chooseRules(loaded, flags.pack, { only: flags.rules, skip: flags.skip }, cwd);
  if (flags.plan) {
    await stdout(planText(needsOf(selected), flags.roleArn));
    return 0;
  }
  if (flags.output === void 0)
    throw new UsageError("It is not said where the snapshot goes.", "Name a file with --output, or see --plan.");
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
  stderr(recordedText(recorded, flags.output).split("\n").map(forTerminal).join("\n"));
  return recorded !== "finished" && (recorded.stopped !== void 0 || recorded.unread.length > 0) ? 3 : 0;
}
function redactionKeyOf({ resume }, { env }) {
  const given = env.LAKEPROOF_REDACTION_KEY;
  if (given !== void 0 && given !== "") return given;
  if (resume)
    throw new UsageError(
      "A redacted snapshot can be resumed only with the key that it was begun with.",
      "Set LAKEPROOF_REDACTION_KEY in both runs."
    );
  return randomBytes(32).toString("hex");
}
export {
  runSnapshot
};
