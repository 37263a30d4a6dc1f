import { existsSync, readFileSync } from 'node:fs';
import nodePath from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The patterns of one .gitignore, which speak of what lies below `base`. */
interface Layer {
  readonly base: string;
  readonly patterns: Ignore;
}

/** What to leave out in and below a directory: the last layer that has an opinion decides, as in git. */
export interface IgnoreRules {
  /** Does a .gitignore leave it out? `path` is absolute. */
  ignores(path: string, isDirectory: boolean): boolean;
  /** Does the user's own `exclude`? */
  excludes(path: string, isDirectory: boolean): boolean;
  /** These rules with the .gitignore of a directory below. */
  within(directory: string): IgnoreRules;
}

const GITIGNORE = '.gitignore';
const LARGEST = 256 * 1024;

/**
 * The rules that hold in `root`: its .gitignore and those above it up to the repository's root. When those above leave
 * out the root itself they are not asked: who names a directory wants it scanned. `exclude` holds patterns of the same
 * grammar, relative to `base`, which no .gitignore can take back.
 */
export function rulesFor(root: string, base: string, exclude: readonly string[]): IgnoreRules {
  const fixed: Layer = { base, patterns: patternsOf(exclude) };
  const above = directoriesAbove(root).flatMap((directory) => layerOf(directory));
  const inherited = decided(above, root, true) ? [] : above;
  return rules(fixed, [...inherited, ...layerOf(root)]);
}

/** Do patterns leave a file out, or a folder above it? `path` is absolute. */
export function excluderFor(base: string, exclude: readonly string[]): (path: string) => boolean {
  const layer: Layer = { base, patterns: patternsOf(exclude) };
  return (path) => decided([layer], path, false);
}

function rules(fixed: Layer, layers: readonly Layer[]): IgnoreRules {
  return {
    ignores: (path, isDirectory) => decided(layers, path, isDirectory),
    excludes: (path, isDirectory) => decided([fixed], path, isDirectory),
    within(directory) {
      const own = layerOf(directory);
      return own.length === 0 ? this : rules(fixed, [...layers, ...own]);
    },
  };
}

function decided(layers: readonly Layer[], path: string, isDirectory: boolean): boolean {
  for (const { base, patterns } of layers.toReversed()) {
    const relative = nodePath.relative(base, path).split(nodePath.sep).join('/');
    if (!ignore.isPathValid(relative)) continue;
    const { ignored, unignored } = patterns.test(isDirectory ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The directories above `root` in its repository, outermost first; none outside a repository. */
function directoriesAbove(root: string): readonly string[] {
  const above: string[] = [];
  for (let directory = root; ; ) {
    if (existsSync(nodePath.join(directory, '.git'))) return above.toReversed();
    const parent = nodePath.dirname(directory);
    if (parent === directory) return [];
    above.push(parent);
    directory = parent;
  }
}

function layerOf(base: string): readonly Layer[] {
  try {
    const text = readFileSync(nodePath.join(base, GITIGNORE), 'utf8');
    return text.length > LARGEST ? [] : [{ base, patterns: patternsOf(text.split(/\r?\n/)) }];
  } catch {
    // None, or none that can be read: then nothing is left out.
    return [];
  }
}

function patternsOf(lines: readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add(lines.filter(isSimplePattern));
}

/**
 * Patterns become regular expressions, whose time grows with the power of their stars: no pattern in earnest use has
 * more than three in one name, and what is dropped here is scanned, not hidden.
 */
export function isSimplePattern(pattern: string): boolean {
  return (
    pattern.split('**').length <= 4 &&
    pattern.split('/').every((name) => name.replaceAll('**', '*').split('*').length <= 4)
  );
}
