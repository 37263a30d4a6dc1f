import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Params } from '../../src/model/fact.js';
import type { Verdict } from '../../src/model/finding.js';

/** An input in a rule's folder that says itself what the rule makes of it. */
export interface RuleFixture {
  readonly name: string;
  readonly text: string;
  /** From the stem: every judged resource has it, but those that a line is marked for. */
  readonly verdict: Verdict;
  /** From a first line `# params: {…}`; without one the rule's defaults hold. */
  readonly params: Params;
  /** `# expect: fail` behind a line: a finding of that verdict has its primary place there. */
  readonly marks: readonly { readonly line: number; readonly verdict: Verdict }[];
  /** Its lines can carry marks: then exactly the marked lines are reported. */
  readonly isPinned: boolean;
}

const VERDICTS: { readonly [stem: string]: Verdict } = {
  pass: 'pass',
  fail: 'fail',
  unknown: 'unknown',
  na: 'not-applicable',
};

/** The fixtures of a rule's folder, by name. Throws for a file whose stem names no verdict. */
export function fixturesOf(folder: string): readonly RuleFixture[] {
  return readdirSync(folder)
    .filter((name) => /\.(yaml|json|ndjson)$/.test(name) && name !== 'rule.json')
    .sort()
    .map((name) => fixtureOf(name, readFileSync(join(folder, name), 'utf8')));
}

function fixtureOf(name: string, text: string): RuleFixture {
  const verdict = VERDICTS[name.split('.')[0] as string];
  if (verdict === undefined) throw new Error(`${name} begins with no verdict: ${Object.keys(VERDICTS).join(', ')}`);
  const params = /^# params: (.*)$/m.exec(text.split('\n', 1)[0] as string)?.[1];
  const marks = text.split('\n').flatMap((line, i) => {
    const expected = /# expect: (\S+)$/.exec(line)?.[1];
    if (expected === undefined) return [];
    const marked = VERDICTS[expected];
    if (marked === undefined) throw new Error(`${name}:${i + 1}: ${expected} is no verdict`);
    return [{ line: i + 1, verdict: marked }];
  });
  return {
    name,
    text,
    verdict,
    params: params === undefined ? {} : (JSON.parse(params) as Params),
    marks,
    isPinned: name.endsWith('.yaml'),
  };
}
