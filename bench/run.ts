/**
 * `npm run bench`: what start-up, large templates, plans and accounts, and many requests cost, against the limits that this project keeps.
 * Arguments choose the rows whose names hold one of them: `npm run bench -- start template`. The inputs are generated,
 * the same on every machine; the bundle is built first and measured as users run it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../scripts/build.js';
import { CONCURRENCY } from '../src/collect/clients.js';
import { QUESTIONS } from '../src/policy/questions/asked.js';
import { actionCost } from './action.js';
import { gateCost } from './gate.js';
import { liveCost } from './live.js';
import { costOf, mediansOf } from './measure.js';
import { namelessPlan, plan } from './plan.js';
import { writeLargePolicy, writeQuestions, writeRequests } from './policies.js';
import { writeSnapshot } from './snapshot.js';
import { template } from './template.js';

/** Zones in a template of 1.0 MB and 33,000 lines. */
const ZONES = 536;
/** Bytes of a plan for each of its zones. */
const ZONE = 6350;
const RUNS = 15;
const FORMATS = [['sarif', '--sarif-profile', 'github'], ['text'], ['json']] as const;
type Format = (typeof FORMATS)[number];

/** Questions that are about buckets. */
const OF_BUCKETS = QUESTIONS.filter(
  (question) => !/^(via-service|admin-separate|endpoint-policy-)/.test(question),
).join();

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bundle = join(root, '.cache', 'bench');
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'lakeproof-bench-'));

try {
  await build({ outdir: bundle });
  const cli = join(bundle, 'cli.js');
  row('', 'cost', 'limit');
  if (isWanted('start')) startUp(cli);
  for (const times of [1, 4, 16]) {
    const name = `template of ${times} MB, ${(33_000 * times).toLocaleString('en')} lines`;
    if (isWanted(name)) largeTemplate(cli, name, times);
  }
  // Four times the plan takes at most four times as long, beside what starting takes.
  for (const [size, seconds, megabytes] of [
    [12.5, 1.5, 300],
    [25, 2.7, 450],
    [50, 5, 700],
  ] as const) {
    const name = `plan of ${size} MB`;
    if (isWanted(name)) largePlan(cli, name, plan(Math.round((size * 1e6) / ZONE)), FORMATS, { seconds, megabytes });
  }
  const nameless = 'plan of 100,000 instances of unknown names';
  if (isWanted(nameless)) {
    largePlan(cli, nameless, namelessPlan(100_000), FORMATS.slice(0, 1), { seconds: 15, megabytes: 700 });
  }
  for (const [buckets, seconds, megabytes] of [
    [10_000, 3, 300],
    [100_000, 20, 350],
  ] as const) {
    const name = `snapshot of ${buckets.toLocaleString('en')} buckets`;
    if (isWanted(name)) largeSnapshot(cli, name, buckets, { seconds, megabytes });
  }
  for (const [lines, each, seconds] of [
    [100, 1000, 5],
    [20_000, 1, 2],
  ] as const) {
    const name = `policy: ${(lines * each).toLocaleString('en')} requests, ${each.toLocaleString('en')} a policy`;
    if (isWanted(name)) manyRequests(cli, name, lines, each, { seconds, megabytes: 150 });
  }
  const asked = 'policy: 2,000 policies, nine questions each';
  if (isWanted(asked)) manyQuestions(cli, asked, 2000, { seconds: 5, megabytes: 150 });
  const large = 'policy: 200 statements, every question';
  if (isWanted(large)) largePolicy(cli, large, { seconds: 1, megabytes: 300 });
  if (isWanted('gate: a repository of 200 templates')) gate(cli);
  if (isWanted('action: a repository of 200 templates')) action(join(bundle, 'action.js'));
  // Minutes long: only where they are asked for.
  for (const [buckets, latency, rules, megabytes] of [
    [1_000, 60, [], 300],
    [10_000, 60, [], 300],
    [100_000, 5, ['--rules', 's3-versioning'], 350],
  ] as const) {
    const name = `live account of ${buckets.toLocaleString('en')} buckets, ${latency} ms a call`;
    if (wanted.length > 0 && isWanted(name)) await liveAccount(cli, name, { buckets, latency, rules, megabytes });
  }
} finally {
  rmSync(folder, { recursive: true });
}

function startUp(cli: string): void {
  const small = join(folder, 'small.yaml');
  writeFileSync(small, 'Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n');
  const empty = join(folder, 'empty.mjs');
  writeFileSync(empty, '');
  const [bare = 0, version = 0, scan = 0] = mediansOf([[empty], [cli, '--version'], [cli, 'scan', small]], RUNS);
  row('start of --version, over bare node', milliseconds(version - bare), milliseconds(30), version - bare > 30);
  row(
    'start of scan, one small template, over bare node',
    milliseconds(scan - bare),
    milliseconds(100),
    scan - bare > 100,
  );
}

