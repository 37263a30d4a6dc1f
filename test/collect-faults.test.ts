/**
 * Every call that collecting makes goes wrong once, in an account that has one of everything: which verdicts change, and
 * that none becomes one that nobody observed.
 */
import { describe, expect, jest, test } from '@jest/globals';
import { completeNeeds, type Needs } from '../src/collect/needs.js';
import { READERS } from '../src/collect/reader.js';
import type { Collected } from '../src/collect/record.js';
import { callsOf, collectedTypes } from '../src/vocabulary/calls.js';
import type { Fault } from './support/aws-server/fault.js';
import { accountIn } from './support/aws-server/recorded.js';
import { startAwsServer } from './support/aws-server/server.js';
import { collected, EVERYTHING, snapshotOf, withAnew } from './support/collecting.js';
import { matchGolden } from './support/golden.js';
import { changedVerdicts, type VerdictChange, verdictsIn } from './support/judged-snapshot.js';

jest.setTimeout(120_000);

const FOLDER = 'fixtures/collect/everything';
const TYPES = [...collectedTypes()];

const nameOf = ({ service, operation }: { readonly service: string; readonly operation: string }) =>
  `${service}.${operation}`;

/** By name. Without the caller's identity no run begins. */
const CALLS = [...new Map(TYPES.flatMap(callsOf).map((call) => [nameOf(call), call] as const))].filter(
  ([name]) => name !== 'STS.GetCallerIdentity',
);
const LISTS = new Set(
  [...READERS].flatMap(([type, { list }]) =>
    callsOf(type)
      .filter(({ operation }) => operation === list?.operation)
      .map(nameOf),
  ),
);

/** What is collected from the account where something goes wrong with some calls. */
async function collectedWith(isWrong: (name: string) => boolean, fault: Fault, needs = EVERYTHING) {
  const server = await startAwsServer({
    accounts: [accountIn(FOLDER)],
    fault: ({ service, operation }) => (isWrong(nameOf({ service, operation: operation.name })) ? fault : undefined),
  });
  try {
    const all = await collected(server, { needs });
    expect(server.unexpected).toEqual([]);
    return all;
  } finally {
    await server.close();
  }
}

let sound: Promise<readonly Collected[]> | undefined;
function undisturbed(): Promise<readonly Collected[]> {
  sound ??= collectedWith(() => false, 'denied');
  return sound;
}

/** The types that a call has a part in, whole. */
function around(name: string): Needs {
  const types = TYPES.filter((type) => callsOf(type).some((call) => nameOf(call) === name));
  const needs = completeNeeds(
    types.flatMap((type) => callsOf(type).map(({ operation }) => [type, operation] as const)),
  );
  const apart = completeNeeds([]);
  return new Map([...needs].filter(([type]) => types.includes(type) || !apart.has(type)));
}

const denied = new Map<string, ReturnType<typeof collectedWith>>();

/** What a call has a part in, collected where something goes wrong with it. */
function collectedAround(name: string, fault: Fault) {
  const known = fault === 'denied' ? denied.get(name) : undefined;
  const collecting = known ?? collectedWith((each) => each === name, fault, around(name));
  if (fault === 'denied') denied.set(name, collecting);
  return collecting;
}

let before: Awaited<ReturnType<typeof verdictsIn>> | undefined;

/** The account as it is seen when one call goes wrong. */
async function seenWithout(name: string, fault: Fault) {
  const anew = await collectedAround(name, fault);
  const all = withAnew(await undisturbed(), anew, new Set(around(name).keys()));
  before ??= await verdictsIn(snapshotOf(await undisturbed()));
  return { all, changes: changedVerdicts(before, await verdictsIn(snapshotOf(all))) };
}

const told: string[] = [];
function tell(title: string, changes: readonly VerdictChange[]): void {
  const judged = changes.filter(({ after }) => after !== 'none');
  const lost = changes.length - judged.length;
  told.push(`${title}\n`, ...judged.map(({ pair, before, after }) => `  ${pair}: ${before} -> ${after}\n`));
  if (lost > 0) told.push(`  ${lost} verdicts on what it lists: none\n`);
}

/** `when` unknown and `require` true is a pass; apart from that, what is not read decides nothing. */
const isObserved = ({ before, after }: VerdictChange) =>
  after === 'unknown' || after === 'none' || (before === 'not-applicable' && after === 'pass');

