import type { Estate } from '../model/estate.js';
import type { Beside, Folder, Folders, SourceFile } from '../model/files.js';
import type { Problem } from '../model/problem.js';
import type { Waiver } from '../model/waiver.js';
import type { GivenParameters } from './given-parameters.js';
import type { HclReader } from './terraform/hcl/hcl-reader.js';
import type { RootFolder } from './terraform/hcl/root-folder.js';

/** A file as inputs look at it. */
export interface Candidate {
  readonly file: SourceFile;
  /** Its first bytes as text (at most 64 KiB of them), cut off anywhere. */
  readonly head: string;
  /** The whole as text, read when it is first asked for; or why there is none. */
  readonly text: () => Text;
}

export type Text = { readonly text: string } | { readonly problem: Problem };

/** What a file came to. `text` is what code frames show; a snapshot has none. */
export type Routed =
  | {
      readonly kind: 'roots';
      readonly estates: readonly Estate[];
      readonly text?: string;
      /** The texts of other files that went into its roots, by uri. */
      readonly texts?: ReadonlyMap<string, string>;
      /** The uris of files that are part of its roots, and so none of their own. */
      readonly included?: ReadonlySet<string>;
      /** What the file itself waives. */
      readonly waivers?: readonly Waiver[];
      /** The names of the parameters that its templates declare. */
      readonly parameters?: readonly string[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

export interface ReadOptions {
  /**
   * The top-level properties that may be read of a recorded resource of this type; undefined = none of them, the
   * resource may be dropped. Left out: everything is kept. Of a declared resource all properties are kept; what is undefined
   * here need not tell where they are written.
   */
  readonly keep?: (type: string) => ReadonlySet<string> | 'all' | undefined;
  /** What the user says parameters of templates and variables of Terraform are; left out: nothing. */
  readonly parameters?: GivenParameters;
  /** What the environment says variables of Terraform are: less than files say. */
  readonly environment?: GivenParameters;
  /** The file that another, by its uri, names by a relative path; left out: nothing beside a file can be read. */
  readonly beside?: (uri: string, path: string) => Beside;
  /** The files of a folder that a file, by its uri, names by a relative path; left out: only that file is known. */
  readonly folder?: (uri: string, path: string) => Folder;
  /** The names of the folders in it; left out: nobody can tell them. */
  readonly folders?: (uri: string, path: string) => Folders;
  /** The folder of the Terraform source that plans were made of; left out: the plan's own, where it holds source. */
  readonly source?: RootFolder;
  /** What reads Terraform's own language; left out: no such file is read. */
  readonly hcl?: HclReader;
}

/** One kind of file that can be judged. */
export interface Input {
  readonly name: string;
  /** May this file be mine? Judged by its beginning; saying yes to a foreign file costs time, nothing else. */
  recognises(candidate: Candidate): boolean;
  /** `skipped` hands the file on to the next input. */
  read(candidate: Candidate, options: ReadOptions): Routed;
}
