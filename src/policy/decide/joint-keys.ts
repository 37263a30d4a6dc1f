import { actionNamed, carries } from '../actions.js';
import type { Head } from './candidate.js';
import { DIGIT, one, some } from './pattern.js';
import type { ContextPart } from './points.js';
import type { Signs } from './signs.js';
import { type Grammar, valuesOf } from './values.js';

/** Keys that hang together, so that they are chosen together. */
export interface JointKeys {
  /** Lower-cased. */
  readonly keys: readonly string[];
  /** Without the choice of none. */
  readonly contexts: (signs: Signs) => { readonly contexts: readonly ContextPart[]; readonly complete: boolean };
  readonly carried: (head: Head, context: ContextPart) => 'always' | 'sometimes' | 'never';
  /** Contexts that are not carried by the same requests. */
  readonly groupOf?: (context: ContextPart) => string;
}

/** Some multi-factor keys are there only with others. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthage */
const MULTI_FACTOR: JointKeys = {
  keys: ['aws:multifactorauthpresent', 'aws:multifactorauthage'],
  contexts: (signs) => {
    const ages = valuesOf({ kind: 'number' }, signs.compared('aws:multifactorauthage'), signs.budget);
    const present = ages.values.map((age) => [
      ['aws:multifactorauthpresent', 'true'] as const,
      ['aws:multifactorauthage', age] as const,
    ]);
    const contexts = [[['aws:multifactorauthpresent', 'false'] as const], ...present];
    return { contexts: contexts.map((each) => new Map(each)), complete: ages.complete };
  },
  carried: ({ caller }) => (caller?.type === 'anonymous' || caller?.type === 'service' ? 'never' : 'sometimes'),
};

/** One moment, written in two ways. */
const CLOCK: JointKeys = {
  keys: ['aws:currenttime', 'aws:epochtime'],
  contexts: ({ compared, budget }) => {
    const dates = valuesOf({ kind: 'instant', written: 'date' }, compared('aws:currenttime'), budget);
    const seconds = valuesOf({ kind: 'instant', written: 'seconds' }, compared('aws:epochtime'), budget);
    const moments = [...dates.values, ...seconds.values.map((each) => new Date(Number(each) * 1000).toISOString())];
    const contexts = [...new Set(moments)].map(
      (date) =>
        new Map([
          ['aws:currenttime', date],
          ['aws:epochtime', String(Math.floor(Date.parse(date) / 1000))],
        ]),
    );
    return { contexts, complete: dates.complete && seconds.complete };
  },
  carried: () => 'always',
};

/** Credentials of a role were issued at some time; others need not have been. */
const TOKEN: JointKeys = {
  keys: ['aws:tokenissuetime'],
  contexts: ({ compared, budget }) => {
    const { values, complete } = valuesOf({ kind: 'instant', written: 'date' }, compared('aws:tokenissuetime'), budget);
    return { contexts: values.map((date) => new Map([['aws:tokenissuetime', date]])), complete };
  },
  carried: ({ caller }) =>
    caller?.type === 'role' ? 'always' : caller?.type === 'user' || caller?.type === 'root' ? 'sometimes' : 'never',
};

/** Which services called on for the caller, in their order. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-calledvia */
const CALLED_VIA: JointKeys = {
  keys: ['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast'],
  contexts: (signs) => {
    const grammar: Grammar = { kind: 'text', pattern: [...some({ except: '*?' }), ...AMAZON] };
    const { values, complete } = valuesOf(grammar, CALLED_VIA.keys.flatMap(signs.compared), signs.budget);
    const chains = [...values.map((each) => [each]), ...values.flatMap((a) => values.map((b) => [a, b]))];
    const few = chains.slice(0, MAX_CHAINS);
    const contexts = few.map(
      (chain) =>
        new Map<string, string | readonly string[]>([
          ['aws:calledvia', chain],
          ['aws:calledviafirst', chain[0] as string],
          ['aws:calledvialast', chain.at(-1) as string],
        ]),
    );
    return { contexts, complete: complete && few.length === chains.length };
  },
  carried: ({ network }) => (network?.type === 'forwarded' ? 'sometimes' : 'never'),
};

