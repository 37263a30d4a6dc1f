import type { Problem } from './problem.js';

/** One file of the scanned tree. Reading may throw only an Error whose message is fit for a user. */
export interface SourceFile {
  /** As reports print it: percent-encoded, relative to the working directory, `/`, `../` outside it, `stdin` for `-`. */
  readonly uri: string;
  /** Named by the user, not found in a directory: then not being able to read it makes the run incomplete. */
  readonly explicit: boolean;
  /** The first bytes (at most 64 KiB), for routing by content. */
  head(): Uint8Array;
  /** The whole content. */
  bytes(): Uint8Array;
  /** The content in order, piece by piece, for files that should not be held in memory. */
  chunks(): Iterable<Uint8Array>;
}

/** What a scan reads: a disk tree, a git tree, or stdin. */
export interface Files {
  /** Sorted by uri, lazily. */
  readonly files: Iterable<SourceFile>;
  /** Complete only after `files` has been walked. */
  problems(): readonly Problem[];
  /** How many files and whole directories the user's own patterns left out; as `problems`, complete after the walk. */
  excluded?(): number;
  /** The file that another, by its uri, names by a path relative to itself (`/` between segments). */
  beside?(uri: string, path: string): Beside;
  /**
   * The files in the folder that a file, by its uri, names by a path relative to its own (`.` is its own), in the order
   * of their names; not those in folders below. No pattern of the user's leaves any of them out.
   */
  folder?(uri: string, path: string): Folder;
  /** The names of the folders in that folder, sorted; links to folders are none. */
  folders?(uri: string, path: string): Folders;
}

/** `outside`: not in the scanned tree, whether or not there is such a file. */
export type Beside = SourceFile | 'absent' | 'outside';

/** As `Beside`; `absent` also for what is no folder. */
export type Folder = readonly SourceFile[] | 'absent' | 'outside';
export type Folders = readonly string[] | 'absent' | 'outside';
