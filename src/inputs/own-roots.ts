import type { SourceFile } from '../model/files.js';
import type { Routed } from './input.js';

/** A file and what it came to. */
export interface ReadFile {
  readonly file: SourceFile;
  readonly routed: Exclude<Routed, { readonly kind: 'skipped' }>;
}

/**
 * The files that are judged by themselves: what another root includes is no root, unless the user named it. Of files that
 * only include each other the first is one.
 */
export function ownRoots(read: readonly ReadFile[]): readonly ReadFile[] {
  const part = new Set<string>();
  const isOwn = new Set<ReadFile>();
  const take = (each: ReadFile) => {
    isOwn.add(each);
    for (const uri of includedBy(each)) part.add(uri);
  };
  const everPart = new Set(read.flatMap((each) => [...includedBy(each)]));
  for (const each of read) if (each.file.explicit || !everPart.has(each.file.uri)) take(each);
  for (const each of read) if (!isOwn.has(each) && !part.has(each.file.uri)) take(each);
  return read.filter((each) => isOwn.has(each));
}

function includedBy({ routed }: ReadFile): ReadonlySet<string> {
  return (routed.kind === 'roots' ? routed.included : undefined) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();
