import type { ScanResult } from '../model/finding.js';
import { forMarkdown } from './escape.js';
import { counted, oneLine, shorten } from './phrase.js';
import { positionOf } from './place-name.js';
import { previewWords } from './review-words.js';
import { withinBytes } from './within-bytes.js';

const MAX_TEXT = 500;
const BUDGET = 100_000;

/** What the judged change makes of the policy that it is judged by: what could loosen it first. */
export function* markdownReview({ review }: ScanResult): Iterable<string> {
  if (review === undefined || review.changes.length === 0) return;
  yield '### ⚠ Policy changes in this pull request\n\n';
  const held = review.newWaivers === 'block' ? 'None of them counts' : 'None of them counts but new waivers';
  yield `This run is judged by the policy of ${forMarkdown(review.source)}. ${held} until it is merged.\n\n`;
  const sorted = [...review.changes].sort((one, other) => Number(other.loosens) - Number(one.loosens));
  yield* withinBytes(
    sorted,
    ({ loosens, text, at }) => {
      const where = at === undefined ? '' : ` (<code>${forMarkdown(positionOf(at))}</code>)`;
      return `- ${loosens ? '⚠ ' : ''}${forMarkdown(shorten(oneLine(text), MAX_TEXT))}${where}\n`;
    },
    BUDGET,
    (left) => `- ${counted(left, 'more change')} did not fit here; the json report has them all.\n`,
  );
  const preview = previewWords(review);
  yield preview === undefined ? '\n' : `\n${preview}\n\n`;
}
