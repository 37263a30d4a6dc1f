import type { SourceFile } from '../model/files.js';
import type { Routed } from './input.js';

/** A file and what it came to. */
export interface ReadFile {
  readonly file: Pick<SourceFile, 'uri' | 'explicit'>;
  readonly routed: Exclude<Routed, { readonly kind: 'skipped' }>;
}

/**
 * The files that are judged by themselves: what another root includes is no root, unless the user named it and it is not
 * that very root (a stack of a CDK assembly). Of files that only include each other the first is one. What was a root before
 * (`former`) stays one: whoever includes it on a condition that never holds must not keep it from being judged.
 */
export function ownRoots(read: readonly ReadFile[], former: ReadonlySet<string> = NOTHING): readonly ReadFile[] {
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
  const judged = new Set([...isOwn].flatMap(rootsOf));
  for (const each of read) {
    if (!rootsOf(each).some((root) => former.has(root) && !judged.has(root))) continue;
    isOwn.add(each);
    for (const root of rootsOf(each)) judged.add(root);
  }
  return read.filter((each) => isOwn.has(each));
}

function rootsOf({ routed }: ReadFile): readonly string[] {
  return routed.kind === 'roots' ? routed.estates.map(({ root }) => root) : [];
}

/** The files that are roots by way of this one. */
function rootsOfOthers(read: ReadFile): readonly string[] {
  return rootsOf(read).filter((root) => root !== read.file.uri && includedBy(read).has(root));
}

function includedBy({ routed }: ReadFile): ReadonlySet<string> {
  return (routed.kind === 'roots' ? routed.included : undefined) ?? NOTHING;
}

const NOTHING: ReadonlySet<string> = new Set();
