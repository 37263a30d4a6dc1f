import type { Estate } from '../../model/estate.js';
import { estateOf } from '../../model/estate-of.js';
import type { Reading } from '../../model/problem.js';
import type { Document } from '../../syntax/tree.js';
import { namesOf } from '../../vocabulary/names.js';
import type { ReadOptions } from '../input.js';
import { exportsOf } from './exports.js';
import { withSnippets } from './include.js';
import { problemLog } from './problem-log.js';
import { resourcesOf } from './resources.js';
import { templateOf } from './template.js';
import { scopeOf } from './template-scope.js';
import { unreadResources } from './unread.js';
import { unroll } from './unroll.js';

/** `texts`: those of the snippets that it includes, by uri. */
export interface ReadTemplate extends Reading<Estate> {
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * One template as an estate. `root` stands before `#` in the ids of its resources. A template never holds everything of
 * an account, so its estate is complete for no type.
 */
export function readTemplate(written: Document, root: string, options: ReadOptions = {}): ReadTemplate {
  const log = problemLog(written.file);
  const given = options.parameters;
  const { document, texts } = withSnippets(written, options.beside, log);
  const { document: unrolled, variables, existence } = unroll(scopeOf(templateOf(document, root), log, { given }));
  const template = templateOf(unrolled, root);
  const scope = scopeOf(template, log, { given, variables });
  const resources = resourcesOf(scope, existence, log);
  const exported = exportsOf(scope);
  const unread = unreadResources(scope, log);
  const estate = estateOf({
    root,
    source: 'template',
    resources,
    parameters: scope.allowed,
    complete: () => false,
    namesOf,
    ...(exported.size > 0 && { exports: exported }),
    ...(unread && { unread }),
  });
  return { value: estate, texts, problems: log.all() };
}
