import type { Problem } from '../model/problem.js';
import { MAX_WARNINGS } from './limits.js';
import { problemAt, type Source } from './source.js';
import type { Entry } from './tree.js';

const FEW = 8;

/**
 * The entries with every key once: the last of several equal keys wins, as CloudFormation (and every JSON and YAML
 * reader that it could be using) has it; each earlier one is a warning that names both lines.
 */
export function uniqueKeys(entries: Entry[], source: Source, problems: Problem[]): Entry[] {
  if (!hasDuplicates(entries)) return entries;
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const earlier = last.get(entry.key.text);
    if (earlier !== undefined && problems.length < MAX_WARNINGS) problems.push(duplicate(source, earlier, entry));
    last.set(entry.key.text, entry);
  }
  return entries.filter((entry) => last.get(entry.key.text) === entry);
}

function hasDuplicates(entries: readonly Entry[]): boolean {
  if (entries.length > FEW) return new Set(entries.map((entry) => entry.key.text)).size < entries.length;
  for (let i = 1; i < entries.length; i++) {
    for (let j = 0; j < i; j++) if (entries[i]?.key.text === entries[j]?.key.text) return true;
  }
  return false;
}

function duplicate(source: Source, earlier: Entry, later: Entry): Problem {
  const first = source.span(earlier.key).start.line;
  const second = source.span(later.key).start.line;
  return problemAt(source, later.key, {
    level: 'warning',
    kind: 'duplicate-key',
    message: `The key ${JSON.stringify(shown(later.key.text))} is written twice in one map, in line ${first} and in line ${second}; the last one is used`,
    next: 'Remove or rename one of them.',
  });
}

function shown(key: string): string {
  return key.length <= 80 ? key : `${key.slice(0, 79)}…`;
}
