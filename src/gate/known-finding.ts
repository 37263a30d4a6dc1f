import type { KnownFinding } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { Resource } from '../model/resource.js';

/** What a baseline keeps of a finding. Reads no message and no place, so many findings stay cheap. */
export function knownFinding(finding: Finding): KnownFinding {
  const { rule, resource, verdict, fingerprint } = finding;
  return {
    rule: rule.id,
    verdict: verdict === 'fail' ? 'fail' : 'unknown',
    file: fileOf(resource),
    resource: resource.identity,
    fingerprint,
  };
}

/** Where a resource is at home: the file that declares it, or the account and region that it was recorded in. */
export function fileOf({ recorded, id, origins, scope }: Resource): string {
  if (!recorded) return origins.get('')?.at.file ?? id.split('#', 1)[0] ?? '';
  return recordedIn(scope);
}

/** Which resource of which file it is, as far as that can be told from one run to the next. */
export function homeOf(resource: Resource, file = fileOf(resource)): string {
  return `${file} ${resource.type} ${resource.identity}`;
}

/** The home of what was recorded in an account and region; `global` where it has no region. */
export function recordedIn({ account, region }: Pick<Resource['scope'], 'account' | 'region'>): string {
  const [home, where] = [account, region].map((value) =>
    typeof value === 'string' && value !== '' ? encodeURIComponent(value) : 'global',
  );
  return `${RECORDED}${home}/${where}`;
}

const RECORDED = 'live/aws/';

export function isRecordedHome(file: string): boolean {
  return file.startsWith(RECORDED);
}
