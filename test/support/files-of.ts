import type { Files, SourceFile } from '../../src/model/files.js';

/** Files that exist only in a test, by uri. */
export function filesOf(texts: { readonly [uri: string]: string | Uint8Array }): Files {
  return { files: Object.entries(texts).map(([uri, text]) => fileOf(uri, text)), problems: () => [] };
}

/** A file that exists only in a test, named by its user. */
export function fileOf(uri: string, text: string | Uint8Array): SourceFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { uri, explicit: true, head: () => bytes.subarray(0, 65_536), bytes: () => bytes, chunks: () => [bytes] };
}
