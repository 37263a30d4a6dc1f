import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { whatDecides, whyUndecided } from '../model/reason-words.js';
import type { Span } from '../model/span.js';
import { forXml } from './escape.js';
import { oneLine, shorten, withNext } from './phrase.js';
import { pathOf, positionOf, resourceName } from './place-name.js';
import type { Report } from './report.js';
import { sourceName } from './source-name.js';

const MAX_TEXT = 1000;

/**
 * JUnit's XML as test dashboards read it (https://github.com/testmoapp/junitxml): a suite for each file or account, a
 * case for each judged pair of rule and resource; the rule is the class. What nobody could decide, and what is waived, is
 * skipped. Passing pairs are there when the scan was asked to keep them; what does not apply is not. What could not be
 * read is an error in a suite of its own, so that an incomplete run is not green.
 */
export const junitReport: Report = function* (result, { version }) {
  const { fail, unknown, waived } = result.counts;
  const passed = (result.others ?? []).filter(({ verdict }) => verdict === 'pass');
  const errors = result.problems.filter(({ level }) => level === 'error');
  const tests = passed.length + fail + unknown + waived + errors.length;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<testsuites name="lakeproof" ${counts(tests, fail, unknown + waived, errors.length)}>\n`;
  for (const [name, suite] of suitesOf([...result.findings, ...result.waived, ...passed])) {
    const fails = suite.filter((each) => isFail(each)).length;
    const skipped = suite.filter((each) => !isFail(each) && each.verdict !== 'pass').length;
    yield `<testsuite name="${forXml(name)}" ${counts(suite.length, fails, skipped, 0)}>\n`;
    yield* properties({ tool: `lakeproof ${version}`, complete: String(result.complete) });
    for (const each of suite) yield testCase(each);
    yield '</testsuite>\n';
  }
  if (errors.length > 0) {
    yield `<testsuite name="what could not be read" ${counts(errors.length, 0, 0, errors.length)}>\n`;
    for (const each of errors) yield errorCase(each);
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
};

function counts(tests: number, failures: number, skipped: number, errors: number): string {
  return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}

function isFail({ verdict, waiver }: Finding): boolean {
  return verdict === 'fail' && waiver === undefined;
}

function suitesOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const suites = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = sourceName(finding.resource);
    const suite = suites.get(name);
    if (suite === undefined) suites.set(name, [finding]);
    else suite.push(finding);
  }
  return suites;
}

function* properties(values: { readonly [name: string]: string }): Iterable<string> {
  yield '<properties>';
  for (const [name, value] of Object.entries(values)) yield `<property name="${name}" value="${forXml(value)}"/>`;
  yield '</properties>\n';
}

function testCase(finding: Finding): string {
  const { rule, resource, verdict, waiver } = finding;
  const name = `classname="${forXml(rule.id)}" name="${forXml(`${resourceName(resource)}: ${rule.title}`)}"`;
  if (verdict === 'pass') return `<testcase ${name}/>\n`;
  const { at } = finding.places[0];
  const place = `file="${forXml(pathOf(at.file))}" line="${at.start.line}"`;
  return `<testcase ${name} ${place}>${waiver === undefined ? outcome(finding, at) : skipped(`waived: ${waiver.reason}`)}</testcase>\n`;
}

function outcome(finding: Finding, at: Span): string {
  const { rule, resource, verdict, reasons, witness } = finding;
  if (verdict !== 'fail') {
    const why = [...reasons.map(whyUndecided), ...whatDecides(reasons).map((way) => `to decide it: ${way}`)];
    return skipped(`could not be decided: ${why.join('; ')}`);
  }
  const message = line(finding.message);
  const lines = [
    `${positionOf(at)}: ${resource.id}`,
    ...(witness === undefined ? [] : [`counterexample: ${witness.text}`]),
    `fix: ${rule.remediation.text}`,
  ];
  return `<failure type="${rule.severity}" message="${message}">${lines.map(line).join('\n')}</failure>`;
}

function skipped(why: string): string {
  return `<skipped message="${line(why)}"/>`;
}

function errorCase({ kind, message, next, file }: Problem): string {
  const where = file === '' ? 'the scan' : pathOf(file);
  const said = withNext(message, next);
  return `<testcase classname="${forXml(kind)}" name="${forXml(where)}"><error type="${forXml(kind)}" message="${line(said)}"/></testcase>\n`;
}

function line(text: string): string {
  return forXml(shorten(oneLine(text), MAX_TEXT));
}