function largeTemplate(cli: string, name: string, times: number): void {
  const path = join(folder, 'template.yaml');
  writeFileSync(path, template(ZONES * times));
  // Only the 1 MB template has a limit of memory: CloudFormation itself takes no larger one.
  weigh(name, [cli, 'scan', path], { seconds: times, megabytes: times === 1 ? 300 : undefined });
}

function largeSnapshot(cli: string, name: string, buckets: number, limit: Limit): void {
  const path = join(folder, 'account.ndjson');
  writeSnapshot(path, buckets);
  for (const format of FORMATS) weigh(`${name}, ${format[0]}`, [cli, 'scan', path, '--format', ...format], limit);
}

function largePlan(cli: string, name: string, text: string, formats: readonly Format[], limit: Limit): void {
  const path = join(folder, 'plan.json');
  writeFileSync(path, text);
  for (const format of formats) weigh(`${name}, ${format[0]}`, [cli, 'scan', path, '--format', ...format], limit);
}

function manyRequests(cli: string, name: string, lines: number, each: number, limit: Limit): void {
  const path = join(folder, 'requests.ndjson');
  writeRequests(path, lines, each);
  weigh(name, [cli, 'policy', path, '--evaluate', '--format', 'ndjson'], limit);
}

function manyQuestions(cli: string, name: string, lines: number, limit: Limit): void {
  const path = join(folder, 'questions.ndjson');
  writeQuestions(path, lines);
  weigh(name, [cli, 'policy', path, '--ask', OF_BUCKETS, '--format', 'ndjson'], limit);
}

/** Twice the work takes at most 2.2 times the CPU. */
function gate(cli: string): void {
  const { plain, compared, trusted } = gateCost(cli, folder, 200);
  const times = (seconds: number) => `${(seconds / plain).toFixed(2)} times ${plain.toFixed(2)} s`;
  row('gate: 200 templates, compared with a commit', times(compared), '2.20 times', compared / plain > 2.2);
  row('gate: 200 templates, and its policy', times(trusted), '2.20 times', trusted / plain > 2.2);
}

/** Both of the clock and of CPU, because a busy machine says little of the clock. */
function action(path: string): void {
  const { seconds, cpu } = actionCost(path, root, folder, 200);
  const name = 'action: 200 templates, over bare node';
  row(name, `${seconds.toFixed(2)} s, CPU ${cpu.toFixed(2)}`, '1.00 s', seconds > 1);
}

function largePolicy(cli: string, name: string, limit: Limit): void {
  const path = join(folder, 'large.ndjson');
  writeLargePolicy(path);
  weigh(name, [cli, 'policy', path, '--ask', QUESTIONS.join(), '--format', 'ndjson'], limit);
}

interface LiveAccount {
  readonly buckets: number;
  readonly latency: number;
  readonly rules: readonly string[];
  readonly megabytes: number;
}

/**
 * Within 1.25 times of what the latency of the calls alone takes; below 10 ms a call the processor decides, and only memory
 * is limited. On a busy machine the CPU time of a call tells whether the processor could keep up.
 */
async function liveAccount(cli: string, name: string, { rules, megabytes, ...account }: LiveAccount): Promise<void> {
  const cost = await liveCost(cli, rules, { ...account, concurrency: CONCURRENCY });
  const seconds = account.latency < 10 ? Number.POSITIVE_INFINITY : 1.25 * cost.bound;
  const isOver = cost.seconds > seconds || cost.megabytes > megabytes;
  const limit = Number.isFinite(seconds) ? size(seconds, megabytes) : `${megabytes} MB`;
  row(name, size(cost.seconds, cost.megabytes), limit, isOver);
  const each = (seconds: number) => `${((1000 * seconds) / cost.calls).toFixed(2)} ms`;
  const calls = (cost.calls / account.buckets).toFixed(1);
  row(`  CPU of a call, ${calls} of them a bucket`, each(cost.cpu), Number.isFinite(seconds) ? each(cost.bound) : '');
}

interface Limit {
  readonly seconds: number;
  readonly megabytes: number | undefined;
}

function weigh(name: string, args: readonly string[], limit: Limit): void {
  const { seconds, megabytes } = costOf(args);
  const isOver = seconds > limit.seconds || megabytes > (limit.megabytes ?? Number.POSITIVE_INFINITY);
  row(name, size(seconds, megabytes), size(limit.seconds, limit.megabytes), isOver);
}

function size(seconds: number, megabytes: number | undefined): string {
  return `${seconds.toFixed(2)} s${megabytes === undefined ? '' : `, ${megabytes.toFixed(0)} MB`}`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function row(name: string, cost: string, limit: string, isOver = false): void {
  console.log(`${name.padEnd(50)}${cost.padStart(18)}${limit.padStart(18)}${isOver ? '  OVER' : ''}`);
}

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((word) => name.includes(word));
}
