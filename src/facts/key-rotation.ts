import type { Fact } from '../model/fact.js';
import { isHole } from '../model/hole.js';
import type { Resource } from '../model/resource.js';
import { valueAt } from '../model/value.js';
import { derived, type Field, fieldAt, place } from './derived.js';
import { doubtOf } from './doubt.js';

/**
 * Can AWS KMS rotate this key's material by itself, does it, and how often? `supported`: only for symmetric encryption
 * keys whose material KMS made and keeps, and only the customer's own (AWS rotates its managed keys every year);
 * `enabled`; `periodDays`; `setting`, both in words: "off", or "every 365 days".
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html
 */
export const keyRotation: Fact = {
  name: 'keyRotation',
  type: 'AWS::KMS::Key',
  reads: ['KeySpec', 'Origin', 'KeyManager', 'EnableKeyRotation', 'RotationPeriodInDays'].map((name) => ({
    type: 'AWS::KMS::Key',
    pointer: `/${name}`,
  })),
  fields: ['/supported', '/enabled', '/periodDays', '/setting'],
  alone: true,
  derive: (r) => {
    const enabled = fieldAt(r, '/EnableKeyRotation');
    const periodDays = fieldAt(r, '/RotationPeriodInDays');
    return derived({ supported: supported(r), enabled, periodDays, setting: setting(enabled, periodDays) });
  },
};

/** A period says nothing while rotation is off. */
function setting(enabled: Field, period: Field): Field {
  if (enabled.value === false) return { ...enabled, value: 'off' };
  return typeof period.value === 'number' ? { ...period, value: `every ${period.value} days` } : period;
}

const NEEDED = [
  { pointer: '/KeySpec', value: 'SYMMETRIC_DEFAULT' },
  { pointer: '/Origin', value: 'AWS_KMS' },
  { pointer: '/KeyManager', value: 'CUSTOMER' },
] as const;

/** One need that is plainly not met decides, whatever the others are. */
function supported(r: Resource): Field {
  const needs = NEEDED.map((need) => ({ ...need, found: valueAt(r.properties, need.pointer) }));
  const unmet = needs.find(({ value, found }) => !isHole(found) && found !== value);
  if (unmet !== undefined) return { value: false, at: [place(r, unmet.pointer)] };
  for (const { pointer, found } of needs) {
    if (isHole(found)) return { value: doubtOf(found), at: [place(r, pointer)] };
  }
  return { value: true, at: needs.map(({ pointer }) => place(r, pointer)) };
}
