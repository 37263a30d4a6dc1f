import { resolve } from 'node:path';
import { toUri } from '../files/uri.js';
import type { Recording } from '../inputs/snapshot/read-recording.js';
import type { SelectedRule } from '../model/rule.js';
import type { LiveFlags } from './live-flags.js';
import { recordAccounts } from './record-accounts.js';
import { stoppedText } from './recorded-text.js';
import type { Surroundings } from './surroundings.js';

export interface LiveScanFlags extends LiveFlags {
  /** Where the snapshot stays; left out: it is judged as it comes, and nothing of it is written. */
  readonly keepSnapshot?: string;
}

/** What reports call a snapshot that is not kept. */
const URI = 'live/aws';

/** The recording of the accounts for the rules that are to be judged. */
export function liveRecording(
  rules: readonly SelectedRule[],
  flags: LiveScanFlags,
  surroundings: Surroundings,
): Recording {
  const { cwd, stderr } = surroundings;
  const path = flags.keepSnapshot === undefined ? undefined : resolve(cwd, flags.keepSnapshot);
  return {
    uri: path === undefined ? URI : toUri(path, cwd),
    async write(listener) {
      const recorded = await recordAccounts({ ...(path && { path }), rules, flags, listener }, surroundings);
      stderr(stoppedText(recorded));
    },
  };
}
