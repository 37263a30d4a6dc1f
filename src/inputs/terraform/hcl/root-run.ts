import type { Problem } from '../../../model/problem.js';
import type { Span } from '../../../model/span.js';
import { readHcl } from '../../../syntax/hcl/read-hcl.js';
import { readTemplate } from '../../../syntax/hcl/read-template.js';
import { evaluate } from './evaluate.js';
import { measure } from './extent.js';
import type { Run } from './frame.js';
import type { HclReader } from './hcl-reader.js';
import { places } from './places.js';
import type { RootFolder } from './root-folder.js';

/** Terms, list items and blocks; texts count by their length. The largest of 419 public roots needs less than 300,000. */
const MAX_VALUES = 1_500_000;

/** Expressions and names inside each other; a stack that much deeper would not hold. */
const MAX_DEPTH = 300;

/** The run of one root, and the texts of the templates that it rendered so far, by uri. */
export interface RootRun extends Run {
  readonly templates: ReadonlyMap<string, string>;
}

/** What the evaluation of one root shares. `tell` takes what is wrong with it. */
export function rootRun(
  folder: RootFolder,
  { grammar, expressions }: Pick<HclReader, 'grammar' | 'expressions'>,
  tell: (problem: Omit<Problem, 'file' | 'at'>, at: Span) => void,
): RootRun {
  let left = MAX_VALUES;
  let depth = 0;
  const templates = new Map<string, string>();
  const spend = (values: number) => {
    left -= values;
    return left >= 0;
  };
  return {
    spend,
    enter: () => {
      if (depth >= MAX_DEPTH || !spend(1)) return false;
      depth++;
      return true;
    },
    leave: () => {
      depth--;
    },
    extent: measure(),
    problem: tell,
    evaluate,
    tree: {
      file: (path) => (isHome(path) ? 'outside' : folder.file(path)),
      list: (path) => (isHome(path) ? 'outside' : folder.list(path)),
      folders: (path) => (isHome(path) ? 'outside' : folder.folders(path)),
    },
    expressions,
    places: places(),
    configuration: (text) => readHcl(text, '', grammar).value,
    template: (text, uri) => {
      if (uri !== '') templates.set(uri, text);
      return readTemplate(text, uri, grammar).value;
    },
    templates,
  };
}

/** The home folder of who runs Terraform. */
function isHome(path: string): boolean {
  return path.startsWith('~');
}
