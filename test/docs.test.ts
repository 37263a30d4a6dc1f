/** What the documentation shows is true: its commands run, its paths exist, its workflows fit action.yml. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { ROOT, useBundle, useFolders } from './support/bundled.js';

const run = useBundle();
const folderOf = useFolders();
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const WORKFLOWS = readdirSync('examples/workflows').map((name) => `examples/workflows/${name}`);
const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/custom-rules/README.md'];

interface Block {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}
const BLOCKS: readonly Block[] = PAGES.flatMap((page) =>
  [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    page,
    language,
    text,
  })),
);
const blocksOf = (language: string) => BLOCKS.filter((block) => block.language === language);

/** A folder as the documentation presumes it: a lake, a snapshot, and this repository's fixtures and examples. */
let workplace = '';
beforeAll(() => {
  const lake = read('fixtures/estates/ml-lake/template.yaml');
  const snapshot = gzipSync(read('rules/s3/s3-account-block-public-access/pass.ndjson'));
  workplace = folderOf({
    'infra/lake.yaml': lake,
    'lake.yaml': lake,
    'account.ndjson.gz': snapshot,
    'lake.ndjson.gz': snapshot,
  });
  mkdirSync(join(workplace, 'fixtures'));
  symlinkSync(join(ROOT, 'fixtures/estates'), join(workplace, 'fixtures/estates'));
  cpSync(join(ROOT, 'examples'), join(workplace, 'examples'), { recursive: true });
});

/** Runs `[cat x |] [npx] lakeproof ...`; what is piped in is a template. */
function ran(line: string) {
  const [, piped, command = ''] = /^(?:(.*?) \| )?(?:npx )?lakeproof (.*)$/.exec(line) ?? [];
  const how = { cwd: workplace, input: piped === undefined ? '' : read('fixtures/estates/ml-lake/template.yaml') };
  return run('cli.js', command.trim().split(/\s+/), how);
}

