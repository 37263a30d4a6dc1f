import type { Text } from '../policy-document.js';
import type { Budget } from './budget.js';
import type { Names } from './names.js';
import type { Surroundings } from './surroundings.js';
import type { Compared } from './values.js';

/** What tells requests apart: everything that policy and perimeter say of a key. */
export interface Signs {
  readonly surroundings: Surroundings;
  readonly names: Names;
  /** Lower-cased keys on which a clause or a variable hangs. */
  readonly mentioned: ReadonlySet<string>;
  /** Those of them whose values matter as they are, since variables compare them with others. */
  readonly crossing: ReadonlySet<string>;
  /** Values that a key is compared with; for those with variables, with values put in. */
  readonly compared: (key: string) => readonly Compared[];
  /** What Resource and NotResource say, in the same way. */
  readonly resources: readonly Text[];
  readonly budget: Budget;
}
