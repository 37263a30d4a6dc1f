import { builtinPack, builtinRules } from '../../src/commands/builtin-rules.js';
import { select } from '../../src/gate/select.js';
import type { Verdict } from '../../src/model/finding.js';
import { DEFAULT_PERIMETER } from '../../src/model/perimeter.js';
import { scan } from '../../src/scan.js';
import { filesOf } from './files-of.js';

const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });

/** What every rule makes of a snapshot: `rule type identity` -> verdict. */
export async function verdictsIn(snapshot: string): Promise<ReadonlyMap<string, Verdict>> {
  const files = filesOf({ 'account.ndjson': snapshot });
  const result = await scan(files, { rules: selected, perimeter: DEFAULT_PERIMETER, others: true });
  const judged = [...result.findings, ...(result.others ?? [])];
  return new Map(
    judged.map(({ rule, resource, verdict }) => [`${rule.id} ${resource.type} ${resource.identity}`, verdict]),
  );
}

export interface VerdictChange {
  readonly pair: string;
  /** "none": not judged. */
  readonly before: Verdict | 'none';
  readonly after: Verdict | 'none';
}

/** The pairs whose verdicts differ, sorted. */
export function changedVerdicts(
  before: ReadonlyMap<string, Verdict>,
  after: ReadonlyMap<string, Verdict>,
): readonly VerdictChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((pair) => ({ pair, before: before.get(pair) ?? 'none', after: after.get(pair) ?? 'none' }) as const)
    .filter((change) => change.before !== change.after)
    .sort((a, b) => (a.pair < b.pair ? -1 : 1));
}
