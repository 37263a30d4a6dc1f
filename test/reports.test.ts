import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Counting } from '../src/model/counting.js';
import type { Finding, ScanResult } from '../src/model/finding.js';
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
  ruleUrl: (rule) => (rule.references.length > 0 ? `https://lakeproof.example/rules/${rule.id}` : ''),
};

const GOLDENS: readonly {
  readonly format: ReportFormat;
  readonly file: string;
  readonly options?: Partial<ReportOptions>;
}[] = [
  { format: 'text', file: 'report.txt' },
  { format: 'json', file: 'report.json' },
  { format: 'sarif', file: 'report.github.sarif', options: { profile: 'github' } },
  { format: 'sarif', file: 'report.full.sarif', options: { profile: 'full' } },
  { format: 'markdown', file: 'report.md' },
  { format: 'github', file: 'report.annotations.txt' },
  { format: 'junit', file: 'report.junit.xml' },
  { format: 'text', file: 'report.by-resource.txt', options: { groupBy: 'resource' } },
  { format: 'markdown', file: 'report.by-rule.md', options: { groupBy: 'rule' } },
  { format: 'markdown', file: 'report.by-file.md', options: { groupBy: 'file' } },
];

function read(name: string) {
  return resultFromJson(JSON.parse(readFileSync(join(FOLDER, name, 'result.json'), 'utf8')), join(FOLDER, name));
}

function written(format: ReportFormat, result: ScanResult, options: Partial<ReportOptions> = {}): string {
  return [...REPORTS[format](result, { ...OPTIONS, ...options })].join('');
}

test('there are cases, and a golden for every format', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
  expect(new Set(GOLDENS.map(({ format }) => format))).toEqual(new Set(Object.keys(REPORTS)));
});

describe.each(cases)('%s', (name) => {
  test.each(GOLDENS)('$file', ({ format, file, options }) => {
    matchGolden(join(FOLDER, name, file), written(format, read(name), options));
  });
});

describe('where only new findings count', () => {
  const compared = read('compared');
  const counting: Counting = { words: 'new', counts: (finding) => compared.comparison?.states.get(finding) === 'new' };

  test.each([
    ['text', 'report.new.txt'],
    ['markdown', 'report.new.md'],
    ['github', 'report.new.annotations.txt'],
  ] as const)('%s tells the others in short', (format, file) => {
    matchGolden(join(FOLDER, 'compared', file), written(format, compared, { counting }));
  });

  test('nothing else changes', () => {
    for (const format of ['json', 'sarif', 'junit'] as const)
      expect(written(format, compared, { counting })).toBe(written(format, compared));
    const all: Counting = { words: 'in changed files', counts: () => true };
    for (const format of ['text', 'github'] as const)
      expect(written(format, compared, { counting: all })).toBe(written(format, compared));
  });
});

describe('json', () => {
  const isReport = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync('schemas/report-v1.schema.json', 'utf8')),
  );
  test.each(cases)('%s satisfies the published schema', (name) => {
    const report = JSON.parse(written('json', read(name)));
    expect(isReport(report) ? [] : isReport.errors).toEqual([]);
  });
  test('the schema knows every member: one more is refused', () => {
    const report = JSON.parse(written('json', read('mixed')));
    const refused = [
      { ...report, x: 1 },
      { ...report, findings: [{ ...report.findings[0], x: 1 }] },
      { ...report, version: 2 },
    ];
    expect(refused.map((each) => isReport(each))).toEqual([false, false, false]);
  });
});

describe('every report is lazy', () => {
  /** A finding that counts how often its expensive parts are rendered. */
  class Counted implements Finding {
    message_ = 0;
    places_ = 0;
    readonly #real: Finding;
    constructor(real: Finding) {
      this.#real = real;
    }
    get rule() {
      return this.#real.rule;
    }
    get resource() {
      return this.#real.resource;
    }
    get verdict() {
      return this.#real.verdict;
    }
    get reasons() {
      return this.#real.reasons;
    }
    get fingerprint() {
      return this.#real.fingerprint;
    }
    get message() {
      this.message_++;
      return this.#real.message;
    }
    get places() {
      this.places_++;
      return this.#real.places;
    }
  }

  function counted() {
    const base = read('mixed');
    const findings = Array.from(
      { length: 200 },
      (_, i) => new Counted(base.findings[i % base.findings.length] as Finding),
    );
    return { result: { ...base, findings }, findings };
  }

  test.each(GOLDENS)('$file asks a finding for its message and places at most once', ({ format, options }) => {
    const { result, findings } = counted();
    expect(written(format, result, options)).not.toBe('');
    expect(findings.some((each) => each.places_ === 1)).toBe(true);
    expect(findings.filter((each) => each.message_ > 1 || each.places_ > 1)).toEqual([]);
  });

  test.each(GOLDENS.filter(({ format }) => format !== 'github'))(
    '$file renders a finding only when it writes it',
    ({ format, options }) => {
      const { result, findings } = counted();
      const rendered = () => findings.filter((each) => each.places_ > 0).length;
      for (const _ of REPORTS[format](result, { ...OPTIONS, ...options })) if (rendered() === 3) break;
      expect(rendered()).toBe(3);
    },
  );
});

