/** What a finding tells to change is enough: every fail fixture of a rule about policies passes once its edits are made. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ruleFolders } from '../src/commands/builtin-rules.js';
import { fixturesOf } from '../src/commands/rule-fixtures.js';
import type { Edit } from '../src/model/fact.js';
import type { Finding } from '../src/model/finding.js';
import type { Rule } from '../src/model/rule.js';
import { edited } from './support/edited-estate.js';
import { fixtureEstates, fixtureFindings } from './support/judged-fixture.js';

/** Rules that ask a fact about a policy. */
const ABOUT_POLICIES = /"fact": "(?:\w+Policy|exposure|putEncryption)"/;

/** Fails that no edit is known to end, and why. */
const WITHOUT_EDIT: ReadonlyMap<string, string> = new Map([
  ['s3-acceleration/fail.yaml', 'the policy is as it should be'],
  ['s3-access-point-vpc-only/fail.yaml', 'no endpoint is known that the policy could name'],
  ['s3-log-target-protected/fail.locked.yaml', 'Object Lock is the matter'],
  ['s3-not-public/fail.acl.yaml', 'the ACL is the matter'],
  ['s3-vpc-endpoint-only/fail.parameter.yaml', 'what passes after it, a parameter decides'],
]);

const rules = ruleFolders()
  .map((folder) => ({ folder, id: basename(folder), text: readFileSync(join(folder, 'rule.json'), 'utf8') }))
  .filter(({ text }) => ABOUT_POLICIES.test(text));
const cases = rules.flatMap(({ folder, id, text }) =>
  fixturesOf(folder)
    .filter(({ verdict }) => verdict === 'fail')
    .map((fixture) => ({ name: `${id}/${fixture.name}`, rule: JSON.parse(text) as Rule, fixture })),
);

test('there are rules about policies', () => expect(rules.length).toBeGreaterThan(20));

/** A rule may ask several questions: their edits are made one after the other. */
const MAX_EDITS = 4;

describe('the edits of', () => {
  test.each(cases)('$name', async ({ name, rule, fixture }) => {
    let made = 0;
    for (let estate of fixtureEstates(fixture)) {
      for (let round = 0; round < MAX_EDITS; round++) {
        const fails = (await fixtureFindings(rule, fixture, estate)).filter(({ verdict }) => verdict === 'fail');
        const mended = fails.filter(hasEdit);
        if (mended.length === 0) break;
        estate = mended.reduce((each, finding) => edited(each, finding), estate);
        made += mended.length;
      }
      const left = (await fixtureFindings(rule, fixture, estate)).filter(({ verdict }) => verdict !== 'pass');
      const told = left.map(({ verdict, message }) => `${verdict}: ${message}`);
      if (!WITHOUT_EDIT.has(name)) expect(told).toEqual([]);
    }
    expect(made === 0).toBe(WITHOUT_EDIT.has(name));
  });
});

function hasEdit(finding: Finding): finding is Finding & { readonly edit: Edit } {
  return finding.edit !== undefined;
}
