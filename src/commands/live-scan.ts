import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { diskFile } from '../files/disk-file.js';
import { toUri } from '../files/uri.js';
import type { SourceFile } from '../model/files.js';
import type { SelectedRule } from '../model/rule.js';
import type { LiveFlags } from './live-flags.js';
import { recordAccounts } from './record-accounts.js';
import { stoppedText } from './recorded-text.js';
import type { Surroundings } from './surroundings.js';

export interface LiveScanFlags extends LiveFlags {
  /** Where the snapshot stays; left out: it is removed after the scan. */
  readonly keepSnapshot?: string;
}

/** What reports call a snapshot that is not kept. */
const URI = 'live/aws';

/** Records the accounts for the rules that are to be judged, and lends the snapshot to `scan`. */
export async function withLiveSnapshot<T>(
  rules: readonly SelectedRule[],
  flags: LiveScanFlags,
  surroundings: Surroundings,
  scan: (snapshot: SourceFile) => Promise<T>,
): Promise<T> {
  const { cwd, stderr } = surroundings;
  const kept = flags.keepSnapshot === undefined ? undefined : resolve(cwd, flags.keepSnapshot);
  const folder = kept === undefined ? mkdtempSync(join(tmpdir(), 'lakeproof-')) : undefined;
  const path = kept ?? join(folder ?? '', 'live.ndjson');
  try {
    const recorded = await recordAccounts({ path, rules, flags }, surroundings);
    stderr(stoppedText(recorded));
    return await scan(diskFile(path, kept === undefined ? URI : toUri(kept, cwd), true));
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true });
  }
}
