import type { JointKeys } from './joint-keys.js';
import { exactly, some } from './pattern.js';
import { type Grammar, valuesOf } from './values.js';

/** Which services called on for the caller, in their order. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-calledvia */
export const CALLED_VIA: JointKeys = {
  keys: ['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast'],
  contexts: (signs) => {
    const grammar: Grammar = { kind: 'text', pattern: [...some({ except: '*?' }), ...exactly('.amazonaws.com')] };
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

const MAX_CHAINS = 200;
