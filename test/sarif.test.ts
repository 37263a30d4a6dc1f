import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result, Run } from 'sarif';
import type { Finding, ScanResult } from '../src/model/finding.js';
import { SEVERITIES } from '../src/model/rule.js';
import { sarifReport } from '../src/reports/sarif.js';
import { githubProblems } from './support/github-ingestion.js';
import { resultFromJson } from './support/result-from-json.js';

const FOLDER = 'fixtures/reports';
const cases = readdirSync(FOLDER);

const ajv = new Ajv.default({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync('test/support/sarif-2.1.0-rtm.5.schema.json', 'utf8')));

function read(name: string): ScanResult {
  return resultFromJson(JSON.parse(readFileSync(join(FOLDER, name, 'result.json'), 'utf8')), join(FOLDER, name));
}

function sarifOf(result: ScanResult, profile: 'full' | 'github'): Log {
  const options = {
    color: false,
    links: false,
    version: '1.2.3',
    ruleUrl: () => 'https://lakeproof.example/',
    profile,
  };
  return JSON.parse([...sarifReport(result, options)].join(''));
}

function resultsOf(sarif: Log): readonly Result[] {
  return sarif.runs.flatMap((run) => run.results ?? []);
}

describe('the schema', () => {
  test('there are cases, and the schema refuses what is not SARIF', () => {
    expect(cases.length).toBeGreaterThanOrEqual(5);
    expect(isSarif({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', colour: 'red' } } }] })).toBe(false);
  });
  test.each(cases.flatMap((name) => [[name, 'github'] as const, [name, 'full'] as const]))(
    '%s, %s',
    (name, profile) => {
      expect(isSarif(sarifOf(read(name), profile)) ? [] : isSarif.errors).toEqual([]);
    },
  );
});

describe('the github profile', () => {
  test.each(cases)('%s has nothing that GitHub rejects, drops or hides', (name) => {
    expect(githubProblems(sarifOf(read(name), 'github'))).toEqual([]);
  });

  test('holds the fails and the unknowns, and of an unknown what its fail would have', () => {
    const result = read('mixed');
    const results = resultsOf(sarifOf(result, 'github'));
    const identity = ({ rule, fingerprint }: Finding) => `${rule.id} ${fingerprint}:1`;
    expect(results.map((each) => `${each.ruleId} ${each.partialFingerprints?.primaryLocationLineHash}`).sort()).toEqual(
      result.findings.map(identity).sort(),
    );
    const undecided = results.filter(({ message }) => message.text?.includes(' could not be decided: '));
    expect(undecided.map(({ level }) => level)).toEqual(['note', 'note']);
  });

  test('the first sentence of a message names the resource and what is wrong', () => {
    const [first] = resultsOf(sarifOf(read('mixed'), 'github'));
    expect(first?.message.text).toMatch(/^acme-raw-zone: Object Lock keeps objects .* is required\. /);
  });

  test('a place of several lines is narrowed to its first, so that a pull request shows it', () => {
    const regions = resultsOf(sarifOf(read('mixed'), 'github')).map(
      (each) => each.locations?.[0]?.physicalLocation?.region,
    );
    expect(regions.filter((region) => region?.startLine !== region?.endLine)).toEqual([]);
    expect(regions).toContainEqual({ startLine: 38, startColumn: 3, endLine: 38, endColumn: 26 });
  });
});

describe('the full profile', () => {
  test('holds every judged pair as its verdict, with a level only for fails', () => {
    const result = read('mixed');
    const results = resultsOf(sarifOf(result, 'full'));
    const { pass, fail, unknown, notApplicable, waived } = result.counts;
    const kinds = (kind: string) => results.filter((each) => each.kind === kind);
    expect([kinds('pass'), kinds('fail'), kinds('open'), kinds('notApplicable')].map((list) => list.length)).toEqual([
      pass,
      fail + waived,
      unknown,
      notApplicable,
    ]);
    expect(results.filter(({ kind, level }) => (kind === 'fail') === (level === 'none'))).toEqual([]);
    const suppressed = results.flatMap(({ ruleId, suppressions }) => (suppressions ? [{ ruleId, suppressions }] : []));
    expect(suppressed).toMatchObject([
      {
        ruleId: 's3-acls-disabled',
        suppressions: [{ kind: 'external', properties: { owner: 'storage@acme.example' } }],
      },
      {
        ruleId: 's3-acls-disabled',
        suppressions: [{ kind: 'inSource', justification: 'A partner still writes with ACLs.' }],
      },
    ]);
    expect(resultsOf(sarifOf(result, 'github')).filter(({ suppressions }) => suppressions !== undefined)).toEqual([]);
  });

  test('names resource, type and counterexample', () => {
    const result = read('mixed');
    const proven = resultsOf(sarifOf(result, 'full')).find(
      (each) => each.ruleId === 's3-object-lock-retention' && each.kind === 'fail',
    );
    expect(proven?.locations?.[0]?.logicalLocations?.[0]).toMatchObject({
      fullyQualifiedName: 'lake.yaml#RawZone',
      kind: 'resource',
    });
    expect(proven?.properties).toEqual({
      resourceType: 'AWS::S3::Bucket',
      request: { action: 's3:DeleteObjectVersion', day: 31 },
      edit: { text: 'in statement 1, deny s3:DeleteObjectVersion', policy: expect.anything() },
    });
  });

  test('every relationship of a rule leads to the control it names', () => {
    const run = sarifOf(read('mixed'), 'full').runs[0] as Run;
    const targets = (run.tool.driver.rules ?? [])
      .flatMap((rule) => rule.relationships ?? [])
      .map(({ target }) => target);
    expect(targets.length).toBeGreaterThanOrEqual(6);
    for (const { id, index, toolComponent } of targets) {
      const taxonomy = run.taxonomies?.[toolComponent?.index ?? -1];
      expect([taxonomy?.name, taxonomy?.taxa?.[index ?? -1]?.id]).toEqual([toolComponent?.name, id]);
    }
  });
});

describe('categories', () => {
  const categories = (sarif: Log) => sarif.runs.map((run) => run.automationDetails?.id);

  test('declared resources and each account and region have a run of their own', () => {
    const expected = [
      'lakeproof/iac/',
      'lakeproof/live/111122223333/eu-west-1/',
      'lakeproof/live/111122223333/global/',
      'lakeproof/live/111122223333/us-east-1/',
    ];
    for (const profile of ['github', 'full'] as const)
      expect(categories(sarifOf(read('recorded'), profile)).sort()).toEqual(expected);
  });

  test('a place where nothing was found keeps its run, so that old alerts close; one that was not judged has none', () => {
    expect(categories(sarifOf(read('empty'), 'github'))).toEqual(['lakeproof/live/111122223333/eu-west-1/']);
    expect(categories(sarifOf({ ...read('empty'), judgedIn: [] }, 'github'))).toEqual(['lakeproof/iac/']);
  });

  test('problems are told once, in the first run', () => {
    const told = sarifOf({ ...read('recorded'), problems: read('mixed').problems }, 'github').runs.map(
      (run) => run.invocations?.[0]?.toolExecutionNotifications?.length,
    );
    expect(told).toEqual([2, 0, 0, 0]);
  });
});

describe('more than GitHub takes', () => {
  const base = read('mixed');
  const rules = SEVERITIES.map((severity) => base.rules.find((rule) => rule.severity === severity) ?? base.rules[0]);
  const template = base.findings[0] as Finding;
  const many = (count: number, change: (index: number) => Partial<Finding>): readonly Finding[] =>
    Array.from({ length: count }, (_, index) => ({
      ...template,
      fingerprint: index.toString(16).padStart(32, '0'),
      ...change(index),
    }));

  test('of 25,000 results the 5,000 worst are kept, and the cut is told', () => {
    // 1,000 critical, 3,000 high, the rest medium and low; the worst stand last.
    const severityAt = (index: number) => (index >= 24_000 ? 0 : index >= 21_000 ? 1 : 2 + (index % 2));
    const findings = many(25_000, (index) => ({ rule: rules[severityAt(index)] as Finding['rule'] }));
    const sarif = sarifOf({ ...base, findings }, 'github');
    const kept = resultsOf(sarif);
    const ofSeverity = (severity: number) => kept.filter(({ ruleId }) => ruleId === rules[severity]?.id).length;
    expect(kept).toHaveLength(5000);
    expect([0, 1, 2, 3].map(ofSeverity)).toEqual([1000, 3000, 1000, 0]);
    expect(githubProblems(sarif)).toEqual([]);
    const run = sarif.runs[0] as Run;
    expect(run.properties?.resultsLeftOut).toBe(20_000);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.at(-1)?.message.text).toMatch(
      /^20000 results of lower severity are left out/,
    );
  });

  test('of 30 regions the 20 with the worst results are kept, and the cut is told', () => {
    const findings = many(30, (index) => ({
      rule: rules[index < 10 ? 3 : 0] as Finding['rule'],
      resource: {
        ...template.resource,
        recorded: true,
        scope: { account: '111122223333', region: `region-${index}`, partition: 'aws' },
      },
    }));
    const sarif = sarifOf({ ...base, findings }, 'github');
    expect(githubProblems(sarif)).toEqual([]);
    expect(new Set(resultsOf(sarif).map(({ ruleId }) => ruleId))).toEqual(new Set([rules[0]?.id]));
    expect(JSON.stringify(sarif.runs[0]?.invocations)).toContain('10 of 30 accounts and regions are left out');
  });

  test('a region whose results were all cut has no run: an empty one would close its alerts', () => {
    const recorded = { ...template.resource, recorded: true };
    const findings = many(5001, (index) => ({
      resource: { ...recorded, scope: { account: '1', region: index < 5000 ? 'kept' : 'cut', partition: 'aws' } },
    }));
    const judgedIn = ['kept', 'cut', 'clean'].map((region) => ({
      recorded: true,
      scope: { account: '1', region, partition: 'aws' },
    }));
    const ids = sarifOf({ ...base, findings, judgedIn }, 'github').runs.map((run) => run.automationDetails?.id);
    expect(ids).toEqual(['lakeproof/live/1/kept/', 'lakeproof/live/1/clean/']);
  });
});

describe('the ingestion rules themselves find', () => {
  const first = (sarif: Log) => (sarif.runs[0] as Run).results?.[0] as Result;
  const region = (sarif: Log) => first(sarif).locations?.[0]?.physicalLocation?.region ?? {};
  const rule = (sarif: Log) => (sarif.runs[0] as Run).tool.driver.rules?.[0] ?? { id: '' };
  const planted: readonly (readonly [string, (sarif: Log) => unknown])[] = [
    ['the version is not 2.1.0', (sarif) => Object.assign(sarif, { version: '2.0.0' })],
    ['no $schema', (sarif) => delete sarif.$schema],
    ['no run', (sarif) => sarif.runs.splice(0)],
    [
      'more than 20 runs',
      (sarif) => sarif.runs.push(...Array.from({ length: 20 }, () => structuredClone(sarif.runs[0] as Run))),
    ],
    ['two runs share a category', (sarif) => sarif.runs.push(structuredClone(sarif.runs[0] as Run))],
    [
      'more than 5,000 results',
      (sarif) => (sarif.runs[0] as Run).results?.push(...Array.from({ length: 5000 }, () => first(sarif))),
    ],
    ['run 0: no category', (sarif) => delete sarif.runs[0]?.automationDetails],
    ['run 0: the driver lacks a name or a version', (sarif) => delete sarif.runs[0]?.tool.driver.semanticVersion],
    ['run 0: columns are not counted in UTF-16 code units', (sarif) => delete sarif.runs[0]?.columnKind],
    ['run 0: no list of results', (sarif) => delete sarif.runs[0]?.results],
    [
      'the name is not PascalCase within 255 characters',
      (sarif) => Object.assign(rule(sarif), { name: 'X'.repeat(256) }),
    ],
    [
      'no short description within 1,024 characters',
      (sarif) => Object.assign(rule(sarif), { shortDescription: { text: 'x'.repeat(1025) } }),
    ],
    ['no full description within 1,024 characters', (sarif) => delete rule(sarif).fullDescription],
    ['no help text', (sarif) => delete rule(sarif).help],
    [
      'security-severity is not a number in a string, well inside a band',
      (sarif) => Object.assign(rule(sarif).properties ?? {}, { 'security-severity': '9.0' }),
    ],
    ['no precision', (sarif) => delete rule(sarif).properties?.precision],
    ['no problem.severity', (sarif) => delete rule(sarif).properties?.['problem.severity']],
    ['more than the 10 tags that are shown', (sarif) => rule(sarif).properties?.tags?.push(...'abcdefghij')],
    ['the first tag is not security', (sarif) => rule(sarif).properties?.tags?.reverse()],
    ['ruleIndex is not the place of ruleId', (sarif) => Object.assign(first(sarif), { ruleIndex: 99 })],
    ['the level is not error, warning or note', (sarif) => Object.assign(first(sarif), { level: 'none' })],
    ['no message text', (sarif) => Object.assign(first(sarif), { message: { id: 'only' } })],
    ['not exactly one location', (sarif) => first(sarif).locations?.splice(0)],
    ['expected a physical location', (sarif) => delete first(sarif).locations?.[0]?.physicalLocation],
    [
      'not a relative, percent-encoded URI: ""',
      (sarif) => Object.assign(first(sarif).locations?.[0]?.physicalLocation ?? {}, { artifactLocation: { uri: '' } }),
    ],
    [
      'not a relative, percent-encoded URI: "arn:aws:s3:::x"',
      (sarif) =>
        Object.assign(first(sarif).locations?.[0]?.physicalLocation ?? {}, {
          artifactLocation: { uri: 'arn:aws:s3:::x' },
        }),
    ],
    [
      'not a relative, percent-encoded URI: "/a b"',
      (sarif) =>
        Object.assign(first(sarif).locations?.[0]?.physicalLocation ?? {}, { artifactLocation: { uri: '/a b' } }),
    ],
    ['the region lacks one of its four numbers', (sarif) => Object.assign(region(sarif), { startLine: 0 })],
    ['the region is empty or runs backwards', (sarif) => Object.assign(region(sarif), { endColumn: 1 })],
    [
      'a related location that the message does not link is not shown',
      (sarif) => Object.assign(first(sarif), { message: { text: 'x' } }),
    ],
    ['the message links a location that is not there', (sarif) => delete first(sarif).relatedLocations],
    ['no primaryLocationLineHash', (sarif) => delete first(sarif).partialFingerprints],
    ['it holds what code scanning does not use', (sarif) => Object.assign(first(sarif), { rank: 50 })],
  ];
  test.each(planted)('%s', (expected, plant) => {
    const sarif = sarifOf(read('mixed'), 'github');
    plant(sarif);
    const found = githubProblems(sarif);
    expect(found.filter((each) => each.endsWith(expected))).not.toEqual([]);
  });
});
