/**
 * Answers that AWS gave, refusals among them, played back to the SDK: what a snapshot makes of them. The folders of
 * fixtures/collect hold an account each and its snapshot.ndjson, which must be one that a scan reads.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { completeNeeds, type Needs } from '../src/collect/needs.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { callsOf, collectedTypes } from '../src/vocabulary/calls.js';
import type { Account } from './support/aws-server/account.js';
import { accountIn } from './support/aws-server/recorded.js';
import { startAwsServer } from './support/aws-server/server.js';
import { collected, snapshotOf } from './support/collecting.js';
import { fileOf } from './support/files-of.js';
import { matchGolden } from './support/golden.js';

const FOLDER = 'fixtures/collect';
const CASES = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'account.json')));

/** The calls whose answers the account has; of the others nobody knows what AWS would have said. */
function recordedCalls({ lists }: Account): Needs {
  return completeNeeds(
    [...collectedTypes()].flatMap((type) => {
      const calls = callsOf(type);
      const things = lists[calls[0]?.operation ?? ''] ?? [];
      const answered = new Set(things.flatMap(({ answers = {} }) => Object.keys(answers)));
      return calls
        .filter(({ operation }, i) => things.length > 0 && (i === 0 || answered.has(operation)))
        .map(({ operation }) => [type, operation] as const);
    }),
  );
}

/** What AWS tells of people, and what they wrote for people. */
function namesOfPeople(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(DisplayName|EmailAddress|Description)$/.test(key) && inner !== '' ? [String(inner)] : namesOfPeople(inner),
  );
}

test('there are recordings, and people in them', () => {
  expect(CASES.length).toBeGreaterThan(15);
  expect(CASES.flatMap((name) => namesOfPeople(accountIn(join(FOLDER, name)))).length).toBeGreaterThan(3);
});

describe.each(CASES)('%s', (name) => {
  const folder = join(FOLDER, name);

  test('is recorded as expected', async () => {
    const account = accountIn(folder);
    const server = await startAwsServer({ accounts: [account] });
    try {
      const text = snapshotOf(await collected(server, { needs: recordedCalls(account) }));
      expect(server.unexpected).toEqual([]);
      matchGolden(join(folder, 'snapshot.ndjson'), text);
      const routed = readRoots(fileOf('snapshot.ndjson', text));
      expect(routed).toMatchObject({ kind: 'roots', problems: [] });
      for (const name of namesOfPeople(account)) expect(text).not.toContain(name);
    } finally {
      await server.close();
    }
  });
});
