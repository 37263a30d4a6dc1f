import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Params } from '../model/fact.js';
import type { Verdict } from '../model/finding.js';
import type { Perimeter } from '../model/perimeter.js';
import { UsageError } from './surroundings.js';

/** An input in a rule's folder that says itself what the rule makes of it. */
export interface RuleFixture {
  readonly name: string;
  readonly text: string;
  /** From the stem: every judged resource has it, but those that a line is marked for. */
  readonly verdict: Verdict;
  /** From a line `# params: {…}` at the top; without one the rule's defaults hold. */
  readonly params: Params;
  /** From a line `# perimeter: {…}` at the top: what the user's configuration says beside the defaults. */
  readonly perimeter: Partial<Perimeter>;
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

const STEMS = `The verdicts are: ${Object.keys(VERDICTS).join(', ')}.`;

/** The fixtures of a rule's folder, by name. Throws a UsageError for a file that says of no verdict, or of one that does not exist. */
export function fixturesOf(folder: string): readonly RuleFixture[] {
  return readdirSync(folder)
    .filter((name) => /\.(yaml|json|ndjson)$/.test(name) && name !== 'rule.json')
    .sort()
    .map((name) => fixtureOf(name, readFileSync(join(folder, name), 'utf8')));
}

function fixtureOf(name: string, text: string): RuleFixture {
  const verdict = VERDICTS[name.split('.')[0] as string];
  if (verdict === undefined) throw new UsageError(`${name} begins with no verdict.`, STEMS);
  const top = /^(?:#.*\n)*/.exec(text)?.[0] as string;
  const marks = text.split('\n').flatMap((line, i) => {
    const expected = /# expect: (\S+)$/.exec(line)?.[1];
    if (expected === undefined) return [];
    const marked = VERDICTS[expected];
    if (marked === undefined) throw new UsageError(`${name}:${i + 1}: ${expected} is no verdict.`, STEMS);
    return [{ line: i + 1, verdict: marked }];
  });
  return {
    name,
    // A snapshot has no comments of its own.
    text: name.endsWith('.ndjson') ? text.slice(top.length) : text,
    verdict,
    params: stated(name, top, 'params') as Params,
    perimeter: stated(name, top, 'perimeter') as Partial<Perimeter>,
    marks,
    isPinned: name.endsWith('.yaml'),
  };
}

/** The JSON behind `# <word>:` among the comments at the top; empty without such a line. */
function stated(name: string, top: string, word: string): unknown {
  const text = new RegExp(`^# ${word}: (.*)$`, 'm').exec(top)?.[1] ?? '{}';
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(
      `${name}: what its comment "# ${word}:" says is no JSON: ${text}`,
      'Write a JSON object, on that line.',
    );
  }
}
