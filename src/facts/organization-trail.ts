import type { Fact } from '../model/fact.js';
import { derived, fieldAt, place } from './derived.js';

/**
 * Does a trail record its whole organization (`isOrganization`), and does the user's configuration name an organization
 * at all (`isExpected`)? https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html
 */
export const organizationTrail: Fact = {
  name: 'organizationTrail',
  type: 'AWS::CloudTrail::Trail',
  reads: [{ type: 'AWS::CloudTrail::Trail', pointer: '/IsOrganizationTrail' }],
  fields: ['/isExpected', '/isOrganization'],
  derive: (r, _estate, perimeter) =>
    derived({
      isExpected: { value: perimeter.organization !== undefined, at: [place(r, '')] },
      isOrganization: fieldAt(r, '/IsOrganizationTrail'),
    }),
};