/** How a call ended, wherever it was made. */
function outcomesOf(all: readonly Collected[], operation: string): readonly string[] {
  return all.flatMap((each) => (each.kind === 'record' ? (each.calls[operation] ?? []) : []));
}

test('there are calls, and verdicts of every kind to lose', async () => {
  expect(CALLS.length).toBeGreaterThan(50);
  expect(LISTS.size).toBeGreaterThan(12);
  const verdicts = await verdictsIn(snapshotOf(await undisturbed()));
  expect(new Set(verdicts.values()).size).toBe(4);
});

/** The lines of a snapshot, but for the words by which a failed call is told. */
const linesOf = (all: readonly Collected[]) =>
  snapshotOf(all)
    .replace(/"(?:access-denied|api-error|throttled)"/g, '"failed"')
    .replace(/,"(?:code|sha256)":"[^"]*"/g, '')
    .split('\n');

describe('one call', () => {
  test.each(CALLS)('%s, refused: what it shows is unknown', async (name, { operation }) => {
    const { all, changes } = await seenWithout(name, 'denied');
    const isTold = all.some((each) => each.kind === 'unread' && each.operation === operation);
    expect([isTold, outcomesOf(all, operation).includes('access-denied')]).toContain(true);
    tell(`${name} fails`, changes);
    expect(changes.filter((change) => !isObserved(change))).toEqual([]);
  });

  const withNone = CALLS.filter(([, { notConfigured }]) => notConfigured.length > 0);
  test.each(withNone)(
    '%s, not configured: as in an account that has none',
    async (name, { operation, notConfigured }) => {
      const [code = ''] = notConfigured;
      const { all, changes } = await seenWithout(name, { error: { status: 404, code, message: 'none' } });
      expect(outcomesOf(all, operation)).toContain('none');
      tell(`${name} says ${code}`, changes);
    },
  );

  /** Equal lines are equal verdicts. */
  const linesAround = async (name: string, fault: Fault) => linesOf(await collectedAround(name, fault));

  test.each(CALLS)('%s, answered by something else: as unknown as where it is refused', async (name) => {
    const refused = await linesAround(name, 'denied');
    expect(refused.some((line) => line.includes('"failed"'))).toBe(true);
    expect(await linesAround(name, 'malformed')).toEqual(refused);
  });

  // Most of it is waiting for the next attempt: several calls do so at once.
  const several = Array.from({ length: Math.ceil(CALLS.length / 6) }, (_, i) => CALLS.slice(6 * i, 6 * i + 6));
  const titled = several.map((calls) => [calls.map(([name]) => name).join(', '), calls] as const);
  test.each(titled)('%s, each with connections that break: as unknown as where it is refused', async (_, calls) => {
    const dead = await Promise.all(calls.map(([name]) => linesAround(name, 'reset')));
    expect(dead).toEqual(await Promise.all(calls.map(([name]) => linesAround(name, 'denied'))));
  });

  test('changes the verdicts that faults.txt tells', () => {
    matchGolden(`${FOLDER}/faults.txt`, told.join(''));
  });
});

describe('all calls', () => {
  const groups: readonly (readonly [string, (name: string) => boolean])[] = [
    ['lists', (name) => LISTS.has(name)],
    ['reads', (name) => !LISTS.has(name) && !name.startsWith('STS.') && name !== 'EC2.DescribeRegions'],
  ];
  const known = new Map<object, readonly string[]>();
  const refusedOf = async (isIn: (name: string) => boolean) => {
    const refused = known.get(isIn) ?? linesOf(await collectedWith(isIn, 'denied'));
    known.set(isIn, refused);
    return refused;
  };
  const rows = groups.flatMap(([group, isIn]) =>
    (['malformed', 'xhtml', 'empty', 'truncated', 'unknown-credentials'] as const).map(
      (fault) => [group, fault, isIn] as const,
    ),
  );
  test.each(rows)('%s that are %s tell no more than ones that are refused', async (_, fault, isIn) => {
    const refused = await refusedOf(isIn);
    const broken = linesOf(await collectedWith(isIn, fault));
    expect(refused.filter((line) => line.includes('"failed"')).length).toBeGreaterThan(0);
    expect(broken.filter((line) => !refused.includes(line))).toEqual([]);
    expect(broken).toHaveLength(refused.length);
  });
});
