/**
 * What is judged does not depend on how it is spelt: a template and the snapshot of its resources get the same verdicts.
 * (The fixtures of one input are compared in that input's own test, the estates in theirs.)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { builtinPack, builtinRules, ruleFolders } from '../src/commands/builtin-rules.js';
import { select } from '../src/gate/select.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { snapshotLines } from '../src/inputs/snapshot/write-snapshot.js';
import type { Verdict } from '../src/model/finding.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { fileOf, filesOf } from './support/files-of.js';

const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });

interface Judged {
  readonly rule: string;
  readonly resource: string;
  readonly verdict: Verdict;
}

/** Every pair of rule and resource with its verdict, sorted. */
async function judged(uri: string, text: string): Promise<readonly Judged[]> {
  const result = await scan(filesOf({ [uri]: text }), { rules: selected, perimeter: DEFAULT_PERIMETER, others: true });
  return [...result.findings, ...(result.others ?? [])]
    .map(({ rule, resource, verdict }) => ({ rule: rule.id, resource: resource.id, verdict }))
    .sort((a, b) => (`${a.rule} ${a.resource}` < `${b.rule} ${b.resource}` ? -1 : 1));
}

/** What a file declares, as the lines of a snapshot. */
function snapshotOf(uri: string, text: string): string {
  const routed = readRoots(fileOf(uri, text));
  if (routed.kind !== 'roots') throw new Error(`${uri} is not read: ${JSON.stringify(routed)}`);
  return routed.estates.flatMap((estate) => [...snapshotLines(estate)]).join('');
}

const rules = ruleFolders().map((folder) => [folder.split('/').at(-1) ?? '', folder] as const);

test('there are rules with templates', () => {
  const templates = rules.flatMap(([, folder]) => readdirSync(folder).filter((name) => name.endsWith('.yaml')));
  expect(templates.length).toBeGreaterThan(rules.length);
});

test.each(rules)('%s: its templates and their snapshots are judged alike', async (_, folder) => {
  for (const name of readdirSync(folder).filter((each) => /^(pass|fail|unknown|na)\b.*\.yaml$/.test(each))) {
    const text = readFileSync(join(folder, name), 'utf8');
    const source = await judged(name, text);
    expect(source.length).toBeGreaterThan(0);
    expect({ name, verdicts: await judged('resources.ndjson', snapshotOf(name, text)) }).toEqual({
      name,
      verdicts: source,
    });
  }
});
