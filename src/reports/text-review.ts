import type { ScanResult } from '../model/finding.js';
import { forTerminal } from './escape.js';
import type { Paint } from './paint.js';
import { oneLine, shorten } from './phrase.js';
import { positionOf } from './place-name.js';
import { previewWords } from './review-words.js';

const MAX_TEXT = 1000;
const MOST = 100;

/** What the judged change makes of the policy that it is judged by. */
export function* textReview({ review }: ScanResult, paint: Paint): Iterable<string> {
  if (review === undefined) return;
  yield `policy from ${forTerminal(review.source)}`;
  if (review.changes.length === 0) return;
  const but = review.newWaivers === 'report' ? ' but for new waivers' : '';
  yield paint.style('bold', `Policy changes, which${but} count once they are merged:`);
  for (const { loosens, text, at } of review.changes.slice(0, MOST)) {
    const sign = loosens ? paint.style('yellow', '!') : ' ';
    const where = at === undefined ? '' : ` (${forTerminal(positionOf(at))})`;
    yield `  ${sign} ${forTerminal(shorten(oneLine(text), MAX_TEXT))}${where}`;
  }
  if (review.changes.length > MOST) yield `    and ${review.changes.length - MOST} more`;
  const preview = previewWords(review);
  if (preview !== undefined) yield `  ${preview}`;
  yield '';
}
