import { type Edit, looseEdits } from './yaml-loose.js';

/** A text with small edits, and the way back: an offset into it as an offset into the text before. */
export interface Repaired {
  readonly text: string;
  readonly original: (offset: number) => number;
}

const FEW = 1_000_000;
const PADDING_FACTOR = 4;

/**
 * The text with every continuation line of a quoted or flow value indented as YAML's specification demands, and with
 * spaces for the tabs that separate tokens. PyYAML (in the AWS CLI) and SnakeYAML look at no indentation inside quotes
 * and brackets, so templates in use have little of it; js-yaml insists. Values do not change: the space that begins a
 * continuation line is folded away. Undefined when nothing is to be done, or when the padding would outgrow the text.
 */
export function repaired(text: string): Repaired | undefined {
  const edits = looseEdits(text);
  const padding = edits.reduce((sum, edit) => sum + edit.insert.length, 0);
  if (edits.length === 0 || padding > PADDING_FACTOR * text.length + FEW) return undefined;
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.at), edit.insert);
    at = edit.at + edit.remove;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), original: wayBack(edits) };
}

function wayBack(edits: readonly Edit[]): (offset: number) => number {
  /** For every edit that shifts: where its insertion ends in the repaired text, and the shift from there on. */
  const ends: number[] = [];
  const shifts: number[] = [];
  let shift = 0;
  for (const { at, remove, insert } of edits) {
    if (insert.length === remove) continue;
    shift += insert.length - remove;
    ends.push(at + remove + shift);
    shifts.push(shift);
  }
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const before = offset - (shifts[low - 1] ?? 0);
    const end = ends[low];
    // Inside an insertion there is only the place where it was made.
    return end === undefined ? before : Math.min(before, end - (shifts[low] ?? 0));
  };
}
