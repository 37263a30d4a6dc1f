import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ReportOptions } from '../src/reports/report.js';
import { REPORTS, type ReportFormat } from '../src/reports/reports.js';
import { matchGolden } from './support/golden.js';
import { resultFromJson } from './support/result-from-json.js';

const FOLDER = 'fixtures/reports';
const cases = readdirSync(FOLDER);

const OPTIONS: ReportOptions = {
  color: false,
  links: false,
  version: '1.2.3',
  ruleUrl: (rule) => `https://lakeproof.example/rules/${rule.id}`,
};

const GOLDENS: readonly { readonly format: ReportFormat; readonly file: string; readonly options?: Partial<ReportOptions> }[] = [
  { format: 'text', file: 'report.txt' },
  { format: 'json', file: 'report.json' },
  { format: 'sarif', file: 'report.github.sarif', options: { profile: 'github' } },
  { format: 'sarif', file: 'report.full.sarif', options: { profile: 'full' } },
  { format: 'markdown', file: 'report.md' },
  { format: 'github', file: 'report.annotations.txt' },
];

function read(name: string) {
  return resultFromJson(JSON.parse(readFileSync(join(FOLDER, name, 'result.json'), 'utf8')), join(FOLDER, name));
}

test('there are cases, and a golden for every format', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
  expect(new Set(GOLDENS.map(({ format }) => format))).toEqual(new Set(Object.keys(REPORTS)));
});

describe.each(cases)('%s', (name) => {
  test.each(GOLDENS)('$file', ({ format, file, options }) => {
    const text = [...REPORTS[format](read(name), { ...OPTIONS, ...options })].join('');
    matchGolden(join(FOLDER, name, file), text);
  });
});
