import type { Resource } from '../model/resource.js';
import { pathOf } from './place-name.js';

/** Where a resource comes from, for a reader: the file of its root, or the account and region that it was recorded in. Not escaped for any medium. */
export function sourceName({ id, recorded, scope }: Resource): string {
  if (!recorded) return pathOf(id.split('#', 1)[0] ?? '');
  const [account, region] = [scope.account, scope.region].map((value) => (typeof value === 'string' ? value : ''));
  return [`account ${account === '' ? 'unknown' : account}`, ...(region ? [region] : [])].join(' ');
}
