import { isSilence } from './http-handler.js';
import { type ApiError, codeOf, type Failed, outcomeOf } from './outcome.js';

/** Why an account cannot be read: the user's to mend. */
export interface Refused {
  readonly message: string;
  readonly next: string;
  /** The call that failed, and how. */
  readonly operation: string;
  readonly iamAction: string;
  readonly reason: Failed;
  readonly code: string;
}

/** The caller is not known, or the role cannot be assumed. */
export function entryRefusal(
  error: ApiError,
  { role, profile }: { readonly role?: string; readonly profile?: string },
): Refused {
  const call = role === undefined ? 'GetCallerIdentity' : 'AssumeRole';
  const failed = failureOf(error, call, `sts:${call}`);
  const { code, reason } = failed;
  if (/ProviderError$/.test(error.name) && profile !== undefined)
    return {
      ...failed,
      message: `The profile ${profile} gives no AWS credentials: ${error.message.replace(/\.?$/, '.')}`,
      next: `Check its name (aws configure list-profiles), or sign in (aws sso login --profile ${profile}).`,
    };
  if (/ProviderError$/.test(error.name))
    return {
      ...failed,
      message: `No AWS credentials were found: ${error.message.replace(/\.?$/, '.')}`,
      next: 'Set AWS_PROFILE or give --profile, sign in (aws sso login), or run where a role is attached.',
    };
  if (isSilence(error))
    return {
      ...failed,
      message: `AWS could not be reached (${code}).`,
      next: 'Check the network, the proxy and --endpoint-url.',
    };
  if (role !== undefined && reason === 'access-denied')
    return {
      ...failed,
      message: `The role ${role} cannot be assumed (${code}).`,
      next: 'Let its trust policy name the caller (and the --external-id), and grant the caller sts:AssumeRole.',
    };
  return {
    ...failed,
    message: `AWS did not accept the credentials${role === undefined ? '' : ` for ${role}`} (${code}).`,
    next: 'Check that they have not expired, and that the clock of this machine is right.',
  };
}

export function regionsRefusal(error: ApiError): Refused {
  const failed = failureOf(error, 'DescribeRegions', 'ec2:DescribeRegions');
  const why = failed.reason === 'access-denied' ? `access denied: ${failed.iamAction}` : failed.code;
  return {
    ...failed,
    message: `The regions of the account could not be listed (${why}).`,
    next: 'Grant ec2:DescribeRegions, or name the regions with --regions.',
  };
}

/** The regions that were asked for are none of the account's. */
export function noSuchRegion(message: string, known: readonly string[]): Refused {
  return {
    operation: 'DescribeRegions',
    iamAction: 'ec2:DescribeRegions',
    reason: 'api-error',
    code: message,
    message,
    next: `Its regions are: ${known.join(', ')}.`,
  };
}

function failureOf(error: ApiError, operation: string, iamAction: string) {
  const outcome = outcomeOf(error, { notConfigured: [] });
  return { operation, iamAction, reason: outcome === 'none' ? 'api-error' : outcome, code: codeOf(error) } as const;
}
