/**
 * The law of holes for plans: what is known only after apply instead of now never turns a pass into a fail or a fail into
 * a pass. Tried with the values of every plan of the estates, one after the other.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { select } from '../src/gate/select.js';
import type { Verdict } from '../src/model/finding.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';

const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
const HOME = 'fixtures/estates';
const plans = readdirSync(HOME)
  .map((name) => join(HOME, name, 'plan.json'))
  .filter((path) => existsSync(path));

const FORBIDDEN: { readonly [verdict in Verdict]: readonly Verdict[] } = {
  pass: ['fail', 'not-applicable'],
  fail: ['pass', 'not-applicable'],
  'not-applicable': ['fail'],
  unknown: [],
};

type Json = { [key: string]: unknown };
interface Change {
  readonly address: string;
  readonly change: { readonly after: Json; readonly after_unknown: Json };
}

test('there are plans', () => expect(plans.length).toBeGreaterThanOrEqual(3));

describe.each(plans)('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test('no blank flips a verdict', async () => {
    const before = await verdicts(text);
    expect(before.size).toBeGreaterThan(0);
    const broken: string[] = [];
    let tried = 0;
    let changed = 0;
    for (const [i, { address, change }] of changesIn(text).entries()) {
      for (const steps of stepsIn(change.after)) {
        tried++;
        const plan = JSON.parse(text) as { resource_changes: Change[] };
        const { after, after_unknown } = (plan.resource_changes[i] as Change).change;
        blank(after, after_unknown, steps);
        const now = await verdicts(JSON.stringify(plan));
        for (const [pair, verdict] of before) {
          const other = now.get(pair) ?? 'not-applicable';
          if (other !== verdict) changed++;
          if (FORBIDDEN[verdict].includes(other))
            broken.push(`${pair}: ${verdict} became ${other} when ${steps.join('.')} of ${address} was blank`);
        }
      }
    }
    expect(broken).toEqual([]);
    expect(tried).toBeGreaterThan(20);
    expect(changed).toBeGreaterThan(10);
  }, 120_000);
});

function changesIn(text: string): readonly Change[] {
  return (JSON.parse(text) as { resource_changes: Change[] }).resource_changes;
}

/** The way to everything that is told, blocks and single values. */
function stepsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    if (held === null) return [];
    return [[key], ...stepsIn(held).map((below) => [key, ...below])];
  });
}

/** Moves a value to what is known only after apply, as Terraform tells it: left out of a map, null in a list. */
function blank(after: Json, unknown: Json, [step, ...rest]: readonly string[]): void {
  if (step === undefined) return;
  if (rest.length > 0) {
    unknown[step] ??= Array.isArray(after[step]) ? [] : {};
    blank(after[step] as Json, unknown[step] as Json, rest);
  } else {
    if (Array.isArray(after)) after[Number(step)] = null;
    else delete after[step];
    unknown[step] = true;
  }
}

async function verdicts(text: string): Promise<ReadonlyMap<string, Verdict>> {
  const result = await scan(filesOf({ 'plan.json': text }), {
    rules: selected,
    perimeter: DEFAULT_PERIMETER,
    others: true,
  });
  return new Map(
    [...result.findings, ...(result.others ?? [])].map(({ rule, resource, verdict }) => [
      `${rule.id} on ${resource.id}`,
      verdict,
    ]),
  );
}
