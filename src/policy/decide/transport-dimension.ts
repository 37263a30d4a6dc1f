import { allBits } from './bits.js';
import type { Choice, Dimension } from './candidate.js';
import type { Clauses } from './clauses.js';
import { crossingValues } from './crossing-values.js';
import { conditionJudge, judgeChoices } from './judge-choices.js';
import type { Signs } from './signs.js';

export const TRANSPORT_KEYS: readonly string[] = ['aws:securetransport', 's3:tlsversion'];

const VERSIONS = ['1.2', '1.3', '1.1', '1.0'];

/** HTTPS in each version, and plain HTTP. https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html */
export function transportDimension(signs: Signs, clauses: Clauses): Dimension {
  const isS3 = signs.surroundings.owned.type !== 'AWS::KMS::Key';
  const choices = [...VERSIONS, undefined].map((version): Choice => {
    const context = new Map([['aws:securetransport', String(version !== undefined)]]);
    if (version !== undefined && isS3) context.set('s3:tlsversion', version);
    return {
      head: { transport: { secure: version !== undefined, ...(version !== undefined && { version }) } },
      context,
      group: [version !== undefined, crossingValues(signs, context)].join(),
      // Services call over HTTPS.
      fits: ({ network, caller }) =>
        version !== undefined || (network?.type !== 'forwarded' && caller?.type !== 'service'),
    };
  });
  const judges = TRANSPORT_KEYS.flatMap((key) => clauses.conditions.get(key) ?? []).map(conditionJudge);
  return { name: 'transport', ...judgeChoices(choices, judges, allBits(clauses.size), signs.budget) };
}
