import { rangeOf } from '../ip-range.js';
import type { Policy, Principal, Text, Unread } from '../policy-document.js';
import type { Perimeter } from './surroundings.js';
import { plainText } from './texts.js';

/** Whom and what policy and perimeter name: whole literals, lower-cased, since their case does not count. A pattern names nobody. */
export interface Names {
  readonly accounts: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly endpoints: ReadonlySet<string>;
  readonly vpcs: ReadonlySet<string>;
  /** The first part of `aws:userid`: the id of a role or user. */
  readonly ids: ReadonlySet<string>;
  /** Address ranges of the policy; those that are too wide are no names. */
  readonly cidrs: readonly string[];
}

export function namesIn({ statements }: Policy, owner: string | undefined, perimeter: Perimeter): Names {
  const ofPolicy = statements.flatMap(({ principal, resource, conditions }) => [
    ...(principal?.items ?? []).map(nameOfPrincipal),
    ...textsOf(resource.items),
    ...conditions.flatMap(({ test }) => ('kind' in test ? [] : textsOf(test.values))),
  ]);
  const texts = [
    ...ofPolicy,
    ...(owner === undefined ? [] : [owner]),
    ...perimeter.accounts,
    ...perimeter.organizationAccounts,
    ...(perimeter.organization === undefined ? [] : [perimeter.organization]),
    ...perimeter.breakGlassPrincipals,
    ...(perimeter.approvedEndpoints === 'undecided' ? [] : perimeter.approvedEndpoints),
    ...perimeter.approvedVpcs,
  ].map((text) => text.toLowerCase());
  const found = (pattern: RegExp) => new Set(texts.flatMap((text) => pattern.exec(text)?.[1] ?? []));
  return {
    accounts: found(/^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12}|<[^<>:]+>|cloudfront)(?:$|:)/),
    // A path into an organization begins with its id.
    organizations: found(/^(o-[^*?/]+)(?:$|\/)/),
    endpoints: found(/^(vpce-[^*?]+)$/),
    vpcs: found(/^(?:arn:[^*?]*:vpc\/)?(vpc-[^*?]+)$/),
    ids: found(/^(a[a-z]{3}[a-z0-9]{8,}|\d{12})(?:$|:)/),
    cidrs: ofPolicy.filter(isNarrow),
  };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status */
function isNarrow(cidr: string): boolean {
  const range = rangeOf(cidr);
  return range !== undefined && range.bits >= (range.version === 4 ? 8 : 32);
}

function textsOf(items: readonly (Text | Unread)[]): readonly string[] {
  return items.flatMap((item) => plainText(item) ?? []);
}

function nameOfPrincipal(principal: Principal): string {
  if (principal.kind === 'role' || principal.kind === 'user') return principal.arn;
  return 'account' in principal ? principal.account : '';
}
