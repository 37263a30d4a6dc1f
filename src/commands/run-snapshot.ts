import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { forTerminal } from '../reports/escape.js';
import { chooseRules } from './choose-rules.js';
import type { LiveFlags } from './live-flags.js';
import { needsOf } from './live-needs.js';
import { planText } from './live-plan.js';
import { loadConfiguration } from './load-configuration.js';
import { recordAccounts } from './record-accounts.js';
import { recordedText } from './recorded-text.js';
import { type Surroundings, UsageError } from './surroundings.js';

/** The options of `lakeproof snapshot` as commander gives them. */
export interface SnapshotFlags extends LiveFlags {
  readonly output?: string;
  readonly config?: string | false;
  readonly pack?: string;
  readonly rules: readonly string[];
  readonly skip: readonly string[];
  readonly resume?: boolean;
  readonly redact?: 'ids';
}

/** Records accounts, or says what would be called. Throws a UsageError (exit 2) where nothing can be recorded. */
export async function runSnapshot(flags: SnapshotFlags, surroundings: Surroundings): Promise<0 | 3> {
  const { cwd, stdout, stderr } = surroundings;
  const loaded = loadConfiguration(flags.config, [], cwd);
  const { selected } = await chooseRules(loaded, flags.pack, { only: flags.rules, skip: flags.skip }, cwd);
  if (flags.plan) {
    await stdout(planText(needsOf(selected), flags.roleArn));
    return 0;
  }
  if (flags.output === undefined)
    throw new UsageError('It is not said where the snapshot goes.', 'Name a file with --output, or see --plan.');
  const recorded = await recordAccounts(
    {
      path: resolve(cwd, flags.output),
      rules: selected,
      flags,
      ...(flags.redact !== undefined && { redactionKey: redactionKeyOf(flags, surroundings) }),
      ...(flags.resume !== undefined && { resume: flags.resume }),
    },
    surroundings,
  );
  // Codes and names come from whoever answered.
  stderr(recordedText(recorded, flags.output).split('\n').map(forTerminal).join('\n'));
  return recorded !== 'finished' && (recorded.stopped !== undefined || recorded.unread.length > 0) ? 3 : 0;
}

/** With a key of its own every run hides an id behind another number; to resume, or to compare runs, it has to be given. */
function redactionKeyOf({ resume }: SnapshotFlags, { env }: Surroundings): string {
  const given = env.LAKEPROOF_REDACTION_KEY;
  if (given !== undefined && given !== '') return given;
  if (resume)
    throw new UsageError(
      'A redacted snapshot can be resumed only with the key that it was begun with.',
      'Set LAKEPROOF_REDACTION_KEY in both runs.',
    );
  return randomBytes(32).toString('hex');
}
