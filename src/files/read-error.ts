const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it does not exist, or a link to it is broken',
  ENOTDIR: 'a part of its path is a file, not a directory',
  EISDIR: 'it is a directory',
  ELOOP: 'its symbolic links go round in circles',
  EMFILE: 'too many files are open',
  EIO: 'the disk reported an error',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
  ERR_BUFFER_TOO_LARGE: 'it holds more than 512 MiB once decompressed; decompress it and scan the result',
  Z_DATA_ERROR: 'its compressed content is damaged',
  Z_BUF_ERROR: 'its compressed content is cut off',
};

/** The system's code of an error (`ENOENT`), empty when it has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Why the system could not read something, in words and without the absolute path that its own messages carry. */
export function readFailure(error: unknown): string {
  const code = errorCode(error);
  return Object.hasOwn(REASONS, code) ? (REASONS[code] ?? code) : code || 'the system gave no reason';
}

/** What `read` returns; when it throws, an Error that names the file by its URI and is fit for a user. */
export function reading<T>(uri: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${uri} cannot be read: ${readFailure(error)}`, { cause: error });
  }
}
