import type { SourceFile } from '../model/files.js';
import type { Problem } from '../model/problem.js';
import { decode } from '../syntax/decode.js';
import type { Candidate, Text } from './input.js';

/** A file ready to be looked at, or why it cannot be. A binary or empty file is only somebody's fault when it was named. */
export function openFile(file: SourceFile): Candidate | { readonly problem: Problem } {
  let start: Uint8Array | undefined;
  const head = textOf(file, () => {
    start = file.head();
    return start;
  });
  if ('problem' in head) return head;
  let known: Text | undefined;
  const text = () => {
    known ??= wholeOf(file, start, head);
    return known;
  };
  if (head.text.trim() !== '') return { file, head: head.text, text };
  const whole = text();
  if ('problem' in whole) return whole;
  return whole.text.trim() === '' ? { problem: saying(file, 'empty-file') } : { file, head: whole.text, text };
}

/** What was decoded as the file's head is not decoded again where it is all of it. */
function wholeOf(file: SourceFile, start: Uint8Array | undefined, head: Text): Text {
  let isHead = false;
  const whole = (): Uint8Array => {
    const bytes = file.bytes();
    isHead = bytes === start;
    return isHead ? NOTHING : bytes;
  };
  const text = textOf(file, whole);
  return isHead ? head : text;
}

const NOTHING = new Uint8Array();

function textOf(file: SourceFile, read: () => Uint8Array): Text {
  let bytes: Uint8Array;
  try {
    bytes = read();
  } catch (error) {
    return { problem: unreadableFile(file, error) };
  }
  const decoded = decode(bytes);
  return 'problem' in decoded ? { problem: saying(file, decoded.problem) } : decoded;
}

/** The file system's refusal, in the words that the file gave. */
function unreadableFile(file: SourceFile, error: unknown): Problem {
  return {
    level: 'error',
    kind: 'unreadable-file',
    message: error instanceof Error ? error.message : String(error),
    next: 'Make the file readable for this user, or leave it out of the scan.',
    file: file.uri,
  };
}

const SAYINGS = {
  'empty-file': {
    message: 'The file is empty, so nothing in it could be judged',
    next: 'Check the path; perhaps what writes the file failed.',
  },
  binary: {
    message: 'The file is binary or compressed, which no template or snapshot is',
    next: 'Name a text file; unpack a compressed one first; of a Terraform plan, scan what `terraform show -json` prints.',
  },
  'too-large': {
    message: 'The file is larger than a template or plan can be',
    next: 'Split what it holds, or record it as a snapshot, which has no such limit.',
  },
  'not-recognised': {
    message:
      'The file is no CloudFormation template, no Terraform and no Lakeproof snapshot, so nothing in it could be judged',
    next: 'Name a template, Terraform source or plan, or a snapshot; a template has Resources, each with a Type.',
  },
} as const;

/** Why a file was not read. Worth an error only when the user named the file: then something that was to be judged is missing. */
export function saying(file: SourceFile, kind: keyof typeof SAYINGS): Problem {
  const { message, next } = SAYINGS[kind];
  return { level: file.explicit ? 'error' : 'note', kind, message, next, file: file.uri };
}

/** The content piece by piece; a failure on the way ends it, and is told. */
export function* chunksOf(file: SourceFile, tell: (problem: Problem) => void): Iterable<Uint8Array> {
  try {
    // What the reader of this generator throws does not pass through here: only the file's own failures do.
    for (const chunk of file.chunks()) yield chunk;
  } catch (error) {
    tell(unreadableFile(file, error));
  }
}
