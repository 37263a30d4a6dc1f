import { gzipSync } from 'node:zlib';
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif';

/**
 * What GitHub rejects, drops or hides of a SARIF file, and what we promise on top; each problem as one line of text.
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function githubProblems(sarif: Log): readonly string[] {
  const text = JSON.stringify(sarif);
  const problems: string[] = [];
  const ask = (holds: boolean, otherwise: string) => {
    if (!holds) problems.push(otherwise);
  };
  ask(sarif.version === '2.1.0', 'the version is not 2.1.0');
  ask(sarif.$schema === 'https://json.schemastore.org/sarif-2.1.0.json', 'no $schema');
  ask(sarif.runs.length >= 1, 'no run');
  ask(sarif.runs.length <= 20, 'more than 20 runs');
  const ids = sarif.runs.map((run) => run.automationDetails?.id ?? '');
  ask(new Set(ids).size === ids.length, 'two runs share a category');
  ask(sarif.runs.flatMap((run) => run.results ?? []).length <= 5000, 'more than 5,000 results');
  ask(gzipSync(text).length <= 10_000_000, 'more than 10 MB when compressed');
  return [...problems, ...sarif.runs.flatMap((run, index) => runProblems(run).map((each) => `run ${index}: ${each}`))];
}

function runProblems(run: Run): readonly string[] {
  const { driver } = run.tool;
  const rules = driver.rules ?? [];
  const problems: string[] = [];
  if (!/^lakeproof\/(iac|live\/[^/]+\/[^/]+)\/$/.test(run.automationDetails?.id ?? '')) problems.push('no category');
  if (driver.name !== 'lakeproof' || !driver.semanticVersion) problems.push('the driver lacks a name or a version');
  if (run.columnKind !== 'utf16CodeUnits') problems.push('columns are not counted in UTF-16 code units');
  if (!run.results) problems.push('no list of results');
  if (run.originalUriBaseIds !== undefined) problems.push('originalUriBaseIds are not applied');
  for (const rule of rules) problems.push(...ruleProblems(rule).map((each) => `rule ${rule.id}: ${each}`));
  (run.results ?? []).forEach((result, index) => {
    problems.push(...resultProblems(result, rules).map((each) => `result ${index}: ${each}`));
  });
  return problems;
}

function ruleProblems(rule: ReportingDescriptor): readonly string[] {
  const { tags = [], precision, ...rest } = rule.properties ?? {};
  const severity = rest['security-severity'];
  const checks: readonly (readonly [boolean, string])[] = [
    [/^[A-Z][A-Za-z0-9]{0,254}$/.test(rule.name ?? ''), 'the name is not PascalCase within 255 characters'],
    [within(rule.shortDescription?.text, 1024), 'no short description within 1,024 characters'],
    [within(rule.fullDescription?.text, 1024), 'no full description within 1,024 characters'],
    [within(rule.help?.text, Infinity), 'no help text'],
    [within(rule.help?.markdown, Infinity), 'no help in Markdown'],
    [
      ['9.5', '8.0', '5.5', '2.5'].includes(severity),
      'security-severity is not a number in a string, well inside a band',
    ],
    [['very-high', 'high', 'medium', 'low'].includes(precision), 'no precision'],
    [['error', 'warning', 'recommendation'].includes(rest['problem.severity']), 'no problem.severity'],
    [tags.length <= 10, 'more than the 10 tags that are shown'],
    [tags[0] === 'security', 'the first tag is not security'],
    [rule.helpUri === undefined || /^https:\/\//.test(rule.helpUri), 'helpUri is not a web address'],
  ];
  return checks.filter(([holds]) => !holds).map(([, otherwise]) => otherwise);
}

/** All that code scanning reads of a result; the rest is left out of this profile. */
const USED = 'codeFlows level locations message partialFingerprints relatedLocations ruleId ruleIndex'.split(' ');

function resultProblems(result: Result, rules: readonly ReportingDescriptor[]): readonly string[] {
  const related = result.relatedLocations ?? [];
  const text = result.message.text ?? '';
  const links = [...text.matchAll(/(?<!\\)\]\((\d+)\)/g)].map(([, id]) => Number(id));
  const checks: readonly (readonly [boolean, string])[] = [
    [
      result.ruleId !== undefined && rules[result.ruleIndex ?? -1]?.id === result.ruleId,
      'ruleIndex is not the place of ruleId',
    ],
    [['error', 'warning', 'note'].includes(result.level ?? ''), 'the level is not error, warning or note'],
    [text !== '', 'no message text'],
    [result.locations?.length === 1, 'not exactly one location'],
    [related.length <= 1000, 'more than 1,000 related locations'],
    [
      related.every(({ id }) => links.includes(id ?? -1)),
      'a related location that the message does not link is not shown',
    ],
    [links.every((link) => related.some(({ id }) => id === link)), 'the message links a location that is not there'],
    [
      /^[0-9a-f]{1,64}:\d+$/.test(result.partialFingerprints?.primaryLocationLineHash ?? ''),
      'no primaryLocationLineHash',
    ],
    [Object.keys(result).every((key) => USED.includes(key)), 'it holds what code scanning does not use'],
  ];
  const places = [...(result.locations ?? []), ...related].flatMap(locationProblems);
  return [...checks.filter(([holds]) => !holds).map(([, otherwise]) => otherwise), ...places];
}

function locationProblems({ physicalLocation }: Location): readonly string[] {
  const uri = physicalLocation?.artifactLocation?.uri ?? '';
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = physicalLocation?.region ?? {};
  const forward = endLine > startLine || (endLine === startLine && endColumn > startColumn);
  const checks: readonly (readonly [boolean, string])[] = [
    [physicalLocation !== undefined, 'expected a physical location'],
    [
      /^(?![a-z][a-z0-9+.-]*:|\/)(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/i.test(uri),
      `not a relative, percent-encoded URI: ${JSON.stringify(uri)}`,
    ],
    [physicalLocation?.artifactLocation?.uriBaseId === undefined, 'uriBaseId is not applied'],
    [startLine >= 1 && startColumn >= 1 && endLine >= 1 && endColumn >= 1, 'the region lacks one of its four numbers'],
    [forward, 'the region is empty or runs backwards'],
  ];
  return checks.filter(([holds]) => !holds).map(([, otherwise]) => otherwise);
}

function within(text: string | undefined, max: number): boolean {
  return text !== undefined && text !== '' && text.length <= max;
}
