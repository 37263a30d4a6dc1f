import type { WaiverCheck } from '../gate/check-waivers.js';
import { perimeterOf } from '../gate/configuration.js';
import type { GivenParameters } from '../inputs/given-parameters.js';
import type { ReadRoots } from '../inputs/reading-once.js';
import type { Recording } from '../inputs/snapshot/read-recording.js';
import type { RootFolder } from '../inputs/terraform/hcl/root-folder.js';
import type { Files } from '../model/files.js';
import type { ScanResult } from '../model/finding.js';
import { scan } from '../scan.js';
import { withRoom } from './lean-heap.js';
import type { Policy } from './load-policy.js';

/** What every scan of a run is given. */
export interface Given {
  readonly parameters: GivenParameters;
  readonly environment: GivenParameters;
  /** The folder of the source that plans were made of. */
  readonly source?: RootFolder;
  /** The day of the run (UTC), `YYYY-MM-DD`. */
  readonly today: string;
}

/** What only one of them is. */
export interface ScanOf {
  readonly others?: boolean;
  readonly accepts?: NonNullable<WaiverCheck['accepts']>;
  readonly formerRoots?: ReadonlySet<string>;
  readonly reading?: ReadRoots;
  readonly recording?: Recording;
}

/** Judges files by a policy. */
export function scanTree(
  files: Files,
  { loaded, rules, all, waivers }: Policy,
  { parameters, environment, source, today }: Given,
  { others = false, accepts, formerRoots, reading, recording }: ScanOf = {},
): Promise<ScanResult> {
  return scan(withRoom(files), {
    rules,
    perimeter: perimeterOf(loaded.configuration),
    others,
    parameters,
    environment,
    ...(source && { source }),
    ...(formerRoots && { formerRoots }),
    ...(reading && { reading }),
    ...(recording && { recording }),
    waivers: { listed: waivers, rules: all, today, ...(accepts && { accepts }) },
  });
}
