import type { Problem } from '../model/problem.js';
import { problemAt, type Source } from './source.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * CloudFormation supports neither "Aliases" nor "Hash merges"
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html), but
 * `aws cloudformation package` and `sam` write them out before they deploy; so they are followed, with this note.
 */
export function aliasNote(source: Source, at: Stretch): Problem {
  return problemAt(source, at, {
    level: 'note',
    kind: 'yaml-alias',
    message: 'CloudFormation supports no YAML aliases and merge keys; they are read here as written out',
    next: 'Deploy with `aws cloudformation package` or `sam`, which write them out, or write them out yourself.',
  });
}

export function unusualKey(source: Source, at: Stretch): Problem {
  return problemAt(source, at, {
    level: 'warning',
    kind: 'unusual-key',
    message: 'A list or a map stands where a key is expected; it is read as the text that is written there',
    next: 'Quote the key if it is meant as text.',
  });
}

export function brokenAlias(source: Source, at: Stretch, name: string, isInside: boolean): Problem {
  const shown = name.length <= 80 ? name : `${name.slice(0, 79)}…`;
  return problemAt(source, at, {
    level: 'error',
    kind: 'unreadable-yaml',
    message: `Not readable as YAML: the alias *${shown} ${isInside ? 'stands inside the value that it names' : 'names no anchor above it'}`,
    next: 'Define the anchor before the alias, or quote the text if it is no alias.',
  });
}

export function aliasBomb(source: Source, at: Stretch): Problem {
  return problemAt(source, at, {
    level: 'error',
    kind: 'alias-bomb',
    message: 'The aliases of this file name each other so often that, written out, it would be too large to read',
    next: 'Write the values out where they are needed, or leave the file out of the scan.',
  });
}
