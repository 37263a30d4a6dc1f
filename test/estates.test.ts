/**
 * One rule, every input: a lake that is spelt in several ways is judged alike in all of them. Each folder holds a lake as
 * `template.yaml` and, where it has more spellings, `main.tf`, `plan.json` and `snapshot.ndjson`; `names.json` says which
 * of their resources is which resource of the template (`terraform`: by address, in source and plan alike). `findings.json` holds every verdict: one word where all spellings agree,
 * else one for each spelling, with the reason (`why`) for which they may differ.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planOf } from '../scripts/terraform-plan/plan.js';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { diskFiles } from '../src/files/disk-tree.js';
import { select } from '../src/gate/select.js';
import type { Finding, Verdict } from '../src/model/finding.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';
import { matchGolden } from './support/golden.js';

const HOME = 'fixtures/estates';
const SPELLINGS = {
  template: { file: 'template.yaml', names: 'template' },
  hcl: { file: 'main.tf', names: 'terraform' },
  plan: { file: 'plan.json', names: 'terraform' },
  snapshot: { file: 'snapshot.ndjson', names: 'snapshot' },
} as const;
type Spelling = keyof typeof SPELLINGS;

const { selected } = select(builtinRules(), builtinPack('all'), {}, { only: [], skip: [] });
const estates = readdirSync(HOME);

/** The verdict of a rule on a resource, or those of the spellings that do not agree. */
type Entry = Verdict | ({ readonly [spelling in Spelling]?: Verdict } & { readonly why: string });
type Findings = { readonly [rule: string]: { readonly [resource: string]: Entry } };
type Names = { readonly [named in (typeof SPELLINGS)[Spelling]['names']]?: { readonly [local: string]: string } };

test('there are estates, some in every spelling', () => {
  expect(estates).toContain('ml-lake');
  const whole = estates.filter((name) =>
    Object.values(SPELLINGS).every(({ file }) => existsSync(join(HOME, name, file))),
  );
  expect(whole.length).toBeGreaterThanOrEqual(3);
});

describe.each(estates)('%s', (estate) => {
  const folder = join(HOME, estate);
  const spellings = (Object.keys(SPELLINGS) as Spelling[]).filter((each) =>
    existsSync(join(folder, SPELLINGS[each].file)),
  );
  const names = parsed<Names>(join(folder, 'names.json')) ?? {};
  const golden = join(folder, 'findings.json');

  const description = join(folder, 'terraform.json');
  if (existsSync(description)) {
    test('its plan is the one that its description gives', () => {
      const plan = planOf(JSON.parse(readFileSync(description, 'utf8')));
      matchGolden(join(folder, SPELLINGS.plan.file), `${JSON.stringify(plan, undefined, 1)}\n`);
    });
  }

  test('is judged as its findings.json says, in every spelling', async () => {
    const found = new Map<Spelling, ReadonlyMap<string, Finding>>();
    for (const spelling of spellings) found.set(spelling, await judged(folder, spelling, names));
    matchGolden(golden, `${JSON.stringify(together(found, parsed<Findings>(golden) ?? {}), undefined, 2)}\n`);
  });

  test('says why spellings differ', () => {
    const entries = Object.entries(parsed<Findings>(golden) ?? {}).flatMap(([rule, each]) =>
      Object.entries(each).map(([resource, entry]) => [rule, resource, entry] as const),
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([, , entry]) => typeof entry !== 'string' && entry.why.length < 10)).toEqual([]);
  });

  if (spellings.length > 1) {
    test('what has a name of its own is known by it in every spelling', async () => {
      const fingerprints = new Map<string, Set<string>>();
      for (const spelling of spellings) {
        for (const [pair, finding] of await judged(folder, spelling, names)) {
          if (finding.resource.type !== 'AWS::S3::Bucket') continue;
          fingerprints.set(pair, (fingerprints.get(pair) ?? new Set()).add(finding.fingerprint));
        }
      }
      expect(fingerprints.size).toBeGreaterThan(0);
      expect([...fingerprints].filter(([, each]) => each.size > 1)).toEqual([]);
    });
  }
});

/** Every judged pair of a spelling by rule and the resource's name in the template. */
async function judged(folder: string, spelling: Spelling, allNames: Names) {
  const { file, names: named } = SPELLINGS[spelling];
  const names = allNames[named] ?? {};
  // Source calls modules beside it; a plan is judged as it is alone.
  const files =
    spelling === 'hcl'
      ? diskFiles([join(folder, file)], { cwd: process.cwd() })
      : filesOf({ [file]: readFileSync(join(folder, file), 'utf8') });
  const result = await scan(files, { rules: selected, perimeter: DEFAULT_PERIMETER, others: true });
  const errors = result.problems.filter(({ level }) => level !== 'note');
  expect(spelling === 'template' ? [] : errors).toEqual([]);
  const all = [...result.findings, ...(result.others ?? [])];
  return new Map(
    all.map((finding) => {
      const local = finding.resource.id.slice(finding.resource.id.indexOf('#') + 1);
      const name = Object.hasOwn(names, local) ? names[local] : local;
      return [`${finding.rule.id} ${name}`, finding];
    }),
  );
}

/** The entries of all spellings, sorted; reasons that were written before stay. */
function together(found: ReadonlyMap<Spelling, ReadonlyMap<string, Finding>>, before: Findings): Findings {
  const pairs = [...new Set([...found.values()].flatMap((each) => [...each.keys()]))].sort();
  const findings: { [rule: string]: { [resource: string]: Entry } } = {};
  for (const pair of pairs) {
    const [rule = '', resource = ''] = pair.split(/ (.*)/s);
    const verdicts = [...found].map(([spelling, each]) => [spelling, each.get(pair)?.verdict] as const);
    const [first] = verdicts.map(([, verdict]) => verdict);
    const isOne = first !== undefined && verdicts.every(([, verdict]) => verdict === first);
    const known = before[rule]?.[resource];
    const why = typeof known === 'object' ? known.why : '';
    findings[rule] ??= {};
    findings[rule][resource] = isOne
      ? first
      : { ...Object.fromEntries(verdicts.filter(([, verdict]) => verdict)), why };
  }
  return findings;
}

function parsed<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}
