/** What the user calls theirs. Facts put their questions with it; no rule carries any of it as a parameter. */
export interface Perimeter {
  /** 12-digit account ids; empty = the owner's account alone. */
  readonly accounts: readonly string[];
  readonly organization?: string;
  readonly organizationAccounts: readonly string[];
  /** VPC endpoint ids; `estate` = the endpoints of the root that is judged. */
  readonly approvedEndpoints: readonly string[] | 'estate';
  readonly approvedVpcs: readonly string[];
  readonly corporateCidrs: readonly string[];
  readonly breakGlassPrincipals: readonly string[];
  readonly allowForwardedAccess: boolean;
  readonly minimumTlsVersion: string;
}

export const DEFAULT_PERIMETER: Perimeter = {
  accounts: [],
  organizationAccounts: [],
  approvedEndpoints: 'estate',
  approvedVpcs: [],
  corporateCidrs: [],
  breakGlassPrincipals: [],
  allowForwardedAccess: false,
  minimumTlsVersion: '1.2',
};
