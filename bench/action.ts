import { appendFileSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from './measure.js';
import { repositoryIn } from './repository.js';

const RUNS = 3;

/** What a step takes beside what bare node takes, in seconds: of the clock, and of CPU. */
export interface ActionCost {
  readonly seconds: number;
  readonly cpu: number;
}

/**
 * The action on a pull request that changes one of `templates` templates, with no input but where its report goes: the
 * estates of our fixtures, and the templates that show what each rule is about. The best of a few runs.
 */
export function actionCost(action: string, root: string, folder: string, templates: number): ActionCost {
  const cwd = join(folder, 'action');
  mkdirSync(cwd);
  const shapes = shapesIn(root);
  for (let i = 0; i < templates; i++)
    copyFileSync(shapes[Math.floor((i * shapes.length) / templates)] as string, join(cwd, `stack-${i}.yaml`));
  const { git, commit } = repositoryIn(cwd);
  const base = commit('base');
  git('checkout', '-q', '-b', 'proposal');
  appendFileSync(join(cwd, 'stack-0.yaml'), '# changed\n');
  commit('change');
  git('checkout', '-q', '--detach', base);
  git('merge', '-q', '--no-ff', '--no-edit', 'proposal');
  const empty = join(folder, 'nothing.mjs');
  writeFileSync(empty, '');
  const [step, bare] = [best([action], cwd, environment(folder, base)), best([empty], cwd)];
  return { seconds: step.seconds - bare.seconds, cpu: step.cpu - bare.cpu };
}

function shapesIn(root: string): readonly string[] {
  const templates = ['fixtures/estates', 'rules'].flatMap((home) =>
    readdirSync(join(root, home), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:^|[\\/])(?:template|(?:pass|fail)[^\\/]*)\.yaml$/.test(path))
      .map((path) => join(root, home, path))
      .sort(),
  );
  if (templates.length < 200) throw new Error(`only ${templates.length} templates in ${root}`);
  return templates;
}

/** As the runner sets it (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). */
function environment(folder: string, base: string): { readonly [name: string]: string | undefined } {
  const path = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path('event.json', JSON.stringify({ number: 1, pull_request: { base: { sha: base } } })),
    GITHUB_OUTPUT: path('output'),
    GITHUB_STEP_SUMMARY: path('summary'),
    'INPUT_SARIF-FILE': join(folder, 'lakeproof.sarif'),
  };
}

function best(args: readonly string[], cwd: string, env = process.env as ReturnType<typeof environment>): ActionCost {
  const costs = Array.from({ length: RUNS }, () => costOf(args, { cwd, env }));
  return {
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    cpu: Math.min(...costs.map(({ cpu }) => cpu)),
  };
}
