import type { SourceFile } from '../../../model/files.js';
import type { Problem } from '../../../model/problem.js';

const CONFIGURATION = /\.(?:tf|tofu)(?:\.json)?$/;

/** Terraform's own language, or OpenTofu's, by the endings that they demand. */
export function isConfiguration(uri: string): boolean {
  return CONFIGURATION.test(uri);
}

/** https://developer.hashicorp.com/terraform/language/files/override */
export function isOverride(uri: string): boolean {
  return /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/.test(uri);
}

/** The files of a module: those that are read, and those that others stand in for. */
export interface ConfigurationFiles {
  readonly read: readonly SourceFile[];
  readonly replaced: readonly SourceFile[];
}

/**
 * The configuration among the files of a folder. Where `main.tofu` stands beside `main.tf`, OpenTofu reads only the first;
 * so does `main.tofu.json` beside `main.tf.json`. https://opentofu.org/docs/language/files/#extension-precedence
 */
export function configurationFiles(files: readonly SourceFile[]): ConfigurationFiles {
  const all = files.filter(({ uri }) => isConfiguration(uri));
  const uris = new Set(all.map(({ uri }) => uri));
  const isReplaced = ({ uri }: SourceFile) => isForTerraform(uri) && uris.has(forOpenTofu(uri));
  return { read: all.filter((file) => !isReplaced(file)), replaced: all.filter(isReplaced) };
}

function isForTerraform(uri: string): boolean {
  return /\.tf(?:\.json)?$/.test(uri);
}

function forOpenTofu(uri: string): string {
  return uri.replace(/\.tf(?=(?:\.json)?$)/, '.tofu');
}

export function replacedFile({ uri }: SourceFile): Problem {
  const name = (of: string) => of.slice(of.lastIndexOf('/') + 1);
  return {
    level: 'note',
    kind: 'replaced-file',
    message: `${name(uri)} was not read, as OpenTofu reads ${name(forOpenTofu(uri))} in its place`,
    next: `Where Terraform deploys this, scan a tree without ${name(forOpenTofu(uri))}.`,
    file: uri,
  };
}