describe('hostile names', () => {
  const result = read('hostile');
  const all = GOLDENS.map(({ format, file, options }) => ({ file, text: written(format, result, { ...options }) }));

  test.each(all.filter(({ file }) => !/json|sarif/.test(file)))(
    '$file holds nothing invisible but line feeds',
    ({ text }) => {
      expect(text.match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu)?.filter((c) => c !== '\n') ?? []).toEqual([]);
    },
  );

  test.each(all.filter(({ file }) => /txt|md/.test(file)))(
    '$file gives the runner of GitHub Actions no command of theirs',
    ({ file, text }) => {
      expect(text).not.toContain('##[');
      const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
      expect(
        commands.filter((line) => !file.includes('annotations') || !/^::(error|warning|notice) [^\s]/.test(line)),
      ).toEqual([]);
      expect(commands.filter((line) => /::error::forged$/.test(line))).toEqual([]);
    },
  );

  test('Markdown holds no HTML, link, mention or table cell of theirs', () => {
    const text = all.find(({ file }) => file === 'report.md')?.text ?? '';
    expect(text).toContain('evil');
    expect(text.match(/<(?!\/?(code|details|summary)>|!-- -->|https:\/\/lakeproof\.example)/g)).toBeNull();
    expect(text.match(/(?<!\\)\]\((?!<https:\/\/lakeproof\.example)/g)).toBeNull();
    expect(text.match(/(?<!\\):\/\/(?!lakeproof\.example)|www\.|@(?!<!-- -->)/g)).toBeNull();
    const rows = text.split('\n').filter((line) => line.startsWith('| high | ['));
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([8, 8]);
  });

  test('a SARIF message has no link and no placeholder of theirs', () => {
    const text = all.find(({ file }) => file === 'report.github.sarif')?.text ?? '';
    const messages = [...JSON.stringify(JSON.parse(text).runs).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(
      ([, json]) => JSON.parse(json ?? ''),
    );
    expect(messages.join('\n')).toContain('\\[click\\](http://evil.example)');
    expect(messages.join('\n')).toContain('{{0}}');
    expect(messages.filter((each) => /[\p{Cf}]|\u001b/u.test(each))).toEqual([]);
  });
});

describe('text', () => {
  test('colours and links are there when asked for, and nothing else changes', () => {
    const plain = written('text', read('mixed'));
    const rich = written('text', read('mixed'), { color: true, links: true });
    expect(rich).toContain('\x1b]8;;https://lakeproof.example/rules/s3-versioning\x1b\\s3-versioning\x1b]8;;\x1b\\');
    expect(rich).toContain('\x1b[31m');
    expect(stripVTControlCharacters(rich)).toBe(plain);
  });

  test('what a rule has to say is said at its first finding', () => {
    const text = written('text', read('mixed'));
    const rules = new Set(read('mixed').findings.map(({ rule }) => rule.id));
    expect(text.match(/= why: /g)).toHaveLength(rules.size);
  });

  test('a frame stays small whatever the line is', () => {
    const base = read('mixed');
    const line = `{${'"key": "value", '.repeat(100_000)}"end": 1}`;
    const at = {
      file: 'one-line.json',
      start: { line: 1, column: line.length - 2 },
      end: { line: 1, column: line.length - 1 },
    };
    const [real] = base.findings as [Finding];
    const findings = Array.from({ length: 1000 }, (): Finding => ({ ...real, places: [{ ...real.places[0], at }] }));
    const [, second = ''] = [...REPORTS.text({ ...base, findings, lines: () => [line] }, OPTIONS)];
    const frame = second.split('\n').slice(2);
    expect(frame.join('\n')).toMatch(/1 \| ….*"end": 1}\n {2}\| +\^\n/);
    expect(Math.max(...frame.map((each) => each.length))).toBeLessThanOrEqual(120);
  });
});

describe("within GitHub's limits", () => {
  const base = read('mixed');
  const many = {
    ...base,
    findings: Array.from({ length: 20_000 }, (_, index) => base.findings[index % base.findings.length] as Finding),
  };

  test('ten annotations of each level, the worst first, and a last one that counts the others', () => {
    const lines = written('github', many).trimEnd().split('\n');
    const levels = ['error', 'warning', 'notice'].map(
      (level) => lines.filter((line) => line.startsWith(`::${level} `)).length,
    );
    expect(levels).toEqual([10, 10, 10]);
    expect(lines[0]).toContain('title=s3-object-lock-retention::');
    // 20,000 findings and one warning, less the 29 that are printed.
    expect(lines.at(-1)).toBe('::notice title=lakeproof::19972 more in the summary');
  });

  test('no last line when all fit', () => {
    expect(written('github', base)).not.toContain('more in the summary');
  });

  test('a job summary of less than 1 MiB that says what did not fit', () => {
    const long = { ...base.findings[0], message: 'é'.repeat(5000) } as Finding;
    const problem = { level: 'error', kind: 'x', message: '|'.repeat(5000), file: 'x' } as const;
    const note = { ...problem, level: 'note' } as const;
    const findings = [...many.findings, ...Array.from({ length: 5000 }, () => long)];
    const problems = [...Array.from({ length: 5000 }, () => problem), ...Array.from({ length: 5000 }, () => note)];
    const text = written('markdown', { ...base, findings, problems });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(Buffer.byteLength(text)).toBeGreaterThan(300_000);
    expect(text.match(/ did not fit here; /g)).toHaveLength(4);
    expect(text.match(/<details>/g)).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
    expect(text.trimEnd()).toMatch(/lakeproof 1\.2\.3$/);
    const counting: Counting = { words: 'new', counts: (finding) => finding === long };
    const half = written('markdown', { ...base, findings, problems }, { counting, groupBy: 'resource' });
    expect(Buffer.byteLength(half)).toBeLessThan(1024 * 1024);
    expect(half).toContain('20000 other findings are not new and do not count');
  });
});
