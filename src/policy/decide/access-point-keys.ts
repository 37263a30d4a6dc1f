import { actionNamed, carries } from '../actions.js';
import { atomsOf } from './atoms.js';
import type { JointKeys } from './joint-keys.js';
import { ANY, DIGIT, exactly, many, one, type Pattern, some } from './pattern.js';
import { patternsOf } from './texts.js';

const ARN = 's3:dataaccesspointarn';
const ACCOUNT = 's3:dataaccesspointaccount';
const ORIGIN = 's3:accesspointnetworkorigin';

/**
 * A request that comes through an access point says through which, whose it is, and whether only a VPC reaches it.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html#access-points-condition-keys
 */
export const ACCESS_POINT: JointKeys = {
  keys: [ARN, ACCOUNT, ORIGIN],
  contexts: ({ compared, budget, surroundings, names }) => {
    const start = [...exactly(`arn:${surroundings.partition}:s3:`), ...some(NAME), COLON];
    const inAccount = (account: Pattern) => [...start, ...account, COLON, many(ANY)];
    const of = (key: string) => compared(key).flatMap(({ text, comparison }) => patternsOf(text, comparison));
    // The account is a part of the ARN, so both are told apart as one text.
    const { texts, complete } = atomsOf(
      [[...start, ...Array.from({ length: 12 }, () => one(DIGIT)), ...exactly(':accesspoint/'), ...some(NAME)]],
      [...of(ARN), ...[...of(ACCOUNT), ...[...names.accounts].map(exactly)].map(inAccount)],
      budget,
    );
    const contexts = texts.flatMap((arn) =>
      ['Internet', 'VPC'].map(
        (origin) =>
          new Map([
            [ARN, arn],
            [ACCOUNT, arn.split(':')[4] as string],
            [ORIGIN, origin],
          ]),
      ),
    );
    return { contexts, complete };
  },
  carried: ({ action, network }, context) => {
    const found = action === undefined ? undefined : actionNamed(action.name);
    if (found === undefined || !carries(found, ARN)) return 'never';
    // An access point of a VPC takes no request from elsewhere.
    if (context.get(ORIGIN) === 'VPC' && network?.type === 'internet') return 'never';
    return 'sometimes';
  },
  groupOf: (context) => String(context.get(ORIGIN)),
};

const NAME = { except: '*?:' };
const COLON = one({ only: ':' });
