import { parseEvents, YAMLException } from 'js-yaml';
import type { Problem, Reading } from '../model/problem.js';
import { MAX_DEPTH, MAX_MARKS, tooDeep, tooLarge } from './limits.js';
import { byPlace, problemAt, type Source, sourceOf } from './source.js';
import type { Document } from './tree.js';
import { unclosedAt } from './yaml-loose.js';
import { inPlainWords } from './yaml-messages.js';
import { repaired } from './yaml-repair.js';
import { type Parsed, yamlTrees } from './yaml-tree.js';

/**
 * The documents of a YAML text (several are divided by `---`); empty ones are left out, so an empty text gives none.
 * Where the text is no YAML there is no document and one problem of level error (`unreadable-yaml`, `too-deep`,
 * `alias-bomb`). Never throws.
 */
export function readYaml(text: string, file: string): Reading<readonly Document[]> {
  const source = sourceOf(text, file);
  const parsed = parse(source);
  if ('problem' in parsed) return { value: [], problems: [parsed.problem] };
  const { value, problems } = yamlTrees(parsed, source);
  return {
    value: value.map((root) => ({ ...source, root, format: 'yaml' as const })),
    problems: problems.toSorted(byPlace),
  };
}

type Attempt = { readonly events: Parsed['events'] } | { readonly reason: string; readonly position: number };

function parse(source: Source): Parsed | { readonly problem: Problem } {
  const { text } = source;
  if (hasTooManyMarks(text)) return { problem: tooLarge(source) };
  const first = attempt(text);
  if ('events' in first) return { text, events: first.events, original: (offset) => offset };
  const repair = isRepairable(first.reason) ? repaired(text) : undefined;
  if (repair === undefined) return { problem: unreadable(source, first.reason, first.position) };
  const second = attempt(repair.text);
  if ('events' in second) return { ...repair, events: second.events };
  return { problem: unreadable(source, second.reason, repair.original(second.position)) };
}

function hasTooManyMarks(text: string): boolean {
  if (text.length <= MAX_MARKS) return false;
  let marks = 0;
  for (let i = 0; i < text.length; i++) if (MARKS.includes(text.charCodeAt(i))) marks++;
  return marks > MAX_MARKS;
}

/** Every node but the first stands behind one of `, : [ { - ?`. */
const MARKS = [0x2c, 0x3a, 0x5b, 0x7b, 0x2d, 0x3f];

function attempt(text: string): Attempt {
  try {
    return { events: parseEvents(text, { filename: '', maxDepth: MAX_DEPTH }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, position: error.mark?.position ?? 0 };
  }
}

/** js-yaml asks for indentation that AWS's readers do not ask for, or minds a tab that only separates. */
function isRepairable(reason: string): boolean {
  return reason === DEFICIENT || reason.startsWith('tab characters') || reason.startsWith('missed comma');
}

const DEFICIENT = 'deficient indentation';
const THE_END = 'unexpected end of the stream within a';

function unreadable(source: Source, reason: string, position: number): Problem {
  if (reason.startsWith('nesting exceeded')) return tooDeep(source, position);
  const isAtEnd = reason === DEFICIENT || reason.startsWith(THE_END);
  const opened = isAtEnd ? unclosedAt(source.text) : undefined;
  // The end of the file, where js-yaml noticed it, helps nobody to find the quote or bracket that is never closed.
  const start = opened ?? position;
  const { message, next } = inPlainWords(
    opened === undefined ? reason : endWithin(source.text[opened]),
    source.text,
    start,
  );
  return problemAt(source, { start, end: start + 1 }, { level: 'error', kind: 'unreadable-yaml', message, next });
}

function endWithin(opener: string | undefined): string {
  if (opener === '"') return `${THE_END} double quoted`;
  return opener === "'" ? `${THE_END} single quoted` : `${THE_END} flow collection`;
}
