/** The files that a root's functions may read: those of the scanned tree. Paths are relative to the root module's folder. */
export interface ModuleFiles {
  /** The content of a file; `outside`: it is not in the scanned tree, whether or not it exists. */
  readonly bytes: (path: string) => Uint8Array | 'absent' | 'outside';
}
