import type { Owned } from '../owned.js';

/** What a policy belongs to and what the user calls theirs, as questions read them. */
export interface Surroundings {
  readonly owned: Owned;
  /** `arn:aws:s3:::lake`, the key's or access point's ARN. */
  readonly arn: string;
  readonly perimeter: {
    readonly accounts: readonly string[];
    readonly organization: string | undefined;
    /** All of the organization's accounts. */
    readonly organizationAccounts: readonly string[];
    /** `undecided`: whoever asks does not know them. */
    readonly approvedEndpoints: readonly string[] | 'undecided';
    readonly approvedVpcs: readonly string[];
    readonly corporateCidrs: readonly string[];
    readonly breakGlassPrincipals: readonly string[];
    readonly allowForwardedAccess: boolean;
    readonly minimumTlsVersion: string;
  };
  /** Whole literals of the policy, lower-cased: patterns name nobody. */
  readonly named: {
    readonly accounts: ReadonlySet<string>;
    readonly organizations: ReadonlySet<string>;
    readonly endpoints: ReadonlySet<string>;
    readonly vpcs: ReadonlySet<string>;
    readonly cidrs: readonly string[];
  };
}
