import { hash } from 'node:crypto';
import type { SourceFile } from '../model/files.js';
import type { ReadOptions, Routed } from './input.js';
import { readRoots } from './read-roots.js';

export type ReadRoots = (file: SourceFile, options: ReadOptions) => Routed;

interface Known {
  readonly content: string;
  readonly explicit: boolean;
  readonly routed: Routed;
  /** Was nothing looked at but the file itself? */
  readonly isAlone: () => boolean;
}

/**
 * Reads as `readRoots` does, but a file of the same URI and content only once, where it hangs on no other file: for scans
 * of two trees, most of which is the same, with otherwise equal options. What is read piece by piece, as snapshots are,
 * is read each time.
 */
export function readingOnce(): ReadRoots {
  const known = new Map<string, Known>();
  return (file, options) => {
    const before = known.get(file.uri);
    if (before?.isAlone() && before.explicit === file.explicit && before.content === contentOf(file))
      return before.routed;
    let content: string | undefined;
    let isAlone = true;
    const watched: SourceFile = {
      uri: file.uri,
      explicit: file.explicit,
      head: () => file.head(),
      bytes() {
        const bytes = file.bytes();
        content = digest(bytes);
        return bytes;
      },
      chunks() {
        isAlone = false;
        return file.chunks();
      },
    };
    const routed = readRoots(
      watched,
      watching(options, () => {
        isAlone = false;
      }),
    );
    if (content === undefined) known.delete(file.uri);
    else known.set(file.uri, { content, explicit: file.explicit, routed, isAlone: () => isAlone });
    return routed;
  };
}

type Look = (uri: string, path: string) => unknown;

/** Calls `looked` whenever another file is looked for. All options but the named ones do that. */
function watching(options: ReadOptions, looked: () => void): ReadOptions {
  const {
    keep: _,
    parameters: _parameters,
    environment: _environment,
    source: _source,
    hcl: _hcl,
    ...others
  } = options;
  const looks: { readonly [name: string]: Look } = others;
  const watched = Object.entries(looks).map(([name, look]): [string, Look] => [
    name,
    (uri, path) => {
      looked();
      return look(uri, path);
    },
  ]);
  return { ...options, ...Object.fromEntries(watched) };
}

/** Undefined for what cannot be read: then reading it says why. */
function contentOf(file: SourceFile): string | undefined {
  try {
    return digest(file.bytes());
  } catch {
    return undefined;
  }
}

function digest(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
