import type { Files, SourceFile } from '../model/files.js';

/** These files and one more, which comes first. */
export function withFile(file: SourceFile, others: Files): Files {
  return {
    ...others,
    files: {
      *[Symbol.iterator]() {
        yield file;
        yield* others.files;
      },
    },
  };
}
