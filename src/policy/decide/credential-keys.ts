import type { JointKeys } from './joint-keys.js';
import { valuesOf } from './values.js';

/** Some multi-factor keys are there only with others. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthage */
export const MULTI_FACTOR: JointKeys = {
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

/** Credentials of a role were issued at some time; others need not have been. */
export const TOKEN: JointKeys = {
  keys: ['aws:tokenissuetime'],
  contexts: ({ compared, budget }) => {
    const { values, complete } = valuesOf({ kind: 'instant', written: 'date' }, compared('aws:tokenissuetime'), budget);
    return { contexts: values.map((date) => new Map([['aws:tokenissuetime', date]])), complete };
  },
  carried: ({ caller }) =>
    caller?.type === 'role' ? 'always' : caller?.type === 'user' || caller?.type === 'root' ? 'sometimes' : 'never',
};
