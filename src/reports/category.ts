import type { KnownFinding } from '../model/comparison.js';
import type { Finding, ScanResult } from '../model/finding.js';
import type { Resource } from '../model/resource.js';
import type { Value } from '../model/value.js';

const DECLARED = 'lakeproof/iac/';

/**
 * GitHub keeps one list of alerts a category, and an upload closes what it does not repeat: declared and recorded
 * resources, and each account and region, must never replace each other's.
 * It splits `automationDetails.id` at the last `/` into category and run id; the run id stays empty.
 */
export function categoryOf({ recorded, scope }: Pick<Resource, 'recorded' | 'scope'>): string {
  return recorded ? `lakeproof/live/${segment(scope.account)}/${segment(scope.region)}/` : DECLARED;
}

/** The category that a finding of a baseline had: a recorded one is at home in `live/aws/<account>/<region>`. */
export function categoryOfKnown({ file }: KnownFinding): string {
  return file.startsWith('live/aws/') ? `lakeproof/live/${file.slice('live/aws/'.length)}/` : DECLARED;
}

/** Account-wide resources have no region. */
function segment(value: Value): string {
  return typeof value === 'string' && value !== '' ? encodeURIComponent(value) : 'global';
}

/** Everything in `findings` by category, in the order of first sight; then the categories where nothing was found. */
export function byCategory(result: ScanResult, findings: Iterable<Finding>): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const category = categoryOf(finding.resource);
    const group = groups.get(category);
    if (group === undefined) groups.set(category, [finding]);
    else group.push(finding);
  }
  for (const judged of result.judgedIn ?? []) {
    if (!groups.has(categoryOf(judged))) groups.set(categoryOf(judged), []);
  }
  if (groups.size === 0) groups.set(DECLARED, []);
  return groups;
}
