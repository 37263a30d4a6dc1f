import type { Drift } from '../model/drift.js';
import type { Value } from '../model/value.js';
import { shorten } from './phrase.js';
import { plainValue } from './plain-value.js';

const MAX_VALUE = 200;

/** `declared pass, recorded fail (VersioningConfiguration.Status: declared "Enabled", recorded nothing)`. Not escaped for any medium. */
export function driftWords({ declared, recorded, differences }: Drift): string {
  const verdicts = `declared ${words(declared.verdict)}, recorded ${words(recorded.verdict)}`;
  const parts = differences.map(({ pointer, ...values }) => {
    const name = pointer.slice(1).replaceAll('/', '.');
    return `${name}: declared ${valueWords(values.declared)}, recorded ${valueWords(values.recorded)}`;
  });
  return parts.length === 0 ? verdicts : `${verdicts} (${parts.join('; ')})`;
}

function words(verdict: Drift['declared']['verdict']): string {
  return verdict === 'not-applicable' ? 'not applicable' : verdict;
}

function valueWords(value: Value | undefined): string {
  return value === undefined ? 'nothing' : shorten(JSON.stringify(plainValue(value)), MAX_VALUE);
}
