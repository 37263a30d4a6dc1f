import type { ScanResult } from '../model/finding.js';
import { driftWords } from './drift-words.js';
import { forMarkdown } from './escape.js';
import { oneLine, shorten } from './phrase.js';
import { resourceName } from './place-name.js';
import { withinBytes } from './within-bytes.js';

const MAX_TEXT = 500;
const BUDGET = 50_000;

/** Where the account is not what is declared, as far as a rule comes out differently by it. */
export function* markdownDrift({ drift = [] }: ScanResult): Iterable<string> {
  if (drift.length === 0) return;
  yield '### Drift\n\nThe account comes out differently from what is declared:\n\n';
  yield* withinBytes(
    drift,
    (each) => {
      const name = forMarkdown(resourceName(each.declared.resource));
      const text = forMarkdown(shorten(oneLine(driftWords(each)), MAX_TEXT));
      return `- <code>${forMarkdown(each.rule.id)}</code> on <code>${name}</code>: ${text}\n`;
    },
    BUDGET,
    (left) => `- ${left} more did not fit here; the json report has them all.\n`,
  );
  yield '\n';
}