describe('commands', () => {
  const lines = blocksOf('sh').flatMap(({ page, text }) =>
    text
      .split('\n')
      .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
      .filter(Boolean)
      .map((line) => [page, line] as const),
  );
  const ours = lines.filter(([, line]) => /\blakeproof /.test(line));

  test('there are some', () => expect(ours.length).toBeGreaterThan(8));

  test.each(ours)('%s: %s', (_, line) => {
    const { code, stdout, stderr } = ran(line);
    // Findings or none; never wrong usage, never incomplete.
    expect({ line, code: code === 1 ? 0 : code, stderr }).toEqual({ line, code: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  test('scripts of npm exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: { readonly [name: string]: string } };
    const named = lines.flatMap(([, line]) => /^npm (?:run )?([\w-]+)/.exec(line)?.[1] ?? []);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => name !== 'ci' && scripts[name] === undefined)).toEqual([]);
  });

  test('of --help', () => {
    const help = [['--help'], ['scan', '--help']].flatMap((args) => examplesIn(run('cli.js', args).stdout));
    expect(help.length).toBeGreaterThan(5);
    for (const line of help)
      expect({ line, isRight: [0, 1].includes(ran(line).code ?? 2) }).toEqual({ line, isRight: true });
  });
});

function examplesIn(help: string): readonly string[] {
  const [, examples = ''] = help.split('\nExamples:\n');
  return examples.split('\n').flatMap((line) => (line.startsWith('  ') ? [line.trim().replace(/ {2,}.*$/, '')] : []));
}

describe('excerpts', () => {
  test('there are some', () => expect(blocksOf('console').length).toBeGreaterThan(0));

  test.each(blocksOf('console').map((block) => [block.page, block.text] as const))(
    '%s shows what is printed',
    (_, text) => {
      const [command = '', ...shown] = text.split('\n');
      const { stdout } = ran(command.replace(/^\$ /, ''));
      const pieces = shown
        .join('\n')
        .split(/^\.\.\.\n/m)
        .filter((piece) => piece.trim() !== '');
      expect(pieces.length).toBeGreaterThan(0);
      expect(pieces.filter((piece) => !stdout.includes(piece))).toEqual([]);
    },
  );

  const isRule = ({ text }: Block) => text.includes('"require"');
  test.each(
    blocksOf('json')
      .filter((block) => !isRule(block))
      .map((block) => [block.page, block.text] as const),
  )('the configuration of %s is right', (_, text) => {
    const cwd = folderOf({
      'lakeproof.config.json': text,
      'lake.yaml': read('fixtures/estates/ml-lake/template.yaml'),
    });
    expect(run('cli.js', ['scan', '.'], { cwd }).stderr).toBe('');
  });
});

describe('what README.md writes for a lake', () => {
  const only = (language: string, word: string) => {
    const found = blocksOf(language).filter(({ text }) => text.includes(word));
    expect(found).toHaveLength(1);
    return found[0]?.text ?? '';
  };

  test('is a rule that judges the fixtures of the example', () => {
    const example = 'examples/custom-rules/policies/acme-data-class';
    const { params: _, ...whole } = JSON.parse(read(`${example}/rule.json`)) as { readonly params: unknown };
    const texts = readdirSync(join(ROOT, example)).map((name) => [
      `policies/acme-data-class/${name}`,
      read(`${example}/${name}`),
    ]);
    const rule = JSON.stringify({ ...whole, ...JSON.parse(only('json', '"require"')) });
    const cwd = folderOf({ ...Object.fromEntries(texts), 'policies/acme-data-class/rule.json': rule });
    expect(run('cli.js', ['rules', 'test', 'policies'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });

  test('are waivers that waive', () => {
    const template = only('yaml', 'lakeproof-ignore');
    const rule = ['--rules', 's3-kms-encryption'];
    const inline = folderOf({ 'lake.yaml': template });
    expect(run('cli.js', ['scan', 'lake.yaml', ...rule], { cwd: inline }).stdout).toContain(
      'fail 0 · unknown 0 · not applicable 0 · waived 1',
    );
    const inFile = folderOf({
      'lake.yaml': template.replace(/ *#.*/, ''),
      'waivers.yaml': only('yaml', 'waivers:'),
      'lakeproof.config.json': '{"waivers":"./waivers.yaml"}',
    });
    expect(run('cli.js', ['scan', 'lake.yaml', ...rule], { cwd: inFile }).stdout).toContain('waived 1');
  });
});

describe('paths', () => {
  /** Named as examples of what a user may have, or what tools of others are called. */
  const NOT_OURS = new Set(['infra/', 'github/codeql-action/upload-sarif', 'sandbox/']);

  test.each(PAGES)('in %s exist', (page) => {
    const prose = read(page).replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...prose.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, to = '']) => to);
    const code = [...prose.matchAll(/`([\w.<>-]+\/[\w.<>/-]*)`/g)].map(([, path = '']) => path);
    const named = [...links, ...code.filter((path) => !NOT_OURS.has(path))];
    // `rules/<service>/<rule>/`: what stands before the first placeholder has to exist.
    const missing = named.filter((path) => {
      const known = path.split('<')[0] ?? '';
      return ![dirname(page), '.'].some((from) => existsSync(join(ROOT, from, known)));
    });
    expect(missing).toEqual([]);
    if (page !== 'CHANGELOG.md') expect(named.length).toBeGreaterThan(0);
  });
});

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: { readonly [input: string]: unknown };
}
interface Job {
  readonly permissions?: { readonly [scope: string]: string };
  readonly steps: readonly Step[];
}

describe('workflows', () => {
  const action = load(read('action.yml')) as { readonly inputs: object; readonly outputs: object };
  const inReadme = blocksOf('yaml')
    .filter(({ text }) => text.includes('steps:'))
    .map(({ page, text }) => [page, load(text) as Job] as const);
  const inFiles = WORKFLOWS.flatMap((path) => {
    const { jobs } = load(read(path)) as { readonly jobs: { readonly [name: string]: Job } };
    return Object.values(jobs).map((job) => [path, job] as const);
  });

  test('there are some', () => expect([inReadme.length, inFiles.length]).toEqual([1, WORKFLOWS.length]));

  test.each([...inReadme, ...inFiles])('%s uses the action as it is', (_, { steps, permissions }) => {
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/lakeproof@'));
    expect(ours).toHaveLength(1);
    expect(Object.keys(ours[0]?.with ?? {}).filter((input) => !Object.hasOwn(action.inputs, input))).toEqual([]);
    const outputs = [...JSON.stringify(steps).matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)];
    expect(outputs.length).toBeGreaterThan(1);
    for (const [, step, output = ''] of outputs)
      expect({ step, output, isThere: Object.hasOwn(action.outputs, output) }).toEqual({
        step: ours[0]?.id,
        output,
        isThere: true,
      });
    expect(permissions).toMatchObject({ contents: 'read', 'security-events': 'write' });
    const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'));
    expect(upload?.if).toBe("${{ !cancelled() && steps.scan.outputs.complete == 'true' }}");
    // Pinned: a tag can be moved to other code.
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('README and the whole workflow agree', () => {
    const [, whole] = inFiles.find(([path]) => basename(path) === 'pull-request.yml') ?? [];
    const scanStep = (job: Job | undefined) => job?.steps.find(({ id }) => id === 'scan');
    expect(scanStep(inReadme[0]?.[1])).toEqual(scanStep(whole));
  });
});
