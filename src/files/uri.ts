import nodePath from 'node:path';

/** How reports name standard input. */
export const STDIN_URI = 'stdin';

/**
 * A path as reports print it: percent-encoded, `/` between segments, relative to the working directory, with `../`
 * outside it; `.` is the working directory itself. A path on another Windows drive becomes a `file:` URI. What is
 * encoded is everything but letters, digits and `-_.!~*'()`, so a `#` in a name is `%23` and a resource id can be split
 * at its first `#`. `flavour` is the platform's path rules.
 */
export function toUri(absolutePath: string, cwd: string, flavour: nodePath.PlatformPath = nodePath): string {
  const relative = flavour.relative(cwd, absolutePath);
  if (relative === '') return '.';
  const uri = relative.split(flavour.sep).map(toSegment).join('/');
  return flavour.isAbsolute(relative) ? `file:///${uri.replace(/^([A-Za-z])%3A/, '$1:')}` : uri;
}

/** The absolute path of a file's URI; undefined for what has none: standard input, another Windows drive. */
export function toPath(uri: string, cwd: string): string | undefined {
  if (uri === STDIN_URI || uri.startsWith('file:')) return undefined;
  return nodePath.resolve(cwd, ...uri.split('/').map(decodeURIComponent));
}

/** One name of a path, encoded. */
export function toSegment(name: string): string {
  // A lone surrogate, which Windows allows in names, has no encoding.
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
