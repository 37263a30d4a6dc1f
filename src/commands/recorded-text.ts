import { gapTexts } from '../inputs/snapshot/gaps.js';
import type { RecordingResult } from './write-recording.js';

const MAX_TOLD = 20;

/** What a recording came to, for people: what is missing, and what to do about it. */
export function recordedText(recorded: RecordingResult | 'finished', file: string): string {
  if (recorded === 'finished') return `${file} is complete already; there was nothing to resume.\n`;
  const { records, unread, errors, gone, stopped } = recorded;
  const gaps = gapTexts(unread);
  const isDenied = 'access-denied' in errors || unread.some(({ reason }) => reason === 'access-denied');
  const failed = Object.entries(errors).map(([reason, calls]) => `${calls} ${reason}`);
  return lines([
    ...gaps.slice(0, MAX_TOLD).map((gap) => `warning: ${gap}.`),
    ...(gaps.length > MAX_TOLD ? [`warning: ${gaps.length - MAX_TOLD} more lists could not be read.`] : []),
    ...(failed.length > 0 ? [`Calls that failed: ${failed.join(', ')}; what they would have shown is unknown.`] : []),
    ...(isDenied ? ['The permissions that are needed: lakeproof iam-policy, with the same rules.'] : []),
    ...(gone > 0 ? [`${gone} resources were deleted while they were read, and left out.`] : []),
    stopped === undefined
      ? `${records} resources recorded in ${file}.`
      : `Stopped (${stopped}) after ${records} resources. The same command with --resume goes on with ${file}.`,
  ]);
}

/** Why a scan judges only part of the accounts; nothing where it judges all. */
export function stoppedText(recorded: RecordingResult | 'finished'): string {
  if (recorded === 'finished' || recorded.stopped === undefined) return '';
  return `Stopped (${recorded.stopped}) after ${recorded.records} resources; only these are judged.\n`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}