const AMAZON = '.amazonaws.com'.split('').map((letter) => one({ only: letter }));
const MAX_CHAINS = 200;

/** A request that comes through an access point says through which, whose it is, and whether only a VPC reaches it. */
const ACCESS_POINT: JointKeys = {
  keys: ['s3:dataaccesspointarn', 's3:dataaccesspointaccount', 's3:accesspointnetworkorigin'],
  contexts: ({ compared, budget, surroundings }) => {
    const account = Array.from({ length: 12 }, () => one(DIGIT));
    const start = `arn:${surroundings.partition}:s3:`.split('').map((letter) => one({ only: letter }));
    const arns = valuesOf(
      { kind: 'text', pattern: [...start, ...some({ except: '*?:' }), one({ only: ':' }), ...account, ...NAMED] },
      compared('s3:dataaccesspointarn'),
      budget,
    );
    const accounts = valuesOf({ kind: 'text', pattern: account }, compared('s3:dataaccesspointaccount'), budget);
    const named = accounts.values.flatMap((id) => arns.values.map((arn) => arn.replace(/:\d{12}:/, `:${id}:`)));
    const contexts = [...new Set([...arns.values, ...named])].flatMap((arn) =>
      ['Internet', 'VPC'].map(
        (origin) =>
          new Map([
            ['s3:dataaccesspointarn', arn],
            ['s3:dataaccesspointaccount', arn.split(':')[4] as string],
            ['s3:accesspointnetworkorigin', origin],
          ]),
      ),
    );
    const isSplit = compared('s3:dataaccesspointaccount').length > 0 && compared('s3:dataaccesspointarn').length > 0;
    return { contexts, complete: arns.complete && accounts.complete && !isSplit };
  },
  carried: ({ action, network }, context) => {
    const found = action === undefined ? undefined : actionNamed(action.name);
    if (found === undefined || !carries(found, 's3:dataaccesspointarn')) return 'never';
    // An access point of a VPC takes no request from elsewhere.
    if (context.get('s3:accesspointnetworkorigin') === 'VPC' && network?.type === 'internet') return 'never';
    return 'sometimes';
  },
  groupOf: (context) => String(context.get('s3:accesspointnetworkorigin')),
};

const NAMED = [...':accesspoint/'.split('').map((letter) => one({ only: letter })), ...some({ except: '*?:' })];

/**
 * What a request says on encryption: a key only with KMS, and nothing else together with a key of the caller's own.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
const ENCRYPTION: JointKeys = {
  keys: [
    's3:x-amz-server-side-encryption',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
    's3:x-amz-server-side-encryption-customer-algorithm',
  ],
  contexts: ({ compared, budget, mentioned, surroundings }) => {
    const [algorithm, key, own] = ENCRYPTION.keys as readonly [string, string, string];
    const start = `arn:${surroundings.partition}:kms:`.split('').map((letter) => one({ only: letter }));
    const region = some({ except: '*?:' });
    const account = Array.from({ length: 12 }, () => one(DIGIT));
    const pattern = [
      ...start,
      ...region,
      one({ only: ':' }),
      ...account,
      one({ only: ':' }),
      ...some({ except: '*?' }),
    ];
    const keys = mentioned.has(key)
      ? valuesOf({ kind: 'text', pattern }, compared(key), budget)
      : { values: [], complete: true };
    const contexts = [
      ...['AES256', 'aws:kms', 'aws:kms:dsse', 'aws:fsx'].map((each) => [[algorithm, each] as const]),
      ...['aws:kms', 'aws:kms:dsse'].flatMap((each) =>
        keys.values.map((id) => [[algorithm, each] as const, [key, id] as const]),
      ),
      [[own, 'AES256'] as const],
    ];
    return { contexts: contexts.map((each) => new Map(each)), complete: keys.complete };
  },
  carried: ({ action }) => (CARRIES_ENCRYPTION.has(action?.name ?? '') ? 'sometimes' : 'never'),
};

const CARRIES_ENCRYPTION: ReadonlySet<string> = new Set(['s3:PutObject', 's3:ReplicateObject']);

export const JOINT_KEYS: readonly JointKeys[] = [MULTI_FACTOR, CLOCK, TOKEN, CALLED_VIA, ACCESS_POINT, ENCRYPTION];
