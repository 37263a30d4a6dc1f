import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { junitReport } from '../src/reports/junit.js';
import { resultFromJson } from './support/result-from-json.js';
import { type Element, parseXml } from './support/xml.js';

const FOLDER = 'fixtures/reports';
const cases = readdirSync(FOLDER);
test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(5));

function read(name: string) {
  return resultFromJson(JSON.parse(readFileSync(join(FOLDER, name, 'result.json'), 'utf8')), join(FOLDER, name));
}

function xmlOf(name: string, change: Partial<ReturnType<typeof read>> = {}): Element {
  const options = { color: false, links: false, version: '1.2.3', ruleUrl: () => '' };
  return parseXml([...junitReport({ ...read(name), ...change }, options)].join(''));
}

describe.each(cases)('%s', (name) => {
  test('is well-formed, and its numbers are those of its cases', () => {
    const root = xmlOf(name);
    expect(root.name).toBe('testsuites');
    const suites = root.children;
    for (const suite of suites) {
      const tests = suite.children.filter((child) => child.name === 'testcase');
      const having = (outcome: string) => tests.filter((each) => each.children.some((child) => child.name === outcome));
      expect(suite.attributes).toMatchObject({
        tests: String(tests.length),
        failures: String(having('failure').length),
        errors: String(having('error').length),
        skipped: String(having('skipped').length),
      });
    }
    for (const number of ['tests', 'failures', 'errors', 'skipped']) {
      const sum = suites.reduce((total, suite) => total + Number(suite.attributes[number]), 0);
      expect([number, sum]).toEqual([number, Number(root.attributes[number])]);
    }
    const { counts, problems } = read(name);
    expect(root.attributes.failures).toBe(String(counts.fail));
    expect(root.attributes.skipped).toBe(String(counts.unknown + counts.waived));
    expect(root.attributes.errors).toBe(String(problems.filter(({ level }) => level === 'error').length));
  });
});

test('the cases hold passes, fails, unknowns and errors, from files and accounts', () => {
  const outcomes = new Set<string>();
  const suites = new Set<string>();
  for (const name of cases)
    for (const suite of xmlOf(name).children) {
      suites.add(suite.attributes.name ?? '');
      for (const { name: kind, children } of suite.children)
        if (kind === 'testcase') outcomes.add(children[0]?.name ?? 'pass');
    }
  expect([...outcomes].sort()).toEqual(['error', 'failure', 'pass', 'skipped']);
  expect([...suites].some((name) => name.startsWith('account '))).toBe(true);
  expect(suites).toContain('lake.yaml');
});

test('hostile messages stay inside their attribute', () => {
  const hostile = '"/><testcase name="x"/> & <!-- ]]> \u0000\u0008\u001b[31m\ufffe\uffff\ud800 \u202e';
  const { findings } = read('mixed');
  const changed = findings.map((finding) => ({ ...finding, message: hostile }));
  const failure = xmlOf('mixed', { findings: changed })
    .children.flatMap((suite) => suite.children)
    .flatMap((each) => each.children)
    .find((each) => each.name === 'failure');
  expect(failure?.attributes.message).toBe(
    '"/><testcase name="x"/> & <!-- ]]> \\u{0}\\u{8}\\u{1b}[31m\\u{d800} \\u{202e}',
  );
});
