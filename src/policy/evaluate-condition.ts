import { compareValue } from './compare-value.js';
import { exactValuesOf } from './exact-values.js';
import { agreed, allOf, anyOf, type Judged, not } from './judged.js';
import { doubtOf } from './match-text.js';
import type { Condition, Test } from './policy-document.js';
import type { Request } from './request.js';

/**
 * Does one clause of a Condition hold? What an absent key means is decided by
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html and, for sets,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function evaluateCondition(
  { key, test }: Pick<Condition, 'key' | 'test'>,
  request: Pick<Request, 'context'>,
): Judged {
  if ('kind' in test) return doubtOf(test);
  const lower = key.toLowerCase();
  const value = request.context.get(lower);
  const judged = evaluateTest(test, value, request);
  if (lower !== 's3:tlsversion' || value !== undefined || request.context.get('aws:securetransport') !== 'false')
    return judged;
  // https://repost.aws/knowledge-center/s3-enforce-modern-tls reads plain HTTP as a version below all others.
  return agreed(
    judged,
    evaluateTest(test, BELOW_ALL, request),
    "AWS's pages differ on whether plain HTTP has no s3:TlsVersion or one that is lower than all",
  );
}

const BELOW_ALL = '0';

function evaluateTest(
  test: Test,
  value: string | readonly string[] | undefined,
  request: Pick<Request, 'context'>,
): Judged {
  const { operator, values, set } = test;
  if (operator.comparison === 'null' && value?.length === 0 && value !== '')
    return { doubt: 'whether Null takes an empty list for an absent key is not documented' };
  if (operator.comparison === 'null')
    return anyOf(values, (wanted) => compareAbsence(wanted, value === undefined, request));
  if (value === undefined) return whenAbsent(test);
  // A value equals none of those listed, where the operator is negated; else it equals one.
  const holds = (member: string): Judged => {
    const { exact, others } = exactValuesOf(test);
    const equals =
      exact.has(member) ||
      anyOf(others, (wanted) => compareValue(member, wanted, operator.comparison, request.context));
    return operator.negated ? not(equals) : equals;
  };
  const members = typeof value === 'string' ? [value] : value;
  if (members.length === 0 && set !== undefined) return whenAbsent(test);
  // "an empty string" is the page's own example of a value that resolves to nothing.
  if (set === 'ForAllValues')
    return allOf(
      members.filter((member) => member !== ''),
      holds,
    );
  if (set === 'ForAnyValue') return anyOf(members, holds);
  const [first, ...others] = members;
  if (first === undefined)
    return { doubt: `how an empty list is compared without ForAllValues or ForAnyValue is not documented` };
  return others.reduce<Judged>(
    (judged, member) =>
      agreed(
        judged,
        holds(member),
        'how several values are compared without ForAllValues or ForAnyValue is not documented',
      ),
    holds(first),
  );
}

function compareAbsence(wanted: Test['values'][number], isAbsent: boolean, request: Pick<Request, 'context'>): Judged {
  return compareValue(String(isAbsent), wanted, 'bool', request.context);
}

function whenAbsent({ set, ifExists, operator }: Test): Judged {
  if (set === 'ForAllValues') return true;
  if (set === 'ForAnyValue')
    return ifExists ? { doubt: "AWS's pages differ on what ForAnyValue with IfExists makes of an absent key" } : false;
  return ifExists || operator.negated;
}
