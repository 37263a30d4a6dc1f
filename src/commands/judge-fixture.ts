import { checkParams } from '../engine/check-params.js';
import { heldFile } from '../files/disk-file.js';
import { perimeterOf } from '../gate/configuration.js';
import { select } from '../gate/select.js';
import type { Finding, Verdict } from '../model/finding.js';
import type { Rule, SelectedRule } from '../model/rule.js';
import { scan } from '../scan.js';
import type { RuleFixture } from './rule-fixtures.js';

/** The verdicts that no fixture of a rule shows and one should: a rule that is never seen to fail may never do. */
export function verdictsNotShown(rule: Rule, fixtures: readonly RuleFixture[]): readonly Verdict[] {
  const shown = new Set(fixtures.map(({ verdict }) => verdict));
  const needed: readonly Verdict[] = ['pass', 'fail', 'unknown', ...(rule.when ? (['not-applicable'] as const) : [])];
  return needed.filter((verdict) => !shown.has(verdict));
}

/** How what the rule alone makes of a fixture differs from what the fixture says of itself; empty when it does not. */
export async function fixtureComplaints(rule: Rule, fixture: RuleFixture): Promise<readonly string[]> {
  const pack = { id: 'one', title: '', description: '', rules: { [rule.id]: { params: fixture.params } } };
  const { selected, complaints } = select([rule], pack, {}, { only: [], skip: [] });
  const unknownParams = Object.keys(fixture.params).filter((name) => !Object.hasOwn(rule.params ?? {}, name));
  const wrong = [
    ...complaints.map(({ message }) => message),
    ...unknownParams.map((name) => `the rule has no parameter ${name}`),
    ...(await checkParams(rule, fixture.params)).map(({ message }) => message),
  ];
  return wrong.length > 0 ? wrong : differences(await judged(selected, fixture), fixture);
}

interface Judged {
  readonly problems: readonly string[];
  /** In the order of the lines. */
  readonly found: readonly Finding[];
}

async function judged(rules: readonly SelectedRule[], { name, text, perimeter }: RuleFixture): Promise<Judged> {
  const file = heldFile(name, () => new TextEncoder().encode(text));
  const files = { files: [file], problems: () => [] };
  const {
    findings,
    others = [],
    problems,
  } = await scan(files, {
    rules,
    perimeter: perimeterOf({ perimeter }),
    others: true,
  });
  return {
    problems: problems.map(({ message, at }) => (at === undefined ? message : `line ${at.start.line}: ${message}`)),
    found: [...findings, ...others].sort((a, b) => lineOf(a) - lineOf(b)),
  };
}

function differences({ problems, found }: Judged, { verdict, marks, isPinned }: RuleFixture): readonly string[] {
  const isMarked = (finding: Finding) =>
    marks.some((mark) => mark.line === lineOf(finding) && mark.verdict === finding.verdict);
  const others = found.filter((finding) => finding.verdict !== verdict && !isMarked(finding));
  const reported = found.filter((finding) => finding.verdict === 'fail' || finding.verdict === 'unknown');
  const pinned = marks.filter((mark) => mark.verdict === 'fail' || mark.verdict === 'unknown');
  const missed = marks.filter((mark) => !found.some((each) => lineOf(each) === mark.line));
  const [are, should] = [reported.map(lineOf).join(', '), pinned.map(({ line }) => line).join(', ')];
  return [
    ...problems,
    ...others.map((each) => `line ${lineOf(each)}: ${each.resource.id} is ${each.verdict}, not ${verdict}`),
    ...(found.some((each) => each.verdict === verdict) ? [] : [`nothing in it is judged ${verdict}`]),
    ...(isPinned && are !== should
      ? [`reported are lines ${are || 'none'}; marked with # expect: are ${should || 'none'}`]
      : []),
    ...(isPinned
      ? missed.map((mark) => `line ${mark.line}: ${mark.verdict} is expected, but nothing points there`)
      : []),
  ];
}

function lineOf(finding: Finding): number {
  return finding.places[0].at.start.line;
}
