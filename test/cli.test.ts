import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REPORTS } from '../src/reports/reports.js';
import { ROOT, useBundle, useFolders } from './support/bundled.js';
import { CASES, FILES, RULE_COUNT, scan } from './support/command-lines.js';

const run = useBundle();
const folderOf = useFolders();

/** A string is looked for as it stands. */
const has = (text: string, what: string | RegExp) => (typeof what === 'string' ? text.includes(what) : what.test(text));

describe('the command line', () => {
  test.each(CASES)('$name', ({ args, files, how, code, out = [], err = [], not = [] }) => {
    const cwd = folderOf({ ...FILES, ...files });
    const ran = run('cli.js', args, { cwd, ...how });
    const missing = [
      ...out.filter((what) => !has(ran.stdout, what)).map((what) => `stdout lacks ${what}`),
      ...err.filter((what) => !has(ran.stderr, what)).map((what) => `stderr lacks ${what}`),
      ...not.filter((what) => has(ran.stdout + ran.stderr, what)).map((what) => `there is ${what}`),
    ];
    expect({ code: ran.code, missing }).toEqual({ code, missing: [] });
    expect(ran.stdout + ran.stderr).not.toMatch(/\n {4}at .*:\d+:\d+\)?\n/);
    if (code === 2) expect(ran.stdout).toBe('');
    else expect(ran.stderr).toBe('');
  });

  test('the rules as JSON', () => {
    const rows = JSON.parse(run('cli.js', ['rules', 'list', '--json']).stdout) as { readonly id: string }[];
    expect(rows).toHaveLength(RULE_COUNT);
    expect(rows.map((row) => row.id)).toContain('s3-versioning');
  });

  test('a reader that goes away ends the run quietly', () => {
    const many = `Resources:\n${Array.from({ length: 400 }, (_, i) => `  B${i}: { Type: AWS::S3::Bucket }\n`).join('')}`;
    const cwd = folderOf({ 'many.yaml': many });
    const { stdout: whole } = run('cli.js', ['scan', 'many.yaml'], { cwd });
    // More than a pipe holds, or nothing is left to be written when the reader is gone.
    expect(whole.length).toBeGreaterThan(200_000);
    const shell = `"${process.execPath}" "${run.path('cli.js')}" scan many.yaml 2>stderr.txt | head -n 1`;
    expect(execFileSync('sh', ['-c', shell], { cwd, encoding: 'utf8' })).toBe(`${whole.split('\n')[0]}\n`);
    expect(readFileSync(join(cwd, 'stderr.txt'), 'utf8')).toBe('');
  });
});

describe('colours', () => {
  const cases: readonly (readonly [string, readonly string[], { readonly [name: string]: string }, boolean])[] = [
    ['none for a pipe', [], {}, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR before FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', [], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
    ['--color always', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['--color never', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ];
  test.each(cases)('%s', (_, args, env, isColored) => {
    const { stdout } = run('cli.js', scan('fail.yaml', ...args), { cwd: folderOf(FILES), env });
    expect(stdout.includes('\u001b[')).toBe(isColored);
    expect(stdout.replaceAll(/\u001b\[[0-9;]*m/g, '')).toContain('error[s3-versioning]');
  });
});

describe('reports', () => {
  const FORMATS = Object.keys(REPORTS);
  const ends: readonly (readonly [string, readonly string[], 0 | 1 | 3])[] = [
    ['0', ['pass.yaml'], 0],
    ['1', ['fail.yaml', 'missing.yaml'], 1],
    ['3', ['pass.yaml', 'missing.yaml'], 3],
  ];

  test('there are formats', () =>
    expect(FORMATS).toEqual(expect.arrayContaining(['text', 'json', 'sarif', 'markdown', 'github'])));

  test.each(ends)('the format has no say in exit code %s, and every output is whole', (_, paths, code) => {
    const cwd = folderOf(FILES);
    const outputs = FORMATS.flatMap((format) => ['--output', `${format}=reports/report.${format}`]);
    expect(run('cli.js', scan(...paths, ...outputs), { cwd }).code).toBe(code);
    expect(readdirSync(join(cwd, 'reports')).sort()).toEqual(FORMATS.map((format) => `report.${format}`).sort());
    for (const format of FORMATS) {
      const shown = run('cli.js', scan(...paths, '--format', format), { cwd });
      expect({ format, code: shown.code }).toEqual({ format, code });
      if (format !== 'text') expect(readFileSync(join(cwd, 'reports', `report.${format}`), 'utf8')).toBe(shown.stdout);
    }
  });

  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['a wrong option', ['--fail-on', 'severe']],
    ['a misspelt rule', ['--skip', 's3-versionin']],
    ['a format that does not exist', ['--output', 'sarf=other']],
    ['a place that cannot be written', ['--output', 'json=fail.yaml/report.json']],
  ];
  test.each(wrong)('exit 2 for %s writes none', (_, args) => {
    const cwd = folderOf(FILES);
    const before = readdirSync(cwd).sort();
    const ran = run('cli.js', scan('fail.yaml', '--output', 'sarif=lake.sarif', ...args), { cwd });
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    expect(readdirSync(cwd).sort()).toEqual(before);
  });

  test('an output replaces what was there', () => {
    const cwd = folderOf({ ...FILES, 'lake.json': 'old' });
    expect(run('cli.js', scan('pass.yaml', '--output', 'json=lake.json'), { cwd }).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'lake.json'), 'utf8')).counts.pass).toBe(1);
    expect(existsSync(join(cwd, 'lake.json.part'))).toBe(false);
  });

  test('the full profile has every judged pair, the other what code scanning uses', () => {
    const cwd = folderOf(FILES);
    const kinds = (profile: string) => {
      const args = scan('pass.yaml', 'fail.yaml', 'unknown.yaml', '--format', 'sarif', '--sarif-profile', profile);
      const { runs } = JSON.parse(run('cli.js', args, { cwd }).stdout);
      return runs.flatMap(({ results }: { results: { kind?: string }[] }) => results.map(({ kind }) => kind)).sort();
    };
    expect(kinds('full')).toEqual(['fail', 'open', 'pass']);
    expect(kinds('github')).toEqual([undefined, undefined]);
  });

  test.each(FORMATS)('%s is the same wherever and whenever it is made', (format) => {
    const [one, two] = [folderOf(FILES), folderOf(FILES)].map((cwd) => {
      const args = ['scan', '.', '--pack', 'all', '--format', format, '--fail-on', 'none'];
      return { cwd, text: run('cli.js', args, { cwd }).stdout };
    });
    expect(one?.text).toBe(two?.text);
    expect(one?.text).toContain('fail.yaml');
    expect(one?.text).not.toContain(one?.cwd);
    expect(one?.text).not.toContain(ROOT);
    expect(one?.text).not.toContain(new Date().toISOString().slice(0, 10));
  });
});
