import type { Estate } from '../../model/estate.js';
import { FORMAT, VERSION } from './header.js';
import { type Json, objectOf } from './json.js';
import { spell } from './spell.js';
import { toRecord } from './write-record.js';

/** A declared estate as the lines of a snapshot, each with its line feed. Equal estates give equal text: no clock, no tool version. */
export function* snapshotLines(estate: Estate): Iterable<string> {
  const parameters = [...estate.parameters].map(([name, { allowed }]): [string, Json] => [
    name,
    allowed ? { allowed } : {},
  ]);
  yield lineOf(
    objectOf([
      ['k', 'header'],
      ['format', FORMAT],
      ['version', VERSION],
      ['source', estate.source],
      ['root', estate.root],
      ['parameters', parameters.length === 0 ? undefined : objectOf(parameters)],
      ['unread', estate.unread && spell(estate.unread)],
      ['exports', estate.exports && objectOf([...estate.exports].map(([name, value]) => [name, spell(value)]))],
    ]),
  );
  let records = 0;
  for (const resource of estate.resources) {
    records++;
    yield lineOf(toRecord(resource));
  }
  yield lineOf({ k: 'footer', records });
}

function lineOf(json: Json): string {
  return `${JSON.stringify(json)}\n`;
}
