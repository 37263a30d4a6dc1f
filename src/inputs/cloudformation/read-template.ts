import type { Estate } from '../../model/estate.js';
import { estateOf } from '../../model/estate-of.js';
import type { Reading } from '../../model/problem.js';
import { type Document, entryOf } from '../../syntax/tree.js';
import { namesOf } from '../../vocabulary/names.js';
import type { ReadOptions } from '../input.js';
import { exportsOf } from './exports.js';
import { type ProblemLog, problemLog } from './problem-log.js';
import { resourcesOf } from './resources.js';
import { type Template, templateOf } from './template.js';
import { scopeOf } from './template-scope.js';
import { unroll } from './unroll.js';

/**
 * One template as an estate. `root` stands before `#` in the ids of its resources. A template never holds everything of
 * an account, so its estate is complete for no type.
 */
export function readTemplate(document: Document, root: string, options: ReadOptions = {}): Reading<Estate> {
  const log = problemLog(document.file);
  const given = options.parameters;
  const { document: unrolled, variables, existence } = unroll(scopeOf(templateOf(document, root), log, { given }));
  const template = templateOf(unrolled, root);
  const scope = scopeOf(template, log, { given, variables });
  const resources = resourcesOf(scope, existence, log);
  const exported = exportsOf(scope);
  noteMacros(template, log);
  const estate = estateOf({
    root,
    source: 'template',
    resources,
    parameters: scope.allowed,
    complete: () => false,
    namesOf,
    ...(exported.size > 0 && { exports: exported }),
  });
  return { value: estate, problems: log.all() };
}

/** Transforms whose effect is published: they add resources of types that no storage rule judges, or none. */
const KNOWN_TRANSFORMS: ReadonlySet<string> = new Set([
  'AWS::CodeDeployBlueGreen',
  'AWS::LanguageExtensions',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
  'AWS::Serverless-2016-10-31',
  'AWS::ServiceCatalog',
]);

function noteMacros({ transforms, document }: Template, log: ProblemLog): void {
  const section = entryOf(document.root, 'Transform');
  for (const name of transforms) {
    if (KNOWN_TRANSFORMS.has(name)) continue;
    log.add(
      {
        level: 'note',
        kind: 'macro',
        message: `This template runs the macro ${name} at deploy, which may add or change resources; the template was judged as written`,
        next: 'Scan the processed template (aws cloudformation get-template --template-stage Processed).',
      },
      section && document.span(section.key),
    );
  }
}
