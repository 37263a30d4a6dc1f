import type { Scope } from './scope.js';

const TRANSFORM = 'AWS::LanguageExtensions';

/**
 * What only this transform brings is evaluated without it as well, since the author means it; AWS would reject the
 * template, and a reader is told once, at its beginning.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html
 */
export function needsExtensions(what: string, scope: Scope): void {
  const { document, transforms } = scope.template;
  if (transforms.includes(TRANSFORM)) return;
  const { root } = document;
  scope.problem(
    {
      level: 'warning',
      kind: 'missing-transform',
      message: `${what} needs the transform ${TRANSFORM}, which this template does not declare`,
      next: `Add Transform: ${TRANSFORM}; AWS rejects the template without it.`,
    },
    (root.kind === 'map' && root.entries[0]?.key) || root,
  );
}
