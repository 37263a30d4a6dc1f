import type { Finding } from '../model/finding.js';
import { matchesGlob } from '../model/glob.js';
import type { Problem } from '../model/problem.js';
import type { Waiver } from '../model/waiver.js';
import { countingWaivers, fewOf, unused, type WaiverCheck } from './check-waivers.js';
import { waivedFinding } from './waived-finding.js';

/** Findings divided by waivers, each in the order given, and what is to be said of the waivers. */
export interface Waived {
  readonly findings: readonly Finding[];
  /** Each with the first waiver that matches it and is accepted. */
  readonly waived: readonly Finding[];
  readonly problems: readonly Problem[];
}

/**
 * Takes out the findings that a waiver accepts. Only findings of a rule that a waiver names are looked at, and the places
 * of a finding are asked for only where a comment stands in its resource's file, so many findings stay cheap.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  {
    judged,
    accepts = () => true,
    ...check
  }: WaiverCheck & { /** Ids of the rules of this run. */ readonly judged: ReadonlySet<string> },
): Waived {
  const { counting, problems } = countingWaivers(waivers, check);
  if (counting.length === 0) return { findings, waived: [], problems: fewOf(problems) };
  const byRule = groupedByRule(counting);
  const used = new Set<Waiver>();
  const kept: Finding[] = [];
  const waived: Finding[] = [];
  for (const finding of findings) {
    const matching = (byRule.get(finding.rule.id) ?? []).filter((waiver) => matches(finding, waiver));
    for (const waiver of matching) used.add(waiver);
    const first = matching.find((waiver) => accepts(finding, waiver));
    if (first === undefined) kept.push(finding);
    else waived.push(waivedFinding(finding, first));
  }
  const idle = counting.filter((waiver) => !used.has(waiver) && judged.has(waiver.rule));
  return { findings: kept, waived, problems: fewOf([...problems, ...idle.map(unused)]) };
}

function matches(finding: Finding, { scope }: Waiver): boolean {
  const { resource } = finding;
  switch (scope.kind) {
    case 'resource':
      return scope.id === resource.id;
    case 'lines': {
      if (resource.recorded || resource.origins.get('')?.at.file !== scope.file) return false;
      const { file, start } = finding.places[0].at;
      return file === scope.file && scope.from <= start.line && start.line <= scope.to;
    }
    case 'glob':
      return matchesGlob(resource.id, scope.pattern) || matchesGlob(resource.identity, scope.pattern);
  }
}

function groupedByRule(waivers: readonly Waiver[]): ReadonlyMap<string, readonly Waiver[]> {
  const groups = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const group = groups.get(waiver.rule);
    if (group === undefined) groups.set(waiver.rule, [waiver]);
    else group.push(waiver);
  }
  return groups;
}
