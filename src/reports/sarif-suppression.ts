import type { Result } from 'sarif';
import type { Finding } from '../model/finding.js';
import { physicalLocation } from './sarif-location.js';

/**
 * The waiver of a finding as a suppression (SARIF 2.1.0, 3.35): `inSource` where it is written in the scanned file,
 * `external` where it is listed elsewhere; the justification is the reason as somebody wrote it.
 */
export function suppressionsOf({ waiver }: Finding): Pick<Result, 'suppressions'> {
  if (waiver === undefined) return {};
  const { reason, scope, at, id, owner, expires } = waiver;
  return {
    suppressions: [
      {
        kind: scope.kind === 'glob' ? 'external' : 'inSource',
        status: 'accepted',
        justification: reason,
        location: { physicalLocation: physicalLocation(at) },
        ...((id ?? owner ?? expires) !== undefined && { properties: { id, owner, expires } }),
      },
    ],
  };
}
