import type { SourceFile } from '../model/files.js';
import type { Routed } from './input.js';

/** A file and what it came to. */
export interface ReadFile {
  readonly file: SourceFile;
  readonly routed: Exclude<Routed, { readonly kind: 'skipped' }>;
}

/**
 * The files that are judged by themselves: what another root includes is no root, unless the user named it and it is not
 * that very root (a stack of a CDK assembly). Of files that only include each other the first is one.
 */
export function ownRoots(read: readonly ReadFile[]): readonly ReadFile[] {
  const part = new Set<string>();
  const isOwn = new Set<ReadFile>();
  const take = (each: ReadFile) => {
    isOwn.add(each);
    for (const uri of includedBy(each)) part.add(uri);
  };
  const everPart = new Set(read.flatMap((each) => [...includedBy(each)]));
  const given = new Set(read.flatMap(rootsOfOthers));
  const isNamed = ({ file }: ReadFile) => file.explicit && !given.has(file.uri);
  for (const each of read) if (isNamed(each) || !everPart.has(each.file.uri)) take(each);
  for (const each of read) if (!isOwn.has(each) && !part.has(each.file.uri)) take(each);
  return read.filter((each) => isOwn.has(each));
}

/** The files that are roots by way of this one. */
function rootsOfOthers({ file, routed }: ReadFile): readonly string[] {
  if (routed.kind !== 'roots') return [];
  return routed.estates.map(({ root }) => root).filter((root) => root !== file.uri && routed.included?.has(root));
}

function includedBy({ routed }: ReadFile): ReadonlySet<string> {
  return (routed.kind === 'roots' ? routed.included : undefined) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();
