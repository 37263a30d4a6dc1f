import type { Difference, Drift, DriftSide } from '../model/drift.js';
import type { Finding, Verdict } from '../model/finding.js';
import type { Resource, ResourceId } from '../model/resource.js';
import type { Rule } from '../model/rule.js';
import { valueAt } from '../model/value.js';
import { isSameJson } from './same-json.js';

/** What was judged of resources that are declared and recorded too: verdicts by resource, then by rule. */
export type VerdictsOfTwins = ReadonlyMap<ResourceId, ReadonlyMap<string, Verdict>>;

/**
 * Where what is declared and what was recorded come out differently, in the order of the recorded resources. What one
 * side leaves undecided is no drift: a template cannot say everything, nor is every call answered. `twins`: the declared
 * resource of each recorded one.
 */
export function driftOf(
  twins: ReadonlyMap<Resource, Resource>,
  verdicts: VerdictsOfTwins,
  { rules, findings }: { readonly rules: readonly Rule[]; readonly findings: readonly Finding[] },
): readonly Drift[] {
  const fails = new Map<string, Finding>();
  for (const finding of findings)
    if (finding.verdict === 'fail') fails.set(keyOf(finding.rule, finding.resource), finding);
  return [...twins].flatMap(([recorded, declared]) =>
    rules.flatMap((rule): readonly Drift[] => {
      const [before, now] = [declared, recorded].map((r) => verdicts.get(r.id)?.get(rule.id));
      if (!isDecided(before) || !isDecided(now) || before === now) return [];
      const failing = fails.get(keyOf(rule, before === 'fail' ? declared : recorded));
      if (failing === undefined) return [];
      return [
        {
          rule,
          declared: { resource: declared, verdict: before },
          recorded: { resource: recorded, verdict: now },
          // What decided is found out when it is asked for.
          get differences() {
            return differencesIn(failing, declared, recorded);
          },
        },
      ];
    }),
  );
}

function isDecided(verdict: Verdict | undefined): verdict is DriftSide['verdict'] {
  return verdict !== undefined && verdict !== 'unknown';
}

function keyOf({ id }: Rule, resource: Resource): string {
  return `${id} ${resource.id}`;
}

function differencesIn(failing: Finding, declared: Resource, recorded: Resource): readonly Difference[] {
  const own = failing.places.filter(({ resource, pointer }) => resource === failing.resource.id && pointer !== '');
  return [...new Set(own.map(({ pointer }) => pointer))].flatMap((pointer) => {
    const [before, now] = [valueAt(declared.properties, pointer), valueAt(recorded.properties, pointer)];
    if (isSameJson(before, now)) return [];
    return [
      { pointer, ...(before !== undefined && { declared: before }), ...(now !== undefined && { recorded: now }) },
    ];
  });
}
