import type { PolicyChange } from '../model/policy-review.js';
import type { Waiver } from '../model/waiver.js';

/** What a change makes of the listed waivers: those that are added, taken away, or speak otherwise. */
export function waiverChanges(base: readonly Waiver[], own: readonly Waiver[]): readonly PolicyChange[] {
  const left = new Map<string, Waiver[]>();
  for (const waiver of base) left.set(keyOf(waiver), [...(left.get(keyOf(waiver)) ?? []), waiver]);
  const changes = own.flatMap((waiver): readonly PolicyChange[] => {
    const before = left.get(keyOf(waiver))?.shift();
    return before === undefined ? [added(waiver)] : differences(before, waiver);
  });
  const removed = [...left.values()].flat().map(
    (waiver): PolicyChange => ({
      kind: 'waiver',
      loosens: false,
      text: `the waiver of ${nameOf(waiver)} is removed`,
    }),
  );
  return [...changes, ...removed];
}

/** The waivers of a change that its base does not have in these words. */
export function addedWaivers(base: readonly Waiver[], own: readonly Waiver[]): readonly Waiver[] {
  const known = new Set(base.map(wordsOf));
  return own.filter((waiver) => !known.has(wordsOf(waiver)));
}

function added(waiver: Waiver): PolicyChange {
  const { at, reason, owner, expires } = waiver;
  const lacks = [
    ...(reason.trim() === '' ? ['no reason'] : []),
    ...(owner ? [] : ['no owner']),
    ...(expires ? [] : ['no last day']),
  ];
  const but = lacks.length > 0 ? `, with ${lacks.join(' and ')}` : '';
  return { kind: 'waiver', loosens: true, text: `a waiver of ${nameOf(waiver)} is added${but}`, at };
}

function differences(before: Waiver, { reason, expires, at, ...waiver }: Waiver): readonly PolicyChange[] {
  const name = nameOf({ ...waiver, reason, at });
  const say = (loosens: boolean, text: string): PolicyChange => ({ kind: 'waiver', loosens, text, at });
  const changes: PolicyChange[] = [];
  if (expires !== before.expires) {
    const isLonger = expires === undefined || (before.expires !== undefined && expires > before.expires);
    const days = `from ${before.expires ?? 'no last day'} to ${expires ?? 'no last day'}`;
    changes.push(say(isLonger, `the waiver of ${name} is ${isLonger ? 'extended' : 'shortened'} ${days}`));
  }
  // One without a reason did not count.
  if (reason !== before.reason)
    changes.push(say(before.reason.trim() === '', `the waiver of ${name} gives another reason`));
  if (waiver.owner !== before.owner) changes.push(say(false, `the waiver of ${name} has another owner`));
  return changes;
}

/** What a waiver is about. That which is about something else is another waiver. */
function keyOf({ rule, id, scope }: Waiver): string {
  return JSON.stringify([rule, scope, id]);
}

function wordsOf({ rule, id, scope, reason, owner, expires }: Waiver): string {
  return JSON.stringify([rule, id, scope, reason, owner, expires]);
}

function nameOf({ rule, scope }: Waiver): string {
  return scope.kind === 'glob' ? `${rule} on ${scope.pattern}` : rule;
}
