import type { Entry } from './accounts.js';
import type { CredentialProvider } from './api.js';

export interface Identity {
  /** A profile of the AWS configuration files. */
  readonly profile?: string;
  /** The roles to assume, one account each; none: the credentials as they are. */
  readonly roles: readonly string[];
  readonly externalId?: string;
  /** Of STS, for test servers and private endpoints. */
  readonly endpoint?: string;
}

/** The ways into the accounts that are asked for. Credentials come from the SDK's default chain only. */
export async function entriesOf({ profile, roles, externalId, endpoint }: Identity): Promise<readonly Entry[]> {
  const { fromNodeProviderChain, fromTemporaryCredentials } = await import('@aws-sdk/credential-providers');
  const home = await configuredRegion(profile);
  const clientConfig = { region: home, ...(endpoint !== undefined && { endpoint }) };
  const own = fromNodeProviderChain({ ...(profile !== undefined && { profile }), clientConfig });
  const by = profile === undefined ? {} : { profile };
  if (roles.length === 0) return [{ ...by, credentials: held(own), home }];
  return roles.map((role) => ({
    ...by,
    role,
    home,
    credentials: held(
      fromTemporaryCredentials({
        masterCredentials: own,
        clientConfig,
        params: {
          RoleArn: role,
          RoleSessionName: 'lakeproof',
          ...(externalId !== undefined && { ExternalId: externalId }),
        },
      }),
    ),
  }));
}

/** Of the environment or the profile; us-east-1 where neither says. */
async function configuredRegion(profile: string | undefined): Promise<string> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient(profile === undefined ? {} : { profile });
  try {
    return await client.config.region();
  } catch {
    return 'us-east-1';
  } finally {
    client.destroy();
  }
}

const REFRESH_BEFORE_MS = 5 * 60 * 1000;

/** Asks the provider once, and again before what it gave expires: every client of an account shares the answer. */
function held(provider: CredentialProvider): CredentialProvider {
  let current: ReturnType<CredentialProvider> | undefined;
  let expires = Number.POSITIVE_INFINITY;
  return () => {
    if (current === undefined || expires - Date.now() < REFRESH_BEFORE_MS) {
      expires = Number.POSITIVE_INFINITY;
      current = provider().then(
        (credentials) => {
          expires = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
          return credentials;
        },
        (error: unknown) => {
          current = undefined;
          throw error;
        },
      );
    }
    return current;
  };
}
