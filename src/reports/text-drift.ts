import type { ScanResult } from '../model/finding.js';
import { driftWords } from './drift-words.js';
import { forTerminal } from './escape.js';
import type { Paint } from './paint.js';
import { oneLine } from './phrase.js';
import { resourceName } from './place-name.js';

const MOST = 100;

/** Where the account is not what is declared, as far as a rule comes out differently by it. */
export function* textDrift({ drift = [] }: ScanResult, paint: Paint): Iterable<string> {
  if (drift.length === 0) return;
  yield paint.style('bold', 'Drift: the account comes out differently from what is declared:');
  for (const each of drift.slice(0, MOST)) {
    const name = forTerminal(resourceName(each.declared.resource));
    yield `  ${forTerminal(each.rule.id)} on ${name}: ${forTerminal(oneLine(driftWords(each)))}`;
  }
  if (drift.length > MOST) yield `  and ${drift.length - MOST} more`;
  yield '';
}
